// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ledger/ledgercard.h"

#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/ledger/backupschedulerow.h"
#include "ui/ledger/importlist.h"
#include "ui/ledger/ledgerwords.h"
#include "ui/ledger/ledgerworkdialog.h"
#include "ui/ledger/restoredialog.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ui;
using Condition = ShownBackup::Condition;

namespace {

/// 04:43 where this computer is, so that times read alike everywhere.
QDateTime at(QDate day)
{
    return QDateTime(day, QTime(4, 43)).toUTC();
}

QList<ShownBackup> someBackups(int count = 8)
{
    QList<ShownBackup> all;
    for (int i = 0; i < count; ++i) {
        const QDate day = QDate(2026, 11, 22).addDays(-i);
        ShownBackup backup;
        backup.file = u"/shop/backups/ledger-%1.sqlite"_s.arg(day.toString(Qt::ISODate));
        backup.day = day;
        backup.madeAt = at(day);
        backup.bytes = 12'340'000 - i * 217'000;
        backup.payments = 18'204 - i * 240;
        all << backup;
    }
    return all;
}

QString plain(QString text)
{
    return text.replace(u'\u00a0', u' ');
}

ledger::Rehearsal aRehearsal()
{
    const auto held = [](qint64 payments, qint64 events, QDate day, qint64 usd, qint64 khr) {
        ledger::Holdings holdings;
        holdings.info.payments = payments;
        holdings.info.events = events;
        holdings.info.lastEventAt = at(day);
        holdings.totals.currencies = {{.currency = money::Currency::Usd,
                                          .count = payments / 2,
                                          .paid = payments / 2 - 3,
                                          .received = usd,
                                          .asked = usd},
            {.currency = money::Currency::Khr,
                .count = payments / 2,
                .paid = payments / 2,
                .received = khr,
                .asked = khr}};
        return holdings;
    };
    ledger::Rehearsal rehearsal;
    rehearsal.backup = held(18'204, 71'330, QDate(2026, 11, 21), 4'123'450, 310'400'000);
    rehearsal.present = held(18'240, 71'480, QDate(2026, 11, 22), 4'141'950, 311'000'000);
    rehearsal.isEarlierState = true;
    rehearsal.missing = 36;
    rehearsal.firstMissing = 18'205;
    rehearsal.lastMissing = 18'240;
    rehearsal.changed = 2;
    return rehearsal;
}

} // namespace

class TestLedgerCard final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void sizesAreRead_data();
    void sizesAreRead();
    void saysHowTheLedgerStands_data();
    void saysHowTheLedgerStands();
    void theMainButtonIsWhatIsToBeDoneNext_data();
    void theMainButtonIsWhatIsToBeDoneNext();
    void whatCannotBeReadIsNotCounted();
    void aCheckIsSeenAndStopped();
    void backupsAreChosenByKeyboard();
    void backupsSayWhatTheyAre_data();
    void backupsSayWhatTheyAre();
    void aBackupOfAnUnknownTimeHasItsDay();
    void saysWhenTheNextBackupIsMade_data();
    void saysWhenTheNextBackupIsMade();
    void theScheduleIsChosenFromMenus();
    void nothingToRestoreOffersNothing();
    void backingUpSaysWhatCameOfIt();
    void aSecondFolderIsSaidAndTakenAway();
    void importsStandWithTheirWayBack();
    void rebuildingAsksFirst();
    void aRehearsalComparesBeforeAnythingIsLost();
    void aRehearsalAloneOffersNoRestore();
    void whatCannotBeRestoredIsSaid();
    void saysWhatWouldBeLost_data();
    void saysWhatWouldBeLost();
    void workOnTheLedgerCannotBeLeftBeforeItsEnd();

private:
    void shoot(QWidget& widget, const QString& name);

    Appearance m_appearance;
    Languages m_languages;
    std::unique_ptr<QWidget> m_window;
    LedgerCard* m_card = nullptr;
};

void TestLedgerCard::initTestCase()
{
    m_appearance.dress(*static_cast<QApplication*>(QCoreApplication::instance()));
}

void TestLedgerCard::init()
{
    m_languages.use(Language::English);
    m_window = std::make_unique<QWidget>();
    m_card = new LedgerCard(m_appearance, m_languages);
    auto* column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(24, 24, 24, 24);
    column->addWidget(m_card);
    column->addStretch(1);
    m_window->resize(1040, 760);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

/// Where pictures are asked for, for people to look at.
void TestLedgerCard::shoot(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("PAYDESK_SHOTS");
    if (folder.isEmpty())
        return;
    const auto take = [&](const QString& look) {
        QTest::qWait(50);
        m_window->resize(1040, std::max(760, m_window->layout()->totalHeightForWidth(1040)));
        QTest::qWait(50);
        QVERIFY(widget.grab().save(QDir(folder).filePath(u"ledger-"_s + name + look + u".png"_s)));
    };
    take({});
    m_appearance.setTheme(ThemeName::Dark);
    m_languages.use(Language::Khmer);
    take(u"-dark-khmer"_s);
    m_languages.use(Language::English);
    m_appearance.setTheme(ThemeName::Light);
}

void TestLedgerCard::sizesAreRead_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64{0} << u"0.0 kB"_s;
    QTest::newRow("small") << qint64{4'096} << u"4.1 kB"_s;
    QTest::newRow("just below") << qint64{999'949} << u"999.9 kB"_s;
    QTest::newRow("a megabyte") << qint64{1'000'000} << u"1.0 MB"_s;
    QTest::newRow("megabytes") << qint64{12'340'000} << u"12.3 MB"_s;
    QTest::newRow("gigabytes") << qint64{7'654'321'000} << u"7.7 GB"_s;
}

void TestLedgerCard::sizesAreRead()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(sizeText(bytes, money::Digits::Ascii).replace(u'\u00a0', u' '), text);
}

void TestLedgerCard::saysHowTheLedgerStands_data()
{
    QTest::addColumn<int>("kind"); // 0 none, 1 sound, 2 mended by rebuilding, 3 worse
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("not yet") << 0 << u"The ledger is not checked yet"_s << u"after every start"_s;
    QTest::newRow("sound") << 1 << u"The ledger is sound"_s
                           << u"Checked Sun 22 Nov, 04:43: 18,204 payments, 71,330 events."_s;
    QTest::newRow("derived wrong") << 2 << u"The check of the ledger found a fault"_s << u"rebuild it."_s;
    QTest::newRow("chain broken") << 3 << u"The check of the ledger found a fault"_s << u"restore a backup."_s;
}

void TestLedgerCard::saysHowTheLedgerStands()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(QString, words);
    if (kind > 0)
        m_card->setCheck(LedgerCard::Check{at(QDate(2026, 11, 22)), kind == 1, kind == 2, 18'204, 71'330});
    m_card->setBackups(someBackups());
    QCOMPARE(m_card->said().at(0), name);
    QVERIFY2(m_card->said().at(1).contains(words), qUtf8Printable(m_card->said().at(1)));
    if (kind == 1)
        shoot(*m_window, u"full"_s);
    if (kind == 2)
        shoot(*m_window, u"fault"_s);
}

void TestLedgerCard::theMainButtonIsWhatIsToBeDoneNext_data()
{
    QTest::addColumn<bool>("sound");
    QTest::addColumn<bool>("mended");
    QTest::addColumn<int>("backups");
    QTest::addColumn<QString>("word");
    QTest::newRow("sound") << true << false << 3 << u"Back up now"_s;
    QTest::newRow("sound, no backup") << true << false << 0 << u"Back up now"_s;
    QTest::newRow("derived wrong") << false << true << 3 << u"Rebuild…"_s;
    QTest::newRow("damaged") << false << false << 3 << u"Restore…"_s;
    QTest::newRow("damaged, no backup") << false << false << 0 << u"Restore another file…"_s;
}

void TestLedgerCard::theMainButtonIsWhatIsToBeDoneNext()
{
    QFETCH(bool, sound);
    QFETCH(bool, mended);
    QFETCH(int, backups);
    QFETCH(QString, word);
    QCOMPARE(m_card->mainButton().text(), u"Back up now"_s);
    m_card->setBackups(someBackups(backups));
    m_card->setCheck(LedgerCard::Check{at(QDate(2026, 11, 22)), sound, mended, 18'204, 71'330});
    QCOMPARE(m_card->mainButton().text(), word);
    QVERIFY(m_card->mainButton().isVisible());
    m_card->setCheck(LedgerCard::Check{at(QDate(2026, 11, 22)), true, false, 18'204, 71'330});
    QCOMPARE(m_card->mainButton().text(), u"Back up now"_s);
}

void TestLedgerCard::whatCannotBeReadIsNotCounted()
{
    m_card->setBackups(someBackups());
    m_card->setCheck(LedgerCard::Check{at(QDate(2026, 11, 22)), false, false, 0, 0, false});
    QCOMPARE(m_card->said().at(1),
        u"Checked Sun 22 Nov, 04:43: not all of it can be read. Keep the data folder as it is and restore a backup."_s);
    shoot(*m_window, u"damaged"_s);
}

void TestLedgerCard::aCheckIsSeenAndStopped()
{
    QSignalSpy check(m_card, &LedgerCard::checkWanted);
    QSignalSpy stop(m_card, &LedgerCard::stopWanted);
    m_card->setBackups(someBackups(3));
    m_card->check().click();
    QCOMPARE(check.count(), 1);
    m_card->setChecking(340);
    QCOMPARE(m_card->said().at(0), u"Checking the ledger, 34 % done"_s);
    QCOMPARE(m_card->check().text(), u"Stop the check"_s);
    shoot(*m_window, u"checking"_s);
    m_card->check().click();
    QCOMPARE(stop.count(), 1);
    m_card->setChecking(std::nullopt);
    QCOMPARE(m_card->check().text(), u"Check now"_s);
    m_card->setCheckTrouble(u"The disk did not answer. Try again."_s);
    QCOMPARE(m_card->said().at(1), u"The disk did not answer. Try again."_s);
    m_card->setChecking(0);
    m_card->setChecking(std::nullopt);
    QVERIFY(!m_card->said().at(1).contains(u"disk"_s));
}

void TestLedgerCard::backupsAreChosenByKeyboard()
{
    const QList<ShownBackup> all = someBackups();
    m_card->setBackups(all);
    QSignalSpy restore(m_card, &LedgerCard::restoreWanted);
    QSignalSpy rehearse(m_card, &LedgerCard::rehearsalWanted);
    m_card->list().setFocus();
    QCOMPARE(m_card->list().chosen()->file, all.first().file);
    QTest::keyClick(&m_card->list(), Qt::Key_Down);
    QTest::keyClick(&m_card->list(), Qt::Key_Down);
    QTest::keyClick(&m_card->list(), Qt::Key_Return);
    QCOMPARE(restore.takeFirst().first().toString(), all.at(2).file);
    QTest::keyClick(&m_card->list(), Qt::Key_End);
    m_card->rehearse().click();
    QCOMPARE(rehearse.takeFirst().first().toString(), all.last().file);
    QTest::keyClick(&m_card->list(), Qt::Key_Down);
    QCOMPARE(m_card->list().chosen()->file, all.last().file);
    // A new one comes: what was chosen stays.
    QTest::keyClick(&m_card->list(), Qt::Key_Up);
    const QString chosen = m_card->list().chosen()->file;
    QList<ShownBackup> more = all;
    more.prepend(someBackups(1).first());
    more.first().file = u"/shop/backups/newer.sqlite"_s;
    m_card->setBackups(more);
    QCOMPARE(m_card->list().chosen()->file, chosen);
    QTest::keyClick(&m_card->list(), Qt::Key_Home);
    const QPoint second = m_card->list().rowRect(1).center();
    QTest::mouseClick(&m_card->list(), Qt::LeftButton, {}, second);
    m_card->restore().click();
    QCOMPARE(restore.takeFirst().first().toString(), more.at(1).file);
}

void TestLedgerCard::backupsSayWhatTheyAre_data()
{
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QString>("said");
    QTest::newRow("readable") << Condition::Readable << u"Sun 22 Nov 2026, 04:43, 18,204 payments, 12.3 MB, Readable"_s;
    QTest::newRow("tried") << Condition::Tried
                           << u"Sun 22 Nov 2026, 04:43, 18,204 payments, 12.3 MB, Sound, tried out"_s;
    QTest::newRow("older") << Condition::Older << u"Sun 22 Nov 2026, 04:43, 12.3 MB, Of an older Paydesk"_s;
    QTest::newRow("broken") << Condition::Unreadable << u"Sun 22 Nov 2026, 04:43, 12.3 MB, Cannot be read"_s;
}

void TestLedgerCard::backupsSayWhatTheyAre()
{
    QFETCH(Condition, condition);
    QFETCH(QString, said);
    QList<ShownBackup> all = someBackups(1);
    all.first().condition = condition;
    m_card->setBackups(all);
    QCOMPARE(m_card->list().accessibleDescription().replace(u'\u00a0', u' '), said);
}

void TestLedgerCard::aBackupOfAnUnknownTimeHasItsDay()
{
    QList<ShownBackup> all = someBackups(2);
    for (ShownBackup& backup : all)
        backup.madeAt = {};
    m_card->setBackups(all);
    QCOMPARE(plain(m_card->list().accessibleDescription()), u"Sun 22 Nov 2026, 18,204 payments, 12.3 MB, Readable"_s);
    QCOMPARE(plain(m_card->said().at(2)), u"Last backup Sun 22 Nov, 12.3 MB"_s);
}

void TestLedgerCard::saysWhenTheNextBackupIsMade_data()
{
    QTest::addColumn<std::optional<QDateTime>>("next");
    QTest::addColumn<QString>("words");
    using Next = std::optional<QDateTime>;
    const auto local = [](int day, int hour) { return Next(QDateTime(QDate(2026, 11, day), QTime(hour, 0)).toUTC()); };
    const QString missed = u" If the computer is off then, it is made at the next start."_s;
    QTest::newRow("today") << local(22, 22) << u"Next backup: today, 22:00."_s + missed;
    QTest::newRow("tomorrow") << local(23, 0) << u"Next backup: tomorrow, 00:00."_s + missed;
    QTest::newRow("later") << local(25, 22) << u"Next backup: Wed 25 Nov, 22:00."_s + missed;
    QTest::newRow("due") << local(22, 11) << u"Next backup: now, after the check."_s;
    QTest::newRow("at fault") << Next() << u"No backup is made by itself while the ledger has a fault."_s;
}

void TestLedgerCard::saysWhenTheNextBackupIsMade()
{
    QFETCH(std::optional<QDateTime>, next);
    QFETCH(QString, words);
    QList<ShownBackup> all = someBackups(3);
    m_card->setBackups(all);
    m_card->setNextBackup(next, QDateTime(QDate(2026, 11, 22), QTime(12, 0)).toUTC());
    QCOMPARE(m_card->said().at(3), words);
    QCOMPARE(plain(m_card->said().at(2)), u"Last backup Sun 22 Nov, 04:43, 12.3 MB"_s);
    all.first().isChecked = true;
    m_card->setBackups(all);
    QCOMPARE(plain(m_card->said().at(2)), u"Last backup Sun 22 Nov, 04:43, 12.3 MB, checked"_s);
}

void TestLedgerCard::theScheduleIsChosenFromMenus()
{
    BackupScheduleRow& row = m_card->schedule();
    const QList<ledger::BackupKeeping> keepings{{}, {.days = 3, .weeks = 2, .months = 3}};
    row.setSchedule({}, keepings);
    m_card->setBackups(someBackups());
    QCOMPARE(row.often().text(), u"Every day"_s);
    QCOMPARE(row.at().text(), u"When the day begins"_s);
    QCOMPARE(row.kept().text(), u"Keep 7 days, 4 weeks, 12 months"_s);
    QSignalSpy wanted(m_card, &LedgerCard::scheduleWanted);
    const auto choose = [&](Button& button, const QString& words) {
        button.click();
        auto* menu = row.findChild<QMenu*>();
        QVERIFY(menu != nullptr);
        shoot(*menu, u"schedule-"_s + words.section(u' ', 0, 0));
        bool isThere = false;
        for (QAction* action : menu->actions()) {
            if (action->text() != words)
                continue;
            isThere = true;
            QVERIFY(!action->isChecked());
            action->trigger();
        }
        QVERIFY2(isThere, qUtf8Printable(words));
        menu->close();
        QTRY_VERIFY(row.findChild<QMenu*>() == nullptr);
        QCOMPARE(wanted.count(), 1);
        row.setSchedule(wanted.takeFirst().first().value<ledger::BackupSchedule>(), keepings);
        QVERIFY2(button.text() == words, qUtf8Printable(button.text()));
    };
    choose(row.at(), u"At 22:00"_s);
    choose(row.kept(), u"Keep 3 days, 2 weeks, 3 months"_s);
    shoot(*m_window, u"schedule"_s);
    choose(row.often(), u"Every 4 hours"_s);
    QVERIFY(!row.at().isVisible());
    QVERIFY(row.kept().isVisible());
    choose(row.often(), u"Every day"_s);
    QVERIFY(row.at().isVisible());
    QCOMPARE(row.at().text(), u"At 22:00"_s); // as it was
}

void TestLedgerCard::nothingToRestoreOffersNothing()
{
    QVERIFY(!m_card->restore().isVisible());
    QVERIFY(m_card->said().at(3).contains(u"being looked through"_s));
    m_card->setBackups({});
    QCOMPARE(m_card->said().at(2), u"There is no backup yet"_s);
    QVERIFY(!m_card->restore().isVisible());
    QVERIFY(!m_card->rehearse().isVisible());
    QVERIFY(m_card->restoreFile().isVisible());
    QVERIFY(m_card->backUp().isVisible());
    shoot(*m_window, u"none"_s);
}

void TestLedgerCard::backingUpSaysWhatCameOfIt()
{
    m_card->setBackups(someBackups(2));
    QSignalSpy wanted(m_card, &LedgerCard::backupWanted);
    m_card->backUp().click();
    QCOMPARE(wanted.count(), 1);
    m_card->setMaking(true);
    QVERIFY(!m_card->backUp().isEnabled());
    QVERIFY(!m_card->save().isEnabled());
    m_card->setMaking(false);
    QVERIFY(m_card->backUp().isEnabled());
    m_card->setNews(u"The disk is full. Make room and try again."_s, true);
    QCOMPARE(m_card->said().last(), u"The disk is full. Make room and try again."_s);
    shoot(*m_window, u"failed"_s);
}

void TestLedgerCard::aSecondFolderIsSaidAndTakenAway()
{
    m_card->setBackups(someBackups(2));
    QVERIFY(!m_card->copyNow().isVisible());
    QCOMPARE(m_card->said().at(4), u"No copies in a second place"_s);
    m_card->setSecondFolder(
        u"/media/stick"_s, u"The folder for copies is not there. Plug in the stick or choose another folder."_s);
    QVERIFY(m_card->said().at(4).contains(u"/media/stick"_s));
    QVERIFY(m_card->said().at(5).contains(u"Plug in the stick"_s));
    shoot(*m_window, u"stick-missing"_s);
    QSignalSpy folder(m_card, &LedgerCard::folderWanted);
    QSignalSpy copy(m_card, &LedgerCard::copyWanted);
    m_card->copyNow().click();
    QCOMPARE(copy.count(), 1);
    m_card->noFolder().click();
    QCOMPARE(folder.count(), 1);
    QVERIFY(folder.first().first().toString().isEmpty());
}

void TestLedgerCard::importsStandWithTheirWayBack()
{
    QVERIFY(!m_card->imports().isVisible());
    m_card->setBackups(someBackups(2));
    const auto import = [](const QString& id, const QString& file, qint64 added, qint64 gone) {
        return ledger::ImportRecord{
            .id = id, .file = file, .actor = u"Owner"_s, .at = at(QDate(2026, 11, 22)), .added = added, .gone = gone};
    };
    const QList<ledger::ImportRecord> all{import(u"a"_s, u"payments 2025.jsonl"_s, 1'400, 0),
        import(u"b"_s, u"other till.csv"_s, 30, 10), import(u"c"_s, u"mistake.csv"_s, 7, 7), import(u"d"_s, {}, 1, 0),
        import(u"e"_s, u"<b>last</b>.csv"_s, 1, 0)};
    m_card->setImports(all);
    QTRY_VERIFY(m_card->imports().isVisible());
    const auto said = [this](int row) {
        return plain(m_card->imports().said().at(row)).remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    const QString when = u" Imported Sun 22 Nov 2026, 04:43 by Owner."_s;
    QCOMPARE(said(0), u"payments 2025.jsonl\tPayments: 1,400."_s + when);
    QCOMPARE(said(1), u"other till.csv\tPayments: 30, taken back: 10."_s + when);
    QCOMPARE(said(2), u"mistake.csv\tPayments: 7, all taken back."_s + when);
    QVERIFY(said(3).startsWith(u"A file whose name is not known"_s));
    QVERIFY(m_card->imports().undo(2) == nullptr);
    shoot(*m_window, u"imports"_s);
    QSignalSpy undo(m_card, &LedgerCard::undoWanted);
    m_card->imports().undo(1)->click();
    QCOMPARE(undo.takeFirst().first().value<ledger::ImportRecord>(), all.at(1));
    // The fifth is reached by keyboard too.
    Button* last = m_card->imports().undo(4);
    m_card->imports().undo(3)->setFocus();
    QTest::keyClick(m_card->imports().undo(3), Qt::Key_Tab);
    QVERIFY(last->hasFocus());
    QVERIFY(last->visibleRegion().boundingRect().height() == last->height());
    // Listed again as it was: whoever stands there stays.
    m_card->setImports(all);
    QVERIFY(m_card->imports().undo(4) == last);
    m_card->setImports({});
    QVERIFY(!m_card->imports().isVisible());
}

void TestLedgerCard::rebuildingAsksFirst()
{
    QSignalSpy wanted(m_card, &LedgerCard::rebuildWanted);
    const auto question = [this] { return m_card->findChild<Dialog*>(u"rebuildDialog"_s); };
    m_card->rebuild().click();
    QTRY_VERIFY(question() && question()->isVisible());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QCOMPARE(wanted.count(), 0);
    m_card->rebuild().click();
    QTRY_VERIFY(question() && question()->isVisible());
    shoot(*question(), u"rebuild"_s);
    for (auto* button : question()->findChildren<Button*>())
        if (button->text() == u"Rebuild and start again"_s)
            button->click();
    QCOMPARE(wanted.count(), 1);
}

void TestLedgerCard::aRehearsalComparesBeforeAnythingIsLost()
{
    auto* dialog =
        new RestoreDialog(m_appearance, m_languages, RestoreDialog::Task::Restore, u"Sat 21 Nov, 04:43"_s, m_card);
    QSignalSpy wanted(dialog, &RestoreDialog::restoreWanted);
    dialog->open();
    dialog->setProgress(620);
    QVERIFY(!dialog->agree().isVisible());
    shoot(*dialog, u"rehearsing"_s);
    dialog->setRehearsal(aRehearsal());
    const QStringList said = dialog->said();
    QCOMPARE(said.first(), u"Restore the backup of Sat 21 Nov, 04:43?"_s);
    QVERIFY(said.contains(u"Payments\t18,204\t18,240"_s));
    QVERIFY(said.contains(u"Last entry\tSat 21 Nov, 04:43\tSun 22 Nov, 04:43"_s));
    QVERIFY2(said.contains(u"Received in USD\t$41,234.50 USD\t$41,419.50 USD"_s), qUtf8Printable(said.join(u'\n')));
    QVERIFY(said.contains(u"Paid in KHR\t9,102\t9,120"_s));
    QVERIFY2(
        said.last().startsWith(u"36 sales are not in the backup, S-18205 to S-18240."_s), qUtf8Printable(said.last()));
    QVERIFY(!dialog->agree().hasFocus()); // Enter restores nothing by accident
    shoot(*dialog, u"restore"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(wanted.count(), 0);
    delete dialog;
    auto* again = new RestoreDialog(m_appearance, m_languages, RestoreDialog::Task::Restore, u"x"_s, m_card);
    QSignalSpy agreed(again, &RestoreDialog::restoreWanted);
    again->open();
    again->setRehearsal(aRehearsal());
    again->agree().click();
    QCOMPARE(agreed.count(), 1);
    delete again;
}

void TestLedgerCard::aRehearsalAloneOffersNoRestore()
{
    RestoreDialog dialog(m_appearance, m_languages, RestoreDialog::Task::OnlyRehearse, u"Sat 21 Nov, 04:43"_s, m_card);
    dialog.open();
    dialog.setRehearsal(aRehearsal());
    QCOMPARE(dialog.said().first(), u"The backup of Sat 21 Nov, 04:43 can be restored"_s);
    QVERIFY(!dialog.agree().isVisible());
}

void TestLedgerCard::whatCannotBeRestoredIsSaid()
{
    RestoreDialog dialog(m_appearance, m_languages, RestoreDialog::Task::Restore, u"Sat 21 Nov, 04:43"_s, m_card);
    dialog.open();
    dialog.refuse(u"This file is no sound backup of a ledger and nothing was changed. Choose another one."_s);
    QVERIFY(dialog.said().last().startsWith(u"This file is no sound backup"_s));
    QVERIFY(!dialog.agree().isVisible());
    shoot(dialog, u"refused"_s);
}

void TestLedgerCard::saysWhatWouldBeLost_data()
{
    QTest::addColumn<int>("missing");
    QTest::addColumn<int>("changed");
    QTest::addColumn<bool>("earlier");
    QTest::addColumn<bool>("present");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << 0 << 0 << true << true
                             << u"Nothing that the ledger holds now is missing from the backup."_s;
    QTest::newRow("one") << 1 << 0 << true << true << u"The sale S-18205 is not in the backup."_s;
    QTest::newRow("only changes") << 0 << 3 << true << true
                                  << u"3 older sales have changed since, their changes are not in it either."_s;
    QTest::newRow("another road") << 0 << 0 << false << true << u"The backup is no earlier state of this ledger."_s;
    QTest::newRow("no ledger")
        << 0 << 0 << false << false
        << u"The ledger of now cannot be read. What came after the backup is in that file only."_s;
}

void TestLedgerCard::saysWhatWouldBeLost()
{
    QFETCH(int, missing);
    QFETCH(int, changed);
    QFETCH(bool, earlier);
    QFETCH(bool, present);
    QFETCH(QString, said);
    ledger::Rehearsal rehearsal = aRehearsal();
    rehearsal.missing = missing;
    rehearsal.changed = changed;
    rehearsal.isEarlierState = earlier;
    if (!present)
        rehearsal.present.reset();
    RestoreDialog dialog(m_appearance, m_languages, RestoreDialog::Task::Restore, u"x"_s, m_card);
    dialog.setRehearsal(rehearsal);
    QCOMPARE(dialog.said().last(), said);
}

void TestLedgerCard::workOnTheLedgerCannotBeLeftBeforeItsEnd()
{
    LedgerWorkDialog dialog(m_appearance, LedgerWorkDialog::Task::Restore, m_card);
    dialog.open();
    dialog.setProgress(400);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    shoot(dialog, u"work"_s);
    dialog.finish(u"/shop/ledger.sqlite.replaced-20261122T044300"_s);
    QVERIFY(dialog.accessibleDescription().contains(u"ledger.sqlite.replaced-20261122T044300"_s));
    shoot(dialog, u"work-done"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestLedgerCard)
#include "tst_ledgercard.moc"
