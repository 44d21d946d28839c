// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/qthttptransport.h"
#include "tests/core/net/tlsserver.h"

#include <QSslSocket>
#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Key = "bkg_live_0123456789abcdef";

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
    TlsIdentity m_good;
};

void TlsTest::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    m_good = makeTlsIdentity({});
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
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("expected");
    QTest::newRow("its own authority, TLS 1.3") << TLS1_3_VERSION << true << u"200"_s;
    QTest::newRow("its own authority, TLS 1.2") << TLS1_2_VERSION << true << u"200"_s;
    QTest::newRow("unknown authority") << TLS1_3_VERSION << false << u"tls/tls"_s;
}

void TlsTest::trusts()
{
    QFETCH(int, version);
    QFETCH(bool, known);
    QFETCH(QString, expected);
    const TlsServer server({m_good, version});
    net::QtHttpTransport wire(options(known ? QList{m_good.certificate} : QList<QSslCertificate>()), m_scheduler);
    QCOMPARE(ask(wire, server.url()), expected);
    QCOMPARE(server.heard().contains(Key), expected == "200"_L1);
}

/// Qt keeps the settings of the first request with a host's connections: another account asks over another wire.
void TlsTest::staysWithinOneAccount()
{
    const TlsServer server({m_good});
    net::QtHttpTransport trusting(options({m_good.certificate}), m_scheduler);
    net::QtHttpTransport stranger(options({}), m_scheduler);
    QCOMPARE(ask(trusting, server.url()), u"200"_s);
    QCOMPARE(ask(stranger, server.url()), u"tls/tls"_s);
    QCOMPARE(ask(trusting, server.url()), u"200"_s);
}

void TlsTest::showsOurCertificate()
{
    const TlsServer server({.identity = m_good, .asksFor = &m_good});
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
