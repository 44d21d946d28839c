// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace vault {

/// A key, token or passphrase. Moves, never copies by accident; has no text form but "****" and the last four signs;
/// its memory is cleared when it goes (R48). What Qt copies on the way to a socket cannot be promised clean.
class Secret final {
public:
    Secret() = default;
    /// Takes the bytes over and clears the caller's.
    explicit Secret(QByteArray&& bytes);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The only way to the bytes; the view ends with the secret.
    [[nodiscard]] QByteArrayView reveal() const { return m_bytes; }
    /// A second owner, said aloud.
    [[nodiscard]] Secret duplicate() const;
    /// In a time that depends on the lengths alone (R32).
    [[nodiscard]] bool sameAs(const Secret& other) const;
    /// "****1a2b"; "****" for secrets shorter than twelve bytes.
    [[nodiscard]] QString masked() const;

private:
    void clear();
    QByteArray m_bytes;
};

} // namespace vault
