// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchangeside.h"

#include "core/net/requestlogreading.h"
#include "ui/charge/offthread.h"
#include "ui/history/exchangespart.h"

namespace app {

using namespace Qt::StringLiterals;

ExchangeSide::ExchangeSide(ui::ExchangesPart& part, QString logs)
    : QObject(&part)
    , m_part(part)
    , m_logs(std::move(logs))
    , m_isStopped(std::make_shared<std::atomic<bool>>(false))
{
    connect(&part, &ui::ExchangesPart::wanted, this, &ExchangeSide::read);
    connect(&part, &ui::ExchangesPart::unwanted, this, &ExchangeSide::stop);
}

ExchangeSide::~ExchangeSide()
{
    stop();
}

void ExchangeSide::stop()
{
    *m_isStopped = true;
}

void ExchangeSide::read(const payments::Payment& payment)
{
    stop();
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    const net::WantedRequests wanted{u"S-%1"_s.arg(payment.number), payment.account};
    ui::runOffThread(
        this,
        [logs = m_logs, wanted, isStopped = m_isStopped] {
            return net::readRequests(logs, wanted, [isStopped] { return isStopped->load(); });
        },
        [this, id = payment.id, isStopped = m_isStopped](const base::Result<net::KeptRequests>& kept) {
            if (*isStopped)
                return;
            if (kept)
                m_part.setRequests(id, *kept);
            else
                m_part.setProblem(id, kept.error().person.translated());
        });
}

} // namespace app
