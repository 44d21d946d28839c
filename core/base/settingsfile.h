// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>

namespace base {

/// Reads `settings.ini`: UTF-8, `[group]` lines and `name=value` lines, "\\", "\n" and "\r" escaped in values. Keys
/// come back as "group/name". A missing file gives an empty map. A file that is damaged (not UTF-8, over 64 KiB, a line
/// that is none of these) is renamed to "<file>.damaged", taking the place of an earlier one. Never follows a symbolic
/// link (R52). Errors (storage): settings_link, settings_unreadable, settings_damaged. Any thread.
Result<QMap<QString, QString>> readSettingsFile(const QString& file);

/// Replaces the file as a whole, readable by its owner alone (R21, R52). Errors (storage): settings_link,
/// settings_unsaved. Any thread, one at a time for a file.
Result<> writeSettingsFile(const QString& file, const QMap<QString, QString>& values);

} // namespace base
