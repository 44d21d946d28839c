// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/practiceline.h"

#include <QUrl>

namespace practice {

/// The practice side of one gateway: a request value in, an answer value out, now or later. Knows no sockets. Lives on
/// the bank's thread. Written from the contracts alone; the clients share nothing with it.
class PracticeGateway {
public:
    /// `bank` outlives this and changes nothing after this is gone.
    explicit PracticeGateway(PracticeBank& bank)
        : m_bank(bank)
        , m_line(bank)
    {
    }
    virtual ~PracticeGateway() = default;
    PracticeGateway(const PracticeGateway&) = delete;
    PracticeGateway& operator=(const PracticeGateway&) = delete;

    /// Calls `answer` once, unless this ends first.
    virtual void handle(const net::IncomingRequest& request, Answer answer) = 0;

    [[nodiscard]] PracticeLine& line() { return m_line; }
    [[nodiscard]] const PracticeLine& line() const { return m_line; }
    /// Scheme, host and port under which this is reached: what its links begin with.
    void setOrigin(const QUrl& origin) { m_origin = origin; }

protected:
    [[nodiscard]] PracticeBank& bank() { return m_bank; }
    [[nodiscard]] const PracticeBank& bank() const { return m_bank; }
    [[nodiscard]] const QUrl& origin() const { return m_origin; }

private:
    PracticeBank& m_bank;
    PracticeLine m_line;
    QUrl m_origin;
};

} // namespace practice
