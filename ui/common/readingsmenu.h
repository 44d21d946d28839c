// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/digits.h"
#include "core/money/money.h"

#include <functional>
#include <vector>

class QMenu;
class QWidget;

namespace ui {

/// The amounts a pasted text may mean, one an entry; the first has the keys. Not on show yet; goes with `parent`.
[[nodiscard]] QMenu* newReadingsMenu(const std::vector<money::Money>& readings, money::Digits digits,
    const std::function<void(money::Money)>& take, QWidget* parent);

} // namespace ui
