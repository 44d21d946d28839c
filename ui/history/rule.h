// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"

#include <QPainter>
#include <QWidget>

namespace ui {

/// A thin line between two parts of a page, with air above and below.
class Rule final : public QWidget {
public:
    Rule(const Appearance& appearance, QWidget* parent)
        : QWidget(parent)
        , m_appearance(appearance)
    {
        setFixedHeight(17);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintLine(painter, QRectF(0, 8, width(), 1), Qt::Horizontal, m_appearance.theme().line);
    }

private:
    const Appearance& m_appearance;
};

} // namespace ui
