// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/vault/entry.h"

#include <QStringList>
#include <functional>
#include <map>
#include <optional>

/// Where secrets live, and nowhere else (DESIGN.md section 3.9, R47).
namespace vault {

/// The name of a secret: "counter-1/api_key". Account ids and credential names hold no "/".
[[nodiscard]] QString vaultKey(const QString& account, const QString& credential);

/// Keeps entries by name. Lives on one thread; no call waits there for a disk, the keyring or a key derivation, and
/// `done` is called on it once, never inside the call. What is asked is done in order. Destroying a vault drops what is
/// still to be answered; what was begun is finished.
class Vault {
public:
    using Done = std::function<void(base::Result<>)>;
    using Loaded = std::function<void(base::Result<std::optional<Entry>>)>;

    virtual ~Vault() = default;
    /// As Entry::changed(): the secret there was stays as the previous one. Once answered without an error it outlives
    /// a loss of power.
    virtual void store(const QString& key, Secret secret, Done done) = 0;
    /// nullopt: nothing under this name. A previous secret whose time is over is not handed out.
    virtual void load(const QString& key, Loaded done) = 0;
    /// All of them, with what was previous. A name that is not there is no error.
    virtual void remove(const QStringList& keys, Done done) = 0;
};

/// Several at once, by name; those that are not there are left out. The first error ends it.
void loadEntries(
    Vault& vault, const QStringList& keys, std::function<void(base::Result<std::map<QString, Entry>>)> done);

} // namespace vault
