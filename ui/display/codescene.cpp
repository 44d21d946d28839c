// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/digitcells.h"
#include "ui/common/paintbox.h"
#include "ui/common/theme.h"
#include "ui/display/customerframe.h"
#include "ui/display/customertext.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace ui {

namespace {

constexpr std::chrono::seconds lastMinute{60};
constexpr int fullCircle = 360 * 16;
constexpr int twelve = 90 * 16;

double ringSide(const CustomerFrame& frame)
{
    return std::max(64.0, frame.px(128));
}

/// The dark side's state colours: its ground is the same in every theme.
const Theme& onInk()
{
    return Theme::of(ThemeName::Dark);
}

void paintRing(QPainter& painter, const QRectF& box, const CustomerScene& scene, std::chrono::seconds total)
{
    const double stroke = box.width() * 8 / 132;
    const QRectF circle = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.setPen(QPen(onInk().line, stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, 0, fullCircle);
    const bool ending = *scene.left <= lastMinute;
    const double share = static_cast<double>(scene.left->count()) / static_cast<double>(total.count());
    const int span = static_cast<int>(std::lround(fullCircle * std::clamp(share, 0.0, 1.0)));
    painter.setPen(QPen(ending ? onInk().amber : onInk().blue, stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, twelve, -span);
    painter.setPen(FixedColors::get().customerText);
    const double air = box.width() * 0.14;
    paintDigitCells(
        painter, circle.adjusted(air, 0, -air, 0), scene.leftFigure, static_cast<int>(std::lround(box.width() * 0.29)));
}

/// What to do, beside the ring; in a box with a shape when it is more than the usual.
void paintHint(QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene, const QRectF& box)
{
    if (scene.title.isEmpty())
        return;
    const CustomerColors colors = customerColors(scene);
    const FixedColors& fixed = FixedColors::get();
    const bool boxed = scene.shape != State::Waiting;
    const double side = frame.px(60);
    const double inset = frame.px(28);
    QRectF text = box;
    if (boxed)
        text.adjust(side + inset * (scene.shape == State::Unknown ? 3 : 2), 0, -inset, 0);

    const CustomerText title(scene.title,
        {.px = frame.px(33), .bold = boxed, .color = boxed ? fixed.cashierText : colors.text, .maximumLines = 2},
        text.width());
    const CustomerText sentence(scene.sentence,
        {.px = frame.px(33), .color = boxed ? fixed.cashierText : colors.text2, .maximumLines = 2}, text.width());
    const double height = title.height() + sentence.height();
    if (boxed) {
        const double over = std::max(0.0, height + frame.px(16) - box.height());
        const QRectF around = box.adjusted(0, -over / 2, 0, over / 2);
        const bool seen = scene.shape == State::Seen;
        const Theme& light = Theme::of(ThemeName::Light);
        const QColor ground = seen ? light.blueSoft : fixed.cashierGround;
        paintBox(painter, around, {.fill = ground, .edge = QColor(), .radius = frame.px(cardRadius)});
        if (scene.shape == State::Unknown)
            paintHatching(painter, QRectF(around.left(), around.top(), side + 2 * inset, around.height()),
                frame.px(cardRadius), light.amberFill);
        paintStateShape(painter, QRectF(box.left() + inset, box.center().y() - side / 2, side, side), scene.shape,
            seen ? light.blue : fixed.cashierText, ground);
    }
    const double top = text.center().y() - height / 2;
    title.paint(painter, {text.left(), top});
    sentence.paint(painter, {text.left(), top + title.height()});
}

/// The amount as large as both the width and the height allow.
CustomerText amountText(const CustomerFrame& frame, const CustomerScene& scene, double width, double height)
{
    const auto at = [&](double px) {
        return CustomerText(scene.figure,
            {.px = px, .bold = true, .color = customerColors(scene).text, .line = 1.02, .khmerLine = 1.45}, width,
            CustomerText::Kind::Amount);
    };
    double px = frame.px(272);
    CustomerText text = at(px);
    while (text.height() > height && px > frame.px(72)) {
        px -= frame.px(8);
        text = at(px);
    }
    return text;
}

void paintAmount(QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene, const QRectF& room)
{
    const CustomerColors colors = customerColors(scene);
    const CustomerText lead(scene.lead, {.px = frame.px(38), .color = colors.text2}, room.width());
    const CustomerText second(scene.second, {.px = frame.px(40), .color = colors.text2}, room.width());
    const CustomerText breakdown(
        scene.breakdown, {.px = frame.px(30), .color = colors.text2, .maximumLines = 2}, room.width());
    const double rest = lead.height() + currencyHeight(frame, scene) + second.height() + breakdown.height();
    const CustomerText amount = amountText(frame, scene, room.width(), room.height() - rest);
    double y = room.center().y() - (rest + amount.height()) / 2;
    lead.paint(painter, {room.left(), y});
    y += lead.height();
    amount.paint(painter, {room.left() - amount.px() * 0.02, y});
    y += amount.height();
    y += paintCurrency(painter, frame, scene, {room.left(), y});
    second.paint(painter, {room.left(), y});
    y += second.height();
    breakdown.paint(painter, {room.left(), y});
}

void paintPanel(QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene, const qr::Matrix& code)
{
    const QRectF panel = frame.panel();
    const FixedColors& fixed = FixedColors::get();
    painter.fillRect(snapped(painter, panel), fixed.qrLight);
    const double side = frame.codeSide();
    const bool hasRow = !scene.schemes.isEmpty() || !scene.schemeHint.isEmpty();
    const double row = hasRow ? badgeRowHeight(frame) + frame.px(28) : 0;
    const double top = panel.center().y() - (side + row) / 2;
    paintCode(painter, QRectF(panel.center().x() - side / 2, top, side, side), code);
    if (row > 0) {
        const double left = panel.center().x() - badgeRowWidth(frame, scene) / 2;
        paintBadgeRow(painter, frame, scene, {left, top + side + frame.px(28)}, fixed.cashierText, fixed.expiredText);
    }
}

/// In the place of the code: where the money is sent to.
void paintNumber(QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene)
{
    const QRectF panel = frame.panel();
    const FixedColors& fixed = FixedColors::get();
    painter.fillRect(snapped(painter, panel), fixed.qrLight);
    const QRectF room = panel.adjusted(frame.px(56), 0, -frame.px(56), 0);
    const auto figure = [&](double px) {
        return CustomerText(
            scene.number, {.px = px, .bold = true, .color = fixed.cashierText, .line = 1.2}, 2 * panel.width());
    };
    double px = frame.px(132);
    while (figure(px).width() > room.width() && px > frame.px(40))
        px -= frame.px(4);
    const CustomerText number = figure(px);
    const CustomerText label(
        scene.numberLabel, {.px = frame.px(40), .color = fixed.cashierText, .maximumLines = 2}, room.width());
    const CustomerText hint(
        scene.numberHint, {.px = frame.px(34), .color = fixed.expiredText, .maximumLines = 2}, room.width());
    const double air = frame.px(20);
    double y = panel.center().y() - (label.height() + number.height() + hint.height() + 2 * air) / 2;
    label.paintCentred(painter, {room.left(), y}, room.width());
    y += label.height() + air;
    number.paintCentred(painter, {room.left(), y}, room.width());
    y += number.height() + air;
    hint.paintCentred(painter, {room.left(), y}, room.width());
}

/// In the place where the code will be, so that nothing moves when it comes.
void paintSpinner(QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene, double turn)
{
    const CustomerColors colors = customerColors(scene);
    const QRectF panel = frame.panel();
    const double side = frame.px(120);
    const QRectF circle(panel.center().x() - side / 2, panel.center().y() - side / 2, side, side);
    painter.setPen(QPen(onInk().line, frame.px(12), Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, 0, fullCircle);
    painter.setPen(QPen(colors.text2, frame.px(12), Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, twelve - static_cast<int>(std::lround(turn * fullCircle)), -fullCircle / 4);
    const CustomerText words(
        scene.title, {.px = frame.px(34), .color = colors.text2, .maximumLines = 2}, panel.width() - 2 * frame.pad());
    words.paintCentred(
        painter, {panel.left() + frame.pad(), circle.bottom() + frame.px(40)}, panel.width() - 2 * frame.pad());
}

} // namespace

void paintCodeScene(
    QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene, const CustomerCodes& codes, double turn)
{
    const bool preparing = scene.kind == CustomerKind::Preparing;
    const QRectF column = frame.column();
    QRectF room = column;
    room.setTop(paintShop(painter, frame, scene, column));
    const double foot = ringSide(frame);
    room.setBottom(column.bottom() - foot - frame.px(frame.portrait ? 8 : 24));
    paintAmount(painter, frame, scene, room);
    if (preparing) {
        paintSpinner(painter, frame, scene, turn);
        return;
    }
    QRectF hint(column.left(), column.bottom() - foot, column.width(), foot);
    if (scene.left) {
        paintRing(painter, QRectF(hint.topLeft(), QSizeF(foot, foot)), scene, scene.total);
        hint.setLeft(hint.left() + foot + frame.px(30));
    }
    paintHint(painter, frame, scene, hint);
    if (!scene.number.isEmpty())
        return paintNumber(painter, frame, scene);
    paintPanel(painter, frame, scene, codes.code);
}

} // namespace ui
