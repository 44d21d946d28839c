// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/accountbook.h"
#include "core/gateways/accountneeds.h"
#include "core/gateways/methodoffer.h"

#include <QHash>
#include <QWidget>
#include <optional>

namespace ui {

/// A gateway as the composition root hands it to the Accounts screen; `needs` outlives it.
struct GatewayChoice {
    QString id;
    const gateways::AccountNeeds* needs = nullptr;
    QList<gateways::MethodOffer> offers; ///< what it offers as far as the contract says
};

/// What the accounts on sale really offer, by account.
using KnownMethods = QHash<QString, QList<gateways::MethodOffer>>;

/// An account while it is set up: what will be written, and the keys that were typed and are not kept yet.
struct AccountDraft {
    accounts::AccountRecord record;
    const GatewayChoice* gateway = nullptr;
    std::optional<accounts::Mode> mode; ///< none chosen yet: real money is never the default (R50)
    gateways::Credentials typed;
    QMap<QString, accounts::AccountBook::KeyFacts> kept;
    bool isNew = true;
    bool wasOn = false; ///< switched on when the set-up began
    bool begins = false; ///< a sale is to begin with it
    QList<gateways::MethodOffer> methods; ///< ways to be paid at it, as far as known
    bool tested = false; ///< the account as it is now has passed its test, or was on when the set-up began
    bool unchanged = false; ///< all that a test is about is as it was written down before
    bool paused = false; ///< was switched off by a change, not by a person

    /// An account that is there already, as it was written down.
    void begin(const accounts::AccountRecord& written);
    /// After its test. One that passes switches on again what was on before it was changed; one that fails switches
    /// nothing off that nobody changed: the line may be down for a moment.
    void answer(bool passed);
    /// Before it is written down: what was changed and not tested takes no sales.
    void settle();
    /// After every change: what the last test says of the account as it is now. A change that is taken back was none.
    void judge();
    /// Whether sales stop when it is kept with this connection and, as `newKeys` says, other keys.
    [[nodiscard]] bool stopsWith(const QString& connection, bool newKeys) const;
    /// All that a test is about but the keys: gateway, address and the way there.
    [[nodiscard]] QString connection() const;
    /// Whether it can be written down as it is.
    [[nodiscard]] bool mayBeKept() const;
    [[nodiscard]] gateways::Credentials copyOfTyped() const;

private:
    QString m_written; ///< connection() when the set-up began
    QString m_passed; ///< connection() that passed its test; empty: none
    bool m_newKeys = false;
};

/// One page of the set-up. Works on the draft it is given at each showing.
class SetupStep : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void load(const AccountDraft& draft) = 0;
    /// Puts what was typed into the draft. False: it is not fit yet, the field says why and has the focus.
    [[nodiscard]] virtual bool take(AccountDraft& draft) = 0;
    /// As take(), of what is fit already and without a word: for the preview and for stopping here.
    virtual void peek(AccountDraft& draft) const = 0;
    /// Secrets were typed that the draft does not have yet.
    [[nodiscard]] virtual bool hasNewKeys() const { return false; }
    /// peek() leaves nothing out that was typed.
    [[nodiscard]] virtual bool keepsAll() const { return true; }

signals:
    void edited();
    /// Enter in a field.
    void submitted();

protected:
    void changeEvent(QEvent* event) override;
    virtual void retranslate() = 0;
};

} // namespace ui
