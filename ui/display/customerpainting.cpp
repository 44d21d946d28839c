// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/customerpainting.h"

#include "ui/common/icons.h"
#include "ui/common/paintbox.h"
#include "ui/common/theme.h"
#include "ui/display/customerframe.h"
#include "ui/display/customertext.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

bool hasCodePlace(const CustomerScene& scene)
{
    return !scene.code.isEmpty() || !scene.number.isEmpty() || scene.kind == CustomerKind::Preparing;
}

/// As on the cashier's window, so that nobody takes practice for a sale.
void paintPractice(QPainter& painter, const QRectF& stripe, const QString& words)
{
    const Theme& light = Theme::of(ThemeName::Light);
    painter.fillRect(stripe, light.violetSoft);
    QColor faint = light.violet;
    faint.setAlphaF(0.25F);
    paintHatching(painter, stripe, 0, faint);
    const double px = stripe.height() * 0.45;
    const CustomerText text(words, {.px = px, .bold = true, .color = light.violet}, stripe.width() * 0.8);
    const int icon = static_cast<int>(std::lround(px * 1.4));
    const double width = icon + px / 2 + text.width();
    const double left = stripe.center().x() - width / 2;
    // Words stand on the plain ground.
    painter.fillRect(QRectF(left - px, stripe.top(), width + 2 * px, stripe.height()), light.violetSoft);
    paintIcon(painter, {left, stripe.center().y() - icon / 2.0}, Icon::Practice, icon, light.violet);
    text.paint(painter, {left + icon + px / 2, stripe.center().y() - text.height() / 2});
    const double edge = std::max(1.0, stripe.height() / 17);
    painter.fillRect(QRectF(stripe.left(), stripe.bottom() - edge, stripe.width(), edge), light.violet);
}

} // namespace

CustomerColors customerColors(const CustomerScene& scene)
{
    const FixedColors& fixed = FixedColors::get();
    switch (scene.kind) {
    case CustomerKind::Paid:
        return {fixed.paidGround, fixed.paidText, fixed.paidText};
    case CustomerKind::SeeCashier:
        return {fixed.cashierGround, fixed.cashierText, fixed.cashierText};
    case CustomerKind::Expired:
        return {fixed.expiredGround, fixed.expiredText, fixed.expiredText};
    case CustomerKind::Failed:
        return {fixed.failedGround, fixed.failedText, fixed.failedText};
    case CustomerKind::OneMoment:
        if (!hasCodePlace(scene))
            return {fixed.cashierGround, fixed.cashierText, fixed.cashierText};
        break;
    case CustomerKind::Idle:
    case CustomerKind::Preparing:
    case CustomerKind::Waiting:
    case CustomerKind::Seen:
        break;
    }
    return {fixed.customerGround, fixed.customerText, fixed.customerText2};
}

double codeSide(QSizeF size, const CustomerScene& scene)
{
    return CustomerFrame(size, scene).codeSide();
}

double receiptSide(QSizeF size)
{
    return std::max(120.0, std::min(size.width(), size.height()) * 0.22);
}

void paintCustomerScene(
    QPainter& painter, QSizeF size, const CustomerScene& scene, const CustomerCodes& codes, double turn)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const CustomerFrame frame(size, scene);
    painter.fillRect(QRectF(QPointF(0, 0), size), customerColors(scene).ground);
    if (hasCodePlace(scene))
        paintCodeScene(painter, frame, scene, codes, turn);
    else
        paintMessageScene(painter, frame, scene, codes);
    if (!scene.practice.isEmpty())
        paintPractice(painter, QRectF(0, 0, size.width(), frame.area.top()), scene.practice);
}

} // namespace ui
