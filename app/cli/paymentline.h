// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonwriter.h"
#include "core/ledger/event.h"
#include "core/payments/payment.h"

namespace cli {

/// A payment as scripts read it (DESIGN.md section 6): id, reference, gateway, account, method, state, exception,
/// evidence, currency, amount, received, final_amount, created_at, expires_at, paid_at, qr, md5, url. Amounts are
/// decimal text of `currency`; money that came in another currency names it behind ("4000 KHR"). Times are ISO 8601
/// UTC. What there is not is null; "refunded" and "parent" stand only where there is one.
class PaymentLine final {
public:
    /// Borrows it.
    explicit PaymentLine(const payments::Payment& payment)
        : m_payment(payment)
    {
    }

    [[nodiscard]] QByteArray json() const;
    /// With the further member "timeline": a list of what happened, oldest first.
    [[nodiscard]] QByteArray json(const QList<ledger::Event>& timeline) const;

    /// For people: one line, outside text made visible. Sums beside the price where they differ from it.
    [[nodiscard]] QByteArray plain() const;
    /// The same, and while the customer can pay a line each for the payment link and the QR text.
    [[nodiscard]] QByteArray plainToPay() const;
    /// The same and a line an event.
    [[nodiscard]] QByteArray plain(const QList<ledger::Event>& timeline) const;

private:
    void writeMembers(base::JsonWriter& json) const;

    const payments::Payment& m_payment;
};

/// ISO 8601 UTC with milliseconds.
[[nodiscard]] QString utcText(const QDateTime& moment);

} // namespace cli
