// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <cstdint>

namespace gateways {

enum class ImageFormat : std::uint8_t { Png, Svg };

/// The picture of a sale's code that the gateway is to draw beside the code itself.
struct PictureWish {
    /// Pixels (BG-R2).
    static constexpr int LeastWidth = 100;
    static constexpr int MostWidth = 2000;

    ImageFormat format = ImageFormat::Png;
    int width = 400;

    friend bool operator==(const PictureWish&, const PictureWish&) = default;
};

/// What it drew: outside bytes, decoded in a limited child process alone (R43). The code's text is authoritative and
/// Paydesk draws it by itself; the picture counts only when it shows the same text (BG-R3).
struct ServicePicture {
    ImageFormat format = ImageFormat::Png;
    QByteArray bytes; ///< empty: none came, or nothing that is a picture

    friend bool operator==(const ServicePicture&, const ServicePicture&) = default;
};

} // namespace gateways
