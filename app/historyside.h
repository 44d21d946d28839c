// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/till/desk.h"

#include <QHash>

namespace ui {
class HistoryPage;
} // namespace ui

namespace app {

/// What people want done to the sales of History goes to the till, and what becomes of it back. `clock` and `desk`
/// outlive the page.
void joinHistory(ui::HistoryPage& page, till::Desk& desk, const base::Clock& clock);
/// Of these accounts the gateway's list can be fetched from there; `names` is what people call them.
void offerLists(ui::HistoryPage& page, const QList<till::AccountOffer>& offers, const QHash<QString, QString>& names);

} // namespace app
