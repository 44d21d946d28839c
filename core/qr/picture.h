// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/qr/matrix.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QImage>

/// Pictures of a symbol: black on white, whole pixels a module, quiet zone included. All are thread-safe.
namespace qr {

/// One bit a pixel (Format_Mono), exactly modules x pixels a side. Null for no symbol or less than one pixel a module.
[[nodiscard]] QImage toImage(const Matrix& matrix, int pixelsPerModule);

/// PNG of at most `width` x `width` pixels, 1 bit a pixel.
/// The picture is exactly modules x pixels wide, so it may be a little smaller than asked for.
/// Errors: qr_too_small (validation) when not even one pixel a module fits, picture_not_written (internal).
[[nodiscard]] base::Result<QByteArray> toPng(const Matrix& matrix, int width);

/// SVG with one path of run-length rows on a white ground. Its size attributes are those toPng would have, so that a
/// viewer at 100 % also draws whole pixels. Error (validation): qr_too_small as toPng.
[[nodiscard]] base::Result<QByteArray> toSvg(const Matrix& matrix, int width);

/// Draws the symbol as it will be painted (`pixelsPerModule` pixels a module), reads those pixels back with our reader
/// and compares: the "verified scannable" of every code before it is shown. 1 to 3 ms for a KHQR.
/// Errors: qr_too_small (validation), qr_unreadable (internal).
[[nodiscard]] base::Result<> verifyScannable(const Matrix& matrix, int pixelsPerModule, QByteArrayView payload);

} // namespace qr
