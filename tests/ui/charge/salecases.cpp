// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/charge/salecases.h"

#include "core/emv/khqr.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::UserText;
using payments::Evidence;
using payments::Exception;
using payments::State;

namespace {

money::Money usd(qint64 cents)
{
    return *money::Money::fromMinor(cents, money::Currency::Usd);
}

payments::Payment with(State state, Exception exception = Exception::None)
{
    payments::Payment payment = pendingSale();
    payment.state = state;
    payment.exception = exception;
    return payment;
}

payments::Payment received(State state, Exception exception, qint64 cents)
{
    payments::Payment payment = with(state, exception);
    payment.evidence = Evidence::Api;
    payment.received = usd(cents);
    payment.payer = u"Sok Dara 0123454417"_s;
    payment.transactionId = u"0f21c9e4aa01bb02cc03dd04ee058a7d"_s;
    payment.paidAt = payment.createdAt.addSecs(79);
    return payment;
}

} // namespace

payments::Payment pendingSale()
{
    emv::KhqrRequest request;
    request.bakongAccountId = u"sokha_coffee@devb"_s;
    request.merchantName = u"Sokha Coffee"_s;
    request.merchantCity = u"Phnom Penh"_s;
    request.currency = u"USD"_s;
    request.amount = u"12.50"_s;
    request.billNumber = u"Table 7"_s;
    payments::Payment payment;
    payment.id = QString(32, u'a');
    payment.number = 2042;
    payment.reference = u"Table 7"_s;
    payment.gateway = u"bakong-gateway"_s;
    payment.account = u"main"_s;
    payment.method = u"khqr-dynamic"_s;
    payment.state = State::Pending;
    payment.amount = usd(1250);
    payment.createdAt = QDateTime(QDate(2026, 1, 15), QTime(3, 0), Qt::UTC);
    payment.expiresAt = payment.createdAt.addSecs(600);
    payment.changedAt = payment.createdAt.addSecs(31);
    request.expirationTimestamp = payment.expiresAt->toMSecsSinceEpoch();
    payment.qr = emv::makeKhqr(request, payment.createdAt.toMSecsSinceEpoch())->text;
    payment.gatewayId = u"0f21c9e4d3b2a1908776655443322110"_s;
    return payment;
}

till::Watching watchedAt(std::chrono::milliseconds now)
{
    till::Watching watching;
    watching.paymentId = pendingSale().id;
    watching.answeredAt = now - 2s;
    watching.nextLookAt = now + 1s;
    watching.codeEndsAt = now + 544s;
    return watching;
}

std::vector<SaleCase> saleCases(std::chrono::milliseconds now)
{
    const till::Watching watched = watchedAt(now);
    till::Watching silent = watched;
    silent.silentSince = pendingSale().createdAt.addSecs(40);
    till::Watching failedOnce = watched;
    failedOnce.lastAttemptFailed = true;
    till::Watching endsSoon = watched;
    endsSoon.codeEndsAt = now + 42s;
    till::Watching over = watched;
    over.codeEndsAt = now - 1s;
    till::Watching noticeOnly = watched;
    noticeOnly.notCheckable = true;
    noticeOnly.codeEndsAt.reset();
    till::Watching blocked = watched;
    blocked.problem = UserText("This account has no access at the moment. Call the manager.");
    blocked.nextLookAt.reset();
    till::Watching doubted = watched;
    doubted.problem = UserText("Pakhi Pay did not find this payment. Compare the number with the customer's phone.");

    payments::Payment unmade = with(State::Unknown);
    unmade.qr.clear();
    unmade.gatewayId.clear();
    payments::Payment refused = with(State::Failed);
    refused.qr.clear();
    refused.gatewayId.clear();
    payments::Payment draft = with(State::Draft);
    draft.qr.clear();
    draft.gatewayId.clear();
    payments::Payment late = received(State::Paid, Exception::Late, 1250);
    late.paidAt = late.expiresAt->addSecs(250);
    payments::Payment lateDecided = late;
    lateDecided.acknowledgedAt = late.createdAt.addSecs(1000);
    payments::Payment accepted = received(State::Paid, Exception::Short, 1200);
    accepted.evidence = Evidence::Manual;
    accepted.acknowledgedAt = accepted.createdAt.addSecs(120);
    payments::Payment byHand = received(State::Paid, Exception::Manual, 1250);
    byHand.evidence = Evidence::Manual;
    byHand.acknowledgedAt = byHand.createdAt.addSecs(120);
    payments::Payment foreign = received(State::Processing, Exception::WrongCurrency, 1250);
    foreign.received.reset();
    payments::Payment rumour = with(State::Expired, Exception::Unverified);
    rumour.evidence = Evidence::WebhookUnverified;
    payments::Payment liveRumour = with(State::Pending, Exception::Unverified);

    const QStringList watching{u"Check now"_s, u"New QR"_s, u"Note"_s, u"Cancel sale"_s};
    const QStringList unknown{u"Check now"_s, u"New QR"_s, u"Mark by hand"_s, u"Cancel sale"_s};
    const QStringList ended{u"New QR"_s, u"Check now"_s, u"Mark by hand"_s, u"Next sale"_s};
    const QStringList done{u"Note"_s, u"Next sale"_s};
    const auto deciding = [](QStringList options) {
        options << u"Check now"_s << u"Note"_s << u"Later"_s << options.first();
        return options;
    };
    const QString accept = u"Accept as paid"_s;
    return {
        {"preparing", draft, {}, {}, u"Asking the gateway"_s, {u"Usually under 2 s"_s}, {u"Cancel sale"_s}},
        {"waiting", with(State::Pending), watched, {}, u"Waiting for payment"_s,
            {u"Checked 2 s ago: not paid yet"_s, u"Next check in 1 s. 51 of 60 checks left this minute."_s,
                u"Main KHQR"_s, u"Sokha Coffee, Phnom Penh"_s, u"sokha_coffee@devb"_s, u"10:00:00"_s, u"S-2042"_s,
                u"Table 7"_s, u"Verified scannable"_s},
            watching, true},
        {"ends soon", with(State::Pending), endsSoon, {}, u"Waiting for payment"_s, {u"Checked 2 s ago"_s}, watching,
            true},
        {"attempt failed", with(State::Pending), failedOnce, {}, u"Waiting for payment"_s,
            {u"The last attempt did not go through"_s, u"The customer may scan again."_s}, watching, true},
        {"code over", with(State::Pending), over, {}, u"Ran out, checking"_s, {u"The time of this QR is over"_s},
            watching},
        {"scanned", with(State::Processing), watched, {}, u"Scanned"_s,
            {u"The payment is on its way"_s, u"Do not hand over goods yet."_s}, watching, true},
        {"not checkable", with(State::Pending), noticeOnly, {}, u"Waiting for payment"_s,
            {u"Only a notice can confirm this QR"_s, u"Look at your bank app before handing over goods."_s},
            {u"Mark by hand"_s, u"Note"_s, u"Cancel sale"_s, u"Next sale"_s}, true},
        {"rumour, code lives", liveRumour, watched, {}, u"Not proven"_s, {u"Do not hand over goods yet."_s},
            {u"Check now"_s, u"Mark by hand"_s, u"Note"_s, u"Cancel sale"_s}, true},
        {"silent", with(State::Pending), silent, {}, u"Waiting for payment"_s,
            {u"No answer since 10:00:40"_s, u"Do not hand over goods yet. The sale is kept and asked again."_s},
            watching, true},
        {"unknown", with(State::Unknown), silent, {}, u"Unknown"_s,
            {u"No answer since 10:00:40"_s, u"Do not hand over goods yet."_s}, unknown, true},
        {"unknown create", unmade, {}, {}, u"Unknown"_s,
            {u"No answer since 10:00:31"_s, u"No QR came back"_s, u"Nobody was shown its QR."_s,
                u"Ask for another way to pay, or make a new QR."_s},
            {u"New QR"_s, u"Mark by hand"_s, u"Cancel sale"_s}},
        {"checks stopped", with(State::Pending), blocked, {}, u"Waiting for payment"_s,
            {u"Checks have stopped"_s, u"Call the manager."_s}, watching, true},
        {"not confirmed yet", with(State::Pending), doubted, {}, u"Waiting for payment"_s,
            {u"Not confirmed yet"_s, u"Compare the number with the customer's phone."_s}, watching, true},
        {"expired", with(State::Expired), watched, {}, u"Expired"_s,
            {u"This QR has run out"_s, u"It was good until 10:10:00."_s, u"Watching goes on"_s}, ended},
        {"failed", with(State::Failed), {}, {}, u"Failed"_s,
            {u"The payment did not go through"_s, u"Ask for another way to pay, or make a new QR."_s}, ended},
        {"create refused", refused, {}, UserText("Busy, continuing in 20 seconds. Use another account meanwhile."),
            u"Failed"_s, {u"Busy, continuing in 20 seconds."_s, u"No money was taken"_s},
            {u"New QR"_s, u"Mark by hand"_s, u"Next sale"_s}},
        {"cancelled", with(State::Cancelled), watched, {}, u"Cancelled"_s,
            {u"Cancelled at 10:00:31, watching goes on"_s, u"Money that still comes is shown as late."_s}, ended},
        {"partly refunded", received(State::PartiallyRefunded, Exception::None, 1250), {}, {}, u"Partly refunded"_s,
            {u"Money went back"_s}, done},
        {"refunded", received(State::Refunded, Exception::None, 1250), {}, {}, u"Refunded"_s, {u"Money went back"_s},
            done},
        {"paid", received(State::Paid, Exception::None, 1250), watched, {}, {},
            {u"Paid"_s, u"10:01:19, 1 min 19 s after the QR"_s, u"S•• D••• •••• 4417"_s,
                u"Gateway asked: it confirms the payment"_s, u"0f21c9e4"_s},
            {u"Next sale"_s, u"Note"_s}},
        {"paid by hand", byHand, {}, {}, {}, {u"Paid"_s, u"Marked by hand, with a reason"_s},
            {u"Next sale"_s, u"Note"_s}},
        {"short", received(State::Processing, Exception::Short, 1200), watched, {}, u"Short"_s,
            {u"Asked: $12.50"_s, u"Received: $12.00"_s, u"Difference: −$0.50"_s, u"Less money arrived than asked"_s,
                u"Needs a decision"_s, u"Nothing is shown as paid"_s},
            deciding({accept, u"Collect the rest"_s, u"Refund note"_s, u"Not this sale"_s})},
        {"over", received(State::Processing, Exception::Over, 1500), watched, {}, u"Over"_s,
            {u"Received: $15.00"_s, u"Difference: +$2.50"_s, u"More money arrived than asked"_s},
            deciding({accept, u"Change given back"_s, u"Refund note"_s, u"Not this sale"_s})},
        {"short, accepted", accepted, {}, {}, u"Short"_s, {u"Decided at 10:02:00"_s, u"Marked by hand"_s}, done},
        {"late", late, watched, {}, u"Late"_s,
            {u"Late money: $12.50 for S-2042 arrived 4 min 10 s after its QR expired"_s, u"Too late by: 4 min 10 s"_s},
            deciding({u"Keep the money for this sale"_s, u"Refund note"_s, u"It belongs to another sale"_s})},
        {"late, decided", lateDecided, {}, {}, u"Late"_s, {u"Decided at 10:16:40"_s}, done},
        {"paid twice", received(State::Paid, Exception::Duplicate, 1250), {}, {}, u"Paid twice"_s,
            {u"A second payment arrived for this sale"_s}, deciding({u"Both payments are right"_s, u"Refund note"_s})},
        {"wrong account", received(State::Processing, Exception::WrongAccount, 1250), {}, {}, u"Wrong account"_s,
            {u"The money went to another account"_s}, deciding({accept, u"Refund note"_s, u"Not this sale"_s})},
        {"wrong currency", foreign, {}, {}, u"Wrong currency"_s, {u"The money came in another currency"_s},
            deciding({accept, u"Refund note"_s, u"Not this sale"_s})},
        {"not proven", rumour, {}, {}, u"Not proven"_s, {u"nothing proves it"_s},
            deciding({accept, u"Nothing arrived"_s})},
    };
}
