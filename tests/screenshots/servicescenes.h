// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class CounterScenes;

/// "At bayar.gg" of the practice account, as service-NAME: the built-in accounts, the list with rows that are missing
/// here, nothing for a filter, the line lost, rows taken over, figures beside ours, a QRIS with its facts, converted,
/// and a text that is none.
void playService(CounterScenes& scenes);
