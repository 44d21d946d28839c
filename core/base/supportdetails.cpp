// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/supportdetails.h"

#include <QRegularExpression>
#include <QStringList>

namespace base {

namespace {

using namespace Qt::StringLiterals;

/// Short and of plain signs, or a question mark: a code may come from outside.
QString word(const QString& text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9._-]{1,64}\\z"_s);
    return plain.match(text).hasMatch() ? text : u"?"_s;
}

} // namespace

QString supportDetails(const Error& error, const SupportCase& what)
{
    // Behind these stand a gateway's own words, which are not for passing on.
    static const QRegularExpression answered(
        u"^(?:[a-z -]+: )?http=(\\d{3}) code=\\S+ cat=\\S+(?: corr=([A-Za-z0-9._-]{1,64})(?= |$))?"_s);
    const auto answer = answered.match(error.log);
    QStringList lines{
        u"Paydesk "_s + word(what.version), u"Time: "_s + what.at.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s)};
    const auto add = [&lines](const QString& name, const QString& text) {
        if (!text.isEmpty())
            lines.append(name + u": "_s + word(text));
    };
    add(u"Gateway"_s, what.gateway);
    add(u"Sale"_s, what.sale);
    add(u"Payment"_s, what.payment);
    add(u"Category"_s, toWord(error.category));
    add(u"Code"_s, error.code);
    add(u"HTTP status"_s, answer.captured(1));
    add(u"Request id"_s, answer.captured(2));
    return lines.join(u'\n') + u'\n';
}

} // namespace base
