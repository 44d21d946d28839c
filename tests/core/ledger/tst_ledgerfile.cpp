// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/folderlock.h"
#include "core/ledger/ledgerfile.h"
#include "core/ledger/reader.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <sys/fsuid.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestLedgerFile final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isReadableByTheOwnerAlone();
    void refusesLinks();
    void hasOneOwner();
    void refusesALinkAsLock();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void leavesADamagedFileUntouched_data();
    void leavesADamagedFileUntouched();
    void neverBeginsAnewInPlaceOfADamagedLedger();
    void noticesThatOnlyTheLogIsLeft();
    void saysWhenItMayNotWrite();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    [[nodiscard]] base::Result<std::unique_ptr<ledger::Ledger>> open() const
    {
        return ledger::Ledger::open(path(), m_clock);
    }
    [[nodiscard]] static QByteArray read(const QString& file)
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }
    static void write(const QString& file, const QByteArray& bytes)
    {
        QFile target(file);
        QVERIFY(target.open(QIODevice::WriteOnly));
        QCOMPARE(target.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeClock m_clock;
};

void TestLedgerFile::isReadableByTheOwnerAlone()
{
    const auto ledger = open();
    QVERIFY_RESULT(ledger);
    QVERIFY_RESULT(sale::sell(**ledger, 1));
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    QVERIFY(files.size() >= 2); // with its write-ahead log
    for (const QString& file : files)
        QVERIFY2(!(QFile::permissions(m_folder->filePath(file)) & others), qPrintable(file));
}

void TestLedgerFile::refusesLinks()
{
    const QString target = m_folder->filePath(u"elsewhere.sqlite"_s);
    QVERIFY(QFile::link(target, path()));
    const auto ledger = open();
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().code, u"ledger_link"_s);
    QVERIFY(!QFileInfo::exists(target));
    const auto reader = ledger::Reader::open(path());
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, u"ledger_link"_s);
}

void TestLedgerFile::hasOneOwner()
{
    {
        const auto first = ledger::FolderLock::take(m_folder->path());
        QVERIFY_RESULT(first);
        const auto second = ledger::FolderLock::take(m_folder->path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"ledger_locked"_s);
        QVERIFY(support::saysWhatIsWrongAndWhatToDo(second.error().person.english()));
    }
    QVERIFY_RESULT(ledger::FolderLock::take(m_folder->path()));
}

void TestLedgerFile::refusesALinkAsLock()
{
    const QString target = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(QFile::link(target, m_folder->filePath(u"lock"_s)));
    const auto lock = ledger::FolderLock::take(m_folder->path());
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, u"ledger_link"_s);
    QVERIFY(!QFileInfo::exists(target));
}

void TestLedgerFile::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("not there") << u"missing.sqlite"_s << u"ledger_unopened"_s;
    QTest::newRow("no folder") << u"nowhere/ledger.sqlite"_s << u"ledger_unopened"_s;
    QTest::newRow("a folder") << u"."_s << u"ledger_unopened"_s;
}

void TestLedgerFile::saysWhatIsWrong()
{
    QFETCH(const QString, name);
    const auto reader = ledger::Reader::open(m_folder->filePath(name));
    QVERIFY(!reader);
    QTEST(reader.error().code, "code");
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(reader.error().person.english()));
}

void TestLedgerFile::leavesADamagedFileUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("something else") << QByteArray("not a ledger at all\n").repeated(500);
    QTest::newRow("only the first bytes") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("zeros") << QByteArray(16'384, '\0');
}

void TestLedgerFile::leavesADamagedFileUntouched()
{
    QFETCH(const QByteArray, bytes);
    write(path(), bytes);
    const auto ledger = open();
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().code, u"ledger_damaged"_s);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(ledger.error().person.english()));
    QCOMPARE(read(path()), bytes);
}

void TestLedgerFile::neverBeginsAnewInPlaceOfADamagedLedger()
{
    write(path(), QByteArray("damage").repeated(2000));
    QVERIFY(!open());
    const auto aside = ledger::setAsideDamaged(path(), m_clock);
    QVERIFY_RESULT(aside);
    QCOMPARE(QFileInfo(*aside).fileName(), u"ledger.sqlite.damaged-20260115T030000"_s);
    QCOMPARE(read(*aside), QByteArray("damage").repeated(2000));
    const auto refused = open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"ledger_set_aside"_s);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(refused.error().person.english()));
    QVERIFY(!QFileInfo::exists(path()));
    QVERIFY_RESULT(ledger::Ledger::openNew(path(), m_clock));
    QVERIFY_RESULT(open());
    QVERIFY(QFileInfo::exists(*aside));
}

void TestLedgerFile::noticesThatOnlyTheLogIsLeft()
{
    write(path() + u"-wal"_s, QByteArray(4096, 'x'));
    const auto ledger = open();
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().code, u"ledger_damaged"_s);
    QVERIFY(!QFileInfo::exists(path()));
}

void TestLedgerFile::saysWhenItMayNotWrite()
{
    {
        const auto ledger = open();
        QVERIFY_RESULT(ledger);
        QVERIFY_RESULT(sale::sell(**ledger, 1));
    }
    QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner));
    // Rights do not bind root: act as somebody else for the file system, who owns this folder.
    constexpr uid_t nobody = 65534;
    if (::geteuid() == 0) {
        QCOMPARE(::chown(QFile::encodeName(m_folder->path()).constData(), nobody, nobody), 0);
        QCOMPARE(::chown(QFile::encodeName(path()).constData(), nobody, nobody), 0);
        ::setfsuid(nobody);
    }
    const auto again = qScopeGuard([] { ::setfsuid(::geteuid()); });
    const auto ledger = open();
    QVERIFY(!ledger);
    QCOMPARE(ledger.error().code, u"ledger_read_only"_s);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(ledger.error().person.english()));
    const auto reader = ledger::Reader::open(path());
    QVERIFY_RESULT(reader);
    QCOMPARE(*(*reader)->records().paymentCount(), 1);
}

QTEST_GUILESS_MAIN(TestLedgerFile)
#include "tst_ledgerfile.moc"
