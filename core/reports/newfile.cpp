// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/newfile.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace reports {

namespace {

using namespace Qt::StringLiterals;

/// Makes the new name outlast a power cut. File systems that cannot do this keep names by themselves.
void syncFolder(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    static_cast<void>(::fsync(handle));
    ::close(handle);
}

/// Whether something stands there that a file must not take the place of: a folder, a device, a pipe, a link.
bool isTaken(const QString& place)
{
    struct stat status { };
    return ::lstat(QFile::encodeName(place).constData(), &status) == 0 && !S_ISREG(status.st_mode);
}

} // namespace

tl::unexpected<base::Error> notWritten(const QString& file, int errorNumber)
{
    const QString log = u"cannot write %1: %2"_s.arg(file, QString::fromLocal8Bit(std::strerror(errorNumber)));
    if (errorNumber == ENOSPC || errorNumber == EDQUOT || errorNumber == EFBIG)
        return base::failure(base::Category::Storage, u"export_full"_s,
            base::UserText(QT_TRANSLATE_NOOP("Sentence",
                "There is no room for the file and nothing was saved. Make room, or choose another place.")),
            log);
    return base::failure(base::Category::Storage, u"export_place"_s,
        base::UserText(QT_TRANSLATE_NOOP(
            "Sentence", "The file cannot be written there. Check the rights of the folder, or choose another place.")),
        log);
}

base::Result<NewFile> NewFile::begin(const QString& place)
{
    const QFileInfo info(place);
    if (place.isEmpty() || info.isDir() || isTaken(place))
        return notWritten(place, EEXIST);
    const QString name = u"%1/.%2.%3"_s.arg(info.absolutePath(), info.fileName().left(100))
                             .arg(QRandomGenerator::global()->generate64(), 16, 16, QChar(u'0'));
    const int handle =
        ::open(QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (handle < 0)
        return notWritten(place, errno);
    auto file = std::make_unique<QFile>();
    if (!file->open(handle, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        ::unlink(QFile::encodeName(name).constData());
        return notWritten(place, EIO);
    }
    return NewFile(std::move(file), name, info.absoluteFilePath());
}

NewFile::NewFile(std::unique_ptr<QFile> file, QString unfinished, QString place)
    : m_file(std::move(file))
    , m_unfinished(std::move(unfinished))
    , m_place(std::move(place))
{
}

NewFile::~NewFile()
{
    if (m_file != nullptr && !m_isThere)
        ::unlink(QFile::encodeName(m_unfinished).constData());
}

base::Result<> NewFile::commit()
{
    if (!m_file->flush() || ::fsync(m_file->handle()) != 0)
        return notWritten(m_place, errno);
    if (::rename(QFile::encodeName(m_unfinished).constData(), QFile::encodeName(m_place).constData()) != 0)
        return notWritten(m_place, errno);
    m_isThere = true;
    m_file->close();
    syncFolder(QFileInfo(m_place).absolutePath());
    return {};
}

} // namespace reports
