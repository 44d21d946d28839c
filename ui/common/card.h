// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace ui {

class Appearance;

/// Surface with a 1 px line, radius 12; 2 px ink edge when chosen. No shadow. Carries the property card=true.
class Card final : public QFrame {
    Q_OBJECT

public:
    explicit Card(const Appearance& appearance, QWidget* parent = nullptr);

    void setChosen(bool chosen);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    bool m_chosen = false;
};

} // namespace ui
