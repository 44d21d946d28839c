// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bdquickpay/bdquickpay.h"
#include "core/gateways/gatewayerror.h"
#include "tests/support/fixture.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"
#include "tests/support/unifiedstate.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using base::Json;
using gateways::AccountProfile;
using gateways::BdQuickPay;
using gateways::CheckRequest;
using gateways::CreateRequest;
using gateways::Credentials;
using money::Money;
using support::Fixture;

/// Every exchange the contract shows, both ways: our request is the fixture's, its answer means what it says.
class TestBdQuickPayFixtures final : public QObject {
    Q_OBJECT

private slots:
    void requests_data() { everyFixture(); }
    void requests();
    void answers_data() { everyFixture(); }
    void answers();

private:
    static void everyFixture();
    static bool isVerify(const Fixture& fixture) { return fixture.path == u"/payment/verify"_s; }
    static AccountProfile accountOf(const Fixture& fixture);
    static CreateRequest createOf(const Fixture& fixture);
    static CheckRequest checkOf(const Fixture& fixture);
    void created(const Fixture& fixture, const net::HttpResponse& response) const;
    void verified(const Fixture& fixture, const net::HttpResponse& response) const;

    BdQuickPay m_gateway;
};

void TestBdQuickPayFixtures::everyFixture()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : support::fixturePaths(u"bdquickpay--"_s))
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

AccountProfile TestBdQuickPayFixtures::accountOf(const Fixture& fixture)
{
    AccountProfile account;
    account.baseUrl = QUrl(fixture.baseUrl);
    account.returnPages.success = QUrl(fixture.sent(u"success_url"));
    account.returnPages.cancel = QUrl(fixture.sent(u"cancel_url"));
    return account;
}

CreateRequest TestBdQuickPayFixtures::createOf(const Fixture& fixture)
{
    const QString amount = fixture.sent(u"amount");
    CreateRequest request{Money::parse(amount.isEmpty() ? u"0"_s : amount, money::Currency::Bdt).value(),
        fixture.sent(u"customer_reference"), u"bkash"_s};
    request.notifyAt = QUrl(fixture.sent(u"webhook_url"));
    const auto metadata = fixture.requestBody->find(u"metadata");
    for (qsizetype i = 0; metadata && i < metadata->size(); ++i)
        request.metadata.append({metadata->nameAt(i), metadata->at(i).asString().value()});
    return request;
}

CheckRequest TestBdQuickPayFixtures::checkOf(const Fixture& fixture)
{
    const QString amount = fixture.expected(u"our_amount");
    return {
        fixture.sent(u"invoice_id"), Money::parse(amount.isEmpty() ? u"500"_s : amount, money::Currency::Bdt).value()};
}

void TestBdQuickPayFixtures::requests()
{
    QFETCH(QString, path);
    const Fixture fixture = support::readFixture(path);
    QVERIFY(fixture.requestBody.has_value());
    Credentials credentials;
    for (const auto& [name, value] : fixture.requestHeaders) {
        if (name == "X-App-Key")
            credentials[BdQuickPay::AppKey] = vault::Secret(QByteArray(value));
        if (name == "X-Secret-Key")
            credentials[BdQuickPay::SecretKey] = vault::Secret(QByteArray(value));
    }
    const auto made = isVerify(fixture) ? m_gateway.checkRequest(accountOf(fixture), credentials, checkOf(fixture))
                                        : m_gateway.createRequest(accountOf(fixture), credentials, createOf(fixture));
    if (!isVerify(fixture) && fixture.sent(u"amount").isEmpty()) {
        // A request made to be refused: here it does not get that far.
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"amount_empty"_s);
        return;
    }
    QVERIFY_RESULT(made);
    QCOMPARE(made->method, fixture.method);
    QCOMPARE(made->url, QUrl(fixture.baseUrl + fixture.path));
    QVERIFY(fixture.requestHeaders.size() >= 3);
    for (const auto& [name, value] : fixture.requestHeaders)
        QCOMPARE(net::headerValue(made->headers, name), value);
    QCOMPARE(net::headerValue(made->headers, "Accept"), "application/json"_ba);
    const auto ours = Json::parse(made->body);
    QVERIFY_RESULT(ours);
    QVERIFY2(support::sameJson(*ours, *fixture.requestBody), made->body.constData());
}

void TestBdQuickPayFixtures::answers()
{
    QFETCH(QString, path);
    const Fixture fixture = support::readFixture(path);
    const net::HttpResponse response{fixture.status, fixture.responseHeaders, fixture.responseBody};
    if (isVerify(fixture))
        verified(fixture, response);
    else
        created(fixture, response);
}

void TestBdQuickPayFixtures::created(const Fixture& fixture, const net::HttpResponse& response) const
{
    const auto made = m_gateway.readCreated(accountOf(fixture), createOf(fixture), response);
    const QString category = fixture.expected(u"category");
    QCOMPARE(made ? QString() : QString(toWord(made.error().category)), category);
    if (!made) {
        const QString sentence = made.error().person.english();
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
        const auto fields = fixture.expect->find(u"fields");
        QStringList names;
        for (qsizetype i = 0; fields && i < fields->size(); ++i)
            names << fields->at(i).asString().value();
        QCOMPARE(gateways::Refusal::read(response).fields, names);
        QVERIFY(names.isEmpty() || made.error().log.contains(u" fields="_s + names.join(u',')));
        return;
    }
    const auto text = [&](QStringView name) { return fixture.response->find(name)->asString().value(); };
    QCOMPARE(made->gatewayId, text(u"invoice_id"));
    QCOMPARE(made->url, text(u"payment_url"));
    QCOMPARE(made->qr, QString());
    QCOMPARE(made->expiresAt, std::optional(QDateTime::fromString(text(u"expires_at"), Qt::ISODate).toUTC()));
    QVERIFY(!made->isStatic && !made->finalAmount && made->warnings.isEmpty());
}

void TestBdQuickPayFixtures::verified(const Fixture& fixture, const net::HttpResponse& response) const
{
    const CheckRequest request = checkOf(fixture);
    const auto seen = m_gateway.readChecked(accountOf(fixture), request, response);
    QString category = fixture.expected(u"category");
    if (fixture.name.endsWith(u"unknown-status"_s))
        category = u"not_confirmed"_s; // BQ-R1: unchanged
    QCOMPARE(seen ? QString() : QString(toWord(seen.error().category)), category);
    if (!seen) {
        QVERIFY(support::saysWhatIsWrongAndWhatToDo(seen.error().person.english()));
        return;
    }
    QCOMPARE(seen->evidence, payments::Evidence::Api);
    QCOMPARE(support::unifiedStateAfter(*seen, request.due), fixture.expected(u"unified_state"));
    const auto transaction = fixture.response->find(u"data")->find(u"transaction");
    if (!transaction || transaction->isNull())
        return;
    const auto text = [&](QStringView name) { return transaction->find(name)->asString().value(); };
    QCOMPARE(seen->transactionId, text(u"trx_id"));
    QCOMPARE(seen->paidAt, std::optional(QDateTime::fromString(text(u"verified_at"), Qt::ISODate).toUTC()));
}

QTEST_GUILESS_MAIN(TestBdQuickPayFixtures)
#include "tst_bdquickpayfixtures.moc"
