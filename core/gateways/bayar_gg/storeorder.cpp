// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/storeorder.h"

#include "core/gateways/bayar_gg/bayaranswer.h"
#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/gateways/loosemember.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::Category;
using base::Json;
using base::UserText;

/// In the order of StoreOrder::Status.
constexpr std::array Words{
    "pending"_L1, "waiting_payment"_L1, "paid"_L1, "processing"_L1, "completed"_L1, "cancelled"_L1};

StoreOrder orderOf(const Json& sent)
{
    StoreOrder order;
    order.number = looseText(sent.find(u"order_number"));
    order.customerName = looseText(sent.find(u"customer_name"));
    order.statusWord = looseText(sent.find(u"status"));
    const auto* const found = std::find(Words.begin(), Words.end(), order.statusWord);
    if (found != Words.end())
        order.status = static_cast<StoreOrder::Status>(found - Words.begin());
    order.total = rupiahIfSent(sent, u"total").value_or(std::nullopt);
    return order;
}

} // namespace

QLatin1StringView toWord(StoreOrder::Status status)
{
    return Words.at(static_cast<std::size_t>(status));
}

payments::State paymentState(StoreOrder::Status status)
{
    switch (status) {
    case StoreOrder::Status::Pending:
    case StoreOrder::Status::WaitingPayment:
        return payments::State::Pending;
    case StoreOrder::Status::Cancelled:
        return payments::State::Cancelled;
    case StoreOrder::Status::Paid:
    case StoreOrder::Status::Processing:
    case StoreOrder::Status::Completed:
        break;
    }
    return payments::State::Paid;
}

base::Result<net::HttpRequest> StoreOrderFilter::request(
    const AccountProfile& account, const Credentials& credentials) const
{
    if (!number.isEmpty())
        return bayarGet(account, credentials, "wa-store-orders.php"_L1, {{u"order_number"_s, number}});
    if (limit < 1 || limit > MostRows)
        return base::failure(Category::Validation, u"list_limit"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence", "A page cannot hold that many rows. Choose 1 to %1."),
                {QString::number(MostRows)}));
    if (offset < 0)
        return base::failure(Category::Validation, u"list_page"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence", "There is no such page. Start at page 1.")));
    BayarQuery query;
    if (status)
        query.append({u"status"_s, toWord(*status)});
    if (!search.isEmpty())
        query.append({u"search"_s, search});
    query.append({u"limit"_s, QString::number(limit)});
    query.append({u"offset"_s, QString::number(offset)});
    return bayarGet(account, credentials, "wa-store-orders.php"_L1, query);
}

base::Result<StoreOrderPage> StoreOrderPage::read(const net::HttpResponse& response)
{
    const auto answer = readBayarAnswer(response);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto sent = answer->find(u"order") ? answer->member(u"order") : answer->member(u"data");
    if (!sent)
        return tl::unexpected(bayarUnreadable(response, sent.error()));
    const bool isOne = sent->kind() == Json::Kind::Object;
    if (!isOne && sent->kind() != Json::Kind::Array)
        return tl::unexpected(bayarUnreadable(response, sent->schemaError(u"no orders"_s).value()));
    StoreOrderPage page;
    for (qsizetype i = 0; i < (isOne ? 1 : sent->size()); ++i) {
        StoreOrder order = orderOf(isOne ? *sent : sent->at(i));
        if (!order.number.isEmpty())
            page.orders.append(std::move(order));
    }
    page.count = looseCount(answer->find(u"total"));
    return page;
}

StoreCompletion::Verdict StoreCompletion::verdict(StoreOrder::Status from, To to)
{
    using Status = StoreOrder::Status;
    const bool isPaid = from == Status::Paid || from == Status::Processing;
    if (to == To::Completed)
        return isPaid ? Verdict::Allowed : from == Status::Completed ? Verdict::NothingToDo : Verdict::Refused;
    if (from == Status::Completed)
        return Verdict::Refused;
    if (from == Status::Cancelled)
        return Verdict::NothingToDo;
    return isPaid ? Verdict::AfterWarning : Verdict::Allowed;
}

base::Result<net::HttpRequest> StoreCompletion::request(
    const AccountProfile& account, const Credentials& credentials, const QString& number, To to, bool notify)
{
    if (number.isEmpty())
        return base::failure(Category::Validation, u"order_missing"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence", "There is no order number. Choose an order.")));
    base::JsonWriter body;
    body.beginObject().member(u"order_number", number);
    body.member(u"status", to == To::Completed ? "completed"_L1 : "cancelled"_L1).member(u"notify", notify).endObject();
    return bayarPost(account, credentials, "wa-store-complete.php"_L1, body);
}

base::Result<StoreOrder> StoreCompletion::read(const net::HttpResponse& response, const QString& number)
{
    const auto answer = readBayarAnswer(response);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto sent = answer->member(u"order");
    if (!sent)
        return tl::unexpected(bayarUnreadable(response, sent.error()));
    StoreOrder order = orderOf(*sent);
    if (order.number != number)
        return tl::unexpected(bayarContradiction(response, u"other_order"_s, u"another order"_s));
    return order;
}

} // namespace gateways
