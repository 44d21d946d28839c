// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/usertext.h"

#include <QList>

namespace gateways {

/// What a gateway says of an account, in its own figures: never mixed with Paydesk's (BY-R9). For people; outside text
/// in it is one isolated line, e-mail addresses are masked.
struct ReportSection {
    struct Fact {
        base::UserText label;
        base::UserText value;
    };
    base::UserText title;
    QList<Fact> facts;
    base::UserText problem = {}; ///< why there are none; empty: all is well
};

} // namespace gateways
