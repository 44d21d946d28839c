// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/outsidetext.h"
#include "ui/charge/panelwords.h"
#include "ui/charge/saleactions.h"
#include "ui/common/paymentstate.h"

#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

seconds since(milliseconds then, milliseconds now)
{
    return std::chrono::floor<seconds>(std::max(now - then, milliseconds::zero()));
}

/// What stands in the way of looking at all.
std::optional<base::UserText> obstacle(const SaleFrame& frame)
{
    if (frame.watching && frame.watching->problem)
        return frame.watching->problem;
    if (frame.standing && frame.standing->stopped && frame.standing->problem)
        return frame.standing->problem;
    return std::nullopt;
}

} // namespace

// The half of PanelWords about time: everything else there stays the same from second to second.
PanelWords::Box PanelWords::watch(const SaleFrame& frame, money::Digits digits)
{
    const payments::Payment& payment = frame.payment;
    const std::optional<till::Watching>& watching = frame.watching;
    const State shape = stateOf(payment);
    const auto figure = [digits](qint64 value) { return money::withDigits(QString::number(value), digits); };

    QStringList plan;
    if (watching && watching->asking)
        plan << tr("Checking now.");
    else if (watching && watching->nextLookAt)
        plan << tr("Next check in %1.")
                    .arg(duration(
                        std::chrono::ceil<seconds>(std::max(*watching->nextLookAt - frame.now, milliseconds::zero())),
                        digits));
    if (frame.standing && frame.standing->requestsPerMinute > 0) {
        const int all = frame.standing->requestsPerMinute;
        plan << tr("%1 of %2 checks left this minute.")
                    .arg(figure(all * std::clamp(frame.standing->percentFree, 0, 100) / 100), figure(all));
    }
    const QString planned = plan.join(u' ');
    const bool closed = payments::isClosed(payment.state);
    const std::optional<base::UserText> inTheWay = obstacle(frame);
    const QString why = inTheWay && inTheWay->translated() != frame.banner ? inTheWay->translated() : QString();

    if (payment.state == payments::State::Failed)
        return {tr("The payment did not go through"),
            inTheWay ? inTheWay->translated() : tr("Ask for another way to pay, or make a new QR."), State::Failed,
            false};
    if (payment.exception == payments::Exception::Unverified && !closed)
        return {cause(payment, digits).title, tr("Do not hand over goods yet. Look at your bank app."), shape, true};
    if (frame.asksTransactionId() && payment.gatewayId.isEmpty() && !inTheWay)
        return {tr("Ask the customer for the transaction number"),
            tr("It stands on the customer's phone after paying. Nothing else tells whether this is paid."),
            State::Waiting, false};
    if (payment.state == payments::State::Unknown && payment.gatewayId.isEmpty())
        return {tr("No answer since %1").arg(timeOfDay(payment.changedAt, digits)),
            tr("Ask for another way to pay, or make a new QR."), State::Unknown, true};
    if (payment.state == payments::State::Unknown || (isOpen(payment.state) && watching && watching->silentSince)) {
        const QDateTime silent = watching && watching->silentSince ? *watching->silentSince : payment.changedAt;
        const QString kept = inTheWay ? inTheWay->translated() : tr("The sale is kept and asked again.");
        return {tr("No answer since %1").arg(timeOfDay(silent, digits)), tr("Do not hand over goods yet. %1").arg(kept),
            State::Unknown, true};
    }
    const bool isStopped = frame.standing && frame.standing->stopped;
    if (inTheWay && !isStopped && watching && watching->nextLookAt)
        return {tr("Not confirmed yet"), (why + u' ' + planned).trimmed(), State::Waiting, false};
    if (inTheWay)
        return {tr("Checks have stopped"), why, State::Unknown, true};
    if (payment.state == payments::State::Cancelled)
        return {tr("Cancelled at %1, watching goes on").arg(timeOfDay(payment.changedAt, digits)),
            tr("Money that still comes is shown as late."), State::Cancelled, false};
    if (payment.state == payments::State::Expired) {
        if (watching && watching->nextLookAt)
            return {tr("Watching goes on"), tr("Money that still comes is shown as late. %1").arg(planned).trimmed(),
                State::Expired, false};
        return {tr("No further check is planned"), tr("Check now when the customer says the money is sent."),
            State::Expired, false};
    }
    if (closed)
        return {tr("This sale is closed"), proof(payment), shape, false};
    if (watching && watching->notCheckable)
        return {tr("Only a notice can confirm this QR"),
            tr("The gateway has no check for it. Look at your bank app before handing over goods."), State::NotWatched,
            false};
    if (payment.state == payments::State::Draft)
        return {tr("Waiting for the QR"), tr("You can type the next amount meanwhile."), State::Preparing, false};
    if (payment.state == payments::State::Processing)
        return {tr("The payment is on its way"), tr("Do not hand over goods yet. %1").arg(planned).trimmed(),
            State::Seen, false};
    if (watching && watching->lastAttemptFailed && frame.codeLives)
        return {tr("The last attempt did not go through"), tr("The customer may scan again. %1").arg(planned).trimmed(),
            State::Late, false};
    if (watching && watching->answeredAt)
        return {tr("Checked %1 ago: not paid yet").arg(duration(since(*watching->answeredAt, frame.now), digits)),
            planned, State::Waiting, false};
    return {tr("Not checked yet"), planned, State::Waiting, false};
}

} // namespace ui
