// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "core/till/watching.h"
#include "ui/shell/keynotice.h"
#include "ui/shell/ledgercheck.h"

#include <QHash>
#include <QStringList>
#include <QWidget>
#include <optional>

class QHBoxLayout;

namespace ui {

class AccountItem;
class Appearance;
class Button;
class Languages;
class PlainLabel;
class Preferences;

/// 36 px along the foot of the window: how the accounts stand (without one: that nothing is watched), the ledger, and
/// the quick switches for theme and language.
class StatusBar final : public QWidget {
    Q_OBJECT

public:
    /// `clock` gives the readings that standings are told in.
    StatusBar(const Appearance& appearance, const Languages& languages, Preferences& preferences,
        const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent = nullptr);

    /// Without any account: whether sales are watched at all, or codes only made.
    void setWatched(bool watched);
    void setStanding(const till::AccountStanding& standing);
    /// Accounts stand in the order of these ids; others behind them, as they came.
    void setOrder(const QStringList& accounts);
    /// nullopt: no key is near its end.
    void setKeyNotice(const std::optional<KeyNotice>& notice);
    void setLedgerCheck(LedgerCheck check);

signals:
    /// A person wants to see to the key of this account.
    void keyWanted(const QString& account);
    /// A person wants to see to the ledger.
    void ledgerWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void tick();
    void arrangeAccounts();
    void tellKey();
    void retranslate();
    void chooseTheme();
    void chooseLanguage();

    const Appearance& m_appearance;
    const Languages& m_languages;
    Preferences& m_preferences;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    QHBoxLayout* m_accountRow;
    QHash<QString, AccountItem*> m_accounts;
    QStringList m_came; ///< ids of `m_accounts` as they came
    QStringList m_order; ///< as wanted
    std::optional<KeyNotice> m_notice;
    PlainLabel* m_state;
    PlainLabel* m_advice;
    Button* m_key;
    Button* m_ledger;
    Button* m_theme;
    Button* m_language;
    LedgerCheck m_ledgerCheck = LedgerCheck::None;
    base::TimerHandle m_timer;
};

} // namespace ui
