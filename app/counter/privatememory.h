// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace app {

/// The first thing a program does that will hold keys (R48): no core file of it is written, and in release builds
/// nothing else of the same person may look into its memory (debuggers and leak checkers may in the others). What
/// refuses is let be: there is nothing to do about it.
void keepMemoryPrivate();

} // namespace app
