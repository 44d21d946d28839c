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
    facts.day = backupDay(ledger, info.fileName()).value_or(QDate());
    facts.madeAt = info.lastModified().toUTC();
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

void dropOutdated(const QString& folder, const QString& ledger, QDate today)
{
    QMultiHash<QDate, QString> names;
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        if (const auto day = backupDay(ledger, name))
            names.insert(*day, name);
    }
    for (const QDate day : outdatedBackups(names.uniqueKeys(), today))
        for (const QString& name : names.values(day))
            QFile::remove(folder + u'/' + name);
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
base::Result<QString> bringUp(const QString& folder, const QString& ledger, QDate day, const QString& whole)
{
    for (int ofDay = 1;; ++ofDay) {
        const QString file = folder + u'/' + backupName(ledger, day, ofDay);
        const Copy found = QFileInfo::exists(file) ? compare(file, whole) : Copy::Earlier;
        if (found == Copy::Other)
            continue;
        if (found == Copy::Earlier) {
            if (auto copied = ledger::backUp(whole, file); !copied)
                return tl::unexpected(copied.error());
        }
        return file;
    }
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
        const base::Result<QString> done = makeOfDay(today());
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
            done = ledger::backUp(m_ledger, file);
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
        if (const auto done = makeOfDay(today()); !done)
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
    const QMutexLocker locker(&m_writing);
    const base::Result<QString> written = write(day);
    if (!written)
        return written;
    tell([this] { emit kept(); });
    copy(*written);
    return written;
}

base::Result<QString> Backups::write(QDate day)
{
    if (!m_sound)
        return refused(u"ledger_unsound"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence",
                "The ledger did not pass its check and its backups stay as they are. Save a copy to a file of its "
                "own.")),
            m_ledger);
    if (auto made = ledger::makeBackupFolder(m_folder.path()); !made)
        return tl::unexpected(made.error());
    auto file = bringUp(m_folder.backups(), m_ledger, day, m_ledger);
    if (file)
        dropOutdated(m_folder.backups(), m_ledger, day);
    return file;
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
    const QDate day = backupDay(m_ledger, QFileInfo(backup).fileName()).value_or(today());
    auto target = bringUp(own, m_ledger, day, backup);
    if (target)
        dropOutdated(own, m_ledger, today());
    return target;
}

} // namespace app
