// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/readinglane.h"

#include <sqlite3.h>

namespace ledger {

namespace {

/// Steps of SQLite's machine between two looks at whether the question is still wanted: a fraction of a millisecond.
constexpr int stepsBetween = 4000;

} // namespace

ReadingLane::ReadingLane(QString path, const QString& name)
    : m_path(std::move(path))
    , m_asked(new QObject)
{
    m_thread.setObjectName(name);
    m_asked->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_asked, &QObject::deleteLater);
    m_thread.start();
}

ReadingLane::~ReadingLane()
{
    m_stopping = true;
    m_thread.quit();
    m_thread.wait();
}

base::Result<Reader*> ReadingLane::reader()
{
    if (!m_reader) {
        base::Result<std::unique_ptr<Reader>> opened = Reader::open(m_path);
        if (!opened)
            return tl::unexpected(opened.error());
        m_reader = std::move(*opened);
        const auto looks = [](void* lane) { return static_cast<ReadingLane*>(lane)->isGivenUp() ? 1 : 0; };
        sqlite3_progress_handler(m_reader->database().handle(), stepsBetween, looks, this);
    }
    return m_reader.get();
}

void ReadingLane::ask(const Wanted& wanted, Question question)
{
    QMetaObject::invokeMethod(
        m_asked,
        [this, wanted, question = std::move(question)] {
            m_current = wanted;
            if (isGivenUp())
                return;
            if (!question(reader()) && !isGivenUp())
                m_reader.reset();
        },
        Qt::QueuedConnection);
}

} // namespace ledger
