// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/money/digits.h"
#include "core/money/money.h"

#include <QString>
#include <QStringList>
#include <QStringView>
#include <cstdint>
#include <optional>
#include <vector>

namespace money {

/// How keystrokes become an amount (PRODUCT.md 2.2).
enum class EntryStyle : std::uint8_t {
    WholeUnits, ///< KHR IDR VND LAK: 4-5-0-0 is 4,500; a point can only group, 4-.-5-0-0
    WholeUnitsWithPoint, ///< BDT THB MYR CNY: 5-0-0 is 500; a point and up to two digits may follow
    DigitShift, ///< USD: 2-5-9-5 is 25.95; a point typed makes this entry 25.95 by 2-5-.-9-5
};

[[nodiscard]] EntryStyle entryStyle(Currency currency);
/// The keys beside the digits that save keystrokes in this currency: "000", "00" in that order.
[[nodiscard]] QStringList zeroKeys(Currency currency);

/// An amount being typed at the counter: the rules of PRODUCT.md 2.2 without any painting. A sum of terms, each a price
/// or a quantity and a price: 12,000 + 3 × 4,500. Every key is either taken or refused with a reason and no change.
/// Not thread-safe; a value.
class AmountEntry final {
public:
    /// Texts that read as more than one amount, or as an amount written in the other convention: a person chooses.
    struct Pasted {
        std::vector<Money> readings; ///< empty: taken. Else nothing changed: ask, then `setAmount` with the choice
        [[nodiscard]] bool mustAsk() const { return !readings.empty(); }
    };

    explicit AmountEntry(Currency currency);

    [[nodiscard]] Currency currency() const { return m_currency; }
    /// Keeps the keystrokes where the new currency can hold them (F8 after typing), else starts afresh.
    void setCurrency(Currency currency);

    /// One key or a key of several signs ("00", "000"), taken whole or not at all: digits of any script we know
    /// (`typedDigit`), "." or "," as the point, "+" next term, "×" or "*" after a quantity. Decimals typed in a
    /// currency without any stay on show, with `warning`; `amount` refuses them. Errors (validation): amount_syntax,
    /// amount_precision, amount_range.
    base::Result<> type(QStringView keys);
    /// One keystroke back, across × and + too. Nothing happens when empty.
    void backspace();
    void clear();
    /// A quick amount or the chosen reading: replaces the term being typed. Errors: currency_mismatch, amount_range,
    /// amount_syntax for a negative one.
    base::Result<> setAmount(Money amount);
    /// Text from elsewhere, replacing the term being typed: spaces, the currency's own symbol or code and group signs
    /// are dropped, digits of any script taken. A separator before exactly three last digits is only taken without
    /// asking where it is this currency's own group sign ("4,000 ៛", "Rp50.347"). Errors: amount_empty, amount_syntax,
    /// amount_precision, amount_range, currency_mismatch (names another currency).
    base::Result<Pasted> paste(QStringView text);

    /// Nothing typed.
    [[nodiscard]] bool isEmpty() const;
    /// The total so far; nullopt when empty, while a price is missing after ×, or for decimals the currency has not. A
    /// "+" without a term after it counts as not typed.
    [[nodiscard]] std::optional<Money> value() const;
    /// The total to charge, on Enter. Errors: amount_empty, amount_zero, amount_incomplete, amount_precision.
    [[nodiscard]] base::Result<Money> amount() const;
    /// Worth a look while typing: riel that no notes can pay (allowed), decimals in a currency without any.
    [[nodiscard]] std::optional<base::UserText> warning() const;

    /// The big figure, without currency: grouped as typed with the point just typed ("1,25,000."), or the total of an
    /// expression. "0" or "0.00" when empty.
    [[nodiscard]] QString displayText(Digits digits = Digits::Ascii) const;
    /// The running total line, "12,000 + 3 × 4,500"; empty while there is but one plain amount.
    [[nodiscard]] QString expressionText(Digits digits = Digits::Ascii) const;

private:
    /// Keystrokes: ASCII digits without leading zeros, `price` with one "." at most, or with group signs as "." in
    /// whole-unit currencies.
    struct Term {
        std::optional<QString> quantity;
        QString price;
        [[nodiscard]] bool isEmpty() const { return !quantity && price.isEmpty(); }
    };

    [[nodiscard]] base::Result<> typeSign(QChar sign);
    [[nodiscard]] base::Result<> typeDigit(QChar digit);
    [[nodiscard]] base::Result<> typePoint();
    [[nodiscard]] base::Result<> typeGroupSign();
    [[nodiscard]] base::Result<> typePlus();
    [[nodiscard]] base::Result<> typeTimes();
    [[nodiscard]] bool hasForeignDecimals(const Term& term) const;
    [[nodiscard]] base::Result<Money> priceOf(const Term& term) const;
    [[nodiscard]] base::Result<Money> total() const;
    /// This entry without a quantity that waits for its price.
    [[nodiscard]] AmountEntry withoutPending() const;
    [[nodiscard]] QString priceText(const QString& price) const;
    [[nodiscard]] QString termText(const Term& term) const;

    Currency m_currency;
    std::vector<Term> m_finished; ///< terms before the last "+"
    Term m_current;
};

} // namespace money
