// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/ledger.h"

namespace ledger {

using namespace Qt::StringLiterals;
using payments::Observation;

namespace {

base::Error refusal(const QString& code, const base::UserText& sentence, const QString& paymentId)
{
    return {base::Category::Validation, code, sentence, u"refund of %1: %2"_s.arg(paymentId, code)};
}

/// Why so much of it cannot go back; nullopt: it can.
std::optional<base::Error> faultOf(const payments::Payment& payment, const money::Money& amount)
{
    const std::optional<money::Money> left = payments::refundable(payment);
    if (!left)
        return refusal(u"refund_state"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "This sale has no money to give back. Look at what happened to it first.")),
            payment.id);
    if (amount.currency() != left->currency() || amount.minor() <= 0 || amount.minor() > left->minor())
        return refusal(u"refund_amount"_s,
            base::UserText(
                QT_TRANSLATE_NOOP("Sentence", "This much of the sale cannot be refunded. Write an amount up to %1."),
                {left->toDecimal() + u' ' + money::spec(left->currency()).code}),
            payment.id);
    const bool isPaid = payment.state == payments::State::Paid || payment.state == payments::State::PartiallyRefunded;
    if (!isPaid && amount != *left)
        return refusal(u"refund_review"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "This sale waits for a decision. Mark it as paid first, or give everything back.")),
            payment.id);
    return std::nullopt;
}

} // namespace

base::Result<Recorded> Ledger::refund(const QString& paymentId, const money::Money& amount, const QString& reason,
    const QString& actor, const QString& attempt)
{
    if (reason.trimmed().isEmpty())
        return tl::unexpected(refusal(u"refund_reason"_s,
            base::UserText(QT_TRANSLATE_NOOP("Sentence", "A refund needs a reason. Write why in a few words.")),
            paymentId));
    News news;
    news.observation.said = Observation::Said::Refunded;
    news.observation.evidence = payments::Evidence::Manual;
    news.observation.refunded = amount;
    news.sourceKey = u"refund "_s + attempt;
    news.reason = reason;
    std::optional<Recorded> done;
    const auto all = together([&]() -> base::Result<> {
        const base::Result<payments::Payment> payment = known(paymentId);
        if (!payment)
            return tl::unexpected(payment.error());
        const base::Result<bool> repeated = isRepeated(*payment, news);
        if (!repeated)
            return tl::unexpected(repeated.error());
        if (*repeated) {
            done = Recorded{*payment, false};
            return {};
        }
        if (auto fault = faultOf(*payment, amount))
            return tl::unexpected(std::move(*fault));
        base::Result<Recorded> recorded = record(paymentId, news, actor);
        if (!recorded)
            return tl::unexpected(recorded.error());
        done = std::move(*recorded);
        return {};
    });
    if (!all)
        return tl::unexpected(all.error());
    return std::move(*done);
}

} // namespace ledger
