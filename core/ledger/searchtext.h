// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"

#include <QString>

/// Text as it is searched. What a person types and what the ledger keeps go through the same function, so that a part
/// of the folded text is found whatever keyboard, case or digits it was written with.
namespace ledger {

/// Our ids begin with twelve digits of time, the same for all payments of weeks: "019" would find every one of them. An
/// id is searched by what follows.
inline constexpr qsizetype timeDigits = 12;

/// NFC without regard to case; zero width spaces (U+200B, which Khmer is written with or without) dropped; each run of
/// white space one blank, none at the ends; Khmer and Bengali digits as ASCII digits. folded(folded(x)) is folded(x).
[[nodiscard]] QString folded(const QString& text);

/// Everything a payment is found by, each folded and on a line of its own, empty ones left out: sale number ("s-2042"),
/// reference, note, payer, gateway id, transaction id, own id without its time, and the price, what was asked and what
/// came, each that differs from those before it, as plain decimal text ("12.50", "48500").
[[nodiscard]] QString searchText(const payments::Payment& payment);

/// The lines of it that people see, without the three ids: in those nearly every short word stands somewhere.
[[nodiscard]] QString seenText(const payments::Payment& payment);

} // namespace ledger
