// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/practicethread.h"

#include "app/counter/practiceaccount.h"

namespace app {

using namespace Qt::StringLiterals;
using practice::PracticeServers;

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
        m_servers->setNumberOnPhone([this](const QString& gateway, const QString& key, const QString& number) {
            tell([this, gateway, key, number] {
                m_numbers.insert(key, number);
                emit numberOnPhone(gateway, key, number);
            });
        });
        if (const auto started = m_servers->start(); !started)
            tell([this, error = started.error()] { emit failed(error); });
        else
            tell([this, endpoints = m_servers->endpoints()] { emit ready(endpoints); });
    });
}

void PracticeThread::tell(std::function<void()> news)
{
    QMetaObject::invokeMethod(this, std::move(news), Qt::QueuedConnection);
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
            if (!payments::isClosed(sale.state) && !sale.received)
                servers.takeUp(sale, PracticeReceiver);
        }
    });
}

void PracticeThread::pay(const payments::Payment& sale, std::optional<money::Money> amount)
{
    withServers([this, sale, amount](PracticeServers& servers) {
        if (!servers.pay(sale, amount))
            tell([this, id = sale.id] { emit unknownPayment(id); });
    });
}

void PracticeThread::fail(const payments::Payment& sale)
{
    withServers([this, sale](PracticeServers& servers) {
        if (!servers.fail(sale))
            tell([this, id = sale.id] { emit unknownPayment(id); });
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

bool isKeyOf(const payments::Payment& sale, const QString& gateway, const QString& key)
{
    return sale.gateway == gateway && sale.url.endsWith(u'/' + key);
}

} // namespace app
