// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/optionrow.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/icons.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui {

namespace {

constexpr int keySide = 28;
constexpr int keyLeft = 16;
constexpr int wordsLeft = keyLeft + keySide + 14;
constexpr int chevron = 20;
constexpr int right = 16;

} // namespace

OptionRow::OptionRow(const Appearance& appearance, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void OptionRow::setWords(const QString& key, const QString& title, const QString& sentence)
{
    m_key = key;
    m_sentence = sentence;
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    update();
}

void OptionRow::setFirst(bool first)
{
    m_first = first;
    update();
}

bool OptionRow::hitButton(const QPoint& position) const
{
    return box().contains(position);
}

QRectF OptionRow::box() const
{
    return QRectF(rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
}

void OptionRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    const QRectF area = box();
    paintBox(painter, area,
        {.fill = isDown() ? theme.sel : theme.surface,
            .edge = m_first ? theme.ink : (theme.isHighContrast() ? theme.line2 : theme.line),
            .edgeWidth = m_first ? 2.0 : 1.0,
            .radius = keyRadius});
    const QRectF key(area.left() + keyLeft, area.center().y() - keySide / 2.0, keySide, keySide);
    paintBox(painter, key, {.fill = QColor(), .edge = theme.isHighContrast() ? theme.line2 : theme.line, .radius = 4});
    painter.setFont(typeFont(TypeRole::Body));
    painter.setPen(theme.text);
    painter.drawText(key, Qt::AlignCenter | Qt::TextSingleLine, m_key);

    const double wide = area.width() - wordsLeft - chevron - 2 * right;
    const QFont titleFont = typeFont(TypeRole::Body, Weight::Bold);
    const QFont sentenceFont = typeFont(TypeRole::Small);
    const int titleLine = lineHeight(TypeRole::Body, text());
    const int sentenceLine = lineHeight(TypeRole::Small, m_sentence);
    const double top = area.center().y() - (titleLine + sentenceLine) / 2.0;
    const QRectF title(area.left() + wordsLeft, top, wide, titleLine);
    const QRectF sentence(title.left(), top + titleLine, wide, sentenceLine);
    const auto line = [&painter](const QRectF& place, const QFont& font, const QColor& color, const QString& words) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(words, Qt::ElideRight, static_cast<int>(place.width())));
    };
    line(title, titleFont, theme.text, text());
    line(sentence, sentenceFont, theme.text2, m_sentence);
    paintIcon(painter, QPointF(area.right() - right - chevron, area.center().y() - chevron / 2.0), Icon::ChevronRight,
        chevron, theme.text2);
    if (hasFocus())
        paintFocusRing(painter, area, keyRadius, theme);
}

} // namespace ui
