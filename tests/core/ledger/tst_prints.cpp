// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/prints.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ledger::Medium;

/// Slips in the ledger: which copy a receipt is.
class PrintsTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void countsCopies_data();
    void countsCopies();
    void changesNothingButTheTimeline();
    void countsAWishOnce();
    void survivesTheCrashAsACopy();
    void standsInAnotherLedgerDerivedFromTheEvents();
    void refuses();

private:
    [[nodiscard]] QString kinds(qint64 n) const
    {
        QStringList kinds;
        const auto timeline = m_ledger->records().timeline(sale::id(n));
        for (const ledger::Event& event : timeline.value_or(QList<ledger::Event>()))
            kinds.append(event.kind);
        return kinds.join(u' ');
    }
    void open()
    {
        m_ledger.reset();
        auto opened = ledger::Ledger::open(m_folder->filePath(u"ledger.sqlite"_s), m_clock);
        QVERIFY_RESULT(opened);
        m_ledger = std::move(*opened);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeClock m_clock;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

/// S-1 is paid, S-2 waits.
void PrintsTest::init()
{
    m_ledger.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    open();
    QVERIFY_RESULT(sale::sell(*m_ledger, 1));
    QVERIFY_RESULT(m_ledger->draft(sale::draft(2), sale::clerk));
    QVERIFY_RESULT(m_ledger->record(sale::id(2), sale::created(2), sale::program));
}

void PrintsTest::countsCopies_data()
{
    // p: printed on paper, f: as PDF, x: printed, and nothing came of it, $: paid, r: a part goes back, R: the rest.
    QTest::addColumn<int>("sale");
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("copies"); ///< on each slip, in the order of the story
    QTest::newRow("the first is no copy") << 1 << u"p"_s << u"0"_s;
    QTest::newRow("each after it is") << 1 << u"ppp"_s << u"0 1 2"_s;
    QTest::newRow("a PDF counts as paper does") << 1 << u"fpf"_s << u"0 1 2"_s;
    QTest::newRow("what failed counts not") << 1 << u"xp"_s << u"0 0"_s;
    QTest::newRow("what failed between") << 1 << u"pxxp"_s << u"0 1 1 1"_s;
    QTest::newRow("a slip that is no receipt counts not") << 2 << u"pp$pp"_s << u"0 0 0 1"_s;
    QTest::newRow("partly refunded is a receipt") << 1 << u"prp"_s << u"0 1"_s;
    QTest::newRow("refunded is none") << 1 << u"pRp"_s << u"0 0"_s;
}

void PrintsTest::countsCopies()
{
    QFETCH(int, sale);
    QFETCH(QString, story);
    QFETCH(QString, copies);
    const QString id = sale::id(sale);
    QStringList got;
    int attempt = 0;
    for (const QChar step : story) {
        const QString wish = u"attempt %1"_s.arg(++attempt);
        if (step == u'$') {
            QVERIFY_RESULT(m_ledger->record(id, sale::paid(), sale::program));
            continue;
        }
        if (step == u'r' || step == u'R') {
            const auto amount = *money::Money::fromMinor(step == u'r' ? 250 : 1250, money::Currency::Usd);
            QVERIFY_RESULT(m_ledger->refund(id, amount, u"cold"_s, sale::clerk, wish));
            continue;
        }
        const auto printed = m_ledger->print(id, step == u'f' ? Medium::Pdf : Medium::Paper, sale::clerk, wish);
        QVERIFY_RESULT(printed);
        got.append(QString::number(printed->copy));
        if (step == u'x')
            QVERIFY_RESULT(m_ledger->takeBackPrint(id, sale::clerk, wish));
    }
    QCOMPARE(got.join(u' '), copies);
    const auto verified = m_ledger->verify();
    QVERIFY_RESULT(verified);
    QVERIFY(verified->isSound());
}

void PrintsTest::changesNothingButTheTimeline()
{
    const auto before = *m_ledger->records().byId(sale::id(1));
    m_clock.advance(std::chrono::hours(5));
    QVERIFY_RESULT(m_ledger->print(sale::id(1), Medium::Pdf, u"Dara"_s, u"a"_s));
    const auto after = *m_ledger->records().byId(sale::id(1));
    QCOMPARE(after->changedAt, before->changedAt); // a print keeps no watch alive
    QCOMPARE(after->state, before->state);
    QCOMPARE(after->cashier, before->cashier);
    const ledger::Event event = (*m_ledger->records().timeline(sale::id(1))).constLast();
    QCOMPARE(event.kind, QString(ledger::kind::printed));
    QCOMPARE(event.actor, u"Dara"_s);
    QCOMPARE(ledger::textIn(event, u"medium"), u"pdf"_s);
    QCOMPARE(ledger::textIn(event, u"slip"), u"receipt"_s);
}

void PrintsTest::countsAWishOnce()
{
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(m_ledger->print(sale::id(1), Medium::Paper, sale::clerk, u"a"_s)->copy, 0);
        QCOMPARE(m_ledger->print(sale::id(1), Medium::Paper, sale::clerk, u"b"_s)->copy, 1);
    }
    QVERIFY(m_ledger->takeBackPrint(sale::id(1), sale::clerk, u"b"_s)->changed);
    QVERIFY(!m_ledger->takeBackPrint(sale::id(1), sale::clerk, u"b"_s)->changed);
    QVERIFY(!m_ledger->takeBackPrint(sale::id(1), sale::clerk, u"never printed"_s)->changed);
    QCOMPARE(kinds(1), u"draft created paid printed printed unprinted"_s);
}

void PrintsTest::survivesTheCrashAsACopy()
{
    QVERIFY_RESULT(m_ledger->print(sale::id(1), Medium::Paper, sale::clerk, u"a"_s));
    open(); // nobody knows whether the paper came out
    QCOMPARE(m_ledger->print(sale::id(1), Medium::Paper, sale::clerk, u"b"_s)->copy, 1);
}

void PrintsTest::standsInAnotherLedgerDerivedFromTheEvents()
{
    QVERIFY_RESULT(m_ledger->print(sale::id(1), Medium::Paper, sale::clerk, u"a"_s));
    QVERIFY_RESULT(m_ledger->print(sale::id(1), Medium::Paper, sale::clerk, u"b"_s));
    QVERIFY_RESULT(m_ledger->takeBackPrint(sale::id(1), sale::clerk, u"b"_s));
    QVERIFY_RESULT(m_ledger->rebuild(sale::clerk));
    QVERIFY(m_ledger->verify()->isSound());
    QCOMPARE(ledger::receiptsPrinted(*m_ledger->records().timeline(sale::id(1))), 1);
}

void PrintsTest::refuses()
{
    const auto unknown = m_ledger->print(sale::id(9), Medium::Paper, sale::clerk, u"a"_s);
    QCOMPARE(unknown.error().code, u"payment_unknown"_s);
    const auto nameless = m_ledger->print(sale::id(1), Medium::Paper, sale::clerk, {});
    QCOMPARE(nameless.error().code, u"print_attempt"_s);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(nameless.error().person.english()));
    QCOMPARE(kinds(1), u"draft created paid"_s);
}

QTEST_APPLESS_MAIN(PrintsTest)
#include "tst_prints.moc"
