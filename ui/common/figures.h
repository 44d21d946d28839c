// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/digits.h"
#include "core/money/moneyformat.h"

namespace ui {

/// How many, as people read it: "1,234,567".
[[nodiscard]] inline QString countText(qint64 count, money::Digits digits)
{
    return money::withDigits(money::grouped(QString::number(count), money::Currency::Khr), digits);
}

} // namespace ui
