// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ui {

/// Whose page a link opens, for people to read before they open it: host, and port where it is not the usual one. A
/// name of other letters than a-z comes in its "xn--" form, so that none looks like another. Empty: no http or https
/// address.
[[nodiscard]] QString pageHost(const QString& address);

} // namespace ui
