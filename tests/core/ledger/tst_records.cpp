// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked of a ledger while it is at work: never by a walk through all payments.

#include "core/ledger/reader.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/shareddata.h"

#include <QTemporaryDir>
#include <QTest>
#include <map>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using ledger::Records;
using payments::Observation;

namespace {

using Question = std::function<bool(const Records&)>;

/// The texts of all statements that run on a connection while it lives.
class Trace final {
public:
    explicit Trace(sqlite3* connection)
        : m_connection(connection)
    {
        sqlite3_trace_v2(m_connection, SQLITE_TRACE_STMT, &Trace::note, this);
    }
    Trace(const Trace&) = delete;
    Trace& operator=(const Trace&) = delete;
    ~Trace() { sqlite3_trace_v2(m_connection, 0, nullptr, nullptr); }
    [[nodiscard]] const QByteArrayList& statements() const { return m_statements; }

private:
    static int note(unsigned /*type*/, void* trace, void* statement, void* /*text*/)
    {
        static_cast<Trace*>(trace)->m_statements.append(sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
        return 0;
    }

    sqlite3* m_connection;
    QByteArrayList m_statements;
};

} // namespace

Q_DECLARE_METATYPE(Question)

class TestRecords final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void walksThroughNoPayments_data();
    void walksThroughNoPayments();
    void sumsFromAnyMoment_data();
    void sumsFromAnyMoment();
    void findsNumbersInsideTheirTransaction();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeClock m_clock;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

void TestRecords::init()
{
    m_ledger.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = ledger::Ledger::open(path(), m_clock);
    QVERIFY_RESULT(opened);
    m_ledger = std::move(*opened);
}

void TestRecords::walksThroughNoPayments_data()
{
    QTest::addColumn<Question>("question");
    const auto row = [](const char* name, const auto& ask) {
        QTest::newRow(name) << Question([ask](const Records& records) { return ask(records).has_value(); });
    };
    const QDateTime moment = support::FakeClock().nowUtc();
    row("by id", [](const Records& records) { return records.byId(sale::id(1)); });
    row("by number", [](const Records& records) { return records.byNumber(1); });
    row("by gateway id", [](const Records& records) { return records.byGatewayId(u"g"_s, u"a"_s, u"i"_s); });
    row("number anywhere", [](const Records& records) { return records.withGatewayNumber(u"md5-1"_s); });
    row("claims of a number", [](const Records& records) { return records.claiming(u"g"_s, u"T-1"_s); });
    row("newest", [](const Records& records) { return records.latest(50); });
    row("to watch", [moment](const Records& records) { return records.toWatch(moment); });
    row("unanswered", [moment](const Records& records) { return records.unanswered(u"practice"_s, moment, moment); });
    row("attention", [](const Records& records) { return records.needingAttention(); });
    row("in states", [](const Records& records) { return records.inStates(u"a"_s, {payments::State::Pending}); });
    row("timeline", [](const Records& records) { return records.timeline(sale::id(1)); });
    row("all sums", [](const Records& records) { return records.sums(u"practice"_s, std::nullopt); });
    row("sums since", [moment](const Records& records) { return records.sums(u"practice"_s, moment); });
}

void TestRecords::walksThroughNoPayments()
{
    QFETCH(const Question, question);
    QVERIFY_RESULT(sale::sell(*m_ledger, 1));
    const auto reader = ledger::Reader::open(path());
    QVERIFY_RESULT(reader);
    QByteArrayList statements;
    {
        const Trace trace((*reader)->database().handle());
        QVERIFY(question((*reader)->records()));
        statements = trace.statements();
    }
    QVERIFY(!statements.isEmpty());
    for (const QByteArray& sql : statements) {
        if (!sql.contains("payments"))
            continue;
        auto plan = (*reader)->database().statement("EXPLAIN QUERY PLAN " + sql);
        QVERIFY_RESULT(plan);
        while (*plan->step()) {
            const QString step = plan->text(3);
            // An index that holds only what needs a person is walked from end to end.
            const bool isFew = step.contains(u"payments_attention"_s);
            QVERIFY2(isFew || !(step.startsWith(u"SCAN payments"_s) || step.startsWith(u"SCAN events"_s)),
                qPrintable(step + u" in "_s + QString::fromUtf8(sql)));
        }
    }
}

void TestRecords::sumsFromAnyMoment_data()
{
    QTest::addColumn<int>("hoursBack");
    QTest::newRow("all") << -1;
    for (const int hours : {0, 1, 5, 24, 30, 48, 71, 200})
        QTest::newRow(qPrintable(u"%1 hours"_s.arg(hours))) << hours;
}

void TestRecords::sumsFromAnyMoment()
{
    QFETCH(const int, hoursBack);
    QVERIFY_RESULT(m_ledger->together([this]() -> base::Result<> {
        for (qint64 n = 1; n <= 90; ++n) {
            m_clock.advance(std::chrono::minutes(97));
            if (auto sold = n % 3 == 0 ? sale::sell(*m_ledger, n) : base::Result<>(); !sold)
                return sold;
            if (n % 3 == 0)
                continue;
            if (const auto drafted = m_ledger->draft(sale::draft(n), sale::clerk); !drafted)
                return tl::unexpected(drafted.error());
            // Some the gateway refused, and so never had.
            const auto news = n % 3 == 1 ? sale::created(n) : sale::said(Observation::Said::Refused);
            if (const auto told = m_ledger->record(sale::id(n), news, sale::program); !told)
                return tl::unexpected(told.error());
        }
        return {};
    }));
    const std::optional<QDateTime> from =
        hoursBack < 0 ? std::nullopt : std::optional(m_clock.nowUtc().addSecs(-3600LL * hoursBack));
    std::map<payments::State, std::pair<qint64, qint64>> expected;
    const auto all = m_ledger->records().latest(1000);
    for (const payments::Payment& payment : *all) {
        if (payment.gatewayId.isEmpty() || (from && payment.createdAt < *from))
            continue;
        auto& [count, minor] = expected[payment.state];
        ++count;
        minor += payment.amount.minor();
    }
    const auto sums = m_ledger->records().sums(u"practice"_s, from);
    QVERIFY_RESULT(sums);
    QCOMPARE(sums->size(), static_cast<qsizetype>(expected.size()));
    for (const ledger::Sum& sum : *sums) {
        QCOMPARE(sum.count, expected[sum.state].first);
        QCOMPARE(sum.amount.minor(), expected[sum.state].second);
        QCOMPARE(sum.method, u"khqr-dynamic"_s);
    }
    QVERIFY(m_ledger->records().sums(u"another"_s, from)->isEmpty());
}

void TestRecords::findsNumbersInsideTheirTransaction()
{
    QVERIFY_RESULT(sale::sell(*m_ledger, 1));
    QVERIFY_RESULT(sale::sell(*m_ledger, 2));
    qsizetype before = -1;
    qsizetype after = -1;
    QVERIFY_RESULT(m_ledger->together([&]() -> base::Result<> {
        if (const auto given = m_ledger->giveNumber(sale::id(2), u"N-77"_s, sale::clerk); !given)
            return tl::unexpected(given.error());
        before = m_ledger->records().withGatewayNumber(u"md5-2"_s)->size();
        after = m_ledger->records().claiming(u"bakong-gateway"_s, u"n-77"_s)->size();
        return {};
    }));
    QCOMPARE(before, 0);
    QCOMPARE(after, 1);
    QCOMPARE(m_ledger->records().withGatewayNumber(u"N-77"_s)->size(), 1);
    QCOMPARE(m_ledger->records().withGatewayNumber(u"n-77"_s)->size(), 1);
    QCOMPARE(m_ledger->records().withGatewayNumber(u"N-7"_s)->size(), 0);
    QCOMPARE(m_ledger->records().withGatewayNumber(u"t-1"_s)->size(), 2); // of the money
    QCOMPARE(m_ledger->records().withGatewayNumber(u""_s)->size(), 0);
    QCOMPARE(m_ledger->records().claiming(u"bakong-gateway"_s, u"t-1"_s)->size(), 2);
    QCOMPARE(m_ledger->records().claiming(u"pakhi-pay"_s, u"t-1"_s)->size(), 0);
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
