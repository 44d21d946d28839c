// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/accountbook.h"

#include "tests/support/fakeclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using accounts::AccountBook;
using accounts::AccountRecord;
using Report = accounts::ConnectionTest::Report;
using VaultState = AccountBook::VaultState;

namespace {

constexpr vault::ScryptCost cheap{.log2N = 14};
const QByteArray passphrase = "correct horse battery"_ba;

vault::Secret secret(const QByteArray& text)
{
    return vault::Secret(QByteArray(text.constData(), text.size()));
}

gateways::Credentials keys(const QByteArray& apiKey)
{
    gateways::Credentials all;
    all.emplace(u"api_key"_s, secret(apiKey));
    return all;
}

AccountRecord record(const QString& id, const QString& name = u"Main KHQR"_s)
{
    AccountRecord account;
    account.id = id;
    account.gateway = u"bakong-gateway"_s;
    account.name = name;
    account.baseUrl = QUrl(u"https://pay.example/api"_s);
    return account;
}

/// What `ask(done)` is answered with; fails the test when nothing comes, or when it comes inside the call.
template <class Value, class Ask>
Value answerOf(const Ask& ask)
{
    const auto got = std::make_shared<std::optional<Value>>();
    ask([got](Value value) { *got = std::move(value); });
    [&] { QVERIFY2(!got->has_value(), "answered inside the call"); }();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(got->has_value(), 20'000); }();
    return std::move(**got);
}

template <class Value>
QString word(const base::Result<Value>& result)
{
    return result ? u"ok"_s : result.error().code;
}

} // namespace

/// Without a keyring, as on many counters.
class TestAccountBook final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void beginsWithoutAccountsAndWithoutAFile();
    void keepsAnAccountAndItsKeysOverARestart();
    void addsNothingWhoseKeysAreNotKept();
    void refusesWhatCannotBeAnAccount();
    void leavesNoKeysOfAnAccountThatWasNotWritten();
    void changesAnAccountWithoutItsKeys();
    void removesAnAccountWithAllItsKeys();
    void keepsAnAccountWhoseKeysCannotBeRemoved();
    void ordersAndPrefers();
    void goesBackToThePreviousKey();
    void tellsNoMoreOfAKeyThanItsEnd_data();
    void tellsNoMoreOfAKeyThanItsEnd();
    void testsWithTheKeysTypedAndKept();
    void testsNothingWhileLocked();
    void unlocksAndLocks();
    void changesThePassphrase();
    void startsAnewAfterADamagedList();
    void leavesANewerListAlone();
    void noticesAVaultThatWasSetAside();
    void doesWhatWasAskedForBeforeItWasOpen();
    void endsQuietly();

private:
    using Ask = std::function<void(AccountBook::Done)>;
    [[nodiscard]] std::unique_ptr<AccountBook> make();
    [[nodiscard]] std::unique_ptr<AccountBook> opened();
    /// With an unlocked vault and one account, "main", with a key.
    [[nodiscard]] std::unique_ptr<AccountBook> filled();
    [[nodiscard]] static QString done(const Ask& ask) { return word(answerOf<base::Result<>>(ask)); }
    [[nodiscard]] static QString save(AccountBook& book, const AccountRecord& account, gateways::Credentials secrets)
    {
        const auto own = std::make_shared<gateways::Credentials>(std::move(secrets));
        return done([&](auto answer) { book.save(account, std::move(*own), std::move(answer)); });
    }
    [[nodiscard]] static QString unlock(AccountBook& book, const QByteArray& words)
    {
        return done([&](auto answer) { book.unlock(secret(words), std::move(answer)); });
    }
    /// Each as "name=secret", or the code of the error.
    [[nodiscard]] static QByteArray credentials(AccountBook& book, const QString& id);
    [[nodiscard]] static QByteArray told(const gateways::Credentials& credentials);
    [[nodiscard]] static QStringList ids(const AccountBook& book);
    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray content(const QString& name) const;
    void overwrite(const QString& name, const QByteArray& bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeClock m_clock;
    base::EventLoopScheduler m_scheduler;
    QByteArray m_tested; ///< account and keys of the last test
};

void TestAccountBook::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
}

void TestAccountBook::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_tested.clear();
}

std::unique_ptr<AccountBook> TestAccountBook::make()
{
    const auto tester = [this](const AccountRecord& account, const gateways::Credentials& credentials,
                            const AccountBook::Tested& tested) {
        m_tested = account.name.toUtf8() + ": " + told(credentials);
        Report report;
        report.host = u"asked.example"_s;
        QMetaObject::invokeMethod(
            this, [tested, report] { tested(report); }, Qt::QueuedConnection);
    };
    return std::make_unique<AccountBook>(m_folder->path(), m_clock, m_scheduler, tester, nullptr, cheap);
}

std::unique_ptr<AccountBook> TestAccountBook::opened()
{
    auto book = make();
    book->open();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(book->isOpen() && book->vaultState() != VaultState::Opening, 20'000); }();
    return book;
}

std::unique_ptr<AccountBook> TestAccountBook::filled()
{
    auto book = opened();
    [&] {
        QCOMPARE(done([&](auto answer) { book->createVault(secret(passphrase), std::move(answer)); }), u"ok"_s);
        QCOMPARE(save(*book, record(u"main"_s), keys("bkg_live_0123456789abcd3f9a")), u"ok"_s);
    }();
    return book;
}

QByteArray TestAccountBook::credentials(AccountBook& book, const QString& id)
{
    const auto loaded = answerOf<base::Result<gateways::Credentials>>(
        [&](auto answer) { book.loadCredentials(id, std::move(answer)); });
    return loaded ? told(*loaded) : loaded.error().code.toUtf8();
}

QByteArray TestAccountBook::told(const gateways::Credentials& credentials)
{
    QByteArrayList rows;
    for (const auto& [name, value] : credentials)
        rows << name.toUtf8() + '=' + value.reveal().toByteArray();
    return rows.join(' ');
}

QStringList TestAccountBook::ids(const AccountBook& book)
{
    QStringList all;
    for (const AccountRecord& account : book.list().accounts)
        all << account.id;
    return all;
}

QByteArray TestAccountBook::content(const QString& name) const
{
    QFile source(file(name));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void TestAccountBook::overwrite(const QString& name, const QByteArray& bytes) const
{
    QFile target(file(name));
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(bytes), bytes.size());
}

void TestAccountBook::beginsWithoutAccountsAndWithoutAFile()
{
    const auto book = make();
    QCOMPARE(book->vaultState(), VaultState::Opening);
    QSignalSpy changed(book.get(), &AccountBook::changed);
    QSignalSpy vaultChanged(book.get(), &AccountBook::vaultChanged);
    book->open();
    QVERIFY(!book->isOpen());
    QVERIFY(changed.wait(20'000));
    QVERIFY(book->isOpen());
    QCOMPARE(vaultChanged.count(), 1);
    QCOMPARE(book->vaultState(), VaultState::Missing);
    QVERIFY(!book->usesKeyring());
    QVERIFY(book->list().accounts.isEmpty());
    QCOMPARE(book->list().freeId(u"bakong-gateway"_s), u"bakong-gateway"_s);
}

void TestAccountBook::keepsAnAccountAndItsKeysOverARestart()
{
    auto book = filled();
    QSignalSpy changed(book.get(), &AccountBook::changed);
    QCOMPARE(save(*book, record(book->list().freeId(u"main"_s), u"Second"_s), keys("bkg_two")), u"ok"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!content(u"accounts.json"_s).contains("bkg_"));
    book = opened();
    QCOMPARE(book->vaultState(), VaultState::Locked);
    QCOMPARE(ids(*book), QStringList({u"main"_s, u"main-2"_s}));
    QCOMPARE(credentials(*book, u"main"_s), "vault_locked"_ba);
    QCOMPARE(unlock(*book, passphrase), u"ok"_s);
    QCOMPARE(credentials(*book, u"main"_s), "api_key=bkg_live_0123456789abcd3f9a"_ba);
    QCOMPARE(credentials(*book, u"main-2"_s), "api_key=bkg_two"_ba);
    QCOMPARE(credentials(*book, u"nobody"_s), "account_unknown"_ba);
}

void TestAccountBook::addsNothingWhoseKeysAreNotKept()
{
    const auto book = opened(); // no passphrase was chosen yet
    QCOMPARE(save(*book, record(u"main"_s), keys("bkg_1")), u"vault_locked"_s);
    QVERIFY(book->list().accounts.isEmpty());
    QVERIFY(!QFile::exists(file(u"accounts.json"_s)));
    // Without keys there is nothing to keep.
    QCOMPARE(save(*book, record(u"main"_s), {}), u"ok"_s);
    QCOMPARE(ids(*book), QStringList(u"main"_s));
}

void TestAccountBook::refusesWhatCannotBeAnAccount()
{
    const auto book = filled();
    AccountRecord wrong = record(u"second"_s);
    wrong.baseUrl = QUrl(u"http://pay.example/api"_s);
    QCOMPARE(save(*book, wrong, keys("bkg_2")), u"base_url"_s);
    QCOMPARE(ids(*book), QStringList(u"main"_s));
}

void TestAccountBook::leavesNoKeysOfAnAccountThatWasNotWritten()
{
    const auto book = filled();
    QVERIFY(QFile::rename(file(u"accounts.json"_s), file(u"elsewhere"_s)));
    QVERIFY(QFile::link(file(u"elsewhere"_s), file(u"accounts.json"_s)));
    QCOMPARE(save(*book, record(u"second"_s), keys("bkg_2")), u"accounts_link"_s);
    QCOMPARE(ids(*book), QStringList(u"main"_s));
    QVERIFY(QFile::remove(file(u"accounts.json"_s)));
    QCOMPARE(save(*book, record(u"second"_s), {}), u"ok"_s);
    QCOMPARE(credentials(*book, u"second"_s), ""_ba);
}

void TestAccountBook::changesAnAccountWithoutItsKeys()
{
    const auto book = filled();
    AccountRecord account = *book->list().find(u"main"_s);
    account.name = u"Renamed"_s;
    account.enabled = false;
    gateways::Credentials nothing;
    nothing.emplace(u"api_key"_s, vault::Secret());
    QCOMPARE(save(*book, account, std::move(nothing)), u"ok"_s);
    QCOMPARE(book->list().find(u"main"_s)->name, u"Renamed"_s);
    QVERIFY(!book->list().find(u"main"_s)->enabled);
    QCOMPARE(book->list().first(), nullptr);
    QCOMPARE(credentials(*book, u"main"_s), "api_key=bkg_live_0123456789abcd3f9a"_ba);
}

void TestAccountBook::removesAnAccountWithAllItsKeys()
{
    const auto book = filled();
    gateways::Credentials proxy;
    proxy.emplace(u"proxy_password"_s, secret("hush"));
    QCOMPARE(save(*book, *book->list().find(u"main"_s), std::move(proxy)), u"ok"_s);
    QCOMPARE(save(*book, record(u"second"_s), keys("bkg_2")), u"ok"_s);
    QCOMPARE(done([&](auto answer) { book->setPreferred(u"main"_s, std::move(answer)); }), u"ok"_s);
    QCOMPARE(done([&](auto answer) { book->remove(u"main"_s, std::move(answer)); }), u"ok"_s);
    QCOMPARE(ids(*book), QStringList(u"second"_s));
    QCOMPARE(book->list().preferred, QString());
    QCOMPARE(done([&](auto answer) { book->remove(u"main"_s, std::move(answer)); }), u"account_unknown"_s);
    // The same id again knows nothing of the old keys.
    for (const QString& name : {u"api_key"_s, u"proxy_password"_s}) {
        AccountRecord again = record(u"main"_s);
        again.credentials = {name};
        QCOMPARE(save(*book, again, {}), u"ok"_s);
        QCOMPARE(credentials(*book, u"main"_s), "key_unavailable"_ba);
    }
    QCOMPARE(credentials(*book, u"second"_s), "api_key=bkg_2"_ba);
}

void TestAccountBook::keepsAnAccountWhoseKeysCannotBeRemoved()
{
    const auto book = filled();
    book->lockVault();
    QCOMPARE(done([&](auto answer) { book->remove(u"main"_s, std::move(answer)); }), u"vault_locked"_s);
    QCOMPARE(ids(*book), QStringList(u"main"_s));
}

void TestAccountBook::ordersAndPrefers()
{
    auto book = filled();
    for (const QString& id : {u"b"_s, u"c"_s, u"d"_s})
        QCOMPARE(save(*book, record(id), {}), u"ok"_s);
    QCOMPARE(done([&](auto answer) { book->setOrder({u"d"_s, u"gone"_s, u"b"_s}, std::move(answer)); }), u"ok"_s);
    QCOMPARE(ids(*book), QStringList({u"d"_s, u"b"_s, u"main"_s, u"c"_s}));
    QCOMPARE(book->list().first()->id, u"d"_s);
    QCOMPARE(done([&](auto answer) { book->setPreferred(u"c"_s, std::move(answer)); }), u"ok"_s);
    QCOMPARE(done([&](auto answer) { book->setPreferred(u"gone"_s, std::move(answer)); }), u"account_unknown"_s);
    QCOMPARE(book->list().first()->id, u"c"_s);
    book = opened();
    QCOMPARE(ids(*book), QStringList({u"d"_s, u"b"_s, u"main"_s, u"c"_s}));
    QCOMPARE(book->list().first()->id, u"c"_s);
}

void TestAccountBook::goesBackToThePreviousKey()
{
    const auto book = filled();
    const auto back = [&] {
        return done([&](auto answer) { book->usePreviousKey(u"main"_s, u"api_key"_s, std::move(answer)); });
    };
    QCOMPARE(back(), u"previous_gone"_s);
    using Facts = QMap<QString, AccountBook::KeyFacts>;
    const auto setAt = [&] {
        const auto facts =
            answerOf<base::Result<Facts>>([&](auto answer) { book->loadKeyFacts(u"main"_s, std::move(answer)); });
        return facts ? facts->value(u"api_key"_s).setAt : QDateTime();
    };
    const QDateTime first = setAt();
    m_clock.advance(60 * 24h);
    QCOMPARE(save(*book, *book->list().find(u"main"_s), keys("bkg_live_2_wrong_one")), u"ok"_s);
    QCOMPARE(setAt(), m_clock.nowUtc());
    m_clock.advance(1h);
    QCOMPARE(credentials(*book, u"main"_s), "api_key=bkg_live_2_wrong_one"_ba);
    QSignalSpy changed(book.get(), &AccountBook::changed);
    QCOMPARE(back(), u"ok"_s);
    // It is as old as it was: going back makes no key young.
    QVERIFY(first.isValid());
    QCOMPARE(setAt(), first);
    // Who sells with the keys asks for them again.
    QCOMPARE(changed.count(), 1);
    QCOMPARE(credentials(*book, u"main"_s), "api_key=bkg_live_0123456789abcd3f9a"_ba);
    m_clock.advance(24h);
    QCOMPARE(back(), u"previous_gone"_s);
}

void TestAccountBook::tellsNoMoreOfAKeyThanItsEnd_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("ending");
    QTest::newRow("usual") << "bkg_live_0123456789abcd3f9a"_ba << u"3f9a"_s;
    QTest::newRow("sixteen") << "0123456789abcdef"_ba << u"cdef"_s;
    QTest::newRow("fifteen") << "0123456789abcde"_ba << QString();
    QTest::newRow("cut in a sign") << "0123456789abcdefg\xe1\x9e\x80"_ba << QString();
}

void TestAccountBook::tellsNoMoreOfAKeyThanItsEnd()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, ending);
    using Facts = QMap<QString, AccountBook::KeyFacts>;
    const auto book = filled();
    const auto load = [&](const QString& id) {
        return answerOf<base::Result<Facts>>([&](auto answer) { book->loadKeyFacts(id, std::move(answer)); });
    };
    const QDateTime before = m_clock.nowUtc();
    m_clock.advance(10 * 24h);
    QCOMPARE(save(*book, record(u"second"_s), keys(key)), u"ok"_s);
    auto facts = load(u"second"_s);
    QVERIFY(facts);
    QCOMPARE(facts->keys(), QStringList(u"api_key"_s));
    QCOMPARE(facts->value(u"api_key"_s).ending, ending);
    QCOMPARE(facts->value(u"api_key"_s).setAt, before.addDays(10));
    QVERIFY(!facts->value(u"api_key"_s).previousUntil.isValid());
    QCOMPARE(save(*book, *book->list().find(u"second"_s), keys("another")), u"ok"_s);
    QCOMPARE(load(u"second"_s)->value(u"api_key"_s).previousUntil, before.addDays(11));
    QCOMPARE(word(load(u"gone"_s)), u"account_unknown"_s);
    QCOMPARE(save(*book, record(u"keyless"_s), {}), u"ok"_s);
    facts = load(u"keyless"_s);
    QVERIFY(facts && facts->isEmpty());
    book->lockVault();
    QCOMPARE(word(load(u"second"_s)), u"vault_locked"_s);
}

void TestAccountBook::testsWithTheKeysTypedAndKept()
{
    const auto book = filled();
    gateways::Credentials proxy;
    proxy.emplace(u"proxy_password"_s, secret("hush"));
    QCOMPARE(save(*book, *book->list().find(u"main"_s), std::move(proxy)), u"ok"_s);
    AccountRecord account = *book->list().find(u"main"_s);
    account.name = u"As typed"_s;
    const auto test = [&](const AccountRecord& tried, gateways::Credentials typed) {
        const auto own = std::make_shared<gateways::Credentials>(std::move(typed));
        return answerOf<Report>([&](auto answer) { book->test(tried, std::move(*own), std::move(answer)); });
    };
    QCOMPARE(test(account, keys("typed")).host, u"asked.example"_s);
    QCOMPARE(m_tested, "As typed: api_key=typed proxy_password=hush"_ba);
    QVERIFY(test(account, {}).found);
    QCOMPARE(m_tested, "As typed: api_key=bkg_live_0123456789abcd3f9a proxy_password=hush"_ba);
    QVERIFY(test(record(u"new"_s), keys("first")).found);
    QCOMPARE(m_tested, "Main KHQR: api_key=first"_ba);
    QCOMPARE(book->list().find(u"main"_s)->name, u"Main KHQR"_s);
    QCOMPARE(credentials(*book, u"main"_s), "api_key=bkg_live_0123456789abcd3f9a proxy_password=hush"_ba);
}

void TestAccountBook::testsNothingWhileLocked()
{
    const auto book = filled();
    book->lockVault();
    const auto report =
        answerOf<Report>([&](auto answer) { book->test(*book->list().find(u"main"_s), {}, std::move(answer)); });
    QCOMPARE(word(report.found), u"vault_locked"_s);
    QCOMPARE(report.host, u"pay.example"_s);
    QVERIFY(report.did.isEmpty());
    QVERIFY(m_tested.isEmpty());
}

void TestAccountBook::unlocksAndLocks()
{
    const auto book = filled();
    QSignalSpy vaultChanged(book.get(), &AccountBook::vaultChanged);
    book->lockVault();
    QVERIFY(vaultChanged.wait(20'000));
    QCOMPARE(book->vaultState(), VaultState::Locked);
    QCOMPARE(unlock(*book, "wrong horse battery"), u"vault_passphrase"_s);
    QCOMPARE(book->vaultState(), VaultState::Locked);
    QCOMPARE(unlock(*book, passphrase), u"ok"_s);
    QCOMPARE(book->vaultState(), VaultState::Open);
    QCOMPARE(vaultChanged.count(), 2);
    QCOMPARE(done([&](auto answer) { book->createVault(secret(passphrase), std::move(answer)); }), u"vault_exists"_s);
}

void TestAccountBook::changesThePassphrase()
{
    auto book = filled();
    const auto change = [&](const QByteArray& present, const QByteArray& next) {
        return done([&](auto answer) { book->changePassphrase(secret(present), secret(next), std::move(answer)); });
    };
    QCOMPARE(change("wrong horse battery", "another one, long"), u"vault_passphrase"_s);
    QCOMPARE(change(passphrase, "short"), u"passphrase_short"_s);
    QCOMPARE(change(passphrase, "another one, long"), u"ok"_s);
    book = opened();
    QCOMPARE(unlock(*book, passphrase), u"vault_passphrase"_s);
    QCOMPARE(unlock(*book, "another one, long"), u"ok"_s);
    QCOMPARE(credentials(*book, u"main"_s), "api_key=bkg_live_0123456789abcd3f9a"_ba);
}

void TestAccountBook::startsAnewAfterADamagedList()
{
    overwrite(u"accounts.json"_s, "{\"version\":1");
    const auto book = make();
    QSignalSpy failed(book.get(), &AccountBook::failed);
    book->open();
    QVERIFY(failed.wait(20'000));
    QCOMPARE(failed.first().first().value<base::Error>().code, u"accounts_damaged"_s);
    QCOMPARE(book->trouble()->code, u"accounts_damaged"_s);
    QCOMPARE(content(u"accounts.json.damaged"_s), "{\"version\":1"_ba);
    QCOMPARE(save(*book, record(u"main"_s), {}), u"ok"_s);
    QVERIFY(!book->trouble());
    QCOMPARE(ids(*opened()), QStringList(u"main"_s));
}

void TestAccountBook::leavesANewerListAlone()
{
    const QByteArray newer = "{\"version\":2,\"accounts\":[]}";
    overwrite(u"accounts.json"_s, newer);
    const auto book = opened();
    QCOMPARE(book->trouble()->code, u"accounts_newer"_s);
    QCOMPARE(done([&](auto answer) { book->createVault(secret(passphrase), std::move(answer)); }), u"ok"_s);
    QCOMPARE(save(*book, record(u"main"_s), keys("bkg_1")), u"accounts_newer"_s);
    QCOMPARE(done([&](auto answer) { book->setOrder({}, std::move(answer)); }), u"accounts_newer"_s);
    QCOMPARE(done([&](auto answer) { book->setPreferred({}, std::move(answer)); }), u"accounts_newer"_s);
    QCOMPARE(content(u"accounts.json"_s), newer);
}

void TestAccountBook::noticesAVaultThatWasSetAside()
{
    const auto book = filled();
    QByteArray bytes = content(u"vault.sealed"_s);
    bytes[bytes.size() / 2] = static_cast<char>(~bytes.at(bytes.size() / 2));
    overwrite(u"vault.sealed"_s, bytes);
    QCOMPARE(credentials(*book, u"main"_s), "vault_damaged"_ba);
    QCOMPARE(book->vaultState(), VaultState::Missing);
    // Its account can still be removed: there is no key left to leave behind.
    QCOMPARE(done([&](auto answer) { book->remove(u"main"_s, std::move(answer)); }), u"ok"_s);
}

void TestAccountBook::doesWhatWasAskedForBeforeItWasOpen()
{
    const auto book = make();
    book->open();
    QCOMPARE(save(*book, record(u"main"_s), {}), u"ok"_s);
    QCOMPARE(ids(*book), QStringList(u"main"_s));
}

void TestAccountBook::endsQuietly()
{
    auto book = filled();
    bool answered = false;
    const auto note = [&](const base::Result<>&) { answered = true; };
    book->save(record(u"second"_s), keys("bkg_2"), note);
    book->setOrder({u"second"_s}, note);
    QTest::qWait(1);
    book.reset();
    QTest::qWait(50);
    // Who is answered may end it.
    book = opened();
    book->setOrder({}, [&](const base::Result<>&) {
        book.reset();
        answered = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(answered, 20'000);
    QVERIFY(!book);
}

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_accountbook.moc"
