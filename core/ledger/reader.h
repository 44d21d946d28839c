// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"
#include "core/ledger/paymentlists.h"
#include "core/ledger/records.h"
#include "core/ledger/verify.h"

#include <memory>

namespace ledger {

/// A read-only connection, beside the running writer or without one. One thread at a time; open one a thread.
class Reader final {
public:
    /// Never makes a file. Errors: ledger_unopened, ledger_link, ledger_damaged, ledger_newer, ledger_older (Paydesk
    /// has to bring the file up to date first).
    [[nodiscard]] static base::Result<std::unique_ptr<Reader>> open(const QString& path);

    /// Of a ledger without payments that is nowhere.
    [[nodiscard]] static base::Result<std::unique_ptr<Reader>> empty();

    [[nodiscard]] const Records& records() const { return m_records; }
    [[nodiscard]] PaymentLists& lists() { return m_lists; }
    [[nodiscard]] base::Result<Verification> verify(const Progress& progress = {})
    {
        return ledger::verify(m_database, progress);
    }

    struct Info {
        qint64 schemaVersion = 0;
        QString ledgerId;
        qint64 bytes = 0; ///< of the database itself
        qint64 payments = 0;
        qint64 events = 0;
        std::optional<QDateTime> lastEventAt;
        QByteArray head; ///< hash of the last event; noted elsewhere it proves that nothing before was changed
    };
    [[nodiscard]] base::Result<Info> info();

    [[nodiscard]] Database& database() { return m_database; }

private:
    explicit Reader(Database database)
        : m_database(std::move(database))
    {
    }

    Database m_database;
    Records m_records{m_database};
    PaymentLists m_lists{m_database};
};

} // namespace ledger
