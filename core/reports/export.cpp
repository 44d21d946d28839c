// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/export.h"

#include "core/ledger/readtransaction.h"
#include "core/reports/csvwriter.h"
#include "core/reports/jsonlineswriter.h"
#include "core/reports/newfile.h"
#include "core/reports/workbookwriter.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QThreadPool>
#include <array>
#include <memory>

namespace reports {

using namespace Qt::StringLiterals;

namespace {

using Kind = ExportFormat::Kind;

constexpr std::array Formats{
    ExportFormat{Kind::Csv, "csv"_L1, true},
    ExportFormat{Kind::Workbook, "xlsx"_L1, false},
    ExportFormat{Kind::JsonLines, "jsonl"_L1, true},
    ExportFormat{Kind::Pdf, "pdf"_L1, false},
};

/// `path` is the device's own, where it has one.
std::unique_ptr<PaymentWriter> writerOf(const ExportWish& wish, QIODevice& device, const QString& path)
{
    switch (wish.format) {
    case Kind::Csv:
        return std::make_unique<CsvWriter>(
            device, wish.zone, wish.byteOrderMark ? CsvWriter::Mark::ByteOrder : CsvWriter::Mark::None);
    case Kind::Workbook:
        return std::make_unique<WorkbookWriter>(path, wish.zone);
    case Kind::JsonLines:
        return std::make_unique<JsonLinesWriter>(device);
    case Kind::Pdf:
        return std::make_unique<PdfList>(device, wish.zone, wish.words);
    }
    Q_UNREACHABLE();
}

tl::unexpected<base::Error> cancelled()
{
    return base::failure(base::Category::Cancelled, u"cancelled"_s,
        base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "The export was stopped and no file was written. Start it again.")));
}

base::Result<ControlTotals> writeRows(ledger::Reader& reader, const ledger::Reading::List& list, const ExportWish& wish,
    PaymentWriter& writer, const RowProgress& progress)
{
    constexpr qint64 TellEvery = 500;
    const auto moment = ledger::ReadTransaction::begin(reader.database());
    if (!moment)
        return tl::unexpected(moment.error());
    const base::Result<ledger::Totals> counted = reader.lists().totals(list.filter);
    if (!counted)
        return tl::unexpected(counted.error());
    const auto goesOn = [&](qint64 rows) { return !progress || progress(rows, counted->count); };
    ControlTotals totals;
    base::Result<> done = goesOn(0) ? writer.begin({counted->count, wish.filter, wish.at}) : cancelled();
    if (!done)
        return tl::unexpected(done.error());
    const auto read = reader.lists().each(list, 0, [&](const payments::Payment& payment) {
        done = totals.add(payment).and_then([&] { return writer.row(payment); });
        if (done && totals.rows() % TellEvery == 0 && !goesOn(totals.rows()))
            done = cancelled();
        return done.has_value();
    });
    if (!read)
        return tl::unexpected(read.error());
    if (done && !goesOn(totals.rows()))
        done = cancelled();
    if (!done)
        return tl::unexpected(done.error());
    return totals;
}

/// A file on its way, kept as long as anybody works on it.
struct Unfinished {
    explicit Unfinished(NewFile begun)
        : file(std::move(begun))
    {
    }
    NewFile file;
    std::unique_ptr<PaymentWriter> writer; ///< gone before the file
    base::Result<> ended;
    QSemaphore isEnded;
};

/// Packing a workbook takes its time and cannot be interrupted. It is done beside the one who waits, who is free to
/// leave: the unfinished file goes when it is packed.
base::Result<> endBeside(
    const std::shared_ptr<Unfinished>& work, const ControlTotals& totals, const RowProgress& progress)
{
    constexpr int askEveryMs = 50;
    QThreadPool& pool = *QThreadPool::globalInstance();
    pool.releaseThread(); // the one who waits may have its last
    const auto back = qScopeGuard([&pool] { pool.reserveThread(); });
    pool.start([work, totals] {
        work->ended = work->writer->end(totals);
        work->writer.reset();
        work->isEnded.release();
    });
    while (!work->isEnded.tryAcquire(1, askEveryMs))
        if (progress && !progress(totals.rows(), totals.rows()))
            return cancelled();
    return work->ended;
}

} // namespace

std::span<const ExportFormat> exportFormats()
{
    return Formats;
}

const ExportFormat& formatOf(Kind kind)
{
    return Formats.at(static_cast<std::size_t>(kind));
}

base::Result<ControlTotals> exportFile(ledger::Reader& reader, const ledger::Reading::List& list,
    const ExportWish& wish, const QString& place, const RowProgress& progress)
{
    base::Result<NewFile> file = NewFile::begin(place);
    if (!file)
        return tl::unexpected(file.error());
    const auto work = std::make_shared<Unfinished>(std::move(*file));
    work->writer = writerOf(wish, work->file.device(), work->file.unfinished());
    base::Result<ControlTotals> totals = writeRows(reader, list, wish, *work->writer, progress);
    if (!totals)
        return totals;
    const bool isPacked = wish.format == Kind::Workbook;
    const auto ended = isPacked ? endBeside(work, *totals, progress) : work->writer->end(*totals);
    if (!ended)
        return tl::unexpected(ended.error());
    work->writer.reset(); // it may still hold the file
    if (progress && !progress(totals->rows(), totals->rows()))
        return cancelled();
    if (const auto committed = work->file.commit(); !committed)
        return tl::unexpected(committed.error());
    return totals;
}

base::Result<ControlTotals> exportStream(ledger::Reader& reader, const ledger::Reading::List& list,
    const ExportWish& wish, QIODevice& device, const RowProgress& progress)
{
    Q_ASSERT(formatOf(wish.format).streams);
    const auto writer = writerOf(wish, device, {});
    const base::Result<ControlTotals> totals = writeRows(reader, list, wish, *writer, progress);
    if (!totals)
        return totals;
    if (const auto ended = writer->end(*totals); !ended)
        return tl::unexpected(ended.error());
    return totals;
}

} // namespace reports
