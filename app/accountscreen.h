// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/gatewayset.h"
#include "core/accounts/accountbook.h"
#include "core/till/desk.h"
#include "ui/accounts/accountspage.h"

namespace app {

/// The Accounts screen with what stands behind it: the book of the shop's accounts, and the desk that asks a gateway
/// what it says of one.
class AccountScreen final {
public:
    /// All outlive the page, which this makes and does not own.
    AccountScreen(const ui::Appearance& appearance, const ui::Languages& languages, const base::Clock& clock,
        accounts::AccountBook& book, till::Desk& desk);

    [[nodiscard]] ui::AccountsPage& page() { return *m_page; }

    /// What the accounts on sale offer, at every change.
    void setOffers(const QList<till::AccountOffer>& offers);
    /// Sales go to the built-in accounts of these names.
    void setPractice(const QHash<QString, QString>& names);

private:
    void show(const till::AccountReport& report);
    void show(const till::FetchProgress& progress);

    const GatewaySet m_gateways;
    ui::AccountsPage* m_page;
};

} // namespace app
