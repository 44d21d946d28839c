// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/ratebudget.h"
#include "tests/support/fakeclock.h"

#include <QList>
#include <QtTest/QTest>

using namespace std::chrono_literals;
using net::RateBudget;
using std::chrono::milliseconds;
using Purpose = RateBudget::Purpose;

namespace {

/// A gateway that counts whole minutes of its own and says so in every answer.
class CountingGateway final {
public:
    CountingGateway(const support::FakeClock& clock, int limit)
        : m_clock(clock)
        , m_limit(limit)
        , m_resetsAt(clock.monotonic() + 60s)
    {
    }

    RateBudget::Window receive()
    {
        while (m_clock.monotonic() >= m_resetsAt) {
            m_counts.append(m_count);
            m_count = 0;
            m_resetsAt += 60s;
        }
        ++m_count;
        return {m_limit, std::max(0, m_limit - m_count), m_resetsAt - m_clock.monotonic()};
    }

    /// Of the whole minutes so far.
    [[nodiscard]] const QList<int>& counts() const { return m_counts; }

private:
    const support::FakeClock& m_clock;
    int m_limit;
    milliseconds m_resetsAt;
    int m_count = 0;
    QList<int> m_counts;
};

int sentAtOnce(RateBudget& budget, Purpose purpose)
{
    int sent = 0;
    for (; sent < 1000 && budget.waitFor(purpose) == 0ms; ++sent) {
        budget.spend();
        budget.answered();
    }
    return sent;
}

} // namespace

class TestRateBudget final : public QObject {
    Q_OBJECT

private slots:
    void looksNeverPassTheLimitInAnyMinuteAndUseIt_data();
    void looksNeverPassTheLimitInAnyMinuteAndUseIt();
    void createsHaveTheirReserve();
    void looksWaitUntilTheReserveIsFullAgain();
    void usesEveryRequestOfAWindowAndNoneMore();
    void keepsAReserveInAWindowUntilItsLastSeconds();
    void othersWithTheSameKeyAreCounted();
    void headersThatMakeNoSenseAreIgnored_data();
    void headersThatMakeNoSenseAreIgnored();
    void aPauseHoldsEverything();
    void theWaitIsNeverTooShort();
    void theGaugeTellsWhatIsLeft();
    void settingTheWallClockChangesNothing();
};

void TestRateBudget::looksNeverPassTheLimitInAnyMinuteAndUseIt_data()
{
    QTest::addColumn<int>("limit");
    QTest::newRow("default") << 60;
    QTest::newRow("small plan") << 20;
    QTest::newRow("bank, 5 a second") << 300;
}

void TestRateBudget::looksNeverPassTheLimitInAnyMinuteAndUseIt()
{
    QFETCH(int, limit);
    support::FakeClock clock;
    RateBudget budget(clock, limit);
    std::deque<milliseconds> lastMinute;
    qint64 sent = 0;
    const milliseconds end = clock.monotonic() + 30min;
    while (clock.monotonic() < end) {
        const milliseconds now = clock.monotonic();
        if (const milliseconds wait = budget.waitFor(Purpose::Look); wait > 0ms) {
            clock.advance(wait);
            continue;
        }
        budget.spend();
        budget.answered();
        ++sent;
        lastMinute.push_back(now);
        while (lastMinute.front() <= now - 60s)
            lastMinute.pop_front();
        QVERIFY(int(lastMinute.size()) <= limit);
    }
    QVERIFY2(sent * 100 >= qint64(limit) * 30 * 95, qPrintable(QString::number(sent)));
}

void TestRateBudget::createsHaveTheirReserve()
{
    support::FakeClock clock;
    RateBudget budget(clock, 60);
    QCOMPARE(sentAtOnce(budget, Purpose::Look), 3);
    QCOMPARE(sentAtOnce(budget, Purpose::Create), 12);
    QVERIFY(budget.waitFor(Purpose::Create) > 0ms);
}

void TestRateBudget::looksWaitUntilTheReserveIsFullAgain()
{
    support::FakeClock clock;
    RateBudget budget(clock, 60);
    sentAtOnce(budget, Purpose::Create);
    clock.advance(12s);
    QVERIFY(budget.waitFor(Purpose::Look) > 0ms);
    QCOMPARE(budget.waitFor(Purpose::Create), 0ms);
    clock.advance(2s);
    QCOMPARE(budget.waitFor(Purpose::Look), 0ms);
}

void TestRateBudget::usesEveryRequestOfAWindowAndNoneMore()
{
    support::FakeClock clock;
    CountingGateway gateway(clock, 60);
    RateBudget budget(clock, 60);
    const milliseconds end = clock.monotonic() + 10min + 1s;
    while (clock.monotonic() < end) {
        const milliseconds wait = budget.waitFor(Purpose::Look);
        if (wait > 0ms) {
            clock.advance(wait);
            continue;
        }
        budget.spend();
        budget.answered(gateway.receive());
    }
    QCOMPARE(gateway.counts().size(), 10);
    for (const int count : gateway.counts()) {
        QVERIFY(count <= 60);
        QVERIFY2(count >= 57, qPrintable(QString::number(count)));
    }
}

void TestRateBudget::keepsAReserveInAWindowUntilItsLastSeconds()
{
    support::FakeClock clock;
    RateBudget budget(clock, 60);
    budget.spend();
    budget.answered(RateBudget::Window{60, 12, 30s});
    clock.advance(5s);
    QVERIFY(budget.waitFor(Purpose::Look) > 0ms);
    QCOMPARE(budget.waitFor(Purpose::Create), 0ms);
    clock.advance(15s);
    QVERIFY(budget.waitFor(Purpose::Look) <= 1ms);
    clock.advance(1ms);
    QCOMPARE(budget.waitFor(Purpose::Look), 0ms);
    budget.spend();
    QVERIFY(budget.waitFor(Purpose::Look) > 500ms);
}

void TestRateBudget::othersWithTheSameKeyAreCounted()
{
    support::FakeClock clock;
    RateBudget budget(clock, 60);
    budget.spend();
    budget.answered(RateBudget::Window{60, 50, 40s});
    budget.spend();
    budget.answered(RateBudget::Window{60, 0, 40s});
    QCOMPARE(budget.waitFor(Purpose::Create), milliseconds(40s));
    clock.advance(40s);
    QCOMPARE(budget.waitFor(Purpose::Create), 0ms);
    QCOMPARE(budget.waitFor(Purpose::Look), 0ms);
}

void TestRateBudget::headersThatMakeNoSenseAreIgnored_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("remaining");
    QTest::addColumn<milliseconds>("untilReset");
    QTest::newRow("no limit") << 0 << 0 << milliseconds(30s);
    QTest::newRow("negative limit") << -5 << 0 << milliseconds(30s);
    QTest::newRow("reset in the past") << 60 << 0 << milliseconds(-1s);
    QTest::newRow("reset in years") << 60 << 0 << milliseconds(24h * 365);
}

void TestRateBudget::headersThatMakeNoSenseAreIgnored()
{
    QFETCH(int, limit);
    QFETCH(int, remaining);
    QFETCH(milliseconds, untilReset);
    support::FakeClock clock;
    RateBudget budget(clock, 60);
    budget.spend();
    budget.answered(RateBudget::Window{limit, remaining, untilReset});
    QCOMPARE(budget.waitFor(Purpose::Look), 0ms);
    QCOMPARE(budget.percentFree(), 98);
}

void TestRateBudget::aPauseHoldsEverything()
{
    support::FakeClock clock;
    RateBudget budget(clock, 60);
    budget.pause(20s);
    budget.pause(5s);
    QCOMPARE(budget.waitFor(Purpose::Create), milliseconds(20s));
    QCOMPARE(budget.waitFor(Purpose::Look), milliseconds(20s));
    clock.advance(20s);
    QCOMPARE(budget.waitFor(Purpose::Look), 0ms);
}

void TestRateBudget::theWaitIsNeverTooShort()
{
    support::FakeClock clock;
    for (const int limit : {1, 7, 59, 60, 61, 300}) {
        RateBudget budget(clock, limit);
        for (const Purpose purpose : {Purpose::Look, Purpose::Create}) {
            sentAtOnce(budget, purpose);
            const milliseconds wait = budget.waitFor(purpose);
            QVERIFY(wait > 0ms);
            clock.advance(wait - 1ms);
            QVERIFY(budget.waitFor(purpose) > 0ms);
            clock.advance(1ms);
            QCOMPARE(budget.waitFor(purpose), 0ms);
        }
    }
}

void TestRateBudget::theGaugeTellsWhatIsLeft()
{
    support::FakeClock clock;
    RateBudget budget(clock, 60);
    QCOMPARE(budget.percentFree(), 100);
    for (int i = 0; i < 15; ++i)
        budget.spend();
    QCOMPARE(budget.percentFree(), 75);
    for (int i = 0; i < 15; ++i)
        budget.answered();
    budget.answered(RateBudget::Window{60, 6, 30s});
    QCOMPARE(budget.percentFree(), 10);
    clock.advance(61s);
    QCOMPARE(budget.percentFree(), 100);
}

void TestRateBudget::settingTheWallClockChangesNothing()
{
    support::FakeClock clock;
    RateBudget budget(clock, 60);
    sentAtOnce(budget, Purpose::Create);
    const milliseconds wait = budget.waitFor(Purpose::Look);
    clock.setNowUtc(clock.nowUtc().addYears(10));
    QCOMPARE(budget.waitFor(Purpose::Look), wait);
}

QTEST_APPLESS_MAIN(TestRateBudget)
#include "tst_ratebudget.moc"
