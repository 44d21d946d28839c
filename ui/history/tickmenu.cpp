// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/tickmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace ui {

namespace {

bool hasBox(const QAction* action)
{
    return action != nullptr && action->isEnabled() && action->isCheckable();
}

} // namespace

TickMenu::TickMenu(QWidget* parent)
    : QMenu(parent)
{
}

void TickMenu::mousePressEvent(QMouseEvent* event)
{
    QAction* action = actionAt(event->position().toPoint());
    m_pressed = hasBox(action) ? action : nullptr;
    QMenu::mousePressEvent(event);
}

void TickMenu::mouseReleaseEvent(QMouseEvent* event)
{
    QAction* action = actionAt(event->position().toPoint());
    if (std::exchange(m_pressed, nullptr) == action && hasBox(action))
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && hasBox(activeAction()))
        activeAction()->trigger();
    else
        QMenu::keyPressEvent(event);
}

} // namespace ui
