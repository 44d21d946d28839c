// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/sqliteerror.h"

#include <cerrno>
#include <cstring>
#include <sqlite3.h>

namespace ledger {

namespace {

using namespace Qt::StringLiterals;
using base::Category;
using base::UserText;

tl::unexpected<base::Error> full(const QString& log)
{
    return base::failure(Category::Storage, u"ledger_full"_s,
        UserText(QT_TRANSLATE_NOOP(
            "Sentence", "The disk is full and nothing was saved. Make room on the disk, then try again.")),
        log);
}

tl::unexpected<base::Error> readOnly(const QString& log)
{
    return base::failure(Category::Storage, u"ledger_read_only"_s,
        UserText(
            QT_TRANSLATE_NOOP("Sentence", "Paydesk may not write to the ledger. Check the rights of the data folder.")),
        log);
}

tl::unexpected<base::Error> failedDisk(const QString& log)
{
    return base::failure(Category::Storage, u"ledger_io"_s,
        UserText(QT_TRANSLATE_NOOP(
            "Sentence", "The disk could not read or write the ledger. Check the disk, then start Paydesk again.")),
        log);
}

/// RLIMIT_FSIZE and quotas mean the same to the person: no room.
bool meansFull(int errorNumber)
{
    return errorNumber == ENOSPC || errorNumber == EDQUOT || errorNumber == EFBIG;
}

bool meansNoRights(int errorNumber)
{
    return errorNumber == EACCES || errorNumber == EPERM || errorNumber == EROFS;
}

} // namespace

tl::unexpected<base::Error> damaged(const QString& log)
{
    return base::failure(Category::Storage, u"ledger_damaged"_s,
        UserText(
            QT_TRANSLATE_NOOP("Sentence", "The ledger is damaged and was left untouched. Restore the newest backup.")),
        log);
}

tl::unexpected<base::Error> sqliteFailure(sqlite3* connection, int result, const QString& doing)
{
    const int last = errno; // a failing COMMIT leaves nothing in sqlite3_system_errno()
    const int noted = connection == nullptr ? 0 : sqlite3_system_errno(connection);
    const int system = noted != 0 ? noted : last;
    const QString log =
        u"%1: %2 (%3), system %4"_s
            .arg(doing, QString::fromUtf8(connection == nullptr ? sqlite3_errstr(result) : sqlite3_errmsg(connection)))
            .arg(result)
            .arg(system);
    switch (result & 0xff) {
    case SQLITE_FULL:
        return full(log);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return readOnly(log);
    case SQLITE_INTERRUPT:
        return base::failure(Category::Cancelled, u"cancelled"_s,
            UserText(
                QT_TRANSLATE_NOOP("Sentence", "This was stopped before its end. Start it again when there is time.")),
            log);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return base::failure(Category::Storage, u"ledger_busy"_s,
            UserText(QT_TRANSLATE_NOOP(
                "Sentence", "Another program is writing to the ledger. Wait a moment, then try again.")),
            log);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged(log);
    case SQLITE_CANTOPEN:
        if (meansFull(system))
            return full(log);
        if (meansNoRights(system))
            return readOnly(log);
        return base::failure(Category::Storage, u"ledger_unopened"_s,
            UserText(
                QT_TRANSLATE_NOOP("Sentence", "The ledger cannot be opened. Check that the data folder is there.")),
            log);
    case SQLITE_IOERR:
        // A file cut off inside a page: SQLite calls it a short read, not damage.
        if (result == SQLITE_IOERR_SHORT_READ || result == SQLITE_IOERR_CORRUPTFS)
            return damaged(log);
        return meansFull(system) ? full(log) : failedDisk(log);
    default:
        return base::failure(Category::Internal, u"ledger_internal"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence",
                "The ledger refused this step and nothing was saved. Start Paydesk again, then look at the sale in "
                "History.")),
            log);
    }
}

tl::unexpected<base::Error> fileFailure(int errorNumber, const QString& doing)
{
    const QString log = u"%1: %2"_s.arg(doing, QString::fromLocal8Bit(std::strerror(errorNumber)));
    if (meansFull(errorNumber))
        return full(log);
    if (meansNoRights(errorNumber))
        return readOnly(log);
    return failedDisk(log);
}

} // namespace ledger
