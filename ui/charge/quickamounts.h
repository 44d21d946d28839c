// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/money.h"

#include <QWidget>
#include <array>

namespace ui {

class Appearance;
class KeypadKey;

/// Five amounts on keys at the foot of the options: the notes people pay with. Away for currencies without any here.
class QuickAmounts final : public QWidget {
    Q_OBJECT

public:
    explicit QuickAmounts(const Appearance& appearance, QWidget* parent = nullptr);

    void setCurrency(money::Currency currency);
    /// Lower keys, where there is little room.
    void setLow(bool low);

signals:
    void chosen(money::Money amount);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Appearance& m_appearance;
    std::array<KeypadKey*, 5> m_keys{};
    money::Currency m_currency = money::Currency::Khr;
};

} // namespace ui
