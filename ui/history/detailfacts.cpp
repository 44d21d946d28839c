// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/detailfacts.h"

#include "core/base/outsidetext.h"
#include "ui/common/salefacts.h"

namespace ui {

using namespace Qt::StringLiterals;
using Fact = FactTable::Fact;
using Kind = Fact::Kind;
using payments::Payment;

std::vector<Fact> DetailFacts::ofSale(const Payment& payment, const Manner& manner)
{
    const auto amount = [&manner](const std::optional<money::Money>& value) {
        return value ? SaleFacts::amount(*value, manner.digits) : QString();
    };
    const auto time = [&manner](const std::optional<QDateTime>& value) {
        return value && value->isValid() ? SaleFacts::fullTime(*value, manner.nowUtc, manner.language, manner.digits)
                                         : QString();
    };
    const auto outside = [](const QString& label, const QString& text, Kind kind, qsizetype longest) {
        return Fact{label, base::oneLine(text, longest), kind, kind == Kind::Code ? text : QString()};
    };
    const auto received = SaleFacts::received(payment);
    const bool hasTwoPrices = payment.finalAmount && *payment.finalAmount != payment.amount;
    std::optional<money::Money> kept;
    if (payment.refunded && payment.refunded->currency() == received.value_or(payment.due()).currency()) {
        const auto left = received.value_or(payment.due()).minus(*payment.refunded);
        kept = left ? std::optional(*left) : std::nullopt;
    }
    // The time of the change is another fact only where it is none of those above it.
    const bool isNewsOfItsOwn = payment.changedAt != payment.createdAt && payment.changedAt != payment.paidAt;
    return {
        {tr("Price"), hasTwoPrices ? amount(payment.amount) : QString(), Kind::Amount},
        {tr("Unique code"), hasTwoPrices ? amount(payment.uniqueCode()) : QString(), Kind::Amount},
        {tr("Asked"), received || hasTwoPrices ? amount(payment.due()) : QString(), Kind::Amount},
        {tr("Received"), amount(received), Kind::Amount},
        {tr("Difference"), amount(SaleFacts::difference(payment)), Kind::Amount},
        {tr("Refunded"), amount(payment.refunded), Kind::Amount},
        {tr("Kept"), amount(kept), Kind::Amount},
        {tr("Account"), base::oneLine(manner.accountNames.value(payment.account, payment.account))},
        {tr("Gateway"), SaleFacts::gateway(payment.gateway)},
        {tr("Method"), SaleFacts::method(payment.method)},
        {tr("Paid via"), SaleFacts::method(payment.paidVia)},
        {tr("Reference"), base::oneLine(payment.reference, 200), Kind::Words},
        {tr("Note"), base::oneLine(payment.note, 500), Kind::Words},
        {tr("Payer"), base::oneLine(payment.payer)},
        {tr("Cashier"), base::oneLine(payment.cashier)},
        {tr("Proof"), SaleFacts::proof(payment), Kind::Words},
        {tr("Created"), time(payment.createdAt), Kind::Words},
        {tr("Expires"), time(payment.expiresAt), Kind::Words},
        {tr("Paid at"), time(payment.paidAt), Kind::Words},
        {tr("Changed"), isNewsOfItsOwn ? time(payment.changedAt) : QString(), Kind::Words},
        {tr("Last asked"), time(payment.lastCheckedAt), Kind::Words},
        {tr("Looked at"), time(payment.acknowledgedAt), Kind::Words},
        outside(tr("Its number"), payment.gatewayId, Kind::Code, 200),
        outside(tr("Transaction"), payment.transactionId, Kind::Code, 200),
        outside(tr("Payment page"), payment.url, Kind::Code, 400),
        outside(tr("Our ID"), payment.id, Kind::Code, 64),
    };
}

} // namespace ui
