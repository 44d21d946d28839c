// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"
#include "ui/common/dialog.h"

#include <optional>

namespace ui {

class PlainLabel;
class TextField;

/// Asks how much of a sale's money went back and why. All that is left stands there at first.
class RefundDialog final : public Dialog {
    Q_OBJECT

public:
    /// payments::refundable() of `payment` has a value.
    RefundDialog(const Appearance& appearance, const payments::Payment& payment, QWidget* parent);

    [[nodiscard]] const money::Money& amount() const { return m_amount; }
    [[nodiscard]] QString reason() const;

signals:
    /// The person agreed; amount() and reason() say to what.
    void agreed();

private:
    void agree();
    /// The field's text as an amount; nullopt: it says what is wrong.
    [[nodiscard]] std::optional<money::Money> read();
    void showRest();

    money::Money m_left;
    money::Money m_amount;
    bool m_isWholeOnly; ///< in review everything goes back or nothing
    TextField* m_sum;
    TextField* m_reason;
};

} // namespace ui
