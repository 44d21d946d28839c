// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bayar_gg/bayarpayment.h"
#include "tests/core/gateways/bayarshop.h"
#include "tests/support/shareddata.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bayarshop;
using base::Category;
using gateways::AccountProfile;
using gateways::BayarGg;
using gateways::CreateRequest;
using money::Money;

namespace {

/// Rp50.347, Rp75.012 and no amount; checksums computed apart from Paydesk.
const auto Dynamic =
    u"00020101021226630014ID.EXAMPLE.WWW01189360099900000000770212EX00000000770303UKE51440014ID.CO.QRIS."
    u"WWW0215ID20200000000770303UKE5204581253033605405503475802ID5917WARUNG B&B + KOPI6007BANDUNG6105401"
    u"1162070703A026304B13A"_s;
const auto Other = u"00020101021226630014ID.EXAMPLE.WWW01189360099900000000770212EX00000000770303UKE51440014ID.CO.QRIS."
                   u"WWW0215ID20200000000770303UKE5204581253033605405750125802ID5917WARUNG B&B + KOPI6007BANDUNG6105401"
                   u"1162070703A026304B1C8"_s;
const auto Static =
    u"00020101021126630014ID.EXAMPLE.WWW01189360099900000000770212EX00000000770303UKE51440014ID.CO.QRIS."
    u"WWW0215ID20200000000770303UKE5204581253033605802ID5917WARUNG B&B + KOPI6007BANDUNG61054011162070703"
    u"A02630411C4"_s;

/// `payment` with `members` behind its invoice, `more` beside it.
QByteArray made(const QByteArray& members, const QByteArray& more = {})
{
    return R"({"success":true,"payment":{"invoice_id":"PAY-1",)" + members + "}" + more + "}";
}

const auto Page = R"(,"payment_url":"https://www.bayar.gg/pay?invoice=PAY-1")"_ba;

} // namespace

class TestBayarCreate final : public QObject {
    Q_OBJECT

private slots:
    void addresses_data();
    void addresses();
    void limits_data();
    void limits();
    void badInputIsNotSent_data();
    void badInputIsNotSent();
    void descriptionsCarryTheSaleNumber_data();
    void descriptionsCarryTheSaleNumber();
    void theConverterIsAskedForWhereThereIsAQris_data();
    void theConverterIsAskedForWhereThereIsAQris();
    void figures_data();
    void figures();
    void wrongFigures_data();
    void wrongFigures();
    void codes_data();
    void codes();
    void pages_data();
    void pages();
    void ends_data();
    void ends();
    void oddities();

private:
    BayarGg m_gateway;
};

void TestBayarCreate::addresses_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("page");
    const auto row = [](const char* name, const QString& base, const QString& host) {
        QTest::newRow(name) << base << host + u"/api/check-payment.php?invoice=PAY%201%26x"_s
                            << host + u"/pay?invoice=PAY-1"_s;
    };
    row("as documented", u"https://www.bayar.gg/api"_s, u"https://www.bayar.gg"_s);
    row("slash behind", u"https://www.bayar.gg/api/"_s, u"https://www.bayar.gg"_s);
    row("host alone: never /api/api", u"https://www.bayar.gg"_s, u"https://www.bayar.gg"_s);
    row("practice", u"http://127.0.0.1:4711/bayar-gg/api"_s, u"http://127.0.0.1:4711/bayar-gg"_s);
}

void TestBayarCreate::addresses()
{
    QFETCH(QString, base);
    const auto request = m_gateway.checkRequest(shop(base), keys(), {.gatewayId = u"PAY 1&x"_s, .due = rupiah(1)});
    QVERIFY_RESULT(request);
    QTEST(request->url.toString(QUrl::FullyEncoded), "check");
    QVERIFY(!request->url.toString().contains(u"practice_bayar_key"_s)); // R26
    QTEST(gateways::bayarPayPage(shop(base), u"PAY-1"_s).toString(QUrl::FullyEncoded), "page");
}

void TestBayarCreate::limits_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("code"); // empty: sent
    for (const QString& method : {QString(), u"qris"_s, u"qris_user"_s, u"gopay_qris"_s, u"ovo"_s}) {
        const auto row = [&](qint64 amount, const QString& code) {
            QTest::addRow("%s %lld", qPrintable(method), amount) << method << amount << code;
        };
        const bool isCapped = method.isEmpty() || method == u"qris"_s;
        row(0, u"amount_minimum"_s);
        row(999, u"amount_minimum"_s);
        row(1'000, {});
        row(500'000, {}); // BY-R8: the unique code may go beyond
        row(500'001, isCapped ? u"amount_maximum"_s : QString());
        row(900'000'000'000, isCapped ? u"amount_maximum"_s : QString());
    }
}

void TestBayarCreate::limits()
{
    QFETCH(QString, method);
    QFETCH(qint64, amount);
    QFETCH(QString, code);
    CreateRequest request = sale(method);
    request.amount = rupiah(amount);
    const auto sent = m_gateway.createRequest(shop(), keys(), request);
    QCOMPARE(sent ? QString() : sent.error().code, code);
    if (sent) { // BY-R17: whole rupiah, without decimals
        QVERIFY(sent->body.startsWith(R"({"amount":)" + QByteArray::number(amount) + ','));
        return;
    }
    QCOMPARE(sent.error().category, Category::Validation);
    requirePlain(sent.error());
}

void TestBayarCreate::badInputIsNotSent_data()
{
    QTest::addColumn<Money>("amount");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("code");
    const QByteArray key = "k"_ba;
    QTest::newRow("dollars") << Money::fromMinor(5'000'000, money::Currency::Usd).value() << u"qris"_s << key
                             << u"currency_unsupported"_s;
    QTest::newRow("below zero") << rupiah(-1) << u"qris"_s << key << u"amount_syntax"_s;
    QTest::newRow("unknown method") << rupiah(5'000) << u"QRIS"_s << key << u"method_unknown"_s;
    QTest::newRow("no key") << rupiah(5'000) << u"qris"_s << QByteArray() << u"api_key_missing"_s;
    QTest::newRow("line break in the key") << rupiah(5'000) << u"qris"_s << "a\nb"_ba << u"api_key_characters"_s;
}

void TestBayarCreate::badInputIsNotSent()
{
    QFETCH(Money, amount);
    QFETCH(QString, method);
    QFETCH(QByteArray, key);
    CreateRequest request = sale(method);
    request.amount = amount;
    const auto sent = m_gateway.createRequest(shop(), keys(key), request);
    QVERIFY(!sent);
    QTEST(sent.error().code, "code");
    requirePlain(sent.error());
}

void TestBayarCreate::descriptionsCarryTheSaleNumber_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("sent");
    QTest::newRow("number alone") << QString() << u"S-20"_s << u"S-20"_s;
    QTest::newRow("both") << u"Meja 7"_s << u"S-20"_s << u"Meja 7 (S-20)"_s;
    QTest::newRow("in it already") << u"Sale S-20, table 7"_s << u"S-20"_s << u"Sale S-20, table 7"_s;
    QTest::newRow("only as a part") << u"like S-204"_s << u"S-20"_s << u"like S-204 (S-20)"_s;
    QTest::newRow("only as an end") << u"XS-20"_s << u"S-20"_s << u"XS-20 (S-20)"_s;
    QTest::newRow("a place for arguments") << u"%1 off"_s << u"S-20"_s << u"%1 off (S-20)"_s;
    QTest::newRow("no number") << u"Meja 7"_s << QString() << u"Meja 7"_s;
}

void TestBayarCreate::descriptionsCarryTheSaleNumber()
{
    QFETCH(QString, description);
    QFETCH(QString, number);
    CreateRequest request = sale();
    request.description = description;
    request.billNumber = number;
    const auto body = base::Json::parse(m_gateway.createRequest(shop(), keys(), request)->body);
    QTEST(body->find(u"description")->asString().value(), "sent");
}

void TestBayarCreate::theConverterIsAskedForWhereThereIsAQris_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("sent");
    QTest::newRow("default") << QString() << true;
    QTest::newRow("qris") << u"qris"_s << true;
    QTest::newRow("BRI") << u"qris_user"_s << true;
    QTest::newRow("GoPay") << u"gopay_qris"_s << true;
    QTest::newRow("OVO has none") << u"ovo"_s << false;
}

void TestBayarCreate::theConverterIsAskedForWhereThereIsAQris()
{
    QFETCH(QString, method);
    QFETCH(bool, sent);
    CreateRequest request = sale(method);
    QVERIFY(!m_gateway.createRequest(shop(), keys(), request)->body.contains("converter"));
    request.convertQris = true;
    const QByteArray body = m_gateway.createRequest(shop(), keys(), request)->body;
    QCOMPARE(body.contains(R"("use_qris_converter":true)"), sent); // BY-R3
    QVERIFY(!body.contains("qris_string") && !body.contains(R"("qris_converter")")); // BY-R4
    QCOMPARE(body.contains("payment_method"), !method.isEmpty());
}

void TestBayarCreate::figures_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<qint64>("final");
    QTest::addColumn<bool>("warns");
    const auto row = [](const char* name, const QByteArray& members, qint64 final, bool warns = false) {
        QTest::newRow(name) << members << final << warns;
    };
    row("all three", R"("amount":50000,"unique_code":347,"final_amount":50347)", 50'347);
    row("texts", R"("amount":"50000","unique_code":"347","final_amount":"50347.00")", 50'347);
    row("zeros behind a point", R"("amount":50000.0,"final_amount":50347.0)", 50'347);
    row("no code: BY-R7", R"("amount":50000,"final_amount":50347)", 50'347);
    row("no final: the sum", R"("amount":50000,"unique_code":347)", 50'347);
    row("price alone: BY-R7", R"("amount":50000)", 50'000);
    row("no figure at all", R"("status":"pending")", 50'000);
    row("nulls", R"("amount":50000,"unique_code":null,"final_amount":null)", 50'000);
    row("another code than the difference", R"("amount":50000,"unique_code":123,"final_amount":50347)", 50'347, true);
    row("the largest code", R"("final_amount":59999)", 59'999);
}

void TestBayarCreate::figures()
{
    QFETCH(QByteArray, members);
    QFETCH(qint64, final);
    QFETCH(bool, warns);
    const auto created = m_gateway.readCreated(shop(), sale(), {200, {}, made(members, Page)});
    QVERIFY_RESULT(created);
    QCOMPARE(created->finalAmount, std::optional(rupiah(final)));
    QCOMPARE(created->warnings.size(), warns ? 1 : 0);
    const auto payment = gateways::BayarPayment::read(*base::Json::parse(made(members))->find(u"payment"), 7h);
    QCOMPARE(payment->uniqueCodeFor(rupiah(50'000)).value(), rupiah(final - 50'000));
}

void TestBayarCreate::wrongFigures_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QByteArray& body, const char* code) {
        QTest::newRow(name) << body << QString::fromLatin1(code);
    };
    row("less than the price", made(R"("amount":50000,"final_amount":49999)"), "final_amount_absurd");
    row("nothing to pay", made(R"("amount":50000,"final_amount":0)"), "final_amount_absurd");
    row("another price behind the code", made(R"("amount":50000,"final_amount":60000)"), "final_amount_absurd");
    row("code of five digits", made(R"("amount":50000,"unique_code":10000)"), "final_amount_absurd");
    row("beyond any figure", made(R"("amount":50000,"unique_code":999999999999999)"), "final_amount_absurd");
    row("made for another price", made(R"("amount":5000,"final_amount":5347)"), "amount_differs");
    row("half a rupiah", made(R"("amount":50000,"final_amount":50347.5)"), "amount_precision");
    row("below zero", made(R"("amount":50000,"final_amount":-1)"), "amount_syntax");
    row("with an exponent", made(R"("amount":5e4)"), "amount_syntax");
    row("an object", made(R"("final_amount":{})"), "schema");
    row("no invoice", R"({"success":true,"payment":{"amount":50000}})", "schema");
    row("invoice empty", R"({"success":true,"payment":{"invoice_id":"","amount":50000}})", "schema");
    row("invoice with a line break", R"({"success":true,"payment":{"invoice_id":"a\nb","amount":50000}})", "schema");
    row("no payment", R"({"success":true})", "schema");
    row("payment a list", R"({"success":true,"payment":[]})", "schema");
    row("success a text", R"({"success":"true","payment":{"invoice_id":"PAY-1"}})", "schema");
    row("a list", "[]", "schema");
    row("no JSON", "<html>", "not_json");
    row("one name twice", made(R"("amount":50000,"amount":50000)"), "duplicate_key");
}

void TestBayarCreate::wrongFigures()
{
    QFETCH(QByteArray, body);
    const auto created = m_gateway.readCreated(shop(), sale(), {200, {}, body});
    QVERIFY(!created);
    QTEST(created.error().code, "code");
    QCOMPARE(created.error().category, Category::Protocol);
    requirePlain(created.error());
}

void TestBayarCreate::codes_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("code"); // empty: taken
    QTest::addColumn<bool>("warns");
    const auto row = [](const char* name, const QByteArray& member, const QString& shown, const char* code,
                         bool warns = false, const QString& method = u"gopay_qris"_s) {
        QTest::newRow(name) << method << member << shown << QString::fromLatin1(code) << warns;
    };
    const auto member = [](const char* name, const QString& qr) {
        return QByteArray(",\"") + name + "\":\"" + qr.toUtf8() + '"';
    };
    row("qris_string", member("qris_string", Dynamic), Dynamic, "");
    row("qris", member("qris", Dynamic), Dynamic, "");
    row("qr_string", member("qr_string", Dynamic), Dynamic, "");
    row("flag alone: BY-R3", R"(,"qris_converter":true)", {}, "");
    row("null", R"(,"qris_string":null)", {}, "");
    row("cut off as in the samples", R"(,"qris_string":"00020101021226...")", {}, "", true);
    row("without an amount", member("qris_string", Static), {}, "", true);
    row("checksum wrong", member("qris_string", Dynamic.chopped(1) + u'~'), {}, "", true);
    row("another amount", member("qris_string", Other), {}, "qr_amount");
    row("a picture's address is not fetched", R"(,"qr_image_url":"https://example.invalid/x.png")", {}, "");
    row("OVO has no QR", member("qris_string", Dynamic), {}, "", false, u"ovo"_s);
}

void TestBayarCreate::codes()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, member);
    QFETCH(QString, code);
    QFETCH(bool, warns);
    const QByteArray figures = R"("amount":50000,"final_amount":50347)";
    for (const QByteArray& body : {made(figures + member, Page), made(figures, Page + member)}) {
        const auto created = m_gateway.readCreated(shop(), sale(method), {200, {}, body});
        QCOMPARE(created ? QString() : created.error().code, code);
        if (!created) { // R45
            QCOMPARE(created.error().category, Category::Protocol);
            continue;
        }
        QTEST(created->qr, "shown");
        QCOMPARE(created->url, u"https://www.bayar.gg/pay?invoice=PAY-1"_s); // always
        QCOMPARE(created->warnings.size(), warns ? 1 : 0);
    }
}

void TestBayarCreate::pages_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("warns");
    const QString usual = u"https://www.bayar.gg/pay?invoice=PAY-1"_s;
    QTest::newRow("as sent") << R"(,"payment_url":"https://www.bayar.gg/pay?invoice=PAY-1&x=%20")"_ba
                             << usual + u"&x=%20"_s << false;
    QTest::newRow("another host is noted")
        << R"(,"payment_url":"https://pay.example/PAY-1")"_ba << u"https://pay.example/PAY-1"_s << true;
    QTest::newRow("missing") << QByteArray() << usual << true;
    QTest::newRow("null") << R"(,"payment_url":null)"_ba << usual << true;
    QTest::newRow("not encrypted") << R"(,"payment_url":"http://www.bayar.gg/pay")"_ba << usual << true;
    QTest::newRow("a script") << R"(,"payment_url":"javascript:run")"_ba << usual << true;
    QTest::newRow("a file") << R"(,"payment_url":"file:///etc/passwd")"_ba << usual << true;
    QTest::newRow("with a name") << R"(,"payment_url":"https://www.bayar.gg@evil.example/")"_ba << usual << true;
}

void TestBayarCreate::pages()
{
    QFETCH(QByteArray, member);
    QFETCH(bool, warns);
    const auto created = m_gateway.readCreated(shop(), sale(), {200, {}, made(R"("amount":50000)", member)});
    QVERIFY_RESULT(created);
    QTEST(created->url, "url");
    QCOMPARE(created->warnings.size(), warns ? 1 : 0);
    for (const QString& warning : created->warnings)
        QVERIFY(!warning.contains(u"PAY-1"_s)); // a page is a secret
}

void TestBayarCreate::ends_data()
{
    QTest::addColumn<std::optional<std::chrono::minutes>>("zone");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("end"); // empty: not told; the sale is asked for at 03:00 UTC
    using Zone = std::optional<std::chrono::minutes>;
    const auto row = [](const char* name, const Zone& zone, const QByteArray& sent, const char* end) {
        QTest::newRow(name) << zone << sent << QString::fromLatin1(end);
    };
    const QByteArray ten = R"("2026-05-01 10:10:00")";
    row("WIB where nothing is set: BY-R6", std::nullopt, ten, "2026-05-01T03:10:00Z");
    row("WIB", Zone(7h), ten, "2026-05-01T03:10:00Z");
    row("WITA: over before it began", Zone(8h), ten, "");
    row("UTC", Zone(0h), ten, "2026-05-01T10:10:00Z");
    row("half hours", Zone(6h + 30min), ten, "2026-05-01T03:40:00Z");
    row("a T between", Zone(7h), R"("2026-05-01T10:10:00")", "2026-05-01T03:10:00Z");
    row("its own zone", Zone(7h), R"("2026-05-01T11:10:00+08:00")", "2026-05-01T03:10:00Z");
    row("Z", Zone(7h), R"("2026-05-01T03:10:00Z")", "2026-05-01T03:10:00Z");
    row("Unix time", Zone(7h), "1777605000", "2026-05-01T03:10:00Z");
    row("a day at most", Zone(7h), R"("2026-05-02 10:00:00")", "2026-05-02T03:00:00Z");
    row("a month: a day", Zone(7h), R"("2026-06-01 10:00:00")", "2026-05-02T03:00:00Z");
    row("the very moment is over", Zone(7h), R"("2026-05-01 10:00:00")", "");
    row("a day alone is no time", Zone(7h), R"("2026-05-02")", "");
    row("no such day", Zone(7h), R"("2026-02-30 10:10:00")", "");
    row("nothing at all", Zone(7h), R"("0000-00-00 00:00:00")", "");
    row("words", Zone(7h), R"("in ten minutes")", "");
    row("null", Zone(7h), "null", "");
    row("truth", Zone(7h), "true", "");
}

void TestBayarCreate::ends()
{
    QFETCH(std::optional<std::chrono::minutes>, zone);
    QFETCH(QByteArray, sent);
    QFETCH(QString, end);
    AccountProfile account = shop();
    account.zone = zone;
    const auto created =
        m_gateway.readCreated(account, sale(), {200, {}, made(R"("amount":50000,"expires_at":)" + sent, Page)});
    QVERIFY_RESULT(created);
    QCOMPARE(created->expiresAt, end.isEmpty() ? std::nullopt : std::optional(utc(end)));
}

void TestBayarCreate::oddities()
{
    const auto created = m_gateway.readCreated(shop(), sale(),
        {200, {}, made(R"("amount":50000,"status":"pai\u001bd","payment_method":"qris","extra":[{}])", Page)});
    QVERIFY_RESULT(created);
    QCOMPARE(created->warnings.size(), 2);
    for (const QString& warning : created->warnings)
        QVERIFY(!warning.contains(QChar(0x1b)));
    // The default method needs no word.
    const auto plain =
        m_gateway.readCreated(shop(), sale({}), {200, {}, made(R"("amount":50000,"payment_method":"qris")", Page)});
    QCOMPARE(plain->warnings, QStringList());
}

QTEST_GUILESS_MAIN(TestBayarCreate)
#include "tst_bayarcreate.moc"
