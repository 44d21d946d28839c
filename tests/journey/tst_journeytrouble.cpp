// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "tests/journey/counter.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using payments::Evidence;
using payments::Exception;
using payments::State;

namespace {

constexpr auto offline = 60s;
constexpr auto patience = 40s;
/// Nothing may happen for so long, and a program that does it does it at once.
constexpr int quiet = 2000; // ms

} // namespace

/// Sales while the line is in trouble: nothing false is said, nothing is made twice, and once the line is back the
/// money is found.
class TestJourneyTrouble final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void saysSinceWhenTheLineIsSilent();
    void asksNoSecondTime();
    void waitsOutTheTrouble_data();
    void waitsOutTheTrouble();
    void makesNoSaleInTrouble_data();
    void makesNoSaleInTrouble();
    void keepsMoving();
    void findsTheMoneyAfterAMinute();

private:
    /// Of the watch that is on, which ends; ms, -1 when it cannot be told.
    [[nodiscard]] static qint64 longestStall(Counter& counter);
    static void sellInTrouble(Counter& counter, int round);

    Counter m_offline;
    QString m_offlineSale;
    QElapsedTimer m_offlineSince;
};

void TestJourneyTrouble::initTestCase()
{
    QVERIFY2(m_offline.start(), m_offline.why());
    m_offlineSale = m_offline.sell(u"12.01"_s); // nobody pays by himself
    QVERIFY2(!m_offlineSale.isEmpty(), m_offline.why());
    m_offline.setFault(u"unreachable"_s);
    m_offlineSince.start();
}

/// The gateway made the sale, and its answer was lost.
void TestJourneyTrouble::asksNoSecondTime()
{
    Counter counter;
    QVERIFY2(counter.start(), counter.why());
    counter.setFault(u"answer-lost"_s);
    const QString sale = counter.charge(u"12.50"_s);
    QVERIFY2(!sale.isEmpty(), counter.why());
    const auto saysUnknown = [&](const Look& now) {
        return now.sale == sale && now.said == "Unknown, S-1"_L1 && now.watch.startsWith("No answer since "_L1)
            && now.window.contains("No QR came back"_L1) && now.customer == "one moment"_L1 && now.code.isEmpty();
    };
    QVERIFY2(counter.sees(saysUnknown, patience), counter.why());
    counter.grab(u"unknown"_s);
    counter.press(u"Return"_s);
    counter.setFault(u"none"_s);
    counter.press(u"Return"_s);
    QTest::qWait(quiet);
    QVERIFY2(counter.sees(saysUnknown, patience), counter.why());
    QCOMPARE(counter.requests(u"create"_s), 1);
    QCOMPARE(counter.payment(sale).state, State::Unknown);

    counter.kill();
    QVERIFY2(counter.start(), counter.why());
    VERIFY_SEES(counter, patience, now.strip == QStringList{sale});
    QTest::qWait(quiet);
    QCOMPARE(counter.requests(u"create"_s), 1);
    QCOMPARE(counter.payment(sale).state, State::Unknown);
}

void TestJourneyTrouble::waitsOutTheTrouble_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("customer");
    QTest::newRow("429") << u"rate-limit"_s << u"429"_s << u"waiting"_s;
    QTest::newRow("500") << u"server-error"_s << u"500"_s << u"one moment"_s;
    QTest::newRow("502") << u"upstream"_s << u"502"_s << u"one moment"_s;
    QTest::newRow("502 of a proxy") << u"proxy-page"_s << u"502"_s << u"one moment"_s;
}

void TestJourneyTrouble::waitsOutTheTrouble()
{
    QFETCH(QString, fault);
    QFETCH(QString, status);
    QFETCH(QString, customer);
    Counter counter({8, 600s});
    QVERIFY2(counter.start(), counter.why());
    const QString sale = counter.sell(u"12.01"_s);
    QVERIFY2(!sale.isEmpty(), counter.why());
    counter.setFault(fault);
    // What was asked before the trouble is answered without it.
    QTRY_VERIFY_WITH_TIMEOUT(counter.requests(u"check"_s, status) > 0, 60'000);
    counter.pay(counter.payment(sale).gatewayId);
    VERIFY_SEES(counter, patience,
        now.said == "Waiting, S-1"_L1 && now.customer == customer && now.code == counter.payment(sale).qr
            && now.watch.startsWith("No answer since "_L1) == (customer == "one moment"_L1));
    QCOMPARE(counter.payment(sale).state, State::Pending);
    counter.grab(fault);
    counter.setFault(u"none"_s);
    VERIFY_SEES(counter, 90s, now.said == "Paid, S-1"_L1 && now.customer == "paid"_L1);
    const payments::Payment after = counter.payment(sale);
    QCOMPARE(after.state, State::Paid);
    QCOMPARE(after.evidence, Evidence::Api);
    QCOMPARE(counter.requests(u"create"_s), 1);
}

void TestJourneyTrouble::makesNoSaleInTrouble_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("state");
    QTest::newRow("429") << u"rate-limit"_s << u"failed"_s;
    QTest::newRow("500") << u"server-error"_s << u"unknown"_s;
    QTest::newRow("502") << u"upstream"_s << u"unknown"_s;
}

void TestJourneyTrouble::makesNoSaleInTrouble()
{
    QFETCH(QString, fault);
    QFETCH(QString, state);
    Counter counter({8, 600s});
    QVERIFY2(counter.start(), counter.why());
    counter.setFault(fault);
    const QString sale = counter.charge(u"12.50"_s);
    QVERIFY2(!sale.isEmpty(), counter.why());
    counter.grab(u"create-"_s + fault);
    QCOMPARE(QString(payments::toWord(counter.payment(sale).state)), state);
    QVERIFY(counter.look().code.isEmpty());
    QCOMPARE(counter.requests(u"create"_s), 1);
    counter.setFault(u"none"_s);
    QTest::qWait(quiet);
    QCOMPARE(counter.requests(u"create"_s), 1);
    QCOMPARE(QString(payments::toWord(counter.payment(sale).state)), state);
}

/// Sales are typed and charged while the trouble changes: the window never stands still for 100 ms.
void TestJourneyTrouble::keepsMoving()
{
    Counter counter;
    QVERIFY2(counter.start(), counter.why());
    (void)counter.ask(u"watch"_s);
    (void)counter.ask(u"sleep 150"_s);
    (void)counter.look();
    QVERIFY(longestStall(counter) >= 150);
    (void)counter.ask(u"watch"_s);
    (void)counter.ask(u"compute 150"_s);
    (void)counter.look();
    QVERIFY(longestStall(counter) >= 150);

    // What stands still of itself does so each time; what others did to a busy computer does not.
    constexpr int rounds = 3;
    qint64 longest = 0;
    for (int round = 0; round < rounds; ++round) {
        (void)counter.ask(u"watch"_s);
        sellInTrouble(counter, round);
        longest = longestStall(counter);
        if (longest >= 0 && longest <= 100)
            break;
    }
    QVERIFY2(longest >= 0 && longest <= 100, QByteArray::number(longest).constData());
    QVERIFY(counter.requests(u"create"_s) >= 3);
    QCOMPARE(counter.look().lies, QString());
}

qint64 TestJourneyTrouble::longestStall(Counter& counter)
{
    const QByteArray told = counter.ask(u"stalls"_s);
    qInfo("%s", told.constData());
    const auto stalls = base::Json::parse(told);
    if (!stalls)
        return -1;
    const auto longest = stalls->member(u"longest").and_then([](const base::Json& value) { return value.asInteger(); });
    return longest.value_or(-1);
}

void TestJourneyTrouble::sellInTrouble(Counter& counter, int round)
{
    const QStringList faults{u"none"_s, u"unreachable"_s, u"answer-lost"_s, u"server-error"_s, u"upstream"_s,
        u"proxy-page"_s, u"rate-limit"_s};
    for (qsizetype step = 0; step < faults.size(); ++step) {
        counter.setFault(faults.at(step));
        for (const QChar digit : QString::number(1050 + 100 * step + round)) {
            counter.type(QString(digit));
            QTest::qWait(100);
        }
        counter.press(u"Return"_s);
        QTest::qWait(500);
    }
    counter.setFault(u"none"_s);
}

void TestJourneyTrouble::saysSinceWhenTheLineIsSilent()
{
    const QString qr = m_offline.payment(m_offlineSale).qr;
    VERIFY_SEES(m_offline, 90s,
        now.sale == m_offlineSale && now.watch.startsWith("No answer since "_L1)
            && now.window.contains("Do not hand over goods yet."_L1) && now.customer == "one moment"_L1
            && now.code == qr);
    m_offline.grab(u"offline"_s);
    m_offline.pay(m_offline.payment(m_offlineSale).gatewayId);
    QTest::qWait(quiet);
    QVERIFY(!m_offline.look().said.startsWith("Paid"_L1));
    QCOMPARE(m_offline.payment(m_offlineSale).state, State::Pending);
}

void TestJourneyTrouble::findsTheMoneyAfterAMinute()
{
    VERIFY_SEES(m_offline, offline, std::chrono::milliseconds(m_offlineSince.elapsed()) >= offline);
    QVERIFY(!m_offline.look().said.startsWith("Paid"_L1));
    QCOMPARE(m_offline.payment(m_offlineSale).state, State::Pending);
    m_offline.setFault(u"none"_s);
    VERIFY_SEES(m_offline, 160s, now.said == "Paid, S-1"_L1 && now.customer == "paid"_L1);
    QCOMPARE(m_offline.payment(m_offlineSale).evidence, Evidence::Api);
    QCOMPARE(m_offline.requests(u"create"_s), 1);
}

QTEST_GUILESS_MAIN(TestJourneyTrouble)
#include "tst_journeytrouble.moc"
