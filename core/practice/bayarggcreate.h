// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/money.h"
#include "core/practice/bayarggreply.h"

#include <map>
#include <tl/expected.hpp>

namespace practice::bayar {

struct CreateRequest {
    money::Money amount = money::Money::zero(money::Currency::Idr);
    QString method; ///< "qris"
    bool converts = false; ///< a dynamic QRIS is wanted
    std::map<QString, QString> fields; ///< all texts and addresses
};

/// Reads a create request by the table of contracts/bayar-gg.md section 2.1; the error is the answer.
[[nodiscard]] tl::expected<CreateRequest, net::HttpResponse> readCreate(const RequestFields& fields, bool subscribed);

} // namespace practice::bayar
