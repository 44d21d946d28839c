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
        if (const AccountRecord* known = m_book.list().find(id)) {
            AccountRecord account = *known;
            account.acceptsBillNumber = false;
            m_book.save(account, {}, [](const base::Result<>&) {}); // unsaved, it is learnt again
        }
    });
    tellCounter();
}

void AccountSide::tellCounter()
{
    if (m_counter == nullptr || !m_book.isOpen() || m_book.vaultState() != AccountBook::VaultState::Open)
        return;
    QList<AccountRecord> enabled;
    for (const AccountRecord& account : m_book.list().accounts)
        if (account.enabled)
            enabled << account;
    // The one that a sale begins with is offered first.
    if (const AccountRecord* first = m_book.list().first())
        std::stable_partition(
            enabled.begin(), enabled.end(), [&](const AccountRecord& account) { return account.id == first->id; });
    loadNext(++m_round, {}, enabled);
}

void AccountSide::loadNext(int round, SellingAccounts loaded, QList<AccountRecord> rest)
{
    if (round != m_round)
        return;
    if (rest.isEmpty())
        return m_counter->setAccounts(std::move(loaded));
    const AccountRecord account = rest.takeFirst();
    auto soFar = std::make_shared<SellingAccounts>(std::move(loaded));
    m_book.loadCredentials(
        account.id, [this, round, account, soFar, rest](base::Result<gateways::Credentials> credentials) {
            if (credentials)
                soFar->push_back({account, std::move(*credentials)});
            loadNext(round, std::move(*soFar), rest);
        });
}

} // namespace app
