// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/event.h"

#include <QList>
#include <random>

namespace bench {

/// What happened in a busy shop in the three years before 1 November 2026: so many payments at eight accounts of six
/// gateways, in four currencies, with names, references and notes in Latin, Khmer, Bengali and Indonesian, by three
/// cashiers, of all states and with all exceptions. Most were listed by the gateway, in one event with all columns; one
/// in sixteen went the whole way from draft on. The same seed gives the same shop.
class ShopYears final {
public:
    /// `later`: so many days after those three years begin.
    explicit ShopYears(qint64 payments, quint64 seed = 1, qint64 later = 0);

    [[nodiscard]] bool hasNext() const { return m_next <= m_count; }
    /// The next payment as it is in the end, numbered from 1.
    [[nodiscard]] payments::Payment nextPayment();
    /// Its events in order, without rows and hashes.
    [[nodiscard]] QList<ledger::Event> eventsOf(const payments::Payment& payment);

private:
    struct Account;

    [[nodiscard]] quint64 number() { return m_random(); }
    /// 0 <= result < bound
    [[nodiscard]] qint64 below(qint64 bound) { return static_cast<qint64>(m_random() % static_cast<quint64>(bound)); }
    [[nodiscard]] bool onceIn(qint64 times) { return below(times) == 0; }
    template <class List>
    [[nodiscard]] const auto& anyOf(const List& list)
    {
        return list[static_cast<std::size_t>(below(static_cast<qint64>(std::size(list))))];
    }
    [[nodiscard]] QString hex(int digits);
    [[nodiscard]] QDateTime moment();
    void name(payments::Payment& payment);
    void price(payments::Payment& payment, const Account& account);
    void lead(payments::Payment& payment, const Account& account);
    void settle(payments::Payment& payment);
    void except(payments::Payment& payment);
    void hang(payments::Payment& payment);

    std::mt19937_64 m_random;
    qint64 m_count;
    qint64 m_later; ///< days
    qint64 m_next = 1;
    QString m_sticker; ///< id of the sale with the static code
};

} // namespace bench
