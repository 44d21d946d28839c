// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"
#include "core/till/watching.h"

#include <QList>
#include <QStringList>
#include <chrono>
#include <optional>

/// Sales with something private in every field that could leak.
namespace sales {

/// Payload of a dynamic KHQR of ordinary length.
extern const QString khqr;
/// None of these may be on the customer's side.
[[nodiscard]] QStringList privateWords();

[[nodiscard]] money::Money riel(qint64 amount);
[[nodiscard]] money::Money usd(qint64 cents);

/// Pending, 48,500 KHR, with code, begun at 22:10:14 and ten minutes long.
[[nodiscard]] payments::Payment pending();
[[nodiscard]] payments::Payment in(payments::State state, payments::Exception exception = payments::Exception::None);
/// The code of `pending` lives until `endsAt` of the monotonic clock.
[[nodiscard]] till::Watching watching(std::chrono::milliseconds endsAt);

struct Situation {
    const char* name;
    payments::Payment payment;
    std::optional<till::Watching> watching;
};
/// One for each thing the customer's side can show for a sale.
[[nodiscard]] QList<Situation> situations();

} // namespace sales
