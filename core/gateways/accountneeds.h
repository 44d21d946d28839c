// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/currency.h"

#include <QLatin1StringView>
#include <span>

namespace gateways {

/// What an account of one gateway is made of, for its set-up.
struct AccountNeeds {
    struct Credential {
        QLatin1StringView name; ///< in Credentials and in the vault: "api_key"
        QLatin1StringView usualStart = {}; ///< "bkg_"; a key that begins otherwise deserves a warning, no refusal
    };

    /// Who tells the gateway where its notices go (contracts/README.md section 1).
    enum class Notices : std::uint8_t {
        None, ///< it sends none
        AtService, ///< the owner, once, on the gateway's pages
        WithEachSale, ///< Paydesk, with every payment it creates
    };

    QLatin1StringView service; ///< its own name, never translated: "Bakong Gateway"
    QLatin1StringView baseUrl; ///< of the contract; https. Real money: none of the contracts names a sandbox
    QLatin1StringView folder; ///< of the calls on the host: "/api/v1". What stands behind it is one call's own
    QLatin1StringView home; ///< where people sign in and get a key; to be shown, never fetched (R28)
    std::span<const Credential> credentials; ///< all are needed
    std::span<const money::Currency> currencies; ///< the first is the usual one
    bool receiver = false; ///< AccountProfile::receiver and merchantName go out
    bool walkIn = false; ///< every sale needs a customer's name and e-mail: AccountProfile::walkIn
    bool zone = false; ///< AccountProfile::zone counts
    bool ovoNumber = false; ///< AccountProfile::ovoNumber counts; an account can do without
    Notices notices = Notices::None;
    bool returnPages = false; ///< AccountProfile::returnPages go out with every sale
};

} // namespace gateways
