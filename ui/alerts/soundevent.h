// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"

#include <array>
#include <optional>

namespace ui {

/// What a sound says (PRODUCT.md 2.3). There is none for "unknown": nothing may sound like an answer then.
enum class SoundEvent : std::uint8_t {
    Paid, ///< rising double tone
    Failed, ///< long and low
    Late, ///< chime like no other
    NeedsALook, ///< short, over and every other exception: two-tone
    Expired, ///< soft and low
};

inline constexpr std::array allSoundEvents{
    SoundEvent::Paid, SoundEvent::Failed, SoundEvent::Late, SoundEvent::NeedsALook, SoundEvent::Expired};

/// What just happened to a payment, as committed rows tell it. Pure.
///
/// - An exception speaks when it is new (another one, or one that a person had already looked at), and nothing else
///   speaks on that payment: money that is late, short or twice never sounds like paid.
/// - Paid, failed and expired speak when the state became so. A payment not known before (`before` empty: it was
///   closed) speaks only by an exception that waits for a person: whatever else it is, it may have been for days.
[[nodiscard]] std::optional<SoundEvent> soundFor(
    const std::optional<payments::Payment>& before, const payments::Payment& after);

} // namespace ui
