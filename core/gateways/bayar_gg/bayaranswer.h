// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/gateways/gateway.h"
#include "core/money/money.h"
#include "core/net/http.h"

#include <QDateTime>
#include <QString>
#include <chrono>
#include <optional>

/// How bayar.gg answers (contracts/bayar-gg.md sections 1, 10 and 11).
namespace gateways {

[[nodiscard]] QString bayarName();

/// Any HTTP status. The body of an error is not documented: `error` (text or object), `message` and `errors` are read,
/// the HTTP class decides the category. What the gateway says about a 400, a 403 or a missing subscription (code
/// subscription_missing) is quoted in the sentence; a 2xx that says no is `validation` where it gives a reason, else
/// `server`.
[[nodiscard]] base::Error bayarError(const net::HttpResponse& response);

/// Protocol error about a readable answer that cannot be about what was asked.
[[nodiscard]] base::Error bayarContradiction(
    const net::HttpResponse& response, const QString& code, const QString& what);

/// Protocol error about an answer that makes no sense.
[[nodiscard]] base::Error bayarUnreadable(const net::HttpResponse& response, const base::Error& why);

/// The error of BayarPayment::observed with its sentence.
[[nodiscard]] base::Error bayarUnknownStatus(const net::HttpResponse& response, const base::Error& why);

/// The whole answer: a 2xx JSON object whose `success` is true or not sent. Errors: bayarError, for success false too;
/// protocol for what cannot be read, "true" as a text among it (R13).
[[nodiscard]] base::Result<base::Json> readBayarAnswer(const net::HttpResponse& response);

/// The list `data` of an answer. Further errors: protocol where it is missing or no list.
[[nodiscard]] base::Result<base::Json> readBayarList(const base::Json& answer, const net::HttpResponse& response);
[[nodiscard]] base::Result<base::Json> readBayarList(const net::HttpResponse& response);

/// A count, 0 or more, as a number or a text; nullopt for anything else.
[[nodiscard]] std::optional<qint64> looseCount(const std::optional<base::Json>& value);

/// The zone of this account's times (BY-R6): WIB, UTC+7, where none is set.
[[nodiscard]] std::chrono::minutes bayarZone(const AccountProfile& account);

/// "2026-04-16 12:30:00" in `zone`, and the forms of looseTime with a zone of their own; UTC. nullopt for anything
/// else.
[[nodiscard]] std::optional<QDateTime> bayarTime(const std::optional<base::Json>& value, std::chrono::minutes zone);

/// Rupiah as a number or a text, 0 or more; nullopt where it was not sent or is null. Errors: those of moneyFromJson,
/// amount_precision for a part of a rupiah among them.
[[nodiscard]] base::Result<std::optional<money::Money>> rupiahIfSent(const base::Json& object, QStringView name);

} // namespace gateways
