// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/luminance.h"

#include <QPainter>

namespace qr {

LuminancePicture LuminancePicture::fromImage(const QImage& image)
{
    if (image.isNull())
        return {};
    QImage opaque = image;
    if (image.hasAlphaChannel()) {
        opaque = QImage(image.size(), QImage::Format_RGB32);
        if (opaque.isNull())
            return {};
        opaque.fill(Qt::white);
        QPainter(&opaque).drawImage(0, 0, image);
    }
    return LuminancePicture(std::move(opaque).convertToFormat(QImage::Format_Grayscale8));
}

LuminanceView LuminancePicture::view() const
{
    return {m_grey.constBits(), m_grey.width(), m_grey.height(), static_cast<int>(m_grey.bytesPerLine())};
}

} // namespace qr
