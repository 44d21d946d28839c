// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <memory>
#include <type_traits>

namespace ui {

/// Runs `work` on a thread of `pool` and hands its result to `then` on `context`'s thread, unless `context` is gone by
/// then. The caller is on that thread too. For what takes longer than a frame or touches a disk.
template <class Work, class Then>
void runOffThread(QThreadPool& pool, QObject* context, Work work, Then then)
{
    using Answer = std::invoke_result_t<Work>;
    // Not QFuture::then(context, …): in Qt 6.4 it asserts that the context still lives, and looks at it from the pool.
    auto* watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    watcher->setFuture(promise->future());
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

/// The same on the program's own pool.
template <class Work, class Then>
void runOffThread(QObject* context, Work work, Then then)
{
    runOffThread(*QThreadPool::globalInstance(), context, std::move(work), std::move(then));
}

} // namespace ui
