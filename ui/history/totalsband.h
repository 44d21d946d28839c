// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/scheduler.h"
#include "core/ledger/filter.h"

#include <QFrame>

namespace ui {

class Appearance;

/// What the sales of a filter come to: for each currency what was received, how many were paid, what came in other
/// currencies instead, and what was refunded since. A strip of one card, cut by lines (design/visual-language.md
/// section 4). Figures that are not the whole yet are quiet and say so in the line above them, so that nothing moves
/// when they are.
class TotalsBand final : public QFrame {
    Q_OBJECT

public:
    static constexpr int Height = 94; ///< of one row of figures
    static constexpr int CompactHeight = 36;
    static constexpr std::chrono::milliseconds Patience{150};

    TotalsBand(const Appearance& appearance, base::Scheduler& scheduler, QWidget* parent = nullptr);

    /// Another list is counted from now on: what stands here is of the one before, and gone when counting takes long.
    void startAnew();
    void setTotals(const ledger::Totals& totals);
    /// They cannot be counted.
    void setUnknown();

    /// On a low page: each currency on one line.
    void setCompact(bool isCompact);

    /// Every figure stands in its place uncut.
    [[nodiscard]] bool fits() const;
    /// As a screen reader says it: "KHR 1,284,500 KHR, 42 paid of 50".
    [[nodiscard]] QStringList spoken() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Cell {
        QString label;
        QString figure;
        QString note;
        QString paid; ///< the note's first part
        QString plus; ///< its second: what came in other currencies
        QString back; ///< its last: what was refunded
        QString spoken;
    };
    /// How the cells stand.
    struct Form {
        int px = 0; ///< of the figures
        int pad = 0;
        int columns = 1;
        bool isUneven = false; ///< each cell as wide as it needs, and a share of the rest
        bool isParted = false; ///< notes on three lines
    };
    [[nodiscard]] QList<Cell> cells() const;
    [[nodiscard]] Cell cellOf(const ledger::Totals::OfCurrency& of) const;
    [[nodiscard]] int cellWidth(const Cell& cell, const Form& form) const;
    [[nodiscard]] int rowWidth(const QList<Cell>& all, const Form& form) const;
    [[nodiscard]] Form bestForm(const QList<Cell>& all) const;
    void arrange();
    void paintTall(QPainter& painter, const QRectF& area, const Cell& cell) const;
    void paintCompact(QPainter& painter, const QRectF& area, const Cell& cell) const;

    const Appearance& m_appearance;
    base::Scheduler& m_scheduler;
    ledger::Totals m_totals;
    bool m_isKnown = false; ///< m_totals is of the list on show
    bool m_isCounting = true;
    bool m_isCompact = false;
    Form m_form;
    int m_spare = 0; ///< of uneven cells, each
    base::TimerHandle m_timer;
};

} // namespace ui
