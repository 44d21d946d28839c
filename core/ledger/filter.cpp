// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/filter.h"

#include "core/ledger/keyset.h"
#include "core/ledger/searchtext.h"
#include "core/ledger/searchwords.h"

#include <QRegularExpression>

namespace ledger {

using namespace Qt::StringLiterals;
using payments::Payment;

namespace {

template <class T>
bool isAmong(const QList<T>& wanted, const T& value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

/// Of what a ledger may not know: "nothing" is never asked for.
bool isAmongKnown(const QStringList& wanted, const QString& value)
{
    return wanted.isEmpty() || (!value.isEmpty() && wanted.contains(value));
}

bool isBetween(const std::optional<money::Money>& least, const std::optional<money::Money>& most, money::Money due)
{
    return (!least || (due.currency() == least->currency() && due.minor() >= least->minor()))
        && (!most || (due.currency() == most->currency() && due.minor() <= most->minor()));
}

bool isMadeBetween(
    const std::optional<QDateTime>& from, const std::optional<QDateTime>& before, const QDateTime& createdAt)
{
    const qint64 made = createdAt.toMSecsSinceEpoch();
    return (!from || made >= from->toMSecsSinceEpoch()) && (!before || made < before->toMSecsSinceEpoch());
}

} // namespace

bool matches(const Filter& filter, const Payment& payment)
{
    return isMadeBetween(filter.createdFrom, filter.createdBefore, payment.createdAt)
        && isAmong(filter.states, payment.state) && isAmong(filter.exceptions, payment.exception)
        && (!filter.needsAttention || payment.needsAttention()) && isAmong(filter.gateways, payment.gateway)
        && isAmong(filter.accounts, payment.account) && isAmong(filter.methods, payment.method)
        && isAmongKnown(filter.paidVia, payment.paidVia) && isAmongKnown(filter.cashiers, payment.cashier)
        && isAmong(filter.currencies, payment.amount.currency())
        && isBetween(filter.atLeast, filter.atMost, payment.due()) && (!filter.hasNote || !payment.note.isEmpty())
        && (!filter.parent || (!payment.parent.isEmpty() && payment.parent == filter.parent->id))
        && (filter.text.isEmpty() || containsAll(searchText(payment), seenText(payment), searchWords(filter.text)));
}

bool standsBefore(const Payment& left, const Payment& right, const Sort& sort)
{
    const int order = compareKeys(sortKeys(left, sort.by), sortKeys(right, sort.by), sort.by);
    return sort.descending ? order > 0 : order < 0;
}

std::optional<qint64> saleNumber(const QString& text)
{
    static const QRegularExpression form(u"^(?:[Ss]-)?([1-9][0-9]{0,17})$"_s);
    const auto match = form.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

} // namespace ledger
