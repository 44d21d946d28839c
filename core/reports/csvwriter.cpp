// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/csvwriter.h"

#include "core/reports/csvguard.h"
#include "core/reports/paymentfields.h"

#include <algorithm>

namespace reports {

namespace {

/// The words of a cell as the file has them, before quoting.
struct CellText {
    TimeText& times;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(const QString& text) const { return guarded(text); }
    QString operator()(const money::Money& amount) const { return amount.toDecimal(); }
    QString operator()(const QDateTime& moment) const { return times.text(moment); }
};

} // namespace

CsvWriter::CsvWriter(QIODevice& device, const QTimeZone& zone, Mark mark)
    : m_output(device)
    , m_times(zone)
    , m_mark(mark)
{
}

base::Result<> CsvWriter::begin(const Heading& /*heading*/)
{
    if (m_mark == Mark::ByteOrder)
        m_output.bytes() += "\xEF\xBB\xBF";
    bool isFirst = true;
    for (const Field& field : paymentFields()) {
        m_output.bytes() += isFirst ? "" : ",";
        isFirst = false;
        put(field.name);
    }
    m_output.bytes() += "\r\n";
    return m_output.pass();
}

base::Result<> CsvWriter::row(const payments::Payment& payment)
{
    bool isFirst = true;
    for (const Field& field : paymentFields()) {
        m_output.bytes() += isFirst ? "" : ",";
        isFirst = false;
        put(std::visit(CellText{m_times}, field.of(payment)));
    }
    m_output.bytes() += "\r\n";
    return m_output.pass();
}

base::Result<> CsvWriter::end(const ControlTotals& /*totals*/)
{
    return m_output.finish();
}

void CsvWriter::put(const QString& cell)
{
    const bool needsQuotes = std::any_of(cell.begin(), cell.end(),
        [](QChar sign) { return sign == u',' || sign == u'"' || sign == u'\r' || sign == u'\n'; });
    // Blanks at the edges belong to the text, and some readers drop them where there are no quotes.
    const bool hasBlankEdge = !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
    const QByteArray text = cell.toUtf8();
    if (!needsQuotes && !hasBlankEdge) {
        m_output.bytes() += text;
        return;
    }
    m_output.bytes() += '"';
    m_output.bytes() += QByteArray(text).replace('"', "\"\"");
    m_output.bytes() += '"';
}

} // namespace reports
