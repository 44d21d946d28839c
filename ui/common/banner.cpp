// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/banner.h"

#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int barWidth = 4;
constexpr int shapeSize = 22;
constexpr int shapeLeft = 16;
constexpr int leastHeight = 48;
constexpr int textGap = 8; ///< before the first action

} // namespace

Banner::Banner(const Appearance& appearance, State state, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_state(state)
    , m_text(new PlainLabel(appearance, TypeRole::Body, this))
    , m_row(new QHBoxLayout(this))
{
    m_text->setWrap(true);
    m_row->setContentsMargins(shapeLeft + shapeSize + 12, focusMargin, 12 - focusMargin, focusMargin);
    m_row->setSpacing(0);
    m_row->addWidget(m_text, 1);
    setMinimumHeight(leastHeight);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void Banner::setState(State state)
{
    m_state = state;
    update();
}

void Banner::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Banner::text() const
{
    return m_text->text();
}

Button* Banner::addAction(const QString& text, const QString& keyCap)
{
    auto* button = new Button(m_appearance, Button::Kind::Normal, this);
    button->setText(text);
    button->setKeyCap(keyCap);
    if (m_row->count() == 1)
        m_row->addSpacing(textGap);
    m_row->addWidget(button);
    return button;
}

void Banner::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    const Tone tone = stateTone(m_state);
    const QColor color = theme.color(tone);
    const QColor ground = theme.soft(tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = snapped(painter, rect());
    paintBox(painter, box,
        {.fill = ground, .edge = theme.isHighContrast() ? color : QColor(), .edgeWidth = 2, .radius = keyRadius});
    QPainterPath shape;
    shape.addRoundedRect(box, keyRadius, keyRadius);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(box.left(), box.top(), barWidth, box.height()), color);
    painter.restore();
    paintStateShape(
        painter, QRectF(shapeLeft, box.center().y() - shapeSize / 2.0, shapeSize, shapeSize), m_state, color, ground);
}

} // namespace ui
