// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/accountlist.h"
#include "core/gateways/bakong_gateway/bakonggateway.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bdquickpay/bdquickpay.h"
#include "core/gateways/pakhi_pay/pakhipay.h"
#include "tests/support/sentence.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace accounts;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto least =
    R"({"id":"counter-1","gateway":"bakong-gateway","name":"Main","mode":"production","base_url":"https://api.example/v1","currency":"USD"})";

QByteArray listOf(const QByteArray& accounts, const QByteArray& beside = {})
{
    return R"({"version":1)" + beside + R"(,"accounts":[)" + accounts + "]}";
}

AccountRecord full()
{
    AccountRecord account;
    account.id = u"counter-1"_s;
    account.gateway = u"bakong-gateway"_s;
    account.name = u"កាហ្វេ \"សុខា\""_s;
    account.mode = Mode::Sandbox;
    account.baseUrl = QUrl(u"https://api.example/v1"_s);
    account.receiver = u"sokha@devb"_s;
    account.merchantName = u"Sokha Coffee"_s;
    account.merchantCity = u"Phnom Penh"_s;
    account.currency = money::Currency::Khr;
    account.zone = 7h;
    account.walkIn = {u"Walk-in"_s, u"shop@example.org"_s, u"+855 12"_s};
    account.returnPages = {QUrl(u"http://127.0.0.1:4567/ok"_s), QUrl(u"https://shop.example/no?x=1"_s)};
    account.ovoNumber = u"081234567890"_s;
    account.defaultMethod = u"khqr-dynamic"_s;
    account.enabled = false;
    account.acceptsBillNumber = false;
    account.proxy = Proxy{Proxy::Kind::Socks5, u"proxy.lan"_s, 1080, u"till"_s};
    account.checklist = {u"pakhi-2026-05"_s, u"whitelist"_s};
    account.credentials = {u"api_key"_s, u"webhook_secret"_s};
    account.webhookToken = u"00112233445566778899aabbccddeeff"_s;
    return account;
}

QByteArray contentOf(const QString& file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void write(const QString& file, const QByteArray& bytes)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(bytes), bytes.size());
}

} // namespace

class TestAccountList final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsEverything();
    void readsTheLeast();
    void keepsMembersItDoesNotKnow();
    void refuses_data();
    void refuses();
    void checks_data();
    void checks();
    void addressesFitTheKindAndTheGateway_data();
    void addressesFitTheKindAndTheGateway();
    void choosesTheFirst();
    void becomesAProfile();
    void beginsWithoutAFile();
    void setsADamagedFileAside();
    void leavesANewerFileAlone();
    void refusesLinks();
    void isTheOwnersAlone();
    void saysWhenItCannotSave();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"accounts.json"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAccountList::keepsEverything()
{
    AccountList list;
    list.accounts = {full()};
    AccountRecord second = full();
    second.id = u"a"_s;
    second.proxy.reset();
    second.zone = 0min;
    list.accounts << second;
    second.id = u"b"_s;
    second.zone.reset();
    list.accounts << second;
    list.preferred = u"a"_s;
    QVERIFY(writeAccounts(file(), list));
    const auto read = readAccounts(file());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().log));
    QCOMPARE(read->text(), list.text());
    QCOMPARE(read->text().count('\n'), 5);
    QCOMPARE(read->preferred, u"a"_s);
    QCOMPARE(read->accounts.at(1).zone, std::optional(0min));
    QVERIFY(!read->accounts.at(2).zone);
    const AccountRecord& account = read->accounts.at(0);
    QCOMPARE(account.id, u"counter-1"_s);
    QCOMPARE(account.name, full().name);
    QCOMPARE(account.mode, Mode::Sandbox);
    QCOMPARE(account.baseUrl, full().baseUrl);
    QCOMPARE(account.currency, money::Currency::Khr);
    QCOMPARE(account.zone, std::chrono::minutes(7h));
    QCOMPARE(account.walkIn.email, u"shop@example.org"_s);
    QCOMPARE(account.returnPages.cancel, full().returnPages.cancel);
    QVERIFY(account.proxy == full().proxy);
    QCOMPARE(account.ovoNumber, u"081234567890"_s);
    QCOMPARE(account.defaultMethod, u"khqr-dynamic"_s);
    QCOMPARE(account.checklist, full().checklist);
    QCOMPARE(account.credentials, full().credentials);
    QVERIFY(!account.enabled);
    QVERIFY(!account.acceptsBillNumber);
    QVERIFY(!read->accounts.at(1).proxy);
    QCOMPARE(account.vaultKeys(), (QStringList{u"counter-1/api_key"_s, u"counter-1/webhook_secret"_s}));
}

void TestAccountList::readsTheLeast()
{
    const auto list = AccountList::parse(listOf(least));
    QVERIFY(list);
    QCOMPARE(list->accounts.size(), 1);
    QVERIFY(list->accounts.first().enabled && !list->accounts.first().proxy);
    QVERIFY(list->accounts.first().acceptsBillNumber);
    QCOMPARE(list->accounts.first().mode, Mode::Production);
    QVERIFY(AccountList::parse(listOf({})));
}

void TestAccountList::keepsMembersItDoesNotKnow()
{
    QByteArray account = least;
    account.chop(1);
    account += R"(,"colour":{"b":[1.50,null,true],"a":"x"}})";
    const auto list = AccountList::parse(listOf(account, R"(,"sorted_by":"hand")"));
    QVERIFY(list);
    QVERIFY(list->text().contains(R"("colour":{"b":[1.50,null,true],"a":"x"}})"));
    QVERIFY(list->text().contains(R"("sorted_by":"hand")"));
    const auto again = AccountList::parse(list->text());
    QVERIFY(again);
    QCOMPARE(again->text(), list->text());
}

void TestAccountList::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto with = [](const char* from, const char* to) {
        QByteArray account = least;
        account.replace(from, to);
        return listOf(account);
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << "accounts"_ba;
    QTest::newRow("cut") << listOf(least).chopped(1);
    QTest::newRow("no version") << R"({"accounts":[]})"_ba;
    QTest::newRow("version 0") << R"({"version":0,"accounts":[]})"_ba;
    QTest::newRow("no accounts") << R"({"version":1})"_ba;
    QTest::newRow("accounts no list") << R"({"version":1,"accounts":{}})"_ba;
    QTest::newRow("account no object") << listOf("5");
    QTest::newRow("default no text") << listOf(least, R"(,"default":1)");
    QTest::newRow("twice") << listOf(QByteArray(least) + ',' + least);
    QTest::newRow("a member twice") << with(R"("name":"Main")", R"("name":"Main","name":"Other")");
    QTest::newRow("no id") << with(R"("id":"counter-1",)", "");
    QTest::newRow("id with a slash") << with("counter-1", "counter/1");
    QTest::newRow("id with a capital") << with("counter-1", "Counter-1");
    QTest::newRow("id of practice") << with("counter-1", "practice-bdquickpay");
    QTest::newRow("no name") << with("Main", "");
    QTest::newRow("hidden sign") << with("Main", "Ma\\u202ein");
    QTest::newRow("mode unknown") << with("production", "live");
    QTest::newRow("practice elsewhere") << with("production", "practice");
    QTest::newRow("production here") << with("https://api.example/v1", "http://127.0.0.1:80/v1");
    QTest::newRow("no https") << with("https://api", "http://api");
    QTest::newRow("key in the address") << with("https://api", "https://key:secret@api");
    QTest::newRow("query in the address") << with("/v1", "/v1?apiKey=x");
    QTest::newRow("currency unknown") << with("USD", "usd");
    QTest::newRow("zone as text") << with(R"("currency")", R"("zone_minutes":"420","currency")");
    QTest::newRow("zone too far") << with(R"("currency")", R"("zone_minutes":841,"currency")");
    QTest::newRow("OVO number not in digits from 08 on")
        << with(R"("currency")", R"("ovo_number":"+62 812 3456 7890","currency")");
    QTest::newRow("enabled as text") << with(R"("currency")", R"("enabled":"true","currency")");
    QTest::newRow("credentials with a number") << with(R"("currency")", R"("credentials":[1],"currency")");
    QTest::newRow("credential with a slash") << with(R"("currency")", R"("credentials":["a/b"],"currency")");
    QTest::newRow("proxy without host") << with(R"("currency")", R"("proxy":{"kind":"http","port":1},"currency")");
    QTest::newRow("proxy kind") << with(R"("currency")", R"("proxy":{"kind":"ftp","host":"p","port":1},"currency")");
    QTest::newRow("proxy port") << with(
        R"("currency")", R"("proxy":{"kind":"http","host":"p","port":65536},"currency")");
    QTest::newRow("walk_in no object") << with(R"("currency")", R"("walk_in":"x","currency")");
}

void TestAccountList::refuses()
{
    QFETCH(QByteArray, text);
    const auto list = AccountList::parse(text);
    QVERIFY(!list);
    QVERIFY(list.error().code != "accounts_newer"_L1);
}

void TestAccountList::checks_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* member, const QString& value, const char* code) {
        QTest::newRow(name) << QString::fromLatin1(member) << value << QString::fromLatin1(code);
    };
    row("sound", "name", u"Main"_s, "");
    row("id empty", "id", {}, "account_id");
    row("id of 32", "id", QString(32, u'a'), "");
    row("id of 33", "id", QString(33, u'a'), "account_id");
    row("id ends with a hyphen", "id", u"a-"_s, "account_id");
    row("id practice", "id", u"practice"_s, "account_id");
    row("name blank", "name", u"  "_s, "account_name");
    row("name of 65", "name", QString(65, u'a'), "account_name");
    row("receiver missing", "receiver", {}, "receiver_missing");
    row("shop's name missing", "merchant", {}, "receiver_missing");
    row("receiver with a line break", "receiver", u"a@b\nc"_s, "text");
    row("currency of others", "currency", u"BDT"_s, "currency");
}

void TestAccountList::checks()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(QString, code);
    AccountRecord account = full();
    if (member == "id"_L1)
        account.id = value;
    else if (member == "name"_L1)
        account.name = value;
    else if (member == "receiver"_L1)
        account.receiver = value;
    else if (member == "merchant"_L1)
        account.merchantName = value;
    else
        account.currency = money::currencyFromCode(value).value();
    const gateways::BakongGateway bakong;
    const auto checked = account.check(&bakong.accountNeeds());
    QCOMPARE(checked ? QString() : checked.error().code, code);
    QVERIFY(checked || !checked.error().person.english().isEmpty());
}

void TestAccountList::addressesFitTheKindAndTheGateway_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QString& gateway, Mode mode, const QString& address,
                         const QString& code = {}) { QTest::newRow(name) << gateway << mode << address << code; };
    const QString real = u"sandbox_address"_s;
    row("bakong-gateway: sandbox where money is real", u"bakong-gateway"_s, Mode::Sandbox,
        u"https://horrorbringer.site/api/v1"_s, real);
    row("bdquickpay: sandbox where money is real", u"bdquickpay"_s, Mode::Sandbox,
        u"https://bdquickpay.com/api/bkash/v1"_s, real);
    row("bayar-gg: sandbox where money is real", u"bayar-gg"_s, Mode::Sandbox, u"https://www.bayar.gg/api"_s, real);
    row("pakhi-pay: sandbox where money is real", u"pakhi-pay"_s, Mode::Sandbox, u"https://pakhipay.com"_s, real);
    row("without www", u"bayar-gg"_s, Mode::Sandbox, u"https://bayar.gg/sandbox"_s, real);
    row("in capitals", u"bayar-gg"_s, Mode::Sandbox, u"https://WWW.Bayar.GG/api"_s, real);
    row("with a dot behind", u"bayar-gg"_s, Mode::Sandbox, u"https://www.bayar.gg./api"_s, real);
    row("another port", u"bayar-gg"_s, Mode::Sandbox, u"https://www.bayar.gg:8443/api"_s, real);
    row("with www", u"pakhi-pay"_s, Mode::Sandbox, u"https://www.pakhipay.com"_s, real);
    row("a sandbox of its own", u"bayar-gg"_s, Mode::Sandbox, u"https://sandbox.bayar.gg/api"_s);
    row("a name that only ends alike", u"bayar-gg"_s, Mode::Sandbox, u"https://notbayar.gg/api"_s);
    row("real money where it belongs", u"bayar-gg"_s, Mode::Production, u"https://www.bayar.gg/api"_s);
    row("bayar-gg: a call", u"bayar-gg"_s, Mode::Production, u"https://www.bayar.gg/api/create-payment.php"_s,
        u"call_address"_s);
    row("bayar-gg: slash behind", u"bayar-gg"_s, Mode::Production, u"https://www.bayar.gg/api/"_s);
    row("bakong-gateway: a call", u"bakong-gateway"_s, Mode::Production,
        u"https://horrorbringer.site/api/v1/payment/check"_s, u"call_address"_s);
    row("pakhi-pay: a call", u"pakhi-pay"_s, Mode::Production, u"https://pakhipay.com/api/request/payment/create/"_s,
        u"call_address"_s);
    row("pakhi-pay: folder of the calls", u"pakhi-pay"_s, Mode::Production,
        u"https://pakhipay.com/api/request/payment/"_s);
    row("pakhi-pay: as practice serve prints it", u"pakhi-pay"_s, Mode::Practice,
        u"http://127.0.0.1:8080/pakhi-pay/api/request/payment"_s);
}

void TestAccountList::addressesFitTheKindAndTheGateway()
{
    QFETCH(QString, gateway);
    QFETCH(Mode, mode);
    QFETCH(QString, address);
    QFETCH(QString, code);
    const gateways::BakongGateway bakong;
    const gateways::BdQuickPay bdQuickPay;
    const gateways::BayarGg bayar;
    const gateways::PakhiPay pakhi;
    for (const gateways::Gateway* each :
        std::initializer_list<const gateways::Gateway*>{&bakong, &bdQuickPay, &bayar, &pakhi}) {
        if (each->id() != gateway)
            continue;
        AccountRecord account = full();
        account.mode = mode;
        account.baseUrl = QUrl(address);
        account.currency = each->accountNeeds().currencies.front();
        const auto checked = account.check(&each->accountNeeds());
        QCOMPARE(checked ? QString() : checked.error().code, code);
        if (!checked)
            QVERIFY2(support::saysWhatIsWrongAndWhatToDo(checked.error().person.english()),
                qPrintable(checked.error().person.english()));
        return;
    }
    QFAIL("no such gateway");
}

void TestAccountList::choosesTheFirst()
{
    AccountList list;
    QVERIFY(list.first() == nullptr);
    AccountRecord off = full();
    AccountRecord on = full();
    on.id = u"on"_s;
    on.enabled = true;
    AccountRecord other = on;
    other.id = u"other"_s;
    list.accounts = {off, on, other};
    QCOMPARE(list.first()->id, u"on"_s);
    list.preferred = u"other"_s;
    QCOMPARE(list.first()->id, u"other"_s);
    list.preferred = off.id;
    QCOMPARE(list.first()->id, u"on"_s);
    QVERIFY(list.find(u"nobody") == nullptr);
}

void TestAccountList::becomesAProfile()
{
    const gateways::AccountProfile profile = full().profile();
    QCOMPARE(profile.id, u"counter-1"_s);
    QCOMPARE(profile.gateway, u"bakong-gateway"_s);
    QCOMPARE(profile.baseUrl, full().baseUrl);
    QCOMPARE(profile.receiver, u"sokha@devb"_s);
    QCOMPARE(profile.merchantName, u"Sokha Coffee"_s);
    QCOMPARE(profile.currency, money::Currency::Khr);
    QCOMPARE(profile.zone, std::chrono::minutes(420));
    QCOMPARE(profile.walkIn.name, u"Walk-in"_s);
    QCOMPARE(profile.returnPages.success, full().returnPages.success);
    QVERIFY(!profile.practice);
    // UTC is a zone; none is the gateway's own (BY-R6).
    AccountRecord record = full();
    record.zone = 0min;
    QCOMPARE(record.profile().zone, std::optional(0min));
    record.zone.reset();
    QVERIFY(!record.profile().zone);
}

void TestAccountList::beginsWithoutAFile()
{
    const auto list = readAccounts(file());
    QVERIFY(list && list->accounts.isEmpty());
    QVERIFY(!QFile::exists(file()));
}

void TestAccountList::setsADamagedFileAside()
{
    write(file(), "{\"version\":1,\"accounts\":[{}]}");
    write(file() + u".damaged"_s, "an earlier one");
    const auto list = readAccounts(file());
    QVERIFY(!list);
    QCOMPARE(list.error().code, u"accounts_damaged"_s);
    QVERIFY(list.error().person.english().contains(u"accounts.json.damaged-2"_s));
    QVERIFY(!QFile::exists(file()));
    QCOMPARE(contentOf(file() + u".damaged-2"_s), "{\"version\":1,\"accounts\":[{}]}"_ba);
    QCOMPARE(contentOf(file() + u".damaged"_s), "an earlier one"_ba);
}

void TestAccountList::leavesANewerFileAlone()
{
    const QByteArray newer = R"({"version":2,"accounts":"elsewhere"})";
    write(file(), newer);
    const auto list = readAccounts(file());
    QVERIFY(!list);
    QCOMPARE(list.error().code, u"accounts_newer"_s);
    QCOMPARE(contentOf(file()), newer);
}

void TestAccountList::refusesLinks()
{
    const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
    write(elsewhere, listOf(least));
    QVERIFY(QFile::link(elsewhere, file()));
    const auto list = readAccounts(file());
    QVERIFY(!list);
    QCOMPARE(list.error().code, u"accounts_link"_s);
    const auto written = writeAccounts(file(), {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"accounts_link"_s);
    QCOMPARE(contentOf(elsewhere), listOf(least));
}

void TestAccountList::isTheOwnersAlone()
{
    QVERIFY(writeAccounts(file(), {}));
    constexpr auto ownerAlone =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QCOMPARE(QFile::permissions(file()), ownerAlone);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"accounts.json"_s));
}

void TestAccountList::saysWhenItCannotSave()
{
    const auto written = writeAccounts(m_folder->filePath(u"nowhere/accounts.json"_s), {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"accounts_unsaved"_s);
}

QTEST_GUILESS_MAIN(TestAccountList)
#include "tst_accountlist.moc"
