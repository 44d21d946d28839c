// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/money/money.h"

#include <QDateTime>
#include <optional>

namespace money {

/// How many riel the shop counts for one dollar, and since when: a price in one of the two can be said in the other.
/// Only for showing; nothing is ever charged by it. A value.
class ExchangeRate final {
public:
    static constexpr int LeastRiel = 1'000;
    static constexpr int MostRiel = 20'000;

    /// nullopt outside LeastRiel to MostRiel, or without a valid `pinnedAt`.
    [[nodiscard]] static std::optional<ExchangeRate> fromRiel(int rielPerDollar, const QDateTime& pinnedAt);
    /// Whole riel as a person types them: digits of any script we know, with or without a group sign ("4,050", "4050",
    /// "៤.០៥០"). Errors (validation): rate_syntax, rate_range.
    [[nodiscard]] static base::Result<int> readRiel(QStringView text);

    [[nodiscard]] int rielPerDollar() const { return m_riel; }
    [[nodiscard]] const QDateTime& pinnedAt() const { return m_pinnedAt; } ///< UTC

    /// Riel in dollars to the cent, dollars in whole riel; half a unit rounds away from zero. The riel are not rounded
    /// to 100: no notes change hands. nullopt for other currencies, and where the amount leaves money's range.
    [[nodiscard]] std::optional<Money> converted(Money amount) const;

    friend bool operator==(const ExchangeRate&, const ExchangeRate&) = default;

private:
    ExchangeRate(int riel, QDateTime pinnedAt)
        : m_riel(riel)
        , m_pinnedAt(std::move(pinnedAt))
    {
    }

    int m_riel;
    QDateTime m_pinnedAt;
};

} // namespace money
