// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/till/counter.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString Receiver = u"shop@acleda"_s;

gateways::AccountProfile shop()
{
    gateways::AccountProfile account;
    account.id = u"practice"_s;
    account.gateway = u"bakong-gateway"_s;
    account.name = u"Bakong"_s;
    account.baseUrl = QUrl(u"https://gateway.example/api/v1"_s);
    account.receiver = Receiver;
    account.merchantName = u"My Store"_s;
    account.merchantCity = u"Phnom Penh"_s;
    return account;
}

} // namespace

/// Bakong Gateway with long polls at will.
class Counter::Gateway final : public gateways::Gateway {
public:
    explicit Gateway(bool longPolls)
        : m_profile(m_bakong.pollProfile())
    {
        m_profile.longPoll = longPolls;
    }
    [[nodiscard]] QLatin1StringView id() const override { return m_bakong.id(); }
    [[nodiscard]] const gateways::AccountNeeds& accountNeeds() const override { return m_bakong.accountNeeds(); }
    [[nodiscard]] const gateways::PollProfile& pollProfile() const override { return m_profile; }
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
    [[nodiscard]] bool createIsRepeatable() const override { return m_bakong.createIsRepeatable(); }
    [[nodiscard]] std::optional<gateways::CreateRequest> withoutRefusedPart(
        const gateways::CreateRequest& request, const base::Error& error) const override
    {
        return m_bakong.withoutRefusedPart(request, error);
    }
    [[nodiscard]] std::optional<gateways::RateWindow> rateWindow(
        const net::HttpResponse& response, const QDateTime& receivedAt) const override
    {
        return m_bakong.rateWindow(response, receivedAt);
    }

private:
    gateways::BakongGateway m_bakong;
    gateways::PollProfile m_profile;
};

Counter::Counter(bool longPolls)
    : bakong(clock, scheduler, Receiver)
    , m_gateway(std::make_unique<Gateway>(longPolls))
{
    start();
}

Counter::~Counter()
{
    stop();
}

void Counter::stop()
{
    till.reset();
    m_reader.reset();
    book.reset();
}

void Counter::restart()
{
    stop();
    start();
}

void Counter::start()
{
    auto opened = ledger::Ledger::open(m_folder.filePath(u"ledger.sqlite"_s), clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().log));
    book = *std::move(opened);
    m_reader = *ledger::Reader::open(book->path());
    till = std::make_unique<till::Till>(*book, clock, scheduler);
    QObject::connect(till.get(), &till::Desk::changed, [this](const payments::Payment& payment) {
        changes.append(payment);
        const auto stored = m_reader->records().byId(payment.id);
        if (!stored || !*stored || (*stored)->state != payment.state || (*stored)->exception != payment.exception
            || (*stored)->qr != payment.qr)
            m_faults << u"told before it was committed: %1"_s.arg(payments::toWord(payment.state));
    });
    QObject::connect(till.get(), &till::Desk::watching,
        [this](const till::Watching& watching) { lastWatching.insert(watching.paymentId, watching); });
    QObject::connect(
        till.get(), &till::Desk::accountStands, [this](const till::AccountStanding& stands) { standing = stands; });
    QObject::connect(
        till.get(), &till::Desk::refused, [this](const QString&, const base::Error& error) { refusals << error.code; });
    QObject::connect(
        till.get(), &till::Desk::ledgerFailed, [this](const base::Error& error) { ledgerFailures << error.code; });
    QObject::connect(
        till.get(), &till::Desk::opened, [this](const QList<payments::Payment>& payments) { openedWith = payments; });
    QObject::connect(till.get(), &till::Till::accountLearnt,
        [this](const gateways::AccountProfile& profile) { learnt.append(profile); });
    addAccount();
    if (const auto resumed = till->resume(); !resumed)
        m_faults << resumed.error().log;
}

void Counter::addAccount()
{
    gateways::Credentials credentials;
    credentials.emplace(gateways::BakongGateway::ApiKey, vault::Secret(QByteArray("bkg_live_0123456789abcdef")));
    till->addAccount(*m_gateway, shop(), std::move(credentials), {bakong.calls(), bakong.longPolls(), m_log});
}

QString Counter::order(const QString& amount)
{
    till::Order order;
    order.id = till::newPaymentId(clock.nowUtc());
    order.account = u"practice"_s;
    order.method = u"khqr-dynamic"_s;
    order.amount = *money::Money::parse(amount, money::Currency::Usd);
    till->charge(order);
    return order.id;
}

QString Counter::sell(const QString& amount)
{
    QString id = order(amount);
    till->setFront(id);
    wait(200ms);
    return id;
}

payments::Payment Counter::payment(const QString& id) const
{
    const auto found = m_reader->records().byId(id);
    return found ? found->value_or(payments::Payment()) : payments::Payment();
}

QString Counter::story(const QString& id) const
{
    QStringList kinds;
    const auto events = m_reader->records().timeline(id);
    for (const ledger::Event& event : *events)
        kinds << event.kind;
    return kinds.join(u' ');
}
