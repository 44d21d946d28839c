// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/backup.h"
#include "core/ledger/ledgerfile.h"
#include "core/ledger/reader.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLedgerBackup final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void comesBackAsItWas();
    void copiesWhileTheLedgerIsOpen();
    void isOneFileForItsOwner();
    void leavesTheOldBackupWhenItFails();
    void restoresOnlySoundBackups_data();
    void restoresOnlySoundBackups();
    void takesThePlaceOfADamagedLedger();
    void finishesARestoreThatWasCutOff();
    void anEmptyLedgerStandsOnlyWhenItIsReady_data();
    void anEmptyLedgerStandsOnlyWhenItIsReady();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    [[nodiscard]] QString backup() const { return m_folder->filePath(u"backups/one.sqlite"_s); }
    [[nodiscard]] static qint64 salesIn(const QString& file)
    {
        const auto reader = ledger::Reader::open(file);
        return reader ? (*reader)->records().paymentCount().value_or(-1) : -1;
    }
    void sell(qint64 n)
    {
        const auto ledger = ledger::Ledger::open(path(), m_clock);
        QVERIFY_RESULT(ledger);
        QVERIFY_RESULT(sale::sell(**ledger, n));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeClock m_clock;
};

void TestLedgerBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY_RESULT(ledger::makeBackupFolder(m_folder->path()));
    sell(1);
}

void TestLedgerBackup::comesBackAsItWas()
{
    QVERIFY_RESULT(ledger::backUp(path(), backup(), m_clock.nowUtc()));
    QCOMPARE(ledger::noteOfMaking(backup()), m_clock.nowUtc());
    sell(2);
    const auto aside = ledger::restore(backup(), path(), m_clock);
    QVERIFY_RESULT(aside);
    QCOMPARE(salesIn(path()), 1);
    QVERIFY2(!ledger::noteOfMaking(path()), "a ledger in use is no copy of that time");
    QCOMPARE(salesIn(*aside), 2);
    QCOMPARE(QFileInfo(*aside).fileName(), u"ledger.sqlite.replaced-20260115T030000"_s);
    sell(3);
    QCOMPARE(salesIn(path()), 2);
    const auto reader = ledger::Reader::open(path());
    QVERIFY((*reader)->verify()->isSound());
}

void TestLedgerBackup::copiesWhileTheLedgerIsOpen()
{
    const auto ledger = ledger::Ledger::open(path(), m_clock);
    QVERIFY_RESULT(ledger);
    QVERIFY_RESULT(sale::sell(**ledger, 2)); // stands in the write-ahead log only
    QVERIFY_RESULT(ledger::backUp(path(), backup()));
    QVERIFY_RESULT(sale::sell(**ledger, 3));
    QCOMPARE(salesIn(backup()), 2);
    QVERIFY_RESULT(ledger::backUp(path(), backup()));
    QCOMPARE(salesIn(backup()), 3);
}

void TestLedgerBackup::isOneFileForItsOwner()
{
    QVERIFY_RESULT(ledger::backUp(path(), backup()));
    QCOMPARE(QDir(m_folder->filePath(u"backups"_s)).entryList(QDir::Files), QStringList{u"one.sqlite"_s});
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(backup()) & others));
    QVERIFY(!(QFile::permissions(m_folder->filePath(u"backups"_s)) & others));
}

void TestLedgerBackup::leavesTheOldBackupWhenItFails()
{
    QVERIFY_RESULT(ledger::backUp(path(), backup()));
    QFile ledger(path());
    QVERIFY(ledger.open(QIODevice::ReadWrite));
    QVERIFY(ledger.resize(ledger.size() / 2));
    ledger.close();
    const auto failed = ledger::backUp(path(), backup());
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"ledger_damaged"_s);
    QCOMPARE(salesIn(backup()), 1);
}

void TestLedgerBackup::restoresOnlySoundBackups_data()
{
    QTest::addColumn<QByteArray>("spoil");
    QTest::addColumn<QString>("code");
    QTest::newRow("payment changed") << QByteArray("UPDATE payments SET amount = 1") << u"backup_unsound"_s;
    QTest::newRow("event changed") << QByteArray("DROP TRIGGER events_never_change; UPDATE events SET actor = 'x' "
                                                 "WHERE row = 1")
                                   << u"backup_unsound"_s;
    QTest::newRow("no ledger") << QByteArray("PRAGMA user_version = 0") << u"backup_unsound"_s;
    QTest::newRow("newer") << QByteArray("PRAGMA user_version = 999") << u"ledger_newer"_s;
}

void TestLedgerBackup::restoresOnlySoundBackups()
{
    QFETCH(const QByteArray, spoil);
    QVERIFY_RESULT(ledger::backUp(path(), backup()));
    sell(2);
    {
        auto database = ledger::Database::open(backup(), ledger::Database::Access::ReadWrite);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(database->script(spoil));
    }
    const auto restored = ledger::restore(backup(), path(), m_clock);
    QVERIFY(!restored);
    QTEST(restored.error().code, "code");
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(restored.error().person.english()));
    QCOMPARE(salesIn(path()), 2);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.part*"_s, u"*.replaced*"_s, u"*.restoring"_s}), QStringList());
}

void TestLedgerBackup::takesThePlaceOfADamagedLedger()
{
    QVERIFY_RESULT(ledger::backUp(path(), backup()));
    QFile damaged(path());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    QCOMPARE(damaged.write("damage"), 6);
    damaged.close();
    QVERIFY(!ledger::Ledger::open(path(), m_clock));
    const auto aside = ledger::restore(backup(), path(), m_clock);
    QVERIFY_RESULT(aside);
    QCOMPARE(QFileInfo(*aside).size(), 6);
    sell(2);
    QCOMPARE(salesIn(path()), 2);
}

void TestLedgerBackup::finishesARestoreThatWasCutOff()
{
    QVERIFY_RESULT(ledger::backUp(path(), backup()));
    sell(2);
    // As restore() leaves things between its two last renames.
    QVERIFY(QFile::copy(backup(), path() + u".restoring"_s));
    QVERIFY(QFile::rename(path(), path() + u".replaced-20260115T030000"_s));
    sell(3);
    QCOMPARE(salesIn(path()), 2);
    QVERIFY(!QFileInfo::exists(path() + u".restoring"_s));
    // And before them: the ledger in its place is the one that counts.
    QVERIFY(QFile::copy(backup(), path() + u".restoring"_s));
    sell(4);
    QCOMPARE(salesIn(path()), 3);
    QVERIFY(!QFileInfo::exists(path() + u".restoring"_s));
}

void TestLedgerBackup::anEmptyLedgerStandsOnlyWhenItIsReady_data()
{
    QTest::addColumn<bool>("isSetAside"); ///< at an earlier start
    QTest::addColumn<bool>("fails");
    for (const bool isSetAside : {false, true})
        for (const bool fails : {false, true})
            QTest::addRow("%s, %s", isSetAside ? "set aside" : "in its place", fails ? "cut off" : "done")
                << isSetAside << fails;
}

/// Wherever the work ends, no number of before is given again.
void TestLedgerBackup::anEmptyLedgerStandsOnlyWhenItIsReady()
{
    QFETCH(bool, isSetAside);
    QFETCH(bool, fails);
    QFile damaged(path());
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.write(QByteArray(100, 'x')) == 100);
    damaged.close();
    if (isSetAside)
        QVERIFY_RESULT(ledger::setAsideDamaged(path(), m_clock));
    const auto finish = [&](const QString& copy) -> base::Result<> {
        // Nothing has changed by now.
        if (QFileInfo::exists(path()) == isSetAside || ledger::Ledger::open(path(), m_clock))
            return base::failure(base::Category::Internal, u"changed"_s, base::UserText("x"));
        const auto empty = ledger::Ledger::open(copy, m_clock);
        if (!empty)
            return tl::unexpected(empty.error());
        if (auto skipped = (*empty)->skipNumbers(50, u"Owner"_s); !skipped)
            return skipped;
        return fails ? base::failure(base::Category::Storage, u"power"_s, base::UserText("x")) : base::Result<>();
    };
    const auto aside = ledger::replaceByEmpty(path(), m_clock, finish);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.part*"_s}, QDir::Files), QStringList());
    QCOMPARE(ledger::hasDamagedSetAside(path()), isSetAside || !fails);
    if (fails) {
        QVERIFY(!aside);
        QCOMPARE(aside.error().code, u"power"_s);
        QCOMPARE(QFileInfo::exists(path()), !isSetAside);
        return;
    }
    QVERIFY_RESULT(aside);
    QCOMPARE(aside->isEmpty(), isSetAside);
    sell(2);
    const auto ledger = ledger::Ledger::open(path(), m_clock);
    QVERIFY_RESULT(ledger);
    QCOMPARE(*(*ledger)->lastNumber(), 51);
}

QTEST_GUILESS_MAIN(TestLedgerBackup)
#include "tst_ledgerbackup.moc"
