// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/returnhints.h"

namespace till {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using payments::Observation;

namespace {

constexpr int Looks = 12; ///< a minute at Pakhi Pay's pace

} // namespace

ReturnHints::ReturnHints(base::Scheduler& scheduler, QObject* parent)
    : QObject(parent)
    , m_scheduler(scheduler)
{
}

void ReturnHints::heed(const payments::Payment& payment, AccountConnection& connection, const QString& number)
{
    Sale& sale = m_sales[payment.id];
    const bool isNew = !sale.numbers.contains(number);
    if (isNew && sale.numbers.size() == MostNumbers)
        return;
    if (!isNew && sale.looksLeft > 0 && sale.question->gatewayId == number)
        return; // the page was only loaded again
    sale.numbers.insert(number);
    sale.connection = &connection;
    sale.question = gateways::CheckRequest{number, payment.due(), false, u"S-%1"_s.arg(payment.number)};
    sale.looksLeft = Looks;
    look(payment.id);
}

void ReturnHints::look(const QString& paymentId)
{
    Sale& sale = m_sales.at(paymentId);
    --sale.looksLeft;
    sale.round = ++m_lastRound;
    const bool isRoom = sale.connection->budget().waitFor(net::RateBudget::Purpose::Look) <= 0ms;
    if (!isRoom || sale.connection->isStopped() || sale.connection->silentSince()) {
        lookLater(paymentId, sale);
        return;
    }
    sale.timer.cancel();
    sale.connection->client().check(
        *sale.question, [this, paymentId, round = sale.round](const base::Result<Observation>& result) {
            finish(paymentId, round, result);
        });
}

void ReturnHints::finish(const QString& paymentId, int round, const base::Result<Observation>& result)
{
    const auto found = m_sales.find(paymentId);
    if (found == m_sales.end() || found->second.round != round)
        return;
    if (!result || result->said != Observation::Said::Paid) {
        lookLater(paymentId, found->second);
        return;
    }
    const QString number = found->second.question->gatewayId;
    m_sales.erase(found);
    emit confirmed(paymentId, number, *result);
}

void ReturnHints::lookLater(const QString& paymentId, Sale& sale)
{
    if (sale.looksLeft > 0)
        sale.timer = m_scheduler.after(
            sale.connection->gateway().pollProfile().interval, [this, paymentId] { look(QString(paymentId)); });
}

void ReturnHints::remove(const QString& accountId)
{
    std::erase_if(
        m_sales, [&accountId](const auto& entry) { return entry.second.connection->profile().id == accountId; });
}

} // namespace till
