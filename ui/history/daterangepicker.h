// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/history/daterange.h"

#include <QWidget>

namespace ui {

class Appearance;
class Button;
class Languages;
class MonthGrid;
class TextField;

/// From which day to which: typed as people write days, or pressed in the month beside. Either may stay empty, which
/// is no limit on that side. The content of a PopupCard.
class DateRangePicker final : public QWidget {
    Q_OBJECT

public:
    /// By reference, all outlive this.
    DateRangePicker(const Appearance& appearance, const Languages& languages, const base::Clock& clock,
        const DayRule& rule, QWidget* parent = nullptr);

    void setSpan(const DaySpan& span);
    [[nodiscard]] TextField& firstField() const { return *m_first; }
    [[nodiscard]] TextField& lastField() const { return *m_last; }
    [[nodiscard]] MonthGrid& month() const { return *m_month; }

signals:
    void chosen(const Days& days);
    void cancelled();

private:
    struct Read {
        QDate day; ///< invalid where nothing is written
        bool isRight = true;
    };
    [[nodiscard]] Read read(TextField& field) const;
    void markTyped();
    void take(const QDate& day);
    void agree();

    const QDate m_today;
    TextField* m_first;
    TextField* m_last;
    MonthGrid* m_month;
    bool m_takesLast = false; ///< the next day pressed is the last one
};

} // namespace ui
