// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/accountscard.h"
#include "ui/accounts/factspanel.h"

class QStackedWidget;

namespace ui {

class Banner;
class Card;
class NoAccounts;
class SetupView;
class VaultCard;

/// The shop's accounts: the list with the chosen one beside it, or the set-up of one. Everything it changes goes
/// through the book.
class AccountsPage final : public QWidget {
    Q_OBJECT

public:
    using BuiltIn = AccountsCard::BuiltIn;

    /// `gateways` in the order they are offered. The book may be opened before or later.
    AccountsPage(const Appearance& appearance, const Languages& languages, const base::Clock& clock,
        accounts::AccountBook& book, const QList<GatewayChoice>& gateways, QWidget* parent = nullptr);

    /// Sales go to the practice accounts now.
    void setPractice(bool on);
    /// The built-in ones, shown while practice is on.
    void setPracticeAccounts(const QList<BuiltIn>& accounts);
    /// Begins the set-up of a new account, as the door of the first start does.
    void connectAccount();
    /// Chooses an account in the list, unless one is being set up; not one of the shop's: as it was.
    void showAccount(const QString& account);
    /// Of the accounts on sale; others offer what the contract says.
    void setMethods(const KnownMethods& methods);
    /// Of one account, while it is shown.
    void setFacts(const QString& account, const QList<FactsPanel::Fact>& facts);
    void setFactsTrouble(const QString& account, const QString& sentence);
    void setFetchProgress(const QString& account, int seen, int added, bool running);
    void setFittingZone(const QString& account, const QString& zone);
    /// A page in place of the list, until the list is wanted again. Owned by this from then on.
    void showOver(QWidget* page);
    void closeOver();

    [[nodiscard]] SetupView& setup() const { return *m_setup; }
    [[nodiscard]] AccountDetail& detail() const { return *m_detail; }
    [[nodiscard]] VaultCard& vaultCard() const { return *m_vault; }
    [[nodiscard]] NoAccounts& noAccounts() const { return m_list->none(); }
    [[nodiscard]] QList<AccountRow*> rows() const { return m_list->rows(); }
    [[nodiscard]] QString notice() const;
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] bool isSettingUp() const;

signals:
    /// What the service of an account says itself.
    void serviceWanted(const QString& account);
    void practiseWanted();
    /// A person pressed the button of a gateway's page: to be opened in the browser.
    void linkWanted(const QUrl& page);
    void factsWanted(const QString& account);
    void fetchWanted(const QString& account);
    void stopWanted(const QString& account);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void connectDetail();
    void follow();
    void followVault();
    /// Where the list is on show and the keys are locked.
    void focusVault();
    void loadFacts();
    void showList();
    void showDetail();
    void choose(const QString& id);
    void openSetup(const std::function<void()>& begin);
    void closeSetup();
    void askRemove();
    void change(const std::function<void(accounts::AccountRecord&)>& edit);
    void enable(bool on);
    void report(const base::Result<>& result);
    void changePassphrase();
    [[nodiscard]] const GatewayChoice* gatewayOf(const accounts::AccountRecord& account) const;
    void retranslate();

    const Appearance& m_appearance;
    const Languages& m_languages;
    const base::Clock& m_clock;
    accounts::AccountBook& m_book;
    const QList<GatewayChoice> m_gateways;
    QMap<QString, AccountDetail::Facts> m_facts;
    KnownMethods m_methods;
    QString m_chosen;
    std::optional<base::Error> m_error; ///< of the last change
    QList<BuiltIn> m_builtIn;
    bool m_practice = false;

    QStackedWidget* m_stack;
    QWidget* m_home;
    Banner* m_notice;
    Banner* m_trouble;
    VaultCard* m_vault;
    AccountsCard* m_list;
    Card* m_detailCard;
    AccountDetail* m_detail;
    SetupView* m_setup;
};

} // namespace ui
