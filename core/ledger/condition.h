// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/statement.h"

#include <QList>

namespace ledger {

/// A part of a WHERE clause, and the values of its places in their order. Empty: everything.
struct Condition {
    QByteArray sql;
    QList<Value> values;

    /// Both have to hold.
    Condition& also(const Condition& other)
    {
        if (other.sql.isEmpty())
            return *this;
        sql += (sql.isEmpty() ? "" : " AND ") + other.sql;
        values += other.values;
        return *this;
    }
    [[nodiscard]] QByteArray orTrue() const { return sql.isEmpty() ? QByteArray("true") : sql; }

    friend bool operator==(const Condition&, const Condition&) = default;
};

} // namespace ledger
