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
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return 0ms; }
    /// Noon of the place.
    void set(QDate day) { set(QDateTime(day, QTime(12, 0))); }
    void set(const QDateTime& now) { m_now = now.toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_now = 0;
};

} // namespace

/// The check and the backup of each day (DESIGN.md section 7, R20), on a real file.
class LedgerCareTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void backsUpEachDay();
    void goesByTheSchedule_data();
    void goesByTheSchedule();
    void makesWhatWasMissedAtTheNextStart();
    void tellsThatTheStickIsGone();
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

void LedgerCareTest::goesByTheSchedule_data()
{
    using Often = ledger::BackupSchedule::Often;
    QTest::addColumn<ledger::BackupSchedule>("schedule");
    QTest::addColumn<QList<std::pair<int, int>>>("hours"); ///< the wall clock's, and how many are made by then
    using Hours = QList<std::pair<int, int>>;
    QTest::newRow("each day when it begins")
        << ledger::BackupSchedule() << Hours{{12, 1}, {22, 1}, {24, 2}, {47, 2}, {48, 3}};
    QTest::newRow("each day at ten in the evening") << ledger::BackupSchedule{Often::Day, QTime(22, 0)}
                                                    << Hours{{12, 0}, {21, 0}, {22, 1}, {24, 1}, {45, 1}, {46, 2}};
    QTest::newRow("each hour") << ledger::BackupSchedule{Often::Hour} << Hours{{11, 0}, {12, 1}, {13, 2}, {16, 3}};
    QTest::newRow("each four hours") << ledger::BackupSchedule{Often::FourHours}
                                     << Hours{{14, 0}, {15, 1}, {18, 1}, {19, 2}};
    QTest::newRow("each twelve hours") << ledger::BackupSchedule{Often::TwelveHours}
                                       << Hours{{22, 0}, {23, 1}, {34, 1}, {35, 2}};
    QTest::newRow("the clock is set back")
        << ledger::BackupSchedule{Often::FourHours} << Hours{{48, 1}, {16, 2}, {19, 2}, {20, 3}};
}

/// One backup was made at 11 o'clock; each further hour is looked at by the simulated wall clock.
void LedgerCareTest::goesByTheSchedule()
{
    QFETCH(ledger::BackupSchedule, schedule);
    using Hours = QList<std::pair<int, int>>;
    QFETCH(Hours, hours);
    sell(1, 20);
    const auto hour = [](int of) { return QDateTime(QDate(2026, 1, 15).addDays(of / 24), QTime(of % 24, 0)); };
    m_clock.set(hour(11));
    QVERIFY_RESULT(app::Backups(folder(), true, m_clock).makeOfDay(QDate(2026, 1, 15)));
    app::LedgerCare care(folder(), true, m_clock, 5ms);
    care.setSchedule(schedule);
    QSignalSpy kept(&care.backups(), &app::Backups::kept);
    care.start();
    for (const auto& [at, made] : hours) {
        m_clock.set(hour(at));
        QTRY_VERIFY_WITH_TIMEOUT(kept.size() >= made, 20'000);
        QTest::qWait(50); // several looks
        QVERIFY2(kept.size() == made, qPrintable(u"%1 at %2 o'clock"_s.arg(kept.size()).arg(at)));
    }
}

void LedgerCareTest::makesWhatWasMissedAtTheNextStart()
{
    sell(1, 20);
    const ledger::BackupSchedule evenings{ledger::BackupSchedule::Often::Day, QTime(22, 0)};
    m_clock.set(QDateTime(QDate(2026, 1, 10), QTime(22, 0)));
    QVERIFY_RESULT(app::Backups(folder(), true, m_clock).makeOfDay(QDate(2026, 1, 10)));
    struct Start {
        QDateTime at;
        int backups;
    };
    for (const Start& start : {Start{QDateTime(QDate(2026, 1, 11), QTime(8, 0)), 1}, // nothing missed
             Start{QDateTime(QDate(2026, 1, 15), QTime(8, 0)), 2}, // four evenings missed
             Start{QDateTime(QDate(2026, 1, 15), QTime(9, 0)), 2}}) {
        m_clock.set(start.at);
        app::LedgerCare care(folder(), true, m_clock, 5ms);
        care.setSchedule(evenings);
        QSignalSpy verified(&care, &app::LedgerCare::verified);
        care.start();
        QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 1, 20'000);
        QTest::qWait(100);
        QCOMPARE(verified.size(), 1);
        QCOMPARE(backups().size(), start.backups);
    }
    QVERIFY(QFileInfo::exists(backupOf(QDate(2026, 1, 15))));
}

void LedgerCareTest::tellsThatTheStickIsGone()
{
    sell(1, 20);
    app::LedgerCare care(folder(), true, m_clock, 5ms);
    const QString gone = m_folder->filePath(u"stick"_s);
    care.backups().setSecondFolder(gone);
    care.setSchedule({ledger::BackupSchedule::Often::Hour});
    QSignalSpy failed(&care.backups(), &app::Backups::copyFailed);
    care.start();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QCOMPARE(failed.first().first().value<base::Error>().code, u"copy_folder_missing"_s);
    QCOMPARE(backups().size(), 1); // the backup itself stands
    QVERIFY(QDir().mkpath(gone));
    QSignalSpy copied(&care.backups(), &app::Backups::copied);
    m_clock.set(QDateTime(QDate(2026, 1, 15), QTime(13, 0)));
    QTRY_COMPARE_WITH_TIMEOUT(copied.size(), 1, 20'000);
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
