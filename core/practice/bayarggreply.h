// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonwriter.h"
#include "core/net/http.h"
#include "core/practice/requestfields.h"

#include <optional>

/// What the parts of the practice bayar.gg share: how they answer and read queries (contracts/bayar-gg.md sections 1
/// and 10; the texts are those of the fixtures).
namespace practice::bayar {

[[nodiscard]] inline net::HttpResponse json(int status, const QByteArray& body)
{
    return {status, {{"Content-Type", "application/json"}}, body};
}

[[nodiscard]] inline net::HttpResponse refusal(int status, QStringView what)
{
    base::JsonWriter out;
    return json(status, out.beginObject().member(u"success", false).member(u"error", what).endObject().text());
}

[[nodiscard]] inline net::HttpResponse badRequest()
{
    return refusal(400, u"Bad Request \u2014 Parameter tidak valid");
}

[[nodiscard]] inline net::HttpResponse notFound()
{
    return refusal(404, u"Not Found \u2014 Resource tidak ditemukan");
}

/// A whole number of the query, `fallback` where it is absent; nothing for one that is no number from `least` to
/// `most`.
[[nodiscard]] std::optional<int> wholeNumber(
    const RequestFields& query, const QString& name, int fallback, int least, int most);

/// A word of the query that must be one of `known`: empty where it is absent, nothing for another word.
[[nodiscard]] std::optional<QString> knownWord(
    const RequestFields& query, const QString& name, std::initializer_list<QLatin1StringView> known);

} // namespace practice::bayar
