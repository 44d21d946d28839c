// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using payments::State;

namespace {

money::Money usd(qint64 cents)
{
    return *money::Money::fromMinor(cents, money::Currency::Usd);
}

} // namespace

class TestRefund final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void recordsWhatWentBack();
    void givesBackOnceForOneWish();
    void refuses_data();
    void refuses();
    void standsInAnotherLedgerDerivedFromTheEvents();
    void takesTheGatewaysWord();

private:
    [[nodiscard]] ledger::Ledger& ledger() { return *m_ledger; }
    [[nodiscard]] payments::Payment stored(qint64 n)
    {
        const auto found = m_ledger->records().byId(sale::id(n));
        return found && *found ? **found : sale::draft(-1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeClock m_clock;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

void TestRefund::init()
{
    m_ledger.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = ledger::Ledger::open(m_folder->filePath(u"ledger.sqlite"_s), m_clock);
    QVERIFY_RESULT(opened);
    m_ledger = std::move(*opened);
    QVERIFY_RESULT(sale::sell(ledger(), 1));
    m_clock.advance(60s);
}

void TestRefund::recordsWhatWentBack()
{
    const auto part = ledger().refund(sale::id(1), usd(250), u"One coffee was cold"_s, u"Dara"_s, u"a1"_s);
    QVERIFY_RESULT(part);
    QVERIFY(part->changed);
    QCOMPARE(part->payment.state, State::PartiallyRefunded);
    QVERIFY(part->payment.refunded == usd(250));
    QVERIFY(part->payment.received == usd(1250));
    QCOMPARE(part->payment.changedAt, m_clock.nowUtc());
    const auto rest = ledger().refund(sale::id(1), usd(1000), u"He came back"_s, u"Dara"_s, u"a2"_s);
    QVERIFY_RESULT(rest);
    QCOMPARE(rest->payment.state, State::Refunded);
    QVERIFY(stored(1).refunded == usd(1250));

    const auto timeline = ledger().records().timeline(sale::id(1));
    QVERIFY_RESULT(timeline);
    const ledger::Event& event = timeline->at(3);
    QCOMPARE(event.kind, u"refunded"_s);
    QCOMPARE(event.actor, u"Dara"_s);
    QCOMPARE(ledger::textIn(event, u"refunded"), u"2.50"_s);
    QCOMPARE(ledger::textIn(event, u"refunded_currency"), u"USD"_s);
    QCOMPARE(ledger::textIn(event, u"reason"), u"One coffee was cold"_s);
    QCOMPARE(ledger::textIn(event, u"evidence"), u"manual"_s);
    QCOMPARE(ledger::stateIn(event), State::PartiallyRefunded);
    QVERIFY2(!ledger::evidenceIn(event), "that the money came is proven as before");
}

void TestRefund::givesBackOnceForOneWish()
{
    for (int i = 0; i < 3; ++i) {
        const auto refunded = ledger().refund(sale::id(1), usd(250), u"Cold"_s, u"Dara"_s, u"a1"_s);
        QVERIFY_RESULT(refunded);
        QCOMPARE(refunded->changed, i == 0);
        QVERIFY(refunded->payment.refunded == usd(250));
    }
    QCOMPARE(ledger().records().timeline(sale::id(1))->size(), 4);
    // Also once everything went back.
    QVERIFY_RESULT(ledger().refund(sale::id(1), usd(1000), u"Rest"_s, u"Dara"_s, u"a2"_s));
    const auto again = ledger().refund(sale::id(1), usd(1000), u"Rest"_s, u"Dara"_s, u"a2"_s);
    QVERIFY_RESULT(again);
    QVERIFY(!again->changed);
}

void TestRefund::refuses_data()
{
    QTest::addColumn<qint64>("sale");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("code");
    QTest::newRow("no reason") << qint64(1) << qint64(1) << u" \n"_s << u"refund_reason"_s;
    QTest::newRow("more than came") << qint64(1) << qint64(1251) << u"x"_s << u"refund_amount"_s;
    QTest::newRow("nothing") << qint64(1) << qint64(0) << u"x"_s << u"refund_amount"_s;
    QTest::newRow("less than nothing") << qint64(1) << qint64(-5) << u"x"_s << u"refund_amount"_s;
    QTest::newRow("no money came") << qint64(2) << qint64(1) << u"x"_s << u"refund_state"_s;
    QTest::newRow("in review, a part") << qint64(3) << qint64(1) << u"x"_s << u"refund_review"_s;
    QTest::newRow("no such sale") << qint64(9) << qint64(1) << u"x"_s << u"payment_unknown"_s;
}

void TestRefund::refuses()
{
    QFETCH(qint64, sale);
    QFETCH(qint64, cents);
    QFETCH(QString, reason);
    QFETCH(QString, code);
    for (const qint64 n : {2, 3}) {
        QVERIFY_RESULT(ledger().draft(sale::draft(n), sale::clerk));
        QVERIFY_RESULT(ledger().record(sale::id(n), sale::created(n), sale::program));
    }
    QVERIFY_RESULT(ledger().record(sale::id(3), sale::paid(1000), sale::program)); // short
    const qint64 events = ledger().records().lastEvent()->value().row;
    const auto refused = ledger().refund(sale::id(sale), usd(cents), reason, u"Dara"_s, u"a1"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(refused.error().person.english()),
        qPrintable(refused.error().person.english()));
    QCOMPARE(ledger().records().lastEvent()->value().row, events);
    // The wish is free to be made right.
    if (sale == 3) {
        QVERIFY_RESULT(ledger().refund(sale::id(3), usd(1000), u"All of it"_s, u"Dara"_s, u"a1"_s));
        QCOMPARE(stored(3).state, State::Refunded);
        QVERIFY(!stored(3).needsAttention());
    }
}

void TestRefund::standsInAnotherLedgerDerivedFromTheEvents()
{
    QVERIFY_RESULT(ledger().refund(sale::id(1), usd(250), u"Cold"_s, u"Dara"_s, u"a1"_s));
    QVERIFY(ledger().verify()->isSound());
    QVERIFY_RESULT(ledger().rebuild(sale::clerk));
    QVERIFY(stored(1).refunded == usd(250));
    QCOMPARE(stored(1).state, State::PartiallyRefunded);
    QVERIFY(ledger().verify()->isSound());
}

void TestRefund::takesTheGatewaysWord()
{
    ledger::News news = sale::said(payments::Observation::Said::Refunded);
    news.observation.evidence = payments::Evidence::WebhookSigned;
    news.observation.refunded = usd(1250);
    news.sourceKey = u"bank-partner evt-7"_s;
    for (int i = 0; i < 2; ++i)
        QVERIFY_RESULT(ledger().record(sale::id(1), news, sale::program));
    QCOMPARE(stored(1).state, State::Refunded);
    QVERIFY(stored(1).refunded == usd(1250));
    QCOMPARE(ledger().records().timeline(sale::id(1))->size(), 4);
}

QTEST_MAIN(TestRefund)
#include "tst_refund.moc"
