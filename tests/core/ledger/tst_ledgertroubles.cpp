// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What can stand between a till and its ledger: each trouble has its own code and its own words (R18, R19).

#include "core/ledger/folderlock.h"
#include "core/ledger/ledgerfile.h"
#include "core/ledger/reader.h"
#include "core/ledger/sqliteerror.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QMap>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <functional>
#include <sqlite3.h>
#include <sys/fsuid.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// A data folder with a sound ledger of one sale in it.
struct Shop {
    Shop()
    {
        const auto ledger = open();
        if (ledger)
            isSound = sale::sell(**ledger, 1).has_value();
    }
    [[nodiscard]] base::Result<std::unique_ptr<ledger::Ledger>> open() const
    {
        return ledger::Ledger::open(path(), clock);
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"ledger.sqlite"_s); }
    [[nodiscard]] base::Result<> script(const QByteArray& sql) const
    {
        auto database = ledger::Database::open(path(), ledger::Database::Access::ReadWrite);
        return database ? database->script(sql) : tl::unexpected(database.error());
    }
    /// Bytes of the file replaced.
    [[nodiscard]] bool overwrite(qint64 offset, const QByteArray& bytes) const
    {
        QFile file(path());
        return file.open(QIODevice::ReadWrite) && file.seek(offset) && file.write(bytes) == bytes.size();
    }

    QTemporaryDir folder;
    support::FakeClock clock;
    bool isSound = false;
};

template <class Answer>
std::optional<base::Error> errorOf(const base::Result<Answer>& answer)
{
    return answer ? std::nullopt : std::optional(answer.error());
}

/// Brings the trouble about; nullopt when nothing was wrong after all.
using Trouble = std::function<std::optional<base::Error>(const Shop&)>;

const QMap<QString, Trouble>& troubles()
{
    static const QMap<QString, Trouble> all{
        {u"ledger_damaged"_s,
            [](const Shop& shop) {
                return shop.overwrite(0, QByteArray(100, 'x')) ? errorOf(shop.open()) : std::nullopt;
            }},
        {u"ledger_newer"_s,
            [](const Shop& shop) {
                return shop.script("PRAGMA user_version = 999") ? errorOf(shop.open()) : std::nullopt;
            }},
        {u"ledger_read_only"_s,
            [](const Shop& shop) {
                QFile::setPermissions(shop.path(), QFileDevice::ReadOwner);
                // Rights do not bind root: act for the file system as nobody, who owns this folder.
                constexpr uid_t nobody = 65534;
                if (::geteuid() == 0) {
                    for (const QString& path : {shop.folder.path(), shop.path()}) {
                        if (::chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
                            return std::optional<base::Error>();
                    }
                    ::setfsuid(nobody);
                }
                const auto again = qScopeGuard([] { ::setfsuid(::geteuid()); });
                return errorOf(shop.open());
            }},
        {u"ledger_full"_s,
            [](const Shop&) {
                return errorOf(base::Result<>(ledger::sqliteFailure(nullptr, SQLITE_FULL, u"write"_s)));
            }},
        {u"ledger_busy"_s,
            [](const Shop&) {
                return errorOf(base::Result<>(ledger::sqliteFailure(nullptr, SQLITE_BUSY, u"write"_s)));
            }},
        {u"ledger_io"_s, [](const Shop&) { return errorOf(base::Result<>(ledger::fileFailure(EIO, u"write"_s))); }},
        {u"ledger_internal"_s,
            [](const Shop& shop) { return errorOf(shop.script("DELETE FROM events WHERE row = 1")); }},
        {u"ledger_locked"_s,
            [](const Shop& shop) {
                const auto first = ledger::FolderLock::take(shop.folder.path());
                return errorOf(ledger::FolderLock::take(shop.folder.path()));
            }},
        {u"ledger_network"_s, [](const Shop&) { return errorOf(ledger::checkFileSystem("nfs4")); }},
        {u"ledger_link"_s,
            [](const Shop& shop) {
                const QString link = shop.folder.filePath(u"link.sqlite"_s);
                QFile::link(shop.path(), link);
                return errorOf(ledger::Ledger::open(link, shop.clock));
            }},
        {u"ledger_unopened"_s,
            [](const Shop& shop) { return errorOf(ledger::Reader::open(shop.folder.filePath(u"none.sqlite"_s))); }},
        {u"ledger_set_aside"_s,
            [](const Shop& shop) {
                return ledger::setAsideDamaged(shop.path(), shop.clock) ? errorOf(shop.open()) : std::nullopt;
            }},
    };
    return all;
}

} // namespace

class TestLedgerTroubles final : public QObject {
    Q_OBJECT

private slots:
    void hasItsOwnWords();
    void refusesNetworkDrives_data();
    void refusesNetworkDrives();
    void keepsWhatIsDamaged_data();
    void keepsWhatIsDamaged();
};

void TestLedgerTroubles::hasItsOwnWords()
{
    QMap<QString, QString> sentences;
    for (auto trouble = troubles().cbegin(); trouble != troubles().cend(); ++trouble) {
        const Shop shop;
        QVERIFY(shop.isSound);
        const auto error = trouble.value()(shop);
        QVERIFY2(error.has_value(), qPrintable(trouble.key()));
        QCOMPARE(error->code, trouble.key());
        const QString sentence = error->person.english();
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
        QVERIFY2(!sentences.contains(sentence), qPrintable(error->code + u" speaks like "_s + sentences[sentence]));
        sentences[sentence] = error->code;
        QVERIFY(!error->log.isEmpty());
    }
}

void TestLedgerTroubles::refusesNetworkDrives_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isRefused");
    for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.rclone", "ceph", "vboxsf"})
        QTest::newRow(type) << QByteArray(type) << true;
    for (const char* type : {"ext4", "btrfs", "xfs", "zfs", "tmpfs", "overlay", "fuseblk", "ecryptfs", "vfat", ""})
        QTest::newRow(*type == '\0' ? "unknown" : type) << QByteArray(type) << false;
}

void TestLedgerTroubles::refusesNetworkDrives()
{
    QFETCH(const QByteArray, type);
    QTEST(!ledger::checkFileSystem(type).has_value(), "isRefused");
}

void TestLedgerTroubles::keepsWhatIsDamaged_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("head") << qint64{0} << QByteArray(100, 'x');
    QTest::newRow("tables") << qint64{100} << QByteArray(3'000, '\xff');
}

/// Damaged, set aside, and no empty ledger comes in its place, however often it is opened.
void TestLedgerTroubles::keepsWhatIsDamaged()
{
    QFETCH(const qint64, offset);
    QFETCH(const QByteArray, bytes);
    const Shop shop;
    QVERIFY(shop.isSound);
    QVERIFY(shop.overwrite(offset, bytes));
    QFile file(shop.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    for (int i = 0; i < 3; ++i) {
        const auto refused = shop.open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"ledger_damaged"_s);
    }
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
    const auto aside = ledger::setAsideDamaged(shop.path(), shop.clock);
    QVERIFY_RESULT(aside);
    for (int i = 0; i < 3; ++i) {
        const auto refused = shop.open();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"ledger_set_aside"_s);
        QVERIFY(!QFile::exists(shop.path()));
    }
    QFile kept(*aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), before);
}

QTEST_GUILESS_MAIN(TestLedgerTroubles)
#include "tst_ledgertroubles.moc"
