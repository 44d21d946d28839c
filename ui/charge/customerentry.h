// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/customer.h"

#include <QStringView>

namespace ui {

/// What a cashier typed about the customer, told apart by its signs: "Dara, 012 345 678, dara@mail.com". Parts are
/// divided by commas or semicolons; one with an "@" is the e-mail, one of digits with their usual signs (six digits at
/// least, of any script we know) the phone, all else the name. Said twice, the last counts; names are put together.
[[nodiscard]] gateways::Customer customerFromText(QStringView text);

/// The inverse: what a cashier would type for `customer`; empty for one of whom nothing is known.
[[nodiscard]] QString customerText(const gateways::Customer& customer);

} // namespace ui
