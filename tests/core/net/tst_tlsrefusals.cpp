// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bakong_gateway/bakonggateway.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bdquickpay/bdquickpay.h"
#include "core/gateways/gatewayclient.h"
#include "core/gateways/pakhi_pay/pakhipay.h"
#include "core/net/qthttptransport.h"
#include "tests/core/net/tlsserver.h"
#include "tests/support/sentence.h"

#include <QTcpSocket>
#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Key = "live_01+23/45==6789abcdef"_ba;

/// The server a client was led to in place of the real one.
enum class Trick {
    None,
    Expired,
    NotYetValid,
    SelfSigned,
    OtherHost,
    UnknownAuthority,
    WeakKey,
    WeakDigest,
    Tls10,
    Tls11,
    RedirectToHttp,
    RedirectElsewhere
};
enum class Call { Create, Check };

class ListLog final : public net::RequestLog {
public:
    void record(const net::RequestRecord& record) override { lines.append(net::toLine(record)); }
    QStringList lines;
};

/// A plain listener: where a redirect away from https would end.
class Eavesdropper final {
public:
    Eavesdropper()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            ++visits;
            QTcpSocket* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { heard += socket->readAll(); });
        });
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
    }
    [[nodiscard]] QByteArray address() const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + '/';
    }
    int visits = 0;
    QByteArray heard;

private:
    QTcpServer m_server;
};

std::unique_ptr<gateways::Gateway> make(const QString& id)
{
    if (id == "bakong-gateway"_L1)
        return std::make_unique<gateways::BakongGateway>();
    if (id == "bdquickpay"_L1)
        return std::make_unique<gateways::BdQuickPay>();
    if (id == "bayar-gg"_L1)
        return std::make_unique<gateways::BayarGg>();
    return std::make_unique<gateways::PakhiPay>();
}

gateways::AccountProfile shopAt(const QUrl& url, const gateways::Gateway& gateway)
{
    gateways::AccountProfile account;
    account.id = u"counter-1"_s;
    account.gateway = gateway.id();
    account.name = u"The shop"_s;
    account.baseUrl = url;
    account.receiver = u"shop@acleda"_s;
    account.merchantName = u"My Store"_s;
    account.currency = gateway.accountNeeds().currencies.front();
    account.walkIn = {u"Walk-in customer"_s, u"shop@example.com"_s, {}};
    account.returnPages = {QUrl(u"https://shop.example/paid"_s), QUrl(u"https://shop.example/left"_s)};
    return account;
}

gateways::Credentials keysOf(const gateways::Gateway& gateway)
{
    gateways::Credentials keys;
    for (const auto& credential : gateway.accountNeeds().credentials)
        keys.emplace(credential.name, vault::Secret(QByteArray(Key.constData(), Key.size())));
    return keys;
}

/// The key in `bytes`, as it is or in a common disguise; pieces of it too.
bool tells(const QByteArray& bytes)
{
    const QByteArray piece = Key.left(12);
    for (const QByteArray& form : {piece, Key.toBase64().left(12), Key.toPercentEncoding().left(12), piece.toHex()})
        if (bytes.contains(form))
            return true;
    return false;
}

} // namespace

/// Whoever is not surely the gateway is refused before a single byte of a key is said (R22, R23), by every gateway's
/// create and check.
class TlsRefusalsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] TlsServer::Options server(Trick trick) const;

    TlsIdentity m_authority; ///< the only one the wire trusts beside the system's
    TlsIdentity m_stranger;
    std::map<Trick, TlsIdentity> m_identities; ///< keys take long to make
    Eavesdropper m_eavesdropper;
    std::unique_ptr<TlsServer> m_elsewhere;
};

void TlsRefusalsTest::initTestCase()
{
    using Wish = TlsIdentityWish;
    m_authority = makeTlsIdentity({.kind = Wish::Kind::Authority});
    m_stranger = makeTlsIdentity({.kind = Wish::Kind::Authority});
    const Wish sound{.issuer = &m_authority};
    const auto differing = [&](auto change) {
        Wish wish = sound;
        change(wish);
        return makeTlsIdentity(wish);
    };
    m_identities[Trick::None] = makeTlsIdentity(sound);
    m_identities[Trick::Expired] = differing([](Wish& wish) { wish.until = -1h; });
    m_identities[Trick::NotYetValid] = differing([](Wish& wish) { wish.from = 1h; });
    m_identities[Trick::SelfSigned] = differing([](Wish& wish) { wish.issuer = nullptr; });
    m_identities[Trick::OtherHost] = differing([](Wish& wish) { wish.name = "DNS:example.org"; });
    m_identities[Trick::UnknownAuthority] = differing([this](Wish& wish) { wish.issuer = &m_stranger; });
    m_identities[Trick::WeakKey] = differing([](Wish& wish) { wish.key = Wish::Key::Rsa1024; });
    m_identities[Trick::WeakDigest] = differing([](Wish& wish) { wish.digest = Wish::Digest::Sha1; });
    m_elsewhere = std::make_unique<TlsServer>(TlsServer::Options{m_identities.at(Trick::None)});
}

TlsServer::Options TlsRefusalsTest::server(Trick trick) const
{
    const auto found = m_identities.find(trick);
    TlsServer::Options options{found == m_identities.end() ? m_identities.at(Trick::None) : found->second};
    const auto movedTo = [](const QByteArray& address) {
        return "HTTP/1.1 307 Moved\r\nContent-Length: 0\r\nLocation: " + address + "\r\n\r\n";
    };
    if (trick == Trick::Tls10)
        options.version = TLS1_VERSION;
    else if (trick == Trick::Tls11)
        options.version = TLS1_1_VERSION;
    else if (trick == Trick::RedirectToHttp)
        options.answer = movedTo(m_eavesdropper.address());
    else if (trick == Trick::RedirectElsewhere)
        options.answer = movedTo(m_elsewhere->url().toEncoded());
    return options;
}

void TlsRefusalsTest::refuses_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<Call>("call");
    QTest::addColumn<Trick>("trick");
    QTest::addColumn<QString>("expected"); // empty: whatever the answer {} means to the gateway
    QTest::addColumn<QString>("why"); // in the log; Qt has no word for what is weak
    struct Row {
        const char* name;
        Trick trick;
        QString expected;
        QString why;
    };
    const QString tls = u"tls/tls"_s;
    const QString moved = u"protocol/redirected"_s;
    const std::array rows{Row{"sound", Trick::None, {}, {}}, Row{"expired", Trick::Expired, tls, u"expired"_s},
        Row{"not yet valid", Trick::NotYetValid, tls, u"not yet valid"_s},
        Row{"self-signed", Trick::SelfSigned, tls, u"self-signed"_s},
        Row{"wrong host", Trick::OtherHost, tls, u"host name"_s},
        Row{"unknown authority", Trick::UnknownAuthority, tls, u"issuer"_s},
        Row{"RSA of 1024 bits", Trick::WeakKey, tls, {}}, Row{"SHA-1", Trick::WeakDigest, tls, {}},
        Row{"TLS 1.0", Trick::Tls10, tls, u"version"_s}, Row{"TLS 1.1", Trick::Tls11, tls, u"version"_s},
        Row{"redirect to http", Trick::RedirectToHttp, moved, u"127.0.0.1"_s},
        Row{"redirect elsewhere", Trick::RedirectElsewhere, moved, u"127.0.0.1"_s}};
    for (const char* gateway : {"bakong-gateway", "bdquickpay", "bayar-gg", "pakhi-pay"})
        for (const Row& row : rows)
            for (const Call call : {Call::Create, Call::Check})
                QTest::addRow("%s, %s: %s", gateway, call == Call::Create ? "create" : "check", row.name)
                    << QString::fromLatin1(gateway) << call << row.trick << row.expected << row.why;
}

void TlsRefusalsTest::refuses()
{
    QFETCH(QString, gateway);
    QFETCH(Call, call);
    QFETCH(Trick, trick);
    QFETCH(QString, expected);
    QFETCH(QString, why);
    const auto protocol = make(gateway);
    TlsServer server(this->server(trick));
    // Else the refusal could be the server's.
    QVERIFY(server.servesTheCareless());
    server.forget();

    base::EventLoopScheduler scheduler;
    const base::SystemClock clock;
    net::QtHttpTransport::Options options;
    options.name = u"The shop"_s;
    options.authorities = {m_authority.certificate};
    net::QtHttpTransport wire(options, scheduler);
    ListLog log;
    gateways::GatewayClient client(
        *protocol, shopAt(server.url(), *protocol), keysOf(*protocol), {wire, wire, clock, scheduler, log});
    const auto price = *money::Money::parse(u"5000", protocol->accountNeeds().currencies.front());
    std::optional<base::Error> error;
    bool ended = false;
    bool mayExist = false;
    if (call == Call::Check)
        client.check({QString(32, u'a'), price}, [&](const auto& result) {
            ended = true;
            error = result ? std::nullopt : std::optional(result.error());
        });
    else
        client.create({price, u"S-1"_s, {}}, [&](const auto& result) {
            ended = true;
            error = result ? std::nullopt : std::optional(result.error().error);
            mayExist = !result && result.error().mayExist;
        });

    if (expected.isEmpty()) {
        // The proof that the key would have been seen.
        QTRY_VERIFY(tells(server.heard()));
        return;
    }
    QTRY_VERIFY(ended);
    QVERIFY(error);
    QCOMPARE(base::toWord(error->category) + u'/' + error->code, expected);
    QVERIFY2(error->log.contains(why), qPrintable(error->log));
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(error->person.english()), qPrintable(error->person.english()));
    QVERIFY(!mayExist);
    QTest::qWait(20);
    if (expected == "tls/tls"_L1) {
        QCOMPARE(server.heard(), QByteArray());
        QVERIFY(!server.line().isEmpty());
        QVERIFY(!tells(server.line()));
    }
    QCOMPARE(m_eavesdropper.visits, 0);
    QCOMPARE(m_eavesdropper.heard, QByteArray());
    QCOMPARE(m_elsewhere->line(), QByteArray());
    QVERIFY(!tells(log.lines.join(u'\n').toUtf8()));
}

QTEST_GUILESS_MAIN(TlsRefusalsTest)
#include "tst_tlsrefusals.moc"
