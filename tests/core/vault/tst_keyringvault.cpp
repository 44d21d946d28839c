// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/foldervault.h"

#include "tests/core/vault/answer.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using answer::word;
using vault::FolderVault;
using vault::KeyringVault;

namespace {

const QString key = u"counter-1/api_key"_s;
const QString service = u"Paydesk /srv/shop"_s;

FolderVault::Choice chosen(FolderVault& vault)
{
    return answer::of<FolderVault::Choice>([&](auto done) { vault.choose(std::move(done)); });
}

QString probe(KeyringVault& vault)
{
    return word(answer::of<answer::Done>([&](auto done) { vault.probe(std::move(done)); }));
}

} // namespace

/// Against a Secret Service double on a bus of its own; a real keyring was not tried here.
class TestKeyringVault final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void keepsSecrets();
    void keepsBothDuringAChange();
    void doesThingsInOrder();
    void removesForGood();
    void tellsFoldersApart();
    void endsQuietly();
    void losesNothingWhileLocked();
    void isTakenWhereItAnswers();
    void givesWayToASealedFile();
    void isNotTakenWhereNobodyAnswers();
    void isNotTakenWhereItHangs();

private:
    [[nodiscard]] QList<QByteArray> answered();
    [[nodiscard]] QList<QByteArray> tell(const QByteArray& command);
    [[nodiscard]] int items() { return tell("dump").value(0).toInt(); }

    QProcess m_bus;
    QProcess m_service;
    support::FakeClock m_clock;
    support::FakeScheduler m_scheduler{m_clock};
};

void TestKeyringVault::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_bus.waitForReadyRead(20'000), "dbus-daemon did not start");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    // QtKeychain chooses its way by these.
    for (const char* desktop : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "GNOME_DESKTOP_SESSION_ID",
             "KDE_FULL_SESSION", "KDE_SESSION_VERSION"})
        qunsetenv(desktop);
    m_service.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_service.start(u"/usr/bin/python3"_s, {QStringLiteral(PAYDESK_SECRET_SERVICE)});
    QCOMPARE(answered(), QList{"ready"_ba});
}

void TestKeyringVault::cleanupTestCase()
{
    m_service.closeWriteChannel();
    m_service.waitForFinished();
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestKeyringVault::init()
{
    QCOMPARE(tell("unlocked"), QList{"unlocked"_ba});
}

QList<QByteArray> TestKeyringVault::tell(const QByteArray& command)
{
    m_service.write(command + '\n');
    return answered();
}

QList<QByteArray> TestKeyringVault::answered()
{
    constexpr QByteArrayView end(".\n");
    QByteArray said;
    while (!said.endsWith(end)) {
        if (!m_service.waitForReadyRead(20'000))
            return {"the Secret Service double says nothing"_ba};
        said += m_service.readAllStandardOutput();
    }
    return said.chopped(end.size()).trimmed().split('\n');
}

void TestKeyringVault::keepsSecrets()
{
    const QByteArray odd("\0\xff\n", 3);
    {
        KeyringVault vault(service, m_clock);
        QCOMPARE(probe(vault), u"ok"_s);
        QCOMPARE(answer::current(vault, key), "(none)"_ba);
        QCOMPARE(answer::store(vault, key, "bkg_live_1"), u"ok"_s);
        QCOMPARE(answer::store(vault, u"counter-1/webhook"_s, odd), u"ok"_s);
    }
    KeyringVault vault(service, m_clock);
    const auto loaded = answer::load(vault, key);
    QVERIFY(loaded && *loaded);
    QCOMPARE((*loaded)->current.reveal().toByteArray(), "bkg_live_1"_ba);
    QCOMPARE((*loaded)->setAt, m_clock.nowUtc());
    QCOMPARE(answer::current(vault, u"counter-1/webhook"_s), odd);
    QCOMPARE(items(), 2);
}

void TestKeyringVault::keepsBothDuringAChange()
{
    KeyringVault vault(service, m_clock);
    m_clock.advance(24h);
    QCOMPARE(answer::store(vault, key, "bkg_live_2"), u"ok"_s);
    auto loaded = answer::load(vault, key);
    QVERIFY(loaded && *loaded);
    QCOMPARE((*loaded)->current.reveal().toByteArray(), "bkg_live_2"_ba);
    QCOMPARE((*loaded)->previous.reveal().toByteArray(), "bkg_live_1"_ba);
    QCOMPARE((*loaded)->previousUntil, m_clock.nowUtc().addDays(1));
    m_clock.advance(24h);
    loaded = answer::load(vault, key);
    QVERIFY(loaded && *loaded && (*loaded)->previous.isEmpty());
    QCOMPARE(items(), 2);
}

/// Two stores at once do not read the same entry before either has written.
void TestKeyringVault::doesThingsInOrder()
{
    KeyringVault vault(service, m_clock);
    QStringList done;
    const auto note = [&done](const QString& name) {
        return [&done, name](const base::Result<>& result) { done << name + u' ' + word(result); };
    };
    vault.store(u"counter-2/api_key"_s, answer::secret("one"), note(u"one"_s));
    vault.store(u"counter-2/api_key"_s, answer::secret("two"), note(u"two"_s));
    const auto loaded = answer::load(vault, u"counter-2/api_key"_s);
    QCOMPARE(done, (QStringList{u"one ok"_s, u"two ok"_s}));
    QVERIFY(loaded && *loaded);
    QCOMPARE((*loaded)->current.reveal().toByteArray(), "two"_ba);
    QCOMPARE((*loaded)->previous.reveal().toByteArray(), "one"_ba);
}

void TestKeyringVault::removesForGood()
{
    KeyringVault vault(service, m_clock);
    QCOMPARE(answer::remove(vault, {u"counter-2/api_key"_s, u"counter-2/nothing"_s, u"counter-1/webhook"_s}), u"ok"_s);
    QCOMPARE(answer::remove(vault, {}), u"ok"_s);
    QCOMPARE(items(), 1);
    QCOMPARE(answer::current(vault, u"counter-2/api_key"_s), "(none)"_ba);
    QCOMPARE(answer::current(vault, key), "bkg_live_2"_ba);
}

void TestKeyringVault::tellsFoldersApart()
{
    KeyringVault other(u"Paydesk /srv/other"_s, m_clock);
    QCOMPARE(answer::current(other, key), "(none)"_ba);
}

void TestKeyringVault::endsQuietly()
{
    bool answered = false;
    {
        KeyringVault vault(service, m_clock);
        vault.load(key, [&](const answer::Loaded&) { answered = true; });
        QCoreApplication::processEvents();
    }
    KeyringVault next(service, m_clock);
    QCOMPARE(answer::current(next, key), "bkg_live_2"_ba);
    QVERIFY(!answered);
}

/// The person waves the unlocking away. libsecret then says "nothing" to who asks: see KeyringVault.
void TestKeyringVault::losesNothingWhileLocked()
{
    QCOMPARE(tell("locked"), QList{"locked"_ba});
    KeyringVault vault(service, m_clock);
    QCOMPARE(answer::current(vault, key), "(none)"_ba);
    // Nothing is written over it.
    QCOMPARE(answer::store(vault, key, "other"), u"keyring_denied"_s);
    QCOMPARE(tell("unlocked"), QList{"unlocked"_ba});
    QCOMPARE(answer::current(vault, key), "bkg_live_2"_ba);
}

void TestKeyringVault::isTakenWhereItAnswers()
{
    const QTemporaryDir folder;
    FolderVault vault(folder.path(), m_clock, m_scheduler);
    const auto choice = chosen(vault);
    QCOMPARE(choice.kind, FolderVault::Kind::Keyring);
    QVERIFY(vault.sealed() == nullptr);
    QCOMPARE(answer::store(vault.vault(), key, "in the keyring"), u"ok"_s);
    QVERIFY(!QFile::exists(folder.filePath(u"vault.sealed"_s)));
    QCOMPARE(answer::remove(vault.vault(), {key}), u"ok"_s);
    QCOMPARE(m_scheduler.pending(), std::size_t{0});
}

void TestKeyringVault::givesWayToASealedFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"vault.sealed"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    FolderVault vault(folder.path(), m_clock, m_scheduler);
    const auto choice = chosen(vault);
    QCOMPARE(choice.kind, FolderVault::Kind::SealedFile);
    QVERIFY(choice.hasFile && choice.keyring.isEmpty());
    QVERIFY(vault.sealed() != nullptr);
    QCOMPARE(answer::current(vault.vault(), key), "(vault_locked)"_ba);
}

void TestKeyringVault::isNotTakenWhereItHangs()
{
    // The double stops answering: the last test, it goes on only at the end.
    QProcess::execute(u"kill"_s, {u"-STOP"_s, QString::number(m_service.processId())});
    const QTemporaryDir folder;
    FolderVault vault(folder.path(), m_clock, m_scheduler);
    std::optional<FolderVault::Choice> choice;
    vault.choose([&](const FolderVault::Choice& made) { choice = made; });
    QTRY_COMPARE(m_scheduler.pending(), std::size_t{1});
    m_scheduler.advance(FolderVault::KeyringPatience);
    QVERIFY(choice);
    QCOMPARE(choice->kind, FolderVault::Kind::SealedFile);
    QVERIFY(!choice->hasFile);
    QCOMPARE(choice->keyring, u"no answer"_s);
    QProcess::execute(u"kill"_s, {u"-CONT"_s, QString::number(m_service.processId())});
}

/// In a process of its own, where the bus is another one.
void TestKeyringVault::isNotTakenWhereNobodyAnswers()
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PAYDESK_VAULT_CHOOSER), {});
    QVERIFY(program.waitForFinished(20'000));
    const QByteArray said = program.readAllStandardOutput();
    QVERIFY2(said.startsWith("sealed file, to be created; keyring error "), said.constData());
}

QTEST_GUILESS_MAIN(TestKeyringVault)
#include "tst_keyringvault.moc"
