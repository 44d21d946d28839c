// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/workthread.h"

#include <QMetaObject>

namespace app {

WorkThread::WorkThread(const QString& name)
    : m_context(new QObject)
{
    m_thread.setObjectName(name);
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

WorkThread::~WorkThread()
{
    finish();
}

void WorkThread::post(std::function<void()> work)
{
    if (m_context != nullptr)
        QMetaObject::invokeMethod(m_context, std::move(work), Qt::QueuedConnection);
}

void WorkThread::finish(const std::function<void()>& last)
{
    if (m_context == nullptr)
        return;
    post([last] {
        if (last)
            last();
        QThread::currentThread()->quit();
    });
    m_context = nullptr;
    m_thread.wait();
}

} // namespace app
