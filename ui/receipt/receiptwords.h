// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/receipt.h"

#include <QCoreApplication>
#include <QHash>

namespace ui {

/// The words of a slip in the language of the window, for reports::receiptOf(). GUI thread.
class ReceiptWords final {
    Q_DECLARE_TR_FUNCTIONS(ReceiptWords)

public:
    /// `accountNames`: what people call the accounts, by id.
    [[nodiscard]] static reports::ReceiptWords inWindowLanguage(
        const QHash<QString, QString>& accountNames, money::Digits digits);
};

} // namespace ui
