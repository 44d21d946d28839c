// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/qris.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bayar_gg/bayargoods.h"
#include "core/gateways/bayar_gg/bayarlist.h"
#include "core/gateways/bayar_gg/bayarmethods.h"
#include "core/gateways/bayar_gg/bayarstatistics.h"
#include "core/gateways/bayar_gg/qristools.h"
#include "core/gateways/bayar_gg/storeorder.h"
#include "tests/core/gateways/bayarfixture.h"
#include "tests/support/shareddata.h"

#include <QUrlQuery>
#include <QtTest/QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bayarfixture;
using namespace gateways;
using base::Json;
using money::Money;
using support::Fixture;
using Said = payments::Observation::Said;

namespace {

QByteArray expectedForm(const Fixture& fixture, const QByteArray& boundary)
{
    QByteArray body;
    for (const support::FixturePart& part : fixture.parts) {
        body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part.name + '"';
        if (!part.fileName.isEmpty())
            body += "; filename=\"" + part.fileName + "\"\r\nContent-Type: " + part.type;
        body += "\r\n\r\n" + part.bytes + "\r\n";
    }
    return body + "--" + boundary + "--\r\n";
}

} // namespace

/// Every exchange the contract shows but the notifications, both ways: our request is the fixture's, its answer means
/// what it says.
class TestBayarFixtures final : public QObject {
    Q_OBJECT

private slots:
    void requests_data() { everyFixture({}); }
    void requests();
    void payments_data() { everyFixture(u"create-payment"_s); }
    void payments();
    void checks_data() { everyFixture(u"check-payment"_s); }
    void checks();
    void lists_data() { everyFixture(u"list-payments"_s); }
    void lists();
    void accounts_data() { everyFixture(u"get-"_s); }
    void accounts();
    void goods_data() { everyFixture(u"list-"_s); }
    void goods();
    void codes_data() { everyFixture(u"qris-"_s); }
    void codes();
    void orders_data() { everyFixture(u"wa-store-"_s); }
    void orders();
    void errors_data() { everyFixture(u"error"_s); }
    void errors();

private:
    static void everyFixture(const QString& operation);
    static void converted(const Fixture& fixture, const net::HttpResponse& response);
    static void listedOrders(const Fixture& fixture, const net::HttpResponse& response);

    BayarGg m_gateway;
};

void TestBayarFixtures::everyFixture(const QString& operation)
{
    QTest::addColumn<QString>("path");
    const QStringList paths = support::fixturePaths(u"bayar-gg--"_s + operation);
    if (paths.isEmpty())
        QSKIP("shared/contracts is not beside this checkout");
    for (const QString& path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void TestBayarFixtures::requests()
{
    QFETCH(QString, path);
    const Fixture fixture = support::readFixture(path);
    const auto made = requestOf(fixture);
    // What the server would refuse for its own reasons is not sent at all.
    const QStringList ours{u"below-minimum"_s, u"qris-over-limit"_s, u"nothing-chosen"_s};
    if (ours.contains(fixture.name.section(u"--"_s, -1))) {
        QVERIFY(!made);
        QCOMPARE(QString(toWord(made.error().category)), fixture.expected(u"category"));
        return;
    }
    QVERIFY_RESULT(made);
    QCOMPARE(made->method, fixture.method);
    QCOMPARE(made->url.adjusted(QUrl::RemoveQuery), QUrl(fixture.baseUrl + fixture.path));

    auto asked = fixture.query;
    // Documented, and never used by us: keys in addresses end in logs.
    asked.removeIf([](const auto& item) { return item.first == u"apiKey"_s; });
    auto sent = QUrlQuery(made->url).queryItems(QUrl::FullyDecoded);
    const QStringList paging{u"limit"_s, u"offset"_s};
    if (fixture.operation == u"wa-store-orders"_s) // where samples leave one out, we never do
        sent.removeIf(
            [&](const auto& item) { return paging.contains(item.first) && fixture.asked(item.first).isEmpty(); });
    std::sort(asked.begin(), asked.end());
    std::sort(sent.begin(), sent.end());
    QCOMPARE(sent, asked);
    if (!fixture.encodedQuery.isEmpty())
        QCOMPARE(made->url.query(QUrl::FullyEncoded).toLatin1(), fixture.encodedQuery);

    QCOMPARE(net::headerValue(made->headers, "X-API-Key"), QByteArray(Key));
    QCOMPARE(net::headerValue(made->headers, "Accept"), "application/json"_ba);
    const QByteArray type = net::headerValue(made->headers, "Content-Type");
    if (!fixture.parts.isEmpty()) {
        const auto form = "multipart/form-data; boundary="_ba;
        QVERIFY(type.startsWith(form));
        QCOMPARE(made->body, expectedForm(fixture, type.sliced(form.size())));
        return;
    }
    QCOMPARE(type, fixture.method == "POST" ? "application/json"_ba : QByteArray());
    if (!fixture.requestBody) {
        QCOMPARE(made->body, QByteArray());
        return;
    }
    const auto body = Json::parse(made->body);
    QVERIFY_RESULT(body);
    QVERIFY2(support::sameJson(*body, *fixture.requestBody), made->body.constData());
}

void TestBayarFixtures::payments()
{
    QFETCH(QString, path);
    const Fixture fixture = support::readFixture(path);
    const CreateRequest request = createOf(fixture);
    const auto created = m_gateway.readCreated(accountOf(fixture), request, {fixture.status, {}, fixture.responseBody});
    const QString category = fixture.expected(u"category");
    QCOMPARE(created ? QString() : QString(toWord(created.error().category)), category);
    if (!created) {
        const QString reason = loose(fixture.response, u"error");
        QVERIFY2(reason.isEmpty() || created.error().person.english().contains(reason), qPrintable(reason));
        return;
    }
    const Json payment = fixture.response->member(u"payment").value();
    QCOMPARE(created->gatewayId, loose(payment, u"invoice_id"));
    QCOMPARE(created->url, loose(fixture.response, u"payment_url"));
    const QString final = loose(payment, u"final_amount");
    QCOMPARE(created->finalAmount, std::optional(final.isEmpty() ? request.amount : rupiah(final)));
    const QString pays = fixture.expected(u"customer_pays");
    if (!pays.isEmpty())
        QCOMPARE(created->finalAmount->toDecimal(), pays);
    // BY-R6: WIB where the account says nothing.
    const QDateTime local = QDateTime::fromString(loose(payment, u"expires_at") + u"+07:00"_s, Qt::ISODate);
    QCOMPARE(created->expiresAt, std::optional(local.toUTC()));
    QCOMPARE(created->qr, loose(payment, u"qris_string"));
    QVERIFY(!created->isStatic);
    QCOMPARE(created->warnings, QStringList());
}

void TestBayarFixtures::checks()
{
    QFETCH(QString, path);
    const Fixture fixture = support::readFixture(path);
    const auto seen =
        m_gateway.readChecked(accountOf(fixture), checkOf(fixture), {fixture.status, {}, fixture.responseBody});
    QVERIFY_RESULT(seen);
    QCOMPARE(seen->evidence, payments::Evidence::Api);
    const QMap<Said, QString> states{{Said::Open, u"pending"_s}, {Said::Paid, u"paid"_s}, {Said::Expired, u"expired"_s},
        {Said::Cancelled, u"cancelled"_s}};
    const QString state = loose(fixture.response, u"status");
    QCOMPARE(states.value(seen->said), state);
    const QString unified = fixture.expected(u"unified_state");
    QCOMPARE(state, unified.isEmpty() ? state : unified);
    if (seen->said != Said::Paid) {
        QVERIFY(!seen->received && !seen->paidAt);
        return;
    }
    QCOMPARE(seen->received, std::optional(rupiah(loose(fixture.response, u"final_amount"))));
    QCOMPARE(seen->transactionId, loose(fixture.response, u"paid_reff_num"));
    const QString utc = fixture.expected(u"paid_at_utc_if_wib");
    if (!utc.isEmpty())
        QCOMPARE(seen->paidAt, std::optional(QDateTime::fromString(utc, Qt::ISODate)));
    const auto payment = BayarPayment::read(*fixture.response, std::chrono::hours(7)).value();
    const QString code = fixture.expected(u"unique_code");
    if (!code.isEmpty()) // BY-R7: this answer has none
        QCOMPARE(payment.uniqueCodeFor(rupiah(loose(fixture.response, u"amount"))).value().toDecimal(), code);
}

void TestBayarFixtures::lists()
{
    QFETCH(QString, path);
    const Fixture fixture = support::readFixture(path);
    const auto page = BayarPage::read(accountOf(fixture), {fixture.status, {}, fixture.responseBody});
    QVERIFY_RESULT(page);
    const Json data = fixture.response->member(u"data").value();
    QCOMPARE(page->payments.size(), data.size());
    QCOMPARE(page->unreadable, qsizetype{0});
    const auto pagination = fixture.response->find(u"pagination");
    QCOMPARE(page->page, loose(pagination, u"page").toInt());
    QCOMPARE(page->totalPages, std::optional(loose(pagination, u"total_pages").toInt()));
    QCOMPARE(page->total, std::optional(loose(pagination, u"total").toLongLong()));
    QCOMPARE(page->isLast(), data.size() == 0 || page->page == *page->totalPages);
    for (qsizetype i = 0; i < data.size(); ++i) {
        const BayarPayment& payment = page->payments.at(i);
        const Json row = data.at(i);
        QCOMPARE(payment.invoiceId, loose(row, u"invoice_id"));
        QCOMPARE(payment.amount, std::optional(rupiah(loose(row, u"amount"))));
        QCOMPARE(payment.finalAmount, std::optional(rupiah(loose(row, u"final_amount"))));
        QCOMPARE(payment.method, loose(row, u"payment_method"));
        QCOMPARE(payment.paidVia, loose(row, u"paid_via")); // BY-R10: missing is unknown
        const auto utc = [&](QStringView name) {
            return QDateTime::fromString(loose(row, name) + u"+07:00"_s, Qt::ISODate).toUTC();
        };
        QCOMPARE(payment.createdAt, std::optional(utc(u"created_at")));
        QCOMPARE(payment.paidAt.value_or(QDateTime()), utc(u"paid_at"));
        QVERIFY_RESULT(payment.observed());
    }
}

void TestBayarFixtures::accounts()
{
    QFETCH(QString, path);
    const Fixture fixture = support::readFixture(path);
    const net::HttpResponse response{fixture.status, fixture.responseHeaders, fixture.responseBody};
    const auto member = [&](QStringView name) { return fixture.response->find(name); };
    const auto isTrue = [](const std::optional<Json>& object, QStringView name) {
        return object->find(name)->asBool().value();
    };
    if (fixture.operation == u"get-payment-methods"_s) {
        const auto methods = BayarMethodList::read(response);
        QVERIFY_RESULT(methods);
        QCOMPARE(methods->hasSubscription, std::optional(isTrue(member(u"user_status"), u"has_active_subscription")));
        QCOMPARE(methods->rows.size(), member(u"methods")->size());
        for (qsizetype i = 0; i < methods->rows.size(); ++i) {
            const Json row = member(u"methods")->at(i);
            QCOMPARE(methods->rows.at(i).id, loose(row, u"id"));
            QCOMPARE(methods->rows.at(i).name, loose(row, u"name"));
            QCOMPARE(methods->rows.at(i).available, isTrue(row, u"available"));
        }
    } else if (fixture.operation == u"get-account-status"_s) {
        const auto status = BayarAccountStatus::read(response);
        QVERIFY_RESULT(status);
        QCOMPARE(status->userName, loose(member(u"account"), u"username"));
        QCOMPARE(status->email, loose(member(u"account"), u"email"));
        QCOMPARE(status->isVerified, std::optional(isTrue(member(u"account"), u"is_verified")));
        const auto integrations = member(u"integrations");
        QCOMPARE(status->connected.contains(BayarGopay), isTrue(integrations, u"gopay"));
        QCOMPARE(status->notConnected.contains(BayarBri), !isTrue(integrations, u"bri"));
        QCOMPARE(status->notConnected.contains(BayarOvo), !isTrue(integrations, u"ovo"));
    } else {
        const auto statistics = BayarStatistics::read(response);
        QVERIFY_RESULT(statistics);
        QCOMPARE(statistics->period, loose(fixture.response, u"period"));
        QCOMPARE(QString::number(*statistics->transactions), loose(fixture.response, u"total_transactions"));
        QCOMPARE(statistics->amount->toDecimal(), loose(fixture.response, u"total_amount"));
        qint64 sum = 0;
        for (const auto& [method, paid] : statistics->breakdown) {
            QCOMPARE(QString::number(paid), loose(member(u"breakdown"), method));
            sum += paid;
        }
        QCOMPARE(statistics->paid, std::optional(sum)); // counts, not money (BY-R9)
    }
}

void TestBayarFixtures::goods()
{
    QFETCH(QString, path);
    const Fixture fixture = support::readFixture(path);
    if (fixture.operation == u"list-payments"_s)
        return;
    const net::HttpResponse response{fixture.status, fixture.responseHeaders, fixture.responseBody};
    const Json first = fixture.response->member(u"data").value().at(0);
    const qint64 id = loose(first, u"id").toLongLong();
    if (fixture.operation == u"list-files"_s) {
        const auto files = BayarFile::read(response);
        QVERIFY_RESULT(files);
        QCOMPARE(files->size(), 1);
        QCOMPARE(files->first().id, FileId{id});
        QCOMPARE(files->first().name, loose(first, u"filename"));
        QCOMPARE(QString::number(*files->first().bytes), loose(first, u"size"));
        QVERIFY(files->first().isActive);
    } else if (fixture.operation == u"list-contents"_s) {
        const auto contents = BayarContent::read(response);
        QVERIFY_RESULT(contents);
        QCOMPARE(contents->size(), 1);
        QCOMPARE(contents->first().id, ContentId{id});
        QCOMPARE(contents->first().title, loose(first, u"title"));
        QCOMPARE(contents->first().type, loose(first, u"type"));
    } else {
        const auto images = BayarImage::read(response);
        QVERIFY_RESULT(images);
        QCOMPARE(images->size(), 1);
        QCOMPARE(images->first().id, ProductImageId{id});
        QCOMPARE(images->first().name, loose(first, u"filename"));
        QCOMPARE(images->first().address, loose(first, u"url"));
    }
}

void TestBayarFixtures::codes()
{
    QFETCH(QString, path);
    const Fixture fixture = support::readFixture(path);
    const net::HttpResponse response{fixture.status, fixture.responseHeaders, fixture.responseBody};
    if (fixture.operation == u"qris-convert"_s) {
        converted(fixture, response);
        return;
    }
    const auto facts = QrisFacts::read(response);
    QVERIFY_RESULT(facts);
    QCOMPARE(facts->merchantName, loose(fixture.response, u"merchant_name"));
    QCOMPARE(facts->merchantCity, loose(fixture.response, u"merchant_city"));
    const QString amount = loose(fixture.response, u"amount");
    QCOMPARE(facts->amount, amount == u"0"_s ? std::nullopt : std::optional(rupiah(amount)));
    QCOMPARE(facts->isDynamic, std::optional(fixture.response->find(u"is_dynamic")->asBool().value()));
}

void TestBayarFixtures::converted(const Fixture& fixture, const net::HttpResponse& response)
{
    const QString typed =
        fixture.parts.isEmpty() ? fixture.sent(u"nominal") : QString::fromLatin1(fixture.parts.first().bytes);
    const QString text = fixture.sent(u"qris");
    const auto source = fixture.computed && !text.isEmpty() ? std::optional(text) : std::nullopt;
    const auto converted = ConvertedQris::read(response, rupiah(typed), source);
    const QString category = fixture.expected(u"category");
    // The sample's code is cut off: nothing to show to a customer.
    const QString expected = category.isEmpty() && !fixture.computed ? u"protocol"_s : category;
    QCOMPARE(converted ? QString() : QString(toWord(converted.error().category)), expected);
    if (!converted)
        return;
    QCOMPARE(converted->qris, loose(fixture.response, u"qris"));
    QCOMPARE(converted->merchantName, loose(fixture.response, u"merchant_name"));
    QCOMPARE(converted->warnings, QStringList());
    if (source)
        QCOMPARE(emv::convertQris(*source, typed).value(), converted->qris);
}

void TestBayarFixtures::orders()
{
    QFETCH(QString, path);
    const Fixture fixture = support::readFixture(path);
    const net::HttpResponse response{fixture.status, fixture.responseHeaders, fixture.responseBody};
    if (fixture.operation == u"wa-store-orders"_s) {
        listedOrders(fixture, response);
        return;
    }
    const auto order = StoreCompletion::read(response, fixture.sent(u"order_number"));
    QCOMPARE(order ? QString() : QString(toWord(order.error().category)), fixture.expected(u"category"));
    if (!order)
        return;
    QCOMPARE(order->number, fixture.sent(u"order_number"));
    QCOMPARE(QString(toWord(*order->status)), fixture.sent(u"status"));
}

void TestBayarFixtures::listedOrders(const Fixture& fixture, const net::HttpResponse& response)
{
    const auto page = StoreOrderPage::read(response);
    QVERIFY_RESULT(page);
    const Json data = fixture.response->member(u"data").value();
    const bool isOne = data.kind() == Json::Kind::Object; // BY-R11
    QCOMPARE(page->orders.size(), isOne ? 1 : data.size());
    if (!isOne) // outside a number of orders, inside rupiah
        QCOMPARE(QString::number(*page->count), loose(fixture.response, u"total"));
    for (qsizetype i = 0; i < page->orders.size(); ++i) {
        const StoreOrder& order = page->orders.at(i);
        const Json sent = isOne ? data : data.at(i);
        QCOMPARE(order.number, loose(sent, u"order_number"));
        QCOMPARE(order.customerName, loose(sent, u"customer_name"));
        QCOMPARE(order.total->toDecimal(), loose(sent, u"total"));
        QCOMPARE(QString(toWord(*order.status)), loose(sent, u"status"));
        const QString state = fixture.expected(loose(sent, u"status"));
        if (!state.isEmpty())
            QCOMPARE(QString(toWord(paymentState(*order.status))), state);
    }
}

void TestBayarFixtures::errors()
{
    QFETCH(QString, path);
    const Fixture fixture = support::readFixture(path);
    const auto seen =
        m_gateway.readChecked(accountOf(fixture), checkOf(fixture), {fixture.status, {}, fixture.responseBody});
    QVERIFY(!seen);
    QCOMPARE(QString(toWord(seen.error().category)), fixture.expected(u"category"));
    QVERIFY(!seen.error().person.isEmpty());
    QVERIFY2(seen.error().log.contains(loose(fixture.response, u"error")), qPrintable(seen.error().log));
}

QTEST_GUILESS_MAIN(TestBayarFixtures)
#include "tst_bayarfixtures.moc"
