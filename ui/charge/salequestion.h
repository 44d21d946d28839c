// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charge/saleflow.h"
#include "ui/common/dialog.h"

namespace ui {

/// One question about a sale with two answers: Enter is yes, Esc is no. An Enter that is still held down from before
/// answers nothing (R8). Deletes itself when closed; connect `accepted`, then open().
class SaleQuestion final : public Dialog {
    Q_OBJECT

public:
    struct Words {
        QString title; ///< the question
        QString sentence;
        QString yes;
        QString no;
    };
    /// For an amount that may be a slip.
    [[nodiscard]] static Words wordsOf(SaleFlow::Doubt doubt, const QString& amount);

    SaleQuestion(const Appearance& appearance, const Words& words, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
