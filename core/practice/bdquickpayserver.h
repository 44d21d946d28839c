// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/practicegateway.h"
#include "core/practice/requestfields.h"

namespace practice {

/// The practice side of bdQuickPay, from contracts/bdquickpay.md: create, verify and the hosted bKash page.
///
/// Scenario 03 waits as `pending` until it expires, since the gateway has no word for cancelled (BQ-R4); 09 answers 500
/// twice.
class BdQuickPayServer final : public PracticeGateway {
public:
    static constexpr QLatin1StringView Id{"bdquickpay"};
    static constexpr QLatin1StringView Root{"/bdquickpay"};
    static constexpr QLatin1StringView Mount{"/bdquickpay/api/bkash/v1"};
    static constexpr QLatin1StringView PageMount{"/bdquickpay/pay/bkash/"};
    static constexpr QByteArrayView AppKey{"practice_app_key"};
    static constexpr QByteArrayView SecretKey{"practice_secret_key"};
    /// An account that bKash has switched off: 403 with any secret.
    static constexpr QByteArrayView InactiveAppKey{"inactive_app_key"};
    static constexpr std::chrono::minutes UsualExpiry{30};

    using PracticeGateway::PracticeGateway;

    void handle(const net::IncomingRequest& request, Answer answer) override;

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
