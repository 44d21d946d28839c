// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/ledgerfile.h"

#include "core/ledger/sqliteerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace ledger {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array companions{"-wal"_L1, "-journal"_L1};

base::Result<> syncPath(const QString& path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return fileFailure(errno, u"open to sync "_s + path);
    const int synced = ::fsync(file);
    const int reason = errno;
    ::close(file);
    if (synced != 0)
        return fileFailure(reason, u"sync "_s + path);
    return {};
}

base::Result<> renamed(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fileFailure(errno, u"rename %1 to %2"_s.arg(from, to));
    return {};
}

base::Result<> syncFolderOf(const QString& path)
{
    return syncPath(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace

base::Result<QString> realPath(const QString& path)
{
    const QFileInfo file(path);
    if (file.isSymLink())
        return base::failure(base::Category::Storage, u"ledger_link"_s,
            base::UserText(QT_TRANSLATE_NOOP("Sentence",
                "The ledger file is a link to another place and was not used. Remove the link in the data folder.")),
            u"symbolic link refused: "_s + path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    if (folder.isEmpty() || (file.exists() && !file.isFile()))
        return base::failure(base::Category::Storage, u"ledger_unopened"_s,
            base::UserText(
                QT_TRANSLATE_NOOP("Sentence", "The ledger cannot be opened. Check that the data folder is there.")),
            u"no folder for it, or no plain file: "_s + path);
    return folder + u'/' + file.fileName();
}

base::Result<QString> setAside(const QString& path, const QString& why, const base::Clock& clock)
{
    const QString stem = u"%1.%2-%3"_s.arg(path, why, clock.nowUtc().toString(u"yyyyMMdd'T'HHmmss"_s));
    QString name = stem;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1-%2"_s.arg(stem).arg(i);
    // The ledger first: alone in place it would be a ledger that has lost its newest pages.
    if (QFileInfo::exists(path)) {
        if (const auto moved = renamed(path, name); !moved)
            return tl::unexpected(moved.error());
    }
    for (const QLatin1StringView companion : companions) {
        if (!QFileInfo::exists(path + companion))
            continue;
        if (const auto moved = renamed(path + companion, name + companion); !moved)
            return tl::unexpected(moved.error());
    }
    QFile::remove(path + u"-shm"_s);
    if (const auto synced = syncFolderOf(path); !synced)
        return tl::unexpected(synced.error());
    return name;
}

base::Result<QString> setAsideDamaged(const QString& path, const base::Clock& clock)
{
    return setAside(path, u"damaged"_s, clock);
}

bool hasDamagedSetAside(const QString& path)
{
    const QFileInfo file(path);
    return !file.dir().entryList({file.fileName() + u".damaged-*"_s}, QDir::Files).isEmpty();
}

bool hasOrphans(const QString& path)
{
    return !QFileInfo::exists(path) && QFileInfo(path + companions.front()).size() > 0;
}

base::Result<> syncFile(const QString& path)
{
    return syncPath(path, O_RDWR);
}

base::Result<> replaceFile(const QString& from, const QString& to)
{
    if (auto done = renamed(from, to); !done)
        return done;
    return syncFolderOf(to);
}

void removeWithOrphans(const QString& path)
{
    QFile::remove(path);
    QFile::remove(path + u"-shm"_s);
    for (const QLatin1StringView companion : companions)
        QFile::remove(path + companion);
}

QString networkFileSystem(const QString& folder)
{
    const QString type = QString::fromLatin1(QStorageInfo(folder).fileSystemType());
    static constexpr std::array known{"nfs"_L1, "nfs4"_L1, "cifs"_L1, "smb3"_L1, "smbfs"_L1, "fuse.sshfs"_L1, "9p"_L1,
        "afs"_L1, "ceph"_L1, "glusterfs"_L1};
    return std::find(known.begin(), known.end(), type) == known.end() ? QString() : type;
}

} // namespace ledger
