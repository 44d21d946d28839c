// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/returnpages.h"
#include "tests/support/shareddata.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
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
        m_pages = std::make_unique<app::ReturnPages>(
            m_clock, m_scheduler, [this](const gateways::RedirectHint& hint) { m_hints.append(hint); });
        QVERIFY_RESULT(m_pages->start());
    }

    void answersAndTellsWhatTheAddressSays()
    {
        QUrl url = m_pages->addresses().success;
        QCOMPARE(url.host(), u"127.0.0.1"_s);
        url.setQuery(u"transaction_id=TRX123456789&order_id=S-12&status=completed"_s);
        const auto [status, body] = get(url);
        QCOMPARE(status, 200);
        // No word of the address is written back, and none says "paid".
        QVERIFY(!body.contains("TRX") && !body.contains("S-12") && !body.contains("paid"));
        QTRY_COMPARE(m_hints.size(), 1);
        QCOMPARE(m_hints.first().transactionId, u"TRX123456789"_s);
        QCOMPARE(m_hints.first().orderId, u"S-12"_s);
    }

    void tellsOfACustomerWhoLeftToo()
    {
        QUrl url = m_pages->addresses().cancel;
        url.setQuery(u"invoice_id=BKP1"_s);
        const auto [status, body] = get(url);
        QCOMPARE(status, 200);
        QVERIFY(body.contains("Nothing was confirmed"));
        QTRY_COMPARE(m_hints.size(), 1);
        QCOMPARE(m_hints.first().invoiceId, u"BKP1"_s);
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
        for (int i = 0; i < app::ReturnPages::MostHints + 5; ++i)
            QCOMPARE(get(m_pages->addresses().success).first, 200);
        QCOMPARE(m_hints.size(), app::ReturnPages::MostHints);
    }

    void takesAnotherPortWhereItsOwnIsTaken()
    {
        app::ReturnPages second(m_clock, m_scheduler, [](const gateways::RedirectHint&) {});
        QVERIFY(second.addresses().success.isEmpty());
        QVERIFY_RESULT(second.start());
        QVERIFY(second.addresses().success.port() != m_pages->addresses().success.port());
        QCOMPARE(get(second.addresses().cancel).first, 200);
    }

private:
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
    QList<gateways::RedirectHint> m_hints;
    std::unique_ptr<app::ReturnPages> m_pages;
};

QTEST_GUILESS_MAIN(TestReturnPages)
#include "tst_returnpages.moc"
