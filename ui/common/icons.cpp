// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <array>
#include <cmath>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

// In the order of Icon.
constexpr std::array<QLatin1StringView, 35> names{
    ""_L1,
    "accounts"_L1,
    "backspace"_L1,
    "bolt"_L1,
    "calendar"_L1,
    "charge"_L1,
    "check"_L1,
    "chevron-down"_L1,
    "chevron-right"_L1,
    "clipboard"_L1,
    "clock"_L1,
    "close"_L1,
    "contrast"_L1,
    "export"_L1,
    "filter"_L1,
    "globe"_L1,
    "help"_L1,
    "history"_L1,
    "muted"_L1,
    "note"_L1,
    "picture"_L1,
    "plug"_L1,
    "plus"_L1,
    "practice"_L1,
    "print"_L1,
    "refresh"_L1,
    "scan"_L1,
    "screen"_L1,
    "search"_L1,
    "settings"_L1,
    "shield"_L1,
    "sound"_L1,
    "undo"_L1,
    "user"_L1,
    "warning"_L1,
};

QByteArray drawing(QLatin1StringView name, const QColor& color)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // QSvgRenderer has no current colour from outside, so the word is replaced in the text.
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

QPixmap rendered(QLatin1StringView name, int size, const QColor& color, qreal devicePixelRatio)
{
    const int pixels = static_cast<int>(std::lround(size * devicePixelRatio));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, color));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace

QPixmap iconPixmap(Icon icon, int size, const QColor& color, qreal devicePixelRatio)
{
    if (icon == Icon::None)
        return {};
    const QLatin1StringView name = names.at(static_cast<std::size_t>(icon));
    const QString key = u"icon/%1/%2/%3/%4"_s.arg(name).arg(size).arg(color.rgba(), 0, 16).arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(name, size, color, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter& painter, QPointF topLeft, Icon icon, int size, const QColor& color)
{
    if (icon == Icon::None)
        return;
    // On whole device pixels, else a 1.75 px stroke is smeared at 125 %.
    const QTransform toDevice = painter.deviceTransform();
    const QPointF device = toDevice.map(topLeft);
    const QPointF whole = toDevice.inverted().map(QPointF(std::round(device.x()), std::round(device.y())));
    painter.drawPixmap(whole, iconPixmap(icon, size, color, toDevice.m11()));
}

} // namespace ui
