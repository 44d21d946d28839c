// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/redaction.h"

#include <QRegularExpression>
#include <algorithm>

namespace net {

using namespace Qt::StringLiterals;

namespace {

/// Bytes at the start of `text` that are a telling piece of `secret`; 0 when they are none.
qsizetype pieceLength(QByteArrayView text, QByteArrayView secret)
{
    constexpr qsizetype Telling = 8;
    if (secret.isEmpty())
        return 0;
    qsizetype length = std::min(Telling, secret.size());
    if (text.size() < length || !secret.contains(text.first(length)))
        return 0;
    while (length < text.size() && secret.contains(text.first(length + 1)))
        ++length;
    return length;
}

} // namespace

QString withoutSecrets(const QString& text, std::span<const vault::Secret* const> secrets)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray clean;
    qsizetype place = 0;
    while (place < bytes.size()) {
        qsizetype longest = 0;
        for (const vault::Secret* secret : secrets)
            longest = std::max(longest, pieceLength(QByteArrayView(bytes).sliced(place), secret->reveal()));
        clean += longest == 0 ? bytes.mid(place, 1) : QByteArray("****");
        place += std::max<qsizetype>(longest, 1);
    }
    return QString::fromUtf8(clean);
}

QString withoutPeople(const QString& text)
{
    static const QRegularExpression address(uR"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)"_s);
    // Nine digits and more, in one piece or in groups; no part of a longer word or of a point in time. What "name="
    // says is an id, but for one that begins as phones do.
    static const QRegularExpression number(
        uR"((?:(?<![\w.=-])|(?<==)(?=[+0]))(?!\d{4}-\d\d-\d\d)\+?\d(?:[ -]?\d){4,28}((?:[ -]?\d){4})(?![\w-]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).replace(address, u"****"_s).replace(number, u"****\\1"_s);
}

base::Error withoutSecrets(base::Error error, std::span<const vault::Secret* const> secrets)
{
    error.log = withoutSecrets(error.log, secrets);
    error.code = withoutSecrets(error.code, secrets);
    QStringList arguments = error.person.arguments();
    for (QString& argument : arguments)
        argument = withoutSecrets(argument, secrets);
    error.person = error.person.withArguments(std::move(arguments));
    return error;
}

} // namespace net
