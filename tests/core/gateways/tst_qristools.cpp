// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/qris.h"
#include "core/gateways/bayar_gg/qristools.h"
#include "tests/core/gateways/bayarshop.h"
#include "tests/support/inventedqris.h"
#include "tests/support/shareddata.h"

using namespace bayarshop;
using gateways::ConvertedQris;
using gateways::QrisFacts;
using money::Money;
using namespace inventedqris;

namespace {

const QString NoQris = u"00020101021226150011com.example5204581253033605405185005802XX5906WARUNG6007BANDU"
                       u"NG6304D5D6"_s;

const QByteArray Png("\x89PNG\r\n\x1a\n....");

QByteArray answer(const QString& qris)
{
    return R"({"success":true,"merchant_name":"WARUNG","amount":18500,"qris":")" + qris.toUtf8() + R"("})";
}

} // namespace

class TestQrisTools final : public QObject {
    Q_OBJECT

private slots:
    void badInputIsNotSent_data();
    void badInputIsNotSent();
    void pictures_data();
    void pictures();
    void forms();
    void answers_data();
    void answers();
    void unreadableAnswers_data();
    void unreadableAnswers();
    void facts_data();
    void facts();
    void codesArePercentEncoded();
};

void TestQrisTools::badInputIsNotSent_data()
{
    QTest::addColumn<Money>("nominal");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << rupiah(0) << u"amount_empty"_s;
    QTest::newRow("below zero") << rupiah(-1) << u"amount_syntax"_s;
    QTest::newRow("dollars") << Money::fromMinor(100, money::Currency::Usd).value() << u"currency_unsupported"_s;
}

void TestQrisTools::badInputIsNotSent()
{
    QFETCH(Money, nominal);
    for (const auto& request : {ConvertedQris::fromText(shop(), keys(), Static, nominal),
             ConvertedQris::fromImage(shop(), keys(), Png, nominal),
             ConvertedQris::fromFile(shop(), keys(), Png, nominal),
             ConvertedQris::fromAddress(shop(), keys(), QUrl(u"https://x.invalid/a.png"_s), nominal)}) {
        QVERIFY(!request);
        QTEST(request.error().code, "code");
        requirePlain(request.error());
    }
    const auto missing = [](const base::Result<net::HttpRequest>& request) {
        return !request && request.error().code == u"qris_missing"_s;
    };
    QVERIFY(missing(ConvertedQris::fromText(shop(), keys(), {}, rupiah(1))));
    QVERIFY(missing(ConvertedQris::fromAddress(shop(), keys(), {}, rupiah(1))));
    QVERIFY(missing(QrisFacts::request(shop(), keys(), {})));
    QVERIFY(missing(QrisFacts::postRequest(shop(), keys(), {})));
    QCOMPARE(ConvertedQris::fromText(shop(), {}, Static, rupiah(1)).error().code, u"api_key_missing"_s);
}

void TestQrisTools::pictures_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QByteArray>("type"); // empty: not sent
    QTest::newRow("PNG") << Png << "image/png"_ba;
    QTest::newRow("JPEG") << "\xff\xd8\xff\xe0..."_ba
                          << "image/jpeg"_ba;
    QTest::newRow("GIF") << "GIF89a..."_ba
                         << "image/gif"_ba;
    QTest::newRow("WebP") << "RIFF....WEBPVP8 "_ba
                          << "image/webp"_ba;
    QTest::newRow("a sound") << "RIFF....WAVEfmt "_ba << QByteArray();
    QTest::newRow("SVG") << "<svg/>"_ba << QByteArray();
    QTest::newRow("BMP") << "BM..."_ba << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("too large") << Png + QByteArray(ConvertedQris::LargestImage, 'x') << QByteArray();
}

void TestQrisTools::pictures()
{
    QFETCH(QByteArray, image);
    QFETCH(QByteArray, type);
    const auto file = ConvertedQris::fromFile(shop(), keys(), image, rupiah(18'500));
    const auto inside = ConvertedQris::fromImage(shop(), keys(), image, rupiah(18'500));
    QCOMPARE(file.has_value(), !type.isEmpty());
    QCOMPARE(inside.has_value(), !type.isEmpty());
    if (!file) {
        requirePlain(file.error());
        QCOMPARE(inside.error().code, file.error().code);
        return;
    }
    QVERIFY(file->body.contains("Content-Type: " + type + "\r\n\r\n" + image + "\r\n"));
    QCOMPARE(inside->body, R"({"image":")" + image.toBase64() + R"(","nominal":18500})");
}

/// A boundary never stands in what it bounds, whatever the picture says.
void TestQrisTools::forms()
{
    const auto boundaryOf = [](const QByteArray& image) {
        const auto request = ConvertedQris::fromFile(shop(), keys(), image, rupiah(18'500));
        return net::headerValue(request->headers, "Content-Type").split('=').last();
    };
    const QByteArray first = boundaryOf(Png);
    const QByteArray second = boundaryOf(Png + "\r\n--" + first + "--\r\n");
    QVERIFY(first != second);
    QVERIFY(first.size() <= 70); // RFC 2046
    QCOMPARE(boundaryOf(Png), first);
}

void TestQrisTools::answers_data()
{
    QTest::addColumn<QString>("qris");
    QTest::addColumn<QString>("code"); // with the source known; empty: taken
    QTest::addColumn<QString>("codeWithout"); // from a picture alone
    QTest::addColumn<bool>("warns");
    const auto row = [](const char* name, const QString& qris, const char* code, const char* without,
                         bool warns = false) {
        QTest::newRow(name) << qris << QString::fromLatin1(code) << QString::fromLatin1(without) << warns;
    };
    row("as Paydesk converts", Converted, "", "");
    row("amount elsewhere", OtherOrder, "", "", true);
    row("amount with decimals", Decimals, "", "", true);
    row("somebody else's account", Stranger, "qr_changed", ""); // R45
    row("another city", Moved, "qr_changed", "");
    row("not for one sale", StillStatic, "qr_not_dynamic", "qr_not_dynamic");
    row("not converted", Static, "qr_not_dynamic", "qr_not_dynamic");
    row("not in rupiah", Dollars, "qr_currency", "qr_currency");
    row("no QRIS", NoQris, "qr_scheme", "qr_scheme");
    row("checksum wrong", Converted.chopped(1) + (Converted.endsWith(u'0') ? u'1' : u'0'), "CRC_MISMATCH",
        "CRC_MISMATCH");
    row("cut off as in the samples", u"00020101021226..."_s, "BAD_LENGTH", "BAD_LENGTH");
}

void TestQrisTools::answers()
{
    QFETCH(QString, qris);
    QFETCH(bool, warns);
    const auto with = ConvertedQris::read({200, {}, answer(qris)}, rupiah(18'500), Static);
    const auto without = ConvertedQris::read({200, {}, answer(qris)}, rupiah(18'500));
    QTEST(with ? QString() : with.error().code, "code");
    QTEST(without ? QString() : without.error().code, "codeWithout");
    for (const auto& read : {with, without}) {
        if (read) {
            QCOMPARE(read->qris, qris);
            QCOMPARE(read->merchantName, u"WARUNG"_s);
        } else {
            QCOMPARE(read.error().category, base::Category::Protocol);
            requirePlain(read.error());
        }
    }
    if (with) {
        QCOMPARE(!with->warnings.isEmpty(), warns);
        QCOMPARE(emv::convertQris(Static, u"18500"_s).value() == qris, !warns);
    }
    // For another amount it is refused whatever else is right.
    const auto dearer = ConvertedQris::read({200, {}, answer(qris)}, rupiah(18'501), Static);
    QVERIFY(!dearer);
    if (with)
        QCOMPARE(dearer.error().code, u"qr_amount"_s);
}

void TestQrisTools::unreadableAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no code") << R"({"success":true})"_ba;
    QTest::newRow("code a number") << R"({"success":true,"qris":1})"_ba;
    QTest::newRow("no") << R"({"success":false,"error":"QRIS salah"})"_ba;
    QTest::newRow("a page") << "<html>"_ba;
}

void TestQrisTools::unreadableAnswers()
{
    QFETCH(QByteArray, body);
    const auto read = ConvertedQris::read({200, {}, body}, rupiah(18'500), Static);
    QVERIFY(!read);
    QVERIFY(!read.error().person.isEmpty());
}

void TestQrisTools::facts_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<std::optional<Money>>("amount");
    QTest::addColumn<std::optional<bool>>("isDynamic");
    const auto none = std::optional<Money>();
    QTest::newRow("none inside") << R"("amount":0,"is_dynamic":false)"_ba << none << std::optional(false);
    QTest::newRow("texts") << R"("amount":"18500","is_dynamic":"yes")"_ba << std::optional(rupiah(18'500))
                           << std::optional<bool>();
    QTest::newRow("nothing told") << R"("amount":null)"_ba << none << std::optional<bool>();
}

void TestQrisTools::facts()
{
    QFETCH(QByteArray, members);
    const auto read = QrisFacts::read({200, {}, R"({"success":true,)" + members + "}"});
    QVERIFY_RESULT(read);
    QTEST(read->amount, "amount");
    QTEST(read->isDynamic, "isDynamic");
    QVERIFY(!QrisFacts::read({200, {}, R"({"success":true,"amount":1.5})"}));
}

void TestQrisTools::codesArePercentEncoded()
{
    const auto request = QrisFacts::request(shop(), keys(), Static);
    QVERIFY_RESULT(request);
    const QString sent = request->url.query(QUrl::FullyEncoded);
    QVERIFY2(sent.contains(u"WARUNG%20B%26B%20%2B%20KOPI"_s), qPrintable(sent));
    QCOMPARE(QUrl::fromPercentEncoding(sent.toLatin1()), u"qris="_s + Static);
}

QTEST_GUILESS_MAIN(TestQrisTools)
#include "tst_qristools.moc"
