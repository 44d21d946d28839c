// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/paymentwords.h"

#include <QList>
#include <QString>

namespace ui {

/// Which columns of the list of payments stand where, and in which order its rows stand: what a person made of it.
struct TableLayout {
    struct Place {
        PaymentWords::Column column = PaymentWords::Time;
        bool isShown = true;
        int width = 0; ///< device-independent pixels; 0: what its words need
        bool stays = false; ///< a person asked for it: it does not give way on a narrow page, which scrolls sideways
        friend bool operator==(const Place&, const Place&) = default;
    };
    QList<Place> places; ///< every column once, from left to right
    ledger::Sort sort;

    [[nodiscard]] static TableLayout usual();
    /// "time sale:96 -payer +cashier … sort=created-": names that last, for settings; + stays, - is hidden.
    [[nodiscard]] QString toText() const;
    /// Reads what this or another version wrote: unknown words are skipped, missing columns stand hidden at the end; a
    /// text without any column that is shown is the usual layout.
    [[nodiscard]] static TableLayout fromText(const QString& text);

    [[nodiscard]] Place& place(PaymentWords::Column column);
    [[nodiscard]] const Place& place(PaymentWords::Column column) const;

    friend bool operator==(const TableLayout&, const TableLayout&) = default;
};

} // namespace ui
