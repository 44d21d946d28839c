// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/digits.h"
#include "core/reports/controltotals.h"

#include <QString>

namespace ui {

/// A sum of a file's totals, for a column that names its currency: "1,284.50".
[[nodiscard]] QString sumFigure(qint64 units, money::Currency currency, money::Digits digits);
/// The name of a file, made fit to stand in a sentence.
[[nodiscard]] QString fileWords(const QString& path);

} // namespace ui
