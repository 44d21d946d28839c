// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/bayarggserver.h"
#include "core/practice/bdquickpayserver.h"
#include "core/practice/pakhipayserver.h"
#include "tests/core/practice/practiceworld.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using practice::LineFault;
using practice::PracticeGateway;

namespace {

/// The three link gateways over one bank.
class World {
public:
    support::FakeClock clock;
    support::FakeScheduler scheduler{clock};
    practice::PracticeBank bank{clock, scheduler, 7};
    practice::BdQuickPayServer bdQuickPay{bank};
    practice::BayarGgServer bayarGg{bank};
    practice::PakhiPayServer pakhiPay{bank};

    World()
    {
        for (const QString& id : {u"bdquickpay"_s, u"bayar-gg"_s, u"pakhi-pay"_s})
            gateway(id).setOrigin(QUrl(u"http://127.0.0.1:8080"_s));
    }
    PracticeGateway& gateway(const QString& id)
    {
        if (id == "bdquickpay"_L1)
            return bdQuickPay;
        return id == "bayar-gg"_L1 ? static_cast<PracticeGateway&>(bayarGg) : pakhiPay;
    }
    std::optional<net::HttpResponse> ask(const QString& id, const net::IncomingRequest& request)
    {
        std::optional<net::HttpResponse> answer;
        bool answered = false;
        gateway(id).handle(request, [&](std::optional<net::HttpResponse> response) {
            answer = std::move(response);
            answered = true;
        });
        scheduler.advance(0ms);
        return answered ? answer : std::nullopt;
    }
    /// A payment of that gateway, whose customer has had `age` since.
    const practice::PracticePayment& made(const QString& id, const QString& amount, std::chrono::seconds age)
    {
        static const QHash<QString, QByteArray> bodies{
            {u"bdquickpay"_s,
                "{\"amount\":%1,\"customer_reference\":\"ORDER-001\",\"success_url\":\"https://a.example\","
                "\"cancel_url\":\"https://a.example\"}"},
            {u"bayar-gg"_s, "{\"amount\":%1,\"payment_method\":\"gopay_qris\"}"},
            {u"pakhi-pay"_s,
                "{\"amount\":%1,\"cus_name\":\"A\",\"cus_email\":\"a@b\",\"success_url\":\"https://a.example\","
                "\"cancel_url\":\"https://a.example\"}"},
        };
        static const QHash<QString, QByteArray> paths{{u"bdquickpay"_s, "/bdquickpay/api/bkash/v1/payment/create"},
            {u"bayar-gg"_s, "/bayar-gg/api/create-payment.php"},
            {u"pakhi-pay"_s, "/pakhi-pay/api/request/payment/create/"}};
        (void)ask(id, {"POST", paths[id], {}, keys(id), QByteArray(bodies[id]).replace("%1", amount.toLatin1())});
        scheduler.advance(age);
        return *bank.findWhere(id, [](const practice::PracticePayment&) { return true; });
    }
    static net::Headers keys(const QString& id)
    {
        if (id == "bdquickpay"_L1)
            return {{"X-App-Key", "practice_app_key"}, {"X-Secret-Key", "practice_secret_key"}};
        if (id == "bayar-gg"_L1)
            return {{"X-API-Key", "practice_bayar_key"}};
        return {{"api-key", "practice_pakhi_key"}};
    }
};

struct Exchange {
    QString gateway;
    net::IncomingRequest request;
    int status = 0;
    QJsonValue body;
    QByteArray location;
};

/// The texts of fixtures that stand for something of ours.
using Swaps = QList<std::pair<QByteArray, QByteArray>>;

QByteArray swapped(QByteArray text, const Swaps& swaps)
{
    for (const auto& [from, to] : swaps)
        text.replace(from, to);
    return text;
}

QByteArray multipart(const QJsonArray& parts)
{
    QByteArray body;
    for (const QJsonValueConstRef part : parts) {
        body += "--practice\r\nContent-Disposition: form-data; name=\"" + part["name"_L1].toString().toLatin1() + '"';
        const QByteArray file = part["filename"_L1].toString().toLatin1();
        if (!file.isEmpty())
            body += "; filename=\"" + file + "\"\r\nContent-Type: " + part["content_type"_L1].toString().toLatin1();
        body += "\r\n\r\n"
            + (file.isEmpty() ? part["value"_L1].toString().toLatin1()
                              : QByteArray::fromBase64(part["base64"_L1].toString().toLatin1()))
            + "\r\n";
    }
    return body + "--practice--\r\n";
}

Exchange exchangeOf(const QJsonObject& fixture, const Swaps& swaps)
{
    static const QHash<QString, QByteArray> mounts{
        {u"bdquickpay"_s, "/bdquickpay/api/bkash/v1"}, {u"bayar-gg"_s, "/bayar-gg"}, {u"pakhi-pay"_s, "/pakhi-pay"}};
    const QJsonObject request = fixture["request"_L1].toObject();
    const QJsonObject response = fixture["response"_L1].toObject();
    Exchange exchange;
    exchange.gateway = fixture["gateway"_L1].toString();
    exchange.request.method = swapped(request["method"_L1].toString().toLatin1(), swaps);
    exchange.request.path = mounts[exchange.gateway] + request["path"_L1].toString().toLatin1();
    QByteArrayList items;
    const QJsonObject query = request["query"_L1].toObject();
    for (auto item = query.begin(); item != query.end(); ++item)
        items << item.key().toLatin1() + '='
                + QUrl::toPercentEncoding(QString::fromUtf8(swapped(item.value().toString().toUtf8(), swaps)));
    exchange.request.query = items.join('&');
    const QJsonObject headers = request["headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        exchange.request.headers.append(
            {header.key().toLatin1(), swapped(header.value().toString().toLatin1(), swaps)});
    if (request.contains("multipart"_L1))
        exchange.request.body = multipart(request["multipart"_L1].toArray());
    else if (request["body"_L1].isObject())
        exchange.request.body =
            swapped(QJsonDocument(request["body"_L1].toObject()).toJson(QJsonDocument::Compact), swaps);
    exchange.status = response["status"_L1].toInt();
    exchange.body = response["body"_L1];
    exchange.location = response["headers"_L1]["Location"_L1].toString().toLatin1();
    return exchange;
}

/// Where `a` has not the shape of `b`: same members, same kinds, elements like the first; empty when it has.
QString unlike(const QJsonValue& a, const QJsonValue& b, const QString& place = u"body"_s)
{
    if (a.type() != b.type())
        return place;
    if (a.isObject()) {
        if (a.toObject().keys() != b.toObject().keys())
            return place + u": "_s + a.toObject().keys().join(u' ');
        for (const QString& name : a.toObject().keys())
            if (QString what = unlike(a[name], b[name], place + u'.' + name); !what.isEmpty())
                return what;
    }
    if (a.isArray() && !a.toArray().isEmpty() && !b.toArray().isEmpty())
        return unlike(a[0], b[0], place + u"[0]"_s);
    return {};
}

} // namespace

Q_DECLARE_METATYPE(practice::LineFault)

class TestLinkFixtures : public QObject {
    Q_OBJECT

private:
    /// How a fixture is replayed: what happened before, what stands for what, and how exactly the answer is that.
    struct Replay {
        bool fits = true; ///< false: our server never gives this answer
        QString amount = {}; ///< of a payment made before; empty: none
        int age = 0;
        Swaps swaps = {};
        LineFault fault = LineFault::None;
        bool exact = false; ///< the very values, not only the shape
    };
    static QHash<QString, Replay> replays();

private slots:
    void replaysEveryFixture_data();
    void replaysEveryFixture();
    void everyLineFaultHitsEveryGateway_data();
    void everyLineFaultHitsEveryGateway();
    void lostAnswersStillMakeThePayment();
};

QHash<QString, TestLinkFixtures::Replay> TestLinkFixtures::replays()
{
    const Replay asIs;
    const Replay exact{.exact = true};
    const Replay doesNotFit{.fits = false};
    return {
        {u"bdquickpay--payment-create--success"_s, asIs},
        {u"bdquickpay--payment-create--success-php-metadata"_s, asIs},
        {u"bdquickpay--payment-create--success-without-metadata"_s, asIs},
        {u"bdquickpay--payment-create--unauthorized"_s, exact},
        {u"bdquickpay--payment-create--validation-error"_s, exact},
        {u"bdquickpay--payment-create--forbidden"_s,
            {.swaps = {{"practice_app_key", "inactive_app_key"}}, .exact = true}},
        {u"bdquickpay--payment-create--server-error"_s, {.fault = LineFault::ServerError, .exact = true}},
        {u"bdquickpay--payment-verify--completed"_s, {.amount = u"500"_s, .age = 8}},
        {u"bdquickpay--payment-verify--completed-amount-mismatch"_s, {.amount = u"500.08"_s, .age = 8}},
        {u"bdquickpay--payment-verify--failed"_s, {.amount = u"500.02"_s, .age = 8}},
        {u"bdquickpay--payment-verify--pending"_s, {.amount = u"500"_s}},
        {u"bdquickpay--payment-verify--not-found"_s, exact},
        {u"bdquickpay--payment-verify--unauthorized"_s, exact},
        {u"bdquickpay--payment-verify--unknown-status"_s, doesNotFit}, // we know no other word

        {u"pakhi-pay--payment-create--success"_s, asIs},
        {u"pakhi-pay--payment-create--success-string-status"_s, {.swaps = {{"\"amount\":100", "\"amount\":100.15"}}}},
        {u"pakhi-pay--payment-create--error"_s, {.swaps = {{"practice_pakhi_key", "wrong"}}, .exact = true}},
        {u"pakhi-pay--payment-create--missing-slash-redirect"_s, asIs},
        {u"pakhi-pay--payment-verify--completed"_s, {.amount = u"100.00"_s, .age = 8, .exact = true}},
        {u"pakhi-pay--payment-verify--pending"_s,
            {.amount = u"100.11"_s, .age = 8, .swaps = {{"\"amount\":100", "\"amount\":100.11"}}, .exact = true}},
        {u"pakhi-pay--payment-verify--not-verified"_s, exact},
        {u"pakhi-pay--payment-verify--status-without-completed"_s, doesNotFit}, // answers that nobody should give
        {u"pakhi-pay--payment-verify--completed-without-status"_s, doesNotFit},
        {u"pakhi-pay--sdk-checkout--documented"_s, doesNotFit}, // no exchange

        {u"bayar-gg--check-payment--api-key-in-query"_s, {.amount = u"50000"_s, .age = 8}},
        {u"bayar-gg--check-payment--paid"_s, {.amount = u"50000"_s, .age = 8}},
        {u"bayar-gg--check-payment--pending"_s, {.amount = u"50000"_s}},
        {u"bayar-gg--check-payment--expired"_s, {.amount = u"50001"_s, .age = 600}},
        {u"bayar-gg--check-payment--cancelled"_s, {.amount = u"50003"_s, .age = 8}},
        {u"bayar-gg--create-payment--all-fields-converter"_s, asIs},
        {u"bayar-gg--create-payment--below-minimum"_s, exact},
        {u"bayar-gg--create-payment--gopay-qris"_s, asIs},
        {u"bayar-gg--create-payment--gopay-qris-second-sample"_s, asIs},
        {u"bayar-gg--create-payment--no-unique-code"_s, doesNotFit}, // we always have one
        {u"bayar-gg--create-payment--ovo"_s, asIs},
        {u"bayar-gg--create-payment--qris-over-limit"_s, exact},
        {u"bayar-gg--create-payment--qris-user"_s, asIs},
        {u"bayar-gg--error--400"_s, {.swaps = {{"PAY-admin-1234567890-ABC123", ""}}, .exact = true}},
        {u"bayar-gg--error--401"_s, {.swaps = {{"practice_bayar_key", "wrong"}}, .exact = true}},
        {u"bayar-gg--error--404"_s, exact},
        {u"bayar-gg--error--405"_s, {.swaps = {{"GET", "POST"}}, .exact = true}},
        {u"bayar-gg--error--429"_s, {.fault = LineFault::RateLimit, .exact = true}},
        {u"bayar-gg--error--500"_s, {.fault = LineFault::ServerError, .exact = true}},
        {u"bayar-gg--get-account-status--documented"_s, asIs},
        {u"bayar-gg--get-payment-methods--documented"_s, asIs},
        {u"bayar-gg--get-payment-methods--no-subscription"_s,
            {.swaps = {{"practice_bayar_key", "nosub_bayar_key"}}, .exact = true}},
        {u"bayar-gg--get-statistics--month"_s, {.fits = false}}, // its three methods are compared in its own test
        {u"bayar-gg--list-contents--documented"_s, asIs},
        {u"bayar-gg--list-files--documented"_s, asIs},
        {u"bayar-gg--list-images--documented"_s, asIs},
        {u"bayar-gg--list-payments--all-filters"_s, exact},
        {u"bayar-gg--list-payments--paid-page-1"_s, {.amount = u"50000"_s, .age = 8}},
        {u"bayar-gg--qris-convert--base64-image"_s, exact},
        {u"bayar-gg--qris-convert--documented"_s, doesNotFit}, // placeholders
        {u"bayar-gg--qris-convert--image-url"_s, exact},
        {u"bayar-gg--qris-convert--multipart"_s, exact},
        {u"bayar-gg--qris-convert--nothing-chosen"_s, exact},
        {u"bayar-gg--qris-convert--text-computed"_s, exact},
        {u"bayar-gg--qris-info--documented"_s, doesNotFit}, // a placeholder
        {u"bayar-gg--qris-info--dynamic-post-computed"_s, exact},
        {u"bayar-gg--qris-info--static-computed"_s, exact},
        {u"bayar-gg--wa-store-complete--cancelled"_s, exact},
        {u"bayar-gg--wa-store-complete--completed"_s, exact},
        {u"bayar-gg--wa-store-complete--refused-cancel-completed"_s,
            {.swaps = {{"A1B2", "A1B6"}}, .exact = true}}, // ours is completed from the start
        {u"bayar-gg--wa-store-complete--refused-unpaid"_s, exact},
        {u"bayar-gg--wa-store-orders--every-status"_s, asIs},
        {u"bayar-gg--wa-store-orders--paid"_s, asIs},
        {u"bayar-gg--wa-store-orders--single-as-object"_s, exact},
    };
}

void TestLinkFixtures::replaysEveryFixture_data()
{
    QTest::addColumn<QString>("path");
    const auto known = replays();
    const QDir folder(QStringLiteral(PAYDESK_SHARED_CONTRACTS "/examples"));
    for (const QString& name :
        folder.entryList({u"bdquickpay--*.json"_s, u"bayar-gg--*.json"_s, u"pakhi-pay--*.json"_s}, QDir::Files))
        if (const QString exchange = name.chopped(5); !name.contains(u"--webhook--"_s) && known.value(exchange).fits)
            QTest::newRow(qPrintable(exchange)) << folder.filePath(name);
}

void TestLinkFixtures::replaysEveryFixture()
{
    QFETCH(const QString, path);
    const auto known = replays();
    const QString name = QFileInfo(path).completeBaseName();
    QVERIFY2(known.contains(name), "nobody has said how this fixture is replayed");
    const Replay replay = known[name];
    const QJsonObject fixture = support::readJson(path).object();

    World world;
    Swaps swaps{{"your_app_key_here", "practice_app_key"}, {"your_secret_key_here", "practice_secret_key"},
        {"YOUR_API_KEY_HERE", "practice_bayar_key"}, {"YOUR_API_KEY", "practice_pakhi_key"}};
    if (!replay.amount.isEmpty()) {
        const auto& payment =
            world.made(fixture["gateway"_L1].toString(), replay.amount, std::chrono::seconds(replay.age));
        swaps +=
            {{"GALQYVTGASTRGOISR1FO", payment.key.toLatin1()}, {"PAY-admin-1234567890-ABC123", payment.key.toLatin1()},
                {"TRX123456", practice::PakhiPayServer::transactionId(payment).toLatin1()}};
    }
    const Exchange exchange = exchangeOf(fixture, swaps + replay.swaps);
    world.gateway(exchange.gateway).line().setFault(replay.fault);
    const auto answer = world.ask(exchange.gateway, exchange.request);
    QVERIFY(answer.has_value());
    QVERIFY2(answer->status == exchange.status, answer->body.constData());
    QVERIFY(net::headerValue(answer->headers, "Location").endsWith(exchange.location));
    if (exchange.body.isUndefined()) {
        QVERIFY(answer->body.isEmpty());
        return;
    }
    QCOMPARE(net::headerValue(answer->headers, "Content-Type"), QByteArray("application/json"));
    const QByteArray body = QByteArray(answer->body).replace("http://127.0.0.1:8080/bayar-gg", "https://www.bayar.gg");
    const QJsonObject ours = QJsonDocument::fromJson(body).object();
    QVERIFY2(unlike(ours, exchange.body).isEmpty(), qPrintable(unlike(ours, exchange.body)));
    if (replay.exact)
        QCOMPARE(QJsonValue(ours), exchange.body);
}

void TestLinkFixtures::everyLineFaultHitsEveryGateway_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<LineFault>("fault");
    QTest::addColumn<int>("status"); // 0: closed without an answer
    for (const char* gateway : {"bdquickpay", "bayar-gg", "pakhi-pay"}) {
        const auto row = [&](const char* name, LineFault fault, int status) {
            QTest::addRow("%s %s", gateway, name) << QString::fromLatin1(gateway) << fault << status;
        };
        row("502", LineFault::Upstream, 502);
        row("500", LineFault::ServerError, 500);
        row("page", LineFault::ProxyPage, 502);
        row("429", LineFault::RateLimit, 429);
        row("quota", LineFault::Quota, 403);
        row("forbidden", LineFault::Forbidden, 403);
        row("unreachable", LineFault::Unreachable, 0);
        row("lost", LineFault::AnswerLost, 0);
    }
}

void TestLinkFixtures::everyLineFaultHitsEveryGateway()
{
    QFETCH(const QString, gateway);
    QFETCH(const LineFault, fault);
    QFETCH(const int, status);
    World world;
    const QString key = world.made(gateway, u"5000"_s, 8s).key;
    const QString id = practice::PakhiPayServer::transactionId(*world.bank.find(gateway, key));
    const QHash<QString, net::IncomingRequest> checks{
        {u"bdquickpay"_s,
            {"POST", "/bdquickpay/api/bkash/v1/payment/verify", {}, World::keys(gateway),
                "{\"invoice_id\":\"" + key.toLatin1() + "\"}"}},
        {u"bayar-gg"_s,
            {"GET", "/bayar-gg/api/check-payment.php", "invoice=" + key.toLatin1(), World::keys(gateway), {}}},
        {u"pakhi-pay"_s,
            {"POST", "/pakhi-pay/api/request/payment/verify/", {}, World::keys(gateway),
                "{\"transaction_id\":\"" + id.toLatin1() + "\",\"amount\":5000}"}},
    };
    world.gateway(gateway).line().setFault(fault);
    const auto answer = world.ask(gateway, checks[gateway]);
    QCOMPARE(answer ? answer->status : 0, status);
    if (status == 429)
        QCOMPARE(net::headerValue(answer->headers, "Retry-After"), QByteArray("20"));
    world.gateway(gateway).line().setFault(LineFault::None);
    QCOMPARE(world.ask(gateway, checks[gateway])->status, 200);
}

void TestLinkFixtures::lostAnswersStillMakeThePayment()
{
    for (const QString& gateway : {u"bdquickpay"_s, u"bayar-gg"_s, u"pakhi-pay"_s}) {
        World world;
        (void)world.made(gateway, u"5000"_s, 0s);
        world.gateway(gateway).line().setFault(LineFault::Unreachable);
        (void)world.made(gateway, u"5000"_s, 0s);
        QCOMPARE(world.bank.payments().size(), std::size_t{1});
        world.gateway(gateway).line().setFault(LineFault::AnswerLost);
        (void)world.made(gateway, u"5000"_s, 0s);
        QCOMPARE(world.bank.payments().size(), std::size_t{2});
    }
}

QTEST_GUILESS_MAIN(TestLinkFixtures)
#include "tst_linkfixtures.moc"
