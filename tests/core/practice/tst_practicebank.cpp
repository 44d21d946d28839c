// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/practiceservers.h"
#include "core/practice/requestbudget.h"
#include "tests/support/fakeclock.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using practice::PracticeBank;
using practice::PracticePayment;
using practice::Scenario;

namespace {

constexpr QLatin1StringView Gateway{"bakong-gateway"};

money::Money usd(qint64 cents)
{
    return money::Money::fromMinor(cents, money::Currency::Usd).value();
}

money::Money khr(qint64 riel)
{
    return money::Money::fromMinor(riel, money::Currency::Khr).value();
}

money::Money idr(qint64 rupiah)
{
    return money::Money::fromMinor(rupiah, money::Currency::Idr).value();
}

class World {
public:
    support::FakeClock clock;
    support::FakeScheduler scheduler{clock};
    PracticeBank bank{clock, scheduler, 7};

    void open(money::Money amount, const QString& key = u"a"_s)
    {
        bank.open(Gateway, key, u"shop@bank"_s, amount, bank.expiryOfNewCode());
    }
    [[nodiscard]] const PracticePayment& payment(const QString& key = u"a"_s) const { return *bank.find(Gateway, key); }
};

} // namespace

Q_DECLARE_METATYPE(money::Money)
Q_DECLARE_METATYPE(practice::PracticePayment::Status)

class TestPracticeBank : public QObject {
    Q_OBJECT

private slots:
    void readsTheScenarioFromTheAmount_data()
    {
        QTest::addColumn<money::Money>("amount");
        QTest::addColumn<int>("scenario");
        QTest::newRow("10.00") << usd(1000) << 0;
        QTest::newRow("10.07") << usd(1007) << 7;
        QTest::newRow("KHR 25,007") << khr(25007) << 7;
        QTest::newRow("0.16") << usd(16) << 16;
        QTest::newRow("12.50 has no scenario of its own") << usd(1250) << 0;
        QTest::newRow("12.17 neither") << usd(1217) << 0;
        QTest::newRow("KHR 4,010") << khr(4010) << 10;
    }
    void readsTheScenarioFromTheAmount()
    {
        QFETCH(const money::Money, amount);
        QFETCH(const int, scenario);
        QCOMPARE(static_cast<int>(practice::scenarioOf(amount)), scenario);
    }

    void playsTheCustomer_data()
    {
        using enum PracticePayment::Status;
        QTest::addColumn<money::Money>("amount");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<PracticePayment::Status>("status");
        QTest::addColumn<money::Money>("paid");
        const money::Money nothing = usd(0);
        QTest::newRow("00 just before") << usd(1000) << 7 << Open << nothing;
        QTest::newRow("00") << usd(1000) << 8 << Paid << usd(1000);
        QTest::newRow("others") << usd(1250) << 8 << Paid << usd(1250);
        QTest::newRow("01 open") << usd(1001) << 599 << Open << nothing;
        QTest::newRow("01 expires") << usd(1001) << 600 << Expired << nothing;
        QTest::newRow("01 stays expired") << usd(1001) << 100'000 << Expired << nothing;
        QTest::newRow("02 fails") << usd(1002) << 8 << Failed << nothing;
        QTest::newRow("02 stays failed") << usd(1002) << 700 << Failed << nothing;
        QTest::newRow("03 as 01") << usd(1003) << 600 << Expired << nothing;
        QTest::newRow("05") << usd(1005) << 8 << Paid << usd(1005);
        QTest::newRow("07 expired") << usd(1007) << 629 << Expired << nothing;
        QTest::newRow("07 paid late") << usd(1007) << 630 << Paid << usd(1007);
        QTest::newRow("08 short") << usd(1008) << 8 << Paid << usd(908);
        QTest::newRow("08 over where there is no room below") << usd(8) << 8 << Paid << usd(108);
        QTest::newRow("08 riel") << khr(25008) << 8 << Paid << khr(24008);
        QTest::newRow("11") << usd(1011) << 8 << Paid << usd(1011);
        QTest::newRow("16") << usd(1016) << 8 << Paid << usd(1016);
    }
    void playsTheCustomer()
    {
        QFETCH(const money::Money, amount);
        QFETCH(const int, seconds);
        QFETCH(const PracticePayment::Status, status);
        QFETCH(const money::Money, paid);
        World world;
        world.open(amount);
        world.scheduler.advance(std::chrono::seconds(seconds));
        QCOMPARE(world.payment().status, status);
        QCOMPARE(world.payment().paid.has_value(), status == PracticePayment::Status::Paid);
        if (world.payment().paid) {
            QCOMPARE(*world.payment().paid, paid);
            QCOMPARE(world.payment().hash.size(), 64);
            QCOMPARE(world.payment().transfers.size(), std::size_t{1});
        }
    }

    void shortensWaitsBySpeed()
    {
        World world;
        world.bank.clock().setSpeed(20);
        world.open(usd(1000));
        world.open(usd(1001), u"b"_s);
        QCOMPARE(world.payment(u"b"_s).expiresAt, world.clock.nowUtc().addSecs(30));
        world.scheduler.advance(399ms);
        QCOMPARE(world.payment().status, PracticePayment::Status::Open);
        world.scheduler.advance(1ms);
        QCOMPARE(world.payment().status, PracticePayment::Status::Paid);
        world.scheduler.advance(29'599ms);
        QCOMPARE(world.payment(u"b"_s).status, PracticePayment::Status::Open);
        world.scheduler.advance(1ms);
        QCOMPARE(world.payment(u"b"_s).status, PracticePayment::Status::Expired);
    }

    void hasAClockOfItsOwn()
    {
        World world;
        world.bank.clock().setOffset(1h);
        world.open(usd(1000));
        QCOMPARE(world.payment().createdAt, world.clock.nowUtc().addSecs(3600));
        world.scheduler.advance(8s);
        QCOMPARE(world.payment().paidAt, world.clock.nowUtc().addSecs(3600));
    }

    void keepsExpiryBetweenItsBounds_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("kept");
        QTest::newRow("too short") << 14 << 15;
        QTest::newRow("shortest") << 15 << 15;
        QTest::newRow("longest") << 86400 << 86400;
        QTest::newRow("too long") << 86401 << 86400;
    }
    void keepsExpiryBetweenItsBounds()
    {
        QFETCH(const int, asked);
        QFETCH(const int, kept);
        World world;
        QCOMPARE(world.clock.nowUtc().secsTo(world.bank.expiryOfNewCode()), 600);
        QCOMPARE(world.clock.nowUtc().secsTo(world.bank.expiryOfNewCode(1800s)), 1800);
        world.bank.setExpiry(std::chrono::seconds(asked));
        QCOMPARE(world.clock.nowUtc().secsTo(world.bank.expiryOfNewCode()), kept);
        QCOMPARE(world.clock.nowUtc().secsTo(world.bank.expiryOfNewCode(1800s)), kept);
    }

    void obeysThePanel()
    {
        World world;
        world.bank.setCustomersPay(false);
        world.open(usd(1000));
        world.scheduler.advance(60s);
        QCOMPARE(world.payment().status, PracticePayment::Status::Open);
        QVERIFY(world.bank.fail(Gateway, u"a"_s));
        QCOMPARE(world.payment().status, PracticePayment::Status::Failed);
        QVERIFY(world.bank.pay(Gateway, u"a"_s));
        QCOMPARE(world.payment().paid, usd(1000));
        const QString firstHash = world.payment().hash;
        QVERIFY(world.bank.pay(Gateway, u"a"_s, usd(1500)));
        QCOMPARE(world.payment().transfers.size(), std::size_t{2});
        QCOMPARE(world.payment().paid, usd(1500));
        QVERIFY(world.payment().hash != firstHash);
        QVERIFY(world.bank.fail(Gateway, u"a"_s));
        QCOMPARE(world.payment().status, PracticePayment::Status::Paid);
        QVERIFY(!world.bank.pay(Gateway, u"unknown"_s));
        QVERIFY(!world.bank.fail(Gateway, u"unknown"_s));
    }

    void tellsEveryChange()
    {
        World world;
        QList<PracticePayment::Status> told;
        world.bank.onChange([&](const PracticePayment& payment) { told.append(payment.status); });
        world.open(usd(1007));
        world.scheduler.advance(700s);
        QCOMPARE(told, (QList{PracticePayment::Status::Expired, PracticePayment::Status::Paid}));
    }

    void playsTheCustomerOfALink_data()
    {
        using enum PracticePayment::Status;
        QTest::addColumn<money::Money>("amount");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<PracticePayment::Status>("status");
        QTest::addColumn<money::Money>("paid");
        QTest::newRow("pays what is due") << idr(50'000) << 8 << Paid << idr(50'347);
        QTest::newRow("03 not yet cancelled") << idr(50'003) << 7 << Open << idr(0);
        QTest::newRow("03 cancels") << idr(50'003) << 8 << Cancelled << idr(0);
        QTest::newRow("03 stays cancelled") << idr(50'003) << 700 << Cancelled << idr(0);
        QTest::newRow("08 less than what is due") << idr(50'008) << 8 << Paid << idr(49'347);
    }
    void playsTheCustomerOfALink()
    {
        QFETCH(const money::Money, amount);
        QFETCH(const int, seconds);
        QFETCH(const PracticePayment::Status, status);
        QFETCH(const money::Money, paid);
        World world;
        PracticePayment link;
        link.gateway = Gateway;
        link.key = u"a"_s;
        link.amount = amount;
        link.due = idr(50'347);
        link.isCancellable = true;
        link.expiresAt = world.bank.expiryOfNewCode();
        link.fields = {{u"order_id"_s, u"INV-1"_s}};
        world.bank.open(link);
        QCOMPARE(world.payment().createdAt, world.clock.nowUtc());
        QCOMPARE(world.payment().field(u"order_id"_s), u"INV-1"_s);
        QCOMPARE(world.payment().field(u"other"_s), QString());
        world.scheduler.advance(std::chrono::seconds(seconds));
        QCOMPARE(world.payment().status, status);
        QCOMPARE(world.payment().paid.value_or(idr(0)), paid);
    }

    void aCustomerCancelsOrIsCalledOff()
    {
        World world;
        world.open(usd(1000), u"cancelled"_s);
        world.open(usd(1000), u"off"_s);
        QVERIFY(world.bank.cancel(Gateway, u"cancelled"_s));
        QCOMPARE(world.payment(u"cancelled"_s).status, PracticePayment::Status::Cancelled);
        QVERIFY(world.bank.callOff(Gateway, u"off"_s));
        world.scheduler.advance(599s);
        QCOMPARE(world.payment(u"cancelled"_s).status, PracticePayment::Status::Cancelled);
        QVERIFY(world.bank.pay(Gateway, u"cancelled"_s));
        QCOMPARE(world.payment(u"off"_s).status, PracticePayment::Status::Open);
        QVERIFY(world.bank.cancel(Gateway, u"cancelled"_s));
        QCOMPARE(world.payment(u"cancelled"_s).status, PracticePayment::Status::Paid);
        QVERIFY(!world.bank.cancel(Gateway, u"unknown"_s));
        QVERIFY(!world.bank.callOff(Gateway, u"unknown"_s));
        QVERIFY(!world.bank.setField(Gateway, u"unknown"_s, u"a"_s, u"b"_s));
        QVERIFY(world.bank.setField(Gateway, u"off"_s, u"paid_via"_s, u"ovo"_s));
        QCOMPARE(world.payment(u"off"_s).field(u"paid_via"_s), u"ovo"_s);
    }

    void findsTheNewestOfOneGateway()
    {
        World world;
        world.open(usd(1000), u"first"_s);
        world.open(usd(1000), u"second"_s);
        world.bank.open(u"other"_s, u"third"_s, u"shop@bank"_s, usd(1000), world.bank.expiryOfNewCode());
        const auto ofTen = [](const PracticePayment& payment) { return payment.amount == usd(1000); };
        QCOMPARE(world.bank.findWhere(Gateway, ofTen)->key, u"second"_s);
        QCOMPARE(world.bank.findWhere(u"other"_s, ofTen)->key, u"third"_s);
        QVERIFY(world.bank.findWhere(u"none"_s, ofTen) == nullptr);
        QVERIFY(world.bank.findWhere(Gateway, [](const PracticePayment&) { return false; }) == nullptr);
    }

    void staticCodesNeitherExpireNorGetPaidByThemselves()
    {
        World world;
        world.open(usd(0));
        QVERIFY(world.payment().isStatic());
        world.scheduler.advance(48h);
        QCOMPARE(world.payment().status, PracticePayment::Status::Open);
        QVERIFY(!world.payment().expiresAt.has_value());
    }

    void isRepeatable()
    {
        World one;
        World other;
        for (World* world : {&one, &other}) {
            world->open(usd(1000));
            world->scheduler.advance(8s);
        }
        QCOMPARE(one.payment().hash, other.payment().hash);
        QCOMPARE(one.payment().payer, other.payment().payer);
    }

    void makesOtherNumbersAtEachStartUnlessASeedIsAskedFor_data()
    {
        QTest::addColumn<bool>("seeded");
        QTest::newRow("as a person starts it") << false;
        QTest::newRow("with a seed") << true;
    }
    void makesOtherNumbersAtEachStartUnlessASeedIsAskedFor()
    {
        QFETCH(const bool, seeded);
        support::FakeClock clock;
        support::FakeScheduler scheduler(clock);
        practice::PracticeOptions options;
        if (seeded)
            options.seed = 7;
        QSet<QString> numbers;
        constexpr int starts = 4;
        for (int start = 0; start < starts; ++start) {
            practice::PracticeServers servers(clock, scheduler, options);
            PracticeBank& bank = servers.bank();
            bank.open(Gateway, u"a"_s, u"shop@bank"_s, usd(1001), bank.expiryOfNewCode());
            QVERIFY(bank.pay(Gateway, u"a"_s));
            numbers.insert(bank.find(Gateway, u"a"_s)->hash);
        }
        QCOMPARE(numbers.size(), seeded ? 1 : starts);
    }

    void goesOnWithWhatAnEarlierProcessOpened_data()
    {
        using enum PracticePayment::Status;
        QTest::addColumn<money::Money>("amount");
        QTest::addColumn<int>("age"); // seconds, when it is taken up
        QTest::addColumn<int>("seconds"); // after that
        QTest::addColumn<PracticePayment::Status>("status");
        QTest::addColumn<int>("paidAfter"); // seconds of its age; 0: never
        QTest::newRow("still to come") << usd(1000) << 5 << 2 << Open << 0;
        QTest::newRow("comes in time") << usd(1000) << 5 << 3 << Paid << 8;
        QTest::newRow("came meanwhile") << usd(1000) << 300 << 0 << Paid << 8;
        QTest::newRow("came meanwhile, and it expired") << usd(1000) << 4000 << 1 << Paid << 8;
        QTest::newRow("nobody pays") << usd(1001) << 300 << 299 << Open << 0;
        QTest::newRow("expires in time") << usd(1001) << 300 << 300 << Expired << 0;
        QTest::newRow("expired meanwhile") << usd(1001) << 700 << 1 << Expired << 0;
        QTest::newRow("failed meanwhile") << usd(1002) << 60 << 1 << Failed << 0;
        QTest::newRow("late money still to come") << usd(1007) << 610 << 20 << Paid << 630;
        QTest::newRow("late money came meanwhile") << usd(1007) << 900 << 0 << Paid << 630;
    }
    void goesOnWithWhatAnEarlierProcessOpened()
    {
        QFETCH(const money::Money, amount);
        QFETCH(const int, age);
        QFETCH(const int, seconds);
        QFETCH(const PracticePayment::Status, status);
        QFETCH(const int, paidAfter);
        World world;
        const QDateTime created = world.clock.nowUtc().addSecs(-age);
        world.bank.takeUp(Gateway, u"a"_s, u"shop@bank"_s, amount, created, created.addSecs(600));
        world.scheduler.advance(std::chrono::seconds(seconds));
        QCOMPARE(world.payment().status, status);
        QCOMPARE(world.payment().createdAt, created);
        QCOMPARE(world.payment().paidAt, paidAfter ? std::optional(created.addSecs(paidAfter)) : std::nullopt);
        QCOMPARE(world.payment().transfers.size(), paidAfter ? std::size_t{1} : std::size_t{0});
        // What is known stays as it is.
        world.bank.takeUp(Gateway, u"a"_s, u"shop@bank"_s, amount, created, created.addSecs(600));
        QCOMPARE(world.payment().transfers.size(), paidAfter ? std::size_t{1} : std::size_t{0});
    }

    void forgetsTheOldestPayments()
    {
        World world;
        world.open(usd(1000), u"first"_s);
        for (std::size_t i = 1; i < PracticeBank::MostPayments; ++i)
            world.open(usd(0), QString::number(i)); // static: the fake scheduler is slow with many timers
        QVERIFY(world.bank.find(Gateway, u"first"_s) != nullptr);
        world.open(usd(1000), u"last"_s);
        QCOMPARE(world.bank.payments().size(), PracticeBank::MostPayments);
        QVERIFY(world.bank.find(Gateway, u"first"_s) == nullptr);
        world.scheduler.advance(8s);
        QCOMPARE(world.payment(u"last"_s).status, PracticePayment::Status::Paid);
    }

    void countsRequestsByMinuteAndMonth()
    {
        using Verdict = practice::RequestBudget::Verdict;
        support::FakeClock clock(QDateTime(QDate(2026, 1, 31), QTime(23, 58, 30), Qt::UTC));
        practice::RequestBudget budget(clock);
        budget.setPerMinute(3);
        budget.setPerMonth(5);
        const auto resetsAt = clock.nowUtc().addSecs(60);
        for (const int left : {2, 1, 0}) {
            const auto gauge = budget.spend("k");
            QCOMPARE(gauge.verdict, Verdict::Allowed);
            QCOMPARE(gauge.limit, 3);
            QCOMPARE(gauge.remaining, left);
            QCOMPARE(gauge.resetsAt, resetsAt);
        }
        QCOMPARE(budget.spend("k").verdict, Verdict::OverRate);
        QCOMPARE(budget.spend("another key").verdict, Verdict::Allowed);
        clock.advance(59'999ms);
        QCOMPARE(budget.spend("k").verdict, Verdict::OverRate);
        clock.advance(1ms);
        QCOMPARE(budget.spend("k").verdict, Verdict::Allowed);
        QCOMPARE(budget.spend("k").verdict, Verdict::Allowed);
        QCOMPARE(budget.spend("k").verdict, Verdict::OverQuota);
        clock.advance(60s); // February
        QCOMPARE(budget.spend("k").verdict, Verdict::Allowed);
    }
};

QTEST_GUILESS_MAIN(TestPracticeBank)
#include "tst_practicebank.moc"
