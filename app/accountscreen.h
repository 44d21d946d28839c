// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/gatewayset.h"
#include "app/servicescreen.h"
#include "core/accounts/accountbook.h"
#include "core/till/desk.h"
#include "ui/accounts/accountspage.h"

#include <memory>

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
    void showService(const QString& account);

    const ui::Appearance& m_appearance;
    const ui::Languages& m_languages;
    const base::Clock& m_clock;
    const accounts::AccountBook& m_book;
    till::Desk& m_desk;
    const GatewaySet m_gateways;
    QHash<QString, QString> m_practiceNames;
    ui::AccountsPage* m_page;
    std::unique_ptr<ServiceScreen> m_service; ///< once shown
};

} // namespace app
