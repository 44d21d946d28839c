// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/bakonggeneraterequest.h"
#include "core/practice/practicegateway.h"
#include "core/practice/requestbudget.h"

#include <list>

namespace practice {

/// The practice side of Bakong Gateway, from contracts/bakong-gateway.md section 10.
class BakongGatewayServer final : public PracticeGateway {
public:
    static constexpr QLatin1StringView Id{"bakong-gateway"};
    static constexpr QLatin1StringView Mount{"/bakong-gateway/api/v1"};

    explicit BakongGatewayServer(PracticeBank& bank);

    void handle(const net::IncomingRequest& request, Answer answer) override;

    /// 30 s unless told; shortened by the bank's speed.
    void setLongPollWindow(std::chrono::milliseconds window) { m_window = window; }
    [[nodiscard]] RequestBudget& budget() { return m_budget; }
    /// Errors come in all shapes the client must read, at random.
    void setShapeRoulette(bool on) { m_shapeRoulette = on; }
    /// As the documented sample: whatever width was asked for, the answer says 300.
    void setAlwaysSaysWidth300(bool on) { m_alwaysSaysWidth300 = on; }

private:
    /// What one request needs until its answer is out.
    struct Call {
        Answer answer;
        net::Headers headers;
    };
    struct Waiting {
        QString md5;
        bool deaf = false; ///< waits the window out, whatever happens
        Call call;
        base::TimerHandle timer;
    };

    void route(const net::IncomingRequest& request, const Call& call);
    void refuseByFault(LineFault fault, const Call& call);
    void generate(const RequestFields& fields, bool withPicture, const Call& call);
    void check(const RequestFields& fields, bool longPoll, const Call& call);
    void answerCheck(const QString& md5, bool longPoll, const Call& call);
    [[nodiscard]] bool answerSettled(const PracticePayment& payment, const Call& call);
    void wait(const QString& md5, bool deaf, const Call& call);
    void onChange(const PracticePayment& payment);

    void answer(const Call& call, int status, const QByteArray& body) const;
    void refuse(const Call& call, const bakong::Refusal& refusal);
    void limit(Call call);

    RequestBudget m_budget;
    std::chrono::milliseconds m_window{30'000};
    bool m_shapeRoulette = false;
    bool m_alwaysSaysWidth300 = false;
    std::list<Waiting> m_waiting; ///< long polls
};

} // namespace practice
