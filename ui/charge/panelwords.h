// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/digits.h"
#include "ui/charge/saleframe.h"
#include "ui/common/state.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// The words of the sale panel, translated, for plain labels: whatever came from outside went through base's
/// outside-text functions. Pure functions.
class PanelWords final {
    Q_DECLARE_TR_FUNCTIONS(PanelWords)

public:
    /// "S-2042 · Table 7"; before the ledger counted it only the reference.
    [[nodiscard]] static QString title(const payments::Payment& payment, money::Digits digits);
    /// "S-2042".
    [[nodiscard]] static QString number(const payments::Payment& payment, money::Digits digits);
    /// Local time of day with seconds: "22:20:31".
    [[nodiscard]] static QString timeOfDay(const QDateTime& utc, money::Digits digits);
    /// "2 s", "1 min 19 s", "2 h 5 min".
    [[nodiscard]] static QString duration(std::chrono::seconds length, money::Digits digits);
    /// A payer's name or account for the counter: first signs of words and the last four digits, the rest is covered.
    [[nodiscard]] static QString maskedPayer(QStringView payer);
    /// What the state rests on, as a sentence.
    [[nodiscard]] static QString proof(const payments::Payment& payment);

    /// What the payer's app says, read from the code; the shop's own details where the code does not tell.
    struct Receiver {
        QString name;
        QString city;
        QString account;
    };
    [[nodiscard]] static Receiver receiver(const payments::Payment& payment, const ShopDetails& shop);

    /// A box of two lines.
    struct Box {
        QString title;
        QString sentence;
        State shape = State::Waiting;
        bool hatched = false; ///< not known: never beside anything green
    };
    /// How the watch goes: "Checked 2 s ago: not paid yet".
    [[nodiscard]] static Box watch(const SaleFrame& frame, money::Digits digits);
    /// "Pay exactly this: Rp50.000 and the unique code Rp347"; empty without a unique code.
    [[nodiscard]] static QString breakdown(const payments::Payment& payment, money::Digits digits);
    /// What stands where a code would be: preparing, expired, failed …
    [[nodiscard]] static Box insteadOfCode(const SaleFrame& frame, money::Digits digits);
    /// Whose picture of the code can be saved; empty where that is drawn here as always.
    [[nodiscard]] static QString picture(PictureOrigin origin);
    /// Why the sale needs a decision, or what was decided.
    [[nodiscard]] static Box cause(const payments::Payment& payment, money::Digits digits);
};

} // namespace ui
