// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/ledger.h"

namespace ledger {

struct Ledger::Step {
    QLatin1StringView kind;
    QString actor;
    QString sourceKey;
    QList<std::pair<QString, QString>> why; ///< members of the detail; empty ones are left out
};

} // namespace ledger
