// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/searchcheck.h"

#include <sqlite3.h>

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

/// SQLite keeps the tables of a search index from being written, even those of a copy.
class Undefended final {
public:
    explicit Undefended(Database& database)
        : m_connection(database.handle())
    {
        sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    }
    Undefended(const Undefended&) = delete;
    Undefended& operator=(const Undefended&) = delete;
    ~Undefended() { sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr); }

private:
    sqlite3* m_connection;
};

base::Result<> copyAndCheck(Database& database)
{
    const Undefended undefended(database);
    base::Result<> done = database.script(
        "CREATE TEMP VIEW searched_text AS SELECT number, text FROM main.payment_text;"
        "CREATE VIRTUAL TABLE temp.searched USING fts5(text, content = 'searched_text', content_rowid = 'number', "
        "tokenize = 'trigram case_sensitive 1', detail = 'none', columnsize = 0);");
    for (const QByteArray part : {"data", "idx", "config"}) {
        if (done)
            done = database.script("DELETE FROM temp.searched_" + part + "; INSERT INTO temp.searched_" + part
                + " SELECT * FROM main.payment_search_" + part + ';');
    }
    return done ? database.script("INSERT INTO temp.searched (searched, rank) VALUES ('integrity-check', 1)") : done;
}

} // namespace

base::Result<bool> isSearchIndexSound(Database& database)
{
    if (const auto begun = database.script("SAVEPOINT search_check"); !begun)
        return tl::unexpected(begun.error());
    const base::Result<> checked = copyAndCheck(database);
    if (const auto undone = database.script("ROLLBACK TO search_check; RELEASE search_check"); !undone && checked)
        return tl::unexpected(undone.error());
    if (!checked && checked.error().code != "ledger_damaged"_L1)
        return tl::unexpected(checked.error());
    return checked.has_value();
}

} // namespace ledger
