// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

#include <QStringList>
#include <map>

namespace cli {

/// Secrets by name from standard input, one "NAME=SECRET" a line. At a terminal each of `names` is asked for, and what
/// is typed is not shown. Errors: input_not_read; secret_lines (validation) for a line that is no such pair, a name
/// that is not among `names` and a name that comes twice. The lines themselves are never quoted.
[[nodiscard]] base::Result<std::map<QString, vault::Secret>> readSecrets(const QStringList& names);

/// The first line of standard input, as it is; empty where there is none.
[[nodiscard]] base::Result<vault::Secret> readSecretLine(const QString& prompt);

} // namespace cli
