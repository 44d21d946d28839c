// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPixmap>
#include <cstdint>

class QPainter;

namespace ui {

/// Our own drawings in resources/icons, 24 px box, one colour (design/icons.md).
enum class Icon : std::uint8_t {
    None,
    Accounts,
    Backspace,
    Bolt,
    Calendar,
    Charge,
    Check,
    ChevronDown,
    ChevronRight,
    Clipboard,
    Clock,
    Close,
    Contrast,
    Export,
    Filter,
    Globe,
    Help,
    History,
    Muted,
    Note,
    Picture,
    Plug,
    Plus,
    Practice,
    Print,
    Refresh,
    Scan,
    Screen,
    Search,
    Settings,
    Shield,
    Sound,
    Undo,
    User,
    Warning,
};

/// `size` is in device-independent pixels; the picture has `devicePixelRatio` set. Kept in QPixmapCache, so painting
/// one again is cheap. GUI thread only.
[[nodiscard]] QPixmap iconPixmap(Icon icon, int size, const QColor& color, qreal devicePixelRatio);

/// The icon at the device's own resolution with its top left corner at `topLeft`.
void paintIcon(QPainter& painter, QPointF topLeft, Icon icon, int size, const QColor& color);

} // namespace ui
