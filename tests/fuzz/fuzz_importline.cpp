// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/paymentrow.h"
#include "core/reports/csvwriter.h"
#include "core/reports/jsonlineswriter.h"
#include "core/reports/paymentreader.h"
#include "tests/fuzz/require.h"

#include <QBuffer>
#include <cstdint>

namespace {

struct Found {
    QList<payments::Payment> payments;
    qsizetype refused = 0;
    bool isOurs = true; ///< the file as a whole
};

Found read(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    Found found;
    const auto reader = reports::readerOf(buffer);
    if (!reader) {
        REQUIRE(!reader.error().code.isEmpty() && !reader.error().person.isEmpty());
        found.isOurs = false;
        return found;
    }
    qint64 last = 0;
    for (;;) {
        const auto line = (*reader)->next();
        if (!line) {
            REQUIRE(!line.error().person.isEmpty());
            found.isOurs = false;
            return found;
        }
        if (!*line)
            return found;
        REQUIRE((*line)->line >= last); // one line may hold two rows of a table
        last = (*line)->line;
        if ((*line)->payment) {
            found.payments.append(*(*line)->payment);
        } else {
            REQUIRE(!(*line)->payment.error().isEmpty());
            ++found.refused;
        }
    }
}

template <class Writer, class... More>
void writtenAndReadAgain(const QList<payments::Payment>& payments, More... more)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Writer writer(buffer, more...);
    reports::ControlTotals totals;
    REQUIRE(writer.begin({}));
    for (const payments::Payment& payment : payments) {
        if (!totals.add(payment))
            return;
        REQUIRE(writer.row(payment));
    }
    REQUIRE(writer.end(totals));
    const Found again = read(buffer.data());
    REQUIRE(again.isOurs && again.refused == 0);
    REQUIRE(again.payments.size() == payments.size());
    for (qsizetype i = 0; i < payments.size(); ++i)
        REQUIRE(ledger::toRow(again.payments[i]) == ledger::toRow(payments[i]));
}

} // namespace

/// Whatever the file holds, each line is a payment or refused with a sentence; what was read as payments is written
/// and read again the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Found found = read(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (found.payments.isEmpty())
        return 0;
    writtenAndReadAgain<reports::JsonLinesWriter>(found.payments);
    writtenAndReadAgain<reports::CsvWriter>(found.payments, QTimeZone(7 * 3600), reports::CsvWriter::Mark::None);
    return 0;
}
