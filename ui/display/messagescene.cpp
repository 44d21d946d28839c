// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/paintbox.h"
#include "ui/common/theme.h"
#include "ui/display/customerframe.h"
#include "ui/display/customertext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

/// Blocks one under the other, measured before they are painted.
struct Message {
    CustomerText title;
    CustomerText amount;
    CustomerText sentence;
    double gap;
    double factsHeight;

    [[nodiscard]] double height(double currency) const
    {
        return title.height() + amount.height() + currency + sentence.height()
            + (factsHeight > 0 ? gap + factsHeight : 0);
    }
};

double factHeight(const CustomerFrame& frame, const QPair<QString, QString>& fact)
{
    return frame.px((fact.first.isEmpty() ? 0 : 60) + 110);
}

void paintFacts(QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene, const QRectF& room)
{
    const CustomerColors colors = customerColors(scene);
    const double width = room.width() / static_cast<double>(std::max<qsizetype>(1, scene.facts.size()));
    double x = room.left();
    for (const auto& [label, amount] : scene.facts) {
        const double cell = width - (scene.facts.size() > 1 ? frame.px(32) : 0);
        const CustomerText name(label, {.px = frame.px(36), .color = colors.text2}, cell);
        const CustomerText figure(amount, {.px = frame.px(72), .bold = !label.isEmpty(), .color = colors.text}, cell,
            CustomerText::Kind::Amount);
        name.paint(painter, {x, room.top()});
        figure.paint(painter, {x, room.top() + name.height()});
        x += width;
    }
}

Message measured(const CustomerFrame& frame, const CustomerScene& scene, double width)
{
    const CustomerColors colors = customerColors(scene);
    const bool paid = scene.kind == CustomerKind::Paid;
    const int titleLines = paid ? 1 : 2;
    return {
        .title = CustomerText(scene.title,
            {.px = frame.px(paid ? 72 : 104),
                .bold = true,
                .color = colors.text,
                .line = paid ? 1.3 : 1.15,
                .khmerLine = 1.5,
                .maximumLines = titleLines},
            width),
        .amount = CustomerText(scene.figure,
            {.px = frame.px(248), .bold = true, .color = colors.text, .line = 1.02, .khmerLine = 1.45}, width,
            CustomerText::Kind::Amount),
        .sentence = CustomerText(scene.sentence, {.px = frame.px(60), .color = colors.text, .maximumLines = 2}, width),
        .gap = frame.px(16),
        .factsHeight = scene.facts.isEmpty() ? 0 : factHeight(frame, scene.facts.first()),
    };
}

/// The receipt at the right of the foot; returns what stays free at its left.
double paintReceipt(
    QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene, const qr::Matrix& receipt, QRectF inner)
{
    if (receipt.size() == 0)
        return inner.right();
    const CustomerColors colors = customerColors(scene);
    const double side = receiptSide(frame.area.size());
    const QRectF box(inner.right() - side, inner.bottom() - side, side, side);
    paintBox(painter, box, {.fill = FixedColors::get().qrLight, .edge = QColor(), .radius = frame.px(cardRadius)});
    paintCode(painter, box, receipt);
    const double width = std::min(frame.px(330), inner.width() / 3);
    const CustomerText hint(scene.receiptHint, {.px = frame.px(30), .color = colors.text, .maximumLines = 3}, width);
    const double left = box.left() - frame.px(32) - hint.width();
    hint.paint(painter, {left, inner.bottom() - hint.height()});
    return left - frame.px(32);
}

void paintFoot(
    QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene, const QRectF& inner, double right)
{
    const CustomerColors colors = customerColors(scene);
    double bottom = inner.bottom();
    for (auto line = scene.foot.crbegin(); line != scene.foot.crend(); ++line) {
        const CustomerText text(
            *line, {.px = frame.px(34), .color = colors.text, .maximumLines = 2}, right - inner.left());
        bottom -= text.height();
        text.paint(painter, {inner.left(), bottom});
    }
}

/// Quiet arcs, in the ground's own tones: a picture that says nothing and tires nobody.
void paintCalm(QPainter& painter, const CustomerFrame& frame)
{
    const Theme& dark = Theme::of(ThemeName::Dark);
    painter.save();
    painter.setClipRect(frame.area);
    painter.setPen(Qt::NoPen);
    const QPointF centre = frame.area.bottomRight();
    const std::array<std::pair<double, QColor>, 4> discs{{
        {960, dark.sel},
        {740, dark.line},
        {520, dark.sel},
        {300, FixedColors::get().customerGround},
    }};
    for (const auto& [radius, color] : discs) {
        painter.setBrush(color);
        painter.drawEllipse(centre, frame.px(radius), frame.px(radius));
    }
    painter.restore();
}

void paintIdle(QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene)
{
    paintCalm(painter, frame);
    const CustomerColors colors = customerColors(scene);
    const QRectF inner = frame.area.adjusted(frame.pad(), frame.px(72), -frame.pad(), -frame.px(72));
    const double width = frame.portrait ? inner.width() : frame.px(1200);
    const CustomerText lead(scene.lead, {.px = frame.px(44), .color = colors.text2}, width);
    const CustomerText name(scene.shop,
        {.px = frame.px(150), .bold = true, .color = colors.text, .line = 1.15, .khmerLine = 1.5, .maximumLines = 2},
        width);
    const double middle = inner.top() + inner.height() * (frame.portrait ? 0.36 : 0.44);
    const double top = middle - (lead.height() + name.height()) / 2;
    lead.paint(painter, {inner.left(), top});
    name.paint(painter, {inner.left(), top + lead.height()});
    paintBadgeRow(
        painter, frame, scene, {inner.left(), inner.bottom() - badgeRowHeight(frame)}, colors.text, colors.text2);
}

} // namespace

void paintMessageScene(
    QPainter& painter, const CustomerFrame& frame, const CustomerScene& scene, const CustomerCodes& codes)
{
    if (scene.kind == CustomerKind::Idle) {
        paintIdle(painter, frame, scene);
        return;
    }
    const CustomerColors colors = customerColors(scene);
    if (scene.shape == State::Unknown)
        paintHatching(painter, frame.area, 0, Theme::of(ThemeName::Light).amberSoft.darker(106));
    const QRectF inner = frame.area.adjusted(frame.pad(), frame.px(64), -frame.pad(), -frame.px(72));
    const double head = paintShop(painter, frame, scene, inner);
    paintFoot(painter, frame, scene, inner, paintReceipt(painter, frame, scene, codes.receipt, inner));

    const double shape = frame.px(frame.portrait ? 280 : 344);
    const double side = frame.portrait ? 0 : shape + frame.px(84);
    const double above = frame.portrait ? shape + frame.px(64) : 0;
    const Message message = measured(frame, scene, inner.width() - side);
    const double currency = currencyHeight(frame, scene);
    const double block = above + message.height(currency);
    const double middle = scene.kind == CustomerKind::Paid && !frame.portrait
        ? frame.area.top() + frame.area.height() * 0.43
        : frame.area.center().y();
    double y = std::max(head + frame.px(16), middle - block / 2);
    const double shapeTop = frame.portrait ? y : y + (message.height(currency) - shape) / 2;
    paintStateShape(painter, QRectF(inner.left(), shapeTop, shape, shape), scene.shape, colors.text, colors.ground);
    y += above;
    const double x = inner.left() + side;
    message.title.paint(painter, {x, y});
    y += message.title.height();
    if (!scene.figure.isEmpty()) {
        message.amount.paint(painter, {x - message.amount.px() * 0.02, y});
        y += message.amount.height();
        y += paintCurrency(painter, frame, scene, {x, y});
    }
    message.sentence.paint(painter, {x, y});
    y += message.sentence.height() + message.gap;
    paintFacts(painter, frame, scene, QRectF(x, y, inner.right() - x, message.factsHeight));
}

} // namespace ui
