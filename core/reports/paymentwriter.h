// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/controltotals.h"

namespace reports {

/// What a list is, for files that say so.
struct Heading {
    qint64 rows = 0; ///< that will follow
    QString filter; ///< in words; empty: all payments
    QDateTime at; ///< when it was written
};

/// One file format for a list of payments. One thread; begin(), row() for each, end(). After an error or without end()
/// what was written is of no use: the caller throws it away. Errors: those of notWritten().
class PaymentWriter {
public:
    virtual ~PaymentWriter() = default;

    virtual base::Result<> begin(const Heading& heading) = 0;
    virtual base::Result<> row(const payments::Payment& payment) = 0;
    /// `totals` of all the rows.
    virtual base::Result<> end(const ControlTotals& totals) = 0;
};

} // namespace reports
