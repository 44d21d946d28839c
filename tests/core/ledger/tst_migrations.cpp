// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/backup.h"
#include "core/ledger/migrations.h"
#include "core/ledger/reader.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QTemporaryDir>
#include <QTest>
#include <array>

using namespace Qt::StringLiterals;
using ledger::Migration;

namespace {

constexpr Migration first{"0001_first", "CREATE TABLE shops (name TEXT) STRICT;"};
constexpr Migration second{
    "0002_second", "ALTER TABLE shops ADD COLUMN city TEXT; INSERT INTO shops VALUES ('a', 'b');"};
constexpr Migration failing{"0003_failing", "INSERT INTO shops VALUES ('c', 'd'); CREATE TABLE shops (name TEXT);"};

} // namespace

class TestMigrations final : public QObject {
    Q_OBJECT

private slots:
    void climbsFromNothing();
    void takesOnlyTheMissingSteps();
    void keepsTheVersionBeforeAFailingStep();
    void asksBeforeAnOldFileChanges();
    void refusesANewerFile();
    void startsTheRealLedger();
    void bringsTheLedgerOfAnOlderPaydeskUpToDate();
    void bringsBackTheBackupOfAnOlderPaydesk();
    void countsWhatAnOlderPaydeskWrote_data();
    void countsWhatAnOlderPaydeskWrote();

private:
    /// A ledger as a Paydesk with schema 1 left it.
    [[nodiscard]] QString older(const QString& name) const
    {
        QString path = m_folder.filePath(name);
        auto database = ledger::Database::create(path);
        const auto made = database->script(support::readFile(QStringLiteral(PAYDESK_TEST_DATA "/ledger/schema1.sql")));
        return made && *ledger::schemaVersion(*database) == 1 ? path : QString();
    }
    [[nodiscard]] ledger::Database create() const
    {
        return std::move(*ledger::Database::create(m_folder.filePath(u"%1.sqlite"_s.arg(++m_files))));
    }
    QTemporaryDir m_folder;
    mutable int m_files = 0;
};

void TestMigrations::climbsFromNothing()
{
    ledger::Database database = create();
    QVERIFY_RESULT(ledger::upgrade(database, std::array{first, second}));
    QCOMPARE(*ledger::schemaVersion(database), 2);
    QVERIFY(*database.single("SELECT city FROM shops") == ledger::Value(u"b"_s));
}

void TestMigrations::takesOnlyTheMissingSteps()
{
    ledger::Database database = create();
    QVERIFY_RESULT(ledger::upgrade(database, std::array{first}));
    QVERIFY_RESULT(ledger::upgrade(database, std::array{first, second}));
    QVERIFY_RESULT(ledger::upgrade(database, std::array{first, second}));
    QVERIFY(*database.single("SELECT count(*) FROM shops") == ledger::Value(qint64{1}));
}

void TestMigrations::keepsTheVersionBeforeAFailingStep()
{
    ledger::Database database = create();
    const auto upgraded = ledger::upgrade(database, std::array{first, second, failing});
    QVERIFY(!upgraded);
    QVERIFY2(upgraded.error().log.startsWith(u"0003_failing: "_s), qPrintable(upgraded.error().log));
    QCOMPARE(*ledger::schemaVersion(database), 2);
    QVERIFY(*database.single("SELECT count(*) FROM shops") == ledger::Value(qint64{1}));
    QVERIFY(!database.inTransaction());
}

void TestMigrations::asksBeforeAnOldFileChanges()
{
    ledger::Database database = create();
    QList<qint64> asked;
    const auto note = [&asked](qint64 from) -> base::Result<> {
        asked.append(from);
        return {};
    };
    QVERIFY_RESULT(ledger::upgrade(database, std::array{first}, note));
    QCOMPARE(asked, QList<qint64>());
    const auto refuse = [](qint64) -> base::Result<> {
        return base::failure(base::Category::Storage, u"no_backup"_s, base::UserText());
    };
    QVERIFY(!ledger::upgrade(database, std::array{first, second}, refuse));
    QCOMPARE(*ledger::schemaVersion(database), 1);
    QVERIFY_RESULT(ledger::upgrade(database, std::array{first, second}, note));
    QCOMPARE(asked, QList<qint64>{1});
}

void TestMigrations::refusesANewerFile()
{
    const QString path = m_folder.filePath(u"newer.sqlite"_s);
    const support::FakeClock clock;
    QVERIFY_RESULT(ledger::Ledger::open(path, clock));
    {
        auto database = ledger::Database::open(path, ledger::Database::Access::ReadWrite);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(database->script("PRAGMA user_version = 999"));
    }
    const auto opened = ledger::Ledger::open(path, clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"ledger_newer"_s);
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(opened.error().person.english()),
        qPrintable(opened.error().person.english()));
    const auto database = ledger::Database::open(path, ledger::Database::Access::ReadOnly);
    QVERIFY_RESULT(database);
}

void TestMigrations::startsTheRealLedger()
{
    ledger::Database database = create();
    QVERIFY_RESULT(ledger::upgrade(database, ledger::builtinMigrations()));
    QCOMPARE(*ledger::schemaVersion(database), static_cast<qint64>(ledger::builtinMigrations().size()));
    const auto pragma = [&database](const QByteArray& name) { return *database.single("PRAGMA " + name); };
    QVERIFY(pragma("journal_mode") == ledger::Value(u"wal"_s));
    QVERIFY(pragma("synchronous") == ledger::Value(qint64{2}));
    QVERIFY(pragma("foreign_keys") == ledger::Value(qint64{1}));
    QVERIFY(pragma("trusted_schema") == ledger::Value(qint64{0}));
    // SQLite gives no row at all where mapping is compiled out.
    QVERIFY(pragma("mmap_size") == ledger::Value(qint64{0}) || pragma("mmap_size") == ledger::Value());
    // The tables of the search index are SQLite's own.
    QVERIFY(*database.single("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND "
                             "strict = 0 AND name NOT LIKE 'sqlite_%'")
        == ledger::Value(qint64{0}));
    QVERIFY(!database.script("INSERT INTO payments (number) VALUES ('one')"));
}

void TestMigrations::bringsTheLedgerOfAnOlderPaydeskUpToDate()
{
    const QString path = older(u"ledger.sqlite"_s);
    const support::FakeClock clock;
    {
        const auto ledger = ledger::Ledger::open(path, clock);
        QVERIFY_RESULT(ledger);
        const auto verified = (*ledger)->verify();
        QVERIFY_RESULT(verified);
        QVERIFY2(verified->isSound(), qPrintable(verified->isSound() ? QString() : verified->findings.first().log));
        QCOMPARE(verified->payments, 3);
        const auto paid = (*ledger)->records().byNumber(1);
        QCOMPARE((*paid)->state, payments::State::Paid);
        QCOMPARE((*paid)->paidVia, QString());
        QCOMPARE((*(*ledger)->records().byNumber(2))->note, u"two coffees"_s);
        QCOMPARE((*(*ledger)->records().byNumber(3))->evidence, payments::Evidence::Manual);
        ledger::News news = sale::paid();
        news.observation.paidVia = u"gopay_qris"_s;
        QVERIFY_RESULT((*ledger)->record(sale::id(2), news, sale::program));
        QVERIFY_RESULT((*ledger)->rebuild(sale::clerk));
        QCOMPARE((*(*ledger)->records().byNumber(2))->paidVia, u"gopay_qris"_s);
        QVERIFY((*ledger)->verify()->isSound());
    }
    QVERIFY(QFile::exists(m_folder.filePath(u"backups/ledger-before-2.sqlite"_s)));
}

void TestMigrations::bringsBackTheBackupOfAnOlderPaydesk()
{
    const QString backup = older(u"backup.sqlite"_s);
    const QString path = m_folder.filePath(u"place/ledger.sqlite"_s);
    QVERIFY(QDir(m_folder.path()).mkdir(u"place"_s));
    const support::FakeClock clock;
    QVERIFY_RESULT(ledger::restore(backup, path, clock));
    const auto reader = ledger::Reader::open(path);
    QVERIFY_RESULT(reader);
    QCOMPARE(*(*reader)->records().paymentCount(), 3);
    QVERIFY((*reader)->verify()->isSound());
    // The backup itself stays as it is.
    QCOMPARE(ledger::Reader::open(backup).error().code, u"ledger_older"_s);
}

void TestMigrations::countsWhatAnOlderPaydeskWrote_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<qint64>("answer");
    const auto row = [](const char* name, const QByteArray& question, qint64 answer) {
        QTest::newRow(name) << question << answer;
    };
    row("version", "PRAGMA user_version", 3);
    row("cashier of each sale", "SELECT count(*) FROM payments WHERE cashier = 'Owner'", 3);
    row("payments in totals", "SELECT sum(count) FROM rollups", 3);
    row("paid in totals", "SELECT sum(count) FROM rollups WHERE state = 'paid' AND currency = 'USD'", 2);
    row("received in totals", "SELECT sum(received) FROM rollups", 1250);
    row("asked in totals", "SELECT sum(due) FROM rollups", 3750);
    row("day of totals", "SELECT min(day) FROM rollups", 1768435200000);
    row("days of totals", "SELECT count(DISTINCT day) FROM rollups", 1);
    const auto found = [&row](const char* name, const QString& trigram, qint64 count) {
        row(name, "SELECT count(*) FROM payment_search WHERE payment_search MATCH '\"" + trigram.toUtf8() + "\"'",
            count);
    };
    found("search: sale number", u"s-2"_s, 1);
    found("search: reference", u"tab"_s, 3);
    found("search: note", u"two"_s, 1);
    found("search: payer in Khmer", u"សុខ"_s, 1);
    found("search: payer in Bengali", u"রহম"_s, 1);
    found("search: amount", u"2.5"_s, 3);
    found("search: what is nowhere", u"xyz"_s, 0);
}

void TestMigrations::countsWhatAnOlderPaydeskWrote()
{
    QFETCH(const QByteArray, question);
    QFETCH(const qint64, answer);
    const QString path = older(u"%1.sqlite"_s.arg(++m_files));
    auto database = ledger::Database::open(path, ledger::Database::Access::ReadWrite);
    QVERIFY_RESULT(database->script("UPDATE payments SET payer = 'សុខ ដារ៉ា' WHERE number = 2;"
                                    "UPDATE payments SET payer = 'সাদিয়া রহমান' WHERE number = 3;"));
    QVERIFY_RESULT(ledger::upgrade(*database, ledger::builtinMigrations()));
    QCOMPARE(std::get<qint64>(*database->single(question)), answer);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
