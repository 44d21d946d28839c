// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/linesource.h"
#include "core/reports/readpayment.h"

#include <memory>

namespace reports {

/// A line, or what stands for one, of a file of payments.
struct ReadLine {
    /// What a line that is no payment says.
    enum class About : std::uint8_t {
        Itself, ///< it is none
        Totals, ///< those of the file do not agree with its payments
        MissingTotals, ///< the file ends without them
    };
    qint64 line = 0; ///< where it begins, from 1
    ReadPayment payment;
    About about = About::Itself;
};

/// Reads one file format of ours, line by line: memory does not grow with the file. Every line that is not empty comes
/// back once, as a payment or with the reason why it is none.
class PaymentReader {
public:
    virtual ~PaymentReader() = default;

    /// nullopt at the end. Errors: those of LineSource, and import_unknown where the file as a whole is none of ours.
    [[nodiscard]] virtual base::Result<std::optional<ReadLine>> next() = 0;
    /// Bytes read so far.
    [[nodiscard]] virtual qint64 position() const = 0;
    /// Whether files of this kind end with the totals of their payments, so that one that is cut off is told.
    [[nodiscard]] virtual bool hasTotals() const = 0;
    /// SHA-256 of the file, once the end was reached.
    [[nodiscard]] virtual QByteArray fingerprint() const = 0;
};

/// By what the file begins with: "{" is JSON lines, anything else CSV. Borrows the device, which is open.
[[nodiscard]] base::Result<std::unique_ptr<PaymentReader>> readerOf(QIODevice& device);

/// Error (validation) import_unknown.
[[nodiscard]] tl::unexpected<base::Error> noFileOfOurs(const QString& log);

} // namespace reports
