// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace gateways {

/// Who pays, as far as the gateway wants to know. Never on the customer's screen.
struct Customer {
    QString name;
    QString email;
    QString phone;
};

} // namespace gateways
