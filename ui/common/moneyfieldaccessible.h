// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ui {

/// Makes MoneyField readable for screen readers (role, value and text). Asking twice is harmless. GUI thread.
void installMoneyFieldAccessibility();

} // namespace ui
