// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/asof.h"

namespace ledger {

base::Result<std::optional<payments::Payment>> asOf(const QList<Event>& events, qint64 row)
{
    std::optional<Row> known;
    for (const Event& event : events) {
        if (event.row > row)
            break;
        base::Result<Row> after = rowAfter(known.value_or(Row()), event);
        if (!after)
            return tl::unexpected(after.error());
        known = std::move(*after);
    }
    if (!known || !isPayment(*known))
        return std::nullopt;
    return toPayment(*known).map([](const payments::Payment& payment) { return std::optional(payment); });
}

base::Result<std::optional<payments::Payment>> asOf(const QList<Event>& events, const QDateTime& moment)
{
    qint64 last = 0;
    for (const Event& event : events) {
        if (event.at > moment)
            break;
        last = event.row;
    }
    return asOf(events, last);
}

} // namespace ledger
