// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money/moneyformat.h"
#include "core/money/pastedamount.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using money::Currency;
using money::Money;

class TestPastedAmount final : public QObject {
    Q_OBJECT

private slots:
    void isTaken_data();
    void isTaken();
    void mustBeAsked_data();
    void mustBeAsked();
    void isRefused_data();
    void isRefused();
    void whatWeShowIsTakenWithoutAsking_data();
    void whatWeShowIsTakenWithoutAsking();
};

void TestPastedAmount::isTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<QString>("decimal");
    const auto row = [](const char* name, const QString& text, Currency currency, const QString& decimal) {
        QTest::newRow(name) << text << currency << decimal;
    };
    row("whole", u"12500"_s, Currency::Khr, u"12500"_s);
    row("point", u"12.50"_s, Currency::Usd, u"12.50"_s);
    row("comma as point", u"12,50"_s, Currency::Usd, u"12.50"_s);
    row("one decimal", u"12,5"_s, Currency::Usd, u"12.50"_s);
    row("point last", u"12."_s, Currency::Usd, u"12.00"_s);
    row("point first", u".5"_s, Currency::Usd, u"0.50"_s);
    row("leading zeros", u"0012.50"_s, Currency::Usd, u"12.50"_s);
    row("zeros only", u"000"_s, Currency::Khr, u"0"_s);
    row("blanks round", u"\t 4000 \r\n"_s, Currency::Khr, u"4000"_s);
    row("no-break space and symbol", u"4,000\u00a0៛"_s, Currency::Khr, u"4000"_s);
    row("code after", u"4,000 KHR"_s, Currency::Khr, u"4000"_s);
    row("code before", u"KHR 4000"_s, Currency::Khr, u"4000"_s);
    row("small code", u"12.50 usd"_s, Currency::Usd, u"12.50"_s);
    row("symbol and code", u"$1.00 USD"_s, Currency::Usd, u"1.00"_s);
    row("own isolates", u"\u2068$12.50\u2069"_s, Currency::Usd, u"12.50"_s);
    row("rupiah groups", u"Rp50.347"_s, Currency::Idr, u"50347"_s);
    row("rupiah millions", u"Rp 1.250.000"_s, Currency::Idr, u"1250000"_s);
    row("rupiah with decimals", u"50.347,00"_s, Currency::Idr, u"50347"_s);
    row("millions by commas in dollars", u"1,234,567"_s, Currency::Usd, u"1234567.00"_s);
    row("millions by points in dollars", u"1.234.567"_s, Currency::Usd, u"1234567.00"_s);
    row("both, English", u"1,234.56"_s, Currency::Usd, u"1234.56"_s);
    row("both, German", u"1.234,56"_s, Currency::Usd, u"1234.56"_s);
    row("own group sign before three digits", u"1,234"_s, Currency::Usd, u"1234.00"_s);
    row("lakh", u"৳1,25,000.50"_s, Currency::Bdt, u"125000.50"_s);
    row("Bengali digits", u"৳১,২৫,০০০"_s, Currency::Bdt, u"125000.00"_s);
    row("Khmer digits", u"៤,០០០ ៛"_s, Currency::Khr, u"4000"_s);
    row("spaces group", u"1 234 567"_s, Currency::Khr, u"1234567"_s);
    row("narrow space groups", u"1\u202f234"_s, Currency::Usd, u"1234.00"_s);
    row("apostrophes group", u"1'234.50"_s, Currency::Usd, u"1234.50"_s);
    row("spaces group, comma divides", u"1 234,5"_s, Currency::Usd, u"1234.50"_s);
    row("three digits after an ungrouped whole", u"1234.500"_s, Currency::Usd, u"1234.50"_s);
    row("three digits after zero", u"0.500"_s, Currency::Usd, u"0.50"_s);
    row("zero decimals in riel", u"4000.00"_s, Currency::Khr, u"4000"_s);
}

void TestPastedAmount::isTaken()
{
    QFETCH(QString, text);
    QFETCH(Currency, currency);
    QFETCH(QString, decimal);
    const auto read = money::readPasted(text, currency);
    QVERIFY_RESULT(read);
    QVERIFY(read->certain);
    QCOMPARE(read->readings.size(), std::size_t{1});
    QCOMPARE(read->readings.front().toDecimal(), decimal);
}

void TestPastedAmount::mustBeAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<QStringList>("readings");
    QTest::newRow("point before three in dollars")
        << u"12.500"_s << Currency::Usd << QStringList{u"12500.00"_s, u"12.50"_s};
    QTest::newRow("only thousands make sense, yet not our sign")
        << u"1.234"_s << Currency::Usd << QStringList{u"1234.00"_s};
    QTest::newRow("point in riel") << u"4.000"_s << Currency::Khr << QStringList{u"4000"_s, u"4"_s};
    QTest::newRow("comma in rupiah") << u"50,347"_s << Currency::Idr << QStringList{u"50347"_s};
    QTest::newRow("both with three last")
        << u"1,234.500"_s << Currency::Usd << QStringList{u"1234500.00"_s, u"1234.50"_s};
    QTest::newRow("both with three last, German")
        << u"1.234,500"_s << Currency::Usd << QStringList{u"1234500.00"_s, u"1234.50"_s};
    QTest::newRow("both with three last in riel") << u"1,234.567"_s << Currency::Khr << QStringList{u"1234567"_s};
}

void TestPastedAmount::mustBeAsked()
{
    QFETCH(QString, text);
    QFETCH(Currency, currency);
    QFETCH(QStringList, readings);
    const auto read = money::readPasted(text, currency);
    QVERIFY_RESULT(read);
    QVERIFY(!read->certain);
    QStringList found;
    for (const Money& reading : read->readings)
        found << reading.toDecimal();
    QCOMPARE(found, readings);
}

void TestPastedAmount::isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QString& text, Currency currency, const char* code) {
        QTest::newRow(name) << text << currency << QString::fromLatin1(code);
    };
    row("nothing", QString(), Currency::Usd, "amount_empty");
    row("blanks", u" \u00a0\n"_s, Currency::Usd, "amount_empty");
    row("letters", u"twelve"_s, Currency::Usd, "amount_syntax");
    row("letters behind", u"12x"_s, Currency::Usd, "amount_syntax");
    row("symbol alone", u"$"_s, Currency::Usd, "amount_syntax");
    row("point alone", u"."_s, Currency::Usd, "amount_syntax");
    row("two points", u"1.2.3"_s, Currency::Usd, "amount_syntax");
    row("minus", u"-5"_s, Currency::Usd, "amount_syntax");
    row("exponent", u"1e3"_s, Currency::Usd, "amount_syntax");
    row("two numbers", u"12 50"_s, Currency::Usd, "amount_syntax");
    row("two lines", u"12\n50"_s, Currency::Usd, "amount_syntax");
    row("broken groups", u"1,23,4"_s, Currency::Usd, "amount_syntax");
    row("groups after the point", u"1.234,567,890.5"_s, Currency::Usd, "amount_syntax");
    row("three kinds of sign", u"1 234,567.89"_s, Currency::Usd, "amount_syntax");
    row("account number", u"000 123 456 789 012 345 678"_s, Currency::Usd, "amount_range");
    row("full-width digits", u"１２"_s, Currency::Usd, "amount_syntax");
    row("a page of text", u"1 "_s.repeated(100), Currency::Usd, "amount_syntax");
    row("decimals in riel", u"12.50"_s, Currency::Khr, "amount_precision");
    row("four decimals", u"1.2345"_s, Currency::Usd, "amount_precision");
    row("0.567 cannot group", u"0.567"_s, Currency::Usd, "amount_precision");
    row("too large", u"1,000,000,000,000,000"_s, Currency::Khr, "amount_range");
    row("dollars while riel is chosen", u"$12.50"_s, Currency::Khr, "currency_mismatch");
    row("riel while dollars is chosen", u"4,000 ៛"_s, Currency::Usd, "currency_mismatch");
    row("another code", u"THB 50"_s, Currency::Usd, "currency_mismatch");
}

void TestPastedAmount::isRefused()
{
    QFETCH(QString, text);
    QFETCH(Currency, currency);
    QFETCH(QString, code);
    const auto read = money::readPasted(text, currency);
    QVERIFY2(!read, read ? qPrintable(read->readings.front().toDecimal()) : "");
    QCOMPARE(read.error().code, code);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(read.error().person.english()));
}

void TestPastedAmount::whatWeShowIsTakenWithoutAsking_data()
{
    QTest::addColumn<Currency>("currency");
    for (const money::CurrencySpec& row : money::allCurrencies())
        QTest::newRow(row.code.data()) << row.currency;
}

void TestPastedAmount::whatWeShowIsTakenWithoutAsking()
{
    using money::CurrencyMark;
    using money::Digits;
    QFETCH(Currency, currency);
    for (const qint64 minor :
        {qint64{0}, qint64{5}, qint64{100}, qint64{4000}, qint64{123456}, qint64{50034700}, Money::MaxMinor})
        for (const CurrencyMark mark :
            {CurrencyMark::None, CurrencyMark::Symbol, CurrencyMark::Code, CurrencyMark::SymbolAndCode})
            for (const Digits digits : {Digits::Ascii, Digits::Khmer, Digits::Bengali}) {
                const Money amount = *Money::fromMinor(minor, currency);
                const QString shown = money::format(amount, mark, digits);
                const auto read = money::readPasted(shown, currency);
                QVERIFY2(read && read->certain && read->readings.front() == amount, qPrintable(shown));
            }
}

QTEST_GUILESS_MAIN(TestPastedAmount)
#include "tst_pastedamount.moc"
