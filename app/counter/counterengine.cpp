// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/counterengine.h"

#include "app/counter/backupcontents.h"
#include "core/ledger/backup.h"
#include "core/ledger/ledgerfile.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

net::QtHttpTransport::Options wireOptions(const QString& account)
{
    net::QtHttpTransport::Options options;
    options.name = account;
    return options;
}

bool isSetAside(const base::Error& error)
{
    return error.code == "ledger_set_aside"_L1;
}

bool isUnreadable(const base::Error& error)
{
    return isSetAside(error) || error.code == "ledger_damaged"_L1;
}

/// Another ledger in the place of the one that `why` cannot be read; none is open afterwards.
base::Result<std::optional<LostSales>> takePlace(
    const CounterEngine::Setup& setup, CounterEngine::Begin begin, const base::Error& why, const base::Clock& clock)
{
    using Begin = CounterEngine::Begin;
    const QString path = setup.folder.ledger(setup.practice);
    if (begin == Begin::WithThisBackup) {
        const auto restored = restoreBackup(setup.folder, setup.practice, setup.backup, setup.actor, clock);
        if (!restored)
            return tl::unexpected(restored.error());
        return restored->lost;
    }
    if (begin == Begin::WithNewestBackup) {
        const auto restored = ledger::restoreFirstSound(backupsByContents(setup.folder, path), path, clock);
        if (!restored)
            return tl::unexpected(restored.error());
    } else if (!isSetAside(why)) {
        if (const auto aside = ledger::setAsideDamaged(path, clock); !aside)
            return tl::unexpected(aside.error());
    }
    const auto ledger =
        begin == Begin::WithEmptyLedger ? ledger::Ledger::openNew(path, clock) : ledger::Ledger::open(path, clock);
    if (!ledger)
        return tl::unexpected(ledger.error());
    const QStringList aside = ledger::damagedSetAside(path);
    return skipLostSales(setup.folder, **ledger, aside.isEmpty() ? QString() : aside.first(), setup.actor);
}

} // namespace

/// One account's wires, each with a network manager of its own (reference/platform.md section 7).
struct CounterEngine::Line {
    Line(const QString& name, base::Scheduler& scheduler)
        : calls(wireOptions(name), scheduler)
        , longPolls(wireOptions(name), scheduler)
    {
    }
    net::QtHttpTransport calls;
    net::QtHttpTransport longPolls;
};

base::Result<std::unique_ptr<CounterEngine>> CounterEngine::open(
    const Setup& setup, Begin begin, const base::Clock& clock, base::Scheduler& scheduler)
{
    auto lock = ledger::FolderLock::take(setup.folder.path());
    if (!lock)
        return tl::unexpected(lock.error());
    const QString path = setup.folder.ledger(setup.practice);
    auto ledger = ledger::Ledger::open(path, clock);
    std::optional<LostSales> lost;
    if (begin != Begin::WithLedger && !ledger && isUnreadable(ledger.error())) {
        const auto taken = takePlace(setup, begin, ledger.error(), clock);
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
    return engine;
}

CounterEngine::CounterEngine(const Setup& setup, ledger::FolderLock lock, std::unique_ptr<ledger::Ledger> ledger,
    const base::Clock& clock, base::Scheduler& scheduler)
    : m_lock(std::move(lock))
    , m_ledger(std::move(ledger))
    , m_log(setup.folder.logs())
    , m_scheduler(scheduler)
    , m_till(std::make_unique<till::Till>(*m_ledger, clock, scheduler))
{
    m_till->setActor(setup.actor);
}

CounterEngine::~CounterEngine() = default;

base::Result<> CounterEngine::addAccount(const gateways::AccountProfile& profile, gateways::Credentials credentials)
{
    if (!knows(profile.gateway))
        return base::failure(base::Category::Unsupported, u"gateway_unknown"_s,
            base::UserText(QT_TRANSLATE_NOOP("Sentence",
                               "This Paydesk does not know the gateway of the account %1. Install a newer Paydesk."),
                {profile.id}),
            u"%1: gateway %2"_s.arg(profile.id, profile.gateway));
    auto line = std::make_unique<Line>(profile.name, m_scheduler);
    m_till->addAccount(m_bakongGateway, profile, std::move(credentials), {line->calls, line->longPolls, m_log});
    m_lines[profile.id] = std::move(line); // an earlier one is used no more
    return {};
}

} // namespace app
