// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/crc16.h"
#include "core/emv/khqr.h"
#include "tests/core/emv/emvvectors.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

int codeOf(const std::optional<emv::KhqrError>& error)
{
    return error ? error->code : 0;
}

QJsonObject toJson(const emv::KhqrContent& content)
{
    QJsonObject object;
    const auto put = [&object](QLatin1StringView name, const std::optional<QString>& value) {
        if (value)
            object[name] = *value;
    };
    if (content.type)
        object["merchantType"_L1] = content.type == emv::KhqrType::Merchant ? u"30"_s : u"29"_s;
    put("payloadFormatIndicator"_L1, content.payloadFormatIndicator);
    put("pointOfInitiationMethod"_L1, content.pointOfInitiationMethod);
    put("upiAccount"_L1, content.upiAccount);
    put("bakongAccountId"_L1, content.bakongAccountId);
    put("merchantId"_L1, content.merchantId);
    put("accountInformation"_L1, content.accountInformation);
    put("acquiringBank"_L1, content.acquiringBank);
    put("merchantCategoryCode"_L1, content.merchantCategoryCode);
    put("transactionCurrency"_L1, content.transactionCurrency);
    put("transactionAmount"_L1, content.transactionAmount);
    put("countryCode"_L1, content.countryCode);
    put("merchantName"_L1, content.merchantName);
    put("merchantCity"_L1, content.merchantCity);
    put("billNumber"_L1, content.billNumber);
    put("mobileNumber"_L1, content.mobileNumber);
    put("storeLabel"_L1, content.storeLabel);
    put("terminalLabel"_L1, content.terminalLabel);
    put("purposeOfTransaction"_L1, content.purposeOfTransaction);
    put("languagePreference"_L1, content.languagePreference);
    put("merchantNameAlternateLanguage"_L1, content.merchantNameAlternateLanguage);
    put("merchantCityAlternateLanguage"_L1, content.merchantCityAlternateLanguage);
    put("creationTimestamp"_L1, content.creationTimestamp);
    put("expirationTimestamp"_L1, content.expirationTimestamp);
    put("crc"_L1, content.crc);
    return object;
}

} // namespace

class KhqrVerifyTest final : public QObject {
    Q_OBJECT

private slots:
    void answersAsTheSdk_data();
    void answersAsTheSdk();
    void decodes_data();
    void decodes();
    void hazards_data();
    void hazards();
    void refusesForUse_data();
    void refusesForUse();
    void survivesDamage();
};

void KhqrVerifyTest::answersAsTheSdk_data()
{
    support::addVectorRows(u"khqr.json"_s, u"khqr-vectors.json"_s, {u"verify"_s, u"invalid-verify"_s});
}

void KhqrVerifyTest::answersAsTheSdk()
{
    QFETCH(QJsonObject, input);
    QFETCH(QJsonObject, expected);
    const auto refused = emv::verifyKhqr(input["qr"_L1].toString(), input["now"_L1].toInteger());
    QCOMPARE(codeOf(refused), expected["errorCode"_L1].toInt());
    if (expected.contains("message"_L1))
        QCOMPARE(refused->message(), expected["message"_L1].toString());
}

void KhqrVerifyTest::decodes_data()
{
    support::addVectorRows({}, u"khqr-vectors.json"_s, {u"decode"_s});
}

void KhqrVerifyTest::decodes()
{
    if (QTest::currentDataTag() == nullptr)
        QSKIP("shared/data/khqr-vectors.json is not beside this checkout");
    QFETCH(QJsonObject, input);
    QFETCH(QJsonObject, expected);
    const QString qr = input["qr"_L1].toString();
    QCOMPARE(toJson(emv::decodeKhqr(qr)), expected["decoded"_L1].toObject());
    QCOMPARE(emv::md5Of(qr), expected["md5"_L1].toString());
    QCOMPARE(emv::endsInRightCrc(qr), expected["crcValid"_L1].toBool());
    const QJsonArray answers = expected["verify"_L1].toArray();
    for (const QJsonValue answer : answers)
        QCOMPARE(codeOf(emv::verifyKhqr(qr, answer["now"_L1].toInteger())), answer["errorCode"_L1].toInt());
}

void KhqrVerifyTest::hazards_data()
{
    QTest::addColumn<QString>("qr");
    QTest::addColumn<qint64>("now");
    QTest::addColumn<QString>("refusal"); // empty: may be used
    // What DESIGN.md section 7 refuses for use although the SDK verifies it.
    static const QHash<QString, QString> refusals{{u"KHR amount with decimals in payload"_s, u"amount_precision"_s},
        {u"country VN"_s, u"WRONG_COUNTRY"_s}, {u"second account template (29) appended"_s, u"TWO_ACCOUNTS"_s},
        {u"amount not numeric"_s, u"amount_syntax"_s},
        {u"duplicate currency tag (53) appended before CRC"_s, u"DUPLICATE_TAG"_s},
        {u"amount zero with dynamic"_s, u"ZERO_AMOUNT"_s}};
    const QString shared = QStringLiteral(PAYDESK_SHARED_DATA "/khqr-vectors.json");
    if (!QFile::exists(shared))
        return;
    for (const QJsonObject& vector : support::vectorsOf(shared, u"hazard"_s)) {
        const QString category = vector["category"_L1].toString();
        QTest::newRow(qPrintable(category)) << vector["input"_L1]["qr"_L1].toString()
                                            << vector["input"_L1]["now"_L1].toInteger() << refusals.value(category);
    }
}

void KhqrVerifyTest::hazards()
{
    if (QTest::currentDataTag() == nullptr)
        QSKIP("shared/data/khqr-vectors.json is not beside this checkout");
    QFETCH(QString, qr);
    QFETCH(qint64, now);
    QCOMPARE(emv::verifyKhqr(qr, now), std::nullopt);
    const auto usable = emv::acceptableKhqr(qr, now);
    QTEST(usable ? QString() : usable.error().code, "refusal");
}

void KhqrVerifyTest::refusesForUse_data()
{
    support::addVectorRows(u"khqr.json"_s, {}, {u"verify"_s});
}

void KhqrVerifyTest::refusesForUse()
{
    QFETCH(QJsonObject, input);
    QFETCH(QJsonObject, expected);
    const auto usable = emv::acceptableKhqr(input["qr"_L1].toString(), input["now"_L1].toInteger());
    QCOMPARE(usable ? QString() : usable.error().code, expected["acceptable"_L1].toString());
    QVERIFY(usable || usable.error().person.english().endsWith(u'.'));
}

/// Changed codes, with and without a checksum that fits: nothing crashes or hangs, and what may be used also verifies.
void KhqrVerifyTest::survivesDamage()
{
    QRandomGenerator random(29);
    int usable = 0;
    int verified = 0;
    const QString own = QStringLiteral(PAYDESK_TEST_DATA "/emv/khqr.json");
    for (const QJsonObject& vector : support::vectorsOf(own, u"generate"_s)) {
        const QString good = vector["expected"_L1]["qr"_L1].toString();
        const qint64 now = vector["input"_L1]["creationTimestamp"_L1].toInteger();
        for (int round = 0; round < 1000; ++round) {
            QString text = good;
            for (int changes = 1 + random.bounded(2); changes > 0; --changes)
                text[random.bounded(text.size())] = QChar(u"0123456789 -+xX@កa"_s.at(random.bounded(18)));
            if (random.bounded(4) != 0) {
                text = text.chopped(8) + u"6304"_s;
                const auto digits = emv::crcDigits(emv::crc16(text.toUtf8()));
                text += QStringView(digits.data(), 4);
            }
            const bool verifies = !emv::verifyKhqr(text, now);
            const bool accepted = emv::acceptableKhqr(text, now).has_value();
            QVERIFY2(verifies || !accepted, qPrintable(text));
            QVERIFY(emv::decodeKhqr(text).crc.value_or(QString()).size() <= text.size());
            verified += verifies ? 1 : 0;
            usable += accepted ? 1 : 0;
        }
    }
    QVERIFY(usable > 0);
    QVERIFY(verified > usable);
}

QTEST_GUILESS_MAIN(KhqrVerifyTest)
#include "tst_khqrverify.moc"
