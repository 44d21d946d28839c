// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/backup.h"

#include "core/ledger/ledgerfile.h"
#include "core/ledger/migrations.h"
#include "core/ledger/records.h"
#include "core/ledger/replay.h"
#include "core/ledger/sqliteerror.h"
#include "core/ledger/verify.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <cerrno>
#include <functional>
#include <sqlite3.h>

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr int tailEvents = 100;
/// Among the times of checks, where no sale has this number: when the copy was made.
constexpr qint64 theCopyItself = 0;

QString restoringName(const QString& path)
{
    return path + u".restoring"_s;
}

base::Result<> copyPages(Database& from, Database& to)
{
    sqlite3_backup* copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (copy == nullptr)
        return sqliteFailure(to.handle(), sqlite3_errcode(to.handle()), u"begin the backup"_s);
    errno = 0;
    sqlite3_backup_step(copy, -1);
    const int result = sqlite3_backup_finish(copy);
    if (result != SQLITE_OK)
        return sqliteFailure(to.handle(), result, u"copy the ledger"_s);
    return {};
}

base::Result<> noteMaking(Database& copy, const QDateTime& at)
{
    base::Result<Statement> note = copy.statement("INSERT OR REPLACE INTO checks (number, at) VALUES (?, ?)");
    if (!note)
        return tl::unexpected(note.error());
    return note->bind(1, theCopyItself).bind(2, at.toMSecsSinceEpoch()).run();
}

/// A ledger in use was not made as a copy at any time.
base::Result<> forgetMaking(Database& copy)
{
    base::Result<Statement> note = copy.statement("DELETE FROM checks WHERE number = ?");
    if (!note)
        return tl::unexpected(note.error());
    return note->bind(1, theCopyItself).run();
}

/// A whole, synced copy of the database at `path` in a new file `target`. A copy that `note` cannot write to is worth
/// as much.
base::Result<> copyTo(const QString& path, const QString& target, const std::function<base::Result<>(Database&)>& note)
{
    base::Result<Database> from = Database::open(path, Database::Access::ReadOnly);
    if (!from)
        return tl::unexpected(from.error());
    if (auto known = refuseNewer(*from, builtinMigrations()); !known)
        return known;
    removeWithOrphans(target);
    {
        base::Result<Database> to = Database::create(target);
        if (!to)
            return tl::unexpected(to.error());
        if (auto copied = copyPages(*from, *to); !copied)
            return copied;
        static_cast<void>(note(*to));
        // One file that needs no companions, also on a stick that is read-only.
        const base::Result<Value> mode = to->single("PRAGMA journal_mode = DELETE");
        if (!mode)
            return tl::unexpected(mode.error());
    }
    return syncFile(target);
}

base::Result<> checkCopy(const QString& target)
{
    base::Result<Database> copy = Database::open(target, Database::Access::ReadOnly);
    if (!copy)
        return tl::unexpected(copy.error());
    const base::Result<Value> said = copy->single("PRAGMA quick_check(1)");
    if (!said)
        return tl::unexpected(said.error());
    if (*said != Value(u"ok"_s))
        return damaged(u"backup %1 is not sound"_s.arg(target));
    return checkTail(*copy, tailEvents);
}

tl::unexpected<base::Error> unsound(const QString& log)
{
    return base::failure(base::Category::Storage, u"backup_unsound"_s,
        base::UserText(QT_TRANSLATE_NOOP(
            "Sentence", "This file is no sound backup of a ledger and nothing was changed. Choose another one.")),
        log);
}

/// Every check there is; a copy is examined so that the backup itself is only read.
base::Result<> checkWhole(const QString& file, const Progress& progress)
{
    base::Result<Database> database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    const base::Result<qint64> version = schemaVersion(*database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == 0)
        return unsound(u"no ledger in "_s + file);
    const base::Result<Verification> verified = verify(*database, progress);
    if (!verified)
        return tl::unexpected(verified.error());
    if (!verified->isSound())
        return unsound(verified->findings.first().log);
    return {};
}

QString partName(const QString& path)
{
    return path + u".part"_s;
}

/// A backup may be of an older schema than the checks know.
base::Result<> bringUpToDate(const QString& file)
{
    {
        base::Result<Database> database = Database::open(file, Database::Access::ReadOnly);
        const base::Result<qint64> version = database ? schemaVersion(*database) : tl::unexpected(database.error());
        if (!version)
            return tl::unexpected(version.error());
        if (*version == 0 || *version >= static_cast<qint64>(builtinMigrations().size()))
            return {};
    }
    {
        base::Result<Database> database = Database::open(file, Database::Access::ReadWrite);
        if (!database)
            return tl::unexpected(database.error());
        if (auto upgraded = upgrade(*database, builtinMigrations()); !upgraded)
            return upgraded;
        if (const auto mode = database->single("PRAGMA journal_mode = DELETE"); !mode)
            return tl::unexpected(mode.error());
    }
    return syncFile(file);
}

base::Result<> finishCopy(const QString& file, const Finish& finish)
{
    if (!finish)
        return {};
    if (auto done = finish(file); !done)
        return done;
    {
        base::Result<Database> database = Database::open(file, Database::Access::ReadWrite);
        const base::Result<Value> mode =
            database ? database->single("PRAGMA journal_mode = DELETE") : tl::unexpected(database.error());
        if (!mode)
            return tl::unexpected(mode.error());
    }
    return syncFile(file);
}

/// A checked copy of `backup` in the part file of the ledger at `path`.
base::Result<> prepare(const QString& backup, const QString& path, const Progress& progress)
{
    base::Result<> ready = copyTo(backup, partName(path), forgetMaking);
    if (ready)
        ready = bringUpToDate(partName(path));
    if (ready)
        ready = checkWhole(partName(path), progress);
    if (!ready && ready.error().code == "ledger_damaged"_L1)
        return unsound(ready.error().log);
    return ready;
}

/// Puts what was prepared in the place of the ledger, which is set aside.
base::Result<QString> place(const QString& path, const QString& why, const base::Clock& clock)
{
    // Under this name it counts as whole: finishRestoring() takes it when we are cut off after setting aside.
    if (const auto named = replaceFile(partName(path), restoringName(path)); !named)
        return tl::unexpected(named.error());
    QString aside;
    if (QFileInfo::exists(path) || hasOrphans(path)) {
        base::Result<QString> moved = setAside(path, why, clock);
        if (!moved)
            return moved;
        aside = std::move(*moved);
    }
    if (const auto placed = replaceFile(restoringName(path), path); !placed)
        return tl::unexpected(placed.error());
    return aside;
}

} // namespace

base::Result<> makeBackupFolder(const QString& folder)
{
    const QString path = folder + u"/backups"_s;
    if (QFileInfo(path).isDir())
        return {};
    if (!QDir(folder).mkdir(u"backups"_s, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return fileFailure(errno, u"make "_s + path);
    return {};
}

base::Result<> backUp(const QString& path, const QString& target, const std::optional<QDateTime>& madeAt)
{
    const base::Result<QString> real = realPath(target);
    if (!real)
        return tl::unexpected(real.error());
    const QString part = *real + u".part"_s;
    const auto tidy = qScopeGuard([&part] { removeWithOrphans(part); });
    const auto note = [&madeAt](Database& copy) { return madeAt ? noteMaking(copy, *madeAt) : base::Result<>(); };
    if (auto copied = copyTo(path, part, note); !copied)
        return copied;
    if (auto checked = checkCopy(part); !checked)
        return checked;
    return replaceFile(part, *real);
}

std::optional<QDateTime> noteOfMaking(const QString& path)
{
    base::Result<Database> copy = Database::open(path, Database::Access::ReadOnly);
    base::Result<Statement> query =
        copy ? copy->statement("SELECT at FROM checks WHERE number = ?") : tl::unexpected(copy.error());
    if (!query)
        return std::nullopt;
    query->bind(1, theCopyItself);
    if (!query->step().value_or(false))
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(query->integer(0), Qt::UTC);
}

base::Result<QString> restore(const QString& backup, const QString& path, const base::Clock& clock,
    const Progress& progress, const Finish& finish)
{
    const base::Result<QString> real = realPath(path);
    if (!real)
        return tl::unexpected(real.error());
    const auto tidy = qScopeGuard([&real] { removeWithOrphans(partName(*real)); });
    if (const auto ready = prepare(backup, *real, progress); !ready)
        return tl::unexpected(ready.error());
    if (const auto finished = finishCopy(partName(*real), finish); !finished)
        return tl::unexpected(finished.error());
    return place(*real, u"replaced"_s, clock);
}

base::Result<QString> restoreFirstSound(
    const QStringList& backups, const QString& path, const base::Clock& clock, const Finish& finish)
{
    const base::Result<QString> real = realPath(path);
    if (!real)
        return tl::unexpected(real.error());
    const auto tidy = qScopeGuard([&real] { removeWithOrphans(partName(*real)); });
    std::optional<base::Error> last;
    for (const QString& backup : backups) {
        const auto ready = prepare(backup, *real, {});
        if (ready) {
            if (const auto finished = finishCopy(partName(*real), finish); !finished)
                return tl::unexpected(finished.error());
            return place(*real, u"damaged"_s, clock);
        }
        if (ready.error().code != "backup_unsound"_L1)
            last = ready.error();
    }
    if (last)
        return tl::unexpected(std::move(*last));
    return base::failure(base::Category::Storage, u"backup_none"_s,
        base::UserText(QT_TRANSLATE_NOOP("Sentence",
            "There is no sound backup of the ledger. Bring one and restore it, or begin an empty ledger yourself.")),
        u"no sound backup of "_s + path);
}

base::Result<QString> replaceByEmpty(const QString& path, const base::Clock& clock, const Finish& finish)
{
    const base::Result<QString> real = realPath(path);
    if (!real)
        return tl::unexpected(real.error());
    const QString part = partName(*real);
    const auto tidy = qScopeGuard([&part] { removeWithOrphans(part); });
    removeWithOrphans(part);
    {
        base::Result<Database> database = Database::create(part);
        const base::Result<> made =
            database ? upgrade(*database, builtinMigrations()) : tl::unexpected(database.error());
        if (!made)
            return tl::unexpected(made.error());
    }
    if (const auto finished = finishCopy(part, finish); !finished)
        return tl::unexpected(finished.error());
    return place(*real, u"damaged"_s, clock);
}

std::optional<qint64> highestNumber(const QString& path)
{
    base::Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return std::nullopt;
    const base::Result<qint64> highest = lastNumberIn(*database);
    return highest ? std::optional(*highest) : std::nullopt;
}

std::optional<Identity> identityOf(const QString& path)
{
    base::Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return std::nullopt;
    const base::Result<QString> id = Records(*database).ledgerId();
    base::Result<Statement> query = database->statement("SELECT DISTINCT account FROM payments ORDER BY account");
    if (!id || !query)
        return std::nullopt;
    Identity identity{*id, {}};
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return std::nullopt;
        if (!*row)
            return identity;
        identity.accounts.append(query->text(0));
    }
}

base::Result<> finishRestoring(const QString& path)
{
    const QString restoring = restoringName(path);
    if (!QFileInfo::exists(restoring))
        return {};
    // The old ledger is still in its place: the restore had not begun to change anything.
    if (QFileInfo::exists(path)) {
        removeWithOrphans(restoring);
        return {};
    }
    // A write-ahead log of the old ledger must not meet the new one.
    if (hasOrphans(path))
        return damaged(u"restore was cut off, the write-ahead log of the old ledger is still there: "_s + path);
    return replaceFile(restoring, path);
}

} // namespace ledger
