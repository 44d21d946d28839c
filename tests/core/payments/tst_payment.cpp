// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/payments/payment.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using payments::Evidence;
using payments::Exception;
using payments::State;

class TestPayment final : public QObject {
    Q_OBJECT

private slots:
    void statesHaveTheWordsOfTheContracts();
    void exceptionsAreOrderedFromWeakToStrong();
    void evidenceIsOrderedFromWeakToStrong();
    void otherWordsAreNone_data();
    void otherWordsAreNone();
    void closedStatesExpectNoAnswer();
    void dueIsTheFinalAmount();
    void theUniqueCodeIsWhatWasAdded();
    void anExceptionNeedsAttentionUntilAcknowledged();
};

void TestPayment::statesHaveTheWordsOfTheContracts()
{
    const QList<std::pair<State, QString>> words{{State::Draft, u"draft"_s}, {State::Pending, u"pending"_s},
        {State::Processing, u"processing"_s}, {State::Paid, u"paid"_s},
        {State::PartiallyRefunded, u"partially_refunded"_s}, {State::Refunded, u"refunded"_s},
        {State::Failed, u"failed"_s}, {State::Expired, u"expired"_s}, {State::Cancelled, u"cancelled"_s},
        {State::Unknown, u"unknown"_s}};
    for (const auto& [state, word] : words) {
        QCOMPARE(QString(payments::toWord(state)), word);
        QVERIFY(payments::stateFromWord(word) == state);
    }
}

void TestPayment::exceptionsAreOrderedFromWeakToStrong()
{
    // DESIGN.md section 7, read from its end.
    const QStringList words{u"none"_s, u"manual"_s, u"unverified"_s, u"late"_s, u"duplicate"_s, u"over"_s, u"short"_s,
        u"wrong_account"_s, u"wrong_currency"_s};
    std::optional<Exception> weaker;
    for (const QString& word : words) {
        const auto exception = payments::exceptionFromWord(word);
        QVERIFY2(exception, qPrintable(word));
        QCOMPARE(QString(payments::toWord(*exception)), word);
        QVERIFY2(!weaker || *weaker < *exception, qPrintable(word));
        weaker = exception;
    }
}

void TestPayment::evidenceIsOrderedFromWeakToStrong()
{
    // contracts/README.md section 2.
    const QStringList words{u"none"_s, u"redirect"_s, u"webhook_unverified"_s, u"webhook_token"_s, u"webhook_signed"_s,
        u"api"_s, u"settlement_file"_s, u"manual"_s};
    std::optional<Evidence> weaker;
    for (const QString& word : words) {
        const auto evidence = payments::evidenceFromWord(word);
        QVERIFY2(evidence, qPrintable(word));
        QCOMPARE(QString(payments::toWord(*evidence)), word);
        QVERIFY2(!weaker || *weaker < *evidence, qPrintable(word));
        weaker = evidence;
    }
}

void TestPayment::otherWordsAreNone_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QString();
    QTest::newRow("capital") << u"Paid"_s;
    QTest::newRow("space") << u"paid "_s;
    QTest::newRow("review is an exception nobody acknowledged") << u"review"_s;
    QTest::newRow("longer") << u"paidx"_s;
    QTest::newRow("shorter") << u"pai"_s;
    QTest::newRow("a gateway's word") << u"COMPLETED"_s;
}

void TestPayment::otherWordsAreNone()
{
    QFETCH(QString, word);
    QVERIFY(!payments::stateFromWord(word));
    QVERIFY(!payments::exceptionFromWord(word));
    QVERIFY(!payments::evidenceFromWord(word));
}

void TestPayment::closedStatesExpectNoAnswer()
{
    for (const State open : {State::Draft, State::Pending, State::Processing, State::Unknown})
        QVERIFY2(!payments::isClosed(open), payments::toWord(open).data());
    for (const State closed :
        {State::Paid, State::PartiallyRefunded, State::Refunded, State::Failed, State::Expired, State::Cancelled})
        QVERIFY2(payments::isClosed(closed), payments::toWord(closed).data());
}

void TestPayment::dueIsTheFinalAmount()
{
    const auto price = money::Money::fromMinor(50'000, money::Currency::Idr);
    const auto withCode = money::Money::fromMinor(50'347, money::Currency::Idr);
    payments::Payment payment;
    payment.amount = *price;
    QVERIFY(payment.due() == *price);
    payment.finalAmount = withCode;
    QVERIFY(payment.due() == *withCode);
}

void TestPayment::theUniqueCodeIsWhatWasAdded()
{
    const auto rupiah = [](qint64 minor) { return money::Money::fromMinor(minor, money::Currency::Idr).value(); };
    payments::Payment payment;
    payment.amount = rupiah(50'000);
    QVERIFY(!payment.uniqueCode());
    payment.finalAmount = rupiah(50'000);
    QVERIFY(!payment.uniqueCode());
    payment.finalAmount = rupiah(50'347);
    QCOMPARE(payment.uniqueCode(), std::optional(rupiah(347)));
}

void TestPayment::anExceptionNeedsAttentionUntilAcknowledged()
{
    payments::Payment payment;
    QVERIFY(!payment.needsAttention());
    payment.exception = Exception::Late;
    QVERIFY(payment.needsAttention());
    payment.acknowledgedAt = QDateTime(QDate(2026, 1, 15), QTime(3, 0), Qt::UTC);
    QVERIFY(!payment.needsAttention());
}

QTEST_APPLESS_MAIN(TestPayment)
#include "tst_payment.moc"
