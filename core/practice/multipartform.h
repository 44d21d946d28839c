// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httplistener.h"

#include <map>
#include <optional>

namespace practice {

/// The parts of a multipart/form-data body (RFC 7578) by name, raw; nothing for a body that is none. A name that stands
/// twice makes it unreadable. File names and types of parts are not looked at.
[[nodiscard]] std::optional<std::map<QByteArray, QByteArray>> readMultipart(const net::IncomingRequest& request);

} // namespace practice
