// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/till/gatewaycounter.h"

#include "core/gateways/bayar_gg/bayarcall.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>
#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::FakeTransport;

SimulatedBayar::SimulatedBayar(const base::Clock& clock, base::Scheduler& scheduler)
    : methods(R"({"success":true,"methods":[{"id":"qris","name":"QRIS","available":true},)"
              R"({"id":"gopay_qris","name":"GoPay QRIS","available":true},{"id":"ovo","name":"OVO","available":true}],)"
              R"("user_status":{"has_active_subscription":true}})")
    , status(R"({"success":true,"account":{"username":"shop"},"integrations":{"gopay":true,"bri":false,"ovo":true}})")
    , wire(scheduler)
    , m_clock(clock)
{
    wire.answerAlways([this](const net::HttpRequest& request) { return std::optional(answer(request)); });
}

FakeTransport::Answer SimulatedBayar::answer(const net::HttpRequest& request)
{
    const QString path = request.url.path();
    const auto orBroken = [](const std::optional<QByteArray>& body) {
        return body ? FakeTransport::json(*body) : FakeTransport::json(R"({"success":false,"error":"broken"})", 500);
    };
    if (path.endsWith("create-payment.php"_L1))
        return createAnswer ? FakeTransport::Answer(*createAnswer) : created(request);
    if (path.endsWith("get-payment-methods.php"_L1))
        return orBroken(methods);
    if (path.endsWith("get-account-status.php"_L1))
        return orBroken(status);
    if (path.endsWith("list-payments.php"_L1))
        return listAnswer ? FakeTransport::Answer(*listAnswer) : listed(request.url);
    const QString wanted = QUrlQuery(request.url).queryItemValue(u"invoice"_s);
    for (const Invoice& invoice : std::as_const(invoices)) {
        if (invoice.id == wanted)
            return FakeTransport::json(R"({"success":true,)" + row(invoice) + '}');
    }
    return FakeTransport::json(R"({"success":false,"error":"not found"})", 404);
}

FakeTransport::Answer SimulatedBayar::created(const net::HttpRequest& request)
{
    const qint64 amount = QJsonDocument::fromJson(request.body).object().value(u"amount"_s).toInteger();
    const int code = nextCodes.isEmpty() ? 101 + static_cast<int>(invoices.size()) : nextCodes.takeFirst();
    invoices.append({u"PAY-%1"_s.arg(invoices.size() + 1), amount, amount + code, "pending", {}});
    const QString ends =
        m_clock.nowUtc().addSecs(std::chrono::seconds(7h + 10min).count()).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return FakeTransport::json(R"({"success":true,"payment":{)" + row(last()) + R"(,"unique_code":)"
        + QByteArray::number(code) + R"(,"expires_at":")" + ends.toUtf8()
        + R"("},"payment_url":"https://www.bayar.gg/pay?invoice=)" + last().id.toUtf8() + R"("})");
}

QByteArray SimulatedBayar::row(const Invoice& invoice) const
{
    QByteArray text = R"("invoice_id":")" + invoice.id.toUtf8() + R"(","amount":)" + QByteArray::number(invoice.amount)
        + R"(,"final_amount":)" + QByteArray::number(invoice.finalAmount) + R"(,"status":")" + invoice.status + '"';
    if (invoice.status == "paid")
        text += R"(,"paid_reff_num":"TRX-)" + invoice.id.toUtf8() + '"';
    if (!invoice.paidVia.isEmpty())
        text += R"(,"paid_via":")" + invoice.paidVia + '"';
    return text;
}

FakeTransport::Answer SimulatedBayar::listed(const QUrl& url) const
{
    const QUrlQuery query(url);
    const auto page = query.queryItemValue(u"page"_s).toLongLong();
    QByteArrayList rows;
    for (auto invoice = invoices.crbegin(); invoice != invoices.crend(); ++invoice) {
        if (QString::fromUtf8(invoice->status) == query.queryItemValue(u"status"_s))
            rows.append('{' + row(*invoice) + '}');
    }
    const auto pages = std::max<qsizetype>(1, (rows.size() + rowsOnAPage - 1) / rowsOnAPage);
    const QByteArrayList shown = rows.mid((page - 1) * rowsOnAPage, rowsOnAPage);
    return FakeTransport::json(R"({"success":true,"data":[)" + shown.join(',') + R"(],"pagination":{"page":)"
        + QByteArray::number(page) + R"(,"total_pages":)" + QByteArray::number(pages) + "}}");
}

int SimulatedBayar::count(const QString& part) const
{
    return static_cast<int>(std::count_if(wire.requests().cbegin(), wire.requests().cend(),
        [&part](const net::HttpRequest& request) { return request.url.toString().contains(part); }));
}

net::HttpRequest SimulatedBayar::lastRequest(const QString& part) const
{
    net::HttpRequest last;
    for (const net::HttpRequest& request : wire.requests()) {
        if (request.url.toString().contains(part))
            last = request;
    }
    return last;
}

GatewayCounter::GatewayCounter()
    : createAnswer(R"({"status":1,"payment_url":"https://pakhipay.com/pay/1"})")
    , checkAnswer(R"({"status":0,"message":"Transaction not found"})")
{
    book = *ledger::Ledger::open(m_folder.filePath(u"ledger.sqlite"_s), clock);
    till = std::make_unique<till::Till>(*book, clock, scheduler);
    links.answerAlways([this](const net::HttpRequest& request) {
        return std::optional(
            FakeTransport::json(request.url.path().contains("create"_L1) ? createAnswer : checkAnswer));
    });
    QObject::connect(
        till.get(), &till::Desk::changed, [this](const payments::Payment& payment) { changes.append(payment); });
    QObject::connect(till.get(), &till::Desk::watching,
        [this](const till::Watching& watching) { lastWatching.insert(watching.paymentId, watching); });
    QObject::connect(
        till.get(), &till::Desk::refused, [this](const QString&, const base::Error& error) { refusals.append(error); });
    QObject::connect(
        till.get(), &till::Desk::accountStands, [this](const till::AccountStanding& now) { standing = now; });
    QObject::connect(till.get(), &till::Desk::told, [this](const QString& id, const base::UserText& sentence) {
        told.append({id, sentence});
    });
    QObject::connect(till.get(), &till::Desk::accountsOffered,
        [this](const QList<till::AccountOffer>& list) { offers.append(list); });
}

GatewayCounter::~GatewayCounter() = default;

void GatewayCounter::add(const gateways::Gateway& gateway, gateways::AccountProfile profile,
    support::FakeTransport& wire, const QList<QLatin1StringView>& keys)
{
    profile.gateway = gateway.id();
    profile.returnPages = {QUrl(u"https://shop.example/paid"_s), QUrl(u"https://shop.example/left"_s)};
    profile.walkIn = {u"Walk-in customer"_s, u"shop@example.com"_s, {}};
    gateways::Credentials credentials;
    for (const QLatin1StringView key : keys)
        credentials.emplace(key, vault::Secret(QByteArray("practice_key_0123456789")));
    m_methods.insert(profile.id, gateway.offers(profile).first().method);
    m_currencies.insert(profile.id, profile.currency);
    till->addAccount(gateway, profile, std::move(credentials), {wire, wire, m_log});
}

void GatewayCounter::addBayar(const QString& id, const QString& defaultMethod)
{
    gateways::AccountProfile profile;
    profile.id = id;
    profile.name = u"Warung"_s;
    profile.baseUrl = QUrl(u"https://www.bayar.gg/api"_s);
    profile.currency = money::Currency::Idr;
    profile.defaultMethod = defaultMethod;
    add(m_bayarGg, profile, bayar.wire, {gateways::BayarApiKey});
}

void GatewayCounter::addPakhi(const QString& id)
{
    gateways::AccountProfile profile;
    profile.id = id;
    profile.name = u"Pakhi"_s;
    profile.baseUrl = QUrl(u"https://pakhipay.com"_s);
    profile.currency = money::Currency::Bdt;
    add(m_pakhiPay, profile, links, {gateways::PakhiPay::ApiKey});
}

void GatewayCounter::addBkash(const QString& id)
{
    gateways::AccountProfile profile;
    profile.id = id;
    profile.name = u"bKash"_s;
    profile.baseUrl = QUrl(u"https://bdquickpay.com/api/bkash/v1"_s);
    profile.currency = money::Currency::Bdt;
    add(m_bdQuickPay, profile, links, {gateways::BdQuickPay::AppKey, gateways::BdQuickPay::SecretKey});
}

void GatewayCounter::resume()
{
    const auto resumed = till->resume();
    if (!resumed)
        qFatal("%s", qPrintable(resumed.error().log));
    wait(1s);
}

QString GatewayCounter::order(till::Order order)
{
    order.id = till::newPaymentId(clock.nowUtc());
    till->charge(order);
    return order.id;
}

QString GatewayCounter::order(const QString& account, qint64 minor, const QString& method)
{
    till::Order wanted;
    wanted.account = account;
    wanted.method = method.isEmpty() ? m_methods.value(account) : method;
    wanted.amount = money::Money::fromMinor(minor, m_currencies.value(account)).value();
    return order(wanted);
}

QString GatewayCounter::sell(const QString& account, qint64 minor, const QString& method)
{
    QString id = order(account, minor, method);
    wait(200ms);
    return id;
}

payments::Payment GatewayCounter::payment(const QString& id) const
{
    const auto found = book->records().byId(id);
    return found ? found->value_or(payments::Payment()) : payments::Payment();
}

QString GatewayCounter::story(const QString& id) const
{
    QStringList kinds;
    const auto events = book->records().timeline(id);
    for (const ledger::Event& event : *events)
        kinds << event.kind;
    return kinds.join(u' ');
}

ledger::Event GatewayCounter::lastEvent(const QString& id) const
{
    return book->records().timeline(id)->value(book->records().timeline(id)->size() - 1);
}

QStringList GatewayCounter::codes() const
{
    QStringList codes;
    for (const base::Error& error : refusals)
        codes << error.code;
    return codes;
}

int GatewayCounter::count(const QString& part) const
{
    return static_cast<int>(std::count_if(links.requests().cbegin(), links.requests().cend(),
        [&part](const net::HttpRequest& request) { return request.url.toString().contains(part); }));
}
