// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/meteredwire.h"

namespace till {

void MeteredWire::send(net::HttpRequest request, std::function<void(base::Result<net::HttpResponse>)> done)
{
    m_meter.sent();
    m_wire.send(std::move(request),
        [this, alive = std::weak_ptr(m_alive), done = std::move(done)](base::Result<net::HttpResponse> answer) {
            if (alive.expired())
                return;
            m_meter.ended(answer);
            done(std::move(answer));
        });
}

} // namespace till
