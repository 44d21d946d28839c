// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace ui {

/// What the last look through the ledger's chain said, for the status bar.
enum class LedgerCheck : std::uint8_t {
    None, ///< nothing to say: no ledger, or not looked at yet
    Checking,
    Sound,
    NeedsALook,
};

} // namespace ui
