// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/gateway.h"
#include "tests/support/fixture.h"

/// What bayar.gg's fixtures ask for, in Paydesk's words.
namespace bayarfixture {

inline constexpr auto Key = "YOUR_API_KEY_HERE";

[[nodiscard]] money::Money rupiah(const QString& text);
/// Text or number text of a member; empty when there is none.
[[nodiscard]] QString loose(const std::optional<base::Json>& object, QStringView name);

[[nodiscard]] gateways::AccountProfile accountOf(const support::Fixture& fixture);
[[nodiscard]] gateways::Credentials keys();
[[nodiscard]] gateways::CreateRequest createOf(const support::Fixture& fixture);
/// Of a payment of Rp50.347.
[[nodiscard]] gateways::CheckRequest checkOf(const support::Fixture& fixture);
/// Our request for the same purpose.
[[nodiscard]] base::Result<net::HttpRequest> requestOf(const support::Fixture& fixture);

} // namespace bayarfixture
