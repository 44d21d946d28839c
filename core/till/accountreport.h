// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/gateways/accountreport.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace till {

/// What an account's gateway says of it, for people. Its figures are the gateway's and never added to ours (BY-R9).
struct AccountReport {
    QString account;
    QDateTime at; ///< UTC, when it was told
    QList<gateways::ReportSection> sections;
    std::optional<base::Error> error = {}; ///< why there is nothing
};

} // namespace till
