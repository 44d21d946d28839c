// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/wastore.h"

#include <algorithm>
#include <limits>

namespace practice::bayar {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualLimit = 50;
constexpr int LargestLimit = 100;

bool mentions(const WaStore::Order& order, const QString& wanted)
{
    return order.number.contains(wanted, Qt::CaseInsensitive) || order.customer.contains(wanted, Qt::CaseInsensitive)
        || order.phone.contains(wanted) || order.invoice.contains(wanted, Qt::CaseInsensitive);
}

void write(base::JsonWriter& out, const WaStore::Order& order)
{
    out.beginObject().member(u"order_number", order.number).member(u"customer_name", order.customer);
    out.member(u"status", order.status).member(u"total", order.rupiah).endObject();
}

/// Why the order may not go there; empty when it may.
QString obstacle(const QString& from, const QString& to)
{
    if (from == to)
        return {};
    if (to == "cancelled"_L1)
        return from == "completed"_L1 ? u"Completed order cannot be cancelled"_s : QString();
    if (from == "cancelled"_L1)
        return u"Cancelled order cannot be completed"_s;
    return from == "paid"_L1 || from == "processing"_L1 ? QString() : u"Order is not paid"_s;
}

} // namespace

WaStore::WaStore()
    : m_orders{
        {u"WA260329-A1B2"_s, u"Rahim"_s, u"081234567890"_s, u"PAY-practice-1774771200-A1B2C3"_s, u"paid"_s, 75'000},
        {u"WA260329-A1B3"_s, u"Siti"_s, u"081234567891"_s, u"PAY-practice-1774771300-A1B3C3"_s, u"waiting_payment"_s,
            120'000},
        {u"WA260329-A1B4"_s, u"Budi"_s, u"081234567892"_s, {}, u"pending"_s, 45'000},
        {u"WA260329-A1B5"_s, u"Dewi"_s, u"081234567893"_s, u"PAY-practice-1774771400-A1B5C3"_s, u"processing"_s,
            310'000},
        {u"WA260329-A1B6"_s, u"Agus"_s, u"081234567894"_s, u"PAY-practice-1774771500-A1B6C3"_s, u"completed"_s, 75'000},
        {u"WA260329-A1B7"_s, u"Rina"_s, u"081234567895"_s, {}, u"cancelled"_s, 60'000},
    }
{
}

net::HttpResponse WaStore::list(const RequestFields& query) const
{
    const QString number = query.text(u"order_number"_s);
    const QString search = query.text(u"search"_s);
    const auto status = knownWord(query, u"status"_s,
        {"pending"_L1, "waiting_payment"_L1, "paid"_L1, "processing"_L1, "completed"_L1, "cancelled"_L1});
    const auto limit = wholeNumber(query, u"limit"_s, UsualLimit, 1, LargestLimit);
    const auto offset = wholeNumber(query, u"offset"_s, 0, 0, std::numeric_limits<int>::max());
    if (!status || !limit || !offset)
        return badRequest();
    base::JsonWriter out;
    out.beginObject().member(u"success", true).name(u"data");
    if (!number.isEmpty()) {
        const auto order = std::find_if(
            m_orders.begin(), m_orders.end(), [&](const Order& candidate) { return candidate.number == number; });
        if (order == m_orders.end())
            return notFound();
        write(out, *order);
        return json(200, out.endObject().text());
    }
    qint64 total = 0;
    out.beginArray();
    for (const Order& order : m_orders) {
        if ((!status->isEmpty() && order.status != *status) || (!search.isEmpty() && !mentions(order, search)))
            continue;
        if (total >= *offset && total < qint64{*offset} + *limit)
            write(out, order);
        ++total;
    }
    return json(200, out.endArray().member(u"total", total).endObject().text());
}

net::HttpResponse WaStore::complete(const RequestFields& fields)
{
    const QString number = fields.text(u"order_number"_s);
    const RequestFields::Value* asked = fields.find(u"status"_s);
    const QString status = asked == nullptr ? u"completed"_s : fields.text(u"status"_s);
    const RequestFields::Value* told = fields.find(u"notify"_s);
    const auto notify = told == nullptr ? std::optional(true) : told->truth();
    if (number.isEmpty() || !notify || (status != "completed"_L1 && status != "cancelled"_L1))
        return badRequest();
    const auto order = std::find_if(
        m_orders.begin(), m_orders.end(), [&](const Order& candidate) { return candidate.number == number; });
    if (order == m_orders.end())
        return notFound();
    const QString why = obstacle(order->status, status);
    if (!why.isEmpty())
        return refusal(400, why);
    if (order->status != status && *notify)
        ++order->messagesSent;
    order->status = status;
    base::JsonWriter out;
    out.beginObject().member(u"success", true);
    out.member(
        u"message", status == "completed"_L1 ? "Order completed successfully"_L1 : "Order cancelled successfully"_L1);
    out.name(u"order").beginObject().member(u"order_number", number).member(u"status", status).endObject();
    return json(200, out.endObject().text());
}

} // namespace practice::bayar
