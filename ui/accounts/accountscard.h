// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/accountdetail.h"

#include <QStackedWidget>

class QScrollArea;
class QVBoxLayout;

namespace ui {

class AccountRow;
class Card;
class NoAccounts;

/// The list of accounts with what may be done to it as a whole: another one, the order, the vault.
class AccountsCard final : public QWidget {
    Q_OBJECT

public:
    /// An account that is part of Paydesk, for practice.
    struct BuiltIn {
        QString name;
        QString service;
        QString servicePage = {}; ///< its id, where its service has a page; empty: none
    };
    using KeyFacts = QMap<QString, AccountDetail::Facts>;

    /// `gateways` outlives it.
    AccountsCard(const Appearance& appearance, const Languages& languages, const base::Clock& clock,
        accounts::AccountBook& book, const QList<GatewayChoice>& gateways, QWidget* parent = nullptr);

    void setBuiltIn(const QList<BuiltIn>& accounts);
    /// The book's list anew, with what is known of the keys.
    void setList(const KeyFacts& facts, const QString& chosen);
    void move(const QString& id, int by);
    void focusChosen();
    [[nodiscard]] QList<AccountRow*> rows() const { return m_rows; }
    [[nodiscard]] NoAccounts& none() const { return *m_none; }

signals:
    void serviceWanted(const QString& account);
    void chosen(const QString& id);
    void openWanted();
    void connectWanted();
    void passphraseWanted();
    void moved();
    /// Another order could not be kept.
    void refused(const base::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange(Card* card);
    void showRows();
    void showBuiltIn();
    [[nodiscard]] AccountRow* makeRow();
    [[nodiscard]] AccountRow* makeBuiltInRow();
    [[nodiscard]] KeyWords keyWordsOf(const QString& id) const;
    void step(const QString& from, int by);
    void retranslate();

    const Appearance& m_appearance;
    const Languages& m_languages;
    const base::Clock& m_clock;
    accounts::AccountBook& m_book;
    const QList<GatewayChoice>& m_gateways;
    KeyFacts m_facts;
    QString m_chosen;
    QStringList m_wanted; ///< the order that was asked for last and is not answered yet; empty: none
    QList<BuiltIn> m_builtIn;

    QVBoxLayout* m_column;
    QStackedWidget* m_body;
    QWidget* m_opening;
    NoAccounts* m_none;
    QScrollArea* m_scroll;
    PlainLabel* m_builtInTitle;
    QList<AccountRow*> m_rows;
    QList<AccountRow*> m_builtInRows;
    QList<QWidget*> m_servicePages; ///< of built-in accounts
    Button* m_add;
    PlainLabel* m_keeper;
    Button* m_changePassphrase;
    Button* m_lock;
};

} // namespace ui
