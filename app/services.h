// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accountscreen.h"
#include "app/alertside.h"
#include "app/counter/accountside.h"
#include "app/counter/countersocket.h"
#include "app/counter/counterthread.h"
#include "app/customermemory.h"
#include "app/customerside.h"
#include "app/keyreminder.h"
#include "app/ledgerscreen.h"
#include "app/ledgertransfer.h"
#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "core/base/settings.h"
#include "core/ledger/readingthread.h"
#include "ui/common/appearance.h"
#include "ui/common/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QPointer>
#include <optional>

class QApplication;

namespace ui {
class ChargePage;
class DamagedLedgerDialog;
class Dialog;
class HistoryPage;
class OnDemandPage;
class PracticePanel;
class SettingsPage;
class ShopForm;
struct ShopDetails;
} // namespace ui

namespace app {

/// What the command line asks for; holds for this run alone.
struct StartOptions {
    std::optional<ui::Language> language = {};
    std::optional<ui::ThemeName> theme = {};
    bool practice = false; ///< whatever the settings say
    practice::PracticeOptions practiceOptions = {};
    /// To be done on the ledger before anything is sold, as a person has decided in the run before; not by the command
    /// line.
    std::optional<CounterThread::LedgerWork> work = {};
};

/// The composition root: with its parts in app/ the only place that names every concrete class, in the order in which
/// they need each other. Members are destroyed in reverse, the windows first, then the counter.
class Services final {
public:
    /// `settings` are loaded and outlive this; they stand in `folder`, which is open.
    Services(
        QApplication& application, base::Settings& settings, const ShopFolder& folder, const StartOptions& options);
    ~Services();
    Services(const Services&) = delete;
    Services& operator=(const Services&) = delete;

    /// Once the window is on the screen: everything that takes time and is not needed to show it. Once.
    void begin();

    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    [[nodiscard]] ui::CustomerWindow& customerWindow() { return m_customer.window(); }
    /// Works from begin() on; nullptr while the first start asks.
    [[nodiscard]] CounterThread* counter() { return m_counter.get(); }
    /// The person asked to start again: for a new size, or to leave practice.
    [[nodiscard]] bool restartWanted() const { return m_restartWanted; }
    /// What is to be done on the ledger, which only the next start can.
    [[nodiscard]] const std::optional<CounterThread::LedgerWork>& workWanted() const { return m_workWanted; }
    /// The next start is to go by the settings, whatever this one was told about practice.
    [[nodiscard]] bool practiceChanged() const { return m_practiceChanged; }

private:
    /// Before the first widget: to dress those that stand already takes as long as making them.
    void dress(QApplication& application);
    void rememberCurrency();
    void addScreens();
    void addKeyHints();
    void startFirstTime();
    void endFirstStart(bool practice);
    void restart();
    void useShop(const ui::ShopDetails& shop);
    [[nodiscard]] QWidget* makeHistory();
    [[nodiscard]] QWidget* makeAccounts();
    [[nodiscard]] QWidget* makeSettings();
    void showAccounts(const std::function<void(ui::AccountsPage&)>& then);
    [[nodiscard]] QHash<QString, QString> accountNames();
    /// Made when first asked for; `begin` of it too.
    [[nodiscard]] AccountSide& accounts();
    [[nodiscard]] CounterThread::Options counterOptions() const;
    /// The window as it looks with a shop; what works behind it starts once the window began.
    void openShop();
    void makeCounter();
    void startCounter();
    void startWork(const CounterThread::LedgerWork& work);
    void showLedgerCare();
    void askForPassphrase();
    void followCounter();
    void followLedger();
    void tellFault();
    void mend(ui::Remedy remedy);
    /// What keeps selling from beginning, as a question over the window; "Not now" leaves a banner to ask again.
    void askAboutLedger();
    [[nodiscard]] ui::Dialog* damagedLedgerQuestion();
    [[nodiscard]] ui::Dialog* startProblemQuestion();
    void showPracticePanel();
    void changePractice();

    base::Settings& m_settings;
    const ShopFolder m_folder;
    const StartOptions m_options;
    base::SystemClock m_clock;
    base::EventLoopScheduler m_scheduler;
    ui::Appearance m_appearance;
    ui::Languages m_languages;
    ui::Preferences m_preferences;
    std::unique_ptr<CounterThread> m_counter;
    std::unique_ptr<LedgerTransfer> m_transfer; ///< with the counter
    std::unique_ptr<AccountSide> m_accounts; ///< without practice, or once the accounts are shown
    QList<till::AccountOffer> m_offers; ///< as the counter told last
    std::unique_ptr<ledger::ReadingThread> m_reading;
    std::unique_ptr<CounterSocket> m_socket;
    CustomerSide m_customer;
    ui::MainWindow m_window;
    std::unique_ptr<KeyReminder> m_keyReminder; ///< with the accounts
    AlertSide m_alerts;
    CustomerMemory m_customerMemory;
    // Owned by the window.
    ui::ChargePage* m_charge;
    ui::OnDemandPage* m_historyPlace;
    ui::OnDemandPage* m_accountsPlace;
    ui::OnDemandPage* m_settingsPlace;
    ui::HistoryPage* m_history = nullptr; ///< once shown
    std::unique_ptr<AccountScreen> m_accountScreen; ///< once shown
    ui::SettingsPage* m_settingsPage = nullptr; ///< once shown
    std::unique_ptr<LedgerScreen> m_ledgerScreen; ///< with the settings
    ui::ShopForm* m_shopForm = nullptr; ///< of the settings, once shown
    ui::PracticePanel* m_practicePanel = nullptr; ///< once shown
    bool m_practice = false;
    bool m_firstStart = false;
    bool m_began = false;
    bool m_vaultLooked = false; ///< the first news of the vault came
    bool m_restartWanted = false;
    std::optional<CounterThread::LedgerWork> m_workWanted;
    std::optional<base::Error> m_ledgerError; ///< why the ledger did not open
    bool m_ledgerOpen = false;
    QPointer<ui::DamagedLedgerDialog> m_damageQuestion; ///< while it is open
    QString m_backupsFrom; ///< the folder a person chose a backup from
    bool m_practiceChanged = false;
};

} // namespace app
