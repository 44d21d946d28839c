// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money/jsonmoney.h"

namespace money {

base::Result<Money> moneyFromJson(const base::Json& value, Currency currency)
{
    const base::Result<QString> text = value.kind() == base::Json::Kind::String ? value.asString() : value.numberText();
    if (!text)
        return value.schemaError(QStringLiteral("expected an amount"));
    return Money::parse(*text, currency).map_error([&](base::Error&& error) {
        return std::move(error).during(value.path());
    });
}

} // namespace money
