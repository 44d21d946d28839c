// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/qris.h"

#include "core/emv/emvdocument.h"
#include "tests/core/emv/emvvectors.h"
#include "tests/support/shareddata.h"

#include <QJsonArray>
#include <QMap>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

QMap<int, QString> tagsOf(const QString& text)
{
    QMap<int, QString> tags;
    if (const auto document = emv::EmvDocument::read(text))
        for (const emv::TlvField& field : document->fields)
            if (field.tag != 63)
                tags[field.tag] = field.value;
    return tags;
}

base::Result<QString> convert(const QJsonObject& input)
{
    std::optional<emv::QrisFee> fee;
    if (input.contains("fee"_L1)) {
        const QJsonObject asked = input["fee"_L1].toObject();
        fee = emv::QrisFee{asked["type"_L1] == "fixed"_L1 ? emv::QrisFee::Kind::Fixed : emv::QrisFee::Kind::Percent,
            support::numberText(asked["value"_L1])};
    }
    return emv::convertQris(input["qris"_L1].toString(), support::numberText(input["amount"_L1]), fee);
}

} // namespace

class QrisTest final : public QObject {
    Q_OBJECT

private slots:
    void converts_data();
    void converts();
    void takesAnotherCeiling();
    void namesTheLimit();
};

void QrisTest::converts_data()
{
    support::addVectorRows(u"emv.json"_s, u"emv-vectors.json"_s, {u"convert"_s});
}

void QrisTest::converts()
{
    QFETCH(QJsonObject, input);
    QFETCH(QJsonObject, expected);
    const auto result = convert(input);
    if (expected.contains("error"_L1)) {
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, expected["error"_L1].toString());
        QVERIFY(!result.error().person.isEmpty());
        return;
    }
    QVERIFY_RESULT(result);
    const QString wanted = expected["qris"_L1].toString();
    if (expected["match"_L1] == "semantic"_L1)
        QCOMPARE(tagsOf(*result), tagsOf(wanted));
    else
        QCOMPARE(*result, wanted);
    const auto document = emv::EmvDocument::read(*result);
    QVERIFY(document.has_value());
    QCOMPARE(document->pointOfInitiation, emv::PointOfInitiation::Dynamic);
}

void QrisTest::takesAnotherCeiling()
{
    const auto plain = support::vectorsOf(QStringLiteral(PAYDESK_TEST_DATA "/emv/emv.json"), u"convert"_s).first();
    const QString qris = plain["input"_L1]["qris"_L1].toString();
    QVERIFY(!emv::convertQris(qris, u"500001"_s, {}, 500'000).has_value());
    QVERIFY_RESULT(emv::convertQris(qris, u"500000"_s, {}, 500'000));
    QVERIFY_RESULT(emv::convertQris(qris, u"20000000"_s, {}, 20'000'000));
}

void QrisTest::namesTheLimit()
{
    const auto plain = support::vectorsOf(QStringLiteral(PAYDESK_TEST_DATA "/emv/emv.json"), u"convert"_s).first();
    const auto refused = emv::convertQris(plain["input"_L1]["qris"_L1].toString(), u"10000001"_s);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().person.english(), u"One QRIS payment takes at most Rp10.000.000. Split the payment."_s);
}

QTEST_GUILESS_MAIN(QrisTest)
#include "tst_qris.moc"
