// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace ledger {

/// How far a long piece of work is, from 0 to 1000, never less than before; called on the thread that does it, many
/// times a second. False ends it: the work fails with the error "cancelled" (category cancelled).
using Progress = std::function<bool(int permille)>;

} // namespace ledger
