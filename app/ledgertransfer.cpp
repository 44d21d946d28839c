// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ledgertransfer.h"

#include "app/counter/counterthread.h"
#include "core/ledger/reader.h"

#include <QFile>
#include <QMutex>
#include <QScopeGuard>
#include <QStandardPaths>
#include <algorithm>
#include <future>

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

tl::unexpected<base::Error> stopped()
{
    return base::failure(base::Category::Cancelled, u"cancelled"_s,
        base::UserText(QT_TRANSLATE_NOOP("Sentence", "Paydesk is closing, so the work was stopped. Begin it again.")),
        u"the counter has ended"_s);
}

tl::unexpected<base::Error> undoStopped()
{
    return base::failure(base::Category::Cancelled, u"cancelled"_s,
        base::UserText(QT_TRANSLATE_NOOP(
            "Sentence", "The undoing was stopped, and what is taken back stays so. Undo again to take back the rest.")),
        u"stopped between two batches"_s);
}

base::Result<> openForReading(QFile& file)
{
    if (file.open(QIODevice::ReadOnly))
        return {};
    return base::failure(base::Category::Validation, u"import_unreadable"_s,
        base::UserText(QT_TRANSLATE_NOOP("Sentence", "This file cannot be read. Check that it is there and yours.")),
        file.errorString());
}

} // namespace

/// Closed when the program ends, while work on threads of the pool may still hold it.
struct LedgerTransfer::Door {
    QMutex mutex;
    CounterThread* counter = nullptr; ///< nullptr: closed

    /// From a thread of the pool: what was imported, or taken back, is watched or no more.
    void rewatch()
    {
        const QMutexLocker lock(&mutex);
        if (counter != nullptr)
            QMetaObject::invokeMethod(
                counter, [counter = counter] { counter->rewatch(); }, Qt::QueuedConnection);
    }

    /// From a thread of the pool: `work` on the till's thread, waited for.
    template <class T>
    base::Result<T> atLedger(const std::function<base::Result<T>(ledger::Ledger&)>& work)
    {
        auto promise = std::make_shared<std::promise<base::Result<T>>>();
        std::future<base::Result<T>> answer = promise->get_future();
        {
            const QMutexLocker lock(&mutex);
            if (counter == nullptr)
                return stopped();
            const auto there = [promise, work](const base::Result<ledger::Ledger*>& ledger) {
                promise->set_value(ledger ? work(**ledger) : base::Result<T>(tl::unexpected(ledger.error())));
            };
            QMetaObject::invokeMethod(
                counter, [counter = counter, there] { counter->atLedger(there); }, Qt::QueuedConnection);
        }
        promise.reset();
        try {
            return answer.get();
        } catch (const std::future_error&) { // the counter ended with the work still in its queue
            return stopped();
        }
    }
};

LedgerTransfer::LedgerTransfer(const ui::Appearance& appearance, const base::Clock& clock, CounterThread& counter,
    const ShopFolder& folder, bool practice, QString actor)
    : m_appearance(appearance)
    , m_clock(clock)
    , m_folder(folder)
    , m_ledger(folder.ledger(practice))
    , m_actor(std::move(actor))
    , m_door(std::make_shared<Door>())
{
    m_door->counter = &counter;
}

LedgerTransfer::~LedgerTransfer()
{
    const QMutexLocker lock(&m_door->mutex);
    m_door->counter = nullptr;
}

ui::ExportDialog& LedgerTransfer::exportList(
    const ledger::Reading::List& list, const QString& filter, const std::optional<qint64>& rows, QWidget* parent)
{
    const auto write = [folder = m_folder, path = m_ledger](const ledger::Reading::List& wanted,
                           const reports::ExportWish& wish, const QString& place,
                           const reports::RowProgress& progress) -> base::Result<reports::ControlTotals> {
        if (const auto free = folder.checkExportTarget(place); !free)
            return tl::unexpected(free.error());
        const auto reader = ledger::Reader::open(path);
        if (!reader)
            return tl::unexpected(reader.error());
        return reports::exportFile(**reader, wanted, wish, place, progress);
    };
    auto* dialog =
        new ui::ExportDialog(m_appearance, {list, filter, rows, documents()}, write, m_clock.nowUtc(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return *dialog;
}

ui::ImportDialog& LedgerTransfer::import(QWidget* parent)
{
    auto* dialog = new ui::ImportDialog(m_appearance, importing(), documents(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return *dialog;
}

ui::ImportDialog& LedgerTransfer::undo(const ledger::ImportRecord& import, QWidget* parent)
{
    ui::ImportDialog& dialog = this->import(parent);
    dialog.undo(import);
    return dialog;
}

base::Result<QList<ledger::ImportRecord>> LedgerTransfer::imports(const QString& ledger)
{
    const auto reader = ledger::Reader::open(ledger);
    if (!reader)
        return tl::unexpected(reader.error());
    return ledger::importRecords((*reader)->database());
}

ui::ImportDialog::Work LedgerTransfer::importing() const
{
    ui::ImportDialog::Work work;
    work.preview = [path = m_ledger, actor = m_actor](const QString& name, const reports::ProblemSink& tell,
                       const reports::ByteProgress& progress) -> base::Result<reports::ImportPreview> {
        QFile file(name);
        if (const auto open = openForReading(file); !open)
            return tl::unexpected(open.error());
        const auto reader = ledger::Reader::open(path);
        if (!reader)
            return tl::unexpected(reader.error());
        return reports::previewImport(file, (*reader)->records(), actor, tell, progress);
    };
    work.import = [path = m_ledger, door = m_door](const QString& name, const ledger::Import& import,
                      const reports::ProblemSink& tell,
                      const reports::ByteProgress& progress) -> base::Result<reports::ImportCounts> {
        QFile file(name);
        if (const auto open = openForReading(file); !open)
            return tl::unexpected(open.error());
        const auto reader = ledger::Reader::open(path);
        if (!reader)
            return tl::unexpected(reader.error());
        const auto rewatched = qScopeGuard([&door] { door->rewatch(); }); // what is in stays, also after a stop
        const auto take = [&door](const QList<payments::Payment>& batch, const ledger::Import& into) {
            return door->atLedger<ledger::Imported>(
                [&](ledger::Ledger& ledger) { return ledger.importBatch(batch, into); });
        };
        return reports::importFile(file, (*reader)->records(), import, take, tell, progress);
    };
    work.undo = [path = m_ledger, actor = m_actor, door = m_door](const QString& importId,
                    const std::function<bool(int permille)>& progress) -> base::Result<ledger::Withdrawn> {
        const auto size = door->atLedger<qint64>([&](ledger::Ledger& ledger) { return ledger.importSize(importId); });
        if (!size)
            return tl::unexpected(size.error());
        const auto rewatched = qScopeGuard([&door] { door->rewatch(); });
        ledger::Withdrawn withdrawn;
        ledger::WithdrawnBatch batch;
        qint64 seen = 0;
        do {
            const auto next = door->atLedger<ledger::WithdrawnBatch>(
                [&](ledger::Ledger& ledger) { return ledger.withdrawBatch(importId, batch.lastRow, actor); });
            if (!next)
                return tl::unexpected(next.error());
            batch = *next;
            withdrawn.gone += batch.withdrawn.gone;
            withdrawn.kept += batch.withdrawn.kept;
            seen += batch.seen;
            if (!progress(static_cast<int>(*size == 0 ? 1000 : std::min<qint64>(seen * 1000 / *size, 1000))))
                return undoStopped();
        } while (batch.seen > 0);
        return withdrawn;
    };
    work.find = [path = m_ledger](const QString& importId) -> base::Result<std::optional<ledger::ImportRecord>> {
        const auto all = imports(path);
        if (!all)
            return tl::unexpected(all.error());
        const auto found = std::find_if(all->begin(), all->end(),
            [&importId](const ledger::ImportRecord& import) { return import.id == importId; });
        return found == all->end() ? std::nullopt : std::optional(*found);
    };
    return work;
}

} // namespace app
