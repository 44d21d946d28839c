// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/saleoptions.h"

#include "core/payments/statetable.h"

namespace ui {

using payments::Payment;
using payments::State;

QString SaleOptions::whyNot(people::Action action, const Payment& payment, people::Role role, const QDateTime& nowUtc)
{
    using people::Action;
    if (!people::may(role, action))
        return tr("Only a manager may do this.");
    switch (action) {
    case Action::Check:
    case Action::CheckMany:
        if (!payment.parent.isEmpty())
            return tr("It came in by the code of another sale: the gateway cannot be asked about it.");
        return payment.gatewayId.isEmpty()
            ? tr("The gateway gave no number for this sale: it cannot be asked about it.")
            : QString();
    case Action::Acknowledge:
        return payment.needsAttention() ? QString() : tr("Nothing about this sale asks for a look.");
    case Action::Mark:
        return marksFor(payment, nowUtc).isEmpty() ? tr("This state is certain: nothing is left to mark by hand.")
                                                   : QString();
    case Action::Refund:
        if (payment.state == State::Refunded)
            return tr("All of its money was refunded already.");
        return payments::refundable(payment) ? QString() : tr("No money of this sale is here to refund.");
    case Action::Look:
    case Action::Note:
    case Action::Print:
    case Action::FetchList:
        break;
    }
    return {};
}

QList<State> SaleOptions::marksFor(const Payment& payment, const QDateTime& nowUtc)
{
    using Said = payments::Observation::Said;
    QList<State> marks;
    for (const auto& [said, state] : {std::pair(Said::Paid, State::Paid), std::pair(Said::Failed, State::Failed),
             std::pair(Said::Cancelled, State::Cancelled)}) {
        payments::Observation observation;
        observation.said = said;
        observation.evidence = payments::Evidence::Manual;
        observation.seenAt = nowUtc;
        if (payments::next(payment, observation, payments::Evidence::Manual))
            marks.append(state);
    }
    return marks;
}

bool SaleOptions::isUncertain(const Payment& payment)
{
    const bool hasMoney =
        payment.state == State::Paid || payment.state == State::PartiallyRefunded || payment.state == State::Refunded;
    return !payment.gatewayId.isEmpty() && payment.state != State::Draft
        && (!hasMoney || payment.evidence == payments::Evidence::Manual);
}

QList<State> SaleOptions::clutter()
{
    return {State::Failed, State::Expired, State::Cancelled};
}

} // namespace ui
