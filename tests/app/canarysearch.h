// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Looks for secrets where none may be (R49).
namespace canary {

struct Spelling {
    QString name; ///< "base64 at offset 1"
    QByteArray bytes;
    bool anyCase = false; ///< hex digits come in both
};

/// Seven encodings of a secret: plain, hex, base64 and base64url (at each of the three places it may begin within
/// other bytes, without the signs its neighbours have a part in), percent, JSON \u, UTF-16 of both orders.
[[nodiscard]] QList<Spelling> spellings(const QByteArray& secret);

/// The name of the first spelling of `secret` in `text`; empty: none.
[[nodiscard]] QString found(const QByteArray& secret, const QByteArray& text);

} // namespace canary
