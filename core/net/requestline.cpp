// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/requestline.h"

#include "core/base/outsidetext.h"

#include <algorithm>

namespace net {

using namespace Qt::StringLiterals;
using base::Category;

namespace {

constexpr QByteArrayView timeShape = "0000-00-00T00:00:00.000Z ";

bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

std::optional<Category> categoryOf(const QString& word)
{
    for (auto number = static_cast<int>(Category::Auth); number <= static_cast<int>(Category::Internal); ++number)
        if (word == base::toWord(static_cast<Category>(number)))
            return static_cast<Category>(number);
    return std::nullopt;
}

/// The words of a line one after the other; those that are not as wanted leave the line unreadable.
class Words final {
public:
    explicit Words(const QString& line)
        : m_left(line)
    {
    }

    [[nodiscard]] bool isGood() const { return m_isGood; }

    QString next()
    {
        const qsizetype end = m_left.indexOf(u' ');
        const QStringView word = end < 0 ? m_left : m_left.first(end);
        m_left = end < 0 ? QStringView() : m_left.sliced(end + 1);
        m_isGood = m_isGood && !word.isEmpty();
        return word.toString();
    }
    /// The value of "name=value".
    QString value(QLatin1StringView name)
    {
        const bool isNamed = stands(name);
        m_isGood = m_isGood && isNamed;
        return isNamed ? next().sliced(name.size() + 1) : QString();
    }
    /// The same of what may be missing.
    QString valueIfThere(QLatin1StringView name) { return stands(name) ? value(name) : QString(); }
    qint64 number(QLatin1StringView name)
    {
        bool isNumber = false;
        const qint64 number = value(name).toLongLong(&isNumber);
        m_isGood = m_isGood && isNumber && number >= 0;
        return number;
    }

private:
    [[nodiscard]] bool stands(QLatin1StringView name) const
    {
        return m_left.size() > name.size() && m_left.startsWith(name) && m_left.at(name.size()) == u'=';
    }

    QStringView m_left;
    bool m_isGood = true;
};

/// The warnings at the end of `tail` go to `record`; what stands before them is why.
QString takeWarnings(QString tail, RequestRecord& record)
{
    constexpr auto begin = "warn=\""_L1;
    while (tail.endsWith(u'"')) {
        const qsizetype at = tail.lastIndexOf(begin);
        const qsizetype text = at + begin.size();
        const bool isWhole = at >= 0 && text < tail.size() && tail.indexOf(u'"', text) == tail.size() - 1;
        if (!isWhole || (at > 0 && tail.at(at - 1) != u' '))
            break;
        record.warnings.prepend(tail.sliced(text).chopped(1));
        tail.truncate(std::max<qsizetype>(at - 1, 0));
    }
    return tail;
}

/// `fields=… msg="…"`, `why="…"`: the text in it. Else all of it.
QString messageIn(const QString& tail)
{
    for (const QLatin1StringView begin : {"msg=\""_L1, "why=\""_L1}) {
        const qsizetype at = tail.indexOf(begin);
        if (at < 0 || (at > 0 && tail.at(at - 1) != u' '))
            continue;
        const qsizetype text = at + begin.size();
        const qsizetype end = tail.indexOf(u'"', text); // none where the line cut the message
        return tail.sliced(text, (end < 0 ? tail.size() : end) - text);
    }
    return tail;
}

} // namespace

bool beginsAsRequest(QByteArrayView line)
{
    return line.size() > timeShape.size()
        && std::equal(timeShape.begin(), timeShape.end(), line.begin(),
            [](char shape, char sign) { return shape == '0' ? isDigit(sign) : sign == shape; });
}

std::optional<LoggedRequest> readRequest(QByteArrayView line)
{
    const auto isControl = [](char sign) { return (sign >= 0 && sign < 0x20) || sign == 0x7f; };
    if (line.size() > LongestRequestLine || !beginsAsRequest(line) || !line.isValidUtf8()
        || std::any_of(line.begin(), line.end(), isControl))
        return std::nullopt;
    const QString text = QString::fromUtf8(line);
    Words words(text);
    RequestRecord record;
    record.at = QDateTime::fromString(words.next(), Qt::ISODateWithMs);
    record.gateway = words.next();
    record.operation = words.next();
    record.account = words.value("account"_L1);
    record.host = words.value("host"_L1);
    record.path = words.value("path"_L1);
    const QString status = words.value("http"_L1);
    record.status = status == "-"_L1 ? 0 : status.toInt();
    record.code = words.valueIfThere("code"_L1);
    const QString category = words.valueIfThere("cat"_L1);
    record.category = categoryOf(category);
    record.reference = words.valueIfThere("ref"_L1);
    record.attempt = static_cast<int>(words.number("try"_L1));
    record.bytesSent = words.number("sent"_L1);
    record.bytesReceived = words.number("received"_L1);
    record.bodyHash = words.valueIfThere("body"_L1).toLatin1();
    record.said = words.valueIfThere("said"_L1);
    record.elapsed = std::chrono::milliseconds(words.number("ms"_L1));
    if (!words.isGood() || !record.at.isValid())
        return std::nullopt;
    // Ours is exactly what is written again, whatever was read too kindly above.
    const QString again = toLine(record);
    if (!text.startsWith(again) || (text.size() > again.size() && text.at(again.size()) != u' '))
        return std::nullopt;
    const QString tail = takeWarnings(text.sliced(std::min(again.size() + 1, text.size())), record);
    if (!record.category && !tail.isEmpty())
        return std::nullopt;
    record.why = messageIn(tail);
    return LoggedRequest{std::move(record), base::madeVisible(text)};
}

} // namespace net
