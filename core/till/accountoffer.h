// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/methodoffer.h"

namespace till {

/// One account that can be sold at, and how, as Charge offers it.
struct AccountOffer {
    QString id; ///< Order::account
    QString name; ///< as people call it
    QString gateway; ///< "bayar-gg"
    QString service; ///< the gateway's own name: "bayar.gg"
    bool practice = false;
    bool needsCustomer = false; ///< a name and an e-mail go out with every sale; the account's walk-in stands in
    QList<gateways::MethodOffer> methods; ///< never empty
    QString defaultMethod; ///< one of `methods`
};

} // namespace till
