// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/practice/matrixshop.h"

#include "core/gateways/bakong_gateway/bakonggateway.h"
#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bdquickpay/bdquickpay.h"
#include "core/gateways/pakhi_pay/pakhipay.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Account {
    std::unique_ptr<gateways::Gateway> gateway;
    gateways::AccountProfile profile;
    gateways::Credentials keys;
    QString method;
    money::Money price;
};

vault::Secret secret(QByteArrayView bytes)
{
    return vault::Secret(bytes.toByteArray());
}

Account accountAt(const practice::PracticeEndpoint& endpoint)
{
    Account account{{}, {}, {}, {}, *money::Money::parse(u"12.50", money::Currency::Usd)};
    account.profile.id = u"counter-1"_s;
    account.profile.gateway = endpoint.gateway;
    account.profile.name = u"The shop"_s;
    account.profile.baseUrl = endpoint.baseUrl;
    account.profile.receiver = u"shop@acleda"_s;
    account.profile.merchantName = u"My Store"_s;
    account.profile.merchantCity = u"Phnom Penh"_s;
    account.profile.practice = true;
    account.profile.walkIn = {u"Walk-in customer"_s, u"shop@example.com"_s, {}};
    account.profile.returnPages = {QUrl(u"https://shop.example/paid"_s), QUrl(u"https://shop.example/left"_s)};
    const QString& id = endpoint.gateway;
    if (id == practice::BakongGatewayServer::Id) {
        account.gateway = std::make_unique<gateways::BakongGateway>();
        account.keys.emplace(gateways::BakongGateway::ApiKey, secret(practice::PracticeServers::BakongKey));
    } else if (id == practice::BdQuickPayServer::Id) {
        account.gateway = std::make_unique<gateways::BdQuickPay>();
        account.keys.emplace(gateways::BdQuickPay::AppKey, secret(practice::BdQuickPayServer::AppKey));
        account.keys.emplace(gateways::BdQuickPay::SecretKey, secret(practice::BdQuickPayServer::SecretKey));
        account.price = *money::Money::parse(u"500", money::Currency::Bdt);
    } else if (id == practice::BayarGgServer::Id) {
        account.gateway = std::make_unique<gateways::BayarGg>();
        account.keys.emplace(gateways::BayarApiKey, secret(practice::BayarGgServer::ApiKey));
        account.price = *money::Money::parse(u"50000", money::Currency::Idr);
    } else {
        account.gateway = std::make_unique<gateways::PakhiPay>();
        account.profile.baseUrl.setPath(practice::PakhiPayServer::Root);
        account.keys.emplace(gateways::PakhiPay::ApiKey, secret(practice::PakhiPayServer::ApiKey));
        account.price = *money::Money::parse(u"500", money::Currency::Bdt);
    }
    account.profile.currency = account.price.currency();
    account.method = account.gateway->offers(account.profile).first().method;
    return account;
}

bool isCreate(const practice::ServedRequest& served)
{
    return served.method == "POST" && (served.path.contains("/khqr/generate") || served.path.contains("create"));
}

} // namespace

/// The real wire, and how many requests are on their way.
class MatrixShop::Wire final : public net::HttpTransport {
public:
    Wire(base::Scheduler& real, int& underway)
        : m_wire(net::QtHttpTransport::Options(), real)
        , m_underway(underway)
    {
    }
    void send(net::HttpRequest request, std::function<void(base::Result<net::HttpResponse>)> done) override
    {
        ++m_underway;
        m_wire.send(std::move(request), [this, done = std::move(done)](base::Result<net::HttpResponse> answer) {
            --m_underway;
            done(std::move(answer));
        });
    }

private:
    net::QtHttpTransport m_wire;
    int& m_underway;
};

MatrixShop::MatrixShop(const QString& gateway)
    : m_gatewayId(gateway)
    , m_price(money::Money::zero(money::Currency::Usd))
{
    m_servers.bank().setCustomersPay(false);
    m_servers.setRequestLog([this](const practice::ServedRequest& served) {
        m_creates += isCreate(served) ? 1 : 0;
        m_story << u"%1 %2 %3 %4"_s.arg(m_clock.nowUtc().toString(Qt::ISODateWithMs),
            QString::fromLatin1(served.method), QString::fromLatin1(served.path), QString::number(served.status));
    });
    if (const auto started = m_servers.start(); !started)
        qFatal("%s", qPrintable(started.error().log));
    m_calls = std::make_unique<Wire>(m_real, m_underway);
    m_longPolls = std::make_unique<Wire>(m_real, m_underway);
    auto opened = ledger::Ledger::open(m_folder.filePath(u"ledger.sqlite"_s), m_clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().log));
    m_book = *std::move(opened);
    m_till = std::make_unique<till::Till>(*m_book, m_clock, m_scheduler);
    QObject::connect(m_till.get(), &till::Desk::changed, [this](const payments::Payment& sale) { noticed(sale); });
    QObject::connect(
        m_till.get(), &till::Desk::ledgerFailed, [this](const base::Error& error) { m_faults << error.log; });
    for (const auto& endpoint : m_servers.endpoints()) {
        if (endpoint.gateway != gateway)
            continue;
        Account account = accountAt(endpoint);
        m_gateway = std::move(account.gateway);
        m_price = account.price;
        m_payment.method = account.method;
        m_till->addAccount(*m_gateway, account.profile, std::move(account.keys), {*m_calls, *m_longPolls, m_log});
    }
    if (const auto resumed = m_till->resume(); !resumed)
        m_faults << resumed.error().log;
}

MatrixShop::~MatrixShop()
{
    m_till.reset();
}

void MatrixShop::sell()
{
    till::Order order;
    order.id = till::newPaymentId(m_clock.nowUtc());
    order.account = u"counter-1"_s;
    order.method = m_payment.method;
    order.amount = m_price;
    m_till->charge(order);
    pass(0s);
}

void MatrixShop::settle()
{
    constexpr int Patience = 20'000;
    QElapsedTimer timer;
    timer.start();
    while (m_underway > 0 && timer.elapsed() < Patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    if (m_underway > 0)
        m_faults << u"a request never ended"_s;
}

void MatrixShop::pass(std::chrono::milliseconds duration)
{
    constexpr std::chrono::milliseconds Step = 500ms;
    for (std::chrono::milliseconds passed = 0ms; passed <= duration; passed += Step) {
        m_scheduler.advance(passed == 0ms ? 0ms : Step);
        settle();
    }
    QCoreApplication::processEvents();
}

void MatrixShop::passUntilClosed(std::chrono::milliseconds most)
{
    constexpr std::chrono::milliseconds Step = 10s;
    for (std::chrono::milliseconds passed = 0ms; passed < most && !payments::isClosed(m_payment.state); passed += Step)
        pass(Step);
}

void MatrixShop::noticed(const payments::Payment& payment)
{
    using payments::Evidence;
    m_payment = payment;
    m_story << u"%1 committed: %2 %3"_s.arg(m_clock.nowUtc().toString(Qt::ISODateWithMs),
        payments::toWord(payment.state), payments::toWord(payment.exception));
    const bool isPaid = payment.state == payments::State::Paid || payment.state == payments::State::PartiallyRefunded
        || payment.state == payments::State::Refunded;
    m_wasPaid = m_wasPaid || isPaid;
    if (isPaid && payment.evidence != Evidence::Api && payment.evidence != Evidence::WebhookSigned)
        m_faults << u"paid on %1"_s.arg(payments::toWord(payment.evidence));
    if (isPaid && (!payment.received || *payment.received != payment.due()))
        m_faults << u"paid with another amount"_s;
}

QString MatrixShop::key()
{
    const auto known = m_servers.bank().payments();
    return known.empty() ? QString() : known.back().key;
}

void MatrixShop::giveNumber()
{
    const auto* paid = m_servers.bank().find(m_gatewayId, key());
    if (m_gatewayId == practice::PakhiPayServer::Id && paid != nullptr)
        m_till->giveTransactionId(m_payment.id, practice::PakhiPayServer::transactionId(*paid));
    settle();
}

void MatrixShop::pay(qint64 more)
{
    m_story << u"%1 the customer pays"_s.arg(m_clock.nowUtc().toString(Qt::ISODateWithMs));
    const money::Money due = m_payment.due();
    const auto amount = *money::Money::fromMinor(due.minor() + more, due.currency());
    if (!m_servers.bank().pay(m_gatewayId, key(), amount))
        m_faults << u"the bank knows no such payment"_s;
    giveNumber();
}

void MatrixShop::fail()
{
    if (!m_servers.bank().fail(m_gatewayId, key()))
        m_faults << u"the bank knows no such payment"_s;
    giveNumber();
}

void MatrixShop::cancel()
{
    m_servers.bank().cancel(m_gatewayId, key());
}

void MatrixShop::checkNow()
{
    m_till->checkNow(m_payment.id);
    pass(1s);
}
