// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journey/ledgerhold.h"

#include <sqlite3.h>

namespace {

constexpr int patience = 20'000; // ms

} // namespace

LedgerHold::LedgerHold(const QString& file)
{
    sqlite3* database = nullptr;
    const int opened = ::sqlite3_open_v2(file.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr);
    m_database.reset(database);
    if (opened != SQLITE_OK)
        return;
    ::sqlite3_busy_timeout(database, patience);
    m_holds = ::sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK;
}

void LedgerHold::Close::operator()(sqlite3* database) const
{
    ::sqlite3_close(database);
}
