// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charge/decision.h"
#include "ui/common/dialog.h"

namespace ui {

class TextField;

/// Asks for the sentence that is written beside a decision; without one it cannot be accepted. A question without a
/// field is a plain confirmation.
class ReasonDialog final : public Dialog {
    Q_OBJECT

public:
    /// Characters a reason may have.
    static constexpr int Longest = 200;

    ReasonDialog(const Appearance& appearance, const ReasonQuestion& question, QWidget* parent);

    /// What was written, without outer space.
    [[nodiscard]] QString reason() const;

    void accept() override;

private:
    TextField* m_field = nullptr; ///< none for a plain confirmation
};

} // namespace ui
