// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/money.h"

#include <QWidget>
#include <optional>

namespace ui {

class Appearance;

/// The amount of a code as the hero figure, for reading. Shrinks until it fits, never cut.
class HeroAmount final : public QWidget {
    Q_OBJECT

public:
    explicit HeroAmount(const Appearance& appearance, QWidget* parent = nullptr);

    /// nullopt: the payer types it, said in `words`.
    void setAmount(std::optional<money::Money> amount, const QString& words);
    /// The largest size of the figure, px.
    void setLargest(int px);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    std::optional<money::Money> m_amount;
    QString m_words;
    int m_largest = 104;
};

} // namespace ui
