// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/derived.h"

#include <QByteArrayList>
#include <sqlite3.h>

namespace ledger {

namespace {

constexpr auto Dimensions = "day, currency, state, exception, account, gateway, method, paid_via, cashier";
constexpr auto AddingUp =
    " ON CONFLICT DO UPDATE SET count = count + excluded.count, amount = amount + excluded.amount, "
    "due = due + excluded.due, received = received + excluded.received, refunded = refunded + excluded.refunded";
constexpr auto Chosen = " WHERE number IN (SELECT value FROM json_each(?))";
base::Result<> run(Database& database, const QByteArray& sql, const QString& numbers)
{
    base::Result<Statement> statement = database.statement(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, numbers);
    return statement->run();
}

base::Result<> runAll(Database& database, const QByteArrayList& statements, const QList<qint64>& numbers)
{
    QStringList list;
    for (const qint64 number : numbers)
        list.append(QString::number(number));
    const QString json = u'[' + list.join(u',') + u']';
    for (const QByteArray& sql : statements) {
        if (auto done = run(database, sql, json); !done)
            return done;
    }
    return {};
}

/// The totals of the chosen payments, with this sign.
QByteArray totals(const QByteArray& sign)
{
    return QByteArray("INSERT INTO rollups SELECT ") + Dimensions + ", " + sign + "count(*), " + sign + "sum(amount), "
        + sign + "sum(due), " + sign + "sum(received), " + sign + "sum(refunded) FROM payments_in_rollups" + Chosen
        + " GROUP BY " + Dimensions + AddingUp;
}

} // namespace

Untriggered::Untriggered(Database& database)
    : m_connection(database.handle())
    , m_memory(database)
{
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
}

Untriggered::~Untriggered()
{
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
}

base::Result<> bringSearchUpToDate(Database& database)
{
    const base::Result<Value> any = database.single("SELECT 1 FROM search_changes LIMIT 1");
    if (!any || *any == Value())
        return any ? base::Result<>() : tl::unexpected(any.error());
    // Many rows in one statement: the index writes out what it has in memory after each.
    for (const QByteArray sql : {"INSERT INTO payment_search (payment_search, rowid, text) SELECT 'delete', number, "
                                 "indexed FROM search_changes WHERE indexed IS NOT NULL",
             "INSERT INTO payment_search (rowid, text) SELECT number, text FROM payment_text WHERE number IN (SELECT "
             "number FROM search_changes)",
             "DELETE FROM search_changes"}) {
        base::Result<Statement> statement = database.statement(sql);
        if (!statement)
            return tl::unexpected(statement.error());
        if (auto done = statement->run(); !done)
            return done;
    }
    return {};
}

base::Result<> addDerived(Database& database, const QList<qint64>& numbers)
{
    static const QByteArrayList statements{totals(""),
        QByteArray("INSERT INTO payment_text SELECT * FROM text_of_payments") + Chosen,
        QByteArray("INSERT INTO payment_search (rowid, text) SELECT number, text FROM payment_text") + Chosen};
    return runAll(database, statements, numbers);
}

base::Result<> removeDerived(Database& database, const QList<qint64>& numbers)
{
    static const QByteArrayList statements{totals("-"),
        QByteArray("DELETE FROM rollups WHERE count = 0 AND day IN (SELECT day FROM payments_in_rollups") + Chosen
            + ')',
        QByteArray("INSERT INTO payment_search (payment_search, rowid, text) SELECT 'delete', number, text FROM "
                   "payment_text")
            + Chosen,
        QByteArray("DELETE FROM payment_text") + Chosen};
    return runAll(database, statements, numbers);
}

base::Result<> deriveTotalsAndText(Database& database)
{
    return database.script("DELETE FROM rollups; INSERT INTO rollups SELECT * FROM rollups_of_payments;"
                           "DELETE FROM payment_text; INSERT INTO payment_text SELECT * FROM text_of_payments;");
}

base::Result<> deriveSearch(Database& database)
{
    // Long runs in memory leave little to merge on the disk. One run in the end: every search looks into each.
    return database.script(
        "DELETE FROM search_changes; INSERT INTO payment_search (payment_search) VALUES ('delete-all');"
        "INSERT INTO payment_search (payment_search, rank) VALUES ('hashsize', 33554432);"
        "INSERT INTO payment_search (payment_search) VALUES ('rebuild');"
        "INSERT INTO payment_search (payment_search, rank) VALUES ('hashsize', 1048576);"
        "INSERT INTO payment_search (payment_search) VALUES ('optimize');");
}

} // namespace ledger
