// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/bayar_gg/bayarcall.h"
#include "tests/support/sentence.h"

#include <QtTest/QTest>

/// A shop with an account at bayar.gg, for tests.
namespace bayarshop {

using namespace Qt::StringLiterals;

inline money::Money rupiah(qint64 amount)
{
    return money::Money::fromMinor(amount, money::Currency::Idr).value();
}

inline QDateTime utc(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

inline gateways::AccountProfile shop(const QString& address = u"https://www.bayar.gg/api"_s)
{
    gateways::AccountProfile account;
    account.baseUrl = QUrl(address);
    return account;
}

inline gateways::Credentials keys(const QByteArray& key = "practice_bayar_key"_ba)
{
    gateways::Credentials credentials;
    credentials[gateways::BayarApiKey] = vault::Secret(QByteArray(key));
    return credentials;
}

/// Sale S-20 of Rp50.000, asked for at 10:00 in Jakarta.
inline gateways::CreateRequest sale(const QString& method = u"gopay_qris"_s)
{
    return {
        .amount = rupiah(50'000), .billNumber = u"S-20"_s, .method = method, .askedAt = utc(u"2026-05-01T03:00:00Z"_s)};
}

inline void requirePlain(const base::UserText& text)
{
    QString sentence = text.english();
    if (sentence.startsWith(u"bayar.gg"_s)) // written small wherever it stands
        sentence.replace(0, 1, u'B');
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
}

inline void requirePlain(const base::Error& error)
{
    requirePlain(error.person);
}

} // namespace bayarshop
