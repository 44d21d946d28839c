// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money/amountentry.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using money::AmountEntry;
using money::Currency;
using money::Digits;
using money::Money;

class TestAmountEntry final : public QObject {
    Q_OBJECT

private slots:
    void typing_data();
    void typing();
    void refusedKeysChangeNothing_data();
    void refusedKeysChangeNothing();
    void aKeyOfSeveralSignsIsTakenWholeOrNotAtAll();
    void backspaceUndoesKeyByKey_data();
    void backspaceUndoesKeyByKey();
    void onEnter_data();
    void onEnter();
    void pasteAndQuickAmounts();
    void anUnclearPasteAsks();
    void quickAmountsOfAnotherCurrencyAreRefused();
    void switchingTheCurrencyKeepsTheKeys();
    void nativeDigitsAreShown();
    void rielThatNoNotesCanPayAreWarnedOf();
    void zeroKeysByCurrency();

private:
    static AmountEntry typed(Currency currency, const QString& keys);
};

AmountEntry TestAmountEntry::typed(Currency currency, const QString& keys)
{
    AmountEntry entry(currency);
    for (const QChar key : keys)
        if (const auto taken = entry.type(QStringView(&key, 1)); !taken)
            QTest::qFail(qPrintable(u"refused "_s + key + u": "_s + taken.error().log), __FILE__, __LINE__);
    return entry;
}

void TestAmountEntry::typing_data()
{
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("value"); // "-" for none
    QTest::addColumn<QString>("expression");
    const auto row = [](Currency currency, const QString& keys, const QString& shown, const QString& value,
                         const QString& expression = {}) {
        QTest::addRow("%s %s", money::spec(currency).code.data(), qPrintable(keys))
            << currency << keys << shown << value << expression;
    };
    row(Currency::Khr, QString(), u"0"_s, u"-"_s);
    row(Currency::Khr, u"4"_s, u"4"_s, u"4"_s);
    row(Currency::Khr, u"4000"_s, u"4,000"_s, u"4000"_s);
    row(Currency::Khr, u"៤០០០"_s, u"4,000"_s, u"4000"_s);
    row(Currency::Khr, u"000"_s, u"0"_s, u"0"_s);
    row(Currency::Khr, u"007"_s, u"7"_s, u"7"_s);
    row(Currency::Khr, u"999999999999999"_s, u"999,999,999,999,999"_s, u"999999999999999"_s);
    row(Currency::Khr, u"12000+36500"_s, u"48,500"_s, u"48500"_s, u"12,000 + 36,500"_s);
    row(Currency::Khr, u"12000+"_s, u"12,000"_s, u"12000"_s, u"12,000 +"_s);
    row(Currency::Khr, u"12000++500"_s, u"12,500"_s, u"12500"_s, u"12,000 + 500"_s);
    row(Currency::Khr, u"3×4500"_s, u"13,500"_s, u"13500"_s, u"3 × 4,500"_s);
    row(Currency::Khr, u"3*4500"_s, u"13,500"_s, u"13500"_s, u"3 × 4,500"_s);
    row(Currency::Khr, u"3×"_s, u"0"_s, u"-"_s, u"3 ×"_s);
    row(Currency::Khr, u"12000+3×"_s, u"12,000"_s, u"-"_s, u"12,000 + 3 ×"_s);
    row(Currency::Khr, u"12000+3×4500+100"_s, u"25,600"_s, u"25600"_s, u"12,000 + 3 × 4,500 + 100"_s);
    row(Currency::Khr, u"0+5"_s, u"5"_s, u"5"_s, u"0 + 5"_s);

    row(Currency::Usd, QString(), u"0.00"_s, u"-"_s);
    row(Currency::Usd, u"2"_s, u"0.02"_s, u"0.02"_s);
    row(Currency::Usd, u"25"_s, u"0.25"_s, u"0.25"_s);
    row(Currency::Usd, u"259"_s, u"2.59"_s, u"2.59"_s);
    row(Currency::Usd, u"2595"_s, u"25.95"_s, u"25.95"_s);
    row(Currency::Usd, u"123456"_s, u"1,234.56"_s, u"1234.56"_s);
    row(Currency::Usd, u"0"_s, u"0.00"_s, u"0.00"_s);
    row(Currency::Usd, u"25."_s, u"25."_s, u"25.00"_s);
    row(Currency::Usd, u"25.9"_s, u"25.9"_s, u"25.90"_s);
    row(Currency::Usd, u"25,95"_s, u"25.95"_s, u"25.95"_s);
    row(Currency::Usd, u"1234.5"_s, u"1,234.5"_s, u"1234.50"_s);
    row(Currency::Usd, u".5"_s, u"0.5"_s, u"0.50"_s);
    row(Currency::Usd, u"0.05"_s, u"0.05"_s, u"0.05"_s);
    row(Currency::Usd, u"25.+150"_s, u"26.50"_s, u"26.50"_s, u"25. + 1.50"_s);
    row(Currency::Usd, u"3×450"_s, u"13.50"_s, u"13.50"_s, u"3 × 4.50"_s);
    row(Currency::Usd, u"3×4.5"_s, u"13.50"_s, u"13.50"_s, u"3 × 4.5"_s);
    row(Currency::Usd, u"1200×1"_s, u"12.00"_s, u"12.00"_s, u"1,200 × 0.01"_s);

    row(Currency::Bdt, QString(), u"0"_s, u"-"_s);
    row(Currency::Bdt, u"500"_s, u"500"_s, u"500.00"_s);
    row(Currency::Bdt, u"125000"_s, u"1,25,000"_s, u"125000.00"_s);
    row(Currency::Bdt, u"১২৫০০০"_s, u"1,25,000"_s, u"125000.00"_s);
    row(Currency::Bdt, u"125000."_s, u"1,25,000."_s, u"125000.00"_s);
    row(Currency::Bdt, u"125000.5"_s, u"1,25,000.5"_s, u"125000.50"_s);
    row(Currency::Bdt, u"500,50"_s, u"500.50"_s, u"500.50"_s);
    row(Currency::Bdt, u"100000+25000.5"_s, u"1,25,000.50"_s, u"125000.50"_s, u"1,00,000 + 25,000.5"_s);

    row(Currency::Idr, u"50347"_s, u"50.347"_s, u"50347"_s);
    row(Currency::Idr, u"2×50347"_s, u"100.694"_s, u"100694"_s, u"2 × 50.347"_s);
    row(Currency::Thb, u"50"_s, u"50"_s, u"50.00"_s);
    row(Currency::Thb, u"50.25"_s, u"50.25"_s, u"50.25"_s);
    // Typed group signs group; decimals where there are none stay on show, and are no amount.
    row(Currency::Khr, u"12.505"_s, u"12,505"_s, u"12505"_s);
    row(Currency::Khr, u"1,250,000"_s, u"1,250,000"_s, u"1250000"_s);
    row(Currency::Khr, u"12."_s, u"12."_s, u"-"_s);
    row(Currency::Khr, u"12.50"_s, u"12.50"_s, u"-"_s);
    row(Currency::Khr, u"1234.500"_s, u"1,234.500"_s, u"-"_s);
    row(Currency::Khr, u"4000+12.5"_s, u"4,000"_s, u"-"_s, u"4,000 + 12.5"_s);
    row(Currency::Idr, u"50.347"_s, u"50.347"_s, u"50347"_s);
    row(Currency::Vnd, u"10000000"_s, u"10.000.000"_s, u"10000000"_s);
    row(Currency::Lak, u"1000000"_s, u"1,000,000"_s, u"1000000"_s);
}

void TestAmountEntry::typing()
{
    QFETCH(Currency, currency);
    QFETCH(QString, keys);
    QFETCH(QString, shown);
    QFETCH(QString, value);
    QFETCH(QString, expression);
    const AmountEntry entry = typed(currency, keys);
    QCOMPARE(entry.displayText(), shown);
    QCOMPARE(entry.value() ? entry.value()->toDecimal() : u"-"_s, value);
    QCOMPARE(entry.expressionText(), expression);
    QCOMPARE(entry.isEmpty(), keys.isEmpty());
}

void TestAmountEntry::refusedKeysChangeNothing_data()
{
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, Currency currency, const QString& before, const QString& key,
                         const char* code, const QString& sentence) {
        QTest::newRow(name) << currency << before << key << QString::fromLatin1(code) << sentence;
    };
    const QString notAnAmount = u"This is not an amount. Type digits only, for example 12500 or 12.50."_s;
    const QString tooLarge = u"This amount is too large. Check the number of zeros."_s;
    const QString pieces = u"Type the number of pieces, then ×, then the price of one."_s;
    row("letter", Currency::Usd, u"12"_s, u"a"_s, "amount_syntax", notAnAmount);
    row("minus", Currency::Usd, QString(), u"-"_s, "amount_syntax", notAnAmount);
    row("Arabic digit", Currency::Usd, u"1"_s, u"٥"_s, "amount_syntax", notAnAmount);
    row("second point", Currency::Usd, u"1.5"_s, u"."_s, "amount_syntax",
        u"The amount has two points. Type one point only."_s);
    row("second point as comma", Currency::Bdt, u"1."_s, u","_s, "amount_syntax",
        u"The amount has two points. Type one point only."_s);
    row("third decimal", Currency::Usd, u"1.55"_s, u"5"_s, "amount_precision",
        u"USD has only 2 decimals. Shorten the amount."_s);
    row("third decimal, a zero", Currency::Bdt, u"1.55"_s, u"0"_s, "amount_precision",
        u"BDT has only 2 decimals. Shorten the amount."_s);
    row("point first in riel", Currency::Khr, QString(), u"."_s, "amount_precision",
        u"KHR has no decimals. Type a whole amount."_s);
    row("next term after decimals in riel", Currency::Khr, u"12.5"_s, u"+"_s, "amount_precision",
        u"KHR has no decimals. Type a whole amount."_s);
    row("two points in riel", Currency::Khr, u"4."_s, u","_s, "amount_syntax",
        u"The amount has two points. Type one point only."_s);
    row("comma first in rupiah", Currency::Idr, QString(), u","_s, "amount_precision",
        u"IDR has no decimals. Type a whole amount."_s);
    row("16th digit of riel", Currency::Khr, u"999999999999999"_s, u"0"_s, "amount_range", tooLarge);
    row("16th digit of cents", Currency::Usd, u"999999999999999"_s, u"0"_s, "amount_range", tooLarge);
    row("14th digit of taka", Currency::Bdt, u"9999999999999"_s, u"0"_s, "amount_range", tooLarge);
    row("point that makes it too large", Currency::Usd, u"999999999999999"_s, u"."_s, "amount_range", tooLarge);
    row("sum too large", Currency::Khr, u"999999999999999+"_s, u"1"_s, "amount_range", tooLarge);
    row("product too large", Currency::Khr, u"1000000×100000000"_s, u"0"_s, "amount_range", tooLarge);
    row("plus first", Currency::Khr, QString(), u"+"_s, "amount_empty",
        u"There is no amount yet. Type the amount first."_s);
    row("plus without a price", Currency::Khr, u"3×"_s, u"+"_s, "amount_incomplete",
        u"The price after × is missing. Type the price of one piece."_s);
    row("times first", Currency::Khr, QString(), u"×"_s, "amount_syntax", pieces);
    row("times twice", Currency::Khr, u"3×"_s, u"×"_s, "amount_syntax", pieces);
    row("times after a product", Currency::Khr, u"3×4"_s, u"*"_s, "amount_syntax", pieces);
    row("zero pieces", Currency::Khr, u"0"_s, u"×"_s, "amount_syntax", pieces);
    row("half pieces", Currency::Usd, u"1.5"_s, u"×"_s, "amount_syntax", pieces);
}

void TestAmountEntry::refusedKeysChangeNothing()
{
    QFETCH(Currency, currency);
    QFETCH(QString, before);
    QFETCH(QString, key);
    QFETCH(QString, code);
    QFETCH(QString, sentence);
    AmountEntry entry = typed(currency, before);
    const QString shown = entry.displayText();
    const QString expression = entry.expressionText();
    const auto taken = entry.type(key);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, code);
    QCOMPARE(taken.error().category, base::Category::Validation);
    QCOMPARE(taken.error().person.english(), sentence);
    QCOMPARE(entry.displayText(), shown);
    QCOMPARE(entry.expressionText(), expression);
}

void TestAmountEntry::aKeyOfSeveralSignsIsTakenWholeOrNotAtAll()
{
    AmountEntry entry = typed(Currency::Khr, u"4"_s);
    QVERIFY_RESULT(entry.type(u"000"));
    QCOMPARE(entry.displayText(), u"4,000"_s);
    entry = typed(Currency::Khr, u"9999999999999"_s);
    QVERIFY(!entry.type(u"000"));
    QCOMPARE(entry.displayText(), u"9,999,999,999,999"_s);
    QVERIFY_RESULT(entry.type(u"00"));
    entry = typed(Currency::Usd, u"1.5"_s);
    QVERIFY(!entry.type(u"00"));
    QCOMPARE(entry.displayText(), u"1.5"_s);
}

void TestAmountEntry::backspaceUndoesKeyByKey_data()
{
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<QString>("keys");
    QTest::newRow("riel") << Currency::Khr << u"12000+3×4500"_s;
    QTest::newRow("dollars shifted") << Currency::Usd << u"2595+3×450"_s;
    QTest::newRow("dollars by point") << Currency::Usd << u"25.95+3×4.5"_s;
    QTest::newRow("taka") << Currency::Bdt << u"125000.5+1"_s;
}

void TestAmountEntry::backspaceUndoesKeyByKey()
{
    QFETCH(Currency, currency);
    QFETCH(QString, keys);
    AmountEntry entry = typed(currency, keys);
    while (!keys.isEmpty()) {
        entry.backspace();
        keys.chop(1);
        const AmountEntry expected = typed(currency, keys);
        QCOMPARE(entry.displayText(), expected.displayText());
        QCOMPARE(entry.expressionText(), expected.expressionText());
    }
    QVERIFY(entry.isEmpty());
    entry.backspace();
    QVERIFY(entry.isEmpty());
}

void TestAmountEntry::onEnter_data()
{
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("nothing") << Currency::Usd << QString() << u"amount_empty"_s;
    QTest::newRow("zero") << Currency::Usd << u"0"_s << u"amount_zero"_s;
    QTest::newRow("zeros with point") << Currency::Usd << u"0.00"_s << u"amount_zero"_s;
    QTest::newRow("zero times") << Currency::Usd << u"3×0"_s << u"amount_zero"_s;
    QTest::newRow("price missing") << Currency::Usd << u"3×"_s << u"amount_incomplete"_s;
    QTest::newRow("sum") << Currency::Usd << u"100+250"_s << u"3.50"_s;
    QTest::newRow("plus left over") << Currency::Usd << u"100+"_s << u"1.00"_s;
    // Never 1,250 riel: whoever types 12.50 means dollars.
    QTest::newRow("decimals in riel") << Currency::Khr << u"12.50"_s << u"amount_precision"_s;
    QTest::newRow("zero decimals in riel") << Currency::Khr << u"12.00"_s << u"amount_precision"_s;
    QTest::newRow("groups of riel") << Currency::Khr << u"12.500"_s << u"12500"_s;
}

void TestAmountEntry::onEnter()
{
    QFETCH(Currency, currency);
    QFETCH(QString, keys);
    QFETCH(QString, outcome);
    const auto amount = typed(currency, keys).amount();
    QCOMPARE(amount ? amount->toDecimal() : amount.error().code, outcome);
    if (!amount)
        QVERIFY(support::saysWhatIsWrongAndWhatToDo(amount.error().person.english()));
}

void TestAmountEntry::pasteAndQuickAmounts()
{
    AmountEntry entry(Currency::Usd);
    QVERIFY(!entry.paste(u"$1,234.50")->mustAsk());
    QCOMPARE(entry.displayText(), u"1,234.50"_s);
    entry.backspace();
    QCOMPARE(entry.displayText(), u"123.45"_s);
    QVERIFY_RESULT(entry.type(u"+"));
    QVERIFY_RESULT(entry.setAmount(*Money::fromMinor(5, Currency::Usd)));
    QCOMPARE(entry.value()->toDecimal(), u"123.50"_s);
    QVERIFY_RESULT(entry.setAmount(Money::zero(Currency::Usd)));
    QCOMPARE(entry.value()->toDecimal(), u"123.45"_s);

    AmountEntry taka(Currency::Bdt);
    QVERIFY_RESULT(taka.setAmount(*Money::fromMinor(12'500'000, Currency::Bdt)));
    QCOMPARE(taka.displayText(), u"1,25,000"_s);
    QVERIFY_RESULT(taka.paste(u"৫০০.৫"));
    QCOMPARE(taka.displayText(), u"500.50"_s);

    AmountEntry riel = typed(Currency::Khr, u"3×"_s);
    QVERIFY_RESULT(riel.setAmount(*Money::fromMinor(4500, Currency::Khr)));
    QCOMPARE(riel.value()->minor(), 13'500);
    QVERIFY(!riel.paste(u"999999999999999"));
    QCOMPARE(riel.value()->minor(), 13'500);
    riel.clear();
    QVERIFY(riel.isEmpty());
}

void TestAmountEntry::anUnclearPasteAsks()
{
    AmountEntry entry = typed(Currency::Usd, u"77"_s);
    const auto pasted = entry.paste(u"12.500");
    QVERIFY_RESULT(pasted);
    QVERIFY(pasted->mustAsk());
    QCOMPARE(pasted->readings.size(), std::size_t{2});
    QCOMPARE(entry.displayText(), u"0.77"_s);
    QVERIFY_RESULT(entry.setAmount(pasted->readings.at(1)));
    QCOMPARE(entry.displayText(), u"12.50"_s);
}

void TestAmountEntry::quickAmountsOfAnotherCurrencyAreRefused()
{
    AmountEntry entry(Currency::Usd);
    QCOMPARE(entry.setAmount(*Money::fromMinor(4000, Currency::Khr)).error().code, u"currency_mismatch"_s);
    QCOMPARE(entry.setAmount(*Money::fromMinor(-1, Currency::Usd)).error().code, u"amount_syntax"_s);
    QVERIFY(entry.isEmpty());
}

void TestAmountEntry::switchingTheCurrencyKeepsTheKeys()
{
    AmountEntry entry = typed(Currency::Khr, u"1200"_s);
    entry.setCurrency(Currency::Usd);
    QCOMPARE(entry.displayText(), u"12.00"_s);
    entry.setCurrency(Currency::Khr);
    QCOMPARE(entry.displayText(), u"1,200"_s);

    AmountEntry pointed = typed(Currency::Usd, u"12.5"_s);
    pointed.setCurrency(Currency::Khr);
    QVERIFY(pointed.isEmpty());
    QVERIFY(pointed.currency() == Currency::Khr);

    AmountEntry pointLast = typed(Currency::Usd, u"12."_s);
    pointLast.setCurrency(Currency::Khr);
    QVERIFY(!pointLast.displayText().contains(u'.'));

    AmountEntry waiting = typed(Currency::Khr, u"3×"_s);
    waiting.setCurrency(Currency::Usd);
    QCOMPARE(waiting.expressionText(), u"3 ×"_s);

    AmountEntry pending = typed(Currency::Usd, u"1.5+3×"_s);
    pending.setCurrency(Currency::Khr);
    QVERIFY(pending.isEmpty());
}

void TestAmountEntry::nativeDigitsAreShown()
{
    QCOMPARE(typed(Currency::Bdt, u"125000."_s).displayText(Digits::Bengali), u"১,২৫,০০০."_s);
    QCOMPARE(typed(Currency::Khr, u"3×4500"_s).displayText(Digits::Khmer), u"១៣,៥០០"_s);
    QCOMPARE(typed(Currency::Khr, u"3×4500"_s).expressionText(Digits::Khmer), u"៣ × ៤,៥០០"_s);
    QCOMPARE(AmountEntry(Currency::Usd).displayText(Digits::Khmer), u"០.០០"_s);
}

void TestAmountEntry::rielThatNoNotesCanPayAreWarnedOf()
{
    QVERIFY(typed(Currency::Khr, u"4050"_s).warning().has_value());
    QVERIFY(!typed(Currency::Khr, u"4000"_s).warning().has_value());
    QVERIFY(!typed(Currency::Khr, QString()).warning().has_value());
    QVERIFY(!typed(Currency::Idr, u"50347"_s).warning().has_value());
}

void TestAmountEntry::zeroKeysByCurrency()
{
    QCOMPARE(money::zeroKeys(Currency::Khr), (QStringList{u"000"_s, u"00"_s}));
    QCOMPARE(money::zeroKeys(Currency::Usd), QStringList{u"00"_s});
    QCOMPARE(money::zeroKeys(Currency::Idr), QStringList{u"000"_s});
    QCOMPARE(money::zeroKeys(Currency::Bdt), (QStringList{u"000"_s, u"00"_s}));
    for (const money::CurrencySpec& row : money::allCurrencies()) {
        AmountEntry entry = typed(row.currency, u"7"_s);
        for (const QString& key : money::zeroKeys(row.currency))
            QVERIFY_RESULT(entry.type(key));
        QVERIFY(entry.value()->minor() >= 700);
    }
}

QTEST_GUILESS_MAIN(TestAmountEntry)
#include "tst_amountentry.moc"
