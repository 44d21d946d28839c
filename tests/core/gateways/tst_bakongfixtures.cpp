// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/khqr.h"
#include "core/gateways/bakong_gateway/bakonggateway.h"
#include "core/gateways/bakong_gateway/generatedcode.h"
#include "tests/support/fixture.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using base::Json;
using gateways::AccountProfile;
using gateways::BakongGateway;
using gateways::CheckRequest;
using gateways::CreateRequest;
using gateways::Credentials;
using money::Money;
using support::Fixture;

/// Every exchange the contract shows, both ways: our request is the fixture's, its answer means what it says.
class TestBakongFixtures final : public QObject {
    Q_OBJECT

private slots:
    void requests_data() { everyFixture(); }
    void requests();
    void answers_data() { everyFixture(); }
    void answers();
    void pictures_data();
    void pictures();
    void hostileReplies_data();
    void hostileReplies();

private:
    static void everyFixture();
    static bool isCheck(const Fixture& fixture);
    static AccountProfile accountOf(const Fixture& fixture);
    static CreateRequest createOf(const Fixture& fixture);
    static CheckRequest checkOf(const Fixture& fixture);
    static void created(const Fixture& fixture, const net::HttpResponse& response);
    static void checked(const Fixture& fixture, const net::HttpResponse& response);

    BakongGateway m_gateway;
};

void TestBakongFixtures::everyFixture()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : support::fixturePaths(u"bakong-gateway--"_s))
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

bool TestBakongFixtures::isCheck(const Fixture& fixture)
{
    return fixture.path.startsWith(u"/bakong/payment/"_s);
}

AccountProfile TestBakongFixtures::accountOf(const Fixture& fixture)
{
    AccountProfile account;
    account.baseUrl = QUrl(fixture.baseUrl);
    account.receiver = isCheck(fixture) ? fixture.expected(u"our_account") : fixture.sent(u"bakongAccountId");
    if (account.receiver.isEmpty())
        account.receiver = u"merchant@bank"_s;
    account.merchantName = fixture.sent(u"merchantName");
    return account;
}

CreateRequest TestBakongFixtures::createOf(const Fixture& fixture)
{
    // A sample without currency means dollars (BG-R14).
    const QString code = fixture.sent(u"currency");
    const auto currency = money::currencyFromCode(code.isEmpty() ? u"USD"_s : code).value();
    const QString amount = fixture.sent(u"amount");
    return {amount.isEmpty() ? Money::zero(currency) : Money::parse(amount, currency).value(),
        fixture.sent(u"billNumber"), {}};
}

CheckRequest TestBakongFixtures::checkOf(const Fixture& fixture)
{
    const QString amount = fixture.expected(u"our_amount");
    return {fixture.sent(u"md5"), Money::parse(amount.isEmpty() ? u"10.00"_s : amount, money::Currency::Usd).value(),
        fixture.path.endsWith(u"-with-poll"_s)};
}

void TestBakongFixtures::requests()
{
    QFETCH(QString, path);
    const Fixture fixture = support::readFixture(path);
    QVERIFY(fixture.requestBody.has_value());

    Credentials credentials;
    for (const auto& [name, value] : fixture.requestHeaders)
        if (name == "X-API-Key")
            credentials[BakongGateway::ApiKey] = vault::Secret(QByteArray(value));
    const AccountProfile account = accountOf(fixture);
    const QString width = fixture.sent(u"width");
    const auto made = isCheck(fixture) ? m_gateway.checkRequest(account, credentials, checkOf(fixture))
        : width.isEmpty()
        ? m_gateway.createRequest(account, credentials, createOf(fixture))
        : m_gateway.imageRequest(account, credentials, createOf(fixture),
            fixture.sent(u"format") == "svg"_L1 ? gateways::ImageFormat::Svg : gateways::ImageFormat::Png,
            width.toInt());
    QVERIFY_RESULT(made);

    QCOMPARE(made->method, fixture.method);
    QCOMPARE(made->url, QUrl(fixture.baseUrl + fixture.path));
    QVERIFY(!fixture.requestHeaders.isEmpty());
    for (const auto& [name, value] : fixture.requestHeaders)
        QCOMPARE(net::headerValue(made->headers, name), value);
    QCOMPARE(net::headerValue(made->headers, "Accept"), "application/json"_ba);

    auto ours = Json::parse(made->body);
    QVERIFY_RESULT(ours);
    if (!isCheck(fixture) && !fixture.requestBody->find(u"currency")) {
        // Samples may leave it out, we never do.
        QCOMPARE(ours->find(u"currency").value().asString().value(), u"USD"_s);
        ours = Json::parse(QByteArray(made->body).replace(R"("currency":"USD",)", ""));
        if (ours->find(u"currency"))
            ours = Json::parse(QByteArray(made->body).replace(R"(,"currency":"USD")", ""));
    }
    QVERIFY2(support::sameJson(*ours, *fixture.requestBody), made->body.constData());
}

void TestBakongFixtures::answers()
{
    QFETCH(QString, path);
    const Fixture fixture = support::readFixture(path);
    const net::HttpResponse response{fixture.status, fixture.responseHeaders, fixture.responseBody};

    if (isCheck(fixture))
        checked(fixture, response);
    else
        created(fixture, response);

    const auto window = m_gateway.rateWindow(response, QDateTime::fromSecsSinceEpoch(1768359800, Qt::UTC));
    QCOMPARE(window.has_value(), !net::headerValue(response.headers, "x-ratelimit-limit").isEmpty());
    if (window)
        QCOMPARE(window->limit, 60);
    const QString gauge = fixture.expected(u"gauge_percent");
    if (!gauge.isEmpty())
        QCOMPARE(window->percentLeft(), gauge.toInt());
}

void TestBakongFixtures::created(const Fixture& fixture, const net::HttpResponse& response)
{
    const auto made = BakongGateway().readCreated(accountOf(fixture), createOf(fixture), response);
    const QString category = fixture.expected(u"category");
    if (!category.isEmpty()) {
        QVERIFY(!made);
        QCOMPARE(QString(toWord(made.error().category)), category);
        QVERIFY(support::saysWhatIsWrongAndWhatToDo(made.error().person.english()));
        return;
    }
    const Json data = fixture.response->find(u"data").value();
    const auto text = [&](QStringView name) { return data.find(name)->asString().value(); };
    const auto members = gateways::GeneratedCode::read(data);
    QVERIFY_RESULT(members);
    QCOMPARE(members->qr, text(u"qr"));
    QCOMPARE(members->md5, text(u"md5"));
    QCOMPARE(members->isStatic, std::optional(text(u"type") == u"static"_s));
    QCOMPARE(members->expiresAt.has_value(), data.find(u"expiresAt").has_value());
    if (members->expiresAt)
        QCOMPARE(*members->expiresAt, QDateTime::fromString(text(u"expiresAt"), Qt::ISODateWithMs));

    if (!fixture.computed) {
        // The samples' codes are cut off (BG-R12): nothing to show to a customer.
        QVERIFY(!made);
        QCOMPARE(made.error().category, base::Category::Protocol);
        return;
    }
    QVERIFY_RESULT(made);
    QCOMPARE(made->qr, text(u"qr"));
    QCOMPARE(made->gatewayId, text(u"md5"));
    QCOMPARE(made->gatewayId, emv::md5Of(made->qr));
    QCOMPARE(made->isStatic, text(u"type") == u"static"_s);
    QCOMPARE(made->expiresAt, members->expiresAt);
    QCOMPARE(made->warnings, QStringList());
}

void TestBakongFixtures::checked(const Fixture& fixture, const net::HttpResponse& response)
{
    const CheckRequest request = checkOf(fixture);
    const auto seen = BakongGateway().readChecked(accountOf(fixture), request, response);
    const QString category = fixture.expected(u"category");
    QCOMPARE(seen ? QString() : QString(toWord(seen.error().category)), category);
    const QString state = fixture.expected(u"unified_state");
    if (!category.isEmpty()) {
        QCOMPARE(state, u"pending"_s); // an error changes nothing
        QVERIFY(support::saysWhatIsWrongAndWhatToDo(seen.error().person.english()));
        return;
    }

    using Said = payments::Observation::Said;
    QCOMPARE(seen->evidence, payments::Evidence::Api);
    const Json data = fixture.response->find(u"data").value();
    const bool isCompleted = data.find(u"status")->asString().value() == u"COMPLETED"_s;
    QCOMPARE(seen->said, isCompleted ? Said::Paid : Said::Open);
    if (!isCompleted) {
        QVERIFY(state.isEmpty() || state == u"pending"_s);
        return;
    }
    const Json payment = data.find(u"payment").value();
    const auto text = [&](QStringView name) { return payment.find(name)->asString().value(); };
    QCOMPARE(seen->transactionId, text(u"transactionId"));
    QCOMPARE(seen->payer, text(u"fromAccountId"));
    QCOMPARE(seen->paidAt, std::optional(QDateTime::fromString(text(u"time"), Qt::ISODateWithMs).toUTC()));
    const bool agrees = seen->receiverAgrees && seen->received == request.due;
    QCOMPARE(agrees, state != u"review"_s);
}

void TestBakongFixtures::pictures_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = support::fixturePaths(u"bakong-gateway--khqr-generate-image--"_s);
    if (paths.isEmpty())
        QSKIP("shared/contracts is not beside this checkout");
    for (const QString& path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void TestBakongFixtures::pictures()
{
    QFETCH(QString, path);
    const Fixture fixture = support::readFixture(path);
    const auto image = m_gateway.readImage({fixture.status, {}, fixture.responseBody});
    if (!fixture.computed) {
        QVERIFY(!image); // "base64,...": draw the code instead (BG-R3)
        QCOMPARE(image.error().category, base::Category::Protocol);
        return;
    }
    QVERIFY_RESULT(image);
    const bool isSvg = fixture.sent(u"format") == "svg"_L1;
    QCOMPARE(image->format == gateways::ImageFormat::Svg, isSvg);
    if (isSvg)
        QVERIFY(image->bytes.contains("<svg"));
    const QString width = fixture.expected(u"real_pixel_width");
    if (!width.isEmpty())
        QCOMPARE(QImage::fromData(image->bytes, "PNG").width(), width.toInt());
}

void TestBakongFixtures::hostileReplies_data()
{
    QTest::addColumn<QJsonObject>("entry");
    PAYDESK_SHARED_OR_SKIP(index, "hostile/index.json");
    for (const QJsonValue entry : support::readJson(index).object()[u"entries"].toArray())
        if (entry[u"context"].toObject()[u"gateway"].toString() == u"bakong-gateway"_s)
            QTest::newRow(qPrintable(entry[u"file"].toString())) << entry.toObject();
}

void TestBakongFixtures::hostileReplies()
{
    QFETCH(QJsonObject, entry);
    const QJsonObject context = entry[u"context"].toObject();
    const QByteArray body =
        support::readFile(QStringLiteral(PAYDESK_SHARED_DATA "/hostile/") + entry[u"file"].toString());
    AccountProfile account;
    account.receiver = u"merchant@bank"_s;
    const CheckRequest request{context[u"md5"].toString(),
        Money::fromMinor(
            context[u"expected_final_minor"].toInteger(), *money::currencyFromCode(context[u"currency"].toString()))
            .value(),
        false};
    const auto seen = m_gateway.readChecked(account, request, {200, {}, body});
    QCOMPARE(entry[u"verdict"].toString(), u"reject"_s);
    QVERIFY(!seen);
    QCOMPARE(seen.error().code, entry[u"reason"].toString());
    QCOMPARE(seen.error().category, base::Category::Protocol);
}

QTEST_GUILESS_MAIN(TestBakongFixtures)
#include "tst_bakongfixtures.moc"
