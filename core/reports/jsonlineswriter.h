// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/outputbuffer.h"
#include "core/reports/paymentwriter.h"

namespace reports {

/// JSON lines: an object {"type":"payment", …} a payment with every column of paymentFields() that is not derived,
/// amounts as decimal text, times in UTC, null for what there is not; last {"type":"totals","rows":N,"currencies":
/// [{"currency","rows","amount","asked","received","received_in_rows","refunded","paid_rows"}]}. Reading it gives the
/// same payments.
class JsonLinesWriter final : public PaymentWriter {
public:
    explicit JsonLinesWriter(QIODevice& device)
        : m_output(device)
    {
    }

    base::Result<> begin(const Heading& heading) override;
    base::Result<> row(const payments::Payment& payment) override;
    base::Result<> end(const ControlTotals& totals) override;

    /// The last line, without its end.
    [[nodiscard]] static QByteArray totalsLine(const ControlTotals& totals);

private:
    OutputBuffer m_output;
};

} // namespace reports
