// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services.h"
#include "core/ledger/reader.h"
#include "core/reports/export.h"
#include "tests/core/ledger/sale.h"
#include "tests/core/reports/listedpayments.h"
#include "tests/support/shareddata.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/history/importdialog.h"
#include "ui/ledger/backupschedulerow.h"
#include "ui/ledger/importlist.h"
#include "ui/ledger/ledgercard.h"
#include "ui/ledger/ledgerworkdialog.h"
#include "ui/ledger/restoredialog.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::LedgerCard;

/// Ledger care in the window as a person starts it, on a real folder.
class TestLedgerScreen final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aPersonBacksUpTriesOutAndRestores();
    void copiesGoToTheFolderOfTheSettings();
    void theScheduleIsOneOfTheSettings();
    void aDamagedLedgerIsRestoredFromItsBanner();
    void anImportIsTakenBackAnyTimeLater();

private:
    void sell(int first, int last) const
    {
        const base::SystemClock clock;
        const auto ledger = ledger::Ledger::open(ledgerFile(), clock);
        QVERIFY_RESULT(ledger);
        for (int i = first; i <= last; ++i) {
            payments::Payment draft = sale::draft(i);
            draft.account = u"main"_s;
            QVERIFY_RESULT((*ledger)->draft(draft, sale::clerk));
            QVERIFY_RESULT((*ledger)->mark(sale::id(i), payments::State::Paid, u"cash"_s, sale::clerk));
        }
    }
    [[nodiscard]] QString ledgerFile() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    [[nodiscard]] qint64 salesIn(const QString& file) const
    {
        const auto reader = ledger::Reader::open(file);
        return reader ? (*reader)->records().paymentCount().value_or(-1) : -1;
    }
    [[nodiscard]] std::unique_ptr<app::Services> start(const std::optional<app::CounterThread::LedgerWork>& work = {})
    {
        app::StartOptions options;
        options.language = ui::Language::English;
        options.theme = ui::ThemeName::Light;
        options.work = work;
        auto services = std::make_unique<app::Services>(*qApp, *m_settings, app::ShopFolder(m_folder->path()), options);
        services->window().resize(1440, 900);
        services->window().show();
        services->begin();
        return services;
    }
    /// Pages with events of sales long since paid, which nothing but the check reads.
    void damageOldEvents() const
    {
        constexpr qint64 page = 4096;
        QFile file(ledgerFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QList<qint64> places;
        for (qint64 place = page; place < file.size(); place += page) {
            QVERIFY(file.seek(place));
            if (file.read(page).contains("\"changes\""))
                places.append(place);
        }
        QVERIFY2(places.size() > 20, qUtf8Printable(QString::number(places.size())));
        for (const qint64 place : places.mid(places.size() / 3, 3))
            QVERIFY(file.seek(place) && file.write(QByteArray(page, 'x')) == page);
    }
    /// By the ledger's place in the status bar.
    [[nodiscard]] static LedgerCard* openCard(app::Services& services)
    {
        emit services.window().ledgerCareWanted();
        return services.window().findChild<LedgerCard*>();
    }
    void shoot(QWidget& widget, const QString& name) const
    {
        if (const QString folder = qEnvironmentVariable("PAYDESK_SHOTS"); !folder.isEmpty()) {
            QTest::qWait(100);
            QVERIFY(widget.grab().save(QDir(folder).filePath(u"ledgerscreen-"_s + name + u".png"_s)));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<base::Settings> m_settings;
};

void TestLedgerScreen::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<base::Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settings->set(base::setting::practice, false);
    m_settings->set(base::setting::firstStartDone, true);
    m_settings->set(base::setting::shopAccount, u"sokha_coffee@devb"_s);
    m_settings->set(base::setting::shopName, u"Sokha Coffee"_s);
    m_settings->set(base::setting::shopCity, u"Phnom Penh"_s);
}

void TestLedgerScreen::aPersonBacksUpTriesOutAndRestores()
{
    sell(1, 5);
    auto services = start();
    LedgerCard* card = openCard(*services);
    QVERIFY(card != nullptr);
    QVERIFY(card->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(card->said().at(0), u"The ledger is sound"_s, 20'000);
    QTRY_VERIFY(card->list().chosen() != nullptr); // that of the day
    QTRY_COMPARE_WITH_TIMEOUT(card->list().chosen()->payments, 5, 20'000);
    const QString backup = card->list().chosen()->file;
    shoot(services->window(), u"settings"_s);
    services.reset();

    sell(6, 8);
    // The morning's backup, as it stood: the daily one is kept from growing by copying it away first.
    const QString kept = m_folder->filePath(u"kept.sqlite"_s);
    QVERIFY(QFile::copy(backup, kept));
    services = start();
    card = openCard(*services);
    QTRY_COMPARE_WITH_TIMEOUT(card->said().at(0), u"The ledger is sound"_s, 20'000);
    emit card->restoreWanted(kept);
    const auto dialog = [&services] { return services->window().findChild<ui::RestoreDialog*>(); };
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->agree().isVisible(), 20'000);
    QVERIFY2(dialog()->said().last().startsWith(u"3 sales are not in the backup, S-6 to S-8."_s),
        qUtf8Printable(dialog()->said().last()));
    shoot(*dialog(), u"restore"_s);
    QVERIFY(!services->workWanted());
    dialog()->agree().click();
    QVERIFY(services->workWanted());
    QVERIFY(services->restartWanted());
    const auto work = services->workWanted();
    QCOMPARE(work->backup, kept);
    QCOMPARE(salesIn(ledgerFile()), 8); // nothing yet
    services.reset();

    services = start(work);
    const auto told = [&services] { return services->window().findChild<ui::LedgerWorkDialog*>(); };
    QTRY_VERIFY_WITH_TIMEOUT(told() && told()->windowTitle() == u"The backup is restored"_s, 20'000);
    QVERIFY2(told()->accessibleDescription().contains(u"ledger.sqlite.replaced-"_s),
        qUtf8Printable(told()->accessibleDescription()));
    shoot(services->window(), u"restored"_s);
    QCOMPARE(salesIn(ledgerFile()), 5);
    const QStringList aside = QDir(m_folder->path()).entryList({u"ledger.sqlite.replaced-*"_s}, QDir::Files);
    QVERIFY(!aside.isEmpty());
    QCOMPARE(salesIn(m_folder->filePath(aside.first())), 8);
    told()->accept();
}

void TestLedgerScreen::copiesGoToTheFolderOfTheSettings()
{
    sell(1, 5);
    const QTemporaryDir stick;
    {
        const auto services = start();
        LedgerCard* card = openCard(*services);
        QTRY_COMPARE_WITH_TIMEOUT(card->said().at(0), u"The ledger is sound"_s, 20'000);
        emit card->folderWanted(stick.path());
        QTRY_COMPARE_WITH_TIMEOUT(QDir(stick.path()).entryList({u"paydesk-*"_s}, QDir::Dirs).size(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(card->said().at(5).startsWith(u"Each backup is copied there too."_s), 20'000);
    }
    QCOMPARE(QString(m_settings->value(base::setting::backupFolder)), stick.path());
    QVERIFY(QDir(stick.path()).removeRecursively());
    const auto services = start();
    LedgerCard* card = openCard(*services);
    QTRY_VERIFY_WITH_TIMEOUT(card->backUp().isEnabled(), 20'000);
    card->backUp().click();
    QTRY_VERIFY2(card->said().at(5).contains(u"Plug in the stick or choose another folder."_s),
        qUtf8Printable(card->said().at(5)));
    QVERIFY(!QFileInfo::exists(stick.path()));
}

void TestLedgerScreen::theScheduleIsOneOfTheSettings()
{
    sell(1, 5);
    for (const bool isAgain : {false, true}) {
        const auto services = start();
        LedgerCard* card = openCard(*services);
        QTRY_VERIFY_WITH_TIMEOUT(card->list().chosen() != nullptr, 20'000);
        QTRY_VERIFY2(card->said().at(2).endsWith(u", checked"_s), qUtf8Printable(card->said().at(2)));
        QCOMPARE(card->schedule().often().text(), isAgain ? u"Every 4 hours"_s : u"Every day"_s);
        if (!isAgain) {
            QVERIFY2(
                card->said().at(3).startsWith(u"Next backup: tomorrow, 00:00."_s), qUtf8Printable(card->said().at(3)));
            emit card->scheduleWanted(
                {ledger::BackupSchedule::Often::FourHours, QTime(22, 0), {.days = 3, .weeks = 2, .months = 3}});
        }
        const QDateTime next = QFileInfo(card->list().chosen()->file).lastModified().addSecs(qint64{4} * 60 * 60);
        QTRY_VERIFY2(card->said().at(3).contains(next.toString(u", HH:mm"_s)), qUtf8Printable(card->said().at(3)));
        QCOMPARE(card->schedule().kept().text(), u"Keep 3 days, 2 weeks, 3 months"_s);
        QVERIFY(!card->schedule().at().isVisible());
    }
    QCOMPARE(m_settings->value(base::setting::backupEvery), "4-hours"_L1);
    QCOMPARE(m_settings->value(base::setting::backupMinute), 22 * 60);
    QCOMPARE(m_settings->value(base::setting::backupKept), "3-2-3"_L1);
}

/// It opens, sells on, and only the check finds out.
void TestLedgerScreen::aDamagedLedgerIsRestoredFromItsBanner()
{
    sell(1, 200);
    start().reset(); // the backup of the day
    {
        const auto services = start();
        LedgerCard* card = openCard(*services);
        QTRY_VERIFY_WITH_TIMEOUT(card->list().chosen() != nullptr, 20'000);
    }
    damageOldEvents();
    const auto services = start();
    const auto restore = [&services]() -> ui::Button* {
        for (const auto* banner : services->window().findChildren<ui::Banner*>())
            for (auto* button : banner->findChildren<ui::Button*>())
                if (button->isVisible() && button->text() == u"Restore…"_s
                    && banner->text().contains(u"restore a backup"_s))
                    return button;
        return nullptr;
    };
    if (!QTest::qWaitFor([&restore] { return restore() != nullptr; }, 20'000))
        shoot(services->window(), u"fault-banner"_s);
    QVERIFY(restore() != nullptr);
    shoot(services->window(), u"fault-banner"_s);
    QVERIFY(services->window().findChild<ui::Dialog*>() == nullptr); // nothing keeps from selling
    restore()->click();
    const auto dialog = [&services] { return services->window().findChild<ui::RestoreDialog*>(); };
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->agree().isVisible(), 20'000);
    const auto* card = services->window().findChild<LedgerCard*>();
    QVERIFY2(card->said().at(1).contains(u"not all of it can be read."_s), qUtf8Printable(card->said().at(1)));
    QVERIFY(!card->said().at(1).contains(u" 0 payments"_s));
    QCOMPARE(&card->mainButton(), &card->restore());
    shoot(services->window(), u"fault"_s);
    dialog()->agree().click();
    QVERIFY(services->workWanted() && services->workWanted()->backup.contains(u"/backups/"_s));
}

/// The dialog of the import is closed long since.
void TestLedgerScreen::anImportIsTakenBackAnyTimeLater()
{
    const QString file = m_folder->filePath(u"other till.jsonl"_s);
    const QTemporaryDir elsewhere;
    {
        const base::SystemClock clock;
        const auto ledger = ledger::Ledger::open(elsewhere.filePath(u"ledger.sqlite"_s), clock);
        QVERIFY_RESULT(ledger);
        QVERIFY_RESULT(
            (*ledger)->importBatch({listed::plain(500), listed::plain(501)}, {listed::id(900), u"Owner"_s, 501}));
        const auto reader = ledger::Reader::open(elsewhere.filePath(u"ledger.sqlite"_s));
        QVERIFY_RESULT(reader);
        reports::ExportWish wish;
        wish.format = reports::ExportFormat::Kind::JsonLines;
        QVERIFY_RESULT(reports::exportFile(**reader, {}, wish, file));
    }
    sell(1, 3);
    {
        const auto services = start();
        LedgerCard* card = openCard(*services);
        QTRY_COMPARE_WITH_TIMEOUT(card->said().at(0), u"The ledger is sound"_s, 20'000);
        QVERIFY(!card->imports().isVisible());
        card->import().click();
        auto* dialog = services->window().findChild<ui::ImportDialog*>();
        QVERIFY(dialog != nullptr);
        dialog->read(file);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->windowTitle(), u"Import these payments?"_s, 20'000);
        dialog->import();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->windowTitle(), u"The payments are in the ledger"_s, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(card->imports().isVisible(), 20'000);
        dialog->accept();
        QCOMPARE(salesIn(ledgerFile()), 5);
    }
    const auto services = start();
    LedgerCard* card = openCard(*services);
    QTRY_VERIFY_WITH_TIMEOUT(card->imports().isVisible(), 20'000);
    QVERIFY2(
        card->imports().said().first().contains(u"other till.jsonl"_s), qUtf8Printable(card->imports().said().first()));
    QVERIFY2(
        card->imports().said().first().contains(u"Payments: 2."_s), qUtf8Printable(card->imports().said().first()));
    shoot(services->window(), u"imports"_s);
    card->imports().undo(0)->click();
    auto* question = services->window().findChild<ui::Dialog*>(u"undoQuestion"_s);
    QVERIFY(question != nullptr && question->isVisible());
    shoot(services->window(), u"undo-question"_s);
    question->accept();
    const auto dialog = [&services] { return services->window().findChild<ui::ImportDialog*>(); };
    QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->windowTitle() == u"The import is taken back"_s, 20'000);
    shoot(services->window(), u"undone"_s);
    QCOMPARE(salesIn(ledgerFile()), 3);
    QTRY_VERIFY_WITH_TIMEOUT(card->imports().undo(0) == nullptr, 20'000);
    QVERIFY2(card->imports().said().first().contains(u"Payments: 2, all taken back."_s),
        qUtf8Printable(card->imports().said().first()));
    dialog()->accept();
}

QTEST_MAIN(TestLedgerScreen)
#include "tst_ledgerscreen.moc"
