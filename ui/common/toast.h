// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/scheduler.h"

#include <QFrame>

class QAbstractButton;

namespace ui {

class Appearance;
class PlainLabel;

/// What was just done, with at most one action ("Undo"): bottom left over the page for four seconds, longer while
/// the pointer or the focus is on it. Never about money and never an error. Announced to screen readers.
class Toast final : public QFrame {
    Q_OBJECT

public:
    static constexpr int Width = 392;
    static constexpr std::chrono::seconds Stay{4};

    /// Over `page`, which it goes with; not on show yet.
    Toast(const Appearance& appearance, base::Scheduler& scheduler, QWidget* page);

    /// Takes the place of what was said before. Without a verb there is no action.
    void say(const QString& sentence, const QString& verb = {}, std::function<void()> action = {});
    [[nodiscard]] QString text() const;
    /// The action's button; hidden without one.
    [[nodiscard]] QAbstractButton& button() const { return *m_button; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Action;
    void place();
    void wait();

    const Appearance& m_appearance;
    base::Scheduler& m_scheduler;
    PlainLabel* m_text;
    QAbstractButton* m_button;
    std::function<void()> m_action;
    base::TimerHandle m_timer;
};

} // namespace ui
