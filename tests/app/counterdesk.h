// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/counterthread.h"

#include <QSignalSpy>
#include <QTest>

/// A counter that practises, as a window or the command line has one, and what it said.
namespace support {

inline till::Order order(const QString& amount, const QString& account = QStringLiteral("practice"))
{
    till::Order order;
    order.id = till::newPaymentId(base::SystemClock().nowUtc());
    order.account = account;
    order.method = QStringLiteral("khqr-dynamic");
    order.amount = *money::Money::parse(amount, money::Currency::Usd);
    return order;
}

/// The states of one payment, as they were committed.
class Story final {
public:
    Story(till::Desk& desk, const QString& paymentId)
    {
        QObject::connect(&desk, &till::Desk::changed, &m_context, [this, paymentId](const payments::Payment& payment) {
            if (payment.id == paymentId)
                m_payments.append(payment);
        });
        QObject::connect(
            &desk, &till::Desk::refused, &m_context, [this, paymentId](const QString& id, const base::Error& error) {
                if (id == paymentId)
                    m_refusals.append(error.code);
            });
    }
    [[nodiscard]] bool reached(payments::State state) const
    {
        return !m_payments.isEmpty() && m_payments.last().state == state;
    }
    [[nodiscard]] const QList<payments::Payment>& payments() const { return m_payments; }
    [[nodiscard]] const QStringList& refusals() const { return m_refusals; }

private:
    QObject m_context;
    QList<payments::Payment> m_payments;
    QStringList m_refusals;
};

} // namespace support
