// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/bayarggreply.h"

namespace practice::bayar {

/// What the practice account of bayar.gg has: digital goods, methods and integrations (contracts/bayar-gg.md sections
/// 3 and 4). It never changes.
class Goods final {
public:
    enum class Kind : std::uint8_t { File, Content, Image };

    /// `active_only` is true, false, or absent (true).
    [[nodiscard]] static net::HttpResponse list(Kind kind, const RequestFields& query);
    [[nodiscard]] static bool hasId(Kind kind, int id);

    /// All four methods; without a subscription only `qris` is available (BY-R2).
    [[nodiscard]] static net::HttpResponse methods(bool subscribed);
    [[nodiscard]] static net::HttpResponse accountStatus(bool subscribed);
};

} // namespace practice::bayar
