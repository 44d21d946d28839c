// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/ledger/prints.h"

namespace till {

/// Of a wish to print: the slip as it was written down, or why it was not; then nothing may be drawn.
struct PrintAnswer {
    QString paymentId;
    QString attempt;
    base::Result<ledger::Printed> printed = {};
};

} // namespace till
