// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "core/base/jsonwriter.h"
#include "core/base/outsidetext.h"
#include "tests/fuzz/require.h"

#include <cstdint>

using base::Json;

namespace {

void write(const Json& json, base::JsonWriter& writer, int depth)
{
    REQUIRE(depth <= 32);
    switch (json.kind()) {
    case Json::Kind::Null:
        writer.null();
        return;
    case Json::Kind::Bool:
        writer.value(*json.asBool());
        return;
    case Json::Kind::Number:
        writer.number(*json.numberText());
        return;
    case Json::Kind::String:
        writer.value(*json.asString());
        // Whatever it holds, it can be shown: marked, bounded, and nothing left to mark.
        REQUIRE(base::oneLine(*json.asString()).size() <= qsizetype{64} * 16);
        REQUIRE(!base::hasHiddenSigns(base::madeVisible(*json.asString())));
        return;
    case Json::Kind::Array:
        writer.beginArray();
        for (qsizetype i = 0; i < json.size(); ++i)
            write(json.at(i), writer, depth + 1);
        writer.endArray();
        return;
    case Json::Kind::Object:
        writer.beginObject();
        for (qsizetype i = 0; i < json.size(); ++i) {
            writer.name(json.nameAt(i));
            write(json.at(i), writer, depth + 1);
        }
        writer.endObject();
        return;
    }
}

QByteArray written(const Json& json)
{
    base::JsonWriter writer;
    write(json, writer, 0);
    return writer.text();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = Json::parse(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!read) {
        REQUIRE(!read.error().code.isEmpty() && !read.error().person.isEmpty());
        return 0;
    }
    // What was understood, written and read again, is the same: escapes, number texts, order.
    const QByteArray once = written(*read);
    const auto again = Json::parse(once, {static_cast<qsizetype>(once.size()), 32});
    REQUIRE(again.has_value());
    REQUIRE(written(*again) == once);
    return 0;
}
