// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/practiceline.h"

#include <QLocale>

namespace practice {

using namespace Qt::StringLiterals;

bool PracticeLine::stops(Answer& answer, const Refuse& refuse) const
{
    switch (m_fault) {
    case LineFault::None:
        return false;
    case LineFault::Upstream:
    case LineFault::ServerError:
    case LineFault::RateLimit:
    case LineFault::Quota:
    case LineFault::Forbidden:
        refuse(m_fault);
        return true;
    case LineFault::ProxyPage:
        answer(net::HttpResponse{
            502, {{"Content-Type", "text/html"}}, "<html><body><h1>502 Bad Gateway</h1></body></html>"});
        return true;
    case LineFault::Unreachable:
        answer(std::nullopt);
        return true;
    case LineFault::AnswerLost:
        answer = [lost = std::move(answer)](const std::optional<net::HttpResponse>&) { lost(std::nullopt); };
        return false;
    }
    return false;
}

void PracticeLine::check(
    const QString& gateway, const QString& key, LineFault trouble, const Refuse& refuse, std::function<void()> work)
{
    if (m_bank.takeLimitedCheck(gateway, key))
        return refuse(LineFault::RateLimit);
    if (m_bank.takeFailingCheck(gateway, key))
        return refuse(trouble);
    const PracticePayment* payment = m_bank.find(gateway, key);
    if (payment != nullptr && payment->scenario == Scenario::SlowChecks)
        later(SlowCheck, std::move(work));
    else
        work();
}

void PracticeLine::later(std::chrono::milliseconds duration, std::function<void()> work)
{
    m_held.emplace_back();
    const auto place = std::prev(m_held.end());
    *place = m_bank.clock().after(duration, [this, place, work = std::move(work)] {
        m_held.erase(place);
        work();
    });
}

QDateTime PracticeLine::limitEnds() const
{
    return m_bank.clock().real().nowUtc().addMSecs(m_bank.clock().shortened(LimitedFor).count());
}

QByteArray PracticeLine::retryAfter() const
{
    const auto wait = m_bank.clock().shortened(LimitedFor);
    return QByteArray::number(std::chrono::ceil<std::chrono::seconds>(wait).count());
}

Answer PracticeLine::dated(Answer answer) const
{
    return [this, answer = std::move(answer)](std::optional<net::HttpResponse> response) {
        if (response)
            response->headers.append({QByteArray("Date"), httpDate(m_bank.clock().nowUtc())});
        answer(std::move(response));
    };
}

QByteArray httpDate(const QDateTime& time)
{
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace practice
