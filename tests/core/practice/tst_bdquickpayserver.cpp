// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/bdquickpayserver.h"
#include "tests/core/practice/practiceworld.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using practice::BdQuickPayServer;

namespace {

class World {
public:
    PracticeWorld<BdQuickPayServer> world;
    net::Headers keys{{"X-App-Key", "practice_app_key"}, {"X-Secret-Key", "practice_secret_key"},
        {"Content-Type", "application/json"}};

    auto post(const QByteArray& path, const QByteArray& body)
    {
        return world.send("POST", "/bdquickpay/api/bkash/v1" + path, keys, body);
    }
    auto create(const QByteArray& amount)
    {
        return post("/payment/create",
            "{\"amount\":" + amount
                + ",\"customer_reference\":\"ORDER-001\",\"success_url\":\"https://shop.example/ok?a=1&b=2\","
                  "\"cancel_url\":\"https://shop.example/no\",\"webhook_url\":\"https://shop.example/hook\","
                  "\"metadata\":{\"order_id\":\"ORD-1\"}}");
    }
    QString made(const QByteArray& amount) { return create(amount)->json()["invoice_id"_L1].toString(); }
    auto verify(const QString& invoice)
    {
        return post("/payment/verify", "{\"invoice_id\":\"" + invoice.toLatin1() + "\"}");
    }
    QJsonObject data(const QString& invoice) { return verify(invoice)->json()["data"_L1].toObject(); }
    QString word(const QString& invoice) { return data(invoice)["status"_L1].toString(); }
};

} // namespace

class TestBdQuickPayServer : public QObject {
    Q_OBJECT

private slots:
    void createsALink()
    {
        World world;
        const auto answer = world.create("500");
        QCOMPARE(answer->status(), 200);
        QCOMPARE(answer->header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(answer->header("Date"), QByteArray("Thu, 15 Jan 2026 03:00:00 GMT"));
        const QJsonObject json = answer->json();
        QCOMPARE(json["status"_L1], QJsonValue(true));
        QCOMPARE(json["amount"_L1], QJsonValue(500));
        QCOMPARE(json["customer_reference"_L1].toString(), u"ORDER-001"_s);
        QCOMPARE(json["invoice_id"_L1].toString().size(), 20);
        QCOMPARE(json["expires_at"_L1].toString(), u"2026-01-15T03:30:00+00:00"_s);
        const QString url = json["payment_url"_L1].toString();
        QVERIFY2(url.startsWith(u"http://127.0.0.1:8080/bdquickpay/pay/bkash/"_s), qPrintable(url));
        QVERIFY(!url.contains(json["invoice_id"_L1].toString()));
        QVERIFY(world.made("500") != json["invoice_id"_L1].toString());
    }

    void expiryIsAdjustable()
    {
        World world;
        world.world.bank.setExpiry(60s);
        QCOMPARE(world.create("500")->json()["expires_at"_L1].toString(), u"2026-01-15T03:01:00+00:00"_s);
    }

    void playsTheScenarios_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("paid"); // of the transaction; empty: none
        const auto row = [](const char* name, const char* amount, int seconds, const char* word,
                             const char* paid = "") {
            QTest::newRow(name) << QByteArray(amount) << seconds << QString::fromLatin1(word)
                                << QString::fromLatin1(paid);
        };
        row("00 not yet", "500", 7, "pending");
        row("00", "500", 8, "completed", "500");
        row("others", "500.5", 8, "completed", "500.5");
        row("01 open", "500.01", 1799, "pending");
        row("01 expires", "500.01", 1800, "expired");
        row("02", "500.02", 8, "failed");
        row("03 has no word", "500.03", 8, "pending");
        row("03 expires", "500.03", 1800, "expired");
        row("04", "500.04", 8, "completed", "500.04");
        row("05", "500.05", 8, "completed", "500.05");
        row("06", "500.06", 8, "completed", "500.06");
        row("07 expired", "500.07", 1829, "expired");
        row("07 late", "500.07", 1830, "completed", "500.07");
        row("08 short", "500.08", 8, "completed", "490.08");
        row("08 over", "5.08", 8, "completed", "15.08");
        row("11", "500.11", 8, "completed", "500.11");
        row("12", "500.12", 8, "completed", "500.12");
        row("13", "500.13", 8, "completed", "500.13");
        row("14", "500.14", 8, "completed", "500.14");
    }
    void playsTheScenarios()
    {
        QFETCH(const QByteArray, amount);
        QFETCH(const int, seconds);
        QFETCH(const QString, word);
        QFETCH(const QString, paid);
        World world;
        const QString invoice = world.made(amount);
        world.world.advance(std::chrono::seconds(seconds));
        const QJsonObject data = world.data(invoice);
        QCOMPARE(data["status"_L1].toString(), word);
        QCOMPARE(data["invoice_id"_L1].toString(), invoice);
        QCOMPARE(data["amount"_L1].toVariant().toString(), QString::fromLatin1(amount));
        QCOMPARE(data["transaction"_L1].isNull(), paid.isEmpty());
        if (!paid.isEmpty()) {
            const QJsonObject transaction = data["transaction"_L1].toObject();
            QCOMPARE(transaction["amount"_L1].toVariant().toString(), paid);
            QCOMPARE(transaction["status"_L1].toString(), u"completed"_s);
            QCOMPARE(transaction["payment_method"_L1].toString(), u"bkash"_s);
            QCOMPARE(transaction["trx_id"_L1].toString().size(), 10);
        }
    }

    void theLineOfScenarios09And10And16()
    {
        World world;
        const QString failing = world.made("500.09");
        QCOMPARE(world.verify(failing)->status(), 500);
        QCOMPARE(world.verify(failing)->status(), 500);
        QCOMPARE(world.word(failing), u"pending"_s);
        const QString limited = world.made("500.10");
        const auto answer = world.verify(limited);
        QCOMPARE(answer->status(), 429);
        QCOMPARE(answer->header("Retry-After"), QByteArray("20"));
        QCOMPARE(world.word(limited), u"pending"_s);
        const QString slow = world.made("500.16");
        const auto held = world.verify(slow);
        world.world.advance(11'999ms);
        QVERIFY(!held->done);
        world.world.advance(1ms);
        QVERIFY(held->done);
        QCOMPARE(held->json()["data"_L1]["status"_L1].toString(), u"completed"_s);
    }

    void scenario15SwapsTypes()
    {
        World world;
        const auto created = world.create("500.15");
        QCOMPARE(created->json()["amount"_L1], QJsonValue(u"500.15"_s));
        world.world.advance(8s);
        const QJsonObject data = world.data(created->json()["invoice_id"_L1].toString());
        QCOMPARE(data["amount"_L1], QJsonValue(u"500.15"_s));
        QCOMPARE(data["transaction"_L1]["amount"_L1], QJsonValue(u"500.15"_s));
        QVERIFY(data["transaction"_L1]["trx_id"_L1].isDouble());
    }

    void refusesWrongFields_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("fields");
        const QByteArray ok =
            "\"customer_reference\":\"A\",\"success_url\":\"https://a.example\",\"cancel_url\":\"https://a.example\"";
        const QByteArray paid = "{\"amount\":5,";
        const QStringList all{u"amount"_s, u"cancel_url"_s, u"customer_reference"_s, u"success_url"_s};
        QTest::newRow("nothing") << QByteArray("{}") << all;
        QTest::newRow("no JSON") << QByteArray("{") << all;
        QTest::newRow("no amount") << "{" + ok + "}" << QStringList{u"amount"_s};
        QTest::newRow("amount as text") << "{\"amount\":\"5\"," + ok + "}" << QStringList{u"amount"_s};
        QTest::newRow("three decimals") << "{\"amount\":5.001," + ok + "}" << QStringList{u"amount"_s};
        QTest::newRow("nothing to pay") << "{\"amount\":0," + ok + "}" << QStringList{u"amount"_s};
        QTest::newRow("negative") << "{\"amount\":-5," + ok + "}" << QStringList{u"amount"_s};
        QTest::newRow("metadata as text") << paid + "\"metadata\":\"x\"," + ok + "}" << QStringList{u"metadata"_s};
        QTest::newRow("webhook no address")
            << paid + "\"webhook_url\":\"x\"," + ok + "}" << QStringList{u"webhook_url"_s};
        QTest::newRow("addresses of another kind")
            << paid
                + "\"customer_reference\":7,\"success_url\":\"ftp://a.example\",\"cancel_url\":\"javascript:void 0\"}"
            << QStringList{u"cancel_url"_s, u"customer_reference"_s, u"success_url"_s};
    }
    void refusesWrongFields()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QStringList, fields);
        World world;
        const auto answer = world.post("/payment/create", body);
        QCOMPARE(answer->status(), 422);
        QCOMPARE(answer->json()["status"_L1], QJsonValue(false));
        QCOMPARE(answer->json()["message"_L1].toString(), u"Validation error"_s);
        const QJsonObject errors = answer->json()["errors"_L1].toObject();
        QCOMPARE(errors.keys(), fields);
        for (const QJsonValueConstRef texts : errors)
            QVERIFY(!texts.toArray().isEmpty());
        QVERIFY(world.world.bank.payments().empty());
    }

    void guardsTheDoor()
    {
        World world;
        const QString invoice = world.made("500");
        const auto with = [&](const QByteArray& app, const QByteArray& secret) {
            world.keys = {{"x-app-key", app}, {"x-secret-key", secret}, {"Content-Type", "application/json"}};
            return world.verify(invoice)->status();
        };
        QCOMPARE(with("practice_app_key", "practice_secret_key"), 200);
        QCOMPARE(with("practice_app_key", "wrong"), 401);
        QCOMPARE(with("wrong", "practice_secret_key"), 401);
        QCOMPARE(with("", ""), 401);
        QCOMPARE(with("inactive_app_key", "practice_secret_key"), 403);
        World other;
        QCOMPARE(other.verify(u"UNKNOWN"_s)->status(), 404);
        QCOMPARE(other.post("/payment/verify", "{}")->status(), 422);
        QCOMPARE(other.post("/payment/verify", "{\"invoice_id\":7}")->status(), 422);
        QCOMPARE(other.post("/payment/other", "{}")->status(), 404);
        const auto get = other.world.send("GET", "/bdquickpay/api/bkash/v1/payment/create", other.keys);
        QCOMPARE(get->status(), 405);
        QCOMPARE(get->header("Allow"), QByteArray("POST"));
    }

    void pageDoesWhatItsButtonsSay_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("word"); // at once
        QTest::addColumn<QString>("later"); // after the customer would have come
        QTest::addColumn<QString>("paid");
        QTest::addColumn<QString>("back");
        QTest::newRow("pay") << QByteArray("action=pay") << 303 << u"completed"_s << u"completed"_s << u"500"_s
                             << u"https://shop.example/ok?a=1&b=2&invoice_id="_s;
        QTest::newRow("pay less") << QByteArray("action=pay-other&amount=499.50") << 303 << u"completed"_s
                                  << u"completed"_s << u"499.5"_s << u"https://shop.example/ok?a=1&b=2&invoice_id="_s;
        QTest::newRow("cancel") << QByteArray("action=cancel") << 303 << u"pending"_s << u"pending"_s << u""_s
                                << u"https://shop.example/no"_s;
        QTest::newRow("nothing") << QByteArray("action=nothing") << 303 << u"pending"_s << u"pending"_s << u""_s
                                 << u""_s;
        QTest::newRow("no amount") << QByteArray("action=pay-other&amount=x") << 422 << u"pending"_s << u"completed"_s
                                   << u"500"_s << u""_s;
        QTest::newRow("zero") << QByteArray("action=pay-other&amount=0") << 422 << u"pending"_s << u"completed"_s
                              << u"500"_s << u""_s;
        QTest::newRow("no choice") << QByteArray("action=steal") << 422 << u"pending"_s << u"completed"_s << u"500"_s
                                   << u""_s;
    }
    void pageDoesWhatItsButtonsSay()
    {
        QFETCH(const QByteArray, form);
        QFETCH(const int, status);
        QFETCH(const QString, word);
        QFETCH(const QString, later);
        QFETCH(const QString, paid);
        QFETCH(const QString, back);
        World world;
        const QJsonObject made = world.create("500")->json();
        const QString invoice = made["invoice_id"_L1].toString();
        const QString url = made["payment_url"_L1].toString();
        const auto page = world.world.browse(url);
        QCOMPARE(page->status(), 200);
        QCOMPARE(page->header("Content-Type"), QByteArray("text/html; charset=utf-8"));
        for (const char* button : {">Pay<", ">Pay a different amount<", ">Cancel<", ">Do nothing<"})
            QVERIFY2(page->body().contains(button), button);
        QVERIFY(page->body().contains("৳500"));
        const auto pressed = world.world.press(url, form);
        QCOMPARE(pressed->status(), status);
        if (status == 303)
            QCOMPARE(pressed->header("Location"), QUrl(url).path().toLatin1());
        QCOMPARE(world.word(invoice), word);
        const QByteArray after = world.world.browse(url)->body();
        QVERIFY2(back.isEmpty() ? wayBack(after).isEmpty() : wayBack(after).startsWith(back), after.constData());
        QCOMPARE(after.contains(">Pay<"), back.isEmpty());
        world.world.advance(8s);
        QCOMPARE(world.word(invoice), later);
        const auto amount = world.data(invoice)["transaction"_L1]["amount"_L1].toVariant().toString();
        QCOMPARE(amount, paid);
    }

    void pageOfAFinishedPaymentTakesNothing()
    {
        World world;
        const QString url = world.create("500")->json()["payment_url"_L1].toString();
        world.world.advance(8s);
        QCOMPARE(world.world.press(url, "action=pay")->status(), 409);
        QCOMPARE(world.world.bank.payments().front().transfers.size(), std::size_t{1});
        QCOMPARE(world.world.browse(url + u"x"_s)->status(), 404);
        QCOMPARE(world.world.browse(u"http://127.0.0.1/bdquickpay/pay/bkash/"_s)->status(), 404);
        QCOMPARE(world.world.send("PUT", QUrl(url).path().toLatin1(), {})->status(), 405);
    }

    void pageShowsOutsideTextAsText()
    {
        World world;
        const QString url = world
                                .post("/payment/create",
                                    "{\"amount\":5,\"customer_reference\":\"<script>alert(1)</script>\","
                                    "\"success_url\":\"https://a.example/|<b>\",\"cancel_url\":\"https://a.example/\"}")
                                ->json()["payment_url"_L1]
                                .toString();
        // The first address has signs that no address has.
        QVERIFY(url.isEmpty());
        const QString link = world
                                 .post("/payment/create",
                                     "{\"amount\":5,\"customer_reference\":\"<script>alert(1)</script>\","
                                     "\"success_url\":\"https://a.example/\",\"cancel_url\":\"https://a.example/\"}")
                                 ->json()["payment_url"_L1]
                                 .toString();
        for (int i = 0; i < 2; ++i) {
            const QByteArray page = world.world.browse(link)->body();
            QVERIFY(!page.contains("<script"));
            QVERIFY(page.contains("&lt;script&gt;"));
            world.world.advance(8s);
        }
    }
};

QTEST_GUILESS_MAIN(TestBdQuickPayServer)
#include "tst_bdquickpayserver.moc"
