// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charge/pagemetrics.h"
#include "ui/charge/saleframe.h"

#include <QWidget>

class QScrollArea;

namespace ui {

class Appearance;
class FactList;
class HeroAmount;
class PaidTick;
class PlainLabel;

/// Money arrived as asked: a green field with tick and amount, and what proves it. Told only what a committed row says.
class PaidView final : public QWidget {
    Q_OBJECT

public:
    explicit PaidView(const Appearance& appearance, QWidget* parent = nullptr);

    void setShape(PageShape shape);
    void show(const SaleFrame& frame);
    using QWidget::show;
    /// The tick draws itself: the money has just arrived.
    void celebrate();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    const Appearance& m_appearance;
    PageShape m_shape = PageShape::Wide;
    QRect m_field;

    PaidTick* m_tick;
    PlainLabel* m_word;
    HeroAmount* m_amount;
    FactList* m_facts;
    QScrollArea* m_factScroll;
    PlainLabel* m_stays;
};

} // namespace ui
