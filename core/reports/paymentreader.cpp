// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/paymentreader.h"

#include "core/reports/csvreader.h"
#include "core/reports/jsonlinesreader.h"

namespace reports {

using namespace Qt::StringLiterals;

tl::unexpected<base::Error> noFileOfOurs(const QString& log)
{
    return base::failure(base::Category::Validation, u"import_unknown"_s,
        base::UserText(QT_TRANSLATE_NOOP(
            "Sentence", "This file is no list of payments from Paydesk. Choose a JSON lines or CSV file it exported.")),
        log);
}

base::Result<std::unique_ptr<PaymentReader>> readerOf(QIODevice& device)
{
    LineSource lines(device);
    const base::Result<char> first = lines.peek();
    if (!first)
        return tl::unexpected(first.error());
    if (*first == '\0')
        return noFileOfOurs(u"an empty file"_s);
    if (*first == '{')
        return std::make_unique<JsonLinesReader>(std::move(lines));
    return std::make_unique<CsvReader>(std::move(lines));
}

} // namespace reports
