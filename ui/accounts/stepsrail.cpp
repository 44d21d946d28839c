// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/stepsrail.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/icons.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int wide = 248;
constexpr int narrowWidth = 60;
constexpr int itemHeight = 64;
constexpr int circle = 26;
constexpr int tick = 16;

} // namespace

class StepsRail::Item final : public QAbstractButton {
public:
    Item(const Appearance& appearance, int number, QWidget* parent)
        : QAbstractButton(parent)
        , m_appearance(appearance)
        , m_number(number)
    {
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(itemHeight);
        connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    }

    void set(const Step& step, bool current)
    {
        m_step = step;
        m_current = current;
        setEnabled(step.reachable);
        setText(step.title);
        setAccessibleName(step.title);
        setAccessibleDescription(step.note);
        setToolTip(m_narrow ? step.title : QString());
        update();
    }
    void setNarrow(bool narrow)
    {
        m_narrow = narrow;
        setToolTip(m_narrow ? m_step.title : QString());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_appearance.theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
        if (m_current)
            paintBox(painter, box, {.fill = theme.sel, .edge = QColor(), .radius = buttonRadius});
        const QRectF disc(box.left() + 12, box.center().y() - circle / 2.0, circle, circle);
        const bool filled = m_step.done || m_current;
        painter.setPen(filled ? QPen(Qt::NoPen) : QPen(theme.line2, 1));
        painter.setBrush(filled ? QBrush(theme.ink) : QBrush(Qt::NoBrush));
        painter.drawEllipse(disc);
        if (m_step.done && !m_current) {
            paintIcon(painter, disc.center() - QPointF(tick, tick) / 2, Icon::Check, tick, theme.inkText);
        } else {
            painter.setFont(typeFont(TypeRole::Small, m_current ? Weight::Bold : Weight::Regular));
            painter.setPen(filled ? theme.inkText : theme.text2);
            painter.drawText(disc, static_cast<int>(Qt::AlignCenter),
                money::withDigits(QString::number(m_number), m_appearance.digits()));
        }
        if (!m_narrow)
            paintWords(painter, QRectF(disc.right() + 12, box.top(), box.right() - disc.right() - 18, box.height()));
        if (hasFocus())
            paintFocusRing(painter, box, buttonRadius, theme);
    }

private:
    void paintWords(QPainter& painter, const QRectF& area) const
    {
        const Theme& theme = m_appearance.theme();
        const auto line = [&](const QRectF& place, TypeRole role, Weight weight, const QColor& color,
                              const QString& text) {
            painter.setFont(typeFont(role, weight));
            painter.setPen(color);
            painter.drawText(place, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, static_cast<int>(place.width())));
        };
        const double half = area.height() / 2;
        line(area.adjusted(0, 5, 0, -half + 2), TypeRole::Body, Weight::Bold, theme.text, m_step.title);
        line(area.adjusted(0, half - 1, 0, -5), TypeRole::Micro, Weight::Regular, theme.text2, m_step.note);
    }

    const Appearance& m_appearance;
    const int m_number;
    Step m_step;
    bool m_current = false;
    bool m_narrow = false;
};

StepsRail::StepsRail(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setNarrow(false);
}

void StepsRail::setSteps(const QList<Step>& steps, int current)
{
    while (m_items.size() < steps.size()) {
        const int index = static_cast<int>(m_items.size());
        auto* item = new Item(m_appearance, index + 1, this);
        item->setNarrow(m_narrow);
        m_items << item;
        m_column->addWidget(item);
        connect(item, &QAbstractButton::clicked, this, [this, index] { emit picked(index); });
    }
    for (int i = 0; i < m_items.size(); ++i)
        m_items.at(i)->set(steps.at(i), i == current);
}

void StepsRail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(narrow ? narrowWidth : wide);
    for (Item* item : m_items)
        item->setNarrow(narrow);
}

} // namespace ui
