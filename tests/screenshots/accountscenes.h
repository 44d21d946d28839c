// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/screenshots/camera.h"

#include <QString>

class CounterScenes;
class QApplication;
struct Look;

/// The Accounts screen of a shop that practises and sets up its first account at a practice gateway, as accounts-NAME:
/// the built-in accounts, gateway, first passphrase, shop details, a test that fails, one that passes, the end, the
/// account in the list. There is no keyring.
void playSetup(CounterScenes& scenes);

/// A shop with accounts of its own, whose keys are locked at the start: as vault-NAME and accounts-NAME. `folder` is an
/// open data folder without settings.
void takeShopAccounts(QApplication& application, const QString& folder, const Look& look, Camera& camera);
