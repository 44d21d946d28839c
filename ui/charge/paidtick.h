// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace ui {

class Appearance;

/// The large tick of the paid field. It draws itself once in 240 ms when money has just arrived, at once where the
/// system wants no animation.
class PaidTick final : public QWidget {
    Q_OBJECT

public:
    explicit PaidTick(const Appearance& appearance, QWidget* parent = nullptr);

    void draw();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    QVariantAnimation m_drawing;
    double m_part = 1; ///< of the stroke that is drawn, 0 to 1
};

} // namespace ui
