// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/sidework.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace ui {

namespace {

constexpr int tellEveryMs = 100;

} // namespace

SideWork::SideWork(QObject* parent)
    : QObject(parent)
{
    m_timer.setInterval(tellEveryMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { emit progressed(m_state->done, m_state->of); });
}

SideWork::~SideWork()
{
    stop();
}

void SideWork::start(std::function<Then(const Tell&)> work)
{
    Q_ASSERT(!isRunning());
    m_state = std::make_shared<State>();
    m_timer.start();
    const QPointer<SideWork> self(this);
    QThreadPool::globalInstance()->start([state = m_state, self, work = std::move(work)] {
        const Then then = work([&state](qint64 done, qint64 of) {
            state->done = done;
            state->of = of;
            return !state->stopping;
        });
        // By way of the program: this object may be gone, and only its own thread may look.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, then] {
                if (self)
                    self->end(then);
            },
            Qt::QueuedConnection);
    });
}

void SideWork::stop()
{
    if (m_state != nullptr)
        m_state->stopping = true;
}

bool SideWork::isStopping() const
{
    return m_state != nullptr && m_state->stopping;
}

void SideWork::end(const Then& then)
{
    m_timer.stop();
    m_state.reset();
    then();
}

} // namespace ui
