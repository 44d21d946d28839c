// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace qr {

/// Whether every program shows the same of this SVG: paths and rectangles in plain paint, without script, style sheet,
/// link, animation, text, entity or anything else that a browser knows and the reader here does not. Outside bytes.
[[nodiscard]] bool isPlainDrawing(const QByteArray& drawing);

} // namespace qr
