// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/canarysearch.h"
#include "tests/support/scriptedserver.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/// Signs of all kinds that a header takes; "?" and ">" make base64 and base64url differ.
const QByteArray passphrase = "canary-pass?>~phrase-01"_ba;
const QByteArray bakongKey = "bkg_live_c4n4ry?>~Bakong02"_ba;
const QByteArray appKey = "app_c4n4ry?>~bdquick03"_ba;
const QByteArray secretKey = "sec_c4n4ry?>~bdquick04"_ba;
const QByteArray bayarKey = "bay_c4n4ry?>~bayargg05"_ba;
const QByteArray pakhiKey = "pak_c4n4ry?>~pakhi006"_ba;

const QList<QByteArray>& secrets()
{
    static const QList<QByteArray> all{passphrase, bakongKey, appKey, secretKey, bayarKey, pakhiKey};
    return all;
}

QByteArray contentOf(const QString& file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

struct Run {
    int exit = -1;
    QByteArray said; ///< both streams
};

} // namespace

/// Six secrets, seven encodings, over everything the command line writes and shows with a sealed vault.
class TestCanary final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatItLooksFor();
    void addsAccounts();
    void quotesNoKeyTheServiceQuotes();
    void sellsAtAServiceThatQuotesKeys();
    void showsNothingWhileItRuns();
    void leavesNoCore();
    void keepsNothingInTheFolder();

private:
    void check(const QByteArray& text, const QString& place);
    [[nodiscard]] Run call(const QStringList& arguments, const QByteArray& input = {});
    [[nodiscard]] QStringList inFolder(const QStringList& arguments) const
    {
        return QStringList{u"--json"_s, u"--data"_s, m_folder.path()} + arguments;
    }
    void add(const QString& gateway, const QStringList& more, const QByteArray& keys);
    void start(QProcess& process);

    QTemporaryDir m_folder;
    support::ScriptedServer m_server;
    qint64 m_places = 0;
};

void TestCanary::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qRegisterMetaType<QProcess::ExitStatus>();
}

void TestCanary::check(const QByteArray& text, const QString& place)
{
    ++m_places;
    for (qsizetype i = 0; i < secrets().size(); ++i) {
        const QString how = canary::found(secrets().at(i), text);
        QVERIFY2(how.isEmpty(), qPrintable(u"secret %1 as %2 in %3"_s.arg(i + 1).arg(how, place)));
    }
}

void TestCanary::start(QProcess& process)
{
    // A core file would come here.
    process.setWorkingDirectory(m_folder.path());
    process.setProgram(QStringLiteral(PAYDESK_CLI));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start();
    QVERIFY(process.waitForStarted());
}

/// With this thread's event loop running: the server of the test lives here.
Run TestCanary::call(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.setArguments(inFolder(arguments));
    start(process);
    process.write(input);
    process.closeWriteChannel();
    [&] { QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000); }();
    const Run run{process.exitCode(), process.readAll()};
    check(run.said, u"the output of "_s + arguments.join(u' '));
    return run;
}

/// A search that finds nothing anywhere would be green too.
void TestCanary::findsWhatItLooksFor()
{
    for (const QByteArray& secret : secrets()) {
        const QString text = QString::fromLatin1(secret);
        QByteArray big;
        for (const char sign : secret)
            big += QByteArray(1, '\0') + sign;
        const QByteArray little(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        const QByteArray percent = secret.toPercentEncoding({},
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
            "0123456789-_.~");
        for (const QByteArray& hidden : {secret, secret.toHex(), secret.toHex().toUpper(), percent, percent.toLower(),
                 little, big, secret.toBase64(), ("a" + secret + "b").toBase64(), ("ab" + secret + "cd").toBase64(),
                 ("a" + secret + "b").toBase64(QByteArray::Base64UrlEncoding)})
            QVERIFY2(!canary::found(secret, "before " + hidden + " after").isEmpty(), hidden.constData());
        QByteArray escaped;
        for (const char sign : secret)
            escaped += "\\u00" + QByteArray(1, sign).toHex();
        QVERIFY(!canary::found(secret, '"' + escaped + '"').isEmpty());
        QVERIFY(canary::found(secret, secret.chopped(1)).isEmpty());
    }
}

void TestCanary::add(const QString& gateway, const QStringList& more, const QByteArray& keys)
{
    const QStringList arguments = QStringList{u"accounts"_s, u"add"_s, u"--gateway"_s, gateway, u"--mode"_s,
                                      u"practice"_s, u"--base-url"_s, m_server.url(u"/api"_s).toString()}
        + more;
    const Run added = call(arguments, "passphrase=" + passphrase + '\n' + keys);
    QVERIFY2(added.exit == 0, added.said.constData());
}

void TestCanary::addsAccounts()
{
    add(u"bakong-gateway"_s, {u"--receiver"_s, u"sokha@devb"_s, u"--merchant-name"_s, u"Sokha"_s},
        "api_key=" + bakongKey);
    add(u"bdquickpay"_s, {}, "app_key=" + appKey + "\nsecret_key=" + secretKey);
    add(u"bayar-gg"_s, {}, "api_key=" + bayarKey);
    add(u"pakhi-pay"_s, {u"--walk-in-name"_s, u"Walk-in"_s, u"--walk-in-email"_s, u"shop@example.org"_s},
        "api_key=" + pakhiKey);
    QCOMPARE(call({u"accounts"_s, u"list"_s}).exit, 0);
    // Refusals say what is wrong and not what was typed.
    QCOMPARE(call({u"accounts"_s, u"add"_s, u"--gateway"_s, u"bayar-gg"_s}, passphrase + '\n' + bayarKey).exit, 1);
}

/// A service, or who stands in its place, repeats the key in its refusal.
void TestCanary::quotesNoKeyTheServiceQuotes()
{
    const std::array quoted{std::pair(u"bakong-gateway"_s, bakongKey), std::pair(u"bdquickpay"_s, secretKey),
        std::pair(u"bayar-gg"_s, bayarKey), std::pair(u"pakhi-pay"_s, pakhiKey)};
    for (const auto& [account, key] : quoted) {
        for (const int status : {400, 401, 500}) {
            m_server.once(support::Script::reply(status,
                R"({"success":false,"status":0,"message":"no key )" + key + R"(","error":{"code":")" + key
                    + R"(","message":"no key )" + key + R"("}})"));
            const Run tested = call({u"accounts"_s, u"test"_s, account}, passphrase);
            QVERIFY2(tested.said.contains("\"ok\":"), tested.said.constData());
        }
    }
    // The keys did go out: the test is about something.
    for (const auto& [account, key] : quoted)
        QVERIFY2(m_server.heard().contains(key), qPrintable(account));
}

/// The same with sales at the shop's own accounts: into the ledger and the request log.
void TestCanary::sellsAtAServiceThatQuotesKeys()
{
    const std::array quoted{std::tuple(u"bakong-gateway"_s, bakongKey, u"2.50"_s),
        std::tuple(u"bdquickpay"_s, secretKey, u"250"_s), std::tuple(u"bayar-gg"_s, bayarKey, u"25000"_s),
        std::tuple(u"pakhi-pay"_s, pakhiKey, u"250"_s)};
    for (const auto& [account, key, amount] : quoted) {
        const qsizetype before = m_server.requests().size();
        m_server.always(support::Script::reply(400,
            R"({"success":false,"status":0,"message":"no key )" + key + R"(","error":{"code":")" + key
                + R"(","message":"no key )" + key + R"("}})"));
        const Run sold =
            call({u"--practice"_s, u"charge"_s, u"--account"_s, account, u"--amount"_s, amount, u"--wait"_s, u"5"_s},
                passphrase);
        QCOMPARE(sold.exit, 1);
        QVERIFY2(sold.said.contains("\"state\":\"failed\""), sold.said.constData());
        QVERIFY(m_server.requests().size() > before);
    }
    m_server.always({});
    QCOMPARE(call({u"--practice"_s, u"payments"_s, u"list"_s}).exit, 0);
}

void TestCanary::showsNothingWhileItRuns()
{
    m_server.once(support::Script::silence());
    const qsizetype before = m_server.requests().size();
    QProcess process;
    process.setArguments(inFolder({u"accounts"_s, u"test"_s, u"bakong-gateway"_s}));
    start(process);
    process.write(passphrase);
    process.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(m_server.requests().size(), before + 1, 30'000);
    const QString place = u"/proc/%1/"_s.arg(process.processId());
    const QByteArray arguments = contentOf(place + u"cmdline"_s);
    QVERIFY(arguments.contains("accounts"));
    check(arguments, u"the arguments"_s);
    // Only root reads this of a release build.
    check(contentOf(place + u"environ"_s), u"the environment"_s);
    const QByteArray limits = contentOf(place + u"limits"_s);
    if (!limits.isEmpty()) {
        const qsizetype at = limits.indexOf("Max core file size");
        QVERIFY(at >= 0);
        QCOMPARE(limits.mid(at + 18, limits.indexOf('\n', at) - at - 18).simplified(), "0 0 bytes"_ba);
    }
    process.kill();
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
}

/// It dies by a defect with the keys in its memory, where core files are wanted.
void TestCanary::leavesNoCore()
{
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &before), 0);
    const rlimit wanted{before.rlim_max, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_CORE, &wanted), 0);
    m_server.once(support::Script::silence());
    const qsizetype requests = m_server.requests().size();
    QProcess process;
    process.setArguments(inFolder({u"accounts"_s, u"test"_s, u"bdquickpay"_s}));
    start(process);
    process.write(passphrase);
    process.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(m_server.requests().size(), requests + 1, 30'000);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGABRT), 0);
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(setrlimit(RLIMIT_CORE, &before), 0);
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    check(process.readAll(), u"the crash's output"_s);
    const QStringList cores = QDir(m_folder.path()).entryList({u"*core*"_s}, QDir::Files | QDir::Hidden);
    QVERIFY2(cores.isEmpty(), qPrintable(cores.join(u' ')));
}

void TestCanary::keepsNothingInTheFolder()
{
    QCOMPARE(call({u"--practice"_s, u"charge"_s, u"--account"_s, u"practice"_s, u"--amount"_s, u"1.00"_s, u"--wait"_s,
                      u"30"_s, u"--speed"_s, u"100"_s})
                 .exit,
        0);
    QCOMPARE(call({u"--practice"_s, u"payments"_s, u"list"_s}).exit, 0);
    QCOMPARE(call({u"--practice"_s, u"ledger"_s, u"backup"_s, m_folder.filePath(u"copy.sqlite"_s)}).exit, 0);
    QCOMPARE(call({u"accounts"_s, u"remove"_s, u"pakhi-pay"_s}, passphrase).exit, 0);
    QStringList files;
    QDirIterator walk(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = walk.next();
        files << QDir(m_folder.path()).relativeFilePath(file);
        check(contentOf(file), file);
    }
    for (const QString& expected :
        {u"accounts.json"_s, u"vault.sealed"_s, u"practice.sqlite"_s, u"copy.sqlite"_s, u"logs/requests.log"_s})
        QVERIFY2(files.contains(expected), qPrintable(expected + u" among "_s + files.join(u' ')));
    qInfo("%lld places looked at", static_cast<long long>(m_places));
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
