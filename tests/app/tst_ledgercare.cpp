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
        for (int i = first; i <= last; ++i)
            QVERIFY_RESULT(sale::sell(**ledger, i));
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
    QTRY_COMPARE(backups(), QStringList{u"practice-2026-01-15.sqlite"_s});
    QTRY_COMPARE(verified.size(), 1);
    const QString file = backupOf(QDate(2026, 1, 15));
    QCOMPARE(salesIn(file), 20);
    QCOMPARE(QFile(file).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    m_clock.set(QDate(2026, 1, 16));
    QTRY_COMPARE(backups().size(), 2);
    QTRY_COMPARE(verified.size(), 2);
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
    QTRY_COMPARE(ledger::Reader::open(file).has_value(), true);
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
    QTRY_COMPARE(verified.size(), 1);
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
    QTRY_COMPARE(backups().size(), 1);
    falsify();
    m_clock.set(QDate(2026, 1, 16));
    QTRY_COMPARE(verified.size(), 2);
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
        QTRY_COMPARE(salesIn(today), 25);
    }
    // Another ledger's last backup is not written over.
    QVERIFY(QFile::remove(ledgerFile()));
    sell(1, 30);
    app::LedgerCare care(folder(), true, m_clock);
    QSignalSpy verified(&care, &app::LedgerCare::verified);
    care.start();
    QTRY_COMPARE(verified.size(), 1);
    QTest::qWait(200);
    QCOMPARE(salesIn(today), 25);
}

QTEST_GUILESS_MAIN(LedgerCareTest)
#include "tst_ledgercare.moc"
