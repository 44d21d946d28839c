// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/scrollplace.h"

#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>
#include <utility>

namespace ui {

ScrollPlace::ScrollPlace(QScrollArea& area)
    : QObject(&area)
    , m_area(area)
{
    const QScrollBar* bar = area.verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, this, &ScrollPlace::settle);
    // By whatever way a person goes elsewhere. A page that got shorter is no such way.
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) {
        if (m_settling || value == bar->maximum())
            return;
        m_part.clear();
        m_back.reset();
    });
}

void ScrollPlace::reveal(QWidget& part)
{
    m_part = &part;
    m_back.reset();
    settle();
}

void ScrollPlace::leave()
{
    m_left = m_area.verticalScrollBar()->value();
    m_part.clear();
    m_back.reset();
}

void ScrollPlace::comeBack()
{
    m_back = std::exchange(m_left, std::nullopt);
    settle();
}

void ScrollPlace::forget()
{
    m_part.clear();
    m_left.reset();
    m_back.reset();
}

void ScrollPlace::settle()
{
    QScrollBar& bar = *m_area.verticalScrollBar();
    const QScopedValueRollback settling(m_settling, true);
    if (m_back) {
        bar.setValue(*m_back);
        if (bar.maximum() >= *m_back)
            m_back.reset();
        return;
    }
    if (!m_part || m_part->isHidden())
        return;
    const int top = m_part->mapTo(m_area.widget(), QPoint()).y();
    const int lowest = top + m_part->height() - m_area.viewport()->height();
    bar.setValue(std::max(bar.value(), std::min(top, lowest)));
}

} // namespace ui
