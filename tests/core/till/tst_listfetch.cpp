// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/practice/bayarggserver.h"
#include "core/till/listfetch.h"
#include "tests/core/practice/practiceworld.h"
#include "tests/core/till/listrows.h"
#include "tests/core/till/warung.h"
#include "tests/support/shareddata.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace listrows;
using payments::Exception;
using payments::Payment;
using payments::State;
using practice::BayarGgServer;
using Said = payments::Observation::Said;
using Stage = till::FetchProgress::Stage;

/// bayar.gg's list into the ledger.
class TestListFetch final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void addsWhatIsMissing();
    void asksWithEveryFilter();
    void observesOurOwn();
    void learnsTheZone_data();
    void learnsTheZone();
    void findsSalesWithoutAnswer_data();
    void findsSalesWithoutAnswer();
    void waitsForAnOpenSale();
    void decidesByThePriceOnlyWhereAllIsSeen_data();
    void decidesByThePriceOnlyWhereAllIsSeen();
    void findsSalesThatWereClosedWithoutAnswer_data();
    void findsSalesThatWereClosedWithoutAnswer();
    void guessesNoneOfSeveral_data();
    void guessesNoneOfSeveral();
    void judgesRows_data();
    void judgesRows();
    void takesEachPaymentOnce();
    void keepsWhatCameBeforeAnError_data();
    void keepsWhatCameBeforeAnError();
    void waitsWhereTheGatewayIsBusy();
    void stops();

private:
    void start(const gateways::ListFilter& filter = {}) { m_fetch->start(filter); }
    [[nodiscard]] till::FetchProgress last() const { return m_progress.value(m_progress.size() - 1); }
    [[nodiscard]] QList<Payment> sales() const { return *m_ledger->records().latest(1000); }
    [[nodiscard]] std::optional<Payment> sale(const QString& invoice) const
    {
        return *m_ledger->records().byGatewayId(u"bayar-gg"_s, u"warung"_s, invoice);
    }
    [[nodiscard]] QString story(const QString& id) const;
    /// A sale of ours of Rp50.000; created where it has an invoice.
    Payment ours(const QString& invoice, bool isAnswered = true);
    /// "cancelled", "failed", "paid": by a person; "refused": by the gateway; "draft": its create is under way.
    Payment oursThatIs(const QString& end);
    /// The clock of the gateway's rows.
    [[nodiscard]] QByteArray inJakarta(int secondsAgo) const
    {
        const QDateTime then = m_world.clock.nowUtc().addSecs(-secondsAgo);
        return then.toOffsetFromUtc(7 * 3600).toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1();
    }

    PracticeWorld<BayarGgServer> m_world;
    NoLog m_log;
    gateways::BayarGg m_bayar;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::unique_ptr<FakeTransport> m_wire;
    std::unique_ptr<till::AccountConnection> m_connection;
    std::unique_ptr<till::ListFetch> m_fetch;
    QList<till::FetchProgress> m_progress;
    QList<Payment> m_changed;
};

void TestListFetch::init()
{
    m_fetch.reset();
    m_connection.reset();
    m_ledger.reset();
    m_progress.clear();
    m_changed.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = ledger::Ledger::open(m_folder->filePath(u"ledger.sqlite"_s), m_world.clock);
    QVERIFY_RESULT(opened);
    m_ledger = std::move(*opened);
    m_wire = std::make_unique<FakeTransport>(m_world.scheduler);
    warung::connectWire(*m_wire, m_world);
    m_connection = std::make_unique<till::AccountConnection>(m_bayar, warung::account(), warung::keys(),
        till::AccountConnection::Wires{*m_wire, *m_wire, m_log}, m_world.clock, m_world.scheduler);
    m_fetch = std::make_unique<till::ListFetch>(*m_connection, *m_ledger, m_world.clock, m_world.scheduler,
        till::ListFetch::Told{[this](const till::FetchProgress& progress) { m_progress.append(progress); },
            [this](const Payment& payment) {
                // As committed, when it is told.
                const auto stored = m_ledger->records().byId(payment.id);
                QVERIFY(stored && *stored && (*stored)->state == payment.state);
                m_changed.append(payment);
            }});
}

QString TestListFetch::story(const QString& id) const
{
    QStringList words;
    const auto timeline = m_ledger->records().timeline(id);
    for (const ledger::Event& event : *timeline) {
        const QString source = ledger::textIn(event, u"source");
        words << (source.isEmpty() ? event.kind : event.kind + u'@' + source);
    }
    return words.join(u' ');
}

Payment TestListFetch::ours(const QString& invoice, bool isAnswered)
{
    Payment draft;
    draft.id = u"%1"_s.arg(sales().size() + 1, 32, 16, QChar(u'0'));
    draft.gateway = u"bayar-gg"_s;
    draft.account = u"warung"_s;
    draft.method = u"gopay_qris"_s;
    draft.amount = rupiah(50'000);
    const auto drafted = m_ledger->draft(draft, u"Owner"_s);
    if (!isAnswered)
        return *drafted;
    ledger::News news;
    news.observation.said = invoice.isEmpty() ? Said::NoAnswer : Said::Created;
    if (invoice.isEmpty())
        news.observation.evidence = payments::Evidence::None;
    else
        news.created = ledger::Created{invoice, {}, {}, rupiah(50'347), {}};
    return m_ledger->record(drafted->id, news, u"Paydesk"_s)->payment;
}

void TestListFetch::addsWhatIsMissing()
{
    const auto make = [this](const QByteArray& amount) {
        const auto made = m_world.send("POST", "/bayar-gg/api/create-payment.php",
            {{"X-API-Key", "practice_bayar_key"}, {"Content-Type", "application/json"}},
            R"({"payment_method":"gopay_qris","amount":)" + amount + '}');
        QCOMPARE(made->status(), 200);
    };
    for (int i = 0; i < 70; ++i)
        for (const QByteArray amount : {"50000", "60001", "70003"}) // paid, expired, cancelled
            make(amount);
    m_world.advance(11min);
    for (int i = 0; i < 5; ++i)
        make("80000");

    start();
    QVERIFY(m_progress.isEmpty()); // never inside the call
    m_world.advance(2s);
    QCOMPARE(last().stage, Stage::Done);
    QVERIFY(!last().error);
    QCOMPARE(m_progress.size(), 3);
    QCOMPARE(last().pages, 3);
    QCOMPARE(last().total, std::optional<qint64>(215));
    QCOMPARE(last().rows, 215);
    QCOMPARE(last().added, 210);
    QCOMPARE(last().changed, 0);
    QCOMPARE(last().leftOut, 5); // still pending
    QVERIFY(m_changed.isEmpty());

    QMap<State, int> states;
    QMap<QString, int> stories;
    for (const Payment& payment : sales()) {
        ++states[payment.state];
        ++stories[story(payment.id)];
        QCOMPARE(payment.exception, Exception::None);
        QCOMPARE(payment.evidence, payments::Evidence::Api);
        QCOMPARE(payment.method, u"gopay_qris"_s);
        const auto code = payment.finalAmount->minus(payment.amount);
        QVERIFY(code && code->minor() >= 1 && code->minor() <= 999);
        QVERIFY(payment.createdAt <= m_world.clock.nowUtc().addSecs(-660));
        QCOMPARE(payment.state == State::Paid, payment.received.has_value());
        QCOMPARE(payment.state == State::Paid, payment.paidAt.has_value());
        QVERIFY(!payment.received || payment.received == payment.finalAmount);
    }
    QCOMPARE(states, (QMap<State, int>{{State::Paid, 70}, {State::Expired, 70}, {State::Cancelled, 70}}));
    QCOMPARE(stories, (QMap<QString, int>{{u"listed@list"_s, 210}}));
    QCOMPARE(*m_ledger->lastNumber(), 210);

    // Chain, rows and a ledger derived again agree.
    QVERIFY(m_ledger->verify()->findings.isEmpty());
    QVERIFY_RESULT(m_ledger->rebuild(u"Owner"_s));
    QVERIFY(m_ledger->verify()->findings.isEmpty());

    // Once more: nothing new.
    m_world.advance(10s);
    start();
    m_world.advance(2s);
    QCOMPARE(last().stage, Stage::Done);
    QCOMPARE(last().rows, 215);
    QCOMPARE(last().added, 5); // they paid meanwhile
    QCOMPARE(last().changed, 0);
    QCOMPARE(sales().size(), 215);
}

void TestListFetch::asksWithEveryFilter()
{
    m_wire->answerOnce(page({}));
    start({.search = u"Pembayaran & co"_s,
        .status = u"paid"_s,
        .method = u"ovo"_s,
        .paidVia = u"qris"_s,
        .since = QDateTime(QDate(2026, 1, 1), QTime(18, 0), Qt::UTC), // the 2nd in Jakarta
        .until = QDateTime(QDate(2026, 1, 15), QTime(3, 0), Qt::UTC)});
    m_world.advance(1s);
    QCOMPARE(m_wire->requests().size(), 1);
    const QUrlQuery query(m_wire->requests().first().url.query(QUrl::FullyEncoded));
    const auto item = [&query](const QString& name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    QCOMPARE(item(u"search"_s), u"Pembayaran & co"_s);
    QCOMPARE(item(u"status"_s), u"paid"_s);
    QCOMPARE(item(u"payment_method"_s), u"ovo"_s);
    QCOMPARE(item(u"paid_via"_s), u"qris"_s);
    QCOMPARE(item(u"start_date"_s), u"2026-01-02"_s);
    QCOMPARE(item(u"end_date"_s), u"2026-01-15"_s);
    QCOMPARE(item(u"page"_s), u"1"_s);
    QCOMPARE(item(u"limit"_s), u"100"_s);
    QCOMPARE(last().stage, Stage::Done);

    // Days the wrong way round are not sent.
    start({.since = QDateTime(QDate(2026, 1, 9), {}, Qt::UTC), .until = QDateTime(QDate(2026, 1, 1), {}, Qt::UTC)});
    m_world.advance(1s);
    QCOMPARE(last().stage, Stage::Failed);
    QCOMPARE(last().error->code, u"list_days"_s);
    QCOMPARE(m_wire->requests().size(), 1);
}

void TestListFetch::observesOurOwn()
{
    const Payment sold = ours(u"PAY-1"_s);
    const Payment waiting = ours(u"PAY-2"_s);
    m_wire->answerOnce(
        page({row("PAY-1", "paid", R"(,"paid_at":"2026-01-15 09:55:00","paid_via":"ovo","paid_reff_num":"TRX1")"),
            row("PAY-2", "pending")}));
    start();
    m_world.advance(1s);
    QCOMPARE(last().changed, 1);
    QCOMPARE(last().added, 0);
    QCOMPARE(last().leftOut, 0);
    QCOMPARE(m_changed.size(), 1);
    QCOMPARE(m_changed.first().id, sold.id);
    const Payment paid = *sale(u"PAY-1"_s);
    QCOMPARE(paid.state, State::Paid);
    QCOMPARE(paid.paidVia, u"ovo"_s);
    QCOMPARE(paid.transactionId, u"TRX1"_s);
    QCOMPARE(paid.received, std::optional(rupiah(50'347)));
    QCOMPARE(story(sold.id), u"draft created paid@list"_s);
    QCOMPARE(sale(u"PAY-2"_s)->state, State::Pending);
    QCOMPARE(sale(u"PAY-2"_s)->lastCheckedAt.has_value(), true);
    QCOMPARE(story(waiting.id), u"draft created"_s);

    // A second payment for it.
    m_wire->answerOnce(page({row("PAY-1", "paid", R"(,"paid_reff_num":"TRX2")")}));
    start();
    m_world.advance(1s);
    QCOMPARE(sale(u"PAY-1"_s)->exception, Exception::Duplicate);
}

/// BY-R6: our own sales tell which zone the times of the list are in.
void TestListFetch::learnsTheZone_data()
{
    QTest::addColumn<QList<int>>("hours"); // of each row's text, before UTC
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<std::optional<std::chrono::minutes>>("shift"); // from the account's, UTC+7
    const auto line = [](const char* name, const QList<int>& hours, bool isOurs,
                          std::optional<std::chrono::minutes> shift) {
        QTest::newRow(name) << hours << isOurs << shift;
    };
    line("the account's", {7, 7, 7}, true, {});
    line("Makassar", {8, 8, 8}, true, 60min);
    line("UTC", {0, 0, 0}, true, -420min);
    line("two are too few", {8, 8}, true, {});
    line("they differ", {8, 7, 8}, true, {});
    line("not of others", {8, 8, 8}, false, {});
}

void TestListFetch::learnsTheZone()
{
    QFETCH(QList<int>, hours);
    QFETCH(bool, isOurs);
    QByteArrayList rows;
    for (const int hour : hours) {
        const QString invoice = u"PAY-%1"_s.arg(rows.size() + 1);
        if (isOurs)
            ours(invoice);
        const QString at = m_world.clock.nowUtc().toOffsetFromUtc(hour * 3600).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        rows << row(invoice.toLatin1(), "paid").replace("2026-01-15 09:50:00", at.toLatin1());
    }
    // The second time, those of others are in the ledger too.
    for (int round = 0; round < 2; ++round) {
        m_wire->answerOnce(page(rows));
        start();
        m_world.advance(1s);
        QCOMPARE(last().stage, Stage::Done);
        QTEST(last().zoneShift, "shift");
    }
}

void TestListFetch::findsSalesWithoutAnswer_data()
{
    QTest::addColumn<bool>("answered");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("story"); // of our sale
    QTest::addColumn<QString>("counts"); // added, changed, left out
    const QByteArray named = R"~(,"description":"Table 7 (S-1)")~";
    const QString untouched = u"draft no_answer"_s;
    const QString found = u"draft no_answer created@list"_s;
    const auto paid = [](const QByteArray& more) { return row("PAY-1", "paid", more); };
    QTest::newRow("paid") << true << paid(named) << found + u" paid@list"_s << u"0 1 0"_s;
    QTest::newRow("pending") << true << row("PAY-1", "pending", named) << found << u"0 1 0"_s;
    QTest::newRow("expired") << true << row("PAY-1", "expired", named) << found + u" expired@list"_s << u"0 1 0"_s;
    // Another counter of the account counts its sales too.
    QTest::newRow("paid an hour ago") << true << paid(named).replace("2026-01-15 09:50:00", "an hour ago") << untouched
                                      << u"1 0 0"_s;
    QTest::newRow("pending for an hour") << true
                                         << row("PAY-1", "pending", named).replace("2026-01-15 09:50:00", "an hour ago")
                                         << found << u"0 1 0"_s;
    QTest::newRow("a create under way") << false << paid(named) << u"draft"_s << u"0 0 1"_s;
    // Left alone until the sale is over: its price alone proves too little, and it must not stand here twice.
    QTest::newRow("no number") << true << paid({}) << untouched << u"0 0 1"_s;
    QTest::newRow("a longer number") << true << paid(R"(,"description":"S-12")") << untouched << u"1 0 0"_s;
    QTest::newRow("part of a word") << true << paid(R"(,"description":"KAS-1")") << untouched << u"1 0 0"_s;
    QTest::newRow("another price") << true << paid(named).replace("50000", "60000").replace("50347", "60347")
                                   << untouched << u"1 0 0"_s;
    QTest::newRow("another day") << true << paid(named).replace("2026-01-15", "2025-12-15") << untouched << u"1 0 0"_s;
}

void TestListFetch::findsSalesWithoutAnswer()
{
    QFETCH(bool, answered);
    QFETCH(QByteArray, row);
    row.replace("2026-01-15 09:50:00", inJakarta(60)).replace("an hour ago", inJakarta(3600));
    const Payment unanswered = ours({}, answered);
    m_wire->answerOnce(page({row}));
    start();
    m_world.advance(1s);
    QTEST(story(unanswered.id), "story");
    QTEST(u"%1 %2 %3"_s.arg(last().added).arg(last().changed).arg(last().leftOut), "counts");
    const Payment now = **m_ledger->records().byId(unanswered.id);
    if (last().changed == 1) {
        QCOMPARE(now.gatewayId, u"PAY-1"_s);
        QCOMPARE(now.finalAmount, std::optional(rupiah(50'347)));
        QCOMPARE(now.exception, Exception::None); // the code belongs to the price, nothing came over
        QCOMPARE(m_changed.size(), 1);
    }
    QVERIFY(m_ledger->verify()->findings.isEmpty());
}

Payment TestListFetch::oursThatIs(const QString& end)
{
    if (end == u"draft"_s || end == u"unknown"_s)
        return ours({}, end == u"unknown"_s);
    if (end == u"refused"_s) {
        const Payment draft = ours({}, false);
        ledger::News news;
        news.observation.said = Said::Refused;
        return m_ledger->record(draft.id, news, u"Paydesk"_s)->payment;
    }
    const Payment unanswered = ours({});
    return m_ledger->mark(unanswered.id, *payments::stateFromWord(end), u"gone"_s, u"Owner"_s)->payment;
}

/// A row that may be an open sale's waits for it, and is its money once the sale is over.
void TestListFetch::waitsForAnOpenSale()
{
    const Payment unanswered = ours({});
    const QByteArray paid = row("PAY-1", "paid").replace("2026-01-15 09:50:00", inJakarta(60));
    m_wire->answerOnce(page({paid}));
    start();
    m_world.advance(1s);
    QCOMPARE(last().leftOut, 1);
    QVERIFY_RESULT(m_ledger->mark(unanswered.id, State::Cancelled, u"gone"_s, u"Owner"_s));
    m_wire->answerOnce(page({paid}));
    start();
    m_world.advance(1s);
    QCOMPARE(last().changed, 1);
    QCOMPARE(sales().size(), 1);
    QCOMPARE(sale(u"PAY-1"_s)->id, unanswered.id);
    QCOMPARE(sale(u"PAY-1"_s)->exception, Exception::Late);
}

/// Where a filter or the end of a page may hide another row that fits, nothing is decided by the price.
void TestListFetch::decidesByThePriceOnlyWhereAllIsSeen_data()
{
    QTest::addColumn<gateways::ListFilter>("filter");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("earlier"); // seconds, of another price on the page; 0: none
    QTest::addColumn<QString>("counts"); // added, changed, left out
    const auto line = [](const char* name, const gateways::ListFilter& filter, int pages, int earlier,
                          const QString& counts) { QTest::newRow(name) << filter << pages << earlier << counts; };
    line("all in one", {}, 1, 0, u"0 1 0"_s);
    line("all of some days", {.since = QDateTime(QDate(2026, 1, 1), {}, Qt::UTC)}, 1, 0, u"0 1 0"_s);
    line("paid ones", {.status = u"paid"_s}, 1, 0, u"0 0 1"_s);
    line("of a method", {.method = u"gopay_qris"_s}, 1, 0, u"0 0 1"_s);
    line("paid with", {.paidVia = u"ovo"_s}, 1, 0, u"0 0 1"_s);
    line("a search", {.search = u"PAY"_s}, 1, 0, u"0 0 1"_s);
    line("more pages", {}, 2, 0, u"0 0 1"_s);
    line("more pages, of long before", {}, 2, 3600, u"1 1 0"_s);
    line("more pages, of just before", {}, 2, 300, u"1 0 1"_s);
}

void TestListFetch::decidesByThePriceOnlyWhereAllIsSeen()
{
    QFETCH(gateways::ListFilter, filter);
    QFETCH(int, pages);
    QFETCH(int, earlier);
    oursThatIs(u"cancelled"_s);
    QByteArrayList rows{row("PAY-1", "paid").replace("2026-01-15 09:50:00", inJakarta(60))};
    if (earlier > 0)
        rows << row("PAY-2", "paid")
                    .replace("2026-01-15 09:50:00", inJakarta(60 + earlier))
                    .replace("50000", "60000")
                    .replace("50347", "60347");
    m_wire->answerOnce(page(rows, pages));
    if (pages > 1)
        m_wire->answerOnce(page({}, pages));
    start(filter);
    m_world.advance(1min);
    QCOMPARE(last().stage, Stage::Done);
    QTEST(u"%1 %2 %3"_s.arg(last().added).arg(last().changed).arg(last().leftOut), "counts");
}

/// Money for them would else stand in the ledger as a sale nobody made.
void TestListFetch::findsSalesThatWereClosedWithoutAnswer_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("story"); // of our sale, behind how it ended
    QTest::addColumn<QString>("now"); // state and exception of our sale
    QTest::addColumn<QString>("counts"); // added, changed, left out
    const QByteArray named = R"~(,"description":"Table 7 (S-1)")~";
    const auto paid = [](const QByteArray& more) { return row("PAY-1", "paid", more); };
    const QString found = u" created@list paid@list"_s;
    QTest::newRow("cancelled") << u"cancelled"_s << paid(named) << found << u"paid late"_s << u"0 1 0"_s;
    QTest::newRow("failed by hand") << u"failed"_s << paid(named) << found << u"paid late"_s << u"0 1 0"_s;
    QTest::newRow("paid by hand") << u"paid"_s << paid(named) << found << u"paid manual"_s << u"0 1 0"_s;
    QTest::newRow("still open there") << u"cancelled"_s << row("PAY-1", "pending", named) << u" created@list"_s
                                      << u"cancelled none"_s << u"0 1 0"_s;
    QTest::newRow("over there too") << u"cancelled"_s << row("PAY-1", "expired", named) << u" created@list"_s
                                    << u"cancelled none"_s << u"0 1 0"_s;
    QTest::newRow("no description") << u"cancelled"_s << paid({}) << found << u"paid late"_s << u"0 1 0"_s;
    QTest::newRow("part of the money") << u"cancelled"_s << paid(named).replace("50347", "20000") << found
                                       << u"cancelled short"_s << u"0 1 0"_s;
    const auto notOurs = [](const char* name, const QString& end, const QByteArray& row, const QString& now) {
        QTest::newRow(name) << end << row << QString() << now << u"1 0 0"_s;
    };
    const QString cancelled = u"cancelled none"_s;
    notOurs("another number", u"cancelled"_s, paid(R"(,"description":"S-12")"), cancelled);
    notOurs("no number in the words", u"cancelled"_s, paid(R"(,"description":"Kopi")"), cancelled);
    notOurs(
        "another price", u"cancelled"_s, paid(named).replace("50000", "60000").replace("50347", "60347"), cancelled);
    notOurs("another price, no description", u"cancelled"_s,
        paid({}).replace("50000", "60000").replace("50347", "60347"), cancelled);
    notOurs("another method", u"cancelled"_s, paid(named).replace("gopay_qris", "ovo"), cancelled);
    notOurs("made an hour ago", u"cancelled"_s, paid(named).replace("2026-01-15 09:50:00", "an hour ago"), cancelled);
    notOurs("made nobody knows when", u"cancelled"_s, paid({}).replace("created_at", "made"), cancelled);
    notOurs("the gateway had refused it", u"refused"_s, paid(named), u"failed none"_s);
    notOurs("paid by hand, no description", u"paid"_s, paid({}), u"paid manual"_s);
}

void TestListFetch::findsSalesThatWereClosedWithoutAnswer()
{
    QFETCH(QString, end);
    QFETCH(QByteArray, row);
    QFETCH(QString, story);
    row.replace("2026-01-15 09:50:00", inJakarta(60)).replace("an hour ago", inJakarta(3600));
    const Payment closed = oursThatIs(end);
    const QString before = this->story(closed.id);
    m_wire->answerOnce(page({row}));
    start();
    m_world.advance(1s);
    QTEST(u"%1 %2 %3"_s.arg(last().added).arg(last().changed).arg(last().leftOut), "counts");
    QCOMPARE(this->story(closed.id), before + story);
    const Payment now = **m_ledger->records().byId(closed.id);
    QTEST(u"%1 %2"_s.arg(payments::toWord(now.state), payments::toWord(now.exception)), "now");
    QCOMPARE(sales().size(), last().added == 1 ? 2 : 1);
    QCOMPARE(now.gatewayId, last().added == 1 ? QString() : u"PAY-1"_s);
    QVERIFY(m_ledger->verify()->findings.isEmpty());

    // The next fetch knows whose it is.
    m_wire->answerOnce(page({row}));
    start();
    m_world.advance(1s);
    QCOMPARE(last().added + last().changed, 0);
}

void TestListFetch::guessesNoneOfSeveral_data()
{
    QTest::addColumn<QStringList>("ends"); // of our sales
    QTest::addColumn<QByteArrayList>("rows");
    QTest::addColumn<QString>("counts"); // added, changed, left out
    const auto paid = [](const QByteArray& id, const QByteArray& more = {}) { return row(id, "paid", more); };
    const QByteArray both = R"(,"description":"S-1 and S-2")";
    const QStringList twice{u"cancelled"_s, u"cancelled"_s};
    QTest::newRow("two sales, no description") << twice << QByteArrayList{paid("PAY-1")} << u"1 0 0"_s;
    QTest::newRow("an open one too") << QStringList{u"cancelled"_s, u"unknown"_s} << QByteArrayList{paid("PAY-1")}
                                     << u"0 0 1"_s;
    QTest::newRow("one under way too") << QStringList{u"cancelled"_s, u"draft"_s} << QByteArrayList{paid("PAY-1")}
                                       << u"0 0 1"_s;
    QTest::newRow("two payments, no description")
        << QStringList{u"cancelled"_s} << QByteArrayList{paid("PAY-1"), paid("PAY-2")} << u"2 0 0"_s;
    QTest::newRow("a description of both") << twice << QByteArrayList{paid("PAY-1", both)} << u"1 0 0"_s;
}

void TestListFetch::guessesNoneOfSeveral()
{
    QFETCH(QStringList, ends);
    QFETCH(QByteArrayList, rows);
    QStringList before;
    for (const QString& end : std::as_const(ends))
        before << story(oursThatIs(end).id);
    for (QByteArray& row : rows)
        row.replace("2026-01-15 09:50:00", inJakarta(60));
    m_wire->answerOnce(page(rows));
    start();
    m_world.advance(1s);
    QTEST(u"%1 %2 %3"_s.arg(last().added).arg(last().changed).arg(last().leftOut), "counts");
    QStringList after;
    for (int number = 1; number <= ends.size(); ++number)
        after << story((*m_ledger->records().byNumber(number))->id);
    QCOMPARE(after, before);
}

void TestListFetch::judgesRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("story"); // state and exception; empty: left out
    QTest::newRow("paid") << row("P", "paid") << u"paid none"_s;
    QTest::newRow("expired") << row("P", "expired") << u"expired none"_s;
    QTest::newRow("cancelled") << row("P", "cancelled") << u"cancelled none"_s;
    QTest::newRow("pending") << row("P", "pending") << QString();
    QTest::newRow("a status nobody knows") << row("P", "settled") << QString();
    QTest::newRow("no invoice") << row("", "paid") << QString();
    QTest::newRow("no row") << QByteArray("7") << QString();
    QTest::newRow("no price") << row("P", "paid").replace("\"amount\"", "\"sum\"") << QString();
    QTest::newRow("part of a rupiah") << row("P", "paid").replace("50000", "50000.5") << QString();
    QTest::newRow("less came than the price") << row("P", "paid").replace("50347", "20000") << u"processing short"_s;
    QTest::newRow("no code") << row("P", "paid").replace("50347", "50000") << u"paid none"_s;
    QTest::newRow("hostile words") << row("P", "paid", R"(,"description":"<b>\u202e%1&x","customer_name":"=1")")
                                   << u"paid none"_s;
}

void TestListFetch::judgesRows()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, story);
    m_wire->answerOnce(page({row}));
    start();
    m_world.advance(1s);
    QCOMPARE(last().stage, Stage::Done);
    QCOMPARE(last().leftOut, story.isEmpty() ? 1 : 0);
    const QList<Payment> now = sales();
    QCOMPARE(now.size(), story.isEmpty() ? 0 : 1);
    if (story.isEmpty())
        return;
    QCOMPARE(
        QString(u"%1 %2"_s.arg(payments::toWord(now.first().state), payments::toWord(now.first().exception))), story);
    // What a person must look at is told, the rest is not cried out.
    QCOMPARE(m_changed.size(), story.endsWith(u"none"_s) ? 0 : 1);
    QVERIFY(m_ledger->verify()->findings.isEmpty());
}

/// Pages shift while payments arrive (contracts/bayar-gg.md section 2.3).
void TestListFetch::takesEachPaymentOnce()
{
    m_wire->answerOnce(page({row("A", "paid"), row("B", "paid"), row("A", "expired")}, 3));
    m_wire->answerOnce(page({row("B", "paid"), row("C", "paid")}, 3));
    m_wire->answerOnce(page({}, 9)); // an empty page is the last
    start();
    m_world.advance(1s);
    QCOMPARE(m_wire->requests().size(), 3);
    QCOMPARE(last().rows, 3);
    QCOMPARE(last().added, 3);
    QCOMPARE(sale(u"A"_s)->state, State::Paid);
}

void TestListFetch::keepsWhatCameBeforeAnError_data()
{
    QTest::addColumn<FakeTransport::Handler>("second");
    QTest::addColumn<QString>("category");
    QTest::addColumn<qsizetype>("requests");
    const auto add = [](const char* name, const std::optional<FakeTransport::Answer>& second, const char* category,
                         qsizetype requests) {
        QTest::newRow(name) << FakeTransport::Handler([second](const auto&) { return second; })
                            << QString::fromLatin1(category) << requests;
    };
    add("401", FakeTransport::json(R"({"success":false,"error":"bad key"})", 401), "auth", 2);
    add("no, with 200", FakeTransport::json(R"({"success":false,"error":"bad key"})"), "validation", 2);
    add("500", FakeTransport::json("{}", 500), "server", 7);
    add("lost", FakeTransport::lost(u"no_answer"_s), "network", 7);
    add("silence", std::nullopt, "network", 7);
    add("no list", FakeTransport::json(R"({"success":true,"data":{}})"), "protocol", 2);
    add("no JSON", FakeTransport::json("<html>"), "protocol", 2);
}

void TestListFetch::keepsWhatCameBeforeAnError()
{
    QFETCH(FakeTransport::Handler, second);
    QFETCH(QString, category);
    QFETCH(qsizetype, requests);
    m_wire->answerOnce(page({row("A", "paid")}, 2));
    m_wire->answerAlways(second);
    start();
    m_world.advance(10min);
    QCOMPARE(last().stage, Stage::Failed);
    QVERIFY(last().error);
    QCOMPARE(base::toWord(last().error->category), category);
    QVERIFY(!last().error->person.isEmpty());
    QCOMPARE(last().pages, 1);
    QCOMPARE(last().added, 1);
    QCOMPARE(sales().size(), 1);
    QCOMPARE(m_wire->requests().size(), requests);
    QVERIFY(!m_fetch->isUnderway());
}

void TestListFetch::waitsWhereTheGatewayIsBusy()
{
    m_wire->answerOnce(FakeTransport::json("{}", 429, {{"Retry-After", "20"}}));
    m_wire->answerOnce(page({row("A", "paid")}));
    start();
    m_world.advance(19s);
    QCOMPARE(m_wire->requests().size(), 1);
    QVERIFY(m_fetch->isUnderway());
    m_world.advance(5s);
    QCOMPARE(last().stage, Stage::Done);
    QCOMPARE(last().added, 1);

    m_wire->answerAlways([](const auto&) { return FakeTransport::json("{}", 429, {{"Retry-After", "20"}}); });
    start();
    m_world.advance(10min);
    QCOMPARE(last().stage, Stage::Failed);
    QCOMPARE(last().error->category, base::Category::RateLimit);
}

void TestListFetch::stops()
{
    m_wire->answerOnce(page({row("A", "paid")}, 3));
    m_wire->answerOnce(page({row("B", "paid")}, 3));
    m_wire->setLatency(1s);
    start();
    m_world.advance(1500ms);
    QCOMPARE(last().pages, 1);
    m_fetch->stop();
    QCOMPARE(last().stage, Stage::Stopped);
    m_world.advance(10min);
    QCOMPARE(last().stage, Stage::Stopped);
    QCOMPARE(sales().size(), 1);

    // An answer to the stopped one is none to the next.
    m_wire->answerOnce(page({row("C", "paid")}, 1));
    m_wire->answerOnce(page({row("D", "paid")}, 1));
    start();
    m_world.advance(500ms);
    m_fetch->stop();
    start();
    m_world.advance(10s);
    QCOMPARE(last().stage, Stage::Done);
    QCOMPARE(last().pages, 1);
    QVERIFY(!sale(u"C"_s));
    QVERIFY(sale(u"D"_s));

    m_wire->answerOnce(page({row("E", "paid")}, 1));
    start();
    m_fetch.reset();
    m_world.advance(10s);
    QVERIFY(!sale(u"E"_s));
}

QTEST_GUILESS_MAIN(TestListFetch)
#include "tst_listfetch.moc"
