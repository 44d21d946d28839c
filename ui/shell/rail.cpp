// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rail.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/shopbadge.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

constexpr int wideWidth = 208;
constexpr int narrowWidth = 64;
constexpr int gap = 4;
constexpr int badgeTop = 14;
constexpr int screensTop = 72;
constexpr int footBottom = 12;

} // namespace

Rail::Rail(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_badge(new ShopBadge(appearance, this))
    , m_group(new QButtonGroup(this))
{
    setFixedWidth(wideWidth);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

RailButton* Rail::add(Part part, Icon icon, const QString& key, bool checkable)
{
    auto* button = new RailButton(m_appearance, icon, key, this);
    button->setCheckable(checkable);
    if (checkable)
        m_group->addButton(button);
    button->installEventFilter(this);
    (part == Part::Screens ? m_screens : m_foot).append(button);
    button->setNarrow(m_narrow);
    // Tab goes down the rail, whatever the order of adding.
    const QList<RailButton*> all = m_screens + m_foot;
    for (qsizetype i = 1; i < all.size(); ++i)
        setTabOrder(all.at(i - 1), all.at(i));
    arrange();
    return button;
}

void Rail::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    setFixedWidth(narrow ? narrowWidth : wideWidth);
    m_badge->setNarrow(narrow);
    for (RailButton* button : m_screens + m_foot)
        button->setNarrow(narrow);
    arrange();
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLine(painter, QRectF(width() - 1, 0, 1, height()), Qt::Vertical, m_appearance.theme().line);
}

void Rail::resizeEvent(QResizeEvent*)
{
    arrange();
}

bool Rail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        // The rings of neighbours overlap, so the focused one lies on top.
        static_cast<QWidget*>(watched)->raise();
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            moveFocus(watched, key == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<RailButton*>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Rail::arrange()
{
    const int left = (m_narrow ? 8 : 12) - focusMargin;
    m_badge->setGeometry(m_narrow ? 8 : 16, badgeTop, width() - (m_narrow ? 16 : 24), m_badge->sizeHint().height());
    const int step = RailButton::itemHeight(m_narrow) + gap;
    int top = screensTop;
    for (RailButton* button : m_screens) {
        button->setGeometry(QRect(QPoint(left, top - focusMargin), button->sizeHint()));
        top += step;
    }
    top = height() - footBottom - step * static_cast<int>(m_foot.size()) + gap;
    for (RailButton* button : m_foot) {
        button->setGeometry(QRect(QPoint(left, top - focusMargin), button->sizeHint()));
        top += step;
    }
}

void Rail::moveFocus(const QObject* from, int step)
{
    const QList<RailButton*> all = m_screens + m_foot;
    const auto at = std::find(all.begin(), all.end(), from);
    const qsizetype next = std::clamp<qsizetype>(at - all.begin() + step, 0, all.size() - 1);
    all.at(next)->setFocus(Qt::TabFocusReason);
}

} // namespace ui
