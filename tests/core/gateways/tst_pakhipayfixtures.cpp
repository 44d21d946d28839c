// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/pakhi_pay/pakhipay.h"
#include "tests/support/fixture.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"
#include "tests/support/unifiedstate.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using base::Json;
using gateways::AccountProfile;
using gateways::CheckRequest;
using gateways::CreateRequest;
using gateways::Credentials;
using gateways::PakhiPay;
using money::Money;
using support::Fixture;

/// Every exchange the contract shows, both ways: our request is the fixture's, its answer means what it says.
class TestPakhiPayFixtures final : public QObject {
    Q_OBJECT

private slots:
    void requests_data() { everyFixture(); }
    void requests();
    void answers_data() { everyFixture(); }
    void answers();
    void theCheckoutOfASiteIsTheSameRequest();

private:
    static void everyFixture();
    static bool isVerify(const Fixture& fixture) { return fixture.path.contains(u"/verify"_s); }
    static Money amountOf(const Fixture& fixture);
    static AccountProfile accountOf(const Fixture& fixture);
    static CreateRequest createOf(const Fixture& fixture);
    static CheckRequest checkOf(const Fixture& fixture) { return {fixture.sent(u"transaction_id"), amountOf(fixture)}; }
    void created(const Fixture& fixture, const net::HttpResponse& response) const;
    void verified(const Fixture& fixture, const net::HttpResponse& response) const;

    PakhiPay m_gateway;
};

void TestPakhiPayFixtures::everyFixture()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : support::fixturePaths(u"pakhi-pay--payment-"_s))
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

Money TestPakhiPayFixtures::amountOf(const Fixture& fixture)
{
    return Money::parse(fixture.sent(u"amount"), money::Currency::Bdt).value();
}

AccountProfile TestPakhiPayFixtures::accountOf(const Fixture& fixture)
{
    AccountProfile account;
    account.baseUrl = QUrl(fixture.baseUrl);
    account.currency = money::Currency::Bdt;
    account.walkIn = {u"Walk-in customer"_s, u"shop@example.com"_s, {}};
    account.returnPages.success = QUrl(fixture.sent(u"success_url"));
    account.returnPages.cancel = QUrl(fixture.sent(u"cancel_url"));
    return account;
}

CreateRequest TestPakhiPayFixtures::createOf(const Fixture& fixture)
{
    CreateRequest request{amountOf(fixture), fixture.sent(u"order_id"), {}};
    request.customer = {fixture.sent(u"cus_name"), fixture.sent(u"cus_email"), {}};
    request.notifyAt = QUrl(fixture.sent(u"callback_url"));
    return request;
}

void TestPakhiPayFixtures::requests()
{
    QFETCH(QString, path);
    const Fixture fixture = support::readFixture(path);
    QVERIFY(fixture.requestBody.has_value());
    Credentials credentials;
    for (const auto& [name, value] : fixture.requestHeaders)
        if (name == "api-key")
            credentials[PakhiPay::ApiKey] = vault::Secret(QByteArray(value));
    const auto made = isVerify(fixture) ? m_gateway.checkRequest(accountOf(fixture), credentials, checkOf(fixture))
                                        : m_gateway.createRequest(accountOf(fixture), credentials, createOf(fixture));
    QVERIFY_RESULT(made);
    QCOMPARE(made->method, fixture.method);
    // One fixture leaves the slash out to show what comes of it; we never do.
    const QString slash = fixture.path.endsWith(u'/') ? QString() : u"/"_s;
    QCOMPARE(made->url.toString(), fixture.baseUrl + fixture.path + slash);
    QVERIFY(fixture.requestHeaders.size() >= 2);
    for (const auto& [name, value] : fixture.requestHeaders)
        QCOMPARE(net::headerValue(made->headers, name), value);
    const auto ours = Json::parse(made->body);
    QVERIFY_RESULT(ours);
    QVERIFY2(support::sameJson(*ours, *fixture.requestBody), made->body.constData());
}

void TestPakhiPayFixtures::answers()
{
    QFETCH(QString, path);
    const Fixture fixture = support::readFixture(path);
    const net::HttpResponse response{fixture.status, fixture.responseHeaders, fixture.responseBody};
    if (isVerify(fixture))
        verified(fixture, response);
    else
        created(fixture, response);
}

void TestPakhiPayFixtures::created(const Fixture& fixture, const net::HttpResponse& response) const
{
    const auto made = m_gateway.readCreated(accountOf(fixture), createOf(fixture), response);
    QCOMPARE(made ? QString() : QString(toWord(made.error().category)), fixture.expected(u"category"));
    if (!made) {
        const QString sentence = made.error().person.english();
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
        return;
    }
    QCOMPARE(made->gatewayId, QString()); // PP-R4
    QCOMPARE(made->url, fixture.response->find(u"payment_url")->asString().value());
    QVERIFY(made->qr.isEmpty() && !made->expiresAt && !made->isStatic);
}

void TestPakhiPayFixtures::verified(const Fixture& fixture, const net::HttpResponse& response) const
{
    const CheckRequest request = checkOf(fixture);
    const auto seen = m_gateway.readChecked(accountOf(fixture), request, response);
    const QString state = fixture.expected(u"unified_state");
    const QString category = fixture.expected(u"category");
    if (!category.isEmpty())
        QCOMPARE(seen ? QString() : QString(toWord(seen.error().category)), category);
    if (!seen) {
        QCOMPARE(seen.error().category, base::Category::NotConfirmed);
        QCOMPARE(state, u"unchanged"_s);
        const QString sentence = seen.error().person.english();
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
        return;
    }
    QCOMPARE(support::unifiedStateAfter(*seen, request.due), state == u"unchanged"_s ? u"pending"_s : state);
    if (seen->said == payments::Observation::Said::Paid)
        QCOMPARE(seen->transactionId, request.gatewayId);
}

/// The parameters of the checkout in a web page, by their names there.
void TestPakhiPayFixtures::theCheckoutOfASiteIsTheSameRequest()
{
    const QStringList paths = support::fixturePaths(u"pakhi-pay--sdk-checkout--"_s);
    if (paths.isEmpty())
        QSKIP("shared/contracts is not beside this checkout");
    for (const QString& path : paths) {
        const auto file = Json::parse(support::readFile(path));
        QVERIFY_RESULT(file);
        const Json checkout = file->find(u"checkout").value();
        const Json names = file->find(u"maps_to").value();
        const auto text = [&](QStringView name) { return checkout.find(name)->asString().value(); };
        AccountProfile account;
        account.baseUrl = QUrl(file->find(u"init")->find(u"baseUrl")->asString().value());
        account.currency = money::Currency::Bdt;
        account.returnPages = {QUrl(text(u"successUrl")), QUrl(text(u"cancelUrl"))};
        CreateRequest request{
            Money::parse(checkout.find(u"amount")->numberText().value(), money::Currency::Bdt).value(),
            text(u"orderId"), {}};
        request.customer = {text(u"customerName"), text(u"customerEmail"), {}};
        request.notifyAt = QUrl(text(u"callbackUrl"));
        Credentials credentials;
        credentials[PakhiPay::ApiKey] = vault::Secret(file->find(u"init")->find(u"apiKey")->asString()->toLatin1());
        const auto made = m_gateway.createRequest(account, credentials, request);
        QVERIFY_RESULT(made);
        const auto body = Json::parse(made->body);
        QVERIFY_RESULT(body);
        QCOMPARE(body->size(), names.size());
        for (qsizetype i = 0; i < names.size(); ++i) {
            const auto sent = body->find(names.at(i).asString().value());
            QVERIFY(sent && support::sameJson(*sent, checkout.find(names.nameAt(i)).value()));
        }
    }
}

QTEST_GUILESS_MAIN(TestPakhiPayFixtures)
#include "tst_pakhipayfixtures.moc"
