// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QWidget;

namespace ui {
class Appearance;
class LedgerCard;
} // namespace ui

namespace app {

class LedgerTransfer;

/// Imports from the card of Settings: files come in, what came in is listed there, and goes again after a question.
/// Dialogs stand over `window`; `changed` after payments came or went. All outlive the card. What it returns lists them
/// again, for a ledger that is opened later; it may be called while the card lives.
std::function<void()> joinImports(ui::LedgerCard& card, const ui::Appearance& appearance, LedgerTransfer& transfer,
    QWidget& window, std::function<void()> changed);

} // namespace app
