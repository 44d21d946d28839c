// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/screenshots/camera.h"

class CounterScenes;
class QApplication;
class QString;
struct Look;

/// The first day: History without any sale.
void takeEmptyHistory(CounterScenes& scenes);

/// A shop that practised for three years, and History as its people work with it, as history-NAME: full, far down,
/// searched in Khmer, filtered to nothing, a sale's detail now and as it was known, what is done with one and many
/// sales; and the ledger's card as settings-ledger. `folder` is an open data folder without settings.
void takeShopHistory(QApplication& application, const QString& folder, const Look& look, Camera& camera);
