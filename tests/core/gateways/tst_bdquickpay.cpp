// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bdquickpay/bdquickpay.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"
#include "tests/support/unifiedstate.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using base::Category;
using gateways::AccountProfile;
using gateways::BdQuickPay;
using gateways::CheckRequest;
using gateways::CreateRequest;
using gateways::Credentials;
using money::Currency;
using money::Money;
using Said = payments::Observation::Said;

namespace {

Money bdt(qint64 paisa)
{
    return Money::fromMinor(paisa, Currency::Bdt).value();
}

AccountProfile shop()
{
    AccountProfile account;
    account.baseUrl = QUrl(u"https://gateway.invalid/api/bkash/v1"_s);
    account.returnPages = {QUrl(u"https://shop.example/paid?from=bkash"_s), QUrl(u"https://shop.example/left"_s)};
    return account;
}

Credentials keys(const QByteArray& app = "bqp_app_key"_ba, const QByteArray& secret = "bqp_secret_key"_ba)
{
    Credentials credentials;
    credentials[BdQuickPay::AppKey] = vault::Secret(QByteArray(app));
    credentials[BdQuickPay::SecretKey] = vault::Secret(QByteArray(secret));
    return credentials;
}

CreateRequest sale(const Money& amount = bdt(50000))
{
    return {amount, u"S-7"_s, u"bkash"_s};
}

const CheckRequest Look{u"INV1"_s, bdt(50000)};

/// An answer to verify with these members of `data`.
QByteArray retrieved(const QByteArray& members)
{
    return R"({"status":true,"message":"Payment retrieved successfully.","data":{)" + members + "}}";
}

QByteArray completed(const QByteArray& transaction, const QByteArray& amount = "500")
{
    return retrieved(
        R"("invoice_id":"INV1","amount":)" + amount + R"(,"status":"completed","transaction":)" + transaction);
}

} // namespace

class TestBdQuickPay final : public QObject {
    Q_OBJECT

private slots:
    void amountsAreShortNumbers_data();
    void amountsAreShortNumbers();
    void badInputIsNotSent_data();
    void badInputIsNotSent();
    void metadataNamesAreUnique();
    void createdPages_data();
    void createdPages();
    void verified_data();
    void verified();
    void amountsThatAreNotOurs_data();
    void amountsThatAreNotOurs();
    void refusedReturnPagesAreNamed();
    void withoutAnInvoiceNothingIsAsked();
    void busySaysHowLong();
    void profile();

private:
    BdQuickPay m_gateway;
};

void TestBdQuickPay::amountsAreShortNumbers_data()
{
    QTest::addColumn<Money>("amount");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("whole") << bdt(50000) << "500"_ba;
    QTest::newRow("paisa") << bdt(50050) << "500.5"_ba;
    QTest::newRow("two") << bdt(50055) << "500.55"_ba;
    QTest::newRow("one paisa") << bdt(1) << "0.01"_ba;
    QTest::newRow("zeros before the point stay") << bdt(100000) << "1000"_ba;
    QTest::newRow("beyond a double") << bdt(999'999'999'999'999) << "9999999999999.99"_ba;
}

void TestBdQuickPay::amountsAreShortNumbers()
{
    QFETCH(Money, amount);
    QFETCH(QByteArray, text);
    const auto made = m_gateway.createRequest(shop(), keys(), sale(amount));
    QVERIFY_RESULT(made);
    const QByteArray rest = R"(,"customer_reference":"S-7","success_url":"https://shop.example/paid?from=bkash",)"
                            R"("cancel_url":"https://shop.example/left"})";
    QCOMPARE(made->body, "{\"amount\":" + text + rest);
    QCOMPARE(made->url, QUrl(u"https://gateway.invalid/api/bkash/v1/payment/create"_s));
}

void TestBdQuickPay::badInputIsNotSent_data()
{
    QTest::addColumn<Money>("amount");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("success");
    QTest::addColumn<QString>("notice");
    QTest::addColumn<QByteArray>("app");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("code"); // empty: sent
    const QString none;
    const QString number = u"S-7"_s;
    const QString page = u"https://shop.example/paid"_s;
    const QByteArray key = "bqp_key"_ba;
    QTest::newRow("good") << bdt(1) << number << page << none << key << key << none;
    QTest::newRow("loopback pages") << bdt(1) << number << u"http://127.0.0.1:8123/return/ok"_s
                                    << u"http://localhost:8123/hook"_s << key << key << none;
    QTest::newRow("nothing") << bdt(0) << number << page << none << key << key << u"amount_empty"_s;
    QTest::newRow("less") << bdt(-1) << number << page << none << key << key << u"amount_syntax"_s;
    QTest::newRow("other currency") << Money::fromMinor(100, Currency::Usd).value() << number << page << none << key
                                    << key << u"currency_unsupported"_s;
    QTest::newRow("no number") << bdt(1) << none << page << none << key << key << u"order_number"_s;
    QTest::newRow("number of 50") << bdt(1) << QString(50, u'7') << page << none << key << key << none;
    QTest::newRow("number of 51") << bdt(1) << QString(51, u'7') << page << none << key << key << u"order_number"_s;
    QTest::newRow("number with a blank") << bdt(1) << u"S 7"_s << page << none << key << key << u"order_number"_s;
    QTest::newRow("other digits") << bdt(1) << u"S-\u09ED"_s << page << none << key << key << u"order_number"_s;
    QTest::newRow("no page") << bdt(1) << number << none << none << key << key << u"return_pages"_s;
    QTest::newRow("http page") << bdt(1) << number << u"http://shop.example/paid"_s << none << key << key
                               << u"return_pages"_s;
    QTest::newRow("no address") << bdt(1) << number << u"not a url"_s << none << key << key << u"return_pages"_s;
    QTest::newRow("other scheme") << bdt(1) << number << u"file:///etc/passwd"_s << none << key << key
                                  << u"return_pages"_s;
    QTest::newRow("user name in it") << bdt(1) << number << u"https://shop@evil.example/"_s << none << key << key
                                     << u"return_pages"_s;
    QTest::newRow("endless page") << bdt(1) << number << u"https://shop.example/"_s + QString(2048, u'a') << none << key
                                  << key << u"return_pages"_s;
    QTest::newRow("notice by http") << bdt(1) << number << page << u"http://shop.example/hook"_s << key << key
                                    << u"notice_address"_s;
    QTest::newRow("no app key") << bdt(1) << number << page << none << QByteArray() << key << u"app_key_missing"_s;
    QTest::newRow("no secret key") << bdt(1) << number << page << none << key << QByteArray()
                                   << u"secret_key_missing"_s;
    QTest::newRow("line break in a key") << bdt(1) << number << page << none << "a\r\nX-Admin: 1"_ba << key
                                         << u"app_key_characters"_s;
    QTest::newRow("blank in a key") << bdt(1) << number << page << none << key << "a b"_ba
                                    << u"secret_key_characters"_s;
}

void TestBdQuickPay::badInputIsNotSent()
{
    QFETCH(Money, amount);
    QFETCH(QString, reference);
    QFETCH(QString, success);
    QFETCH(QString, notice);
    QFETCH(QByteArray, app);
    QFETCH(QByteArray, secret);
    QFETCH(QString, code);
    AccountProfile account = shop();
    account.returnPages.success = QUrl(success);
    CreateRequest request = sale(amount);
    request.billNumber = reference;
    request.notifyAt = QUrl(notice);
    const auto made = m_gateway.createRequest(account, keys(app, secret), request);
    QCOMPARE(made ? QString() : made.error().code, code);
    if (!made) {
        QVERIFY(made.error().category == Category::Validation || made.error().category == Category::Auth);
        const QString sentence = made.error().person.english();
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
    }
    const auto look = m_gateway.checkRequest(account, keys(app, secret), Look);
    QCOMPARE(look ? QString() : look.error().code, code.contains(u"_key_"_s) ? code : QString());
}

void TestBdQuickPay::metadataNamesAreUnique()
{
    CreateRequest request = sale();
    request.metadata = {{u"order_id"_s, u"\u0985\"1"_s}, {u"product"_s, QString()}};
    const auto made = m_gateway.createRequest(shop(), keys(), request);
    QVERIFY_RESULT(made);
    const QString metadata = u",\"metadata\":{\"order_id\":\"\u0985\\\"1\",\"product\":\"\"}}"_s;
    QVERIFY2(made->body.endsWith(metadata.toUtf8()), made->body.constData());
    for (const QString& name : {u"order_id"_s, QString()}) {
        request.metadata = {{u"order_id"_s, u"1"_s}, {name, u"2"_s}};
        const auto refused = m_gateway.createRequest(shop(), keys(), request);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"metadata_names"_s);
        QVERIFY(support::saysWhatIsWrongAndWhatToDo(refused.error().person.english()));
    }
}

void TestBdQuickPay::createdPages_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("result"); // "ok" or category/code
    const QByteArray page = R"("payment_url":"https://bdquickpay.com/pay/bkash/TOKEN77")";
    const QByteArray good = R"("status":true,"invoice_id":"INV1",)" + page;
    const auto row = [](const char* name, int status, const QByteArray& body, const char* result) {
        QTest::newRow(name) << status << body << QString::fromLatin1(result);
    };
    row("least", 200, '{' + good + '}', "ok");
    row("201", 201, '{' + good + '}', "ok");
    row("amount as text", 200, '{' + good + R"(,"amount":"500.00"})", "ok");
    row("amount null", 200, '{' + good + R"(,"amount":null})", "ok");
    row("expiry unreadable", 200, '{' + good + R"(,"expires_at":"soon"})", "ok");
    row("invoice a number", 200, R"({"status":true,"invoice_id":99,)" + page + '}', "ok");
    row("other amount", 200, '{' + good + R"(,"amount":50})", "protocol/amount_mismatch");
    row("amount with three decimals", 200, '{' + good + R"(,"amount":500.001})", "protocol/amount_precision");
    row("amount as a word", 200, '{' + good + R"(,"amount":true})", "protocol/schema");
    row("other reference", 200, '{' + good + R"(,"customer_reference":"S-8"})", "protocol/other_payment");
    row("no invoice", 200, R"({"status":true,)" + page + '}', "protocol/schema");
    row("invoice empty", 200, R"({"status":true,"invoice_id":"",)" + page + '}', "protocol/schema");
    row("invoice with a line", 200, R"({"status":true,"invoice_id":"a\nb",)" + page + '}', "protocol/schema");
    row("invoice too long", 200, R"({"status":true,"invoice_id":")" + QByteArray(129, 'a') + R"(",)" + page + '}',
        "protocol/schema");
    row("no page", 200, R"({"status":true,"invoice_id":"INV1"})", "protocol/schema");
    const auto paying = [](const QByteArray& url) {
        return R"({"status":true,"invoice_id":"INV1","payment_url":)" + url + '}';
    };
    row("page null", 200, paying("null"), "protocol/schema");
    row("page by http", 200, paying(R"("http://bdquickpay.com/pay/TOKEN77")"), "protocol/schema");
    row("page by script", 200, paying(R"-("javascript:alert(1)")-"), "protocol/schema");
    row("page of a file", 200, paying(R"("file:///TOKEN77")"), "protocol/schema");
    row("page with a user name", 200, paying(R"("https://bdquickpay.com@evil.example/TOKEN77")"), "protocol/schema");
    row("page with hidden signs", 200, paying(R"("https://bdquickpay.com/\u202eTOKEN77")"), "protocol/schema");
    row("page on this computer", 200, paying(R"("http://127.0.0.1:18080/pay/TOKEN77")"), "ok");
    row("status false", 200, R"({"status":false,"message":"No"})", "validation/refused");
    row("status false with a page", 200, R"({"status":false,"invoice_id":"INV1",)" + page + '}', "validation/refused");
    row("status a text", 200, R"({"status":"true","invoice_id":"INV1",)" + page + '}', "protocol/schema");
    row("status missing", 200, R"({"invoice_id":"INV1",)" + page + '}', "protocol/schema");
    row("a list", 200, "[]", "protocol/schema");
    row("a page of HTML", 200, "<html>", "protocol/not_json");
    row("twice", 200, R"({"status":false,"status":true,"invoice_id":"INV1",)" + page + '}', "protocol/duplicate_key");
    row("401", 401, "<html>", "auth/http_401");
    row("403", 403, {}, "permission/http_403");
    row("404: another address", 404, {}, "not_found/http_404");
    row("422 without fields", 422, "{}", "validation/http_422");
    row("500", 500, '{' + good + '}', "server/http_500");
    row("redirect", 302, '{' + good + '}', "protocol/http_302");
}

void TestBdQuickPay::createdPages()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, result);
    const auto made = m_gateway.readCreated(shop(), sale(), {status, {}, body});
    QCOMPARE(made ? u"ok"_s : toWord(made.error().category) + u'/' + made.error().code, result);
    if (made) {
        QVERIFY(body.contains(made->url.toUtf8()) && body.contains(made->gatewayId.toUtf8()));
        QVERIFY(!made->expiresAt);
        return;
    }
    const QString sentence = made.error().person.english();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
    QVERIFY(!made.error().log.contains(u"TOKEN77"_s));
}

void TestBdQuickPay::verified_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("result"); // unified state, or category/code
    const auto row = [](const char* name, int status, const QByteArray& body, const char* result) {
        QTest::newRow(name) << status << body << QString::fromLatin1(result);
    };
    const QByteArray money = R"({"trx_id":"T1","amount":500,"status":"completed"})";
    row("paid", 200, completed(money), "paid");
    row("paid, numbers as text", 200, completed(R"({"trx_id":7,"amount":"500.00","status":"completed"})", R"("500.0")"),
        "paid");
    row("transaction null", 200, completed("null"), "review");
    row("transaction missing", 200, retrieved(R"("invoice_id":"INV1","amount":500,"status":"completed")"), "review");
    row("transaction failed", 200, completed(R"({"amount":500,"status":"failed"})"), "review");
    row("transaction without status", 200, completed(R"({"amount":500})"), "review");
    row("transaction without amount", 200, completed(R"({"status":"completed"})"), "protocol/schema");
    row("transaction a list", 200, completed("[]"), "protocol/schema");
    row("no amount", 200, retrieved(R"("invoice_id":"INV1","status":"completed","transaction":)" + money),
        "protocol/schema");
    row("no invoice", 200, retrieved(R"("amount":500,"status":"completed","transaction":)" + money), "protocol/schema");
    row("another invoice", 200,
        retrieved(R"("invoice_id":"INV2","amount":500,"status":"completed","transaction":)" + money),
        "protocol/other_payment");
    row("invoice in other letters", 200, retrieved(R"("invoice_id":"inv1","status":"pending")"),
        "protocol/other_payment");
    row("pending, bare", 200, retrieved(R"("status":"pending")"), "pending");
    row("pending, nulls", 200, retrieved(R"("status":"pending","invoice_id":null,"amount":null)"), "pending");
    row("pending with a transaction", 200,
        retrieved(R"("invoice_id":"INV1","status":"pending","transaction":)" + money), "pending");
    row("failed", 200, retrieved(R"("status":"failed")"), "failed");
    row("expired", 200, retrieved(R"("status":"expired")"), "expired");
    row("cancelled", 200, retrieved(R"("status":"cancelled")"), "cancelled");
    row("canceled", 200, retrieved(R"("status":"canceled")"), "cancelled");
    row("an unlisted word", 200, retrieved(R"("status":"under_review")"), "not_confirmed/unknown_status");
    row("other letters", 200, retrieved(R"("status":"Completed")"), "not_confirmed/unknown_status");
    row("status true", 200, retrieved(R"("status":true)"), "protocol/schema");
    row("status missing", 200, retrieved({}), "protocol/schema");
    row("the call's status is none", 200, R"({"status":true})", "protocol/schema");
    row("the call failed", 200, R"({"status":false,"data":{"status":"completed"}})", "validation/refused");
    row("the call's status a text", 200, R"({"status":"true","data":{"status":"pending"}})", "protocol/schema");
    row("paid with 404", 404, completed(money), "not_found/http_404");
    row("paid with 500", 500, completed(money), "server/http_500");
    row("paid with 302", 302, completed(money), "protocol/http_302");
    row("403", 403, R"({"status":false,"message":"bKash merchant account is inactive"})", "permission/http_403");
    row("408", 408, {}, "timeout_unknown/http_408");
    row("429", 429, {}, "rate_limit/http_429");
}

void TestBdQuickPay::verified()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, result);
    const auto seen = m_gateway.readChecked(shop(), Look, {status, {}, body});
    QCOMPARE(
        seen ? support::unifiedStateAfter(*seen, Look.due) : toWord(seen.error().category) + u'/' + seen.error().code,
        result);
    if (!seen) {
        const QString sentence = seen.error().person.english();
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
        QVERIFY(seen.error().log.endsWith(u" invoice=INV1"_s));
    }
}

void TestBdQuickPay::amountsThatAreNotOurs_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("paid");
    QTest::addColumn<qint64>("received"); // -1: protocol
    QTest::newRow("less") << "500"_ba
                          << "499.99"_ba << qint64{49999};
    QTest::newRow("more") << "500"_ba
                          << "5000"_ba << qint64{500000};
    QTest::newRow("the invoice asks for less") << "50"_ba
                                               << "500"_ba << qint64{5000};
    QTest::newRow("both the same, not ours") << "50"_ba
                                             << "50"_ba << qint64{5000};
    QTest::newRow("both wrong") << "50"_ba
                                << "60"_ba << qint64{6000};
    QTest::newRow("a third decimal") << "500"_ba
                                     << "500.001"_ba << qint64{-1};
    QTest::newRow("an exponent") << "5e2"_ba
                                 << "500"_ba << qint64{-1};
    QTest::newRow("nothing") << "500"_ba
                             << "0"_ba << qint64{-1};
    QTest::newRow("less than nothing") << "500"_ba
                                       << "-500"_ba << qint64{-1};
}

void TestBdQuickPay::amountsThatAreNotOurs()
{
    QFETCH(QByteArray, asked);
    QFETCH(QByteArray, paid);
    QFETCH(qint64, received);
    const auto seen = m_gateway.readChecked(
        shop(), Look, {200, {}, completed(R"({"trx_id":"T1","status":"completed","amount":)" + paid + '}', asked)});
    if (received < 0) {
        QVERIFY(!seen);
        QCOMPARE(seen.error().category, Category::Protocol);
        return;
    }
    QVERIFY_RESULT(seen);
    QCOMPARE(seen->received, std::optional(bdt(received)));
    QCOMPARE(support::unifiedStateAfter(*seen, Look.due), u"review"_s);
}

/// BQ-R7: where the service takes no page on this computer, it has to be asked for web addresses.
void TestBdQuickPay::refusedReturnPagesAreNamed()
{
    const auto refused = [&](const QByteArray& errors) {
        const QByteArray body = R"({"status":false,"message":"no","errors":{)" + errors + "}}";
        return m_gateway.readCreated(shop(), sale(), {422, {}, body}).error();
    };
    const QByteArray success = R"("success_url":["must be a valid URL"])";
    const QByteArray cancel = R"("cancel_url":"no")";
    const QByteArray amount = R"("amount":["too much"])";
    QCOMPARE(refused(success).code, u"return_pages_refused"_s);
    QCOMPARE(refused(success + ',' + cancel).code, u"return_pages_refused"_s);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(refused(cancel).person.english()));
    const base::Error mixed = refused(success + ',' + amount);
    QCOMPARE(mixed.code, u"http_422"_s);
    QVERIFY2(mixed.log.contains(u"fields=success_url,amount"_s), qPrintable(mixed.log));
}

void TestBdQuickPay::withoutAnInvoiceNothingIsAsked()
{
    const auto made = m_gateway.checkRequest(shop(), keys(), {QString(), bdt(50000)});
    QVERIFY(!made);
    QCOMPARE(made.error().category, Category::Unsupported);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(made.error().person.english()));
    QCOMPARE(m_gateway.findRequest(shop(), keys(), sale()).error().category, Category::Unsupported);
    QVERIFY(!m_gateway.createIsRepeatable());
}

void TestBdQuickPay::busySaysHowLong()
{
    const auto seen = m_gateway.readChecked(shop(), Look, {429, {{"retry-after", "20"}}, "{}"});
    QVERIFY(!seen);
    QCOMPARE(seen.error().category, Category::RateLimit);
    QVERIFY(seen.error().person.english().contains(u" 20 seconds"_s));
    const QDateTime now(QDate(2026, 1, 15), QTime(3, 0), Qt::UTC);
    QVERIFY(!m_gateway.rateWindow({200, {}, {}}, now));
    const auto window =
        m_gateway.rateWindow({200, {{"X-RateLimit-Limit", "30"}, {"X-RateLimit-Remaining", "12"}}, {}}, now);
    QVERIFY(window && window->limit == 30 && window->remaining == 12);
}

void TestBdQuickPay::profile()
{
    using namespace std::chrono_literals;
    const gateways::PollProfile& profile = m_gateway.pollProfile();
    QCOMPARE(m_gateway.id(), "bdquickpay"_L1);
    QVERIFY(!profile.longPoll && !profile.endsByClock);
    QCOMPARE(profile.afterExpiry, std::chrono::milliseconds(5min)); // section 4: expired
    QCOMPARE(profile.requestsPerMinute, 60);
    QCOMPARE(m_gateway.paidNeeds(false), payments::Evidence::Api);
    QCOMPARE(m_gateway.paidNeeds(true), payments::Evidence::Api);
}

QTEST_GUILESS_MAIN(TestBdQuickPay)
#include "tst_bdquickpay.moc"
