// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money/moneyformat.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using money::Currency;
using money::CurrencyMark;
using money::Digits;
using money::Money;

/// The one formatter, by contracts/README.md section 6 and PRODUCT.md 2.6.
class TestMoneyFormat final : public QObject {
    Q_OBJECT

private slots:
    void everyCurrencyInEveryMark_data();
    void everyCurrencyInEveryMark();
    void nativeDigits_data();
    void nativeDigits();
    void groups_data();
    void groups();
    void negativeAmounts();
    void readsDigitsOfThreeScripts();
};

void TestMoneyFormat::everyCurrencyInEveryMark_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<QString>("none");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("both");
    const auto row = [](const QString& decimal, Currency currency, const QString& none, const QString& symbol,
                         const QString& code, const QString& both) {
        QTest::addRow("%s %s", money::spec(currency).code.data(), qPrintable(decimal))
            << decimal << currency << none << symbol << code << both;
    };
    row(u"4000"_s, Currency::Khr, u"4,000"_s, u"4,000 ៛"_s, u"4,000 KHR"_s, u"4,000 KHR"_s);
    row(u"25000"_s, Currency::Khr, u"25,000"_s, u"25,000 ៛"_s, u"25,000 KHR"_s, u"25,000 KHR"_s);
    row(u"0"_s, Currency::Khr, u"0"_s, u"0 ៛"_s, u"0 KHR"_s, u"0 KHR"_s);
    row(u"12.50"_s, Currency::Usd, u"12.50"_s, u"$12.50"_s, u"12.50 USD"_s, u"$12.50 USD"_s);
    row(u"1"_s, Currency::Usd, u"1.00"_s, u"$1.00"_s, u"1.00 USD"_s, u"$1.00 USD"_s);
    row(u"1234.56"_s, Currency::Usd, u"1,234.56"_s, u"$1,234.56"_s, u"1,234.56 USD"_s, u"$1,234.56 USD"_s);
    row(u"0.05"_s, Currency::Usd, u"0.05"_s, u"$0.05"_s, u"0.05 USD"_s, u"$0.05 USD"_s);
    row(u"500"_s, Currency::Bdt, u"500"_s, u"৳500"_s, u"500 BDT"_s, u"৳500 BDT"_s);
    row(u"125000"_s, Currency::Bdt, u"1,25,000"_s, u"৳1,25,000"_s, u"1,25,000 BDT"_s, u"৳1,25,000 BDT"_s);
    row(u"125000.5"_s, Currency::Bdt, u"1,25,000.50"_s, u"৳1,25,000.50"_s, u"1,25,000.50 BDT"_s, u"৳1,25,000.50 BDT"_s);
    row(u"50347"_s, Currency::Idr, u"50.347"_s, u"Rp50.347"_s, u"50.347 IDR"_s, u"Rp50.347 IDR"_s);
    row(u"50000"_s, Currency::Thb, u"50,000.00"_s, u"฿50,000.00"_s, u"50,000.00 THB"_s, u"฿50,000.00 THB"_s);
    row(u"5000"_s, Currency::Myr, u"5,000.00"_s, u"RM 5,000.00"_s, u"5,000.00 MYR"_s, u"RM 5,000.00 MYR"_s);
    row(u"10000"_s, Currency::Cny, u"10,000.00"_s, u"CN¥10,000.00"_s, u"10,000.00 CNY"_s, u"CN¥10,000.00 CNY"_s);
    row(u"10000000"_s, Currency::Vnd, u"10.000.000"_s, u"10.000.000 ₫"_s, u"10.000.000 VND"_s, u"10.000.000 VND"_s);
    row(u"1000000"_s, Currency::Lak, u"1,000,000"_s, u"1,000,000 ₭"_s, u"1,000,000 LAK"_s, u"1,000,000 LAK"_s);
}

void TestMoneyFormat::everyCurrencyInEveryMark()
{
    QFETCH(QString, decimal);
    QFETCH(Currency, currency);
    QFETCH(QString, none);
    QFETCH(QString, symbol);
    QFETCH(QString, code);
    QFETCH(QString, both);
    const Money amount = Money::parse(decimal, currency).value();
    QCOMPARE(money::format(amount, CurrencyMark::None), none);
    QCOMPARE(money::format(amount, CurrencyMark::Symbol), symbol);
    QCOMPARE(money::format(amount, CurrencyMark::Code), code);
    QCOMPARE(money::format(amount, CurrencyMark::SymbolAndCode), both);
    QCOMPARE(money::format(amount), symbol);
}

void TestMoneyFormat::nativeDigits_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<Digits>("digits");
    QTest::addColumn<QString>("shown");
    QTest::newRow("riel") << u"4000"_s << Currency::Khr << Digits::Khmer << u"៤,០០០ ៛"_s;
    QTest::newRow("all ten Khmer") << u"1234567890"_s << Currency::Khr << Digits::Khmer << u"១,២៣៤,៥៦៧,៨៩០ ៛"_s;
    QTest::newRow("dollars in Khmer") << u"12.50"_s << Currency::Usd << Digits::Khmer << u"$១២.៥០"_s;
    QTest::newRow("taka") << u"125000"_s << Currency::Bdt << Digits::Bengali << u"৳১,২৫,০০০"_s;
    QTest::newRow("all ten Bengali") << u"1234567890.5"_s << Currency::Bdt << Digits::Bengali
                                     << u"৳১,২৩,৪৫,৬৭,৮৯০.৫০"_s;
    QTest::newRow("ASCII") << u"125000"_s << Currency::Bdt << Digits::Ascii << u"৳1,25,000"_s;
}

void TestMoneyFormat::nativeDigits()
{
    QFETCH(QString, decimal);
    QFETCH(Currency, currency);
    QFETCH(Digits, digits);
    QFETCH(QString, shown);
    QCOMPARE(money::format(Money::parse(decimal, currency).value(), CurrencyMark::Symbol, digits), shown);
}

void TestMoneyFormat::groups_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("thousands");
    QTest::addColumn<QString>("lakh");
    QTest::newRow("1") << u"1"_s << u"1"_s << u"1"_s;
    QTest::newRow("3") << u"123"_s << u"123"_s << u"123"_s;
    QTest::newRow("4") << u"1234"_s << u"1,234"_s << u"1,234"_s;
    QTest::newRow("5") << u"12345"_s << u"12,345"_s << u"12,345"_s;
    QTest::newRow("6") << u"123456"_s << u"123,456"_s << u"1,23,456"_s;
    QTest::newRow("7") << u"1234567"_s << u"1,234,567"_s << u"12,34,567"_s;
    QTest::newRow("8") << u"12345678"_s << u"12,345,678"_s << u"1,23,45,678"_s;
    QTest::newRow("15") << u"123456789012345"_s << u"123,456,789,012,345"_s << u"12,34,56,78,90,12,345"_s;
    QTest::newRow("none") << QString() << QString() << QString();
}

void TestMoneyFormat::groups()
{
    QFETCH(QString, digits);
    QFETCH(QString, thousands);
    QFETCH(QString, lakh);
    QCOMPARE(money::grouped(digits, Currency::Usd), thousands);
    QCOMPARE(money::grouped(digits, Currency::Bdt), lakh);
    QCOMPARE(money::grouped(digits, Currency::Idr), QString(thousands).replace(u',', u'.'));
}

void TestMoneyFormat::negativeAmounts()
{
    QCOMPARE(money::format(*Money::fromMinor(-4000, Currency::Khr)), u"\u22124,000 ៛"_s);
    QCOMPARE(money::format(*Money::fromMinor(-5, Currency::Usd)), u"\u2212$0.05"_s);
    QCOMPARE(money::format(*Money::fromMinor(-100'000, Currency::Bdt)), u"\u2212৳1,000"_s);
}

void TestMoneyFormat::readsDigitsOfThreeScripts()
{
    const QString known = u"0123456789០១២៣៤៥៦៧៨៩০১২৩৪৫৬৭৮৯"_s;
    for (qsizetype i = 0; i < known.size(); ++i)
        QCOMPARE(money::typedDigit(known.at(i)).value_or(-1), static_cast<int>(i % 10));
    for (const QChar other : u"/:a٥０①²៚\u17DF\u09F0\u09E5 "_s)
        QVERIFY2(!money::typedDigit(other), qPrintable(QString(other)));
}

QTEST_GUILESS_MAIN(TestMoneyFormat)
#include "tst_moneyformat.moc"
