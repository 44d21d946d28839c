// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

namespace vault {

/// What deriving a key from a passphrase costs: 128 * r * 2^log2N bytes of memory, 0.3 s at the usual.
struct ScryptCost {
    quint8 log2N = 17;
    quint8 r = 8;
    quint8 p = 1;

    /// Within what is read back: 2^14 to 2^20, r 8, p 1. Less is no protection, more is a trap.
    [[nodiscard]] bool isUsable() const;
    friend bool operator==(const ScryptCost&, const ScryptCost&) = default;
};

/// A key for one file, made of a passphrase by scrypt.
class SealKey final {
public:
    static constexpr qsizetype SaltSize = 32;

    /// With a fresh salt. Takes a third of a second and 128 MiB at the usual cost. Errors (internal): vault_memory,
    /// vault_random.
    [[nodiscard]] static base::Result<SealKey> fresh(const Secret& passphrase, ScryptCost cost);
    /// The key a file was sealed with, if `passphrase` is right. Errors: vault_memory, and those of a file that cannot
    /// be read (open()).
    [[nodiscard]] static base::Result<SealKey> of(QByteArrayView sealed, const Secret& passphrase);

    /// A whole file: a header with cost, salt and a fresh nonce, AES-256-GCM of `plain` with the header as associated
    /// data, a SHA-256 of all of it. Error (internal): vault_random, vault_crypto.
    [[nodiscard]] base::Result<QByteArray> seal(const Secret& plain) const;
    /// Errors (storage): vault_damaged (no such file, or bytes were changed since it was written), vault_newer (written
    /// by a later Paydesk). Error (auth): vault_passphrase (whole, but sealed with another key).
    [[nodiscard]] base::Result<Secret> open(QByteArrayView sealed) const;

    /// Of a file, where it is one; the errors of open() but for the passphrase.
    [[nodiscard]] static base::Result<ScryptCost> costOf(QByteArrayView sealed);

private:
    SealKey(Secret key, QByteArray salt, ScryptCost cost)
        : m_key(std::move(key))
        , m_salt(std::move(salt))
        , m_cost(cost)
    {
    }
    [[nodiscard]] static base::Result<SealKey> derived(const Secret& passphrase, QByteArray salt, ScryptCost cost);

    Secret m_key;
    QByteArray m_salt;
    ScryptCost m_cost;
};

} // namespace vault
