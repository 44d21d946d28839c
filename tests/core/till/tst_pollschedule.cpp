// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bdquickpay/bdquickpay.h"
#include "core/gateways/pakhi_pay/pakhipay.h"
#include "core/till/pollschedule.h"

#include <QtTest/QTest>
#include <array>

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using till::Look;
using till::PollSchedule;
using till::Watched;

namespace {

constexpr std::array<std::chrono::minutes, 2> LateLooks{2min, 10min};
/// Bakong Gateway's of contracts/README.md section 8.
const gateways::PollProfile Profile{4s, 500ms, 60s, LateLooks, 60, true, 120s};

/// Shown at one hour, expires ten minutes later.
constexpr milliseconds Shown = 1h;
constexpr milliseconds Expires = Shown + 10min;
constexpr milliseconds Over = Expires + 60s;

Watched onScreen(milliseconds lastLookAt = Shown)
{
    Watched watched;
    watched.lastLookAt = lastLookAt;
    watched.expiresAt = Expires;
    watched.isFront = true;
    return watched;
}

Watched closed(milliseconds closedAt, milliseconds lastLookAt)
{
    Watched watched = onScreen(lastLookAt);
    watched.isFront = false;
    watched.closedAt = closedAt;
    return watched;
}

Watched failing(Watched watched, int failedLooks, milliseconds lastTryAt)
{
    watched.failedLooks = failedLooks;
    watched.lastTryAt = lastTryAt;
    return watched;
}

Watched behind(Watched watched)
{
    watched.isFront = false;
    return watched;
}

Watched awaitingEnd(Watched watched)
{
    watched.awaitsEnd = true;
    return watched;
}

/// A sale of a gateway with another profile, shown at one hour; ends at `expiresAt`.
Watched link(milliseconds expiresAt, milliseconds lastLookAt = Shown)
{
    Watched watched = onScreen(lastLookAt);
    watched.since = Shown;
    watched.expiresAt = expiresAt;
    return watched;
}

Watched notAskable(Watched watched)
{
    watched.isAskable = false;
    return watched;
}

Watched withRivals(Watched watched)
{
    watched.hasRivals = true;
    return watched;
}

} // namespace

class TestPollSchedule final : public QObject {
    Q_OBJECT

private slots:
    void plansTheNextLook_data();
    void plansTheNextLook();
    void aWholeUnpaidSale();
    void otherTimetables_data();
    void otherTimetables();
    void aWholeUnpaidLink_data();
    void aWholeUnpaidLink();
    void offlineAcrossTheEndLooksOnceMoreBeforeExpiring();
    void theSaleOnScreenStaysWithinThreeToFiveSeconds();
};

void TestPollSchedule::plansTheNextLook_data()
{
    QTest::addColumn<Watched>("watched");
    QTest::addColumn<milliseconds>("now");
    QTest::addColumn<int>("percentFree");
    QTest::addColumn<int>("spread");
    QTest::addColumn<std::optional<Look>>("expected");

    const auto row = [](const char* name, const Watched& watched, milliseconds now, int free, int spread,
                         std::optional<Look> expected) {
        QTest::newRow(name) << watched << now << free << spread << expected;
    };
    // Open.
    row("on screen", onScreen(), Shown, 100, 0, Look{Shown + 4s});
    row("earliest", onScreen(), Shown, 100, -1000, Look{Shown + 3500ms});
    row("latest", onScreen(), Shown, 100, 1000, Look{Shown + 4500ms});
    row("spread beyond its range", onScreen(), Shown, 100, 9999, Look{Shown + 4500ms});
    row("behind", behind(onScreen()), Shown, 100, 0, Look{Shown + 15s});
    row("overdue is due", onScreen(), Shown + 1min, 100, 0, Look{Shown + 4s});
    row("after expiry as before", onScreen(Expires), Expires, 100, 0, Look{Expires + 4s});
    row("the last one is at the end", onScreen(Over - 1s), Over - 1s, 100, 0, Look{Over, true});

    // A scarce budget.
    row("a fifth is enough", onScreen(), Shown, 20, 0, Look{Shown + 4s});
    row("half of that", onScreen(), Shown, 10, 0, Look{Shown + 9500ms});
    row("none", onScreen(), Shown, 0, 0, Look{Shown + 15s});
    row("none, but others can wait", withRivals(onScreen()), Shown, 0, 0, Look{Shown + 4s});
    row("none, behind", behind(onScreen()), Shown, 0, 0, Look{Shown + 60s});
    row("half of that, behind", behind(onScreen()), Shown, 10, 0, Look{Shown + 37500ms});

    // No answers.
    row("failed once", failing(onScreen(), 1, Shown + 4s), Shown + 4s, 100, 0, Look{Shown + 5s});
    row("failed four times", failing(onScreen(), 4, Shown + 20s), Shown + 20s, 100, 0, Look{Shown + 28s});
    row("failed often", failing(onScreen(), 40, Shown + 5min), Shown + 5min, 100, 0, Look{Shown + 6min});
    row("failed at the end", failing(onScreen(Over - 5s), 1, Over), Over, 100, 0, Look{Over + 1s, true});

    // Closed without money.
    row("expired: first late look", closed(Over, Over), Over, 100, 0, Look{Over + 2min});
    row("second", closed(Over, Over + 2min), Over + 2min, 100, 0, Look{Over + 10min});
    row("an hour later", closed(Over, Over + 10min), Over + 10min, 100, 0, Look{Over + 1h});
    row("a day later", closed(Over, Over + 1h), Over + 1h, 100, 0, Look{Over + 24h});
    row("no more", closed(Over, Over + 24h), Over + 24h, 100, 0, std::nullopt);
    row("late looks need no plenty", closed(Over, Over), Over + 3min, 0, 0, Look{Over + 2min});
    row("an hour later, due, half used", closed(Over, Over + 10min), Over + 1h, 50, 0, Look{Over + 1h + 5min});
    row("an hour later, due, more than half free", closed(Over, Over + 10min), Over + 2h, 51, 0, Look{Over + 1h});
    row("several missed become one", closed(Over, Over), Over + 30min, 100, 0, Look{Over + 2min});
    row("and then the next ahead", closed(Over, Over + 30min), Over + 30min, 100, 0, Look{Over + 1h});
    row("cancelled early", closed(Shown + 1min, Shown + 58s), Shown + 1min, 100, 0, Look{Shown + 3min});
    row("late look without answer", failing(closed(Over, Over), 2, Over + 2min), Over + 2min, 100, 0,
        Look{Over + 2min + 2s});
    row("still not settled after the end", onScreen(Over), Over, 100, 0, Look{Over + 2min, true});
    row("and a day later", onScreen(Over + 24h), Over + 24h, 100, 0, std::nullopt);
    row("its end was not written", awaitingEnd(onScreen(Over + 30h)), Over + 30h, 100, 0,
        Look{Over + 30h + 5min, true});
    row("nor when the budget is used up", awaitingEnd(onScreen(Over + 10min)), Over + 20h, 0, 0,
        Look{Over + 15min, true});
}

void TestPollSchedule::plansTheNextLook()
{
    QFETCH(Watched, watched);
    QFETCH(milliseconds, now);
    QFETCH(int, percentFree);
    QFETCH(int, spread);
    QFETCH(std::optional<Look>, expected);
    const std::optional<Look> look = PollSchedule(Profile).next(watched, now, percentFree, spread);
    QCOMPARE(look.has_value(), expected.has_value());
    if (look) {
        QCOMPARE(qint64(look->at.count()), qint64(expected->at.count()));
        QCOMPARE(look->endsSale, expected->endsSale);
    }
}

void TestPollSchedule::aWholeUnpaidSale()
{
    const PollSchedule schedule(Profile);
    Watched watched = onScreen();
    int looks = 0;
    milliseconds now = Shown;
    while (!watched.closedAt) {
        const auto look = schedule.next(watched, now, 100, 0);
        QVERIFY(look && look->at > now && look->at <= Over);
        now = watched.lastLookAt = look->at;
        ++looks;
        if (look->endsSale)
            watched.closedAt = now;
    }
    QCOMPARE(qint64(now.count()), qint64(Over.count()));
    QCOMPARE(looks, int(11min / 4s));
    QList<qint64> minutesAfter;
    while (const auto look = schedule.next(watched, now, 100, 0)) {
        now = watched.lastLookAt = look->at;
        minutesAfter.append((now - Over) / 1min);
    }
    QCOMPARE(minutesAfter, (QList<qint64>{2, 10, 60, qint64{24} * 60}));
}

void TestPollSchedule::otherTimetables_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<Watched>("watched");
    QTest::addColumn<milliseconds>("now");
    QTest::addColumn<std::optional<Look>>("expected");
    const auto row = [](const char* name, const char* gateway, const Watched& watched, milliseconds now,
                         std::optional<Look> expected) {
        QTest::newRow(name) << QString::fromLatin1(gateway) << watched << now << expected;
    };
    constexpr milliseconds Ends = Shown + 30min;
    constexpr milliseconds DayOn = Shown + 24h;
    // Slower later on.
    row("quick", "bdquickpay", link(Ends), Shown, Look{Shown + 5s});
    row("quick to the last", "bdquickpay", link(Ends, Shown + 119s), Shown + 119s, Look{Shown + 124s});
    row("slow from two minutes", "bdquickpay", link(Ends, Shown + 2min), Shown + 2min, Look{Shown + 130s});
    row("slow behind the front", "bdquickpay", behind(link(Ends, Shown + 2min)), Shown + 2min, Look{Shown + 135s});
    row("slower than behind the front", "pakhi-pay", behind(link(DayOn, Shown + 1min)), Shown + 1min,
        Look{Shown + 90s});
    // Named looks after the expiry.
    row("the last before", "bdquickpay", link(Ends, Ends - 10s), Ends, Look{Ends});
    row("none soon after", "bdquickpay", link(Ends, Ends - 5s), Ends, Look{Ends + 30s});
    row("the second", "bdquickpay", link(Ends, Ends + 30s), Ends + 30s, Look{Ends + 2min});
    row("the one that ends it", "bdquickpay", link(Ends, Ends + 2min), Ends + 2min, Look{Ends + 5min, true});
    row("several missed become one", "bdquickpay", link(Ends, Ends - 5s), Ends + 3min, Look{Ends + 30s});
    row("and then the next ahead", "bdquickpay", link(Ends, Ends + 3min), Ends + 3min, Look{Ends + 5min, true});
    row("without answers", "bdquickpay", failing(link(Ends, Ends - 5s), 3, Ends + 30s), Ends + 30s, Look{Ends + 34s});
    row("no more but an hour later", "bdquickpay", closed(Ends + 5min, Ends + 5min), Ends + 5min,
        Look{Ends + 5min + 1h});
    // A pause.
    row("the last by itself", "pakhi-pay", link(DayOn, Shown + 30min + 30s), Shown + 31min, Look{Shown + 31min});
    row("then none until the end", "pakhi-pay", link(DayOn, Shown + 31min), Shown + 31min, Look{DayOn, true});
    row("nor after a person's", "pakhi-pay", link(DayOn, Shown + 3h), Shown + 3h, Look{DayOn, true});
    row("nor without answers", "pakhi-pay", failing(link(DayOn, Shown + 30min), 9, Shown + 30min + 45s), Shown + 31min,
        Look{DayOn, true});
    row("slept through it", "pakhi-pay", link(DayOn, Shown + 10min), Shown + 3h, Look{Shown + 10min + 30s});
    row("ends sooner", "pakhi-pay", link(Shown + 10min, Shown + 9min + 45s), Shown + 10min, Look{Shown + 10min, true});
    // Nothing to ask by.
    row("only its end", "pakhi-pay", notAskable(link(DayOn)), Shown, Look{DayOn, true});
    row("its end is overdue", "pakhi-pay", notAskable(link(DayOn)), DayOn + 1h, Look{DayOn, true});
    row("its end was not written", "pakhi-pay", failing(notAskable(link(DayOn)), 2, DayOn), DayOn,
        Look{DayOn + 2s, true});
    row("nothing when it is closed", "pakhi-pay", notAskable(closed(DayOn, Shown)), DayOn, std::nullopt);
    row("nor where the clock ends nothing", "bdquickpay", notAskable(link(Ends)), Shown, std::nullopt);
}

void TestPollSchedule::otherTimetables()
{
    QFETCH(QString, gateway);
    QFETCH(Watched, watched);
    QFETCH(milliseconds, now);
    QFETCH(std::optional<Look>, expected);
    const gateways::BdQuickPay bdQuickPay;
    const gateways::PakhiPay pakhiPay;
    const gateways::Gateway& asked = gateway == bdQuickPay.id() ? static_cast<const gateways::Gateway&>(bdQuickPay)
                                                                : static_cast<const gateways::Gateway&>(pakhiPay);
    const std::optional<Look> look = PollSchedule(asked.pollProfile()).next(watched, now, 100, 0);
    QCOMPARE(look.has_value(), expected.has_value());
    if (look) {
        QCOMPARE(qint64(look->at.count()), qint64(expected->at.count()));
        QCOMPARE(look->endsSale, expected->endsSale);
    }
}

void TestPollSchedule::aWholeUnpaidLink_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<milliseconds>("life");
    QTest::addColumn<QList<qint64>>("seconds");
    const auto every = [](qint64 first, qint64 step, qint64 last) {
        QList<qint64> at;
        for (qint64 second = first; second <= last; second += step)
            at << second;
        return at;
    };
    constexpr qint64 HalfHour = 1800;
    QTest::newRow("bKash: 5 s, 10 s, +30 s, +2 min, +5 min")
        << QStringLiteral("bdquickpay") << milliseconds(30min)
        << every(5, 5, 120) + every(130, 10, HalfHour) + QList<qint64>{HalfHour + 30, HalfHour + 120, HalfHour + 300};
    QTest::newRow("Pakhi Pay: 12 x 5 s, 30 s for half an hour, a day")
        << QStringLiteral("pakhi-pay") << milliseconds(24h)
        << every(5, 5, 60) + every(90, 30, 60 + HalfHour) + QList<qint64>{qint64{24} * 3600};
}

void TestPollSchedule::aWholeUnpaidLink()
{
    QFETCH(QString, gateway);
    QFETCH(milliseconds, life);
    QFETCH(QList<qint64>, seconds);
    const gateways::PollProfile profile = gateway == gateways::BdQuickPay().id() ? gateways::BdQuickPay().pollProfile()
                                                                                 : gateways::PakhiPay().pollProfile();
    const PollSchedule schedule(profile);
    Watched watched = link(Shown + life);
    QList<qint64> looks;
    milliseconds now = Shown;
    for (bool isOver = false; !isOver;) {
        const auto look = schedule.next(watched, now, 100, 0);
        QVERIFY(look && look->at > now);
        now = watched.lastLookAt = look->at;
        looks << (now - Shown) / 1s;
        isOver = look->endsSale;
    }
    QCOMPARE(looks, seconds);
}

void TestPollSchedule::offlineAcrossTheEndLooksOnceMoreBeforeExpiring()
{
    const PollSchedule schedule(Profile);
    Watched watched = onScreen(Expires - 10s);
    milliseconds now = Expires - 6s;
    while (now < Over + 10min) {
        ++watched.failedLooks;
        watched.lastTryAt = now;
        const auto look = schedule.next(watched, now, 100, 0);
        QVERIFY(look && look->at > now && look->at - now <= 60s);
        QCOMPARE(look->endsSale, look->at >= Over);
        now = look->at;
    }
    QVERIFY(watched.failedLooks > 5);
}

void TestPollSchedule::theSaleOnScreenStaysWithinThreeToFiveSeconds()
{
    const PollSchedule schedule(Profile);
    for (int free = 0; free <= 100; ++free)
        for (int spread = -1000; spread <= 1000; spread += 50) {
            const auto look = schedule.next(withRivals(onScreen()), Shown, free, spread);
            QVERIFY(look && look->at - Shown >= 3s && look->at - Shown <= 5s);
        }
}

QTEST_APPLESS_MAIN(TestPollSchedule)
#include "tst_pollschedule.moc"
