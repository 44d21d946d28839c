// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/reader.h"
#include "core/reports/pdflist.h"

#include <functional>
#include <span>

namespace reports {

/// The formats a list of payments can be written in.
struct ExportFormat {
    enum class Kind : std::uint8_t { Csv, Workbook, JsonLines, Pdf };
    Kind kind;
    QLatin1StringView suffix; ///< of the file's name, and the option's name: "xlsx"
    bool streams; ///< can be written to a pipe
};
[[nodiscard]] std::span<const ExportFormat> exportFormats();
[[nodiscard]] const ExportFormat& formatOf(ExportFormat::Kind kind);

/// What an export is beside its list.
struct ExportWish {
    ExportFormat::Kind format = ExportFormat::Kind::Csv;
    bool byteOrderMark = false; ///< CSV alone
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< of the times; JSON lines are in UTC
    QString filter; ///< in words, for workbook and paper; empty: all payments
    QDateTime at; ///< now
    ListWords words; ///< paper alone
};

/// Rows written so far, of all; called now and then on the thread that writes. False ends it.
using RowProgress = std::function<bool(qint64 rows, qint64 of)>;

/// Writes exactly the rows of the list, in its order and of one moment, to a file that appears whole or not at all
/// (NewFile). Memory does not grow with the rows. Errors: those of reading, of notWritten(), total_range, and cancelled
/// (category cancelled).
[[nodiscard]] base::Result<ControlTotals> exportFile(ledger::Reader& reader, const ledger::Reading::List& list,
    const ExportWish& wish, const QString& place, const RowProgress& progress = {});

/// The same to a pipe, for formats that stream.
[[nodiscard]] base::Result<ControlTotals> exportStream(ledger::Reader& reader, const ledger::Reading::List& list,
    const ExportWish& wish, QIODevice& device, const RowProgress& progress = {});

} // namespace reports
