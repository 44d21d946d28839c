// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace ledger {

/// An import the ledger remembers.
struct ImportRecord {
    QString id; ///< what Ledger::undoImport() knows it by
    /// The name of the file without its folder, as it was when it came in: outside text. Empty where nobody told it.
    QString file;
    QString actor; ///< who imported it
    QDateTime at; ///< UTC, when it began; of one that was taken back and imported again, when it began again
    qint64 added = 0; ///< payments, all in all: one that was taken back and imported again counts twice
    qint64 gone = 0; ///< of them taken back
    /// Payments of it in the ledger. Those to which something happened since stay when it is undone.
    [[nodiscard]] qint64 left() const { return added - gone; }
    [[nodiscard]] bool isUndone() const { return left() == 0; }
    friend bool operator==(const ImportRecord&, const ImportRecord&) = default;
};

/// All imports, the newest first; an import that went on after a break is one, and so is one that was undone. From a
/// reading thread, on a connection without a transaction: the payments are counted in an index, about a second where
/// ten million were imported. Errors: those of reading.
[[nodiscard]] base::Result<QList<ImportRecord>> importRecords(Database& database);

/// The events of one import are found by their sources, which stand together and in the order of the events.
[[nodiscard]] QString importSource(const QString& importId, qint64 row);
/// As importSource(), of the events that take its payments back.
[[nodiscard]] QString withdrawalSource(const QString& importId, qint64 row);

} // namespace ledger
