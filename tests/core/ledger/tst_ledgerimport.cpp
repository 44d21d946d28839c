// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/importrecords.h"
#include "core/ledger/reader.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using payments::Payment;

namespace {

const ledger::Import fromOld{.id = u"0123456789abcdef0123456789abcdef"_s, .actor = u"Maly"_s, .highestNumber = 900};

/// As another ledger exported it.
Payment old(qint64 n, qint64 number)
{
    Payment payment = sale::draft(1000 + n);
    payment.number = number;
    payment.state = payments::State::Paid;
    payment.evidence = payments::Evidence::Api;
    payment.exception = payments::Exception::Over;
    payment.acknowledgedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'300'001, Qt::UTC);
    payment.received = money::Money::fromMinor(1300, money::Currency::Usd);
    payment.gatewayId = u"old-%1"_s.arg(n);
    payment.transactionId = u"OT-%1"_s.arg(n);
    payment.payer = u"សុខ ដារ៉ា"_s;
    payment.note = u"from the old shop"_s;
    payment.cashier = u"Rahim"_s;
    payment.paidVia = u"aba"_s;
    payment.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    payment.expiresAt = payment.createdAt.addSecs(600);
    payment.paidAt = payment.createdAt.addSecs(60);
    payment.changedAt = *payment.acknowledgedAt;
    return payment;
}

} // namespace

class TestLedgerImport final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsEveryColumn();
    void numbers_data();
    void numbers();
    void takesABatchOnce();
    void namesConflicts();
    void takesAllOrNothing_data();
    void takesAllOrNothing();
    void staysSound();
    void takesBack();
    void takesBackOnlyWhatIsUntouched();
    void givesNoNumberTwice();
    void importsAgainWhatWasTakenBack();
    void stopsAndGoesOn();
    void remembersNoImport();
    void remembersItsImports();
    void remembersWhatWasUndone();
    void remembersTheLastTimeOfOneImportedAgain();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    [[nodiscard]] bool isSound()
    {
        const auto verified = m_ledger->verify();
        if (verified && !verified->isSound())
            qWarning("%s", qPrintable(verified->findings.first().log));
        return verified && verified->isSound();
    }
    [[nodiscard]] QList<ledger::ImportRecord> records() const
    {
        const auto reader = ledger::Reader::open(path());
        const auto records = reader ? ledger::importRecords((*reader)->database()) : tl::unexpected(reader.error());
        if (!records)
            qWarning("%s", qPrintable(records.error().log));
        return records.value_or(QList<ledger::ImportRecord>{{}});
    }
    [[nodiscard]] qint64 count() const { return *m_ledger->records().paymentCount(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeClock m_clock;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

void TestLedgerImport::init()
{
    m_ledger.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = ledger::Ledger::open(path(), m_clock);
    QVERIFY_RESULT(opened);
    m_ledger = std::move(*opened);
    for (qint64 n = 1; n <= 5; ++n)
        QVERIFY_RESULT(sale::sell(*m_ledger, n));
}

void TestLedgerImport::keepsEveryColumn()
{
    const Payment given = old(1, 77);
    const auto imported = m_ledger->importBatch({given}, fromOld);
    QVERIFY_RESULT(imported);
    QCOMPARE(imported->added, 1);
    QCOMPARE(imported->renumbered, 0);
    const auto kept = m_ledger->records().byId(given.id);
    QVERIFY_RESULT(kept);
    QVERIFY(*kept);
    QVERIFY(ledger::toRow(**kept) == ledger::toRow(given));
    const auto timeline = m_ledger->records().timeline(given.id);
    QCOMPARE(timeline->size(), 1);
    QCOMPARE(timeline->first().kind, QString(ledger::kind::imported));
    QCOMPARE(timeline->first().actor, u"Maly"_s);
    QCOMPARE(timeline->first().at, m_clock.nowUtc());
    QCOMPARE(ledger::textIn(timeline->first(), u"import"), fromOld.id);
    QCOMPARE(ledger::textIn(timeline->first(), u"remark"), QString());
}

void TestLedgerImport::numbers_data()
{
    QTest::addColumn<qint64>("original");
    QTest::addColumn<qint64>("kept");
    QTest::addColumn<QString>("remark");
    QTest::newRow("free above") << qint64{77} << qint64{77} << QString();
    QTest::newRow("as of who imported a high one once") << qint64{1'000'000'007} << qint64{1'000'000'007} << QString();
    QTest::newRow("the highest") << qint64{999'999'999'999} << qint64{999'999'999'999} << QString();
    QTest::newRow("too high to go on from")
        << qint64{1'000'000'000'000} << qint64{901} << u"number_was S-1000000000000"_s;
    QTest::newRow("taken: above the whole import") << qint64{3} << qint64{901} << u"number_was S-3"_s;
    QTest::newRow("none") << qint64{0} << qint64{901} << QString();
}

void TestLedgerImport::numbers()
{
    QFETCH(const qint64, original);
    QFETCH(const qint64, kept);
    QFETCH(const QString, remark);
    const auto imported = m_ledger->importBatch({old(1, original)}, fromOld);
    QVERIFY_RESULT(imported);
    QCOMPARE(imported->renumbered, original > 0 && original != kept ? 1 : 0);
    const Payment payment = **m_ledger->records().byId(old(1, original).id);
    QCOMPARE(payment.number, kept);
    QCOMPARE(ledger::textIn(m_ledger->records().timeline(payment.id)->first(), u"remark"), remark);
}

void TestLedgerImport::takesABatchOnce()
{
    const QList<Payment> batch{old(1, 71), old(2, 72), old(2, 72)};
    QCOMPARE(m_ledger->importBatch(batch, fromOld)->added, 2);
    const auto again = m_ledger->importBatch(batch, fromOld);
    QVERIFY_RESULT(again);
    QCOMPARE(again->added, 0);
    QCOMPARE(again->known, 3);
    QCOMPARE(count(), 7);
}

void TestLedgerImport::namesConflicts()
{
    Payment holders = old(1, 71);
    holders.gatewayId = u"md5-2"_s; // of S-2
    Payment twice = old(3, 73);
    twice.gatewayId = old(2, 72).gatewayId;
    Payment elsewhere = old(4, 74);
    elsewhere.gatewayId = u"md5-2"_s;
    elsewhere.account = u"another"_s;
    const auto imported = m_ledger->importBatch({holders, old(2, 72), twice, elsewhere}, fromOld);
    QVERIFY_RESULT(imported);
    QCOMPARE(imported->added, 2);
    QCOMPARE(imported->conflicts.size(), 2);
    QCOMPARE(imported->conflicts[0].id, holders.id);
    QCOMPARE(imported->conflicts[0].gatewayId, u"md5-2"_s);
    QCOMPARE(imported->conflicts[0].holder, 2);
    QCOMPARE(imported->conflicts[1].id, twice.id);
    QCOMPARE(imported->conflicts[1].holder, 72);
}

void TestLedgerImport::takesAllOrNothing_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<qint64>("number");
    QTest::newRow("short id") << u"12"_s << qint64{1} << qint64{72};
    QTest::newRow("no id") << QString() << qint64{1} << qint64{72};
    QTest::newRow("below zero") << sale::id(5000) << qint64{-1} << qint64{72};
    QTest::newRow("a number too high") << sale::id(5000) << qint64{1} << ledger::highestReadNumber + 1;
    QTest::newRow("a number far too high") << sale::id(5000) << qint64{1} << std::numeric_limits<qint64>::max();
}

void TestLedgerImport::takesAllOrNothing()
{
    QFETCH(const QString, id);
    QFETCH(const qint64, minor);
    QFETCH(const qint64, number);
    Payment bad = old(2, number);
    bad.id = id;
    bad.amount = *money::Money::fromMinor(minor, money::Currency::Usd);
    const auto imported = m_ledger->importBatch({old(1, 71), bad}, fromOld);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, u"import_row"_s);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(imported.error().person.english()));
    QCOMPARE(count(), 5);
    QVERIFY(isSound());
}

void TestLedgerImport::staysSound()
{
    QList<Payment> batch;
    for (qint64 n = 1; n <= 400; ++n)
        batch.append(old(n, n)); // five of the numbers are taken
    const auto imported = m_ledger->importBatch(batch, fromOld);
    QVERIFY_RESULT(imported);
    QCOMPARE(imported->added, 400);
    QCOMPARE(imported->renumbered, 5);
    QVERIFY(isSound());
    const QByteArray digest = m_ledger->verify()->digest;
    QVERIFY_RESULT(m_ledger->rebuild(sale::clerk));
    QVERIFY(isSound());
    QCOMPARE(m_ledger->verify()->digest, digest);
    // And triggers are at work again.
    QVERIFY_RESULT(sale::sell(*m_ledger, 9));
    QVERIFY(isSound());
}

void TestLedgerImport::takesBack()
{
    const QByteArray before = m_ledger->verify()->digest;
    QList<Payment> batch;
    for (qint64 n = 1; n <= 400; ++n)
        batch.append(old(n, 10 + n));
    for (int part = 0; part < 4; ++part)
        QVERIFY_RESULT(m_ledger->importBatch(batch.mid(part * 100, 100), fromOld));
    ledger::Import other = fromOld;
    other.id = u"ffffffffffffffffffffffffffffffff"_s;
    QVERIFY_RESULT(m_ledger->importBatch({old(999, 800)}, other));
    const auto withdrawn = m_ledger->undoImport(fromOld.id, sale::clerk);
    QVERIFY_RESULT(withdrawn);
    QCOMPARE(withdrawn->gone, 400);
    QCOMPARE(withdrawn->kept, 0);
    QCOMPARE(count(), 6);
    QVERIFY(isSound());
    QCOMPARE(m_ledger->undoImport(other.id, sale::clerk)->gone, 1);
    QCOMPARE(m_ledger->verify()->digest, before);
    QVERIFY_RESULT(m_ledger->rebuild(sale::clerk));
    QVERIFY(isSound());
    QCOMPARE(m_ledger->verify()->digest, before);
    QCOMPARE(m_ledger->undoImport(fromOld.id, sale::clerk)->gone, 0);
    QCOMPARE(m_ledger->undoImport(u"nobody's"_s, sale::clerk)->gone, 0);
    const auto timeline = m_ledger->records().timeline(old(7, 17).id);
    QCOMPARE(timeline->last().kind, QString(ledger::kind::withdrawn));
    QCOMPARE(timeline->last().actor, sale::clerk);
}

void TestLedgerImport::takesBackOnlyWhatIsUntouched()
{
    QVERIFY_RESULT(m_ledger->importBatch({old(1, 71), old(2, 72), old(3, 73)}, fromOld));
    QVERIFY_RESULT(m_ledger->note(old(2, 72).id, u"looked at"_s, sale::clerk));
    const auto withdrawn = m_ledger->undoImport(fromOld.id, sale::clerk);
    QVERIFY_RESULT(withdrawn);
    QCOMPARE(withdrawn->gone, 2);
    QCOMPARE(withdrawn->kept, 1);
    QCOMPARE((*m_ledger->records().byNumber(72))->note, u"looked at"_s);
    QVERIFY(!*m_ledger->records().byNumber(71));
    QVERIFY(isSound());
}

void TestLedgerImport::givesNoNumberTwice()
{
    QVERIFY_RESULT(m_ledger->importBatch({old(1, 71), old(2, 72)}, fromOld));
    QVERIFY_RESULT(m_ledger->undoImport(fromOld.id, sale::clerk));
    QCOMPARE(m_ledger->draft(sale::draft(50), sale::clerk)->number, 73);
}

void TestLedgerImport::importsAgainWhatWasTakenBack()
{
    QVERIFY_RESULT(m_ledger->importBatch({old(1, 71), old(2, 72)}, fromOld));
    const QByteArray digest = m_ledger->verify()->digest;
    QVERIFY_RESULT(m_ledger->undoImport(fromOld.id, sale::clerk));
    const auto again = m_ledger->importBatch({old(1, 71), old(2, 72)}, fromOld);
    QVERIFY_RESULT(again);
    QCOMPARE(again->added, 2);
    QCOMPARE(m_ledger->verify()->digest, digest);
    QVERIFY(isSound());
    const auto withdrawn = m_ledger->undoImport(fromOld.id, sale::clerk);
    QCOMPARE(withdrawn->gone, 2);
    QCOMPARE(withdrawn->kept, 0);
    QVERIFY_RESULT(m_ledger->rebuild(sale::clerk));
    QVERIFY(isSound());
}

void TestLedgerImport::stopsAndGoesOn()
{
    QList<Payment> batch;
    for (qint64 n = 1; n <= ledger::Ledger::mostImported; ++n)
        batch.append(old(n, 10 + n));
    for (int part = 0; part < 2; ++part) {
        QVERIFY_RESULT(m_ledger->importBatch(batch, fromOld));
        for (Payment& payment : batch) {
            payment.id.replace(0, 1, u'f');
            payment.gatewayId += u'b';
            payment.number += 2000;
        }
    }
    int calls = 0;
    const auto stopped = m_ledger->undoImport(
        fromOld.id, sale::clerk, [&calls](int permille) { return permille < 500 && ++calls >= 0; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, u"cancelled"_s);
    QCOMPARE(stopped.error().category, base::Category::Cancelled);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(stopped.error().person.english()));
    QCOMPARE(count(), 5 + ledger::Ledger::mostImported);
    QVERIFY(isSound());
    QCOMPARE(m_ledger->undoImport(fromOld.id, sale::clerk)->gone, ledger::Ledger::mostImported);
    QCOMPARE(count(), 5);
}

void TestLedgerImport::remembersNoImport()
{
    // What a gateway calls its messages is its own business.
    for (const QString& key : {u"import:"_s, u"import:7"_s, u"import:ab:0000000000000000007"_s}) {
        ledger::News news = sale::said(payments::Observation::Said::Open);
        news.sourceKey = key;
        QVERIFY_RESULT(m_ledger->record(sale::id(1), news, sale::program));
    }
    QCOMPARE(records(), QList<ledger::ImportRecord>());
}

void TestLedgerImport::remembersItsImports()
{
    ledger::Import first = fromOld;
    first.file = u"ចាស់ \"2023\".csv"_s;
    const QDateTime begun = m_clock.nowUtc();
    QVERIFY_RESULT(m_ledger->importBatch({old(1, 71), old(2, 72)}, first));
    m_clock.advance(1min);
    const ledger::Import second{.id = u"%1"_s.repeated(16), .actor = u"Dara"_s, .highestNumber = 80};
    QVERIFY_RESULT(m_ledger->importBatch({old(3, 73)}, second));
    m_clock.advance(1min);
    QVERIFY_RESULT(m_ledger->importBatch({old(1, 71), old(4, 74)}, first)); // it goes on

    const QList<ledger::ImportRecord> expected{
        {second.id, {}, u"Dara"_s, begun.addSecs(60), 1, 0}, {first.id, first.file, u"Maly"_s, begun, 3, 0}};
    QCOMPARE(records(), expected);
    QVERIFY_RESULT(m_ledger->rebuild(sale::clerk));
    QCOMPARE(records(), expected);
    QVERIFY(isSound());
}

void TestLedgerImport::remembersWhatWasUndone()
{
    QVERIFY_RESULT(m_ledger->importBatch({old(1, 71), old(2, 72), old(3, 73)}, fromOld));
    ledger::Import other = fromOld;
    other.id = u"ffffffffffffffffffffffffffffffff"_s;
    QVERIFY_RESULT(m_ledger->importBatch({old(4, 74)}, other));
    QVERIFY_RESULT(m_ledger->note(old(2, 72).id, u"looked at"_s, sale::clerk));
    QVERIFY_RESULT(m_ledger->undoImport(fromOld.id, sale::clerk));
    QVERIFY_RESULT(m_ledger->undoImport(other.id, sale::clerk));
    QCOMPARE(records().size(), 2);
    QCOMPARE(records()[0].id, other.id);
    QCOMPARE(records()[0].gone, 1);
    QVERIFY(records()[0].isUndone());
    QCOMPARE(records()[1].gone, 2);
    QCOMPARE(records()[1].left(), 1);
    QVERIFY(!records()[1].isUndone());
    QVERIFY(isSound());
}

void TestLedgerImport::remembersTheLastTimeOfOneImportedAgain()
{
    ledger::Import import = fromOld;
    import.file = u"old.jsonl"_s;
    QVERIFY_RESULT(m_ledger->importBatch({old(1, 71), old(2, 72)}, import));
    QVERIFY_RESULT(m_ledger->undoImport(import.id, sale::clerk));
    m_clock.advance(1h);
    import.file = u"old (1).jsonl"_s;
    import.actor = u"Dara"_s;
    QVERIFY_RESULT(m_ledger->importBatch({old(1, 71), old(2, 72)}, import));
    const QList<ledger::ImportRecord> expected{{import.id, import.file, u"Dara"_s, m_clock.nowUtc(), 4, 2}};
    QCOMPARE(records(), expected);
}

QTEST_GUILESS_MAIN(TestLedgerImport)
#include "tst_ledgerimport.moc"
