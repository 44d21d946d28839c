// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace ui {

/// Fusion, but for the boxes and dots of menus: it draws their edges in a shade of the window, which nobody sees on a
/// dark one. Here they are the edges of controls (`Theme::line2`), as the palette has them in QPalette::Mid.
class TickStyle final : public QProxyStyle {
    Q_OBJECT

public:
    TickStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
};

} // namespace ui
