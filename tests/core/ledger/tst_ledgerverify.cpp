// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/reader.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ledger::Finding::Kind;

class TestLedgerVerify final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void findsNothingInASoundLedger();
    void neverChangesEvents_data();
    void neverChangesEvents();
    void findsTampering_data();
    void findsTampering();
    void findsFlippedBytes_data();
    void findsFlippedBytes();
    void doesNotOpenWithABrokenTail();
    void rebuildsPaymentsFromEvents();
    void rebuildsTheDerivedSchema_data();
    void rebuildsTheDerivedSchema();
    void doesNotMakeATableAgain();
    void doesNotRebuildFromABrokenChain();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    /// As somebody with a database browser would: without the guards of the schema.
    base::Result<> tamper(const QByteArray& sql)
    {
        auto database = ledger::Database::open(path(), ledger::Database::Access::ReadWrite);
        if (!database)
            return tl::unexpected(database.error());
        QByteArray guards;
        for (const QByteArray guard : {"events_never_change", "events_never_go"}) {
            const auto kept = database->single("SELECT sql FROM sqlite_schema WHERE name = '" + guard + '\'');
            guards += std::get<QString>(*kept).toUtf8() + ';';
        }
        return database->script(
            "PRAGMA foreign_keys = OFF; DROP TRIGGER events_never_change; DROP TRIGGER events_never_go; " + sql + ';'
            + guards);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeClock m_clock;
};

void TestLedgerVerify::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto ledger = ledger::Ledger::open(path(), m_clock);
    QVERIFY_RESULT(ledger);
    QVERIFY_RESULT((*ledger)->together([&ledger]() -> base::Result<> {
        for (qint64 n = 1; n <= 60; ++n) {
            if (auto sold = sale::sell(**ledger, n); !sold)
                return sold;
        }
        return {};
    }));
}

void TestLedgerVerify::findsNothingInASoundLedger()
{
    const auto reader = ledger::Reader::open(path());
    QVERIFY_RESULT(reader);
    const auto verified = (*reader)->verify();
    QVERIFY_RESULT(verified);
    QVERIFY(verified->isSound());
    QCOMPARE(verified->events, 180);
    QCOMPARE(verified->payments, 60);
}

void TestLedgerVerify::neverChangesEvents_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("update") << QByteArray("UPDATE events SET actor = 'x' WHERE row = 3");
    QTest::newRow("delete") << QByteArray("DELETE FROM events WHERE row = 180");
    QTest::newRow("drop the table's rows") << QByteArray("DELETE FROM events");
}

void TestLedgerVerify::neverChangesEvents()
{
    QFETCH(const QByteArray, sql);
    auto database = ledger::Database::open(path(), ledger::Database::Access::ReadWrite);
    QVERIFY_RESULT(database);
    QVERIFY(!database->script(sql));
    QVERIFY(*database->single("SELECT count(*) FROM events") == ledger::Value(qint64{180}));
}

void TestLedgerVerify::findsTampering_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("event: detail") << QByteArray("UPDATE events SET detail = replace(detail, 'Table 7', 'Table 8') "
                                                 "WHERE row = 4")
                                   << Kind::Chain;
    QTest::newRow("event: detail is no JSON")
        << QByteArray("UPDATE events SET detail = '{' WHERE row = 4") << Kind::Chain;
    QTest::newRow("event: actor") << QByteArray("UPDATE events SET actor = 'Nobody' WHERE row = 4") << Kind::Chain;
    QTest::newRow("event: kind") << QByteArray("UPDATE events SET kind = 'paid' WHERE row = 4") << Kind::Chain;
    QTest::newRow("event: time") << QByteArray("UPDATE events SET at = at + 1 WHERE row = 4") << Kind::Chain;
    QTest::newRow("event: payment") << QByteArray("UPDATE events SET payment_id = NULL WHERE row = 5") << Kind::Chain;
    QTest::newRow("event: source") << QByteArray("UPDATE events SET source_key = 'x' WHERE row = 5") << Kind::Chain;
    QTest::newRow("event: hash") << QByteArray("UPDATE events SET hash = zeroblob(32) WHERE row = 4") << Kind::Chain;
    QTest::newRow("event: previous") << QByteArray("UPDATE events SET previous = zeroblob(32) WHERE row = 4")
                                     << Kind::Chain;
    QTest::newRow("event: first taken out") << QByteArray("DELETE FROM events WHERE row = 1") << Kind::Chain;
    QTest::newRow("event: middle taken out") << QByteArray("DELETE FROM events WHERE row = 90") << Kind::Chain;
    QTest::newRow("event: end cut off") << QByteArray("DELETE FROM events WHERE row > 170") << Kind::Payment;
    QTest::newRow("two events swapped") << QByteArray(
        "UPDATE events SET row = 1000 WHERE row = 8; UPDATE events SET "
        "row = 8 WHERE row = 9; UPDATE events SET row = 9 WHERE row = 1000")
                                        << Kind::Chain;
    QTest::newRow("chain of another ledger") << QByteArray("UPDATE ledger SET id = 'other'") << Kind::Chain;
    QTest::newRow("payment: amount") << QByteArray("UPDATE payments SET amount = 1 WHERE number = 7") << Kind::Payment;
    QTest::newRow("payment: state") << QByteArray("UPDATE payments SET state = 'failed' WHERE number = 7")
                                    << Kind::Payment;
    QTest::newRow("payment: last event") << QByteArray("UPDATE payments SET last_event = 1 WHERE number = 7")
                                         << Kind::Payment;
    QTest::newRow("payment: taken out") << QByteArray("DELETE FROM payments WHERE number = 7") << Kind::Payment;
    QTest::newRow("payment: made up") << QByteArray(
        "CREATE TEMP TABLE made AS SELECT * FROM payments WHERE number = 7; UPDATE made SET number = 999, "
        "id = replace(id, '0', 'f'), gateway_id = ''; INSERT INTO payments SELECT * FROM made;")
                                      << Kind::Payment;
}

void TestLedgerVerify::findsTampering()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const Kind, kind);
    QVERIFY_RESULT(tamper(sql));
    const auto reader = ledger::Reader::open(path());
    QVERIFY_RESULT(reader);
    const auto verified = (*reader)->verify();
    QVERIFY_RESULT(verified);
    QVERIFY(!verified->isSound());
    QVERIFY2(std::any_of(verified->findings.begin(), verified->findings.end(),
                 [kind](const ledger::Finding& finding) { return finding.kind == kind; }),
        qPrintable(verified->findings.first().log));
}

/// One byte in the file, found by what stands there, in row tables and in their indices.
void TestLedgerVerify::findsFlippedBytes_data()
{
    QTest::addColumn<QByteArray>("near");
    QTest::addColumn<int>("offset");
    QTest::newRow("reference in an event") << QByteArray("\"reference\":\"Table 7\"") << 15;
    QTest::newRow("name of a change") << QByteArray("\"state\":\"paid\"") << 2;
    QTest::newRow("state in an event") << QByteArray("\"state\":\"paid\"") << 9;
    QTest::newRow("amount in an event") << QByteArray("\"amount\":1250") << 11;
    QTest::newRow("reference in a payment") << QByteArray("Table 7bakong-gateway") << 6;
    QTest::newRow("account in a payment") << QByteArray("bakong-gatewaypractice") << 15;
    QTest::newRow("payer in a payment") << QByteArray("T-1Sok Dara0002") << 4;
}

void TestLedgerVerify::findsFlippedBytes()
{
    QFETCH(const QByteArray, near);
    QFETCH(const int, offset);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    file.close();
    int places = 0;
    for (qsizetype at = whole.indexOf(near); at >= 0; at = whole.indexOf(near, at + whole.size() / 5)) {
        QByteArray flipped = whole;
        flipped[at + offset] = static_cast<char>(flipped[at + offset] ^ 0x01);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(flipped), flipped.size());
        file.close();
        const auto reader = ledger::Reader::open(path());
        QVERIFY_RESULT(reader);
        const auto verified = (*reader)->verify();
        QVERIFY_RESULT(verified);
        QVERIFY2(!verified->isSound(), qPrintable(u"flipped at %1"_s.arg(at + offset)));
        ++places;
    }
    QVERIFY(places > 0);
}

void TestLedgerVerify::doesNotOpenWithABrokenTail()
{
    QVERIFY_RESULT(tamper("UPDATE events SET actor = 'Nobody' WHERE row = 170"));
    const auto ledger = ledger::Ledger::open(path(), m_clock);
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().code, u"ledger_damaged"_s);
}

void TestLedgerVerify::rebuildsPaymentsFromEvents()
{
    QVERIFY_RESULT(tamper("UPDATE payments SET state = 'failed', amount = 1; DELETE FROM payments WHERE number > 50;"));
    const auto ledger = ledger::Ledger::open(path(), m_clock);
    QVERIFY_RESULT(ledger);
    QVERIFY(!(*ledger)->verify()->isSound());
    QVERIFY_RESULT((*ledger)->rebuild(sale::clerk));
    const auto verified = (*ledger)->verify();
    QVERIFY2(verified->isSound(), qPrintable(verified->isSound() ? QString() : verified->findings.first().log));
    QCOMPARE(*(*ledger)->records().paymentCount(), 60);
    const auto payment = (*ledger)->records().byNumber(7);
    QVERIFY_RESULT(payment);
    QCOMPARE((*payment)->state, payments::State::Paid);
    QCOMPARE((*payment)->amount.minor(), 1250);
    const auto last = (*ledger)->records().lastEvent();
    QCOMPARE((*last)->kind, QString(ledger::kind::rebuilt));
    QCOMPARE((*last)->actor, sale::clerk);
}

void TestLedgerVerify::rebuildsTheDerivedSchema_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("index") << QByteArray("DROP INDEX payments_of_state");
    QTest::newRow("unique index") << QByteArray("DROP INDEX payments_gateway_id");
    QTest::newRow("index of the events") << QByteArray("DROP INDEX events_of_payment");
    QTest::newRow("another index") << QByteArray(
        "DROP INDEX payments_paid; CREATE INDEX payments_paid ON payments (state)");
    QTest::newRow("an index too many") << QByteArray("CREATE INDEX \"my \"\"own\"\"\" ON events (at)");
    QTest::newRow("view") << QByteArray("DROP VIEW rollups_of_payments");
    QTest::newRow("trigger") << QByteArray("DROP TRIGGER payments_come");
    QTest::newRow("guard of the events") << QByteArray("DROP TRIGGER events_never_go");
    QTest::newRow("another trigger") << QByteArray(
        "DROP TRIGGER payments_go; CREATE TRIGGER payments_go AFTER DELETE ON payments BEGIN SELECT 1; END");
    QTest::newRow("much") << QByteArray(
        "DROP INDEX payments_of_state; DROP INDEX payments_payer; DROP VIEW payments_in_rollups; DROP VIEW "
        "text_of_payments; DROP TRIGGER payments_come; DROP TRIGGER payments_count_otherwise");
}

void TestLedgerVerify::rebuildsTheDerivedSchema()
{
    QFETCH(const QByteArray, sql);
    {
        auto database = ledger::Database::open(path(), ledger::Database::Access::ReadWrite);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(database->script(sql));
    }
    const auto ledger = ledger::Ledger::open(path(), m_clock);
    QVERIFY_RESULT(ledger);
    const auto before = (*ledger)->verify();
    QVERIFY_RESULT(before);
    QVERIFY(!before->isSound());
    QVERIFY2(before->isMendedByRebuilding(), qPrintable(before->findings.first().log));
    QVERIFY_RESULT((*ledger)->rebuild(sale::clerk));
    QVERIFY_RESULT(sale::sell(**ledger, 61));
    const auto after = (*ledger)->verify();
    QVERIFY_RESULT(after);
    QVERIFY2(after->isSound(), qPrintable(after->isSound() ? QString() : after->findings.first().log));
    QCOMPARE(after->payments, 61);
}

void TestLedgerVerify::doesNotMakeATableAgain()
{
    {
        auto database = ledger::Database::open(path(), ledger::Database::Access::ReadWrite);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(database->script("DROP TABLE checks; CREATE TABLE notes (text TEXT)"));
    }
    const auto reader = ledger::Reader::open(path());
    QVERIFY_RESULT(reader);
    const auto verified = (*reader)->verify();
    QVERIFY_RESULT(verified);
    QCOMPARE(verified->findings.size(), 2);
    QVERIFY(!verified->isMendedByRebuilding());
}

void TestLedgerVerify::doesNotRebuildFromABrokenChain()
{
    QVERIFY_RESULT(tamper("UPDATE events SET actor = 'Nobody' WHERE row = 4"));
    const auto ledger = ledger::Ledger::open(path(), m_clock);
    QVERIFY_RESULT(ledger);
    const auto rebuilt = (*ledger)->rebuild(sale::clerk);
    QVERIFY(!rebuilt);
    QCOMPARE(rebuilt.error().code, u"ledger_damaged"_s);
    QCOMPARE(*(*ledger)->records().paymentCount(), 60);
}

QTEST_GUILESS_MAIN(TestLedgerVerify)
#include "tst_ledgerverify.moc"
