// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/webhookaddress.h"

#include "core/accounts/accountlist.h"
#include "tests/support/sentence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using accounts::AccountList;
using accounts::AccountRecord;

namespace {

const QString token = u"0123456789abcdef0123456789abcdef"_s;

AccountRecord record(const QString& id)
{
    AccountRecord account;
    account.id = id;
    account.gateway = u"bakong-gateway"_s;
    account.name = u"Main"_s;
    account.baseUrl = QUrl(u"https://api.example/v1"_s);
    return account;
}

} // namespace

/// contracts/README.md section 5, rule 1.
class TestWebhookAddress final : public QObject {
    Q_OBJECT

private slots:
    void readsThePublicAddress_data();
    void readsThePublicAddress();
    void composes_data();
    void composes();
    void tokensAreLongAndNeverTheSame();
    void everyAccountGetsOneAndKeepsIt();
    void refusesADamagedList_data();
    void refusesADamagedList();
};

void TestWebhookAddress::readsThePublicAddress_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("result"); ///< the address, or the code of the error
    const auto row = [](const char* name, const QString& typed, const QString& result) {
        QTest::newRow(name) << typed << result;
    };
    row("plain", u"https://shop.example"_s, u"https://shop.example"_s);
    row("pasted with blanks and a slash", u"  https://shop.example/ \n"_s, u"https://shop.example"_s);
    row("port", u"https://shop.example:8443"_s, u"https://shop.example:8443"_s);
    row("path", u"https://relay.example/shops/12//"_s, u"https://relay.example/shops/12"_s);
    row("number", u"https://203.0.113.9"_s, u"https://203.0.113.9"_s);
    row("IPv6", u"https://[2001:db8::9]"_s, u"https://[2001:db8::9]"_s);
    row("another script", u"https://bücher.example"_s, u"https://xn--bcher-kva.example"_s);
    row("capitals", u"HTTPS://Shop.Example"_s, u"https://shop.example"_s);
    row("nothing", {}, u"public_address"_s);
    row("a word", u"shop"_s, u"public_address"_s);
    row("no scheme", u"shop.example"_s, u"public_address"_s);
    row("http", u"http://shop.example"_s, u"public_address"_s);
    row("ftp", u"ftp://shop.example"_s, u"public_address"_s);
    row("no host", u"https://"_s, u"public_address"_s);
    row("no host but a path", u"https:///hooks"_s, u"public_address"_s);
    row("user", u"https://owner@shop.example"_s, u"public_address"_s);
    row("password", u"https://owner:secret@shop.example"_s, u"public_address"_s);
    row("empty user", u"https://@shop.example"_s, u"public_address"_s);
    row("query", u"https://shop.example?a=1"_s, u"public_address"_s);
    row("empty query", u"https://shop.example/?"_s, u"public_address"_s);
    row("fragment", u"https://shop.example#top"_s, u"public_address"_s);
    row("blank within", u"https://shop .example"_s, u"public_address"_s);
    row("line end within", u"https://shop.example\n.evil.example"_s, u"public_address"_s);
    row("too long", u"https://shop.example/"_s + QString(1024, u'a'), u"public_address"_s);
    row("this computer", u"https://localhost"_s, u"public_address_local"_s);
    row("this computer by number", u"https://127.0.0.1:8080"_s, u"public_address_local"_s);
    row("this computer in IPv6", u"https://[::1]"_s, u"public_address_local"_s);
    row("the shop's network", u"https://192.168.1.20"_s, u"public_address_local"_s);
    row("a large network", u"https://10.1.2.3"_s, u"public_address_local"_s);
    row("behind the provider", u"https://100.64.0.9"_s, u"public_address_local"_s);
    row("the shop's network in IPv6", u"https://[fd00::1]"_s, u"public_address_local"_s);
    row("a name in the shop", u"https://counter"_s, u"public_address_local"_s);
    row("a name in the shop's network", u"https://counter.local"_s, u"public_address_local"_s);
}

void TestWebhookAddress::readsThePublicAddress()
{
    QFETCH(QString, typed);
    QFETCH(QString, result);
    const auto read = accounts::readPublicAddress(typed);
    QCOMPARE(read ? read->toString(QUrl::FullyEncoded) : read.error().code, result);
    if (!read)
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(read.error().person.translated()),
            qUtf8Printable(read.error().person.translated()));
}

void TestWebhookAddress::composes_data()
{
    QTest::addColumn<QString>("publicAddress");
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("address");
    const auto row = [](const char* name, const QString& address, const QString& gateway, const QString& id,
                         const QString& part,
                         const QString& whole) { QTest::newRow(name) << address << gateway << id << part << whole; };
    row("plain", u"https://shop.example/"_s, u"bakong-gateway"_s, u"counter-1"_s, token,
        u"https://shop.example/hooks/bakong-gateway/counter-1/"_s + token);
    row("behind a path and a port", u"https://relay.example:8443/shops/12"_s, u"bayar-gg"_s, u"bayar-gg-2"_s, token,
        u"https://relay.example:8443/shops/12/hooks/bayar-gg/bayar-gg-2/"_s + token);
    row("another script", u"https://bücher.example/ក"_s, u"pakhi-pay"_s, u"dhaka"_s, token,
        u"https://xn--bcher-kva.example/%E1%9E%80/hooks/pakhi-pay/dhaka/"_s + token);
    row("no public address", {}, u"bakong-gateway"_s, u"counter-1"_s, token, {});
    row("no token", u"https://shop.example"_s, u"bakong-gateway"_s, u"counter-1"_s, {}, {});
}

void TestWebhookAddress::composes()
{
    QFETCH(QString, publicAddress);
    QFETCH(QString, gateway);
    QFETCH(QString, id);
    QFETCH(QString, part);
    QFETCH(QString, address);
    AccountRecord account = record(id);
    account.gateway = gateway;
    account.webhookToken = part;
    const auto read = accounts::readPublicAddress(publicAddress);
    QCOMPARE(accounts::webhookAddress(read ? *read : QUrl(), account), address);
}

void TestWebhookAddress::tokensAreLongAndNeverTheSame()
{
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString made = accounts::newWebhookToken();
        QVERIFY2(accounts::isWebhookToken(made), qUtf8Printable(made));
        seen.insert(made);
    }
    QCOMPARE(seen.size(), 1000);
    for (const QString& wrong : {QString(), token.chopped(1), token + u'0', token.toUpper(), QString(32, u'g')})
        QVERIFY2(!accounts::isWebhookToken(wrong), qUtf8Printable(wrong));
}

void TestWebhookAddress::everyAccountGetsOneAndKeepsIt()
{
    AccountList list;
    list.accounts = {record(u"a"_s), record(u"b"_s)};
    list.accounts.last().webhookToken = token;
    list.completeTokens();
    QVERIFY(list.accounts.first().webhookToken.isEmpty()); // nothing points here yet
    list.publicAddress = QUrl(u"https://shop.example"_s);
    list.completeTokens();
    const QString first = list.accounts.first().webhookToken;
    QVERIFY(accounts::isWebhookToken(first));
    QCOMPARE(list.accounts.last().webhookToken, token);
    const auto again = AccountList::parse(list.text());
    QVERIFY2(again, qUtf8Printable(again ? QString() : again.error().log));
    QCOMPARE(again->publicAddress, list.publicAddress);
    QCOMPARE(again->accounts.first().webhookToken, first);
    QCOMPARE(again->accounts.last().webhookToken, token);
    QVERIFY(again->unknown.isEmpty() && again->accounts.first().unknown.isEmpty());
}

void TestWebhookAddress::refusesADamagedList_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("address with a user") << "https://shop.example"_ba
                                         << "https://a@shop.example"_ba;
    QTest::newRow("address of this computer") << "https://shop.example"_ba
                                              << "https://localhost"_ba;
    QTest::newRow("address that is no text") << "\"https://shop.example\""_ba
                                             << "5"_ba;
    QTest::newRow("a path in the token") << token.toLatin1() << "../../../../../../../../etc/abcde"_ba;
    QTest::newRow("a short token") << token.toLatin1() << token.chopped(1).toLatin1();
}

void TestWebhookAddress::refusesADamagedList()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    AccountList list;
    list.accounts = {record(u"a"_s)};
    list.accounts.first().webhookToken = token;
    list.publicAddress = QUrl(u"https://shop.example"_s);
    QByteArray text = list.text();
    QVERIFY(AccountList::parse(text));
    QVERIFY(text.contains(from));
    QVERIFY(!AccountList::parse(text.replace(from, to)));
}

QTEST_GUILESS_MAIN(TestWebhookAddress)
#include "tst_webhookaddress.moc"
