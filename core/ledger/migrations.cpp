// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/migrations.h"

#include "core/ledger/transaction.h"

namespace ledger {

using namespace Qt::StringLiterals;

base::Result<qint64> schemaVersion(Database& database)
{
    const base::Result<Value> version = database.single("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    return std::get<qint64>(*version);
}

base::Result<> refuseNewer(Database& database, std::span<const Migration> steps)
{
    const base::Result<qint64> version = schemaVersion(database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version <= static_cast<qint64>(steps.size()))
        return {};
    return base::failure(base::Category::Storage, u"ledger_newer"_s,
        base::UserText(QT_TRANSLATE_NOOP(
            "Sentence", "The ledger was written by a newer Paydesk. Install the newest version on this computer.")),
        u"schema version %1, this program knows %2"_s.arg(*version).arg(steps.size()));
}

base::Result<> upgrade(
    Database& database, std::span<const Migration> steps, const std::function<base::Result<>(qint64 from)>& beforeFirst)
{
    if (auto known = refuseNewer(database, steps); !known)
        return known;
    const base::Result<qint64> from = schemaVersion(database);
    if (!from)
        return tl::unexpected(from.error());
    const auto taken = static_cast<std::size_t>(*from);
    if (taken > 0 && taken < steps.size() && beforeFirst) {
        if (auto ready = beforeFirst(*from); !ready)
            return ready;
    }
    for (std::size_t i = taken; i < steps.size(); ++i) {
        base::Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        base::Result<> done = database.script(steps[i].sql);
        if (done)
            done = database.script("PRAGMA user_version = " + QByteArray::number(static_cast<qint64>(i) + 1));
        if (done)
            done = transaction->commit();
        if (!done)
            return tl::unexpected(std::move(done.error()).during(QString::fromUtf8(steps[i].name)));
    }
    return {};
}

} // namespace ledger
