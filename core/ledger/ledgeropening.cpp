// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/backup.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledgerfile.h"
#include "core/ledger/migrations.h"
#include "core/ledger/replay.h"
#include "core/ledger/sqliteerror.h"

#include <QDir>
#include <QFileInfo>

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

/// Links between so many newest events are checked before the window shows (R17).
constexpr int tailEvents = 100;

/// Under another name until its schema stands, so that a ledger under its own name is never an empty file.
base::Result<> begin(const QString& path)
{
    const QString unfinished = path + u".new"_s;
    removeWithOrphans(unfinished);
    {
        base::Result<Database> database = Database::create(unfinished);
        if (!database)
            return tl::unexpected(database.error());
        if (auto made = upgrade(*database, builtinMigrations()); !made)
            return made;
    }
    if (hasOrphans(unfinished) || QFileInfo::exists(unfinished + u"-wal"_s))
        return sqliteFailure(nullptr, 10, u"the new ledger was not written out"_s);
    if (auto synced = syncFile(unfinished); !synced)
        return synced;
    return replaceFile(unfinished, path);
}

base::Result<> refuseBeginning(const QString& path)
{
    if (hasOrphans(path))
        return damaged(u"the ledger is gone, its write-ahead log is there: "_s + path);
    if (hasDamagedSetAside(path))
        return base::failure(base::Category::Storage, u"ledger_set_aside"_s,
            base::UserText(QT_TRANSLATE_NOOP("Sentence",
                "The ledger was damaged and is set aside. Restore a backup, or begin an empty ledger yourself.")),
            u"no ledger beside one set aside: "_s + path);
    return {};
}

base::Result<std::unique_ptr<Database>> openExisting(const QString& path)
{
    // To SQLite an empty file is a fresh database.
    if (QFileInfo(path).size() == 0)
        return damaged(u"empty file: "_s + path);
    base::Result<Database> database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    const base::Result<qint64> version = schemaVersion(*database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == 0)
        return damaged(u"a database, but no ledger: "_s + path);
    const auto keepOld = [&path](qint64 from) -> base::Result<> {
        const QFileInfo file(path);
        if (auto made = makeBackupFolder(file.absolutePath()); !made)
            return made;
        return backUp(
            path, u"%1/backups/%2-before-%3.sqlite"_s.arg(file.absolutePath(), file.completeBaseName()).arg(from + 1));
    };
    if (const auto upgraded = upgrade(*database, builtinMigrations(), keepOld); !upgraded)
        return tl::unexpected(upgraded.error());
    if (const auto tail = checkTail(*database, tailEvents); !tail)
        return tl::unexpected(tail.error());
    return std::make_unique<Database>(std::move(*database));
}

base::Result<std::unique_ptr<Database>> openOrBegin(const QString& path, bool besideSetAside)
{
    if (const auto finished = finishRestoring(path); !finished)
        return tl::unexpected(finished.error());
    if (!QFileInfo::exists(path)) {
        if (const auto refused = refuseBeginning(path);
            !refused && !(besideSetAside && refused.error().code == "ledger_set_aside"_L1))
            return tl::unexpected(refused.error());
        if (const auto begun = begin(path); !begun)
            return tl::unexpected(begun.error());
    }
    return openExisting(path);
}

} // namespace

base::Result<std::unique_ptr<Ledger>> Ledger::openAt(const QString& path, const base::Clock& clock, bool besideSetAside)
{
    const base::Result<QString> real = realPath(path);
    if (!real)
        return tl::unexpected(real.error());
    base::Result<std::unique_ptr<Database>> database = openOrBegin(*real, besideSetAside);
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<Ledger>(new Ledger(std::move(**database), *real, clock));
}

base::Result<std::unique_ptr<Ledger>> Ledger::open(const QString& path, const base::Clock& clock)
{
    return openAt(path, clock, false);
}

base::Result<std::unique_ptr<Ledger>> Ledger::openNew(const QString& path, const base::Clock& clock)
{
    return openAt(path, clock, true);
}

} // namespace ledger
