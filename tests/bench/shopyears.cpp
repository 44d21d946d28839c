// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/shopyears.h"

#include "core/base/jsonwriter.h"

#include <array>

namespace bench {

using namespace Qt::StringLiterals;
using money::Currency;
using money::Money;
using payments::Evidence;
using payments::Exception;
using payments::Payment;
using payments::State;

struct ShopYears::Account {
    QLatin1StringView gateway;
    QLatin1StringView id;
    std::array<QLatin1StringView, 2> methods;
    std::array<Currency, 2> currencies;
    std::array<QLatin1StringView, 3> paidVia; ///< empty: the gateway does not tell
    bool hasUniqueCode;
    bool hasMd5; ///< its key of a payment is a hash, else a counted invoice
};

namespace {

constexpr qint64 end = 1'793'491'200'000; ///< 2026-11-01T00:00Z
constexpr qint64 day = 86'400'000;
constexpr qint64 days = 3 * 365 + 1;
constexpr qint64 firstOpening = end - days * day;
constexpr qint64 openHours = 16 * 3'600'000LL; ///< 07:00 to 23:00 in Phnom Penh: from 00:00 UTC on
constexpr qint64 openInTheEnd = 300; ///< the newest payments, some of which are not closed yet
constexpr int expiryMinutes = 10;

constexpr auto cashiers = std::to_array<QStringView>({u"Owner", u"Sokha", u"Rahim"});

constexpr auto references = std::to_array<QStringView>({u"Table %1", u"Order %1", u"Meja %1", u"Pesanan %1", u"តុ %1",
    u"វិក្កយបត្រ %1", u"টেবিল %1", u"অর্ডার %1", u"Room %1", u"Takeaway %1"});
constexpr auto notes = std::to_array<QStringView>({u"two coffees, one without sugar", u"customer waits outside",
    u"called back, will come again", u"dua es kopi susu, satu nasi goreng", u"diantar ke rumah",
    u"កាហ្វេទឹកដោះគោទឹកកក ២ កែវ", u"អតិថិជនរង់ចាំនៅខាងក្រៅ", u"মিষ্টি দই আর চা", u"গ্রাহক পরে আসবেন", u"birthday cake, deposit"});
constexpr auto firstNames =
    std::to_array<QStringView>({u"Sok", u"Chan", u"Maly", u"Emma", u"James", u"Siti", u"Budi", u"Rina", u"Agus", u"សុខ",
        u"ចាន់", u"ម៉ាលី", u"ដារ៉ា", u"សោភា", u"রহিম", u"সাদিয়া", u"করিম", u"নুসরাত", u"Farhan", u"Dewi"});
constexpr auto lastNames = std::to_array<QStringView>({u"Dara", u"Sopheap", u"Vannak", u"Miller", u"Nguyen", u"Rahayu",
    u"Santoso", u"Wijaya", u"ដារ៉ា", u"សុភាព", u"វណ្ណៈ", u"রহমান", u"ইসলাম", u"আক্তার", u"Hossain", u"Lestari"});

} // namespace

ShopYears::ShopYears(qint64 payments, quint64 seed, qint64 later)
    : m_random(seed)
    , m_count(payments)
    , m_later(later)
{
}

QString ShopYears::hex(int digits)
{
    QString text;
    while (text.size() < digits)
        text += u"%1"_s.arg(number(), 16, 16, QChar(u'0'));
    text.truncate(digits);
    return text;
}

QDateTime ShopYears::moment()
{
    const qint64 place =
        (m_next - 1) * (days * openHours / m_count) + below(std::max<qint64>(1, days * openHours / m_count));
    return QDateTime::fromMSecsSinceEpoch(
        firstOpening + (m_later + place / openHours) * day + place % openHours, Qt::UTC);
}

void ShopYears::name(Payment& payment)
{
    payment.reference = onceIn(5) ? QString() : anyOf(references).toString().arg(1 + below(99));
    if (onceIn(9))
        payment.note = anyOf(notes).toString();
    payment.cashier = anyOf(cashiers).toString();
}

void ShopYears::price(Payment& payment, const Account& account)
{
    const Currency currency = anyOf(account.currencies);
    qint64 minor = 0;
    switch (currency) {
    case Currency::Usd:
        minor = 50 + 25 * below(400) + (onceIn(50) ? 100 * below(2000) : 0);
        break;
    case Currency::Khr:
        minor = 1000 + 500 * below(200);
        break;
    case Currency::Idr:
        minor = 5000 + 500 * below(900);
        break;
    default:
        minor = 2000 + 500 * below(600);
        break;
    }
    payment.amount = *Money::fromMinor(minor, currency);
    if (account.hasUniqueCode)
        payment.finalAmount = Money::fromMinor(minor + 1 + below(999), currency);
}

void ShopYears::lead(Payment& payment, const Account& account)
{
    payment.gateway = account.gateway;
    payment.account = account.id;
    payment.method = anyOf(account.methods);
    payment.createdAt = moment();
    payment.expiresAt = payment.createdAt.addSecs(expiryMinutes * 60);
    payment.changedAt = payment.createdAt.addSecs(2);
    payment.evidence = Evidence::Api;
    payment.gatewayId = account.hasMd5
        ? hex(32)
        : u"%1-%2-%3"_s.arg(account.id.left(3).toString().toUpper(), payment.createdAt.toString(u"yyMMdd")).arg(m_next);
    if (onceIn(8))
        payment.qr = u"00020101021229370016shop@bank01130123456789012520458125303840540%1"_s.arg(hex(16));
}

void ShopYears::settle(Payment& payment)
{
    payment.paidAt = payment.createdAt.addMSecs(4000 + below(240'000));
    payment.changedAt = *payment.paidAt;
    payment.received = payment.due();
    payment.transactionId = u"T%1"_s.arg(hex(12).toUpper());
    if (!onceIn(6))
        payment.payer = anyOf(firstNames).toString() + u' ' + anyOf(lastNames).toString();
}

void ShopYears::except(Payment& payment)
{
    constexpr std::array all{Exception::Manual, Exception::Unverified, Exception::Late, Exception::Duplicate,
        Exception::Over, Exception::Short, Exception::WrongAccount, Exception::WrongCurrency};
    payment.exception = anyOf(all);
    const qint64 asked = payment.due().minor();
    switch (payment.exception) {
    case Exception::Manual:
        payment.evidence = Evidence::Manual;
        payment.received.reset();
        payment.transactionId.clear();
        break;
    case Exception::Unverified:
        payment.evidence = Evidence::WebhookSigned;
        break;
    case Exception::Over:
        payment.received = Money::fromMinor(asked + 500, payment.amount.currency());
        break;
    case Exception::Short:
        payment.received = Money::fromMinor(asked - asked / 10, payment.amount.currency());
        break;
    case Exception::WrongCurrency:
        payment.received =
            Money::fromMinor(asked, payment.amount.currency() == Currency::Usd ? Currency::Khr : Currency::Usd);
        break;
    default:
        break;
    }
    if (!onceIn(200))
        payment.acknowledgedAt = payment.changedAt.addSecs(3600 + below(36'000));
    if (payment.acknowledgedAt)
        payment.changedAt = *payment.acknowledgedAt;
}

Payment ShopYears::nextPayment()
{
    static const std::array<Account, 8> accounts{{
        {"bakong-gateway"_L1, "bakong-counter"_L1, {"khqr-dynamic"_L1, "khqr-dynamic"_L1},
            {Currency::Khr, Currency::Usd}, {}, false, true},
        {"bakong-gateway"_L1, "bakong-garden"_L1, {"khqr-dynamic"_L1, "khqr-static"_L1}, {Currency::Khr, Currency::Usd},
            {}, false, true},
        {"bank-partner"_L1, "bank-partner"_L1, {"qr"_L1, "deeplink"_L1}, {Currency::Usd, Currency::Usd}, {}, false,
            false},
        {"bdquickpay"_L1, "bdquickpay"_L1, {"page"_L1, "bkash"_L1}, {Currency::Bdt, Currency::Bdt},
            {"bkash"_L1, "nagad"_L1, "rocket"_L1}, false, false},
        {"bayar-gg"_L1, "bayar-store"_L1, {"qris"_L1, "gopay_qris"_L1}, {Currency::Idr, Currency::Idr},
            {"qris"_L1, "gopay_qris"_L1, "ovo"_L1}, true, false},
        {"bayar-gg"_L1, "bayar-kitchen"_L1, {"qris"_L1, "ovo"_L1}, {Currency::Idr, Currency::Idr},
            {"qris"_L1, "ovo"_L1, "qris"_L1}, true, false},
        {"pakhi-pay"_L1, "pakhi-pay"_L1, {"bkash"_L1, "nagad"_L1}, {Currency::Bdt, Currency::Bdt}, {}, false, false},
        {"bakong-open-api"_L1, "bakong-open"_L1, {"khqr-dynamic"_L1, "khqr-dynamic"_L1}, {Currency::Usd, Currency::Khr},
            {}, false, true},
    }};
    const Account& account = anyOf(accounts);
    Payment payment;
    payment.number = m_next;
    name(payment);
    price(payment, account);
    lead(payment, account);
    payment.id = u"%1%2"_s.arg(payment.createdAt.toMSecsSinceEpoch(), 12, 16, QChar(u'0')).arg(hex(20)); // as ours
    const bool isNew = m_next > m_count - openInTheEnd;
    const qint64 fate = below(1000);
    if (isNew && fate < 300) {
        constexpr std::array open{State::Draft, State::Pending, State::Pending, State::Processing, State::Unknown};
        payment.state = anyOf(open);
        if (payment.state == State::Draft)
            payment.gatewayId.clear();
    } else if (fate < 100) {
        payment.state = State::Expired;
        payment.changedAt = *payment.expiresAt;
    } else if (fate < 140) {
        payment.state = State::Cancelled;
    } else if (fate < 165) {
        payment.state = State::Failed;
    } else {
        payment.state = State::Paid;
        settle(payment);
        if (!account.paidVia.front().isEmpty())
            payment.paidVia = anyOf(account.paidVia);
        if (fate < 178) {
            const bool isWhole = fate < 172;
            payment.state = isWhole ? State::Refunded : State::PartiallyRefunded;
            payment.refunded = isWhole ? payment.received
                                       : Money::fromMinor(payment.received->minor() / 2, payment.received->currency());
            payment.changedAt = payment.paidAt->addSecs(600 + below(90'000));
        } else if (fate < 195) {
            except(payment);
        }
    }
    if (payment.method == "khqr-static"_L1)
        hang(payment);
    ++m_next;
    return payment;
}

/// The first sale by a static code is the sticker on the counter, all money that comes by it hangs on it.
void ShopYears::hang(Payment& payment)
{
    if (m_sticker.isEmpty()) {
        Payment sticker;
        sticker.number = payment.number;
        sticker.id = m_sticker = payment.id;
        sticker.reference = u"Sticker"_s;
        sticker.gateway = payment.gateway;
        sticker.account = payment.account;
        sticker.method = payment.method;
        sticker.state = State::Pending;
        sticker.evidence = Evidence::Api;
        sticker.amount = Money::zero(payment.amount.currency());
        sticker.gatewayId = hex(32);
        sticker.cashier = payment.cashier;
        sticker.qr = u"00020101021129370016shop@bank01130123456789012520458125303840%1"_s.arg(hex(16));
        sticker.createdAt = payment.createdAt;
        sticker.changedAt = payment.createdAt.addSecs(1);
        payment = sticker;
    } else if (payment.state == State::Paid && payment.exception == Exception::None) {
        payment.parent = m_sticker;
        payment.evidence = Evidence::WebhookSigned;
        payment.gatewayId.clear();
        payment.qr.clear();
        payment.expiresAt.reset();
    } else {
        payment.method = u"khqr-dynamic"_s;
    }
}

QList<ledger::Event> ShopYears::eventsOf(const Payment& payment)
{
    QList<ledger::Event> events;
    ledger::Row before{};
    const auto happened = [&](QLatin1StringView kind, const Payment& after, const QString& actor, const QDateTime& at) {
        const ledger::Row row = ledger::toRow(after);
        base::JsonWriter detail;
        detail.beginObject();
        detail.name(u"changes");
        ledger::writeChanges(detail, before, row);
        detail.endObject();
        ledger::Event event;
        event.paymentId = payment.id;
        event.kind = kind;
        event.detail = detail.text();
        event.actor = actor;
        event.at = at;
        events.append(event);
        before = row;
    };
    const QString program = u"Paydesk"_s;
    if (!onceIn(16)) {
        happened(ledger::kind::listed, payment, program, payment.changedAt);
        return events;
    }
    Payment now = payment;
    now.state = State::Draft;
    now.exception = Exception::None;
    now.evidence = Evidence::None;
    now.acknowledgedAt.reset();
    for (auto* later : {&now.received, &now.refunded, &now.finalAmount})
        later->reset();
    for (QString* later : {&now.gatewayId, &now.transactionId, &now.payer, &now.paidVia, &now.qr, &now.note})
        later->clear();
    now.paidAt.reset();
    now.expiresAt.reset();
    now.changedAt = now.createdAt;
    happened(ledger::kind::draft, now, payment.cashier, now.createdAt);
    if (payment.state == State::Draft) {
        happened(ledger::kind::noted, payment, payment.cashier, payment.changedAt);
        return events;
    }
    now.state = State::Pending;
    now.evidence = Evidence::Api;
    now.gatewayId = payment.gatewayId;
    now.qr = payment.qr;
    now.finalAmount = payment.finalAmount;
    now.expiresAt = payment.expiresAt;
    now.changedAt = now.createdAt.addSecs(1);
    happened(ledger::kind::created, now, program, now.changedAt);
    if (!payment.note.isEmpty()) {
        now.note = payment.note;
        happened(ledger::kind::noted, now, payment.cashier, now.createdAt.addSecs(2));
    }
    if (payment.acknowledgedAt) {
        Payment noticed = payment;
        noticed.acknowledgedAt.reset();
        happened(ledger::kind::paid, noticed, program, payment.paidAt.value_or(payment.changedAt));
        happened(ledger::kind::acknowledged, payment, payment.cashier, *payment.acknowledgedAt);
    } else {
        happened(payment.paidAt ? ledger::kind::paid : ledger::kind::expired, payment, program, payment.changedAt);
    }
    return events;
}

} // namespace bench
