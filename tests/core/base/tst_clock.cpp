// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/scheduler.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QtTest/QTest>
#include <memory>

using namespace std::chrono_literals;

/// Clock and Scheduler: what the rest of the house relies on, asked of the real ones and of the fakes alike.
class TestClock final : public QObject {
    Q_OBJECT

private slots:
    void theFakeClockMovesOnlyWhenTold();
    void settingTheWallClockLeavesIntervalsAlone();
    void theSystemClockIsUtcAndMonotonic();
    void theSystemClockCountsSleep();

    void workRunsInOrder_data() { bothSchedulers(); }
    void workRunsInOrder();
    void workNeverRunsInsideAfter_data() { bothSchedulers(); }
    void workNeverRunsInsideAfter();
    void aDroppedHandleCancels_data() { bothSchedulers(); }
    void aDroppedHandleCancels();
    void workMayCancelItself_data() { bothSchedulers(); }
    void workMayCancelItself();
    void workMayReplaceItsOwnHandle_data() { bothSchedulers(); }
    void workMayReplaceItsOwnHandle();
    void workMayCancelOtherWorkDueAtTheSameTime_data() { bothSchedulers(); }
    void workMayCancelOtherWorkDueAtTheSameTime();
    void whatTheWorkHoldsIsFreedAfterCancelling_data() { bothSchedulers(); }
    void whatTheWorkHoldsIsFreedAfterCancelling();
    void theFakeSchedulerStopsAtEachDueTime();

private:
    void bothSchedulers();
    /// Lets `by` pass on the scheduler of the current row.
    void pass(std::chrono::milliseconds by);
    base::Scheduler& scheduler();

    support::FakeClock m_clock;
    support::FakeScheduler m_fake{m_clock};
    base::EventLoopScheduler m_real;
};

void TestClock::bothSchedulers()
{
    QTest::addColumn<bool>("fake");
    QTest::newRow("fake") << true;
    QTest::newRow("event loop") << false;
}

base::Scheduler& TestClock::scheduler()
{
    QFETCH(bool, fake);
    if (fake)
        return m_fake;
    return m_real;
}

void TestClock::pass(std::chrono::milliseconds by)
{
    QFETCH(bool, fake);
    if (fake)
        m_fake.advance(by);
    else
        QTest::qWait(static_cast<int>(by.count()) + 60);
}

void TestClock::theFakeClockMovesOnlyWhenTold()
{
    support::FakeClock clock(QDateTime(QDate(2026, 2, 28), QTime(23, 59, 59), Qt::UTC));
    QCOMPARE(clock.monotonic(), 0ms);
    clock.advance(1500ms);
    QCOMPARE(clock.monotonic(), 1500ms);
    QCOMPARE(clock.nowUtc(), QDateTime(QDate(2026, 3, 1), QTime(0, 0, 0, 500), Qt::UTC));
}

void TestClock::settingTheWallClockLeavesIntervalsAlone()
{
    support::FakeClock clock;
    clock.advance(10s);
    clock.setNowUtc(QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(clock.monotonic(), 10s);
    QCOMPARE(clock.nowUtc().date().year(), 2020);
}

void TestClock::theSystemClockIsUtcAndMonotonic()
{
    const base::SystemClock clock;
    QCOMPARE(clock.nowUtc().timeSpec(), Qt::UTC);
    const auto before = clock.monotonic();
    QTest::qWait(20);
    const auto passed = clock.monotonic() - before;
    QVERIFY2(passed >= 15ms && passed < 5s, qPrintable(QString::number(passed.count())));
    std::chrono::milliseconds last = clock.monotonic();
    for (int i = 0; i < 100'000; ++i) {
        const auto now = clock.monotonic();
        QVERIFY(now >= last);
        last = now;
    }
}

/// The kernel's uptime counts sleep; a computer that never slept shows the same either way.
void TestClock::theSystemClockCountsSleep()
{
    QFile uptime(QStringLiteral("/proc/uptime"));
    if (!uptime.open(QIODevice::ReadOnly))
        QSKIP("no /proc/uptime on this system");
    const std::chrono::seconds up(uptime.readAll().split('.').first().toLongLong());
    QVERIFY(std::chrono::abs(base::SystemClock().monotonic() - up) <= 2s);
}

void TestClock::workRunsInOrder()
{
    QList<int> order;
    const auto third = scheduler().after(60ms, [&] { order << 3; });
    const auto first = scheduler().after(0ms, [&] { order << 1; });
    const auto second = scheduler().after(20ms, [&] { order << 2; });
    pass(60ms);
    QCOMPARE(order, (QList<int>{1, 2, 3}));
}

void TestClock::workNeverRunsInsideAfter()
{
    bool ran = false;
    const auto handle = scheduler().after(-5ms, [&] { ran = true; });
    QVERIFY(!ran);
    pass(0ms);
    QVERIFY(ran);
}

void TestClock::aDroppedHandleCancels()
{
    int runs = 0;
    {
        const auto dropped = scheduler().after(1ms, [&] { ++runs; });
    }
    auto cancelled = scheduler().after(1ms, [&] { ++runs; });
    cancelled.cancel();
    auto replaced = scheduler().after(1ms, [&] { ++runs; });
    replaced = scheduler().after(1ms, [&] { runs += 100; });
    pass(5ms);
    QCOMPARE(runs, 100);
}

void TestClock::workMayCancelItself()
{
    base::TimerHandle handle;
    // Held by the work: reading it after cancel() shows whether the work outlives its own handle.
    const auto witness = std::make_shared<int>(7);
    int seen = 0;
    handle = scheduler().after(1ms, [&handle, &seen, witness] {
        handle.cancel();
        seen = *witness;
    });
    pass(5ms);
    QCOMPARE(seen, 7);
}

void TestClock::workMayReplaceItsOwnHandle()
{
    base::TimerHandle handle;
    int runs = 0;
    const auto witness = std::make_shared<int>(3);
    std::function<void()> again = [&, witness] {
        ++runs;
        if (runs < *witness)
            handle = scheduler().after(1ms, again);
    };
    handle = scheduler().after(1ms, again);
    pass(30ms);
    QCOMPARE(runs, 3);
}

void TestClock::workMayCancelOtherWorkDueAtTheSameTime()
{
    base::TimerHandle other;
    bool otherRan = false;
    const auto one = scheduler().after(5ms, [&] { other.cancel(); });
    other = scheduler().after(5ms, [&] { otherRan = true; });
    pass(10ms);
    QVERIFY(!otherRan);
}

void TestClock::whatTheWorkHoldsIsFreedAfterCancelling()
{
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> watched = held;
    auto handle = scheduler().after(1h, [held] {});
    held.reset();
    QVERIFY(!watched.expired());
    handle.cancel();
    QVERIFY(watched.expired());
}

void TestClock::theFakeSchedulerStopsAtEachDueTime()
{
    support::FakeClock clock;
    support::FakeScheduler scheduler(clock);
    QList<qint64> times;
    const auto a = scheduler.after(3s, [&] { times << clock.monotonic().count(); });
    base::TimerHandle nested;
    const auto b = scheduler.after(5s, [&] {
        times << clock.monotonic().count();
        nested = scheduler.after(1s, [&] { times << clock.monotonic().count(); });
    });
    const auto late = scheduler.after(11s, [&] { times << -1; });
    scheduler.advance(10s);
    QCOMPARE(times, (QList<qint64>{3000, 5000, 6000}));
    QCOMPARE(clock.monotonic(), 10s);
    QCOMPARE(scheduler.pending(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
