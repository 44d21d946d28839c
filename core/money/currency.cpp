// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money/currency.h"

#include <algorithm>
#include <array>

namespace money {

namespace {

using L1 = QLatin1StringView;

// Display after PRODUCT.md 2.6, the rest after contracts/README.md section 6. Order as in the enum.
constexpr std::array Table{
    CurrencySpec{Currency::Khr, L1("KHR"), L1("116"), 0, u" ៛", true, u',', u'.', Grouping::Thousands, false},
    CurrencySpec{Currency::Usd, L1("USD"), L1("840"), 2, u"$", false, u',', u'.', Grouping::Thousands, false},
    CurrencySpec{Currency::Bdt, L1("BDT"), L1("050"), 2, u"৳", false, u',', u'.', Grouping::Lakh, true},
    CurrencySpec{Currency::Idr, L1("IDR"), L1("360"), 0, u"Rp", false, u'.', u',', Grouping::Thousands, false},
    CurrencySpec{Currency::Thb, L1("THB"), L1("764"), 2, u"฿", false, u',', u'.', Grouping::Thousands, false},
    CurrencySpec{Currency::Myr, L1("MYR"), L1("458"), 2, u"RM ", false, u',', u'.', Grouping::Thousands, false},
    CurrencySpec{Currency::Cny, L1("CNY"), L1("156"), 2, u"CN¥", false, u',', u'.', Grouping::Thousands, false},
    CurrencySpec{Currency::Vnd, L1("VND"), L1("704"), 0, u" ₫", true, u'.', u',', Grouping::Thousands, false},
    CurrencySpec{Currency::Lak, L1("LAK"), L1("418"), 0, u" ₭", true, u',', u'.', Grouping::Thousands, false},
};

template <class Match>
std::optional<Currency> find(Match match)
{
    const auto row = std::find_if(Table.begin(), Table.end(), match);
    return row == Table.end() ? std::nullopt : std::optional(row->currency);
}

} // namespace

const CurrencySpec& spec(Currency currency)
{
    return Table.at(static_cast<std::size_t>(currency));
}

std::span<const CurrencySpec> allCurrencies()
{
    return Table;
}

std::optional<Currency> currencyFromCode(QStringView code)
{
    return find([code](const CurrencySpec& row) { return code == row.code; });
}

std::optional<Currency> currencyFromNumber(QStringView number)
{
    return find([number](const CurrencySpec& row) { return number == row.number; });
}

} // namespace money
