// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/folderlock.h"

#include "core/ledger/ledgerfile.h"
#include "core/ledger/sqliteerror.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace ledger {

using namespace Qt::StringLiterals;

base::Result<FolderLock> FolderLock::take(const QString& folder)
{
    if (const auto fit = checkFileSystem(fileSystemOf(folder)); !fit)
        return tl::unexpected(fit.error());
    const QString path = folder + u"/lock"_s;
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0 && errno == ELOOP)
        return base::failure(base::Category::Storage, u"ledger_link"_s,
            base::UserText(QT_TRANSLATE_NOOP("Sentence",
                "The lock file is a link to another place and was not used. Remove the link in the data folder.")),
            u"symbolic link refused: "_s + path);
    if (file < 0)
        return fileFailure(errno, u"open "_s + path);
    FolderLock lock(file);
    // flock and not fcntl: the latter is lost when any other descriptor of the file is closed.
    if (::flock(file, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno != EWOULDBLOCK)
        return fileFailure(errno, u"lock "_s + path);
    return base::failure(base::Category::Storage, u"ledger_locked"_s,
        base::UserText(QT_TRANSLATE_NOOP(
            "Sentence", "Another Paydesk is using this data folder. Go to its window or close it first.")),
        u"locked by another process: "_s + path);
}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{
}

FolderLock::~FolderLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

} // namespace ledger
