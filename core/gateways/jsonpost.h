// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonwriter.h"
#include "core/gateways/gateway.h"

/// Requests of gateways that take JSON by POST and their keys in headers.
namespace gateways {

/// The credential of that name as a header. Errors: auth ("<name>_missing"), validation ("<name>_characters": signs
/// that would end the header, R26).
[[nodiscard]] base::Result<net::Header> credentialHeader(
    const Credentials& credentials, QLatin1StringView name, const QByteArray& header);

/// To `path` (which begins with "/") below the account's address; a slash at the end of `path` stays.
[[nodiscard]] net::HttpRequest jsonPost(
    const AccountProfile& account, QLatin1StringView path, net::Headers headers, const base::JsonWriter& body);

/// 10.50 as "10.5", 10.00 as "10" (contracts/README.md section 6.3).
[[nodiscard]] QString shortNumber(const money::Money& amount);

} // namespace gateways
