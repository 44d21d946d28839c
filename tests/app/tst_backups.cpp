// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/backups.h"

#include "app/counter/backupcontents.h"
#include "app/counter/backupplan.h"
#include "app/counter/backuprestore.h"
#include "core/ledger/backup.h"
#include "core/ledger/folderlock.h"
#include "core/ledger/migrations.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::Backups;
using Condition = app::BackupFacts::Condition;

/// Backups on demand, on real folders.
class BackupsTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void takesThePlaceOfNoOtherBackup();
    void whatWasAskedForGoesOnceACheckedOneWentOn();
    void makesABackupBesideTheOneOfAnotherHistory();
    void leavesGoodBackupsWhenTheLedgerIsUnsound();
    void savesToAFile_data();
    void savesToAFile();
    void listsWhatThereIs();
    void aCopiedBackupIsAsOldAsBefore();
    void copiesToASecondFolder();
    void saysThatTheStickIsNotThere();
    void shopsShareAStick();
    void rehearsesAndLeavesNothingBehind();
    void refusesToRehearseWhatCannotBeRestored();
    void sweepsRehearsalsThatWereCutOff();

private:
    [[nodiscard]] app::ShopFolder folder() const { return app::ShopFolder(m_folder->path()); }
    [[nodiscard]] QString ledgerFile() const { return folder().ledger(false); }
    [[nodiscard]] QString fileOf(QDate day) const
    {
        return folder().backups() + u'/' + app::backupName(ledgerFile(), day);
    }
    [[nodiscard]] static qint64 salesIn(const QString& file)
    {
        const auto reader = ledger::Reader::open(file);
        return reader ? (*reader)->records().paymentCount().value_or(-1) : -1;
    }
    [[nodiscard]] static QByteArray contentsOf(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void sell(int first, int last) const { sellIn(ledgerFile(), first, last); }
    void sellIn(const QString& file, int first, int last) const
    {
        const auto ledger = ledger::Ledger::open(file, m_clock);
        QVERIFY_RESULT(ledger);
        for (int i = first; i <= last; ++i) {
            payments::Payment draft = sale::draft(i);
            draft.account = u"bakong-gateway"_s;
            QVERIFY_RESULT((*ledger)->draft(draft, sale::clerk));
            QVERIFY_RESULT((*ledger)->record(sale::id(i), sale::created(i), sale::program));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QDate m_today{2026, 1, 15};
    const support::FakeClock m_clock{QDateTime(m_today, QTime(5, 0), Qt::UTC)};
};

void BackupsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

/// The ledger was checked for the backup of the day; what it holds by now, in the middle of an import, nobody knows.
void BackupsTest::takesThePlaceOfNoOtherBackup()
{
    sell(1, 5);
    Backups backups(folder(), false, m_clock);
    QVERIFY_RESULT(backups.makeOfDay(m_today));
    const QByteArray checked = contentsOf(fileOf(m_today));
    QSignalSpy made(&backups, &Backups::made);
    const auto back = [&] {
        made.clear();
        backups.makeNow();
        return QTest::qWaitFor([&] { return made.size() == 1; }, 20'000) ? made.first().first().toString() : QString();
    };
    QCOMPARE(back(), fileOf(m_today)); // there is nothing new
    sell(6, 8);
    const QDateTime now = m_clock.nowUtc().toLocalTime();
    const auto named = [&](int ofMinute) {
        return folder().backups() + u'/' + app::backupNameAt(ledgerFile(), now, ofMinute);
    };
    QCOMPARE(back(), named(1));
    QCOMPARE(salesIn(named(1)), 8);
    const QByteArray first = contentsOf(named(1));
    QCOMPARE(back(), named(1));
    sell(9, 9);
    QCOMPARE(back(), named(2));
    QCOMPARE(salesIn(named(2)), 9);
    QCOMPARE(contentsOf(named(1)), first);
    QCOMPARE(contentsOf(fileOf(m_today)), checked);
    // The next check makes the day's own whole, and only that counts for the schedule.
    QVERIFY_RESULT(backups.makeOfDay(m_today));
    QCOMPARE(salesIn(fileOf(m_today)), 9);
    QCOMPARE(QDir(folder().backups()).entryList(QDir::Files).size(), 3);
    QCOMPARE(Backups::scheduled(folder(), ledgerFile()), QList<QDateTime>{m_clock.nowUtc()});
}

void BackupsTest::whatWasAskedForGoesOnceACheckedOneWentOn()
{
    sell(1, 5);
    QVERIFY_RESULT(ledger::makeBackupFolder(m_folder->path()));
    const auto asked = [&](int daysBack) {
        return folder().backups() + u'/'
            + app::backupNameAt(ledgerFile(), m_today.addDays(-daysBack).startOfDay().addSecs(3600));
    };
    for (const int daysBack : {1, 2, 3})
        QVERIFY_RESULT(ledger::backUp(ledgerFile(), asked(daysBack)));
    // Of another ledger, as before somebody began anew: nothing here holds its sales.
    const QTemporaryDir elsewhere;
    sellIn(elsewhere.filePath(u"ledger.sqlite"_s), 1, 9);
    QVERIFY(QFile::remove(asked(3)));
    QVERIFY_RESULT(ledger::backUp(elsewhere.filePath(u"ledger.sqlite"_s), asked(3)));
    sell(6, 7);
    Backups backups(folder(), false, m_clock);
    QVERIFY_RESULT(backups.makeOfDay(m_today));
    QVERIFY(QFileInfo::exists(asked(1)));
    QVERIFY(!QFileInfo::exists(asked(2)));
    QCOMPARE(salesIn(asked(3)), 9);
    QCOMPARE(salesIn(fileOf(m_today)), 7);
}

/// As after the restore of an older state on the same day, here and on the stick.
void BackupsTest::makesABackupBesideTheOneOfAnotherHistory()
{
    sell(1, 5);
    const QString morning = m_folder->filePath(u"morning.sqlite"_s);
    QVERIFY_RESULT(ledger::backUp(ledgerFile(), morning));
    sell(6, 9);
    const QTemporaryDir stick;
    Backups backups(folder(), false, m_clock);
    backups.setSecondFolder(stick.path());
    QSignalSpy copied(&backups, &Backups::copied);
    QVERIFY_RESULT(backups.makeOfDay(m_today));
    QTRY_COMPARE_WITH_TIMEOUT(copied.size(), 1, 20'000);
    QVERIFY_RESULT(app::restoreBackup(folder(), false, morning, sale::clerk, m_clock));
    const QString second = folder().backups() + u'/' + app::backupName(ledgerFile(), m_today, 2);
    for (const int sales : {5, 6}) {
        sell(21, 15 + sales); // none, then one more
        copied.clear();
        const auto made = backups.makeOfDay(m_today);
        QVERIFY_RESULT(made);
        QTRY_COMPARE_WITH_TIMEOUT(copied.size(), 1, 20'000);
        QCOMPARE(*made, second);
        QCOMPARE(salesIn(second), sales);
        QCOMPARE(salesIn(copied.first().first().toString()), sales);
        QCOMPARE(salesIn(fileOf(m_today)), 9);
        QCOMPARE(QDir(folder().backups()).entryList(QDir::Files).size(), 2);
    }
}

void BackupsTest::leavesGoodBackupsWhenTheLedgerIsUnsound()
{
    sell(1, 5);
    QVERIFY_RESULT(ledger::makeBackupFolder(m_folder->path()));
    QVERIFY_RESULT(ledger::backUp(ledgerFile(), fileOf(m_today)));
    sell(6, 6);
    Backups backups(folder(), false, m_clock);
    backups.setSound(false);
    QSignalSpy failed(&backups, &Backups::failed);
    backups.makeNow();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    const auto error = failed.first().first().value<base::Error>();
    QCOMPARE(error.code, u"ledger_unsound"_s);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(error.person.translated()));
    QCOMPARE(salesIn(fileOf(m_today)), 5);
    // What there is can still be carried away.
    QSignalSpy made(&backups, &Backups::made);
    backups.saveTo(m_folder->filePath(u"mine.sqlite"_s));
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 20'000);
    QCOMPARE(salesIn(m_folder->filePath(u"mine.sqlite"_s)), 6);
}

void BackupsTest::savesToAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code"); ///< empty: it is written
    QTest::newRow("new") << u"usb copy.sqlite"_s << QString();
    QTest::newRow("onto the ledger") << u"ledger.sqlite"_s << u"backup_onto_ledger"_s;
    QTest::newRow("a folder") << u"."_s << u"backup_folder"_s;
    QTest::newRow("no such folder") << u"nowhere/copy.sqlite"_s << u"ledger_unopened"_s;
}

void BackupsTest::savesToAFile()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    sell(1, 5);
    Backups backups(folder(), false, m_clock);
    QSignalSpy made(&backups, &Backups::made);
    QSignalSpy failed(&backups, &Backups::failed);
    const QString file = m_folder->filePath(name);
    backups.saveTo(file);
    QTRY_COMPARE_WITH_TIMEOUT(made.size() + failed.size(), 1, 20'000);
    QCOMPARE(salesIn(ledgerFile()), 5);
    if (code.isEmpty()) {
        QCOMPARE(salesIn(file), 5);
        return;
    }
    const auto error = failed.first().first().value<base::Error>();
    QCOMPARE(error.code, code);
    QVERIFY(!error.person.translated().isEmpty());
}

void BackupsTest::listsWhatThereIs()
{
    Backups backups(folder(), false, m_clock);
    QSignalSpy listed(&backups, &Backups::listed);
    backups.list();
    QTRY_COMPARE_WITH_TIMEOUT(listed.size(), 1, 20'000);
    QVERIFY(listed.takeFirst().first().value<QList<app::BackupFacts>>().isEmpty());

    sell(1, 5);
    QVERIFY_RESULT(ledger::makeBackupFolder(m_folder->path()));
    QVERIFY_RESULT(ledger::backUp(ledgerFile(), fileOf(m_today.addDays(-1))));
    sell(6, 7);
    QVERIFY_RESULT(ledger::backUp(ledgerFile(), fileOf(m_today)));
    QFile broken(fileOf(m_today.addDays(-2)));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(QByteArray(5000, 'x')) == 5000);
    broken.close();
    {
        auto older = ledger::Database::create(fileOf(m_today.addDays(-3)));
        QVERIFY_RESULT(older);
        QVERIFY_RESULT(ledger::upgrade(*older, ledger::builtinMigrations().first(1)));
    }
    QFile letter(folder().backups() + u"/letter.txt"_s);
    QVERIFY(letter.open(QIODevice::WriteOnly));

    backups.list();
    QTRY_COMPARE_WITH_TIMEOUT(listed.size(), 1, 20'000);
    const auto all = listed.first().first().value<QList<app::BackupFacts>>();
    QCOMPARE(all.size(), 4);
    QCOMPARE(all.at(0).file, fileOf(m_today));
    QCOMPARE(all.at(0).day, m_today);
    QCOMPARE(all.at(0).payments, 7);
    QCOMPARE(all.at(0).bytes, QFileInfo(fileOf(m_today)).size());
    QVERIFY(all.at(0).condition == Condition::Readable);
    QCOMPARE(all.at(1).payments, 5);
    const auto conditionOf = [&all](QDate day) {
        for (const app::BackupFacts& facts : all)
            if (facts.day == day)
                return facts.condition;
        return Condition::Readable;
    };
    QVERIFY(conditionOf(m_today.addDays(-2)) == Condition::Unreadable);
    QVERIFY(conditionOf(m_today.addDays(-3)) == Condition::Older);
}

/// A folder of backups that was copied, as to a new computer: every file of it is of now to the disk.
void BackupsTest::aCopiedBackupIsAsOldAsBefore()
{
    sell(1, 5);
    const QTemporaryDir stick;
    Backups backups(folder(), false, m_clock);
    backups.setSecondFolder(stick.path());
    QSignalSpy copied(&backups, &Backups::copied);
    QVERIFY_RESULT(backups.makeOfDay(m_today));
    QTRY_COMPARE_WITH_TIMEOUT(copied.size(), 1, 20'000);
    const QString copy = copied.first().first().toString();
    sell(6, 7);
    QSignalSpy made(&backups, &Backups::made);
    backups.makeNow();
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 20'000);
    // Of a Paydesk that noted nothing: asked for at that time of the place, by itself, by itself and of later.
    const QDateTime asked(m_today.addDays(-1), QTime(14, 30));
    const QString named = folder().backups() + u'/' + app::backupNameAt(ledgerFile(), asked);
    const QDateTime last = m_clock.nowUtc();
    const QString ofOldDay = fileOf(m_today.addDays(-2));
    const QTemporaryDir elsewhere;
    const QString unnoted = elsewhere.filePath(u"ledger.sqlite"_s);
    sellIn(unnoted, 1, 3);
    for (const QString& file : {named, ofOldDay, folder().backups() + u'/' + app::backupName(ledgerFile(), m_today, 2)})
        QVERIFY_RESULT(ledger::backUp(unnoted, file));
    QFile broken(fileOf(m_today.addDays(-3)));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(QByteArray(5000, 'x')) == 5000);
    broken.close();

    const QDateTime copying = last.addDays(400);
    for (const QFileInfo& info : QDir(folder().backups()).entryInfoList(QDir::Files) + QFileInfoList{QFileInfo(copy)}) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(copying, QFileDevice::FileModificationTime));
    }
    QCOMPARE(app::backupMadeAt(ledgerFile(), fileOf(m_today)), last);
    QCOMPARE(app::backupMadeAt(ledgerFile(), made.first().first().toString()), last);
    QCOMPARE(app::backupMadeAt(ledgerFile(), copy), last);
    QCOMPARE(app::backupMadeAt(ledgerFile(), named), asked.toUTC());
    QCOMPARE(app::backupMadeAt(ledgerFile(), folder().backups() + u'/' + app::backupName(ledgerFile(), m_today, 2)),
        last); // of its last event
    QVERIFY(!app::backupMadeAt(ledgerFile(), ofOldDay).isValid());
    QVERIFY(!app::backupMadeAt(ledgerFile(), broken.fileName()).isValid());
    QSignalSpy listed(&backups, &Backups::listed);
    backups.list();
    QTRY_COMPARE_WITH_TIMEOUT(listed.size(), 1, 20'000);
    for (const app::BackupFacts& facts : listed.first().first().value<QList<app::BackupFacts>>())
        QCOMPARE(facts.madeAt, app::backupMadeAt(ledgerFile(), facts.file));
    // The note is nothing of the ledger.
    QVERIFY_RESULT(app::restoreBackup(folder(), false, fileOf(m_today), sale::clerk, m_clock));
    const auto reader = ledger::Reader::open(ledgerFile());
    QVERIFY_RESULT(reader);
    const auto verified = (*reader)->verify();
    QVERIFY_RESULT(verified);
    QVERIFY(verified->isSound());
    QCOMPARE(salesIn(ledgerFile()), 5);
}

void BackupsTest::copiesToASecondFolder()
{
    sell(1, 5);
    const QTemporaryDir stick;
    Backups backups(folder(), false, m_clock);
    backups.setSecondFolder(stick.path());
    QSignalSpy copied(&backups, &Backups::copied);
    QVERIFY_RESULT(backups.makeOfDay(m_today));
    QTRY_COMPARE_WITH_TIMEOUT(copied.size(), 1, 20'000);
    const QString copy = copied.takeFirst().first().toString();
    QVERIFY2(copy.startsWith(stick.path() + u"/paydesk-"_s), qUtf8Printable(copy));
    QVERIFY(copy.endsWith(u"/ledger-2026-01-15.sqlite"_s));
    QCOMPARE(salesIn(copy), 5);
    sell(6, 9);
    QVERIFY_RESULT(backups.makeOfDay(m_today));
    QTRY_COMPARE_WITH_TIMEOUT(copied.size(), 1, 20'000);
    QCOMPARE(copied.takeFirst().first().toString(), copy);
    QCOMPARE(salesIn(copy), 9);
    // What was not checked stands beside it there too.
    sell(10, 11);
    backups.makeNow();
    QTRY_COMPARE_WITH_TIMEOUT(copied.size(), 1, 20'000);
    const QString asked = copied.takeFirst().first().toString();
    QCOMPARE(QFileInfo(asked).fileName(), app::backupNameAt(ledgerFile(), m_clock.nowUtc().toLocalTime()));
    QCOMPARE(salesIn(asked), 11);
    QCOMPARE(salesIn(copy), 9);
}

void BackupsTest::saysThatTheStickIsNotThere()
{
    sell(1, 5);
    auto stick = std::make_unique<QTemporaryDir>();
    const QString place = stick->path();
    Backups backups(folder(), false, m_clock);
    backups.setSecondFolder(place);
    stick.reset();
    QSignalSpy made(&backups, &Backups::made);
    QSignalSpy failed(&backups, &Backups::copyFailed);
    backups.makeNow();
    QTRY_COMPARE(made.size(), 1); // the backup itself stands
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    const auto error = failed.takeFirst().first().value<base::Error>();
    QCOMPARE(error.code, u"copy_folder_missing"_s);
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(error.person.translated()), qUtf8Printable(error.person.translated()));
    QVERIFY(!QFileInfo::exists(place));
    // Plugged in again: the newest backup is copied when asked for.
    QVERIFY(QDir().mkpath(place));
    QSignalSpy copied(&backups, &Backups::copied);
    backups.copyNow();
    QTRY_COMPARE_WITH_TIMEOUT(copied.size(), 1, 20'000);
    QCOMPARE(salesIn(copied.first().first().toString()), 5);
    QDir(place).removeRecursively();
}

void BackupsTest::shopsShareAStick()
{
    sell(1, 5);
    const QTemporaryDir stick;
    const QTemporaryDir elsewhere;
    const app::ShopFolder other(elsewhere.path());
    sellIn(other.ledger(false), 1, 9);
    QStringList copies;
    for (const app::ShopFolder& shop : {folder(), other}) {
        Backups backups(shop, false, m_clock);
        backups.setSecondFolder(stick.path());
        QSignalSpy copied(&backups, &Backups::copied);
        backups.makeNow();
        QTRY_COMPARE_WITH_TIMEOUT(copied.size(), 1, 20'000);
        copies << copied.first().first().toString();
    }
    QCOMPARE(salesIn(copies.first()), 5);
    QCOMPARE(salesIn(copies.last()), 9);
}

void BackupsTest::rehearsesAndLeavesNothingBehind()
{
    sell(1, 5);
    QVERIFY_RESULT(ledger::makeBackupFolder(m_folder->path()));
    QVERIFY_RESULT(ledger::backUp(ledgerFile(), fileOf(m_today)));
    sell(6, 7);
    const QStringList before = QDir(m_folder->path()).entryList(QDir::NoDotAndDotDot | QDir::Dirs);
    Backups backups(folder(), false, m_clock);
    QSignalSpy rehearsed(&backups, &Backups::rehearsed);
    backups.rehearse(fileOf(m_today));
    QTRY_COMPARE_WITH_TIMEOUT(rehearsed.size(), 1, 20'000);
    const auto rehearsal = rehearsed.first().last().value<ledger::Rehearsal>();
    QCOMPARE(rehearsal.missing, 2);
    QVERIFY(rehearsal.isEarlierState);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::NoDotAndDotDot | QDir::Dirs), before);
    QVERIFY(QDir(folder().backups()).entryList(QDir::Files).contains(u"ledger-2026-01-15.sqlite"_s));
}

void BackupsTest::refusesToRehearseWhatCannotBeRestored()
{
    sell(1, 5);
    const QTemporaryDir elsewhere;
    const QString other = elsewhere.filePath(u"ledger.sqlite"_s);
    sellIn(other, 1, 9);
    Backups backups(folder(), false, m_clock);
    QSignalSpy failed(&backups, &Backups::rehearsalFailed);
    for (const auto& [file, code] :
        {std::pair(other, u"backup_foreign"_s), std::pair(m_folder->filePath(u"gone"_s), u"backup_missing"_s)}) {
        backups.rehearse(file);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        const QVariantList news = failed.takeFirst();
        QCOMPARE(news.first().toString(), file);
        QCOMPARE(news.last().value<base::Error>().code, code);
    }
}

void BackupsTest::sweepsRehearsalsThatWereCutOff()
{
    sell(1, 5);
    const QDir data(m_folder->path());
    QVERIFY(data.mkpath(u"rehearsal-killed"_s) && data.mkpath(u"rehearsal-running"_s));
    QFile copy(m_folder->filePath(u"rehearsal-killed/ledger.sqlite"_s));
    QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write("a copy") == 6);
    copy.close();
    const auto running = ledger::FolderLock::take(m_folder->filePath(u"rehearsal-running"_s));
    QVERIFY_RESULT(running);
    app::sweepRehearsals(folder());
    QCOMPARE(data.entryList({u"rehearsal-*"_s}, QDir::Dirs), QStringList{u"rehearsal-running"_s});
    QCOMPARE(salesIn(ledgerFile()), 5);
}

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"
