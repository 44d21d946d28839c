// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money/amountentry.h"
#include "core/money/moneyformat.h"
#include "core/money/pastedamount.h"
#include "tests/fuzz/require.h"

#include <cstdint>

using money::AmountEntry;
using money::Currency;
using money::Money;

namespace {

bool inRange(Money amount)
{
    return amount.minor() >= 0 && amount.minor() <= Money::MaxMinor;
}

void parse(const QString& text, Currency currency)
{
    const auto parsed = Money::parse(text, currency);
    if (!parsed) {
        REQUIRE(!parsed.error().code.isEmpty() && !parsed.error().person.isEmpty());
        return;
    }
    REQUIRE(inRange(*parsed));
    REQUIRE(Money::parse(parsed->toDecimal(), currency).value() == *parsed);
    // The strict grammar and the tolerant reader may differ in what they take, never in its value; save where people
    // group with the grammar's decimal point: "10.000" on the wire is ten rupiah, from a person ten thousand.
    const auto pasted = money::readPasted(text, currency);
    if (pasted && pasted->certain && money::spec(currency).groupSign != u'.')
        REQUIRE(pasted->readings.front() == *parsed);
}

void paste(const QString& text, Currency currency)
{
    const auto pasted = money::readPasted(text, currency);
    if (!pasted)
        return;
    REQUIRE(!pasted->readings.empty());
    REQUIRE(!pasted->certain || pasted->readings.size() == 1);
    for (const Money& reading : pasted->readings) {
        REQUIRE(inRange(reading) && reading.currency() == currency);
        const auto shown = money::readPasted(money::format(reading), currency);
        REQUIRE(shown && shown->certain && shown->readings.front() == reading);
    }
}

void check(const AmountEntry& entry)
{
    const auto value = entry.value();
    REQUIRE(!value || inRange(*value));
    REQUIRE(!entry.displayText().isEmpty());
    const auto amount = entry.amount();
    REQUIRE(!amount || (value && *amount == *value && !value->isZero()));
    REQUIRE(!entry.isEmpty() || (!value && entry.expressionText().isEmpty()));
}

/// Each sign is a key; a few stand for the keys that are no signs.
void keystrokes(const QString& keys, Currency currency)
{
    AmountEntry entry(currency);
    for (const QChar key : keys) {
        const QString before = entry.displayText() + entry.expressionText();
        switch (key.unicode()) {
        case u'<':
            entry.backspace();
            break;
        case u'C':
            entry.clear();
            break;
        case u'$':
            entry.setCurrency(entry.currency() == Currency::Usd ? Currency::Khr : Currency::Usd);
            break;
        case u'v':
            (void)entry.paste(keys);
            break;
        default:
            if (!entry.type(QStringView(&key, 1)))
                REQUIRE(entry.displayText() + entry.expressionText() == before);
        }
        check(entry);
    }
    for (qsizetype i = 0; i < keys.size() + 64 && !entry.isEmpty(); ++i)
        entry.backspace();
    REQUIRE(entry.isEmpty() || keys.contains(u'v'));
}

} // namespace

/// First byte: the currency; the rest: UTF-8 text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0 || size > 256)
        return 0;
    const Currency currency = money::allCurrencies()[data[0] % money::allCurrencies().size()].currency;
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    parse(text, currency);
    paste(text, currency);
    keystrokes(text, currency);
    return 0;
}
