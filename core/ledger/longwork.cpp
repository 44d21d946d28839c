// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/longwork.h"

#include "core/ledger/sqliteerror.h"

#include <algorithm>
#include <sqlite3.h>

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

/// Some milliseconds.
constexpr int stepsOfTheMachine = 100'000;
constexpr int wholePermille = 1000;

} // namespace

LongWork::LongWork(Database& database, const Progress& progress)
    : m_database(database)
    , m_progress(progress)
{
    if (m_progress)
        sqlite3_progress_handler(m_database.handle(), stepsOfTheMachine, &LongWork::goOn, this);
}

LongWork::~LongWork()
{
    if (m_progress)
        sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

void LongWork::beginPart(int untilPermille, qint64 steps)
{
    m_now = m_until;
    m_from = m_until;
    m_until = std::min(untilPermille, wholePermille);
    m_steps = steps;
    m_taken = 0;
}

void LongWork::advance(qint64 done, qint64 of)
{
    if (of > 0)
        m_now = std::max(m_now, m_from + static_cast<int>((m_until - m_from) * std::min(done, of) / of));
}

base::Result<> LongWork::did(qint64 things, qint64 of)
{
    advance(things, of);
    if (tell())
        return {};
    return sqliteFailure(nullptr, SQLITE_INTERRUPT, u"long work on the ledger"_s);
}

bool LongWork::tell()
{
    m_isEnded = m_isEnded || (m_progress && !m_progress(m_now));
    return !m_isEnded;
}

int LongWork::goOn(void* work)
{
    auto* self = static_cast<LongWork*>(work);
    self->m_taken += stepsOfTheMachine;
    self->advance(self->m_taken, self->m_steps);
    return self->tell() ? 0 : 1;
}

} // namespace ledger
