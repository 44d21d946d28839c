// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/order.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace till {

using namespace Qt::StringLiterals;

QString newPaymentId(const QDateTime& now)
{
    constexpr quint64 version = 7;
    constexpr quint64 variant = 0b10;
    auto* random = QRandomGenerator::system();
    const quint64 high =
        static_cast<quint64>(now.toMSecsSinceEpoch()) << 16U | version << 12U | (random->generate64() & 0xFFFU);
    const quint64 low = variant << 62U | random->generate64() >> 2U;
    return u"%1%2"_s.arg(high, 16, 16, QChar(u'0')).arg(low, 16, 16, QChar(u'0'));
}

} // namespace till
