// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace ui {

/// The little key printed on the control it works ("F8", "Ctrl+L"): 12 px, 1 px line, radius 4, pad 5.
[[nodiscard]] QSize keyCapSize(const QString& key);

enum class KeyCapGround : std::uint8_t { Surface, Ink };

/// Paints it in `box` (use keyCapSize).
void paintKeyCap(QPainter& painter, const QRectF& box, const QString& key, const Theme& theme,
    KeyCapGround ground = KeyCapGround::Surface);

} // namespace ui
