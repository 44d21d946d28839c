// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace qr {

/// What a picture from outside is decoded as.
enum class PictureKind : std::uint8_t {
    Photo, ///< PNG, JPEG, GIF, BMP or WebP by its content
    Drawing, ///< SVG
};

/// The texts of the codes on a picture from outside, decoded by another process without keys that has little memory and
/// little time and can write no file (R43): the `paydesk-cli` beside this program.
/// Outside text, 64 KiB of it at most. Blocks up to ten seconds; any thread but the GUI's.
/// Errors (validation): picture_not_readable, also for one that is too large or of no such kind; internal:
/// picture_reader_missing.
[[nodiscard]] base::Result<QStringList> readInChild(const QByteArray& picture, PictureKind kind);

/// The same with another program.
[[nodiscard]] base::Result<QStringList> readWith(const QString& program, const QByteArray& picture, PictureKind kind);

} // namespace qr
