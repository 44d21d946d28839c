// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/amountcollision.h"
#include "core/gateways/zonecalibration.h"
#include "tests/core/gateways/bayarshop.h"
#include "tests/support/shareddata.h"

using namespace bayarshop;
using namespace std::chrono_literals;
using gateways::ZoneCalibration;
using payments::Payment;
using payments::State;

namespace {

constexpr qint64 Noon = 1'777'636'800; // 2026-05-01 12:00:00 UTC

struct Pair {
    qint64 unix;
    QString local;
};

Payment ovo(qint64 number, qint64 due)
{
    Payment payment;
    payment.id = QString::number(number);
    payment.number = number;
    payment.gateway = u"bayar-gg"_s;
    payment.account = u"shop"_s;
    payment.method = u"ovo"_s;
    payment.state = State::Pending;
    payment.amount = rupiah(50'000);
    payment.finalAmount = rupiah(due);
    return payment;
}

} // namespace

Q_DECLARE_METATYPE(Pair)

/// BY-R6 and the exact amounts of section 9.
class TestBayarRulings final : public QObject {
    Q_OBJECT

private slots:
    void zones_data();
    void zones();
    void zonesAreNamed();
    void amountsCollide_data();
    void amountsCollide();
    void theOldestRivalIsNamed();
};

void TestBayarRulings::zones_data()
{
    QTest::addColumn<QList<Pair>>("pairs");
    QTest::addColumn<std::optional<std::chrono::minutes>>("suggestion"); // where WIB is set
    const auto row = [](const char* name, const QList<Pair>& pairs, std::optional<std::chrono::minutes> suggestion) {
        QTest::newRow(name) << pairs << suggestion;
    };
    const Pair wib{Noon, u"2026-05-01 19:00:00"_s};
    const Pair wita{Noon, u"2026-05-01 20:00:00"_s};
    const Pair late{Noon, u"2026-05-01 19:59:10"_s}; // sent a minute after it was paid
    const Pair utcPair{Noon, u"2026-05-01 12:00:00"_s};
    const Pair half{Noon, u"2026-05-01 17:30:00"_s};
    const Pair west{Noon, u"2026-05-01 00:00:00"_s};
    const Pair east{Noon, u"2026-05-02 02:00:00"_s};
    const Pair far{Noon, u"2026-05-02 02:15:00"_s};
    const Pair lastYear{Noon, u"2025-05-01 20:00:00"_s};
    const Pair words{Noon, u"paid just now, thanks"_s};
    const Pair noDay{Noon, u"2026-02-30 20:00:00"_s};
    // The contract's sample: 2 h 30 min, which is no zone of Indonesia. Three of them would still be said.
    const Pair sample{1'705'312'530, u"2024-01-15 12:25:30"_s};

    row("nothing yet", {}, {});
    row("two", {wita, wita}, {});
    row("three agree", {wita, wita, wita}, 8h);
    row("three agree with the setting", {wib, wib, wib}, {});
    row("rounded", {wita, late, wita}, 8h);
    row("they differ", {wita, wib, wita}, {});
    row("the last three count", {wib, wita, wita, wita}, 8h);
    row("one more of the old kind", {wita, wita, wita, wib}, {});
    row("UTC", {utcPair, utcPair, utcPair}, 0min);
    row("half hours", {half, half, half}, 5h + 30min);
    row("the sample", {sample, sample, sample}, 2h + 30min);
    row("furthest west", {west, west, west}, -12h);
    row("furthest east", {east, east, east}, 14h);
    row("no zone is that far", {far, far, far}, {});
    row("another year does not count", {wita, lastYear, wita, lastYear, wita}, 8h);
    row("words do not count", {wita, words, noDay, wita, wita}, 8h);
}

void TestBayarRulings::zones()
{
    QFETCH(QList<Pair>, pairs);
    ZoneCalibration calibration;
    for (const Pair& pair : pairs)
        calibration.observe(pair.unix, pair.local);
    QTEST(calibration.suggestion(7h), "suggestion");
}

void TestBayarRulings::zonesAreNamed()
{
    QCOMPARE(gateways::zoneText(7h), u"UTC+7"_s);
    QCOMPARE(gateways::zoneText(0min), u"UTC"_s);
    QCOMPARE(gateways::zoneText(5h + 30min), u"UTC+5:30"_s);
    QCOMPARE(gateways::zoneText(-3h - 30min), u"UTC-3:30"_s);
}

void TestBayarRulings::amountsCollide_data()
{
    QTest::addColumn<Payment>("other");
    QTest::addColumn<bool>("collides");
    const auto row = [](const char* name, const Payment& other, bool collides) {
        QTest::newRow(name) << other << collides;
    };
    const auto changed = [](auto change) {
        Payment payment = ovo(7, 50'347);
        change(payment);
        return payment;
    };
    row("same figure", ovo(7, 50'347), true);
    row("another figure", ovo(7, 50'348), false);
    row("same price, another figure", ovo(7, 50'001), false);
    row("itself", ovo(9, 50'347), false);
    row("another way to pay, same account", changed([](Payment& p) { p.method = u"gopay_qris"_s; }), true);
    row("another account", changed([](Payment& p) { p.account = u"second"_s; }), false);
    row("another gateway", changed([](Payment& p) { p.gateway = u"pakhi-pay"_s; }), false);
    row("the price alone is asked for", changed([](Payment& p) {
        p.amount = rupiah(50'347);
        p.finalAmount.reset();
    }),
        true);
    for (const State state : {State::Draft, State::Pending, State::Processing, State::Unknown})
        row(toWord(state).data(), changed([&](Payment& p) { p.state = state; }), true);
    for (const State state : {State::Paid, State::Refunded, State::Failed, State::Expired, State::Cancelled})
        row(toWord(state).data(), changed([&](Payment& p) { p.state = state; }), false);
}

void TestBayarRulings::amountsCollide()
{
    QFETCH(Payment, other);
    QFETCH(bool, collides);
    const auto found = gateways::collidingWith(ovo(9, 50'347), {other});
    QCOMPARE(found.has_value(), collides);
    if (found)
        QCOMPARE(found->id, other.id);
}

void TestBayarRulings::theOldestRivalIsNamed()
{
    const auto found =
        gateways::collidingWith(ovo(9, 50'347), {ovo(8, 50'347), ovo(7, 50'347), ovo(6, 50'000), ovo(9, 50'347)});
    QVERIFY(found.has_value());
    const base::Error error = gateways::collisionError(*found);
    QCOMPARE(error.category, base::Category::Duplicate);
    QCOMPARE(error.code, u"final_amount_taken"_s);
    QVERIFY2(error.person.english().startsWith(u"Sale S-7 waits for exactly Rp50.347"_s),
        qPrintable(error.person.english()));
    requirePlain(error);
}

QTEST_GUILESS_MAIN(TestBayarRulings)
#include "tst_bayarrulings.moc"
