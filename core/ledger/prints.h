// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/event.h"

#include <QList>
#include <optional>

namespace ledger {

/// What a slip was put on.
enum class Medium : std::uint8_t { Paper, Pdf };
/// "paper", "pdf"
[[nodiscard]] QLatin1StringView toWord(Medium medium);
[[nodiscard]] std::optional<Medium> mediumFromWord(QStringView word);

/// A slip as it was written down before it is drawn.
struct Printed {
    payments::Payment payment; ///< what stands on it
    int copy = 0; ///< "COPY n": so many receipts were printed before; 0: the first, or no receipt
};

/// Its slip is a receipt: the money came, and not all of it went back.
[[nodiscard]] bool isReceiptDue(const payments::Payment& payment);
/// Receipts that customers may have, by everything that happened to the payment: those printed but for the ones that
/// were taken back. Slips that are no receipts do not count.
[[nodiscard]] int receiptsPrinted(const QList<Event>& timeline);

} // namespace ledger
