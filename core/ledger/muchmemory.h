// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"

namespace ledger {

/// While it lives the connection may keep 64 MiB of pages instead of SQLite's usual 2, and write as much to the log
/// before it takes that into the file: work on very many payments comes to the pages of two dozen indices again and
/// again.
class MuchMemory final {
public:
    explicit MuchMemory(Database& database);
    MuchMemory(const MuchMemory&) = delete;
    MuchMemory& operator=(const MuchMemory&) = delete;
    ~MuchMemory();

private:
    Database& m_database;
};

} // namespace ledger
