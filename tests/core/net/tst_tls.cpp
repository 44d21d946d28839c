// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/qthttptransport.h"

#include <QSslServer>
#include <QSslSocket>
#include <QtTest>
#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Key = "bkg_live_0123456789abcdef";

struct Identity {
    QSslCertificate certificate;
    QSslKey key;
};

QByteArray contents(BIO* memory)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, size};
}

/// A self-signed certificate for `name` ("IP:127.0.0.1", "DNS:example.org"), valid from yesterday for `days`.
Identity makeIdentity(const QByteArray& name, int days)
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> made(X509_new(), X509_free);
    constexpr long Version3 = 2;
    constexpr long Day = 24L * 3600;
    X509_set_version(made.get(), Version3);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), -10 * Day);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), days * Day);
    X509_set_pubkey(made.get(), key.get());
    X509_NAME* subject = X509_get_subject_name(made.get());
    X509_NAME_add_entry_by_txt(
        subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("Paydesk test"), -1, -1, 0);
    X509_set_issuer_name(made.get(), subject);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> names(
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, name.constData()), X509_EXTENSION_free);
    X509_add_ext(made.get(), names.get(), -1);
    X509_sign(made.get(), key.get(), EVP_sha256());

    const std::unique_ptr<BIO, decltype(&BIO_free)> certificateText(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_X509(certificateText.get(), made.get());
    const std::unique_ptr<BIO, decltype(&BIO_free)> keyText(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {QSslCertificate(contents(certificateText.get())), QSslKey(contents(keyText.get()), QSsl::Ec)};
}

/// Answers every request with {} and keeps what it heard.
class TlsServer final {
public:
    TlsServer(const Identity& identity, QSsl::SslProtocol protocol, bool asksForCertificate = false)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(identity.certificate);
        tls.setPrivateKey(identity.key);
        tls.setProtocol(protocol);
        if (asksForCertificate) {
            tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
            tls.setCaCertificates({identity.certificate});
        }
        m_server.setSslConfiguration(tls);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    m_heard += socket->readAll();
                    if (m_heard.endsWith("body"))
                        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
                });
            }
        });
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
    }
    [[nodiscard]] QUrl url() const
    {
        QUrl url(u"https://127.0.0.1/"_s);
        url.setPort(m_server.serverPort());
        return url;
    }
    [[nodiscard]] const QByteArray& heard() const { return m_heard; }

private:
    QSslServer m_server;
    QByteArray m_heard;
};

} // namespace

/// What a wire trusts, and that nothing is said to whom it does not trust (R22).
class TlsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void trusts_data();
    void trusts();
    void staysWithinOneAccount();
    void showsOurCertificate();

private:
    [[nodiscard]] QString ask(net::QtHttpTransport& wire, const QUrl& url);
    [[nodiscard]] net::QtHttpTransport::Options options(const QList<QSslCertificate>& authorities) const;

    base::EventLoopScheduler m_scheduler;
    Identity m_good;
};

void TlsTest::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    m_good = makeIdentity("IP:127.0.0.1", 10);
    QVERIFY(!m_good.certificate.isNull());
    QVERIFY(!m_good.key.isNull());
}

net::QtHttpTransport::Options TlsTest::options(const QList<QSslCertificate>& authorities) const
{
    net::QtHttpTransport::Options options;
    options.name = u"Bank"_s;
    options.authorities = authorities;
    return options;
}

QString TlsTest::ask(net::QtHttpTransport& wire, const QUrl& url)
{
    QString word;
    wire.send({"POST", url, {{"X-API-Key", Key}}, "body", 3s}, [&](const base::Result<net::HttpResponse>& result) {
        word = result ? QString::number(result->status)
                      : base::toWord(result.error().category) + u'/' + result.error().code;
    });
    if (!QTest::qWaitFor([&] { return !word.isEmpty(); }))
        return u"never answered"_s;
    return word;
}

void TlsTest::trusts_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("days");
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("expected");
    const QByteArray right = "IP:127.0.0.1";
    QTest::newRow("its own authority, TLS 1.3") << right << 10 << QSsl::TlsV1_3 << true << u"200"_s;
    QTest::newRow("its own authority, TLS 1.2") << right << 10 << QSsl::TlsV1_2 << true << u"200"_s;
    QTest::newRow("unknown authority") << right << 10 << QSsl::TlsV1_2OrLater << false << u"tls/tls"_s;
    QTest::newRow("expired") << right << -5 << QSsl::TlsV1_2OrLater << true << u"tls/tls"_s;
    QTest::newRow("another name") << QByteArray("DNS:example.org") << 10 << QSsl::TlsV1_2OrLater << true
                                  << u"tls/tls"_s;
}

void TlsTest::trusts()
{
    QFETCH(QByteArray, name);
    QFETCH(int, days);
    QFETCH(QSsl::SslProtocol, protocol);
    QFETCH(bool, known);
    QFETCH(QString, expected);
    const Identity identity = makeIdentity(name, days);
    const TlsServer server(identity, protocol);
    net::QtHttpTransport wire(options(known ? QList{identity.certificate} : QList<QSslCertificate>()), m_scheduler);
    QCOMPARE(ask(wire, server.url()), expected);
    QCOMPARE(server.heard().contains(Key), expected == "200"_L1);
}

/// Qt keeps the settings of the first request with a host's connections: another account asks over another wire.
void TlsTest::staysWithinOneAccount()
{
    const TlsServer server(m_good, QSsl::TlsV1_2OrLater);
    net::QtHttpTransport trusting(options({m_good.certificate}), m_scheduler);
    net::QtHttpTransport stranger(options({}), m_scheduler);
    QCOMPARE(ask(trusting, server.url()), u"200"_s);
    QCOMPARE(ask(stranger, server.url()), u"tls/tls"_s);
    QCOMPARE(ask(trusting, server.url()), u"200"_s);
}

void TlsTest::showsOurCertificate()
{
    const TlsServer server(m_good, QSsl::TlsV1_2OrLater, true);
    auto withOurs = options({m_good.certificate});
    withOurs.certificate = m_good.certificate;
    withOurs.key = m_good.key;
    net::QtHttpTransport wire(withOurs, m_scheduler);
    QCOMPARE(ask(wire, server.url()), u"200"_s);
    net::QtHttpTransport without(options({m_good.certificate}), m_scheduler);
    QVERIFY(ask(without, server.url()) != u"200"_s);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
