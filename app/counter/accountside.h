// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/connectiontester.h"
#include "app/counter/counterthread.h"
#include "core/accounts/accountbook.h"

namespace app {

/// The shop's accounts: the book that keeps them, and the counter that sells at them. Lives on the window's thread.
class AccountSide final {
public:
    /// All outlive this.
    AccountSide(const ShopFolder& folder, const base::Clock& clock, base::Scheduler& scheduler);

    /// Once the window is on the screen: reads the list and looks for the keyring.
    void begin() { m_book.open(); }

    [[nodiscard]] accounts::AccountBook& book() { return m_book; }

    /// Tells the counter of the accounts from now on, whenever they or their keys change. Keys that cannot be had now
    /// leave it with those it has. `counter` outlives this.
    void sellAt(CounterThread& counter);

private:
    void tellCounter();
    void loadNext(int round, SellingAccounts loaded, QList<accounts::AccountRecord> rest);

    std::unique_ptr<ConnectionTester> m_tester; ///< once something is to be tested
    accounts::AccountBook m_book;
    CounterThread* m_counter = nullptr;
    int m_round = 0; ///< only the newest look at the vault counts
};

} // namespace app
