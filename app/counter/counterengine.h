// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/backuprestore.h"
#include "app/counter/gatewayset.h"
#include "app/counter/returnpages.h"
#include "app/counter/sellingaccount.h"
#include "app/counter/shopfolder.h"
#include "core/ledger/folderlock.h"
#include "core/ledger/ledger.h"
#include "core/net/qthttptransport.h"
#include "core/net/requestlogfile.h"
#include "core/till/till.h"

#include <map>
#include <memory>

namespace app {

/// Everything one counter sells with, put together: the folder's lock, its ledger, the lines to the gateways, the till.
/// All of it lives on the thread that opened it, and goes in reverse: the till first, the lock last.
class CounterEngine final {
public:
    struct Setup {
        ShopFolder folder;
        bool practice = false;
        QString actor; ///< who sells
        QString backup = {}; ///< the file of WithThisBackup and InsteadOfLedger
        ledger::Progress progress = {}; ///< of InsteadOfLedger and Rebuilt; as ledger::Progress
    };
    enum class Begin : std::uint8_t {
        WithLedger, ///< the one there is, or the first one
        WithNewestBackup, ///< the ledger that cannot be read is set aside, the newest sound backup takes its place
        WithThisBackup, ///< the same with the file a person chose
        InsteadOfLedger, ///< sound or not, the ledger is set aside, and the file a person chose takes its place
        Rebuilt, ///< everything derived is made again from the events
        WithEmptyLedger, ///< the same with an empty one; only when a person says so (R17)
    };

    /// `clock` and `scheduler` outlive the engine. Errors: those of FolderLock, of Ledger, of restoreFirstSound() and
    /// of restoreBackup() and Ledger::rebuild(); nothing is set aside unless the ledger is damaged or a person wants
    /// another one in its place, and with a backup not before a sound one is found.
    [[nodiscard]] static base::Result<std::unique_ptr<CounterEngine>> open(
        const Setup& setup, Begin begin, const base::Clock& clock, base::Scheduler& scheduler);
    ~CounterEngine();
    CounterEngine(const CounterEngine&) = delete;
    CounterEngine& operator=(const CounterEngine&) = delete;

    using LostSales = app::LostSales;
    /// When this opening put another ledger in the place of a damaged one, and anything is missing.
    [[nodiscard]] const std::optional<LostSales>& lostSales() const { return m_lostSales; }

    /// The name of the ledger that InsteadOfLedger set aside; empty: there was none.
    [[nodiscard]] const QString& setAside() const { return m_setAside; }

    /// The accounts from now on, in the order to offer those that are enabled; another account of a known id takes its
    /// place. What is under way at an account goes on where nothing but names differ, else it is dropped
    /// (Till::addAccount). One whose keys never were at hand is left out, and in practice one that would ask where real
    /// money is taken. Errors, the last of them: gateway_unknown (unsupported), that of mayPractise(); the other
    /// accounts are set all the same.
    base::Result<> setAccounts(const SellingAccounts& accounts);

    [[nodiscard]] till::Till& till() { return *m_till; }
    [[nodiscard]] ledger::Ledger& ledger() { return *m_ledger; }

private:
    struct Line;
    base::Result<> setAccount(const SellingAccount& account);
    [[nodiscard]] gateways::AccountProfile profileOf(const SellingAccount& account, const gateways::Gateway& gateway);
    void heed(const QString& paymentId, const gateways::RedirectHint& hint);
    CounterEngine(const Setup& setup, ledger::FolderLock lock, std::unique_ptr<ledger::Ledger> ledger,
        const base::Clock& clock, base::Scheduler& scheduler);

    ledger::FolderLock m_lock;
    std::unique_ptr<ledger::Ledger> m_ledger;
    net::RequestLogFile m_log;
    base::Scheduler& m_scheduler;
    const bool m_practice;
    GatewaySet m_gateways;
    std::map<QString, std::unique_ptr<Line>> m_lines; ///< by account id
    std::unique_ptr<till::Till> m_till;
    ReturnPages m_returnPages;
    std::optional<LostSales> m_lostSales;
    QString m_setAside;
};

} // namespace app
