// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/accountside.h"

#include <algorithm>

namespace app {

using accounts::AccountBook;
using accounts::AccountRecord;

AccountSide::AccountSide(const ShopFolder& folder, const base::Clock& clock, base::Scheduler& scheduler)
    : m_book(folder.path(), clock, scheduler,
        [this, &clock, logs = folder.logs()](
            const AccountRecord& account, gateways::Credentials credentials, AccountBook::Tested done) {
            if (!m_tester)
                m_tester = std::make_unique<ConnectionTester>(logs, clock);
            m_tester->run(account, std::move(credentials), std::move(done));
        })
{
    const auto look = [this] { tellCounter(); };
    QObject::connect(&m_book, &AccountBook::changed, &m_book, look);
    QObject::connect(&m_book, &AccountBook::vaultChanged, &m_book, look);
}

void AccountSide::sellAt(CounterThread& counter)
{
    m_counter = &counter;
    QObject::connect(&counter, &CounterThread::billNumberRefused, &m_book, [this](const QString& id) {
        // Unsaved, it is learnt again.
        m_book.change(
            id, [](AccountRecord& account) { account.acceptsBillNumber = false; }, [](const base::Result<>&) {});
    });
    tellCounter();
}

void AccountSide::tellCounter()
{
    ++m_round;
    if (m_counter == nullptr || !m_book.isOpen())
        return;
    QList<AccountRecord> all = m_book.list().accounts;
    // The one that a sale begins with is offered first.
    if (const AccountRecord* first = m_book.list().first())
        std::stable_partition(
            all.begin(), all.end(), [id = first->id](const AccountRecord& account) { return account.id == id; });
    loadNext(m_round, {}, all);
}

void AccountSide::loadNext(int round, SellingAccounts loaded, QList<AccountRecord> rest)
{
    if (round != m_round)
        return;
    if (rest.isEmpty())
        return m_counter->setAccounts(std::move(loaded));
    const AccountRecord account = rest.takeFirst();
    auto soFar = std::make_shared<SellingAccounts>(std::move(loaded));
    const auto go = [this, round, account, soFar, rest](std::optional<gateways::Credentials> keys) {
        soFar->push_back({account, std::move(keys)});
        loadNext(round, std::move(*soFar), rest);
    };
    if (m_book.vaultState() != AccountBook::VaultState::Open)
        return go(std::nullopt);
    m_book.loadCredentials(account.id, [go](base::Result<gateways::Credentials> credentials) {
        go(credentials ? std::optional(std::move(*credentials)) : std::nullopt);
    });
}

} // namespace app
