// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httplistener.h"
#include "core/practice/bakonggatewayserver.h"
#include "core/practice/bayarggserver.h"
#include "core/practice/bdquickpayserver.h"
#include "core/practice/pakhipayserver.h"
#include "core/practice/practicebank.h"

#include <QObject>
#include <QUrl>
#include <array>
#include <optional>

namespace practice {

/// Where a client reaches a practice gateway (the base URL of its contract), and the headers with the practice keys.
struct PracticeEndpoint {
    QString gateway; ///< "bakong-gateway"
    QUrl baseUrl;
    net::Headers headers;
};

/// One line for whoever watches the practice servers. Holds no key.
struct ServedRequest {
    QString gateway; ///< empty where the path belongs to none
    QByteArray method;
    QByteArray path;
    int status = 0; ///< 0: closed without an answer
};

struct PracticeOptions {
    std::optional<std::uint32_t> seed = {}; ///< none: another one each time, so that no two runs make the same numbers
    int speed = 1; ///< 1 to 1000
    std::optional<std::chrono::seconds> expiry = {}; ///< 15 s to 24 h; none: each gateway's own
    quint16 port = 0; ///< 0: any free one
};

/// All practice gateways behind one loopback port, each at its mount (contracts/README.md section 11).
///
/// Belongs to a thread with an event loop, where the bank, the gateways and the log live; only the sockets have a
/// thread of their own. On other addresses than loopback it never listens.
class PracticeServers final {
public:
    using RequestLog = std::function<void(const ServedRequest&)>;

    /// The key that the practice account signs with. A constant as those of the other gateways: they open nothing but
    /// this.
    static constexpr QByteArrayView BakongKey{"bkg_practice_paydesk"};

    /// `clock` and `scheduler` outlive this.
    PracticeServers(const base::Clock& clock, base::Scheduler& scheduler, const PracticeOptions& options);
    ~PracticeServers();
    PracticeServers(const PracticeServers&) = delete;
    PracticeServers& operator=(const PracticeServers&) = delete;

    /// Error (network): listen_failed.
    base::Result<> start();
    void stop();
    /// Empty while not started.
    [[nodiscard]] QList<PracticeEndpoint> endpoints() const;

    /// Called after each answer.
    void setRequestLog(RequestLog log) { m_log = std::move(log); }

    /// A number that the shop has to ask the customer for: gateway, the bank's key, the number.
    using NumberOnPhone = std::function<void(const QString&, const QString&, const QString&)>;
    /// Called after each attempt to pay that has one.
    void setNumberOnPhone(NumberOnPhone tell) { m_numberOnPhone = std::move(tell); }

    /// As PracticeGateway::takeUp; nothing for a gateway that is not practised.
    void takeUp(const payments::Payment& sale, const QString& receiver);
    /// As PracticeBank::pay and fail, for a sale out of a shop's ledger. False when it is not known.
    bool pay(const payments::Payment& sale, std::optional<money::Money> amount = {});
    bool fail(const payments::Payment& sale);

    /// Of every line, whatever its gateway.
    void setFault(LineFault fault);

    [[nodiscard]] PracticeBank& bank() { return m_bank; }
    [[nodiscard]] BakongGatewayServer& bakongGateway() { return m_bakongGateway; }
    [[nodiscard]] BayarGgServer& bayarGg() { return m_bayarGg; }

private:
    /// A gateway and the paths that are its own.
    struct Branch {
        QLatin1StringView id;
        QLatin1StringView root;
        PracticeGateway& gateway;
    };

    [[nodiscard]] PracticeGateway* gatewayOf(const QString& id) const;
    void serve(const net::IncomingRequest& request, const net::PendingAnswer& answer);
    [[nodiscard]] QUrl origin() const;

    PracticeOptions m_options;
    PracticeBank m_bank;
    BakongGatewayServer m_bakongGateway;
    BdQuickPayServer m_bdQuickPay;
    BayarGgServer m_bayarGg;
    PakhiPayServer m_pakhiPay;
    const std::array<Branch, 4> m_branches;
    RequestLog m_log;
    NumberOnPhone m_numberOnPhone;
    QObject m_context; ///< the thread of everything above
    net::HttpListener m_listener;
};

} // namespace practice
