// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/redirecthint.h"

#include "core/base/asciidigit.h"
#include "core/net/requestcheck.h"

#include <QMap>
#include <algorithm>
#include <array>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype LongestQuery = 4096;
constexpr qsizetype MostParameters = 32;
constexpr qsizetype LongestValue = 64;
constexpr std::array TransactionNames{
    "transaction_id"_L1, "transactionid"_L1, "trx_id"_L1, "trxid"_L1, "txn_id"_L1, "payment_id"_L1};

QString decoded(const QByteArray& text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(QByteArray(text).replace('+', ' ')));
}

/// Empty where it cannot be a number of a payment.
QString cleaned(const QString& value)
{
    const QString text = value.trimmed();
    const auto fits = [](QChar c) {
        return base::isAsciiDigit(c) || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'-';
    };
    return text.size() <= LongestValue && std::all_of(text.cbegin(), text.cend(), fits) ? text : QString();
}

} // namespace

RedirectHint RedirectHint::read(QByteArrayView query)
{
    RedirectHint hint;
    if (query.startsWith('?'))
        query = query.sliced(1);
    if (query.size() > LongestQuery)
        return hint;
    QMap<QString, QString> values; ///< by name in lower case; empty: none that counts
    const QList<QByteArray> parameters = query.toByteArray().split('&').mid(0, MostParameters);
    for (const QByteArray& parameter : parameters) {
        const qsizetype equals = parameter.indexOf('=');
        const QString name = decoded(parameter.left(equals));
        if (name.isEmpty())
            continue;
        hint.names << net::logWord(name);
        const QString value = equals < 0 ? QString() : cleaned(decoded(parameter.mid(equals + 1)));
        const auto known = values.constFind(name.toLower());
        const bool isContradiction = known != values.cend() && *known != value;
        values.insert(name.toLower(), isContradiction ? QString() : value);
    }
    for (const QLatin1StringView name : TransactionNames)
        if (hint.transactionId.isEmpty())
            hint.transactionId = values.value(name);
    hint.invoiceId = values.value(u"invoice_id"_s);
    hint.orderId = values.value(u"order_id"_s);
    return hint;
}

} // namespace gateways
