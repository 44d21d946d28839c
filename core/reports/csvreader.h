// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/paymentreader.h"

#include <QList>
#include <deque>

struct csv_parser;

namespace reports {

/// Reads what CsvWriter wrote: the head names the columns, in any order; all that are not derived have to be there, and
/// none that Paydesk does not know.
class CsvReader final : public PaymentReader {
public:
    explicit CsvReader(LineSource lines);
    ~CsvReader() override;
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    [[nodiscard]] base::Result<std::optional<ReadLine>> next() override;
    [[nodiscard]] qint64 position() const override { return m_lines.position(); }
    [[nodiscard]] bool hasTotals() const override { return false; }
    [[nodiscard]] QByteArray fingerprint() const override { return m_lines.fingerprint(); }

private:
    using Cells = QList<QByteArray>;

    void restart();
    /// Gives libcsv the next line; complete rows come to m_rows. False at the end of the file.
    [[nodiscard]] base::Result<bool> feed();
    void take(const LineSource::Line& line);
    void refuse(base::UserText why);
    [[nodiscard]] base::Result<> readHead(const Cells& cells);
    [[nodiscard]] ReadPayment payment(const Cells& cells) const;
    static void takeCell(void* bytes, std::size_t size, void* reader);
    static void endRow(int sign, void* reader);

    struct Row {
        qint64 line;
        tl::expected<Cells, base::UserText> cells;
    };

    LineSource m_lines;
    std::unique_ptr<csv_parser> m_parser;
    std::deque<Row> m_rows;
    Cells m_cells; ///< of the row that is not complete
    bool m_isInRow = false;
    qsizetype m_rowSize = 0;
    qint64 m_rowLine = 0;
    qsizetype m_quotes = 0; ///< quotation marks of the row so far
    bool m_isTooLong = false; ///< the rest of the row is passed over
    bool m_hasEnded = false;
    bool m_hasHead = false;
    std::vector<std::size_t> m_places; ///< of the columns, in paymentFields()
};

} // namespace reports
