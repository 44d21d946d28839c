// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/chain.h"
#include "core/ledger/progress.h"

#include <QByteArrayList>
#include <memory>
#include <optional>

namespace ledger {

/// Makes a whole ledger in one go, as fast as the disk takes it: for measurements and tests at scale. Events come in
/// order, payments are derived once in the end. Nothing outlasts a crash before finish(): make it under a name that
/// does not count yet.
class BulkAppend final {
public:
    /// Makes the file; one that is there is an error.
    [[nodiscard]] static base::Result<std::unique_ptr<BulkAppend>> begin(const QString& path);

    /// Row, previous and hash are set here.
    base::Result<> append(Event event);
    /// Derives the payments with everything that follows from them, and makes the file an ordinary ledger. The last
    /// call.
    base::Result<> finish(const Progress& progress = {});

private:
    explicit BulkAppend(Database database)
        : m_database(std::move(database))
    {
    }
    base::Result<> nextGroup();

    Database m_database;
    std::optional<Chain> m_chain;
    QByteArrayList m_indices; ///< of the events, made in the end
    qint64 m_inGroup = 0;
};

} // namespace ledger
