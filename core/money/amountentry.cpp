// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money/amountentry.h"

#include "core/money/amounterror.h"
#include "core/money/moneyformat.h"
#include "core/money/pastedamount.h"

#include <algorithm>

namespace money {

namespace {

using base::Category;
using base::UserText;
using namespace Qt::StringLiterals;

tl::unexpected<base::Error> quantityError()
{
    return base::failure(Category::Validation, u"amount_syntax"_s,
        UserText(QT_TRANSLATE_NOOP("Sentence", "Type the number of pieces, then ×, then the price of one.")));
}

tl::unexpected<base::Error> priceMissingError()
{
    return base::failure(Category::Validation, u"amount_incomplete"_s,
        UserText(QT_TRANSLATE_NOOP("Sentence", "The price after × is missing. Type the price of one piece.")));
}

/// Separators in a whole-unit currency can only group: "12.505" is 12505 to people who write it so. Anything else
/// ("12.5", "12.") asks for decimals the currency does not have.
bool isGrouped(QStringView price)
{
    const auto groups = price.split(u'.');
    const auto isWhole = [](QStringView group) { return group.size() == 3; };
    return !groups.front().isEmpty() && groups.front().size() <= 3
        && std::all_of(std::next(groups.begin()), groups.end(), isWhole);
}

/// More keystrokes than any amount in range, grouped.
constexpr qsizetype MostKeys = 24;

/// The grammar's text for the keystrokes of one price.
QString decimalText(const QString& price, Currency currency)
{
    if (spec(currency).decimals == 0)
        return QString(price).remove(u'.');
    if (price.endsWith(u'.'))
        return price.chopped(1);
    if (entryStyle(currency) != EntryStyle::DigitShift || price.contains(u'.'))
        return price;
    const qsizetype decimals = spec(currency).decimals;
    QString text = price.rightJustified(decimals + 1, u'0');
    text.insert(text.size() - decimals, u'.');
    return text;
}

} // namespace

EntryStyle entryStyle(Currency currency)
{
    if (spec(currency).decimals == 0)
        return EntryStyle::WholeUnits;
    return currency == Currency::Usd ? EntryStyle::DigitShift : EntryStyle::WholeUnitsWithPoint;
}

QStringList zeroKeys(Currency currency)
{
    switch (currency) {
    case Currency::Usd:
        return {u"00"_s};
    case Currency::Idr:
        return {u"000"_s};
    default:
        return {u"000"_s, u"00"_s};
    }
}

AmountEntry::AmountEntry(Currency currency)
    : m_currency(currency)
{
}

void AmountEntry::setCurrency(Currency currency)
{
    m_currency = currency;
    const auto hasPoint = [](const Term& term) { return term.price.contains(u'.'); };
    const bool pointed = hasPoint(m_current) || std::any_of(m_finished.begin(), m_finished.end(), hasPoint);
    const AmountEntry priced = withoutPending();
    if ((pointed && spec(currency).decimals == 0) || (!priced.isEmpty() && !priced.total()))
        clear();
}

base::Result<> AmountEntry::type(QStringView keys)
{
    AmountEntry trial = *this;
    for (const QChar sign : keys)
        if (auto typed = trial.typeSign(sign); !typed)
            return typed;
    *this = std::move(trial);
    return {};
}

base::Result<> AmountEntry::typeSign(QChar sign)
{
    if (const auto digit = typedDigit(sign))
        return typeDigit(QChar(static_cast<char16_t>(u'0' + *digit)));
    switch (sign.unicode()) {
    case u'.':
    case u',':
        return typePoint();
    case u'+':
        return typePlus();
    case u'*':
    case u'×':
        return typeTimes();
    default:
        return amountSyntaxError();
    }
}

base::Result<> AmountEntry::typeDigit(QChar digit)
{
    const qsizetype point = m_current.price.indexOf(u'.');
    const qsizetype decimals = spec(m_currency).decimals;
    if (point >= 0 && decimals > 0 && m_current.price.size() - point > decimals)
        return amountPrecisionError(m_currency);
    if (m_current.price.size() >= MostKeys)
        return amountRangeError();
    const QString before = m_current.price;
    if (m_current.price == u"0")
        m_current.price = digit;
    else
        m_current.price += digit;
    if (const auto sum = total(); !sum && !hasForeignDecimals(m_current)) {
        m_current.price = before;
        return tl::unexpected(sum.error());
    }
    return {};
}

base::Result<> AmountEntry::typePoint()
{
    if (spec(m_currency).decimals == 0)
        return typeGroupSign();
    if (m_current.price.contains(u'.'))
        return amountTwoPointsError();
    const QString before = m_current.price;
    m_current.price += before.isEmpty() ? u"0."_s : u"."_s;
    // Shifted digits become whole units here: 0.25 by 2-5 turns into 25.
    if (const auto sum = total(); !sum) {
        m_current.price = before;
        return tl::unexpected(sum.error());
    }
    return {};
}

base::Result<> AmountEntry::typeGroupSign()
{
    if (m_current.price.isEmpty())
        return amountPrecisionError(m_currency);
    if (m_current.price.endsWith(u'.'))
        return amountTwoPointsError();
    m_current.price += u'.';
    return {};
}

bool AmountEntry::hasForeignDecimals(const Term& term) const
{
    return spec(m_currency).decimals == 0 && term.price.contains(u'.') && !isGrouped(term.price);
}

base::Result<> AmountEntry::typePlus()
{
    if (m_current.isEmpty() && m_finished.empty())
        return amountEmptyError();
    if (m_current.isEmpty())
        return {};
    if (m_current.price.isEmpty())
        return priceMissingError();
    if (hasForeignDecimals(m_current))
        return amountPrecisionError(m_currency);
    m_finished.push_back(std::move(m_current));
    m_current = {};
    return {};
}

base::Result<> AmountEntry::typeTimes()
{
    if (m_current.quantity || m_current.price.isEmpty() || m_current.price == u"0" || m_current.price.contains(u'.'))
        return quantityError();
    m_current = {m_current.price, QString()};
    return {};
}

void AmountEntry::backspace()
{
    if (!m_current.price.isEmpty()) {
        m_current.price.chop(1);
    } else if (m_current.quantity) {
        m_current = {std::nullopt, *m_current.quantity};
    } else if (!m_finished.empty()) {
        m_current = std::move(m_finished.back());
        m_finished.pop_back();
    }
}

void AmountEntry::clear()
{
    m_finished.clear();
    m_current = {};
}

base::Result<> AmountEntry::setAmount(Money amount)
{
    if (amount.currency() != m_currency)
        return currencyMismatchError(m_currency, amount.currency());
    if (amount.minor() < 0)
        return amountSyntaxError();
    QString price = amount.toDecimal();
    if (entryStyle(m_currency) == EntryStyle::DigitShift)
        price = QString::number(amount.minor());
    else if (const qsizetype point = price.indexOf(u'.'); point >= 0 && amount.minor() % 100 == 0)
        price.truncate(point);

    const QString before = std::exchange(m_current.price, price);
    if (const auto sum = total(); !sum) {
        m_current.price = before;
        return tl::unexpected(sum.error());
    }
    return {};
}

base::Result<AmountEntry::Pasted> AmountEntry::paste(QStringView text)
{
    auto read = readPasted(text, m_currency);
    if (!read)
        return tl::unexpected(std::move(read.error()));
    if (!read->certain)
        return Pasted{std::move(read->readings)};
    return setAmount(read->readings.front()).map([] { return Pasted{}; });
}

bool AmountEntry::isEmpty() const
{
    return m_finished.empty() && m_current.isEmpty();
}

std::optional<Money> AmountEntry::value() const
{
    const auto sum = total();
    return sum ? std::optional(*sum) : std::nullopt;
}

base::Result<Money> AmountEntry::amount() const
{
    auto sum = total();
    if (sum && sum->isZero())
        return base::failure(Category::Validation, u"amount_zero"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence", "The amount is 0. Type how much the customer pays.")));
    return sum;
}

std::optional<base::UserText> AmountEntry::warning() const
{
    if (hasForeignDecimals(m_current))
        return amountPrecisionError(m_currency).value().person;
    const auto sum = value();
    if (m_currency != Currency::Khr || !sum || sum->minor() % 100 == 0)
        return std::nullopt;
    return UserText(QT_TRANSLATE_NOOP("Sentence", "This is not a multiple of 100 riel. Check the amount."));
}

base::Result<Money> AmountEntry::priceOf(const Term& term) const
{
    if (hasForeignDecimals(term))
        return amountPrecisionError(m_currency);
    auto price = Money::parse(decimalText(term.price, m_currency), m_currency);
    // A quantity has been a price within the range before its ×, so it fits 64 bits.
    return price && term.quantity ? price->times(term.quantity->toLongLong()) : price;
}

base::Result<Money> AmountEntry::total() const
{
    if (isEmpty())
        return amountEmptyError();
    if (m_current.quantity && m_current.price.isEmpty())
        return priceMissingError();
    base::Result<Money> sum = Money::zero(m_currency);
    const auto add = [this, &sum](const Term& term) {
        return priceOf(term).and_then([&](Money more) { return sum->plus(more); });
    };
    for (const Term& term : m_finished)
        if (sum = add(term); !sum)
            return sum;
    return m_current.isEmpty() ? sum : add(m_current);
}

AmountEntry AmountEntry::withoutPending() const
{
    AmountEntry priced = *this;
    if (m_current.price.isEmpty() || hasForeignDecimals(m_current))
        priced.m_current = {};
    return priced;
}

QString AmountEntry::priceText(const QString& price) const
{
    if (price.isEmpty() || (entryStyle(m_currency) == EntryStyle::DigitShift && !price.contains(u'.'))) {
        const auto money = Money::parse(decimalText(price.isEmpty() ? u"0"_s : price, m_currency), m_currency);
        return format(money ? *money : Money::zero(m_currency), CurrencyMark::None);
    }
    if (spec(m_currency).decimals == 0 && isGrouped(price))
        return grouped(decimalText(price, m_currency), m_currency);
    const qsizetype point = price.indexOf(u'.');
    if (point < 0)
        return grouped(price, m_currency);
    return grouped(price.first(point), m_currency) + QChar(spec(m_currency).pointSign) + price.sliced(point + 1);
}

QString AmountEntry::termText(const Term& term) const
{
    const QString price = term.price.isEmpty() ? QString() : priceText(term.price);
    return term.quantity ? grouped(*term.quantity, m_currency) + u" × "_s + price : price;
}

QString AmountEntry::displayText(Digits digits) const
{
    if (m_finished.empty() && !m_current.quantity)
        return withDigits(priceText(m_current.price), digits);
    return format(withoutPending().value().value_or(Money::zero(m_currency)), CurrencyMark::None, digits);
}

QString AmountEntry::expressionText(Digits digits) const
{
    if (m_finished.empty() && !m_current.quantity)
        return {};
    QString out;
    for (const Term& term : m_finished)
        out += termText(term) + u" + "_s;
    return withDigits((out + termText(m_current)).trimmed(), digits);
}

} // namespace money
