// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/money/digits.h"
#include "core/money/exchangerate.h"

#include <QString>
#include <optional>

namespace ui {

/// "= $11.98 at 4,050, pinned today 08:00". Empty without a rate, for nothing, and for other currencies than the two.
[[nodiscard]] QString secondAmountLine(const std::optional<money::ExchangeRate>& rate, money::Money amount,
    const base::Clock& clock, money::Digits digits);
/// "pinned today 08:00", "pinned 2026-11-19 08:00", in the counter's own zone.
[[nodiscard]] QString pinnedWords(const money::ExchangeRate& rate, const base::Clock& clock, money::Digits digits);
/// "4,050"
[[nodiscard]] QString rateFigure(const money::ExchangeRate& rate, money::Digits digits);

} // namespace ui
