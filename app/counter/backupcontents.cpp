// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/backupcontents.h"

#include "app/counter/backupplan.h"
#include "core/ledger/backup.h"
#include "core/ledger/ledgerfile.h"
#include "core/ledger/reader.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <algorithm>
#include <tuple>

namespace app {

namespace {

struct Backup {
    QString file;
    ledger::Reader::Info info = {};
    bool isContinued = false; ///< by the damaged ledger
};

/// Whether the event with this hash stands in the chain of `database` where the backup ends.
bool continues(ledger::Database& database, const ledger::Reader::Info& info)
{
    auto query = database.statement("SELECT 1 FROM events WHERE row = ? AND hash = ?");
    if (!query)
        return false;
    query->bind(1, info.events).bind(2, info.head);
    return query->step().value_or(false);
}

} // namespace

QStringList backupsByContents(const ShopFolder& folder, const QString& ledger)
{
    const QStringList aside = ledger::damagedSetAside(ledger);
    const bool isGone = !QFileInfo::exists(ledger) && !aside.isEmpty();
    auto damaged = ledger::Database::open(isGone ? aside.first() : ledger, ledger::Database::Access::ReadOnly);
    QList<Backup> backups;
    QHash<QString, QDateTime> lastEventAt; // by ledger id
    for (const QString& name : QDir(folder.backups()).entryList(QDir::Files)) {
        if (!backupDay(ledger, name))
            continue;
        Backup backup{.file = folder.backups() + u'/' + name};
        const auto reader = ledger::Reader::open(backup.file);
        if (const auto info = reader ? (*reader)->info() : tl::unexpected(reader.error())) {
            backup.info = *info;
            backup.isContinued = damaged && info->events > 0 && continues(*damaged, *info);
            QDateTime& last = lastEventAt[info->ledgerId];
            last = std::max(last, info->lastEventAt.value_or(QDateTime()));
        }
        backups.append(backup);
    }
    const auto rank = [&](const Backup& backup) {
        return std::tuple(backup.isContinued, lastEventAt.value(backup.info.ledgerId), backup.info.events, backup.file);
    };
    std::sort(backups.begin(), backups.end(),
        [&](const Backup& left, const Backup& right) { return rank(left) > rank(right); });
    QStringList files;
    for (const Backup& backup : backups)
        files.append(backup.file);
    return files;
}

QDateTime backupMadeAt(const QString& ledger, const QString& file)
{
    if (const auto noted = ledger::noteOfMaking(file))
        return *noted;
    const auto named = backupNamed(ledger, QFileInfo(file).fileName());
    if (named && named->at)
        return QDateTime(named->day, *named->at).toUTC();
    const auto reader = ledger::Reader::open(file);
    const auto info = reader ? (*reader)->info() : tl::unexpected(reader.error());
    const QDateTime last = info ? info->lastEventAt.value_or(QDateTime()) : QDateTime();
    return named && last.toLocalTime().date() != named->day ? QDateTime() : last;
}

} // namespace app
