// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services.h"

#include "app/counter/practiceaccount.h"
#include "app/exchangeside.h"
#include "app/historysettings.h"
#include "app/historyside.h"
#include "app/importside.h"
#include "app/shopsettings.h"
#include "app/slipside.h"
#include "ui/charge/chargepage.h"
#include "ui/charge/entrypanel.h"
#include "ui/charge/pagemetrics.h"
#include "ui/charge/shopform.h"
#include "ui/common/button.h"
#include "ui/common/moneyfield.h"
#include "ui/display/customerview.h"
#include "ui/history/detailpane.h"
#include "ui/history/filterpanel.h"
#include "ui/history/historypage.h"
#include "ui/history/paymentmodel.h"
#include "ui/ledger/ledgercard.h"
#include "ui/shell/firststart.h"
#include "ui/shell/ondemandpage.h"
#include "ui/shell/settingspage.h"

#include <QApplication>
#include <QDesktopServices>
#include <QPalette>

namespace app {

namespace {

using namespace Qt::StringLiterals;

/// Qt 6.4 has no word for it; the desktop's own palette, before ours replaces it, says enough.
ui::ThemeName systemTheme()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
        ? ui::ThemeName::Dark
        : ui::ThemeName::Light;
}

} // namespace

Services::Services(
    QApplication& application, base::Settings& settings, const ShopFolder& folder, const StartOptions& options)
    : m_settings(settings)
    , m_folder(folder)
    , m_options(options)
    , m_preferences(m_settings, m_appearance, m_languages, systemTheme())
    , m_customer((dress(application), m_settings), m_appearance, m_languages, m_clock, m_scheduler)
    , m_window(m_appearance, m_languages, m_preferences, m_clock, m_scheduler)
    , m_alerts(m_settings, m_appearance, m_window)
    , m_customerMemory(m_settings, folder.customers())
    , m_charge(new ui::ChargePage(m_appearance, m_clock, m_scheduler, m_window.pagePlace()))
    , m_historyPlace(new ui::OnDemandPage([this] { return makeHistory(); }, m_window.pagePlace()))
    , m_accountsPlace(new ui::OnDemandPage([this] { return makeAccounts(); }, m_window.pagePlace()))
    , m_settingsPlace(new ui::OnDemandPage([this] { return makeSettings(); }, m_window.pagePlace()))
{
    rememberCurrency();
    addScreens();
    addKeyHints();
    m_customer.join(m_window, *m_charge);

    m_practice = options.practice || m_settings.value(base::setting::practice);
    const bool canSell =
        m_practice || m_settings.value(base::setting::hasAccounts) || ui::isComplete(readShop(m_settings));
    // A restore or a rebuild was decided before, for the ledger that was open then.
    m_firstStart = !options.work && (!m_settings.value(base::setting::firstStartDone) || !canSell);
    if (m_firstStart) {
        startFirstTime();
    } else {
        openShop();
    }

    QObject::connect(
        m_charge, &ui::ChargePage::pageWanted, &m_window, [](const QUrl& url) { QDesktopServices::openUrl(url); });
    QObject::connect(m_charge, &ui::ChargePage::attentionChanged, &m_window,
        [this](int count) { m_window.setBadge(m_charge, count); });
    QObject::connect(&m_window, &ui::MainWindow::ledgerDecisionWanted, &m_window, [this] { askAboutLedger(); });
    QObject::connect(&m_window, &ui::MainWindow::keyWanted, &m_window, [this](const QString& account) {
        showAccounts([&account](ui::AccountsPage& page) { page.showAccount(account); });
    });
    QObject::connect(&m_window, &ui::MainWindow::ledgerCareWanted, &m_window, [this] { showLedgerCare(); });
    QObject::connect(&m_window, &ui::MainWindow::remedyWanted, &m_window, [this](ui::Remedy remedy) { mend(remedy); });
    QObject::connect(&m_window, &ui::MainWindow::leavePracticeWanted, &m_window, [this] { changePractice(); });
    QObject::connect(&m_window, &ui::MainWindow::practicePanelWanted, &m_window, [this] { showPracticePanel(); });
    const auto show = [this](const base::Error& error) { m_window.showProblem(error.person.translated()); };
    QObject::connect(&m_settings, &base::Settings::saveFailed, &m_window, show);
    QObject::connect(&m_customerMemory, &CustomerMemory::failed, &m_window, show);
}

Services::~Services() = default;

void Services::begin()
{
    if (m_began)
        return;
    m_began = true;
    m_alerts.begin();
    m_customer.begin();
    m_customerMemory.begin();
    if (m_counter)
        startCounter();
}

void Services::openShop()
{
    m_window.setPractice(m_practice, true);
    useShop(readShop(m_settings));
    makeCounter();
    m_window.showScreen(m_charge);
    if (m_began)
        startCounter();
}

void Services::dress(QApplication& application)
{
    m_preferences.apply();
    if (m_options.theme)
        m_preferences.overrideTheme(*m_options.theme);
    if (m_options.language)
        m_preferences.overrideLanguage(*m_options.language);
    m_appearance.dress(application);
}

void Services::addScreens()
{
    m_window.addScreen(ui::Rail::Part::Screens,
        {.icon = ui::Icon::Charge,
            .keyCap = u"Esc"_s,
            .key = {},
            .word = [] { return QCoreApplication::translate("Screen", "Charge"); },
            .page = m_charge,
            .sideMargin = [this] { return ui::marginOf(m_charge->shape()); }});
    m_window.addScreen(ui::Rail::Part::Screens,
        {.icon = ui::Icon::History,
            .keyCap = u"F2"_s,
            .key = QKeySequence(Qt::Key_F2),
            .word = [] { return QCoreApplication::translate("Screen", "History"); },
            .page = m_historyPlace,
            .hasOwnHead = true,
            .opened =
                [this] {
                    if (m_history != nullptr)
                        m_history->startSearch();
                }});
    m_window.addScreen(ui::Rail::Part::Screens,
        {.icon = ui::Icon::Accounts,
            .keyCap = u"Ctrl+8"_s,
            .key = QKeySequence(Qt::CTRL | Qt::Key_8),
            .word = [] { return QCoreApplication::translate("Screen", "Accounts"); },
            .page = m_accountsPlace});
    m_window.addScreen(ui::Rail::Part::Foot,
        {.icon = ui::Icon::Settings,
            .keyCap = u"Ctrl+,"_s,
            .key = QKeySequence(Qt::CTRL | Qt::Key_Comma),
            .word = [] { return QCoreApplication::translate("Screen", "Settings"); },
            .page = m_settingsPlace});
}

QWidget* Services::makeHistory()
{
    begin(); // F2 can come before the first paint does
    m_history = new ui::HistoryPage(m_appearance, m_languages, *m_reading, m_clock, m_scheduler, dayRule(m_settings));
    m_history->remember(readHistoryMemory(m_settings));
    QObject::connect(m_history, &ui::HistoryPage::memoryChanged, m_history,
        [this](const ui::HistoryMemory& memory) { storeHistoryMemory(m_settings, memory); });
    QObject::connect(m_history, &ui::HistoryPage::exportWanted, m_history, [this](const ledger::Reading::List& list) {
        const ledger::Totals& totals = m_history->model().totals();
        m_transfer->exportList(list, m_history->filters().words().line(m_history->filters().filter()),
            totals.complete ? std::optional(totals.count) : std::nullopt, &m_window);
    });
    QObject::connect(&m_preferences, &ui::Preferences::changed, m_history,
        [this] { m_history->setWeekStart(dayRule(m_settings).weekStart); });
    m_history->setPractice(m_practice);
    m_history->setAccountNames(accountNames());
    using History = ui::HistoryPage;
    joinHistory(*m_history, *m_counter, m_clock);
    joinSlips(*m_history,
        {m_appearance, m_settings, m_folder, m_clock, *m_counter, *m_reading, m_window, m_practice,
            [this] { return accountNames(); }});
    new ExchangeSide(m_history->detail().exchanges(), m_folder.logs());
    offerLists(*m_history, m_offers, accountNames());
    QObject::connect(m_history, &History::chargeWanted, &m_window, [this] { m_window.showScreen(m_charge); });
    QObject::connect(m_history, &History::showOnChargeWanted, &m_window, [this](const QString& paymentId) {
        m_window.showScreen(m_charge);
        m_charge->showSale(paymentId);
    });
    return m_history;
}

QWidget* Services::makeAccounts()
{
    begin(); // Ctrl+8 can come before the first paint does
    m_accountScreen =
        std::make_unique<AccountScreen>(m_appearance, m_languages, m_clock, accounts().book(), *m_counter);
    m_accountScreen->setOffers(m_offers);
    if (m_practice)
        m_accountScreen->setPractice(accountNames());
    QObject::connect(&m_accountScreen->page(), &ui::AccountsPage::practiseWanted, &m_window, [this] {
        if (!m_practice)
            changePractice();
    });
    return &m_accountScreen->page();
}

void Services::showAccounts(const std::function<void(ui::AccountsPage&)>& then)
{
    m_window.showScreen(m_accountsPlace);
    if (m_accountScreen) // not made while the window is hidden
        then(m_accountScreen->page());
}

QWidget* Services::makeSettings()
{
    begin(); // Ctrl+, can come before the first paint does
    auto* page = new ui::SettingsPage(m_appearance, m_preferences);
    m_settingsPage = page;
    m_shopForm = new ui::ShopForm(m_appearance, m_clock);
    m_shopForm->setShop(readShop(m_settings));
    page->setShopForm(m_shopForm);
    m_customer.addSettings(*page);
    m_alerts.addSettings(*page);
    m_customerMemory.addSettings(*page, m_appearance, m_practice);
    if (LedgerCare* care = m_counter ? m_counter->care() : nullptr) {
        m_ledgerScreen =
            std::make_unique<LedgerScreen>(m_appearance, m_languages, m_settings, m_folder, *care, m_clock);
        page->addCard(&m_ledgerScreen->card());
        const auto listImports = joinImports(m_ledgerScreen->card(), m_appearance, *m_transfer, m_window, [this] {
            if (m_history != nullptr)
                m_history->reload();
        });
        QObject::connect(m_counter.get(), &CounterThread::ready, page, listImports);
        QObject::connect(
            m_ledgerScreen.get(), &LedgerScreen::workWanted, &m_window, [this](const CounterThread::LedgerWork& work) {
                m_workWanted = work;
                restart();
            });
    }
    QObject::connect(m_shopForm, &ui::ShopForm::saved, &m_window, [this](const ui::ShopDetails& changed) {
        storeShop(m_settings, changed);
        useShop(changed);
        m_window.showScreen(m_charge);
    });
    QObject::connect(page, &ui::SettingsPage::restartWanted, &m_window, [this] { restart(); });
    return page;
}

void Services::showLedgerCare()
{
    m_window.showScreen(m_settingsPlace);
    if (m_settingsPage != nullptr && m_ledgerScreen)
        m_settingsPage->showCard(&m_ledgerScreen->card());
}

void Services::mend(ui::Remedy remedy)
{
    showLedgerCare();
    if (!m_ledgerScreen)
        return;
    if (remedy == ui::Remedy::Rebuild)
        m_ledgerScreen->card().rebuild().click();
    else
        m_ledgerScreen->restoreNewest();
}

void Services::restart()
{
    m_restartWanted = true;
    QCoreApplication::quit();
}

void Services::addKeyHints()
{
    m_window.setKeyHints([] {
        const auto word = [](const char* source) { return QCoreApplication::translate("Keys", source); };
        return QList<ui::KeyHint>{
            {u"0–9"_s, word(QT_TRANSLATE_NOOP("Keys", "Type the amount"))},
            {u"Enter"_s, word(QT_TRANSLATE_NOOP("Keys", "Show the QR"))},
            {u"Backspace"_s, word(QT_TRANSLATE_NOOP("Keys", "Take back a digit"))},
            {u"+"_s, word(QT_TRANSLATE_NOOP("Keys", "Add to the running total"))},
            {u"F4"_s, word(QT_TRANSLATE_NOOP("Keys", "Other method"))},
            {u"Shift+F4"_s, word(QT_TRANSLATE_NOOP("Keys", "Other account"))},
            {u"F8"_s, word(QT_TRANSLATE_NOOP("Keys", "Other currency"))},
            {u"F7"_s, word(QT_TRANSLATE_NOOP("Keys", "New QR, same amount"))},
            {u"F5"_s, word(QT_TRANSLATE_NOOP("Keys", "Check the sale on show now"))},
            {u"F6"_s, word(QT_TRANSLATE_NOOP("Keys", "Last sales"))},
            {u"F9"_s, word(QT_TRANSLATE_NOOP("Keys", "Print the sale chosen in History again"))},
            {u"F10"_s, word(QT_TRANSLATE_NOOP("Keys", "Customer screen on or off"))},
            {u"Alt+N"_s, word(QT_TRANSLATE_NOOP("Keys", "Write a note"))},
            {u"Alt+1–9"_s, word(QT_TRANSLATE_NOOP("Keys", "Go to an open sale"))},
            {u"Ctrl+C"_s, word(QT_TRANSLATE_NOOP("Keys", "Copy the code"))},
            {u"Ctrl+S"_s, word(QT_TRANSLATE_NOOP("Keys", "Save the QR as a picture"))},
            {u"Esc"_s, word(QT_TRANSLATE_NOOP("Keys", "Clear the amount, or take the QR away"))},
            {u"Esc Esc"_s, word(QT_TRANSLATE_NOOP("Keys", "Cancel the sale on show"))},
        };
    });
}

void Services::rememberCurrency()
{
    ui::MoneyField& amount = m_charge->entry().amount();
    if (const auto last = money::currencyFromCode(QString(m_settings.value(base::setting::lastCurrency))))
        amount.setCurrency(*last);
    QObject::connect(&amount, &ui::MoneyField::currencyChosen, &m_window,
        [this](money::Currency currency) { m_settings.set(base::setting::lastCurrency, money::spec(currency).code); });
}

void Services::startFirstTime()
{
    auto* form = new ui::ShopForm(m_appearance, m_clock);
    form->setShop(readShop(m_settings));
    auto* firstStart = new ui::FirstStart(m_appearance, m_languages, m_preferences);
    firstStart->setShopForm(form);
    QObject::connect(form, &ui::ShopForm::saved, &m_window, [this, firstStart](const ui::ShopDetails& shop) {
        storeShop(m_settings, shop);
        endFirstStart(false);
        firstStart->deleteLater();
    });
    QObject::connect(firstStart, &ui::FirstStart::accountChosen, &m_window, [this, firstStart] {
        endFirstStart(false);
        firstStart->deleteLater();
        showAccounts([](ui::AccountsPage& page) { page.connectAccount(); });
    });
    QObject::connect(firstStart, &ui::FirstStart::practiceChosen, &m_window, [this, firstStart] {
        endFirstStart(true);
        firstStart->deleteLater();
    });
    m_window.showFirstStart(firstStart);
}

void Services::endFirstStart(bool practice)
{
    m_settings.set(base::setting::practice, practice);
    m_settings.set(base::setting::firstStartDone, true);
    m_firstStart = false;
    m_practice = practice;
    openShop();
}

void Services::useShop(const ui::ShopDetails& shop)
{
    ui::ShopDetails shown = shop;
    if (m_practice) {
        const accounts::AccountRecord account = practiceShop({shop.name, shop.city});
        shown = {};
        shown.accountId = account.receiver;
        shown.name = account.merchantName;
        shown.city = account.merchantCity;
        if (m_counter)
            m_counter->setMerchant({shop.name, shop.city});
    }
    shown.rate = shop.rate;
    m_charge->setShop(shown);
    m_customer.window().view().setShop(shown.name);
    m_customer.window().view().setRate(shop.rate);
    m_window.setShop(shown.name, shown.city);
    if (m_shopForm)
        m_shopForm->setShop(shop);
}

} // namespace app
