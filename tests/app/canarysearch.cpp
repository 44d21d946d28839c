// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/canarysearch.h"

namespace canary {

using namespace Qt::StringLiterals;

namespace {

QByteArray eachSign(const QByteArray& secret, const QByteArray& before)
{
    QByteArray text;
    for (const char sign : secret)
        text += before + QByteArray(1, sign).toHex();
    return text;
}

QByteArray wide(const QByteArray& secret, bool bigEndian)
{
    QByteArray text;
    for (const char sign : secret)
        text += bigEndian ? QByteArray(1, '\0') + sign : sign + QByteArray(1, '\0');
    // Without the zero at the outer end, which need not be there.
    return bigEndian ? text.sliced(1) : text.chopped(1);
}

QByteArray base64At(const QByteArray& secret, int offset, QByteArray::Base64Options options)
{
    const QByteArray text = (QByteArray(offset, 'x') + secret).toBase64(options | QByteArray::OmitTrailingEquals);
    const int mixed = offset == 0 ? 0 : offset + 1;
    const qsizetype last = (offset + secret.size()) % 3 == 0 ? 0 : 1;
    return text.sliced(mixed).chopped(last);
}

} // namespace

QList<Spelling> spellings(const QByteArray& secret)
{
    QList<Spelling> all{{u"plain"_s, secret}, {u"hex"_s, secret.toHex(), true},
        {u"percent"_s, eachSign(secret, "%"), true}, {u"JSON \\u"_s, eachSign(secret, "\\u00"), true},
        {u"UTF-16, little end first"_s, wide(secret, false)}, {u"UTF-16, big end first"_s, wide(secret, true)}};
    for (int offset = 0; offset < 3; ++offset) {
        all.append({u"base64 at offset %1"_s.arg(offset), base64At(secret, offset, QByteArray::Base64Encoding)});
        all.append({u"base64url at offset %1"_s.arg(offset), base64At(secret, offset, QByteArray::Base64UrlEncoding)});
    }
    return all;
}

QString found(const QByteArray& secret, const QByteArray& text)
{
    const QByteArray lower = text.toLower();
    for (const Spelling& spelling : spellings(secret))
        if (spelling.anyCase ? lower.contains(spelling.bytes.toLower()) : text.contains(spelling.bytes))
            return spelling.name;
    return {};
}

} // namespace canary
