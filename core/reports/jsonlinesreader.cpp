// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/jsonlinesreader.h"

#include "core/base/jsonwriter.h"
#include "core/reports/jsonlineswriter.h"
#include "core/reports/paymentfields.h"

namespace reports {

using namespace Qt::StringLiterals;
using base::UserText;

namespace {

base::Result<QString> textOf(const Field& field, const base::Json& value)
{
    if (field.kind == Field::Kind::Whole)
        return value.asInteger().map([](qint64 number) { return QString::number(number); });
    return value.asString();
}

} // namespace

ReadPayment JsonLinesReader::payment(const base::Json& line) const
{
    const auto fields = paymentFields();
    FieldTexts texts(fields.size());
    std::size_t expected = 0; // members mostly come in the order we write them
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QString name = line.nameAt(i);
        if (name == "type"_L1)
            continue;
        while (expected < fields.size() && fields[expected].need == Field::Need::Derived)
            ++expected;
        const bool isInOrder = expected < fields.size() && name == fields[expected].name;
        const std::optional<std::size_t> place = isInOrder ? expected : fieldPlace(name);
        if (!place)
            return tl::unexpected(
                UserText(QT_TRANSLATE_NOOP("Sentence", "Paydesk does not know the member %1."), {quoted(name)}));
        expected = *place + 1;
        if (line.at(i).isNull())
            continue;
        base::Result<QString> text = textOf(fields[*place], line.at(i));
        if (!text)
            return tl::unexpected(
                UserText(QT_TRANSLATE_NOOP("Sentence", "%1 is written as the wrong kind of value."), {quoted(name)}));
        texts[*place] = std::move(*text);
    }
    return readPayment(texts);
}

std::optional<UserText> JsonLinesReader::disagreement(const base::Json& line) const
{
    const auto rows = line.member(u"rows").and_then([](const base::Json& value) { return value.asInteger(); });
    const qint64 read = m_totals.rows() + m_refused;
    if (!rows || *rows != read)
        return UserText(
            QT_TRANSLATE_NOOP("Sentence", "The file says that it holds %1 payments, and %2 lines are there."),
            {rows ? QString::number(*rows) : u"?"_s, QString::number(read)});
    base::JsonWriter said;
    said.value(line);
    // Sums can agree only where every line was read.
    if (m_refused > 0 || said.text() == JsonLinesWriter::totalsLine(m_totals))
        return std::nullopt;
    return UserText(QT_TRANSLATE_NOOP("Sentence", "The payments do not add up to the totals of the file."));
}

std::optional<ReadPayment> JsonLinesReader::read(const LineSource::Line& line)
{
    m_isTotals = false;
    if (line.isTooLong)
        return tl::unexpected(UserText(QT_TRANSLATE_NOOP("Sentence", "The line is longer than 1 MiB.")));
    const auto json = base::Json::parse(line.text.trimmed());
    if (!json || json->kind() != base::Json::Kind::Object)
        return tl::unexpected(UserText(QT_TRANSLATE_NOOP("Sentence", "The line is no JSON object.")));
    const auto type = json->member(u"type").and_then([](const base::Json& value) { return value.asString(); });
    if (type && *type == "payment"_L1)
        return payment(*json);
    if (!type || *type != "totals"_L1)
        return tl::unexpected(UserText(QT_TRANSLATE_NOOP("Sentence", "The line is no payment.")));
    m_isTotals = true;
    const std::optional<UserText> wrong = disagreement(*json);
    m_totals = ControlTotals();
    m_refused = 0;
    return wrong ? std::optional<ReadPayment>(tl::unexpected(*wrong)) : std::nullopt;
}

base::Result<std::optional<ReadLine>> JsonLinesReader::next()
{
    for (;;) {
        const auto line = m_lines.next();
        if (!line)
            return tl::unexpected(line.error());
        if (!*line)
            return atEnd();
        m_last = (*line)->number;
        if ((*line)->text.trimmed().isEmpty() && !(*line)->isTooLong)
            continue;
        std::optional<ReadPayment> found = read(**line);
        if (!found)
            continue;
        if (*found && !m_totals.add(**found))
            found = tl::unexpected(UserText(QT_TRANSLATE_NOOP("Sentence", "The sums of the file are too large.")));
        m_refused += *found || m_isTotals ? 0 : 1;
        return ReadLine{m_last, std::move(*found), m_isTotals ? ReadLine::About::Totals : ReadLine::About::Itself};
    }
}

std::optional<ReadLine> JsonLinesReader::atEnd()
{
    if (m_totals.rows() + std::exchange(m_refused, 0) == 0)
        return std::nullopt;
    m_totals = ControlTotals();
    return ReadLine{m_last,
        tl::unexpected(UserText(
            QT_TRANSLATE_NOOP("Sentence", "The file ends here without its totals, so payments may be missing."))),
        ReadLine::About::MissingTotals};
}

} // namespace reports
