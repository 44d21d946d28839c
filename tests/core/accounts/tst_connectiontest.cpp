// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/connectiontest.h"
#include "core/gateways/bakong_gateway/bakonggateway.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bdquickpay/bdquickpay.h"
#include "core/gateways/pakhi_pay/pakhipay.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using accounts::ConnectionTest;
using support::FakeTransport;

namespace {

class ListLog final : public net::RequestLog {
public:
    void record(const net::RequestRecord& record) override { records.append(record); }
    QList<net::RequestRecord> records;
};

const QByteArray key = "bkg_live_0123456789abcdef"_ba;

std::unique_ptr<gateways::Gateway> make(const QString& id)
{
    if (id == "bakong-gateway"_L1)
        return std::make_unique<gateways::BakongGateway>();
    if (id == "bdquickpay"_L1)
        return std::make_unique<gateways::BdQuickPay>();
    if (id == "bayar-gg"_L1)
        return std::make_unique<gateways::BayarGg>();
    return std::make_unique<gateways::PakhiPay>();
}

gateways::AccountProfile accountOf(const gateways::Gateway& gateway)
{
    gateways::AccountProfile account;
    account.id = u"counter-1"_s;
    account.gateway = gateway.id();
    account.baseUrl = QUrl(gateway.accountNeeds().baseUrl);
    account.currency = gateway.accountNeeds().currencies.front();
    return account;
}

gateways::Credentials keysOf(const gateways::Gateway& gateway)
{
    gateways::Credentials keys;
    for (const auto& credential : gateway.accountNeeds().credentials)
        keys.emplace(credential.name, vault::Secret(QByteArray(key.constData(), key.size())));
    return keys;
}

} // namespace

class TestConnectionTest final : public QObject {
    Q_OBJECT

private slots:
    void saysWhatTheAnswerShows_data();
    void saysWhatTheAnswerShows();
    void asksNothingWithoutAKey();
    void saysWhenNobodyAnswers();
    void endsQuietly();
};

void TestConnectionTest::saysWhatTheAnswerShows_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("path"); // what was asked
    QTest::addColumn<QString>("found"); // begin of the sentence; "(code)" of an error
    const QString bakong = u"bakong-gateway"_s;
    const QString check = u"/api/v1/bakong/payment/check"_s;
    const auto row = [](const char* name, const QString& gateway, int status, const QByteArray& body,
                         const QString& path, const char* found) {
        QTest::newRow(name) << gateway << status << body << path << QString::fromLatin1(found);
    };
    row("bakong: open", bakong, 200, R"({"success":true,"data":{"status":"PENDING"}})", check, "Bakong Gateway took");
    row("bakong: code 1", bakong, 200, R"({"success":false,"error":{"code":"1"}})", check, "Bakong Gateway took");
    row("bakong: revoked", bakong, 403, R"({"error":{"code":"FORBIDDEN"}})", check, "(FORBIDDEN)");
    row("bakong: quota", bakong, 403, R"({"error":{"code":"QUOTA_EXCEEDED"}})", check, "(QUOTA_EXCEEDED)");
    row("bakong: no key", bakong, 401, "{}", check, "(http_401)");
    row("bakong: another page", bakong, 200, "<html>", check, "(not_json)");
    const QString verify = u"/api/bkash/v1/payment/verify"_s;
    row("bdquickpay: unknown", u"bdquickpay"_s, 404, R"({"status":false,"message":"Not found"})", verify,
        "bdQuickPay took");
    row("bdquickpay: no key", u"bdquickpay"_s, 401, R"({"status":false})", verify, "(http_401)");
    const QString pakhi = u"/api/request/payment/verify/"_s;
    row("pakhi: not verified", u"pakhi-pay"_s, 200, R"({"status":0,"message":"Not found"})", pakhi,
        "Pakhi Pay answered, but not whether");
    row("pakhi: paid what nobody paid", u"pakhi-pay"_s, 200, R"({"status":1,"message":"completed"})", pakhi,
        "(test_paid)");
    const QString methods = u"/api/get-payment-methods.php"_s;
    row("bayar: two of three", u"bayar-gg"_s, 200,
        R"({"success":true,"methods":[{"id":"qris","available":true},{"id":"ovo","available":false},{"id":"gopay_qris","available":true}]})",
        methods, "bayar.gg took the key. 2 of 3 payment methods");
    row("bayar: no key", u"bayar-gg"_s, 401, R"({"success":false})", methods, "(http_401)");
}

void TestConnectionTest::saysWhatTheAnswerShows()
{
    QFETCH(QString, gateway);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, path);
    QFETCH(QString, found);
    support::FakeClock clock;
    support::FakeScheduler scheduler(clock);
    FakeTransport wire(scheduler);
    wire.setLatency(std::chrono::milliseconds(212));
    wire.answerOnce(FakeTransport::json(body, status));
    ListLog log;
    const auto made = make(gateway);
    ConnectionTest test(*made, accountOf(*made), keysOf(*made), wire, clock, log);
    std::optional<ConnectionTest::Report> report;
    test.run([&](const ConnectionTest::Report& told) { report = told; });
    QVERIFY(!report);
    scheduler.advance(std::chrono::seconds(1));
    QVERIFY(report);
    const QString said = report->found ? report->found->english() : u'(' + report->found.error().code + u')';
    QVERIFY2(said.startsWith(found), qPrintable(said));
    QCOMPARE(wire.requests().size(), 1);
    QVERIFY2(wire.requests().first().url.path() == path, qPrintable(wire.requests().first().url.path()));
    QCOMPARE(report->status, status);
    QCOMPARE(report->took, std::chrono::milliseconds(212));
    QVERIFY(report->did.english().startsWith(u"Paydesk asked "_s));
    QCOMPARE(log.records.size(), 1);
    QCOMPARE(log.records.first().operation, u"test"_s);
    QCOMPARE(log.records.first().account, u"counter-1"_s);
    QCOMPARE(log.records.first().category.has_value(), !report->found);
}

void TestConnectionTest::asksNothingWithoutAKey()
{
    support::FakeClock clock;
    support::FakeScheduler scheduler(clock);
    FakeTransport wire(scheduler);
    ListLog log;
    for (const QString& id : {u"bakong-gateway"_s, u"bdquickpay"_s, u"bayar-gg"_s, u"pakhi-pay"_s}) {
        const auto gateway = make(id);
        ConnectionTest test(*gateway, accountOf(*gateway), {}, wire, clock, log);
        std::optional<ConnectionTest::Report> report;
        test.run([&](const ConnectionTest::Report& told) { report = told; });
        QVERIFY(report && !report->found && report->did.isEmpty());
        QVERIFY(report->found.error().code.endsWith(u"_missing"_s));
    }
    QVERIFY(wire.requests().isEmpty() && log.records.isEmpty());
}

void TestConnectionTest::saysWhenNobodyAnswers()
{
    support::FakeClock clock;
    support::FakeScheduler scheduler(clock);
    FakeTransport wire(scheduler);
    wire.answerOnce(FakeTransport::lost(u"not_sent"_s));
    ListLog log;
    const gateways::BakongGateway gateway;
    ConnectionTest test(gateway, accountOf(gateway), keysOf(gateway), wire, clock, log);
    std::optional<ConnectionTest::Report> report;
    test.run([&](const ConnectionTest::Report& told) { report = told; });
    scheduler.advance(std::chrono::seconds(1));
    QVERIFY(report && !report->found);
    QCOMPARE(report->found.error().code, u"not_sent"_s);
    QCOMPARE(report->status, 0);
}

void TestConnectionTest::endsQuietly()
{
    support::FakeClock clock;
    support::FakeScheduler scheduler(clock);
    FakeTransport wire(scheduler);
    wire.answerOnce(FakeTransport::json("{}"));
    ListLog log;
    const gateways::BakongGateway gateway;
    bool answered = false;
    {
        ConnectionTest test(gateway, accountOf(gateway), keysOf(gateway), wire, clock, log);
        test.run([&](const ConnectionTest::Report&) { answered = true; });
    }
    scheduler.advance(std::chrono::seconds(1));
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
