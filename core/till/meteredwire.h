// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/http.h"

#include <memory>

namespace till {

/// Tells of every request and its end on the way to the real wire: a client repeats by itself, and each attempt uses up
/// the account's allowance. Same thread as the wire. Destroying it drops what is under way.
class MeteredWire final : public net::HttpTransport {
public:
    struct Meter {
        std::function<void()> sent;
        std::function<void(const base::Result<net::HttpResponse>&)> ended; ///< before the client reads the answer
    };

    /// `wire` must outlive this.
    MeteredWire(net::HttpTransport& wire, Meter meter)
        : m_wire(wire)
        , m_meter(std::move(meter))
    {
    }

    void send(net::HttpRequest request, std::function<void(base::Result<net::HttpResponse>)> done) override;

private:
    net::HttpTransport& m_wire;
    Meter m_meter;
    std::shared_ptr<int> m_alive = std::make_shared<int>(); ///< expires with this object
};

} // namespace till
