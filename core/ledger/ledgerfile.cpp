// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/ledgerfile.h"

#include "core/ledger/sqliteerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
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

QStringList setAsideAs(const QString& path, const QString& why)
{
    const QFileInfo file(path);
    QStringList files; // companions end in a word
    for (const QString& name :
        file.dir().entryList({u"%1.%2-*[0-9]"_s.arg(file.fileName(), why)}, QDir::Files, QDir::Name | QDir::Reversed))
        files.append(file.dir().filePath(name));
    return files;
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

QStringList damagedSetAside(const QString& path)
{
    return setAsideAs(path, u"damaged"_s);
}

QStringList allSetAside(const QString& path)
{
    return setAsideAs(path, u"*"_s);
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

QByteArray fileSystemOf(const QString& folder)
{
    return QStorageInfo(folder).fileSystemType();
}

base::Result<> checkFileSystem(const QByteArray& type)
{
    // Folders shared by the host of a virtual machine are as far away as a server's.
    static constexpr std::array remote{"9p"_L1, "afs"_L1, "beegfs"_L1, "ceph"_L1, "cifs"_L1, "coda"_L1, "davfs"_L1,
        "fuse.ceph"_L1, "fuse.ceph-fuse"_L1, "fuse.curlftpfs"_L1, "fuse.davfs"_L1, "fuse.davfs2"_L1,
        "fuse.glusterfs"_L1, "fuse.google-drive-ocamlfuse"_L1, "fuse.gvfsd-fuse"_L1, "fuse.rclone"_L1, "fuse.s3fs"_L1,
        "fuse.sshfs"_L1, "fuse.vmhgfs-fuse"_L1, "gfs2"_L1, "glusterfs"_L1, "lustre"_L1, "ncpfs"_L1, "nfs"_L1, "nfs4"_L1,
        "ocfs2"_L1, "orangefs"_L1, "smb3"_L1, "smbfs"_L1, "vboxsf"_L1};
    if (std::find(remote.begin(), remote.end(), QLatin1StringView(type)) == remote.end())
        return {};
    return base::failure(base::Category::Storage, u"ledger_network"_s,
        base::UserText(QT_TRANSLATE_NOOP("Sentence",
            "The data folder is on a network drive, where a ledger is not safe. Use a folder on this computer's own "
            "disk.")),
        u"network file system "_s + QString::fromLatin1(type));
}

} // namespace ledger
