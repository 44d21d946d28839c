// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/reports/controltotals.h"
#include "core/reports/paymentreader.h"

namespace reports {

/// Reads what JsonLinesWriter wrote. A line of totals is checked against the payments above it, and none at the end
/// means that the file was cut off: both come back as a line that is no payment only where something is wrong.
class JsonLinesReader final : public PaymentReader {
public:
    explicit JsonLinesReader(LineSource lines)
        : m_lines(std::move(lines))
    {
    }

    [[nodiscard]] base::Result<std::optional<ReadLine>> next() override;
    [[nodiscard]] qint64 position() const override { return m_lines.position(); }
    [[nodiscard]] bool hasTotals() const override { return true; }
    [[nodiscard]] QByteArray fingerprint() const override { return m_lines.fingerprint(); }

private:
    [[nodiscard]] ReadPayment payment(const base::Json& line) const;
    /// The sentence about totals that do not agree.
    [[nodiscard]] std::optional<base::UserText> disagreement(const base::Json& line) const;
    [[nodiscard]] std::optional<ReadPayment> read(const LineSource::Line& line);
    [[nodiscard]] std::optional<ReadLine> atEnd();

    LineSource m_lines;
    qint64 m_last = 0; ///< line number
    ControlTotals m_totals; ///< of the payments since the last line of totals
    qint64 m_refused = 0; ///< lines since then that were none
    bool m_isTotals = false; ///< the last line was one of totals
};

} // namespace reports
