// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/bayarggqris.h"
#include "core/practice/bayarggserver.h"
#include "core/qr/picturefile.h"
#include "core/qr/reader.h"
#include "tests/core/practice/practiceworld.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using practice::BayarGgServer;

namespace {

class World {
public:
    PracticeWorld<BayarGgServer> world;
    QByteArray key = "practice_bayar_key";

    auto get(const QByteArray& target) { return world.send("GET", "/bayar-gg/api/" + target, {{"X-API-Key", key}}); }
    auto post(const QByteArray& path, const QByteArray& body)
    {
        return world.send(
            "POST", "/bayar-gg/api/" + path, {{"X-API-Key", key}, {"Content-Type", "application/json"}}, body);
    }
    /// `more` begins with a comma.
    auto create(const QByteArray& amount, const QByteArray& more = {})
    {
        return post("create-payment.php", "{\"amount\":" + amount + more + "}");
    }
    QString made(const QByteArray& amount, const QByteArray& more = {})
    {
        return create(amount, more)->json()["payment"_L1]["invoice_id"_L1].toString();
    }
    auto check(const QString& invoice) { return get("check-payment.php?invoice=" + invoice.toLatin1()); }
    QString word(const QString& invoice) { return check(invoice)->json()["status"_L1].toString(); }
    /// The invoices of a list, and how many there are in all.
    QStringList listed(const QByteArray& query)
    {
        const QJsonObject json = get("list-payments.php?" + query)->json();
        QStringList invoices;
        const QJsonArray rows = json["data"_L1].toArray();
        for (const QJsonValueConstRef row : rows)
            invoices << row["invoice_id"_L1].toString();
        invoices << QString::number(json["pagination"_L1]["total"_L1].toInt());
        return invoices;
    }
};

constexpr auto byGopay = ",\"payment_method\":\"gopay_qris\"";
constexpr auto byOvo = ",\"payment_method\":\"ovo\"";

} // namespace

class TestBayarGgServer : public QObject {
    Q_OBJECT

private slots:
    void createsAPaymentWithAUniqueCode()
    {
        World world;
        const QJsonObject json = world.create("50000", byGopay)->json();
        const QJsonObject payment = json["payment"_L1].toObject();
        QCOMPARE(json["success"_L1], QJsonValue(true));
        const int code = payment["unique_code"_L1].toInt();
        QVERIFY(code >= 1 && code <= 999);
        QCOMPARE(payment["amount"_L1], QJsonValue(50000));
        QCOMPARE(payment["final_amount"_L1], QJsonValue(50000 + code));
        QCOMPARE(payment["payment_method"_L1].toString(), u"gopay_qris"_s);
        QCOMPARE(payment["status"_L1].toString(), u"pending"_s);
        QCOMPARE(payment["expires_at"_L1].toString(), u"2026-01-15 10:10:00"_s); // 03:10 UTC in WIB
        QVERIFY(!payment.contains("qris_string"_L1));
        const QString invoice = payment["invoice_id"_L1].toString();
        QVERIFY(QRegularExpression(u"^PAY-practice-[0-9]{10}-[A-Z0-9]{6}$"_s).match(invoice).hasMatch());
        QCOMPARE(json["payment_url"_L1].toString(), u"http://127.0.0.1:8080/bayar-gg/pay?invoice="_s + invoice);
    }

    void zoneIsAdjustable()
    {
        World world;
        world.world.server.payments().setZone(9h);
        QCOMPARE(world.create("50000")->json()["payment"_L1]["expires_at"_L1].toString(), u"2026-01-15 12:10:00"_s);
    }

    void openPaymentsNeverShareAFinalAmount()
    {
        World world;
        world.world.bank.setCustomersPay(false);
        QSet<int> amounts;
        for (int i = 0; i < 999; ++i)
            amounts.insert(world.create("50001")->json()["payment"_L1]["final_amount"_L1].toInt());
        QCOMPARE(amounts.size(), 999);
        QCOMPARE(*std::min_element(amounts.begin(), amounts.end()), 50002);
        QCOMPARE(*std::max_element(amounts.begin(), amounts.end()), 51000);
        QCOMPARE(world.create("50001")->status(), 400);
        // 50000 has one figure left that no 50001 has, whatever the method.
        QCOMPARE(world.create("50000", byGopay)->json()["payment"_L1]["final_amount"_L1].toInt(), 50001);
        world.world.advance(600s);
        QCOMPARE(world.create("50001")->status(), 200);
    }

    void converterGivesAQrisOfTheFinalAmount_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("merchant"); // empty: no QRIS
        const QByteArray on = ",\"use_qris_converter\":true";
        QTest::newRow("gopay") << byGopay + on << u"GOPAY MERCHANT"_s;
        QTest::newRow("bri") << ",\"payment_method\":\"qris_user\"" + on << u"BRI MERCHANT"_s;
        QTest::newRow("qris by default") << on << u"PRACTICE ADMIN"_s;
        QTest::newRow("the other name") << QByteArray(",\"qris_converter\":true") << u"PRACTICE ADMIN"_s;
        QTest::newRow("ovo has none") << byOvo + on << QString();
        QTest::newRow("off") << QByteArray(",\"use_qris_converter\":false") << QString();
    }
    void converterGivesAQrisOfTheFinalAmount()
    {
        QFETCH(const QByteArray, more);
        QFETCH(const QString, merchant);
        World world;
        const QJsonObject payment = world.create("50000", more)->json()["payment"_L1].toObject();
        const QString qris = payment["qris_string"_L1].toString();
        QCOMPARE(payment.contains("qris_converter"_L1), !merchant.isEmpty());
        QCOMPARE(qris.isEmpty(), merchant.isEmpty());
        if (merchant.isEmpty())
            return;
        const auto info = world.get("qris-info.php?qris=" + QUrl::toPercentEncoding(qris));
        QCOMPARE(info->json()["merchant_name"_L1].toString(), merchant);
        QCOMPARE(info->json()["merchant_city"_L1].toString(), u"JAKARTA"_s);
        QCOMPARE(info->json()["amount"_L1], payment["final_amount"_L1]);
        QCOMPARE(info->json()["is_dynamic"_L1], QJsonValue(true));
    }

    void refusesWrongFields_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const char* body, const char* error) {
            QTest::newRow(name) << QByteArray(body).replace('\'', '"') << QString::fromUtf8(error);
        };
        row("no JSON", "{", "Bad Request — Parameter tidak valid");
        row("no amount", "{}", "amount wajib berupa angka");
        row("amount as text", "{'amount':'50000'}", "amount wajib berupa angka");
        row("sen", "{'amount':50000.5}", "amount harus rupiah bulat");
        row("too little", "{'amount':999}", "Nominal minimal Rp 1.000");
        row("too much for qris", "{'amount':500001}", "Nominal maksimal Rp 500.000 untuk QRIS");
        row("unknown method", "{'amount':5000,'payment_method':'dana'}", "payment_method tidak valid");
        row("description as number", "{'amount':5000,'description':7}", "description tidak valid");
        row("no address", "{'amount':5000,'callback_url':'x'}", "callback_url tidak valid");
        row("flag as text", "{'amount':5000,'use_qris_converter':'yes'}", "use_qris_converter harus true atau false");
        row("unknown file", "{'amount':5000,'file_id':9}", "file_id, content_id atau product_image_id tidak ditemukan");
        row("file id of another list", "{'amount':5000,'content_id':3}",
            "file_id, content_id atau product_image_id tidak ditemukan");
    }
    void refusesWrongFields()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, error);
        World world;
        const auto answer = world.post("create-payment.php", body);
        QCOMPARE(answer->status(), 400);
        QCOMPARE(answer->json()["success"_L1], QJsonValue(false));
        QCOMPARE(answer->json()["error"_L1].toString(), error);
        QVERIFY(world.world.bank.payments().empty());
    }

    void acceptsTheLimits()
    {
        World world;
        QCOMPARE(world.create("1000")->status(), 200);
        QCOMPARE(world.create("500000")->status(), 200);
        QCOMPARE(world.create("500001", byGopay)->status(), 200);
        QCOMPARE(world.create("20000000", byOvo)->status(), 200);
        QCOMPARE(world.create("50000.00", ",\"file_id\":3,\"content_id\":1,\"product_image_id\":2")->status(), 200);
    }

    void withoutASubscriptionOnlyQrisWorks()
    {
        World world;
        world.key = "nosub_bayar_key";
        QCOMPARE(world.create("50000")->status(), 200);
        QCOMPARE(world.create("50000", byGopay)->status(), 403);
        const QJsonObject json = world.get("get-payment-methods.php")->json();
        QCOMPARE(json["user_status"_L1]["has_active_subscription"_L1], QJsonValue(false));
        QStringList available;
        const QJsonArray methods = json["methods"_L1].toArray();
        for (const QJsonValueConstRef method : methods)
            if (method["available"_L1].toBool())
                available << method["id"_L1].toString();
        QCOMPARE(available, QStringList{u"qris"_s});
        QCOMPARE(world.get("get-account-status.php")->json()["integrations"_L1]["gopay"_L1], QJsonValue(false));
        world.key = "practice_bayar_key";
        QCOMPARE(world.get("get-payment-methods")->json()["methods"_L1].toArray().size(), 4); // BY-R1
        QCOMPARE(world.get("get-account-status.php")->json()["integrations"_L1]["gopay"_L1], QJsonValue(true));
    }

    void playsTheScenarios_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("missing"); // how much less than the first final amount the check shows
        const auto row = [](const char* name, const char* amount, int seconds, const char* word, int missing = 0,
                             const char* more = byGopay) {
            QTest::newRow(name) << QByteArray(amount) << QByteArray(more) << seconds << QString::fromLatin1(word)
                                << missing;
        };
        row("00 not yet", "50000", 7, "pending");
        row("00", "50000", 8, "paid");
        row("01 open", "50001", 599, "pending");
        row("01", "50001", 600, "expired");
        row("02", "50002", 8, "expired");
        row("03", "50003", 8, "cancelled");
        row("03 stays", "50003", 700, "cancelled");
        row("04", "50004", 8, "paid");
        row("05", "50005", 8, "paid");
        row("06", "50006", 8, "paid");
        row("07 expired", "50007", 629, "expired");
        row("07", "50007", 630, "paid");
        row("08", "50008", 8, "paid", 1000);
        row("08 by OVO is not seen", "50008", 8, "pending", 0, byOvo);
        row("08 by OVO expires", "50008", 600, "expired", 0, byOvo);
        row("00 by OVO", "50000", 8, "paid", 0, byOvo);
        row("11", "50011", 8, "paid");
        row("12", "50012", 8, "paid");
        row("13", "50013", 8, "paid");
        row("14", "50014", 8, "paid");
    }
    void playsTheScenarios()
    {
        QFETCH(const QByteArray, amount);
        QFETCH(const QByteArray, more);
        QFETCH(const int, seconds);
        QFETCH(const QString, word);
        QFETCH(const int, missing);
        World world;
        const QJsonObject made = world.create(amount, more)->json()["payment"_L1].toObject();
        const QString invoice = made["invoice_id"_L1].toString();
        world.world.advance(std::chrono::seconds(seconds));
        const QJsonObject json = world.check(invoice)->json();
        QCOMPARE(json["status"_L1].toString(), word);
        QCOMPARE(json["invoice_id"_L1].toString(), invoice);
        QCOMPARE(json["amount"_L1].toInt(), amount.toInt());
        QCOMPARE(json["final_amount"_L1].toInt(), made["final_amount"_L1].toInt() - missing);
        QCOMPARE(json["expires_at"_L1], made["expires_at"_L1]);
        QCOMPARE(json.contains("paid_at"_L1), word == "paid"_L1);
        QCOMPARE(json["paid_reff_num"_L1].toString().startsWith(u"TRX"_s), word == "paid"_L1);
        if (word == "paid"_L1 && seconds == 8)
            QCOMPARE(json["paid_at"_L1].toString(), u"2026-01-15 10:00:08"_s);
    }

    void theLineOfScenarios09And10And16()
    {
        World world;
        const QString failing = world.made("50009");
        QCOMPARE(world.check(failing)->status(), 500);
        QCOMPARE(world.check(failing)->status(), 500);
        QCOMPARE(world.word(failing), u"pending"_s);
        const QString limited = world.made("50010");
        const auto answer = world.check(limited);
        QCOMPARE(answer->status(), 429);
        QCOMPARE(answer->header("Retry-After"), QByteArray("20"));
        QCOMPARE(world.word(limited), u"pending"_s);
        const auto held = world.check(world.made("50016"));
        world.world.advance(11'999ms);
        QVERIFY(!held->done);
        world.world.advance(1ms);
        QCOMPARE(held->json()["status"_L1].toString(), u"paid"_s);
    }

    void scenario15SwapsTypes()
    {
        World world;
        const QJsonObject made = world.create("50015")->json()["payment"_L1].toObject();
        for (const char* name : {"amount", "unique_code", "final_amount"})
            QVERIFY2(made[QLatin1StringView(name)].isString(), name);
        world.world.advance(8s);
        const QJsonObject json = world.check(made["invoice_id"_L1].toString())->json();
        QCOMPARE(json["amount"_L1], QJsonValue(u"50015"_s));
        QCOMPARE(json["final_amount"_L1], made["final_amount"_L1]);
        QVERIFY(json["paid_reff_num"_L1].isDouble());
    }

    void listsByEveryFilter()
    {
        World world;
        const QString jane = world.made("50000",
            ",\"description\":\"Kopi INV-7\",\"customer_name\":\"Jane\","
            "\"customer_email\":\"j@x.example\",\"customer_phone\":\"0812\"");
        const QString expired = world.made("50002", byGopay);
        const QString cancelled = world.made("50003", byOvo);
        world.world.advance(8s);
        // 20:59 UTC is 03:59 of the next day in WIB.
        world.world.advance(17h + 59min);
        const QString next = world.made("50001", byOvo);
        QCOMPARE(world.listed(""), (QStringList{next, cancelled, expired, jane, u"4"_s}));
        QCOMPARE(world.listed("status=paid"), (QStringList{jane, u"1"_s}));
        QCOMPARE(world.listed("status=expired"), (QStringList{expired, u"1"_s}));
        QCOMPARE(world.listed("status=cancelled"), (QStringList{cancelled, u"1"_s}));
        QCOMPARE(world.listed("status=pending"), (QStringList{next, u"1"_s}));
        QCOMPARE(world.listed("payment_method=ovo"), (QStringList{next, cancelled, u"2"_s}));
        QCOMPARE(world.listed("paid_via=qris"), (QStringList{jane, u"1"_s}));
        QCOMPARE(world.listed("paid_via=ovo"), QStringList{u"0"_s});
        for (const QByteArray& search : {"inv-7"_ba, "jane"_ba, "j%40x"_ba, "0812"_ba, "Kopi+INV"_ba, jane.toLatin1()})
            QCOMPARE(world.listed("search=" + search), (QStringList{jane, u"1"_s}));
        QCOMPARE(world.listed("start_date=2026-01-16"), (QStringList{next, u"1"_s}));
        QCOMPARE(world.listed("end_date=2026-01-15"), (QStringList{cancelled, expired, jane, u"3"_s}));
        QCOMPARE(world.listed("start_date=2026-01-15&end_date=2026-01-16").last(), u"4"_s);
        QCOMPARE(world.listed("start_date=2026-01-17").last(), u"0"_s);
        QCOMPARE(world.listed("limit=3"), (QStringList{next, cancelled, expired, u"4"_s}));
        QCOMPARE(world.listed("limit=3&page=2"), (QStringList{jane, u"4"_s}));
        QCOMPARE(world.listed("limit=3&page=3"), QStringList{u"4"_s});
        const QJsonObject json = world.get("list-payments.php?limit=3&page=2")->json();
        QCOMPARE(json["pagination"_L1].toObject(),
            (QJsonObject{{u"page"_s, 2}, {u"limit"_s, 3}, {u"total"_s, 4}, {u"total_pages"_s, 2}}));
        const QJsonObject row = json["data"_L1][0].toObject();
        QCOMPARE(row.keys(),
            (QStringList{u"amount"_s, u"created_at"_s, u"final_amount"_s, u"invoice_id"_s, u"paid_at"_s,
                u"payment_method"_s, u"status"_s}));
        QCOMPARE(row["created_at"_L1].toString(), u"2026-01-15 10:00:00"_s);
        QCOMPARE(row["paid_at"_L1].toString(), u"2026-01-15 10:00:08"_s);
        QCOMPARE(world.get("list-payments.php")->json()["pagination"_L1]["limit"_L1].toInt(), 20);
        for (const char* wrong : {"status=done", "payment_method=dana", "paid_via=x", "start_date=16-01-2026",
                 "end_date=2026-02-30", "page=0", "page=x", "limit=0", "limit=101"})
            QVERIFY2(world.get(QByteArray("list-payments.php?") + wrong)->status() == 400, wrong);
    }

    void countsStatistics()
    {
        World world; // Thursday
        (void)world.create("50000");
        (void)world.create("60000", byGopay);
        (void)world.create("70001", byGopay);
        world.world.advance(8s);
        const auto answer = world.get("get-statistics.php");
        const QJsonObject all{{u"success"_s, true}, {u"period"_s, u"all"_s}, {u"total_transactions"_s, 3},
            {u"total_amount"_s, 180001}, {u"total_paid"_s, 2},
            {u"breakdown"_s, QJsonObject{{u"qris"_s, 1}, {u"gopay_qris"_s, 1}}}};
        QCOMPARE(answer->json(), all);
        const auto inPeriod = [&](const char* period) {
            return world.get(QByteArray("get-statistics.php?period=") + period)
                ->json()["total_transactions"_L1]
                .toInt();
        };
        const auto all5 = [&] {
            return QList<int>{
                inPeriod("today"), inPeriod("week"), inPeriod("month"), inPeriod("year"), inPeriod("all")};
        };
        QCOMPARE(all5(), (QList<int>{3, 3, 3, 3, 3}));
        world.world.advance(24h);
        QCOMPARE(all5(), (QList<int>{0, 3, 3, 3, 3}));
        world.world.advance(72h); // Monday
        QCOMPARE(all5(), (QList<int>{0, 0, 3, 3, 3}));
        world.world.advance(24h * 20);
        QCOMPARE(all5(), (QList<int>{0, 0, 0, 3, 3}));
        world.world.advance(24h * 360);
        QCOMPARE(all5(), (QList<int>{0, 0, 0, 0, 3}));
        QCOMPARE(world.get("get-statistics.php?period=day")->status(), 400);
    }

    void listsDigitalGoods_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QStringList>("members");
        QTest::newRow("files") << QByteArray("list-files.php")
                               << QStringList{u"active"_s, u"filename"_s, u"id"_s, u"size"_s};
        QTest::newRow("contents") << QByteArray("list-contents.php")
                                  << QStringList{u"active"_s, u"id"_s, u"title"_s, u"type"_s};
        QTest::newRow("images") << QByteArray("list-images.php")
                                << QStringList{u"active"_s, u"filename"_s, u"id"_s, u"url"_s};
    }
    void listsDigitalGoods()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const QStringList, members);
        World world;
        const auto count = [&](const char* query, bool onlyActive) {
            const QJsonArray data = world.get(script + query)->json()["data"_L1].toArray();
            for (const QJsonValueConstRef item : data)
                if (item.toObject().keys() != members || (onlyActive && !item["active"_L1].toBool()))
                    return qsizetype{-1};
            return data.size();
        };
        const qsizetype active = count("", true);
        QVERIFY(active > 0);
        QCOMPARE(count("?active_only=true", true), active);
        QVERIFY(count("?active_only=false", false) > active);
        QCOMPARE(world.get(script + "?active_only=maybe")->status(), 400);
    }

    void convertsAQrisInEveryForm()
    {
        World world;
        const QString plain = practice::bayar::staticQris(u"gopay_qris"_s);
        const QByteArray png = world.world.send("GET", "/bayar-gg/qris-info/api/qr.php?data=static-demo", {})->body();
        QVERIFY(png.startsWith("\x89PNG"));
        const auto convert = [&](const QByteArray& source) {
            return world.post("qris-convert.php", "{\"nominal\":50000," + source + "}");
        };
        const QByteArray form = "--b\r\nContent-Disposition: form-data; name=\"nominal\"\r\n\r\n50000\r\n--b\r\n"
                                "Content-Disposition: form-data; name=\"image\"; filename=\"q.png\"\r\n"
                                "Content-Type: image/png\r\n\r\n"
            + png + "\r\n--b--\r\n";
        const auto multipart = world.world.send("POST", "/bayar-gg/api/qris-convert.php",
            {{"X-API-Key", world.key}, {"Content-Type", "multipart/form-data; boundary=b"}}, form);
        for (const auto& answer :
            {convert("\"qris\":\"" + plain.toUtf8() + '"'), convert("\"image\":\"" + png.toBase64() + '"'),
                convert("\"image\":\"data:image/png;base64," + png.toBase64() + '"'),
                convert("\"image_url\":\"https://www.bayar.gg/qris-info/api/qr.php?data=static-demo\""),
                convert("\"image_url\":\"http://127.0.0.1:8080/bayar-gg/qris-info/api/qr.php?data=static-demo\""),
                multipart}) {
            QVERIFY2(answer->status() == 200, answer->body().constData());
            const QJsonObject json = answer->json();
            QCOMPARE(json["qris"_L1].toString(),
                u"00020101021226610014COM.GO-JEK.WWW01189360091400000000010210G0000000010303UMI51440014ID.CO.QRIS.WWW"
                "0215ID10200000000010303UMI5204541153033605405500005802ID5914GOPAY MERCHANT6007JAKARTA61051219062070703"
                "A01630418C1"_s);
            QCOMPARE(json["merchant_name"_L1].toString(), u"GOPAY MERCHANT"_s);
            QCOMPARE(json["amount"_L1], QJsonValue(50000));
            const auto picture = world.world.browse(json["qr_image_url"_L1].toString());
            QCOMPARE(picture->header("Content-Type"), QByteArray("image/png"));
            const auto decoded = qr::decodePicture(picture->body());
            QVERIFY(decoded.has_value());
            QCOMPARE(qr::read(decoded->view()).value(0).text(), json["qris"_L1].toString());
        }
    }

    void refusesWhatIsNoQris_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("error"); // its beginning
        const QByteArray plain = practice::bayar::staticQris(u"gopay_qris"_s).toUtf8();
        const auto row = [](const char* name, const QByteArray& body, const char* error) {
            QTest::newRow(name) << QByteArray(body).replace('\'', '"') << QString::fromUtf8(error);
        };
        row("nothing chosen", "{'nominal':50000}", "qris, image or image_url required");
        row("two chosen", "{'nominal':50000,'qris':'" + plain + "','image':'eA=='}", "only one of");
        row("no nominal", "{'qris':'" + plain + "'}", "nominal wajib");
        row("nominal as text", "{'nominal':'50000','qris':'" + plain + "'}", "nominal wajib");
        row("nothing to pay", "{'nominal':0,'qris':'" + plain + "'}", "nominal wajib");
        row("wrong checksum", "{'nominal':50000,'qris':'" + QByteArray(plain).replace("UMI", "UKE") + "'}",
            "QRIS tidak valid: CRC_MISMATCH");
        row("a placeholder", "{'nominal':50000,'qris':'00020101021126...'}", "QRIS tidak valid");
        row("no base64", "{'nominal':50000,'image':'%%%'}", "image bukan base64");
        row("no picture", "{'nominal':50000,'image':'eA=='}", "Gambar tidak dapat dibaca");
        row("elsewhere", "{'nominal':50000,'image_url':'https://other.example/qr.png'}",
            "image_url tidak dapat diambil");
        row("a number", "{'nominal':50000,'qris':7}", "Bad Request");
        row("no JSON", "[", "Bad Request");
    }
    void refusesWhatIsNoQris()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, error);
        World world;
        const auto answer = world.post("qris-convert.php", body);
        QCOMPARE(answer->status(), 400);
        QVERIFY2(answer->json()["error"_L1].toString().startsWith(error), answer->body().constData());
    }

    void saysWhatIsInAQris()
    {
        World world;
        const QByteArray plain = practice::bayar::staticQris(u"gopay_qris"_s).toUtf8();
        const QJsonObject expected{{u"success"_s, true}, {u"merchant_name"_s, u"GOPAY MERCHANT"_s},
            {u"merchant_city"_s, u"JAKARTA"_s}, {u"amount"_s, 0}, {u"is_dynamic"_s, false}};
        QCOMPARE(world.get("qris-info.php?qris=" + plain.toPercentEncoding())->json(), expected);
        QCOMPARE(world.post("qris-info.php", "{\"qris\":\"" + plain + "\"}")->json(), expected);
        const auto form = world.world.send("POST", "/bayar-gg/api/qris-info.php",
            {{"X-API-Key", world.key}, {"Content-Type", "application/x-www-form-urlencoded"}},
            "qris=" + plain.toPercentEncoding());
        QCOMPARE(form->json(), expected);
        QCOMPARE(world.get("qris-info.php")->status(), 400);
        QCOMPARE(world.get("qris-info.php?qris=hello")->status(), 400);
        QCOMPARE(world.get("qris-info.php?qris=" + QByteArray(plain).replace(' ', "+"))->json(), expected);
        QCOMPARE(world.world.send("GET", "/bayar-gg/qris-info/api/qr.php", {})->status(), 400);
    }

    void completesOrdersByTheTable_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("messages");
        const auto row = [](const char* from, const char* order, const char* to, int status, int messages = 0) {
            QTest::addRow("%s to %s", from, to)
                << QString::fromLatin1(order) << QString::fromLatin1(to) << status << messages;
        };
        row("pending", "WA260329-A1B4", "completed", 400);
        row("pending", "WA260329-A1B4", "cancelled", 200, 1);
        row("waiting_payment", "WA260329-A1B3", "completed", 400);
        row("waiting_payment", "WA260329-A1B3", "cancelled", 200, 1);
        row("paid", "WA260329-A1B2", "completed", 200, 1);
        row("paid", "WA260329-A1B2", "cancelled", 200, 1);
        row("processing", "WA260329-A1B5", "completed", 200, 1);
        row("processing", "WA260329-A1B5", "cancelled", 200, 1);
        row("completed", "WA260329-A1B6", "completed", 200);
        row("completed", "WA260329-A1B6", "cancelled", 400);
        row("cancelled", "WA260329-A1B7", "completed", 400);
        row("cancelled", "WA260329-A1B7", "cancelled", 200);
    }
    void completesOrdersByTheTable()
    {
        QFETCH(const QString, order);
        QFETCH(const QString, to);
        QFETCH(const int, status);
        QFETCH(const int, messages);
        World world;
        const auto word = [&] {
            return world.get("wa-store-orders.php?order_number=" + order.toLatin1())
                ->json()["data"_L1]["status"_L1]
                .toString();
        };
        const QString before = word();
        QVERIFY(!before.isEmpty());
        const auto answer = world.post("wa-store-complete.php",
            "{\"order_number\":\"" + order.toLatin1() + "\",\"status\":\"" + to.toLatin1() + "\"}");
        QCOMPARE(answer->status(), status);
        QCOMPARE(word(), status == 200 ? to : before);
        int sent = 0;
        for (const auto& each : world.world.server.store().orders())
            sent += each.messagesSent;
        QCOMPARE(sent, messages);
    }

    void listsAndCompletesOrdersWithDefaults()
    {
        World world;
        const auto total = [&](const QByteArray& query) {
            const QJsonObject json = world.get("wa-store-orders.php?" + query)->json();
            return std::pair(json["data"_L1].toArray().size(), json["total"_L1].toInt());
        };
        QCOMPARE(total(""), std::pair(qsizetype{6}, 6));
        QCOMPARE(total("status=paid"), std::pair(qsizetype{1}, 1));
        QCOMPARE(total("limit=4"), std::pair(qsizetype{4}, 6));
        QCOMPARE(total("limit=4&offset=4"), std::pair(qsizetype{2}, 6));
        for (const char* search : {"a1b5", "dewi", "081234567893", "A1B5C3"})
            QVERIFY2(total(QByteArray("search=") + search) == std::pair(qsizetype{1}, 1), search);
        for (const char* wrong : {"status=done", "limit=101", "limit=0", "offset=-1"})
            QVERIFY2(world.get(QByteArray("wa-store-orders.php?") + wrong)->status() == 400, wrong);
        QCOMPARE(world.get("wa-store-orders.php?order_number=none")->status(), 404);
        const auto complete = [&](QByteArray body) {
            return world.post("wa-store-complete.php", body.replace('\'', '"'))->status();
        };
        QCOMPARE(complete("{}"), 400);
        QCOMPARE(complete("{'order_number':'none'}"), 404);
        QCOMPARE(complete("{'order_number':'WA260329-A1B2','status':'paid'}"), 400);
        QCOMPARE(complete("{'order_number':'WA260329-A1B2','notify':'no'}"), 400);
        QCOMPARE(complete("{'order_number':'WA260329-A1B5','notify':false}"), 200);
        QCOMPARE(world.world.server.store().orders().at(3).messagesSent, 0);
        QCOMPARE(complete("{'order_number':'WA260329-A1B2'}"), 200); // completed and told, without a word
        QCOMPARE(world.world.server.store().orders().front().status, u"completed"_s);
        QCOMPARE(world.world.server.store().orders().front().messagesSent, 1);
    }

    void guardsTheDoor()
    {
        World world;
        const QString invoice = world.made("50000");
        const QByteArray check = "/bayar-gg/api/check-payment.php?invoice=" + invoice.toLatin1();
        const auto status = [&](const QByteArray& target, const net::Headers& headers) {
            return world.world.send("GET", target, headers)->status();
        };
        QCOMPARE(status(check, {}), 401);
        QCOMPARE(status(check, {{"X-API-Key", "wrong"}}), 401);
        QCOMPARE(status(check + "&apiKey=wrong", {}), 401);
        QCOMPARE(status(check + "&apiKey=practice_bayar_key", {}), 200);
        QCOMPARE(status(check, {{"x-api-key", "practice_bayar_key"}}), 200);
        QCOMPARE(world.check(u"PAY-none"_s)->status(), 404);
        QCOMPARE(world.get("check-payment.php")->status(), 400);
        QCOMPARE(world.get("other.php")->status(), 404);
        QCOMPARE(world.get("get-statistics")->status(), 404);
        for (const char* script : {"create-payment.php", "qris-convert.php", "wa-store-complete.php"}) {
            const auto answer = world.get(script);
            QCOMPARE(answer->status(), 405);
            QCOMPARE(answer->header("Allow"), QByteArray("POST"));
        }
        for (const char* script : {"check-payment.php", "list-payments.php", "get-statistics.php",
                 "get-payment-methods.php", "get-payment-methods", "get-account-status.php", "list-files.php",
                 "list-contents.php", "list-images.php", "wa-store-orders.php"})
            QVERIFY2(world.post(script, "{}")->status() == 405, script);
        QCOMPARE(world.world.send("DELETE", "/bayar-gg/api/qris-info.php", {{"X-API-Key", world.key}})->status(), 405);
    }

    void pageShowsTheExactFigureAndLetsChooseTheWay()
    {
        World world;
        const QJsonObject json =
            world.create("50000", byGopay + QByteArray(",\"redirect_url\":\"https://shop.example/thanks\""))->json();
        const QString invoice = json["payment"_L1]["invoice_id"_L1].toString();
        const QString url = json["payment_url"_L1].toString();
        const QByteArray page = world.world.browse(url)->body();
        const QString figure = QString::number(json["payment"_L1]["final_amount"_L1].toInt());
        QVERIFY2(page.contains((u"Rp"_s + figure.left(2) + u'.' + figure.mid(2)).toUtf8()), page.constData());
        const QRegularExpression picture(u"src=\"([^\"]*)\""_s);
        const QString source = picture.match(QString::fromUtf8(page)).captured(1);
        const auto decoded = qr::decodePicture(world.world.browse(source)->body());
        QVERIFY(decoded.has_value());
        QVERIFY(qr::read(decoded->view()).value(0).text().contains(u"5405"_s + figure));
        QCOMPARE(world.world.press(url, "action=pay&way=dana")->status(), 422);
        QCOMPARE(world.word(invoice), u"pending"_s);
        const auto pressed = world.world.press(url, "action=pay&way=ovo");
        QCOMPARE(pressed->header("Location"), QByteArray("/bayar-gg/pay?invoice=") + invoice.toLatin1());
        QCOMPARE(world.check(invoice)->json()["payment_method"_L1].toString(), u"gopay_qris"_s);
        QCOMPARE(world.listed("paid_via=ovo"), (QStringList{invoice, u"1"_s}));
        QCOMPARE(wayBack(world.world.browse(url)->body()), u"https://shop.example/thanks"_s);

        const QString other = world.create("60000", byOvo)->json()["payment_url"_L1].toString();
        QVERIFY(world.world.browse(other)->body().contains("OVO number"));
        QCOMPARE(world.world.press(other, "action=cancel")->status(), 303);
        QVERIFY(world.world.browse(other)->body().contains("Cancelled."));
        QCOMPARE(world.listed("status=cancelled").last(), u"1"_s);
        QCOMPARE(world.world.browse(u"/bayar-gg/pay?invoice=none"_s)->status(), 404);
    }
};

QTEST_GUILESS_MAIN(TestBayarGgServer)
#include "tst_bayarggserver.moc"
