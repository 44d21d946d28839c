// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/asof.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/shareddata.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using payments::Payment;
using payments::State;

class TestAsOf final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsEachMoment_data();
    void knowsEachMoment();
    void isWhatTheLedgerHadThen();
    void wasNotThereBefore();
    void isNotThereOnceItsImportWasUndone();
    void goesByTheOrderOfEventsNotByAClockThatWasSetBack();
    void saysWhatCannotBeRead();

private:
    QTemporaryDir m_folder;
    support::FakeClock m_clock;
    QDateTime m_begin;
    QList<ledger::Event> m_events;
    QList<Payment> m_then; ///< as the ledger answered after each event
};

/// Draft, created, short money, a note, accepted by hand, a part given back; a minute between.
void TestAsOf::initTestCase()
{
    const auto opened = ledger::Ledger::open(m_folder.filePath(u"ledger.sqlite"_s), m_clock);
    QVERIFY_RESULT(opened);
    ledger::Ledger& ledger = **opened;
    m_begin = m_clock.nowUtc();
    const QString id = sale::id(1);
    const auto keep = [&](const auto& done) {
        QVERIFY_RESULT(done);
        m_then.append(**ledger.records().byId(id));
        m_clock.advance(60s);
    };
    keep(ledger.draft(sale::draft(1), sale::clerk));
    keep(ledger.record(id, sale::created(1), sale::program));
    keep(ledger.record(id, sale::paid(1000), sale::program));
    keep(ledger.note(id, u"He pays the rest tomorrow"_s, u"Dara"_s));
    keep(ledger.mark(id, State::Paid, u"Brought the rest in cash"_s, u"Dara"_s));
    keep(ledger.refund(id, *money::Money::fromMinor(100, money::Currency::Usd), u"Change"_s, u"Dara"_s, u"attempt"_s));
    m_events = *ledger.records().timeline(id);
    QCOMPARE(m_events.size(), m_then.size());
}

void TestAsOf::knowsEachMoment_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("known"); // state exception note
    QTest::newRow("at the first second") << 0 << u"draft none "_s;
    QTest::newRow("before the answer") << 59 << u"draft none "_s;
    QTest::newRow("with the answer") << 60 << u"pending none "_s;
    QTest::newRow("short") << 130 << u"processing short "_s;
    QTest::newRow("noted") << 200 << u"processing short He pays the rest tomorrow"_s;
    QTest::newRow("by hand") << 240 << u"paid short He pays the rest tomorrow"_s;
    QTest::newRow("long after") << 90'000 << u"partially_refunded short He pays the rest tomorrow"_s;
}

void TestAsOf::knowsEachMoment()
{
    QFETCH(int, seconds);
    QFETCH(QString, known);
    const auto then = ledger::asOf(m_events, m_begin.addSecs(seconds));
    QVERIFY_RESULT(then);
    QVERIFY(*then);
    QCOMPARE(
        QString(payments::toWord((*then)->state) + u' ' + payments::toWord((*then)->exception) + u' ' + (*then)->note),
        known);
    QCOMPARE((*then)->refunded.has_value(), seconds > 300);
}

void TestAsOf::isWhatTheLedgerHadThen()
{
    for (qsizetype i = 0; i < m_events.size(); ++i) {
        const auto then = ledger::asOf(m_events, m_events.at(i).row);
        QVERIFY_RESULT(then);
        QVERIFY(*then);
        QVERIFY2(ledger::toRow(**then) == ledger::toRow(m_then.at(i)), qPrintable(m_events.at(i).kind));
        QVERIFY(!(*then)->lastCheckedAt);
    }
}

void TestAsOf::wasNotThereBefore()
{
    QVERIFY(!*ledger::asOf(m_events, m_begin.addMSecs(-1)));
    QVERIFY(!*ledger::asOf(m_events, qint64(0)));
    QVERIFY(!*ledger::asOf({}, m_begin));
}

void TestAsOf::isNotThereOnceItsImportWasUndone()
{
    const QTemporaryDir folder;
    const auto opened = ledger::Ledger::open(folder.filePath(u"ledger.sqlite"_s), m_clock);
    QVERIFY_RESULT(opened);
    Payment old = **ledger::asOf(m_events, m_events.last().row);
    old.note = u"from the old shop"_s;
    const ledger::Import import{.id = QString(32, u'a'), .actor = sale::clerk, .highestNumber = old.number};
    for (int time = 0; time < 2; ++time) {
        QVERIFY_RESULT((*opened)->importBatch({old}, import));
        QCOMPARE((*opened)->undoImport(import.id, sale::clerk)->gone, 1);
    }
    const QList<ledger::Event> events = *(*opened)->records().timeline(old.id);
    QCOMPARE(events.size(), 4);
    for (qsizetype i = 0; i < events.size(); ++i) {
        const auto then = ledger::asOf(events, events.at(i).row);
        QVERIFY_RESULT(then);
        QCOMPARE(then->has_value(), i % 2 == 0);
        if (*then)
            QCOMPARE((*then)->note, old.note);
    }
    const auto now = ledger::asOf(events, m_clock.nowUtc());
    QVERIFY_RESULT(now);
    QVERIFY(!*now);
}

void TestAsOf::goesByTheOrderOfEventsNotByAClockThatWasSetBack()
{
    QList<ledger::Event> events = m_events;
    events[3].at = m_begin.addSecs(-3600);
    const auto then = ledger::asOf(events, m_begin.addSecs(70));
    QVERIFY_RESULT(then);
    QCOMPARE((*then)->state, State::Pending);
    QVERIFY((*then)->note.isEmpty());
}

void TestAsOf::saysWhatCannotBeRead()
{
    QList<ledger::Event> events = m_events;
    events[1].detail = "{";
    const auto then = ledger::asOf(events, m_begin.addSecs(70));
    QVERIFY(!then);
    QCOMPARE(then.error().code, u"ledger_damaged"_s);
    QVERIFY(ledger::asOf(events, m_begin)); // before that all is well
}

QTEST_MAIN(TestAsOf)
#include "tst_asof.moc"
