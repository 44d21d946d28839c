// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bayar_gg/bayargoods.h"
#include "core/gateways/bayar_gg/bayarlist.h"
#include "core/gateways/bayar_gg/bayarmethods.h"
#include "core/gateways/bayar_gg/bayarstatistics.h"
#include "core/gateways/bayar_gg/ovonumber.h"
#include "core/gateways/bayar_gg/storeorder.h"
#include "tests/core/gateways/bayarshop.h"
#include "tests/support/shareddata.h"

#include <QUrlQuery>

using namespace bayarshop;
using namespace gateways;
using money::Money;
using Reason = BayarOffer::Reason;
using Verdict = StoreCompletion::Verdict;

namespace {

const QByteArray AllMethods =
    R"([{"id":"qris","available":true},{"id":"qris_user","available":true},{"id":"gopay_qris","available":true},
        {"id":"ovo","available":true}])";

std::optional<BayarMethodList> methodsOf(const QByteArray& methods, const QByteArray& user)
{
    const auto read =
        BayarMethodList::read({200, {}, R"({"success":true,"methods":)" + methods + R"(,"user_status":)" + user + "}"});
    return read ? std::optional(*read) : std::nullopt;
}

std::optional<BayarAccountStatus> statusOf(const QByteArray& integrations)
{
    const auto read =
        BayarAccountStatus::read({200, {}, R"({"success":true,"account":{},"integrations":)" + integrations + "}"});
    return read ? std::optional(*read) : std::nullopt;
}

/// "qris gopay_qris:3 …": the number of the reason where there is one, "!" where a subscription may be asked for.
QString told(const QList<BayarOffer>& offers)
{
    QStringList words;
    for (const BayarOffer& offer : offers)
        words << offer.method + (offer.available ? QString() : u':' + QString::number(static_cast<int>(offer.reason)))
                + (offer.mayNeedSubscription ? u"!"_s : QString());
    return words.join(u' ');
}

} // namespace

/// What an account may do, its figures, goods and store orders.
class TestBayarAccount final : public QObject {
    Q_OBJECT

private slots:
    void offers_data();
    void offers();
    void goPayComesFirstOnceItIsThere();
    void everyReasonHasItsSentence();
    void ovoGoesToTheNumberOfTheShop();
    void ovoNumbers_data();
    void ovoNumbers();
    void ranges();
    void methodsWithoutTheEnding();
    void readsWhatItCan();
    void figures_data();
    void figures();
    void listsAskOnlyForWhatExists_data();
    void listsAskOnlyForWhatExists();
    void goodsKeepTheirKinds();
    void ordersAskOnlyForWhatExists();
    void oneOrder();
    void orderEnds_data();
    void orderEnds();
    void completions();
};

void TestBayarAccount::offers_data()
{
    QTest::addColumn<std::optional<BayarMethodList>>("methods");
    QTest::addColumn<std::optional<BayarAccountStatus>>("status");
    QTest::addColumn<QString>("expected");
    const QByteArray member = R"({"has_active_subscription":true})";
    const QByteArray guest = R"({"has_active_subscription":false})";
    const auto all = methodsOf(AllMethods, member);
    const auto connected = statusOf(R"({"gopay":true,"bri":true,"ovo":true})");
    const QString everything = u"qris gopay_qris qris_user ovo"_s;
    const auto none = std::optional<BayarAccountStatus>();
    QTest::newRow("nothing loaded forbids nothing") << std::optional<BayarMethodList>() << none << everything;
    QTest::newRow("all") << all << connected << everything;
    QTest::newRow("status not loaded") << all << none << everything;
    QTest::newRow("status alone") << std::optional<BayarMethodList>()
                                  << statusOf(R"({"gopay":true,"bri":false,"ovo":false})")
                                  << u"qris gopay_qris qris_user:3 ovo:3"_s;
    QTest::newRow("not in the list") << methodsOf(R"([{"id":"qris","available":true}])", member) << connected
                                     << u"qris gopay_qris:1 qris_user:1 ovo:1"_s;
    QTest::newRow("empty list") << methodsOf("[]", member) << connected << u"qris:1 gopay_qris:1 qris_user:1 ovo:1"_s;
    QTest::newRow("no subscription: BY-R2")
        << methodsOf(AllMethods, guest) << connected << u"qris! gopay_qris:2 qris_user:2 ovo:2"_s;
    QTest::newRow("no subscription, all switched off: BY-R2")
        << methodsOf(QByteArray(AllMethods).replace("true", "false"), guest) << none
        << u"qris! gopay_qris:2 qris_user:2 ovo:2"_s;
    QTest::newRow("subscription not told") << methodsOf(AllMethods, "{}") << connected << everything;
    QTest::newRow("subscription a text is not told")
        << methodsOf(AllMethods, R"({"has_active_subscription":"false"})") << connected << everything;
    QTest::newRow("switched off") << methodsOf(QByteArray(AllMethods).replace("true", "false"), member) << connected
                                  << u"qris:4 gopay_qris:4 qris_user:4 ovo:4"_s;
    QTest::newRow("not connected comes before switched off")
        << methodsOf(QByteArray(AllMethods).replace("true", "false"), member) << statusOf(R"({"gopay":false})")
        << u"qris:4 gopay_qris:3 qris_user:4 ovo:4"_s;
}

void TestBayarAccount::offers()
{
    QFETCH(std::optional<BayarMethodList>, methods);
    QFETCH(std::optional<BayarAccountStatus>, status);
    const QList<BayarOffer> offers = bayarOffers(methods, status);
    QTEST(told(offers), "expected");
    for (const BayarOffer& offer : offers) {
        QCOMPARE(offer.sentence().isEmpty(), offer.available && !offer.mayNeedSubscription);
        if (!offer.sentence().isEmpty())
            requirePlain(offer.sentence());
    }
}

void TestBayarAccount::everyReasonHasItsSentence()
{
    QStringList sentences;
    for (const Reason reason :
        {Reason::NotOffered, Reason::SubscriptionMissing, Reason::NotConnected, Reason::SwitchedOff})
        sentences
            << BayarOffer{.method = u"ovo"_s, .name = {}, .available = false, .reason = reason}.sentence().english();
    QCOMPARE(sentences.removeDuplicates(), qsizetype{0});
}

void TestBayarAccount::ovoGoesToTheNumberOfTheShop()
{
    AccountProfile account;
    QStringList without;
    QStringList with;
    for (const MethodOffer& offer : BayarGg().offers(account))
        without << offer.payTo;
    account.ovoNumber = u"081234567890"_s;
    for (const MethodOffer& offer : BayarGg().offers(account))
        with << offer.method + u'=' + offer.payTo;
    QCOMPARE(without.join(QString()), QString());
    QCOMPARE(with, (QStringList{u"qris="_s, u"gopay_qris="_s, u"qris_user="_s, u"ovo=081234567890"_s}));
}

void TestBayarAccount::ovoNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number"); // empty: refused
    QTest::addColumn<QString>("shown");
    QTest::newRow("digits") << u"081234567890"_s << u"081234567890"_s << u"0812-3456-7890"_s;
    QTest::newRow("as on paper") << u" 0812-3456-7890 "_s << u"081234567890"_s << u"0812-3456-7890"_s;
    QTest::newRow("spaces that are not plain")
        << u"0812\u00a03456\u00a07890"_s << u"081234567890"_s << u"0812-3456-7890"_s;
    QTest::newRow("with the country") << u"+62 812 3456 7890"_s << u"081234567890"_s << u"0812-3456-7890"_s;
    QTest::newRow("without the plus") << u"62.812.3456.7890"_s << u"081234567890"_s << u"0812-3456-7890"_s;
    QTest::newRow("ten digits") << u"0811234567"_s << u"0811234567"_s << u"0811-234567"_s;
    QTest::newRow("eleven digits") << u"08112345678"_s << u"08112345678"_s << u"0811-2345-678"_s;
    QTest::newRow("thirteen digits") << u"0895123456789"_s << u"0895123456789"_s << u"0895-1234-56789"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("nine digits") << u"081123456"_s << QString() << QString();
    QTest::newRow("fourteen digits") << u"08951234567890"_s << QString() << QString();
    QTest::newRow("a line of Jakarta") << u"0215551234"_s << QString() << QString();
    QTest::newRow("no mobile line") << u"0801234567"_s << QString() << QString();
    QTest::newRow("without the nought") << u"81234567890"_s << QString() << QString();
    QTest::newRow("another country") << u"+855812345678"_s << QString() << QString();
    QTest::newRow("a plus before the nought") << u"+081234567890"_s << QString() << QString();
    QTest::newRow("a plus inside") << u"0812+34567890"_s << QString() << QString();
    QTest::newRow("letters") << u"0812 OVO 7890"_s << QString() << QString();
    QTest::newRow("digits of another script")
        << u"\u0660\u0668\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668"_s << QString() << QString();
}

void TestBayarAccount::ovoNumbers()
{
    QFETCH(QString, typed);
    QTEST(readOvoNumber(typed).value_or(QString()), "number");
    QTEST(shownOvoNumber(readOvoNumber(typed).value_or(QString())), "shown");
}

void TestBayarAccount::ranges()
{
    for (const QString& method : bayarMethods()) {
        QCOMPARE(bayarRange(method).least, rupiah(1'000));
        QCOMPARE(bayarRange(method).most, method == BayarQris ? std::optional(rupiah(500'000)) : std::nullopt);
    }
    QCOMPARE(bayarRange({}).most, std::optional(rupiah(500'000))); // the default method
}

/// BY-R1
void TestBayarAccount::methodsWithoutTheEnding()
{
    const auto first = BayarMethodList::request(shop(), keys());
    QVERIFY_RESULT(first);
    QCOMPARE(first->url, QUrl(u"https://www.bayar.gg/api/get-payment-methods.php"_s));
    const auto second = BayarMethodList::otherSpelling(*first, {404, {}, "{}"});
    QVERIFY(second.has_value());
    QCOMPARE(second->url, QUrl(u"https://www.bayar.gg/api/get-payment-methods"_s));
    QCOMPARE(second->headers, first->headers);
    QVERIFY(!BayarMethodList::otherSpelling(*second, {404, {}, "{}"})); // once
    for (const int status : {200, 400, 401, 405, 500})
        QVERIFY(!BayarMethodList::otherSpelling(*first, {status, {}, "{}"}));
}

void TestBayarAccount::readsWhatItCan()
{
    const auto methods =
        methodsOf(R"([{"id":"qris","available":"yes"},{"name":"no id"},7,{"id":"new","available":true}])", "null");
    QCOMPARE(methods->rows.size(), 2);
    QVERIFY(!methods->rows.first().available); // R13
    QVERIFY(!methods->hasSubscription);
    QVERIFY(!BayarMethodList::read({200, {}, R"({"success":true,"methods":{}})"}));
    QVERIFY(!BayarMethodList::read({200, {}, R"({"success":true})"}));
    const auto status = statusOf(R"({"gopay":"yes","bri":true,"bank":true})");
    QCOMPARE(status->connected, (QStringList{BayarBri}));
    QVERIFY(status->notConnected.isEmpty());
    QVERIFY(!status->isVerified);
    QCOMPARE(BayarAccountStatus::read({200, {}, R"({"success":true})"}).error().category, base::Category::Protocol);
    QCOMPARE(BayarAccountStatus::read({401, {}, "{}"}).error().category, base::Category::Auth);
}

void TestBayarAccount::figures_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<std::optional<Money>>("amount");
    QTest::addColumn<std::optional<qint64>>("paid");
    QTest::addColumn<qsizetype>("rows");
    using Count = std::optional<qint64>;
    const auto none = std::optional<Money>();
    QTest::newRow("texts") << R"("total_amount":"7500000","total_paid":"120","breakdown":{"qris":"80"})"_ba
                           << std::optional(rupiah(7'500'000)) << Count(120) << qsizetype{1};
    QTest::newRow("nothing") << R"("period":"all")"_ba << none << Count() << qsizetype{0};
    QTest::newRow("odd") << R"("total_amount":1.5,"total_paid":-1,"breakdown":{"qris":"many","ovo":2.5,"x":3})"_ba
                         << none << Count() << qsizetype{1};
    QTest::newRow("breakdown a list") << R"("breakdown":[1,2])"_ba << none << Count() << qsizetype{0};
}

void TestBayarAccount::figures()
{
    QFETCH(QByteArray, members);
    const auto read = BayarStatistics::read({200, {}, R"({"success":true,)" + members + "}"});
    QVERIFY_RESULT(read);
    QTEST(read->amount, "amount");
    QTEST(read->paid, "paid");
    QTEST(read->breakdown.size(), "rows");
    QStringList periods;
    using Period = BayarStatistics::Period;
    for (const Period period : {Period::All, Period::Today, Period::Week, Period::Month, Period::Year})
        periods << QUrlQuery(BayarStatistics::request(shop(), keys(), period)->url).queryItemValue(u"period"_s);
    QCOMPARE(periods.join(u' '), u"all today week month year"_s);
}

void TestBayarAccount::listsAskOnlyForWhatExists_data()
{
    QTest::addColumn<BayarListFilter>("filter");
    QTest::addColumn<QString>("expected"); // query, or the code of the refusal
    const QDate may(2026, 5, 1);
    const auto row = [](const char* name, const BayarListFilter& filter, const QString& expected) {
        QTest::newRow(name) << filter << expected;
    };
    row("nothing", {}, u"page=1&limit=100"_s);
    row("one day", {.from = may, .to = may}, u"start_date=2026-05-01&end_date=2026-05-01&page=1&limit=100"_s);
    row("signs", {.search = u"a+b & c=d%\u00e9"_s, .limit = 1},
        u"search=a%2Bb%20%26%20c%3Dd%25%C3%A9&page=1&limit=1"_s);
    row("page 0", {.page = 0}, u"list_page"_s);
    row("no rows", {.limit = 0}, u"list_limit"_s);
    row("too many rows", {.limit = 101}, u"list_limit"_s);
    row("days the other way round", {.from = may, .to = may.addDays(-1)}, u"list_days"_s);
}

void TestBayarAccount::listsAskOnlyForWhatExists()
{
    QFETCH(BayarListFilter, filter);
    const auto request = filter.request(shop(), keys());
    QTEST(request ? request->url.query(QUrl::FullyEncoded) : request.error().code, "expected");
    if (!request)
        requirePlain(request.error());
}

void TestBayarAccount::goodsKeepTheirKinds()
{
    const net::HttpResponse response{200, {},
        R"({"success":true,"data":[{"id":"1","filename":"a","size":"9","active":false},{"filename":"no id"},7]})"};
    const auto files = BayarFile::read(response);
    QVERIFY_RESULT(files);
    QCOMPARE(files->size(), 1);
    QCOMPARE(files->first().bytes, std::optional<qint64>(9));
    QVERIFY(!files->first().isActive);
    QVERIFY(!BayarImage::read({200, {}, R"({"success":true,"data":null})"}));
    QCOMPARE(BayarContent::request(shop(), keys(), false)->url.query(), u"active_only=false"_s);

    CreateRequest request = sale();
    request.attachments = {FileId{3}, ContentId{4}, ProductImageId{5}}; // BY-R14
    const QByteArray body = BayarGg().createRequest(shop(), keys(), request)->body;
    QVERIFY2(body.contains(R"("file_id":3,"content_id":4,"product_image_id":5)"), body.constData());
}

void TestBayarAccount::ordersAskOnlyForWhatExists()
{
    const auto query = [](const StoreOrderFilter& filter) {
        const auto request = filter.request(shop(), keys());
        return request ? request->url.query(QUrl::FullyEncoded) : request.error().code;
    };
    QCOMPARE(query({}), u"limit=50&offset=0"_s);
    QCOMPARE(query({.number = u"WA1"_s, .limit = 7}), u"order_number=WA1"_s);
    QCOMPARE(query({.status = StoreOrder::Status::WaitingPayment, .search = u"Siti"_s, .limit = 100, .offset = 20}),
        u"status=waiting_payment&search=Siti&limit=100&offset=20"_s);
    QCOMPARE(query({.limit = 101}), u"list_limit"_s);
    QCOMPARE(query({.offset = -1}), u"list_page"_s);
}

/// BY-R11
void TestBayarAccount::oneOrder()
{
    const QByteArray order = R"({"order_number":"WA1","status":"paid","total":"75000"})";
    for (const QByteArray& members : {R"("data":)" + order, R"("data":[)" + order + "]", R"("order":)" + order}) {
        const auto page = StoreOrderPage::read({200, {}, R"({"success":true,)" + members + "}"});
        QVERIFY_RESULT(page);
        QCOMPARE(page->orders.size(), 1);
        QCOMPARE(page->orders.first().total, std::optional(rupiah(75'000)));
    }
    const auto odd = StoreOrderPage::read(
        {200, {}, R"({"success":true,"data":[{"order_number":"WA1","status":"lost","total":1.5},{}]})"});
    QCOMPARE(odd->orders.size(), 1);
    QVERIFY(!odd->orders.first().status && !odd->orders.first().total);
    QVERIFY(!StoreOrderPage::read({200, {}, R"({"success":true,"data":7})"}));
}

void TestBayarAccount::orderEnds_data()
{
    QTest::addColumn<StoreOrder::Status>("from");
    QTest::addColumn<Verdict>("complete");
    QTest::addColumn<Verdict>("cancel");
    QTest::addColumn<QString>("payment");
    using Status = StoreOrder::Status;
    const auto row = [](Status from, Verdict complete, Verdict cancel, const char* payment) {
        QTest::newRow(toWord(from).data()) << from << complete << cancel << QString::fromLatin1(payment);
    };
    row(Status::Pending, Verdict::Refused, Verdict::Allowed, "pending");
    row(Status::WaitingPayment, Verdict::Refused, Verdict::Allowed, "pending");
    row(Status::Paid, Verdict::Allowed, Verdict::AfterWarning, "paid"); // BY-R12
    row(Status::Processing, Verdict::Allowed, Verdict::AfterWarning, "paid");
    row(Status::Completed, Verdict::NothingToDo, Verdict::Refused, "paid");
    row(Status::Cancelled, Verdict::Refused, Verdict::NothingToDo, "cancelled");
}

void TestBayarAccount::orderEnds()
{
    QFETCH(StoreOrder::Status, from);
    QTEST(StoreCompletion::verdict(from, StoreCompletion::To::Completed), "complete");
    QTEST(StoreCompletion::verdict(from, StoreCompletion::To::Cancelled), "cancel");
    QTEST(QString(toWord(paymentState(from))), "payment");
}

void TestBayarAccount::completions()
{
    using To = StoreCompletion::To;
    const auto request = StoreCompletion::request(shop(), keys(), u"WA1"_s, To::Completed, false);
    QVERIFY_RESULT(request);
    QCOMPARE(request->body, R"({"order_number":"WA1","status":"completed","notify":false})"_ba);
    QCOMPARE(StoreCompletion::request(shop(), keys(), {}, To::Completed, false).error().code, u"order_missing"_s);
    const QByteArray other = R"({"success":true,"order":{"order_number":"WA2","status":"completed"}})";
    QCOMPARE(StoreCompletion::read({200, {}, other}, u"WA1"_s).error().code, u"other_order"_s);
    QVERIFY(!StoreCompletion::read({200, {}, R"({"success":true})"}, u"WA1"_s));
}

void TestBayarAccount::goPayComesFirstOnceItIsThere()
{
    const BayarGg gateway;
    const auto answer = [](const char* available) -> net::HttpResponse {
        return {200, {},
            QByteArray(R"({"success":true,"methods":[{"id":"qris","name":"QRIS","available":true},)"
                       R"({"id":"gopay_qris","name":"GoPay","available":)")
                + available + R"(}],"user_status":{"has_active_subscription":true}})"};
    };
    QCOMPARE(gateway.offers({}).first().method, u"qris"_s);
    QCOMPARE(gateway.offers({}, {answer("false"), std::nullopt}).first().method, u"qris"_s);
    QCOMPARE(gateway.offers({}, {answer("true"), std::nullopt}).first().method, u"gopay_qris"_s);
}

QTEST_GUILESS_MAIN(TestBayarAccount)
#include "tst_bayaraccount.moc"
