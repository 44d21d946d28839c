// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"

#include <optional>
#include <vector>

namespace reports {

/// A payment, or one plain sentence why the line is none.
using ReadPayment = tl::expected<payments::Payment, base::UserText>;

/// What a line says of each of paymentFields(), by place; nullopt or empty: nothing.
using FieldTexts = std::vector<std::optional<QString>>;

/// By the strict rules of the fields; what contradicts itself is refused, never mended.
[[nodiscard]] ReadPayment readPayment(const FieldTexts& texts);

/// The place of a field; nullopt for a name that no field has.
[[nodiscard]] std::optional<std::size_t> fieldPlace(QStringView name);

/// What a line says, made fit for a sentence.
[[nodiscard]] QString quoted(QStringView text);

} // namespace reports
