// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

class Appearance;

/// The headline figure of a sale. Never cut: it shrinks until it fits.
class AmountLine final : public QWidget {
    Q_OBJECT

public:
    explicit AmountLine(const Appearance& appearance, QWidget* parent = nullptr);

    void setAmount(const QString& amount);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    QString m_amount;
};

} // namespace ui
