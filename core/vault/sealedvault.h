// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/vault/sealing.h"
#include "core/vault/vault.h"

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <memory>

namespace vault {

/// The entries in one file, sealed with a passphrase (R47): for computers without a keyring. The file is read at each
/// call, so that two programs see each other's changes; only the key is kept in memory while unlocked.
///
/// A damaged file is set aside at the moment it is met, never overwritten; the error vault_damaged says so. Errors of
/// all calls: vault_locked (auth), those of SealedFile and SealKey.
class SealedVault final : public Vault {
public:
    static constexpr qsizetype ShortestPassphrase = 8; ///< bytes

    /// `file` is the path of vault.sealed; nothing is touched before the first call. `clock` outlives the vault.
    SealedVault(const QString& file, const base::Clock& clock, ScryptCost cost = {});
    ~SealedVault() override;
    SealedVault(const SealedVault&) = delete;
    SealedVault& operator=(const SealedVault&) = delete;

    void hasFile(std::function<void(bool)> done);
    /// An empty one, unlocked. Errors: vault_exists (storage), passphrase_short (validation).
    void create(Secret passphrase, Done done);
    /// Errors: vault_passphrase (auth) for the wrong one; after five of those vault_wait (auth) until the time is over,
    /// without looking at the passphrase.
    void unlock(Secret passphrase, Done done);
    /// Forgets the key after what was asked before.
    void lock();
    /// Locked or not; unlocked afterwards. Errors: those of unlock() for `present`, passphrase_short for `next`.
    void changePassphrase(Secret present, Secret next, Done done);
    /// Any thread. False until an unlock is answered.
    [[nodiscard]] bool isUnlocked() const;

    void store(const QString& key, Secret secret, Done done) override;
    void load(const QString& key, Loaded done) override;
    void remove(const QStringList& keys, Done done) override;

private:
    class Keeper;

    template <class Value>
    void ask(std::function<Value(Keeper&)> question, std::function<void(Value)> done);

    std::unique_ptr<QObject> m_home; ///< takes the answers on the vault's thread; they end with it
    std::shared_ptr<Keeper> m_keeper; ///< on the worker alone but for isUnlocked()
    QThreadPool m_worker; ///< one thread: in the order of the calls
};

} // namespace vault
