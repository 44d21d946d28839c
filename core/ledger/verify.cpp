// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/verify.h"

#include "core/ledger/muchmemory.h"
#include "core/ledger/readtransaction.h"
#include "core/ledger/records.h"
#include "core/ledger/schema.h"
#include "core/ledger/searchcheck.h"
#include "core/ledger/searchtext.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <algorithm>

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 paymentsBetweenNews = 500;
/// Of SQLite's machine, in its own check of the file: each payment is looked for in two dozen indices.
constexpr qint64 stepsToCheckAPayment = 400;

void add(QList<Finding>& findings, Finding::Kind kind, const QString& log)
{
    const auto before = std::count_if(
        findings.begin(), findings.end(), [kind](const Finding& finding) { return finding.kind == kind; });
    if (before < mostFindings)
        findings.append({kind, log});
}

/// Each row of the statement gives one finding, or none.
base::Result<> findEach(Database& database, const QByteArray& sql, QList<Finding>& findings,
    const std::function<std::optional<Finding>(const Statement&)>& judge)
{
    base::Result<Statement> query = database.statement(sql);
    if (!query)
        return tl::unexpected(query.error());
    for (;;) {
        const base::Result<bool> row = query->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        if (const auto finding = judge(*query))
            add(findings, finding->kind, finding->log);
    }
}

base::Result<> checkFile(Database& database, QList<Finding>& findings)
{
    return findEach(database, "PRAGMA main.integrity_check", findings, [](const Statement& row) {
        const QString said = row.text(0);
        return said == "ok"_L1 ? std::nullopt : std::optional(Finding{Finding::Kind::File, said});
    });
}

/// A changed trigger or view would keep wrong totals from now on.
base::Result<> checkSchema(Database& database, QList<Finding>& findings)
{
    const base::Result<QList<SchemaPart>> expected = builtinSchema();
    const base::Result<QList<SchemaPart>> found = schemaOf(database);
    if (!expected || !found)
        return tl::unexpected(expected ? found.error() : expected.error());
    const auto kindOf = [](const SchemaPart& part) {
        return part.isDerived() ? Finding::Kind::Derived : Finding::Kind::File;
    };
    for (const SchemaPart& part : onlyIn(*expected, *found))
        add(findings, kindOf(part), u"the schema lacks "_s + part.title());
    for (const SchemaPart& part : onlyIn(*found, *expected))
        add(findings, kindOf(part), u"the schema has another "_s + part.title());
    return {};
}

/// Over the values of rows, each with its type and length in front so that no two rows read the same.
class Digest final {
public:
    void add(const Row& row)
    {
        for (const Value& value : row) {
            if (const auto* number = std::get_if<qint64>(&value)) {
                add('i', *number);
            } else if (const auto* text = std::get_if<QString>(&value)) {
                const QByteArray utf8 = text->toUtf8();
                add('t', utf8.size());
                m_hash.addData(utf8);
            } else {
                add('0', 0);
            }
        }
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    void add(char type, qint64 number)
    {
        const qint64 big = qToBigEndian(number);
        m_hash.addData(QByteArrayView(&type, 1));
        m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(&big), sizeof big));
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// What the events of one payment come to.
struct Outcome {
    Row row;
    qint64 lastEvent = 0;
    qint64 events = 0;
};

base::Result<Outcome> outcomeOf(Database& database, const QString& paymentId, QList<Finding>& findings)
{
    static const QByteArray sql = "SELECT " + eventColumns() + " FROM events WHERE payment_id = ? ORDER BY row";
    base::Result<Statement> events = database.statement(sql);
    if (!events)
        return tl::unexpected(events.error());
    events->bind(1, paymentId);
    Outcome outcome;
    for (;;) {
        const base::Result<bool> step = events->step();
        if (!step)
            return tl::unexpected(step.error());
        if (!*step)
            return outcome;
        const Event event = readEvent(*events);
        ++outcome.events;
        outcome.lastEvent = event.row;
        if (std::optional<Row> after = derived(outcome.row, event))
            outcome.row = std::move(*after);
        else
            add(findings, Finding::Kind::Chain, u"event %1 cannot be applied"_s.arg(event.row));
    }
}

/// Every payment beside its events and its text, in the order of their numbers; the events that were met.
base::Result<qint64> checkPayments(Database& database, LongWork& work, Verification& verification)
{
    base::Result<Statement> walk = database.statement("SELECT " + columnList()
        + ", last_event, payment_text.text FROM payments LEFT JOIN payment_text USING (number) ORDER BY number");
    const base::Result<qint64> count = Records(database).paymentCount();
    if (!walk || !count)
        return tl::unexpected(walk ? count.error() : walk.error());
    constexpr int lastEventAt = static_cast<int>(columnCount);
    Digest digest;
    qint64 met = 0;
    for (;;) {
        const base::Result<bool> step = walk->step();
        if (!step)
            return tl::unexpected(step.error());
        if (!*step)
            break;
        const Row stored = readRow(*walk);
        digest.add(stored);
        const auto* id = std::get_if<QString>(&at(stored, Column::Id));
        const base::Result<Outcome> outcome =
            outcomeOf(database, id == nullptr ? QString() : *id, verification.findings);
        if (!outcome)
            return tl::unexpected(outcome.error());
        met += outcome->events;
        const auto name = [&stored, id] {
            return u"S-%1 (%2)"_s.arg(std::get<qint64>(at(stored, Column::Number)))
                .arg(id == nullptr ? QString() : *id);
        };
        if (outcome->row != stored || outcome->lastEvent != walk->integer(lastEventAt))
            add(verification.findings, Finding::Kind::Payment, u"payment %1 is not what its events say"_s.arg(name()));
        const base::Result<payments::Payment> payment = toPayment(stored);
        if (payment && walk->text(lastEventAt + 1) != searchText(*payment))
            add(verification.findings, Finding::Kind::Derived, u"payment %1 is searched by other words"_s.arg(name()));
        if (++verification.payments % paymentsBetweenNews == 0) {
            if (const auto told = work.did(verification.payments, *count); !told)
                return tl::unexpected(told.error());
        }
    }
    verification.digest = digest.result();
    return met;
}

/// Events that belong to no payment there is: it was withdrawn, or it is missing.
base::Result<> checkMissing(Database& database, QList<Finding>& findings)
{
    base::Result<Statement> query = database.statement(
        "SELECT DISTINCT payment_id FROM events WHERE payment_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM payments "
        "WHERE payments.id = events.payment_id)");
    if (!query)
        return tl::unexpected(query.error());
    for (;;) {
        const base::Result<bool> step = query->step();
        if (!step)
            return tl::unexpected(step.error());
        if (!*step)
            return {};
        const base::Result<Outcome> outcome = outcomeOf(database, query->text(0), findings);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (isPayment(outcome->row))
            add(findings, Finding::Kind::Payment, u"payment (%1) is missing"_s.arg(query->text(0)));
    }
}

base::Result<> checkTotals(Database& database, QList<Finding>& findings)
{
    const auto onlyIn = [](const char* one, const char* other) {
        return QByteArray("SELECT * FROM (SELECT * FROM ") + one + " EXCEPT SELECT * FROM " + other + ')';
    };
    base::Result<> done = findEach(database,
        onlyIn("rollups", "rollups_of_payments") + " UNION ALL " + onlyIn("rollups_of_payments", "rollups")
            + " LIMIT 100",
        findings, [](const Statement& row) {
            const QString day = QDateTime::fromMSecsSinceEpoch(row.integer(0), Qt::UTC).date().toString(Qt::ISODate);
            return std::optional(Finding{Finding::Kind::Derived,
                u"the totals of %1 (%2, %3, %4) are not what the payments say"_s.arg(
                    day, row.text(1), row.text(2), row.text(4))});
        });
    // Amounts that no payment can have may add up to more than there are numbers.
    if (!done && done.error().code == "ledger_internal"_L1) {
        add(findings, Finding::Kind::Derived, u"the totals cannot be made: "_s + done.error().log);
        return {};
    }
    return done;
}

base::Result<> checkSearch(Database& database, QList<Finding>& findings)
{
    const base::Result<Value> left = database.single(
        "SELECT count(*) FROM payment_text WHERE NOT EXISTS (SELECT 1 FROM payments WHERE payments.number = "
        "payment_text.number)");
    const base::Result<Value> waiting = database.single("SELECT count(*) FROM search_changes");
    const base::Result<bool> isSound = waiting ? isSearchIndexSound(database) : tl::unexpected(waiting.error());
    if (!left || !isSound)
        return tl::unexpected(left ? isSound.error() : left.error());
    if (*left != Value(qint64{0}))
        add(findings, Finding::Kind::Derived, u"payments that are not there are searched"_s);
    if (!*isSound || *waiting != Value(qint64{0}))
        add(findings, Finding::Kind::Derived, u"the search index does not hold what it has to"_s);
    return {};
}

base::Result<> examine(Database& database, LongWork& work, Verification& verification)
{
    QList<Finding>& findings = verification.findings;
    const base::Result<qint64> count = Records(database).paymentCount();
    if (!count)
        return tl::unexpected(count.error());
    work.beginPart(550, *count * stepsToCheckAPayment);
    if (auto checked = checkFile(database, findings); !checked)
        return checked;
    if (auto checked = checkSchema(database, findings); !checked)
        return checked;
    work.beginPart(600);
    base::Result<Walked> walked = walkChain(database, work);
    if (!walked)
        return tl::unexpected(walked.error());
    verification.events = walked->events;
    findings.append(walked->findings);
    work.beginPart(800);
    const base::Result<qint64> met = checkPayments(database, work, verification);
    if (!met)
        return tl::unexpected(met.error());
    if (*met != walked->ofPayments) {
        if (auto checked = checkMissing(database, findings); !checked)
            return checked;
    }
    work.beginPart(850);
    if (auto checked = checkTotals(database, findings); !checked)
        return checked;
    work.beginPart(1000);
    return checkSearch(database, findings);
}

} // namespace

bool Verification::isMendedByRebuilding() const
{
    return std::all_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.kind == Finding::Kind::Payment || finding.kind == Finding::Kind::Derived;
    });
}

base::Result<Verification> verify(Database& database, const Progress& progress)
{
    Verification verification;
    const base::Result<ReadTransaction> moment = ReadTransaction::begin(database);
    if (!moment)
        return tl::unexpected(moment.error());
    LongWork work(database, progress);
    const base::Result<> examined = examine(database, work, verification);
    if (!examined && examined.error().code != "ledger_damaged"_L1)
        return tl::unexpected(examined.error());
    if (!examined)
        verification.findings.append({Finding::Kind::File, examined.error().log});
    return verification;
}

} // namespace ledger
