// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"
#include "core/ledger/progress.h"

namespace ledger {

/// Long work on one connection, in parts: says how far it is, and can be ended in the middle of a statement, which then
/// fails with the error cancelled.
class LongWork final {
public:
    LongWork(Database& database, const Progress& progress);
    LongWork(const LongWork&) = delete;
    LongWork& operator=(const LongWork&) = delete;
    ~LongWork();

    /// What comes now goes as far as this. `steps`: what SQLite needs for it, roughly, where it does it in one go.
    void beginPart(int untilPermille, qint64 steps = 0);
    /// So many of so many things of this part are done. Error cancelled.
    base::Result<> did(qint64 things, qint64 of);

private:
    static int goOn(void* work);
    [[nodiscard]] bool tell();
    void advance(qint64 done, qint64 of);

    Database& m_database;
    const Progress& m_progress;
    int m_from = 0;
    int m_until = 0;
    int m_now = 0;
    qint64 m_steps = 0;
    qint64 m_taken = 0;
    bool m_isEnded = false;
};

} // namespace ledger
