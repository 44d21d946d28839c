// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/bakong_gateway/bakonggateway.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bdquickpay/bdquickpay.h"
#include "core/gateways/pakhi_pay/pakhipay.h"

#include <array>

namespace app {

/// The gateways that this Paydesk speaks to. They hold nothing but their protocol: any thread.
class GatewaySet final {
public:
    /// In the order people are offered them.
    [[nodiscard]] std::array<const gateways::Gateway*, 4> all() const
    {
        return {&m_bakongGateway, &m_bdQuickPay, &m_bayarGg, &m_pakhiPay};
    }
    /// nullptr: none of that id.
    [[nodiscard]] const gateways::Gateway* find(QStringView id) const;

private:
    gateways::BakongGateway m_bakongGateway;
    gateways::BdQuickPay m_bdQuickPay;
    gateways::BayarGg m_bayarGg;
    gateways::PakhiPay m_pakhiPay;
};

} // namespace app
