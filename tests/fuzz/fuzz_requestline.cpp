// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/outsidetext.h"
#include "core/net/requestline.h"
#include "tests/fuzz/require.h"

#include <cstdint>

/// Whatever stands in the log's file, each line of it is a request whose facts are those written at its begin, or none.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const QByteArray& line : bytes.split('\n')) {
        const auto read = net::readRequest(line);
        if (!read)
            continue;
        REQUIRE(net::beginsAsRequest(line));
        REQUIRE(!read->line.contains(u'\n') && base::madeVisible(read->line) == read->line);
        net::RequestRecord facts = read->record;
        facts.why.clear();
        facts.warnings.clear();
        REQUIRE(facts.at.isValid() && facts.bytesSent >= 0 && facts.bytesReceived >= 0 && facts.elapsed.count() >= 0);
        REQUIRE(line.startsWith(net::toLine(facts).toUtf8()));
        REQUIRE(facts.category || read->record.why.isEmpty());
        for (const QString& warning : read->record.warnings)
            REQUIRE(!warning.contains(u'"'));
        // What is written of it is read as the same.
        const auto again = net::readRequest(net::toLine(read->record).toUtf8());
        REQUIRE(again && again->record.code == facts.code && again->record.reference == facts.reference);
        REQUIRE(again->record.warnings.size() == read->record.warnings.size());
    }
    return 0;
}
