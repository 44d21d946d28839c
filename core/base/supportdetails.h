// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QDateTime>

namespace base {

/// What an error is about, as far as it is known.
struct SupportCase {
    QString version; ///< of Paydesk
    QDateTime at; ///< any zone; written in UTC
    QString gateway = {}; ///< "bayar-gg"; empty: none was asked
    QString sale = {}; ///< "S-12"; empty: none
    QString payment = {}; ///< the gateway's own name of it, which its support asks for; empty: none
};

/// What a person copies for support: some plain English lines of `Name: value`, always in the same order. Nothing but
/// words, numbers and times: never a secret, a name, an amount, a gateway's message or a person's sentence. HTTP status
/// and request id are those at the start of the error's log text ("http=502 code=… cat=… corr=…").
[[nodiscard]] QString supportDetails(const Error& error, const SupportCase& what);

} // namespace base
