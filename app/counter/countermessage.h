// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/jsonwriter.h"
#include "core/base/result.h"
#include "core/payments/payment.h"
#include "core/till/order.h"

#include <QByteArray>
#include <QLocalSocket>

/// What runs over the local socket between a running Paydesk and its command line: one JSON object a line, both ways.
/// Inside one computer and one user; the words may change with any version, which the greeting tells.
namespace app::message {

/// A longer line ends the connection.
inline constexpr qsizetype LongestLine = qsizetype{32} * 1024;

/// {"paydesk":5,"practice":true}: the first line, from the running Paydesk.
struct Greeting {
    bool practice = false;
};
inline constexpr int Version = 5;
[[nodiscard]] QByteArray write(const Greeting& greeting);
/// Error (unsupported): counter_version for a Paydesk that speaks otherwise.
[[nodiscard]] base::Result<Greeting> readGreeting(const base::Json& line);

void writeOrder(base::JsonWriter& json, const till::Order& order);
[[nodiscard]] base::Result<till::Order> readOrder(const base::Json& order);

/// Every column, as the ledger names it.
void writePayment(base::JsonWriter& json, const payments::Payment& payment);
[[nodiscard]] base::Result<payments::Payment> readPayment(const base::Json& payment);

/// Category, code and the English sentence; the arguments stay in the sentence.
void writeError(base::JsonWriter& json, const base::Error& error);
[[nodiscard]] base::Result<base::Error> readError(const base::Json& error);

/// Takes the next whole line out of what came. nullopt: none yet. Errors: too_large, and those of Json::parse.
[[nodiscard]] std::optional<base::Result<base::Json>> takeLine(QLocalSocket& socket);

} // namespace app::message
