// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/qr/matrix.h"

#include <QByteArray>

namespace qr {

/// PNG of at most `width` x `width` pixels: whole pixels a module, quiet zone included, 1 bit a pixel.
/// The picture is exactly modules x pixels wide, so it may be a little smaller than asked for.
/// Error (validation): qr_too_small when not even one pixel a module fits.
[[nodiscard]] base::Result<QByteArray> toPng(const Matrix& matrix, int width);

/// SVG with one path of run-length rows, quiet zone included; `width` sets the size attributes.
[[nodiscard]] base::Result<QByteArray> toSvg(const Matrix& matrix, int width);

/// Draws the symbol as it will be painted (`pixelsPerModule` pixels a module), reads those pixels back and compares:
/// the "verified scannable" of every code before it is shown. Errors (internal): qr_unreadable.
[[nodiscard]] base::Result<> verifyScannable(const Matrix& matrix, int pixelsPerModule, QByteArrayView payload);

} // namespace qr
