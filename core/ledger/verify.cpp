// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/verify.h"

#include "core/ledger/records.h"

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr auto copy = "temp.rebuilt";

/// A read transaction: one moment for all steps. Ends with the object.
class Snapshot final {
public:
    explicit Snapshot(Database& database)
        : m_database(database)
        , m_begun(database.script("BEGIN"))
    {
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot()
    {
        if (m_begun)
            (void)m_database.script("ROLLBACK");
    }
    [[nodiscard]] const base::Result<>& begun() const { return m_begun; }

private:
    Database& m_database;
    base::Result<> m_begun;
};

base::Result<> makeCopyTable(Database& database)
{
    const QByteArray rest = columnList().mid(QByteArrayView("number, id, ").size());
    return database.script(
        "CREATE TEMP TABLE rebuilt (number INTEGER PRIMARY KEY, id UNIQUE, " + rest + ", last_event)");
}

base::Result<> checkFile(Database& database, QList<Finding>& findings)
{
    base::Result<Statement> check = database.statement("PRAGMA main.integrity_check");
    if (!check)
        return tl::unexpected(check.error());
    for (;;) {
        const base::Result<bool> row = check->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        if (const QString said = check->text(0); said != "ok"_L1)
            findings.append({Finding::Kind::File, said});
    }
}

base::Result<> comparePayments(Database& database, QList<Finding>& findings)
{
    const QByteArray columns = columnList() + ", last_event";
    const QByteArray stored = "SELECT " + columns + " FROM main.payments";
    const QByteArray derived = "SELECT " + columns + " FROM temp.rebuilt";
    base::Result<Statement> differing = database.statement("SELECT number, id FROM (" + stored + " EXCEPT " + derived
        + ") UNION SELECT number, id FROM (" + derived + " EXCEPT " + stored + ") LIMIT 100");
    if (!differing)
        return tl::unexpected(differing.error());
    for (;;) {
        const base::Result<bool> row = differing->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        findings.append({Finding::Kind::Payment,
            u"payment S-%1 (%2) is not what its events say"_s.arg(differing->integer(0)).arg(differing->text(1))});
    }
}

base::Result<> examine(Database& database, Verification& verification)
{
    if (auto checked = checkFile(database, verification.findings); !checked)
        return checked;
    if (auto made = makeCopyTable(database); !made)
        return made;
    base::Result<Replayed> replayed = replay(database, copy);
    if (!replayed)
        return tl::unexpected(replayed.error());
    verification.events = replayed->events;
    verification.findings.append(replayed->findings);
    const base::Result<qint64> count = Records(database).paymentCount();
    if (!count)
        return tl::unexpected(count.error());
    verification.payments = *count;
    return comparePayments(database, verification.findings);
}

} // namespace

base::Result<Verification> verify(Database& database)
{
    Verification verification;
    const Snapshot snapshot(database);
    if (!snapshot.begun())
        return tl::unexpected(snapshot.begun().error());
    const base::Result<> examined = examine(database, verification);
    if (!examined && examined.error().code != "ledger_damaged"_L1)
        return tl::unexpected(examined.error());
    if (!examined)
        verification.findings.append({Finding::Kind::File, examined.error().log});
    return verification;
}

} // namespace ledger
