// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/customerframe.h"

#include "core/qr/picture.h"
#include "ui/common/paintbox.h"
#include "ui/display/customertext.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr QSizeF landscapeDesign(1920, 1080);
constexpr QSizeF portraitDesign(1080, 1920);
constexpr double stripe = 34;
constexpr double rielScale = 1.22; ///< Noto draws the sign small

double scaleIn(const QSizeF& size, const QSizeF& design)
{
    return std::max(0.1, std::min(size.width() / design.width(), size.height() / design.height()));
}

CustomerText badgeText(const CustomerFrame& frame, const QString& scheme, const QColor& color)
{
    return {scheme, {.px = frame.px(28), .bold = true, .color = color}, frame.area.width()};
}

CustomerText hintText(const CustomerFrame& frame, const CustomerScene& scene, const QColor& color)
{
    return {scene.schemeHint, {.px = frame.px(30), .color = color}, frame.area.width() * 0.8};
}

double badgePad(const CustomerFrame& frame)
{
    return std::max(8.0, frame.px(20));
}

} // namespace

CustomerFrame::CustomerFrame(QSizeF size, const CustomerScene& scene)
    : area(QPointF(0, 0), size)
    , scale(1)
    , portrait(size.height() > size.width())
{
    if (!scene.practice.isEmpty())
        area.setTop(std::max(stripe, size.height() * stripe / 720));
    scale = scaleIn(area.size(), portrait ? portraitDesign : landscapeDesign);
}

QRectF CustomerFrame::panel() const
{
    if (portrait) {
        const double height = std::min(area.width(), area.height() * 0.5);
        return {area.left(), area.bottom() - height, area.width(), height};
    }
    // Wide screens as drawn; on 4:3 and 5:4 half belongs to the code.
    const double share = area.width() > 1.6 * area.height() ? 880.0 / 1920 : 0.5;
    const double width = std::round(area.width() * share);
    return {area.right() - width, area.top(), width, area.height()};
}

double CustomerFrame::codeSide() const
{
    const QRectF room = panel();
    return std::min(room.width() * 0.86, room.height() - badgeRowHeight(*this) - px(portrait ? 70 : 110));
}

QRectF CustomerFrame::column() const
{
    QRectF rest = area;
    if (portrait)
        rest.setBottom(panel().top());
    else
        rest.setRight(panel().left());
    return rest.adjusted(pad(), px(64), -pad(), -px(64));
}

void paintCode(QPainter& painter, const QRectF& room, const qr::Matrix& matrix)
{
    const QTransform toDevice = painter.deviceTransform();
    const QRectF device = toDevice.mapRect(room);
    const int side = static_cast<int>(std::floor(std::min(device.width(), device.height())));
    const QImage picture = qr::toImage(matrix, qr::pixelsPerModule(matrix, side));
    if (picture.isNull())
        return;
    const QPoint corner(static_cast<int>(std::lround(device.center().x() - picture.width() / 2.0)),
        static_cast<int>(std::lround(device.center().y() - picture.height() / 2.0)));
    painter.save();
    painter.setWorldTransform(toDevice.inverted(), true);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(corner, picture);
    painter.restore();
}

double badgeRowHeight(const CustomerFrame& frame)
{
    return std::max(28.0, frame.px(50));
}

double badgeRowWidth(const CustomerFrame& frame, const CustomerScene& scene)
{
    double width = 0;
    for (const QString& scheme : scene.schemes)
        width += badgeText(frame, scheme, {}).width() + 2 * badgePad(frame) + frame.px(16);
    return width + hintText(frame, scene, {}).width();
}

void paintBadgeRow(QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene, QPointF topLeft,
    const QColor& text, const QColor& hint)
{
    const double height = badgeRowHeight(frame);
    double x = topLeft.x();
    for (const QString& scheme : scene.schemes) {
        const CustomerText word = badgeText(frame, scheme, text);
        const QRectF box(x, topLeft.y(), word.width() + 2 * badgePad(frame), height);
        paintBox(painter, box,
            {.fill = QColor(), .edge = text, .edgeWidth = std::max(1.0, frame.px(2)), .radius = frame.px(8)});
        word.paintCentred(painter, {box.left(), box.center().y() - word.height() / 2}, box.width());
        x = box.right() + frame.px(16);
    }
    const CustomerText words = hintText(frame, scene, hint);
    words.paint(painter, {x, topLeft.y() + (height - words.height()) / 2});
}

double paintShop(QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene, const QRectF& column)
{
    const CustomerColors colors = customerColors(scene);
    const CustomerText name(scene.shop,
        {.px = frame.px(44), .bold = true, .color = colors.text, .khmerLine = 1.6, .maximumLines = 2}, column.width());
    const CustomerText hint(scene.shopHint, {.px = frame.px(30), .color = colors.text2}, column.width());
    name.paint(painter, column.topLeft());
    hint.paint(painter, column.topLeft() + QPointF(0, name.height()));
    return column.top() + name.height() + hint.height();
}

double paintCurrency(QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene, QPointF topLeft)
{
    const CustomerColors colors = customerColors(scene);
    const double height = currencyHeight(frame, scene);
    const double wide = frame.area.width();
    const CustomerText code(
        scene.currencyCode, {.px = frame.px(60), .bold = true, .color = colors.text, .line = 1.1}, wide);
    const CustomerText word(
        scene.currencyWord, {.px = frame.px(50), .color = colors.text2, .line = 1.1, .khmerLine = 1.5}, wide);
    const bool riel = scene.currencySign == u"\u17DB"_s;
    const CustomerText sign(scene.currencySign,
        {.px = frame.px(riel ? 50 * rielScale : 50), .color = colors.text2, .line = 1.1, .khmerLine = 1.1}, wide);
    double x = topLeft.x();
    for (const CustomerText* part : {&code, &word, &sign}) {
        part->paint(painter, {x, topLeft.y() + (height - part->height()) / 2});
        x += part->width() + frame.px(16);
    }
    return height;
}

double currencyHeight(const CustomerFrame& frame, const CustomerScene& scene)
{
    return scene.currencyCode.isEmpty() ? 0 : frame.px(84);
}

} // namespace ui
