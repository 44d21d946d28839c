// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace base {

/// Makes sure the data folder is there and ours alone: created with rights 0700 (R52). An existing folder must be a
/// real folder, no link, and not writable by other people; its rights are left as they are.
/// Returns the absolute path. Errors (storage): data_folder_link, data_folder_failed, data_folder_unusable,
/// data_folder_shared. Any thread; may block on a slow disk.
Result<QString> openDataFolder(const QString& path);

} // namespace base
