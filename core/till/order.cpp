// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/order.h"

#include <QUuid>

namespace till {

QString newPaymentId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace till
