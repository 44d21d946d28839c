// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/accountbook.h"
#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "ui/shell/keynotice.h"

#include <functional>
#include <memory>

namespace app {

/// Which of the keys sold with has to be renewed soonest, once it is near its end (vault::keyAge). Looks again at every
/// change of the accounts or the vault, and each hour. Says nothing while keys are locked; a keyring that refused is
/// not asked again by the clock, so that nobody is asked for a password each hour.
class KeyReminder final {
public:
    using Tell = std::function<void(const std::optional<ui::KeyNotice>&)>;

    /// All outlive this; `tell` is called on the book's thread.
    KeyReminder(accounts::AccountBook& book, const base::Clock& clock, base::Scheduler& scheduler, Tell tell);

private:
    struct Round;
    void look();
    void take(const std::shared_ptr<Round>& round, const accounts::AccountRecord& account,
        const base::Result<QMap<QString, accounts::AccountBook::KeyFacts>>& facts);

    accounts::AccountBook& m_book;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    const Tell m_tell;
    std::shared_ptr<Round> m_round; ///< the newest; answers to an earlier one count no more
    base::TimerHandle m_next; ///< none while the keys cannot be read
    QObject m_here; ///< ends the connections
};

} // namespace app
