// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

class Appearance;

/// A line that fills from the left, 6 px high with some air; nothing moves but its end.
class ProgressLine final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(const Appearance& appearance, QWidget* parent = nullptr);

    /// From 0 to 1000.
    void setValue(int permille);
    [[nodiscard]] int value() const { return m_permille; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    int m_permille = 0;
};

} // namespace ui
