// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "core/money/money.h"
#include "core/net/http.h"

#include <QMap>
#include <map>
#include <optional>

/// Bakong Gateway for tests of the till, in simulated time: answers as the contract's fixtures are shaped, counts what
/// it is asked, and says when two requests about one payment were under way at once.
class SimulatedBakong final {
public:
    using Answer = base::Result<net::HttpResponse>;
    /// nullopt: silence until the request's deadline.
    using Script = std::function<std::optional<Answer>(const QString& md5)>;
    enum class Line : std::uint8_t { Up, Unreachable, Silent };

    SimulatedBakong(const base::Clock& clock, base::Scheduler& scheduler, const QString& receiver);

    [[nodiscard]] net::HttpTransport& calls() { return m_calls; }
    [[nodiscard]] net::HttpTransport& longPolls() { return m_polls; }

    Line line = Line::Up;
    std::chrono::milliseconds latency{100};
    std::chrono::milliseconds ahead{0}; ///< its clock against the true time
    std::chrono::seconds life{600}; ///< of a code
    std::chrono::seconds window{30}; ///< of a long poll
    bool sendsDate = true;
    int limit = 0; ///< requests a minute it allows and tells of; 0: no headers
    Script onCreate; ///< instead of a code
    Script onCheck; ///< instead of the payment's state
    Script onLongPoll;
    QList<Script> nextChecks; ///< one each, before onCheck

    /// The customer pays `amount` ("12.50") now.
    void pay(const QString& md5, const QString& amount, const QString& transaction = QStringLiteral("TXN_1"));
    QString paysTo; ///< instead of the receiver

    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] QString lastMd5() const { return m_lastMd5; }

    struct Asked {
        std::chrono::milliseconds at;
        QString path; ///< last part: "generate", "check", "check-with-poll"
        QString md5;
        QByteArray body;
    };
    QList<Asked> asked;
    [[nodiscard]] int count(const QString& path) const;
    int mostAtOnceForOne = 0; ///< requests under way about one md5
    int mostAtOnce = 0; ///< short requests under way
    int refusedForRate = 0;

    [[nodiscard]] static Answer json(const QByteArray& body, int status = 200, net::Headers headers = {});
    [[nodiscard]] static Answer error(const QByteArray& code, int status, net::Headers headers = {});
    [[nodiscard]] static Answer html(int status);

private:
    class Wire final : public net::HttpTransport {
    public:
        Wire(SimulatedBakong& bakong, bool isPoll)
            : m_bakong(bakong)
            , m_isPoll(isPoll)
        {
        }
        void send(net::HttpRequest request, std::function<void(Answer)> done) override
        {
            m_bakong.receive(request, std::move(done), m_isPoll);
        }

    private:
        SimulatedBakong& m_bakong;
        bool m_isPoll;
    };
    struct Code {
        money::Money amount = money::Money::zero(money::Currency::Usd);
        QByteArray payment; ///< empty: not paid
    };
    struct Underway {
        QString md5;
        bool isPoll;
        std::function<void(Answer)> done;
        base::TimerHandle timer;
    };

    void receive(const net::HttpRequest& request, std::function<void(Answer)> done, bool isPoll);
    [[nodiscard]] std::optional<Answer> answerTo(const net::HttpRequest& request, const Asked& what);
    [[nodiscard]] Answer created(const net::HttpRequest& request);
    [[nodiscard]] Answer stateOf(const QString& md5, const QByteArray& unpaid) const;
    [[nodiscard]] net::Headers headers();
    void answerLater(int number, std::chrono::milliseconds delay, std::function<Answer()> answer);
    void end(int number, Answer answer);

    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    QString m_receiver;
    QDateTime m_start;
    std::chrono::milliseconds m_startMonotonic;
    Wire m_calls{*this, false};
    Wire m_polls{*this, true};
    QMap<QString, Code> m_codes;
    QString m_lastMd5;
    std::map<int, Underway> m_underway;
    int m_number = 0;
    qint64 m_minute = -1;
    int m_usedInMinute = 0;
};
