// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/accountbook.h"
#include "core/gateways/accountneeds.h"
#include "core/gateways/methodoffer.h"

#include <QWidget>
#include <optional>

namespace ui {

/// A gateway as the composition root hands it to the Accounts screen; `needs` outlives it.
struct GatewayChoice {
    QString id;
    const gateways::AccountNeeds* needs = nullptr;
    QList<gateways::MethodOffer> offers; ///< what it offers as far as the contract says
};

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
    bool tested = false; ///< the account as it is now has passed its test
    bool unchanged = false; ///< all that a test is about is as it was written down before

    /// After a change of what a test is about.
    void untest() { tested = unchanged = false; }
    /// All that a test is about; another one means that the last test says nothing any more.
    [[nodiscard]] QString connection() const;
    /// Whether it can be written down as it is.
    [[nodiscard]] bool mayBeKept() const;
    [[nodiscard]] gateways::Credentials copyOfTyped() const;
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

signals:
    void edited();
    /// Enter in a field.
    void submitted();

protected:
    void changeEvent(QEvent* event) override;
    virtual void retranslate() = 0;
};

} // namespace ui
