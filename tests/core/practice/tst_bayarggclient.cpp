// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bayar_gg/bayargoods.h"
#include "core/gateways/bayar_gg/bayarlist.h"
#include "core/gateways/bayar_gg/bayarmethods.h"
#include "core/gateways/bayar_gg/bayarstatistics.h"
#include "core/gateways/bayar_gg/qristools.h"
#include "core/gateways/bayar_gg/storeorder.h"
#include "core/gateways/gatewayclient.h"
#include "core/practice/bayarggserver.h"
#include "tests/core/practice/practiceworld.h"
#include "tests/support/shareddata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace gateways;
using money::Money;
using practice::BayarGgServer;
using Said = payments::Observation::Said;

namespace {

using World = PracticeWorld<BayarGgServer>;

/// From our client's request to the practice server and back, without a socket.
class PracticeWire final : public net::HttpTransport {
public:
    explicit PracticeWire(World& world)
        : m_world(world)
    {
    }

    int lostAnswers = 0; ///< the server does its work, and its next answers are lost
    int lostRequests = 0; ///< the next requests never reach it
    QStringList calls;

    net::HttpResponse ask(const net::HttpRequest& request)
    {
        calls << request.url.path().section(u'/', -1);
        const QByteArray target = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        const auto answer = m_world.send(request.method, target, request.headers, request.body);
        return answer->response.value_or(net::HttpResponse{});
    }

    void send(net::HttpRequest request, std::function<void(base::Result<net::HttpResponse>)> done) override
    {
        const base::UserText nobody("There is no connection. Check the internet.");
        base::Result<net::HttpResponse> answer = base::failure(base::Category::Network, u"no_answer"_s, nobody);
        if (lostRequests > 0)
            --lostRequests;
        else if (lostAnswers > 0 && lostAnswers-- > 0)
            static_cast<void>(ask(request));
        else
            answer = ask(request);
        m_waiting.push_back(m_world.scheduler.after(1ms, [answer, done = std::move(done)] { done(answer); }));
    }

private:
    World& m_world;
    std::vector<base::TimerHandle> m_waiting;
};

class NoLog final : public net::RequestLog {
public:
    void record(const net::RequestRecord& /*record*/) override { }
};

Money rupiah(qint64 amount)
{
    return Money::fromMinor(amount, money::Currency::Idr).value();
}

AccountProfile shop()
{
    AccountProfile account;
    account.baseUrl = QUrl(u"http://127.0.0.1:8080/bayar-gg/api"_s);
    return account;
}

Credentials keys(QByteArrayView key = BayarGgServer::ApiKey)
{
    Credentials credentials;
    credentials[BayarApiKey] = vault::Secret(key.toByteArray());
    return credentials;
}

} // namespace

/// Our client against the practice bayar.gg: two readings of one contract.
class TestBayarGgClient final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void salesArePaid_data();
    void salesArePaid();
    void lostCreates_data();
    void lostCreates();
    void anAccountWithoutSubscription();
    void everyOtherCallIsUnderstood();
    void codesAreConverted();

private:
    std::optional<tl::expected<Created, NotCreated>> create(
        qint64 amount, const QString& method, bool converts = false);
    payments::Observation look(const Created& created);
    qsizetype paymentsMade();
    template <class Value>
    Value answered(
        const base::Result<net::HttpRequest>& request, base::Result<Value> (*read)(const net::HttpResponse&));

    BayarGg m_bayar;
    NoLog m_log;
    std::unique_ptr<World> m_world;
    std::unique_ptr<PracticeWire> m_wire;
    std::unique_ptr<GatewayClient> m_client;
};

void TestBayarGgClient::init()
{
    m_client.reset();
    m_wire.reset();
    m_world = std::make_unique<World>();
    m_wire = std::make_unique<PracticeWire>(*m_world);
    m_client = std::make_unique<GatewayClient>(m_bayar, shop(), keys(),
        GatewayClient::Surroundings{*m_wire, *m_wire, m_world->clock, m_world->scheduler, m_log});
}

std::optional<tl::expected<Created, NotCreated>> TestBayarGgClient::create(
    qint64 amount, const QString& method, bool converts)
{
    std::optional<tl::expected<Created, NotCreated>> created;
    m_client->create({.amount = rupiah(amount), .billNumber = u"S-20"_s, .method = method, .convertQris = converts},
        [&](const auto& result) { created = result; });
    m_world->advance(5s); // the simulated customer takes 8 s
    return created;
}

payments::Observation TestBayarGgClient::look(const Created& created)
{
    std::optional<base::Result<payments::Observation>> seen;
    m_client->check(
        {.gatewayId = created.gatewayId, .due = *created.finalAmount}, [&](const auto& result) { seen = result; });
    m_world->advance(1s);
    if (!seen || !*seen) {
        QTest::qFail(seen ? qPrintable(seen->error().log) : "no answer", __FILE__, __LINE__);
        return {};
    }
    return **seen;
}

qsizetype TestBayarGgClient::paymentsMade()
{
    BayarListFilter filter;
    const auto page = BayarPage::read(shop(), m_wire->ask(filter.request(shop(), keys()).value()));
    return page ? page->payments.size() : -1;
}

template <class Value>
Value TestBayarGgClient::answered(
    const base::Result<net::HttpRequest>& request, base::Result<Value> (*read)(const net::HttpResponse&))
{
    const auto value = read(m_wire->ask(request.value()));
    if (!value)
        QTest::qFail(qPrintable(value.error().log), __FILE__, __LINE__);
    return value.value_or(Value());
}

void TestBayarGgClient::salesArePaid_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("converts");
    QTest::newRow("default") << QString() << false;
    QTest::newRow("qris") << u"qris"_s << false;
    QTest::newRow("qris, converted") << u"qris"_s << true;
    QTest::newRow("BRI, converted") << u"qris_user"_s << true;
    QTest::newRow("GoPay, converted") << u"gopay_qris"_s << true;
    QTest::newRow("OVO") << u"ovo"_s << true;
}

void TestBayarGgClient::salesArePaid()
{
    QFETCH(QString, method);
    QFETCH(bool, converts);
    // 15: numbers come as texts and texts as numbers.
    for (const qint64 amount : {50'000, 50'015}) {
        const auto created = create(amount, method, converts);
        QVERIFY(created.has_value());
        QVERIFY2(created->has_value(), created->has_value() ? "" : qPrintable(created->error().error.log));
        QCOMPARE((*created)->warnings, QStringList());
        const qint64 code = (*created)->finalAmount->minor() - amount;
        QVERIFY(code >= 1 && code <= 999);
        QCOMPARE((*created)->qr.isEmpty(), !converts || method == u"ovo"_s);
        QVERIFY((*created)->expiresAt.has_value());
        QCOMPARE(m_world->clock.nowUtc().secsTo(*(*created)->expiresAt), 600 - 5);
        QCOMPARE(look(**created).said, Said::Open);
        m_world->advance(10s);
        const payments::Observation paid = look(**created);
        QCOMPARE(paid.said, Said::Paid);
        QCOMPARE(paid.received, (*created)->finalAmount);
        QVERIFY(!paid.transactionId.isEmpty() && paid.paidAt);
        QVERIFY(std::abs(paid.paidAt->secsTo(m_world->clock.nowUtc())) < 60);
        const auto listed = m_bayar.readListed(
            shop(), m_wire->ask(m_bayar.listPaidRequest(shop(), keys(), m_world->clock.nowUtc(), 1).value()), 1);
        QVERIFY_RESULT(listed);
        const bool isListed = std::any_of(listed->rows.begin(), listed->rows.end(), [&](const ListedPage::Row& row) {
            return row.gatewayId == (*created)->gatewayId && row.seen.received == paid.received;
        });
        QVERIFY(isListed);
    }
}

void TestBayarGgClient::lostCreates_data()
{
    QTest::addColumn<int>("lostRequests");
    QTest::addColumn<int>("lostAnswers");
    QTest::addColumn<QString>("calls");
    const QString create = u"create-payment.php"_s;
    const QString list = u"list-payments.php"_s;
    QTest::newRow("the answer is lost") << 0 << 1 << create + u' ' + list;
    QTest::newRow("the request is lost") << 1 << 0 << list + u' ' + create;
}

void TestBayarGgClient::lostCreates()
{
    QFETCH(int, lostRequests);
    QFETCH(int, lostAnswers);
    m_wire->lostRequests = lostRequests;
    m_wire->lostAnswers = lostAnswers;
    const auto created = create(50'000, u"gopay_qris"_s);
    QVERIFY(created.has_value());
    QVERIFY2(created->has_value(), created->has_value() ? "" : qPrintable(created->error().error.log));
    QTEST(m_wire->calls.join(u' '), "calls");
    QCOMPARE(paymentsMade(), qsizetype{1});
    QVERIFY2((*created)->url.startsWith(u"http://127.0.0.1:8080/bayar-gg/pay?invoice="_s), qPrintable((*created)->url));
    m_world->advance(10s);
    QCOMPARE(look(**created).received, (*created)->finalAmount);
}

void TestBayarGgClient::anAccountWithoutSubscription()
{
    const Credentials guest = keys(BayarGgServer::NoSubscriptionKey);
    const auto methods = BayarMethodList::read(m_wire->ask(BayarMethodList::request(shop(), guest).value()));
    QVERIFY_RESULT(methods);
    for (const BayarOffer& offer : bayarOffers(*methods, std::nullopt)) {
        QCOMPARE(offer.available, offer.method == BayarQris); // BY-R2
        const CreateRequest request{.amount = rupiah(50'000), .billNumber = u"S-1"_s, .method = offer.method};
        const auto created =
            m_bayar.readCreated(shop(), request, m_wire->ask(m_bayar.createRequest(shop(), guest, request).value()));
        QCOMPARE(created.has_value(), offer.available);
        if (!created)
            QCOMPARE(created.error().code, u"subscription_missing"_s);
    }
}

void TestBayarGgClient::everyOtherCallIsUnderstood()
{
    const auto methods = answered<BayarMethodList>(BayarMethodList::request(shop(), keys()), &BayarMethodList::read);
    QCOMPARE(methods.rows.size(), 4);
    const auto status =
        answered<BayarAccountStatus>(BayarAccountStatus::request(shop(), keys()), &BayarAccountStatus::read);
    QVERIFY(!status.userName.isEmpty());
    const auto statistics = answered<BayarStatistics>(
        BayarStatistics::request(shop(), keys(), BayarStatistics::Period::All), &BayarStatistics::read);
    QVERIFY(statistics.transactions && statistics.amount && statistics.paid);
    QVERIFY(!answered<QList<BayarFile>>(BayarFile::request(shop(), keys()), &BayarFile::read).isEmpty());
    QVERIFY(!answered<QList<BayarContent>>(BayarContent::request(shop(), keys()), &BayarContent::read).isEmpty());
    QVERIFY(!answered<QList<BayarImage>>(BayarImage::request(shop(), keys()), &BayarImage::read).isEmpty());
    const auto orders = answered<StoreOrderPage>(StoreOrderFilter().request(shop(), keys()), &StoreOrderPage::read);
    QVERIFY(!orders.orders.isEmpty() && orders.count);
    for (const StoreOrder& order : orders.orders) {
        QVERIFY(order.status && order.total && !order.customerName.isEmpty());
        for (const auto to : {StoreCompletion::To::Completed, StoreCompletion::To::Cancelled}) {
            const bool isRefused = StoreCompletion::verdict(*order.status, to) == StoreCompletion::Verdict::Refused;
            if (!isRefused)
                continue;
            const auto request = StoreCompletion::request(shop(), keys(), order.number, to, false);
            QCOMPARE(StoreCompletion::read(m_wire->ask(*request), order.number).error().category,
                base::Category::Validation);
        }
    }
}

void TestBayarGgClient::codesAreConverted()
{
    const auto created = create(50'000, u"gopay_qris"_s, true);
    QVERIFY(created && created->has_value());
    const auto facts = answered<QrisFacts>(QrisFacts::request(shop(), keys(), (*created)->qr), &QrisFacts::read);
    QCOMPARE(facts.amount, (*created)->finalAmount);
    QCOMPARE(facts.isDynamic, std::optional(true));
    const auto posted = answered<QrisFacts>(QrisFacts::postRequest(shop(), keys(), (*created)->qr), &QrisFacts::read);
    QCOMPARE(posted.merchantName, facts.merchantName);
    // A static code of the shop, whose checksum was computed apart from Paydesk.
    const QString source = u"00020101021126630014ID.EXAMPLE.WWW01189360099900000000770212EX00000000770303UKE5"
                           u"1440014ID.CO.QRIS.WWW0215ID20200000000770303UKE5204581253033605802ID5917WARUNG B"
                           u"&B + KOPI6007BANDUNG61054011162070703A02630411C4"_s;
    const auto converted = ConvertedQris::read(
        m_wire->ask(ConvertedQris::fromText(shop(), keys(), source, rupiah(18'500)).value()), rupiah(18'500), source);
    QVERIFY_RESULT(converted);
    QCOMPARE(converted->warnings, QStringList());
}

QTEST_GUILESS_MAIN(TestBayarGgClient)
#include "tst_bayarggclient.moc"
