// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faketransport.h"

#include <utility>

namespace support {

using namespace Qt::StringLiterals;

void FakeTransport::answerOnce(const Answer& answer)
{
    m_once.append([answer](const net::HttpRequest&) { return std::optional(answer); });
}

FakeTransport::Answer FakeTransport::json(const QByteArray& body, int status, net::Headers headers)
{
    headers.emplaceBack("Content-Type", "application/json");
    return net::HttpResponse{status, std::move(headers), body};
}

FakeTransport::Answer FakeTransport::lost(const QString& code)
{
    return base::failure(base::Category::Network, code,
        base::UserText("There is no connection to the gateway. Check the internet connection."));
}

void FakeTransport::send(net::HttpRequest request, std::function<void(Answer)> done)
{
    m_requests.append(request);
    const qsizetype number = m_requests.size();
    const Handler handler = m_once.isEmpty() ? m_always : m_once.takeFirst();
    std::optional<Answer> answer = handler(request);
    const auto when = answer ? m_latency : request.deadline;
    if (!answer) {
        answer = base::failure(base::Category::TimeoutUnknown, u"no_answer"_s,
            base::UserText("There is no answer from the gateway yet. Check the payment before you charge again."));
    }
    m_underway[number] = m_scheduler.after(when, [this, number, answer = *answer, done = std::move(done)] {
        m_underway.erase(number);
        done(answer);
    });
}

} // namespace support
