// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/controltotals.h"

#include <utility>

namespace reports {

namespace {

using namespace Qt::StringLiterals;

bool isPaid(payments::State state)
{
    using payments::State;
    return state == State::Paid || state == State::PartiallyRefunded || state == State::Refunded;
}

} // namespace

ControlTotals::ControlTotals()
{
    Q_ASSERT(money::allCurrencies().size() == Currencies);
    for (std::size_t i = 0; i < Currencies; ++i)
        m_of[i].currency = money::allCurrencies()[i].currency;
}

base::Result<> ControlTotals::add(const payments::Payment& payment)
{
    ControlTotals sum = *this;
    bool isTooLarge = false;
    const auto of = [&sum](const money::Money& money) -> OfCurrency& {
        return sum.m_of.at(static_cast<std::size_t>(money.currency()));
    };
    const auto add = [&isTooLarge](qint64& total, const money::Money& money) {
        isTooLarge = __builtin_add_overflow(total, money.minor(), &total) || isTooLarge;
    };
    ++sum.m_rows;
    ++of(payment.amount).rows;
    of(payment.amount).paidRows += isPaid(payment.state) ? 1 : 0;
    add(of(payment.amount).amount, payment.amount);
    add(of(payment.amount).asked, payment.due());
    if (payment.received) {
        add(of(*payment.received).receivedInRows, *payment.received);
        if (isPaid(payment.state) && payment.received->currency() == payment.amount.currency())
            add(of(payment.amount).received, *payment.received);
    }
    if (payment.refunded)
        add(of(*payment.refunded).refunded, *payment.refunded);
    if (isTooLarge)
        return base::failure(base::Category::Validation, u"total_range"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "The sum of these payments is too large. Choose a shorter time and try again.")),
            u"total_range at payment %1"_s.arg(payment.id));
    *this = sum;
    return {};
}

QList<ControlTotals::OfCurrency> ControlTotals::currencies() const
{
    QList<OfCurrency> found;
    for (const OfCurrency& each : m_of) {
        if (each != OfCurrency{.currency = each.currency})
            found.append(each);
    }
    return found;
}

QString sumText(qint64 units, money::Currency currency)
{
    const int decimals = money::spec(currency).decimals;
    const bool isNegative = units < 0;
    QString text = QString::number(isNegative ? ~static_cast<quint64>(units) + 1 : static_cast<quint64>(units));
    text = text.rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        text.insert(text.size() - decimals, u'.');
    return isNegative ? u'-' + text : text;
}

} // namespace reports
