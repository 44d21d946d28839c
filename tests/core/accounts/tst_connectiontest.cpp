// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/connectiontest.h"
#include "core/gateways/bakong_gateway/bakonggateway.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bdquickpay/bdquickpay.h"
#include "core/gateways/pakhi_pay/pakhipay.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/sentence.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using accounts::ConnectionTest;
using support::FakeTransport;

namespace {

class ListLog final : public net::RequestLog {
public:
    void record(const net::RequestRecord& record) override { records.append(record); }
    QList<net::RequestRecord> records;
};

/// Knows every name but those under "invalid", after 18 ms.
class FakeLookup final : public net::HostLookup {
public:
    explicit FakeLookup(base::Scheduler& scheduler)
        : m_scheduler(scheduler)
    {
    }
    void find(const QString& host, Done done) override
    {
        m_timer = m_scheduler.after(std::chrono::milliseconds(18), [host, done = std::move(done)] {
            if (!host.endsWith(".invalid"_L1))
                return done({});
            done(base::failure(base::Category::Network, u"host_unknown"_s,
                base::UserText("The network does not know %1. Check the address.", {host})));
        });
    }

private:
    base::Scheduler& m_scheduler;
    base::TimerHandle m_timer;
};

/// What comes back; none: silence.
struct Reply {
    std::optional<FakeTransport::Answer> answer;
};

const QByteArray key = "bkg_live_0123456789abcdef"_ba;

std::unique_ptr<gateways::Gateway> make(const QString& id)
{
    if (id == "bakong-gateway"_L1)
        return std::make_unique<gateways::BakongGateway>();
    if (id == "bdquickpay"_L1)
        return std::make_unique<gateways::BdQuickPay>();
    if (id == "bayar-gg"_L1)
        return std::make_unique<gateways::BayarGg>();
    return std::make_unique<gateways::PakhiPay>();
}

gateways::AccountProfile accountOf(const gateways::Gateway& gateway)
{
    gateways::AccountProfile account;
    account.id = u"counter-1"_s;
    account.gateway = gateway.id();
    account.baseUrl = QUrl(gateway.accountNeeds().baseUrl);
    account.currency = gateway.accountNeeds().currencies.front();
    return account;
}

gateways::Credentials keysOf(const gateways::Gateway& gateway)
{
    gateways::Credentials keys;
    for (const auto& credential : gateway.accountNeeds().credentials)
        keys.emplace(credential.name, vault::Secret(QByteArray(key.constData(), key.size())));
    return keys;
}

} // namespace

class TestConnectionTest final : public QObject {
    Q_OBJECT

private slots:
    void saysWhatTheAnswerShows_data();
    void saysWhatTheAnswerShows();
    void saysHowFarItGot_data();
    void saysHowFarItGot();
    void warnsOfAnEndingCertificate_data();
    void warnsOfAnEndingCertificate();
    void looksUpNoNameThroughAProxy();
    void asksNothingWithoutAKey();
    void saysWhenNobodyAnswers();
    void endsQuietly();
};

void TestConnectionTest::saysWhatTheAnswerShows_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("path"); // what was asked
    QTest::addColumn<QString>("found"); // begin of the sentence; "(code)" of an error
    const QString bakong = u"bakong-gateway"_s;
    const QString check = u"/api/v1/bakong/payment/check"_s;
    const auto row = [](const char* name, const QString& gateway, int status, const QByteArray& body,
                         const QString& path, const char* found) {
        QTest::newRow(name) << gateway << status << body << path << QString::fromLatin1(found);
    };
    row("bakong: open", bakong, 200, R"({"success":true,"data":{"status":"PENDING"}})", check, "Bakong Gateway took");
    row("bakong: code 1", bakong, 200, R"({"success":false,"error":{"code":"1"}})", check, "Bakong Gateway took");
    row("bakong: revoked", bakong, 403, R"({"error":{"code":"FORBIDDEN"}})", check, "(FORBIDDEN)");
    row("bakong: quota", bakong, 403, R"({"error":{"code":"QUOTA_EXCEEDED"}})", check, "(QUOTA_EXCEEDED)");
    row("bakong: no key", bakong, 401, "{}", check, "(http_401)");
    row("bakong: another page", bakong, 200, "<html>", check, "(not_json)");
    const QString verify = u"/api/bkash/v1/payment/verify"_s;
    row("bdquickpay: unknown", u"bdquickpay"_s, 404, R"({"status":false,"message":"Not found"})", verify,
        "bdQuickPay took");
    row("bdquickpay: no key", u"bdquickpay"_s, 401, R"({"status":false})", verify, "(http_401)");
    const QString pakhi = u"/api/request/payment/verify/"_s;
    row("pakhi: not verified", u"pakhi-pay"_s, 200, R"({"status":0,"message":"Not found"})", pakhi,
        "Pakhi Pay answered, but not whether");
    row("pakhi: paid what nobody paid", u"pakhi-pay"_s, 200, R"({"status":1,"message":"completed"})", pakhi,
        "(test_paid)");
    const QString methods = u"/api/get-payment-methods.php"_s;
    row("bayar: two of three", u"bayar-gg"_s, 200,
        R"({"success":true,"methods":[{"id":"qris","available":true},{"id":"ovo","available":false},{"id":"gopay_qris","available":true}]})",
        methods, "bayar.gg took the key. 2 of 3 payment methods");
    row("bayar: no key", u"bayar-gg"_s, 401, R"({"success":false})", methods, "(http_401)");
}

void TestConnectionTest::saysWhatTheAnswerShows()
{
    QFETCH(QString, gateway);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, path);
    QFETCH(QString, found);
    support::FakeClock clock;
    support::FakeScheduler scheduler(clock);
    FakeTransport wire(scheduler);
    wire.setLatency(std::chrono::milliseconds(212));
    wire.answerOnce(FakeTransport::json(body, status));
    ListLog log;
    const auto made = make(gateway);
    ConnectionTest test(*made, accountOf(*made), keysOf(*made), wire, clock, log);
    std::optional<ConnectionTest::Report> report;
    test.run([&](const ConnectionTest::Report& told) { report = told; });
    QVERIFY(!report);
    scheduler.advance(std::chrono::seconds(1));
    QVERIFY(report);
    const QString said = report->found ? report->found->english() : u'(' + report->found.error().code + u')';
    QVERIFY2(said.startsWith(found), qPrintable(said));
    const QString person = report->found ? said : report->found.error().person.english();
    QVERIFY2(!person.contains("manager"_L1), qPrintable(person)); // who tests is the manager
    for (const accounts::ConnectionStep& step : report->steps)
        QVERIFY2(!step.advice.english().contains("manager"_L1), qPrintable(step.advice.english()));
    QCOMPARE(wire.requests().size(), 1);
    QVERIFY2(wire.requests().first().url.path() == path, qPrintable(wire.requests().first().url.path()));
    QCOMPARE(report->status, status);
    QCOMPARE(report->took, std::chrono::milliseconds(212));
    QVERIFY(report->did.english().startsWith(u"Paydesk asked "_s));
    QCOMPARE(log.records.size(), 1);
    QCOMPARE(log.records.first().operation, u"test"_s);
    QCOMPARE(log.records.first().account, u"counter-1"_s);
    QCOMPARE(log.records.first().category.has_value(), !report->found);
}

/// Each way it can go wrong, at each gateway: "+" passed, "!" warning, "-" failed, "." not reached, of name, line,
/// clock and key.
void TestConnectionTest::saysHowFarItGot_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<QString>("host"); // empty: the gateway's own
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<int>("clockOff"); // seconds
    QTest::addColumn<QString>("marks");
    QTest::addColumn<QString>("error"); // empty: all is well
    const QString methods = uR"({"success":true,"methods":[{"id":"qris","available":true}]})"_s;
    const auto failed = [](base::Category category, const QString& code) {
        return Reply{base::failure(
            category, code, base::UserText("The connection to %1 does not stand. Check the network.", {u"Counter"_s}))};
    };
    for (const QString& gateway : {u"bakong-gateway"_s, u"bdquickpay"_s, u"bayar-gg"_s, u"pakhi-pay"_s}) {
        const bool showsNoKey = gateway == "pakhi-pay"_L1;
        const QByteArray good = gateway == "bayar-gg"_L1 ? methods.toUtf8()
            : gateway == "pakhi-pay"_L1                  ? R"({"status":0,"message":"Not found"})"_ba
            : gateway == "bdquickpay"_L1                 ? R"({"status":false,"message":"Not found"})"_ba
                                                         : R"({"success":true,"data":{"status":"PENDING"}})"_ba;
        const int status = gateway == "bdquickpay"_L1 ? 404 : 200;
        const auto row = [&](const char* name, const Reply& reply, int clockOff, const QString& marks,
                             const QString& error, const QString& host = {}) {
            QTest::addRow("%s: %s", qPrintable(gateway), name)
                << gateway << host << reply << clockOff << marks << error;
        };
        const auto page = [](int number) { return Reply{FakeTransport::json("<html>", number)}; };
        const auto refused = [](int number) { return Reply{FakeTransport::json("{}", number)}; };
        const Reply fine{FakeTransport::json(good, status)};
        row("fine", fine, 0, showsNoKey ? u"+++!"_s : u"++++"_s, {});
        row("clock a minute off", fine, 61, showsNoKey ? u"++!!"_s : u"++!+"_s, {});
        row("clock 59 s behind", fine, -59, showsNoKey ? u"+++!"_s : u"++++"_s, {});
        row("clock wrong", fine, -301, showsNoKey ? u"++-!"_s : u"++-+"_s, {});
        row("no such name", fine, 0, u"-..."_s, u"host_unknown"_s, u"gateway.invalid"_s);
        row("TLS", failed(base::Category::Tls, u"tls"_s), 0, u"+-.."_s, u"tls"_s);
        row("nobody there", failed(base::Category::Network, u"not_sent"_s), 0, u"+-.."_s, u"not_sent"_s);
        row("silence", Reply(), 0, u"+-.."_s, u"no_answer"_s);
        row("silence on this computer", Reply(), 0, u"+-.."_s, u"no_answer"_s, u"127.0.0.1"_s);
        row("401", refused(401), 0, u"+++-"_s, u"http_401"_s);
        row("403", refused(403), 0, u"+++-"_s, u"http_403"_s);
        row("another address", page(404), 0, u"+++-"_s, u"wrong_address"_s);
        row("another page", page(200), 0, u"+++-"_s, u"not_json"_s);
        row("moved", failed(base::Category::Protocol, u"redirected"_s), 0, u"++.-"_s, u"redirected"_s);
        row("429", refused(429), 0, u"+++!"_s, u"http_429"_s);
        row("500", refused(500), 0, u"+++-"_s, u"http_500"_s);
        row("503, a page", page(503), 0, u"+++-"_s, u"http_503"_s);
    }
}

void TestConnectionTest::saysHowFarItGot()
{
    using Verdict = accounts::ConnectionStep::Verdict;
    QFETCH(QString, gateway);
    QFETCH(QString, host);
    QFETCH(Reply, reply);
    QFETCH(int, clockOff);
    QFETCH(QString, marks);
    QFETCH(QString, error);
    auto& answer = reply.answer;
    support::FakeClock clock;
    support::FakeScheduler scheduler(clock);
    FakeTransport wire(scheduler);
    wire.setLatency(std::chrono::milliseconds(212));
    wire.answerAlways([&](const net::HttpRequest&) {
        if (answer && answer->has_value()) {
            const QDateTime theirs = clock.nowUtc().addSecs(clockOff);
            (*answer)->headers.append(
                {"Date", QLocale::c().toString(theirs, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()});
            (*answer)->line = net::LineFacts{u"TLS 1.3"_s, clock.nowUtc().addDays(400)};
        }
        return answer;
    });
    FakeLookup lookup(scheduler);
    ListLog log;
    const auto made = make(gateway);
    auto account = accountOf(*made);
    if (!host.isEmpty())
        account.baseUrl.setHost(host);
    ConnectionTest test(*made, account, keysOf(*made), wire, clock, log, &lookup);
    std::optional<ConnectionTest::Report> report;
    test.run([&](const ConnectionTest::Report& told) { report = told; });
    QVERIFY(!report);
    scheduler.advance(std::chrono::seconds(60));
    QVERIFY(report);
    QCOMPARE(report->found ? QString() : report->found.error().code, error);
    QString seen;
    for (const auto& step : report->steps) {
        const QString advice = step.advice.english();
        const bool isBad = step.verdict == Verdict::Warning || step.verdict == Verdict::Failed;
        QVERIFY2(isBad == !advice.isEmpty(), qPrintable(accounts::toWord(step.what) + u": "_s + advice));
        QVERIFY2(!isBad || support::saysWhatIsWrongAndWhatToDo(advice), qPrintable(advice));
        QVERIFY2(host != "127.0.0.1"_L1 || !advice.contains("internet"_L1), qPrintable(advice));
        QCOMPARE(step.verdict == Verdict::NotReached, step.detail.isEmpty() && !isBad);
        seen += step.verdict == Verdict::Passed ? u'+'
            : step.verdict == Verdict::Warning  ? u'!'
            : step.verdict == Verdict::Failed   ? u'-'
                                                : u'.';
    }
    QCOMPARE(seen, marks);
    QCOMPARE(report->steps.at(0).detail.english(),
        error == "host_unknown"_L1 ? u"gateway.invalid was not found"_s
                                   : u"%1 found in 18 ms"_s.arg(account.baseUrl.host()));
    // Nothing is sent to a name that is not there, and no key goes anywhere twice.
    QCOMPARE(wire.requests().size(), error == "host_unknown"_L1 ? 0 : 1);
    QCOMPARE(report->did.isEmpty(), error == "host_unknown"_L1);
    if (answer && answer->has_value() && host.isEmpty()) {
        QCOMPARE(report->steps.at(1).detail.english(), u"TLS 1.3, certificate good until 2027-02-19"_s);
        QVERIFY(report->steps.at(3).detail.english().startsWith(u"%1 in 212 ms"_s.arg((*answer)->status)));
    }
}

void TestConnectionTest::warnsOfAnEndingCertificate_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("warns");
    QTest::newRow("two weeks") << 14 << false;
    QTest::newRow("less") << 13 << true;
    QTest::newRow("today") << 0 << true;
}

void TestConnectionTest::warnsOfAnEndingCertificate()
{
    QFETCH(int, days);
    QFETCH(bool, warns);
    accounts::ConnectionFacts facts;
    facts.service = u"Bakong Gateway"_s;
    facts.answeredAt = support::FakeClock().nowUtc();
    facts.response = net::HttpResponse{200, {}, {}, net::LineFacts{u"TLS 1.2"_s, facts.answeredAt.addDays(days)}};
    const auto line = accounts::judge(facts).at(1);
    QCOMPARE(line.verdict == accounts::ConnectionStep::Verdict::Warning, warns);
    QCOMPARE(support::saysWhatIsWrongAndWhatToDo(line.advice.english()), warns);
}

void TestConnectionTest::looksUpNoNameThroughAProxy()
{
    support::FakeClock clock;
    support::FakeScheduler scheduler(clock);
    FakeTransport wire(scheduler);
    wire.answerOnce(FakeTransport::json(R"({"success":true,"data":{"status":"PENDING"}})", 200,
        {{"X-RateLimit-Limit", "60"}, {"X-RateLimit-Remaining", "58"}}));
    ListLog log;
    const gateways::BakongGateway gateway;
    ConnectionTest test(gateway, accountOf(gateway), keysOf(gateway), wire, clock, log);
    std::optional<ConnectionTest::Report> report;
    test.run([&](const ConnectionTest::Report& told) { report = told; });
    scheduler.advance(std::chrono::seconds(1));
    QVERIFY(report && report->found);
    QVERIFY(report->steps.at(0).detail.english().endsWith(u" found on the way"_s));
    QCOMPARE(report->steps.at(3).detail.english(), u"200 in 0 ms, 60 requests a minute"_s);
}

void TestConnectionTest::asksNothingWithoutAKey()
{
    support::FakeClock clock;
    support::FakeScheduler scheduler(clock);
    FakeTransport wire(scheduler);
    ListLog log;
    for (const QString& id : {u"bakong-gateway"_s, u"bdquickpay"_s, u"bayar-gg"_s, u"pakhi-pay"_s}) {
        const auto gateway = make(id);
        ConnectionTest test(*gateway, accountOf(*gateway), {}, wire, clock, log);
        std::optional<ConnectionTest::Report> report;
        test.run([&](const ConnectionTest::Report& told) { report = told; });
        QVERIFY(report && !report->found && report->did.isEmpty() && report->steps.isEmpty());
        QVERIFY(report->found.error().code.endsWith(u"_missing"_s));
    }
    QVERIFY(wire.requests().isEmpty() && log.records.isEmpty());
}

void TestConnectionTest::saysWhenNobodyAnswers()
{
    support::FakeClock clock;
    support::FakeScheduler scheduler(clock);
    FakeTransport wire(scheduler);
    wire.answerOnce(FakeTransport::lost(u"not_sent"_s));
    ListLog log;
    const gateways::BakongGateway gateway;
    ConnectionTest test(gateway, accountOf(gateway), keysOf(gateway), wire, clock, log);
    std::optional<ConnectionTest::Report> report;
    test.run([&](const ConnectionTest::Report& told) { report = told; });
    scheduler.advance(std::chrono::seconds(1));
    QVERIFY(report && !report->found);
    QCOMPARE(report->found.error().code, u"not_sent"_s);
    QCOMPARE(report->status, 0);
}

void TestConnectionTest::endsQuietly()
{
    support::FakeClock clock;
    support::FakeScheduler scheduler(clock);
    FakeTransport wire(scheduler);
    wire.answerOnce(FakeTransport::json("{}"));
    ListLog log;
    const gateways::BakongGateway gateway;
    bool answered = false;
    {
        ConnectionTest test(gateway, accountOf(gateway), keysOf(gateway), wire, clock, log);
        test.run([&](const ConnectionTest::Report&) { answered = true; });
    }
    scheduler.advance(std::chrono::seconds(1));
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
