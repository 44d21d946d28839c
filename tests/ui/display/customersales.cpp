// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/display/customersales.h"

#include <QTimeZone>

namespace sales {

using namespace Qt::StringLiterals;
using payments::Exception;
using payments::State;
using namespace std::chrono_literals;

const QString khqr = u"00020101021229370019sokha_coffee@devb0111BKK1 Till 25204581453031165405485005802KH"
                     "5912Sokha Coffee6010Phnom Penh62240107S-20420309Till 2 BK99340013179376521423201131793766123"
                     "4236304A1B2"_s;

QStringList privateWords()
{
    return {u"Table 7"_s, u"secret note"_s, u"Chan Dara"_s, u"bakong"_s, u"practice-account"_s, u"txn-993"_s,
        u"md5-441"_s, u"api"_s, u"0123456789abcdef"_s};
}

money::Money riel(qint64 amount)
{
    return *money::Money::fromMinor(amount, money::Currency::Khr);
}

money::Money usd(qint64 cents)
{
    return *money::Money::fromMinor(cents, money::Currency::Usd);
}

payments::Payment pending()
{
    payments::Payment payment;
    payment.id = u"0123456789abcdef0123456789abcdef"_s;
    payment.number = 2042;
    payment.reference = u"Table 7"_s;
    payment.note = u"secret note"_s;
    payment.gateway = u"bakong-gateway"_s;
    payment.account = u"practice-account"_s;
    payment.method = u"khqr-dynamic"_s;
    payment.state = State::Pending;
    payment.amount = riel(48500);
    payment.gatewayId = u"md5-441"_s;
    payment.payer = u"Chan Dara"_s;
    payment.qr = khqr;
    payment.createdAt = QDateTime(QDate(2026, 11, 20), QTime(15, 10, 14), Qt::UTC);
    payment.expiresAt = payment.createdAt.addSecs(600);
    payment.changedAt = payment.createdAt;
    return payment;
}

payments::Payment in(State state, Exception exception)
{
    payments::Payment payment = pending();
    payment.state = state;
    payment.exception = exception;
    if (state == State::Paid || exception != Exception::None) {
        payment.received = payment.amount;
        payment.transactionId = u"txn-993"_s;
        payment.paidAt = payment.createdAt.addSecs(600);
    }
    return payment;
}

till::Watching watching(std::chrono::milliseconds endsAt)
{
    till::Watching watch;
    watch.paymentId = pending().id;
    watch.codeEndsAt = endsAt;
    return watch;
}

QList<Situation> situations()
{
    payments::Payment draft = in(State::Draft);
    draft.qr.clear();
    payments::Payment unknown = in(State::Unknown);
    unknown.qr.clear();
    payments::Payment less = in(State::Processing, Exception::Short);
    less.received = riel(45000);
    payments::Payment more = in(State::Processing, Exception::Over);
    more.received = riel(50000);
    till::Watching silent = watching(546s);
    silent.silentSince = pending().createdAt.addSecs(30);
    till::Watching again = watching(546s);
    again.lastAttemptFailed = true;
    payments::Payment page = pending();
    page.method = u"bkash"_s;
    page.amount = *money::Money::fromMinor(125'000'00, money::Currency::Bdt);
    page.qr.clear();
    page.url = u"https://bdquickpay.com/pay/8f14e45f"_s;
    payments::Payment numbered = page;
    numbered.url = u"https://pay.pakhipay.com/checkout/8f14e45f"_s;
    numbered.gatewayId.clear();
    return {
        {"page", page, watching(546s)},
        {"page-number", numbered, watching(546s)},
        {"preparing", draft, {}},
        {"waiting", pending(), watching(546s)},
        {"again", pending(), again},
        {"last-minute", pending(), watching(42s)},
        {"seen", in(State::Processing), watching(546s)},
        {"offline", pending(), silent},
        {"unknown", unknown, {}},
        {"paid", in(State::Paid), {}},
        {"short", less, {}},
        {"over", more, {}},
        {"twice", in(State::Paid, Exception::Duplicate), {}},
        {"expired", in(State::Expired), {}},
        {"failed", in(State::Failed), {}},
        {"late", in(State::Paid, Exception::Late), {}},
    };
}

} // namespace sales
