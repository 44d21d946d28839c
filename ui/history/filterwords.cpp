// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/filterwords.h"

#include "core/base/outsidetext.h"
#include "core/money/moneyformat.h"
#include "ui/common/appearance.h"
#include "ui/common/paymentstate.h"
#include "ui/common/salefacts.h"

namespace ui {

using namespace Qt::StringLiterals;
using payments::Exception;

namespace {

constexpr int longestWord = 32; ///< signs of a name or of what is searched for

} // namespace

FilterWords::FilterWords(
    const Appearance& appearance, const Languages& languages, const base::Clock& clock, const DayRule& rule)
    : m_appearance(appearance)
    , m_languages(languages)
    , m_clock(clock)
    , m_rule(rule)
{
}

QList<FilterWords::Term> FilterWords::terms(const HistoryFilter& filter) const
{
    QList<Term> terms;
    const auto add = [&](const QString& text, const std::function<void(HistoryFilter&)>& remove) {
        Term term{text, filter};
        remove(term.without);
        terms.append(term);
    };
    const auto addEach = [&](QStringList ledger::Filter::*words, const auto& text) {
        for (const QString& word : filter.conditions.*words)
            add(text(word), [&](HistoryFilter& without) { (without.conditions.*words).removeAll(word); });
    };
    const ledger::Filter& chosen = filter.conditions;
    if (filter.days.kind != Days::Kind::Any)
        add(days(filter.days), [](HistoryFilter& without) { without.days = {}; });
    if (!chosen.text.isEmpty())
        add(u'“' + base::isolated(base::oneLine(chosen.text, longestWord)) + u'”',
            [](HistoryFilter& without) { without.conditions.text.clear(); });
    if (chosen.needsAttention)
        add(needsAttention(), [](HistoryFilter& without) { without.conditions.needsAttention = false; });
    if (filter.hidesClutter())
        //: A condition: expired, cancelled and failed sales are left out
        add(tr("Without closed sales that got no money"),
            [](HistoryFilter& without) { without.conditions.states.clear(); });
    for (const payments::State one : filter.hidesClutter() ? QList<payments::State>() : chosen.states)
        add(state(one), [one](HistoryFilter& without) { without.conditions.states.removeAll(one); });
    for (const Exception one : chosen.exceptions)
        add(exception(one), [one](HistoryFilter& without) { without.conditions.exceptions.removeAll(one); });
    addEach(&ledger::Filter::accounts, [this](const QString& id) { return account(id); });
    addEach(&ledger::Filter::methods, &SaleFacts::method);
    addEach(&ledger::Filter::gateways, &SaleFacts::gateway);
    //: A condition: the way the money really came; %1 is "ABA Bank" or "GoPay"
    addEach(
        &ledger::Filter::paidVia, [](const QString& word) { return tr("Paid via %1").arg(SaleFacts::method(word)); });
    addEach(&ledger::Filter::cashiers,
        //: A condition: the cashier who made the sale; %1 is a name
        [](const QString& name) { return tr("Cashier %1").arg(base::isolated(base::oneLine(name, longestWord))); });
    for (const money::Currency one : chosen.currencies)
        add(money::spec(one).code, [one](HistoryFilter& without) { without.conditions.currencies.removeAll(one); });
    // A list of sales has several currencies.
    const auto inFull = [this](const money::Money& amount) {
        return money::format(amount, money::CurrencyMark::SymbolAndCode, m_appearance.digits());
    };
    if (chosen.atLeast)
        //: A condition: what was asked; %1 is an amount
        add(tr("At least %1").arg(inFull(*chosen.atLeast)),
            [](HistoryFilter& without) { without.conditions.atLeast.reset(); });
    if (chosen.atMost)
        //: A condition: what was asked; %1 is an amount
        add(tr("At most %1").arg(inFull(*chosen.atMost)),
            [](HistoryFilter& without) { without.conditions.atMost.reset(); });
    if (chosen.parent) {
        payments::Payment sale;
        sale.number = chosen.parent->number;
        //: A condition: what came in by the static code of one sale; %1 is its number, as "S-12"
        add(tr("By the code of %1").arg(SaleFacts::number(sale, m_appearance.digits())),
            [](HistoryFilter& without) { without.conditions.parent.reset(); });
    }
    if (chosen.hasNote)
        add(hasNote(), [](HistoryFilter& without) { without.conditions.hasNote = false; });
    return terms;
}

QString FilterWords::line(const HistoryFilter& filter) const
{
    QStringList words;
    for (const Term& term : terms(filter))
        words << term.text;
    return words.join(u" · ");
}

QString FilterWords::days(const Days& days) const
{
    switch (days.kind) {
    case Days::Kind::Any:
        return tr("All days");
    case Days::Kind::Today:
        return tr("Today");
    case Days::Kind::Yesterday:
        return tr("Yesterday");
    case Days::Kind::ThisWeek:
        return tr("This week");
    case Days::Kind::ThisMonth:
        return tr("This month");
    case Days::Kind::Chosen:
        break;
    }
    if (!days.last.isValid())
        //: %1 is a day: that one and all after it
        return tr("Since %1").arg(day(days.first));
    if (!days.first.isValid())
        //: %1 is a day: that one and all before it
        return tr("Until %1").arg(day(days.last));
    return days.first == days.last ? day(days.first) : day(days.first) + u" – "_s + day(days.last);
}

QString FilterWords::day(const QDate& day) const
{
    return dayText(day, dayOf(m_clock.nowUtc(), m_rule.zone), m_languages.current(), m_appearance.digits());
}

QString FilterWords::account(const QString& id) const
{
    const QString name = m_accountNames.value(id);
    return base::oneLine(name.isEmpty() ? id : name, longestWord);
}

ui::State FilterWords::shape(payments::State state)
{
    payments::Payment payment;
    payment.state = state;
    return stateOf(payment);
}

std::optional<ui::State> FilterWords::shape(Exception exception)
{
    payments::Payment payment;
    payment.exception = exception;
    const bool isShown = exception != Exception::None && exception != Exception::Manual;
    return isShown ? std::optional(stateOf(payment)) : std::nullopt;
}

QString FilterWords::state(payments::State state)
{
    return stateWord(shape(state));
}

QString FilterWords::exception(Exception exception)
{
    if (exception == Exception::None)
        return tr("Nothing odd");
    if (exception == Exception::Manual)
        return tr("Marked by hand");
    return stateWord(*shape(exception));
}

} // namespace ui
