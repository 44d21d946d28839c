// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"
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

    /// The bank's key of a sale as a shop's ledger tells it; empty: it has none.
    [[nodiscard]] virtual QString keyOf(const payments::Payment& sale) const { return sale.gatewayId; }
    /// PracticeBank::takeUp for a sale out of a shop's ledger. `receiver` is who gets the money, where that counts.
    void takeUp(const payments::Payment& sale, const QString& receiver);
    /// The number that the shop has to ask the customer for, who reads it off the phone; empty: there is none (yet).
    [[nodiscard]] virtual QString numberOnPhone(const PracticePayment& /*payment*/) const { return {}; }

    [[nodiscard]] PracticeLine& line() { return m_line; }
    [[nodiscard]] const PracticeLine& line() const { return m_line; }
    /// Scheme, host and port under which this is reached: what its links begin with.
    void setOrigin(const QUrl& origin) { m_origin = origin; }

protected:
    /// What this gateway keeps of a sale beside the rest, as far as the sale tells it.
    virtual void restore(PracticePayment& /*payment*/, const payments::Payment& /*sale*/) const { }

    [[nodiscard]] PracticeBank& bank() { return m_bank; }
    [[nodiscard]] const PracticeBank& bank() const { return m_bank; }
    [[nodiscard]] const QUrl& origin() const { return m_origin; }

private:
    PracticeBank& m_bank;
    PracticeLine m_line;
    QUrl m_origin;
};

} // namespace practice
