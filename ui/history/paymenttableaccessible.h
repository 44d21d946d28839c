// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ui {

/// Makes PaymentTable readable for screen readers, which Qt does for its own item views only. Asking twice is harmless.
/// GUI thread.
void installPaymentTableAccessibility();

} // namespace ui
