// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/formatrow.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/icons.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui {

namespace {

constexpr int side = 20; // of the mark
constexpr int pad = 16;
constexpr int gap = 14;
constexpr int leastHeight = 60;
constexpr int air = 8;

} // namespace

FormatRow::FormatRow(const Appearance& appearance, Mark mark, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_mark(mark)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void FormatRow::setWords(const QString& title, const QString& sentence)
{
    m_sentence = sentence;
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QSize FormatRow::sizeHint() const
{
    const int words = lineHeight(TypeRole::Body, text()) + lineHeight(TypeRole::Small, m_sentence);
    const int wide = std::max(QFontMetrics(typeFont(TypeRole::Body, Weight::Bold)).horizontalAdvance(text()),
        QFontMetrics(typeFont(TypeRole::Small)).horizontalAdvance(m_sentence));
    constexpr int mostWide = 580;
    return {std::min(wide + 2 * pad + side + gap + 2 * focusMargin, mostWide),
        std::max(leastHeight, words + 2 * air) + 2 * focusMargin};
}

bool FormatRow::hitButton(const QPoint& position) const
{
    return box().contains(position);
}

QRectF FormatRow::box() const
{
    return QRectF(rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
}

void FormatRow::paintMark(QPainter& painter, const QRectF& place) const
{
    const Theme& theme = m_appearance.theme();
    if (m_mark == Mark::YesNo) {
        paintBox(painter, place,
            {.fill = isChecked() ? theme.ink : theme.surface,
                .edge = isChecked() ? theme.ink : theme.line2,
                .radius = 4});
        if (isChecked())
            paintIcon(painter, place.topLeft() + QPointF(2, 2), Icon::Check, side - 4, theme.inkText);
        return;
    }
    paintBox(painter, place,
        {.fill = theme.surface,
            .edge = isChecked() ? theme.ink : theme.line2,
            .edgeWidth = isChecked() ? 2.0 : 1.0,
            .radius = side / 2.0});
    if (isChecked()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ink);
        constexpr double dot = 5;
        painter.drawEllipse(place.center(), dot, dot);
    }
}

void FormatRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.5);
    const Theme& theme = m_appearance.theme();
    const QRectF area = box();
    const bool isChosen = isChecked() && m_mark == Mark::OneOf;
    paintBox(painter, area,
        {.fill = isDown() ? theme.sel : theme.surface,
            .edge = isChosen ? theme.ink : (theme.isHighContrast() ? theme.line2 : theme.line),
            .edgeWidth = isChosen ? 2.0 : 1.0,
            .radius = keyRadius});
    paintMark(painter, QRectF(area.left() + pad, area.center().y() - side / 2.0, side, side));

    const double left = area.left() + pad + side + gap;
    const double wide = area.right() - pad - left;
    const int titleLine = lineHeight(TypeRole::Body, text());
    const int sentenceLine = lineHeight(TypeRole::Small, m_sentence);
    const double top = area.center().y() - (titleLine + sentenceLine) / 2.0;
    const auto line = [&painter](const QRectF& place, const QFont& font, const QColor& color, const QString& words) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(words, Qt::ElideRight, static_cast<int>(place.width())));
    };
    line({left, top, wide, static_cast<double>(titleLine)}, typeFont(TypeRole::Body, Weight::Bold), theme.text, text());
    line({left, top + titleLine, wide, static_cast<double>(sentenceLine)}, typeFont(TypeRole::Small), theme.text2,
        m_sentence);
    if (hasFocus())
        paintFocusRing(painter, area, keyRadius, theme);
}

} // namespace ui
