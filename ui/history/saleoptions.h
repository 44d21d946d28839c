// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"
#include "core/people/role.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace ui {

/// What a person may do with one sale as it stands. Pure; asks people::may() first.
class SaleOptions final {
    Q_DECLARE_TR_FUNCTIONS(SaleOptions)

public:
    /// Why not, as a sentence for a line beside the button; empty: it may be done.
    [[nodiscard]] static QString whyNot(
        people::Action action, const payments::Payment& payment, people::Role role, const QDateTime& nowUtc);
    /// What a person may mark this payment as; empty when its state is final.
    [[nodiscard]] static QList<payments::State> marksFor(const payments::Payment& payment, const QDateTime& nowUtc);
    /// A look may still change it: no gateway has proven its money, and money has not gone back.
    [[nodiscard]] static bool isUncertain(const payments::Payment& payment);
    /// Closed without money: nothing but its line in the list is left of it.
    [[nodiscard]] static QList<payments::State> clutter();
};

} // namespace ui
