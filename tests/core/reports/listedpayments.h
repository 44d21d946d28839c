// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"

#include <QList>

/// Payments with everything a file may have to carry.
namespace listed {

using namespace Qt::StringLiterals;

inline QString id(qint64 n)
{
    return u"%1"_s.arg(n, 32, 16, QChar(u'0'));
}

inline QDateTime moment(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

inline money::Money sum(qint64 minor, money::Currency currency)
{
    return *money::Money::fromMinor(minor, currency);
}

/// USD 12.50, paid; nothing in it that is special.
inline payments::Payment plain(qint64 n)
{
    using money::Currency;
    payments::Payment payment;
    payment.id = id(n);
    payment.number = n;
    payment.reference = u"Table 7"_s;
    payment.gateway = u"bakong-gateway"_s;
    payment.account = u"main"_s;
    payment.method = u"khqr-dynamic"_s;
    payment.state = payments::State::Paid;
    payment.evidence = payments::Evidence::Api;
    payment.amount = sum(1250, Currency::Usd);
    payment.received = sum(1250, Currency::Usd);
    payment.gatewayId = u"md5-%1"_s.arg(n);
    payment.transactionId = u"T-%1"_s.arg(n);
    payment.cashier = u"Owner"_s;
    payment.createdAt = moment(1'768'464'000'000 + n * 1000); // 2026-01-15T08:00:00Z
    payment.changedAt = moment(1'768'464'000'500 + n * 1000);
    payment.paidAt = moment(1'768'464'000'400 + n * 1000);
    return payment;
}

/// One of each trouble: all columns, four scripts, other currencies, formulas, quotes, line ends, nothing at all; the
/// fourth came in by the code of the fifth.
inline QList<payments::Payment> all()
{
    using money::Currency;
    payments::Payment whole = plain(2);
    whole.reference = u"តុលេខ ៧, ជាន់លើ"_s;
    whole.note = u"first line\r\nsecond \"quoted\" line; ৫০ টাকা"_s;
    whole.payer = u" ম. রহমান "_s;
    whole.state = payments::State::PartiallyRefunded;
    whole.exception = payments::Exception::Over;
    whole.acknowledgedAt = moment(1'768'550'400'123);
    whole.amount = sum(50'000, Currency::Idr);
    whole.finalAmount = sum(50'347, Currency::Idr);
    whole.received = sum(50'400, Currency::Idr);
    whole.refunded = sum(53, Currency::Idr);
    whole.paidVia = u"ovo"_s;
    whole.expiresAt = moment(1'768'464'602'999);
    whole.qr = u"00020101021130"_s;
    whole.url = u"https://pay.example/p?a=1&b=2"_s;
    payments::Payment formula = plain(3);
    formula.reference = u"=HYPERLINK(\"x\")"_s;
    formula.payer = u"'@SUM(A1)"_s;
    formula.note = u"\t-1+1"_s;
    formula.transactionId = u"+85512345678"_s;
    formula.cashier = u"'tis a name"_s;
    payments::Payment other = plain(4);
    other.exception = payments::Exception::WrongCurrency;
    other.state = payments::State::Processing;
    other.amount = sum(8000, Currency::Khr);
    other.received = sum(200, Currency::Usd);
    other.paidAt = std::nullopt;
    other.parent = id(5);
    payments::Payment bare;
    bare.id = id(5);
    bare.number = 5;
    bare.amount = sum(0, Currency::Bdt);
    bare.createdAt = moment(1'768'464'005'000);
    bare.changedAt = moment(1'768'464'005'000);
    payments::Payment shortly = plain(6);
    shortly.exception = payments::Exception::Short;
    shortly.received = sum(1000, Currency::Usd);
    shortly.reference = QString::fromUtf8("\xEF\xBB\xBF").isEmpty() ? u"\uFEFFmark \u0007 bell\u2028line"_s : u"x"_s;
    return {plain(1), whole, formula, other, bare, shortly};
}

} // namespace listed
