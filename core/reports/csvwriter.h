// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/outputbuffer.h"
#include "core/reports/paymentwriter.h"
#include "core/reports/timetext.h"

namespace reports {

/// CSV by RFC 4180: a head with the names of paymentFields(), a row a payment, CRLF, UTF-8. Texts are guarded against
/// being read as formulas (csvguard.h); amounts and numbers stay plain numbers. No line but the payments: the control
/// totals are for whoever asked for the file, so that every row of a column adds up.
class CsvWriter final : public PaymentWriter {
public:
    enum class Mark : std::uint8_t {
        None,
        ByteOrder, ///< some spreadsheets take UTF-8 for something else without it
    };
    CsvWriter(QIODevice& device, const QTimeZone& zone, Mark mark);

    base::Result<> begin(const Heading& heading) override;
    base::Result<> row(const payments::Payment& payment) override;
    base::Result<> end(const ControlTotals& totals) override;

private:
    void put(const QString& cell);

    OutputBuffer m_output;
    TimeText m_times;
    Mark m_mark;
};

} // namespace reports
