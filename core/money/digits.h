// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>
#include <cstdint>
#include <optional>

namespace money {

/// Which ten signs show a number to people. Files and the wire always use Ascii (PRODUCT.md 2.6).
enum class Digits : std::uint8_t { Ascii, Khmer, Bengali };

/// The value of one digit sign a person may type or paste: 0-9, ០-៩, ০-৯. Nothing else counts as a digit here;
/// QChar::isDigit() would also take Arabic-Indic and full-width ones.
[[nodiscard]] std::optional<int> typedDigit(QChar sign);

/// `text` with its ASCII digits replaced by the wanted signs; everything else stays.
[[nodiscard]] QString withDigits(QString text, Digits digits);

} // namespace money
