// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ui {

class Appearance;

/// The dashed card at the end: back to the amount. Also "+3 more".
class PlainCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit PlainCard(const Appearance& appearance, QWidget* parent = nullptr);

    /// A plus before the word.
    void setPlus(bool on);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    bool m_plus = false;
};

} // namespace ui
