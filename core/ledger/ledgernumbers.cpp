// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The ledger's half of transaction numbers that people give (PP-R4).

#include "core/ledger/ledger.h"
#include "core/ledger/sqliteerror.h"

namespace ledger {

using namespace Qt::StringLiterals;
using payments::Payment;
using payments::State;

namespace {

QString nameOf(const Payment& sale)
{
    return u"S-%1"_s.arg(sale.number);
}

/// Money was seen for it, right or not, or somebody says that it is paid.
bool hasMoney(const Payment& sale)
{
    return sale.received || sale.paidAt || !sale.transactionId.isEmpty() || sale.state == State::Paid
        || sale.state == State::PartiallyRefunded || sale.state == State::Refunded;
}

} // namespace

base::Result<QList<Payment>> Ledger::otherClaims(const QString& paymentId, const QString& number) const
{
    const base::Result<Payment> payment = known(paymentId);
    if (!payment)
        return tl::unexpected(payment.error());
    base::Result<QList<Payment>> claims = m_records.claiming(payment->gateway, storable(number));
    if (claims)
        claims->removeIf([&paymentId](const Payment& claim) { return claim.id == paymentId; });
    return claims;
}

base::Result<std::optional<Payment>> Ledger::claimWithoutMoney(const QString& paymentId, const QString& number) const
{
    const base::Result<QList<Payment>> claims = otherClaims(paymentId, number);
    if (!claims)
        return tl::unexpected(claims.error());
    return claims->size() == 1 && !hasMoney(claims->first()) ? std::optional(claims->first()) : std::nullopt;
}

base::Result<> Ledger::refuseClaimed(const QString& paymentId, const QString& number) const
{
    const base::Result<QList<Payment>> claims = otherClaims(paymentId, number);
    if (!claims)
        return tl::unexpected(claims.error());
    if (claims->isEmpty())
        return {};
    const QString sale = nameOf(claims->first());
    return base::failure(base::Category::Duplicate, u"transaction_id_used"_s,
        base::UserText(QT_TRANSLATE_NOOP("Sentence",
                           "This number belongs to sale %1 already. Compare it with the customer's phone once more."),
            {sale}),
        u"number of %1 for %2"_s.arg(sale, paymentId));
}

base::Result<Recorded> Ledger::giveNumber(const QString& paymentId, const QString& number, const QString& actor)
{
    base::Result<Recorded> given;
    const base::Result<> done = together([&]() -> base::Result<> {
        if (auto isFree = refuseClaimed(paymentId, number); !isFree)
            return isFree;
        given = setNumber(paymentId, number, {}, actor);
        return given ? base::Result<>() : tl::unexpected(given.error());
    });
    return done ? given : tl::unexpected(done.error());
}

base::Result<Moved> Ledger::moveNumber(
    const QString& fromId, const QString& paymentId, const QString& number, const QString& actor)
{
    Moved moved;
    const base::Result<> done = together([&]() -> base::Result<> {
        const auto claim = claimWithoutMoney(paymentId, number);
        const auto to = known(paymentId);
        if (!claim || !to)
            return tl::unexpected(claim ? to.error() : claim.error());
        QString remark;
        if (*claim && (*claim)->id == fromId) {
            auto lost = setNumber(fromId, {}, u"number_to "_s + nameOf(*to), actor);
            if (!lost)
                return tl::unexpected(lost.error());
            remark = u"number_from "_s + nameOf(**claim);
            moved.from = std::move(lost->payment);
        }
        if (auto isFree = refuseClaimed(paymentId, number); !isFree)
            return isFree;
        auto given = setNumber(paymentId, number, remark, actor);
        if (!given)
            return tl::unexpected(given.error());
        moved.to = std::move(given->payment);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return moved;
}

} // namespace ledger
