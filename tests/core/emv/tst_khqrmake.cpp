// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/khqr.h"
#include "tests/core/emv/emvvectors.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using emv::KhqrType;

namespace {

constexpr qint64 Now = 1'790'000'000'000;

emv::KhqrRequest noodles()
{
    emv::KhqrRequest request;
    request.bakongAccountId = u"noodles@ptdk"_s;
    request.merchantName = u"Noodles"_s;
    return request;
}

/// Text of up to `limit` UTF-16 units in the scripts of the counter.
QString randomText(QRandomGenerator& random, int limit)
{
    const QList<uint> characters = u"abcXYZ 019@.&'#កខគឃងចោះអাখগ一🍜🧾"_s.toUcs4();
    QString text;
    for (int tries = random.bounded(limit + 1); tries > 0; --tries) {
        const char32_t character = characters.at(random.bounded(characters.size()));
        const QString next = QString::fromUcs4(&character, 1);
        if (text.size() + next.size() <= limit)
            text += next;
    }
    return text;
}

} // namespace

class KhqrMakeTest final : public QObject {
    Q_OBJECT

private slots:
    void makesAsTheSdk_data();
    void makesAsTheSdk();
    void refusesAsTheSdk_data();
    void refusesAsTheSdk();
    void refusesWhatTheSdkWritesWrongly_data();
    void refusesWhatTheSdkWritesWrongly();
    void takesExactMoney_data();
    void takesExactMoney();
    void printsNumbersAsJavaScript_data();
    void printsNumbersAsJavaScript();
    void decodesWhatItMade();
    void everyRefusalHasASentence_data();
    void everyRefusalHasASentence();
};

void KhqrMakeTest::makesAsTheSdk_data()
{
    support::addVectorRows(u"khqr.json"_s, u"khqr-vectors.json"_s, {u"generate"_s});
}

void KhqrMakeTest::makesAsTheSdk()
{
    QFETCH(QJsonObject, input);
    QFETCH(QJsonObject, expected);
    const qint64 creation = input["creationTimestamp"_L1].toInteger(Now);
    const auto khqr = emv::makeKhqr(support::khqrRequest(input), creation);
    QVERIFY2(khqr.has_value(), khqr ? "" : khqr.error().message().data());
    QCOMPARE(khqr->text, expected["qr"_L1].toString());
    QCOMPARE(khqr->md5, expected["md5"_L1].toString());
    QCOMPARE(emv::md5Of(khqr->text), khqr->md5);
    QCOMPARE(emv::verifyKhqr(khqr->text, creation), std::nullopt);
}

void KhqrMakeTest::refusesAsTheSdk_data()
{
    support::addVectorRows(u"khqr.json"_s, u"khqr-vectors.json"_s, {u"invalid-generate"_s});
}

void KhqrMakeTest::refusesAsTheSdk()
{
    QFETCH(QJsonObject, input);
    QFETCH(QJsonObject, expected);
    const auto khqr = emv::makeKhqr(support::khqrRequest(input), input["creationTimestamp"_L1].toInteger(Now));
    QVERIFY(!khqr.has_value());
    QCOMPARE(khqr.error().code, expected["errorCode"_L1].toInt());
    QCOMPARE(khqr.error().message(), expected["message"_L1].toString());
}

void KhqrMakeTest::refusesWhatTheSdkWritesWrongly_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<int>("labels");
    QTest::addColumn<QString>("alternateName");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("tag");
    QTest::newRow("five labels of 20, 120 together") << u"KHR"_s << QString() << 20 << QString() << 8 << 62;
    QTest::newRow("second name without its language") << u"KHR"_s << QString() << 0 << u"Noodles"_s << 38 << 0;
    for (const QString& amount :
        {u"1e+21"_s, u"NaN"_s, u"abc"_s, u"1.2.3"_s, u" 5"_s, u"٥"_s, u"007"_s, u"5."_s, u"+5"_s})
        for (const QString& currency : {u"KHR"_s, u"USD"_s})
            QTest::addRow("%s %s", qPrintable(currency), qPrintable(amount))
                << currency << amount << 0 << QString() << 4 << 0;
}

void KhqrMakeTest::refusesWhatTheSdkWritesWrongly()
{
    QFETCH(QString, currency);
    QFETCH(QString, amount);
    QFETCH(int, labels);
    QFETCH(QString, alternateName);
    emv::KhqrRequest request = noodles();
    request.currency = currency;
    request.amount = amount;
    request.expirationTimestamp = Now;
    const QString label(labels, u'x');
    request.billNumber = request.mobileNumber = request.storeLabel = label;
    request.terminalLabel = request.purposeOfTransaction = label;
    request.merchantNameAlternateLanguage = alternateName;
    const auto khqr = emv::makeKhqr(request, Now);
    QVERIFY(!khqr.has_value());
    QTEST(khqr.error().code, "code");
    QTEST(khqr.error().tag, "tag");
}

void KhqrMakeTest::takesExactMoney_data()
{
    QTest::addColumn<money::Currency>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("written");
    QTest::newRow("whole dollars") << money::Currency::Usd << qint64{1200} << u"540212"_s;
    QTest::newRow("cents") << money::Currency::Usd << qint64{1250} << u"540512.50"_s;
    QTest::newRow("one cent") << money::Currency::Usd << qint64{1} << u"54040.01"_s;
    QTest::newRow("riel") << money::Currency::Khr << qint64{4000} << u"54044000"_s;
    QTest::newRow("most dollars") << money::Currency::Usd << qint64{999'999'999'999} << u"54139999999999.99"_s;
}

void KhqrMakeTest::takesExactMoney()
{
    QFETCH(money::Currency, currency);
    QFETCH(qint64, minor);
    QFETCH(QString, written);
    emv::KhqrRequest request = noodles();
    request.expirationTimestamp = Now;
    request.setAmount(*money::Money::fromMinor(minor, currency));
    const auto khqr = emv::makeKhqr(request, Now);
    QVERIFY(khqr.has_value());
    QVERIFY2(
        khqr->text.contains(u"5303"_s + money::spec(currency).number + written + u"5802KH"_s), qPrintable(khqr->text));
    QVERIFY_RESULT(emv::acceptableKhqr(khqr->text, Now));
}

void KhqrMakeTest::printsNumbersAsJavaScript_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char* number, const char* printed) {
        QTest::newRow(number) << QString::fromLatin1(number) << QString::fromLatin1(printed);
    };
    row("1", "1");
    row("1.50", "1.5");
    row("100.00", "100");
    row("0", "0");
    row("-0", "0");
    row("0.0e5", "0");
    row("-12.30", "-12.3");
    row("1e3", "1000");
    row("1E+3", "1000");
    row("1.25e1", "12.5");
    row("125e-2", "1.25");
    row("5e-3", "0.005");
    row("1e400", "1e400");
    row("1e", "1e");
    row("", "");
    row("one", "one");
}

void KhqrMakeTest::printsNumbersAsJavaScript()
{
    QFETCH(QString, number);
    emv::KhqrRequest request;
    request.setAmountNumber(number);
    QTEST(request.amount, "printed");
}

void KhqrMakeTest::decodesWhatItMade()
{
    QRandomGenerator random(59);
    const auto given = [](const QString& text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    int made = 0;
    for (int round = 0; round < 5000; ++round) {
        emv::KhqrRequest r;
        const bool merchant = random.bounded(2) == 0;
        r.type = merchant ? KhqrType::Merchant : KhqrType::Individual;
        r.bakongAccountId = u'a' + randomText(random, 19).remove(u'@') + u"@b"_s + randomText(random, 10).remove(u'@');
        r.merchantName = u'N' + randomText(random, 24);
        r.merchantCity = u'C' + randomText(random, 14);
        r.currency = random.bounded(2) == 0 ? u"USD"_s : u"KHR"_s;
        r.acquiringBank = u'B' + randomText(random, 9);
        (merchant ? r.merchantId : r.accountInformation) = u'1' + randomText(random, 19);
        r.billNumber = randomText(random, 15);
        r.mobileNumber = randomText(random, 15);
        r.storeLabel = randomText(random, 15);
        r.terminalLabel = randomText(random, 15);
        r.purposeOfTransaction = randomText(random, 15);
        if (random.bounded(2) == 0) {
            r.languagePreference = u"km"_s;
            r.merchantNameAlternateLanguage = u'A' + randomText(random, 24);
            r.merchantCityAlternateLanguage = randomText(random, 15);
        }
        const bool dynamic = random.bounded(2) == 0;
        if (dynamic) {
            r.setAmount(*money::Money::fromMinor(
                1 + random.bounded(1'000'000), r.currency == "USD"_L1 ? money::Currency::Usd : money::Currency::Khr));
            r.expirationTimestamp = Now + random.bounded(600'000);
        }
        const auto khqr = emv::makeKhqr(r, Now);
        if (!khqr) { // five labels can be too long together
            QCOMPARE(khqr.error(), (emv::KhqrError{8, 62}));
            continue;
        }
        ++made;
        QCOMPARE(emv::verifyKhqr(khqr->text, Now), std::nullopt);
        const auto usable = emv::acceptableKhqr(khqr->text, Now);
        QVERIFY2(usable.has_value(), qPrintable(khqr->text));
        const emv::KhqrContent content = emv::decodeKhqr(khqr->text);
        QCOMPARE(content.type, std::optional(r.type));
        QCOMPARE(content.pointOfInitiationMethod, dynamic ? u"12"_s : u"11"_s);
        QCOMPARE(content.bakongAccountId, r.bakongAccountId);
        QCOMPARE(content.merchantName, r.merchantName);
        QCOMPARE(content.merchantCity, r.merchantCity);
        QCOMPARE(content.transactionCurrency, r.currency == "USD"_L1 ? u"840"_s : u"116"_s);
        QCOMPARE(content.merchantId, given(r.merchantId));
        QCOMPARE(content.accountInformation, given(r.accountInformation));
        QCOMPARE(content.acquiringBank, r.acquiringBank);
        QCOMPARE(content.billNumber, given(r.billNumber));
        QCOMPARE(content.mobileNumber, given(r.mobileNumber));
        QCOMPARE(content.storeLabel, given(r.storeLabel));
        QCOMPARE(content.terminalLabel, given(r.terminalLabel));
        QCOMPARE(content.purposeOfTransaction, given(r.purposeOfTransaction));
        QCOMPARE(content.languagePreference, given(r.languagePreference));
        QCOMPARE(content.merchantNameAlternateLanguage, given(r.merchantNameAlternateLanguage));
        QCOMPARE(content.merchantCityAlternateLanguage, given(r.merchantCityAlternateLanguage));
        QCOMPARE(content.transactionAmount.has_value(), dynamic);
        QCOMPARE(content.creationTimestamp, dynamic ? std::optional(QString::number(Now)) : std::nullopt);
        QCOMPARE(content.expirationTimestamp,
            dynamic ? std::optional(QString::number(*r.expirationTimestamp)) : std::nullopt);
        QVERIFY(khqr->text.endsWith(u"6304"_s + content.crc.value_or(QString())));
    }
    QVERIFY(made > 4000);
}

void KhqrMakeTest::everyRefusalHasASentence_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("tag");
    for (int code = 1; code <= 51; ++code)
        QTest::addRow("%d", code) << code << 0;
    for (const int tag : {29, 30, 62})
        QTest::addRow("template %d", tag) << 8 << tag;
}

void KhqrMakeTest::everyRefusalHasASentence()
{
    QFETCH(int, code);
    QFETCH(int, tag);
    const base::Error error = emv::KhqrError{code, tag}.toError();
    QCOMPARE(error.code, u"KHQR_%1"_s.arg(code));
    QCOMPARE(error.category, base::Category::Validation);
    const QString sentence = error.person.english();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
    QVERIFY(error.log.startsWith(emv::KhqrError{code}.message()));
}

QTEST_GUILESS_MAIN(KhqrMakeTest)
#include "tst_khqrmake.moc"
