// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <cstddef>
#include <cstdint>

namespace qr {

/// A grey picture that somebody else owns: one byte a pixel, 0 black. Camera frames, decoded files and our own pixels
/// all come in as this; core knows no QImage here.
struct LuminanceView {
    const std::uint8_t* bits = nullptr;
    int width = 0;
    int height = 0;
    int stride = 0; ///< bytes from row to row
};

struct Code {
    QByteArray bytes; ///< the payload exactly as in the symbol
    [[nodiscard]] QString text() const { return QString::fromUtf8(bytes); }
};

/// All QR codes in the picture, also light on dark. Empty when there are none. Only QR is looked for (R43).
/// Thread-safe; takes milliseconds: not for the GUI thread with camera pictures.
[[nodiscard]] QList<Code> read(LuminanceView picture);

} // namespace qr
