// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/clirun.h"
#include "tests/support/sentence.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray passphrase = "correct horse battery"_ba;
const QByteArray key = "bkg_live_0123456789abcdef"_ba;

QByteArray contentOf(const QString& file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

/// "name passed, line failed"
QString verdicts(const QJsonObject& tested)
{
    QStringList said;
    for (const auto& step : tested.value(u"steps"_s).toArray())
        said << step.toObject().value(u"step"_s).toString() + u' ' + step.toObject().value(u"verdict"_s).toString();
    return said.join(u", "_s);
}

} // namespace

/// Without a keyring: the keys are in vault.sealed. (tst_keyringvault shows the choice.)
class TestAccountVerbs final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void addsAndLists();
    void removesWithItsKeys();
    void numbersTheIds();
    void refusesToAdd_data();
    void refusesToAdd();
    void keepsNothingOfARefusedAccount();
    void takesPassphraseFilesOfTheOwnerAlone();
    void testsAgainstTheService();
    void saysWhatIsWrongWithTheKey();
    void saysWhenNobodyAnswers();
    void refusesWhileAnotherHoldsTheFolder();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] cli::Run call(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return cli::run(QStringList{u"--json"_s, u"--data"_s, m_folder->path()} + arguments, input);
    }
    [[nodiscard]] static QStringList addition(const QStringList& more = {})
    {
        return QStringList{u"accounts"_s, u"add"_s, u"--gateway"_s, u"bakong-gateway"_s, u"--receiver"_s,
                   u"sokha@devb"_s, u"--merchant-name"_s, u"Sokha Coffee"_s}
        + more;
    }
    [[nodiscard]] static QByteArray secrets(const QByteArray& apiKey = key)
    {
        return "passphrase=" + passphrase + "\napi_key=" + apiKey + '\n';
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_practice;
    QString m_baseUrl;
    QByteArray m_practiceKey;
};

void TestAccountVerbs::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    m_practice.start(QStringLiteral(PAYDESK_CLI), {u"--json"_s, u"practice"_s, u"serve"_s});
    QByteArray said;
    while (!said.contains("\"ready\":true")) {
        QVERIFY2(m_practice.waitForReadyRead(20'000), "the practice servers did not start");
        said += m_practice.readAllStandardOutput();
    }
    for (const QByteArray& line : said.split('\n')) {
        const QJsonObject served = QJsonDocument::fromJson(line).object();
        if (served.value(u"gateway"_s) != u"bakong-gateway"_s)
            continue;
        m_baseUrl = served.value(u"base_url"_s).toString();
        m_practiceKey = served.value(u"headers"_s).toObject().value(u"X-API-Key"_s).toString().toUtf8();
    }
    QVERIFY(!m_baseUrl.isEmpty() && !m_practiceKey.isEmpty());
}

void TestAccountVerbs::cleanupTestCase()
{
    m_practice.terminate();
    QVERIFY(m_practice.waitForFinished());
}

void TestAccountVerbs::addsAndLists()
{
    QCOMPARE(call({u"accounts"_s, u"list"_s}).out, QByteArray());
    const auto added = call(addition({u"--id"_s, u"counter-1"_s, u"--name"_s, u"Main"_s}), secrets());
    QVERIFY2(added.exit == 0, added.err.constData());
    QCOMPARE(call(addition({u"--id"_s, u"riel"_s, u"--currency"_s, u"KHR"_s, u"--default"_s}), secrets()).exit, 0);
    const auto list = call({u"accounts"_s, u"list"_s});
    QCOMPARE(list.exit, 0);
    const auto lines = list.answers();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).value(u"id"_s), u"counter-1"_s);
    QCOMPARE(lines.at(0).value(u"gateway"_s), u"bakong-gateway"_s);
    QCOMPARE(lines.at(0).value(u"name"_s), u"Main"_s);
    QCOMPARE(lines.at(0).value(u"mode"_s), u"production"_s);
    QCOMPARE(lines.at(0).value(u"base_url"_s), u"https://horrorbringer.site/api/v1"_s);
    QCOMPARE(lines.at(0).value(u"currency"_s), u"USD"_s);
    QCOMPARE(lines.at(0).value(u"receiver"_s), u"sokha@devb"_s);
    QCOMPARE(lines.at(0).value(u"keys"_s).toArray(), QJsonArray{u"api_key"_s});
    QCOMPARE(lines.at(0).value(u"default"_s), false);
    QCOMPARE(lines.at(1).value(u"default"_s), true);
    for (const QByteArray& text : {added.out, added.err, list.out, list.err, contentOf(path(u"accounts.json"_s)),
             contentOf(path(u"vault.sealed"_s))})
        QVERIFY(!text.contains(key) && !text.contains(passphrase));
    QVERIFY(QFile::exists(path(u"vault.sealed"_s)));
}

void TestAccountVerbs::removesWithItsKeys()
{
    QCOMPARE(call(addition({u"--id"_s, u"counter-1"_s}), secrets()).exit, 0);
    const QByteArray sealed = contentOf(path(u"vault.sealed"_s));
    QCOMPARE(call({u"accounts"_s, u"remove"_s, u"nobody"_s}, passphrase).answers().at(0).value(u"error"_s),
        u"account_unknown"_s);
    const auto wrong = call({u"accounts"_s, u"remove"_s, u"counter-1"_s}, "not the passphrase\n");
    QCOMPARE(wrong.exit, 1);
    QCOMPARE(wrong.answers().at(0).value(u"error"_s), u"vault_passphrase"_s);
    QCOMPARE(contentOf(path(u"vault.sealed"_s)), sealed);
    QCOMPARE(call({u"accounts"_s, u"list"_s}).answers().size(), 1);

    const auto removed = call({u"accounts"_s, u"remove"_s, u"counter-1"_s}, passphrase + '\n');
    QVERIFY2(removed.exit == 0, removed.err.constData());
    QCOMPARE(call({u"accounts"_s, u"list"_s}).answers().size(), 0);
    QVERIFY(contentOf(path(u"vault.sealed"_s)).size() < sealed.size());
}

void TestAccountVerbs::numbersTheIds()
{
    QCOMPARE(call(addition(), secrets()).answers().at(0).value(u"id"_s), u"bakong-gateway"_s);
    QCOMPARE(call(addition(), secrets()).answers().at(0).value(u"id"_s), u"bakong-gateway-2"_s);
    const auto again = call(addition({u"--id"_s, u"bakong-gateway"_s}), secrets());
    QCOMPARE(again.exit, 1);
    QCOMPARE(again.answers().at(0).value(u"error"_s), u"account_exists"_s);
}

void TestAccountVerbs::refusesToAdd_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* name, const QStringList& arguments, const QByteArray& input, int exit,
                         const char* error) {
        QTest::newRow(name) << arguments << input << exit << QString::fromLatin1(error);
    };
    const QStringList bare{u"accounts"_s, u"add"_s};
    row("no gateway", bare, secrets(), 2, "usage");
    row("practice", QStringList{u"--practice"_s} + addition(), secrets(), 2, "usage");
    row("gateway unknown", bare + QStringList{u"--gateway"_s, u"stripe"_s}, secrets(), 1, "gateway_unknown");
    row("mode unknown", addition({u"--mode"_s, u"live"_s}), secrets(), 2, "usage");
    row("key as an operand", addition({QString::fromLatin1(key)}), secrets(), 2, "usage");
    row("no receiver", bare + QStringList{u"--gateway"_s, u"bakong-gateway"_s}, secrets(), 1, "receiver_missing");
    row("receiver wrong", addition({u"--receiver"_s, u"sokha"_s}), secrets(), 1, "KHQR_3");
    row("currency of others", addition({u"--currency"_s, u"BDT"_s}), secrets(), 1, "currency");
    row("id wrong", addition({u"--id"_s, u"a b"_s}), secrets(), 1, "account_id");
    row("plain http", addition({u"--base-url"_s, u"http://api.example"_s}), secrets(), 1, "base_url");
    row("key in the address", addition({u"--base-url"_s, u"https://k:s@api.example"_s}), secrets(), 1, "base_url");
    row("practice elsewhere", addition({u"--mode"_s, u"practice"_s}), secrets(), 1, "mode_address");
    row("sandbox where money is real", addition({u"--mode"_s, u"sandbox"_s}), secrets(), 1, "sandbox_address");
    row("sandbox of bayar.gg", bare + QStringList{u"--gateway"_s, u"bayar-gg"_s, u"--mode"_s, u"sandbox"_s}, secrets(),
        1, "sandbox_address");
    row("address of a call",
        bare
            + QStringList{u"--gateway"_s, u"pakhi-pay"_s, u"--walk-in-name"_s, u"W"_s, u"--walk-in-email"_s,
                u"a@b.ex"_s, u"--base-url"_s, u"https://pakhipay.com/api/request/payment/create/"_s},
        secrets(), 1, "call_address");
    row("no key", addition(), "passphrase=" + passphrase, 1, "api_key_missing");
    row("key with a blank", addition(), secrets("bkg live"), 1, "api_key_characters");
    row("a name nobody asked for", addition(), "token=x\n", 1, "secret_lines");
    row("no name", addition(), key, 1, "secret_lines");
    row("twice", addition(), secrets() + "api_key=other\n", 1, "secret_lines");
    row("no passphrase", addition(), "api_key=" + key, 1, "passphrase_needed");
    row("short passphrase", addition(), "passphrase=1234567\napi_key=" + key, 1, "passphrase_short");
}

void TestAccountVerbs::refusesToAdd()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, exit);
    QFETCH(QString, error);
    const auto added = call(arguments, input);
    QCOMPARE(added.answers().at(0).value(u"error"_s).toString(), error);
    QCOMPARE(added.exit, exit);
    QVERIFY(!added.out.contains(passphrase) && !added.err.contains(passphrase));
    QVERIFY(!QFile::exists(path(u"accounts.json"_s)));
    QVERIFY(!QFile::exists(path(u"vault.sealed"_s)));
}

void TestAccountVerbs::keepsNothingOfARefusedAccount()
{
    QCOMPARE(call(addition(), secrets()).exit, 0);
    const QByteArray list = contentOf(path(u"accounts.json"_s));
    const QByteArray sealed = contentOf(path(u"vault.sealed"_s));
    const auto refused = call(addition(), "passphrase=not the passphrase\napi_key=" + key);
    QCOMPARE(refused.answers().at(0).value(u"error"_s), u"vault_passphrase"_s);
    QCOMPARE(contentOf(path(u"accounts.json"_s)), list);
    QCOMPARE(contentOf(path(u"vault.sealed"_s)), sealed);
}

void TestAccountVerbs::takesPassphraseFilesOfTheOwnerAlone()
{
    QFile file(path(u"pass"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(passphrase + '\n');
    file.close();
    const QStringList arguments = addition({u"--passphrase-file"_s, file.fileName()});
    for (const auto more : {QFileDevice::ReadGroup, QFileDevice::ReadOther, QFileDevice::WriteOther}) {
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | more));
        QCOMPARE(call(arguments, "api_key=" + key).answers().at(0).value(u"error"_s), u"passphrase_file_rights"_s);
    }
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QCOMPARE(call(arguments, "api_key=" + key).exit, 0);
    QCOMPARE(call({u"accounts"_s, u"remove"_s, u"bakong-gateway"_s}, passphrase).exit, 0);
    const auto missing = call(addition({u"--passphrase-file"_s, path(u"none"_s)}), "api_key=" + key);
    QCOMPARE(missing.answers().at(0).value(u"error"_s), u"passphrase_file"_s);
}

void TestAccountVerbs::testsAgainstTheService()
{
    const QStringList practice{u"--mode"_s, u"practice"_s, u"--base-url"_s, m_baseUrl, u"--id"_s, u"counter-1"_s};
    QCOMPARE(call(addition(practice), secrets(m_practiceKey)).exit, 0);
    m_practice.readAllStandardOutput();
    const auto tested = call({u"accounts"_s, u"test"_s, u"counter-1"_s}, passphrase);
    QVERIFY2(tested.exit == 0, tested.err.constData());
    const QJsonObject said = tested.answers().at(0);
    QCOMPARE(said.value(u"ok"_s), true);
    QCOMPARE(said.value(u"host"_s), u"127.0.0.1"_s);
    QCOMPARE(said.value(u"status"_s), 200);
    QCOMPARE(said.value(u"did"_s),
        u"Paydesk asked Bakong Gateway about a payment that does not exist. Nothing was created."_s);
    QCOMPARE(said.value(u"found"_s), u"Bakong Gateway took the key and knows no such payment. The account works."_s);
    QCOMPARE(verdicts(said), u"name passed, line passed, clock passed, key passed"_s);
    const QJsonArray steps = said.value(u"steps"_s).toArray();
    QVERIFY(steps.at(0).toObject().value(u"detail"_s).toString().startsWith(u"127.0.0.1 found in "_s));
    QCOMPARE(steps.at(1).toObject().value(u"detail"_s), u"On this computer, nothing goes out"_s);
    QVERIFY(steps.at(3).toObject().value(u"detail"_s).toString().endsWith(u" requests a minute"_s));
    // The service saw one question, and it was not a create.
    QVERIFY(m_practice.waitForReadyRead(5'000));
    const QByteArray seen = m_practice.readAllStandardOutput().trimmed();
    QCOMPARE(seen.count('\n'), 0);
    QVERIFY2(seen.contains("/payment/check\""), seen.constData());
    const QByteArray log = contentOf(path(u"logs/requests.log"_s));
    QVERIFY(log.contains(" test ") && !log.contains(m_practiceKey));
}

void TestAccountVerbs::saysWhatIsWrongWithTheKey()
{
    const QStringList practice{u"--mode"_s, u"practice"_s, u"--base-url"_s, m_baseUrl, u"--id"_s, u"counter-1"_s};
    QCOMPARE(call(addition(practice), secrets("bkg_revoked_nobody_knows_it")).exit, 0);
    const auto tested = call({u"accounts"_s, u"test"_s, u"counter-1"_s}, passphrase);
    QCOMPARE(tested.exit, 1);
    const QJsonObject said = tested.answers().at(0);
    QCOMPARE(said.value(u"ok"_s), false);
    QVERIFY(!said.value(u"message"_s).toString().isEmpty());
    QVERIFY(said.value(u"status"_s).toInt() == 401 || said.value(u"status"_s).toInt() == 403);
    QCOMPARE(verdicts(said), u"name passed, line passed, clock passed, key failed"_s);
    QCOMPARE(said.value(u"steps"_s).toArray().at(3).toObject().value(u"advice"_s), said.value(u"message"_s));
    QVERIFY(!tested.out.contains("nobody_knows_it") && !tested.err.contains("nobody_knows_it"));
}

void TestAccountVerbs::saysWhenNobodyAnswers()
{
    const QStringList nobody{
        u"--mode"_s, u"practice"_s, u"--base-url"_s, u"http://127.0.0.1:9/v1"_s, u"--id"_s, u"counter-1"_s};
    QCOMPARE(call(addition(nobody), secrets()).exit, 0);
    const auto tested = call({u"accounts"_s, u"test"_s, u"counter-1"_s}, passphrase);
    QCOMPARE(tested.exit, 1);
    QCOMPARE(tested.answers().at(0).value(u"error"_s), u"not_sent"_s);
    const QString said = tested.answers().at(0).value(u"message"_s).toString();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(said) && !said.contains("internet"_L1), qPrintable(said));
    QCOMPARE(tested.answers().at(0).value(u"status"_s), 0);
    QCOMPARE(verdicts(tested.answers().at(0)), u"name passed, line failed, clock not_reached, key not_reached"_s);
    QCOMPARE(call({u"accounts"_s, u"test"_s, u"counter-1"_s}, "not the passphrase").answers().at(0).value(u"error"_s),
        u"vault_passphrase"_s);
    QCOMPARE(call({u"accounts"_s, u"test"_s}).exit, 2);
}

void TestAccountVerbs::refusesWhileAnotherHoldsTheFolder()
{
    QCOMPARE(call(addition(), secrets()).exit, 0);
    // A sale that waits holds the folder.
    QProcess holder;
    holder.start(QStringLiteral(PAYDESK_CLI),
        {u"--json"_s, u"--practice"_s, u"--data"_s, m_folder->path(), u"charge"_s, u"--account"_s, u"practice"_s,
            u"--amount"_s, u"1.01"_s, u"--wait"_s, u"60"_s});
    QVERIFY(holder.waitForReadyRead(20'000));
    const auto refused = call(addition(), secrets());
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.answers().at(0).value(u"error"_s), u"ledger_locked"_s);
    QCOMPARE(call({u"accounts"_s, u"list"_s}).answers().size(), 1);
    holder.terminate();
    QVERIFY(holder.waitForFinished());
}

QTEST_GUILESS_MAIN(TestAccountVerbs)
#include "tst_accountverbs.moc"
