// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/khqr.h"
#include "core/gateways/bakong_gateway/bakonggateway.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using base::Category;
using gateways::AccountProfile;
using gateways::BakongGateway;
using gateways::CheckRequest;
using gateways::CreateRequest;
using gateways::Credentials;
using money::Currency;
using money::Money;
using Said = payments::Observation::Said;

namespace {

constexpr qint64 Made = 1'768'446'000'000;

Money usd(qint64 cents)
{
    return Money::fromMinor(cents, Currency::Usd).value();
}

Money khr(qint64 riel)
{
    return Money::fromMinor(riel, Currency::Khr).value();
}

AccountProfile shop()
{
    AccountProfile account;
    account.baseUrl = QUrl(u"https://gateway.invalid/api/v1/"_s);
    account.receiver = u"lotus_tea@wing"_s;
    account.merchantName = u"Lotus Tea"_s;
    return account;
}

Credentials keys(const QByteArray& key = "bkg_test_own_key"_ba)
{
    Credentials credentials;
    credentials[BakongGateway::ApiKey] = vault::Secret(QByteArray(key));
    return credentials;
}

QString code(const QString& receiver, std::optional<Money> amount, Currency currency = Currency::Usd)
{
    emv::KhqrRequest request;
    request.bakongAccountId = receiver;
    request.merchantName = u"Lotus Tea"_s;
    request.currency = money::spec(currency).code;
    if (amount) {
        request.setAmount(*amount);
        request.expirationTimestamp = Made + 600'000;
    }
    return emv::makeKhqr(request, Made).value().text;
}

/// The members of `data` for `qr`, with `more` members put in front (JSON text).
QByteArray generated(const QString& qr, const QByteArray& more = {})
{
    return R"({"success":true,"data":{)" + more + R"("qr":")" + qr.toUtf8() + R"(","md5":")" + emv::md5Of(qr).toUtf8()
        + R"("}})";
}

QByteArray completed(const QByteArray& payment)
{
    return R"({"success":true,"data":{"status":"COMPLETED","payment":{)" + payment + "}}}";
}

} // namespace

class TestBakongGateway final : public QObject {
    Q_OBJECT

private slots:
    void amountsAreSentAsNumbers_data();
    void amountsAreSentAsNumbers();
    void badInputIsNotSent_data();
    void badInputIsNotSent();
    void usableCodes_data();
    void usableCodes();
    void wrongCodes_data();
    void wrongCodes();
    void completedAnswers_data();
    void completedAnswers();
    void wrongAnswers_data();
    void wrongAnswers();
    void longPolls();
    void anAmountHasToFitIntoTheCode_data();
    void anAmountHasToFitIntoTheCode();
    void rielBeginAtAHundred();
    void billNumberIsLeftOutWhereItIsRefused();
    void staticCodesAreNotChecked();
    void busySaysHowLong();
    void profile();
    void aPictureComesWithTheCode_data();
    void aPictureComesWithTheCode();
    void pictures_data();
    void pictures();

private:
    BakongGateway m_gateway;
};

void TestBakongGateway::amountsAreSentAsNumbers_data()
{
    QTest::addColumn<Money>("amount");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char* name, const Money& amount, const QByteArray& members) {
        QTest::newRow(name) << amount
                            << R"({"bakongAccountId":"lotus_tea@wing","merchantName":"Lotus Tea",)" + members + '}';
    };
    row("whole dollars", usd(1000), R"("amount":10,"currency":"USD")");
    row("one decimal", usd(1050), R"("amount":10.5,"currency":"USD")");
    row("cents", usd(1555), R"("amount":15.55,"currency":"USD")");
    row("one cent", usd(1), R"("amount":0.01,"currency":"USD")");
    row("riel keep their zeros", khr(25000), R"("amount":25000,"currency":"KHR")");
    row("static: never 0", usd(0), R"("currency":"USD")");
    row("static riel", khr(0), R"("currency":"KHR")");
}

void TestBakongGateway::amountsAreSentAsNumbers()
{
    QFETCH(Money, amount);
    QFETCH(QByteArray, body);
    const auto made = m_gateway.createRequest(shop(), keys(), {amount, {}, {}});
    QVERIFY_RESULT(made);
    QCOMPARE(made->body, body);
    QCOMPARE(made->url, QUrl(u"https://gateway.invalid/api/v1/bakong/khqr/generate"_s));
}

void TestBakongGateway::badInputIsNotSent_data()
{
    QTest::addColumn<QString>("receiver");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Money>("amount");
    QTest::addColumn<QString>("billNumber");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("code"); // empty: sent
    const QString receiver = u"lotus_tea@wing"_s;
    const QString name = u"Lotus Tea"_s;
    const QByteArray key = "bkg_test"_ba;
    const QString longest(25, u'x');
    const QString none;
    QTest::newRow("good") << receiver << name << usd(100) << longest << key << none;
    QTest::newRow("no account") << none << name << usd(100) << none << key << u"KHQR_1"_s;
    QTest::newRow("no @") << u"lotus"_s << name << usd(100) << none << key << u"KHQR_3"_s;
    QTest::newRow("two @") << u"a@b@c"_s << name << usd(100) << none << key << u"KHQR_3"_s;
    QTest::newRow("nothing before @") << u"@wing"_s << name << usd(100) << none << key << u"KHQR_3"_s;
    QTest::newRow("nothing after @") << u"lotus@"_s << name << usd(100) << none << key << u"KHQR_3"_s;
    QTest::newRow("account of 32") << QString(27, u'a') + u"@wing"_s << name << usd(100) << none << key << none;
    QTest::newRow("account of 33") << QString(28, u'a') + u"@wing"_s << name << usd(100) << none << key << u"KHQR_6"_s;
    QTest::newRow("no name") << receiver << none << usd(100) << none << key << u"KHQR_2"_s;
    QTest::newRow("name of 25") << receiver << longest << usd(100) << none << key << none;
    QTest::newRow("name of 26") << receiver << longest + u'x' << usd(100) << none << key << u"KHQR_7"_s;
    QTest::newRow("bill number of 26") << receiver << name << usd(100) << longest + u'x' << key << u"KHQR_10"_s;
    QTest::newRow("other currency") << receiver << name << Money::fromMinor(100, Currency::Thb).value() << none << key
                                    << u"KHQR_28"_s;
    QTest::newRow("below zero") << receiver << name << usd(-1) << none << key << u"amount_syntax"_s;
    QTest::newRow("no key") << receiver << name << usd(100) << none << QByteArray() << u"api_key_missing"_s;
    QTest::newRow("line break in the key")
        << receiver << name << usd(100) << none << "a\r\nX-Admin: 1"_ba << u"api_key_characters"_s;
    QTest::newRow("key with a blank") << receiver << name << usd(100) << none << "a b"_ba << u"api_key_characters"_s;
    QTest::newRow("key beyond ASCII") << receiver << name << usd(100) << none << "cl\xc3\xa9"_ba
                                      << u"api_key_characters"_s;
}

void TestBakongGateway::badInputIsNotSent()
{
    QFETCH(QString, receiver);
    QFETCH(QString, name);
    QFETCH(Money, amount);
    QFETCH(QString, billNumber);
    QFETCH(QByteArray, key);
    QFETCH(QString, code);
    AccountProfile account = shop();
    account.receiver = receiver;
    account.merchantName = name;
    const CreateRequest request{amount, billNumber, {}};
    const auto made = m_gateway.createRequest(account, keys(key), request);
    const auto image = m_gateway.imageRequest(account, keys(key), request, gateways::ImageFormat::Png, 400);
    QCOMPARE(made ? QString() : made.error().code, code);
    QCOMPARE(image ? QString() : image.error().code, code);
    if (!made) {
        const QString sentence = made.error().person.english();
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
        QVERIFY(key.isEmpty() || !made.error().log.toUtf8().contains(key));
    }
}

void TestBakongGateway::usableCodes_data()
{
    QTest::addColumn<CreateRequest>("request");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isStatic");
    QTest::addColumn<QString>("expires"); // empty: never
    QTest::addColumn<qsizetype>("warnings");
    const CreateRequest priced{usd(1250), {}, {}};
    const CreateRequest open{usd(0), {}, {}};
    const QString qr = code(u"lotus_tea@wing"_s, usd(1250));
    const QString fixed = code(u"lotus_tea@wing"_s, std::nullopt);
    const QString inside = u"2026-01-15T03:10:00Z"_s;
    const qsizetype none = 0;
    QTest::newRow("nothing but the code: its own words")
        << priced << R"({"data":{"qr":")" + qr.toUtf8() + R"("}})" << false << inside << none;
    QTest::newRow("md5 null") << priced << R"({"success":true,"data":{"md5":null,"qr":")" + qr.toUtf8() + R"("}})"
                              << false << inside << none;
    QTest::newRow("expiry given") << priced
                                  << generated(qr, R"("type":"dynamic","expiresAt":"2026-01-15T03:05:00.5Z",)") << false
                                  << u"2026-01-15T03:05:00.500Z"_s << none;
    QTest::newRow("expiry with an offset") << priced << generated(qr, R"("expiresAt":"2026-01-15T10:05:00+07:00",)")
                                           << false << u"2026-01-15T03:05:00Z"_s << none;
    QTest::newRow("expiry without a zone is UTC") << priced << generated(qr, R"("expiresAt":"2026-01-15T03:05:00",)")
                                                  << false << u"2026-01-15T03:05:00Z"_s << none;
    QTest::newRow("expiry a number") << priced << generated(qr, R"("expiresAt":1768446300,)") << false
                                     << u"2026-01-15T03:05:00Z"_s << none;
    QTest::newRow("expiry unreadable") << priced << generated(qr, R"("expiresAt":"soon",)") << false << inside << none;
    QTest::newRow("type unknown") << priced << generated(qr, R"("type":"fancy",)") << false << inside << none;
    QTest::newRow("account in other letters")
        << priced << generated(code(u"Lotus_Tea@WING"_s, usd(1250))) << false << inside << none;
    QTest::newRow("another md5 is kept and noted")
        << priced << R"({"success":true,"data":{"md5":"0123abc","qr":")" + qr.toUtf8() + R"("}})" << false << inside
        << qsizetype{1};
    QTest::newRow("md5 in capitals") << priced
                                     << R"({"success":true,"data":{"md5":")" + emv::md5Of(qr).toUpper().toUtf8()
            + R"(","qr":")" + qr.toUtf8() + R"("}})"
                                     << false << inside << none;
    QTest::newRow("static") << open << generated(fixed, R"("type":"static",)") << true << QString() << none;
    QTest::newRow("static, type missing") << open << generated(fixed) << true << QString() << none;
    QTest::newRow("static never expires")
        << open << generated(fixed, R"("type":"static","expiresAt":"2026-01-15T03:05:00Z",)") << true << QString()
        << none;
    QTest::newRow("static, expiry null") << open << generated(fixed, R"("expiresAt":null,)") << true << QString()
                                         << none;
}

void TestBakongGateway::usableCodes()
{
    QFETCH(CreateRequest, request);
    QFETCH(QByteArray, body);
    QFETCH(qsizetype, warnings);
    const auto made = m_gateway.readCreated(shop(), request, {200, {}, body});
    QVERIFY_RESULT(made);
    QTEST(made->isStatic, "isStatic");
    QFETCH(QString, expires);
    QCOMPARE(made->expiresAt.value_or(QDateTime()), QDateTime::fromString(expires, Qt::ISODateWithMs));
    QCOMPARE(made->warnings.size(), warnings);
    QVERIFY(body.contains(made->qr.toUtf8()));
    QVERIFY(made->gatewayId == emv::md5Of(made->qr) || body.contains(made->gatewayId.toUtf8()));
}

void TestBakongGateway::wrongCodes_data()
{
    QTest::addColumn<CreateRequest>("request");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const CreateRequest priced{usd(1250), {}, {}};
    const CreateRequest open{usd(0), {}, {}};
    const QString ours = u"lotus_tea@wing"_s;
    const QString good = code(ours, usd(1250));
    // R45
    QTest::newRow("other account") << priced << generated(code(u"rose_tea@wing"_s, usd(1250))) << u"qr_account"_s;
    QTest::newRow("other amount") << priced << generated(code(ours, usd(1251))) << u"qr_amount"_s;
    QTest::newRow("no amount") << priced << generated(code(ours, std::nullopt)) << u"qr_amount"_s;
    QTest::newRow("other currency") << priced << generated(code(ours, khr(1250), Currency::Khr)) << u"qr_currency"_s;
    QTest::newRow("an amount for a static code") << open << generated(code(ours, usd(1250))) << u"qr_amount"_s;
    QTest::newRow("static in the other currency")
        << open << generated(code(ours, std::nullopt, Currency::Khr)) << u"qr_currency"_s;
    QTest::newRow("checksum wrong") << priced << generated(good.chopped(1) + (good.endsWith(u'0') ? u'1' : u'0'))
                                    << u"CRC_MISMATCH"_s;
    QTest::newRow("too long") << priced << generated(QString(513, u'0')) << u"TOO_LONG"_s;
    QTest::newRow("no code at all") << priced << R"({"success":true,"data":{"md5":"a"}})"_ba << u"schema"_s;
    QTest::newRow("code a number") << priced << R"({"success":true,"data":{"qr":1}})"_ba << u"schema"_s;
    QTest::newRow("code empty") << priced << R"({"success":true,"data":{"qr":""}})"_ba << u"schema"_s;
    QTest::newRow("md5 empty") << priced << R"({"success":true,"data":{"md5":"","qr":")" + good.toUtf8() + R"("}})"
                               << u"schema"_s;
    QTest::newRow("md5 with a line break")
        << priced << R"({"success":true,"data":{"md5":"a\nb","qr":")" + good.toUtf8() + R"("}})" << u"schema"_s;
    QTest::newRow("data missing") << priced << R"({"success":true})"_ba << u"schema"_s;
    QTest::newRow("data a list") << priced << R"({"success":true,"data":[]})"_ba << u"schema"_s;
    QTest::newRow("success a text") << priced << R"({"success":"true","data":{"qr":")" + good.toUtf8() + R"("}})"
                                    << u"schema"_s;
    QTest::newRow("no JSON") << priced << "<html>OK</html>"_ba << u"not_json"_s;
    QTest::newRow("nothing") << priced << QByteArray() << u"not_json"_s;
    QTest::newRow("half") << priced << generated(good).chopped(3) << u"not_json"_s;
    QTest::newRow("two codes") << priced << R"({"data":{"qr":"a","qr":"b"}})"_ba << u"duplicate_key"_s;
}

void TestBakongGateway::wrongCodes()
{
    QFETCH(CreateRequest, request);
    QFETCH(QByteArray, body);
    const auto made = m_gateway.readCreated(shop(), request, {200, {}, body});
    QVERIFY(!made);
    QTEST(made.error().code, "code");
    QCOMPARE(made.error().category, Category::Protocol);
    const QString sentence = made.error().person.english();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
}

void TestBakongGateway::completedAnswers_data()
{
    QTest::addColumn<QByteArray>("payment");
    QTest::addColumn<Money>("received");
    QTest::addColumn<bool>("receiverAgrees");
    QTest::addColumn<QString>("transactionId");
    const QByteArray to = R"("toAccountId":"lotus_tea@wing",)";
    QTest::newRow("whole") << to + R"("amount":12.50,"currency":"USD","transactionId":"T1")" << usd(1250) << true
                           << u"T1"_s;
    QTest::newRow("amount as text") << to + R"("amount":"12.5","currency":"USD")" << usd(1250) << true << QString();
    QTest::newRow("zeros behind") << to + R"("amount":12.5000,"currency":"USD")" << usd(1250) << true << QString();
    QTest::newRow("less") << to + R"("amount":12.49,"currency":"USD")" << usd(1249) << true << QString();
    QTest::newRow("more") << to + R"("amount":125,"currency":"USD")" << usd(12500) << true << QString();
    QTest::newRow("number as id") << to + R"("amount":12.5,"currency":"USD","transactionId":99)" << usd(1250) << true
                                  << u"99"_s;
    QTest::newRow("other letters") << R"("toAccountId":"LOTUS_TEA@Wing","amount":12.5,"currency":"USD")"_ba << usd(1250)
                                   << true << QString();
    QTest::newRow("other receiver") << R"("toAccountId":"rose_tea@wing","amount":12.5,"currency":"USD")"_ba << usd(1250)
                                    << false << QString();
    QTest::newRow("no receiver") << R"("amount":12.5,"currency":"USD")"_ba << usd(1250) << false << QString();
    QTest::newRow("hash is not ours to compare")
        << to + R"("hash":"ffff","amount":12.5,"currency":"USD")" << usd(1250) << true << QString();
}

void TestBakongGateway::completedAnswers()
{
    QFETCH(QByteArray, payment);
    const CheckRequest request{u"abc"_s, usd(1250), false};
    const auto seen = m_gateway.readChecked(shop(), request, {200, {}, completed(payment)});
    QVERIFY_RESULT(seen);
    QCOMPARE(seen->said, Said::Paid);
    QCOMPARE(seen->evidence, payments::Evidence::Api);
    QTEST(seen->received.value(), "received");
    QTEST(seen->receiverAgrees, "receiverAgrees");
    QTEST(seen->transactionId, "transactionId");
    QVERIFY(!seen->paidAt);
}

void TestBakongGateway::wrongAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("category"); // empty: open
    QTest::addColumn<QString>("code");
    const QByteArray to = R"("toAccountId":"lotus_tea@wing",)";
    const auto row = [](const char* name, int status, const QByteArray& body, const char* category, const char* code) {
        QTest::newRow(name) << status << body << QString::fromLatin1(category) << QString::fromLatin1(code);
    };
    const auto paid = [&](const char* members) { return completed(to + members); };
    row("other currency", 200, paid(R"("amount":12.5,"currency":"KHR")"), "protocol", "currency_mismatch");
    row("currency unknown", 200, paid(R"("amount":12.5,"currency":"XYZ")"), "protocol", "currency_mismatch");
    row("currency missing", 200, paid(R"("amount":12.5)"), "protocol", "currency_mismatch");
    row("more decimals", 200, paid(R"("amount":12.505,"currency":"USD")"), "protocol", "amount_precision");
    row("exponent", 200, paid(R"("amount":1.25e1,"currency":"USD")"), "protocol", "amount_syntax");
    row("below zero", 200, paid(R"("amount":-12.5,"currency":"USD")"), "protocol", "amount_syntax");
    row("nothing paid", 200, paid(R"("amount":0,"currency":"USD")"), "protocol", "amount_zero");
    row("beyond range", 200, paid(R"("amount":10000000000000,"currency":"USD")"), "protocol", "amount_range");
    row("amount null", 200, paid(R"("amount":null,"currency":"USD")"), "protocol", "schema");
    row("amount missing", 200, paid(R"("currency":"USD")"), "protocol", "schema");
    row("payment missing", 200, R"({"success":true,"data":{"status":"COMPLETED"}})", "protocol", "schema");
    row("payment null", 200, R"({"success":true,"data":{"status":"COMPLETED","payment":null}})", "protocol",
        "currency_mismatch");
    row("another payment", 200, R"({"success":true,"data":{"md5":"ffff","status":"PENDING"}})", "protocol",
        "other_payment");
    row("our payment", 200, R"({"success":true,"data":{"md5":"ABC","status":"PENDING"}})", "", "");
    row("empty payment while pending", 200, R"({"success":true,"data":{"status":"PENDING","payment":{}}})", "", "");
    row("timeout", 200, R"({"success":true,"data":{"status":"TIMEOUT"}})", "", "");
    row("unknown word", 200, R"({"success":true,"data":{"status":"DONE"}})", "not_confirmed", "unknown_status");
    row("lower case is another word", 200, R"({"success":true,"data":{"status":"completed"}})", "not_confirmed",
        "unknown_status");
    row("status a number", 200, R"({"success":true,"data":{"status":1}})", "protocol", "schema");
    row("status missing", 200, R"({"success":true,"data":{}})", "protocol", "schema");
    row("success 1", 200, R"({"success":1,"data":{"status":"PENDING"}})", "protocol", "schema");
    row("success false", 200, R"({"success":false,"data":{"status":"PENDING"}})", "server", "http_200");
    row("paid says success false", 200, R"({"success":false,"data":{"status":"COMPLETED"}})", "server", "http_200");
    row("paid says 500", 500, paid(R"("amount":12.5,"currency":"USD")"), "server", "http_500");
    row("paid says 404", 404, paid(R"("amount":12.5,"currency":"USD")"), "not_found", "http_404");
    row("redirect", 302, {}, "protocol", "http_302");
    // BG-R5, BG-R6: at any place, with any status
    row("code 1, error.code", 400, R"({"success":false,"error":{"code":"1"}})", "declined", "1");
    row("code 1, errorCode", 200, R"({"success":false,"errorCode":1})", "declined", "1");
    row("code 2, error", 422, R"({"success":false,"error":"2"})", "unsupported", "2");
    row("code 2, code", 500, R"({"success":false,"code":2})", "unsupported", "2");
    row("code 2, data.code", 200, R"({"success":true,"data":{"code":2}})", "unsupported", "2");
    row("code 2, data.errorCode", 404, R"({"data":{"errorCode":"2"}})", "unsupported", "2");
    row("code 3", 400, R"({"error":{"code":3}})", "validation", "3");
    row("a status wins over a code", 200, R"({"success":true,"code":0,"data":{"status":"PENDING"}})", "", "");
    row("403 without a code", 403, R"({"message":"no"})", "auth", "http_403");
    row("quota with another status", 429, R"({"code":"QUOTA_EXCEEDED"})", "quota", "QUOTA_EXCEEDED");
    row("busy, no code", 429, {}, "rate_limit", "http_429");
    row("408 of a short call", 408, {}, "timeout_unknown", "http_408");
    row("504 of a short call", 504, {}, "server", "http_504");
}

void TestBakongGateway::wrongAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, category);
    QFETCH(QString, code);
    const auto seen = m_gateway.readChecked(shop(), {u"abc"_s, usd(1250), false}, {status, {}, body});
    QCOMPARE(seen ? QString() : QString(toWord(seen.error().category)), category);
    if (seen) {
        QCOMPARE(seen->said, Said::Open);
        return;
    }
    QCOMPARE(seen.error().code, code);
    const QString sentence = seen.error().person.english();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
    QVERIFY(seen.error().log.startsWith(u"http=%1 code=%2 cat=%3"_s.arg(QString::number(status), code, category)));
}

void TestBakongGateway::longPolls()
{
    const CheckRequest request{u"abc"_s, usd(1250), true};
    const auto made = m_gateway.checkRequest(shop(), keys(), request);
    QVERIFY_RESULT(made);
    QCOMPARE(made->url.path(), u"/api/v1/bakong/payment/check-with-poll"_s);
    QCOMPARE(made->body, R"({"md5":"abc"})"_ba);
    QCOMPARE(made->deadline, std::chrono::milliseconds(120'000));

    // BG-R7: the window's end, in all its forms, says nothing about the money.
    for (const int status : {200, 408}) {
        const auto seen =
            m_gateway.readChecked(shop(), request, {status, {}, R"({"success":true,"data":{"status":"TIMEOUT"}})"});
        QVERIFY_RESULT(seen);
        QCOMPARE(seen->said, Said::Open);
    }
    for (const int status : {408, 504}) {
        const auto seen = m_gateway.readChecked(shop(), request, {status, {}, "<html>"});
        QVERIFY(!seen);
        QCOMPARE(seen.error().category, Category::TimeoutUnknown);
    }
    const auto broken = m_gateway.readChecked(shop(), request, {504, {}, R"({"code":"BAKONG_API_ERROR"})"});
    QVERIFY(!broken);
    QCOMPARE(broken.error().category, Category::Upstream);
}

void TestBakongGateway::anAmountHasToFitIntoTheCode_data()
{
    QTest::addColumn<money::Currency>("currency");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<bool>("fits");
    QTest::newRow("13 characters") << money::Currency::Usd << u"9999999999.99"_s << true;
    QTest::newRow("14 characters") << money::Currency::Usd << u"10000000000.99"_s << false;
    QTest::newRow("11 characters without its zeros") << money::Currency::Usd << u"10000000000.00"_s << true;
    QTest::newRow("a cent") << money::Currency::Usd << u"0.01"_s << true;
    QTest::newRow("a hundred riel") << money::Currency::Khr << u"100"_s << true;
    QTest::newRow("riel") << money::Currency::Khr << u"9999999999999"_s << true;
    QTest::newRow("riel, one more") << money::Currency::Khr << u"10000000000000"_s << false;
}

void TestBakongGateway::anAmountHasToFitIntoTheCode()
{
    QFETCH(money::Currency, currency);
    QFETCH(QString, amount);
    QFETCH(bool, fits);
    const auto request =
        m_gateway.createRequest(shop(), keys(), {money::Money::parse(amount, currency).value(), {}, {}});
    QCOMPARE(request.has_value(), fits);
    if (!fits)
        QVERIFY(support::saysWhatIsWrongAndWhatToDo(request.error().person.english()));
}

void TestBakongGateway::rielBeginAtAHundred()
{
    for (const qint64 riel : {1, 50, 99}) {
        const auto request = m_gateway.createRequest(shop(), keys(), {khr(riel), {}, {}});
        QVERIFY(!request);
        QCOMPARE(request.error().code, u"amount_minimum"_s);
        QCOMPARE(request.error().category, Category::Validation);
        QCOMPARE(request.error().person.english(), u"This amount is too small. Type at least 100 \u17DB."_s);
    }
}

void TestBakongGateway::billNumberIsLeftOutWhereItIsRefused()
{
    AccountProfile account = shop();
    const CreateRequest request{usd(1250), u"S-2042"_s, {}};
    QVERIFY(m_gateway.createRequest(account, keys(), request)->body.contains(R"("billNumber":"S-2042")"));

    const auto refused = m_gateway.readCreated(account, request,
        {422, {}, R"({"success":false,"error":{"code":"VALIDATION_ERROR","details":{"billNumber":"unknown field"}}})"});
    QVERIFY(!refused);
    QCOMPARE(refused.error().category, Category::Validation);
    const auto again = m_gateway.withoutRefusedPart(request, refused.error());
    QVERIFY(again.has_value());
    QVERIFY(again->billNumber.isEmpty());
    QCOMPARE(again->amount, request.amount);
    QVERIFY(!m_gateway.createRequest(account, keys(), *again)->body.contains("billNumber"));

    // Once only, and only for this reason.
    const auto twice = m_gateway.readCreated(
        account, *again, {422, {}, R"({"code":"VALIDATION_ERROR","message":"billNumber is not allowed"})"});
    QVERIFY(!m_gateway.withoutRefusedPart(*again, twice.error()));
    const auto tooLarge = m_gateway.readCreated(
        account, request, {422, {}, R"({"error":{"code":"VALIDATION_ERROR","details":{"amount":"too large"}}})"});
    QVERIFY(!m_gateway.withoutRefusedPart(request, tooLarge.error()));

    account.acceptsBillNumber = false;
    QVERIFY(!m_gateway.createRequest(account, keys(), request)->body.contains("billNumber"));
}

void TestBakongGateway::staticCodesAreNotChecked()
{
    const auto made = m_gateway.checkRequest(shop(), keys(), {u"abc"_s, usd(0), false});
    QVERIFY(!made);
    QCOMPARE(made.error().category, Category::Unsupported);
    QCOMPARE(m_gateway.paidNeeds(true), payments::Evidence::WebhookSigned);
    QCOMPARE(m_gateway.paidNeeds(false), payments::Evidence::Api);
}

void TestBakongGateway::busySaysHowLong()
{
    const auto seen = m_gateway.readChecked(shop(), {u"abc"_s, usd(1250), false},
        {429, {{"x-ratelimit-reset", "1768359820"}, {"date", "Wed, 14 Jan 2026 03:03:20 GMT"}},
            R"({"success":false,"error":{"code":"RATE_LIMIT_EXCEEDED"}})"});
    QVERIFY(!seen);
    QCOMPARE(seen.error().category, Category::RateLimit);
    QVERIFY2(seen.error().person.english().contains(u" 20 seconds"_s), qPrintable(seen.error().person.english()));
}

void TestBakongGateway::profile()
{
    using namespace std::chrono_literals;
    const gateways::PollProfile& profile = m_gateway.pollProfile();
    QCOMPARE(m_gateway.id(), "bakong-gateway"_L1);
    QCOMPARE(profile.interval, 4000ms);
    QCOMPARE(profile.jitter, 500ms);
    QCOMPARE(profile.afterExpiry, 60'000ms);
    QCOMPARE(std::vector(profile.lateLooks.begin(), profile.lateLooks.end()), (std::vector{2min, 10min}));
    QCOMPARE(profile.requestsPerMinute, 60);
    QVERIFY(profile.longPoll);
    QCOMPARE(profile.longPollDeadline, 120'000ms);
    QVERIFY(m_gateway.createIsRepeatable());
}

void TestBakongGateway::aPictureComesWithTheCode_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<bool>("usable");
    const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n....").toBase64();
    QTest::newRow("PNG") << R"("qrImage":"data:image/png;base64,)" + png + R"(",)" << true;
    QTest::newRow("no picture: the sale is made all the same") << QByteArray() << false;
    QTest::newRow("no picture at all") << R"("qrImage":"data:text/html,hello",)"_ba << false;
}

void TestBakongGateway::aPictureComesWithTheCode()
{
    QFETCH(QByteArray, image);
    QFETCH(bool, usable);
    CreateRequest request{usd(1250), {}, {}};
    request.picture = {gateways::ImageFormat::Png, 640};
    const auto made = m_gateway.createRequest(shop(), keys(), request);
    QVERIFY_RESULT(made);
    QVERIFY(made->url.path().endsWith(u"/bakong/khqr/generate-image"_s));
    QVERIFY2(made->body.contains(R"("format":"png")") && made->body.contains(R"("width":640)"), made->body.constData());
    const QString qr = code(u"lotus_tea@wing"_s, usd(1250));
    const auto created = m_gateway.readCreated(shop(), request, {200, {}, generated(qr, image)});
    QVERIFY_RESULT(created);
    QCOMPARE(created->qr, qr);
    QVERIFY(created->picture.has_value());
    QCOMPARE(!created->picture->bytes.isEmpty(), usable);
    QCOMPARE(created->warnings.size(), usable ? 0 : 1);
    request.picture->width = 99;
    QCOMPARE(m_gateway.createRequest(shop(), keys(), request).error().code, u"width_range"_s);
    request.picture.reset();
    QVERIFY(!m_gateway.readCreated(shop(), request, {200, {}, generated(qr, image)})->picture);
}

void TestBakongGateway::pictures_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QString>("format"); // empty: refused
    const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n....").toBase64();
    QTest::newRow("data URI") << "data:image/png;base64," + png << u"png"_s;
    QTest::newRow("other letters") << "DATA:image/PNG;BASE64," + png << u"png"_s;
    QTest::newRow("bare base64") << png << u"png"_s;
    QTest::newRow("svg, percent") << "data:image/svg+xml;charset=utf-8,%3Csvg%20width='1'/%3E"_ba << u"svg"_s;
    QTest::newRow("svg text") << "<svg width='1'/>"_ba << u"svg"_s;
    QTest::newRow("other media type") << "data:text/html;base64," + png << QString();
    QTest::newRow("a page") << "<html>"_ba << QString();
    QTest::newRow("another picture kind") << QByteArray("GIF89a....").toBase64() << QString();
    QTest::newRow("broken base64") << "data:image/png;base64,@@@"_ba << QString();
    QTest::newRow("no comma") << "data:image/png;base64"_ba << QString();
    QTest::newRow("an address is not fetched") << "https://example.invalid/qr.png"_ba << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestBakongGateway::pictures()
{
    QFETCH(QByteArray, image);
    const auto read = m_gateway.readImage({200, {}, R"({"success":true,"data":{"qrImage":")" + image + R"("}})"});
    const QString format = !read ? QString() : read->format == gateways::ImageFormat::Png ? u"png"_s : u"svg"_s;
    QTEST(format, "format");
    if (!read)
        QCOMPARE(read.error().category, Category::Protocol);

    const auto wide = [&](int width) {
        return m_gateway.imageRequest(shop(), keys(), {usd(1), {}, {}}, gateways::ImageFormat::Svg, width).has_value();
    };
    QVERIFY(wide(100) && wide(2000) && !wide(99) && !wide(2001));
}

QTEST_GUILESS_MAIN(TestBakongGateway)
#include "tst_bakonggateway.moc"
