// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QWidget>
#include <chrono>

namespace ui {

class Appearance;

/// "9:59", from an hour on "23:59:59"; ASCII.
[[nodiscard]] QString countdownFigure(std::chrono::seconds left);

/// Time left on a code: an arc that grows shorter clockwise and the figure inside, in whole seconds. It has no timer of
/// its own. Amber in the last minute.
class CountdownRing final : public QWidget {
    Q_OBJECT

public:
    explicit CountdownRing(const Appearance& appearance, QWidget* parent = nullptr);

    void setTotal(std::chrono::seconds total);
    void setLeft(std::chrono::seconds left);
    /// Of the arc before the last minute; grey where nobody watches.
    void setTone(Tone tone);
    [[nodiscard]] QString figure() const;

    [[nodiscard]] QSize sizeHint() const override { return {132, 132}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {72, 72}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void named();

    const Appearance& m_appearance;
    std::chrono::seconds m_total{1};
    std::chrono::seconds m_left{0};
    Tone m_tone = Tone::Grey;
};

} // namespace ui
