// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class CounterScenes;

/// Chooses account and method at Charge, by the keys that a cashier has for it. Empty: any method.
void goTo(CounterScenes& scenes, const QString& account, const QString& method = {});

/// A sale at each practice account by the keys of a cashier, waiting and paid on both sides, as charge-NAME and
/// customer-NAME: bkash, qris (with the unique code), qris-bank (converted), pakhi (with the number from the customer's
/// phone). The window's usual account is chosen again afterwards.
void playGateways(CounterScenes& scenes);

/// What no practice gateway brings about by itself, told by a desk that stands in for the till's: accounts and methods
/// that cannot be had, a currency that an account does not take, an amount over the limit, two sales with one final
/// amount. The window has no till afterwards.
void playOffers(CounterScenes& scenes);
