// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/till/counter.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using payments::State;

/// Payments that come into the ledger past the till, and go out of it again: an import and its undoing.
class TestRewatch final : public QObject {
    Q_OBJECT

private slots:
    void anImportedOpenSaleIsWatchedAtOnce();
    void whatWasTakenBackIsAskedAboutNoMore_data();
    void whatWasTakenBackIsAskedAboutNoMore();
    void leavesTheOthersTheirTimetable();

private:
    static constexpr auto importId = "00000000000000000000000000000001";
    /// Open, with a code that another Paydesk made; its gateway id.
    static QString import(Counter& counter, int which = 1)
    {
        payments::Payment payment = counter.payment(counter.sell());
        payment.id = QString::number(which).rightJustified(32, u'a');
        payment.number = 500 + which;
        payment.gatewayId = QString::number(which).rightJustified(32, u'b');
        const auto imported = counter.book->importBatch({payment}, {QLatin1StringView(importId), u"Owner"_s});
        return imported && imported->added == 1 ? payment.gatewayId : QString();
    }
    static int asked(const Counter& counter, const QString& md5)
    {
        return static_cast<int>(std::count_if(counter.bakong.asked.begin(), counter.bakong.asked.end(),
            [&md5](const SimulatedBakong::Asked& one) { return one.md5 == md5; }));
    }
};

void TestRewatch::anImportedOpenSaleIsWatchedAtOnce()
{
    Counter counter;
    const QString md5 = import(counter);
    QVERIFY(!md5.isEmpty());
    counter.till->rewatch();
    counter.wait(1min);
    QVERIFY(asked(counter, md5) > 0);
    counter.bakong.pay(md5, u"12.50"_s);
    counter.wait(1min);
    QCOMPARE(counter.payment(u"1"_s.rightJustified(32, u'a')).state, State::Paid);
    QCOMPARE(counter.faults(), QString());
}

void TestRewatch::whatWasTakenBackIsAskedAboutNoMore_data()
{
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("between two looks") << false;
    QTest::newRow("while it is asked about") << true;
}

void TestRewatch::whatWasTakenBackIsAskedAboutNoMore()
{
    QFETCH(bool, isAsked);
    Counter counter;
    const QString md5 = import(counter);
    const QString other = import(counter, 2);
    counter.till->rewatch();
    counter.wait(1min);
    if (isAsked) {
        counter.bakong.latency = 20s;
        for (int before = asked(counter, md5); asked(counter, md5) == before;)
            counter.wait(100ms);
    }
    const auto undone = counter.book->undoImport(QLatin1StringView(importId), u"Owner"_s);
    QVERIFY(undone);
    QCOMPARE(undone->gone, 2);
    counter.till->rewatch();
    const int before = asked(counter, md5) + asked(counter, other);
    counter.bakong.pay(md5, u"12.50"_s);
    counter.bakong.latency = 100ms;
    counter.wait(30min);
    QCOMPARE(asked(counter, md5) + asked(counter, other), before);
    QCOMPARE(counter.refusals, QStringList());
    QCOMPARE(counter.ledgerFailures, QStringList());
    // The account has its looks for others.
    const QString next = counter.sell();
    counter.bakong.pay(counter.md5(next), u"12.50"_s);
    counter.wait(1min);
    QCOMPARE(counter.payment(next).state, State::Paid);
    // Once more, and it is watched again.
    QCOMPARE(import(counter), md5);
    counter.till->rewatch();
    counter.wait(1min);
    QVERIFY(asked(counter, md5) + asked(counter, other) > before);
    QCOMPARE(counter.faults(), QString());
}

void TestRewatch::leavesTheOthersTheirTimetable()
{
    Counter with;
    Counter without;
    QStringList asked;
    for (Counter* counter : {&with, &without}) {
        counter->sell();
        for (int i = 0; i < 120; ++i) {
            counter->wait(5s);
            if (counter == &with)
                counter->till->rewatch();
        }
        asked << QString::number(counter->bakong.count(u"check"_s));
    }
    const int more = asked.first().toInt() - asked.last().toInt();
    QVERIFY2(std::abs(more) <= 2, qPrintable(asked.join(u" looks, without "_s))); // the timetable draws lots
}

QTEST_GUILESS_MAIN(TestRewatch)
#include "tst_rewatch.moc"
