// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/qthttptransport.h"
#include "tests/core/net/smallproxy.h"
#include "tests/core/net/tlsserver.h"
#include "tests/support/sentence.h"

#include <QNetworkProxy>
#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Proxy = net::QtHttpTransport::Proxy;

const QByteArray Key = "bkg_live_0123456789abcdef"_ba;
const QByteArray Password = "proxy-pass-42"_ba;
constexpr auto Host = "gateway.invalid"_L1; // no name server knows it: only a proxy leads there

std::shared_ptr<const vault::Secret> secret(const QByteArray& bytes)
{
    return std::make_shared<const vault::Secret>(QByteArray(bytes.constData(), bytes.size()));
}

} // namespace

/// The way out a manager set, and no other.
class ProxyTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void leadsOut_data();
    void leadsOut();
    void isPassedByOnLoopback();
    void staysUnusedUnlessSet();
    void saysWhenNobodyIsThere();

private:
    struct Outcome {
        QString word;
        std::optional<base::Error> error;
        std::optional<net::LineFacts> line;
    };
    [[nodiscard]] Outcome ask(const std::optional<Proxy>& proxy, const QUrl& url);

    base::EventLoopScheduler m_scheduler;
    TlsIdentity m_authority;
};

void ProxyTest::initTestCase()
{
    m_authority = makeTlsIdentity({.kind = TlsIdentityWish::Kind::Authority});
}

ProxyTest::Outcome ProxyTest::ask(const std::optional<Proxy>& proxy, const QUrl& url)
{
    net::QtHttpTransport::Options options;
    options.name = u"Bank"_s;
    options.authorities = {m_authority.certificate};
    options.proxy = proxy;
    net::QtHttpTransport wire(options, m_scheduler);
    Outcome outcome;
    wire.send({"POST", url, {{"X-API-Key", Key}}, "{}", 3s}, [&](const base::Result<net::HttpResponse>& result) {
        if (result) {
            outcome = {QString::number(result->status), {}, result->line};
            return;
        }
        outcome.error = result.error();
        outcome.word = base::toWord(result.error().category) + u'/' + result.error().code;
    });
    if (!QTest::qWaitFor([&] { return !outcome.word.isEmpty(); }))
        outcome.word = u"never answered"_s;
    return outcome;
}

void ProxyTest::leadsOut_data()
{
    QTest::addColumn<bool>("socks");
    QTest::addColumn<QByteArray>("user"); // that the proxy knows
    QTest::addColumn<QString>("typed"); // the user of the account
    QTest::addColumn<QByteArray>("password"); // of the account
    QTest::addColumn<bool>("refuses");
    QTest::addColumn<QByteArray>("certificate"); // of the server at the end
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("said"); // in the sentence
    const QByteArray right = "DNS:gateway.invalid";
    const QString ok = u"200"_s;
    const QString lost = u"network/not_sent"_s;
    for (const bool socks : {false, true}) {
        const auto row = [&](const char* name, const QByteArray& user, const QString& typed, const QByteArray& password,
                             bool refuses, const QByteArray& certificate, const QString& expected,
                             const QString& said) {
            QTest::addRow("%s: %s", socks ? "SOCKS5" : "HTTP", name)
                << socks << user << typed << password << refuses << certificate << expected << said;
        };
        row("open to all", {}, {}, {}, false, right, ok, {});
        row("name and password", "counter", u"counter"_s, Password, false, right, ok, {});
        row("wrong password", "counter", u"counter"_s, "wrong", false, right, lost, u"user name or password"_s);
        row("no name given", "counter", {}, {}, false, right, lost, u"proxy"_s);
        row("refuses", {}, {}, {}, true, right, lost, u"through its proxy"_s);
        row("to somebody else", {}, {}, {}, false, "DNS:example.org", u"tls/tls"_s, u"not secure"_s);
    }
}

void ProxyTest::leadsOut()
{
    QFETCH(bool, socks);
    QFETCH(QByteArray, user);
    QFETCH(QString, typed);
    QFETCH(QByteArray, password);
    QFETCH(bool, refuses);
    QFETCH(QByteArray, certificate);
    QFETCH(QString, expected);
    QFETCH(QString, said);
    TlsServer server({makeTlsIdentity({.name = certificate, .issuer = &m_authority})});
    const SmallProxy proxy({socks, quint16(server.url().port()), user, Password, refuses});
    const Proxy account{socks ? Proxy::Kind::Socks5 : Proxy::Kind::Http, u"127.0.0.1"_s, proxy.port(), typed,
        password.isEmpty() ? nullptr : secret(password)};
    const Outcome outcome = ask(account, QUrl(u"https://%1/"_s.arg(Host)));
    QCOMPARE(outcome.word, expected);
    QVERIFY(proxy.visits > 0);
    // The proxy looks the name up, sees where it goes and nothing more.
    QVERIFY(proxy.tunnels == 0 || proxy.asked.contains(Host.data()));
    QVERIFY(!proxy.asked.contains(Key) && !proxy.passed.contains(Key));
    QCOMPARE(server.heard().contains(Key), expected == "200"_L1);
    if (outcome.error) {
        const QString sentence = outcome.error->person.english();
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence) && sentence.contains(said),
            qPrintable(sentence + u' ' + outcome.error->log));
        QVERIFY2(!outcome.error->log.contains(QLatin1StringView(Password)), qPrintable(outcome.error->log));
    } else {
        QVERIFY(outcome.line);
        QCOMPARE(outcome.line->protocol, u"TLS 1.3"_s);
        QVERIFY(outcome.line->certificateUntil > QDateTime::currentDateTimeUtc().addDays(9));
    }
}

void ProxyTest::isPassedByOnLoopback()
{
    TlsServer server({makeTlsIdentity({.issuer = &m_authority})});
    const SmallProxy proxy({.leadsTo = quint16(server.url().port())});
    QCOMPARE(ask(Proxy{Proxy::Kind::Http, u"127.0.0.1"_s, proxy.port(), {}}, server.url()).word, u"200"_s);
    QCOMPARE(proxy.visits, 0);
}

/// Neither the environment nor the desktop sends a key through a proxy that nobody chose.
void ProxyTest::staysUnusedUnlessSet()
{
    TlsServer server({makeTlsIdentity({.name = "DNS:gateway.invalid", .issuer = &m_authority})});
    const SmallProxy proxy({.leadsTo = quint16(server.url().port())});
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.port());
    for (const char* name : {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy"})
        qputenv(name, address);
    const QUrl url(u"https://%1/"_s.arg(Host));
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QCOMPARE(ask({}, url).word, u"network/not_sent"_s);
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});
    QCOMPARE(ask({}, url).word, u"network/not_sent"_s);
    QCOMPARE(proxy.visits, 0);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

void ProxyTest::saysWhenNobodyIsThere()
{
    quint16 nobody = 0;
    {
        const SmallProxy gone({});
        nobody = gone.port();
    }
    for (const auto kind : {Proxy::Kind::Http, Proxy::Kind::Socks5}) {
        const Outcome outcome = ask(Proxy{kind, u"127.0.0.1"_s, nobody, {}}, QUrl(u"https://%1/"_s.arg(Host)));
        QCOMPARE(outcome.word, u"network/not_sent"_s);
        QCOMPARE(outcome.error->person.english(),
            u"There is no connection to Bank through its proxy. Check the proxy in the account's settings."_s);
    }
}

QTEST_GUILESS_MAIN(ProxyTest)
#include "tst_proxy.moc"
