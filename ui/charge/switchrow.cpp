// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/switchrow.h"

#include "ui/charge/fieldrow.h"
#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/icons.h"
#include "ui/common/keycap.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QFontMetrics>
#include <QPainter>
#include <QShortcut>

namespace ui {

namespace {

constexpr int boxSide = 20;
constexpr int gap = 10;
constexpr int tickSide = 16;

} // namespace

SwitchRow::SwitchRow(const Appearance& appearance, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_shortcut(new QShortcut(this))
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_shortcut, &QShortcut::activated, this, &QAbstractButton::click);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void SwitchRow::setTexts(const QString& label, const QString& words, const QString& key)
{
    m_label = label;
    setText(words);
    setAccessibleName(words);
    m_key = key;
    m_shortcut->setKey(QKeySequence(key));
    update();
}

QSize SwitchRow::sizeHint() const
{
    return {440 + 2 * focusMargin, FieldRow::Height};
}

QSize SwitchRow::minimumSizeHint() const
{
    return {280, FieldRow::Height};
}

void SwitchRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    const QRect row = rect().adjusted(focusMargin, 0, -focusMargin, 0);
    const QSize cap = keyCapSize(m_key);
    const QRect key(row.right() + 1 - cap.width(), (height() - cap.height()) / 2, cap.width(), cap.height());
    paintKeyCap(painter, key, m_key, theme);
    QRectF rule = snapped(painter, QRectF(row));
    rule.setTop(rule.bottom() - snappedWidth(painter, 1));
    painter.fillRect(rule, theme.line);

    const auto line = [&painter](const QRect& place, TypeRole role, const QColor& color, const QString& words) {
        painter.setFont(typeFont(role));
        painter.setPen(color);
        painter.drawText(place, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
            QFontMetrics(painter.font()).elidedText(words, Qt::ElideRight, place.width()));
    };
    line({row.left(), 0, FieldRow::LabelWidth - 8, height()}, TypeRole::Small, theme.text2, m_label);
    const QRect box(row.left() + FieldRow::LabelWidth, (height() - boxSide) / 2, boxSide, boxSide);
    paintBox(painter, box,
        {.fill = isChecked() ? theme.ink : theme.surface, .edge = isChecked() ? theme.ink : theme.line2, .radius = 4});
    if (isChecked())
        paintIcon(painter, QPointF(box.center().x() + 0.5 - tickSide / 2.0, box.center().y() + 0.5 - tickSide / 2.0),
            Icon::Check, tickSide, theme.inkText);
    const int left = box.right() + 1 + gap;
    line({left, 0, key.left() - gap - left, height()}, TypeRole::Body, theme.text, text());
    if (hasFocus())
        paintFocusRing(painter,
            QRectF(box.left() - 8, focusMargin + 1, key.left() - box.left() - 2, height() - 2 * focusMargin - 3), 6,
            theme);
}

} // namespace ui
