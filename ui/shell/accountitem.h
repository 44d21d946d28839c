// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/till/watching.h"

#include <QWidget>

namespace ui {

class Appearance;

/// How one account stands, as a line of the status bar: shape, name, age of the last answer, budget, open payments.
/// Where room is short the last parts go first.
class AccountItem final : public QWidget {
    Q_OBJECT

public:
    /// `clock` gives the readings that the standing is told in.
    AccountItem(const Appearance& appearance, const base::Clock& clock, QWidget* parent = nullptr);

    void setStanding(const till::AccountStanding& standing);
    /// Ages are told anew.
    void tick();

    /// What is told of AccountStanding::clockOff.
    [[nodiscard]] static QString wrongClock();
    /// As shown: "2 s ago", "no answer 41 s" …
    [[nodiscard]] QString answerText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString pendingText() const;
    [[nodiscard]] bool isSilent() const;
    [[nodiscard]] bool isTrouble() const;
    void retell();
    void paintBudget(QPainter& painter, const QRectF& box) const;

    const Appearance& m_appearance;
    const base::Clock& m_clock;
    till::AccountStanding m_standing;
    QString m_answer;
};

} // namespace ui
