// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QRectF>

class QPainter;

namespace ui {

/// Room a focusable widget keeps free on each side for its ring: 2 px gap + 3 px ring. A widget of ours is this much
/// larger than the box people see, so two neighbours in a layout without spacing stand 10 px apart.
inline constexpr int focusMargin = 5;

/// The ring 2 px outside `box`. Style-sheet `outline` does not follow radii and is clipped by neighbours.
void paintFocusRing(QPainter& painter, const QRectF& box, double radius, const Theme& theme);

} // namespace ui
