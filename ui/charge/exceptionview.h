// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charge/decision.h"
#include "ui/charge/pagemetrics.h"
#include "ui/charge/saleframe.h"

#include <QWidget>
#include <vector>

namespace ui {

class AmountComparison;
class AnswerBox;
class Appearance;
class OptionRow;
class PlainLabel;
class StatusPill;

/// Money that is not as asked: what was asked and what came, why, and the ways out with their keys. It decides nothing
/// itself.
class ExceptionView final : public QWidget {
    Q_OBJECT

public:
    static constexpr int MostOptions = 4;

    explicit ExceptionView(const Appearance& appearance, QWidget* parent = nullptr);

    void setShape(PageShape shape);
    void show(const SaleFrame& frame);
    using QWidget::show;
    /// In the order of their keys, the first has the key 1.
    [[nodiscard]] const std::vector<Decision>& options() const { return m_options; }

signals:
    void chosen(int option); ///< from 0

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void placeOptions(const QRect& column);

    const Appearance& m_appearance;
    PageShape m_shape = PageShape::Wide;
    std::vector<Decision> m_options;

    StatusPill* m_pill;
    PlainLabel* m_title;
    PlainLabel* m_needs;
    AmountComparison* m_comparison;
    AnswerBox* m_cause;
    std::vector<OptionRow*> m_rows;
};

} // namespace ui
