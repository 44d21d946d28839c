// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ledger/aftermath.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <cstring>
#include <functional>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QString writer = QStringLiteral(PAYDESK_LEDGER_WRITER);

/// Why there can be no small disk here; empty when there can.
QString noDisk; // NOLINT(bugprone-dynamic-static-initializers): set once in main

bool wrote(const char* file, const QByteArray& text)
{
    QFile target(QString::fromLatin1(file));
    return target.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && target.write(text) == text.size();
}

/// Mounts of this process are its own from now on; without root in a user namespace of its own, where a system allows
/// it. Before there is a second thread.
QString ownMounts()
{
    const uid_t user = ::geteuid();
    const gid_t userGroup = ::getegid();
    if (::unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0)
        return u"unshare: "_s + QString::fromLocal8Bit(std::strerror(errno));
    if (user != 0
        && !(wrote("/proc/self/setgroups", "deny")
            && wrote("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1")
            && wrote("/proc/self/gid_map", "0 " + QByteArray::number(userGroup) + " 1")))
        return u"the user namespace takes no map"_s;
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return u"private mounts: "_s + QString::fromLocal8Bit(std::strerror(errno));
    return {};
}

/// A disk of so many bytes; gone with the object.
class SmallDisk final {
public:
    explicit SmallDisk(qint64 bytes)
        : m_mounted(mount(bytes, 0))
    {
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(place().constData(), MNT_DETACH);
    }
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] bool grow(qint64 bytes) { return mount(bytes, MS_REMOUNT); }

private:
    [[nodiscard]] QByteArray place() const { return QFile::encodeName(m_folder.path()); }
    [[nodiscard]] bool mount(qint64 bytes, unsigned long flags)
    {
        const QByteArray options = "mode=0700,size=" + QByteArray::number(bytes);
        return ::mount("tmpfs", place().constData(), "tmpfs", flags, options.constData()) == 0;
    }

    const QTemporaryDir m_folder;
    bool m_mounted;
};

/// From no room for the first page to room for a checkpoint and some hundred sales.
void addPoints(qint64 most)
{
    QTest::addColumn<qint64>("bytes");
    const int points = aftermath::times("PAYDESK_FULL_DISKS", 20);
    for (qint64 i = 0; i < points; ++i) {
        const qint64 bytes = i * 50'000 / points + most * i * i * i / (qint64{points} * points * points);
        QTest::addRow("%lld bytes", static_cast<long long>(bytes)) << bytes;
    }
}

} // namespace

class TestLedgerDiskFull final : public QObject {
    Q_OBJECT

private slots:
    void filesMayNotGrow_data() { addPoints(3'900'000); }
    void filesMayNotGrow();
    void diskIsSmall_data() { addPoints(7'000'000); }
    void diskIsSmall();

private:
    /// The writer sells until it is stuck, then gets room. Every call is there or was refused with ledger_full and left
    /// nothing.
    static void sellUntilFull(const QString& path, const QStringList& limit, const std::function<bool()>& makeRoom);
};

void TestLedgerDiskFull::sellUntilFull(
    const QString& path, const QStringList& limit, const std::function<bool()>& makeRoom)
{
    QProcess child;
    child.start(writer, QStringList{path, u"1"_s, u"100000"_s} + limit);
    QByteArray output;
    while (!output.endsWith("stuck\n")) {
        QVERIFY2(child.waitForReadyRead(60'000), output.right(200).constData());
        output += child.readAllStandardOutput();
    }
    for (const QByteArray& line : output.split('\n'))
        QVERIFY2(!line.startsWith("error") || line == "error ledger_full", line.constData());
    QVERIFY(output.contains("error ledger_full"));
    QVERIFY(makeRoom());
    child.write("\n");
    QVERIFY(child.waitForFinished(60'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QVERIFY2(child.exitCode() == 0, child.readAllStandardError().right(300).constData());
    const QByteArray afterwards = child.readAllStandardOutput();
    QVERIFY2(!afterwards.contains("error"), afterwards.constData());
    QCOMPARE(afterwards.count(" paid\n"), 3);
    output += afterwards;

    const support::FakeClock clock;
    const auto ledger = ledger::Ledger::open(path, clock);
    QVERIFY_RESULT(ledger);
    const auto steps = aftermath::acknowledged(output);
    QCOMPARE(aftermath::lost((*ledger)->records(), steps), QByteArray());
    QCOMPARE(aftermath::added((*ledger)->records(), steps), QByteArray());
    QVERIFY_RESULT(sale::sell(**ledger, 999'999));
    QCOMPARE(aftermath::firstFinding(**ledger), QByteArray());
}

void TestLedgerDiskFull::filesMayNotGrow()
{
    QFETCH(const qint64, bytes);
    const QTemporaryDir folder;
    sellUntilFull(folder.filePath(u"ledger.sqlite"_s), {QString::number(bytes)}, [] { return true; });
}

void TestLedgerDiskFull::diskIsSmall()
{
    QFETCH(const qint64, bytes);
    if (!noDisk.isEmpty())
        QSKIP(qPrintable(u"No small disk can be made here ("_s + noDisk + u")."_s));
    SmallDisk disk(qMax(bytes, qint64{4096}));
    QVERIFY2(disk.isMounted(), std::strerror(errno));
    sellUntilFull(disk.path() + u"/ledger.sqlite"_s, {}, [&disk] { return disk.grow(64'000'000); });
}

int main(int argc, char** argv)
{
    noDisk = ownMounts();
    QCoreApplication app(argc, argv);
    TestLedgerDiskFull test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ledgerdiskfull.moc"
