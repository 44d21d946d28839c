// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/supportdetails.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::Category;
using base::Error;
using base::UserText;

class TestSupportDetails final : public QObject {
    Q_OBJECT

private slots:
    void says_data();
    void says();
    void passesOnNothingElse();
};

void TestSupportDetails::says_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("log");
    QTest::addColumn<QString>("rest");
    QTest::newRow("an answer") << u"http_502"_s << u"http=502 code=http_502 cat=server msg=\"secret\""_s
                               << u"Code: http_502\nHTTP status: 502\n"_s;
    QTest::newRow("with a request id") << u"http_502"_s << u"http=502 code=http_502 cat=server corr=7d-3.F_ msg=\"x\""_s
                                       << u"Code: http_502\nHTTP status: 502\nRequest id: 7d-3.F_\n"_s;
    QTest::newRow("only that") << u"A"_s << u"http=400 code=A cat=validation corr=7d"_s
                               << u"Code: A\nHTTP status: 400\nRequest id: 7d\n"_s;
    QTest::newRow("after a step") << u"A"_s << u"read: http=400 code=A cat=validation"_s
                                  << u"Code: A\nHTTP status: 400\n"_s;
    QTest::newRow("no answer") << u"not_sent"_s << u"network: host not found"_s << u"Code: not_sent\n"_s;
    QTest::newRow("quoted by a gateway") << u"A"_s << u"http=400 code=A cat=validation msg=\"http=999 corr=evil\""_s
                                         << u"Code: A\nHTTP status: 400\n"_s;
    QTest::newRow("an odd id") << u"A"_s << u"http=400 code=A cat=validation corr=<b>"_s
                               << u"Code: A\nHTTP status: 400\n"_s;
    QTest::newRow("an odd code") << u"john@example.com"_s << QString() << u"Code: ?\n"_s;
    QTest::newRow("an endless code") << QString(65, u'a') << QString() << u"Code: ?\n"_s;
    QTest::newRow("no code") << QString() << QString() << QString();
}

void TestSupportDetails::says()
{
    QFETCH(QString, code);
    QFETCH(QString, log);
    QFETCH(QString, rest);
    const Error error{Category::Server, code, UserText("Something. Do something."), log};
    const QDateTime at(QDate(2026, 1, 15), QTime(10, 12, 44), Qt::OffsetFromUTC, 7 * 3600);
    QCOMPARE(
        base::supportDetails(error, {.version = u"1.2.0"_s, .at = at, .gateway = u"bayar-gg"_s, .sale = u"S-12"_s}),
        u"Paydesk 1.2.0\nTime: 2026-01-15T03:12:44Z\nGateway: bayar-gg\nSale: S-12\nCategory: server\n"_s + rest);
    QVERIFY(base::supportDetails(error, {.version = u"1.2.0"_s, .at = at, .payment = u"BKP20260115001"_s})
                .contains(u"\nPayment: BKP20260115001\n"_s));
    QCOMPARE(base::supportDetails(error, {.version = u"1.2.0"_s, .at = at}),
        u"Paydesk 1.2.0\nTime: 2026-01-15T03:12:44Z\nCategory: server\n"_s + rest);
}

/// Whatever an error carries: a message, a person's name, an amount, a key.
void TestSupportDetails::passesOnNothingElse()
{
    const QString canary = u"CANARY"_s;
    const Error error{Category::Auth, canary + u"\n"_s, UserText("%1 failed. Call %1.", {canary}),
        u"http=401 code=%1 cat=auth fields=%1 msg=\"%1\""_s.arg(canary)};
    const QString text = base::supportDetails(error,
        {.version = canary + u' ',
            .at = QDateTime(QDate(2026, 1, 15), {}, Qt::UTC),
            .gateway = canary + u'@',
            .sale = canary + u'='});
    QVERIFY2(!text.contains(canary), qPrintable(text));
    QVERIFY(text.contains(u"HTTP status: 401"_s));
}

QTEST_APPLESS_MAIN(TestSupportDetails)
#include "tst_supportdetails.moc"
