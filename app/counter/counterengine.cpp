// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/counterengine.h"

#include "core/accounts/accountwire.h"
#include "core/ledger/ledgerfile.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

bool isSetAside(const base::Error& error)
{
    return error.code == "ledger_set_aside"_L1;
}

bool isUnreadable(const base::Error& error)
{
    return isSetAside(error) || error.code == "ledger_damaged"_L1;
}

/// Another ledger in the place of the one that cannot be read; none is open afterwards.
base::Result<std::optional<LostSales>> takePlace(
    const CounterEngine::Setup& setup, CounterEngine::Begin begin, const base::Clock& clock)
{
    using Begin = CounterEngine::Begin;
    if (begin == Begin::WithThisBackup) {
        const auto restored = restoreBackup(setup.folder, setup.practice, setup.backup, setup.actor, clock);
        if (!restored)
            return tl::unexpected(restored.error());
        return restored->lost;
    }
    if (begin == Begin::WithNewestBackup) {
        const auto restored = restoreNewestBackup(setup.folder, setup.practice, setup.actor, clock);
        if (!restored)
            return tl::unexpected(restored.error());
        return restored->lost;
    }
    const auto begun = restoreNothing(setup.folder, setup.practice, setup.actor, clock);
    if (!begun)
        return tl::unexpected(begun.error());
    return begun->lost;
}

} // namespace

/// One account and its wires, each with a network manager of its own (reference/platform.md section 7).
struct CounterEngine::Line {
    Line(SellingAccount sold, base::Scheduler& scheduler)
        : account(std::move(sold))
        , calls(accounts::wireOptions(account.record, *account.credentials), scheduler)
        , longPolls(accounts::wireOptions(account.record, *account.credentials), scheduler)
    {
    }
    void rename(const accounts::AccountRecord& record)
    {
        account.record = record;
        calls.rename(record.name);
        longPolls.rename(record.name);
    }
    SellingAccount account;
    net::QtHttpTransport calls;
    net::QtHttpTransport longPolls;
};

base::Result<std::unique_ptr<CounterEngine>> CounterEngine::open(
    const Setup& setup, Begin begin, const base::Clock& clock, base::Scheduler& scheduler)
{
    auto lock = ledger::FolderLock::take(setup.folder.path());
    if (!lock)
        return tl::unexpected(lock.error());
    sweepRehearsals(setup.folder);
    const QString path = setup.folder.ledger(setup.practice);
    std::optional<LostSales> lost;
    QString aside;
    if (begin == Begin::InsteadOfLedger) {
        const auto restored =
            restoreBackup(setup.folder, setup.practice, setup.backup, setup.actor, clock, setup.progress);
        if (!restored)
            return tl::unexpected(restored.error());
        lost = restored->lost;
        aside = restored->setAside;
    }
    auto ledger = ledger::Ledger::open(path, clock);
    if (begin == Begin::Rebuilt && ledger)
        if (const auto rebuilt = (*ledger)->rebuild(setup.actor, setup.progress); !rebuilt)
            return tl::unexpected(rebuilt.error());
    const bool isForDamaged =
        begin == Begin::WithNewestBackup || begin == Begin::WithThisBackup || begin == Begin::WithEmptyLedger;
    if (isForDamaged && !ledger && isUnreadable(ledger.error())) {
        const auto taken = takePlace(setup, begin, clock);
        if (!taken)
            return tl::unexpected(taken.error());
        lost = *taken;
        ledger = ledger::Ledger::open(path, clock);
    }
    if (!ledger)
        return tl::unexpected(ledger.error());
    std::unique_ptr<CounterEngine> engine(
        new CounterEngine(setup, std::move(*lock), std::move(*ledger), clock, scheduler));
    engine->m_lostSales = lost;
    engine->m_setAside = aside;
    return engine;
}

CounterEngine::CounterEngine(const Setup& setup, ledger::FolderLock lock, std::unique_ptr<ledger::Ledger> ledger,
    const base::Clock& clock, base::Scheduler& scheduler)
    : m_lock(std::move(lock))
    , m_ledger(std::move(ledger))
    , m_log(setup.folder.logs())
    , m_scheduler(scheduler)
    , m_practice(setup.practice)
    , m_till(std::make_unique<till::Till>(*m_ledger, clock, scheduler))
    , m_returnPages(clock, scheduler,
          [this](const QString& paymentId, const gateways::RedirectHint& hint) { heed(paymentId, hint); })
{
    m_till->setActor(setup.actor);
    m_till->setReturnPages([this](const QString& paymentId, const gateways::ReturnPages& ofAccount) {
        return m_returnPages.forSale(paymentId, ofAccount);
    });
}

CounterEngine::~CounterEngine() = default;

base::Result<> CounterEngine::setAccounts(const SellingAccounts& accounts)
{
    base::Result<> all;
    QStringList ids;
    QStringList offered;
    for (const SellingAccount& account : accounts) {
        // Here the lines are made: whatever was written down, practice gets none to real money.
        if (auto may = m_practice ? mayPractise(account.record) : base::Result<>(); !may) {
            all = std::move(may);
            continue;
        }
        ids << account.record.id;
        if (account.record.enabled)
            offered << account.record.id;
        if (auto set = setAccount(account); !set)
            all = std::move(set);
    }
    for (auto line = m_lines.begin(); line != m_lines.end();) {
        if (ids.contains(line->first)) {
            ++line;
            continue;
        }
        m_till->removeAccount(line->first);
        line = m_lines.erase(line);
    }
    m_till->setOffered(offered);
    return all;
}

gateways::AccountProfile CounterEngine::profileOf(const SellingAccount& account, const gateways::Gateway& gateway)
{
    gateways::AccountProfile profile = account.record.profile();
    gateways::ReturnPages& pages = profile.returnPages;
    if (!gateway.accountNeeds().returnPages || (!pages.success.isEmpty() && !pages.cancel.isEmpty()))
        return profile;
    if (m_returnPages.addresses().success.isEmpty())
        static_cast<void>(m_returnPages.start()); // without it the gateway's own refusal says what is missing
    const gateways::ReturnPages own = m_returnPages.addresses();
    pages = {pages.success.isEmpty() ? own.success : pages.success, pages.cancel.isEmpty() ? own.cancel : pages.cancel};
    return profile;
}

/// What the address names besides is taken for what it is: a word of another payment is no word of this one.
void CounterEngine::heed(const QString& paymentId, const gateways::RedirectHint& hint)
{
    const auto sale = m_ledger->records().byId(paymentId);
    if (!sale || !*sale)
        return;
    const bool fits = (hint.orderId.isEmpty() || hint.orderId == u"S-%1"_s.arg((*sale)->number))
        && (hint.invoiceId.isEmpty() || (*sale)->gatewayId.isEmpty() || hint.invoiceId == (*sale)->gatewayId);
    if (fits)
        m_till->heedReturn(paymentId, hint.transactionId);
}

base::Result<> CounterEngine::setAccount(const SellingAccount& account)
{
    const QString& id = account.record.id;
    const gateways::Gateway* gateway = m_gateways.find(account.record.gateway);
    if (gateway == nullptr)
        return base::failure(base::Category::Unsupported, u"gateway_unknown"_s,
            base::UserText(QT_TRANSLATE_NOOP("Sentence",
                               "This Paydesk does not know the gateway of the account %1. Install a newer Paydesk."),
                {id}),
            u"%1: gateway %2"_s.arg(id, account.record.gateway));
    const auto known = m_lines.find(id);
    SellingAccount whole{account.record, {}};
    if (account.credentials)
        whole.credentials = account.duplicateKeys();
    else if (known != m_lines.end())
        whole.credentials = known->second->account.duplicateKeys();
    else
        return {};
    const gateways::AccountProfile profile = profileOf(account, *gateway);
    if (known != m_lines.end() && known->second->account.isSameButForNames(whole)) {
        // What fails on the way is told with the name the line has.
        known->second->rename(account.record);
        if (m_till->renameAccount(profile))
            return {};
    }
    auto keys = whole.duplicateKeys();
    auto line = std::make_unique<Line>(std::move(whole), m_scheduler);
    m_till->addAccount(*gateway, profile, std::move(keys), {line->calls, line->longPolls, m_log});
    m_lines[id] = std::move(line); // an earlier one is used no more
    return {};
}

} // namespace app
