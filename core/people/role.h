// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

/// People at the counter. Until there are several with PINs, the one person is the manager (DESIGN.md section 7).
namespace people {

/// reference/security-and-reliability.md R51.
enum class Role : std::uint8_t { Cashier, Manager };

/// What people do with sales that are made.
enum class Action : std::uint8_t {
    Look, ///< see one, copy its numbers
    Check, ///< ask the gateway about one
    CheckMany, ///< about a whole list: costs the account's allowance for a while
    Note,
    Print, ///< a slip of one or several
    Acknowledge,
    Mark, ///< R4
    Refund,
    FetchList, ///< take in what a gateway lists
};

/// The one place that says who may do what; windows, command line and till ask here.
[[nodiscard]] bool may(Role role, Action action);

} // namespace people
