// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/bakonggatewayserver.h"

#include "core/emv/khqr.h"
#include "core/qr/matrix.h"
#include "core/qr/picture.h"

#include <algorithm>

namespace practice {

using namespace Qt::StringLiterals;
using bakong::Refusal;

namespace {

bool isMd5(const QString& text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(), [](QChar sign) {
        const QChar low = sign.toLower();
        return (low >= u'0' && low <= u'9') || (low >= u'a' && low <= u'f');
    });
}

std::optional<bakong::GeneratedImage> draw(const QString& qr, const bakong::GenerateRequest& request)
{
    using Picture = bakong::GenerateRequest::Picture;
    const auto matrix = qr::encodeToFit(qr.toUtf8(), request.width);
    if (!matrix)
        return std::nullopt;
    const bool png = request.picture == Picture::Png;
    const auto bytes = png ? qr::toPng(*matrix, request.width) : qr::toSvg(*matrix, request.width);
    if (!bytes)
        return std::nullopt;
    const QByteArray type = png ? "data:image/png;base64," : "data:image/svg+xml;base64,";
    return bakong::GeneratedImage{type + bytes->toBase64(), request.width};
}

Refusal upstream()
{
    return {502, u"BAKONG_API_ERROR"_s, u"The Bakong central system does not answer."_s, {}};
}

Refusal forbidden()
{
    return {403, u"FORBIDDEN"_s, u"The key is revoked or expired, or this address is not allowed."_s, {}};
}

Refusal quotaExceeded()
{
    return {403, u"QUOTA_EXCEEDED"_s, u"The requests of this month are used up."_s, {}};
}

Refusal rateLimited()
{
    return {429, u"RATE_LIMIT_EXCEEDED"_s, u"Too many requests in this minute."_s, {}};
}

/// The first refusal of what has nothing to do with the operation.
std::optional<Refusal> refusedAtTheDoor(const QByteArray& key, RequestBudget::Verdict verdict)
{
    if (key.isEmpty())
        return Refusal{401, u"UNAUTHORIZED"_s, u"The X-API-Key header is missing."_s, {}};
    if (key.startsWith("bkg_revoked"))
        return forbidden();
    if (verdict == RequestBudget::Verdict::OverRate)
        return rateLimited();
    if (verdict == RequestBudget::Verdict::OverQuota)
        return quotaExceeded();
    return std::nullopt;
}

} // namespace

BakongGatewayServer::BakongGatewayServer(PracticeBank& bank)
    : PracticeGateway(bank)
    , m_budget(bank.clock().real())
{
    bank.onChange([this](const PracticePayment& payment) { onChange(payment); });
}

void BakongGatewayServer::handle(const net::IncomingRequest& request, Answer answer)
{
    const QByteArray key = net::headerValue(request.headers, "X-API-Key").trimmed();
    const RequestBudget::Gauge gauge = m_budget.spend(key);
    Call call{std::move(answer), gauge.headers()};
    call.headers.append({QByteArray("Date"), httpDate(bank().clock().nowUtc())});
    if (const auto refused = refusedAtTheDoor(key, gauge.verdict))
        refuse(call, *refused);
    else if (!line().stops(call.answer, [this, &call](LineFault fault) { refuseByFault(fault, call); }))
        route(request, call);
}

void BakongGatewayServer::refuseByFault(LineFault fault, const Call& call)
{
    switch (fault) {
    case LineFault::Upstream:
        return refuse(call, upstream());
    case LineFault::RateLimit:
        return limit(call);
    case LineFault::Quota:
        return refuse(call, quotaExceeded());
    case LineFault::Forbidden:
        return refuse(call, forbidden());
    default:
        return refuse(call, {500, u"INTERNAL_ERROR"_s, u"Something went wrong."_s, {}});
    }
}

void BakongGatewayServer::route(const net::IncomingRequest& request, const Call& call)
{
    const QByteArray path = request.path.startsWith(Mount.data()) ? request.path.mid(Mount.size()) : QByteArray();
    const bool makes = path == "/bakong/khqr/generate";
    const bool draws = path == "/bakong/khqr/generate-image";
    const bool checks = path == "/bakong/payment/check" || path == "/payment/check"; // BG-R8
    const bool polls = path == "/bakong/payment/check-with-poll" || path == "/payment/check-with-poll";
    if (!makes && !draws && !checks && !polls)
        return refuse(call, {404, u"NOT_FOUND"_s, u"There is no such address."_s, {}});
    if (request.method != "POST") {
        Call withVerb = call;
        withVerb.headers.append({QByteArray("Allow"), QByteArray("POST")});
        return refuse(withVerb, {405, u"METHOD_NOT_ALLOWED"_s, u"Only POST is served here."_s, {}});
    }
    const auto fields = RequestFields::read(request);
    if (!fields)
        return refuse(call, {400, u"BAD_REQUEST"_s, u"The body is no readable JSON object or form."_s, {}});
    if (makes || draws)
        generate(*fields, draws, call);
    else
        check(*fields, polls, call);
}

void BakongGatewayServer::generate(const RequestFields& fields, bool withPicture, const Call& call)
{
    const auto request = bakong::readGenerateRequest(fields, withPicture);
    if (!request)
        return refuse(call, request.error());

    emv::KhqrRequest code;
    code.bakongAccountId = request->bakongAccountId;
    code.merchantName = request->merchantName;
    code.billNumber = request->billNumber;
    code.currency = QString(money::spec(request->currency).code);
    bakong::Generated generated;
    if (request->amount) {
        code.amount = request->amount->toDecimal();
        generated.expiresAt = bank().expiryOfNewCode();
        code.expirationTimestamp = generated.expiresAt->toMSecsSinceEpoch();
        generated.swapTypes = scenarioOf(*request->amount) == Scenario::TypesSwapped;
    }
    qint64 created = bank().clock().nowUtc().toMSecsSinceEpoch();
    auto khqr = emv::makeKhqr(code, created);
    // Two sales of one millisecond would be one code and so one payment.
    while (khqr && request->amount && bank().find(Id, khqr->md5) != nullptr)
        khqr = emv::makeKhqr(code, ++created);
    if (!khqr) {
        const QString what(khqr.error().message());
        return refuse(call, {422, u"VALIDATION_ERROR"_s, what, {{u"khqr"_s, what}}});
    }
    generated.qr = khqr->text;
    generated.md5 = khqr->md5;
    if (withPicture) {
        generated.image = draw(khqr->text, *request);
        if (!generated.image)
            return refuse(
                call, {422, u"VALIDATION_ERROR"_s, u"The picture is too small."_s, {{u"width"_s, u"is too small"_s}}});
        if (m_alwaysSaysWidth300)
            generated.image->width = 300;
    }
    bank().open(Id, khqr->md5, request->bakongAccountId,
        request->amount.value_or(money::Money::zero(request->currency)), generated.expiresAt.value_or(QDateTime()));
    answer(call, 200, bakong::generatedBody(generated));
}

void BakongGatewayServer::check(const RequestFields& fields, bool longPoll, const Call& call)
{
    const RequestFields::Value* given = fields.find(u"md5"_s);
    if (given == nullptr)
        return refuse(call, {400, u"BAD_REQUEST"_s, u"A required field is missing."_s, {{u"md5"_s, u"is required"_s}}});
    if (!given->isText() || !isMd5(given->text))
        return refuse(call,
            {422, u"VALIDATION_ERROR"_s, u"The input failed validation."_s,
                {{u"md5"_s, u"must be 32 hexadecimal digits"_s}}});
    const QString md5 = given->text.toLower();
    line().check(
        Id, md5, LineFault::Upstream, [this, &call](LineFault fault) { refuseByFault(fault, call); },
        [this, md5, longPoll, call] { answerCheck(md5, longPoll, call); });
}

void BakongGatewayServer::answerCheck(const QString& md5, bool longPoll, const Call& call)
{
    if (longPoll && bank().takeTimedOutLongPoll(Id, md5))
        return wait(md5, true, call);
    const PracticePayment* payment = bank().find(Id, md5);
    if (payment != nullptr && answerSettled(*payment, call))
        return;
    // A code this bank never made is one that nobody has paid yet.
    if (longPoll)
        wait(md5, false, call);
    else
        answer(call, 200, bakong::statusBody("PENDING"_L1));
}

bool BakongGatewayServer::answerSettled(const PracticePayment& payment, const Call& call)
{
    if (payment.isStatic())
        refuse(call, {400, u"2"_s, u"Static QR codes cannot be verified"_s, {}});
    else if (payment.status == PracticePayment::Status::Failed)
        refuse(call, {400, u"1"_s, u"Transaction failed"_s, {}});
    else if (payment.status == PracticePayment::Status::Paid)
        answer(call, 200, bakong::completedBody(payment));
    else
        return false;
    return true;
}

void BakongGatewayServer::wait(const QString& md5, bool deaf, const Call& call)
{
    m_waiting.push_back({md5, deaf, call, {}});
    const auto place = std::prev(m_waiting.end());
    place->timer = bank().clock().after(m_window, [this, place] {
        const Call timedOut = std::move(place->call);
        m_waiting.erase(place);
        answer(timedOut, 200, bakong::statusBody("TIMEOUT"_L1));
    });
}

void BakongGatewayServer::onChange(const PracticePayment& payment)
{
    if (payment.gateway != Id)
        return;
    // Out of the list first: an answer may start the next long poll.
    std::list<Waiting> ready;
    for (auto place = m_waiting.begin(); place != m_waiting.end();) {
        const auto next = std::next(place);
        if (!place->deaf && place->md5 == payment.key)
            ready.splice(ready.end(), m_waiting, place);
        place = next;
    }
    for (auto place = ready.begin(); place != ready.end();) {
        const auto next = std::next(place);
        if (!answerSettled(payment, place->call))
            m_waiting.splice(m_waiting.end(), ready, place);
        place = next;
    }
}

void BakongGatewayServer::answer(const Call& call, int status, const QByteArray& body) const
{
    net::HttpResponse response{status, call.headers, body};
    response.headers.append({QByteArray("Content-Type"), QByteArray("application/json")});
    call.answer(std::move(response));
}

void BakongGatewayServer::refuse(const Call& call, const Refusal& refusal)
{
    const auto shape = m_shapeRoulette ? static_cast<bakong::Shape>(bank().randomBelow(bakong::ShapeCount))
                                       : bakong::Shape::ErrorObject;
    answer(call, refusal.status, bakong::refusalBody(refusal, shape));
}

/// 429 that says "in 20 s", whatever the real counter says.
void BakongGatewayServer::limit(Call call)
{
    const QDateTime reset = line().limitEnds();
    for (net::Header& header : call.headers) {
        if (header.first == "X-RateLimit-Remaining")
            header.second = "0";
        if (header.first == "X-RateLimit-Reset")
            header.second = QByteArray::number((reset.toMSecsSinceEpoch() + 999) / 1000);
    }
    refuse(call, rateLimited());
}

} // namespace practice
