// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/gatewayclient.h"
#include "core/gateways/pakhi_pay/pakhipay.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"
#include "tests/support/unifiedstate.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using base::Category;
using gateways::AccountProfile;
using gateways::CheckRequest;
using gateways::CreateRequest;
using gateways::Credentials;
using gateways::PakhiPay;
using money::Currency;
using money::Money;
using Said = payments::Observation::Said;

namespace {

const QByteArray Key = "brand_key_0123456789abcdef";

Money bdt(qint64 paisa)
{
    return Money::fromMinor(paisa, Currency::Bdt).value();
}

AccountProfile shop()
{
    AccountProfile account;
    account.baseUrl = QUrl(u"https://gateway.invalid/pakhi-pay/"_s);
    account.currency = Currency::Bdt;
    account.walkIn = {u"Walk-in customer"_s, u"shop@example.com"_s, {}};
    account.returnPages = {QUrl(u"https://shop.example/paid"_s), QUrl(u"https://shop.example/left"_s)};
    return account;
}

Credentials keys(const QByteArray& key = Key)
{
    Credentials credentials;
    credentials[PakhiPay::ApiKey] = vault::Secret(QByteArray(key));
    return credentials;
}

CreateRequest sale(const Money& amount = bdt(10000))
{
    return {amount, u"S-7"_s, {}};
}

const CheckRequest Look{u"TRX123456"_s, bdt(10000)};

class ListLog final : public net::RequestLog {
public:
    void record(const net::RequestRecord& record) override { lines << net::toLine(record) + record.why; }
    QStringList lines;
};

QString resultOf(const base::Result<payments::Observation>& seen)
{
    return seen ? support::unifiedStateAfter(*seen, Look.due)
                : toWord(seen.error().category) + u'/' + seen.error().code;
}

} // namespace

class TestPakhiPay final : public QObject {
    Q_OBJECT

private slots:
    void amountsHaveTwoDecimals_data();
    void amountsHaveTwoDecimals();
    void addresses_data();
    void addresses();
    void theCustomerIsTheSalesOrTheAccounts();
    void badInputIsNotSent_data();
    void badInputIsNotSent();
    void transactionNumbers_data();
    void transactionNumbers();
    void createdPages_data();
    void createdPages();
    void verified_data();
    void verified();
    void messages_data();
    void messages();
    void theMessageIsShownButNotTheKey();
    void profile();

private:
    PakhiPay m_gateway;
};

void TestPakhiPay::amountsHaveTwoDecimals_data()
{
    QTest::addColumn<Money>("amount");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("whole") << bdt(10000) << "100.00"_ba;
    QTest::newRow("one") << bdt(10050) << "100.50"_ba;
    QTest::newRow("one paisa") << bdt(1) << "0.01"_ba;
    QTest::newRow("beyond a double") << bdt(999'999'999'999'999) << "9999999999999.99"_ba;
    QTest::newRow("another label, no decimals") << Money::fromMinor(500, Currency::Idr).value() << "500.00"_ba;
}

void TestPakhiPay::amountsHaveTwoDecimals()
{
    QFETCH(Money, amount);
    QFETCH(QByteArray, text);
    AccountProfile account = shop();
    account.currency = amount.currency(); // PP-R6
    const auto made = m_gateway.createRequest(account, keys(), sale(amount));
    QVERIFY_RESULT(made);
    QCOMPARE(made->body,
        R"({"cus_name":"Walk-in customer","cus_email":"shop@example.com","amount":)" + text
            + R"(,"success_url":"https://shop.example/paid","cancel_url":"https://shop.example/left",)"
              R"("order_id":"S-7"})");
    QCOMPARE(made->url.toString(), u"https://gateway.invalid/pakhi-pay/api/request/payment/create/"_s);
    QCOMPARE(net::headerValue(made->headers, "api-key"), Key);
    QCOMPARE(net::headerValue(made->headers, "Content-Type"), "application/json"_ba); // PP-R8
    const auto look = m_gateway.checkRequest(account, keys(), {u"TRX1"_s, amount});
    QVERIFY_RESULT(look);
    QCOMPARE(look->body, R"({"transaction_id":"TRX1","amount":)" + text + '}');
    QCOMPARE(look->url.toString(), u"https://gateway.invalid/pakhi-pay/api/request/payment/verify/"_s);
}

void TestPakhiPay::addresses_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("verify");
    const QString real = u"https://pakhipay.com/api/request/payment/verify/"_s;
    const QString here = u"http://127.0.0.1:8080/pakhi-pay/api/request/payment/verify/"_s;
    QTest::newRow("as documented") << u"https://pakhipay.com"_s << real;
    QTest::newRow("slash behind") << u"https://pakhipay.com/"_s << real;
    QTest::newRow("folder of the calls") << u"https://pakhipay.com/api/request/payment"_s << real;
    QTest::newRow("with a slash behind") << u"https://pakhipay.com/api/request/payment/"_s << real;
    QTest::newRow("as practice serve prints it") << u"http://127.0.0.1:8080/pakhi-pay/api/request/payment"_s << here;
    QTest::newRow("practice, the folder left out") << u"http://127.0.0.1:8080/pakhi-pay"_s << here;
}

void TestPakhiPay::addresses()
{
    QFETCH(QString, base);
    AccountProfile account = shop();
    account.baseUrl = QUrl(base);
    const auto look = m_gateway.checkRequest(account, keys(), {u"TRX1"_s, bdt(10000)});
    QVERIFY_RESULT(look);
    QTEST(look->url.toString(), "verify");
}

void TestPakhiPay::theCustomerIsTheSalesOrTheAccounts()
{
    CreateRequest request = sale();
    request.customer = {u"  Rahim Uddin "_s, u" rahim@example.org "_s, u"01700000000"_s};
    auto made = m_gateway.createRequest(shop(), keys(), request);
    QVERIFY_RESULT(made);
    QVERIFY(made->body.startsWith(R"({"cus_name":"Rahim Uddin","cus_email":"rahim@example.org",)"));
    QVERIFY(!made->body.contains("0170"));
    request.customer.email = u" "_s;
    made = m_gateway.createRequest(shop(), keys(), request);
    QVERIFY_RESULT(made);
    QVERIFY(made->body.startsWith(R"({"cus_name":"Rahim Uddin","cus_email":"shop@example.com",)"));
}

void TestPakhiPay::badInputIsNotSent_data()
{
    QTest::addColumn<Money>("amount");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("code"); // empty: sent
    const QString none;
    const QString number = u"S-7"_s;
    const QString name = u"Walk-in customer"_s;
    const QString mail = u"shop@example.com"_s;
    const auto row = [](const char* title, const Money& amount, const QString& order, const QString& who,
                         const QString& email, const QByteArray& key, const QString& code) {
        QTest::newRow(title) << amount << order << who << email << key << code;
    };
    row("good", bdt(1), QString(50, u'7'), u"\u0997\u09CD\u09B0\u09BE\u09B9\u0995"_s, u"a.b+c@x-y.co.bd"_s, Key, none);
    row("nothing", bdt(0), number, name, mail, Key, u"amount_empty"_s);
    row("less", bdt(-1), number, name, mail, Key, u"amount_syntax"_s);
    row("other currency", Money::fromMinor(1, Currency::Usd).value(), number, name, mail, Key,
        u"currency_unsupported"_s);
    row("no number", bdt(1), none, name, mail, Key, u"order_number"_s);
    row("number too long", bdt(1), QString(51, u'7'), name, mail, Key, u"order_number"_s);
    row("number with a slash", bdt(1), u"S/7"_s, name, mail, Key, u"order_number"_s);
    row("no name", bdt(1), number, u"  "_s, mail, Key, u"customer_missing"_s);
    row("no e-mail", bdt(1), number, name, none, Key, u"customer_missing"_s);
    row("name too long", bdt(1), number, QString(101, u'a'), mail, Key, u"customer_name"_s);
    row("name with a line", bdt(1), number, u"A\nB"_s, mail, Key, u"customer_name"_s);
    row("name turned round", bdt(1), number, u"A\u202EB"_s, mail, Key, u"customer_name"_s);
    row("no @", bdt(1), number, name, u"shop.example.com"_s, Key, u"customer_email"_s);
    row("two @", bdt(1), number, name, u"shop@a@example.com"_s, Key, u"customer_email"_s);
    row("no host", bdt(1), number, name, u"shop@"_s, Key, u"customer_email"_s);
    row("no dot", bdt(1), number, name, u"shop@localhost"_s, Key, u"customer_email"_s);
    row("dot at the end", bdt(1), number, name, u"shop@example."_s, Key, u"customer_email"_s);
    row("nobody", bdt(1), number, name, u"@example.com"_s, Key, u"customer_email"_s);
    row("blank inside", bdt(1), number, name, u"shop @example.com"_s, Key, u"customer_email"_s);
    row("two of them", bdt(1), number, name, u"a@example.com,b@example.com"_s, Key, u"customer_email"_s);
    row("endless", bdt(1), number, name, QString(250, u'a') + u"@b.cc"_s, Key, u"customer_email"_s);
    row("no key", bdt(1), number, name, mail, {}, u"api_key_missing"_s);
    row("line break in the key", bdt(1), number, name, mail, "a\r\nX-Admin: 1"_ba, u"api_key_characters"_s);
}

void TestPakhiPay::badInputIsNotSent()
{
    QFETCH(Money, amount);
    QFETCH(QString, order);
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(QByteArray, key);
    QFETCH(QString, code);
    AccountProfile account = shop();
    account.walkIn = {name, email, {}};
    CreateRequest request = sale(amount);
    request.billNumber = order;
    const auto made = m_gateway.createRequest(account, keys(key), request);
    QCOMPARE(made ? QString() : made.error().code, code);
    if (!made) {
        const QString sentence = made.error().person.english();
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
    }
}

void TestPakhiPay::transactionNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sent"); // empty: refused with `code`
    QTest::addColumn<QString>("code");
    const QString none;
    const QString wrong = u"transaction_id"_s;
    QTest::newRow("plain") << u"TRX123456"_s << u"TRX123456"_s << none;
    QTest::newRow("blanks around it") << u" \tTRX123456\r\n"_s << u"TRX123456"_s << none;
    QTest::newRow("letters stay as they are") << u"aB-9"_s << u"aB-9"_s << none;
    QTest::newRow("64") << QString(64, u'7') << QString(64, u'7') << none;
    QTest::newRow("65") << QString(65, u'7') << none << wrong;
    QTest::newRow("blank inside") << u"TRX 123"_s << none << wrong;
    QTest::newRow("a quote") << u"TRX\"1"_s << none << wrong;
    QTest::newRow("Bengali digits") << u"TRX\u09E7\u09E8"_s << none << wrong;
    QTest::newRow("look-alike letter") << u"TR\u0425123"_s << none << wrong;
    QTest::newRow("NUL") << u"TRX"_s + QChar(u'\0') << none << wrong;
    QTest::newRow("not known") << none << none << u"transaction_id_needed"_s;
    QTest::newRow("blanks only") << u"  "_s << none << u"transaction_id_needed"_s;
}

void TestPakhiPay::transactionNumbers()
{
    QFETCH(QString, typed);
    QFETCH(QString, sent);
    QFETCH(QString, code);
    const auto made = m_gateway.checkRequest(shop(), keys(), {typed, bdt(10000)});
    QCOMPARE(made ? QString() : made.error().code, code);
    if (made) {
        QCOMPARE(made->body, R"({"transaction_id":")" + sent.toUtf8() + R"(","amount":100.00})");
        return;
    }
    const bool isUnknown = code == u"transaction_id_needed"_s;
    QCOMPARE(made.error().category, isUnknown ? Category::Unsupported : Category::Validation);
    const QString sentence = made.error().person.english();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
}

void TestPakhiPay::createdPages_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("result"); // "ok" or category/code
    const QByteArray page = R"("payment_url":"https://pakhipay.com/pay/TOKEN77"})";
    const auto row = [](const char* name, int status, const QByteArray& body, const char* result) {
        QTest::newRow(name) << status << body << QString::fromLatin1(result);
    };
    // PP-R5
    row("1", 200, R"({"status":1,)" + page, "ok");
    row("text 1", 200, R"({"status":"1",)" + page, "ok");
    row("true", 200, R"({"status":true,)" + page, "ok");
    row("1.0", 200, R"({"status":1.0,)" + page, "ok");
    row("201", 201, R"({"status":1,)" + page, "ok");
    row("0", 200, R"({"status":0,)" + page, "validation/refused");
    row("10", 200, R"({"status":10,)" + page, "validation/refused");
    row("1.5", 200, R"({"status":1.5,)" + page, "validation/refused");
    row("text 1.0", 200, R"({"status":"1.0",)" + page, "validation/refused");
    row("text true", 200, R"({"status":"true",)" + page, "validation/refused");
    row("false", 200, R"({"status":false,)" + page, "validation/refused");
    row("null", 200, R"({"status":null,)" + page, "validation/refused");
    row("a list", 200, R"({"status":[1],)" + page, "validation/refused");
    row("missing", 200, '{' + page, "validation/refused");
    row("no page", 200, R"({"status":1})", "protocol/schema");
    row("page empty", 200, R"({"status":1,"payment_url":""})", "protocol/schema");
    row("page by http", 200, R"({"status":1,"payment_url":"http://pakhipay.com/TOKEN77"})", "protocol/schema");
    row("page relative", 200, R"({"status":1,"payment_url":"/pay/TOKEN77"})", "protocol/schema");
    row("not an object", 200, "1", "protocol/schema");
    row("HTML", 200, "<html>", "protocol/not_json");
    row("404 that judges", 404, R"({"status":0,"message":"No brand"})", "validation/refused");
    row("400 that says 1", 400, R"({"status":1,)" + page, "validation/refused");
    row("404 of a wrong address", 404, "<html>", "not_found/http_404");
    row("400 of a proxy", 400, R"({"message":"Bad Request"})", "validation/http_400");
    row("301", 301, {}, "protocol/http_301");
    row("308", 308, R"({"status":1,)" + page, "protocol/http_308");
    row("401", 401, R"({"status":0,"message":"no"})", "auth/http_401");
    row("403", 403, R"({"status":0,"message":"no"})", "auth/http_403");
    row("429", 429, R"({"status":0,"message":"slow"})", "rate_limit/http_429");
    row("500", 500, R"({"status":0,"message":"oops"})", "server/http_500");
}

void TestPakhiPay::createdPages()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, result);
    const auto made = m_gateway.readCreated(shop(), sale(), {status, {}, body});
    QCOMPARE(made ? u"ok"_s : toWord(made.error().category) + u'/' + made.error().code, result);
    if (made) {
        QCOMPARE(made->url, u"https://pakhipay.com/pay/TOKEN77"_s);
        QVERIFY(made->gatewayId.isEmpty());
        return;
    }
    const QString sentence = made.error().person.english();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
    QVERIFY(!made.error().log.contains(u"TOKEN77"_s));
}

void TestPakhiPay::verified_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("result"); // unified state of an open payment, or category/code
    const auto row = [](const char* name, int status, const QByteArray& body, const char* result) {
        QTest::newRow(name) << status << body << QString::fromLatin1(result);
    };
    const QByteArray paid = R"({"status":1,"message":"completed")";
    row("both values", 200, paid + '}', "paid");
    row("other letters and blanks", 200, R"({"status":"1","message":" COMPLETED\n"})", "paid");
    row("true", 200, R"({"status":true,"message":"completed"})", "paid");
    row("with our amount", 200, paid + R"(,"amount":"100.00","transaction_id":"TRX123456"})", "paid");
    row("with less", 200, paid + R"(,"amount":99})", "review");
    row("with more", 200, paid + R"(,"amount":"100.01"})", "review");
    row("with nothing", 200, paid + R"(,"amount":0})", "protocol/amount_zero");
    row("with an amount of three decimals", 200, paid + R"(,"amount":100.001})", "protocol/amount_precision");
    row("of another number", 200, paid + R"(,"transaction_id":"TRX123457"})", "protocol/other_payment");
    row("only the status", 200, R"({"status":1})", "pending");
    row("only the message", 200, R"({"message":"completed"})", "not_confirmed/not_verified");
    row("status 0 and completed", 200, R"({"status":0,"message":"completed"})", "not_confirmed/not_verified");
    row("completed and more", 200, R"({"status":1,"message":"not completed"})", "pending");
    row("status 1 and failed", 200, R"({"status":1,"message":"failed"})", "pending");
    row("message a number", 200, R"({"status":1,"message":1})", "pending");
    row("nothing at all", 200, "{}", "not_confirmed/not_verified");
    row("both values with 400", 400, paid + '}', "not_confirmed/not_verified");
    row("both values with 404", 404, paid + '}', "not_confirmed/not_verified");
    row("both values with 500", 500, paid + '}', "server/http_500");
    row("both values with 301", 301, paid + '}', "protocol/http_301");
    row("both values, twice", 200, R"({"status":0,"status":1,"message":"completed"})", "protocol/duplicate_key");
    row("404 that judges", 404, R"({"status":0,"message":"Transaction not found"})", "not_confirmed/not_verified");
    row("404 of a wrong address", 404, "<html>", "not_found/http_404");
    row("401", 401, "{}", "auth/http_401");
    row("403 in HTML", 403, "<html>", "auth/http_403");
    row("429", 429, {}, "rate_limit/http_429");
    row("HTML", 200, "<html>", "protocol/not_json");
    row("a text", 200, R"("completed")", "protocol/schema");
}

void TestPakhiPay::verified()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, result);
    const auto seen = m_gateway.readChecked(shop(), Look, {status, {}, body});
    QCOMPARE(resultOf(seen), result);
    if (!seen) {
        const QString sentence = seen.error().person.english();
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
    } else if (seen->said == Said::Paid) {
        QCOMPARE(seen->transactionId, u"TRX123456"_s);
    }
}

void TestPakhiPay::messages_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("result");
    const QString nothing = u"not_confirmed/not_verified"_s;
    QTest::newRow("pending") << u"Payment pending"_s << u"pending"_s;
    QTest::newRow("processing") << u"PROCESSING"_s << u"pending"_s;
    QTest::newRow("failed") << u"Payment failed!"_s << u"failed"_s;
    QTest::newRow("rejected") << u"rejected by bank"_s << u"failed"_s;
    QTest::newRow("cancelled") << u"Cancelled by user"_s << u"cancelled"_s;
    QTest::newRow("canceled") << u"canceled"_s << u"cancelled"_s;
    QTest::newRow("expired") << u"The payment has expired."_s << u"expired"_s;
    QTest::newRow("refunded") << u"refunded"_s << u"review"_s;
    QTest::newRow("the first word counts") << u"failed: card expired"_s << u"failed"_s;
    QTest::newRow("part of a word") << u"unexpired"_s << nothing;
    // "must never cancel a payment"
    QTest::newRow("the check failed") << u"Verification failed"_s << nothing;
    QTest::newRow("failed to verify") << u"Failed to verify transaction"_s << nothing;
    QTest::newRow("the key expired") << u"API key expired"_s << nothing;
    QTest::newRow("the request was rejected") << u"Request rejected"_s << nothing;
    QTest::newRow("invalid") << u"Failed: invalid amount"_s << nothing;
    QTest::newRow("not found") << u"failed, transaction not found"_s << nothing;
    QTest::newRow("other words") << u"Transaction mismatch"_s << nothing;
    QTest::newRow("none") << QString() << nothing;
}

void TestPakhiPay::messages()
{
    QFETCH(QString, message);
    const QByteArray body = R"({"status":0,"message":")" + message.toUtf8() + R"("})";
    QTEST(resultOf(m_gateway.readChecked(shop(), Look, {200, {}, body})), "result");
}

/// R40, R49: the service's own words, on one line, without addresses and without the key they quote.
void TestPakhiPay::theMessageIsShownButNotTheKey()
{
    support::FakeClock clock;
    support::FakeScheduler scheduler(clock);
    support::FakeTransport wire(scheduler);
    ListLog log;
    gateways::GatewayClient client(m_gateway, shop(), keys(), {wire, wire, clock, scheduler, log});
    wire.answerAlways([](const net::HttpRequest&) {
        return std::optional(support::FakeTransport::json(
            R"({"status":0,"message":"No brand \u202efor )" + Key + R"( 100%1\n  see https://evil.example/now. "})"));
    });
    std::optional<gateways::NotCreated> refused;
    client.create(sale(), [&](const auto& created) { refused = created.error(); });
    std::optional<base::Error> unseen;
    client.check(Look, [&](const auto& seen) { unseen = seen.error(); });
    scheduler.advance(std::chrono::seconds(1));
    QVERIFY(refused && unseen);
    QVERIFY(!refused->mayExist);
    QCOMPARE(refused->error.person.english(),
        u"Pakhi Pay refused this sale: \u2068No brand [U+202E]for **** 100%1 see\u2069. "
        u"Check the entry and the account."_s);
    QVERIFY(unseen->person.english().contains(u"No brand"_s));
    QVERIFY(unseen->log.contains(u"id=TRX123456 amount=100.00"_s));
    QVERIFY(!unseen->person.english().contains(QString::fromLatin1(Key)));
    QVERIFY(!log.lines.isEmpty() && !log.lines.join(u'\n').contains(QString::fromLatin1(Key)));
}

void TestPakhiPay::profile()
{
    const gateways::PollProfile& profile = m_gateway.pollProfile();
    QCOMPARE(m_gateway.id(), "pakhi-pay"_L1);
    QVERIFY(!profile.longPoll);
    QVERIFY(profile.endsByClock);
    QCOMPARE(profile.ownLife, std::chrono::milliseconds(std::chrono::hours(24))); // PP-R10
    QCOMPARE(m_gateway.paidNeeds(false), payments::Evidence::Api); // PP-R2
    QVERIFY(!m_gateway.createIsRepeatable());
    QCOMPARE(m_gateway.findRequest(shop(), keys(), sale()).error().category, Category::Unsupported);
    QVERIFY(!m_gateway.rateWindow({200, {}, {}}, QDateTime::currentDateTimeUtc()));
}

QTEST_GUILESS_MAIN(TestPakhiPay)
#include "tst_pakhipay.moc"
