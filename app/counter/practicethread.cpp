// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/practicethread.h"

#include "app/counter/practiceaccount.h"

namespace app {

using namespace Qt::StringLiterals;
using practice::PracticeServers;

namespace {

const QString gateway{practice::BakongGatewayServer::Id};

} // namespace

PracticeThread::PracticeThread(const practice::PracticeOptions& options, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_thread(u"practice"_s)
{
}

PracticeThread::~PracticeThread()
{
    m_thread.finish([this] { m_servers.reset(); });
}

void PracticeThread::start()
{
    m_thread.post([this] {
        if (m_servers)
            return;
        m_servers = std::make_unique<PracticeServers>(m_clock, m_scheduler, m_options);
        if (const auto started = m_servers->start(); !started)
            QMetaObject::invokeMethod(
                this, [this, error = started.error()] { emit failed(error); }, Qt::QueuedConnection);
        else
            QMetaObject::invokeMethod(
                this, [this, endpoints = m_servers->endpoints()] { emit ready(endpoints); }, Qt::QueuedConnection);
    });
}

void PracticeThread::withServers(std::function<void(PracticeServers&)> work)
{
    m_thread.post([this, work = std::move(work)] {
        if (m_servers)
            work(*m_servers);
    });
}

void PracticeThread::takeUp(const QList<payments::Payment>& sales)
{
    withServers([sales](PracticeServers& servers) {
        for (const payments::Payment& sale : sales) {
            const bool awaitsMoney = !payments::isClosed(sale.state) && !sale.received;
            if (awaitsMoney && !sale.gatewayId.isEmpty() && sale.expiresAt)
                servers.bank().takeUp(gateway, sale.gatewayId, practiceAccount({}, {}).receiver, sale.due(),
                    sale.createdAt, *sale.expiresAt);
        }
    });
}

void PracticeThread::pay(const QString& gatewayId, std::optional<money::Money> amount)
{
    withServers([this, gatewayId, amount](PracticeServers& servers) {
        if (!servers.bank().pay(gateway, gatewayId, amount))
            QMetaObject::invokeMethod(
                this, [this, gatewayId] { emit unknownPayment(gatewayId); }, Qt::QueuedConnection);
    });
}

void PracticeThread::fail(const QString& gatewayId)
{
    withServers([this, gatewayId](PracticeServers& servers) {
        if (!servers.bank().fail(gateway, gatewayId))
            QMetaObject::invokeMethod(
                this, [this, gatewayId] { emit unknownPayment(gatewayId); }, Qt::QueuedConnection);
    });
}

void PracticeThread::setFault(practice::LineFault fault)
{
    withServers([fault](PracticeServers& servers) { servers.setFault(fault); });
}

void PracticeThread::setSpeed(int speed)
{
    withServers([speed](PracticeServers& servers) { servers.bank().clock().setSpeed(speed); });
}

void PracticeThread::setClockOffset(std::chrono::milliseconds offset)
{
    withServers([offset](PracticeServers& servers) { servers.bank().clock().setOffset(offset); });
}

void PracticeThread::setExpiry(std::chrono::seconds expiry)
{
    withServers([expiry](PracticeServers& servers) { servers.bank().setExpiry(expiry); });
}

void PracticeThread::setCustomersPay(bool pay)
{
    withServers([pay](PracticeServers& servers) { servers.bank().setCustomersPay(pay); });
}

} // namespace app
