// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/button.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/keycap.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int symbolSize = 20;
constexpr int gap = 10;

int boxHeight(Button::Size size)
{
    switch (size) {
    case Button::Size::Small:
        return 26;
    case Button::Size::Normal:
        return 40;
    case Button::Size::Big:
        return 64;
    }
    return 40;
}

int pad(Button::Size size)
{
    return size == Button::Size::Small ? 8 : 16;
}

} // namespace

Button::Button(const Appearance& appearance, Kind kind, QWidget* parent)
    : Button(appearance, kind, Size::Normal, parent)
{
}

Button::Button(const Appearance& appearance, Kind kind, Size size, QWidget* parent)
    : QPushButton(parent)
    , m_appearance(appearance)
    , m_kind(kind)
    , m_size(size)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Minimum, size == Size::Big ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Button::setSymbol(Icon icon)
{
    m_symbol = icon;
    updateGeometry();
    update();
}

void Button::setKeyCap(const QString& key)
{
    m_keyCap = key;
    updateGeometry();
    update();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

QSize Button::sizeHint() const
{
    return {contentWidth() + 2 * (pad(m_size) + focusMargin), boxHeight(m_size) + 2 * focusMargin};
}

void Button::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QPushButton::keyPressEvent(event);
    if (!event->isAutoRepeat())
        click();
}

void Button::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.save();
    if (!isEnabled())
        painter.setOpacity(0.5);
    const bool pressed = isDown();
    QColor color = theme.text;
    BoxLook look{.fill = pressed ? theme.sel : theme.surface, .edge = theme.line2, .radius = buttonRadius};
    switch (m_kind) {
    case Kind::Primary:
        color = theme.inkText;
        look.fill = theme.ink;
        look.edge = pressed ? theme.line2 : QColor();
        look.edgeWidth = 2;
        break;
    case Kind::Danger:
        color = theme.red;
        look.edge = theme.red;
        break;
    case Kind::Quiet:
        color = underMouse() && isEnabled() ? theme.text : theme.text2;
        look.fill = pressed ? theme.sel : QColor();
        look.edge = QColor();
        break;
    case Kind::Notice:
        color = theme.amber;
        look.fill = pressed ? theme.sel : QColor();
        look.edge = QColor();
        break;
    case Kind::Normal:
        break;
    }
    if (m_size == Size::Big)
        look.radius = keyRadius;
    paintBox(painter, box(), look);
    paintContent(painter, color);
    painter.restore();
    if (hasFocus())
        paintFocusRing(painter, box(), look.radius, theme);
}

bool Button::hitButton(const QPoint& position) const
{
    return box().contains(position);
}

QRectF Button::box() const
{
    return QRectF(rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
}

QFont Button::labelFont() const
{
    if (m_size == Size::Big)
        return typeFont(TypeRole::Title);
    return m_size == Size::Small ? typeFont(TypeRole::Micro) : typeFont(TypeRole::Body, Weight::Bold);
}

int Button::contentWidth() const
{
    int width = QFontMetrics(labelFont()).size(Qt::TextShowMnemonic | Qt::TextSingleLine, text()).width();
    if (m_symbol != Icon::None)
        width += symbolSize + (text().isEmpty() ? 0 : gap);
    if (!m_keyCap.isEmpty())
        width += gap + keyCapSize(m_keyCap).width();
    return width;
}

void Button::paintContent(QPainter& painter, const QColor& color) const
{
    const QRectF area = box();
    double x = area.center().x() - contentWidth() / 2.0;
    if (m_symbol != Icon::None) {
        paintIcon(painter, QPointF(x, area.center().y() - symbolSize / 2.0), m_symbol, symbolSize, color);
        x += symbolSize + gap;
    }
    painter.setFont(labelFont());
    painter.setPen(color);
    // A printed key says how to press it; only without one the access key is underlined.
    const int mnemonic = m_keyCap.isEmpty() ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const QRectF words(x, area.top(), area.right() - x, area.height());
    painter.drawText(words, static_cast<int>(Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine | mnemonic, text());
    if (m_keyCap.isEmpty())
        return;
    const QSize cap = keyCapSize(m_keyCap);
    const double capX = area.center().x() + contentWidth() / 2.0 - cap.width();
    const auto ground = m_kind == Kind::Primary ? KeyCapGround::Ink : KeyCapGround::Surface;
    paintKeyCap(painter, QRectF(QPointF(capX, area.center().y() - cap.height() / 2.0), cap), m_keyCap,
        m_appearance.theme(), ground);
}

} // namespace ui
