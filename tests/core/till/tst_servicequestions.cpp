// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bakong_gateway/bakonggateway.h"
#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/practice/bayarggserver.h"
#include "core/till/till.h"
#include "tests/core/practice/practiceworld.h"
#include "tests/core/till/listrows.h"
#include "tests/core/till/warung.h"
#include "tests/support/inventedqris.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace listrows;
using gateways::FiguresPeriod;
using inventedqris::Static;
using practice::BayarGgServer;
using Standing = till::PageAnswer::Row::Standing;

Q_DECLARE_METATYPE(Standing)

/// What a person asks an account's service at the desk; bayar.gg's practice server answers unless a test does.
class TestServiceQuestions final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void asksForWhatIsFiltered();
    void comparesRowsWithTheLedger_data();
    void comparesRowsWithTheLedger();
    void changesNothing();
    void pagesOn();
    void countsTheSamePeriodHere_data();
    void countsTheSamePeriodHere();
    void readsAQris();
    void convertsAQrisBothWays();
    void refusesInSentences_data();
    void refusesInSentences();
    void theNewestQuestionCounts();
    void endsWithTheAccount();

private:
    void addAccount();
    void ask(const decltype(till::ServiceQuestion::what)& what, const QString& account = u"warung"_s);
    template <class Answer>
    [[nodiscard]] Answer answer() const
    {
        return m_answers.size() == 1 && m_answers.first().said ? std::get<Answer>(*m_answers.first().said) : Answer();
    }
    void sellAt(qint64 amount, const QByteArray& method = "gopay_qris");

    PracticeWorld<BayarGgServer> m_world;
    NoLog m_log;
    gateways::BayarGg m_bayar;
    gateways::BakongGateway m_bakong;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::unique_ptr<FakeTransport> m_wire;
    std::unique_ptr<till::Till> m_till;
    QList<till::ServiceAnswer> m_answers;
};

void TestServiceQuestions::init()
{
    m_till.reset();
    m_ledger.reset();
    m_answers.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = ledger::Ledger::open(m_folder->filePath(u"ledger.sqlite"_s), m_world.clock);
    QVERIFY_RESULT(opened);
    m_ledger = std::move(*opened);
    m_wire = std::make_unique<FakeTransport>(m_world.scheduler);
    warung::connectWire(*m_wire, m_world);
    m_till = std::make_unique<till::Till>(*m_ledger, m_world.clock, m_world.scheduler);
    connect(m_till.get(), &till::Desk::answered, this,
        [this](const till::ServiceAnswer& answer) { m_answers.append(answer); });
    addAccount();
    m_till->addAccount(m_bakong, warung::bakong(), {}, {*m_wire, *m_wire, m_log});
}

void TestServiceQuestions::addAccount()
{
    m_till->addAccount(m_bayar, warung::account(), warung::keys(), {*m_wire, *m_wire, m_log});
}

void TestServiceQuestions::ask(const decltype(till::ServiceQuestion::what)& what, const QString& account)
{
    m_till->askService({account, what});
    m_world.advance(10min);
}

/// Somebody sells at the account, with another program.
void TestServiceQuestions::sellAt(qint64 amount, const QByteArray& method)
{
    QCOMPARE(m_world
                 .send("POST", "/bayar-gg/api/create-payment.php",
                     {{"X-API-Key", "practice_bayar_key"}, {"Content-Type", "application/json"}},
                     R"({"payment_method":")" + method + R"(","amount":)" + QByteArray::number(amount) + '}')
                 ->status(),
        200);
}

void TestServiceQuestions::asksForWhatIsFiltered()
{
    m_wire->answerOnce(page({}));
    ask(till::PageQuestion{{.search = u"Table 7"_s,
                               .status = u"paid"_s,
                               .method = u"ovo"_s,
                               .paidVia = u"qris"_s,
                               .firstDay = QDate(2026, 1, 5),
                               .lastDay = QDate(2026, 1, 9)},
        2});
    QCOMPARE(m_wire->requests().size(), 1);
    const QString query = m_wire->requests().first().url.query(QUrl::FullyDecoded);
    for (const char* part : {"search=Table 7", "status=paid", "payment_method=ovo", "paid_via=qris",
             "start_date=2026-01-05", "end_date=2026-01-09", "page=2"})
        QVERIFY2(query.contains(QLatin1StringView(part)), qPrintable(query));
    QCOMPARE(m_answers.size(), 1);
    QVERIFY(answer<till::PageAnswer>().rows.isEmpty());
    QCOMPARE(std::get<till::PageQuestion>(m_answers.first().question.what).number, 2);
}

void TestServiceQuestions::comparesRowsWithTheLedger_data()
{
    QTest::addColumn<QByteArray>("before"); // as it was taken over; empty: never
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<Standing>("standing");
    QTest::newRow("known") << row("A", "paid") << row("A", "paid") << Standing::Same;
    QTest::newRow("paid meanwhile") << row("A", "expired") << row("A", "paid", R"(,"paid_at":"2026-01-15 09:55:00")")
                                    << Standing::News;
    QTest::newRow("missing and paid") << QByteArray() << row("A", "paid") << Standing::Missing;
    QTest::newRow("missing and over") << QByteArray() << row("A", "expired") << Standing::Missing;
    QTest::newRow("somebody's open sale") << QByteArray() << row("A", "pending") << Standing::Open;
    QTest::newRow("no price") << QByteArray() << row("A", "paid").replace("50000", "-1") << Standing::NoPrice;
}

void TestServiceQuestions::comparesRowsWithTheLedger()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, now);
    QFETCH(Standing, standing);
    if (!before.isEmpty()) {
        m_wire->answerOnce(page({before}));
        m_till->fetchList(u"warung"_s, {});
        m_world.advance(1s);
    }
    m_wire->answerOnce(page({now, now})); // pages shift: a row may come twice
    ask(till::PageQuestion{});
    const auto told = answer<till::PageAnswer>();
    QCOMPARE(told.rows.size(), 1);
    QCOMPARE(told.rows.first().standing, standing);
    QCOMPARE(told.rows.first().ours.has_value(), !before.isEmpty());
}

void TestServiceQuestions::changesNothing()
{
    m_wire->answerOnce(page({row("A", "paid"), row("B", "expired")}));
    ask(till::PageQuestion{});
    QCOMPARE(answer<till::PageAnswer>().rows.size(), 2);
    QCOMPARE(m_ledger->records().paymentCount().value(), 0);
    QVERIFY(!m_ledger->records().lastEvent().value());
}

void TestServiceQuestions::pagesOn()
{
    constexpr int rowsOnAPage = 100;
    for (int i = 0; i < rowsOnAPage + 2; ++i)
        sellAt(10'000);
    ask(till::PageQuestion{{}, 1});
    QCOMPARE(answer<till::PageAnswer>().rows.size(), rowsOnAPage);
    QCOMPARE(answer<till::PageAnswer>().total.value(), rowsOnAPage + 2);
    QVERIFY(!answer<till::PageAnswer>().isLast);
    m_answers.clear();
    ask(till::PageQuestion{{}, 2});
    QCOMPARE(answer<till::PageAnswer>().rows.size(), 2);
    QVERIFY(answer<till::PageAnswer>().isLast);
}

void TestServiceQuestions::countsTheSamePeriodHere_data()
{
    QTest::addColumn<FiguresPeriod>("period");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<qint64>("ours");
    // It is 2026-01-15, a Thursday, 17:00 in Jakarta; the rows were made on these days there at 06:00 (the day before
    // in UTC).
    QTest::newRow("today") << FiguresPeriod::Today << QByteArray("today") << qint64(1);
    QTest::newRow("week") << FiguresPeriod::Week << QByteArray("week") << qint64(2);
    QTest::newRow("month") << FiguresPeriod::Month << QByteArray("month") << qint64(3);
    QTest::newRow("year") << FiguresPeriod::Year << QByteArray("year") << qint64(3);
    QTest::newRow("all") << FiguresPeriod::All << QByteArray("all") << qint64(4);
}

void TestServiceQuestions::countsTheSamePeriodHere()
{
    QFETCH(FiguresPeriod, period);
    QFETCH(QByteArray, word);
    QFETCH(qint64, ours);
    const auto made = [](const QByteArray& invoice, const QByteArray& day) {
        return row(invoice, "paid").replace("2026-01-15 09:50:00", day + " 06:00:00");
    };
    const QDateTime now(QDate(2026, 1, 15), QTime(10, 0), Qt::UTC);
    m_world.advance(std::chrono::milliseconds(m_world.clock.nowUtc().msecsTo(now)));
    m_wire->answerOnce(
        page({made("A", "2026-01-15"), made("B", "2026-01-12"), made("C", "2026-01-11"), made("D", "2025-12-31")}));
    m_till->fetchList(u"warung"_s, {});
    m_world.advance(1s);
    payments::Payment refused; // the service never made it
    refused.id = u"6f1c0a520d0e4b7e9a510c1d2e3f4a5b"_s;
    refused.gateway = u"bayar-gg"_s;
    refused.account = u"warung"_s;
    refused.method = u"gopay_qris"_s;
    refused.amount = rupiah(50'000);
    QVERIFY_RESULT(m_ledger->draft(refused, u"Owner"_s));
    ledger::News no;
    no.observation.said = payments::Observation::Said::Refused;
    no.observation.evidence = payments::Evidence::Api;
    QVERIFY_RESULT(m_ledger->record(refused.id, no, u"Paydesk"_s));
    m_wire->answerOnce(FakeTransport::json(R"({"success":true,"period":")" + word
        + R"(","total_transactions":9,"total_amount":450000,"total_paid":7,"breakdown":{"qris":7}})"));
    ask(till::FiguresQuestion{period});
    QVERIFY(m_wire->requests().last().url.query().contains(u"period="_s + QLatin1StringView(word)));
    const auto told = answer<till::FiguresAnswer>();
    QCOMPARE(told.theirs.payments.value_or(0), 9);
    QCOMPARE(told.theirs.paid.value_or(0), 7);
    QCOMPARE(told.theirs.amount.value_or(rupiah(0)), rupiah(450'000));
    QCOMPARE(told.since.has_value(), period != FiguresPeriod::All);
    QCOMPARE(told.ours.size(), 1); // one state, one way
    QCOMPARE(told.ours.first().state, payments::State::Paid);
    QCOMPARE(told.ours.first().method, u"gopay_qris"_s);
    QCOMPARE(told.ours.first().count, ours);
    QCOMPARE(told.ours.first().amount, rupiah(50'000 * ours));
}

void TestServiceQuestions::readsAQris()
{
    ask(till::QrisQuestion{Static});
    const auto told = answer<till::QrisAnswer>();
    QVERIFY(told.facts && !told.comparison);
    QVERIFY2(told.facts->merchantName.startsWith(u"WARUNG"_s), qPrintable(told.facts->merchantName));
    QVERIFY(told.factTags.isEmpty());
    QCOMPARE(m_wire->requests().size(), 1);

    m_answers.clear();
    m_wire->answerOnce(FakeTransport::json(
        R"({"success":true,"merchant_name":"SOMEBODY","merchant_city":"","amount":0,"is_dynamic":false})"));
    ask(till::QrisQuestion{Static});
    QCOMPARE(answer<till::QrisAnswer>().factTags, QStringList{u"59"_s});
}

void TestServiceQuestions::convertsAQrisBothWays()
{
    ask(till::QrisQuestion{Static, {}, rupiah(18'500)});
    const auto told = answer<till::QrisAnswer>();
    QVERIFY(told.comparison && told.facts);
    QCOMPARE(told.comparison->verdict, gateways::QrisComparison::Verdict::Same);
    QVERIFY(told.comparison->ours.contains(u"540518500"_s));
    QCOMPARE(told.comparison->theirs, told.comparison->ours);

    m_answers.clear();
    const auto before = m_wire->requests().size();
    ask(till::QrisQuestion{u"no code at all"_s, {}, rupiah(18'500)});
    QCOMPARE(answer<till::QrisAnswer>().comparison->verdict, gateways::QrisComparison::Verdict::LocalRefused);
    QCOMPARE(m_wire->requests().size(), before); // what cannot be converted here is not sent
}

void TestServiceQuestions::refusesInSentences_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<base::Category>("category");
    const QByteArray none;
    QTest::newRow("no such account") << u"nowhere"_s << 0 << none << base::Category::NotFound;
    QTest::newRow("another gateway") << u"bakong"_s << 0 << none << base::Category::Unsupported;
    QTest::newRow("no line") << u"warung"_s << 0 << none << base::Category::Network;
    QTest::newRow("key refused") << u"warung"_s << 401 << QByteArray(R"({"error":"no practice_bayar_key"})")
                                 << base::Category::Auth;
    QTest::newRow("no sense") << u"warung"_s << 200 << QByteArray("<html>") << base::Category::Protocol;
}

void TestServiceQuestions::refusesInSentences()
{
    QFETCH(QString, account);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(base::Category, category);
    m_wire->answerAlways([status, body](const auto&) {
        return std::optional(status == 0 ? FakeTransport::lost(u"no_answer"_s) : FakeTransport::json(body, status));
    });
    const QList<decltype(till::ServiceQuestion::what)> all{
        till::PageQuestion{}, till::FiguresQuestion{}, till::QrisQuestion{Static}};
    for (const auto& what : all) {
        m_answers.clear();
        ask(what, account);
        QCOMPARE(m_answers.size(), 1);
        QVERIFY(!m_answers.first().said);
        const base::Error error = m_answers.first().said.error();
        QCOMPARE(error.category, category);
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(error.person.english()), qPrintable(error.person.english()));
        QVERIFY(!error.person.english().contains(u"bayar_key"_s) && !error.log.contains(u"bayar_key"_s));
        QCOMPARE(m_answers.first().question.account, account);
    }
}

void TestServiceQuestions::theNewestQuestionCounts()
{
    m_wire->setLatency(1s);
    m_till->askService({u"warung"_s, till::PageQuestion{{.status = u"paid"_s}}});
    m_world.advance(500ms);
    m_till->askService({u"warung"_s, till::PageQuestion{{.status = u"expired"_s}}});
    m_till->askService({u"warung"_s, till::FiguresQuestion{}}); // of another kind
    m_world.advance(10min);
    QCOMPARE(m_answers.size(), 2);
    for (const till::ServiceAnswer& answer : m_answers)
        if (const auto* asked = std::get_if<till::PageQuestion>(&answer.question.what))
            QCOMPARE(asked->filter.status, u"expired"_s);
}

void TestServiceQuestions::endsWithTheAccount()
{
    m_wire->setLatency(1s);
    m_till->askService({u"warung"_s, till::PageQuestion{}});
    m_world.advance(500ms);
    addAccount(); // with a new key
    m_world.advance(10min);
    QVERIFY(m_answers.isEmpty());
}

QTEST_GUILESS_MAIN(TestServiceQuestions)
#include "tst_servicequestions.moc"
