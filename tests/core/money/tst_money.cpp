// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money/jsonmoney.h"
#include "core/money/money.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using money::Currency;
using money::Money;

class TestMoney final : public QObject {
    Q_OBJECT

private slots:
    void currenciesAreKnownByCodeAndNumber_data();
    void currenciesAreKnownByCodeAndNumber();
    void otherWordsAreNoCurrency();
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void writesExactDecimals_data();
    void writesExactDecimals();
    void addsAndMultipliesWithinTheRange();
    void neverMixesCurrencies();
    void jsonAmountsAreJudgedByTheirText_data();
    void jsonAmountsAreJudgedByTheirText();
};

void TestMoney::currenciesAreKnownByCodeAndNumber_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("number");
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<int>("decimals");
    QTest::newRow("KHR") << u"KHR"_s << u"116"_s << Currency::Khr << 0;
    QTest::newRow("USD") << u"USD"_s << u"840"_s << Currency::Usd << 2;
    QTest::newRow("BDT") << u"BDT"_s << u"050"_s << Currency::Bdt << 2;
    QTest::newRow("IDR") << u"IDR"_s << u"360"_s << Currency::Idr << 0;
    QTest::newRow("THB") << u"THB"_s << u"764"_s << Currency::Thb << 2;
    QTest::newRow("MYR") << u"MYR"_s << u"458"_s << Currency::Myr << 2;
    QTest::newRow("CNY") << u"CNY"_s << u"156"_s << Currency::Cny << 2;
    QTest::newRow("VND") << u"VND"_s << u"704"_s << Currency::Vnd << 0;
    QTest::newRow("LAK") << u"LAK"_s << u"418"_s << Currency::Lak << 0;
}

void TestMoney::currenciesAreKnownByCodeAndNumber()
{
    QFETCH(QString, code);
    QFETCH(QString, number);
    QFETCH(Currency, currency);
    QFETCH(int, decimals);
    QVERIFY(money::currencyFromCode(code) == currency);
    QVERIFY(money::currencyFromNumber(number) == currency);
    QVERIFY(money::spec(currency).currency == currency);
    QCOMPARE(QString(money::spec(currency).code), code);
    QCOMPARE(QString(money::spec(currency).number), number);
    QCOMPARE(money::spec(currency).decimals, decimals);
}

void TestMoney::otherWordsAreNoCurrency()
{
    for (const QString& word : {QString(), u"usd"_s, u"US"_s, u"USD "_s, u"EUR"_s, u"840"_s})
        QVERIFY2(!money::currencyFromCode(word), qPrintable(word));
    for (const QString& word : {QString(), u"50"_s, u"0050"_s, u"០៥០"_s, u"USD"_s, u"978"_s})
        QVERIFY2(!money::currencyFromNumber(word), qPrintable(word));
    QCOMPARE(money::allCurrencies().size(), std::size_t{9});
}

void TestMoney::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<qint64>("minor");
    const auto row = [](const char* text, Currency currency, qint64 minor) {
        QTest::addRow("%s in %s", text, money::spec(currency).code.data())
            << QString::fromLatin1(text) << currency << minor;
    };
    row("0", Currency::Usd, 0);
    row("0.00", Currency::Usd, 0);
    row("0.01", Currency::Usd, 1);
    row("10", Currency::Usd, 1000);
    row("10.5", Currency::Usd, 1050);
    row("10.05", Currency::Usd, 1005);
    row("4.35", Currency::Usd, 435); // 4.35 * 100 is 434.99… in doubles
    row("10.0500000000000000000000000000000000000000", Currency::Usd, 1005);
    row("9999999999999.99", Currency::Usd, 999'999'999'999'999);
    row("4000", Currency::Khr, 4000);
    row("25000.00", Currency::Khr, 25000);
    row("50347.00", Currency::Idr, 50347);
    row("999999999999999", Currency::Khr, 999'999'999'999'999);
    row("500", Currency::Bdt, 50000);
    row("10000000", Currency::Vnd, 10'000'000);
}

void TestMoney::parses()
{
    QFETCH(QString, text);
    QFETCH(Currency, currency);
    QFETCH(qint64, minor);
    const auto parsed = Money::parse(text, currency);
    QVERIFY_RESULT(parsed);
    QCOMPARE(parsed->minor(), minor);
    QVERIFY(parsed->currency() == currency);
}

void TestMoney::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QString& text, Currency currency, const char* code) {
        QTest::newRow(name) << text << currency << QString::fromLatin1(code);
    };
    row("nothing", QString(), Currency::Usd, "amount_syntax");
    row("blank", u" "_s, Currency::Usd, "amount_syntax");
    row("blanks round", u" 50347 "_s, Currency::Idr, "amount_syntax");
    row("blank after", u"1\n"_s, Currency::Usd, "amount_syntax");
    row("letters", u"abc"_s, Currency::Usd, "amount_syntax");
    row("minus", u"-1"_s, Currency::Usd, "amount_syntax");
    row("minus zero", u"-0"_s, Currency::Idr, "amount_syntax");
    row("plus", u"+1"_s, Currency::Usd, "amount_syntax");
    row("exponent", u"1e308"_s, Currency::Idr, "amount_syntax");
    row("hexadecimal", u"0x10"_s, Currency::Usd, "amount_syntax");
    row("leading zero", u"007"_s, Currency::Usd, "amount_syntax");
    row("double zero", u"00"_s, Currency::Khr, "amount_syntax");
    row("point alone", u"."_s, Currency::Usd, "amount_syntax");
    row("point first", u".5"_s, Currency::Usd, "amount_syntax");
    row("point last", u"12."_s, Currency::Usd, "amount_syntax");
    row("two points", u"1.2.3"_s, Currency::Usd, "amount_syntax");
    row("comma", u"12,50"_s, Currency::Usd, "amount_syntax");
    row("group sign", u"1,000"_s, Currency::Usd, "amount_syntax");
    row("underscore", u"1_000"_s, Currency::Usd, "amount_syntax");
    row("currency", u"$1"_s, Currency::Usd, "amount_syntax");
    row("Khmer digits", u"៥០៣៤៧"_s, Currency::Idr, "amount_syntax");
    row("Bengali digits", u"৫০০"_s, Currency::Bdt, "amount_syntax");
    row("full-width digits", u"５０３４７"_s, Currency::Idr, "amount_syntax");
    row("Arabic-Indic digits", u"٥"_s, Currency::Usd, "amount_syntax");
    row("Khmer digit in the fraction", u"1.៥"_s, Currency::Usd, "amount_syntax");
    row("NUL inside", u"1"_s + QChar(u'\0') + u'0', Currency::Usd, "amount_syntax");
    row("words for no number", u"NaN"_s, Currency::Usd, "amount_syntax");
    row("three decimals", u"10.005"_s, Currency::Usd, "amount_precision");
    row("far decimal", u"1.00000000000000000000001"_s, Currency::Usd, "amount_precision");
    row("decimal in riel", u"50.5"_s, Currency::Khr, "amount_precision");
    row("thousands by point in rupiah", u"50.347"_s, Currency::Idr, "amount_precision");
    row("one too large", u"1000000000000000"_s, Currency::Khr, "amount_range");
    row("one cent too large", u"10000000000000.00"_s, Currency::Usd, "amount_range");
    row("2^63", u"9223372036854775808"_s, Currency::Idr, "amount_range");
    row("2^64 + 1, which would wrap to 1", u"18446744073709551617"_s, Currency::Idr, "amount_range");
    row("10,000 digits", QString(10'000, u'9'), Currency::Usd, "amount_range");
}

void TestMoney::refuses()
{
    QFETCH(QString, text);
    QFETCH(Currency, currency);
    QFETCH(QString, code);
    const auto parsed = Money::parse(text, currency);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, code);
    QCOMPARE(parsed.error().category, base::Category::Validation);
    QVERIFY(!parsed.error().person.english().isEmpty());
}

void TestMoney::writesExactDecimals_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<QString>("text");
    QTest::newRow("cent") << qint64{1} << Currency::Usd << u"0.01"_s;
    QTest::newRow("dime") << qint64{10} << Currency::Usd << u"0.10"_s;
    QTest::newRow("dollar") << qint64{100} << Currency::Usd << u"1.00"_s;
    QTest::newRow("zero") << qint64{0} << Currency::Usd << u"0.00"_s;
    QTest::newRow("zero riel") << qint64{0} << Currency::Khr << u"0"_s;
    QTest::newRow("riel") << qint64{4000} << Currency::Khr << u"4000"_s;
    QTest::newRow("short by 5 cents") << qint64{-5} << Currency::Usd << u"-0.05"_s;
    QTest::newRow("largest") << Money::MaxMinor << Currency::Usd << u"9999999999999.99"_s;
}

void TestMoney::writesExactDecimals()
{
    QFETCH(qint64, minor);
    QFETCH(Currency, currency);
    QFETCH(QString, text);
    QCOMPARE(Money::fromMinor(minor, currency)->toDecimal(), text);
}

void TestMoney::addsAndMultipliesWithinTheRange()
{
    const Money largest = *Money::fromMinor(Money::MaxMinor, Currency::Usd);
    const Money cent = *Money::fromMinor(1, Currency::Usd);
    QVERIFY(!Money::fromMinor(Money::MaxMinor + 1, Currency::Usd));
    QVERIFY(!Money::fromMinor(-Money::MaxMinor - 1, Currency::Usd));
    QCOMPARE(largest.plus(cent).error().code, u"amount_range"_s);
    QCOMPARE(largest.minus(cent)->minor(), Money::MaxMinor - 1);
    QCOMPARE(cent.minus(largest)->minor(), 1 - Money::MaxMinor);
    QCOMPARE(Money::fromMinor(-Money::MaxMinor, Currency::Usd)->minus(cent).error().code, u"amount_range"_s);
    QCOMPARE(cent.times(3)->minor(), 3);
    QCOMPARE(cent.times(-3)->minor(), -3);
    QCOMPARE(cent.times(0)->minor(), 0);
    QCOMPARE(largest.times(2).error().code, u"amount_range"_s);
    QCOMPARE(largest.times(std::numeric_limits<qint64>::max()).error().code, u"amount_range"_s);
    QCOMPARE(cent.times(std::numeric_limits<qint64>::min()).error().code, u"amount_range"_s);
}

void TestMoney::neverMixesCurrencies()
{
    const Money dollar = *Money::fromMinor(100, Currency::Usd);
    const Money riel = *Money::fromMinor(100, Currency::Khr);
    QCOMPARE(dollar.plus(riel).error().code, u"currency_mismatch"_s);
    QCOMPARE(riel.minus(dollar).error().code, u"currency_mismatch"_s);
    QVERIFY(!(dollar == riel));
}

void TestMoney::jsonAmountsAreJudgedByTheirText_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("number") << QByteArray("10.50") << Currency::Usd << u"10.50"_s;
    QTest::newRow("string") << QByteArray("\"50347.00\"") << Currency::Idr << u"50347"_s;
    QTest::newRow("exact above 2^53 / 100") << QByteArray("9007199254740.93") << Currency::Usd << u"9007199254740.93"_s;
    QTest::newRow("exponent") << QByteArray("1e3") << Currency::Usd << u"amount_syntax"_s;
    QTest::newRow("minus zero") << QByteArray("-0") << Currency::Usd << u"amount_syntax"_s;
    QTest::newRow("blank in string") << QByteArray("\" 5\"") << Currency::Usd << u"amount_syntax"_s;
    QTest::newRow("decimals") << QByteArray("10.005") << Currency::Usd << u"amount_precision"_s;
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << Currency::Idr << u"amount_range"_s;
    QTest::newRow("null") << QByteArray("null") << Currency::Usd << u"schema"_s;
    QTest::newRow("true") << QByteArray("true") << Currency::Usd << u"schema"_s;
    QTest::newRow("list") << QByteArray("[1]") << Currency::Usd << u"schema"_s;
}

void TestMoney::jsonAmountsAreJudgedByTheirText()
{
    QFETCH(QByteArray, json);
    QFETCH(Currency, currency);
    QFETCH(QString, outcome);
    const auto read = money::moneyFromJson(*base::Json::parse("{\"amount\":" + json + '}')->find(u"amount"), currency);
    QCOMPARE(read ? read->toDecimal() : read.error().code, outcome);
    if (!read)
        QVERIFY(read.error().log.startsWith(u"amount: "_s));
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
