// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/khqr.h"
#include "tests/core/till/counter.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using payments::State;
using std::chrono::milliseconds;
using Line = SimulatedBakong::Line;

namespace {

SimulatedBakong::Script answering(const SimulatedBakong::Answer& answer)
{
    return [answer](const QString&) { return std::optional(answer); };
}

/// When one payment was asked about, from `from` on.
QList<milliseconds> looksAt(const SimulatedBakong& bakong, const QString& md5, milliseconds from = 0ms)
{
    QList<milliseconds> at;
    for (const SimulatedBakong::Asked& one : bakong.asked) {
        if (one.md5 == md5 && one.at >= from)
            at.append(one.at);
    }
    return at;
}

milliseconds longestGap(const QList<milliseconds>& at)
{
    milliseconds longest{0};
    for (qsizetype i = 1; i < at.size(); ++i)
        longest = std::max(longest, at[i] - at[i - 1]);
    return longest;
}

milliseconds shortestGap(const QList<milliseconds>& at)
{
    milliseconds shortest = 24h;
    for (qsizetype i = 1; i < at.size(); ++i)
        shortest = std::min(shortest, at[i] - at[i - 1]);
    return shortest;
}

} // namespace

/// How the looks of many payments share one line.
class TestStatusTracker final : public QObject {
    Q_OBJECT

private slots:
    void theFrontSaleIsLookedAtMost();
    void oneLookAtATimeWhileOffline_data();
    void oneLookAtATimeWhileOffline();
    void nothingExpiresUnanswered();
    void refusedLooksComeToAnEnd_data();
    void refusedLooksComeToAnEnd();
    void aRefusedKeyStopsTheAccount_data();
    void aRefusedKeyStopsTheAccount();
    void aCreateStartsAStoppedAccountAgain();
    void keepsStillAfter429_data();
    void keepsStillAfter429();
    void holdsALongPollForTheFrontSale();
    void longPollsThatDoNotHold_data();
    void longPollsThatDoNotHold();
    void aPersonLooksBesideALongPoll();
    void asksNoMoreThanTheHeadersAllow();
    void tenThousandPendingInsideSixtyAMinute_data();
    void tenThousandPendingInsideSixtyAMinute();
};

void TestStatusTracker::theFrontSaleIsLookedAtMost()
{
    Counter counter;
    const QString behind = counter.sell(u"1"_s);
    const QString front = counter.sell(u"2"_s);
    const auto from = counter.clock.monotonic();
    counter.wait(2min);
    const auto frontLooks = looksAt(counter.bakong, counter.md5(front), from);
    QVERIFY(longestGap(frontLooks) <= 5s && shortestGap(frontLooks) >= 3s);
    const auto behindLooks = looksAt(counter.bakong, counter.md5(behind), from);
    QVERIFY(longestGap(behindLooks) <= 16s && shortestGap(behindLooks) >= 14s);
    counter.till->setFront(behind);
    const auto changed = counter.clock.monotonic();
    counter.wait(2min);
    const auto nowFront = looksAt(counter.bakong, counter.md5(behind), changed);
    QVERIFY(nowFront.first() - changed <= 5s && longestGap(nowFront) <= 5s);
}

void TestStatusTracker::oneLookAtATimeWhileOffline_data()
{
    QTest::addColumn<Line>("line");
    QTest::newRow("unreachable") << Line::Unreachable;
    QTest::newRow("silent") << Line::Silent;
}

void TestStatusTracker::oneLookAtATimeWhileOffline()
{
    QFETCH(Line, line);
    Counter counter;
    QStringList sales;
    for (int i = 0; i < 12; ++i)
        sales << counter.sell(u"%1"_s.arg(i + 1));
    counter.wait(30s);
    const auto before = counter.bakong.asked.size();
    counter.bakong.line = line;
    const QDateTime since = counter.clock.nowUtc();
    counter.wait(60s);
    // Five at most were under way when the line went; from then on one at a time, a second apart and doubling.
    const auto tried = counter.bakong.asked.size() - before;
    QVERIFY2(tried >= 2 && tried <= 5 + 7, qPrintable(QString::number(tried)));
    for (const QString& id : std::as_const(sales)) {
        QCOMPARE(counter.payment(id).state, State::Pending);
        QVERIFY(counter.watching(id).silentSince);
        QVERIFY(std::abs(since.secsTo(*counter.watching(id).silentSince)) <= 21);
    }
    QVERIFY(counter.standing.silentSince);
    QVERIFY(counter.standing.problem);

    counter.bakong.line = Line::Up;
    counter.bakong.pay(counter.md5(sales[3]), u"4"_s);
    // The next attempt comes within a minute and its jitter (R27), then every sale has its turn again.
    counter.wait(72s + 2s);
    QVERIFY(!counter.standing.silentSince);
    QVERIFY(!counter.standing.problem);
    counter.wait(30s);
    QVERIFY(!counter.watching(sales[0]).silentSince);
    QCOMPARE(counter.payment(sales[3]).state, State::Paid);
    QCOMPARE(counter.bakong.mostAtOnceForOne, 1);
    QVERIFY(counter.bakong.mostAtOnce <= 5);
}

void TestStatusTracker::nothingExpiresUnanswered()
{
    Counter counter;
    const QString id = counter.sell();
    counter.wait(9min);
    counter.bakong.line = Line::Unreachable;
    counter.wait(3h);
    QCOMPARE(counter.payment(id).state, State::Pending);
    // At R27's pace: about one a minute.
    QVERIFY(counter.bakong.asked.size() < 180 + 9 * 15 + 30);
    counter.bakong.line = Line::Up;
    counter.wait(75s);
    QCOMPARE(counter.payment(id).state, State::Expired);
    QCOMPARE(counter.story(id), u"draft created expired"_s);
}

void TestStatusTracker::refusedLooksComeToAnEnd_data()
{
    QTest::addColumn<SimulatedBakong::Script>("answer");
    QTest::newRow("404") << answering(SimulatedBakong::json("{}", 404));
    QTest::newRow("400") << answering(SimulatedBakong::error("\"BAD_REQUEST\"", 400));
    QTest::newRow("422") << answering(SimulatedBakong::error("\"VALIDATION_ERROR\"", 422));
    QTest::newRow("a code nobody knows") << answering(SimulatedBakong::error("\"MD5_UNKNOWN\"", 200));
    QTest::newRow("unreadable") << answering(SimulatedBakong::json(R"({"success":true})"));
}

/// contracts/bakong-gateway.md section 7: expiresAt + 60 s, then +2 and +10 minutes, then stop.
void TestStatusTracker::refusedLooksComeToAnEnd()
{
    QFETCH(SimulatedBakong::Script, answer);
    Counter counter;
    const QString id = counter.sell();
    const QString late = counter.sell(u"2"_s);
    counter.bakong.onCheck = answer;
    counter.wait(20min);
    QCOMPARE(counter.payment(id).state, State::Pending);
    counter.wait(3min);
    QCOMPARE(counter.payment(id).state, State::Unknown);
    QVERIFY(counter.watching(id).problem);
    QVERIFY(counter.watching(id).nextLookAt); // an hour after, and a day
    counter.bakong.pay(counter.md5(late), u"2"_s);
    const auto asked = counter.bakong.asked.size();
    counter.wait(720h);
    QCOMPARE(counter.bakong.asked.size() - asked, 2 * 2);
    QVERIFY(!counter.watching(id).nextLookAt);
    counter.bakong.onCheck = nullptr;
    counter.till->checkNow(late);
    counter.wait(1s);
    QCOMPARE(counter.payment(late).state, State::Paid);
    QCOMPARE(counter.story(id), u"draft created no_answer"_s);
    QCOMPARE(counter.faults(), QString());
}

void TestStatusTracker::aRefusedKeyStopsTheAccount_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("status");
    QTest::newRow("key revoked") << QByteArray("\"FORBIDDEN\"") << 403;
    QTest::newRow("plan used up") << QByteArray("\"QUOTA_EXCEEDED\"") << 403;
    QTest::newRow("unauthenticated") << QByteArray("\"UNAUTHORIZED\"") << 401;
}

void TestStatusTracker::aRefusedKeyStopsTheAccount()
{
    QFETCH(QByteArray, code);
    QFETCH(int, status);
    Counter counter;
    const QString id = counter.sell();
    const QString other = counter.sell(u"2"_s);
    counter.bakong.onCheck = answering(SimulatedBakong::error(code, status));
    counter.wait(6s);
    const auto asked = counter.bakong.asked.size();
    QVERIFY(counter.standing.stopped);
    QVERIFY(counter.standing.problem);
    QVERIFY(!counter.watching(other).nextLookAt);
    counter.wait(2h);
    QCOMPARE(counter.bakong.asked.size(), asked);
    QCOMPARE(counter.payment(id).state, State::Pending);

    counter.till->checkNow(id); // still refused
    counter.wait(1s);
    QCOMPARE(counter.refusals.size(), 1);
    QVERIFY(counter.standing.stopped);
    counter.wait(1h);
    QCOMPARE(counter.bakong.asked.size(), asked + 1);

    counter.bakong.onCheck = nullptr;
    counter.till->checkNow(id);
    counter.wait(20s);
    QVERIFY(!counter.standing.stopped);
    QVERIFY(!counter.standing.problem);
    QCOMPARE(counter.payment(id).state, State::Expired);
    QCOMPARE(counter.payment(other).state, State::Expired);
}

void TestStatusTracker::aCreateStartsAStoppedAccountAgain()
{
    Counter counter;
    const QString id = counter.sell();
    counter.bakong.onCheck = answering(SimulatedBakong::error("\"FORBIDDEN\"", 403));
    counter.wait(6s);
    QVERIFY(counter.standing.stopped);
    counter.bakong.onCheck = nullptr;
    counter.sell(u"2"_s);
    QVERIFY(!counter.standing.stopped);
    counter.bakong.pay(counter.md5(id), u"12.50"_s);
    counter.wait(20s);
    QCOMPARE(counter.payment(id).state, State::Paid);
}

void TestStatusTracker::keepsStillAfter429_data()
{
    QTest::addColumn<QByteArray>("reset"); ///< seconds from now, or the header's text
    QTest::addColumn<bool>("isFromNow");
    QTest::addColumn<milliseconds>("pause");
    QTest::newRow("near") << QByteArray("20") << true << milliseconds(20s);
    QTest::newRow("half an hour") << QByteArray("1800") << true << milliseconds(30min);
    QTest::newRow("too far to believe") << QByteArray("7200") << true << milliseconds(60s);
    QTest::newRow("past") << QByteArray("-30") << true << milliseconds(1s);
    QTest::newRow("absent") << QByteArray() << false << milliseconds(60s);
    QTest::newRow("garbage") << QByteArray("soon") << false << milliseconds(60s);
}

void TestStatusTracker::keepsStillAfter429()
{
    QFETCH(QByteArray, reset);
    QFETCH(bool, isFromNow);
    QFETCH(milliseconds, pause);
    Counter counter;
    const QString id = counter.sell();
    counter.bakong.nextChecks.append([&](const QString&) {
        net::Headers headers;
        if (isFromNow)
            headers.emplaceBack(
                "X-RateLimit-Reset", QByteArray::number(counter.bakong.now().toSecsSinceEpoch() + reset.toLongLong()));
        else if (!reset.isEmpty())
            headers.emplaceBack("X-RateLimit-Reset", reset);
        return std::optional(SimulatedBakong::error("\"RATE_LIMIT_EXCEEDED\"", 429, headers));
    });
    while (!counter.watching(id).problem)
        counter.wait(50ms);
    const auto busyAt = counter.bakong.asked.last().at + counter.bakong.latency;
    counter.wait(pause + 10s);
    const auto looks = looksAt(counter.bakong, counter.md5(id), busyAt);
    QVERIFY(!looks.isEmpty());
    QVERIFY2(looks.first() - busyAt >= pause - 1s && looks.first() - busyAt <= std::max(pause + 1s, milliseconds(5s)),
        qPrintable(QString::number((looks.first() - busyAt).count())));
    QVERIFY(!counter.watching(id).problem);
}

void TestStatusTracker::holdsALongPollForTheFrontSale()
{
    Counter counter(true);
    const QString id = counter.sell();
    const QString behind = counter.sell(u"2"_s);
    counter.till->setFront(id);
    counter.wait(2min);
    QVERIFY(counter.bakong.count(u"check-with-poll"_s) >= 3);
    const auto looks = looksAt(counter.bakong, counter.md5(id));
    QVERIFY2(looks.size() <= 8, qPrintable(QString::number(looks.size())));
    QVERIFY(counter.watching(id).asking);
    for (const SimulatedBakong::Asked& one : std::as_const(counter.bakong.asked))
        QVERIFY(one.path != "check-with-poll"_L1 || one.md5 == counter.md5(id));
    // Paid is told as soon as the gateway knows.
    counter.bakong.pay(counter.md5(id), u"12.50"_s);
    counter.wait(200ms);
    QCOMPARE(counter.payment(id).state, State::Paid);
    QCOMPARE(counter.payment(behind).state, State::Pending);
    // And the end of a sale is seen under long polls as well.
    counter.till->setFront(behind);
    counter.wait(9min + 30s);
    QCOMPARE(counter.payment(behind).state, State::Expired);
    QCOMPARE(counter.bakong.mostAtOnceForOne, 1);
    QCOMPARE(counter.faults(), QString());
}

void TestStatusTracker::longPollsThatDoNotHold_data()
{
    QTest::addColumn<SimulatedBakong::Script>("answer");
    QTest::addColumn<int>("most"); ///< of them within ten minutes
    QTest::newRow("answered at once") << answering(
        SimulatedBakong::json(R"({"success":true,"data":{"status":"PENDING"}})"))
                                      << 2;
    QTest::newRow("not found") << answering(SimulatedBakong::html(404)) << 2;
    QTest::newRow("not in this plan") << answering(SimulatedBakong::error("\"FORBIDDEN\"", 403)) << 2;
    QTest::newRow("dropped") << answering(
        base::failure(base::Category::Network, u"no_answer"_s, base::UserText("The connection was lost.")))
                             << 2;
    QTest::newRow("a proxy gives up") << answering(SimulatedBakong::html(504)) << 2;
    QTest::newRow("swallowed") << SimulatedBakong::Script([](const QString&) {
        return std::optional<SimulatedBakong::Answer>();
    }) << 6;
}

void TestStatusTracker::longPollsThatDoNotHold()
{
    QFETCH(SimulatedBakong::Script, answer);
    QFETCH(int, most);
    Counter counter(true);
    counter.bakong.onLongPoll = answer;
    const QString id = counter.sell();
    counter.wait(9min);
    QVERIFY(!counter.standing.stopped);
    QVERIFY(!counter.standing.silentSince);
    QVERIFY2(counter.bakong.count(u"check-with-poll"_s) >= 1 && counter.bakong.count(u"check-with-poll"_s) <= most,
        qPrintable(QString::number(counter.bakong.count(u"check-with-poll"_s))));
    QVERIFY(shortestGap(looksAt(counter.bakong, counter.md5(id))) >= 1s);
    counter.bakong.pay(counter.md5(id), u"12.50"_s);
    counter.wait(most > 2 ? 121s : 6s);
    QCOMPARE(counter.payment(id).state, State::Paid);
    QCOMPARE(counter.bakong.mostAtOnceForOne, 1);
}

void TestStatusTracker::aPersonLooksBesideALongPoll()
{
    Counter counter(true);
    counter.bakong.onLongPoll = [](const QString&) { return std::optional<SimulatedBakong::Answer>(); };
    const QString id = counter.sell();
    counter.wait(20s);
    counter.bakong.pay(counter.md5(id), u"12.50"_s);
    counter.till->checkNow(id);
    counter.wait(200ms);
    QCOMPARE(counter.payment(id).state, State::Paid);
    counter.wait(5min);
    QCOMPARE(counter.story(id), u"draft created paid"_s);
    QCOMPARE(counter.bakong.mostAtOnceForOne, 2);
    QVERIFY(!counter.watching(id).asking);
}

/// Nothing but the headers says 20: the profile's guess is 60, and eight open sales want more.
void TestStatusTracker::asksNoMoreThanTheHeadersAllow()
{
    Counter counter;
    counter.bakong.limit = 20;
    for (int i = 0; i < 8; ++i)
        counter.till->setFront(counter.sell());
    const qsizetype before = counter.bakong.asked.size();
    counter.wait(5min);
    QCOMPARE(counter.bakong.refusedForRate, 0);
    QCOMPARE(counter.standing.requestsPerMinute, 20);
    const qsizetype asked = counter.bakong.asked.size() - before;
    QVERIFY2(asked <= 6 * 20 && asked >= 4 * 20, qPrintable(QString::number(asked)));
}

void TestStatusTracker::tenThousandPendingInsideSixtyAMinute_data()
{
    QTest::addColumn<bool>("tellsItsWindow");
    QTest::newRow("the gateway tells its window") << true;
    QTest::newRow("the limit is a guess") << false;
}

/// Without a ledger: what is tried here is who is asked about when.
void TestStatusTracker::tenThousandPendingInsideSixtyAMinute()
{
    QFETCH(bool, tellsItsWindow);
    constexpr int Pending = 10'000;
    support::FakeClock clock;
    support::FakeScheduler scheduler{clock};
    SimulatedBakong bakong(clock, scheduler, u"shop@acleda"_s);
    bakong.limit = tellsItsWindow ? 60 : 0;
    const gateways::BakongGateway gateway;
    gateways::AccountProfile shop;
    shop.id = u"practice"_s;
    shop.gateway = u"bakong-gateway"_s;
    shop.baseUrl = QUrl(u"https://gateway.example/api/v1"_s);
    shop.receiver = u"shop@acleda"_s;
    gateways::Credentials credentials;
    credentials.emplace(gateways::BakongGateway::ApiKey, vault::Secret(QByteArray("bkg_live_0123456789abcdef")));
    class SilentLog final : public net::RequestLog {
        void record(const net::RequestRecord&) override { }
    } log;
    till::AccountConnection connection(
        gateway, shop, std::move(credentials), {bakong.calls(), bakong.longPolls(), log}, clock, scheduler);
    till::StatusTracker tracker(clock, scheduler, [](const QString&, const payments::Observation&) { return true; });
    tracker.add(connection);
    payments::Payment payment;
    payment.account = shop.id;
    payment.state = State::Pending;
    payment.amount = *money::Money::parse(u"1", money::Currency::Usd);
    payment.createdAt = clock.nowUtc();
    payment.changedAt = payment.createdAt;
    payment.expiresAt = clock.nowUtc().addDays(1);
    QStringList md5s;
    for (int i = 0; i < Pending; ++i) {
        payment.id = u"%1"_s.arg(i, 32, 16, QChar(u'0'));
        payment.gatewayId = u"md5-%1"_s.arg(i);
        md5s << payment.gatewayId;
        tracker.follow(payment);
    }
    const QString front = md5s[5000];
    tracker.setFront(u"%1"_s.arg(5000, 32, 16, QChar(u'0')));

    const auto simulated = 9h;
    scheduler.advance(simulated);
    // A limit that is a guess keeps a twentieth for bursts (net::RateBudget).
    const double allowed =
        (tellsItsWindow ? 60.0 : 57.0) * std::chrono::duration<double, std::ratio<60>>(simulated).count();
    const auto used = double(bakong.asked.size());
    QVERIFY2(used >= 0.95 * allowed, qPrintable(QString::number(used / allowed)));
    QCOMPARE(bakong.refusedForRate, 0);
    qsizetype first = 0;
    for (qsizetype last = 0; last < bakong.asked.size() && !tellsItsWindow; ++last) {
        while (bakong.asked[last].at - bakong.asked[first].at >= 60s)
            ++first;
        QVERIFY2(last - first + 1 <= 60, qPrintable(QString::number(last - first + 1)));
    }

    // The first minutes have room, also for long polls.
    const auto frontLooks = looksAt(bakong, front, 5min);
    QVERIFY2(longestGap(frontLooks) <= 5s, qPrintable(QString::number(longestGap(frontLooks).count())));
    QVERIFY2(shortestGap(frontLooks) >= 3s, qPrintable(QString::number(shortestGap(frontLooks).count())));

    const double frontPerMinute = double(frontLooks.size()) / (9 * 60 - 5);
    const auto oldest = milliseconds(qint64(1.2 * 60'000 * Pending / (60 - frontPerMinute)));
    QMap<QString, milliseconds> lookedAt;
    milliseconds age{0};
    for (const SimulatedBakong::Asked& one : std::as_const(bakong.asked)) {
        age = std::max(age, one.at - lookedAt.value(one.md5, 0ms));
        lookedAt[one.md5] = one.at;
    }
    for (const QString& md5 : std::as_const(md5s))
        age = std::max(age, clock.monotonic() - lookedAt.value(md5, 0ms));
    QVERIFY2(age <= oldest, qPrintable(u"%1 s of %2 s"_s.arg(age.count() / 1000).arg(oldest.count() / 1000)));
    QCOMPARE(bakong.mostAtOnceForOne, 1);
    QVERIFY(bakong.mostAtOnce <= 5);
}

QTEST_GUILESS_MAIN(TestStatusTracker)
#include "tst_statustracker.moc"
