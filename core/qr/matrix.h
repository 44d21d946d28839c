// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <cstddef>
#include <cstdint>
#include <vector>

/// Drawing and reading QR pictures. Payloads are bytes (UTF-8, without ECI: platform.md section 4).
namespace qr {

/// How much of a symbol may be lost and still be read: L 7 %, M 15 %.
enum class Level : std::uint8_t { L, M };

/// The quiet zone every picture of ours keeps, in modules (ISO/IEC 18004).
inline constexpr int QuietZone = 4;
/// Fewer device pixels a module than this, and level M gives way to L (PRODUCT.md 2.5).
inline constexpr int ComfortablePixelsPerModule = 6;

/// Bytes that the largest symbol holds (ISO/IEC 18004, version 40, byte mode).
[[nodiscard]] constexpr int capacity(Level level)
{
    return level == Level::M ? 2331 : 2953;
}

/// The dark and light modules of one symbol, without quiet zone. A value; 21 to 177 modules a side, or none.
class Matrix {
public:
    Matrix() = default;
    /// `dark` as modules() gives it: size x size bytes.
    Matrix(int size, Level level, std::vector<std::uint8_t> dark);

    [[nodiscard]] int size() const { return m_size; } ///< modules a side; 0 for no symbol
    [[nodiscard]] int sizeWithQuietZone() const { return m_size + 2 * QuietZone; }
    [[nodiscard]] Level level() const { return m_level; }
    [[nodiscard]] bool isDark(int x, int y) const
    {
        return m_dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size) + static_cast<std::size_t>(x)]
            != 0;
    }
    /// One byte a module, rows from the top: 1 dark, 0 light.
    [[nodiscard]] const std::vector<std::uint8_t>& modules() const { return m_dark; }

private:
    int m_size = 0;
    Level m_level = Level::M;
    std::vector<std::uint8_t> m_dark;
};

/// The smallest symbol of `level` in byte mode; any bytes, NUL too. Thread-safe, 0.3 ms for a KHQR.
/// Errors (validation): qr_empty, qr_too_long; (internal) qr_not_drawn when memory is short.
[[nodiscard]] base::Result<Matrix> encode(QByteArrayView payload, Level level);

/// A symbol for a square of `pixels` device pixels: level M; L only where M would leave under six pixels a module (or
/// cannot hold the payload) and L draws larger modules, since otherwise L would give up safety for nothing.
/// Errors as encode.
[[nodiscard]] base::Result<Matrix> encodeToFit(QByteArrayView payload, int pixels);

/// Whole device pixels a module in a square of `pixels`, quiet zone included; 0 when it does not fit.
[[nodiscard]] int pixelsPerModule(const Matrix& matrix, int pixels);

} // namespace qr
