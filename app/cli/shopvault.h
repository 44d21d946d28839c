// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/shopdata.h"
#include "core/vault/foldervault.h"

#include <map>

namespace cli {

/// The vault of the shop for one command: every call waits, in an event loop.
class ShopVault final {
public:
    enum class IfMissing : std::uint8_t { Create, Refuse };

    using Passphrase = std::function<base::Result<vault::Secret>()>;

    /// `passphrase` is asked for what opens a sealed file, only where there is one to open or make; empty: none was
    /// given. Errors: those of vault::SealedVault and of `passphrase`, and passphrase_needed (auth) where there is no
    /// keyring and no passphrase.
    [[nodiscard]] static base::Result<std::unique_ptr<ShopVault>> open(
        const ShopData& shop, const base::Clock& clock, const Passphrase& passphrase, IfMissing ifMissing);

    /// As open(), with the passphrase of --passphrase-file, else of the first line of standard input. Refuses where
    /// nothing is kept yet. Errors also those of the two.
    [[nodiscard]] static base::Result<std::unique_ptr<ShopVault>> openExisting(
        const ShopData& shop, const QCommandLineParser& arguments, const base::Clock& clock);

    [[nodiscard]] base::Result<> store(const QString& key, vault::Secret secret);
    [[nodiscard]] base::Result<> remove(const QStringList& keys);
    /// For calls of others that answer later.
    [[nodiscard]] vault::Vault& vault() { return m_vault.vault(); }

private:
    ShopVault(const ShopData& shop, const base::Clock& clock);

    base::EventLoopScheduler m_scheduler;
    vault::FolderVault m_vault;
};

/// The file of --passphrase-file, without its line end; empty where the option is not given. Errors (validation):
/// passphrase_file_rights (others may read it, or it is no plain file), passphrase_file (cannot be read, over 1 KiB).
[[nodiscard]] base::Result<vault::Secret> readPassphraseFile(const QCommandLineParser& arguments);

/// --passphrase-file.
[[nodiscard]] QCommandLineOption passphraseFileOption();

} // namespace cli
