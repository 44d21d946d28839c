// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/redirecthint.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using gateways::RedirectHint;

class TestRedirectHint final : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void namesAreFitForALog();
};

void TestRedirectHint::reads_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("transactionId");
    QTest::addColumn<QString>("invoiceId");
    QTest::addColumn<QString>("orderId");
    const auto row = [](const char* name, const QByteArray& query, const QString& transaction,
                         const QString& invoice = {}, const QString& order = {}) {
        QTest::newRow(name) << query << transaction << invoice << order;
    };
    const QString none;
    row("nothing", {}, none);
    row("practice server", "transaction_id=TRX1&order_id=S-12&status=completed", u"TRX1"_s, none, u"S-12"_s);
    row("with its mark", "?transaction_id=TRX1", u"TRX1"_s);
    row("transactionId", "transactionId=TRX1", u"TRX1"_s);
    row("trx_id", "trx_id=TRX1", u"TRX1"_s);
    row("trxid", "trxid=TRX1", u"TRX1"_s);
    row("trxID", "trxID=TRX1", u"TRX1"_s);
    row("txn_id", "txn_id=TRX1", u"TRX1"_s);
    row("payment_id", "payment_id=42", u"42"_s);
    row("the first name of the list wins", "payment_id=42&trx_id=TRX1", u"TRX1"_s);
    row("an unusable one gives way", "transaction_id=a%2Fb&trx_id=TRX1", u"TRX1"_s);
    row("invoice", "invoice_id=GALQYVTGASTRGOISR1FO", none, u"GALQYVTGASTRGOISR1FO"_s);
    row("encoded", "transaction%5Fid=%54RX1", u"TRX1"_s);
    row("blanks around it", "transaction_id=+TRX1%20", u"TRX1"_s);
    row("said twice alike", "trx_id=TRX1&trx_id=TRX1", u"TRX1"_s);
    row("said twice, differently", "trx_id=TRX1&trx_id=TRX2", none);
    row("and a third time", "trx_id=TRX1&trx_id=TRX2&trx_id=TRX1", none);
    row("no value", "trx_id", none);
    row("no name", "=TRX1", none);
    row("64", "trx_id=" + QByteArray(64, '7'), QString(64, u'7'));
    row("65", "trx_id=" + QByteArray(65, '7'), none);
    row("line break", "trx_id=TRX1%0D%0AX", none);
    row("NUL", "trx_id=TRX1%00", none);
    row("markup", "trx_id=%3Cb%3E", none);
    row("other digits", "trx_id=%E0%A7%A7", none);
    row("broken UTF-8", "trx_id=%FF", none);
    row("too long", "trx_id=TRX1&x=" + QByteArray(4096, 'a'), none);
    row("among the first 32", QByteArray("a&").repeated(31) + "trx_id=TRX1", u"TRX1"_s);
    row("behind the first 32", QByteArray("a&").repeated(32) + "trx_id=TRX1", none);
}

void TestRedirectHint::reads()
{
    QFETCH(QByteArray, query);
    const RedirectHint hint = RedirectHint::read(query);
    QTEST(hint.transactionId, "transactionId");
    QTEST(hint.invoiceId, "invoiceId");
    QTEST(hint.orderId, "orderId");
}

void TestRedirectHint::namesAreFitForALog()
{
    const RedirectHint hint = RedirectHint::read("status=completed&a%0Ab=secret&" + QByteArray(100, 'n') + "=1&=2");
    QCOMPARE(hint.names, (QStringList{u"status"_s, u"a?b"_s, QString(64, u'n')}));
}

QTEST_GUILESS_MAIN(TestRedirectHint)
#include "tst_redirecthint.moc"
