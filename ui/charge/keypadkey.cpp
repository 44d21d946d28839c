// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/keypadkey.h"

#include "ui/common/appearance.h"
#include "ui/common/keycap.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int symbolSize = 24;
constexpr int capGap = 10;

/// 1 px line all around and a bottom edge of 2 px that follows the corners; 1 px while pressed.
void paintKeyShape(QPainter& painter, const QRectF& box, const QColor& fill, const Theme& theme, bool pressed)
{
    paintBox(painter, box, {.fill = fill, .edge = theme.line, .radius = keyRadius});
    const QRectF area = snapped(painter, box);
    const double edge = snappedWidth(painter, pressed ? 1 : 2);
    QPainterPath outer;
    outer.addRoundedRect(area, keyRadius, keyRadius);
    QPainterPath upper;
    upper.addRoundedRect(area.translated(0, -edge), keyRadius, keyRadius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area.adjusted(0, area.height() / 2, 0, 0));
    painter.fillPath(outer.subtracted(upper), theme.line2);
    painter.restore();
}

} // namespace

KeypadKey::KeypadKey(const Appearance& appearance, Kind kind, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_kind(kind)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void KeypadKey::setSymbol(Icon icon)
{
    m_symbol = icon;
    update();
}

void KeypadKey::setKeyCap(const QString& key)
{
    m_keyCap = key;
    update();
}

QSize KeypadKey::sizeHint() const
{
    return m_kind == Kind::Quick ? QSize(82, 56) : QSize(96, 80);
}

QSize KeypadKey::minimumSizeHint() const
{
    return m_kind == Kind::Quick ? QSize(56, 40) : QSize(64, m_kind == Kind::Primary ? 56 : 64);
}

QFont KeypadKey::keyFont() const
{
    switch (m_kind) {
    case Kind::Digit:
        return typeFont(TypeRole::Key);
    case Kind::Function:
        return typeFont(TypeRole::FunctionKey);
    case Kind::Quick:
        return typeFont(TypeRole::Section);
    case Kind::Primary:
        return typeFont(TypeRole::Title);
    }
    return typeFont(TypeRole::Key);
}

void KeypadKey::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    const QRectF box = rect();
    if (!isEnabled())
        painter.setOpacity(0.5);
    QColor color = theme.text;
    if (m_kind == Kind::Primary) {
        color = theme.inkText;
        paintBox(painter, box,
            {.fill = theme.ink, .edge = isDown() ? theme.line2 : QColor(), .edgeWidth = 2, .radius = keyRadius});
    } else if (m_kind == Kind::Quick) {
        paintBox(painter, box, {.fill = isDown() ? theme.sel : theme.sunken, .edge = {}, .radius = keyRadius});
    } else {
        const QColor rest = m_kind == Kind::Digit ? theme.surface : theme.sunken;
        paintKeyShape(painter, box, isDown() ? theme.sel : rest, theme, isDown());
    }
    if (m_symbol != Icon::None) {
        paintIcon(painter, box.center() - QPointF(symbolSize / 2.0, symbolSize / 2.0), m_symbol, symbolSize, color);
        return;
    }
    const QFont font = keyFont();
    painter.setFont(font);
    painter.setPen(color);
    const QFontMetricsF metrics(font);
    const QSize cap = m_keyCap.isEmpty() ? QSize() : keyCapSize(m_keyCap);
    const double words = metrics.horizontalAdvance(text());
    const double all = words + (m_keyCap.isEmpty() ? 0 : capGap + cap.width());
    const double left = box.center().x() - all / 2;
    painter.drawText(QRectF(left, box.top(), words + 1, box.height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (!m_keyCap.isEmpty())
        paintKeyCap(painter, QRectF(QPointF(left + words + capGap, box.center().y() - cap.height() / 2.0), cap),
            m_keyCap, theme, m_kind == Kind::Primary ? KeyCapGround::Ink : KeyCapGround::Surface);
}

} // namespace ui
