// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/backups.h"

#include "app/counter/backupcontents.h"
#include "app/counter/backupplan.h"
#include "app/counter/backuprestore.h"
#include "core/ledger/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMultiHash>
#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <utility>

namespace app {

using namespace Qt::StringLiterals;
using base::UserText;

namespace {

tl::unexpected<base::Error> refused(const QString& code, const UserText& sentence, const QString& file)
{
    return base::failure(base::Category::Storage, code, sentence, code + u": "_s + file);
}

BackupFacts factsOf(const QString& ledger, const QString& file)
{
    const QFileInfo info(file);
    BackupFacts facts;
    facts.file = file;
    if (const auto named = backupNamed(ledger, info.fileName())) {
        facts.day = named->day;
        facts.isChecked = !named->at;
    }
    facts.madeAt = backupMadeAt(ledger, file);
    facts.broughtUpAt = info.lastModified().toUTC();
    facts.bytes = info.size();
    const auto reader = ledger::Reader::open(file);
    if (!reader) {
        if (reader.error().code == "ledger_older"_L1)
            facts.condition = BackupFacts::Condition::Older;
        return facts;
    }
    if (const auto count = (*reader)->records().paymentCount()) {
        facts.payments = *count;
        facts.condition = BackupFacts::Condition::Readable;
    }
    return facts;
}

enum class Copy : std::uint8_t {
    Same, ///< all there is
    Earlier, ///< a state that the ledger went on from
    Other, ///< holds what the ledger does not, or cannot be read
};

/// What `copy` is of the ledger `whole`, by its last event.
Copy compare(const QString& copy, const QString& whole)
{
    const auto there = ledger::Reader::open(copy);
    if (!there)
        return there.error().code == "ledger_older"_L1 ? Copy::Earlier : Copy::Other; // of before the upgrade
    const auto info = (*there)->info();
    const auto here = ledger::Reader::open(whole);
    const auto now = here ? (*here)->info() : tl::unexpected(here.error());
    if (!info || !now || info->ledgerId != now->ledgerId)
        return Copy::Other;
    if (info->events == 0)
        return now->events == 0 ? Copy::Same : Copy::Earlier;
    auto query = (*here)->database().statement("SELECT 1 FROM events WHERE row = ? AND hash = ?");
    if (!query)
        return Copy::Other;
    query->bind(1, info->events).bind(2, info->head);
    if (!query->step().value_or(false))
        return Copy::Other;
    return info->events == now->events ? Copy::Same : Copy::Earlier;
}

/// The backup of the day in `folder`, brought up to what `whole` holds. What holds something else stays as it is, as
/// after a restore of an older state, and the backup goes beside it.
base::Result<QString> bringUp(const QString& folder, const QString& ledger, QDate day, const QString& whole,
    const std::optional<QDateTime>& madeAt = {})
{
    for (int ofDay = 1;; ++ofDay) {
        const QString file = folder + u'/' + backupName(ledger, day, ofDay);
        const Copy found = QFileInfo::exists(file) ? compare(file, whole) : Copy::Earlier;
        if (found == Copy::Other)
            continue;
        if (found == Copy::Earlier) {
            if (auto copied = ledger::backUp(whole, file, madeAt); !copied)
                return tl::unexpected(copied.error());
        }
        return file;
    }
}

/// A backup of `whole` under a name of this minute, unless one of the day in `folder` holds just that.
base::Result<QString> putBeside(const QString& folder, const QString& ledger, const QDateTime& local,
    const QString& whole, const std::optional<QDateTime>& madeAt = {})
{
    for (const QString& name : QDir(folder).entryList(QDir::Files))
        if (backupDay(ledger, name) == local.date() && compare(folder + u'/' + name, whole) == Copy::Same)
            return folder + u'/' + name;
    for (int ofMinute = 1;; ++ofMinute) {
        const QString file = folder + u'/' + backupNameAt(ledger, local, ofMinute);
        if (QFileInfo::exists(file))
            continue;
        if (auto copied = ledger::backUp(whole, file, madeAt); !copied)
            return tl::unexpected(copied.error());
        return file;
    }
}

/// Removes what the rule keeps no longer. One that a person asked for goes the day after the next, where a checked one
/// of its day or later went on from it.
void dropOutdated(const QString& folder, const QString& ledger, QDate today, const ledger::BackupKeeping& kept)
{
    QMultiHash<QDate, QString> names;
    QStringList checked;
    QMultiHash<QDate, QString> asked;
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        const auto named = backupNamed(ledger, name);
        if (!named)
            continue;
        names.insert(named->day, name);
        if (!named->at)
            checked.append(name); // in the order of the days
        else if (named->day < today.addDays(-1))
            asked.insert(named->day, name);
    }
    for (const QDate day : outdatedBackups(names.uniqueKeys(), today, kept))
        for (const QString& name : names.values(day)) {
            QFile::remove(folder + u'/' + name);
            checked.removeOne(name);
            asked.remove(day, name);
        }
    for (auto one = asked.cbegin(); one != asked.cend(); ++one) {
        const QString file = folder + u'/' + one.value();
        const bool isContinued = std::any_of(checked.cbegin(), checked.cend(), [&](const QString& name) {
            return backupDay(ledger, name) >= one.key() && compare(file, folder + u'/' + name) != Copy::Other;
        });
        if (isContinued)
            QFile::remove(file);
    }
}

/// The schedule goes by the injected clock, on the next start too.
void stamp(const QString& file, const QDateTime& at)
{
    const qint64 ms = at.toMSecsSinceEpoch();
    constexpr qint64 second = 1000;
    const timespec time{static_cast<time_t>(ms / second), static_cast<long>(ms % second * second * second)};
    const std::array times{time, time}; // of reading, of writing; by name, as opening it might drop a reader's locks
    static_cast<void>(::utimensat(AT_FDCWD, QFile::encodeName(file).constData(), times.data(), 0));
}

} // namespace

base::Result<> checkBackupTarget(const ShopFolder& folder, const QString& file)
{
    const QFileInfo target(file);
    if (target.isDir())
        return refused(u"backup_folder"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence", "%1 is a folder. Name a file in it."), {file}), file);
    for (const bool practice : {false, true})
        if (target.exists() && target.canonicalFilePath() == QFileInfo(folder.ledger(practice)).canonicalFilePath())
            return refused(u"backup_onto_ledger"_s,
                UserText(QT_TRANSLATE_NOOP("Sentence", "%1 is a ledger itself. Name another file."), {file}), file);
    return {};
}

Backups::Backups(const ShopFolder& folder, bool practice, const base::Clock& clock)
    : m_folder(folder)
    , m_practice(practice)
    , m_ledger(folder.ledger(practice))
    , m_clock(clock)
    , m_thread(u"backups"_s)
{
}

Backups::~Backups()
{
    m_stopping = true;
    m_thread.finish();
}

void Backups::tell(std::function<void()> news)
{
    QMetaObject::invokeMethod(this, std::move(news), Qt::QueuedConnection);
}

QDate Backups::today() const
{
    return m_clock.nowUtc().toLocalTime().date();
}

void Backups::setSecondFolder(const QString& folder)
{
    const QMutexLocker locker(&m_mutex);
    m_second = folder;
}

void Backups::setKeeping(const ledger::BackupKeeping& kept)
{
    const QMutexLocker locker(&m_mutex);
    m_kept = kept;
}

ledger::BackupKeeping Backups::keeping() const
{
    const QMutexLocker locker(&m_mutex);
    return m_kept;
}

QList<QDateTime> Backups::scheduled(const ShopFolder& folder, const QString& ledger)
{
    QList<QDateTime> made;
    for (const QFileInfo& file : QDir(folder.backups()).entryInfoList(QDir::Files))
        if (const auto named = backupNamed(ledger, file.fileName()); named && !named->at)
            made.append(file.lastModified().toUTC());
    return made;
}

void Backups::list()
{
    m_thread.post([this] {
        QList<BackupFacts> all;
        for (const QString& file : backupsByContents(m_folder, m_ledger))
            all.append(factsOf(m_ledger, file));
        tell([this, all] { emit listed(all); });
    });
}

void Backups::makeNow()
{
    m_thread.post([this] {
        const QDateTime now = m_clock.nowUtc().toLocalTime();
        const base::Result<QString> done =
            make([&] { return putBeside(m_folder.backups(), m_ledger, now, m_ledger, now); }, now.date());
        tell([this, done] {
            if (done)
                emit made(*done);
            else
                emit failed(done.error());
        });
    });
}

void Backups::saveTo(const QString& file)
{
    m_thread.post([this, file] {
        base::Result<> done = checkBackupTarget(m_folder, file);
        if (done) {
            const QMutexLocker locker(&m_writing);
            done = ledger::backUp(m_ledger, file, m_clock.nowUtc());
        }
        tell([this, done, file] {
            if (done)
                emit made(file);
            else
                emit failed(done.error());
        });
    });
}

void Backups::copyNow()
{
    m_thread.post([this] {
        const QStringList all = backupsByContents(m_folder, m_ledger);
        if (!all.isEmpty()) {
            const QMutexLocker locker(&m_writing);
            return copy(all.first());
        }
        const QDateTime now = m_clock.nowUtc().toLocalTime();
        const auto done = make([&] { return putBeside(m_folder.backups(), m_ledger, now, m_ledger, now); }, now.date());
        if (!done)
            tell([this, done] { emit failed(done.error()); });
    });
}

void Backups::rehearse(const QString& file)
{
    const int mine = ++m_rehearsals;
    m_thread.post([this, file, mine] {
        const auto progress = [this, mine, last = -1](int permille) mutable {
            if (std::exchange(last, permille / 10) != permille / 10)
                tell([this, permille] { emit rehearsing(permille); });
            return !m_stopping && m_rehearsals == mine;
        };
        const auto tried = rehearseRestore(m_folder, m_practice, file, m_clock, progress);
        tell([this, tried, file] {
            if (tried)
                emit rehearsed(file, *tried);
            else
                emit rehearsalFailed(file, tried.error());
        });
    });
}

void Backups::stopRehearsing()
{
    ++m_rehearsals; // only the last one asked for is worth its time
}

base::Result<QString> Backups::makeOfDay(QDate day)
{
    return make(
        [&]() -> base::Result<QString> {
            const QDateTime now = m_clock.nowUtc();
            auto file = bringUp(m_folder.backups(), m_ledger, day, m_ledger, now);
            if (file)
                stamp(*file, now);
            return file;
        },
        day);
}

base::Result<QString> Backups::make(const Write& write, QDate day)
{
    const QMutexLocker locker(&m_writing);
    if (!m_sound)
        return refused(u"ledger_unsound"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence",
                "The ledger did not pass its check and its backups stay as they are. Save a copy to a file of its "
                "own.")),
            m_ledger);
    if (auto made = ledger::makeBackupFolder(m_folder.path()); !made)
        return tl::unexpected(made.error());
    const base::Result<QString> written = write();
    if (!written)
        return written;
    dropOutdated(m_folder.backups(), m_ledger, day, keeping());
    tell([this] { emit kept(); });
    copy(*written);
    return written;
}

void Backups::copy(const QString& backup)
{
    QString folder;
    {
        const QMutexLocker locker(&m_mutex);
        folder = m_second;
    }
    if (folder.isEmpty())
        return;
    const auto written = copyTo(folder, backup);
    tell([this, written] {
        if (written)
            emit copied(*written);
        else
            emit copyFailed(written.error());
    });
}

base::Result<QString> Backups::copyTo(const QString& folder, const QString& backup) const
{
    if (!QFileInfo(folder).isDir())
        return refused(u"copy_folder_missing"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence",
                         "The folder for copies %1 is not there. Plug in the stick or choose another folder."),
                {folder}),
            folder);
    const auto identity = ledger::identityOf(backup);
    if (!identity)
        return refused(u"copy_unreadable"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence", "The backup %1 cannot be read. Check the disk and make it again."),
                {backup}),
            backup);
    constexpr qsizetype enoughOfId = 8;
    const QString own = u"%1/paydesk-%2"_s.arg(folder, identity->ledgerId.first(enoughOfId));
    if (!QDir().mkpath(own))
        return refused(u"copy_folder_unwritten"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence",
                         "Nothing can be written to the folder for copies %1. Check its rights or choose another "
                         "folder."),
                {folder}),
            own);
    const auto named = backupNamed(m_ledger, QFileInfo(backup).fileName());
    const QDate day = named ? named->day : today();
    auto target = named && named->at ? putBeside(own, m_ledger, QDateTime(day, *named->at, Qt::UTC), backup)
                                     : bringUp(own, m_ledger, day, backup);
    if (target)
        dropOutdated(own, m_ledger, today(), keeping());
    return target;
}

} // namespace app
