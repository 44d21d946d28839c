// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/requestlogreading.h"

#include "core/net/requestcheck.h"
#include "core/net/requestlogfile.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <utility>
#include <vector>

namespace net {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceBytes = 256 * 1024;

/// Goes through the lines of the log and keeps those of one sale.
class Search final {
public:
    explicit Search(const WantedRequests& wanted)
        : m_reference(logWord(wanted.reference))
        , m_account(logWord(wanted.account))
        , m_sign(" ref=" + m_reference.toLatin1() + ' ')
        , m_most(wanted.most)
    {
    }

    void take(QByteArrayView line)
    {
        if (!beginsAsRequest(line) || line.size() > LongestRequestLine) {
            ++m_found.unreadLines;
            return;
        }
        if (!m_found.keptSince.isValid())
            m_found.keptSince =
                QDateTime::fromString(QString::fromLatin1(line.first(line.indexOf(' '))), Qt::ISODateWithMs);
        if (line.indexOf(m_sign) < 0)
            return;
        auto request = readRequest(line);
        if (!request)
            ++m_found.unreadLines;
        else if (request->record.reference == m_reference && request->record.account == m_account)
            keep(*std::move(request));
    }
    void skipLongLine() { ++m_found.unreadLines; }

    [[nodiscard]] KeptRequests found() &&
    {
        drop(m_found.requests.size() - m_most);
        return std::move(m_found);
    }

private:
    void keep(LoggedRequest request)
    {
        m_found.requests.append(std::move(request));
        if (m_found.requests.size() >= 2 * m_most)
            drop(m_found.requests.size() - m_most);
    }
    void drop(qsizetype first)
    {
        if (first <= 0)
            return;
        m_found.requests.remove(0, first);
        m_found.earlier += first;
    }

    const QString m_reference;
    const QString m_account;
    const QByteArray m_sign; ///< without it a line is of no interest
    const qsizetype m_most;
    KeptRequests m_found;
};

base::Error unreadable(const QString& path, const char* why)
{
    return {base::Category::Storage, u"log_unreadable"_s,
        base::UserText(QT_TRANSLATE_NOOP(
            "Sentence", "The log of the requests cannot be read. Check the rights of the data folder.")),
        u"log_unreadable: %1: %2"_s.arg(path, QLatin1StringView(why))};
}

using Files = std::vector<std::unique_ptr<QFile>>;

/// All that are there, the newest first. They are held open before the first is read, and none twice: meanwhile they
/// may get other names.
base::Result<Files> openAll(const QString& folder)
{
    Files files;
    std::vector<struct stat> known;
    for (int number = 0; number < RequestLogFile::MostFiles; ++number) {
        const QString path = RequestLogFile::path(folder, number);
        const int descriptor =
            ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        if (descriptor < 0) {
            if (errno == ENOENT)
                continue;
            return tl::unexpected(unreadable(path, std::strerror(errno)));
        }
        auto file = std::make_unique<QFile>(path);
        struct stat facts { };
        if (!file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)
            || ::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode))
            return tl::unexpected(unreadable(path, "no file that can be read"));
        const bool isKnown = std::any_of(known.begin(), known.end(), [&facts](const struct stat& other) {
            return other.st_dev == facts.st_dev && other.st_ino == facts.st_ino;
        });
        if (isKnown)
            continue;
        known.push_back(facts);
        files.push_back(std::move(file));
    }
    return files;
}

base::Result<> readThrough(QFile& file, Search& search, const std::function<bool()>& isStopped)
{
    QByteArray left; // the begin of a line
    bool isTooLong = false;
    for (;;) {
        if (isStopped && isStopped())
            return tl::unexpected(base::Error{base::Category::Cancelled, u"stopped"_s, {}, {}});
        const QByteArray piece = file.read(pieceBytes);
        if (piece.isEmpty() && file.error() != QFileDevice::NoError)
            return tl::unexpected(unreadable(file.fileName(), qPrintable(file.errorString())));
        if (piece.isEmpty())
            break;
        left += piece;
        qsizetype begin = 0;
        for (qsizetype end = left.indexOf('\n'); end >= 0; end = left.indexOf('\n', begin)) {
            if (!std::exchange(isTooLong, false))
                search.take(QByteArrayView(left).sliced(begin, end - begin));
            begin = end + 1;
        }
        left.remove(0, begin);
        if (left.size() > LongestRequestLine) {
            if (!std::exchange(isTooLong, true))
                search.skipLongLine();
            left.clear();
        }
    }
    if (!left.isEmpty() && !isTooLong)
        search.take(left); // the disk was full, or it is written right now
    return {};
}

} // namespace

bool KeptRequests::beginsAfter(const QDateTime& createdAt) const
{
    // The first line of a young log comes a moment after its sale was begun.
    const bool hasCreate =
        !requests.isEmpty() && requests.first().record.operation == "create"_L1 && requests.first().record.attempt == 1;
    return keptSince.isValid() && createdAt < keptSince && !hasCreate;
}

base::Result<KeptRequests> readRequests(
    const QString& folder, const WantedRequests& wanted, const std::function<bool()>& isStopped)
{
    const auto files = openAll(folder);
    if (!files)
        return tl::unexpected(files.error());
    Search search(wanted);
    for (auto file = files->rbegin(); file != files->rend(); ++file)
        if (const auto read = readThrough(**file, search, isStopped); !read)
            return tl::unexpected(read.error());
    return std::move(search).found();
}

} // namespace net
