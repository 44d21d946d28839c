// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/pakhipayserver.h"
#include "tests/core/practice/practiceworld.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using practice::PakhiPayServer;

namespace {

class World {
public:
    PracticeWorld<PakhiPayServer> world;
    net::Headers key{{"api-key", "practice_pakhi_key"}, {"Content-Type", "application/json"}};

    auto post(const QByteArray& path, const QByteArray& body)
    {
        return world.send("POST", "/pakhi-pay/api/request/payment" + path, key, body);
    }
    auto create(const QByteArray& amount)
    {
        return post("/create/",
            "{\"cus_name\":\"John Doe\",\"cus_email\":\"john@example.com\",\"amount\":" + amount
                + ",\"success_url\":\"https://shop.example/ok?shop=7\",\"cancel_url\":\"https://shop.example/no\","
                  "\"order_id\":\"ORDER123\",\"callback_url\":\"https://shop.example/hook\"}");
    }
    QString made(const QByteArray& amount) { return create(amount)->json()["payment_url"_L1].toString(); }
    auto verify(const QString& id, const QByteArray& amount)
    {
        return post("/verify/", "{\"transaction_id\":\"" + id.toLatin1() + "\",\"amount\":" + amount + "}");
    }
    /// As a person reads it off the page; empty when it is not there.
    QString transactionId(const QString& url)
    {
        const QRegularExpression shown(u"<dt>Transaction ID</dt><dd>(TRX[0-9]+)</dd>"_s);
        return shown.match(QString::fromUtf8(world.browse(url)->body())).captured(1);
    }
};

} // namespace

class TestPakhiPayServer : public QObject {
    Q_OBJECT

private slots:
    void createsALinkAndNothingMore()
    {
        World world;
        const auto answer = world.create("100.00");
        QCOMPARE(answer->status(), 200);
        QCOMPARE(answer->json().keys(), (QStringList{u"payment_url"_s, u"status"_s}));
        QCOMPARE(answer->json()["status"_L1], QJsonValue(1));
        const QString url = answer->json()["payment_url"_L1].toString();
        QVERIFY2(url.startsWith(u"http://127.0.0.1:8080/pakhi-pay/pay/"_s), qPrintable(url));
        QVERIFY(world.transactionId(url).isEmpty());
    }

    void playsTheScenarios_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<int>("status"); // -1: no transaction to ask for
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* amount, int seconds, const char* asked, int status,
                             const char* message = "") {
            QTest::newRow(name) << QByteArray(amount) << seconds << QByteArray(asked) << status
                                << QString::fromLatin1(message);
        };
        row("00 not yet", "100.00", 7, "100.00", -1);
        row("00", "100.00", 8, "100.00", 1, "completed");
        row("00 by another spelling", "100.00", 8, "\"100\"", 1, "completed");
        row("00 by another amount", "100.00", 8, "100.01", 0, "Amount does not match");
        row("01", "100.01", 100'000, "100.01", -1);
        row("02", "100.02", 8, "100.02", 0, "Transaction not verified");
        row("03", "100.03", 8, "100.03", -1);
        row("04", "100.04", 8, "100.04", 1, "completed");
        row("05", "100.05", 8, "100.05", 1, "completed");
        row("06", "100.06", 8, "100.06", 1, "completed");
        row("07 not yet", "100.07", 629, "100.07", -1);
        row("07", "100.07", 630, "100.07", 1, "completed");
        row("08 by our amount", "100.08", 8, "100.08", 0, "Amount does not match");
        row("08 by the other", "100.08", 8, "90.08", 1, "completed");
        row("11 not yet confirmed", "100.11", 8, "100.11", 1, "pending");
        row("12", "100.12", 8, "100.12", 1, "completed");
        row("13", "100.13", 8, "100.13", 1, "completed");
        row("14", "100.14", 8, "100.14", 1, "completed");
    }
    void playsTheScenarios()
    {
        QFETCH(const QByteArray, amount);
        QFETCH(const int, seconds);
        QFETCH(const QByteArray, asked);
        QFETCH(const int, status);
        QFETCH(const QString, message);
        World world;
        const QString url = world.made(amount);
        world.world.advance(std::chrono::seconds(seconds));
        const QString id = world.transactionId(url);
        QCOMPARE(id.isEmpty(), status < 0);
        if (status < 0)
            return;
        const auto answer = world.verify(id, asked);
        QCOMPARE(answer->status(), 200);
        QCOMPARE(answer->json()["status"_L1], QJsonValue(status));
        QCOMPARE(answer->json()["message"_L1].toString(), message);
    }

    void theLineOfScenarios09And10And11And16()
    {
        World world;
        const QString failing = world.made("100.09");
        const QString limited = world.made("100.10");
        const QString pending = world.made("100.11");
        const QString slow = world.made("100.16");
        world.world.advance(8s);
        for (int i = 0; i < 2; ++i) {
            const auto answer = world.verify(world.transactionId(failing), "100.09");
            QCOMPARE(answer->status(), 500);
            QVERIFY(answer->header("Content-Type").startsWith("text/html"));
        }
        QCOMPARE(world.verify(world.transactionId(failing), "100.09")->json()["message"_L1].toString(), u"completed"_s);
        const auto answer = world.verify(world.transactionId(limited), "100.10");
        QCOMPARE(answer->status(), 429);
        QCOMPARE(answer->header("Retry-After"), QByteArray("20"));
        QCOMPARE(world.verify(world.transactionId(limited), "100.10")->json()["message"_L1].toString(), u"completed"_s);
        QStringList messages;
        for (int i = 0; i < 3; ++i)
            messages << world.verify(world.transactionId(pending), "100.11")->json()["message"_L1].toString();
        QCOMPARE(messages, (QStringList{u"pending"_s, u"pending"_s, u"completed"_s}));
        const auto held = world.verify(world.transactionId(slow), "100.16");
        world.world.advance(11'999ms);
        QVERIFY(!held->done);
        world.world.advance(1ms);
        QCOMPARE(held->json()["message"_L1].toString(), u"completed"_s);
    }

    void scenario15SwapsTypes()
    {
        World world;
        const auto created = world.create("100.15");
        QCOMPARE(created->json()["status"_L1], QJsonValue(u"1"_s));
        world.world.advance(8s);
        const QString id = world.transactionId(created->json()["payment_url"_L1].toString());
        QCOMPARE(world.verify(id, "100.15")->json()["status"_L1], QJsonValue(u"1"_s));
    }

    void redirectsWithoutTheSlash_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("create") << QByteArray("/create") << QByteArray("/pakhi-pay/api/request/payment/create/");
        QTest::newRow("verify") << QByteArray("/verify") << QByteArray("/pakhi-pay/api/request/payment/verify/");
        QTest::newRow("query") << QByteArray("/verify?a=1") << QByteArray("/pakhi-pay/api/request/payment/verify/?a=1");
    }
    void redirectsWithoutTheSlash()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, location);
        World world;
        const auto answer = world.post(path, "{}");
        QCOMPARE(answer->status(), 301);
        QCOMPARE(answer->header("Location"), location);
        QVERIFY(answer->body().isEmpty());
        QVERIFY(world.world.bank.payments().empty());
    }

    void refusesWrongFields_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* from, const char* to, const char* message) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(message);
        };
        row("no name", "\"cus_name\":\"John Doe\",", "", "cus_name is required");
        row("empty name", "\"John Doe\"", "\"\"", "cus_name is required");
        row("no mail", "\"john@example.com\"", "\"john\"", "cus_email must be a valid email");
        row("no amount", "\"amount\":100.00,", "", "amount must be a decimal greater than 0");
        row("zero", "100.00", "0", "amount must be a decimal greater than 0");
        row("three decimals", "100.00", "100.001", "amount must be a decimal greater than 0");
        row("no way back", "\"success_url\":\"https://shop.example/ok?shop=7\",", "", "success_url is required");
        row("no address", "\"https://shop.example/no\"", "\"/no\"", "cancel_url must be a valid URL");
        row("hook is no address", "\"https://shop.example/hook\"", "\"hook\"", "callback_url must be a valid URL");
        row("order as number", "\"ORDER123\"", "123", "order_id is required");
    }
    void refusesWrongFields()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, message);
        QByteArray body =
            "{\"cus_name\":\"John Doe\",\"cus_email\":\"john@example.com\",\"amount\":100.00,"
            "\"success_url\":\"https://shop.example/ok?shop=7\",\"cancel_url\":\"https://shop.example/no\","
            "\"order_id\":\"ORDER123\",\"callback_url\":\"https://shop.example/hook\"}";
        QVERIFY(body.contains(from));
        World world;
        QCOMPARE(world.post("/create/", body)->json()["status"_L1], QJsonValue(1));
        const auto answer = world.post("/create/", body.replace(from, to));
        QCOMPARE(answer->json()["status"_L1], QJsonValue(0));
        QCOMPARE(answer->json()["message"_L1].toString(), message);
        QCOMPARE(world.world.bank.payments().size(), std::size_t{1});
    }

    void guardsTheDoor()
    {
        World world;
        QCOMPARE(world.post("/verify/", "{}")->json()["message"_L1].toString(), u"transaction_id is required"_s);
        QCOMPARE(world.verify(u"TRX1"_s, "1")->json()["message"_L1].toString(), u"Transaction not found"_s);
        QCOMPARE(world.verify(u"TRX1"_s, "null")->json()["status"_L1], QJsonValue(0));
        QCOMPARE(world.post("/create/", "[]")->json()["message"_L1].toString(), u"Invalid JSON"_s);
        QCOMPARE(world.post("/refund/", "{}")->status(), 404);
        const auto get = world.world.send("GET", "/pakhi-pay/api/request/payment/create/", world.key);
        QCOMPARE(get->status(), 405);
        QCOMPARE(get->header("Allow"), QByteArray("POST"));
        world.key = {{"api-key", "wrong"}, {"Content-Type", "application/json"}};
        QCOMPARE(world.create("100.00")->json()["message"_L1].toString(), u"Invalid API key"_s);
        QVERIFY(world.world.bank.payments().empty());
    }

    void pageLeadsBackWithTheTransaction()
    {
        World world;
        const QString url = world.made("100.00");
        QCOMPARE(world.world.press(url, "action=pay")->status(), 303);
        const QString id = world.transactionId(url);
        QVERIFY(!id.isEmpty());
        const QUrl back(wayBack(world.world.browse(url)->body()));
        QCOMPARE(back.adjusted(QUrl::RemoveQuery), QUrl(u"https://shop.example/ok"_s));
        const QUrlQuery query(back);
        QCOMPARE(query.queryItemValue(u"shop"_s), u"7"_s);
        QCOMPARE(query.queryItemValue(u"transaction_id"_s), id);
        QCOMPARE(query.queryItemValue(u"order_id"_s), u"ORDER123"_s);
        QCOMPARE(query.queryItemValue(u"status"_s), u"completed"_s);
        QCOMPARE(world.verify(id, "100")->json()["message"_L1].toString(), u"completed"_s);
        // A second customer with the same link has a transaction of his own; the first stays good.
        const QString token = world.world.bank.payments().front().key;
        QVERIFY(world.world.bank.pay(u"pakhi-pay"_s, token, money::Money::fromMinor(5000, money::Currency::Bdt)));
        QVERIFY(world.transactionId(url) != id);
        QCOMPARE(world.verify(id, "100")->json()["message"_L1].toString(), u"completed"_s);
        QCOMPARE(world.verify(world.transactionId(url), "50")->json()["message"_L1].toString(), u"completed"_s);
    }

    void pageCancelsOrDoesNothing()
    {
        World world;
        const QString cancelled = world.made("100.00");
        QCOMPARE(world.world.press(cancelled, "action=cancel")->status(), 303);
        QCOMPARE(wayBack(world.world.browse(cancelled)->body()), u"https://shop.example/no"_s);
        const QString left = world.made("100.00");
        QCOMPARE(world.world.press(left, "action=nothing")->status(), 303);
        const QString other = world.made("100.00");
        QCOMPARE(world.world.press(other, "action=pay-other&amount=60")->status(), 303);
        world.world.advance(24h);
        QVERIFY(world.transactionId(cancelled).isEmpty());
        QVERIFY(world.transactionId(left).isEmpty());
        QVERIFY(world.world.browse(left)->body().contains(">Pay<")); // links never expire
        QCOMPARE(world.verify(world.transactionId(other), "100")->json()["status"_L1], QJsonValue(0));
        QCOMPARE(world.verify(world.transactionId(other), "60")->json()["status"_L1], QJsonValue(1));
    }
};

QTEST_GUILESS_MAIN(TestPakhiPayServer)
#include "tst_pakhipayserver.moc"
