// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/scheduler.h"
#include "core/vault/keyringvault.h"
#include "core/vault/sealedvault.h"

namespace vault {

/// The vault of one data folder: its sealed file where there is one, else the keyring where one answers, else a sealed
/// file that is still to be created. Made and used on the thread of the application object.
class FolderVault final {
public:
    enum class Kind : std::uint8_t { Keyring, SealedFile };
    struct Choice {
        Kind kind = Kind::Keyring;
        bool hasFile = false; ///< SealedFile: unlock it; false: create it first
        QString keyring; ///< English, for the log: why the keyring was not taken; empty where it was not asked
    };

    /// How long a keyring may take to say that it is there.
    static constexpr std::chrono::seconds KeyringPatience{5};

    /// `folder` is absolute. `clock` and `scheduler` outlive the vault.
    FolderVault(const QString& folder, const base::Clock& clock, base::Scheduler& scheduler, ScryptCost cost = {});

    /// Once, before vault().
    void choose(std::function<void(Choice)> done);
    /// After choose() was answered.
    [[nodiscard]] Vault& vault();
    /// The sealed file, which has to be unlocked or created; nullptr with a keyring and before the choice.
    [[nodiscard]] SealedVault* sealed();

private:
    void chosen(Choice choice);

    KeyringVault m_keyring;
    SealedVault m_sealed;
    base::Scheduler& m_scheduler;
    base::TimerHandle m_patience;
    std::function<void(Choice)> m_done; ///< empty once answered
    std::optional<Kind> m_kind;
};

} // namespace vault
