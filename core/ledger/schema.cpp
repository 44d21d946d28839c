// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/schema.h"

#include "core/ledger/migrations.h"

namespace ledger {

base::Result<QList<SchemaPart>> schemaOf(Database& database)
{
    base::Result<Statement> query = database.statement(
        "SELECT type, name, tbl_name, ifnull(sql, '') FROM main.sqlite_schema WHERE name NOT LIKE 'payment#_search#_%' "
        "ESCAPE '#' AND name NOT LIKE 'sqlite#_stat%' ESCAPE '#' ORDER BY 1, 2");
    if (!query)
        return tl::unexpected(query.error());
    QList<SchemaPart> schema;
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return schema;
        schema.append({query->text(0), query->text(1), query->text(2), query->text(3)});
    }
}

base::Result<QList<SchemaPart>> builtinSchema()
{
    base::Result<Database> fresh = Database::inMemory();
    if (!fresh)
        return tl::unexpected(fresh.error());
    if (auto made = upgrade(*fresh, builtinMigrations()); !made)
        return tl::unexpected(made.error());
    return schemaOf(*fresh);
}

QList<SchemaPart> onlyIn(const QList<SchemaPart>& some, const QList<SchemaPart>& others)
{
    QList<SchemaPart> parts;
    for (const SchemaPart& part : some) {
        if (!others.contains(part))
            parts.append(part);
    }
    return parts;
}

} // namespace ledger
