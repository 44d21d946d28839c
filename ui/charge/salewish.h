// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/customer.h"
#include "core/gateways/metadata.h"
#include "core/gateways/servicepicture.h"
#include "core/money/money.h"

#include <QString>
#include <optional>

namespace ui {

/// What a cashier asks the desk for, before it is an order.
struct SaleWish {
    QString account;
    QString method;
    money::Money amount = money::Money::zero(money::Currency::Usd);
    QString reference;
    QString note;
    gateways::Customer customer = {};
    bool convertQris = false;
    gateways::Metadata metadata = {};
    std::optional<gateways::PictureWish> picture = {};

    friend bool operator==(const SaleWish& a, const SaleWish& b)
    {
        return a.account == b.account && a.method == b.method && a.amount == b.amount && a.reference == b.reference
            && a.note == b.note && a.customer.name == b.customer.name && a.customer.email == b.customer.email
            && a.customer.phone == b.customer.phone && a.convertQris == b.convertQris && a.metadata == b.metadata
            && a.picture == b.picture;
    }
};

} // namespace ui
