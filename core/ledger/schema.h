// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"

#include <QList>

namespace ledger {

/// A table, index, view or trigger.
struct SchemaPart {
    QString type; ///< SQLite's word: "index"
    QString name;
    QString table; ///< it belongs to
    QString sql; ///< empty where it comes with its table

    [[nodiscard]] QString title() const { return type + u' ' + name; }
    /// Whether it can be made again from what the tables hold: an index, a view or a trigger.
    [[nodiscard]] bool isDerived() const { return !sql.isEmpty() && type != QStringLiteral("table"); }
    friend bool operator==(const SchemaPart&, const SchemaPart&) = default;
};

/// Without what SQLite makes for the search and for itself.
[[nodiscard]] base::Result<QList<SchemaPart>> schemaOf(Database& database);
/// As the built-in migrations make it.
[[nodiscard]] base::Result<QList<SchemaPart>> builtinSchema();

/// The parts of `some` that are not just so in `others`.
[[nodiscard]] QList<SchemaPart> onlyIn(const QList<SchemaPart>& some, const QList<SchemaPart>& others);

} // namespace ledger
