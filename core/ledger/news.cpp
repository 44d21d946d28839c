// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/news.h"

#include "core/ledger/event.h"

namespace ledger {

using namespace Qt::StringLiterals;
using payments::Evidence;
using payments::Observation;
using payments::Payment;

QLatin1StringView kindOf(Observation::Said said)
{
    switch (said) {
    case Observation::Said::Created:
        return kind::created;
    case Observation::Said::Refused:
        return kind::refused;
    case Observation::Said::NoAnswer:
        return kind::noAnswer;
    case Observation::Said::Open:
        return kind::open;
    case Observation::Said::Processing:
        return kind::processing;
    case Observation::Said::Paid:
        return kind::paid;
    case Observation::Said::Failed:
        return kind::failed;
    case Observation::Said::Expired:
        return kind::expired;
    case Observation::Said::Cancelled:
        return kind::cancelled;
    case Observation::Said::Refunded:
        return kind::refunded;
    }
    Q_UNREACHABLE();
}

QList<std::pair<QString, QString>> whyOf(const News& news)
{
    const Observation& seen = news.observation;
    QList<std::pair<QString, QString>> why{{u"evidence"_s, payments::toWord(seen.evidence)}};
    if (seen.received) {
        why.append({u"received"_s, seen.received->toDecimal()});
        why.append({u"received_currency"_s, money::spec(seen.received->currency()).code});
    }
    if (seen.refunded) {
        why.append({u"refunded"_s, seen.refunded->toDecimal()});
        why.append({u"refunded_currency"_s, money::spec(seen.refunded->currency()).code});
    }
    if (!seen.receiverAgrees)
        why.append({u"receiver"_s, u"another"_s});
    if (seen.duplicate)
        why.append({u"payment"_s, u"again"_s});
    why.append({u"transaction_id"_s, seen.transactionId});
    why.append({u"payer"_s, seen.payer});
    why.append({u"paid_via"_s, seen.paidVia});
    if (seen.paidAt)
        why.append({u"paid_at"_s, seen.paidAt->toUTC().toString(Qt::ISODateWithMs)});
    why.append({u"reason"_s, news.reason});
    why.append({u"remark"_s, news.remark});
    why.append({u"source"_s, news.source});
    return why;
}

bool isCheck(const Observation& observation)
{
    return observation.evidence == Evidence::Api && observation.said != Observation::Said::Created
        && observation.said != Observation::Said::Refused && observation.said != Observation::Said::NoAnswer;
}

bool takeOver(Payment& payment, const Created& created, bool answers)
{
    // Two creates answered for one sale: the first one's code is on the screen.
    if (!answers && !payment.gatewayId.isEmpty() && !created.gatewayId.isEmpty()
        && payment.gatewayId != storable(created.gatewayId))
        return false;
    bool changes = false;
    const auto take = [&changes, answers](auto& known, const auto& said, bool isKnown, bool isSaid) {
        if (!isSaid || (isKnown && !answers) || known == said)
            return;
        known = said;
        changes = true;
    };
    const auto takeText = [&take](QString& known, const QString& said) {
        const QString kept = storable(said);
        take(known, kept, !known.isEmpty(), !kept.isEmpty());
    };
    takeText(payment.gatewayId, created.gatewayId);
    takeText(payment.qr, created.qr);
    takeText(payment.url, created.url);
    take(payment.finalAmount, created.finalAmount, payment.finalAmount.has_value(), created.finalAmount.has_value());
    take(payment.expiresAt, created.expiresAt, payment.expiresAt.has_value(), created.expiresAt.has_value());
    return changes;
}

} // namespace ledger
