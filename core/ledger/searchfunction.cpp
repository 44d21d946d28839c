// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/searchfunction.h"

#include "core/ledger/searchtext.h"
#include "core/ledger/sqliteerror.h"

#include <sqlite3.h>

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr int argumentCount = 10;

QString text(sqlite3_value* value)
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return QString::fromUtf8(utf8, sqlite3_value_bytes(value));
}

std::optional<money::Money> amount(sqlite3_value* units, const std::optional<money::Currency>& currency)
{
    if (!currency || sqlite3_value_type(units) != SQLITE_INTEGER)
        return std::nullopt;
    return money::Money::fromMinor(sqlite3_value_int64(units), *currency);
}

void answer(sqlite3_context* context, int /*count*/, sqlite3_value** values)
{
    payments::Payment payment;
    payment.number = sqlite3_value_int64(values[0]);
    payment.reference = text(values[1]);
    payment.note = text(values[2]);
    payment.payer = text(values[3]);
    payment.gatewayId = text(values[4]);
    payment.transactionId = text(values[5]);
    payment.id = text(values[6]);
    const auto currency = money::currencyFromCode(text(values[7]));
    payment.amount = amount(values[8], currency).value_or(payment.amount);
    payment.finalAmount = amount(values[9], currency);
    const QByteArray utf8 = searchText(payment).toUtf8();
    sqlite3_result_text64(
        context, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

} // namespace

base::Result<> addSearchFunction(sqlite3* connection)
{
    // Innocuous: without it no trigger may call the function while the schema is not trusted.
    const int result = sqlite3_create_function_v2(connection, "search_text", argumentCount,
        SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, &answer, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        return sqliteFailure(connection, result, u"add the search function"_s);
    return {};
}

} // namespace ledger
