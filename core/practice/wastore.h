// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/bayarggreply.h"

#include <vector>

namespace practice::bayar {

/// The WhatsApp store of the practice account (contracts/bayar-gg.md section 6), with one order in every status when
/// it opens.
class WaStore final {
public:
    struct Order {
        QString number; ///< "WA260329-A1B2"
        QString customer;
        QString phone;
        QString invoice;
        QString status; ///< "pending", "waiting_payment", "paid", "processing", "completed", "cancelled"
        qint64 rupiah = 0;
        int messagesSent = 0; ///< to the customer by WhatsApp
    };

    WaStore();

    /// One `order_number` gives that order alone as `data` (BY-R11).
    [[nodiscard]] net::HttpResponse list(const RequestFields& query) const;
    /// Only from paid or processing; what is completed cannot be cancelled; what is so already stays as it is, without
    /// another message.
    [[nodiscard]] net::HttpResponse complete(const RequestFields& fields);

    [[nodiscard]] const std::vector<Order>& orders() const { return m_orders; }
    /// For the practice panel: orders come and go as its person says.
    void add(Order order) { m_orders.push_back(std::move(order)); }

private:
    std::vector<Order> m_orders;
};

} // namespace practice::bayar
