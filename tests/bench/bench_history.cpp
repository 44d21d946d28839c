// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What History asks of a ledger, beside SQL written by hand for the same rows of the same file: pages, filters, orders,
// text search, jumps and totals. bench_history FILE [--compare FILE] [--rounds N]; FILE as make_ledger makes it.

#include "core/ledger/listmarks.h"
#include "core/ledger/reader.h"
#include "core/ledger/readingthread.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace {

using namespace Qt::StringLiterals;
using ledger::Filter;
using ledger::Reading;
using ledger::Sort;
using payments::Payment;
using By = Sort::By;

constexpr int rowsOfAPage = 50;
constexpr double mostOfRaw = 3;
constexpr double mostOfLike = 0.02; ///< what a scan takes grows with the ledger: a bar from `rowsOfTheBar` on
constexpr qint64 rowsOfTheBar = 1'000'000;
constexpr double mostOfSmaller = 2;
constexpr double mostToEnd = 50;
/// Below this, in milliseconds, a ratio tells more of the clock than of us.
constexpr double nothing = 0.3;

[[noreturn]] void giveUp(const QString& why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(2);
}

template <class T>
T need(base::Result<T> result)
{
    if (!result)
        giveUp(result.error().log);
    return std::move(*result);
}

void need(const base::Result<>& result)
{
    if (!result)
        giveUp(result.error().log);
}

/// Their filter and their order have no index in common, so a longer ledger has more rows to look at or to sort: told
/// beside the smaller one, not barred.
const QByteArrayList growing{"a month by time changed", "a month by payer", "expired by amount"};

/// SQLite with nothing of ours around it.
class RawSql final {
public:
    explicit RawSql(const QString& path)
    {
        if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
            giveUp(u"cannot open "_s + path);
    }
    RawSql(const RawSql&) = delete;
    RawSql& operator=(const RawSql&) = delete;
    ~RawSql() { sqlite3_close(m_database); }

    /// Reads every column of every row.
    qint64 run(const QByteArray& sql)
    {
        sqlite3_stmt* statement = prepared(sql);
        qint64 rows = 0;
        for (;;) {
            const int result = sqlite3_step(statement);
            if (result == SQLITE_DONE)
                break;
            if (result != SQLITE_ROW)
                giveUp(QString::fromUtf8(sqlite3_errmsg(m_database)));
            ++rows;
            for (int i = 0, count = sqlite3_column_count(statement); i < count; ++i) {
                if (sqlite3_column_type(statement, i) == SQLITE_TEXT)
                    m_read += sqlite3_column_text(statement, i)[0];
                else
                    m_read += sqlite3_column_int64(statement, i);
            }
        }
        sqlite3_reset(statement);
        return rows;
    }
    /// One text or number.
    QString one(const QByteArray& sql)
    {
        sqlite3_stmt* statement = prepared(sql);
        const bool row = sqlite3_step(statement) == SQLITE_ROW;
        const auto* text = row ? reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)) : nullptr;
        QString found = QString::fromUtf8(text);
        sqlite3_reset(statement);
        return found;
    }

private:
    sqlite3_stmt* prepared(const QByteArray& sql)
    {
        if (sql != m_sql) {
            sqlite3_finalize(m_statement);
            if (sqlite3_prepare_v2(m_database, sql.constData(), -1, &m_statement, nullptr) != SQLITE_OK)
                giveUp(QString::fromUtf8(sqlite3_errmsg(m_database)) + u": "_s + QString::fromUtf8(sql));
            m_sql = sql;
        }
        return m_statement;
    }

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    QByteArray m_sql;
    qint64 m_read = 0;
};

struct Times {
    std::vector<double> milliseconds;

    [[nodiscard]] double at(double share)
    {
        if (milliseconds.empty())
            return 0;
        std::sort(milliseconds.begin(), milliseconds.end());
        return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1))];
    }
};

template <class Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Line {
    QByteArray subject;
    std::function<qint64()> ours; ///< answers how many rows it read
    QByteArray raw; ///< empty: nothing to compare with
    double most = mostOfRaw; ///< of the raw p50; 0: only told
    bool sameRows = true; ///< the peer has to find as many
};

/// p50 of one line, milliseconds.
struct Halves {
    double ours = 0;
    double raw = 0; ///< 0: there is no SQL by hand
};

class Bench final {
public:
    Bench(const QString& path, int rounds)
        : m_raw(path)
        , m_reader(need(ledger::Reader::open(path)))
        , m_rounds(rounds)
    {
        const double words = timed([this] { static_cast<void>(need(m_reader->lists().distribution())); });
        std::printf("words, days and zones read: %.0f ms\n", words); // as the window has it, read while nobody waits
        m_payments = m_raw.one("SELECT count(*) FROM payments").toLongLong();
        m_last = m_raw.one("SELECT max(created_at) FROM payments").toLongLong();
        m_first = m_raw.one("SELECT min(created_at) FROM payments").toLongLong();
    }

    [[nodiscard]] QList<Line> lines()
    {
        addPages();
        addFilters();
        addCombined();
        addSorts();
        addSearch();
        addJumps();
        addTotals();
        return m_lines;
    }
    /// p50 by subject; 1 in `missed` for each bar that was.
    Halves run(const Line& line, bool& missed)
    {
        Times ours;
        Times raw;
        qint64 found = 0;
        qint64 foundRaw = 0;
        // Slow ones tell enough in fewer rounds.
        double spent = 0;
        for (int i = 0; i < m_rounds && (spent < 4000 || i < 2); ++i) {
            const double mine = timed([&] { found = line.ours(); });
            double other = 0;
            if (!line.raw.isEmpty())
                other = timed([&] { foundRaw = m_raw.run(line.raw); });
            spent += mine + other;
            if (i == 0 && m_rounds > 1)
                continue; // the first one reads the file
            ours.milliseconds.push_back(mine);
            raw.milliseconds.push_back(other);
        }
        const double half = ours.at(0.5);
        std::printf("%-44s %9.3f %9.3f", line.subject.constData(), half, ours.at(0.95));
        if (!line.raw.isEmpty()) {
            const double ratio = half / std::max(raw.at(0.5), 1e-6);
            const bool over = line.most > 0 && ratio > line.most && half > nothing;
            std::printf(" %9.3f %8.3fx %s", raw.at(0.5), ratio, over ? "OVER" : line.most > 0 ? "ok" : "");
            missed = missed || over;
        }
        std::printf(" %6lld rows\n", static_cast<long long>(found));
        std::fflush(stdout);
        if (line.sameRows && !line.raw.isEmpty() && found != foundRaw)
            giveUp(QString::fromUtf8(line.subject) + u": %1 rows, by hand %2"_s.arg(found).arg(foundRaw));
        return {half, line.raw.isEmpty() ? 0 : raw.at(0.5)};
    }
    [[nodiscard]] qint64 payments() const { return m_payments; }

private:
    static QByteArray columns()
    {
        return "SELECT number, id, reference, note, gateway, account, method, state, exception, acknowledged_at, "
               "evidence, currency, amount, final_amount, received, received_currency, gateway_id, transaction_id, "
               "payer, qr, url, created_at, expires_at, paid_at, changed_at, paid_via, cashier FROM payments ";
    }
    void page(const QByteArray& subject, const Reading::Page& page, const QByteArray& raw, double most = mostOfRaw)
    {
        m_lines.append(
            {subject, [this, page] { return static_cast<qint64>(need(m_reader->lists().page(page)).size()); },
                raw.isEmpty() ? raw : columns() + raw + " LIMIT " + QByteArray::number(page.count), most});
    }
    void filtered(const QByteArray& subject, const Filter& filter, const QByteArray& where)
    {
        page(subject, {.list = {filter, {}}, .neighbour = {}, .count = rowsOfAPage},
            "WHERE " + where + " ORDER BY created_at DESC, number DESC");
    }
    [[nodiscard]] QDateTime at(double share) const
    {
        return QDateTime::fromMSecsSinceEpoch(
            m_first + static_cast<qint64>(share * static_cast<double>(m_last - m_first)), Qt::UTC);
    }

    void addPages()
    {
        page(
            "first page", {.list = {}, .neighbour = {}, .count = rowsOfAPage}, "ORDER BY created_at DESC, number DESC");
        const Payment somewhere = need(m_reader->records().byNumber(m_payments / 2)).value_or(Payment());
        const QByteArray keys = "(" + QByteArray::number(somewhere.createdAt.toMSecsSinceEpoch()) + ", "
            + QByteArray::number(somewhere.number) + ")";
        page("next page in the middle", {.list = {}, .neighbour = somewhere, .count = rowsOfAPage},
            "WHERE (created_at, number) < " + keys + " ORDER BY created_at DESC, number DESC");
        page("page before in the middle", {.list = {}, .neighbour = somewhere, .before = true, .count = rowsOfAPage},
            "WHERE (created_at, number) > " + keys + " ORDER BY created_at ASC, number ASC");
    }

    void addFilters()
    {
        using payments::Exception;
        using payments::State;
        const auto text = [](const QString& word) { return "'" + word.toUtf8() + "'"; };
        Filter filter;
        filter.states = {State::Paid};
        filtered("state paid", filter, "state = 'paid'");
        filter.states = {State::Unknown};
        filtered("state unknown (rare)", filter, "state = 'unknown'");
        filter.states = {State::Expired, State::Cancelled, State::Failed};
        filtered("three states", filter, "state IN ('expired', 'cancelled', 'failed')");
        filter = {};
        filter.exceptions = {Exception::Short};
        filtered("exception short", filter, "exception = 'short' AND exception <> 'none'");
        filter = {};
        filter.exceptions = {Exception::None};
        filtered("no exception", filter, "exception = 'none'");
        filter = {};
        filter.needsAttention = true;
        filtered("needs attention", filter, "exception <> 'none' AND acknowledged_at IS NULL");
        for (const auto& [name, column, member] :
            {std::tuple("gateway", "gateway", &Filter::gateways), std::tuple("account", "account", &Filter::accounts),
                std::tuple("method", "method", &Filter::methods), std::tuple("paid via", "paid_via", &Filter::paidVia),
                std::tuple("cashier", "cashier", &Filter::cashiers)}) {
            filter = {};
            const QString word = m_raw.one(QByteArray("SELECT ") + column + " FROM payments WHERE " + column
                + " IS NOT NULL AND " + column + " <> '' ORDER BY number DESC LIMIT 1");
            if (word.isEmpty())
                continue;
            filter.*member = {word};
            filtered(name, filter, QByteArray(column) + " = " + text(word));
        }
        filter = {};
        filter.currencies = {money::Currency::Usd};
        filtered("currency", filter, "currency = 'USD'");
        filter.atLeast = money::Money::fromMinor(1000, money::Currency::Usd);
        filter.atMost = money::Money::fromMinor(1500, money::Currency::Usd);
        filtered("amount 10 to 15 dollars", filter,
            "currency = 'USD' AND ifnull(final_amount, amount) BETWEEN 1000 AND 1500");
        filter.atLeast = filter.atMost = money::Money::fromMinor(1234, money::Currency::Usd);
        filtered("amount 12.34 dollars", filter, "currency = 'USD' AND ifnull(final_amount, amount) = 1234");
        filter = {};
        filter.hasNote = true;
        filtered("has a note", filter, "note <> ''");
        filter = {};
        filter.createdFrom = at(0.5);
        filter.createdBefore = at(0.53);
        filtered("a month", filter, made(filter));
    }
    static QByteArray made(const Filter& filter)
    {
        return "created_at >= " + QByteArray::number(filter.createdFrom->toMSecsSinceEpoch()) + " AND created_at < "
            + QByteArray::number(filter.createdBefore->toMSecsSinceEpoch());
    }

    void addCombined()
    {
        using payments::Exception;
        using payments::State;
        Filter filter;
        filter.createdFrom = at(0.5);
        filter.createdBefore = at(0.53);
        filter.states = {State::Expired};
        filter.currencies = {money::Currency::Khr};
        filtered("a month, expired, KHR", filter, made(filter) + " AND state = 'expired' AND currency = 'KHR'");
        filter = {};
        filter.gateways = {u"bakong-gateway"_s};
        filter.states = {State::Paid};
        filter.cashiers = {m_raw.one("SELECT cashier FROM payments WHERE number = 1")};
        filtered("gateway, paid, cashier", filter,
            "gateway = 'bakong-gateway' AND state = 'paid' AND cashier = '" + filter.cashiers.first().toUtf8() + "'");
        filter = {};
        filter.gateways = {u"bakong-gateway"_s};
        filter.methods = {u"bkash"_s};
        filtered("gateway and method that never meet", filter, "gateway = 'bakong-gateway' AND method = 'bkash'");
        filter = {};
        filter.states = {State::Paid};
        filter.exceptions = {Exception::Over, Exception::Short};
        filter.hasNote = true;
        filtered("paid, two exceptions, note", filter,
            "state = 'paid' AND exception IN ('over', 'short') AND exception <> 'none' AND note <> ''");
        filter = {};
        filter.states = {State::Expired};
        page("expired by reference", {.list = {filter, {By::Reference, false}}, .neighbour = {}, .count = rowsOfAPage},
            "WHERE state = 'expired' ORDER BY reference COLLATE NOCASE, number");
        page("expired by amount", {.list = {filter, {By::Due, true}}, .neighbour = {}, .count = rowsOfAPage},
            "WHERE state = 'expired' ORDER BY currency DESC, ifnull(final_amount, amount) DESC, number DESC");
        filter = {};
        filter.createdFrom = at(0.5);
        filter.createdBefore = at(0.53);
        page("a month by sale number", {.list = {filter, {By::Number, true}}, .neighbour = {}, .count = rowsOfAPage},
            "WHERE " + made(filter) + " ORDER BY number DESC");
        page("a month by time paid", {.list = {filter, {By::Paid, true}}, .neighbour = {}, .count = rowsOfAPage},
            "WHERE " + made(filter) + " ORDER BY paid_at DESC, number DESC");
        Filter minutes;
        minutes.createdFrom = at(0.5);
        minutes.createdBefore = at(0.5 + 30.0 / static_cast<double>(m_payments)); // fewer rows than a page
        page("some minutes by sale number",
            {.list = {minutes, {By::Number, true}}, .neighbour = {}, .count = rowsOfAPage},
            "WHERE " + made(minutes) + " ORDER BY number DESC");
        page("some minutes by time paid", {.list = {minutes, {By::Paid, true}}, .neighbour = {}, .count = rowsOfAPage},
            "WHERE " + made(minutes) + " ORDER BY paid_at DESC, number DESC");
        page("a month by time changed", {.list = {filter, {By::Changed, true}}, .neighbour = {}, .count = rowsOfAPage},
            "WHERE " + made(filter) + " ORDER BY changed_at DESC, number DESC");
        page("a month by payer", {.list = {filter, {By::Payer, true}}, .neighbour = {}, .count = rowsOfAPage},
            "WHERE " + made(filter) + " ORDER BY payer COLLATE NOCASE DESC, number DESC");
    }

    void addSorts()
    {
        const QList<std::tuple<By, QByteArray, QByteArray>> orders{{By::Created, "time", "created_at %, number %"},
            {By::Number, "number", "number %"}, {By::Reference, "reference", "reference COLLATE NOCASE %, number %"},
            {By::Payer, "payer", "payer COLLATE NOCASE %, number %"},
            {By::Account, "account", "account %, created_at %, number %"},
            {By::Gateway, "gateway", "gateway %, created_at %, number %"},
            {By::Method, "method", "method %, created_at %, number %"},
            {By::PaidVia, "paid via", "paid_via %, created_at %, number %"},
            {By::State, "state", "state %, created_at %, number %"},
            {By::Due, "amount", "currency %, ifnull(final_amount, amount) %, number %"},
            {By::Received, "received", "received_currency %, received %, number %"},
            {By::Paid, "time paid", "paid_at %, number %"}, {By::Changed, "time changed", "changed_at %, number %"},
            {By::Cashier, "cashier", "cashier %, created_at %, number %"}};
        for (const auto& [by, name, order] : orders) {
            for (const bool descending : {false, true}) {
                QByteArray way = order;
                way.replace("%", descending ? "DESC" : "ASC");
                page("by " + name + (descending ? " down" : " up"),
                    {.list = {{}, {by, descending}}, .neighbour = {}, .count = rowsOfAPage}, "ORDER BY " + way);
            }
        }
    }

    void addSearch()
    {
        const auto search = [this](const QByteArray& subject, const QString& text, Sort sort = {},
                                double most = mostOfLike) {
            Filter filter;
            filter.text = text;
            const Reading::Page page{.list = {filter, sort}, .neighbour = {}, .count = rowsOfAPage};
            m_lines.append(
                {subject, [this, page] { return static_cast<qint64>(need(m_reader->lists().page(page)).size()); },
                    "SELECT count(*) FROM payment_text WHERE text LIKE '%" + text.toUtf8() + "%'",
                    m_payments < rowsOfTheBar ? 0 : most, false});
        };
        search("search dara", u"dara"_s);
        search("search dara by number", u"dara"_s, {By::Number, true});
        search("search dara by amount", u"dara"_s, {By::Due, true});
        search("search two words", u"table dara"_s);
        const QString transaction =
            m_raw.one("SELECT transaction_id FROM payments WHERE number = (SELECT max(number) * 2 / 3 FROM payments)");
        search("search a transaction", transaction.toLower().isEmpty() ? u"bay-23"_s : transaction.toLower());
        const QString id = m_raw.one("SELECT id FROM payments WHERE number = (SELECT max(number) / 3 FROM payments)");
        search("search an id", id);
        search("search part of an id", id.mid(17, 9));
        search("search what is not there", u"zzzzqqq"_s);
        search("search Khmer", u"វណ្ណៈ"_s);
        search("search Bengali", u"করিম"_s);
        search("search an amount", u"1,234.50"_s);
        search("search 2 characters", u"ra"_s, {}, 0);
        search("search 2 characters Khmer", u"វណ"_s, {}, 0);
        search("search 2 characters, none", u"zq"_s, {}, 0);
    }

    void addJumps()
    {
        for (const Sort sort : {Sort{By::Created, true}, Sort{By::Payer, false}}) {
            const Reading::List list{{}, sort};
            auto marks = std::make_shared<ledger::ListMarks>();
            const double walked = timed([&] { need(m_reader->lists().count(list, *marks, [](const auto&) {})); });
            std::printf("walked the list %s: %.0f ms\n", sort.by == By::Created ? "by time" : "by payer", walked);
            const qint64 place = m_payments / 2 + 499;
            m_lines.append({QByteArray("jump to the middle ") + (sort.by == By::Created ? "by time" : "by payer"),
                [this, list, place, marks] {
                    return static_cast<qint64>(
                        need(m_reader->lists().pageAt(list, place, rowsOfAPage, marks.get())).size());
                },
                columns() + "ORDER BY "
                    + (sort.by == By::Created ? "created_at DESC, number DESC" : "payer COLLATE NOCASE, number")
                    + " LIMIT 50 OFFSET " + QByteArray::number(place),
                1});
        }
    }

    void addTotals()
    {
        const QByteArray sums =
            "SELECT currency, count(*), sum(received), sum(ifnull(final_amount, amount)) FROM payments ";
        const auto totals = [this, &sums](const QByteArray& subject, const Filter& filter, const QByteArray& where) {
            m_lines.append({subject,
                [this, filter] {
                    return static_cast<qint64>(need(m_reader->lists().totals(filter)).currencies.size());
                },
                sums + where + " GROUP BY 1", 1});
        };
        Filter filter;
        totals("totals of all", filter, "");
        filter.states = {payments::State::Paid};
        totals("totals of paid", filter, "WHERE state = 'paid'");
        filter.createdFrom = at(0.5);
        filter.createdBefore = at(0.53);
        totals("totals of paid in a month", filter, "WHERE state = 'paid' AND " + made(filter));
        filter = {};
        filter.hasNote = true;
        totals("totals of noted (counted)", filter, "WHERE note <> ''");
        m_lines.last().most = mostOfRaw;
    }

    RawSql m_raw;
    std::unique_ptr<ledger::Reader> m_reader;
    int m_rounds;
    qint64 m_payments = 0;
    qint64 m_first = 0;
    qint64 m_last = 0;
    QList<Line> m_lines;
};

/// How long whoever closes the window waits for a search that is under way.
double endOfLongSearch(const QString& path)
{
    auto reading = std::make_unique<ledger::ReadingThread>(path);
    QObject window;
    Filter filter;
    filter.text = u"zq"_s; // too short for the index, and nowhere
    reading->page(&window, {.list = {filter, {}}, .neighbour = {}}, [](const auto&) {});
    reading->count(&window, {filter, {}}, [](const auto&) {});
    QThread::msleep(300);
    return timed([&reading] { reading.reset(); });
}

void printHead(qint64 payments)
{
    std::printf("\n%lld payments; milliseconds\n%-44s %9s %9s %9s %9s\n", static_cast<long long>(payments), "", "p50",
        "p95", "raw p50", "ratio");
}

QMap<QByteArray, Halves> measured(const QString& path, int rounds, const QString& only, bool& missed)
{
    QMap<QByteArray, Halves> halves;
    Bench bench(path, rounds);
    const QList<Line> lines = bench.lines();
    const double end = endOfLongSearch(path);
    std::printf("a search and a count ended on the way: %.1f ms %s\n", end, end > mostToEnd ? "OVER" : "ok");
    missed = missed || end > mostToEnd;
    printHead(bench.payments());
    for (const Line& line : lines) {
        if (only.isEmpty() || QString::fromUtf8(line.subject).contains(only))
            halves.insert(line.subject, bench.run(line, missed));
    }
    return halves;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument(u"file"_s, u"A ledger that make_ledger made."_s);
    options.addOptions({{u"compare"_s, u"A smaller one: no more than twice its times."_s, u"file"_s},
        {u"rounds"_s, u"Of each line."_s, u"number"_s, u"31"_s}, {u"only"_s, u"Lines with this text."_s, u"text"_s}});
    options.addHelpOption();
    options.process(application);
    if (options.positionalArguments().size() != 1)
        options.showHelp(2);
    const int rounds = std::max(2, options.value(u"rounds"_s).toInt());
    bool missed = false;
    const auto halves = measured(options.positionalArguments().first(), rounds, options.value(u"only"_s), missed);
    if (options.isSet(u"compare"_s)) {
        const auto smaller = measured(options.value(u"compare"_s), rounds, options.value(u"only"_s), missed);
        std::printf("\n%-44s %9s %9s\n", "beside the smaller ledger", "ratio", "raw");
        for (const auto& [subject, half] : halves.asKeyValueRange()) {
            const Halves small = smaller.value(subject);
            const double ratio = half.ours / std::max(small.ours, 1e-6);
            const double rawRatio = small.raw > 0 ? half.raw / small.raw : 0;
            // Totals and searches have bars of their own.
            const bool page = !subject.startsWith("totals") && !subject.startsWith("search");
            const bool barred = page && !growing.contains(subject);
            const bool over = barred && ratio > mostOfSmaller && half.ours > nothing;
            std::printf("%-44s %8.2fx %8.2fx %s\n", subject.constData(), ratio, rawRatio,
                over         ? "OVER"
                    : barred ? "ok"
                             : "");
            missed = missed || over;
        }
    }
    return missed ? 1 : 0;
}
