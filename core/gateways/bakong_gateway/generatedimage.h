// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/gateways/servicepicture.h"

#include <QByteArray>
#include <QString>

namespace gateways {

/// The picture of generate-image, unpacked but not decoded: outside bytes for the limited child process (R43). The
/// code's text is authoritative, Paydesk draws it by itself; this picture is for those who ask for it, and counts only
/// when it decodes to the same text. The answer's `format` and `width` are not looked at (BG-R2, BG-R3).
struct GeneratedImage {
    ImageFormat format = ImageFormat::Png;
    QByteArray bytes;

    /// From `qrImage`: a data URI (base64 or percent-encoded) of image/png or image/svg+xml, SVG text, or base64 alone.
    /// Errors (protocol, schema): anything else.
    [[nodiscard]] static base::Result<GeneratedImage> read(const base::Json& data);
};

} // namespace gateways
