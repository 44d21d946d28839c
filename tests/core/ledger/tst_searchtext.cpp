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
    void findsAnAmountAsItIsShown_data();
    void findsAnAmountAsItIsShown();
    void keepsOnePartFromRunningIntoTheNext();
    void holdsWhatCameWhereItDiffers_data();
    void holdsWhatCameWhereItDiffers();
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

void TestSearchText::findsAnAmountAsItIsShown_data()
{
    using money::Currency;
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    const auto row = [](Currency currency, qint64 minor, std::initializer_list<QString> texts, bool isFound) {
        for (const QString& typed : texts)
            QTest::addRow("%lld by %s", static_cast<long long>(minor), qPrintable(typed))
                << currency << minor << typed << isFound;
    };
    row(Currency::Usd, 5775,
        {u"$57.75"_s, u"$57"_s, u"$ 57.75"_s, u"57.75 USD"_s, u"usd 57.75"_s, u"57.75usd"_s, u"$57.75 USD"_s,
            u"$៥៧.៧៥"_s, u"usd57"_s},
        true);
    row(Currency::Usd, 5775,
        {u"$57.74"_s, u"57.75 dollars"_s, u"USD"_s, u"$"_s, u"us 57.75"_s, u"€57.75"_s, u"x57.75"_s,
            u"57.75 USD USD"_s},
        false);
    row(Currency::Usd, 500, {u"$5"_s, u"5 $"_s, u"5usd"_s, u"USD 5"_s}, true);
    row(Currency::Idr, 434'613, {u"Rp434.613"_s, u"Rp 434.613"_s, u"434613 idr"_s, u"434.613 IDR"_s, u"RP434.613"_s},
        true);
    row(Currency::Bdt, 169'500, {u"৳1,695"_s, u"৳১,৬৯৫"_s, u"১,৬৯৫ ৳"_s, u"BDT 1,695.00"_s, u"৳1695.00"_s}, true);
    row(Currency::Khr, 4000,
        {u"4,000 ៛"_s, u"4,000\u00a0៛"_s, u"៤,០០០ ៛"_s, u"4,000៛"_s, u"៛ 4000"_s, u"4000 KHR"_s, u"KHR 4000"_s,
            u"khr4000"_s, u"table 4000 KHR 7"_s},
        true);
    row(Currency::Khr, 4000, {u"KHR"_s, u"៛"_s, u"KHR table"_s, u"៛ table 4000"_s, u"4,001 ៛"_s}, false);
    row(Currency::Thb, 9900, {u"฿99.00"_s, u"99 THB"_s}, true);
    row(Currency::Myr, 9900, {u"RM 99.00"_s, u"RM99.00"_s, u"99 RM"_s}, true);
    row(Currency::Cny, 9900, {u"CN¥99.00"_s}, true);
    row(Currency::Vnd, 99'000, {u"99.000 ₫"_s, u"99.000₫"_s}, true);
    row(Currency::Lak, 99'000, {u"99,000 ₭"_s}, true);
}

void TestSearchText::findsAnAmountAsItIsShown()
{
    QFETCH(const money::Currency, currency);
    QFETCH(const qint64, minor);
    QFETCH(const QString, typed);
    QFETCH(const bool, isFound);
    payments::Payment payment;
    payment.number = 2086;
    payment.reference = u"Table 7"_s;
    payment.amount = *money::Money::fromMinor(minor, currency);
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

void TestSearchText::holdsWhatCameWhereItDiffers_data()
{
    using money::Currency;
    using money::Money;
    QTest::addColumn<std::optional<Money>>("asked");
    QTest::addColumn<std::optional<Money>>("received");
    QTest::addColumn<QString>("amounts");
    const auto row = [](const char* name, std::optional<qint64> asked, std::optional<Money> received,
                         const QString& amounts) {
        QTest::newRow(name) << (asked ? Money::fromMinor(*asked, Currency::Khr) : std::nullopt) << received << amounts;
    };
    const auto riel = [](qint64 minor) { return Money::fromMinor(minor, Currency::Khr); };
    row("nothing yet", {}, {}, u"61000"_s);
    row("the price", {}, riel(61'000), u"61000"_s);
    row("less", {}, riel(54'900), u"61000\n54900"_s);
    row("what was asked", 61'013, riel(61'013), u"61000\n61013"_s);
    row("the price, where more was asked", 61'013, riel(61'000), u"61000\n61013"_s);
    row("neither", 61'013, riel(54'900), u"61000\n61013\n54900"_s);
    row("in dollars", {}, Money::fromMinor(1525, Currency::Usd), u"61000\n15.25"_s);
}

void TestSearchText::holdsWhatCameWhereItDiffers()
{
    QFETCH(const std::optional<money::Money>, asked);
    QFETCH(const std::optional<money::Money>, received);
    QFETCH(const QString, amounts);
    payments::Payment payment;
    payment.number = 19406;
    payment.gatewayId = u"INV"_s;
    payment.amount = *money::Money::fromMinor(61'000, money::Currency::Khr);
    payment.finalAmount = asked;
    payment.received = received;
    QCOMPARE(ledger::searchText(payment), u"s-19406\ninv\n"_s + amounts);
    QCOMPARE(ledger::seenText(payment), u"s-19406\n"_s + amounts);
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
