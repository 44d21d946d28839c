// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/filter.h"
#include "core/ledger/searchtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSearchText final : public QObject {
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void findsAPaymentByWhatPeopleType_data();
    void findsAPaymentByWhatPeopleType();
    void keepsOnePartFromRunningIntoTheNext();
};

void TestSearchText::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("as");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("Latin case") << u"Table SEVEN"_s << u"table seven"_s;
    QTest::newRow("Greek, Cyrillic") << u"ΣΟΦΙΑΣ ДОМ"_s << u"σοφιασ дом"_s;
    QTest::newRow("accents beside their letter") << u"CAFE\u0301"_s << u"caf\u00e9"_s;
    QTest::newRow("Khmer with and without its invisible spaces") << u"កាហ្វេ\u200bទឹកដោះគោ"_s << u"កាហ្វេទឹកដោះគោ"_s;
    QTest::newRow("Khmer digits") << u"តុ ៧៨៩០"_s << u"តុ 7890"_s;
    QTest::newRow("Bengali digits") << u"টেবিল ০১২৯"_s << u"টেবিল 0129"_s;
    // RRA is excluded from composition: both ways of writing it end as two signs.
    QTest::newRow("Bengali letter with its dot") << u"গাড়ি গা\u09dcি"_s << u"গাড\u09bcি গাড\u09bcি"_s;
    QTest::newRow("white space") << u"  a \t\n b\u00a0\u2003c "_s << u"a b c"_s;
    QTest::newRow("beyond the first plane") << u"\U0001F600 OK \U00010400"_s << u"\U0001F600 ok \U00010428"_s;
}

void TestSearchText::folds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, as);
    QCOMPARE(ledger::folded(text), as);
    QCOMPARE(ledger::folded(ledger::folded(text)), as);
}

void TestSearchText::findsAPaymentByWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    // One or two signs are found where people see them, and not in the ids.
    for (const QString& typed : {u"7"_s, u"២០"_s, u"S-"_s, u"48"_s, u"37"_s, u"ដោ"_s, u"সা"_s, u"t 204"_s})
        QTest::newRow(qPrintable(u"short "_s + typed)) << typed << true;
    for (const QString& typed : {u"0a"_s, u"nv"_s, u"x9"_s, u"77"_s, u"x"_s, u"01"_s, u"inv-77 0a"_s})
        QTest::newRow(qPrintable(u"short, in ids alone "_s + typed)) << typed << false;
    QTest::newRow("the time of an id") << u"019"_s << false;
    for (const QString& typed : {u"S-2042"_s, u"2042"_s, u"table ៧"_s, u"TABLE"_s, u"ទឹកដោះ"_s, u"সাদিয়া"_s, u"INV-77"_s,
             u"trx9"_s, u"00ab"_s, u"48500"_s, u"48500.0"_s, u"48512.37"_s, u"019AB00000007F00800000AB00000001"_s})
        QTest::newRow(qPrintable(typed)) << typed << true;
    for (const QString& typed : {u"s-2043"_s, u"48501"_s, u"webpage"_s})
        QTest::newRow(qPrintable(typed)) << typed << false;
}

void TestSearchText::findsAPaymentByWhatPeopleType()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isFound);
    payments::Payment payment;
    payment.number = 2042;
    payment.reference = u"Table 7"_s;
    payment.note = u"ទឹក\u200bដោះ\u200bគោ"_s;
    payment.payer = u"সাদিয়া রহমান"_s;
    payment.gatewayId = u"inv-77"_s;
    payment.transactionId = u"TRX9"_s;
    payment.id = u"019AB00000007F00800000AB00000001"_s;
    payment.amount = *money::Money::fromMinor(4850000, money::Currency::Bdt);
    payment.finalAmount = *money::Money::fromMinor(4851237, money::Currency::Bdt);
    payment.url = u"https://shop.example/webpage"_s;
    ledger::Filter filter;
    filter.text = typed;
    QCOMPARE(ledger::matches(filter, payment), isFound);
}

void TestSearchText::keepsOnePartFromRunningIntoTheNext()
{
    payments::Payment payment;
    payment.number = 7;
    payment.reference = u"two\nlines"_s;
    payment.payer = u"Dara"_s;
    payment.amount = *money::Money::fromMinor(4000, money::Currency::Khr);
    QCOMPARE(ledger::searchText(payment), u"s-7\ntwo lines\ndara\n4000"_s);
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
