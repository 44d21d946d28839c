// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/paymentfields.h"

#include "core/base/asciidigit.h"
#include "core/ledger/imported.h"
#include "core/ledger/paymentrow.h"
#include "core/reports/timetext.h"

#include <algorithm>
#include <array>

namespace reports {

namespace {

using namespace Qt::StringLiterals;
using payments::Payment;
using Kind = Field::Kind;
using Need = Field::Need;

template <class T>
Cell orNothing(const std::optional<T>& value)
{
    return value ? Cell(*value) : Cell();
}

Cell orNothing(const QString& text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

QString code(const money::Money& sum)
{
    return money::spec(sum.currency()).code;
}

/// A time, an amount or a word: what `parse` makes of the text.
template <class T, class Parsed>
bool put(T& into, const Parsed& parsed)
{
    if (!parsed)
        return false;
    into = *parsed;
    return true;
}

template <QString Payment::*member>
constexpr Field text(QLatin1StringView name)
{
    return {name, Kind::Text, Need::Optional, [](const Payment& payment) { return orNothing(payment.*member); },
        [](Payment& payment, const QString& said) {
            payment.*member = said;
            return true;
        }};
}

template <auto member, auto fromWord>
constexpr Field word(QLatin1StringView name)
{
    return {name, Kind::Word, Need::Required,
        [](const Payment& payment) { return Cell(QString(payments::toWord(payment.*member))); },
        [](Payment& payment, const QString& said) { return put(payment.*member, fromWord(said)); }};
}

/// In the currency of the price.
template <std::optional<money::Money> Payment::*member>
constexpr Field amount(QLatin1StringView name)
{
    return {name, Kind::Amount, Need::Optional, [](const Payment& payment) { return orNothing(payment.*member); },
        [](Payment& payment, const QString& said) {
            return put(payment.*member, money::Money::parse(said, payment.amount.currency()));
        }};
}

template <std::optional<QDateTime> Payment::*member>
constexpr Field moment(QLatin1StringView name)
{
    return {name, Kind::Moment, Need::Optional, [](const Payment& payment) { return orNothing(payment.*member); },
        [](Payment& payment, const QString& said) { return put(payment.*member, momentFromText(said)); }};
}

template <QDateTime Payment::*member>
constexpr Field moment(QLatin1StringView name)
{
    return {name, Kind::Moment, Need::Required, [](const Payment& payment) { return Cell(payment.*member); },
        [](Payment& payment, const QString& said) { return put(payment.*member, momentFromText(said)); }};
}

bool setNumber(Payment& payment, const QString& said)
{
    if (said.startsWith(u'0') || !base::allAsciiDigits(said))
        return false;
    bool fits = false;
    payment.number = said.toLongLong(&fits);
    return fits && payment.number <= ledger::highestReadNumber;
}

bool setId(Payment& payment, const QString& said)
{
    constexpr qsizetype Digits = 32;
    payment.id = said;
    return said.size() == Digits && std::all_of(said.begin(), said.end(), [](QChar sign) {
        return base::isAsciiDigit(sign) || (sign >= u'a' && sign <= u'f');
    });
}

bool setCurrency(Payment& payment, const QString& said)
{
    const auto currency = money::currencyFromCode(said);
    if (currency)
        payment.amount = money::Money::zero(*currency);
    return currency.has_value();
}

bool setReceivedCurrency(Payment& payment, const QString& said)
{
    const auto currency = money::currencyFromCode(said);
    if (currency)
        payment.received = money::Money::zero(*currency);
    return currency.has_value();
}

bool setReceived(Payment& payment, const QString& said)
{
    return payment.received && put(payment.received, money::Money::parse(said, payment.received->currency()));
}

constexpr std::array Fields{
    Field{"number"_L1, Kind::Whole, Need::Required, [](const Payment& payment) { return Cell(payment.number); },
        setNumber},
    moment<&Payment::createdAt>("created_at"_L1),
    word<&Payment::state, payments::stateFromWord>("state"_L1),
    word<&Payment::exception, payments::exceptionFromWord>("exception"_L1),
    Field{"currency"_L1, Kind::Word, Need::Required, [](const Payment& payment) { return Cell(code(payment.amount)); },
        setCurrency},
    Field{"amount"_L1, Kind::Amount, Need::Required, [](const Payment& payment) { return Cell(payment.amount); },
        [](Payment& payment, const QString& said) {
            return put(payment.amount, money::Money::parse(said, payment.amount.currency()));
        }},
    amount<&Payment::finalAmount>("final_amount"_L1),
    Field{"unique_code"_L1, Kind::Amount, Need::Derived,
        [](const Payment& payment) { return orNothing(payment.uniqueCode()); },
        [](Payment& payment, const QString& said) {
            const auto known = payment.uniqueCode();
            return known && said == known->toDecimal();
        }},
    Field{"asked"_L1, Kind::Amount, Need::Derived, [](const Payment& payment) { return Cell(payment.due()); },
        [](Payment& payment, const QString& said) { return said == payment.due().toDecimal(); }},
    Field{"received_currency"_L1, Kind::Word, Need::Optional,
        [](const Payment& payment) { return payment.received ? Cell(code(*payment.received)) : Cell(); },
        setReceivedCurrency},
    Field{"received"_L1, Kind::Amount, Need::Optional,
        [](const Payment& payment) { return orNothing(payment.received); }, setReceived},
    Field{"difference"_L1, Kind::Amount, Need::Derived,
        [](const Payment& payment) { return orNothing(difference(payment)); },
        [](Payment& payment, const QString& said) {
            const auto known = difference(payment);
            return known && said == known->toDecimal();
        }},
    amount<&Payment::refunded>("refunded"_L1),
    text<&Payment::reference>("reference"_L1),
    text<&Payment::payer>("payer"_L1),
    text<&Payment::note>("note"_L1),
    text<&Payment::cashier>("cashier"_L1),
    text<&Payment::gateway>("gateway"_L1),
    text<&Payment::account>("account"_L1),
    text<&Payment::method>("method"_L1),
    text<&Payment::paidVia>("paid_via"_L1),
    moment<&Payment::paidAt>("paid_at"_L1),
    moment<&Payment::expiresAt>("expires_at"_L1),
    moment<&Payment::changedAt>("changed_at"_L1),
    moment<&Payment::acknowledgedAt>("acknowledged_at"_L1),
    word<&Payment::evidence, payments::evidenceFromWord>("evidence"_L1),
    text<&Payment::gatewayId>("gateway_id"_L1),
    text<&Payment::transactionId>("transaction_id"_L1),
    text<&Payment::parent>("parent"_L1),
    Field{"id"_L1, Kind::Text, Need::Required, [](const Payment& payment) { return Cell(payment.id); }, setId},
    text<&Payment::url>("url"_L1),
    text<&Payment::qr>("qr"_L1),
};
static_assert(Fields.size() == ledger::columnCount + 3, "a column of payments that no file has");

} // namespace

std::span<const Field> paymentFields()
{
    return Fields;
}

std::optional<money::Money> difference(const Payment& payment)
{
    if (!payment.received || payment.received->currency() != payment.amount.currency())
        return std::nullopt;
    const base::Result<money::Money> left = payment.received->minus(payment.due());
    return left ? std::optional(*left) : std::nullopt;
}

} // namespace reports
