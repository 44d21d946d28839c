// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/languages.h"
#include "ui/history/daterange.h"

#include <QWidget>

namespace ui {

class Appearance;

/// One month as a grid of days with a span marked in it. Arrows move the day with the ring, Page Up and Page Down the
/// month, Space and Enter choose; by mouse a press chooses and the wheel turns the months.
class MonthGrid final : public QWidget {
    Q_OBJECT

public:
    /// By reference, both outlive this.
    MonthGrid(const Appearance& appearance, const Languages& languages, const QDate& today, Qt::DayOfWeek weekStart,
        QWidget* parent = nullptr);

    /// Marks the span and shows the month of its last day that is known.
    void setSpan(const DaySpan& span);
    [[nodiscard]] const QDate& current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(const QDate& day);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QDate firstShown() const; ///< top left
    [[nodiscard]] QRectF cell(int column, int row) const;
    [[nodiscard]] QRectF turner(bool next) const;
    void turn(int months);
    void setCurrent(const QDate& day);
    void paintDay(QPainter& painter, const QDate& day, const QRectF& box) const;

    const Appearance& m_appearance;
    const Languages& m_languages;
    const QDate m_today;
    const Qt::DayOfWeek m_weekStart;
    QDate m_current; ///< with the ring; its month is shown
    DaySpan m_span;
};

} // namespace ui
