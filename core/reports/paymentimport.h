// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/imported.h"
#include "core/ledger/records.h"
#include "core/reports/paymentreader.h"

#include <functional>

namespace reports {

/// A line of the file that does not become a payment, or not as it stands there.
struct ImportProblem {
    qint64 line = 0;
    base::UserText why; ///< one plain sentence
};

/// What a file says of itself at its end.
enum class TotalsSaid : std::uint8_t {
    Agree, ///< with its payments
    None, ///< it is of a kind that says nothing: nobody can tell whether it is whole
    Differ,
    Missing, ///< the file may be cut off
};

/// Every line of a file is in one of these. Before an import: what it would do; after it: what it did.
struct ImportCounts {
    qint64 added = 0;
    qint64 renumbered = 0; ///< of those: another sale has their number, so they get another
    qint64 known = 0; ///< in the ledger already, just so
    qint64 differing = 0; ///< in the ledger already with other values, which stay
    qint64 conflicting = 0; ///< another payment of the ledger has its gateway id: left out
    qint64 refused = 0; ///< not readable as a payment
    TotalsSaid totals = TotalsSaid::Agree;
    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

/// What a file would do to a ledger.
struct ImportPreview {
    ImportCounts counts;
    /// Its id follows from the file's content, so that going on after a break is the same import, and undone as one.
    ledger::Import import;
};

/// Bytes read so far; false ends it.
using ByteProgress = std::function<bool(qint64 bytes)>;
/// Told of each problem, in the order of the lines.
using ProblemSink = std::function<void(const ImportProblem&)>;

/// Reads the whole file beside the ledger and changes nothing. `file` is open and at its begin. Errors: those of
/// readerOf() and PaymentReader, of reading the ledger, cancelled.
[[nodiscard]] base::Result<ImportPreview> previewImport(QIODevice& file, const ledger::Records& records,
    const QString& actor, const ProblemSink& tell = {}, const ByteProgress& progress = {});

/// Takes one batch into the ledger, wherever it lives: Ledger::importBatch().
using BatchSink = std::function<base::Result<ledger::Imported>(const QList<payments::Payment>&, const ledger::Import&)>;

/// Takes the payments of the file in, in batches. After an error or a stop what is in stays, and the same call goes on.
/// `records` is for telling a known payment from one with other values. Errors: those above and of the sink.
[[nodiscard]] base::Result<ImportCounts> importFile(QIODevice& file, const ledger::Records& records,
    const ledger::Import& import, const BatchSink& take, const ProblemSink& tell = {},
    const ByteProgress& progress = {});

} // namespace reports
