// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ledger events a second, on the disk: one by one and in groups of a hundred, beside SQLite alone, which writes rows of
// the same width into the same tables and indices, pays the same triggers for totals and texts and tells the search
// index as much, with none of our work (rules, JSON, chain). Then payments a second into a ledger of a million
// (PAYDESK_LEDGER_1M: a file of make_ledger, copied; without one, it is made): event, payment, indices, search and
// totals, a thousand in one group.

#include "core/ledger/reader.h"
#include "core/ledger/searchfunction.h"
#include "tests/bench/bars.h"
#include "tests/bench/shopyears.h"
#include "tests/core/ledger/sale.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <array>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>
#include <vector>

namespace {

using namespace Qt::StringLiterals;

constexpr int group = 100;
constexpr qint64 eventsOfASale = 4;
/// So that the indices are not empty trees.
constexpr qint64 salesBefore = 5'000;

[[noreturn]] void giveUp(const QString& why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(2);
}

template <class Value>
void need(const base::Result<Value>& result)
{
    if (!result)
        giveUp(result.error().log);
}

/// The nth event of a shop in which every sale is drafted, answered, noticed and paid.
base::Result<> nextEvent(ledger::Ledger& ledger, qint64 n)
{
    const qint64 number = n / eventsOfASale + 1;
    const auto done = [](const auto& result) -> base::Result<> {
        if (!result)
            return tl::unexpected(result.error());
        return {};
    };
    switch (n % eventsOfASale) {
    case 0:
        return done(ledger.draft(sale::draft(number), sale::clerk));
    case 1: {
        ledger::News answer = sale::created(number);
        answer.created->qr = QString(160, u'5'); // as long as a KHQR
        return done(ledger.record(sale::id(number), answer, sale::program));
    }
    case 2: {
        ledger::News notice = sale::said(payments::Observation::Said::Processing);
        notice.observation.evidence = payments::Evidence::WebhookSigned;
        notice.sourceKey = u"bakong-gateway:message-%1"_s.arg(number);
        return done(ledger.record(sale::id(number), notice, sale::program));
    }
    default:
        return done(ledger.record(sale::id(number), sale::paid(), sale::program));
    }
}

/// A folder on the disk of the build: /tmp may be memory, where a flush costs nothing.
const QString& folder()
{
    static const QTemporaryDir place(QDir::current().filePath(u"bench_ledger-XXXXXX"_s));
    static const QString path = place.path();
    return path;
}

class Ours final {
public:
    Ours()
    {
        base::Result<std::unique_ptr<ledger::Ledger>> opened =
            ledger::Ledger::open(folder() + u"/ours.sqlite"_s, m_clock);
        need(opened);
        m_ledger = std::move(*opened);
        while (m_next < salesBefore * eventsOfASale)
            write(1000);
    }
    void write(int events)
    {
        if (events == 1) {
            need(nextEvent(*m_ledger, m_next++));
            return;
        }
        need(m_ledger->together([this, events]() -> base::Result<> {
            for (int i = 0; i < events; ++i) {
                if (auto done = nextEvent(*m_ledger, m_next++); !done)
                    return done;
            }
            return {};
        }));
    }
    [[nodiscard]] bool isSound()
    {
        const auto verified = m_ledger->verify();
        need(verified);
        return verified->isSound() && verified->events == m_next;
    }

private:
    base::SystemClock m_clock;
    std::unique_ptr<ledger::Ledger> m_ledger;
    qint64 m_next = 0;
};

Ours& ours()
{
    static Ours shop;
    return shop;
}

/// SQLite by its own interface, opened by the rules of the ledger, into a copy of our file.
class Peer final {
public:
    Peer()
    {
        (void)ours();
        const QString path = folder() + u"/peer.sqlite"_s;
        {
            const auto reader = ledger::Reader::open(folder() + u"/ours.sqlite"_s);
            need(reader);
            need((*reader)->database().script("VACUUM INTO '" + QFile::encodeName(path) + '\''));
        }
        check(sqlite3_open_v2(
            QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr));
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA mmap_size = 0;");
        run(ledger::Database::WriterMemory);
        if (!ledger::addSearchFunction(m_handle)) // the triggers call it
            giveUp(u"no search function"_s);
        m_newEvent = prepared("INSERT INTO events SELECT ?1, payment_id, kind, detail, actor, at, 'peer:' || ?1, "
                              "previous, hash FROM events WHERE row = ?2");
        m_newPayment = prepared(
            "INSERT INTO payments SELECT ?1, printf('%032d', ?1), reference, note, gateway, account, "
            "method, state, exception, acknowledged_at, evidence, currency, amount, final_amount, "
            "received, received_currency, 'peer-' || ?1, transaction_id, payer, qr, url, created_at, "
            "expires_at, paid_at, changed_at, ?2, paid_via, cashier, refunded, parent FROM payments WHERE number = "
            "7");
        m_changePayment = prepared("UPDATE payments SET state = ?3, changed_at = changed_at + 1, last_event = ?2 "
                                   "WHERE number = ?1");
    }
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;
    ~Peer()
    {
        for (sqlite3_stmt* statement : {m_newEvent, m_newPayment, m_changePayment})
            sqlite3_finalize(statement);
        sqlite3_close_v2(m_handle);
    }
    void write(int events)
    {
        run("BEGIN IMMEDIATE");
        for (int i = 0; i < events; ++i, ++m_next)
            writeOne();
        run("INSERT INTO payment_search (payment_search, rowid, text) SELECT 'delete', number, indexed FROM "
            "search_changes WHERE indexed IS NOT NULL; INSERT INTO payment_search (rowid, text) SELECT number, text "
            "FROM "
            "payment_text WHERE number IN (SELECT number FROM search_changes); DELETE FROM search_changes; COMMIT");
    }

private:
    void check(int result)
    {
        if (result != SQLITE_OK && result != SQLITE_DONE)
            giveUp(QString::fromUtf8(sqlite3_errmsg(m_handle)));
    }
    void run(const char* script) { check(sqlite3_exec(m_handle, script, nullptr, nullptr, nullptr)); }
    sqlite3_stmt* prepared(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
        return statement;
    }
    void finish(sqlite3_stmt* statement)
    {
        check(sqlite3_step(statement));
        sqlite3_reset(statement);
    }
    void writeOne()
    {
        static constexpr std::array states{"draft", "pending", "processing", "paid"};
        const qint64 number = m_next / eventsOfASale + 1;
        const qint64 step = m_next % eventsOfASale;
        sqlite3_bind_int64(m_newEvent, 1, m_next + 1);
        sqlite3_bind_int64(m_newEvent, 2, step + 1);
        finish(m_newEvent);
        sqlite3_stmt* payment = step == 0 ? m_newPayment : m_changePayment;
        sqlite3_bind_int64(payment, 1, number);
        sqlite3_bind_int64(payment, 2, m_next + 1);
        if (step != 0)
            sqlite3_bind_text(payment, 3, states[static_cast<std::size_t>(step)], -1, SQLITE_STATIC);
        finish(payment);
    }

    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_newEvent = nullptr;
    sqlite3_stmt* m_newPayment = nullptr;
    sqlite3_stmt* m_changePayment = nullptr;
    qint64 m_next = salesBefore * eventsOfASale;
};

Peer& peer()
{
    static Peer shop;
    return shop;
}

/// A ledger of a million payments that takes over more of them.
class Million final {
public:
    Million()
    {
        const QString path = folder() + u"/million.sqlite"_s;
        const QString made = qEnvironmentVariable("PAYDESK_LEDGER_1M");
        if (!made.isEmpty() && QFileInfo::exists(made)) {
            if (!QFile::copy(made, path))
                giveUp(u"no copy of "_s + made);
        } else if (const QString maker = QCoreApplication::applicationDirPath() + u"/make_ledger"_s;
                   QProcess::execute(maker, {path, u"--payments"_s, u"1000000"_s}) != 0) {
            giveUp(maker + u" failed"_s);
        }
        base::Result<std::unique_ptr<ledger::Ledger>> opened = ledger::Ledger::open(path, m_clock);
        need(opened);
        m_ledger = std::move(*opened);
    }
    /// In order of their time, under the next numbers: those that follow, or those of another shop in the same years.
    enum class From : std::uint8_t { Now, OtherShop };
    [[nodiscard]] QList<payments::Payment> next(From from)
    {
        bench::ShopYears& shop = from == From::Now ? m_now : m_other;
        QList<payments::Payment> batch;
        for (qsizetype i = 0; i < ledger::Ledger::mostImported; ++i) {
            batch.append(shop.nextPayment());
            batch.last().number = 0;
            if (QString& id = batch.last().gatewayId; !id.isEmpty())
                id += u"-x"_s; // invoices of another year
        }
        return batch;
    }
    void take(const QList<payments::Payment>& batch)
    {
        const auto imported = m_ledger->importBatch(batch, m_import);
        need(imported);
        if (imported->added != batch.size())
            giveUp(u"not all of a batch was new"_s);
    }

private:
    static constexpr quint64 seed = 77;
    base::SystemClock m_clock;
    std::unique_ptr<ledger::Ledger> m_ledger;
    bench::ShopYears m_now{1'000'000, seed, 3 * 365 + 1};
    bench::ShopYears m_other{1'000'000, seed + 1};
    ledger::Import m_import{QString(32, u'a'), sale::clerk, 0};
};

Million& million()
{
    static Million shop;
    return shop;
}

void takeOver(benchmark::State& state, Million::From from)
{
    for ([[maybe_unused]] auto turn : state) {
        state.PauseTiming();
        const QList<payments::Payment> batch = million().next(from);
        state.ResumeTiming();
        million().take(batch);
    }
}
void salesIntoAMillion(benchmark::State& state)
{
    takeOver(state, Million::From::Now);
}
void otherShopIntoAMillion(benchmark::State& state)
{
    takeOver(state, Million::From::OtherShop);
}
void ledgerOneByOne(benchmark::State& state)
{
    for ([[maybe_unused]] auto turn : state)
        ours().write(1);
}
void ledgerInGroups(benchmark::State& state)
{
    for ([[maybe_unused]] auto turn : state)
        ours().write(group);
}
void sqliteOneByOne(benchmark::State& state)
{
    for ([[maybe_unused]] auto turn : state)
        peer().write(1);
}
void sqliteInGroups(benchmark::State& state)
{
    for ([[maybe_unused]] auto turn : state)
        peer().write(group);
}

BENCHMARK(ledgerOneByOne)->UseRealTime();
BENCHMARK(ledgerInGroups)->UseRealTime();
BENCHMARK(sqliteOneByOne)->UseRealTime();
BENCHMARK(sqliteInGroups)->UseRealTime();
BENCHMARK(salesIntoAMillion)->UseRealTime();
BENCHMARK(otherShopIntoAMillion)->UseRealTime();

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const std::vector<bench::Bar> bars{
        {"ledger event, durable, one by one", "ledgerOneByOne", "sqliteOneByOne", 3.0},
        {"100 ledger events, durable, in one group", "ledgerInGroups", "sqliteInGroups", 0},
    };
    const std::vector<bench::Floor> floors{
        {"ledger events a second, one by one", "ledgerOneByOne", 1, 0},
        {"SQLite rows a second, one by one", "sqliteOneByOne", 1, 0},
        {"ledger events a second, in groups of 100", "ledgerInGroups", group, 5'000},
        {"SQLite rows a second, in groups of 100", "sqliteInGroups", group, 0},
        {"new sales a second into 1,000,000, groups of 1,000", "salesIntoAMillion",
            static_cast<double>(ledger::Ledger::mostImported), 5'000},
        {"sales a second of another shop's same years", "otherShopIntoAMillion",
            static_cast<double>(ledger::Ledger::mostImported), 0},
    };
    (void)peer();
    const int result = bench::run(argc, argv, bars, floors);
    if (!ours().isSound())
        giveUp(u"the ledger did not survive its own benchmark"_s);
    return result;
}
