// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/card.h"

#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"

#include <QPainter>

namespace ui {

Card::Card(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
{
    setProperty("card", true);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Card::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    paintBox(painter, rect(),
        {.fill = theme.surface,
            .edge = m_chosen ? theme.ink : theme.line,
            .edgeWidth = m_chosen || theme.isHighContrast() ? 2.0 : 1.0,
            .radius = cardRadius});
}

} // namespace ui
