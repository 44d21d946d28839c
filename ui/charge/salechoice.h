// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/till/accountoffer.h"

#include <QHash>
#include <QList>
#include <QString>
#include <vector>

namespace ui {

/// With what a sale is made: the accounts on offer and what was chosen among them, for as long as the program runs.
/// Beside the methods of a KHQR account stands the printable sign, which is made on this computer. What is not
/// available is never chosen, as long as anything is. A value; knows no widgets.
class SaleChoice final {
public:
    /// The method without amount and end that nobody watches.
    static constexpr QLatin1StringView Sign{"sign"};

    /// No account sells: codes are made on this computer.
    SaleChoice();

    /// What stands on offer from now on; a choice that still stands is kept. Empty: nothing can be sold.
    void setOffers(const QList<till::AccountOffer>& offers);
    /// As in the beginning.
    void setLocal();

    /// Nobody watches the codes: they are made here.
    [[nodiscard]] bool isLocal() const { return m_local; }
    /// Without an account nothing else here may be asked.
    [[nodiscard]] bool isEmpty() const { return m_accounts.isEmpty(); }
    [[nodiscard]] const QList<till::AccountOffer>& accounts() const { return m_accounts; }
    [[nodiscard]] const till::AccountOffer& account() const;
    [[nodiscard]] const gateways::MethodOffer& method() const;
    [[nodiscard]] bool isSign() const { return !isEmpty() && method().method == Sign; }
    /// A sale of the desk, not a code made here.
    [[nodiscard]] bool isSold() const { return !m_local && !isEmpty() && !isSign(); }
    /// Of the chosen method, the usual one first; never empty.
    [[nodiscard]] std::vector<money::Currency> currencies() const;

    [[nodiscard]] static bool isAvailable(const till::AccountOffer& account);

    /// Another method of the account that takes this price where the chosen one does not; nullptr: none.
    [[nodiscard]] const gateways::MethodOffer* otherFor(money::Money amount) const;

    /// False and no change for what is not there or not available.
    bool chooseAccount(const QString& id);
    bool chooseMethod(const QString& method);
    /// Round at the end; what is not available is passed over.
    void nextAccount();
    void nextMethod();

private:
    void take(const QList<till::AccountOffer>& offers);
    [[nodiscard]] QString fitMethod(const till::AccountOffer& account) const;

    QList<till::AccountOffer> m_accounts;
    bool m_local = true;
    QString m_account;
    QHash<QString, QString> m_methods; ///< account id -> what was chosen there
};

/// The account's name in the language of the window: practice accounts come with an English one.
[[nodiscard]] QString accountName(const till::AccountOffer& account);

} // namespace ui
