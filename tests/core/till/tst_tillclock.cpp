// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/till/counter.h"
#include "tests/support/fulldisk.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using payments::Exception;
using payments::State;
using std::chrono::milliseconds;
using support::FullDisk;

/// Clocks that are wrong, jump or go on while the computer sleeps; and starts after a crash.
class TestTillClock final : public QObject {
    Q_OBJECT

private slots:
    void settingTheClockChangesNothing_data();
    void settingTheClockChangesNothing();
    void aWrongClockHereEndsNothingEarlyOrLate_data();
    void aWrongClockHereEndsNothingEarlyOrLate();
    void moneyWithoutATimeIsLateOnTheGatewaysClock_data();
    void moneyWithoutATimeIsLateOnTheGatewaysClock();
    void aZoneChangeChangesNothing();
    void aSleepOfEightHours_data();
    void aSleepOfEightHours();
    void aStartAfterACrash_data();
    void aStartAfterACrash();
    void anEndThatWasNotWrittenComesAgain_data();
    void anEndThatWasNotWrittenComesAgain();
    void aStartWithAWrongClock();
    void opensWithWhatNeedsAPerson();
    void storesNothingTwiceWhenItCannotWrite();
    void endsADayLateSaleOnceItCanWrite();
    void aCodeIsShownOnlyOnceItIsWritten();
};

void TestTillClock::settingTheClockChangesNothing_data()
{
    QTest::addColumn<qint64>("jumpSeconds");
    QTest::addColumn<bool>("withDate");
    constexpr qint64 Hour = 3600;
    constexpr qint64 Day = 24 * Hour;
    for (const qint64 jump : {Hour, -Hour, Day, -Day, 3650 * Day, -3650 * Day}) {
        for (const bool withDate : {true, false})
            QTest::addRow("%lld s, Date %d", static_cast<long long>(jump), int(withDate)) << jump << withDate;
    }
}

void TestTillClock::settingTheClockChangesNothing()
{
    QFETCH(qint64, jumpSeconds);
    QFETCH(bool, withDate);
    Counter counter;
    counter.bakong.sendsDate = withDate;
    const QString unpaid = counter.sell();
    const QString late = counter.sell(u"3"_s);
    counter.wait(2min);
    const auto ends = *counter.watching(unpaid).codeEndsAt;
    counter.clock.setNowUtc(counter.clock.nowUtc().addSecs(jumpSeconds));
    counter.wait(8min);
    QCOMPARE(*counter.watching(unpaid).codeEndsAt, ends);
    QCOMPARE(counter.payment(unpaid).state, State::Pending);
    counter.clock.setNowUtc(counter.clock.nowUtc().addSecs(-2 * jumpSeconds));
    counter.wait(50s);
    QCOMPARE(counter.payment(unpaid).state, State::Pending);
    counter.wait(30s);
    QCOMPARE(counter.payment(unpaid).state, State::Expired);
    QCOMPARE(counter.payment(late).state, State::Expired);
    counter.bakong.pay(counter.md5(late), u"3"_s);
    counter.wait(10min);
    QCOMPARE(counter.payment(late).state, State::Paid);
    QCOMPARE(counter.payment(late).exception, Exception::Late);
    QCOMPARE(counter.story(unpaid), u"draft created expired"_s);
    QCOMPARE(counter.story(late), u"draft created expired paid"_s);
    QCOMPARE(counter.bakong.count(u"generate"_s), 2);
    QCOMPARE(counter.bakong.mostAtOnceForOne, 1);
    QCOMPARE(counter.faults(), QString());
}

void TestTillClock::aWrongClockHereEndsNothingEarlyOrLate_data()
{
    QTest::addColumn<qint64>("aheadSeconds");
    for (const qint64 ahead : {-3'600, -300, -63, -57, -30, 0, 30, 57, 63, 300, 3'600, 86'400, -315'360'000})
        QTest::addRow("%lld s", static_cast<long long>(ahead)) << ahead;
}

void TestTillClock::aWrongClockHereEndsNothingEarlyOrLate()
{
    QFETCH(qint64, aheadSeconds);
    Counter counter;
    counter.clock.setNowUtc(counter.clock.nowUtc().addSecs(aheadSeconds));
    const QString id = counter.sell();
    QCOMPARE(counter.standing.clockOff.has_value(), qAbs(aheadSeconds) > 60);
    if (counter.standing.clockOff)
        QVERIFY(std::chrono::abs(*counter.standing.clockOff + std::chrono::seconds(aheadSeconds)) <= 2s);
    const auto left = *counter.watching(id).codeEndsAt - counter.clock.monotonic();
    QVERIFY2(std::chrono::abs(left - 600s) <= 1s, qPrintable(QString::number(left.count())));
    counter.wait(10min + 50s);
    QCOMPARE(counter.payment(id).state, State::Pending);
    counter.wait(20s);
    QCOMPARE(counter.payment(id).state, State::Expired);
}

void TestTillClock::moneyWithoutATimeIsLateOnTheGatewaysClock_data()
{
    QTest::addColumn<qint64>("aheadSeconds");
    QTest::addColumn<milliseconds>("paidAfter");
    QTest::addColumn<Exception>("exception");
    for (const qint64 ahead : {-3'600, 0, 3'600}) {
        QTest::addRow("%lld s, in time", static_cast<long long>(ahead))
            << ahead << milliseconds(1min) << Exception::None;
        QTest::addRow("%lld s, after the end", static_cast<long long>(ahead))
            << ahead << milliseconds(12min) << Exception::Late;
    }
}

void TestTillClock::moneyWithoutATimeIsLateOnTheGatewaysClock()
{
    QFETCH(qint64, aheadSeconds);
    QFETCH(milliseconds, paidAfter);
    QFETCH(Exception, exception);
    Counter counter;
    counter.clock.setNowUtc(counter.clock.nowUtc().addSecs(aheadSeconds));
    const QString id = counter.sell();
    counter.wait(paidAfter);
    counter.bakong.onCheck = [](const QString&) {
        return std::optional(SimulatedBakong::json(
            R"({"success":true,"data":{"status":"COMPLETED","payment":{"toAccountId":"shop@acleda","amount":12.50,)"
            R"("currency":"USD","transactionId":"T"}}})"));
    };
    counter.wait(3min);
    QCOMPARE(counter.payment(id).state, State::Paid);
    QCOMPARE(counter.payment(id).exception, exception);
    QCOMPARE(counter.faults(), QString());
}

void TestTillClock::aZoneChangeChangesNothing()
{
    const QByteArray before = qgetenv("TZ");
    Counter counter;
    const QString id = counter.sell();
    const auto ends = *counter.watching(id).codeEndsAt;
    for (const char* zone : {"Asia/Phnom_Penh", "America/Los_Angeles", "Pacific/Kiritimati"}) {
        qputenv("TZ", zone);
        ::tzset();
        counter.wait(1min);
        QCOMPARE(*counter.watching(id).codeEndsAt, ends);
    }
    counter.restart();
    counter.wait(7min + 50s);
    QCOMPARE(counter.payment(id).state, State::Pending);
    counter.wait(20s);
    QCOMPARE(counter.payment(id).state, State::Expired);
    if (before.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", before);
    ::tzset();
}

void TestTillClock::aSleepOfEightHours_data()
{
    QTest::addColumn<bool>("isPaidBeforeTheEnd");
    QTest::addColumn<bool>("isOfflineAtFirst");
    QTest::addColumn<State>("state");
    QTest::newRow("nobody paid") << false << false << State::Expired;
    QTest::newRow("paid while asleep") << true << false << State::Paid;
    QTest::newRow("nobody paid, no line after waking") << false << true << State::Expired;
    QTest::newRow("paid while asleep, no line after waking") << true << true << State::Paid;
}

void TestTillClock::aSleepOfEightHours()
{
    QFETCH(bool, isPaidBeforeTheEnd);
    QFETCH(bool, isOfflineAtFirst);
    QFETCH(State, state);
    Counter counter;
    const QString id = counter.sell();
    counter.wait(10s);
    // Asleep in the middle of a look: no timer runs, both clocks go on.
    while (!counter.watching(id).asking)
        counter.wait(10ms);
    counter.clock.advance(1min);
    if (isPaidBeforeTheEnd)
        counter.bakong.pay(counter.md5(id), u"12.50"_s);
    counter.clock.advance(8h);
    if (isOfflineAtFirst) {
        counter.bakong.line = SimulatedBakong::Line::Unreachable;
        counter.wait(5min);
        QCOMPARE(counter.payment(id).state, State::Pending);
        counter.bakong.line = SimulatedBakong::Line::Up;
    }
    counter.wait(75s);
    QCOMPARE(counter.payment(id).state, state);
    QCOMPARE(counter.payment(id).exception, Exception::None);
    QCOMPARE(counter.story(id), u"draft created "_s + payments::toWord(state));
    QCOMPARE(counter.bakong.mostAtOnceForOne, 1);
    QCOMPARE(counter.faults(), QString());
}

void TestTillClock::aStartAfterACrash_data()
{
    QTest::addColumn<milliseconds>("crashAfter");
    QTest::addColumn<milliseconds>("off");
    QTest::addColumn<bool>("pays");
    QTest::addColumn<State>("atStart");
    QTest::addColumn<State>("after");
    QTest::addColumn<Exception>("exception");
    QTest::addColumn<QString>("story");
    const QString created = u"draft created"_s;
    QTest::newRow("draft") << milliseconds(50) << milliseconds(1s) << false << State::Unknown << State::Unknown
                           << Exception::None << u"draft no_answer"_s;
    QTest::newRow("pending") << milliseconds(30s) << milliseconds(10s) << false << State::Pending << State::Expired
                             << Exception::None << created + u" expired"_s;
    QTest::newRow("pending, paid meanwhile") << milliseconds(30s) << milliseconds(10s) << true << State::Pending
                                             << State::Paid << Exception::None << created + u" paid"_s;
    QTest::newRow("pending, off past the end") << milliseconds(30s) << milliseconds(5h) << false << State::Pending
                                               << State::Expired << Exception::None << created + u" expired"_s;
    QTest::newRow("pending, paid in time, off past the end")
        << milliseconds(30s) << milliseconds(5h) << true << State::Pending << State::Paid << Exception::None
        << created + u" paid"_s;
    QTest::newRow("expired, late money") << milliseconds(12min) << milliseconds(10s) << true << State::Expired
                                         << State::Paid << Exception::Late << created + u" expired paid"_s;
    QTest::newRow("expired, off over all late looks")
        << milliseconds(12min) << milliseconds(40h) << true << State::Expired << State::Paid << Exception::Late
        << created + u" expired paid"_s;
    QTest::newRow("expired, nothing more") << milliseconds(12min) << milliseconds(10s) << false << State::Expired
                                           << State::Expired << Exception::None << created + u" expired"_s;
}

void TestTillClock::aStartAfterACrash()
{
    QFETCH(milliseconds, crashAfter);
    QFETCH(milliseconds, off);
    QFETCH(bool, pays);
    QFETCH(State, atStart);
    QFETCH(State, after);
    QFETCH(Exception, exception);
    QFETCH(QString, story);
    Counter counter;
    const QString id = counter.order();
    counter.wait(crashAfter);
    const QString qr = counter.payment(id).qr;
    counter.stop();
    counter.clock.advance(1s);
    if (pays)
        counter.bakong.pay(counter.bakong.lastMd5(), u"12.50"_s);
    counter.clock.advance(off);
    counter.start();
    QCOMPARE(counter.openedWith.size(), 1);
    QCOMPARE(counter.openedWith.first().state, atStart);
    QCOMPARE(counter.openedWith.first().qr, qr);
    counter.till->setFront(id);
    counter.wait(13min);
    QCOMPARE(counter.payment(id).state, after);
    QCOMPARE(counter.payment(id).exception, exception);
    counter.restart();
    counter.wait(30h);
    QCOMPARE(counter.story(id), story);
    QCOMPARE(counter.bakong.count(u"generate"_s), 1);
    QVERIFY(counter.bakong.mostAtOnceForOne <= 1);
    QCOMPARE(counter.faults(), QString());
}

void TestTillClock::anEndThatWasNotWrittenComesAgain_data()
{
    QTest::addColumn<milliseconds>("off");
    for (const milliseconds off : {milliseconds(12min), milliseconds(5h), milliseconds(30h)})
        QTest::addRow("%lld h", static_cast<long long>(off / 1h)) << off;
}

/// Killed between what the look saw and the end that follows from it.
void TestTillClock::anEndThatWasNotWrittenComesAgain()
{
    QFETCH(milliseconds, off);
    Counter counter;
    const QString id = counter.sell();
    counter.till.reset();
    counter.clock.advance(off);
    ledger::News open;
    open.observation.seenAt = counter.clock.nowUtc();
    QVERIFY(counter.book->record(id, open, u"Paydesk"_s));
    counter.restart();
    QCOMPARE(counter.openedWith.first().state, State::Pending);
    counter.wait(6min);
    QCOMPARE(counter.payment(id).state, State::Expired);
    QCOMPARE(counter.story(id), u"draft created expired"_s);
}

/// The clock was set while the program was off: the first answer tells the gateway's time.
void TestTillClock::aStartWithAWrongClock()
{
    for (const qint64 jump : {-86'400, 86'400, 315'360'000}) {
        Counter counter;
        const QString id = counter.sell();
        counter.wait(1min);
        counter.stop();
        counter.clock.setNowUtc(counter.clock.nowUtc().addSecs(jump));
        counter.start();
        counter.wait(9min + 30s);
        QCOMPARE(counter.payment(id).state, State::Pending);
        counter.wait(90s);
        QCOMPARE(counter.payment(id).state, State::Expired);
        QCOMPARE(counter.story(id), u"draft created expired"_s);
    }
}

void TestTillClock::opensWithWhatNeedsAPerson()
{
    Counter counter;
    const QString needy = counter.sell(u"5"_s);
    counter.bakong.pay(counter.md5(needy), u"4"_s);
    counter.wait(6s);
    QStringList sold;
    for (int i = 0; i < 12; ++i) {
        sold.prepend(counter.sell(u"1"_s));
        counter.bakong.pay(counter.md5(sold.first()), u"1"_s);
        counter.wait(6s);
    }
    counter.restart();
    QStringList opened;
    for (const payments::Payment& payment : counter.openedWith)
        opened << payment.id;
    QCOMPARE(opened, sold.mid(0, 10) << needy);
    counter.till->acknowledge(needy, {}, payments::Decision::LookedAt);
    counter.till->mark(needy, State::Cancelled, u"Paid back"_s);
    counter.restart();
    QCOMPARE(counter.openedWith.size(), 10);
}

void TestTillClock::storesNothingTwiceWhenItCannotWrite()
{
    Counter counter;
    const QString id = counter.sell();
    auto fullDisk = std::make_unique<FullDisk>();
    const QString refused = counter.order(u"2"_s);
    QCOMPARE(counter.refusals.size(), 1);
    QCOMPARE(counter.ledgerFailures.size(), 1);
    QCOMPARE(counter.refusals, counter.ledgerFailures);
    counter.wait(1s);
    QCOMPARE(counter.bakong.count(u"generate"_s), 1);
    QVERIFY(counter.payment(refused).id.isEmpty());

    // The proof waits for the disk; nothing says paid before.
    counter.bakong.pay(counter.md5(id), u"12.50"_s);
    counter.wait(6s);
    QCOMPARE(counter.changes.last().state, State::Pending);
    fullDisk.reset();
    counter.wait(20s);
    QCOMPARE(counter.changes.last().state, State::Paid);
    QCOMPARE(counter.story(id), u"draft created paid"_s);
    counter.sell(u"2"_s);
    QCOMPARE(counter.changes.last().state, State::Pending);
    QCOMPARE(counter.faults(), QString());
}

void TestTillClock::endsADayLateSaleOnceItCanWrite()
{
    Counter counter;
    const QString id = counter.sell();
    counter.stop();
    counter.clock.advance(30h);
    counter.start();
    {
        const FullDisk fullDisk;
        counter.wait(3s);
        QVERIFY(!counter.ledgerFailures.isEmpty());
    }
    counter.wait(10s);
    QCOMPARE(counter.payment(id).state, State::Expired);
}

void TestTillClock::aCodeIsShownOnlyOnceItIsWritten()
{
    Counter counter;
    const QString id = counter.order();
    {
        const FullDisk fullDisk;
        counter.wait(3s);
        QCOMPARE(counter.changes.last().state, State::Draft);
        QVERIFY(!counter.ledgerFailures.isEmpty());
    }
    counter.wait(10s);
    QCOMPARE(counter.changes.last().state, State::Pending);
    QCOMPARE(counter.story(id), u"draft created"_s);
    QCOMPARE(counter.bakong.count(u"generate"_s), 1);
}

QTEST_GUILESS_MAIN(TestTillClock)
#include "tst_tillclock.moc"
