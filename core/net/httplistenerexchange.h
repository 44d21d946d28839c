// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httplistener.h"

#include <mutex>
#include <optional>

struct MHD_Connection;

namespace net {

/// One request on its way through libmicrohttpd and the answer's way back. Shared by the library's thread and whoever
/// answers; outlives the connection where the answer is late.
class ListenerExchange final {
public:
    explicit ListenerExchange(const QByteArray& target);

    // Only the library's thread.
    /// The refusal's status, 0 when the head is fine. Call once, with the head complete.
    [[nodiscard]] int readHead(MHD_Connection& connection, const char* method, const ListenerLimits& limits);
    /// False when the body is longer than allowed.
    [[nodiscard]] bool append(QByteArrayView part, const ListenerLimits& limits);
    [[nodiscard]] bool headRead() const { return m_headRead; }
    [[nodiscard]] bool handedOver() const { return m_handedOver; }
    [[nodiscard]] IncomingRequest handOver();
    /// Puts the connection to sleep until there is an answer; false when there is one already.
    [[nodiscard]] bool sleepUntilAnswered(MHD_Connection& connection);
    /// Empty: the connection is to be closed without a word. Call when answered.
    [[nodiscard]] std::optional<HttpResponse> takeResponse();
    /// The connection is gone.
    void detach();

    // Any thread.
    void answer(std::optional<HttpResponse> response);

private:
    IncomingRequest m_request;
    bool m_headRead = false;
    bool m_handedOver = false;

    std::mutex m_mutex;
    bool m_answered = false;
    std::optional<HttpResponse> m_response;
    MHD_Connection* m_sleeping = nullptr;
};

} // namespace net
