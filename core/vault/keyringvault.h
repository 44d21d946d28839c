// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/vault/vault.h"

#include <QObject>
#include <deque>
#include <memory>

namespace QKeychain {
class Job;
}

namespace vault {

/// The keyring of the person's desktop (Secret Service or KWallet, through QtKeychain). Everything goes over the
/// session bus, and a person may be asked to unlock the keyring meanwhile. Must be made and used on the thread of the
/// application object: QtKeychain's own queue lives there.
///
/// Errors: keyring_denied (permission), keyring_failed (storage): there is none, or it does not answer; never a
/// fall-back to plain text. One trouble looks like another: where a person waves the unlocking of a locked keyring
/// away, libsecret finds nothing, so load() says that there is none. Who knows that there was one says "locked"
/// instead.
class KeyringVault final : public Vault {
public:
    /// `service` tells the data folders of one person apart. `clock` outlives the vault.
    KeyringVault(const QString& service, const base::Clock& clock);
    ~KeyringVault() override;
    KeyringVault(const KeyringVault&) = delete;
    KeyringVault& operator=(const KeyringVault&) = delete;

    /// Whether a keyring answers: asks for a name that is not there.
    void probe(Done done);

    void store(const QString& key, Secret secret, Done done) override;
    void load(const QString& key, Loaded done) override;
    void remove(const QStringList& keys, Done done) override;

private:
    using Finished = std::function<void(const QKeychain::Job&)>;

    void enqueue(std::function<void()> work);
    void next();
    void start(QKeychain::Job* job, Finished finished);
    void read(const QString& key, std::function<void(base::Result<std::optional<Entry>>)> done);
    void write(const QString& key, const Entry& entry, Done done);
    void removeFirst(const QStringList& keys, Done done);
    template <class Value>
    [[nodiscard]] std::function<void(Value)> ending(std::function<void(Value)> done);

    const QString m_service;
    const base::Clock& m_clock;
    std::unique_ptr<QObject> m_home; ///< answers of jobs end with it
    std::deque<std::function<void()>> m_waiting; ///< a store is two jobs that belong together
    bool m_busy = false;
};

} // namespace vault
