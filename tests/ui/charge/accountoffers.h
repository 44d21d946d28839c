// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/till/accountoffer.h"

/// What the till offers of the practice accounts, as their gateways say it.
[[nodiscard]] till::AccountOffer khqrOffer();
[[nodiscard]] till::AccountOffer bkashOffer();
/// QRIS and GoPay can be had, BRI and OVO not.
[[nodiscard]] till::AccountOffer bayarOffer();
[[nodiscard]] till::AccountOffer pakhiOffer();
[[nodiscard]] QList<till::AccountOffer> allOffers();
