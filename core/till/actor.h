// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace till {

using namespace Qt::StringLiterals;

/// Who stands in the ledger for what the program saw by itself.
inline const QString Program = u"Paydesk"_s;
/// The one person until there are people and roles (DESIGN.md section 7).
inline const QString Owner = u"Owner"_s;

} // namespace till
