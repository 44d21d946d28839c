// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace cli {

/// All of standard input, at most `most` bytes of it. Error (storage): input_not_read.
[[nodiscard]] base::Result<QByteArray> readStandardInput(qsizetype most);

/// The error of a standard input that fails: it is closed, or a folder.
[[nodiscard]] base::Error standardInputError();

} // namespace cli
