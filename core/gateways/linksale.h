// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/gateways/gateway.h"

/// Sales that the customer pays on a page of the gateway (bdQuickPay, Pakhi Pay).
namespace gateways {

/// What such a gateway would refuse, found before anything is sent; nullopt: nothing. Category validation:
///   currency_unsupported  another one than `currency`
///   amount_empty, amount_syntax  nothing, or less
///   order_number          CreateRequest::billNumber is not 1 to 50 of A-Z a-z 0-9 "-" (PP-R13)
///   return_pages          returnPagesOf() are not both web addresses (BQ-R7, PP-R12)
///   notice_address        CreateRequest::notifyAt is there and is none
[[nodiscard]] std::optional<base::Error> faultOfLinkSale(
    const QString& gatewayName, money::Currency currency, const AccountProfile& account, const CreateRequest& request);

/// Where the customer of this sale is sent back to.
[[nodiscard]] ReturnPages returnPagesOf(const AccountProfile& account, const CreateRequest& request);

/// https, or http on this computer (R22, R28), with a host and without a user name; at most 2,048 signs.
[[nodiscard]] bool isWebAddress(const QUrl& url);

/// `payment_url` of an answer, as it was sent: a web address of visible ASCII. It is a secret: errors (protocol,
/// schema) do not quote it.
[[nodiscard]] base::Result<QString> paymentPageIn(const base::Json& answer);

} // namespace gateways
