// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The ledger's half of importing payments, and of taking an import back.

#include "core/base/jsonwriter.h"
#include "core/ledger/chain.h"
#include "core/ledger/derived.h"
#include "core/ledger/importrecords.h"
#include "core/ledger/ledger.h"
#include "core/ledger/replay.h"
#include "core/ledger/sqliteerror.h"

#include <algorithm>
#include <limits>

namespace ledger {

using namespace Qt::StringLiterals;
using payments::Payment;

namespace {

constexpr qsizetype lengthOfAnId = 32;

base::Result<> refuseImpossible(const Payment& payment)
{
    if (payment.id.size() == lengthOfAnId && storable(payment.id) == payment.id && payment.amount.minor() >= 0
        && payment.createdAt.isValid() && payment.number <= highestReadNumber)
        return {};
    return base::failure(base::Category::Validation, u"import_row"_s,
        base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "A payment of this import cannot be kept. Export it again and import that.")),
        u"import: payment '%1' (S-%2) without an id, a time, a price or a possible number"_s.arg(payment.id)
            .arg(payment.number));
}

/// One batch on its way into the ledger.
class Batch final {
public:
    Batch(Database& database, Chain chain, qint64 lastNumber, const Import& import, const QDateTime& at)
        : m_database(database)
        , m_chain(std::move(chain))
        , m_last(std::max(lastNumber, import.highestNumber))
        , m_import(import)
        , m_at(at)
    {
    }

    base::Result<> take(Payment payment)
    {
        if (auto possible = refuseImpossible(payment); !possible)
            return possible;
        const auto known = numberWhere("id = ?", {payment.id});
        if (!known)
            return tl::unexpected(known.error());
        if (*known) {
            ++m_imported.known;
            return {};
        }
        payment.gatewayId = storable(payment.gatewayId);
        const base::Result<std::optional<qint64>> holder = payment.gatewayId.isEmpty()
            ? std::nullopt
            : numberWhere("gateway = ? AND account = ? AND gateway_id = ? AND gateway_id <> ''",
                {payment.gateway, payment.account, payment.gatewayId});
        if (!holder)
            return tl::unexpected(holder.error());
        if (*holder) {
            m_imported.conflicts.append({payment.id, payment.gatewayId, **holder});
            return {};
        }
        const base::Result<QString> remark = giveNumber(payment);
        if (!remark)
            return tl::unexpected(remark.error());
        return write(payment, *remark);
    }

    base::Result<Imported> finish()
    {
        if (auto derived = addDerived(m_database, m_numbers); !derived)
            return tl::unexpected(derived.error());
        return std::move(m_imported);
    }

private:
    base::Result<std::optional<qint64>> numberWhere(const QByteArray& condition, const QList<Value>& arguments)
    {
        base::Result<Statement> query = m_database.statement("SELECT number FROM payments WHERE " + condition);
        if (!query)
            return tl::unexpected(query.error());
        for (int i = 0; i < arguments.size(); ++i)
            query->bind(i + 1, arguments[i]);
        const base::Result<bool> row = query->step();
        if (!row)
            return tl::unexpected(row.error());
        return *row ? std::optional(query->integer(0)) : std::nullopt;
    }

    base::Result<QString> giveNumber(Payment& payment)
    {
        const auto holder = numberWhere("number = ?", {payment.number});
        if (!holder)
            return tl::unexpected(holder.error());
        if (payment.number > 0 && payment.number <= highestImportedNumber && !*holder) {
            m_last = std::max(m_last, payment.number);
            return QString();
        }
        const QString remark = payment.number > 0 ? u"number_was S-%1"_s.arg(payment.number) : QString();
        if (payment.number > 0)
            ++m_imported.renumbered;
        payment.number = ++m_last;
        return remark;
    }

    base::Result<> write(const Payment& payment, const QString& remark)
    {
        base::JsonWriter detail;
        detail.beginObject().member(u"import", m_import.id);
        if (!remark.isEmpty())
            detail.member(u"remark", remark);
        if (m_imported.added == 0 && !m_import.file.isEmpty())
            detail.member(u"file", storable(m_import.file));
        detail.name(u"changes");
        writeChanges(detail, Row(), toRow(payment));
        detail.endObject();
        Event event;
        event.paymentId = payment.id;
        event.kind = kind::imported;
        event.detail = detail.text();
        event.actor = storable(m_import.actor);
        event.at = m_at;
        event.sourceKey = importSource(m_import.id, m_chain.nextRow());
        const base::Result<Event> appended = m_chain.append(std::move(event));
        if (!appended)
            return tl::unexpected(appended.error());
        const base::Result<Row> row = rowAfter(Row(), *appended);
        if (!row)
            return tl::unexpected(row.error());
        if (auto written = writeRow(m_database, *row, appended->row); !written)
            return written;
        m_numbers.append(payment.number);
        ++m_imported.added;
        return {};
    }

    Database& m_database;
    Chain m_chain;
    qint64 m_last;
    const Import& m_import;
    QDateTime m_at;
    QList<qint64> m_numbers;
    Imported m_imported;
};

/// What an import added, from one place on.
struct Share {
    QStringList ids; ///< of payments to which nothing else happened since
    QList<qint64> numbers;
    qint64 kept = 0;
    qint64 events = 0; ///< of the import, all in all
    qint64 row = 0; ///< of the last one
};

base::Result<Share> nextShare(Database& database, const QString& importId, qint64 behind)
{
    // Of one that was withdrawn before, and maybe imported again, this event says nothing any more.
    base::Result<Statement> query = database.statement(
        "SELECT events.row, payments.id, payments.number, payments.last_event = events.row, EXISTS (SELECT 1 FROM "
        "events AS later WHERE later.payment_id = events.payment_id AND later.row > events.row AND later.kind = "
        "'withdrawn') FROM events LEFT JOIN payments ON payments.id = events.payment_id WHERE source_key > ?1 AND "
        "source_key <= ?2 ORDER BY source_key LIMIT ?3");
    if (!query)
        return tl::unexpected(query.error());
    query->bind(1, importSource(importId, behind)).bind(2, importSource(importId, std::numeric_limits<qint64>::max()));
    query->bind(3, qint64{Ledger::mostImported});
    Share share;
    for (;;) {
        const base::Result<bool> step = query->step();
        if (!step)
            return tl::unexpected(step.error());
        if (!*step)
            return share;
        ++share.events;
        share.row = query->integer(0);
        if (query->value(1) == Value() || query->integer(4) != 0)
            continue;
        if (query->integer(3) == 0) {
            ++share.kept;
            continue;
        }
        share.ids.append(query->text(1));
        share.numbers.append(query->integer(2));
    }
}

base::Result<> deleteRows(Database& database, const QList<qint64>& numbers)
{
    for (const QByteArray sql : {"DELETE FROM payments WHERE number = ?", "DELETE FROM checks WHERE number = ?"}) {
        for (const qint64 number : numbers) {
            base::Result<Statement> gone = database.statement(sql);
            if (!gone)
                return tl::unexpected(gone.error());
            if (auto done = gone->bind(1, number).run(); !done)
                return done;
        }
    }
    return {};
}

} // namespace

base::Result<Imported> Ledger::importBatch(const QList<Payment>& batch, const Import& import)
{
    Imported imported;
    const Untriggered untriggered(m_database);
    const base::Result<> done = together([&]() -> base::Result<> {
        base::Result<Chain> chain = Chain::endOf(m_database);
        const base::Result<qint64> last = lastNumber();
        if (!chain || !last)
            return tl::unexpected(chain ? last.error() : chain.error());
        Batch taking(m_database, std::move(*chain), *last, import, now());
        for (const Payment& payment : batch) {
            if (auto taken = taking.take(payment); !taken)
                return taken;
        }
        base::Result<Imported> finished = taking.finish();
        if (!finished)
            return tl::unexpected(finished.error());
        imported = std::move(*finished);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return imported;
}

base::Result<qint64> Ledger::importSize(const QString& importId)
{
    base::Result<Statement> query =
        m_database.statement("SELECT count(*) FROM events WHERE source_key > ?1 AND source_key <= ?2");
    if (!query)
        return tl::unexpected(query.error());
    query->bind(1, importSource(importId, 0)).bind(2, importSource(importId, std::numeric_limits<qint64>::max()));
    const base::Result<bool> step = query->step();
    if (!step)
        return tl::unexpected(step.error());
    return query->integer(0);
}

base::Result<WithdrawnBatch> Ledger::withdrawBatch(const QString& importId, qint64 behind, const QString& actor)
{
    const base::Result<Share> share = nextShare(m_database, importId, behind);
    if (!share)
        return tl::unexpected(share.error());
    const Untriggered untriggered(m_database);
    const auto withdraw = [&]() -> base::Result<> {
        base::Result<Chain> chain = Chain::endOf(m_database);
        const base::Result<qint64> last = lastNumber();
        if (!chain || !last)
            return tl::unexpected(chain ? last.error() : chain.error());
        for (const QString& id : share->ids) {
            Event event;
            event.paymentId = id;
            event.kind = kind::withdrawn;
            event.detail = base::JsonWriter()
                               .beginObject()
                               .member(u"import", importId)
                               .name(u"changes")
                               .beginObject()
                               .endObject()
                               .endObject()
                               .text();
            event.actor = storable(actor);
            event.at = now();
            event.sourceKey = withdrawalSource(importId, chain->nextRow());
            if (const auto appended = chain->append(std::move(event)); !appended)
                return tl::unexpected(appended.error());
        }
        if (auto removed = removeDerived(m_database, share->numbers); !removed)
            return removed;
        if (auto deleted = deleteRows(m_database, share->numbers); !deleted)
            return deleted;
        return skipNumbers(*last, actor);
    };
    if (!share->ids.isEmpty()) {
        if (auto done = together(withdraw); !done)
            return tl::unexpected(done.error());
    }
    return WithdrawnBatch{{share->ids.size(), share->kept}, share->events, share->row};
}

base::Result<Withdrawn> Ledger::undoImport(const QString& importId, const QString& actor, const Progress& progress)
{
    const base::Result<qint64> count = importSize(importId);
    if (!count)
        return tl::unexpected(count.error());
    Withdrawn withdrawn;
    LongWork work(m_database, progress);
    work.beginPart(1000);
    WithdrawnBatch batch;
    for (qint64 seen = 0;; seen += batch.seen) {
        if (auto told = work.did(seen, *count); !told)
            return tl::unexpected(told.error());
        const base::Result<WithdrawnBatch> next = withdrawBatch(importId, batch.lastRow, actor);
        if (!next)
            return tl::unexpected(next.error());
        if (next->seen == 0)
            return withdrawn;
        batch = *next;
        withdrawn.gone += batch.withdrawn.gone;
        withdrawn.kept += batch.withdrawn.kept;
    }
}

} // namespace ledger
