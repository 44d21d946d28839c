// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keyreminder.h"

#include "core/base/outsidetext.h"
#include "core/vault/keyage.h"

#include <utility>

namespace app {

using accounts::AccountBook;
using accounts::AccountRecord;

namespace {

constexpr std::chrono::hours between{1};

} // namespace

/// One look at all accounts.
struct KeyReminder::Round {
    qsizetype open = 0; ///< accounts that are not answered for
    std::optional<ui::KeyNotice> soonest;
};

KeyReminder::KeyReminder(AccountBook& book, const base::Clock& clock, base::Scheduler& scheduler, Tell tell)
    : m_book(book)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_tell(std::move(tell))
{
    QObject::connect(&book, &AccountBook::changed, &m_here, [this] { look(); });
    QObject::connect(&book, &AccountBook::vaultChanged, &m_here, [this] { look(); });
    look();
}

void KeyReminder::look()
{
    m_next = m_scheduler.after(between, [this] { look(); });
    m_round = std::make_shared<Round>();
    QList<AccountRecord> sold;
    if (m_book.isOpen() && m_book.vaultState() == AccountBook::VaultState::Open)
        sold = m_book.list().accounts;
    sold.removeIf([](const AccountRecord& account) { return !account.enabled || account.credentials.isEmpty(); });
    m_round->open = sold.size();
    if (sold.isEmpty())
        return m_tell(std::nullopt);
    for (const AccountRecord& account : std::as_const(sold))
        m_book.loadKeyFacts(account.id, [this, account, mine = std::weak_ptr(m_round)](const auto& facts) {
            if (const auto round = mine.lock())
                take(round, account, facts);
        });
}

void KeyReminder::take(const std::shared_ptr<Round>& round, const AccountRecord& account,
    const base::Result<QMap<QString, AccountBook::KeyFacts>>& facts)
{
    if (!facts)
        m_next = {};
    const QDateTime now = m_clock.nowUtc();
    for (const AccountBook::KeyFacts& key : facts.value_or(QMap<QString, AccountBook::KeyFacts>())) {
        const int left = vault::KeyOverDays - vault::keyDays(key.setAt, now);
        if (vault::keyAge(key.setAt, now) != vault::KeyAge::Young
            && (!round->soonest || left < round->soonest->daysLeft))
            round->soonest = ui::KeyNotice{account.id, base::oneLine(account.name), left};
    }
    if (--round->open == 0)
        m_tell(round->soonest);
}

} // namespace app
