// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/chip.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/keycap.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

constexpr int chipHeight = 36;
constexpr int pad = 14;
constexpr int gap = 8;
constexpr int symbolSize = 20;

} // namespace

Chip::Chip(const Appearance& appearance, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Chip::setAvailable(bool available)
{
    m_available = available;
    update();
}

void Chip::setSymbol(Icon icon)
{
    m_symbol = icon;
    updateGeometry();
}

void Chip::setKeyCap(const QString& key)
{
    m_keyCap = key;
    updateGeometry();
}

void Chip::setMenuMark(bool on)
{
    setEndMark(on ? Icon::ChevronDown : Icon::None);
}

void Chip::setCloseMark(bool on)
{
    setEndMark(on ? Icon::Close : Icon::None);
}

void Chip::setEndMark(Icon mark)
{
    m_endMark = mark;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    int width = 2 * pad + textWidth();
    if (m_symbol != Icon::None)
        width += symbolSize + gap;
    if (!m_keyCap.isEmpty())
        width += gap + keyCapSize(m_keyCap).width();
    if (m_endMark != Icon::None)
        width += symbolSize;
    return {width + 2 * focusMargin, chipHeight + 2 * focusMargin};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    const bool chosen = isChecked() && m_available;
    BoxLook look{.fill = isDown() ? theme.sel : theme.surface, .edge = theme.line, .radius = chipRadius};
    if (theme.isHighContrast())
        look.edge = theme.line2;
    if (chosen) {
        look.edge = theme.ink;
        look.edgeWidth = 2;
    } else if (!m_available) {
        look.fill = QColor();
        look.edge = theme.line2;
        look.style = Qt::DashLine;
    }
    paintBox(painter, box(), look);

    const QRectF area = box();
    const QColor color = m_available ? theme.text : theme.text3;
    double x = area.left() + pad;
    if (m_symbol != Icon::None) {
        paintIcon(painter, QPointF(x, area.center().y() - symbolSize / 2.0), m_symbol, symbolSize, color);
        x += symbolSize + gap;
    }
    painter.setFont(typeFont(TypeRole::Body, chosen ? Weight::Bold : Weight::Regular));
    painter.setPen(color);
    painter.drawText(QRectF(x, area.top(), textWidth(), area.height()),
        Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, text());
    x += textWidth() + gap;
    if (!m_keyCap.isEmpty()) {
        const QSize cap = keyCapSize(m_keyCap);
        paintKeyCap(painter, QRectF(QPointF(x, area.center().y() - cap.height() / 2.0), cap), m_keyCap, theme);
        x += cap.width();
    }
    if (m_endMark != Icon::None)
        paintIcon(painter, QPointF(x - gap / 2.0, area.center().y() - symbolSize / 2.0), m_endMark, symbolSize, color);
    if (hasFocus())
        paintFocusRing(painter, area, chipRadius, theme);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (m_endMark == Icon::Close && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::nextCheckState()
{
    if (m_available)
        QAbstractButton::nextCheckState();
}

bool Chip::hitButton(const QPoint& position) const
{
    return box().contains(position);
}

QRectF Chip::box() const
{
    return QRectF(rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
}

int Chip::textWidth() const
{
    const auto width = [this](Weight weight) {
        return QFontMetrics(typeFont(TypeRole::Body, weight))
            .size(Qt::TextShowMnemonic | Qt::TextSingleLine, text())
            .width();
    };
    return std::max(width(Weight::Regular), width(Weight::Bold));
}

} // namespace ui
