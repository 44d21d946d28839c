// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/bayarggpayments.h"
#include "core/practice/practicegateway.h"
#include "core/practice/wastore.h"

namespace practice {

/// The practice side of bayar.gg, from contracts/bayar-gg.md: payments, account, digital goods, QRIS tools, WhatsApp
/// store, the pay page and the QR picture.
///
/// Scenario 02 ends as `expired`; 08 shows another `final_amount` than asked for, and with OVO stays unseen until it
/// expires (section 9); 09 answers 500 to two checks. Lists and statistics meet none of that.
class BayarGgServer final : public PracticeGateway {
public:
    static constexpr QLatin1StringView Id{"bayar-gg"};
    static constexpr QLatin1StringView Root{"/bayar-gg"};
    static constexpr QLatin1StringView Mount{"/bayar-gg/api"};
    static constexpr QLatin1StringView PagePath{"/bayar-gg/pay"};
    static constexpr QLatin1StringView PicturePath{"/bayar-gg/qris-info/api/qr.php"};
    static constexpr QByteArrayView ApiKey{"practice_bayar_key"};
    /// An account without a subscription: only `qris` works.
    static constexpr QByteArrayView NoSubscriptionKey{"nosub_bayar_key"};

    explicit BayarGgServer(PracticeBank& bank)
        : PracticeGateway(bank)
        , m_payments(bank)
    {
    }

    void handle(const net::IncomingRequest& request, Answer answer) override;

    [[nodiscard]] bayar::Payments& payments() { return m_payments; }
    [[nodiscard]] bayar::WaStore& store() { return m_store; }

protected:
    void restore(PracticePayment& payment, const payments::Payment& sale) const override;

private:
    /// One request past the door.
    struct Call {
        const net::IncomingRequest& request;
        const RequestFields& query;
        bool subscribed = false;
        const Answer& answer;
    };
    struct Operation;

    [[nodiscard]] static const Operation* operationOf(const QByteArray& path);
    void serveApi(const net::IncomingRequest& request, const Answer& answer);
    void servePayPage(const net::IncomingRequest& request, const Answer& answer);
    void create(const Call& call);
    void check(const Call& call);
    void completeOrder(const Call& call);
    void refuseByFault(LineFault fault, const Answer& answer) const;

    bayar::Payments m_payments;
    bayar::WaStore m_store;
};

} // namespace practice
