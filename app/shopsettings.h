// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charge/shopdetails.h"

namespace base {
class Settings;
}

namespace app {

[[nodiscard]] ui::ShopDetails readShop(const base::Settings& settings);
void storeShop(base::Settings& settings, const ui::ShopDetails& shop);

} // namespace app
