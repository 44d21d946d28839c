// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/bayaranswer.h"
#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bayar_gg/bayarmethods.h"
#include "core/gateways/gatewayclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using gateways::GatewayClient;
using support::FakeTransport;

namespace {

constexpr auto Key = "byr_live_0123456789abcdef";

class ListLog final : public net::RequestLog {
public:
    void record(const net::RequestRecord& record) override { records.append(record); }
    QList<net::RequestRecord> records;
};

gateways::AccountProfile shop()
{
    gateways::AccountProfile account;
    account.id = u"warung"_s;
    account.gateway = u"bayar-gg"_s;
    account.name = u"Warung"_s;
    account.baseUrl = QUrl(u"https://www.bayar.gg/api"_s);
    return account;
}

gateways::Credentials keys()
{
    gateways::Credentials credentials;
    credentials.emplace(gateways::BayarApiKey, vault::Secret(QByteArray(Key)));
    return credentials;
}

} // namespace

/// GatewayClient::ask: questions that change nothing.
class TestAskingGateways final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void handsOverTheAnswer();
    void signsByItself();
    void handsOverEveryStatus_data();
    void handsOverEveryStatus();
    void asksOnceOrPatiently_data();
    void asksOnceOrPatiently();
    void handsOverTheLastAnswerOfAPatientQuestion();
    void triesTheOtherSpellingOnce_data();
    void triesTheOtherSpellingOnce();
    void silenceIsNoUnknownOutcome();
    void keepsStill();
    void handsOverNoSecretOfARefusal();
    void dropsWhatIsUnderWay();

private:
    void ask(GatewayClient::Asking asking = GatewayClient::Asking::Once, QLatin1StringView call = {});

    support::FakeClock m_clock;
    support::FakeScheduler m_scheduler{m_clock};
    gateways::BayarGg m_gateway;
    std::unique_ptr<FakeTransport> m_wire;
    std::unique_ptr<FakeTransport> m_longPolls;
    ListLog m_log;
    std::unique_ptr<GatewayClient> m_client;
    std::optional<base::Result<net::HttpResponse>> m_answer;
};

void TestAskingGateways::init()
{
    m_client.reset();
    m_wire = std::make_unique<FakeTransport>(m_scheduler);
    m_longPolls = std::make_unique<FakeTransport>(m_scheduler);
    m_log.records.clear();
    m_answer.reset();
    m_client = std::make_unique<GatewayClient>(
        m_gateway, shop(), keys(), GatewayClient::Surroundings{*m_wire, *m_longPolls, m_clock, m_scheduler, m_log});
}

void TestAskingGateways::ask(GatewayClient::Asking asking, QLatin1StringView call)
{
    const auto request =
        call.isEmpty() ? gateways::BayarMethodList::request(shop(), keys()) : gateways::bayarGet(shop(), keys(), call);
    QVERIFY(request.has_value());
    m_client->ask(
        u"methods"_s, *request, u"S-12"_s,
        [this](base::Result<net::HttpResponse> answer) {
            QVERIFY(!m_answer);
            m_answer = std::move(answer);
        },
        asking);
    QVERIFY(!m_answer); // never inside the call
}

void TestAskingGateways::handsOverTheAnswer()
{
    m_wire->answerOnce(FakeTransport::json(R"({"success":true,"methods":[]})"));
    m_wire->setLatency(120ms);
    ask();
    m_scheduler.advance(200ms);
    QVERIFY(m_answer && m_answer->has_value());
    QCOMPARE((*m_answer)->body, QByteArray(R"({"success":true,"methods":[]})"));
    QCOMPARE(m_log.records.size(), 1);
    const net::RequestRecord& record = m_log.records.first();
    QCOMPARE(record.operation, u"methods"_s);
    QCOMPARE(record.reference, u"S-12"_s);
    QCOMPARE(record.account, u"warung"_s);
    QCOMPARE(record.status, 200);
    QCOMPARE(record.elapsed, 120ms);
    QVERIFY(!record.category);
}

void TestAskingGateways::signsByItself()
{
    const auto answer = [this](base::Result<net::HttpResponse> got) { m_answer = std::move(got); };
    m_wire->answerOnce(FakeTransport::json(R"({"success":true})"));
    m_client->ask(u"methods"_s, &gateways::BayarMethodList::request, {}, answer);
    m_scheduler.advance(1s);
    QVERIFY(m_answer && m_answer->has_value());
    QCOMPARE(net::headerValue(m_wire->requests().first().headers, "X-API-Key"), QByteArray(Key));

    // What cannot be asked is not sent.
    m_answer.reset();
    m_client->ask(
        u"methods"_s, [](const auto& account, const auto&) { return gateways::BayarMethodList::request(account, {}); },
        {}, answer);
    QVERIFY(!m_answer);
    m_scheduler.advance(1s);
    QVERIFY(m_answer && !m_answer->has_value());
    QCOMPARE(m_answer->error().category, base::Category::Auth);
    QCOMPARE(m_wire->requests().size(), 1);
    QCOMPARE(m_client->offerRequests().size(), 2);
}

void TestAskingGateways::handsOverEveryStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("category");
    QTest::newRow("200 that says no") << 200 << QString();
    QTest::newRow("302") << 302 << u"protocol"_s;
    QTest::newRow("400") << 400 << u"validation"_s;
    QTest::newRow("401") << 401 << u"auth"_s;
    QTest::newRow("403") << 403 << u"permission"_s;
    QTest::newRow("404") << 404 << u"not_found"_s;
    QTest::newRow("405") << 405 << u"protocol"_s;
    QTest::newRow("429") << 429 << u"rate_limit"_s;
    QTest::newRow("500") << 500 << u"server"_s;
}

void TestAskingGateways::handsOverEveryStatus()
{
    QFETCH(int, status);
    QFETCH(QString, category);
    const QByteArray body = R"({"success":false,"error":"no luck"})";
    m_wire->answerOnce(FakeTransport::json(body, status));
    ask(GatewayClient::Asking::Once, "list-files.php"_L1);
    m_scheduler.advance(10min);
    QVERIFY(m_answer && m_answer->has_value());
    QCOMPARE((*m_answer)->status, status);
    QCOMPARE((*m_answer)->body, body);
    QCOMPARE(m_wire->requests().size(), 1);
    const net::RequestRecord& record = m_log.records.first();
    QCOMPARE(record.category ? base::toWord(*record.category) : QString(), category);
    QVERIFY(category.isEmpty() || record.why.contains(u"no luck"_s));
}

void TestAskingGateways::asksOnceOrPatiently_data()
{
    using Asking = GatewayClient::Asking;
    QTest::addColumn<FakeTransport::Handler>("first");
    QTest::addColumn<Asking>("asking");
    QTest::addColumn<qsizetype>("requests");
    const auto row = [](const char* name, const FakeTransport::Answer& first, Asking asking, qsizetype requests) {
        QTest::newRow(name) << FakeTransport::Handler([first](const auto&) { return first; }) << asking << requests;
    };
    row("500 once", FakeTransport::json("{}", 500), Asking::Once, 1);
    row("500", FakeTransport::json("{}", 500), Asking::Patiently, 2);
    row("408", FakeTransport::json("{}", 408), Asking::Patiently, 2);
    row("lost once", FakeTransport::lost(u"no_answer"_s), Asking::Once, 1);
    row("lost", FakeTransport::lost(u"no_answer"_s), Asking::Patiently, 2);
    row("401", FakeTransport::json("{}", 401), Asking::Patiently, 1);
    row("404", FakeTransport::json("{}", 404), Asking::Patiently, 1);
    row("429", FakeTransport::json("{}", 429), Asking::Patiently, 1);
}

void TestAskingGateways::asksOnceOrPatiently()
{
    QFETCH(FakeTransport::Handler, first);
    QFETCH(GatewayClient::Asking, asking);
    QFETCH(qsizetype, requests);
    m_wire->answerOnce(first);
    m_wire->answerAlways([](const auto&) { return FakeTransport::json(R"({"success":true})"); });
    ask(asking, "list-files.php"_L1);
    m_scheduler.advance(10min);
    QCOMPARE(m_wire->requests().size(), requests);
    QVERIFY(m_answer);
    if (requests == 2)
        QCOMPARE((*m_answer)->status, 200);
}

void TestAskingGateways::handsOverTheLastAnswerOfAPatientQuestion()
{
    m_wire->answerAlways([](const auto&) { return FakeTransport::json(R"({"error":"down"})", 503); });
    ask(GatewayClient::Asking::Patiently);
    m_scheduler.advance(10min);
    QCOMPARE(m_wire->requests().size(), 6);
    QVERIFY(m_answer && m_answer->has_value());
    const auto read = gateways::BayarMethodList::read(**m_answer);
    QVERIFY(!read);
    QCOMPARE(read.error().category, base::Category::Server);

    // A line that broke afterwards is an error of its own, not the answer before it.
    init();
    m_wire->answerOnce(FakeTransport::json("{}", 503));
    m_wire->answerAlways([](const auto&) { return FakeTransport::lost(u"no_answer"_s); });
    ask(GatewayClient::Asking::Patiently);
    m_scheduler.advance(10min);
    QVERIFY(m_answer && !m_answer->has_value());
    QCOMPARE(m_answer->error().category, base::Category::Network);
}

void TestAskingGateways::triesTheOtherSpellingOnce_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<QStringList>("paths");
    const QString methods = u"/api/get-payment-methods.php"_s;
    const QString other = u"/api/get-payment-methods"_s;
    QTest::newRow("there") << QString() << 200 << 0 << QStringList{methods};
    QTest::newRow("there without the ending") << QString() << 404 << 200 << QStringList{methods, other};
    QTest::newRow("nowhere") << QString() << 404 << 404 << QStringList{methods, other};
    QTest::newRow("refused") << QString() << 401 << 0 << QStringList{methods};
    QTest::newRow("another call") << u"list-files.php"_s << 404 << 0 << QStringList{u"/api/list-files.php"_s};
}

void TestAskingGateways::triesTheOtherSpellingOnce()
{
    QFETCH(QString, call);
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(QStringList, paths);
    m_wire->answerOnce(FakeTransport::json("{}", first));
    m_wire->answerOnce(FakeTransport::json("{}", second));
    const QByteArray callName = call.toLatin1();
    ask(GatewayClient::Asking::Once, QLatin1StringView(callName));
    m_scheduler.advance(1s);
    QStringList asked;
    for (const net::HttpRequest& request : m_wire->requests()) {
        asked << request.url.path();
        QCOMPARE(net::headerValue(request.headers, "X-API-Key"), QByteArray(Key));
    }
    QCOMPARE(asked, paths);
    QVERIFY(m_answer && m_answer->has_value());
    QCOMPARE((*m_answer)->status, second == 0 ? first : second);
    QCOMPARE(m_log.records.size(), paths.size());
}

void TestAskingGateways::silenceIsNoUnknownOutcome()
{
    m_wire->answerAlways([](const auto&) { return std::nullopt; });
    ask();
    m_scheduler.advance(10min);
    QVERIFY(m_answer && !m_answer->has_value());
    QCOMPARE(m_answer->error().category, base::Category::Network);
}

void TestAskingGateways::keepsStill()
{
    QList<std::chrono::seconds> still;
    m_client->onBusy([&](std::chrono::seconds wait) { still.append(wait); });
    m_wire->answerOnce(FakeTransport::json("{}", 429, {{"Retry-After", "17"}}));
    ask();
    m_scheduler.advance(1s);
    QCOMPARE(still, QList<std::chrono::seconds>{17s});
}

/// A gateway that quotes the key it refused.
void TestAskingGateways::handsOverNoSecretOfARefusal()
{
    const QByteArray key(Key);
    m_wire->answerOnce(FakeTransport::json(R"({"success":false,"error":"no such key )" + key + R"("})", 401));
    ask();
    m_scheduler.advance(1s);
    QVERIFY(m_answer && m_answer->has_value());
    QVERIFY(!(*m_answer)->body.contains(key.mid(4, 8)));
    QVERIFY((*m_answer)->body.contains("no such key"));
    QVERIFY(!net::toLine(m_log.records.first()).contains(QString::fromLatin1(key)));

    m_answer.reset();
    m_wire->answerOnce(FakeTransport::json(R"({"success":false,"error":"no such key )" + key + R"("})"));
    ask();
    m_scheduler.advance(1s);
    const auto read = gateways::BayarMethodList::read(**m_answer);
    QVERIFY(!read);
    const base::Error error = m_client->withoutSecrets(read.error());
    for (const QString& text : error.person.arguments() + QStringList{error.log, error.code})
        QVERIFY2(!text.contains(QString::fromLatin1(key.mid(4, 8))), qPrintable(text));
}

void TestAskingGateways::dropsWhatIsUnderWay()
{
    m_wire->answerOnce(FakeTransport::json("{}"));
    m_wire->setLatency(1s);
    ask();
    m_client.reset();
    m_scheduler.advance(10s);
    QVERIFY(!m_answer);
}

QTEST_GUILESS_MAIN(TestAskingGateways)
#include "tst_askinggateways.moc"
