// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/till/counter.h"
#include "tests/support/sentence.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using payments::State;
using till::RecheckProgress;
using Line = SimulatedBakong::Line;
using Stage = RecheckProgress::Stage;
using std::chrono::milliseconds;

namespace {

/// Sales that were cancelled long ago: nothing is asked about them by itself any more.
struct OldSales {
    explicit OldSales(int count)
    {
        QObject::connect(counter.till.get(), &till::Desk::rechecked,
            [this](const RecheckProgress& progress) { news.append(progress); });
        for (int i = 0; i < count; ++i) {
            ids << counter.sell(u"%1"_s.arg(i + 1));
            counter.wait(3s);
            counter.till->cancel(ids.last());
        }
        counter.till->setFront({});
        counter.wait(30h);
        counter.changes.clear();
        counter.bakong.asked.clear();
    }
    [[nodiscard]] int asked(const QString& id) const
    {
        const QString md5 = counter.md5(id);
        return static_cast<int>(std::count_if(counter.bakong.asked.begin(), counter.bakong.asked.end(),
            [&md5](const SimulatedBakong::Asked& one) { return one.md5 == md5; }));
    }
    [[nodiscard]] const RecheckProgress& last() const { return news.last(); }

    Counter counter;
    QStringList ids;
    QList<RecheckProgress> news;
};

} // namespace

class TestRecheck final : public QObject {
    Q_OBJECT

private slots:
    void looksAtEachOnceAndSaysWhatIsNew();
    void leavesTheFrontSaleItsTurnsAndTheAllowanceWhole();
    void stopsAndBeginsAnew();
    void waitsWhileNothingIsAnswered();
    void countsWhatCannotBeAsked();
    void goesOnWhileMoreFollow();
    void endsWithTheAccount();
    void onlyAManagerMay_data();
    void onlyAManagerMay();
    void writesDownARefund();
};

void TestRecheck::looksAtEachOnceAndSaysWhatIsNew()
{
    OldSales old(5);
    old.counter.bakong.pay(old.counter.md5(old.ids.at(2)), u"3"_s);
    old.counter.till->recheck(old.ids + old.ids, false);
    old.counter.wait(2min);
    for (const QString& id : old.ids)
        QCOMPARE(old.asked(id), 1);
    QCOMPARE(old.last().stage, Stage::Done);
    QCOMPARE(old.last().wished, 5);
    QCOMPARE(old.last().answered, 5);
    QCOMPARE(old.last().changed, 1);
    QCOMPARE(old.last().left(), 0);
    const payments::Payment paid = old.counter.payment(old.ids.at(2));
    QCOMPARE(paid.state, State::Paid);
    QCOMPARE(paid.exception, payments::Exception::Late);
    QCOMPARE(old.counter.changes.size(), 1);
    QVERIFY2(old.counter.refusals.isEmpty(), qPrintable(old.counter.refusals.join(u' ')));
    QVERIFY2(old.counter.faults().isEmpty(), qPrintable(old.counter.faults()));
    // Nothing goes on afterwards.
    const auto asked = old.counter.bakong.asked.size();
    old.counter.wait(10min);
    QCOMPARE(old.counter.bakong.asked.size(), asked);
}

void TestRecheck::leavesTheFrontSaleItsTurnsAndTheAllowanceWhole()
{
    OldSales old(40);
    Counter& counter = old.counter;
    counter.bakong.limit = 60;
    const QString front = counter.sell(u"77"_s);
    counter.wait(10s);
    counter.bakong.asked.clear();
    const auto begun = counter.clock.monotonic();
    counter.till->recheck(old.ids, false);
    milliseconds done{0};
    milliseconds lastFront = begun;
    milliseconds longestFront{0};
    for (int second = 0; second < 240 && done == 0ms; ++second) {
        counter.wait(1s);
        if (old.last().stage == Stage::Done)
            done = counter.clock.monotonic() - begun;
    }
    QVERIFY2(done > 0ms, "it comes to its end");
    for (const SimulatedBakong::Asked& one : counter.bakong.asked) {
        if (one.md5 != counter.md5(front))
            continue;
        longestFront = std::max(longestFront, one.at - lastFront);
        lastFront = one.at;
    }
    // Five seconds, a tenth of jitter, and what a full minute may hold it up.
    QVERIFY2(longestFront <= 7s, qPrintable(QString::number(longestFront.count())));
    QCOMPARE(counter.bakong.refusedForRate, 0);
    QVERIFY(counter.bakong.mostAtOnce <= 5);
    QCOMPARE(old.last().answered, 40);
    QVERIFY2(done <= 3min, qPrintable(QString::number(done.count())));
}

void TestRecheck::stopsAndBeginsAnew()
{
    OldSales old(12);
    old.counter.bakong.latency = 1s;
    old.counter.till->recheck(old.ids, false);
    old.counter.wait(2s);
    old.counter.till->stopRecheck();
    QCOMPARE(old.last().stage, Stage::Stopped);
    QVERIFY(old.last().answered < 12);
    const auto told = old.news.size();
    const auto asked = old.counter.bakong.asked.size();
    old.counter.wait(5min);
    QCOMPARE(old.news.size(), told);
    QCOMPARE(old.counter.bakong.asked.size(), asked);
    old.counter.till->stopRecheck();
    QCOMPARE(old.news.size(), told);

    old.counter.till->recheck(old.ids.mid(0, 2), false);
    old.counter.wait(1min);
    QCOMPARE(old.last().stage, Stage::Done);
    QCOMPARE(old.last().wished, 2);
    QCOMPARE(old.last().answered, 2);
}

void TestRecheck::waitsWhileNothingIsAnswered()
{
    OldSales old(4);
    old.counter.bakong.line = Line::Unreachable;
    old.counter.till->recheck(old.ids, false);
    old.counter.wait(10s);
    QCOMPARE(old.last().stage, Stage::Underway);
    QCOMPARE(old.last().answered, 0);
    QVERIFY(old.last().waitsFor);
    QVERIFY(!old.last().waitsFor->english().isEmpty());
    old.counter.bakong.line = Line::Up;
    old.counter.wait(5min);
    QCOMPARE(old.last().stage, Stage::Done);
    QVERIFY(!old.last().waitsFor);
    QCOMPARE(old.last().answered + old.last().unanswered, 4);
    QVERIFY(old.last().answered >= 3);
}

void TestRecheck::countsWhatCannotBeAsked()
{
    OldSales old(1);
    payments::Payment unanswered = old.counter.payment(old.ids.first());
    unanswered.id = till::newPaymentId(old.counter.clock.nowUtc());
    unanswered.gatewayId.clear();
    QVERIFY(old.counter.book->draft(unanswered, u"Owner"_s));
    old.counter.till->recheck({unanswered.id, u"nobody"_s, old.ids.first()}, false);
    old.counter.wait(1min);
    QCOMPARE(old.last().stage, Stage::Done);
    QCOMPARE(old.last().answered, 1);
    QCOMPARE(old.last().unanswered, 2);
    QCOMPARE(old.last().withoutAccount, 0);
    QVERIFY(old.counter.refusals.isEmpty());
    // One that came from a till with another account.
    payments::Payment foreign = old.counter.payment(old.ids.first());
    foreign.id = till::newPaymentId(old.counter.clock.nowUtc());
    foreign.account = u"elsewhere"_s;
    foreign.gatewayId = u"md5-elsewhere"_s;
    QVERIFY(old.counter.book->draft(foreign, u"Owner"_s));
    old.counter.till->recheck({foreign.id}, false);
    old.counter.wait(1min);
    QCOMPARE(old.last().stage, Stage::Done);
    QCOMPARE(old.last().unanswered, 1);
    QCOMPARE(old.last().withoutAccount, 1);
}

void TestRecheck::goesOnWhileMoreFollow()
{
    OldSales old(4);
    old.counter.till->recheck(old.ids.mid(0, 2), true);
    old.counter.wait(1min);
    QCOMPARE(old.last().stage, Stage::Underway);
    QCOMPARE(old.last().left(), 0);
    old.counter.till->recheck(old.ids.mid(1), true);
    old.counter.wait(1min);
    QCOMPARE(old.last().answered, 4);
    QCOMPARE(old.last().stage, Stage::Underway);
    old.counter.till->recheck({}, false);
    old.counter.wait(1s);
    QCOMPARE(old.last().stage, Stage::Done);
    QCOMPARE(old.last().wished, 4);
    for (const QString& id : old.ids)
        QCOMPARE(old.asked(id), 1);
}

void TestRecheck::endsWithTheAccount()
{
    OldSales old(3);
    old.counter.bakong.latency = 5s;
    old.counter.till->recheck(old.ids, false);
    old.counter.till->removeAccount(u"practice"_s);
    QCOMPARE(old.last().stage, Stage::Done);
    QCOMPARE(old.last().unanswered, 3);
    old.counter.wait(1min);
    QCOMPARE(old.last().unanswered, 3);
}

void TestRecheck::onlyAManagerMay_data()
{
    QTest::addColumn<people::Role>("role");
    QTest::addColumn<bool>("may");
    QTest::newRow("cashier") << people::Role::Cashier << false;
    QTest::newRow("manager") << people::Role::Manager << true;
}

void TestRecheck::onlyAManagerMay()
{
    QFETCH(people::Role, role);
    QFETCH(bool, may);
    OldSales old(1);
    Counter& counter = old.counter;
    const QString id = old.ids.first();
    counter.till->setActor(u"Dara"_s, role);
    std::optional<till::FetchProgress> fetched;
    QObject::connect(
        counter.till.get(), &till::Desk::fetched, [&](const till::FetchProgress& progress) { fetched = progress; });
    counter.till->recheck({id}, false);
    counter.till->mark(id, State::Paid, u"Cash"_s);
    counter.till->refund(id, *money::Money::fromMinor(100, money::Currency::Usd), u"Cold"_s, u"1"_s);
    counter.till->fetchList(u"practice"_s, {});
    counter.wait(1min);
    QCOMPARE(counter.refusals.count(u"not_allowed"_s), may ? 0 : 2);
    QCOMPARE(counter.payment(id).state, may ? State::Refunded : State::Cancelled);
    QCOMPARE(old.last().stage, may ? Stage::Done : Stage::Failed);
    QCOMPARE(fetched->error->code == u"not_allowed"_s, !may);
    if (!may) {
        QCOMPARE(old.last().error->code, u"not_allowed"_s);
        QVERIFY(support::saysWhatIsWrongAndWhatToDo(old.last().error->person.english()));
    }
    // What anybody may.
    counter.till->note(id, u"Asked for tea"_s);
    QCOMPARE(counter.payment(id).note, u"Asked for tea"_s);
}

void TestRecheck::writesDownARefund()
{
    Counter counter;
    const QString id = counter.sell(u"12.50"_s);
    const auto give = [&](qint64 cents, const QString& attempt) {
        counter.till->refund(id, *money::Money::fromMinor(cents, money::Currency::Usd), u"Cold"_s, attempt);
    };
    give(100, u"0"_s);
    QCOMPARE(counter.refusals, QStringList{u"refund_state"_s});
    counter.bakong.pay(counter.md5(id), u"12.50"_s);
    counter.wait(30s);
    QCOMPARE(counter.payment(id).state, State::Paid);
    counter.changes.clear();
    give(500, u"1"_s);
    give(500, u"1"_s); // pressed twice
    QCOMPARE(counter.changes.size(), 1);
    QCOMPARE(counter.changes.first().state, State::PartiallyRefunded);
    QCOMPARE(counter.payment(id).refunded->minor(), 500);
    give(751, u"2"_s);
    QCOMPARE(counter.refusals.last(), u"refund_amount"_s);
    give(750, u"3"_s);
    QCOMPARE(counter.payment(id).state, State::Refunded);
    counter.wait(1h); // no look brings it back to paid
    QCOMPARE(counter.payment(id).state, State::Refunded);
    QVERIFY2(counter.faults().isEmpty(), qPrintable(counter.faults()));
}

QTEST_APPLESS_MAIN(TestRecheck)
#include "tst_recheck.moc"
