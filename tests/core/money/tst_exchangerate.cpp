// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money/exchangerate.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using money::Currency;
using money::ExchangeRate;
using money::Money;

/// A second amount at the shop's rate (PRODUCT.md 2.7, design/01-charge-idle-light.png).
class TestExchangeRate final : public QObject {
    Q_OBJECT

private slots:
    void saysTheOtherAmount_data();
    void saysTheOtherAmount();
    void othersHaveNone();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void outOfBoundsIsNoRate();
};

namespace {

const QDateTime morning(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC);

} // namespace

void TestExchangeRate::saysTheOtherAmount_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<int>("riel");
    QTest::addColumn<QString>("other");
    QTest::newRow("the picture's") << qint64(48500) << Currency::Khr << 4050 << u"11.98"_s;
    QTest::newRow("a whole dollar") << qint64(4050) << Currency::Khr << 4050 << u"1.00"_s;
    QTest::newRow("half a cent rounds up") << qint64(81) << Currency::Khr << 16200 << u"0.01"_s;
    QTest::newRow("just under half rounds down") << qint64(80) << Currency::Khr << 16200 << u"0.00"_s;
    QTest::newRow("an odd rate") << qint64(20) << Currency::Khr << 4001 << u"0.00"_s;
    QTest::newRow("an odd rate, above half") << qint64(21) << Currency::Khr << 4001 << u"0.01"_s;
    QTest::newRow("a debt rounds as a price") << qint64(-81) << Currency::Khr << 16200 << u"-0.01"_s;
    QTest::newRow("nothing") << qint64(0) << Currency::Khr << 4050 << u"0.00"_s;
    QTest::newRow("dollars") << qint64(1250) << Currency::Usd << 4050 << u"50625"_s;
    QTest::newRow("one cent") << qint64(1) << Currency::Usd << 4050 << u"41"_s;
    QTest::newRow("one cent, down") << qint64(1) << Currency::Usd << 4049 << u"40"_s;
    QTest::newRow("not rounded to notes") << qint64(101) << Currency::Usd << 4000 << u"4040"_s;
    QTest::newRow("the most riel") << Money::MaxMinor << Currency::Khr << 1000 << u"1000000000000.00"_s;
}

void TestExchangeRate::saysTheOtherAmount()
{
    QFETCH(qint64, minor);
    QFETCH(Currency, currency);
    QFETCH(int, riel);
    QFETCH(QString, other);
    const auto rate = ExchangeRate::fromRiel(riel, morning);
    const auto said = rate->converted(*Money::fromMinor(minor, currency));
    QVERIFY(said);
    QCOMPARE(said->toDecimal(), other);
    QVERIFY(said->currency() != currency);
}

void TestExchangeRate::othersHaveNone()
{
    const auto rate = ExchangeRate::fromRiel(4050, morning);
    for (const money::CurrencySpec& spec : money::allCurrencies()) {
        const bool has = spec.currency == Currency::Khr || spec.currency == Currency::Usd;
        QCOMPARE(rate->converted(*Money::fromMinor(100, spec.currency)).has_value(), has);
    }
    QVERIFY2(!rate->converted(*Money::fromMinor(Money::MaxMinor, Currency::Usd)), "more riel than money can hold");
}

void TestExchangeRate::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("riel"); // 0: refused
    QTest::addColumn<QString>("code");
    const auto taken = [](const char* name, const QString& text, int riel) {
        QTest::newRow(name) << text << riel << QString();
    };
    const auto refused = [](const char* name, const QString& text, const QString& code) {
        QTest::newRow(name) << text << 0 << code;
    };
    taken("plain", u"4050"_s, 4050);
    taken("grouped", u"4,050"_s, 4050);
    taken("grouped as in Khmer", u"4.050"_s, 4050);
    taken("a blank groups", u" 4 050 "_s, 4050);
    taken("Khmer digits", u"៤០៥០"_s, 4050);
    taken("Bengali digits", u"৪,০৫০"_s, 4050);
    taken("the least", u"1000"_s, 1000);
    taken("the most", u"20,000"_s, 20000);
    taken("leading zero", u"04050"_s, 4050);
    refused("empty", QString(), u"rate_syntax"_s);
    refused("words", u"four thousand"_s, u"rate_syntax"_s);
    refused("decimals", u"4050.5"_s, u"rate_syntax"_s);
    refused("two decimals", u"4,050.25"_s, u"rate_syntax"_s);
    refused("a group of two", u"40,50"_s, u"rate_syntax"_s);
    refused("ends in a sign", u"4,050,"_s, u"rate_syntax"_s);
    refused("minus", u"-4050"_s, u"rate_syntax"_s);
    refused("a sign alone", u","_s, u"rate_syntax"_s);
    refused("dollars for a riel", u"1"_s, u"rate_range"_s);
    refused("below", u"999"_s, u"rate_range"_s);
    refused("above", u"20001"_s, u"rate_range"_s);
    refused("far above", u"999999999999"_s, u"rate_range"_s);
    refused("longer than anything", u"0000000004050"_s, u"rate_syntax"_s);
}

void TestExchangeRate::readsWhatPeopleType()
{
    QFETCH(QString, text);
    QFETCH(int, riel);
    QFETCH(QString, code);
    const auto read = ExchangeRate::readRiel(text);
    QCOMPARE(read.value_or(0), riel);
    if (!read)
        QCOMPARE(read.error().code, code);
}

void TestExchangeRate::outOfBoundsIsNoRate()
{
    QVERIFY(!ExchangeRate::fromRiel(ExchangeRate::LeastRiel - 1, morning));
    QVERIFY(!ExchangeRate::fromRiel(ExchangeRate::MostRiel + 1, morning));
    QVERIFY(!ExchangeRate::fromRiel(4050, QDateTime()));
    QCOMPARE(ExchangeRate::fromRiel(4050, morning.toLocalTime())->pinnedAt(), morning);
}

QTEST_GUILESS_MAIN(TestExchangeRate)
#include "tst_exchangerate.moc"
