// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/paymentalerts.h"

#include <QSignalSpy>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;
using payments::Exception;
using payments::Payment;
using payments::State;

namespace {

using MaybeEvent = std::optional<SoundEvent>;
using MaybePayment = std::optional<Payment>;

Payment in(State state, Exception exception = Exception::None, bool lookedAt = false)
{
    Payment payment;
    payment.id = u"p1"_s;
    payment.state = state;
    payment.exception = exception;
    if (lookedAt)
        payment.acknowledgedAt = QDateTime(QDate(2026, 11, 20), QTime(5, 0), Qt::UTC);
    return payment;
}

} // namespace

Q_DECLARE_METATYPE(MaybeEvent)
Q_DECLARE_METATYPE(MaybePayment)

class TestSoundEvent final : public QObject {
    Q_OBJECT

private slots:
    void whatSoundsWhen_data();
    void whatSoundsWhen();
    void nothingSoundsLikePaidUnlessPaid();
    void whatWasSoAtTheStartIsSilent();
    void aRowSoundsOnce();
    void openAndOddPaymentsAreCounted();
    void aLongDayIsNotKept();
};

void TestSoundEvent::whatSoundsWhen_data()
{
    QTest::addColumn<MaybePayment>("before");
    QTest::addColumn<Payment>("after");
    QTest::addColumn<MaybeEvent>("expected");
    const auto row = [](const char* name, const MaybePayment& before, const Payment& after,
                         const MaybeEvent& expected) { QTest::newRow(name) << before << after << expected; };
    const Payment pending = in(State::Pending);
    const auto silent = MaybeEvent();

    row("a new draft", {}, in(State::Draft), silent);
    row("waiting", in(State::Draft), pending, silent);
    row("scanned", pending, in(State::Processing), silent);
    row("paid", pending, in(State::Paid), SoundEvent::Paid);
    row("paid at once", in(State::Draft), in(State::Paid), SoundEvent::Paid);
    row("paid after all", in(State::Unknown), in(State::Paid), SoundEvent::Paid);
    row("paid, looked at again", in(State::Paid), in(State::Paid), silent);
    row("a refund taken back", in(State::Refunded), in(State::Paid), silent);
    row("marked paid by hand", pending, in(State::Paid, Exception::Manual, true), SoundEvent::Paid);
    row("failed", pending, in(State::Failed), SoundEvent::Failed);
    row("create refused", in(State::Draft), in(State::Failed), SoundEvent::Failed);
    row("expired", pending, in(State::Expired), SoundEvent::Expired);
    row("cancelled", pending, in(State::Cancelled), silent);
    row("unknown", in(State::Draft), in(State::Unknown), silent);
    row("refunded", in(State::Paid), in(State::Refunded), silent);

    row("late", in(State::Expired), in(State::Paid, Exception::Late), SoundEvent::Late);
    row("late after cancel", in(State::Cancelled), in(State::Cancelled, Exception::Late), SoundEvent::Late);
    row("late for a sale closed long ago", {}, in(State::Paid, Exception::Late), SoundEvent::Late);
    row("late, looked at", in(State::Paid, Exception::Late), in(State::Paid, Exception::Late, true), silent);
    row("late, a note on it", in(State::Paid, Exception::Late), in(State::Paid, Exception::Late), silent);
    row("short", pending, in(State::Processing, Exception::Short), SoundEvent::NeedsALook);
    row("over", pending, in(State::Processing, Exception::Over), SoundEvent::NeedsALook);
    row("twice", in(State::Paid), in(State::Paid, Exception::Duplicate), SoundEvent::NeedsALook);
    row("twice, and again", in(State::Paid, Exception::Duplicate, true), in(State::Paid, Exception::Duplicate),
        SoundEvent::NeedsALook);
    row("wrong account", pending, in(State::Processing, Exception::WrongAccount), SoundEvent::NeedsALook);
    row("wrong currency", pending, in(State::Processing, Exception::WrongCurrency), SoundEvent::NeedsALook);
    row("somebody says so", pending, in(State::Pending, Exception::Unverified), SoundEvent::NeedsALook);
    row("short, and worse", in(State::Processing, Exception::Short), in(State::Processing, Exception::WrongAccount),
        SoundEvent::NeedsALook);
    row("short taken as paid", in(State::Processing, Exception::Short), in(State::Paid, Exception::Short, true),
        silent);

    row("a note on an old sale", {}, in(State::Paid), silent);
    row("an old sale expired", {}, in(State::Expired), silent);
    row("an old exception, looked at", {}, in(State::Paid, Exception::Late, true), silent);
}

void TestSoundEvent::whatSoundsWhen()
{
    QFETCH(MaybePayment, before);
    QFETCH(Payment, after);
    QFETCH(MaybeEvent, expected);
    const MaybeEvent found = soundFor(before, after);
    QCOMPARE(found.has_value(), expected.has_value());
    if (expected)
        QCOMPARE(*found, *expected);
}

void TestSoundEvent::nothingSoundsLikePaidUnlessPaid()
{
    int paid = 0;
    for (int from = 0; from <= int(State::Unknown); ++from)
        for (int to = 0; to <= int(State::Unknown); ++to)
            for (int exception = 0; exception <= int(Exception::WrongCurrency); ++exception)
                for (const bool lookedAt : {false, true}) {
                    const Payment after = in(State(to), Exception(exception), lookedAt);
                    if (soundFor(in(State(from)), after) != SoundEvent::Paid)
                        continue;
                    ++paid;
                    QCOMPARE(after.state, State::Paid);
                    QVERIFY(after.exception == Exception::None || after.exception == Exception::Manual);
                    QVERIFY(State(from) != State::Paid);
                }
    QVERIFY(paid > 0);
}

void TestSoundEvent::whatWasSoAtTheStartIsSilent()
{
    PaymentAlerts alerts;
    QSignalSpy happened(&alerts, &PaymentAlerts::happened);
    Payment late = in(State::Paid, Exception::Late);
    late.id = u"p2"_s;
    alerts.opened({in(State::Pending), late});
    alerts.changed(late);
    QCOMPARE(happened.size(), 0);
    alerts.changed(in(State::Paid));
    QCOMPARE(happened.size(), 1);
    QCOMPARE(happened.at(0).at(0).value<SoundEvent>(), SoundEvent::Paid);
}

void TestSoundEvent::aRowSoundsOnce()
{
    PaymentAlerts alerts;
    QSignalSpy happened(&alerts, &PaymentAlerts::happened);
    for (const State state : {State::Draft, State::Pending, State::Paid, State::Paid})
        alerts.changed(in(state));
    QCOMPARE(happened.size(), 1);
}

void TestSoundEvent::openAndOddPaymentsAreCounted()
{
    PaymentAlerts alerts;
    QSignalSpy counts(&alerts, &PaymentAlerts::countsChanged);
    const auto last = [&] { return std::pair(counts.last().at(0).toInt(), counts.last().at(1).toInt()); };
    alerts.changed(in(State::Draft));
    QCOMPARE(counts.size(), 0);
    alerts.changed(in(State::Pending));
    QCOMPARE(last(), std::pair(1, 0));
    alerts.changed(in(State::Processing, Exception::Short));
    QCOMPARE(last(), std::pair(1, 1));
    alerts.changed(in(State::Paid, Exception::Short, true));
    QCOMPARE(last(), std::pair(0, 0));
    QCOMPARE(counts.size(), 3);
}

void TestSoundEvent::aLongDayIsNotKept()
{
    PaymentAlerts alerts;
    QSignalSpy happened(&alerts, &PaymentAlerts::happened);
    for (int i = 0; i < 1000; ++i) {
        for (const State state : {State::Draft, State::Pending, State::Paid}) {
            Payment payment = in(state);
            payment.id = u"day-%1"_s.arg(i);
            alerts.changed(payment);
        }
    }
    QCOMPARE(happened.size(), 1000);
    QCOMPARE(alerts.kept(), 0);
    alerts.opened({in(State::Paid)});
    QCOMPARE(alerts.kept(), 0);
    // Money for one of them is told, counted and, once looked at, gone again.
    Payment late = in(State::Paid, Exception::Duplicate);
    late.id = u"day-7"_s;
    alerts.changed(late);
    QCOMPARE(happened.size(), 1001);
    QCOMPARE(alerts.needALook(), 1);
    QCOMPARE(alerts.kept(), 1);
    late.acknowledgedAt = QDateTime::currentDateTimeUtc();
    alerts.changed(late);
    QCOMPARE(happened.size(), 1001);
    QCOMPARE(alerts.kept(), 0);
}

QTEST_APPLESS_MAIN(TestSoundEvent)
#include "tst_soundevent.moc"
