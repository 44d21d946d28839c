// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace ui {

/// Writes the code of `payload` as a picture of about 1000 px, whole or not at all. The kind follows the ending of
/// `path`, PNG where there is none. Blocks on the disk: not for the GUI thread. Errors: storage.
[[nodiscard]] base::Result<> saveCodePicture(const QString& payload, const QString& path);
/// The same with a picture that is there already.
[[nodiscard]] base::Result<> savePicture(const QByteArray& picture, const QString& path);

} // namespace ui
