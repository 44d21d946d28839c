// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/backuprestore.h"

#include "app/counter/backupcontents.h"
#include "app/counter/practiceaccount.h"
#include "core/ledger/backup.h"
#include "core/ledger/folderlock.h"
#include "core/ledger/ledgerfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// More sales than a counter makes between two backups, and more than it makes in its life.
constexpr qint64 safeGap = 10'000;
constexpr qint64 notBelievable = 10'000'000;

/// "practice", "practice-bayar-gg" (DESIGN.md section 6).
bool isPracticeAccount(const QString& account)
{
    return account == PracticeAccountId || account.startsWith(PracticeAccountId + u"-"_s);
}

/// Whether the ledger at `file` is the shop's practice ledger or the real one. nullopt: nothing tells.
std::optional<bool> isPracticeLedger(const ShopFolder& folder, const ledger::Identity& identity)
{
    for (const bool practice : {false, true}) {
        const auto there = ledger::identityOf(folder.ledger(practice));
        if (there && there->ledgerId == identity.ledgerId)
            return practice;
    }
    if (identity.accounts.isEmpty())
        return std::nullopt;
    return std::any_of(identity.accounts.begin(), identity.accounts.end(), isPracticeAccount);
}

bool isForeign(const ShopFolder& folder, const QString& path, const ledger::Identity& backup)
{
    const auto isOfBackup = [&backup](const QString& file) {
        const auto there = ledger::identityOf(file);
        return there && there->ledgerId == backup.ledgerId;
    };
    const auto holdsSales = [](const QString& file) {
        const auto there = ledger::identityOf(file);
        return there && !there->accounts.isEmpty();
    };
    QStringList known{path};
    // Where the ledger is damaged, its daily backups tell which one it was.
    if (QFileInfo::exists(path) && !ledger::identityOf(path))
        known += backupsByContents(folder, path);
    if (std::none_of(known.begin(), known.end(), holdsSales))
        return false;
    known += ledger::allSetAside(path);
    return std::none_of(known.begin(), known.end(), isOfBackup);
}

base::Result<> refuseOther(const ShopFolder& folder, bool practice, const QString& file)
{
    const auto refused = [&file](const QString& code, const base::UserText& sentence) {
        return base::failure(base::Category::Storage, code, sentence, code + u": "_s + file);
    };
    if (!QFileInfo(file).isFile())
        return refused(u"backup_missing"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                               "Sentence", "%1 is not there any more and nothing was changed. Choose another backup."),
                {file}));
    const auto identity = ledger::identityOf(file);
    if (!identity)
        return {}; // no ledger at all: restoring says so in its own words
    if (const auto isPractice = isPracticeLedger(folder, *identity); isPractice && *isPractice != practice)
        return *isPractice
            ? refused(u"backup_practice"_s,
                base::UserText(QT_TRANSLATE_NOOP("Sentence",
                                   "%1 is a backup of practice sales and nothing was changed. Choose a backup of the "
                                   "real sales."),
                    {file}))
            : refused(u"backup_real"_s,
                base::UserText(QT_TRANSLATE_NOOP("Sentence",
                                   "%1 is a backup of real sales and nothing was changed. Choose a backup of the "
                                   "practice sales."),
                    {file}));
    if (isForeign(folder, folder.ledger(practice), *identity))
        return refused(u"backup_foreign"_s,
            base::UserText(QT_TRANSLATE_NOOP("Sentence",
                               "%1 is a backup of another ledger and nothing was changed. Choose a backup of this one, "
                               "or restore it in an empty data folder."),
                {file}));
    return {};
}

/// Skips in the copy, before it takes the place at `path`: no number is given twice, wherever the work is cut off.
ledger::Finish skipping(const ShopFolder& folder, const QString& path, const QString& actor, const base::Clock& clock,
    std::optional<LostSales>& lost)
{
    return [folder, path, actor, &clock, &lost](const QString& copy) -> base::Result<> {
        const auto ledger = ledger::Ledger::open(copy, clock);
        if (!ledger)
            return tl::unexpected(ledger.error());
        const QStringList damaged = ledger::damagedSetAside(path);
        const bool stands = QFileInfo::exists(path) || ledger::hasOrphans(path);
        const QString before = stands || damaged.isEmpty() ? path : damaged.first();
        const auto skipped = skipLostSales(folder, **ledger, path, before, actor);
        if (!skipped)
            return tl::unexpected(skipped.error());
        lost = *skipped;
        return {};
    };
}

} // namespace

base::Result<std::optional<LostSales>> skipLostSales(
    const ShopFolder& folder, ledger::Ledger& ledger, const QString& path, const QString& aside, const QString& actor)
{
    const auto held = ledger.lastNumber();
    if (!held)
        return tl::unexpected(held.error());
    qint64 known = *held;
    for (const QString& backup : backupsByContents(folder, path))
        known = std::max(known, ledger::highestNumber(backup).value_or(0));
    const auto highest = aside.isEmpty() ? std::nullopt : ledger::highestNumber(aside);
    const bool isCertain = highest && *highest < known + notBelievable;
    const qint64 last = isCertain ? std::max(known, *highest) : known + safeGap;
    if (last == *held)
        return std::optional<LostSales>();
    if (const auto skipped = ledger.skipNumbers(last, actor); !skipped)
        return tl::unexpected(skipped.error());
    return LostSales{*held + 1, last, isCertain};
}

base::Result<ledger::Rehearsal> rehearseRestore(const ShopFolder& folder, bool practice, const QString& file,
    const base::Clock& clock, const ledger::Progress& progress)
{
    if (const auto refused = refuseOther(folder, practice, file); !refused)
        return tl::unexpected(refused.error());
    // On the ledger's own disk, where a restore would need the room too. Its owner's alone.
    const QTemporaryDir scratch(folder.path() + u"/rehearsal-XXXXXX"_s);
    if (!scratch.isValid())
        return base::failure(base::Category::Storage, u"rehearsal_folder"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "There is no room to try out the backup. Check space and rights of the data folder.")),
            scratch.errorString());
    const auto lock = ledger::FolderLock::take(scratch.path()); // not swept by a Paydesk that starts
    if (!lock)
        return tl::unexpected(lock.error());
    return ledger::rehearse(file, folder.ledger(practice), scratch.path(), clock, progress);
}

void sweepRehearsals(const ShopFolder& folder)
{
    for (const QFileInfo& old : QDir(folder.path()).entryInfoList({u"rehearsal-*"_s}, QDir::Dirs)) {
        if (old.isSymLink())
            continue;
        if (const auto lock = ledger::FolderLock::take(old.filePath()))
            QDir(old.filePath()).removeRecursively();
    }
}

base::Result<Restored> restoreBackup(const ShopFolder& folder, bool practice, const QString& file, const QString& actor,
    const base::Clock& clock, const ledger::Progress& progress)
{
    const QString path = folder.ledger(practice);
    if (const auto refused = refuseOther(folder, practice, file); !refused)
        return tl::unexpected(refused.error());
    std::optional<LostSales> lost;
    const auto aside = ledger::restore(file, path, clock, progress, skipping(folder, path, actor, clock, lost));
    if (!aside)
        return tl::unexpected(aside.error());
    return Restored{*aside, lost};
}

base::Result<Restored> restoreNewestBackup(
    const ShopFolder& folder, bool practice, const QString& actor, const base::Clock& clock)
{
    const QString path = folder.ledger(practice);
    std::optional<LostSales> lost;
    const auto aside = ledger::restoreFirstSound(
        backupsByContents(folder, path), path, clock, skipping(folder, path, actor, clock, lost));
    if (!aside)
        return tl::unexpected(aside.error());
    return Restored{*aside, lost};
}

base::Result<Restored> restoreNothing(
    const ShopFolder& folder, bool practice, const QString& actor, const base::Clock& clock)
{
    const QString path = folder.ledger(practice);
    std::optional<LostSales> lost;
    const auto aside = ledger::replaceByEmpty(path, clock, skipping(folder, path, actor, clock, lost));
    if (!aside)
        return tl::unexpected(aside.error());
    return Restored{*aside, lost};
}

} // namespace app
