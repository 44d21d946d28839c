// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The ledger's half of static codes: one code, any number of payments (contracts/bakong-gateway.md section 3).

#include "core/ledger/event.h"
#include "core/ledger/ledgerstep.h"
#include "core/ledger/searchwords.h"

#include <algorithm>

namespace ledger {

using namespace Qt::StringLiterals;
using payments::Observation;
using payments::Payment;

namespace {

base::Error refusal(
    base::Category category, const QString& code, const base::UserText& sentence, const QString& parentId)
{
    return {category, code, sentence, u"by the code of %1: %2"_s.arg(parentId, code)};
}

/// Why nothing can come by its code; nullopt: it can.
std::optional<base::Error> faultOf(const Payment& parent)
{
    if (!parent.parent.isEmpty())
        return refusal(base::Category::Validation, u"child_of_child"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "This payment came in by the code of another sale. Name the sale that code belongs to.")),
            parent.id);
    if (!parent.hasStaticCode())
        return refusal(base::Category::Validation, u"child_without_code"_s,
            base::UserText(QT_TRANSLATE_NOOP("Sentence",
                "The code of this sale is for one payment. Name the sale whose code any number of people pay by.")),
            parent.id);
    return std::nullopt;
}

/// What came, by the rules of the state table; nullopt: nothing that is proven.
std::optional<Payment> arrivedBy(const Payment& parent, const QString& id, const Observation& seen, const News& news)
{
    Payment child;
    child.id = id;
    child.gateway = parent.gateway;
    child.account = parent.account;
    child.method = parent.method;
    child.parent = parent.id;
    child.state = payments::State::Pending;
    child.amount = parent.amount; // none, in the currency of the code: any amount of that one agrees
    child.createdAt = seen.seenAt;
    const auto transition = payments::next(child, seen, news.paidNeeds);
    if (!transition || !transition->takesMoney || !seen.received || seen.received->minor() <= 0)
        return std::nullopt;
    child = payments::applied(child, seen, *transition);
    child.amount = *seen.received;
    child.received = seen.received;
    return child;
}

} // namespace

base::Result<std::optional<Payment>> Ledger::bySource(const QString& sourceKey)
{
    base::Result<Statement> query = m_database.statement("SELECT payment_id FROM events WHERE source_key = ?");
    if (!query)
        return tl::unexpected(query.error());
    query->bind(1, storable(sourceKey));
    const base::Result<bool> row = query->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? m_records.byId(query->text(0)) : base::Result<std::optional<Payment>>(std::nullopt);
}

base::Result<std::optional<Payment>> Ledger::importedChild(const Payment& child) const
{
    // Too short to be looked up is too short for an id that tells two payments apart.
    if (matchText(searchWords(child.transactionId)).isEmpty())
        return std::nullopt;
    const auto claiming = m_records.claiming(child.gateway, storable(child.transactionId));
    if (!claiming)
        return tl::unexpected(claiming.error());
    for (const Payment& known : *claiming) {
        // Not the same parent: the sale of the code may be here under another id, and was not imported then.
        const bool isByCode = !known.parent.isEmpty() && known.account == child.account;
        if (!isByCode || known.transactionId != storable(child.transactionId) || known.received != child.received)
            continue;
        const auto timeline = m_records.timeline(known.id);
        if (!timeline)
            return tl::unexpected(timeline.error());
        // Not behind a notice that this ledger got itself: the source keys tell those apart.
        const auto arrived = [](const Event& event) { return event.kind == kind::arrived; };
        if (std::none_of(timeline->begin(), timeline->end(), arrived))
            return known;
    }
    return std::nullopt;
}

base::Result<Recorded> Ledger::addChild(
    const QString& parentId, const QString& id, const News& news, const QString& actor)
{
    std::optional<Recorded> done;
    const auto all = together([&]() -> base::Result<> {
        const base::Result<Payment> parent = known(parentId);
        if (!parent)
            return tl::unexpected(parent.error());
        if (auto fault = faultOf(*parent))
            return tl::unexpected(std::move(*fault));
        if (news.sourceKey.isEmpty())
            return tl::unexpected(refusal(base::Category::Validation, u"child_source"_s,
                base::UserText(QT_TRANSLATE_NOOP("Sentence",
                    "This notice has no number, so it could count twice. Look for the payment at the gateway.")),
                parentId));
        const auto repeated = bySource(news.sourceKey);
        const auto existing = repeated && !*repeated ? m_records.byId(id) : repeated;
        const base::Result<qint64> last = lastNumber();
        if (!existing || !last)
            return tl::unexpected(existing ? last.error() : existing.error());
        if (*existing) {
            done = Recorded{**existing, false};
            return {};
        }
        Observation seen = news.observation;
        if (!seen.seenAt.isValid())
            seen.seenAt = now();
        std::optional<Payment> child = arrivedBy(*parent, id, seen, news);
        if (!child)
            return tl::unexpected(refusal(base::Category::Signature, u"child_unproven"_s,
                base::UserText(QT_TRANSLATE_NOOP("Sentence",
                    "This notice does not prove that money came. Look for the payment in the app of your bank.")),
                parentId));
        News told = news;
        if (told.remark.isEmpty())
            told.remark = u"by_code S-%1"_s.arg(parent->number);
        const Step step{kind::arrived, actor, news.sourceKey, whyOf(told)};
        const auto imported = importedChild(*child);
        if (!imported)
            return tl::unexpected(imported.error());
        child->number = *last + 1;
        base::Result<Recorded> added =
            *imported ? apply(toRow(**imported), **imported, step) : apply(Row(), *child, step);
        if (!added)
            return tl::unexpected(added.error());
        added->changed = !*imported;
        done = std::move(*added);
        return {};
    });
    if (!all)
        return tl::unexpected(all.error());
    return std::move(*done);
}

} // namespace ledger
