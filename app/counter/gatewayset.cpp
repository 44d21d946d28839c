// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/gatewayset.h"

namespace app {

const gateways::Gateway* GatewaySet::find(QStringView id) const
{
    for (const gateways::Gateway* gateway : all())
        if (gateway->id() == id)
            return gateway;
    return nullptr;
}

} // namespace app
