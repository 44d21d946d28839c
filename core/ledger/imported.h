// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace ledger {

/// A payment with a higher sale number gets another one, as if its own were taken, so that no file can use up the
/// numbers: a shop that counts from one never comes there, and numbers given from there on still fit anywhere.
inline constexpr qint64 highestImportedNumber = 999'999'999'999;
/// Nothing is given a higher number than a spreadsheet and JSON can tell from the next one: it is no sale number.
inline constexpr qint64 highestReadNumber = (qint64{1} << 53) - 1;

/// One import, which may come in many batches.
struct Import {
    QString id; ///< random, 32 hex digits: what Ledger::undoImport() knows it by; stands in every event of it
    QString actor;
    /// The highest sale number of all its payments: who finds the own number taken gets one above it, so that nobody
    /// else of the import does.
    qint64 highestNumber = 0;
    QString file{}; ///< its name without the folder, for importRecords(); the first event of each batch has it
};

/// What became of a batch: every payment of it is in one of the three.
struct Imported {
    /// A payment of the account has this gateway id already, so this one was left out.
    struct Conflict {
        QString id; ///< the own id of the one left out
        QString gatewayId;
        qint64 holder = 0; ///< sale number of the one that has it
    };
    qint64 added = 0;
    qint64 renumbered = 0; ///< of those: under another sale number than they came with; the timeline tells which
    qint64 known = 0; ///< their own id is in the ledger: left as they are there
    QList<Conflict> conflicts;
};

/// What became of the payments of an import that was undone.
struct Withdrawn {
    qint64 gone = 0;
    qint64 kept = 0; ///< something else happened to them since
};

/// Of Ledger::withdrawBatch().
struct WithdrawnBatch {
    Withdrawn withdrawn;
    qint64 seen = 0; ///< events of the import that were looked at; 0: there are no more
    qint64 lastRow = 0; ///< of the last of them
};

} // namespace ledger
