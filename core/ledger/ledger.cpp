// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/ledger.h"

#include "core/base/jsonwriter.h"
#include "core/ledger/chain.h"
#include "core/ledger/derived.h"
#include "core/ledger/ledgerstep.h"
#include "core/ledger/rebuild.h"
#include "core/ledger/sqliteerror.h"
#include "core/ledger/transaction.h"

namespace ledger {

using namespace Qt::StringLiterals;
using payments::Evidence;
using payments::Observation;
using payments::Payment;
using payments::State;

namespace {

std::optional<Observation::Said> saidByHand(State state)
{
    switch (state) {
    case State::Paid:
        return Observation::Said::Paid;
    case State::Failed:
        return Observation::Said::Failed;
    case State::Cancelled:
        return Observation::Said::Cancelled;
    default:
        return std::nullopt;
    }
}

/// The one place where a transaction surrounds a call.
template <class T>
base::Result<T> inTransaction(Database& database, const std::function<base::Result<T>()>& work)
{
    const bool isOutermost = !database.inTransaction();
    base::Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    base::Result<T> done = work();
    if (!done)
        return done;
    if (isOutermost) {
        if (const auto searched = bringSearchUpToDate(database); !searched)
            return tl::unexpected(searched.error());
    }
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return done;
}

} // namespace

Ledger::Ledger(Database database, QString path, const base::Clock& clock)
    : m_database(std::move(database))
    , m_path(std::move(path))
    , m_clock(clock)
{
}

QDateTime Ledger::now() const
{
    return m_clock.nowUtc();
}

base::Result<Payment> Ledger::known(const QString& paymentId) const
{
    base::Result<std::optional<Payment>> payment = m_records.byId(paymentId);
    if (!payment)
        return tl::unexpected(payment.error());
    if (*payment)
        return std::move(**payment);
    return base::failure(base::Category::NotFound, u"payment_unknown"_s,
        base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "There is no such sale in the ledger. Look for its number in History.")),
        u"no payment "_s + paymentId);
}

base::Result<Event> Ledger::append(Event event)
{
    base::Result<Chain> chain = Chain::endOf(m_database);
    if (!chain)
        return tl::unexpected(chain.error());
    return chain->append(std::move(event));
}

base::Result<Recorded> Ledger::apply(const Row& before, const Payment& after, const Step& step)
{
    base::JsonWriter detail;
    detail.beginObject();
    for (const auto& [name, text] : step.why) {
        if (!text.isEmpty())
            detail.member(name, storable(text));
    }
    detail.name(u"changes");
    writeChanges(detail, before, toRow(after));
    detail.endObject();
    Event event;
    event.paymentId = after.id;
    event.kind = step.kind;
    event.detail = detail.text();
    event.actor = storable(step.actor);
    event.at = now();
    event.sourceKey = storable(step.sourceKey);
    const base::Result<Event> appended = append(std::move(event));
    if (!appended)
        return tl::unexpected(appended.error());
    // The row comes from the text of the event, never from the payment in memory: rebuild() then finds the same.
    const base::Result<Row> row = rowAfter(before, *appended);
    if (!row)
        return tl::unexpected(row.error());
    if (const auto written = writeRow(m_database, *row, appended->row); !written)
        return tl::unexpected(written.error());
    base::Result<Payment> stored = known(after.id);
    if (!stored)
        return tl::unexpected(stored.error());
    return Recorded{std::move(*stored), true};
}

base::Result<qint64> Ledger::lastNumber()
{
    return lastNumberIn(m_database);
}

base::Result<> Ledger::skipNumbers(qint64 number, const QString& actor)
{
    return inTransaction<void>(m_database, [&]() -> base::Result<> {
        const base::Result<qint64> last = lastNumber();
        if (!last)
            return tl::unexpected(last.error());
        if (number <= *last)
            return {};
        Event event;
        event.kind = kind::skipped;
        event.detail = base::JsonWriter().beginObject().member(u"number", number).endObject().text();
        event.actor = storable(actor);
        event.at = now();
        if (const auto appended = append(std::move(event)); !appended)
            return tl::unexpected(appended.error());
        return {};
    });
}

base::Result<Payment> Ledger::draft(const Payment& payment, const QString& actor, const QString& remark)
{
    return inTransaction<Payment>(m_database, [&]() -> base::Result<Payment> {
        base::Result<std::optional<Payment>> existing = m_records.byId(payment.id);
        if (!existing)
            return tl::unexpected(existing.error());
        if (*existing)
            return std::move(**existing);
        const base::Result<qint64> last = lastNumber();
        if (!last)
            return tl::unexpected(last.error());
        Payment numbered = payment;
        numbered.number = *last + 1;
        numbered.state = State::Draft;
        numbered.cashier.clear();
        numbered.createdAt = now();
        numbered.changedAt = numbered.createdAt;
        base::Result<Recorded> recorded = apply(Row(), numbered, {kind::draft, actor, {}, {{u"remark"_s, remark}}});
        if (!recorded)
            return tl::unexpected(recorded.error());
        return std::move(recorded->payment);
    });
}

base::Result<Recorded> Ledger::adopt(const Payment& listed, const News& news, const QString& actor)
{
    return inTransaction<Recorded>(m_database, [&]() -> base::Result<Recorded> {
        const auto owner = m_records.byGatewayId(listed.gateway, listed.account, storable(listed.gatewayId));
        const base::Result<qint64> last = lastNumber();
        if (!owner || !last)
            return tl::unexpected(owner ? last.error() : owner.error());
        if (*owner)
            return Recorded{**owner, false};
        Observation seen = news.observation;
        if (!seen.seenAt.isValid())
            seen.seenAt = now();
        Payment payment = listed;
        payment.number = *last + 1;
        payment.state = State::Pending;
        payment.evidence = Evidence::Api;
        if (!payment.createdAt.isValid())
            payment.createdAt = seen.seenAt;
        if (const auto transition = payments::next(payment, seen, news.paidNeeds))
            payment = payments::applied(payment, seen, *transition);
        // Of one that was over long ago nothing is expected any more (Records::toWatch).
        const bool isOver = payments::isClosed(payment.state) && !payment.received;
        payment.changedAt = isOver ? std::min(seen.seenAt, payment.expiresAt.value_or(payment.createdAt)) : seen.seenAt;
        return apply(Row(), payment, {kind::listed, actor, news.sourceKey, whyOf(news)});
    });
}

base::Result<bool> Ledger::isRepeated(const Payment& payment, const News& news)
{
    if (!news.sourceKey.isEmpty()) {
        base::Result<Statement> query = m_database.statement("SELECT 1 FROM events WHERE source_key = ?");
        if (!query)
            return tl::unexpected(query.error());
        query->bind(1, storable(news.sourceKey));
        base::Result<bool> found = query->step();
        if (!found || *found)
            return found;
    }
    if (!news.created || news.created->gatewayId.isEmpty())
        return false;
    const auto owner = m_records.byGatewayId(payment.gateway, payment.account, storable(news.created->gatewayId));
    if (!owner)
        return tl::unexpected(owner.error());
    return *owner && (*owner)->id != payment.id;
}

base::Result<> Ledger::touch(qint64 number)
{
    base::Result<Statement> upsert = m_database.statement(
        "INSERT INTO checks (number, at) VALUES (?, ?) ON CONFLICT (number) DO UPDATE SET at = excluded.at");
    if (!upsert)
        return tl::unexpected(upsert.error());
    upsert->bind(1, number).bind(2, now().toMSecsSinceEpoch());
    return upsert->run();
}

base::Result<Recorded> Ledger::record(const QString& paymentId, const News& news, const QString& actor)
{
    return inTransaction<Recorded>(m_database, [&]() -> base::Result<Recorded> {
        const base::Result<Payment> payment = known(paymentId);
        if (!payment)
            return tl::unexpected(payment.error());
        if (isCheck(news.observation)) {
            if (const auto touched = touch(payment->number); !touched)
                return tl::unexpected(touched.error());
        }
        const base::Result<bool> repeated = isRepeated(*payment, news);
        if (!repeated)
            return tl::unexpected(repeated.error());
        Observation observation = news.observation;
        if (!observation.seenAt.isValid())
            observation.seenAt = now();
        const auto transition = *repeated ? std::nullopt : payments::next(*payment, observation, news.paidNeeds);
        Payment after = transition ? payments::applied(*payment, observation, *transition) : *payment;
        // The answer to a create may come after a notice that has moved the payment on, or after a person closed it.
        const bool fills = !*repeated && news.created && takeOver(after, *news.created, transition.has_value());
        const bool changes = transition || fills;
        // A message of its own that changes nothing still stands in the timeline.
        if (!changes && (*repeated || news.sourceKey.isEmpty())) {
            base::Result<Payment> same = known(paymentId);
            if (!same)
                return tl::unexpected(same.error());
            return Recorded{std::move(*same), false};
        }
        if (changes)
            after.changedAt = observation.seenAt;
        base::Result<Recorded> recorded =
            apply(toRow(*payment), after, {kindOf(observation.said), actor, news.sourceKey, whyOf(news)});
        if (recorded)
            recorded->changed = changes;
        return recorded;
    });
}

base::Result<Recorded> Ledger::change(
    const QString& paymentId, const Step& step, const std::function<bool(Payment&, const QDateTime&)>& edit)
{
    return inTransaction<Recorded>(m_database, [&]() -> base::Result<Recorded> {
        base::Result<Payment> payment = known(paymentId);
        if (!payment)
            return tl::unexpected(payment.error());
        const QDateTime at = now();
        Payment after = *payment;
        if (!edit(after, at))
            return Recorded{std::move(*payment), false};
        after.changedAt = at;
        return apply(toRow(*payment), after, step);
    });
}

base::Result<Recorded> Ledger::mark(const QString& paymentId, State state, const QString& reason, const QString& actor)
{
    const auto said = saidByHand(state);
    if (!said)
        return base::failure(base::Category::Validation, u"mark_state"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "A sale cannot be marked like this by hand. Choose paid, failed or cancelled.")),
            u"mark %1 as %2"_s.arg(paymentId, payments::toWord(state)));
    if (reason.trimmed().isEmpty())
        return base::failure(base::Category::Validation, u"mark_reason"_s,
            base::UserText(
                QT_TRANSLATE_NOOP("Sentence", "A sale marked by hand needs a reason. Write why in a few words.")),
            u"mark %1 without reason"_s.arg(paymentId));
    const Step step{
        kind::marked, actor, {}, {{u"evidence"_s, payments::toWord(Evidence::Manual)}, {u"reason"_s, reason}}};
    return change(paymentId, step, [said](Payment& payment, const QDateTime& at) {
        Observation observation;
        observation.said = *said;
        observation.evidence = Evidence::Manual;
        observation.seenAt = at;
        const auto transition = payments::next(payment, observation, Evidence::Manual);
        if (!transition)
            return false;
        payment = payments::applied(payment, observation, *transition);
        return true;
    });
}

base::Result<Recorded> Ledger::acknowledge(
    const QString& paymentId, payments::Decision decision, const QString& remark, const QString& actor)
{
    const QString decided = decision == payments::Decision::None ? QString() : QString(payments::toWord(decision));
    const Step step{kind::acknowledged, actor, {}, {{u"decision"_s, decided}, {u"remark"_s, remark}}};
    return change(paymentId, step, [](Payment& payment, const QDateTime& at) {
        if (!payment.needsAttention())
            return false;
        payment.acknowledgedAt = at;
        return true;
    });
}

base::Result<Recorded> Ledger::note(const QString& paymentId, const QString& text, const QString& actor)
{
    return change(paymentId, {kind::noted, actor, {}, {}}, [&text](Payment& payment, const QDateTime&) {
        if (payment.note == text)
            return false;
        payment.note = text;
        return true;
    });
}

base::Result<Recorded> Ledger::setNumber(
    const QString& paymentId, const QString& number, const QString& remark, const QString& actor)
{
    const Step step{kind::numbered, actor, {}, {{u"remark"_s, remark}}};
    return change(paymentId, step, [&number](Payment& payment, const QDateTime&) {
        if (payment.gatewayId == storable(number))
            return false;
        payment.gatewayId = storable(number);
        return true;
    });
}

base::Result<> Ledger::together(const std::function<base::Result<>()>& calls)
{
    return inTransaction<void>(m_database, calls);
}

base::Result<> Ledger::rebuild(const QString& actor, const Progress& progress)
{
    return inTransaction<void>(m_database, [&]() -> base::Result<> {
        if (auto rebuilt = rebuildPayments(m_database, progress); !rebuilt)
            return rebuilt;
        Event event;
        event.kind = kind::rebuilt;
        event.detail = QByteArrayLiteral("{}");
        event.actor = actor;
        event.at = now();
        if (const auto appended = append(std::move(event)); !appended)
            return tl::unexpected(appended.error());
        return {};
    });
}

} // namespace ledger
