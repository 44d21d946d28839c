// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/counterdesk.h"
#include "tests/support/shareddata.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using payments::Payment;
using payments::State;
using support::Story;

/// Customers who pay on the page of a gateway and are sent back to this computer, over real sockets.
class TestReturningBrowser final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void confirmsThePaymentItCameFrom();
    void isBelievedForItsOwnSaleOnly();

private:
    struct Page {
        int status = 0;
        QString text;
    };
    Page open(const QUrl& url, const QByteArray& form = {});
    /// The address of the "Back to the shop" of a page that was paid.
    QUrl payAt(const QString& url);
    /// A sale at Pakhi Pay whose page is there.
    Payment sell(const QString& amount);
    [[nodiscard]] Payment now(const QString& id) const { return m_payments.value(id); }

    QTemporaryDir m_folder;
    QNetworkAccessManager m_browser;
    std::unique_ptr<app::CounterThread> m_counter;
    QHash<QString, Payment> m_payments; ///< as told last, by id
};

void TestReturningBrowser::init()
{
    m_counter.reset();
    m_payments.clear();
    app::CounterThread::Options options{.folder = app::ShopFolder(m_folder.path()),
        .practice = true,
        .merchant = {},
        .practiceOptions = {},
        .looksAfterLedger = false};
    m_counter = std::make_unique<app::CounterThread>(options);
    connect(m_counter.get(), &till::Desk::changed, this,
        [this](const Payment& payment) { m_payments.insert(payment.id, payment); });
    QSignalSpy opened(m_counter.get(), &till::Desk::opened);
    m_counter->start();
    QTRY_COMPARE(opened.size(), 1);
}

TestReturningBrowser::Page TestReturningBrowser::open(const QUrl& url, const QByteArray& form)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    std::unique_ptr<QNetworkReply> reply(form.isEmpty() ? m_browser.get(request) : m_browser.post(request, form));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    finished.wait(5000);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), QString::fromUtf8(reply->readAll())};
}

QUrl TestReturningBrowser::payAt(const QString& url)
{
    static const QRegularExpression back(u"href=\"([^\"]*)\">Back to the shop"_s);
    open(QUrl(url), "action=pay");
    QString target = back.match(open(QUrl(url)).text).captured(1);
    return QUrl(target.replace(u"&amp;"_s, u"&"_s));
}

Payment TestReturningBrowser::sell(const QString& amount)
{
    till::Order order;
    order.id = till::newPaymentId(base::SystemClock().nowUtc());
    order.account = u"practice-pakhi-pay"_s;
    order.method = u"page"_s;
    order.amount = *money::Money::parse(amount, money::Currency::Bdt);
    m_counter->charge(order);
    [&] { QTRY_COMPARE_WITH_TIMEOUT(now(order.id).state, State::Pending, 10'000); }();
    return now(order.id);
}

void TestReturningBrowser::confirmsThePaymentItCameFrom()
{
    const Payment sale = sell(u"120"_s);
    QVERIFY(!sale.url.isEmpty() && sale.gatewayId.isEmpty());
    const QUrl back = payAt(sale.url);
    QCOMPARE(back.host(), u"127.0.0.1"_s);
    static const QRegularExpression secret(u"^/returned/[0-9a-f]{32}$"_s);
    QVERIFY2(secret.match(back.path()).hasMatch(), qPrintable(back.toString()));
    QVERIFY(!back.toString().contains(sale.id));
    QVERIFY(back.query().contains(u"transaction_id=TRX"_s));
    QCOMPARE(open(back).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(now(sale.id).state, State::Paid, 10'000);
    QVERIFY(back.query().contains(now(sale.id).gatewayId));
    QCOMPARE(now(sale.id).exception, payments::Exception::None);
}

void TestReturningBrowser::isBelievedForItsOwnSaleOnly()
{
    const Payment sale = sell(u"120"_s);
    const Payment other = sell(u"120"_s);
    const QUrl back = payAt(sale.url);
    const QUrl othersBack = payAt(other.url);
    QVERIFY(back.path() != othersBack.path());

    // Any page in a browser here can call these: for the true number of another payment, and for a made-up one.
    const auto query = [&](const QString& number, const Payment& named) {
        return u"transaction_id=%1&order_id=S-%2&status=completed"_s.arg(number).arg(named.number);
    };
    static const QRegularExpression numberIn(u"transaction_id=(TRX[0-9]+)"_s);
    const QString number = numberIn.match(back.query()).captured(1);
    QVERIFY(!number.isEmpty());
    const auto call = [&](const QString& path, const QString& text) {
        QUrl url = back;
        url.setPath(path);
        url.setQuery(text);
        return open(url).status;
    };
    QCOMPARE(call(u"/returned"_s, query(number, sale)), 200);
    QCOMPARE(call(u"/returned"_s, query(u"TRX-MADE-UP"_s, other)), 200);
    QCOMPARE(call(u"/returned/"_s + QString(32, u'0'), query(number, sale)), 200);
    QCOMPARE(call(u"/returned/"_s + sale.id, query(number, sale)), 200);
    QCOMPARE(call(back.path(), query(number, other)), 200); // the secret of one sale, the order of another
    QString leaving = back.path();
    QCOMPARE(call(leaving.replace(u"/returned"_s, u"/left"_s), query(number, sale)), 200);
    QCOMPARE(call(back.path(), query(u"TRX-MADE-UP"_s, sale)), 200);
    QTest::qWait(1500);
    for (const Payment& each : {sale, other}) {
        QCOMPARE(now(each.id).state, State::Pending);
        QCOMPARE(now(each.id).gatewayId, QString());
    }

    // What a person types counts, whatever a browser said before.
    m_counter->giveTransactionId(sale.id, number);
    QTRY_COMPARE_WITH_TIMEOUT(now(sale.id).state, State::Paid, 10'000);
    QCOMPARE(now(sale.id).gatewayId, number);
    QCOMPARE(now(other.id).gatewayId, QString());
}

QTEST_GUILESS_MAIN(TestReturningBrowser)
#include "tst_returningbrowser.moc"
