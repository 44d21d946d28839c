// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/rehearsal.h"

#include "core/ledger/backup.h"

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

/// Payments of the present ledger, counted; `condition` has the arguments' places.
struct Counted {
    qint64 count = 0;
    qint64 first = 0;
    qint64 last = 0;
};

base::Result<Counted> count(Database& database, const QByteArray& condition, const QList<Value>& arguments)
{
    auto query = database.statement(
        "SELECT count(*), ifnull(min(number), 0), ifnull(max(number), 0) FROM main.payments WHERE " + condition);
    if (!query)
        return tl::unexpected(query.error());
    for (qsizetype i = 0; i < arguments.size(); ++i)
        query->bind(static_cast<int>(i) + 1, arguments.at(i));
    if (const auto row = query->step(); !row)
        return tl::unexpected(row.error());
    return Counted{query->integer(0), query->integer(1), query->integer(2)};
}

base::Result<bool> goesOn(Database& database, const Reader::Info& before)
{
    auto query = database.statement("SELECT 1 FROM events WHERE row = ? AND hash = ?");
    if (!query)
        return tl::unexpected(query.error());
    query->bind(1, before.events).bind(2, before.head);
    return query->step();
}

/// Fills in what `present` has and the backup at `restored` has not.
base::Result<> compare(Database& present, const QString& restored, Rehearsal& rehearsal)
{
    const auto earlier =
        rehearsal.backup.info.events > 0 ? goesOn(present, rehearsal.backup.info) : base::Result<bool>(false);
    if (!earlier)
        return tl::unexpected(earlier.error());
    rehearsal.isEarlierState = *earlier;
    auto attach = present.statement("ATTACH ? AS restored");
    if (!attach)
        return tl::unexpected(attach.error());
    attach->bind(1, restored);
    if (const auto attached = attach->step(); !attached)
        return tl::unexpected(attached.error());
    const QByteArray isThere = "EXISTS (SELECT 1 FROM restored.payments AS other WHERE other.id = payments.id)";
    // Of an earlier state all that was touched since is few; imports may have taken any number.
    const qint64 untouched = *earlier ? rehearsal.backup.info.events : 0;
    const auto missing = count(present, "last_event > ? AND NOT " + isThere, {untouched});
    if (*earlier) {
        const auto changed = count(present, "last_event > ? AND " + isThere, {untouched});
        if (!changed)
            return tl::unexpected(changed.error());
        rehearsal.changed = changed->count;
    }
    if (!missing)
        return tl::unexpected(missing.error());
    rehearsal.missing = missing->count;
    rehearsal.firstMissing = missing->first;
    rehearsal.lastMissing = missing->last;
    return {};
}

} // namespace

base::Result<Holdings> holdingsOf(const QString& path)
{
    const auto reader = Reader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto info = (*reader)->info();
    const auto last = lastNumberIn((*reader)->database());
    const auto totals = (*reader)->lists().totals({});
    for (const base::Error* error :
        {info ? nullptr : &info.error(), last ? nullptr : &last.error(), totals ? nullptr : &totals.error()}) {
        if (error != nullptr)
            return tl::unexpected(*error);
    }
    return Holdings{*info, *last, *totals};
}

base::Result<Rehearsal> rehearse(const QString& backup, const QString& path, const QString& scratch,
    const base::Clock& clock, const Progress& progress)
{
    const QString restored = scratch + u"/ledger.sqlite"_s;
    if (const auto done = restore(backup, restored, clock, progress); !done)
        return tl::unexpected(done.error());
    auto held = holdingsOf(restored);
    if (!held)
        return tl::unexpected(held.error());
    Rehearsal rehearsal;
    rehearsal.backup = *std::move(held);
    if (auto present = holdingsOf(path)) {
        auto database = Database::open(path, Database::Access::ReadOnly);
        const base::Result<> compared =
            database ? compare(*database, restored, rehearsal) : tl::unexpected(database.error());
        // A ledger that cannot be read to its end is one of those a backup is restored for.
        if (compared)
            rehearsal.present = *std::move(present);
    }
    return rehearsal;
}

} // namespace ledger
