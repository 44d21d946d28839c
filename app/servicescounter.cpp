// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/backupcontents.h"
#include "app/counter/backupplan.h"
#include "app/counter/backupsettings.h"
#include "app/counter/practiceaccount.h"
#include "app/historyside.h"
#include "app/services.h"
#include "app/shopsettings.h"
#include "ui/accounts/vaultdialog.h"
#include "ui/charge/chargepage.h"
#include "ui/charge/offthread.h"
#include "ui/charge/salepanel.h"
#include "ui/charge/shopdetails.h"
#include "ui/charge/shownsale.h"
#include "ui/display/customerview.h"
#include "ui/history/historypage.h"
#include "ui/ledger/ledgerworkdialog.h"
#include "ui/practice/practicepanel.h"
#include "ui/shell/damagedledgerdialog.h"
#include "ui/shell/startproblemdialog.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

/// The part of the composition root that runs the counter: threads, ledger, practice.
namespace app {

namespace {

using namespace Qt::StringLiterals;

/// How many of the newest sales the practice panel looks through for those a customer may still pay.
constexpr int panelSales = 100;
/// The Paydesk that started this one again may take so long to end (a backup under way).
constexpr std::chrono::seconds restartPatience{5};

/// The accounts' own names are English; people see them in their language.
QHash<QString, QString> practiceNames()
{
    const auto name = [](const char* english) { return QCoreApplication::translate("Account", english); };
    return {{practiceAccountId(practice::BakongGatewayServer::Id), name(QT_TRANSLATE_NOOP("Account", "Practice KHQR"))},
        {practiceAccountId(practice::BdQuickPayServer::Id), name(QT_TRANSLATE_NOOP("Account", "Practice bKash"))},
        {practiceAccountId(practice::BayarGgServer::Id), name(QT_TRANSLATE_NOOP("Account", "Practice bayar.gg"))},
        {practiceAccountId(practice::PakhiPayServer::Id), name(QT_TRANSLATE_NOOP("Account", "Practice Pakhi Pay"))}};
}

/// A person chooses what takes the ledger's place.
bool isDamage(const base::Error& error)
{
    return error.code == "ledger_damaged"_L1 || error.code == "ledger_set_aside"_L1;
}

} // namespace

QHash<QString, QString> Services::accountNames()
{
    QHash<QString, QString> names = practiceNames();
    if (m_accounts)
        for (const accounts::AccountRecord& account : m_accounts->book().list().accounts)
            names.insert(account.id, account.name);
    return names;
}

AccountSide& Services::accounts()
{
    if (!m_accounts) {
        m_accounts = std::make_unique<AccountSide>(m_folder, m_clock, m_scheduler);
        accounts::AccountBook& book = m_accounts->book();
        const auto changed = [this, &book] {
            if (m_history) {
                m_history->setAccountNames(accountNames());
                offerLists(*m_history, m_offers, accountNames());
            }
            m_charge->setWithoutAccounts(!m_practice && book.list().first() == nullptr);
        };
        QObject::connect(&book, &accounts::AccountBook::changed, &m_window, changed);
        QObject::connect(&book, &accounts::AccountBook::changed, &m_window,
            [this, &book] { m_settings.set(base::setting::hasAccounts, !book.list().accounts.isEmpty()); });
        QObject::connect(&book, &accounts::AccountBook::failed, &m_window, [this, changed](const base::Error& error) {
            changed();
            if (!m_practice)
                m_window.showProblem(error.person.translated());
        });
        QObject::connect(&book, &accounts::AccountBook::vaultChanged, &m_window, [this] { askForPassphrase(); });
        if (m_counter)
            m_accounts->sellAt(*m_counter);
        m_keyReminder = std::make_unique<KeyReminder>(book, m_clock, m_scheduler,
            [this](const std::optional<ui::KeyNotice>& notice) { m_window.setKeyNotice(notice); });
        m_accounts->begin();
    }
    return *m_accounts;
}

CounterThread::Options Services::counterOptions() const
{
    const ui::ShopDetails shop = readShop(m_settings);
    return {.folder = m_folder,
        .practice = m_practice,
        .merchant = {shop.name, shop.city},
        .practiceOptions = m_options.practiceOptions,
        .lockPatience = restartPatience};
}

void Services::makeCounter()
{
    m_counter = std::make_unique<CounterThread>(counterOptions());
    const QString ledger = m_folder.ledger(m_practice);
    m_reading = std::make_unique<ledger::ReadingThread>(ledger);
    m_transfer = std::make_unique<LedgerTransfer>(
        m_appearance, m_clock, *m_counter, m_folder, m_practice, counterOptions().actor);
    m_customer.window().view().setPractice(m_practice);
    m_charge->setWithoutAccounts(!m_practice); // until the book says otherwise
    m_charge->setDesk(m_counter.get());
    m_alerts.follow(*m_counter);
    m_customer.follow(*m_counter);
    if (!m_practice)
        m_customerMemory.serve(*m_charge);
    m_counter->care()->backups().setSecondFolder(m_settings.value(base::setting::backupFolder));
    m_counter->care()->setSchedule(readBackupSchedule(m_settings));
    followCounter();
    followLedger();
}

void Services::askForPassphrase()
{
    accounts::AccountBook& book = m_accounts->book();
    // Once, at the start: who locks the keys later knows why.
    if (std::exchange(m_vaultLooked, true) || m_practice || book.list().first() == nullptr
        || book.vaultState() != accounts::AccountBook::VaultState::Locked)
        return;
    auto* question = new ui::VaultDialog(m_appearance, book, ui::PassphraseForm::Task::Unlock, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->open();
}

void Services::startCounter()
{
    if (m_options.work)
        startWork(*m_options.work);
    else
        m_counter->start();
    // Who only practises has no accounts, and is asked for no keyring.
    ui::runOffThread(
        &m_window, [practice = m_practice, file = m_folder.accounts()] { return !practice || QFile::exists(file); },
        [this](bool wanted) {
            if (wanted)
                static_cast<void>(accounts());
        });
}

void Services::startWork(const CounterThread::LedgerWork& work)
{
    using Dialog = ui::LedgerWorkDialog;
    auto* dialog =
        new Dialog(m_appearance, work.backup.isEmpty() ? Dialog::Task::Rebuild : Dialog::Task::Restore, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(m_counter.get(), &CounterThread::working, dialog, &Dialog::setProgress);
    QObject::connect(m_counter.get(), &CounterThread::worked, dialog, &Dialog::finish);
    QObject::connect(m_counter.get(), &CounterThread::workRefused, dialog,
        [dialog](const base::Error& error) { dialog->refuse(error.person.translated()); });
    dialog->open();
    m_counter->startWith(work);
}

void Services::followCounter()
{
    CounterThread* counter = m_counter.get();
    QObject::connect(counter, &CounterThread::ready, &m_window, [this] {
        m_ledgerOpen = true;
        m_ledgerError.reset();
        m_window.setLedgerProblem({});
        m_window.setLedgerCheck(ui::LedgerCheck::Checking);
        m_socket = std::make_unique<CounterSocket>(m_counter->commandLine(), m_practice);
        QObject::connect(m_socket.get(), &CounterSocket::showWanted, &m_window, [this] {
            m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
            m_window.show();
            m_window.raise();
            m_window.activateWindow();
        });
        if (const auto listening = m_socket->listen(m_folder.socket()); !listening)
            m_window.showProblem(listening.error().person.translated());
    });
    QObject::connect(counter, &till::Desk::accountStands, &m_window, [this](till::AccountStanding standing) {
        if (standing.practice)
            standing.name = practiceNames().value(standing.id, standing.name);
        m_window.setStanding(standing);
    });
    QObject::connect(counter, &till::Desk::accountsOffered, &m_window, [this](const QList<till::AccountOffer>& offers) {
        m_offers = offers;
        QStringList order;
        for (const till::AccountOffer& offer : offers)
            order << offer.id;
        m_window.setAccountOrder(order);
        if (m_accountScreen)
            m_accountScreen->setOffers(offers);
        if (m_history)
            offerLists(*m_history, offers, accountNames());
    });
    const auto show = [this](const base::Error& error) { m_window.showProblem(error.person.translated()); };
    QObject::connect(counter, &CounterThread::accountFailed, &m_window, show);
    QObject::connect(counter, &CounterThread::backupFailed, &m_window, show);
}

void Services::followLedger()
{
    CounterThread* counter = m_counter.get();
    QObject::connect(counter, &till::Desk::ledgerFailed, &m_window, [this](const base::Error& error) {
        m_window.setLedgerCheck(ui::LedgerCheck::NeedsALook);
        if (!m_ledgerOpen || isDamage(error)) {
            m_ledgerError = error;
            askAboutLedger();
        } else if (!m_practice) { // Charge tells it at its place where it has a till
            m_window.showProblem(error.person.translated());
        }
    });
    QObject::connect(counter, &CounterThread::restoreRefused, &m_window, [this](const base::Error& error) {
        if (m_damageQuestion)
            m_damageQuestion->refuse(error.person.translated());
        else
            m_window.showProblem(error.person.translated());
    });
    QObject::connect(counter, &CounterThread::verified, &m_window, [this](bool sound) {
        m_window.setLedgerCheck(sound ? ui::LedgerCheck::Sound : ui::LedgerCheck::NeedsALook);
        if (!sound)
            tellFault();
    });
    QObject::connect(counter, &CounterThread::salesLost, &m_window, [this](const CounterEngine::LostSales& lost) {
        const QString sentence = lost.isCertain
            ? QCoreApplication::translate("Ledger",
                "The sales S-%1 to S-%2 are missing from this ledger. Compare them with the account's statement.")
            : QCoreApplication::translate("Ledger",
                "Sales from S-%1 on may be missing from this ledger, the next is numbered above S-%2. Compare them "
                "with the account's statement.");
        m_window.showProblem(sentence.arg(lost.first).arg(lost.last));
    });
    LedgerCare* care = counter->care();
    QObject::connect(
        care, &LedgerCare::checking, &m_window, [this] { m_window.setLedgerCheck(ui::LedgerCheck::Checking); });
    QObject::connect(care, &LedgerCare::stopped, &m_window, [this, care] {
        const auto& last = care->lastCheck();
        m_window.setLedgerCheck(!last ? ui::LedgerCheck::None
                : last->sound         ? ui::LedgerCheck::Sound
                                      : ui::LedgerCheck::NeedsALook);
    });
    QObject::connect(&care->backups(), &Backups::copyFailed, &m_window,
        [this](const base::Error& error) { m_window.showProblem(error.person.translated()); });
    QObject::connect(counter, &CounterThread::verifyFailed, &m_window, [this](const base::Error& error) {
        m_window.setLedgerCheck(ui::LedgerCheck::NeedsALook);
        m_window.showProblem(error.person.translated());
    });
}

void Services::tellFault()
{
    const auto& last = m_counter->care()->lastCheck();
    if (last && last->isMendedByRebuilding)
        return m_window.showCurable(
            QCoreApplication::translate("Ledger",
                "The check of the ledger found a fault in what was derived from its events. The events are whole: "
                "rebuild it."),
            ui::Remedy::Rebuild);
    m_window.showCurable(QCoreApplication::translate("Ledger",
                             "The check of the ledger found a fault. Nothing was changed: keep the data folder as it "
                             "is and restore a backup."),
        ui::Remedy::Restore);
}

void Services::askAboutLedger()
{
    if (!m_ledgerError)
        return;
    ui::Dialog* question = isDamage(*m_ledgerError) ? damagedLedgerQuestion() : startProblemQuestion();
    question->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(question, &QDialog::accepted, &m_window, [this] { m_window.setLedgerProblem({}); });
    QObject::connect(question, &QDialog::rejected, &m_window, [this] {
        if (m_ledgerError)
            m_window.setLedgerProblem(m_ledgerError->person.translated());
    });
    question->open();
}

ui::Dialog* Services::damagedLedgerQuestion()
{
    using Question = ui::DamagedLedgerDialog;
    auto* question = new Question(m_appearance, &m_window);
    m_damageQuestion = question;
    question->setBackupFolder(m_backupsFrom.isEmpty() ? m_folder.backups() : m_backupsFrom);
    CounterThread* counter = m_counter.get();
    QObject::connect(question, &Question::backupWanted, counter, &CounterThread::restoreNewestBackup);
    QObject::connect(question, &Question::emptyLedgerWanted, counter, &CounterThread::beginEmptyLedger);
    QObject::connect(question, &Question::backupFileWanted, counter, [this](const QString& file) {
        m_backupsFrom = QFileInfo(file).absolutePath();
        m_damageQuestion->setBackupFolder(m_backupsFrom);
        m_counter->restoreBackup(file);
    });
    QObject::connect(counter, &CounterThread::ready, question, &Question::accept);
    struct Newest {
        QDate day; ///< not valid: there is none
        QDateTime madeAt; ///< not valid where nothing tells
    };
    const auto newest = [folder = m_folder, ledger = m_folder.ledger(m_practice)] {
        const QStringList backups = backupsByContents(folder, ledger);
        if (backups.isEmpty())
            return Newest();
        const QDateTime madeAt = backupMadeAt(ledger, backups.first());
        return Newest{backupDay(ledger, QFileInfo(backups.first()).fileName()).value_or(QDate()), madeAt};
    };
    ui::runOffThread(question, newest, [this, question](const Newest& backup) {
        const QDateTime local = backup.madeAt.toLocalTime();
        const money::Digits digits = m_appearance.digits();
        const auto date = [&](QDate day) { return ui::shortDate(day, m_languages.current(), digits); };
        question->setBackup(local.isValid() ? date(local.date()) + u' ' + ui::shortTime(local.time(), digits)
                : backup.day.isValid()      ? date(backup.day)
                                            : QString());
    });
    return question;
}

ui::Dialog* Services::startProblemQuestion()
{
    using Question = ui::StartProblemDialog;
    auto* question = new Question(m_appearance, *m_ledgerError, Question::Otherwise::Later, &m_window);
    QObject::connect(question, &QDialog::accepted, m_counter.get(), &CounterThread::start);
    return question;
}

void Services::showPracticePanel()
{
    PracticeThread* practice = m_counter ? m_counter->practice() : nullptr;
    if (!practice)
        return;
    if (!m_practicePanel) {
        using Panel = ui::PracticePanel;
        m_practicePanel = new Panel(m_appearance, m_clock, m_scheduler, &m_window);
        QObject::connect(m_practicePanel, &Panel::payWanted, practice, &PracticeThread::pay);
        QObject::connect(m_practicePanel, &Panel::failWanted, practice, &PracticeThread::fail);
        QObject::connect(m_practicePanel, &Panel::faultWanted, practice, &PracticeThread::setFault);
        QObject::connect(m_practicePanel, &Panel::speedWanted, practice, &PracticeThread::setSpeed);
        QObject::connect(m_practicePanel, &Panel::clockOffsetWanted, practice, &PracticeThread::setClockOffset);
        QObject::connect(m_practicePanel, &Panel::expiryWanted, practice, &PracticeThread::setExpiry);
        QObject::connect(m_practicePanel, &Panel::customersPayWanted, practice, &PracticeThread::setCustomersPay);
        QObject::connect(m_counter.get(), &till::Desk::changed, m_practicePanel, &Panel::paymentChanged);
        QObject::connect(practice, &PracticeThread::numberOnPhone, m_practicePanel,
            [panel = m_practicePanel](
                const QString&, const QString& key, const QString& number) { panel->setNumberOnPhone(key, number); });
        for (const auto& [key, number] : practice->numbersOnPhones().asKeyValueRange())
            m_practicePanel->setNumberOnPhone(key, number);
        m_reading->page(m_practicePanel,
            {.list = {.filter = {}, .sort = {.by = ledger::Sort::By::Number}}, .neighbour = {}, .count = panelSales},
            [this](const base::Result<QList<payments::Payment>>& sales) {
                m_practicePanel->setPayments(sales.value_or(QList<payments::Payment>()));
            });
    }
    m_practicePanel->toggle(m_charge->shown().panel().payment());
}

void Services::changePractice()
{
    m_settings.set(base::setting::practice, !m_practice);
    m_practiceChanged = true;
    restart();
}

} // namespace app
