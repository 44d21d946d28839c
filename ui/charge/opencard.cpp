// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/opencard.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr double pad = 16;
constexpr double ringSide = 40;
constexpr double lowRingSide = 24;
constexpr double ringStroke = 4;
constexpr double gap = 10;
constexpr int lowCard = 56; ///< px of height below which one line must do

QRectF boxOf(const QWidget& widget)
{
    return QRectF(widget.rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
}

double widthOf(const QFont& font, const QString& text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

/// The amount, as large as fits: never cut.
QFont amountFont(const QString& amount, double room)
{
    constexpr int largest = 20;
    constexpr int smallest = 13;
    int px = largest;
    while (px > smallest && widthOf(typeFont(TypeRole::FunctionKey, Weight::Bold, px), amount) > room)
        --px;
    return typeFont(TypeRole::FunctionKey, Weight::Bold, px);
}

void drawLine(QPainter& painter, const QRectF& line, Qt::Alignment side, const QFont& font, const QColor& color,
    const QString& text)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(line, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetricsF(font).elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

OpenCard::OpenCard(const Appearance& appearance, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void OpenCard::setFace(const CardFace& face)
{
    if (face == m_face)
        return;
    m_face = face;
    named();
    update();
}

void OpenCard::named()
{
    setAccessibleName(m_face.amount + u", "_s + stateWord(m_face.state));
    setAccessibleDescription(m_face.detail + u", "_s + m_face.time);
}

void OpenCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        named();
        update();
    }
    QAbstractButton::changeEvent(event);
}

void OpenCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool right = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
        emit stepWanted(right ? 1 : -1);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat())
            click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void OpenCard::paintSign(QPainter& painter, const QRectF& place) const
{
    const Theme& theme = m_appearance.theme();
    const Tone tone = stateTone(m_face.state);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_face.ring) {
        const double stroke = place.width() < ringSide ? 3 : ringStroke;
        const QRectF circle = place.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
        constexpr int full = 360 * 16;
        constexpr int twelve = 90 * 16;
        painter.setPen(QPen(theme.line, stroke, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(circle, 0, full);
        painter.setPen(QPen(m_face.ending ? theme.amberFill : theme.color(tone), stroke, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(circle, twelve, -static_cast<int>(std::lround(full * m_face.part)));
    } else {
        const QColor ground = tone == Tone::Text ? theme.sunken : theme.soft(tone);
        painter.setPen(theme.isHighContrast() ? QPen(theme.color(tone), 2) : QPen(Qt::NoPen));
        painter.setBrush(ground);
        painter.drawEllipse(place);
        const double side = place.width() / 2;
        paintStateShape(painter, QRectF(place.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), m_face.state,
            theme.color(tone), ground);
    }
    painter.restore();
}

void OpenCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    const QRectF box = boxOf(*this);
    const bool strong = m_face.chosen || theme.isHighContrast();
    paintBox(painter, box,
        {.fill = isDown() ? theme.sel : theme.surface,
            .edge = m_face.chosen ? theme.ink : theme.line,
            .edgeWidth = strong ? 2.0 : 1.0,
            .radius = cardRadius});
    const bool low = box.height() < lowCard;
    const double side = low ? lowRingSide : ringSide;
    const double inset = low ? gap : pad;
    paintSign(painter, {box.left() + inset, box.center().y() - side / 2, side, side});

    const QColor color = m_face.ending ? theme.color(Tone::Amber) : theme.color(stateTone(m_face.state));
    const QFont small = typeFont(TypeRole::Small);
    const QFont bold = typeFont(TypeRole::Small, Weight::Bold);
    const QString word = stateWord(m_face.state);
    QRectF text = box.adjusted(inset + side + gap, 0, -inset, 0);
    const double right = std::max(widthOf(bold, word), low ? 0 : widthOf(small, m_face.time));
    // Where both columns do not fit, the word moves under the amount and the detail gives way.
    const bool wide = text.width() - right - gap >= widthOf(amountFont(m_face.amount, 110), m_face.amount);
    const double lineTop = low ? 0 : 9;
    const double lineHigh = low ? box.height() : (box.height() - 2 * lineTop) / 2;
    const QRectF upper(text.left(), box.top() + lineTop, text.width(), lineHigh);
    const QRectF lower = upper.translated(0, lineHigh);
    const double amountRoom = wide ? text.width() - right - gap : text.width();
    drawLine(painter, QRectF(upper.topLeft(), QSizeF(amountRoom, upper.height())), Qt::AlignLeft,
        amountFont(m_face.amount, amountRoom), theme.text, m_face.amount);
    if (wide)
        drawLine(painter, upper, Qt::AlignRight, bold, color, word);
    if (!low && wide) {
        const double timeWidth = widthOf(small, m_face.time);
        drawLine(painter, lower, Qt::AlignRight, small, theme.text2, m_face.time);
        drawLine(painter, lower.adjusted(0, 0, -timeWidth - gap, 0), Qt::AlignLeft, small, theme.text2, m_face.detail);
    } else if (!low) {
        drawLine(painter, lower, Qt::AlignLeft, bold, color, word);
        const double used = widthOf(bold, word) + gap;
        if (widthOf(small, m_face.time) + used <= lower.width())
            drawLine(painter, lower.adjusted(used, 0, 0, 0), Qt::AlignRight, small, theme.text2, m_face.time);
    }
    if (hasFocus())
        paintFocusRing(painter, box, cardRadius, theme);
}

} // namespace ui
