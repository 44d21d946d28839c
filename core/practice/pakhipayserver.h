// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/practicegateway.h"
#include "core/practice/requestfields.h"

namespace practice {

/// The practice side of Pakhi Pay, from contracts/pakhi-pay.md: create, verify and the hosted page.
///
/// Links never expire (PP-R10); scenario 07 pays when another gateway's would have. The transaction number exists from
/// the customer's attempt on, and only the page and the way back to the shop tell it. Verify answers status 0 for
/// unknown and failed (02) transactions and for any amount but the exact one, status 1 "pending" twice in scenario 11,
/// and an HTML 500 twice in scenario 09.
class PakhiPayServer final : public PracticeGateway {
public:
    static constexpr QLatin1StringView Id{"pakhi-pay"};
    static constexpr QLatin1StringView Root{"/pakhi-pay"};
    static constexpr QLatin1StringView Mount{"/pakhi-pay/api/request/payment"};
    static constexpr QLatin1StringView PageMount{"/pakhi-pay/pay/"};
    static constexpr QByteArrayView ApiKey{"practice_pakhi_key"};

    using PracticeGateway::PracticeGateway;

    void handle(const net::IncomingRequest& request, Answer answer) override;

    /// The last part of the page's address: the sale's number is not told (PP-R4).
    [[nodiscard]] QString keyOf(const payments::Payment& sale) const override;
    [[nodiscard]] QString numberOnPhone(const PracticePayment& payment) const override
    {
        return transactionId(payment);
    }
    /// "TRX123456789" of the last attempt; empty before any.
    [[nodiscard]] static QString transactionId(const PracticePayment& payment);

protected:
    void restore(PracticePayment& payment, const payments::Payment& sale) const override;

private:
    void serveApi(const net::IncomingRequest& request, const Answer& answer);
    void servePayPage(const net::IncomingRequest& request, const Answer& answer);
    void create(const RequestFields& fields, const Answer& answer);
    void verify(const RequestFields& fields, const Answer& answer);
    void refuseByFault(LineFault fault, const Answer& answer) const;
};

} // namespace practice
