// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/bayargg.h"
#include "tests/core/gateways/bayarshop.h"
#include "tests/support/shareddata.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bayarshop;
using base::Category;
using gateways::BayarGg;
using gateways::CheckRequest;
using gateways::CreateRequest;
using money::Money;
using Said = payments::Observation::Said;

namespace {

CheckRequest look()
{
    return {.gatewayId = u"PAY-1"_s, .due = rupiah(50'347)};
}

QByteArray answer(const QByteArray& members)
{
    return R"({"success":true,"invoice_id":"PAY-1",)" + members + "}";
}

QByteArray list(const QByteArray& rows, const QByteArray& pagination = R"({"page":1,"total_pages":1})")
{
    return R"({"success":true,"data":[)" + rows + R"(],"pagination":)" + pagination + "}";
}

/// A row of Rp50.000 by GoPay.
QByteArray row(const QByteArray& members)
{
    return R"({"invoice_id":"PAY-1","amount":50000,"final_amount":50347,"payment_method":"gopay_qris",)" + members
        + "}";
}

} // namespace

/// Looks at one payment and into the list, and what refuses them.
class TestBayarCheck final : public QObject {
    Q_OBJECT

private slots:
    void paid_data();
    void paid();
    void unclear_data();
    void unclear();
    void refusals_data();
    void refusals();
    void busySaysHowLong();
    void found_data();
    void found();
    void foundByTheGatewaysClock();
    void unsure_data();
    void unsure();
    void withoutANumberNothingIsFound();
    void paidOnesAreListed();
    void pagesOfPaidOnes();
    void profile();

private:
    BayarGg m_gateway;
};

void TestBayarCheck::paid_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<std::optional<Money>>("received");
    QTest::addColumn<QString>("paidAt"); // UTC
    QTest::addColumn<QString>("transaction");
    const auto line = [](const char* name, const QByteArray& members, std::optional<qint64> received,
                          const char* paidAt = "", const char* transaction = "") {
        QTest::newRow(name) << QByteArray(R"("status":"paid",)" + members)
                            << (received ? std::optional(rupiah(*received)) : std::nullopt)
                            << QString::fromLatin1(paidAt) << QString::fromLatin1(transaction);
    };
    const QByteArray due = R"("amount":50000,"final_amount":50347)";
    line("whole", due + R"(,"paid_at":"2026-04-16 12:25:30","paid_reff_num":"TRX1")", 50'347, "2026-04-16T05:25:30Z",
        "TRX1");
    line("texts and numbers the other way round",
        R"("amount":"50000","final_amount":"50347.00","paid_reff_num":123,"paid_at":1776317130)", 50'347,
        "2026-04-16T05:25:30Z", "123");
    line("time null", due + R"(,"paid_at":null,"paid_reff_num":null)", 50'347);
    line("no final amount: BY-R7", R"("amount":50000)", 50'000);
    line("less than asked for", R"("amount":50000,"final_amount":50000)", 50'000);
    line("what really came", due + R"(,"paid_amount":50300)", 50'300);
    line("a part of a rupiah: a person looks", R"("final_amount":50347.5)", std::nullopt);
    line("an amount that is none", R"("final_amount":"much")", std::nullopt);
    line("what came cannot be read", due + R"(,"paid_amount":"?")", std::nullopt);
    line("nothing came", R"("final_amount":0)", std::nullopt);
    line("no amount", R"("payment_method":"ovo")", std::nullopt);
}

void TestBayarCheck::paid()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, paidAt);
    const auto seen = m_gateway.readChecked(shop(), look(), {200, {}, answer(members)});
    QVERIFY_RESULT(seen);
    QCOMPARE(seen->said, Said::Paid);
    QCOMPARE(seen->evidence, payments::Evidence::Api);
    QTEST(seen->received, "received");
    QCOMPARE(seen->paidAt, paidAt.isEmpty() ? std::nullopt : std::optional(utc(paidAt)));
    QTEST(seen->transactionId, "transaction");
}

void TestBayarCheck::unclear_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("code");
    const auto line = [](const char* name, const QByteArray& body, const char* category, const char* code) {
        QTest::newRow(name) << body << QString::fromLatin1(category) << QString::fromLatin1(code);
    };
    line("another word", answer(R"("status":"processing")"), "not_confirmed", "unknown_status");
    line("capitals", answer(R"("status":"PAID","final_amount":50347)"), "not_confirmed", "unknown_status");
    line("a word with a line break", answer(R"("status":"paid\n")"), "not_confirmed", "unknown_status");
    line("no status", answer(R"("amount":1)"), "protocol", "schema");
    line("status a number", answer(R"("status":1)"), "protocol", "schema");
    line("another invoice", R"({"success":true,"invoice_id":"PAY-2","status":"paid"})", "protocol", "other_payment");
    line("success a text", R"({"success":"true","status":"paid"})", "protocol", "schema"); // R13
    line("success a number", R"({"success":1,"status":"paid"})", "protocol", "schema");
    line("no", R"({"success":false,"status":"paid"})", "server", "http_200");
    line("no, and why", R"({"success":false,"error":"Invoice tidak valid"})", "validation", "refused");
    line("two statuses", R"({"status":"pending","status":"paid"})", "protocol", "duplicate_key");
    line("null", "null", "protocol", "schema");
    line("nothing", "", "protocol", "not_json");
}

void TestBayarCheck::unclear()
{
    QFETCH(QByteArray, body);
    const auto seen = m_gateway.readChecked(shop(), look(), {200, {}, body});
    QVERIFY(!seen);
    QTEST(QString(toWord(seen.error().category)), "category");
    QTEST(seen.error().code, "code");
    QVERIFY(!seen.error().log.contains(u'\n'));
    requirePlain(seen.error());
}

void TestBayarCheck::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("quoted"); // empty: our own words alone
    const auto line = [](const char* name, int status, const QByteArray& body, const char* category, const char* code,
                          const char* quoted = "") {
        QTest::newRow(name) << status << body << QString::fromLatin1(category) << QString::fromLatin1(code)
                            << QString::fromUtf8(quoted);
    };
    const QByteArray missing = R"({"success":false,"error":"Langganan tidak aktif."})";
    line("400", 400, R"({"success":false,"error":"Nominal minimal Rp 1.000"})", "validation", "http_400",
        "Nominal minimal Rp 1.000");
    line("400, error an object", 400, R"({"error":{"code":"BAD_AMOUNT","message":"Nominal salah"}})", "validation",
        "BAD_AMOUNT", "Nominal salah");
    line("400, message", 400, R"({"message":"Nominal salah"})", "validation", "http_400", "Nominal salah");
    line("400, errors", 400, R"({"errors":{"amount":["Nominal salah"]}})", "validation", "http_400", "Nominal salah");
    line("400, error a word", 400, R"({"error":"invalid_amount"})", "validation", "invalid_amount");
    line("400, a page", 400, "<html>", "validation", "http_400");
    line("401", 401, R"({"success":false,"error":"API Key tidak valid"})", "auth", "http_401");
    line("401, subscription", 401, missing, "auth", "subscription_missing", "Langganan tidak aktif");
    line("400, subscription", 400, missing, "validation", "subscription_missing", "Langganan tidak aktif");
    line("403, subscription", 403, R"({"message":"Active subscription required"})", "permission",
        "subscription_missing", "Active subscription required");
    line("200, subscription", 200, missing, "validation", "subscription_missing", "Langganan tidak aktif");
    line("403", 403, R"({"error":"Akun diblokir"})", "permission", "http_403", "Akun diblokir");
    line("403, a page", 403, "<html>", "permission", "http_403");
    line("404", 404, R"({"error":"Not Found"})", "not_found", "http_404");
    line("405", 405, R"({"error":"Method Not Allowed"})", "protocol", "http_405");
    line("429", 429, R"({"error":"Too Many Requests"})", "rate_limit", "http_429");
    line("500", 500, R"({"error":"Internal Server Error"})", "server", "http_500");
    line("502, a page", 502, "<html>", "server", "http_502");
    line("moved", 301, "", "protocol", "http_301");
    line("addresses are left out", 400, R"({"error":"Buka https://evil.example/x sekarang"})", "validation", "http_400",
        "Buka sekarang");
}

void TestBayarCheck::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, quoted);
    const net::HttpResponse response{status, {}, body};
    const auto seen = m_gateway.readChecked(shop(), look(), response);
    QVERIFY(!seen);
    QTEST(QString(toWord(seen.error().category)), "category");
    QTEST(seen.error().code, "code");
    const QString sentence = seen.error().person.english();
    QCOMPARE(sentence.contains(u'\u201C'), !quoted.isEmpty());
    QVERIFY2(sentence.contains(quoted), qPrintable(sentence));
    if (quoted.isEmpty())
        requirePlain(seen.error());
    // A create is refused in the same words.
    QCOMPARE(m_gateway.readCreated(shop(), sale(), response).error().person.english(), sentence);
}

void TestBayarCheck::busySaysHowLong()
{
    const auto sentence = [&](const net::Headers& headers) {
        return m_gateway.readChecked(shop(), look(), {429, headers, "{}"}).error().person.english();
    };
    QVERIFY(sentence({}).contains(u" 60 seconds"_s)); // no header is documented
    QVERIFY(sentence({{"Retry-After", "20"}}).contains(u" 20 seconds"_s));
}

void TestBayarCheck::found_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isOurs");
    const auto line = [](const char* name, const QByteArray& body, bool isOurs) {
        QTest::newRow(name) << body << isOurs;
    };
    const QByteArray now = R"(,"created_at":"2026-05-01 10:00:20")";
    line("pending", list(row(R"("status":"pending")")), true);
    line("pending just now", list(row(R"("status":"pending")" + now)), true);
    line("paid just now", list(row(R"("status":"paid")" + now)), true);
    line("expired just now", list(row(R"("status":"expired")" + now)), true);
    line("a word nobody knows, just now", list(row(R"("status":"waiting")" + now)), true);
    line("pending today, in another zone", list(row(R"("status":"pending","created_at":"2026-05-01 11:00:20")")), true);
    line("our number in the text", list(row(R"("status":"pending","description":"S-20, Meja 7")")), true);
    line("no pagination", R"({"success":true,"data":[)" + row(R"("status":"pending")") + "]}", true);
    line("texts", list(row(R"("status":"pending")").replace("50000", R"("50000")")), true);
    line("nothing", list({}), false);
    line("nothing, no page", list({}, R"({"page":1,"total_pages":0})"), false);
    line("another number", list(row(R"("status":"pending","description":"S-204")")), false);
    line("another price", list(row(R"("status":"pending")").replace("50000", "60000")), false);
    line("last year's sale of this number", list(row(R"("status":"paid","created_at":"2025-05-01 10:00:20")")), false);
    line("a pending one of last week", list(row(R"("status":"pending","created_at":"2026-04-24 10:00:00")")), false);
    line("from the future: clocks differ", list(row(R"("status":"pending","created_at":"2027-05-01 10:00:00")")), true);
    line("beside another", list(row(R"("status":"pending")") + ',' + row(R"("status":"paid","description":"S-204")")),
        true);
}

void TestBayarCheck::found()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isOurs);
    const auto found = m_gateway.readFound(shop(), sale(), {200, {}, body});
    QVERIFY_RESULT(found);
    QCOMPARE(found->has_value(), isOurs);
    if (!isOurs)
        return;
    QCOMPARE((*found)->gatewayId, u"PAY-1"_s);
    QCOMPARE((*found)->finalAmount, std::optional(rupiah(50'347)));
    QCOMPARE((*found)->url, u"https://www.bayar.gg/pay?invoice=PAY-1"_s);
}

/// The gateway's clock tells how old a row is, not this computer's.
void TestBayarCheck::foundByTheGatewaysClock()
{
    const auto find = [&](const QByteArray& members, const QByteArray& date) {
        return m_gateway.readFound(shop(), sale(), {200, {{"Date", date}}, list(row(members))});
    };
    const QByteArray paid = R"("status":"paid","created_at":"2026-05-09 10:00:20")";
    QVERIFY(find(paid, "Sat, 09 May 2026 03:01:00 GMT")->has_value());
    QVERIFY(!find(paid, "Sat, 09 May 2026 04:01:00 GMT"));
    QVERIFY(!find(paid, "Mon, 11 May 2026 04:01:00 GMT")->has_value());
    QVERIFY(!find(paid, "yesterday"));
}

void TestBayarCheck::unsure_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto line = [](const char* name, const QByteArray& body, const char* code) {
        QTest::newRow(name) << body << QString::fromLatin1(code);
    };
    const QByteArray pending = row(R"("status":"pending")");
    line("two", list(pending + ',' + pending), "found_several");
    line("another method", list(QByteArray(pending).replace("gopay_qris", "ovo")), "found_differs");
    line("paid at an unknown time", list(row(R"("status":"paid")")), "found_unsure");
    line("paid an hour away", list(row(R"("status":"paid","created_at":"2026-05-01 11:00:20")")), "found_unsure");
    line("more pages", list(pending, R"({"page":1,"total_pages":2})"), "found_unsure");
    line("more pages, nothing fits", list(row(R"("status":"pending","description":"S-204")"), R"({"total_pages":2})"),
        "found_unsure");
    line("a row that is none", list(R"("PAY-1")"), "found_unsure");
    line("a row without an invoice", list(R"({"amount":50000,"status":"pending"})"), "found_unsure");
    line("absurd", list(QByteArray(pending).replace("50347", "90000")), "final_amount_absurd");
    line("an amount that is none", list(QByteArray(pending).replace("50347", R"("?")")), "amount_syntax");
    line("no list", R"({"success":true,"data":{}})", "schema");
    line("no data", R"({"success":true})", "schema");
    line("no", R"({"success":false})", "http_200");
}

void TestBayarCheck::unsure()
{
    QFETCH(QByteArray, body);
    const auto found = m_gateway.readFound(shop(), sale(), {200, {}, body});
    QVERIFY(!found);
    QTEST(found.error().code, "code");
    requirePlain(found.error());
}

void TestBayarCheck::withoutANumberNothingIsFound()
{
    CreateRequest request = sale();
    const auto asked = m_gateway.findRequest(shop(), keys(), request);
    QVERIFY_RESULT(asked);
    const QUrlQuery query(asked->url);
    QCOMPARE(query.queryItemValue(u"search"_s), u"S-20"_s);
    QCOMPARE(query.queryItemValue(u"start_date"_s), u"2026-04-24"_s);
    QCOMPARE(query.queryItemValue(u"limit"_s), u"100"_s);
    request.billNumber.clear();
    const auto none = m_gateway.findRequest(shop(), keys(), request);
    QVERIFY(!none);
    QCOMPARE(none.error().category, Category::Unsupported);
}

void TestBayarCheck::paidOnesAreListed()
{
    const QByteArray rows = row(R"("status":"paid","paid_at":"2026-05-01 00:30:00","paid_via":"ovo","paid_reff_num":9)")
        + ',' + row(R"("status":"pending")").replace("PAY-1", "PAY-2") + R"(,7,)"
        + row(R"("status":"paid")").replace("PAY-1", "PAY-3").replace("50347", "50347.5");
    const auto listed = m_gateway.readListed(shop(), {200, {}, list(rows)}, 1);
    QVERIFY_RESULT(listed);
    QCOMPARE(listed->rows.size(), 2);
    QCOMPARE(listed->rows.first().gatewayId, u"PAY-1"_s);
    const payments::Observation& seen = listed->rows.first().seen;
    QCOMPARE(seen.said, Said::Paid);
    QCOMPARE(seen.evidence, payments::Evidence::Api);
    QCOMPARE(seen.received, std::optional(rupiah(50'347)));
    QCOMPARE(seen.paidAt, std::optional(utc(u"2026-04-30T17:30:00Z"_s)));
    QCOMPARE(seen.transactionId, u"9"_s);
    QCOMPARE(seen.paidVia, u"ovo"_s);
    QCOMPARE(listed->rows.last().seen.paidVia, QString()); // BY-R10
    QCOMPARE(listed->rows.last().gatewayId, u"PAY-3"_s);
    QVERIFY(!listed->rows.last().seen.received);
    QVERIFY(listed->isLast);

    // The day is the account's: 18:00 UTC is tomorrow in Jakarta.
    const auto asked = m_gateway.listPaidRequest(shop(), keys(), utc(u"2026-04-30T18:00:00Z"_s), 3);
    QVERIFY_RESULT(asked);
    const QUrlQuery query(asked->url);
    QCOMPARE(query.queryItemValue(u"status"_s), u"paid"_s);
    QCOMPARE(query.queryItemValue(u"start_date"_s), u"2026-05-01"_s);
    QCOMPARE(query.queryItemValue(u"page"_s), u"3"_s);
}

void TestBayarCheck::pagesOfPaidOnes()
{
    const auto isLast = [&](const QByteArray& rows, const QByteArray& pagination, int page) {
        return m_gateway.readListed(shop(), {200, {}, list(rows, pagination)}, page)->isLast;
    };
    const QByteArray one = row(R"("status":"paid")");
    QVERIFY(!isLast(one, R"({"page":1,"total_pages":2})", 1));
    QVERIFY(!isLast(one, R"({"page":"1","total_pages":"2"})", 1));
    QVERIFY(isLast(one, R"({"page":2,"total_pages":2})", 2));
    QVERIFY(isLast(one, R"({"total_pages":2})", 2)); // the page that was asked for
    QVERIFY(!isLast(one, "null", 1)); // until one is empty
    QVERIFY(isLast({}, "null", 2));
    QVERIFY(isLast({}, R"({"page":3,"total_pages":9})", 3));
}

void TestBayarCheck::profile()
{
    const gateways::PollProfile& profile = m_gateway.pollProfile();
    QCOMPARE(m_gateway.id(), "bayar-gg"_L1);
    QCOMPARE(profile.interval, 5000ms);
    QCOMPARE(profile.afterExpiry, 5min);
    QCOMPARE(std::vector(profile.lateLooks.begin(), profile.lateLooks.end()), (std::vector{30min}));
    QVERIFY(!profile.longPoll);
    QVERIFY(!m_gateway.createIsRepeatable());
    QCOMPARE(m_gateway.paidNeeds(false), payments::Evidence::Api);
}

QTEST_GUILESS_MAIN(TestBayarCheck)
#include "tst_bayarcheck.moc"
