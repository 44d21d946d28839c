// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/amountline.h"

#include "ui/common/appearance.h"
#include "ui/common/columntext.h"
#include "ui/common/type.h"

#include <QPainter>

namespace ui {

AmountLine::AmountLine(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void AmountLine::setAmount(const QString& amount)
{
    m_amount = amount;
    setAccessibleName(amount);
    update();
}

QSize AmountLine::sizeHint() const
{
    return {280, typeSpec(TypeRole::Headline).px * 5 / 4};
}

void AmountLine::paintEvent(QPaintEvent*)
{
    constexpr int smallest = 12; // 13 digits and a sign still fit the narrowest pane
    constexpr int step = 2;
    int px = typeSpec(TypeRole::Headline).px;
    while (px > smallest && columnTextWidth(m_amount, typeFont(TypeRole::Headline, Weight::Bold, px)) > width())
        px -= step;
    QPainter painter(this);
    paintColumnText(
        painter, rect(), m_amount, typeFont(TypeRole::Headline, Weight::Bold, px), m_appearance.theme().text);
}

} // namespace ui
