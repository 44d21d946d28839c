// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/searchfunction.h"

#include "core/ledger/searchtext.h"
#include "core/ledger/sqliteerror.h"

#include <algorithm>
#include <sqlite3.h>
#include <string>
#include <string_view>

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr int argumentCount = 12;

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
    payment.received = amount(values[10], money::currencyFromCode(text(values[11])));
    const QByteArray utf8 = searchText(payment).toUtf8();
    sqlite3_result_text64(
        context, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
}

std::string_view bytes(sqlite3_value* value)
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return utf8 == nullptr ? std::string_view()
                           : std::string_view(utf8, static_cast<std::size_t>(sqlite3_value_bytes(value)));
}

/// A line as searchText() adds it. Ids are plain ASCII nearly always, and this is called for millions of them.
void addLine(std::string& lines, std::string_view id)
{
    const bool isPlain = std::all_of(id.begin(), id.end(), [](char sign) { return sign > ' ' && sign < '\x7f'; });
    const std::size_t before = lines.size();
    if (isPlain) {
        for (const char sign : id)
            lines += sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
    } else {
        lines += folded(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))).toStdString();
    }
    if (lines.size() > before)
        lines += '\n';
}

void answerSeen(sqlite3_context* context, int /*count*/, sqlite3_value** values)
{
    const std::string_view text = bytes(values[0]);
    const std::string_view word = bytes(values[4]);
    std::string ids = "\n";
    addLine(ids, bytes(values[1]));
    addLine(ids, bytes(values[2]));
    const std::string_view own = bytes(values[3]);
    addLine(ids, own.substr(std::min<std::size_t>(timeDigits, own.size())));
    // Amounts follow, and nothing else: the last such lines are the ids.
    const std::size_t at = ids.size() > 1 ? text.rfind(ids) : std::string_view::npos;
    const bool isSeen = at == std::string_view::npos ? text.find(word) != std::string_view::npos
                                                     : text.substr(0, at).find(word) != std::string_view::npos
            || text.substr(at + ids.size()).find(word) != std::string_view::npos;
    sqlite3_result_int(context, isSeen ? 1 : 0);
}

} // namespace

base::Result<> addSearchFunction(sqlite3* connection)
{
    // Innocuous: without it no trigger may call the function while the schema is not trusted.
    const int result = sqlite3_create_function_v2(connection, "search_text", argumentCount,
        SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, &answer, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        return sqliteFailure(connection, result, u"add the search function"_s);
    const int seen = sqlite3_create_function_v2(connection, "seen_contains", 5,
        SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, &answerSeen, nullptr, nullptr, nullptr);
    if (seen != SQLITE_OK)
        return sqliteFailure(connection, seen, u"add the search function"_s);
    return {};
}

} // namespace ledger
