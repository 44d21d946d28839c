// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/muchmemory.h"

namespace ledger {

MuchMemory::MuchMemory(Database& database)
    : m_database(database)
{
    // KiB, pages. Without it the work is slower, no more.
    (void)m_database.script("PRAGMA main.cache_size = -65536; PRAGMA wal_autocheckpoint = 16384");
}

MuchMemory::~MuchMemory()
{
    (void)m_database.script(Database::WriterMemory);
}

} // namespace ledger
