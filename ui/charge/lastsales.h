// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"

#include <QWidget>

class QListView;

namespace ui {

class Appearance;
class PlainLabel;
class SaleRowDelegate;
class SaleRows;
class Sales;

/// "Did the previous one go through?": the last ten sales with state and age, newest first (PRODUCT.md 3 #11). Arrow
/// keys move, Enter or a click puts a sale on show. A card beside the page, or a drawer over it.
class LastSales final : public QWidget {
    Q_OBJECT

public:
    static constexpr int Width = 288;

    LastSales(
        const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent = nullptr);

    /// nullptr: no sales. Not owned; must live until the next call.
    void setSales(const Sales* sales);
    /// Marks the sale on show; empty: none.
    void setShown(const QString& id);
    /// Over the page instead of beside it: a stronger edge.
    void setDrawer(bool drawer);
    /// Into the list, on the newest sale or the one on show.
    void takeFocus();

    [[nodiscard]] QListView& list() { return *m_list; }

signals:
    void chosen(const QString& id);
    /// Esc.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refill();
    void arrange();
    void retranslate();
    void tick();
    void choose(const QModelIndex& index);
    [[nodiscard]] QRect body() const;
    [[nodiscard]] bool isLoading() const;

    const Appearance& m_appearance;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    const Sales* m_sales = nullptr;
    SaleRows* m_rows;
    SaleRowDelegate* m_delegate;
    QListView* m_list;
    PlainLabel* m_title;
    PlainLabel* m_emptyTitle;
    PlainLabel* m_emptySentence;
    PlainLabel* m_foot;
    QString m_shown;
    bool m_drawer = false;
    bool m_slow = false; ///< still not loaded after 150 ms
    base::TimerHandle m_timer;
    base::TimerHandle m_loading;
};

} // namespace ui
