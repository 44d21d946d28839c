// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/backupplan.h"
#include "app/counter/ledgercare.h"
#include "core/ledger/backup.h"
#include "core/ledger/migrations.h"
#include "core/ledger/reader.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The wall clock, set by one thread and read by another.
class Calendar final : public base::Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime(m_day.load(), QTime(5, 0), Qt::UTC); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return 0ms; }
    void set(QDate day) { m_day = day; }

private:
    std::atomic<QDate> m_day = QDate(2026, 1, 15);
};

} // namespace

/// The check and the backup of each day (DESIGN.md section 7, R20), on a real file.
class LedgerCareTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void backsUpEachDay();
    void takesABackupOfAnOlderPaydeskAnew();
    void backsUpNothingThatIsUnsound();
    void checksAgainBeforeTheNextDaysBackup();
    void replacesOnlyWhatHoldsLess();
    void checksWhenAsked();
    void saysWhetherRebuildingMends();
    void aCheckCanBeStopped();
    void aStopThatComesTooLateStopsNoOtherCheck();

private:
    [[nodiscard]] app::ShopFolder folder() const { return app::ShopFolder(m_folder->path()); }
    [[nodiscard]] QString ledgerFile() const { return folder().ledger(true); }
    [[nodiscard]] QStringList backups() const
    {
        return QDir(folder().backups()).entryList({u"*.sqlite"_s}, QDir::Files);
    }
    [[nodiscard]] QString backupOf(QDate day) const
    {
        return folder().backups() + u'/' + app::backupName(ledgerFile(), day);
    }
    [[nodiscard]] static qint64 salesIn(const QString& file)
    {
        const auto reader = ledger::Reader::open(file);
        return reader ? (*reader)->records().paymentCount().value_or(-1) : -1;
    }
    void sell(int first, int last) const
    {
        const auto ledger = ledger::Ledger::open(ledgerFile(), m_clock);
        QVERIFY_RESULT(ledger);
        QVERIFY_RESULT((*ledger)->together([&]() -> base::Result<> {
            for (int i = first; i <= last; ++i)
                if (const auto sold = sale::sell(**ledger, i); !sold)
                    return sold;
            return {};
        }));
    }
    void falsify() const
    {
        auto writable = ledger::Database::open(ledgerFile(), ledger::Database::Access::ReadWrite);
        QVERIFY_RESULT(writable->script("UPDATE payments SET amount = 9999 WHERE number = 3"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Calendar m_clock;
};

void LedgerCareTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.set(QDate(2026, 1, 15));
}

void LedgerCareTest::backsUpEachDay()
{
    sell(1, 20);
    app::LedgerCare care(folder(), true, m_clock, 10ms);
    QSignalSpy verified(&care, &app::LedgerCare::verified);
    care.start();
    QTRY_COMPARE_WITH_TIMEOUT(backups(), QStringList{u"practice-2026-01-15.sqlite"_s}, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 1, 20'000);
    const QString file = backupOf(QDate(2026, 1, 15));
    QCOMPARE(salesIn(file), 20);
    QCOMPARE(QFile(file).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    m_clock.set(QDate(2026, 1, 16));
    QTRY_COMPARE_WITH_TIMEOUT(backups().size(), 2, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 2, 20'000);
    QTest::qWait(100); // several looks
    QCOMPARE(verified.size(), 2);
}

/// The day Paydesk was brought up to date.
void LedgerCareTest::takesABackupOfAnOlderPaydeskAnew()
{
    sell(1, 20);
    QVERIFY_RESULT(ledger::makeBackupFolder(m_folder->path()));
    const QString file = backupOf(QDate(2026, 1, 15));
    {
        auto older = ledger::Database::create(file);
        QVERIFY_RESULT(older);
        QVERIFY_RESULT(ledger::upgrade(*older, ledger::builtinMigrations().first(1)));
    }
    app::LedgerCare care(folder(), true, m_clock, 10ms);
    care.start();
    QTRY_COMPARE_WITH_TIMEOUT(ledger::Reader::open(file).has_value(), true, 20'000);
    QCOMPARE(salesIn(file), 20);
}

void LedgerCareTest::backsUpNothingThatIsUnsound()
{
    sell(1, 20);
    QVERIFY_RESULT(ledger::makeBackupFolder(m_folder->path()));
    QVERIFY_RESULT(ledger::backUp(ledgerFile(), backupOf(QDate(2026, 1, 15))));
    sell(21, 22);
    falsify();
    app::LedgerCare care(folder(), true, m_clock, 10ms);
    QSignalSpy verified(&care, &app::LedgerCare::verified);
    care.start();
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 1, 20'000);
    QCOMPARE(verified.first().first().toBool(), false);
    QVERIFY(!verified.first().last().toString().isEmpty());
    m_clock.set(QDate(2026, 1, 16));
    QTest::qWait(100);
    QCOMPARE(verified.size(), 1);
    QCOMPARE(backups(), QStringList{u"practice-2026-01-15.sqlite"_s});
    QCOMPARE(salesIn(backupOf(QDate(2026, 1, 15))), 20);
}

void LedgerCareTest::checksAgainBeforeTheNextDaysBackup()
{
    sell(1, 20);
    app::LedgerCare care(folder(), true, m_clock, 10ms);
    QSignalSpy verified(&care, &app::LedgerCare::verified);
    care.start();
    QTRY_COMPARE_WITH_TIMEOUT(backups().size(), 1, 20'000);
    falsify();
    m_clock.set(QDate(2026, 1, 16));
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 2, 20'000);
    QCOMPARE(verified.last().first().toBool(), false);
    QTest::qWait(100);
    QCOMPARE(backups(), QStringList{u"practice-2026-01-15.sqlite"_s});
}

void LedgerCareTest::replacesOnlyWhatHoldsLess()
{
    // The clock was a day ahead once, or Paydesk was started this morning already.
    sell(1, 20);
    QVERIFY_RESULT(ledger::makeBackupFolder(m_folder->path()));
    const QString today = backupOf(QDate(2026, 1, 15));
    QVERIFY_RESULT(ledger::backUp(ledgerFile(), today));
    sell(21, 25);
    {
        app::LedgerCare care(folder(), true, m_clock);
        care.start();
        QTRY_COMPARE_WITH_TIMEOUT(salesIn(today), 25, 20'000);
    }
    // Another ledger's last backup is not written over.
    QVERIFY(QFile::remove(ledgerFile()));
    sell(1, 30);
    app::LedgerCare care(folder(), true, m_clock);
    QSignalSpy verified(&care, &app::LedgerCare::verified);
    care.start();
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 1, 20'000);
    QTest::qWait(200);
    QCOMPARE(salesIn(today), 25);
}

void LedgerCareTest::checksWhenAsked()
{
    sell(1, 2000);
    app::LedgerCare care(folder(), true, m_clock);
    QSignalSpy checking(&care, &app::LedgerCare::checking);
    QSignalSpy progressed(&care, &app::LedgerCare::progressed);
    QSignalSpy verified(&care, &app::LedgerCare::verified);
    QVERIFY(!care.lastCheck());
    care.checkNow();
    QVERIFY(care.isChecking());
    care.checkNow(); // one at a time
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 1, 20'000);
    QCOMPARE(checking.size(), 1);
    QVERIFY(!care.isChecking());
    QVERIFY(care.lastCheck());
    QVERIFY(care.lastCheck()->sound);
    QCOMPARE(care.lastCheck()->payments, 2000);
    QCOMPARE(care.lastCheck()->events, 6000);
    QCOMPARE(care.lastCheck()->at, m_clock.nowUtc());
    QVERIFY(!progressed.isEmpty());
    for (qsizetype i = 1; i < progressed.size(); ++i)
        QVERIFY(progressed.at(i).first().toInt() >= progressed.at(i - 1).first().toInt());
    QVERIFY(backups().isEmpty()); // checked, not backed up
}

void LedgerCareTest::saysWhetherRebuildingMends()
{
    sell(1, 20);
    falsify();
    app::LedgerCare care(folder(), true, m_clock);
    QSignalSpy verified(&care, &app::LedgerCare::verified);
    care.checkNow();
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 1, 20'000);
    QVERIFY(!care.lastCheck()->sound);
    QVERIFY(care.lastCheck()->isMendedByRebuilding);
    QSignalSpy failed(&care.backups(), &app::Backups::failed);
    care.backups().makeNow();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY(backups().isEmpty());
}

void LedgerCareTest::aCheckCanBeStopped()
{
    sell(1, 4000);
    app::LedgerCare care(folder(), true, m_clock);
    QSignalSpy stopped(&care, &app::LedgerCare::stopped);
    QSignalSpy verified(&care, &app::LedgerCare::verified);
    care.stopCheck(); // none is under way: the next is not stopped for it
    care.checkNow();
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 1, 20'000);
    care.checkNow();
    care.stopCheck();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 20'000);
    QVERIFY(!care.isChecking());
    QCOMPARE(verified.size(), 1);
    care.checkNow();
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 2, 20'000);
}

/// Between the end of a check and its news.
void LedgerCareTest::aStopThatComesTooLateStopsNoOtherCheck()
{
    sell(1, 5);
    app::LedgerCare care(folder(), true, m_clock);
    QSignalSpy stopped(&care, &app::LedgerCare::stopped);
    QSignalSpy verified(&care, &app::LedgerCare::verified);
    care.checkNow();
    QTest::qSleep(1000); // the news wait meanwhile
    QVERIFY(care.isChecking());
    care.stopCheck();
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 1, 20'000);
    care.checkNow();
    QTRY_COMPARE_WITH_TIMEOUT(verified.size() + stopped.size(), 2, 20'000);
    QCOMPARE(stopped.size(), 0);
}

QTEST_GUILESS_MAIN(LedgerCareTest)
#include "tst_ledgercare.moc"
