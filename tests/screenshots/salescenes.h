// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class CounterScenes;

/// Every state a sale can have, those too that no practice gateway brings about (scanned, another account's money …):
/// the sales of the sale panel's own test, told to the window by a desk that stands in for the till's. Both sides are
/// taken as charge-state-NAME and customer-state-NAME. The window has no till afterwards.
void playSaleStates(CounterScenes& scenes);
