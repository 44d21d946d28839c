// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"

#include <QWidget>

class QHBoxLayout;

namespace ui {

class Appearance;
class Languages;
class PlainLabel;

/// Title of the page on the left; its own actions, date and time on the right.
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    PageHeader(const Appearance& appearance, const Languages& languages, const base::Clock& clock,
        base::Scheduler& scheduler, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// At both sides, as the page below has them.
    void setSideMargin(int margin);
    /// Left of the date, one; the header owns it.
    void setExtra(QWidget* extra);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTime();
    void tick();

    const Appearance& m_appearance;
    const Languages& m_languages;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    PlainLabel* m_title;
    QHBoxLayout* m_extra;
    PlainLabel* m_date;
    PlainLabel* m_time;
    base::TimerHandle m_timer;
};

} // namespace ui
