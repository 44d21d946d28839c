// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/paymentimport.h"

#include "core/ledger/ledger.h"

#include <QFileDevice>
#include <QFileInfo>
#include <algorithm>
#include <vector>

namespace reports {

using namespace Qt::StringLiterals;
using base::UserText;
using payments::Payment;

namespace {

UserText importStopped()
{
    return UserText(
        QT_TRANSLATE_NOOP("Sentence", "The import was stopped, and what is in stays. Import the same file to go on."));
}

UserText previewStopped()
{
    return UserText(QT_TRANSLATE_NOOP(
        "Sentence", "The file was not read to its end and nothing was imported. Choose it again to begin anew."));
}

QString saleName(qint64 number)
{
    return u"S-%1"_s.arg(number);
}

bool isTooHigh(qint64 number)
{
    return number > ledger::highestImportedNumber;
}

ImportProblem otherValues(qint64 line, const Payment& there)
{
    return {line,
        UserText(QT_TRANSLATE_NOOP("Sentence", "The ledger has this payment as %1 with other values, and keeps those."),
            {saleName(there.number)})};
}

ImportProblem sameGatewayId(qint64 line, const QString& gatewayId, qint64 holder)
{
    return {line,
        UserText(QT_TRANSLATE_NOOP("Sentence", "The ledger has the payment %1 of this account as %2 already."),
            {quoted(gatewayId), saleName(holder)})};
}

/// Of everything that a file says of a payment; the number may have been taken by another sale.
bool agrees(Payment read, const Payment& there)
{
    read.number = there.number;
    if (read.cashier.isEmpty())
        read.cashier = there.cashier;
    return ledger::toRow(read) == ledger::toRow(there);
}

/// Reads a file line by line and tells what is wrong with lines.
class FileWalk final {
public:
    /// `stopped`: what to say when `progress` ends it.
    FileWalk(
        std::unique_ptr<PaymentReader> reader, const ProblemSink& tell, const ByteProgress& progress, UserText stopped)
        : m_reader(std::move(reader))
        , m_stopped(std::move(stopped))
        , m_tell(tell)
        , m_progress(progress)
        , m_totals(m_reader->hasTotals() ? TotalsSaid::Agree : TotalsSaid::None)
    {
    }

    /// The next payment; nullopt at the end.
    base::Result<std::optional<Payment>> next()
    {
        constexpr qint64 TellEvery = 500;
        for (;;) {
            if (m_lines++ % TellEvery == 0 && m_progress && !m_progress(m_reader->position()))
                return base::failure(base::Category::Cancelled, u"cancelled"_s, m_stopped);
            auto line = m_reader->next();
            if (!line)
                return tl::unexpected(line.error());
            if (!*line)
                return std::nullopt;
            m_line = (*line)->line;
            if ((*line)->payment)
                return std::move(*(*line)->payment);
            if ((*line)->about == ReadLine::About::Itself)
                ++m_refused;
            else
                m_totals = std::max(
                    m_totals, (*line)->about == ReadLine::About::Totals ? TotalsSaid::Differ : TotalsSaid::Missing);
            tell({m_line, (*line)->payment.error()});
        }
    }

    void tell(const ImportProblem& problem) const
    {
        if (m_tell)
            m_tell(problem);
    }
    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] qint64 refused() const { return m_refused; }
    [[nodiscard]] TotalsSaid totals() const { return m_totals; }
    [[nodiscard]] QByteArray fingerprint() const { return m_reader->fingerprint(); }

private:
    std::unique_ptr<PaymentReader> m_reader;
    UserText m_stopped;
    const ProblemSink& m_tell;
    const ByteProgress& m_progress;
    qint64 m_lines = 0;
    qint64 m_line = 0;
    qint64 m_refused = 0;
    TotalsSaid m_totals;
};

/// What the ledger says of a payment of the file.
enum class Standing : std::uint8_t { New, Known, Differing, Conflicting };

base::Result<Standing> standingOf(const Payment& payment, const ledger::Records& records, const FileWalk& walk)
{
    const auto there = records.byId(payment.id);
    if (!there)
        return tl::unexpected(there.error());
    if (*there) {
        if (agrees(payment, **there))
            return Standing::Known;
        walk.tell(otherValues(walk.line(), **there));
        return Standing::Differing;
    }
    if (payment.gatewayId.isEmpty())
        return Standing::New;
    const auto holder = records.byGatewayId(payment.gateway, payment.account, payment.gatewayId);
    if (!holder)
        return tl::unexpected(holder.error());
    if (!*holder)
        return Standing::New;
    walk.tell(sameGatewayId(walk.line(), payment.gatewayId, (*holder)->number));
    return Standing::Conflicting;
}

void count(Standing standing, ImportCounts& counts)
{
    switch (standing) {
    case Standing::New:
        ++counts.added;
        break;
    case Standing::Known:
        ++counts.known;
        break;
    case Standing::Differing:
        ++counts.differing;
        break;
    case Standing::Conflicting:
        ++counts.conflicting;
        break;
    }
}

/// Payments on their way into the ledger, with the lines they stand in.
class Batch final {
public:
    Batch(const ledger::Import& import, const BatchSink& take, const FileWalk& walk)
        : m_import(import)
        , m_take(take)
        , m_walk(walk)
    {
    }

    base::Result<> add(const Payment& payment, ImportCounts& counts)
    {
        m_payments.append(payment);
        m_lines.append(m_walk.line());
        return m_payments.size() < ledger::Ledger::mostImported ? base::Result<>() : flush(counts);
    }

    base::Result<> flush(ImportCounts& counts)
    {
        if (m_payments.isEmpty())
            return {};
        const base::Result<ledger::Imported> imported = m_take(m_payments, m_import);
        if (!imported)
            return tl::unexpected(imported.error());
        counts.added += imported->added;
        counts.renumbered += imported->renumbered;
        counts.known += imported->known;
        counts.conflicting += imported->conflicts.size();
        for (const ledger::Imported::Conflict& conflict : imported->conflicts) {
            const auto found = std::find_if(m_payments.begin(), m_payments.end(),
                [&conflict](const Payment& payment) { return payment.id == conflict.id; });
            const qint64 line = found == m_payments.end() ? 0 : m_lines[found - m_payments.begin()];
            m_walk.tell(sameGatewayId(line, conflict.gatewayId, conflict.holder));
        }
        m_payments.clear();
        m_lines.clear();
        return {};
    }

private:
    const ledger::Import& m_import;
    const BatchSink& m_take;
    const FileWalk& m_walk;
    QList<Payment> m_payments;
    QList<qint64> m_lines;
};

} // namespace

base::Result<ImportPreview> previewImport(QIODevice& file, const ledger::Records& records, const QString& actor,
    const ProblemSink& tell, const ByteProgress& progress)
{
    auto reader = readerOf(file);
    if (!reader)
        return tl::unexpected(reader.error());
    FileWalk walk(std::move(*reader), tell, progress, previewStopped());
    ImportPreview preview;
    std::vector<std::size_t> fresh; // a hash of each new id: equal ones are one payment twice
    for (;;) {
        const auto payment = walk.next();
        if (!payment)
            return tl::unexpected(payment.error());
        if (!*payment)
            break;
        const base::Result<Standing> standing = standingOf(**payment, records, walk);
        if (!standing)
            return tl::unexpected(standing.error());
        count(*standing, preview.counts);
        if (*standing == Standing::New) {
            fresh.push_back(qHash((*payment)->id));
            const auto holder = records.byNumber((*payment)->number);
            if (!holder)
                return tl::unexpected(holder.error());
            preview.counts.renumbered += *holder || isTooHigh((*payment)->number) ? 1 : 0;
        }
        if (!isTooHigh((*payment)->number))
            preview.import.highestNumber = std::max(preview.import.highestNumber, (*payment)->number);
    }
    std::sort(fresh.begin(), fresh.end());
    const auto repeated = fresh.end() - std::unique(fresh.begin(), fresh.end());
    preview.counts.added -= repeated;
    preview.counts.known += repeated;
    preview.counts.refused = walk.refused();
    preview.counts.totals = walk.totals();
    constexpr qsizetype IdBytes = 16;
    preview.import.id = QString::fromLatin1(walk.fingerprint().first(IdBytes).toHex());
    preview.import.actor = actor;
    if (const auto* named = qobject_cast<const QFileDevice*>(&file))
        preview.import.file = QFileInfo(named->fileName()).fileName();
    return preview;
}

base::Result<ImportCounts> importFile(QIODevice& file, const ledger::Records& records, const ledger::Import& import,
    const BatchSink& take, const ProblemSink& tell, const ByteProgress& progress)
{
    auto reader = readerOf(file);
    if (!reader)
        return tl::unexpected(reader.error());
    FileWalk walk(std::move(*reader), tell, progress, importStopped());
    Batch batch(import, take, walk);
    ImportCounts counts;
    for (;;) {
        const auto payment = walk.next();
        if (!payment)
            return tl::unexpected(payment.error());
        if (!*payment)
            break;
        const base::Result<Standing> standing = standingOf(**payment, records, walk);
        if (!standing)
            return tl::unexpected(standing.error());
        if (*standing != Standing::New) {
            count(*standing, counts);
            continue;
        }
        if (const auto added = batch.add(**payment, counts); !added)
            return tl::unexpected(added.error());
    }
    if (const auto flushed = batch.flush(counts); !flushed)
        return tl::unexpected(flushed.error());
    counts.refused = walk.refused();
    counts.totals = walk.totals();
    return counts;
}

} // namespace reports
