// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/returnpages.h"
#include "tests/support/shareddata.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a customer's browser meets after paying.
class TestReturnPages final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_hints.clear();
        m_pages = pages();
        QVERIFY_RESULT(m_pages->start());
    }

    void answersAndTellsWhatTheAddressSays()
    {
        QUrl url = ofSale(u"sale-1"_s).success;
        QCOMPARE(url.host(), u"127.0.0.1"_s);
        url.setQuery(u"transaction_id=TRX123456789&order_id=S-12&status=completed"_s);
        const auto [status, body] = get(url);
        QCOMPARE(status, 200);
        // No word of the address is written back, and none says "paid".
        QVERIFY(!body.contains("TRX") && !body.contains("S-12") && !body.contains("paid"));
        QTRY_COMPARE(m_hints.size(), 1);
        QCOMPARE(m_hints.first().first, u"sale-1"_s);
        QCOMPARE(m_hints.first().second.transactionId, u"TRX123456789"_s);
        QCOMPARE(m_hints.first().second.orderId, u"S-12"_s);
    }

    void tellsOfACustomerWhoLeftToo()
    {
        QUrl url = ofSale(u"sale-1"_s).cancel;
        url.setQuery(u"invoice_id=BKP1&transaction_id=TRX1"_s);
        const auto [status, body] = get(url);
        QCOMPARE(status, 200);
        QVERIFY(body.contains("Nothing was confirmed"));
        QTRY_COMPARE(m_hints.size(), 1);
        QCOMPARE(m_hints.first().first, u"sale-1"_s);
        QCOMPARE(m_hints.first().second.invoiceId, u"BKP1"_s);
        QCOMPARE(m_hints.first().second.transactionId, QString()); // of a payment that was left
    }

    void givesEachSaleASecret()
    {
        QSet<QString> paths;
        for (int i = 0; i < 100; ++i) {
            const gateways::ReturnPages pages = ofSale(u"sale-1"_s);
            paths << pages.success.path() << pages.cancel.path();
            static const QRegularExpression secret(u"^/(returned|left)/[0-9a-f]{32}$"_s);
            QVERIFY(secret.match(pages.success.path()).hasMatch() && secret.match(pages.cancel.path()).hasMatch());
        }
        QCOMPARE(paths.size(), 200);
    }

    void hearsNothingWithoutTheSecret_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << u"/returned"_s << 200;
        QTest::newRow("left, none") << u"/left"_s << 200;
        QTest::newRow("of no sale") << u"/returned/"_s + QString(32, u'0') << 200;
        QTest::newRow("left, of no sale") << u"/left/"_s + QString(32, u'f') << 200;
        QTest::newRow("part of it") << u"/returned/<part>"_s << 404;
        QTest::newRow("in capitals") << u"/returned/<capitals>"_s << 404;
        QTest::newRow("with a tail") << u"/returned/<secret>0"_s << 404;
        QTest::newRow("deeper") << u"/returned/<secret>/"_s << 404;
        QTest::newRow("glued on") << u"/returned<secret>"_s << 404;
        QTest::newRow("the sale's id") << u"/returned/sale-1"_s << 404;
    }

    /// Any page that is open in a browser on this computer can call such an address.
    void hearsNothingWithoutTheSecret()
    {
        QFETCH(QString, path);
        const QString secret = ofSale(u"sale-1"_s).success.path().mid(10);
        path.replace(u"<secret>"_s, secret).replace(u"<part>"_s, secret.first(31));
        path.replace(u"<capitals>"_s, u"ABCDEF"_s + secret.sliced(6));
        QUrl url = m_pages->addresses().success;
        url.setPath(path);
        url.setQuery(u"transaction_id=TRX1&order_id=S-1"_s);
        QTEST(get(url).first, "status");
        QTest::qWait(20);
        QVERIFY(m_hints.isEmpty());
    }

    void leavesTheShopsOwnPagesAlone()
    {
        const QUrl shop(u"https://shop.example/paid?from=desk"_s);
        const gateways::ReturnPages own = m_pages->addresses();
        const gateways::ReturnPages both = m_pages->forSale(u"sale-1"_s, {shop, shop});
        QCOMPARE(both.success, shop);
        QCOMPARE(both.cancel, shop);
        const gateways::ReturnPages one = m_pages->forSale(u"sale-1"_s, {shop, own.cancel});
        QCOMPARE(one.success, shop);
        QVERIFY(one.cancel != own.cancel);
        QCOMPARE(pages()->forSale(u"sale-1"_s, {shop, {}}).success, shop); // not started
        QVERIFY(pages()->forSale(u"sale-1"_s, {shop, {}}).cancel.isEmpty());
    }

    void forgetsTheOldestOfManySales()
    {
        const QUrl oldest = ofSale(u"oldest"_s).success;
        const QUrl next = ofSale(u"next"_s).success;
        for (qsizetype i = 1; i < app::ReturnPages::MostSales; ++i)
            ofSale(u"another"_s);
        QCOMPARE(get(oldest).first, 200);
        QCOMPARE(get(next).first, 200);
        QTRY_COMPARE(m_hints.size(), 1);
        QCOMPARE(m_hints.first().first, u"next"_s);
    }

    void hasNothingElse()
    {
        QUrl url = m_pages->addresses().success;
        url.setPath(u"/returned/../etc/passwd"_s);
        QCOMPARE(get(url).first, 404);
        url.setPath(u"/"_s);
        QCOMPARE(get(url).first, 404);
        QVERIFY(m_hints.isEmpty());
    }

    void forgetsAFloodOfHints()
    {
        const gateways::ReturnPages sale = ofSale(u"sale-1"_s);
        // Those without a secret are none.
        for (int i = 0; i < app::ReturnPages::MostHints; ++i)
            QCOMPARE(get(m_pages->addresses().success).first, 200);
        for (int i = 0; i < app::ReturnPages::MostHints + 5; ++i)
            QCOMPARE(get(sale.success).first, 200);
        QCOMPARE(m_hints.size(), app::ReturnPages::MostHints);
    }

    void takesAnotherPortWhereItsOwnIsTaken()
    {
        app::ReturnPages second(m_clock, m_scheduler, [](const QString&, const gateways::RedirectHint&) {});
        QVERIFY(second.addresses().success.isEmpty());
        QVERIFY_RESULT(second.start());
        QVERIFY(second.addresses().success.port() != m_pages->addresses().success.port());
        QCOMPARE(get(second.addresses().cancel).first, 200);
    }

private:
    std::unique_ptr<app::ReturnPages> pages()
    {
        return std::make_unique<app::ReturnPages>(
            m_clock, m_scheduler, [this](const QString& paymentId, const gateways::RedirectHint& hint) {
                m_hints.append({paymentId, hint});
            });
    }
    gateways::ReturnPages ofSale(const QString& paymentId) { return m_pages->forSale(paymentId, m_pages->addresses()); }
    std::pair<int, QByteArray> get(const QUrl& url)
    {
        std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        finished.wait(5000);
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
    }

    base::SystemClock m_clock;
    base::EventLoopScheduler m_scheduler;
    QNetworkAccessManager m_network;
    QList<std::pair<QString, gateways::RedirectHint>> m_hints; ///< by payment id
    std::unique_ptr<app::ReturnPages> m_pages;
};

QTEST_GUILESS_MAIN(TestReturnPages)
#include "tst_returnpages.moc"
