// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/foldervault.h"

#include <utility>

namespace vault {

using namespace Qt::StringLiterals;

FolderVault::FolderVault(const QString& folder, const base::Clock& clock, base::Scheduler& scheduler, ScryptCost cost)
    : m_keyring(u"Paydesk "_s + folder, clock)
    , m_sealed(folder + u"/vault.sealed"_s, clock, cost)
    , m_scheduler(scheduler)
{
}

void FolderVault::choose(std::function<void(Choice)> done)
{
    Q_ASSERT(!m_kind && !m_done);
    m_done = std::move(done);
    m_sealed.hasFile([this](bool there) {
        if (there)
            return chosen({.kind = Kind::SealedFile, .hasFile = true, .keyring = {}});
        m_patience = m_scheduler.after(KeyringPatience,
            [this] { chosen({.kind = Kind::SealedFile, .hasFile = false, .keyring = u"no answer"_s}); });
        m_keyring.probe([this](const base::Result<>& answers) {
            if (answers)
                chosen({.kind = Kind::Keyring, .hasFile = false, .keyring = {}});
            else
                chosen({.kind = Kind::SealedFile, .hasFile = false, .keyring = answers.error().log});
        });
    });
}

void FolderVault::chosen(Choice choice)
{
    if (m_kind)
        return; // an answer after the patience ended
    m_kind = choice.kind;
    m_patience.cancel();
    std::exchange(m_done, nullptr)(std::move(choice));
}

Vault& FolderVault::vault()
{
    Q_ASSERT(m_kind);
    if (*m_kind == Kind::Keyring)
        return m_keyring;
    return m_sealed;
}

SealedVault* FolderVault::sealed()
{
    return m_kind == Kind::SealedFile ? &m_sealed : nullptr;
}

} // namespace vault
