// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/gatewayclient.h"

#include "core/gateways/gatewayerror.h"
#include "core/net/backoffdelay.h"
#include "core/net/redaction.h"

#include <algorithm>
#include <array>

namespace gateways {

using namespace Qt::StringLiterals;
using base::Category;
using std::chrono::milliseconds;

namespace {

constexpr auto NotSent = "not_sent"_L1;

/// Trouble on the way or at the other side, which a look may simply be repeated after.
bool mayPass(const base::Error& error)
{
    switch (error.category) {
    case Category::Network:
    case Category::TimeoutUnknown:
    case Category::Server:
    case Category::Upstream:
        return true;
    default:
        return false;
    }
}

QStringList warningsOf(const Created& created)
{
    return created.warnings;
}

QStringList warningsOf(const std::optional<Created>& found)
{
    return found ? found->warnings : QStringList();
}

QStringList warningsOf(const payments::Observation& /*seen*/)
{
    return {};
}

QStringList warningsOf(const net::HttpResponse& /*answer*/)
{
    return {};
}

QString saidIn(const Created& /*created*/)
{
    return u"created"_s;
}

QString saidIn(const std::optional<Created>& found)
{
    return found ? u"found"_s : u"nothing"_s;
}

QString saidIn(const payments::Observation& seen)
{
    using Said = payments::Observation::Said;
    switch (seen.said) {
    case Said::Created:
        return u"created"_s;
    case Said::Refused:
        return u"refused"_s;
    case Said::NoAnswer:
        return u"unknown"_s;
    case Said::Open:
        return u"open"_s;
    case Said::Processing:
        return u"processing"_s;
    case Said::Paid:
        return u"paid"_s;
    case Said::Failed:
        return u"failed"_s;
    case Said::Expired:
        return u"expired"_s;
    case Said::Cancelled:
        return u"cancelled"_s;
    case Said::Refunded:
        return u"refunded"_s;
    }
    return {};
}

QString saidIn(const net::HttpResponse& /*answer*/)
{
    return {};
}

/// `status` of the answer that was read; empty: there was none, and the error is the transport's or comes from before.
bool mayHaveCreated(std::optional<int> status, const base::Error& error)
{
    // HttpTransport's words for what never reached the service, or was sent on to another address.
    constexpr std::array Unsent{NotSent, "bad_address"_L1, "bad_method"_L1, "bad_header"_L1, "redirected"_L1};
    const bool isUnreadable = error.category == Category::Protocol;
    if (!status)
        return (isUnreadable || mayPass(error)) && std::find(Unsent.begin(), Unsent.end(), error.code) == Unsent.end();
    if (*status >= 200 && *status < 300)
        return isUnreadable || error.category == Category::Server;
    constexpr int RequestTimeout = 408;
    return *status == RequestTimeout || *status >= 500;
}

} // namespace

GatewayClient::GatewayClient(
    const Gateway& gateway, AccountProfile account, Credentials credentials, Surroundings surroundings)
    : m_gateway(gateway)
    , m_account(std::move(account))
    , m_credentials(std::move(credentials))
    , m_around(surroundings)
    , m_random(QRandomGenerator::securelySeeded())
{
}

GatewayClient::~GatewayClient() = default;

void GatewayClient::rename(const AccountProfile& profile)
{
    m_account.name = profile.name;
    m_account.merchantName = profile.merchantName;
    m_account.merchantCity = profile.merchantCity;
    m_account.defaultMethod = profile.defaultMethod;
    m_account.ovoNumber = profile.ovoNumber;
}

base::Result<> GatewayClient::accepts(const CreateRequest& request) const
{
    return m_gateway.createRequest(m_account, m_credentials, request).map([](const net::HttpRequest&) {});
}

/// A create whose outcome nobody knows, and what was asked for.
struct GatewayClient::Unanswered {
    CreateRequest request;
    CreateDone done;
    base::Error error; ///< of the last create
    bool isSecond = false;
};

void GatewayClient::create(const CreateRequest& request, std::function<void(tl::expected<Created, NotCreated>)> done)
{
    const auto create = std::make_shared<Unanswered>(Unanswered{request, std::move(done), {}});
    if (!create->request.askedAt.isValid())
        create->request.askedAt = m_around.clock.nowUtc();
    createOrLookUp(create);
}

void GatewayClient::createOrLookUp(const std::shared_ptr<Unanswered>& create)
{
    sendCreate(create->request, [this, create](tl::expected<Created, NotCreated> result) {
        if (result || !result.error().mayExist) {
            create->done(std::move(result));
            return;
        }
        create->error = std::move(result).error().error;
        lookUp(create);
    });
}

void GatewayClient::lookUp(const std::shared_ptr<Unanswered>& create)
{
    // Where the line broke at once the create may still be at work over there.
    constexpr milliseconds Settling = std::chrono::seconds(2);
    if (m_gateway.findRequest(m_account, m_credentials, create->request))
        later(Settling, [this, create] { find(create); });
    else
        create->done(tl::unexpected(NotCreated{create->error, true}));
}

void GatewayClient::find(const std::shared_ptr<Unanswered>& create)
{
    const auto task = std::make_shared<Task<std::optional<Created>>>();
    task->operation = u"find"_s;
    task->reference = create->request.reference;
    task->wire = &m_around.calls;
    task->make = [this, create] { return m_gateway.findRequest(m_account, m_credentials, create->request); };
    task->read = [this, create](const net::HttpResponse& response) {
        return m_gateway.readFound(m_account, create->request, response);
    };
    task->goOn = patiently();
    task->done = [this, create](base::Result<std::optional<Created>> found) {
        const bool isThere = found && *found;
        if (isThere) {
            create->done(**std::move(found));
            return;
        }
        if (!found || create->isSecond) {
            create->done(tl::unexpected(NotCreated{create->error, true}));
            return;
        }
        create->isSecond = true;
        createOrLookUp(create);
    };
    run(task);
}

std::function<std::optional<milliseconds>(const base::Error&)> GatewayClient::patiently()
{
    return [this, repeats = 0](const base::Error& error) mutable -> std::optional<milliseconds> {
        if (!mayPass(error) || repeats >= net::ExponentialRepeats)
            return std::nullopt;
        return net::backoffDelay(++repeats, m_random);
    };
}

void GatewayClient::sendCreate(const CreateRequest& request, CreateDone done)
{
    const auto wanted = std::make_shared<CreateRequest>(request);
    const auto task = std::make_shared<Task<Created>>();
    task->operation = u"create"_s;
    task->reference = request.reference;
    task->wire = &m_around.calls;
    const auto status = std::make_shared<std::optional<int>>();
    task->make = [this, wanted, status] {
        status->reset();
        return m_gateway.createRequest(m_account, m_credentials, *wanted);
    };
    task->read = [this, wanted, status](const net::HttpResponse& response) {
        *status = response.status;
        return m_gateway.readCreated(m_account, *wanted, response);
    };
    task->goOn = [this, wanted, status, repeats = 0](const base::Error& error) mutable -> std::optional<milliseconds> {
        if (auto rest = m_gateway.withoutRefusedPart(*wanted, error)) {
            m_account.acceptsBillNumber = m_account.acceptsBillNumber && rest->billNumber == wanted->billNumber;
            *wanted = *std::move(rest);
            return milliseconds(0);
        }
        if (!m_gateway.createIsRepeatable() || *status || error.code != NotSent || repeats >= net::ExponentialRepeats)
            return std::nullopt;
        return net::backoffDelay(++repeats, m_random);
    };
    task->done = [status, done = std::move(done)](base::Result<Created> result) {
        done(std::move(result).map_error([&](const base::Error& error) {
            return NotCreated{error, mayHaveCreated(*status, error)};
        }));
    };
    run(task);
}

void GatewayClient::check(
    const CheckRequest& request, std::function<void(base::Result<payments::Observation>)> done, Asking asking)
{
    const auto task = std::make_shared<Task<payments::Observation>>();
    task->operation = request.longPoll ? u"check-with-poll"_s : u"check"_s;
    task->reference = request.reference;
    task->wire = request.longPoll ? &m_around.longPolls : &m_around.calls;
    task->make = [this, request] { return m_gateway.checkRequest(m_account, m_credentials, request); };
    task->read = [this, request](const net::HttpResponse& response) {
        auto observation = m_gateway.readChecked(m_account, request, response);
        if (observation)
            observation->seenAt = m_around.clock.nowUtc();
        return observation;
    };
    task->goOn = [goOn = patiently(), asking](
                     const base::Error& error) { return asking == Asking::Once ? std::nullopt : goOn(error); };
    task->done = [longPoll = request.longPoll, done = std::move(done)](base::Result<payments::Observation> result) {
        // "Network; after a write: timeout_unknown" (contracts/README.md section 4.3).
        if (!result && !longPoll && result.error().category == Category::TimeoutUnknown)
            result.error().category = Category::Network;
        done(std::move(result));
    };
    run(task);
}

void GatewayClient::ask(const QString& operation, net::HttpRequest request, const QString& reference,
    std::function<void(base::Result<net::HttpResponse>)> done, Asking asking)
{
    ask(
        operation, [request = std::move(request)](const auto&, const auto&) { return request; }, reference,
        std::move(done), asking);
}

void GatewayClient::ask(const QString& operation, const Question& question, const QString& reference,
    std::function<void(base::Result<net::HttpResponse>)> done, Asking asking)
{
    const auto wanted = std::make_shared<base::Result<net::HttpRequest>>(question(m_account, m_credentials));
    const auto refused = std::make_shared<std::optional<net::HttpResponse>>();
    const auto task = std::make_shared<Task<net::HttpResponse>>();
    task->operation = operation;
    task->reference = reference;
    task->wire = &m_around.calls;
    task->make = [wanted, refused] {
        refused->reset();
        return *wanted;
    };
    task->read = [this, refused](const net::HttpResponse& response) -> base::Result<net::HttpResponse> {
        if (response.status >= 200 && response.status < 300)
            return response;
        *refused = response;
        return tl::unexpected(errorByStatus(m_account.name, response, Refusal::read(response)));
    };
    task->goOn = [this, wanted, refused, goOn = patiently(), asking, isRespelt = false](
                     const base::Error& error) mutable -> std::optional<milliseconds> {
        if (*refused && !isRespelt) {
            if (auto other = m_gateway.otherSpelling(**wanted, **refused)) {
                isRespelt = true;
                *wanted = *std::move(other);
                return milliseconds(0);
            }
        }
        return asking == Asking::Once ? std::nullopt : goOn(error);
    };
    task->done = [this, refused, done = std::move(done)](base::Result<net::HttpResponse> result) {
        if (*refused) {
            result = **refused;
            const QString body = QString::fromUtf8(result->body);
            if (const QString clean = redacted(body); clean != body)
                result->body = clean.toUtf8();
        } else if (!result && result.error().category == Category::TimeoutUnknown)
            result.error().category = Category::Network;
        done(std::move(result));
    };
    run(task);
}

template <class Value>
void GatewayClient::run(const std::shared_ptr<Task<Value>>& task)
{
    base::Result<net::HttpRequest> request = task->make();
    if (!request) {
        later({}, [task, error = withoutSecrets(std::move(request).error())] { task->done(tl::unexpected(error)); });
        return;
    }
    net::RequestRecord record = net::recordOf(*request);
    record.at = m_around.clock.nowUtc();
    record.gateway = m_gateway.id();
    record.account = m_account.id;
    record.operation = task->operation;
    record.reference = task->reference;
    record.attempt = ++task->attempt;
    const milliseconds sent = m_around.clock.monotonic();
    task->wire->send(*std::move(request),
        [this, alive = std::weak_ptr(m_alive), task, record, sent](base::Result<net::HttpResponse> answer) mutable {
            if (alive.expired())
                return;
            record.elapsed = m_around.clock.monotonic() - sent;
            if (answer) {
                record.status = answer->status;
                record.bytesReceived = answer->body.size();
                record.bodyHash = net::hashOf(answer->body);
                keepStillAfter(*answer);
            }
            base::Result<Value> result = std::move(answer).and_then(task->read);
            if (!result) {
                result = tl::unexpected(withoutSecrets(std::move(result).error()));
                record.category = result.error().category;
                record.code = result.error().code;
                record.why = result.error().log;
            } else {
                record.said = saidIn(*result);
                for (const QString& warning : warningsOf(*result))
                    record.warnings.append(redacted(warning));
            }
            m_around.log.record(record);
            finish(task, std::move(result));
        });
}

template <class Value>
void GatewayClient::finish(const std::shared_ptr<Task<Value>>& task, base::Result<Value> result)
{
    if (!result) {
        if (const auto delay = task->goOn(result.error())) {
            later(*delay, [this, task] { run(task); });
            return;
        }
    }
    task->done(std::move(result)); // may destroy this object
}

void GatewayClient::later(milliseconds delay, std::function<void()> work)
{
    const int number = ++m_lastTimer;
    m_timers[number] = m_around.scheduler.after(delay, [this, number, work = std::move(work)] {
        m_timers.erase(number);
        work();
    });
}

void GatewayClient::keepStillAfter(const net::HttpResponse& response)
{
    constexpr int TooManyRequests = 429;
    if (response.status == TooManyRequests && m_keepStill)
        m_keepStill(waitWhenBusy(response.headers, m_around.clock.nowUtc()));
}

QList<net::HttpRequest> GatewayClient::offerRequests() const
{
    return m_gateway.offerRequests(m_account, m_credentials);
}

QList<net::HttpRequest> GatewayClient::reportRequests() const
{
    return m_gateway.reportRequests(m_account, m_credentials);
}

base::Error GatewayClient::withoutSecrets(base::Error error) const
{
    return net::withoutSecrets(std::move(error), secrets());
}

QString GatewayClient::redacted(const QString& text) const
{
    return net::withoutSecrets(text, secrets());
}

std::vector<const vault::Secret*> GatewayClient::secrets() const
{
    std::vector<const vault::Secret*> secrets;
    secrets.reserve(m_credentials.size());
    for (const auto& credential : m_credentials)
        secrets.push_back(&credential.second);
    return secrets;
}

} // namespace gateways
