// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/tickrow.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/icons.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

constexpr int boxSide = 20;
constexpr int tickSide = 16;
constexpr int gap = 10;
constexpr int textLeft = focusMargin + boxSide + gap;
constexpr int air = 7; ///< above and below the words

} // namespace

TickRow::TickRow(const Appearance& appearance, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_words(new PlainLabel(appearance, TypeRole::Body, this))
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    m_words->setWrap(true);
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void TickRow::setWords(const QString& words)
{
    m_words->setText(words);
    setAccessibleName(words);
    updateGeometry();
}

QSize TickRow::sizeHint() const
{
    return {textLeft + m_words->sizeHint().width() + focusMargin, heightForWidth(QWIDGETSIZE_MAX)};
}

QSize TickRow::minimumSizeHint() const
{
    // Of one line: not by the width of the moment, which leaves scroll bars behind that nothing needs.
    return {160, heightForWidth(QWIDGETSIZE_MAX)};
}

int TickRow::heightForWidth(int width) const
{
    return std::max(boxSide, m_words->heightForWidth(std::max(1, width - textLeft - focusMargin))) + 2 * air;
}

void TickRow::resizeEvent(QResizeEvent*)
{
    m_words->setGeometry(textLeft, air, width() - textLeft - focusMargin, height() - 2 * air);
}

void TickRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.5);
    const QRectF box(focusMargin, (height() - boxSide) / 2.0, boxSide, boxSide);
    paintBox(painter, box,
        {.fill = isChecked() ? theme.ink : theme.surface, .edge = isChecked() ? theme.ink : theme.line2, .radius = 4});
    if (isChecked())
        paintIcon(painter, box.center() - QPointF(tickSide, tickSide) / 2, Icon::Check, tickSide, theme.inkText);
    if (hasFocus())
        paintFocusRing(painter, box, 4, theme);
}

} // namespace ui
