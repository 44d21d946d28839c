// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/accountwire.h"

#include <QTest>

using namespace Qt::StringLiterals;
using accounts::Proxy;
using Way = net::QtHttpTransport::Proxy;

class AccountWireTest final : public QObject {
    Q_OBJECT

private slots:
    void goesTheAccountsWay_data();
    void goesTheAccountsWay();
};

void AccountWireTest::goesTheAccountsWay_data()
{
    QTest::addColumn<std::optional<Proxy>>("proxy");
    QTest::addColumn<QByteArray>("password"); // in the vault
    QTest::addColumn<QString>("expected");
    const Proxy http{Proxy::Kind::Http, u"proxy.shop"_s, 3128, u"till"_s};
    const Proxy socks{Proxy::Kind::Socks5, u"proxy.shop"_s, 65535, {}};
    QTest::newRow("none") << std::optional<Proxy>() << QByteArray() << u"direct"_s;
    QTest::newRow("none, an old password") << std::optional<Proxy>() << QByteArray("old") << u"direct"_s;
    QTest::newRow("http") << std::optional(http) << QByteArray("s3cret") << u"http till:s3cret@proxy.shop:3128"_s;
    QTest::newRow("http without password") << std::optional(http) << QByteArray() << u"http till:-@proxy.shop:3128"_s;
    QTest::newRow("socks") << std::optional(socks) << QByteArray() << u"socks :-@proxy.shop:65535"_s;
}

void AccountWireTest::goesTheAccountsWay()
{
    QFETCH(std::optional<Proxy>, proxy);
    QFETCH(QByteArray, password);
    QFETCH(QString, expected);
    accounts::AccountRecord account;
    account.name = u"Main KHQR"_s;
    account.proxy = proxy;
    gateways::Credentials credentials;
    credentials.emplace(u"api_key"_s, vault::Secret(QByteArray("bkg_live_0123456789abcdef")));
    if (!password.isEmpty())
        credentials.emplace(accounts::ProxyPassword, vault::Secret(QByteArray(password.constData(), password.size())));
    const auto options = accounts::wireOptions(account, credentials);
    QCOMPARE(options.name, account.name);
    QString seen = u"direct"_s;
    if (options.proxy) {
        const Way& way = *options.proxy;
        const QString given = way.password ? QString::fromUtf8(way.password->reveal()) : u"-"_s;
        seen = u"%1 %2:%3@%4:%5"_s.arg(way.kind == Way::Kind::Http ? u"http"_s : u"socks"_s, way.user, given, way.host)
                   .arg(way.port);
    }
    QCOMPARE(seen, expected);
}

QTEST_GUILESS_MAIN(AccountWireTest)
#include "tst_accountwire.moc"
