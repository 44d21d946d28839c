// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <cstdint>

namespace qr {

/// A grey picture that somebody else owns: one byte a pixel, 0 black. Camera frames, decoded files and our own pixels
/// all come to the reader as this.
struct LuminanceView {
    const std::uint8_t* bits = nullptr;
    int width = 0;
    int height = 0;
    int stride = 0; ///< bytes from row to row
};

/// A grey picture that owns its pixels. Cheap to copy (shared); safe to hand to another thread.
class LuminancePicture {
public:
    LuminancePicture() = default;
    /// Transparent parts become white, as they look on paper: QR pictures with a clear background are dark on nothing.
    /// Null when `image` is null or there is no memory for it.
    [[nodiscard]] static LuminancePicture fromImage(const QImage& image);

    [[nodiscard]] bool isNull() const { return m_grey.isNull(); }
    /// Valid as long as this picture lives.
    [[nodiscard]] LuminanceView view() const;

private:
    explicit LuminancePicture(QImage grey)
        : m_grey(std::move(grey))
    {
    }

    QImage m_grey; ///< Format_Grayscale8
};

} // namespace qr
