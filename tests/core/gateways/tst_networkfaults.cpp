// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/khqr.h"
#include "core/gateways/bakong_gateway/bakonggateway.h"
#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bdquickpay/bdquickpay.h"
#include "core/gateways/gatewayclient.h"
#include "core/gateways/pakhi_pay/pakhipay.h"
#include "core/net/qthttptransport.h"
#include "tests/support/gzip.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/sentence.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::Script;
using support::ScriptedServer;

namespace {

constexpr auto Key = "bkg_live_0123456789abcdef";
constexpr auto OtherKey = "qps_live_fedcba9876543210";
constexpr auto Deadline = 700ms;

/// A gateway's 20 s are too long for a table of faults.
class Hasty final : public net::HttpTransport {
public:
    explicit Hasty(net::HttpTransport& wire)
        : m_wire(wire)
    {
    }
    void send(net::HttpRequest request, std::function<void(base::Result<net::HttpResponse>)> done) override
    {
        request.deadline = Deadline;
        m_wire.send(std::move(request), std::move(done));
    }

private:
    net::HttpTransport& m_wire;
};

/// And so are the two seconds before an unanswered create is looked up.
class HastyScheduler final : public base::Scheduler {
public:
    explicit HastyScheduler(base::Scheduler& scheduler)
        : m_scheduler(scheduler)
    {
    }
    base::TimerHandle after(std::chrono::milliseconds delay, std::function<void()> work) override
    {
        return m_scheduler.after(delay / 20, std::move(work));
    }

private:
    base::Scheduler& m_scheduler;
};

class ListLog final : public net::RequestLog {
public:
    void record(const net::RequestRecord& record) override { lines.append(net::toLine(record)); }
    QStringList lines;
};

/// A gateway with a sale there and what it answers when all is well. One more is one more function here.
struct Provider {
    std::shared_ptr<const gateways::Gateway> gateway;
    QStringList credentials; ///< their names
    money::Money price;
    QString gatewayId; ///< what to ask by
    QByteArray created;
    QByteArray open; ///< looked: no money yet
    QString forbidden = u"permission/http_403"_s; ///< what a 403 is
    bool looksUp = false; ///< asks its list for a create without an answer
};

Provider bakongGateway()
{
    emv::KhqrRequest request;
    request.bakongAccountId = u"shop@acleda"_s;
    request.merchantName = u"My Store"_s;
    const money::Money price = *money::Money::parse(u"12.50", money::Currency::Usd);
    request.setAmount(price);
    const QDateTime made(QDate(2026, 1, 15), QTime(3, 0), Qt::UTC);
    request.expirationTimestamp = made.addSecs(600).toMSecsSinceEpoch();
    const auto khqr = emv::makeKhqr(request, made.toMSecsSinceEpoch());
    const QByteArray created = R"({"success":true,"data":{"qr":")" + khqr->text.toUtf8() + R"(","md5":")"
        + khqr->md5.toUtf8() + R"(","type":"dynamic","expiresAt":"2026-01-15T03:10:00.000Z"}})";
    return {std::make_shared<gateways::BakongGateway>(), {gateways::BakongGateway::ApiKey}, price, QString(32, u'a'),
        created, R"({"success":true,"data":{"status":"PENDING"}})", u"auth/http_403"_s};
}

Provider bdQuickPay()
{
    return {std::make_shared<gateways::BdQuickPay>(), {gateways::BdQuickPay::AppKey, gateways::BdQuickPay::SecretKey},
        *money::Money::parse(u"500", money::Currency::Bdt), u"GALQYVTGASTRGOISR1FO"_s,
        R"({"status":true,"invoice_id":"GALQYVTGASTRGOISR1FO","amount":500,"customer_reference":"S-1",)"
        R"("payment_url":"https://bdquickpay.com/pay/bkash/TOKEN","expires_at":"2026-03-21T10:30:00+00:00"})",
        R"({"status":true,"data":{"invoice_id":"GALQYVTGASTRGOISR1FO","status":"pending","transaction":null}})"};
}

Provider pakhiPay()
{
    return {std::make_shared<gateways::PakhiPay>(), {gateways::PakhiPay::ApiKey},
        *money::Money::parse(u"100", money::Currency::Bdt), u"TRX123456"_s,
        R"({"status":1,"payment_url":"https://pakhipay.com/pay/TOKEN"})", R"({"status":1,"message":"pending"})",
        u"auth/http_403"_s};
}

Provider bayarGg()
{
    return {std::make_shared<gateways::BayarGg>(), {gateways::BayarApiKey},
        *money::Money::parse(u"50000", money::Currency::Idr), u"PAY-1"_s,
        R"({"success":true,"payment":{"invoice_id":"PAY-1","amount":50000,"unique_code":347,"final_amount":50347,)"
        R"("payment_method":"gopay_qris","status":"pending"},"payment_url":"https://www.bayar.gg/pay?invoice=TOKEN"})",
        R"({"success":true,"invoice_id":"PAY-1","status":"pending","amount":50000,"final_amount":50347,)"
        R"("payment_method":"gopay_qris","paid_at":null})",
        u"permission/http_403"_s, true};
}

gateways::AccountProfile shopAt(const QUrl& url, const Provider& provider)
{
    gateways::AccountProfile account;
    account.id = u"practice"_s;
    account.gateway = provider.gateway->id();
    account.name = u"The shop"_s;
    account.baseUrl = url;
    account.receiver = u"shop@acleda"_s;
    account.merchantName = u"My Store"_s;
    account.currency = provider.price.currency();
    account.walkIn = {u"Walk-in customer"_s, u"shop@example.com"_s, {}};
    account.returnPages = {QUrl(u"https://shop.example/paid"_s), QUrl(u"https://shop.example/left"_s)};
    return account;
}

/// A fault for an answer that would be good without it.
using Fault = std::function<Script(const QByteArray& goodBody)>;

/// What became of it: "ok", or category and code.
template <class Value>
QString word(const base::Result<Value>& result)
{
    return result ? u"ok"_s : base::toWord(result.error().category) + u'/' + result.error().code;
}

} // namespace

/// The network faults of "every gateway serves from here on", through the client and the wire that the counter uses.
class NetworkFaultsTest final : public QObject {
    Q_OBJECT

private slots:
    void faults_data();
    void faults();

private:
    static void faultsOf(const Provider& provider);
};

void NetworkFaultsTest::faults_data()
{
    QTest::addColumn<Provider>("provider");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("create");
    QTest::addColumn<QString>("check");
    QTest::addColumn<bool>("createUnknown");
    for (const Provider& provider : {bakongGateway(), bdQuickPay(), bayarGg(), pakhiPay()})
        faultsOf(provider);
}

void NetworkFaultsTest::faultsOf(const Provider& provider)
{
    const auto row = [&](const char* name, const Fault& fault, const QString& create, const QString& check,
                         bool createUnknown) {
        QTest::addRow("%s: %s", provider.gateway->id().data(), name)
            << provider << QString::fromLatin1(name) << fault << create << check << createUnknown;
    };
    const auto same = [&](const char* name, const Fault& fault, const QString& both, bool createUnknown) {
        row(name, fault, both, both, createUnknown);
    };
    const auto always = [](const Script& script) { return Fault([script](const QByteArray&) { return script; }); };
    const auto status = [](int number, const net::Headers& headers = {}) {
        return Fault([number, headers](const QByteArray& good) { return Script::reply(number, good, headers); });
    };
    const auto limited = [&](const QByteArray& reset) {
        return status(429, {{"X-RateLimit-Limit", "60"}, {"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", reset}});
    };
    const auto movedTo = [&](const QByteArray& where) { return status(307, {{"Location", where}}); };
    const auto ok = u"ok"_s;

    same("refused", always({}), u"network/not_sent"_s, false);
    same("reset before the reply", always(Script().reset()), u"network/no_answer"_s, true);
    const Fault resetInside = [](const QByteArray& good) {
        return Script().send(Script::head(200, {}, 9999) + good).wait(50ms).reset();
    };
    same("reset in the reply", resetInside, u"network/incomplete"_s, true);
    same(
        "reset after the reply", [](const QByteArray& good) { return Script::reply(200, good).wait(100ms).reset(); },
        ok, false);
    const Fault half = [](const QByteArray& good) {
        return Script().send(Script::head(200, {}, good.size()) + good.left(good.size() / 2)).close();
    };
    same("half body", half, u"network/incomplete"_s, true);
    same(
        "no length", [](const QByteArray& good) { return Script().send("HTTP/1.1 200 OK\r\n\r\n" + good).close(); }, ok,
        false);
    const Fault slow = [](const QByteArray& good) {
        return Script().send(Script::head(200, {}, 999)).trickle(good, 1s);
    };
    row("one byte a second", slow, u"timeout_unknown/no_answer"_s, u"network/no_answer"_s, true);
    row("silence", always(Script::silence()), u"timeout_unknown/no_answer"_s, u"network/no_answer"_s, true);
    same("500", status(500), u"server/http_500"_s, true);
    same("502", always(Script::reply(502, "<html>", {{"Content-Type", "text/html"}})), u"server/http_502"_s, true);
    same("503 storm", status(503), u"server/http_503"_s, true);
    same("429, reset past", limited("1000000000"), u"rate_limit/http_429"_s, false);
    same("429, reset near", limited("20"), u"rate_limit/http_429"_s, false);
    same("429, reset far", limited("4102444800"), u"rate_limit/http_429"_s, false);
    same("429, no reset", status(429), u"rate_limit/http_429"_s, false);
    same("429, reset garbage", limited("soon"), u"rate_limit/http_429"_s, false);
    same("401", status(401), u"auth/http_401"_s, false);
    same("403", status(403), provider.forbidden, false);
    same("HTML with 200", always(Script::reply(200, "<html>Sign in</html>", {{"Content-Type", "text/html"}})),
        u"protocol/not_json"_s, true);
    same("wrong type", status(200, {{"Content-Type", "image/png"}}), ok, false);
    const QByteArray megabyte(1'000'000, ' ');
    same("100 MB", always(Script().send(Script::head(200, {}, 100'000'000)).repeat(megabyte, 100)),
        u"protocol/too_large"_s, true);
    const auto packed = [&](const QByteArray& body) {
        return always(Script::reply(200, body, {{"Content-Encoding", "gzip"}}));
    };
    same("gzip bomb", packed(support::gzipBomb()), u"protocol/unreadable"_s, true);
    same("5 MB in a small gzip", packed(support::fiveMegabytesPacked()), u"protocol/too_large"_s, true);
    same("broken gzip", status(200, {{"Content-Encoding", "gzip"}}), u"protocol/unreadable"_s, true);
    same("redirect to http", movedTo("http://127.0.0.1:%1/"), u"protocol/redirected"_s, false);
    same("redirect to another host", movedTo("https://localhost:%1/"), u"protocol/redirected"_s, false);
    same("redirect loop", movedTo("/"), u"protocol/redirected"_s, false);
    same("extra headers", status(200, {{"Set-Cookie", "a=b"}, {"X-API-Key", "theirs"}, {"X-RateLimit-Limit", "-5"}}),
        ok, false);
    same("unknown host", always({}), u"network/not_sent"_s, false);
}

void NetworkFaultsTest::faults()
{
    QFETCH(Provider, provider);
    QFETCH(QString, name);
    QFETCH(Fault, fault);
    QFETCH(QString, create);
    QFETCH(QString, check);
    QFETCH(bool, createUnknown);
    ScriptedServer server;
    ScriptedServer other;
    QUrl url = server.url(u"/api/v1"_s);
    if (name == "refused"_L1)
        url = ScriptedServer::refusingUrl();
    else if (name == "unknown host"_L1)
        url = QUrl(u"https://gateway.invalid/api/v1"_s);

    base::EventLoopScheduler scheduler;
    const base::SystemClock clock;
    net::QtHttpTransport::Options options;
    options.name = u"The shop"_s;
    options.connectDeadline = 400ms;
    net::QtHttpTransport wire(options, scheduler);
    Hasty hasty(wire);
    HastyScheduler quick(scheduler);
    base::Scheduler& hurry = provider.looksUp ? static_cast<base::Scheduler&>(quick) : scheduler;
    ListLog log;
    gateways::Credentials credentials;
    for (const QString& credential : provider.credentials)
        credentials.emplace(
            credential, vault::Secret(QByteArray(credential == provider.credentials.first() ? Key : OtherKey)));
    gateways::GatewayClient client(
        *provider.gateway, shopAt(url, provider), std::move(credentials), {hasty, hasty, clock, hurry, log});

    const QByteArray port = QByteArray::number(other.url().port());
    const bool neverSent = create.endsWith("not_sent"_L1);
    std::optional<base::Result<payments::Observation>> checked;
    server.always(fault(provider.open).with("%1", port));
    QElapsedTimer timer;
    timer.start();
    client.check({provider.gatewayId, provider.price}, [&](const auto& result) { checked = result; });
    QTRY_VERIFY(checked.has_value());
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(word(*checked), check);
    // Whatever the wire does, no money is seen.
    if (checked->has_value())
        QCOMPARE((*checked)->said, payments::Observation::Said::Open);
    else
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(checked->error().person.english()),
            qPrintable(checked->error().person.english()));
    QTest::qWait(100);
    // Qt itself sends a GET once more when the connection breaks before a byte of an answer; never a POST.
    const bool again = name == "reset before the reply"_L1 && server.requests().constFirst().method == "GET";
    const int looks = neverSent ? 0 : again ? 2 : 1;
    QCOMPARE(server.requests().size(), looks);

    server.once(fault(provider.created).with("%1", port));
    std::optional<tl::expected<gateways::Created, gateways::NotCreated>> created;
    // The list may not be read: without it nobody knows, and nothing is made twice.
    server.always(Script::reply(401, "{}"));
    client.create({provider.price, u"S-1"_s, {}}, [&](const auto& result) { created = result; });
    if (neverSent && provider.gateway->createIsRepeatable()) {
        // Goes on trying, seconds apart: there is nothing that could be there twice.
        QTRY_COMPARE(log.lines.size(), 3);
        QVERIFY(!created);
    } else {
        QTRY_VERIFY(created.has_value());
        QCOMPARE(word(created->map_error(&gateways::NotCreated::error)), create);
        if (!created->has_value())
            QCOMPARE(created->error().mayExist, createUnknown);
        QTest::qWait(100);
    }
    const int finds = provider.looksUp && createUnknown ? 1 : 0;
    QCOMPARE(server.requests().size(), neverSent ? 0 : looks + 1 + finds);
    const auto creates = std::count_if(server.requests().begin() + looks, server.requests().end(),
        [](const ScriptedServer::Request& request) { return request.method == "POST"; });
    QCOMPARE(creates, neverSent ? 0 : 1);
    QCOMPARE(other.heard(), QByteArray());
    const QString logged = log.lines.join(u'\n');
    QVERIFY(!logged.contains(QLatin1StringView(Key)) && !logged.contains(QLatin1StringView(OtherKey)));
    QVERIFY(!logged.contains(u"TOKEN"_s));
}

QTEST_GUILESS_MAIN(NetworkFaultsTest)
#include "tst_networkfaults.moc"
