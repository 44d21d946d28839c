// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/requestlogfile.h"

#include <QDir>
#include <fcntl.h>
#include <sys/stat.h>

namespace net {

using namespace Qt::StringLiterals;

RequestLogFile::RequestLogFile(QString folder)
    : m_folder(std::move(folder))
{
}

QString RequestLogFile::path(const QString& folder, int number)
{
    const QString newest = folder + u"/requests.log"_s;
    return number == 0 ? newest : u"%1.%2"_s.arg(newest, QString::number(number));
}

void RequestLogFile::record(const RequestRecord& record)
{
    const QByteArray line = toLine(record).toUtf8() + '\n';
    if (m_file.isOpen() && m_file.size() + line.size() > MostBytes)
        rotate();
    if (m_file.isOpen() || open())
        m_file.write(line);
}

bool RequestLogFile::open()
{
    ::mkdir(QFile::encodeName(m_folder).constData(), S_IRWXU);
    // O_NOFOLLOW: a link put here by somebody must not lead the log into another file (R52).
    const int descriptor = ::open(QFile::encodeName(path(m_folder, 0)).constData(),
        O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return false;
    return m_file.open(
        descriptor, QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
}

void RequestLogFile::rotate()
{
    m_file.close();
    QFile::remove(path(m_folder, MostFiles - 1));
    for (int number = MostFiles - 1; number > 0; --number)
        QFile::rename(path(m_folder, number - 1), path(m_folder, number));
}

} // namespace net
