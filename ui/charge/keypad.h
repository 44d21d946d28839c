// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/currency.h"

#include <QWidget>
#include <array>

namespace ui {

class Appearance;
class KeypadKey;

/// The 4 x 4 keys of the counter and the primary button below them:
///     7 8 9 ⌫ / 4 5 6 C / 1 2 3 + / 00 0 000 × / Show QR
/// Currencies with decimals have a point where the others have 000.
class Keypad final : public QWidget {
    Q_OBJECT

public:
    explicit Keypad(const Appearance& appearance, QWidget* parent = nullptr);

    void setCurrency(money::Currency currency);
    /// The sale will show no QR.
    void setWithoutCode(bool without);

signals:
    /// What MoneyField::type takes: "7", "00", ".", "+", "×".
    void typed(const QString& keys);
    void backspace();
    void cleared();
    void submitted();

protected:
    void changeEvent(QEvent* event) override;

private:
    KeypadKey* addKey(bool function, int row, int column);
    void retranslate();

    const Appearance& m_appearance;
    std::array<KeypadKey*, 10> m_digits{};
    KeypadKey* m_backspace;
    KeypadKey* m_clear;
    KeypadKey* m_plus;
    KeypadKey* m_times;
    KeypadKey* m_left; ///< "00"
    KeypadKey* m_right; ///< "000" or "."
    KeypadKey* m_submit;
    bool m_withoutCode = false;
};

} // namespace ui
