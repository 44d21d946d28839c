// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/paymentwords.h"

#include "core/base/outsidetext.h"
#include "ui/common/appearance.h"
#include "ui/common/paymentstate.h"
#include "ui/common/salefacts.h"

#include <array>

namespace ui {

using payments::Payment;
using By = ledger::Sort::By;

namespace {

constexpr QChar emDash(0x2014);

struct Sorted {
    PaymentWords::Column column;
    By by;
};
constexpr std::array sortedColumns{Sorted{PaymentWords::Time, By::Created}, Sorted{PaymentWords::Number, By::Number},
    Sorted{PaymentWords::Reference, By::Reference}, Sorted{PaymentWords::Payer, By::Payer},
    Sorted{PaymentWords::Account, By::Account}, Sorted{PaymentWords::Gateway, By::Gateway},
    Sorted{PaymentWords::Method, By::Method}, Sorted{PaymentWords::PaidVia, By::PaidVia},
    Sorted{PaymentWords::State, By::State}, Sorted{PaymentWords::Asked, By::Due},
    Sorted{PaymentWords::Received, By::Received}, Sorted{PaymentWords::PaidAt, By::Paid},
    Sorted{PaymentWords::Changed, By::Changed}, Sorted{PaymentWords::Cashier, By::Cashier}};

} // namespace

PaymentWords::PaymentWords(const Appearance& appearance, const Languages& languages, const base::Clock& clock)
    : m_appearance(appearance)
    , m_languages(languages)
    , m_clock(clock)
{
}

QString PaymentWords::head(Column column)
{
    switch (column) {
    case Time:
        return tr("Created");
    case Number:
        return tr("Sale");
    case Reference:
        return tr("Reference");
    case Payer:
        return tr("Payer");
    case Account:
        return tr("Account");
    case Gateway:
        return tr("Gateway");
    case Method:
        return tr("Method");
    case PaidVia:
        return tr("Paid via");
    case State:
        return tr("State");
    case Asked:
        return tr("Asked");
    case Received:
        return tr("Received");
    case PaidAt:
        return tr("Paid at");
    case Changed:
        return tr("Changed");
    case Cashier:
        return tr("Cashier");
    case Note:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

std::optional<By> PaymentWords::sortedBy(Column column)
{
    for (const Sorted& each : sortedColumns) {
        if (each.column == column)
            return each.by;
    }
    return std::nullopt;
}

std::optional<PaymentWords::Column> PaymentWords::columnOf(By by)
{
    for (const Sorted& each : sortedColumns) {
        if (each.by == by)
            return each.column;
    }
    return std::nullopt;
}

QString PaymentWords::text(const Payment& payment, Column column) const
{
    const money::Digits digits = m_appearance.digits();
    switch (column) {
    case Time:
        return time(payment.createdAt);
    case Number:
        return SaleFacts::number(payment, digits);
    case Reference:
        return base::oneLine(payment.reference);
    case Payer:
        return base::oneLine(payment.payer);
    case Account:
        return base::oneLine(m_accountNames.value(payment.account, payment.account));
    case Gateway:
        return SaleFacts::gateway(payment.gateway);
    case Method:
        return SaleFacts::method(payment.method);
    case PaidVia:
        return SaleFacts::method(payment.paidVia);
    case State:
        return stateWord(state(payment));
    case Asked:
        return SaleFacts::amount(payment.due(), digits);
    case Received:
        if (const auto received = SaleFacts::received(payment))
            return SaleFacts::amount(*received, digits);
        return QString(emDash);
    case PaidAt:
        return time(payment.paidAt);
    case Changed:
        return time(payment.changedAt);
    case Cashier:
        return base::oneLine(payment.cashier);
    case Note:
        return base::oneLine(payment.note);
    case ColumnCount:
        break;
    }
    return {};
}

QString PaymentWords::time(const std::optional<QDateTime>& utc) const
{
    return utc ? SaleFacts::listTime(*utc, m_clock.nowUtc(), m_languages.current(), m_appearance.digits())
               : QString(emDash);
}

QString PaymentWords::spoken(const Payment& payment) const
{
    //: One sale as a screen reader speaks it: %1 sale number, %2 amount, %3 state, %4 time
    const QString sentence =
        tr("%1, %2, %3, %4")
            .arg(text(payment, Number), text(payment, Asked), text(payment, State), text(payment, Time));
    QStringList parts{sentence};
    if (SaleFacts::received(payment))
        parts.append(tr("received %1").arg(text(payment, Received)));
    for (const Column column : {Payer, Reference}) {
        if (const QString words = text(payment, column); !words.isEmpty())
            parts.append(words);
    }
    return parts.join(QStringLiteral(", "));
}

ui::State PaymentWords::state(const Payment& payment) const
{
    return stateAt(payment, m_clock.nowUtc());
}

} // namespace ui
