// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QRectF>
#include <QString>
#include <cstdint>

class QPainter;

namespace ui {

/// What people see of a payment (design/visual-language.md section 3): always shape, word and colour, the three.
enum class State : std::uint8_t {
    NotWatched, ///< a code made here that nobody asks a gateway about
    Preparing,
    Waiting,
    RanOut, ///< the code's time is over and the last look has not answered: nobody scans it, and nobody knows yet
    Seen,
    Paid,
    Short,
    Over,
    Late,
    PaidTwice, ///< a second transaction for a sale that is paid
    WrongAccount,
    WrongCurrency,
    Unverified, ///< somebody says it is paid, and nothing proves it
    Expired,
    Failed,
    Unknown,
    PartlyRefunded, ///< some of the money went back, the rest stays
    Refunded,
    Cancelled,
};

[[nodiscard]] Tone stateTone(State state);
/// The one word of a state, translated; the same in pill, filter, export and voice.
[[nodiscard]] QString stateWord(State state);

/// The 16 px shape scaled into `box`. `ground` is what it stands on: ticks and crosses are knocked out of their disc.
void paintStateShape(QPainter& painter, const QRectF& box, State state, const QColor& color, const QColor& ground);

/// A pill is 26 high; its width follows the word.
inline constexpr int statusPillHeight = 26;
[[nodiscard]] int statusPillWidth(const QString& word);
/// Shape and word on the state's soft ground, for widgets and delegates alike.
void paintStatusPill(QPainter& painter, const QRectF& box, State state, const QString& word, const Theme& theme);

} // namespace ui
