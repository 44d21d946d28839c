// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/counterthread.h"
#include "core/ledger/backup.h"
#include "core/ledger/reader.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::CounterThread;

/// A sound ledger that a person replaces by a backup, or has rebuilt, before anything is sold.
class LedgerWorkTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aBackupTakesTheLedgersPlace();
    void aRefusedBackupLeavesEverythingAsItWas_data();
    void aRefusedBackupLeavesEverythingAsItWas();
    void aRestoreThatCannotBeFinishedChangesNothing();
    void rebuildsWhatWasDerived();
    void aBrokenChainIsNotRebuilt();

private:
    [[nodiscard]] CounterThread::Options options() const
    {
        return {.folder = app::ShopFolder(m_folder->path()),
            .practice = true,
            .merchant = {},
            .practiceOptions = {},
            .looksAfterLedger = false};
    }
    [[nodiscard]] QString ledgerFile() const { return app::ShopFolder(m_folder->path()).ledger(true); }
    [[nodiscard]] QString backup() const { return m_folder->filePath(u"copy.sqlite"_s); }
    void sell(int first, int last) const
    {
        const base::SystemClock clock;
        const auto ledger = ledger::Ledger::open(ledgerFile(), clock);
        QVERIFY_RESULT(ledger);
        QVERIFY_RESULT((*ledger)->together([&]() -> base::Result<> {
            for (int i = first; i <= last; ++i)
                if (const auto sold = sale::sell(**ledger, i); !sold)
                    return sold;
            return {};
        }));
    }
    void run(const QByteArray& script) const
    {
        auto writable = ledger::Database::open(ledgerFile(), ledger::Database::Access::ReadWrite);
        QVERIFY_RESULT(writable);
        QVERIFY_RESULT(writable->script(script));
    }
    [[nodiscard]] static qint64 salesIn(const QString& file)
    {
        const auto reader = ledger::Reader::open(file);
        return reader ? (*reader)->records().paymentCount().value_or(-1) : -1;
    }
    [[nodiscard]] bool isSound() const
    {
        const auto reader = ledger::Reader::open(ledgerFile());
        const auto verified = reader ? (*reader)->verify() : tl::unexpected(reader.error());
        return verified && verified->isSound();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LedgerWorkTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void LedgerWorkTest::aBackupTakesTheLedgersPlace()
{
    sell(1, 2000);
    QVERIFY_RESULT(ledger::backUp(ledgerFile(), backup()));
    sell(2001, 2003);
    CounterThread counter(options());
    QSignalSpy working(&counter, &CounterThread::working);
    QSignalSpy worked(&counter, &CounterThread::worked);
    QSignalSpy opened(&counter, &till::Desk::opened);
    QSignalSpy lost(&counter, &CounterThread::salesLost);
    counter.startWith({backup()});
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
    QCOMPARE(worked.size(), 1);
    QVERIFY(!working.isEmpty());
    // What stood there is whole under its new name.
    const QString aside = worked.first().first().toString();
    QVERIFY2(aside.contains(u".replaced-"_s), qUtf8Printable(aside));
    QCOMPARE(salesIn(aside), 2003);
    QCOMPARE(salesIn(ledgerFile()), 2000);
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 20'000);
    const auto missing = lost.first().first().value<app::CounterEngine::LostSales>();
    QCOMPARE(missing.first, 2001);
    QCOMPARE(missing.last, 2003);
    QVERIFY(missing.isCertain);
}

void LedgerWorkTest::aRefusedBackupLeavesEverythingAsItWas_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    QTest::newRow("gone") << u"gone.sqlite"_s << u"backup_missing"_s;
    QTest::newRow("no ledger") << u"letter"_s << u"backup_unsound"_s;
    QTest::newRow("another shop's") << u"other.sqlite"_s << u"backup_foreign"_s;
}

void LedgerWorkTest::aRefusedBackupLeavesEverythingAsItWas()
{
    QFETCH(QString, file);
    QFETCH(QString, code);
    sell(1, 5);
    QFile letter(m_folder->filePath(u"letter"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write(QByteArray(5000, 'x')) == 5000);
    letter.close();
    {
        const base::SystemClock clock;
        const auto other = ledger::Ledger::open(m_folder->filePath(u"other.sqlite"_s), clock);
        QVERIFY_RESULT(other);
        QVERIFY_RESULT(sale::sell(**other, 1));
    }
    sell(6, 6);
    CounterThread counter(options());
    QSignalSpy refused(&counter, &CounterThread::workRefused);
    QSignalSpy worked(&counter, &CounterThread::worked);
    QSignalSpy opened(&counter, &till::Desk::opened);
    counter.startWith({m_folder->filePath(file)});
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 20'000);
    QCOMPARE(refused.first().first().value<base::Error>().code, code);
    // Selling goes on with the ledger as it was.
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
    QCOMPARE(worked.size(), 0);
    QCOMPARE(salesIn(ledgerFile()), 6);
    QVERIFY(QDir(m_folder->path()).entryList({u"*replaced*"_s, u"*damaged*"_s, u"*.part*"_s}).isEmpty());
}

/// As when the disk is full before the numbers are skipped.
void LedgerWorkTest::aRestoreThatCannotBeFinishedChangesNothing()
{
    sell(1, 5);
    QVERIFY_RESULT(ledger::backUp(ledgerFile(), backup()));
    sell(6, 6);
    const base::SystemClock clock;
    qint64 inCopy = 0;
    const auto restored =
        ledger::restore(backup(), ledgerFile(), clock, {}, [this, &inCopy](const QString& copy) -> base::Result<> {
            inCopy = salesIn(copy);
            return base::failure(base::Category::Storage, u"ledger_full"_s, base::UserText("Full. Make room."));
        });
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, u"ledger_full"_s);
    QCOMPARE(inCopy, 5);
    QCOMPARE(salesIn(ledgerFile()), 6);
    QVERIFY(QDir(m_folder->path()).entryList({u"*replaced*"_s, u"*.part*"_s, u"*.restoring*"_s}).isEmpty());
}

void LedgerWorkTest::rebuildsWhatWasDerived()
{
    sell(1, 5);
    run("UPDATE payments SET amount = 9999 WHERE number = 3");
    QVERIFY(!isSound());
    CounterThread counter(options());
    QSignalSpy worked(&counter, &CounterThread::worked);
    QSignalSpy opened(&counter, &till::Desk::opened);
    counter.startWith({});
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
    QCOMPARE(worked.size(), 1);
    QVERIFY(worked.first().first().toString().isEmpty());
    QVERIFY(isSound());
    QCOMPARE(salesIn(ledgerFile()), 5);
}

void LedgerWorkTest::aBrokenChainIsNotRebuilt()
{
    sell(1, 5);
    run("DROP TRIGGER events_never_change; UPDATE events SET actor = 'Nobody' WHERE row = 2");
    CounterThread counter(options());
    QSignalSpy refused(&counter, &CounterThread::workRefused);
    QSignalSpy worked(&counter, &CounterThread::worked);
    counter.startWith({});
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 20'000);
    QCOMPARE(refused.first().first().value<base::Error>().code, u"ledger_damaged"_s);
    QCOMPARE(worked.size(), 0);
    QCOMPARE(salesIn(ledgerFile()), 5);
}

QTEST_GUILESS_MAIN(LedgerWorkTest)
#include "tst_ledgerwork.moc"
