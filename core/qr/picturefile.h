// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/qr/luminance.h"

#include <QByteArray>
#include <QString>

/// Picture files from outside (R43): PNG, JPEG, GIF, BMP or WebP by content whatever the name, at most 10 MiB and
/// 25 million pixels by the header, which is read before any pixel is. First frame only.
///
/// The decoders are C libraries fed with hostile bytes: use this where the process itself is short-lived and holds no
/// secrets, as `paydesk-cli qr read` is. The window hands pictures to a limited child process instead.
///
/// Errors (validation unless noted): picture_not_found (not_found), picture_type, picture_too_large,
/// picture_not_readable.
namespace qr {

inline constexpr qint64 MaxPictureBytes = 10LL * 1024 * 1024;

/// picture_too_large, for one that is not decoded here.
[[nodiscard]] base::Error pictureTooLarge(const QString& log);

/// The file's picture; never reads more than MaxPictureBytes + 1 bytes of it.
[[nodiscard]] base::Result<LuminancePicture> loadPicture(const QString& path);

/// The same for the content of a file.
[[nodiscard]] base::Result<LuminancePicture> decodePicture(const QByteArray& content);

} // namespace qr
