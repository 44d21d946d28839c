// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/digits.h"
#include "core/payments/payment.h"

#include <QCoreApplication>
#include <QString>
#include <vector>

namespace ui {

/// A question that wants a sentence from the cashier before anything is written to the ledger.
struct ReasonQuestion {
    QString title;
    QString sentence;
    QString label; ///< of the field
    QString suggestion; ///< stands in the field already
    QString yes; ///< the primary button
};

/// One way out of an exception, and what it writes.
struct Decision {
    enum class Does : std::uint8_t { MarkPaid, MarkCancelled, Acknowledge, Note };

    QString title;
    QString sentence;
    Does does = Does::Acknowledge;
    ReasonQuestion question;
    payments::Decision decided = payments::Decision::LookedAt; ///< what an acknowledgement keeps
};

/// The options of each exception, in the order of their keys 1 to 4. Translated; pure.
class DecisionWords final {
    Q_DECLARE_TR_FUNCTIONS(DecisionWords)

public:
    /// Empty where nothing is left to decide.
    [[nodiscard]] static std::vector<Decision> of(const payments::Payment& payment, money::Digits digits);
    /// Counting a sale as paid on a person's word, in any state that allows it.
    [[nodiscard]] static Decision markByHand(const payments::Payment& payment, money::Digits digits);
    [[nodiscard]] static Decision note(const payments::Payment& payment, money::Digits digits);
    /// Before a second QR for the same amount where the first may have been paid.
    [[nodiscard]] static ReasonQuestion secondQr(const payments::Payment& payment, money::Digits digits);
};

/// Money that is missing (negative) or too much; nullopt where that cannot be said.
[[nodiscard]] std::optional<money::Money> differenceOf(const payments::Payment& payment);

} // namespace ui
