// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/filteroptions.h"

#include "core/base/outsidetext.h"
#include "ui/common/salefacts.h"
#include "ui/history/paymentwords.h"

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using payments::Exception;
using SaleState = payments::State;

namespace {

constexpr auto stateKey = "state:"_L1;
constexpr auto exceptionKey = "exception:"_L1;
constexpr auto currencyKey = "currency:"_L1;
constexpr auto attentionKey = "attention"_L1;
constexpr auto noteKey = "note"_L1;

struct WordList {
    QLatin1StringView prefix;
    QStringList ledger::Filter::*words;
};
constexpr WordList accountWords{"account:"_L1, &ledger::Filter::accounts};
constexpr WordList methodWords{"method:"_L1, &ledger::Filter::methods};
constexpr WordList gatewayWords{"gateway:"_L1, &ledger::Filter::gateways};
constexpr WordList wayWords{"via:"_L1, &ledger::Filter::paidVia};
constexpr WordList cashierWords{"cashier:"_L1, &ledger::Filter::cashiers};
constexpr std::array wordLists{accountWords, methodWords, gatewayWords, wayWords, cashierWords};

/// In the order of a sale's life.
constexpr std::array states{SaleState::Draft, SaleState::Pending, SaleState::Processing, SaleState::Paid,
    SaleState::PartiallyRefunded, SaleState::Refunded, SaleState::Expired, SaleState::Cancelled, SaleState::Failed,
    SaleState::Unknown};
constexpr std::array exceptions{Exception::None, Exception::Late, Exception::Short, Exception::Over,
    Exception::Duplicate, Exception::WrongAccount, Exception::WrongCurrency, Exception::Unverified, Exception::Manual};

template <class Value>
void put(QList<Value>& values, const Value& value, bool isChosen)
{
    values.removeAll(value);
    if (isChosen)
        values.append(value);
}

} // namespace

FilterOptions::FilterOptions(
    const FilterWords& words, const ledger::Distribution& distribution, const HistoryFilter& filter)
    : m_words(words)
    , m_distribution(distribution)
    , m_filter(filter)
{
}

FilterOptions::Sections FilterOptions::states() const
{
    ChoiceList::Section section{.title = PaymentWords::head(PaymentWords::State), .options = {}};
    for (const SaleState state : ui::states)
        section.options.append({.key = stateKey + payments::toWord(state),
            .word = FilterWords::state(state),
            .count = m_distribution.states.value(payments::toWord(state)),
            .isChosen = m_filter.conditions.states.contains(state),
            .shape = FilterWords::shape(state)});
    return {section};
}

FilterOptions::Sections FilterOptions::exceptions() const
{
    ChoiceList::Section section{.title = tr("What was odd"), .options = {}};
    section.options.append(
        {.key = attentionKey, .word = FilterWords::needsAttention(), .isChosen = m_filter.conditions.needsAttention});
    for (const Exception exception : ui::exceptions)
        section.options.append({.key = exceptionKey + payments::toWord(exception),
            .word = FilterWords::exception(exception),
            .count = m_distribution.exceptions.value(payments::toWord(exception)),
            .isChosen = m_filter.conditions.exceptions.contains(exception),
            .shape = FilterWords::shape(exception)});
    return {section};
}

ChoiceList::Section FilterOptions::words(const QString& title, QLatin1StringView prefix,
    const QMap<QString, qint64>& counts, const QStringList& chosen, const ToWord& toWord) const
{
    ChoiceList::Section section{.title = title, .options = {}};
    QStringList all = counts.keys();
    for (const QString& word : chosen)
        if (!counts.contains(word))
            all.append(word);
    for (const QString& word : std::as_const(all))
        section.options.append({.key = prefix + word,
            .word = toWord(word),
            .count = counts.value(word),
            .isChosen = chosen.contains(word)});
    std::stable_sort(section.options.begin(), section.options.end(),
        [](const auto& left, const auto& right) { return *left.count > *right.count; });
    return section;
}

FilterOptions::Sections FilterOptions::accounts() const
{
    return {words({}, accountWords.prefix, m_distribution.accounts, m_filter.conditions.accounts,
        [this](const QString& id) { return m_words.account(id); })};
}

FilterOptions::Sections FilterOptions::methods() const
{
    return {words({}, methodWords.prefix, m_distribution.methods, m_filter.conditions.methods, &SaleFacts::method)};
}

FilterOptions::Sections FilterOptions::gatewaysAndWays() const
{
    return {words(PaymentWords::head(PaymentWords::Gateway), gatewayWords.prefix, m_distribution.gateways,
                m_filter.conditions.gateways, &SaleFacts::gateway),
        words(PaymentWords::head(PaymentWords::PaidVia), wayWords.prefix, m_distribution.paidVia,
            m_filter.conditions.paidVia, &SaleFacts::method)};
}

FilterOptions::Sections FilterOptions::currenciesAndPeople() const
{
    QStringList codes;
    for (const money::Currency currency : m_filter.conditions.currencies)
        codes << money::spec(currency).code;
    constexpr int longestName = 32;
    return {
        words(tr("Currency"), currencyKey, m_distribution.currencies, codes, [](const QString& code) { return code; }),
        words(PaymentWords::head(PaymentWords::Cashier), cashierWords.prefix, m_distribution.cashiers,
            m_filter.conditions.cashiers, [](const QString& name) { return base::oneLine(name, longestName); }),
        {.title = PaymentWords::head(PaymentWords::Note),
            .options = {{.key = noteKey, .word = FilterWords::hasNote(), .isChosen = m_filter.conditions.hasNote}}}};
}

HistoryFilter FilterOptions::with(HistoryFilter filter, const QString& key, bool isChosen)
{
    ledger::Filter& conditions = filter.conditions;
    if (key == attentionKey)
        conditions.needsAttention = isChosen;
    if (key == noteKey)
        conditions.hasNote = isChosen;
    const auto after = [&key](QLatin1StringView prefix) {
        return key.startsWith(prefix) ? key.sliced(prefix.size()) : QString();
    };
    if (const auto state = payments::stateFromWord(after(stateKey)))
        put(conditions.states, *state, isChosen);
    if (const auto exception = payments::exceptionFromWord(after(exceptionKey)))
        put(conditions.exceptions, *exception, isChosen);
    if (const auto currency = money::currencyFromCode(after(currencyKey)))
        put(conditions.currencies, *currency, isChosen);
    for (const WordList& list : wordLists)
        if (key.startsWith(list.prefix))
            put(conditions.*list.words, after(list.prefix), isChosen);
    return filter;
}

} // namespace ui
