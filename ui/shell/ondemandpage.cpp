// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ondemandpage.h"

#include <QVBoxLayout>
#include <utility>

namespace ui {

OnDemandPage::OnDemandPage(std::function<QWidget*()> make, QWidget* parent)
    : QWidget(parent)
    , m_make(std::move(make))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
}

void OnDemandPage::showEvent(QShowEvent* event)
{
    if (const auto make = std::exchange(m_make, nullptr)) {
        QWidget* page = make();
        layout()->addWidget(page);
        page->show(); // at once: a layout would do so one turn of the event loop later, and the keys go to it now
        setFocusProxy(page);
    }
    QWidget::showEvent(event);
}

} // namespace ui
