// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/languages.h"

#include <QDateTime>

/// How numbers stand in what is said about the ledger.
namespace ui {

struct ShownBackup;

/// "12.3 MB", of a million bytes.
[[nodiscard]] QString sizeText(qint64 bytes, money::Digits digits);
/// "Fri 20 Nov, 22:19" where this computer is.
[[nodiscard]] QString momentText(const QDateTime& utc, Language language, money::Digits digits);
/// "Fri 20 Nov 2026, 22:19", for what may be of any year.
[[nodiscard]] QString longMomentText(const QDateTime& utc, Language language, money::Digits digits);
/// "Fri 20 Nov, 22:19" with "today" and "tomorrow" in place of the date, seen from `now`.
[[nodiscard]] QString momentText(const QDateTime& utc, const QDateTime& now, Language language, money::Digits digits);
/// When the backup was made; its day alone where nothing tells the time.
[[nodiscard]] QString momentText(const ShownBackup& backup, Language language, money::Digits digits);

} // namespace ui
