// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/qr/luminance.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace qr {

/// Larger pictures are not looked at (R43); 25 million pixels.
inline constexpr qint64 MaxPicturePixels = 25'000'000;

struct Code {
    QByteArray bytes; ///< the payload exactly as in the symbol
    /// For people and `--json`: UTF-8 where the bytes are that, else ISO 8859-1, the byte mode's own character set.
    /// Outside text: show it as plain text only (R44).
    [[nodiscard]] QString text() const;

    friend bool operator==(const Code&, const Code&) = default;
};

/// The QR codes in the picture, each payload once, also light on dark. Empty when there are none, when the view makes
/// no sense or has more than MaxPicturePixels. Only QR is looked for (R43). Thread-safe; takes milliseconds: not for
/// the GUI thread with camera pictures.
[[nodiscard]] QList<Code> read(LuminanceView picture);

} // namespace qr
