// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/plaincard.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/icons.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

namespace ui {

namespace {

constexpr double pad = 16;
constexpr double gap = 10;
constexpr int plusSize = 20;
constexpr int cardHeight = 64;

double wordWidth(const QString& word)
{
    return std::ceil(QFontMetricsF(typeFont(TypeRole::Body)).horizontalAdvance(word));
}

} // namespace

PlainCard::PlainCard(const Appearance& appearance, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void PlainCard::setPlus(bool on)
{
    m_plus = on;
    updateGeometry();
    update();
}

QSize PlainCard::sizeHint() const
{
    const double words = wordWidth(text()) + (m_plus ? plusSize + gap : 0);
    return {static_cast<int>(words + 2 * pad) + 2 * focusMargin, cardHeight + 2 * focusMargin};
}

void PlainCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    const QRectF box = QRectF(rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
    paintBox(painter, box,
        {.fill = isDown() ? theme.sel : QColor(),
            .edge = theme.line2,
            .edgeWidth = 1,
            .radius = cardRadius,
            .style = Qt::DashLine});
    const QFont font = typeFont(TypeRole::Body);
    const double words = wordWidth(text());
    double x = box.center().x() - (words + (m_plus ? plusSize + gap : 0)) / 2;
    if (m_plus) {
        paintIcon(painter, QPointF(x, box.center().y() - plusSize / 2.0), Icon::Plus, plusSize, theme.text2);
        x += plusSize + gap;
    }
    painter.setFont(font);
    painter.setPen(theme.text2);
    painter.drawText(QRectF(x, box.top(), words + 1, box.height()),
        static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text());
    if (hasFocus())
        paintFocusRing(painter, box, cardRadius, theme);
}

} // namespace ui
