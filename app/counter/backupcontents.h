// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/shopfolder.h"

#include <QDateTime>
#include <QStringList>

namespace app {

/// The daily backups of `ledger`, the newest first by what they hold: a name comes from the wall clock, which may have
/// been years ahead for a day. Those that the damaged ledger continues, where that can still be read, come before all
/// others; then the ledger that was written to last; within one ledger the one with most events. Those that cannot be
/// read come last. Opens every file: not for the window's thread.
[[nodiscard]] QStringList backupsByContents(const ShopFolder& folder, const QString& ledger);

/// When it was made, in UTC, by what it says itself, else by its name, else by the last thing it holds of the day of
/// its name: a file that was copied has the time of the copying. Not valid where nothing tells. Opens the file.
[[nodiscard]] QDateTime backupMadeAt(const QString& ledger, const QString& file);

} // namespace app
