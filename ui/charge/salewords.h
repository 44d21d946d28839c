// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/money/digits.h"
#include "core/payments/payment.h"
#include "core/till/watching.h"
#include "ui/charge/localsale.h"

#include <QString>
#include <chrono>
#include <optional>

/// How strip and list speak of a sale: short, the same in both.
namespace ui {

/// "S-2042"; empty while the ledger has not numbered it.
[[nodiscard]] QString saleNumber(const payments::Payment& payment, money::Digits digits);

/// How long the code may still be scanned; nullopt where it does not end or is not open. By the watch's monotonic
/// reading where there is one, else by the wall clock. Never negative.
[[nodiscard]] std::optional<std::chrono::seconds> timeLeft(
    const payments::Payment& payment, const std::optional<till::Watching>& watching, const base::Clock& clock);
/// Part of the code's life that is left, 0 to 1; 1 where it does not end.
[[nodiscard]] double partLeft(const payments::Payment& payment, std::optional<std::chrono::seconds> left);

/// "6:12", from an hour on "23:06:12".
[[nodiscard]] QString minutesAndSeconds(std::chrono::seconds time, money::Digits digits);
/// "now", "22:17", or "2026-11-20" when it was not today.
[[nodiscard]] QString shortMoment(const QDateTime& utc, const base::Clock& clock, money::Digits digits);
/// "12 s ago", "4 min ago", or as shortMoment().
[[nodiscard]] QString agoText(const QDateTime& utc, const base::Clock& clock, money::Digits digits);

/// The sentence for whom a sale waits that needs a person.
[[nodiscard]] QString attentionSentence(const payments::Payment& payment, money::Digits digits);

/// Which part of the page an error of the desk is about, by its code ("reference_too_long"): the amount where it says
/// nothing else.
[[nodiscard]] SaleField saleFieldOf(const base::Error& error);

} // namespace ui
