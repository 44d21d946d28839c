// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/backupschedule.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

/// Which daily backups there are and which may go (R20): pure functions over names.
namespace app {

/// "ledger-2026-01-15.sqlite" for the ledger "…/ledger.sqlite"; "ledger-2026-01-15-2.sqlite" for the second of a day
/// whose ledger became another one meanwhile.
[[nodiscard]] QString backupName(const QString& ledger, QDate day, int ofDay = 1);
/// "ledger-2026-01-15-at-1430.sqlite", of one that a person asked for at that time of the place; the second of a minute
/// ends with "-2".
[[nodiscard]] QString backupNameAt(const QString& ledger, const QDateTime& local, int ofMinute = 1);

/// What a name says.
struct BackupNamed {
    QDate day;
    std::optional<QTime> at; ///< of one that a person asked for
};
/// nullopt for a name that neither function makes for this ledger.
[[nodiscard]] std::optional<BackupNamed> backupNamed(const QString& ledger, const QString& name);
[[nodiscard]] std::optional<QDate> backupDay(const QString& ledger, const QString& name);

/// The days whose backups may go: as many days are kept as the rule says, and the newest of each of so many last weeks
/// and months that have one. Days after `today`, from when the wall clock was ahead, stay and crowd out nothing until
/// they come.
[[nodiscard]] QList<QDate> outdatedBackups(QList<QDate> days, QDate today, const ledger::BackupKeeping& kept = {});

} // namespace app
