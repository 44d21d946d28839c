// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

/// Which daily backups there are and which may go (R20): pure functions over names.
namespace app {

/// "ledger-2026-01-15.sqlite" for the ledger "…/ledger.sqlite"; "ledger-2026-01-15-2.sqlite" for the second of a day
/// whose ledger became another one meanwhile.
[[nodiscard]] QString backupName(const QString& ledger, QDate day, int ofDay = 1);
/// The day of a name as backupName() makes it for this ledger; nullopt for any other.
[[nodiscard]] std::optional<QDate> backupDay(const QString& ledger, const QString& name);

/// The days whose backups may go: kept are the newest seven, the newest of each of the last four weeks that have one,
/// and the newest of each of the last twelve months that have one. Days after `today`, from when the wall clock was
/// ahead, stay and crowd out nothing until they come.
[[nodiscard]] QList<QDate> outdatedBackups(QList<QDate> days, QDate today);

} // namespace app
