// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/till/simulatedbakong.h"

#include "core/base/json.h"
#include "core/emv/khqr.h"

#include <QLocale>
#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

SimulatedBakong::SimulatedBakong(const base::Clock& clock, base::Scheduler& scheduler, const QString& receiver)
    : m_clock(clock)
    , m_scheduler(scheduler)
    , m_receiver(receiver)
    , m_start(clock.nowUtc())
    , m_startMonotonic(clock.monotonic())
{
}

QDateTime SimulatedBakong::now() const
{
    return m_start.addMSecs((m_clock.monotonic() - m_startMonotonic + ahead).count());
}

int SimulatedBakong::count(const QString& path) const
{
    return int(std::count_if(asked.begin(), asked.end(), [&](const Asked& one) { return one.path == path; }));
}

SimulatedBakong::Answer SimulatedBakong::json(const QByteArray& body, int status, net::Headers headers)
{
    headers.emplaceBack("Content-Type", "application/json");
    return net::HttpResponse{status, std::move(headers), body};
}

SimulatedBakong::Answer SimulatedBakong::error(const QByteArray& code, int status, net::Headers headers)
{
    return json(
        R"({"success":false,"error":{"code":)" + code + R"(,"message":"As documented"}})", status, std::move(headers));
}

SimulatedBakong::Answer SimulatedBakong::html(int status)
{
    return net::HttpResponse{
        status, {{"Content-Type", "text/html"}}, "<html><body><h1>Sign in to the guest network</h1></body></html>"};
}

void SimulatedBakong::receive(const net::HttpRequest& request, std::function<void(Answer)> done, bool isPoll)
{
    const auto body = base::Json::parse(request.body);
    const auto key = body ? body->find(u"md5") : std::nullopt;
    const Asked what{
        m_clock.monotonic(), request.url.path().section(u'/', -1), key ? *key->asString() : QString(), request.body};
    asked.append(what);
    const int number = ++m_number;
    m_underway[number] = {what.md5, isPoll, std::move(done), {}};
    const auto about = std::count_if(m_underway.begin(), m_underway.end(),
        [&](const auto& entry) { return !what.md5.isEmpty() && entry.second.md5 == what.md5; });
    const auto together =
        std::count_if(m_underway.begin(), m_underway.end(), [](const auto& entry) { return !entry.second.isPoll; });
    mostAtOnceForOne = std::max(mostAtOnceForOne, int(about));
    mostAtOnce = std::max(mostAtOnce, int(together));

    if (line == Line::Unreachable) {
        answerLater(number, 10ms, [] {
            return base::failure(base::Category::Network, u"not_sent"_s,
                base::UserText("There is no connection to the gateway. Check the internet connection."));
        });
        return;
    }
    const auto silence = [] {
        return base::failure(base::Category::TimeoutUnknown, u"no_answer"_s,
            base::UserText("There is no answer from the gateway yet. Check the payment before you charge again."));
    };
    if (line == Line::Silent) {
        answerLater(number, request.deadline, silence);
        return;
    }
    const net::Headers told = headers();
    const auto withHeaders = [told](Answer answer) {
        if (answer)
            answer->headers += told;
        return answer;
    };
    if (limit > 0 && m_usedInMinute > limit) {
        ++refusedForRate;
        answerLater(number, latency,
            [answer = withHeaders(error("\"RATE_LIMIT_EXCEEDED\"", 429))]() -> Answer { return answer; });
        return;
    }
    if (isPoll && !onLongPoll) {
        const bool isPaid = !m_codes.value(what.md5).payment.isEmpty();
        answerLater(number, isPaid ? latency : milliseconds(window), [this, md5 = what.md5, withHeaders] {
            return withHeaders(stateOf(md5, R"({"success":true,"data":{"status":"TIMEOUT"}})"));
        });
        return;
    }
    const std::optional<Answer> answer = answerTo(request, what);
    if (!answer)
        answerLater(number, request.deadline, silence);
    else
        answerLater(number, latency, [answer = withHeaders(*answer)]() -> Answer { return answer; });
}

std::optional<SimulatedBakong::Answer> SimulatedBakong::answerTo(const net::HttpRequest& request, const Asked& what)
{
    if (what.path == "generate"_L1)
        return onCreate ? onCreate(QString()) : created(request);
    if (what.path == "check-with-poll"_L1)
        return onLongPoll(what.md5);
    if (!nextChecks.isEmpty())
        return nextChecks.takeFirst()(what.md5);
    if (onCheck)
        return onCheck(what.md5);
    return stateOf(what.md5, R"({"success":true,"data":{"status":"PENDING"}})");
}

SimulatedBakong::Answer SimulatedBakong::created(const net::HttpRequest& request)
{
    const auto body = base::Json::parse(request.body);
    const QString currency = *body->find(u"currency")->asString();
    const auto amount = body->find(u"amount");
    emv::KhqrRequest wanted;
    wanted.bakongAccountId = *body->find(u"bakongAccountId")->asString();
    wanted.merchantName = *body->find(u"merchantName")->asString();
    wanted.billNumber = body->find(u"billNumber") ? *body->find(u"billNumber")->asString() : QString();
    wanted.currency = currency;
    if (amount)
        wanted.setAmountNumber(*amount->numberText());
    const QDateTime ends = now().addSecs(life.count());
    wanted.expirationTimestamp = ends.toMSecsSinceEpoch();
    const auto khqr = emv::makeKhqr(wanted, now().toMSecsSinceEpoch());
    m_lastMd5 = khqr->md5;
    m_codes[m_lastMd5].amount =
        *money::Money::parse(amount ? *amount->numberText() : u"0"_s, *money::currencyFromCode(currency));
    QByteArray data = R"({"success":true,"data":{"qr":")" + khqr->text.toUtf8() + R"(","md5":")" + khqr->md5.toUtf8();
    if (!amount)
        return json(data + R"(","type":"static"}})");
    return json(data + R"(","type":"dynamic","expiresAt":")" + ends.toString(Qt::ISODateWithMs).toUtf8() + R"("}})");
}

SimulatedBakong::Answer SimulatedBakong::stateOf(const QString& md5, const QByteArray& unpaid) const
{
    const QByteArray payment = m_codes.value(md5).payment;
    return json(
        payment.isEmpty() ? unpaid : R"({"success":true,"data":{"status":"COMPLETED","payment":)" + payment + "}}");
}

void SimulatedBakong::pay(const QString& md5, const QString& amount, const QString& transaction)
{
    Code& code = m_codes[md5];
    code.payment = R"({"hash":"6e77557b164ddb5a8af4fc290ba870035a9c5ffca6e7aa29a95f85360dbff879",)"
                   R"("fromAccountId":"sender@bank","toAccountId":")"
        + (paysTo.isEmpty() ? m_receiver : paysTo).toUtf8() + R"(","amount":)" + amount.toUtf8() + R"(,"currency":")"
        + QByteArray(money::spec(code.amount.currency()).code.data()) + R"(","transactionId":")" + transaction.toUtf8()
        + R"(","time":")" + now().toString(Qt::ISODateWithMs).toUtf8() + R"("})";
    for (auto& [number, request] : m_underway) {
        if (request.isPoll && request.md5 == md5)
            answerLater(number, latency, [this, md5] { return stateOf(md5, {}); });
    }
}

net::Headers SimulatedBakong::headers()
{
    net::Headers told;
    if (sendsDate)
        told.emplaceBack("Date", QLocale::c().toString(now(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
    if (limit > 0) {
        const qint64 minute = now().toSecsSinceEpoch() / 60;
        if (minute != m_minute)
            m_usedInMinute = 0;
        m_minute = minute;
        ++m_usedInMinute;
        told.emplaceBack("X-RateLimit-Limit", QByteArray::number(limit));
        told.emplaceBack("X-RateLimit-Remaining", QByteArray::number(std::max(0, limit - m_usedInMinute)));
        told.emplaceBack("X-RateLimit-Reset", QByteArray::number((minute + 1) * 60));
    }
    return told;
}

void SimulatedBakong::answerLater(int number, milliseconds delay, std::function<Answer()> answer)
{
    m_underway[number].timer =
        m_scheduler.after(delay, [this, number, answer = std::move(answer)] { end(number, answer()); });
}

void SimulatedBakong::end(int number, Answer answer)
{
    const auto done = std::move(m_underway[number].done);
    m_underway.erase(number);
    done(std::move(answer));
}
