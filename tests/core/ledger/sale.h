// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/ledger.h"

/// Sales for the tests of the ledger.
namespace sale {

using namespace Qt::StringLiterals;

inline const QString clerk = u"Owner"_s;
inline const QString program = u"Paydesk"_s;

inline QString id(qint64 n)
{
    return u"%1"_s.arg(n, 32, 16, QChar(u'0'));
}

/// USD 12.50 at Bakong Gateway, not yet numbered.
inline payments::Payment draft(qint64 n)
{
    return payments::Payment{.id = id(n),
        .number = 0,
        .reference = u"Table 7"_s,
        .note = {},
        .gateway = u"bakong-gateway"_s,
        .account = u"practice"_s,
        .method = u"khqr-dynamic"_s,
        .state = payments::State::Draft,
        .exception = payments::Exception::None,
        .acknowledgedAt = std::nullopt,
        .evidence = payments::Evidence::None,
        .amount = *money::Money::fromMinor(1250, money::Currency::Usd),
        .finalAmount = std::nullopt,
        .received = std::nullopt,
        .refunded = std::nullopt,
        .gatewayId = {},
        .transactionId = {},
        .payer = {},
        .paidVia = {},
        .cashier = {},
        .parent = {},
        .qr = {},
        .url = {},
        .createdAt = {},
        .expiresAt = std::nullopt,
        .paidAt = std::nullopt,
        .changedAt = {},
        .lastCheckedAt = std::nullopt};
}

inline ledger::News created(qint64 n)
{
    ledger::News news;
    news.observation.said = payments::Observation::Said::Created;
    news.created = ledger::Created{
        .gatewayId = u"md5-%1"_s.arg(n), .qr = u"000201%1"_s.arg(n), .url = {}, .finalAmount = {}, .expiresAt = {}};
    return news;
}

inline ledger::News said(payments::Observation::Said what)
{
    ledger::News news;
    news.observation.said = what;
    return news;
}

inline ledger::News paid(qint64 minor = 1250)
{
    ledger::News news = said(payments::Observation::Said::Paid);
    news.observation.received = money::Money::fromMinor(minor, money::Currency::Usd);
    news.observation.transactionId = u"T-1"_s;
    news.observation.payer = u"Sok Dara"_s;
    return news;
}

/// Draft, created, paid.
inline base::Result<> sell(ledger::Ledger& ledger, qint64 n)
{
    if (const auto drafted = ledger.draft(draft(n), clerk); !drafted)
        return tl::unexpected(drafted.error());
    if (const auto answered = ledger.record(id(n), created(n), program); !answered)
        return tl::unexpected(answered.error());
    if (const auto seen = ledger.record(id(n), paid(), program); !seen)
        return tl::unexpected(seen.error());
    return {};
}

} // namespace sale
