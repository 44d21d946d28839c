// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/timeorder.h"

namespace ledger {

namespace {

TimeOrder ordered(const QByteArray& column, bool nullable, const QByteArray& lateIndex)
{
    // SQLite knows the index by these very words.
    const QByteArray hour =
        "BETWEEN payments.created_at AND payments.created_at + " + QByteArray::number(promptMilliseconds);
    return {column, nullable, lateIndex, {column + ' ' + hour, {}}, {column + " NOT " + hour, {}}};
}

} // namespace

std::optional<TimeOrder> timeOrder(Sort::By by)
{
    switch (by) {
    case Sort::By::Paid:
        return ordered("payments.paid_at", true, "payments_paid_late");
    case Sort::By::Changed:
        return ordered("payments.changed_at", false, "payments_changed_late");
    default:
        return std::nullopt;
    }
}

} // namespace ledger
