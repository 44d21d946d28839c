// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/khqr.h"
#include "core/gateways/bakong_gateway/bakonggateway.h"
#include "core/gateways/gatewayclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::FakeTransport;

namespace {

constexpr auto Key = "bkg_live_0123456789abcdef";

class ListLog final : public net::RequestLog {
public:
    void record(const net::RequestRecord& record) override { records.append(record); }
    QList<net::RequestRecord> records;
};

/// As Bakong Gateway, but a create without an answer must not be repeated.
class UnrepeatableGateway final : public gateways::Gateway {
public:
    [[nodiscard]] QLatin1StringView id() const override { return m_bakong.id(); }
    [[nodiscard]] const gateways::AccountNeeds& accountNeeds() const override { return m_bakong.accountNeeds(); }
    [[nodiscard]] const gateways::PollProfile& pollProfile() const override { return m_bakong.pollProfile(); }
    [[nodiscard]] payments::Evidence paidNeeds(bool isStatic) const override { return m_bakong.paidNeeds(isStatic); }
    [[nodiscard]] QList<gateways::MethodOffer> offers(
        const gateways::AccountProfile& account, const QList<std::optional<net::HttpResponse>>& answers) const override
    {
        return m_bakong.offers(account, answers);
    }
    [[nodiscard]] base::Result<net::HttpRequest> createRequest(const gateways::AccountProfile& account,
        const gateways::Credentials& credentials, const gateways::CreateRequest& request) const override
    {
        return m_bakong.createRequest(account, credentials, request);
    }
    [[nodiscard]] base::Result<gateways::Created> readCreated(const gateways::AccountProfile& account,
        const gateways::CreateRequest& request, const net::HttpResponse& response) const override
    {
        return m_bakong.readCreated(account, request, response);
    }
    [[nodiscard]] base::Result<net::HttpRequest> checkRequest(const gateways::AccountProfile& account,
        const gateways::Credentials& credentials, const gateways::CheckRequest& request) const override
    {
        return m_bakong.checkRequest(account, credentials, request);
    }
    [[nodiscard]] base::Result<payments::Observation> readChecked(const gateways::AccountProfile& account,
        const gateways::CheckRequest& request, const net::HttpResponse& response) const override
    {
        return m_bakong.readChecked(account, request, response);
    }
    [[nodiscard]] bool createIsRepeatable() const override { return false; }

private:
    gateways::BakongGateway m_bakong;
};

gateways::AccountProfile shop()
{
    gateways::AccountProfile account;
    account.id = u"practice"_s;
    account.gateway = u"bakong-gateway"_s;
    account.name = u"Bakong"_s;
    account.baseUrl = QUrl(u"https://gateway.example/api/v1"_s);
    account.receiver = u"shop@acleda"_s;
    account.merchantName = u"My Store"_s;
    account.merchantCity = u"Phnom Penh"_s;
    return account;
}

const money::Money Price = *money::Money::parse(u"12.50", money::Currency::Usd);

const QByteArray PendingBody = R"({"success":true,"data":{"status":"PENDING"}})";

} // namespace

class GatewayClientTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void creates();
    void repeatsACreateThatSurelyWasNotSent();
    void neverRepeatsACreateThatMayHaveArrived_data();
    void neverRepeatsACreateThatMayHaveArrived();
    void leavesOutWhatTheGatewayRefused();
    void checksOnceForTheTracker();
    void checksPatientlyForAPerson();
    void handsOverAfterFiveRepeats();
    void doesNotRepeatWhatCannotPass_data();
    void doesNotRepeatWhatCannotPass();
    void sendsLongPollsOverTheirOwnWire();
    void saysHowLongToKeepStill();
    void refusesBeforeSending();
    void logsNoSecret();
    void logsWhyAndForWhichSale();
    void dropsWhatIsUnderWay();

private:
    void start(const gateways::Gateway& gateway);
    [[nodiscard]] QByteArray createdBody() const;
    void create(const QString& bill = u"S-1"_s);
    void check(gateways::GatewayClient::Asking asking);

    support::FakeClock m_clock;
    support::FakeScheduler m_scheduler{m_clock};
    gateways::BakongGateway m_bakong;
    std::unique_ptr<FakeTransport> m_wire;
    std::unique_ptr<FakeTransport> m_pollWire;
    std::unique_ptr<ListLog> m_log;
    std::unique_ptr<gateways::GatewayClient> m_client;
    std::optional<tl::expected<gateways::Created, gateways::NotCreated>> m_created;
    std::optional<base::Result<payments::Observation>> m_checked;
};

void GatewayClientTest::init()
{
    start(m_bakong);
}

void GatewayClientTest::start(const gateways::Gateway& gateway)
{
    m_client.reset();
    m_wire = std::make_unique<FakeTransport>(m_scheduler);
    m_pollWire = std::make_unique<FakeTransport>(m_scheduler);
    m_log = std::make_unique<ListLog>();
    m_created.reset();
    m_checked.reset();
    gateways::Credentials credentials;
    credentials.emplace(gateways::BakongGateway::ApiKey, vault::Secret(QByteArray(Key)));
    m_client = std::make_unique<gateways::GatewayClient>(gateway, shop(), std::move(credentials),
        gateways::GatewayClient::Surroundings{*m_wire, *m_pollWire, m_clock, m_scheduler, *m_log});
}

QByteArray GatewayClientTest::createdBody() const
{
    emv::KhqrRequest request;
    request.bakongAccountId = shop().receiver;
    request.merchantName = shop().merchantName;
    request.merchantCity = shop().merchantCity;
    request.setAmount(Price);
    const QDateTime now = m_clock.nowUtc();
    request.expirationTimestamp = now.addSecs(600).toMSecsSinceEpoch();
    const auto khqr = emv::makeKhqr(request, now.toMSecsSinceEpoch());
    return R"({"success":true,"data":{"qr":")" + khqr->text.toUtf8() + R"(","md5":")" + khqr->md5.toUtf8()
        + R"(","type":"dynamic","expiresAt":")" + now.addSecs(600).toString(Qt::ISODateWithMs).toUtf8() + R"("}})";
}

void GatewayClientTest::create(const QString& bill)
{
    m_client->create({Price, bill, u"khqr-dynamic"_s, bill}, [this](const auto& result) {
        QVERIFY(!m_created);
        m_created = result;
    });
    QVERIFY(!m_created);
}

void GatewayClientTest::check(gateways::GatewayClient::Asking asking)
{
    m_client->check(
        {QString(32, u'a'), Price, false},
        [this](const auto& result) {
            QVERIFY(!m_checked);
            m_checked = result;
        },
        asking);
    QVERIFY(!m_checked);
}

void GatewayClientTest::creates()
{
    m_wire->answerOnce(FakeTransport::json(createdBody()));
    m_wire->setLatency(120ms);
    create();
    m_scheduler.advance(200ms);
    QVERIFY(m_created && m_created->has_value());
    QCOMPARE((*m_created)->gatewayId.size(), 32);
    QCOMPARE(m_wire->requests().size(), 1);
    QCOMPARE(m_log->records.size(), 1);
    const net::RequestRecord& record = m_log->records.first();
    QCOMPARE(record.operation, u"create"_s);
    QCOMPARE(record.status, 200);
    QCOMPARE(record.elapsed, 120ms);
    QCOMPARE(record.path, u"/api/v1/bakong/khqr/generate"_s);
    QCOMPARE(record.said, u"created"_s);
    QVERIFY(!record.category.has_value());
}

void GatewayClientTest::repeatsACreateThatSurelyWasNotSent()
{
    m_wire->answerOnce(FakeTransport::lost(u"not_sent"_s));
    m_wire->answerOnce(FakeTransport::lost(u"not_sent"_s));
    m_wire->answerOnce(FakeTransport::json(createdBody()));
    create();
    m_scheduler.advance(799ms);
    QCOMPARE(m_wire->requests().size(), 1);
    m_scheduler.advance(402ms);
    QCOMPARE(m_wire->requests().size(), 2);
    m_scheduler.advance(2401ms);
    QCOMPARE(m_wire->requests().size(), 3);
    QVERIFY(m_created && m_created->has_value());
    QCOMPARE(m_log->records.last().attempt, 3);

    // Where the gateway may not see a create twice, not even then.
    const UnrepeatableGateway strict;
    start(strict);
    create();
    m_scheduler.advance(10min);
    QCOMPARE(m_wire->requests().size(), 1);
    QVERIFY(m_created && !m_created->has_value());
    QVERIFY(!m_created->error().mayExist);
    m_client.reset();
}

void GatewayClientTest::neverRepeatsACreateThatMayHaveArrived_data()
{
    QTest::addColumn<FakeTransport::Handler>("answer");
    QTest::addColumn<QString>("category");
    QTest::addColumn<bool>("unknown");
    const auto row = [](const char* name, const std::optional<FakeTransport::Answer>& answer, const char* category,
                         bool unknown) {
        QTest::newRow(name) << FakeTransport::Handler([answer](const net::HttpRequest&) { return answer; })
                            << QString::fromLatin1(category) << unknown;
    };
    row("lost before the answer", FakeTransport::lost(u"no_answer"_s), "network", true);
    row("lost in the answer", FakeTransport::lost(u"incomplete"_s), "network", true);
    row("silence", std::nullopt, "timeout_unknown", true);
    row("500", FakeTransport::json("{}", 500), "server", true);
    row("502", FakeTransport::json(R"({"error":{"code":"BAKONG_API_ERROR"}})", 502), "upstream", true);
    row("503", FakeTransport::json("", 503), "server", true);
    row("no JSON", FakeTransport::json("<html>"), "protocol", true);
    row("nothing in it", FakeTransport::json(R"({"success":true,"data":{}})"), "protocol", true);
    row("400", FakeTransport::json(R"({"error":{"code":"BAD_REQUEST"}})", 400), "validation", false);
    row("401", FakeTransport::json("{}", 401), "auth", false);
    row("403", FakeTransport::json(R"({"error":{"code":"FORBIDDEN"}})", 403), "permission", false);
    row("403 quota", FakeTransport::json(R"({"error":{"code":"QUOTA_EXCEEDED"}})", 403), "quota", false);
    row("429", FakeTransport::json("{}", 429), "rate_limit", false);
    row("405", FakeTransport::json(R"({"code":"METHOD_NOT_ALLOWED"})", 405), "protocol", false);
    row("405 without a code", FakeTransport::json("", 405), "protocol", false);
    row("409", FakeTransport::json(R"({"error":{"code":"bad_luck"}})", 409), "protocol", false);
    row("413", FakeTransport::json(R"({"error":{"code":"TOO_BIG"}})", 413), "protocol", false);
    row("408", FakeTransport::json(R"({"error":{"code":"bad_luck"}})", 408), "timeout_unknown", true);
    row("502 with an odd code", FakeTransport::json(R"({"error":{"code":"not_sent"}})", 502), "server", true);
    row("no, with 200", FakeTransport::json(R"({"success":false,"error":{"code":"INVALID_ACCOUNT"}})"), "validation",
        false);
    row("no, with 200, upstream", FakeTransport::json(R"({"success":false,"error":{"code":"BAKONG_API_ERROR"}})"),
        "upstream", false);
    row("no, with 200, for no reason", FakeTransport::json(R"({"success":false})"), "server", true);
}

void GatewayClientTest::neverRepeatsACreateThatMayHaveArrived()
{
    QFETCH(FakeTransport::Handler, answer);
    QFETCH(QString, category);
    QFETCH(bool, unknown);
    m_wire->answerAlways(answer);
    create();
    m_scheduler.advance(10min);
    QVERIFY(m_created && !m_created->has_value());
    QCOMPARE(base::toWord(m_created->error().error.category), category);
    QCOMPARE(m_created->error().mayExist, unknown);
    QCOMPARE(m_wire->requests().size(), 1);
}

void GatewayClientTest::leavesOutWhatTheGatewayRefused()
{
    m_wire->answerOnce(FakeTransport::json(
        R"({"success":false,"error":{"code":"VALIDATION_ERROR","details":{"billNumber":"unknown"}}})", 422));
    m_wire->answerOnce(FakeTransport::json(createdBody()));
    create();
    m_scheduler.advance(1s);
    QVERIFY(m_created && m_created->has_value());
    QCOMPARE(m_wire->requests().size(), 2);
    QVERIFY(m_wire->requests()[0].body.contains("billNumber"));
    QVERIFY(!m_wire->requests()[1].body.contains("billNumber"));
    QVERIFY(!m_client->account().acceptsBillNumber);
}

void GatewayClientTest::checksOnceForTheTracker()
{
    m_wire->answerAlways([](const auto&) { return std::nullopt; });
    check(gateways::GatewayClient::Asking::Once);
    m_scheduler.advance(10min);
    QCOMPARE(m_wire->requests().size(), 1);
    QVERIFY(m_checked && !m_checked->has_value());
    // A look writes nothing, so silence is no unknown outcome.
    QCOMPARE(m_checked->error().category, base::Category::Network);
}

void GatewayClientTest::checksPatientlyForAPerson()
{
    m_wire->answerOnce(FakeTransport::lost(u"no_answer"_s));
    m_wire->answerOnce(FakeTransport::json("", 503));
    m_wire->answerOnce(FakeTransport::json(PendingBody));
    check(gateways::GatewayClient::Asking::Patiently);
    m_scheduler.advance(4s);
    QCOMPARE(m_wire->requests().size(), 3);
    QVERIFY(m_checked && m_checked->has_value());
    QCOMPARE((*m_checked)->said, payments::Observation::Said::Open);
    QVERIFY((*m_checked)->seenAt.isValid());
}

void GatewayClientTest::handsOverAfterFiveRepeats()
{
    m_wire->answerAlways([](const auto&) { return FakeTransport::json("", 500); });
    check(gateways::GatewayClient::Asking::Patiently);
    m_scheduler.advance(24800ms - 1ms); // 1 + 2 + 4 + 8 + 16 s, a fifth less
    QVERIFY(!m_checked);
    m_scheduler.advance(12400ms + 5ms);
    QVERIFY(m_checked && !m_checked->has_value());
    QCOMPARE(m_wire->requests().size(), 6);
    QCOMPARE(m_scheduler.pending(), std::size_t{0});
}

void GatewayClientTest::doesNotRepeatWhatCannotPass_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("category");
    QTest::newRow("401") << 401 << u"auth"_s;
    QTest::newRow("403") << 403 << u"auth"_s;
    QTest::newRow("404") << 404 << u"not_found"_s;
    QTest::newRow("429") << 429 << u"rate_limit"_s;
}

void GatewayClientTest::doesNotRepeatWhatCannotPass()
{
    QFETCH(int, status);
    QFETCH(QString, category);
    m_wire->answerAlways([status](const auto&) { return FakeTransport::json("{}", status); });
    check(gateways::GatewayClient::Asking::Patiently);
    m_scheduler.advance(10min);
    QVERIFY(m_checked && !m_checked->has_value());
    QCOMPARE(base::toWord(m_checked->error().category), category);
    QCOMPARE(m_wire->requests().size(), 1);
}

void GatewayClientTest::sendsLongPollsOverTheirOwnWire()
{
    m_pollWire->answerAlways([](const auto&) { return std::nullopt; });
    m_client->check({QString(32, u'a'), Price, true}, [this](const auto& result) { m_checked = result; });
    m_scheduler.advance(m_bakong.pollProfile().longPollDeadline);
    QCOMPARE(m_pollWire->requests().size(), 1);
    QCOMPARE(m_wire->requests().size(), 0);
    QVERIFY(m_checked && !m_checked->has_value());
    QCOMPARE(m_checked->error().category, base::Category::TimeoutUnknown);
}

void GatewayClientTest::saysHowLongToKeepStill()
{
    QList<std::chrono::seconds> still;
    m_client->onBusy([&](std::chrono::seconds wait) { still.append(wait); });
    const net::Headers headers{{"Retry-After", "17"}};
    m_wire->answerOnce(FakeTransport::json(PendingBody, 200, headers));
    check(gateways::GatewayClient::Asking::Once);
    m_scheduler.advance(1s);
    m_checked.reset();
    m_wire->answerOnce(FakeTransport::json("{}", 429, headers));
    check(gateways::GatewayClient::Asking::Once);
    m_scheduler.advance(1s);
    QCOMPARE(still, (QList<std::chrono::seconds>{17s}));
}

void GatewayClientTest::refusesBeforeSending()
{
    create(QString(26, u'9'));
    m_scheduler.advance(1s);
    QVERIFY(m_created && !m_created->has_value());
    QCOMPARE(m_created->error().error.category, base::Category::Validation);
    QVERIFY(!m_created->error().mayExist);
    QCOMPARE(m_wire->requests().size(), 0);
    QCOMPARE(m_log->records.size(), 0);
}

/// A gateway that quotes the key it refused, whole and cut.
void GatewayClientTest::logsNoSecret()
{
    const QByteArray key(Key);
    m_wire->answerOnce(FakeTransport::json(
        R"({"error":{"code":")" + key + R"(","message":"no such key )" + key + " or " + key.mid(3, 12) + "\"}}", 403));
    create();
    m_scheduler.advance(1s);
    QVERIFY(m_created && !m_created->has_value());
    const QString line = net::toLine(m_log->records.first());
    for (const QString& text : {line, m_created->error().error.log, m_created->error().error.code}) {
        for (qsizetype at = 0; at + 8 <= key.size(); ++at)
            QVERIFY2(!text.contains(QString::fromLatin1(key.mid(at, 8))), qPrintable(text));
    }
    QVERIFY(line.contains("http=403"_L1));
    QVERIFY(line.contains("try=1"_L1));
}

void GatewayClientTest::logsWhyAndForWhichSale()
{
    const auto lineOf = [this](base::Result<net::HttpResponse> answer) {
        m_log->records.clear();
        m_created.reset();
        m_wire->answerOnce(std::move(answer));
        create(u"S-7"_s);
        m_scheduler.advance(1s);
        return m_log->records.isEmpty() ? QString() : net::toLine(m_log->records.first());
    };
    const QString refused = lineOf(FakeTransport::json(
        R"({"error":{"code":"VALIDATION_ERROR","message":"amount \"too\nlarge\"","details":{"amount":"x"}}})", 422));
    QVERIFY2(refused.contains(u" http=422 code=VALIDATION_ERROR cat=validation ref=S-7 try=1 "_s), qPrintable(refused));
    QVERIFY2(refused.endsWith(u" fields=amount msg=\"amount 'too\u240Alarge'\""_s), qPrintable(refused));
    const QString unread = lineOf(FakeTransport::json("<html>", 200));
    QVERIFY2(unread.contains(u" ref=S-7 "_s) && unread.contains(u" why=\""_s), qPrintable(unread));
    const QString lost = lineOf(FakeTransport::lost(u"reset"_s));
    QVERIFY2(lost.contains(u" http=- code=reset cat=network ref=S-7 "_s), qPrintable(lost));
    QVERIFY2(lost.contains(u" msg=\""_s), qPrintable(lost));
    const QString odd = lineOf(FakeTransport::json(createdBody().replace("\"md5\":\"", "\"md5\":\"00")));
    QVERIFY2(odd.endsWith(u" warn=\"the md5 of the answer is not that of its code\""_s), qPrintable(odd));
    const QString longWinded = lineOf(FakeTransport::json(R"({"message":")" + QByteArray(5000, 'a') + R"("})", 400));
    QVERIFY2(longWinded.size() < 1000 && longWinded.contains(u"msg=\"aaa"_s), qPrintable(longWinded));

    m_log->records.clear();
    m_wire->answerOnce(FakeTransport::json(PendingBody));
    m_client->check({QString(32, u'a'), Price, false, u"S-8"_s}, [](const auto&) {});
    m_scheduler.advance(1s);
    const QString looked = net::toLine(m_log->records.first());
    QVERIFY2(
        looked.contains(u" http=200 ref=S-8 try=1 "_s) && looked.contains(u" said=open ms="_s), qPrintable(looked));
    QVERIFY2(!refused.contains(u" said="_s), qPrintable(refused));
}

void GatewayClientTest::dropsWhatIsUnderWay()
{
    m_wire->setLatency(1s);
    m_wire->answerAlways([](const auto&) { return FakeTransport::lost(u"not_sent"_s); });
    create();
    check(gateways::GatewayClient::Asking::Patiently);
    m_scheduler.advance(1500ms);
    m_client.reset();
    m_scheduler.advance(10min);
    QVERIFY(!m_created);
    QVERIFY(!m_checked);
}

QTEST_GUILESS_MAIN(GatewayClientTest)
#include "tst_gatewayclient.moc"
