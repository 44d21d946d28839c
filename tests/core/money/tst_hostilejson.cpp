// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money/jsonmoney.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using base::Json;
using money::Currency;

/// The shared hostile set, as far as reading goes: whether the text is JSON at all, and what its amounts are. What a
/// readable answer means (other invoice, other currency, unknown status) is the gateways' part.
class TestHostileJson final : public QObject {
    Q_OBJECT

private slots:
    void gatewayReplies_data();
    void gatewayReplies();
    void settlementFiles_data();
    void settlementFiles();

private:
    static const QStringList& readerReasons();
    static QJsonArray entries(const QString& kind);
};

const QStringList& TestHostileJson::readerReasons()
{
    static const QStringList Reasons{
        u"not_json"_s, u"duplicate_key"_s, u"too_deep"_s, u"too_large"_s, u"control_character"_s, u"encoding"_s};
    return Reasons;
}

QJsonArray TestHostileJson::entries(const QString& kind)
{
    const QString index = QStringLiteral(PAYDESK_SHARED_DATA "/hostile/index.json");
    QJsonArray out;
    if (QFile::exists(index))
        for (const QJsonValue entry : support::readJson(index).object()[u"entries"].toArray())
            if (entry[u"kind"].toString() == kind && entry[u"file"].toString().endsWith(u".json"_s))
                out << entry;
    return out;
}

void TestHostileJson::gatewayReplies_data()
{
    QTest::addColumn<QJsonObject>("entry");
    const QJsonArray found = entries(u"gateway-reply-json"_s);
    if (found.isEmpty())
        QSKIP("shared/data/hostile is not beside this checkout");
    for (const QJsonValue entry : found)
        QTest::newRow(qPrintable(entry[u"file"].toString())) << entry.toObject();
}

void TestHostileJson::gatewayReplies()
{
    QFETCH(QJsonObject, entry);
    const QByteArray bytes =
        support::readFile(QStringLiteral(PAYDESK_SHARED_DATA "/hostile/") + entry[u"file"].toString());
    const QString reason = entry[u"reason"].toString();
    const auto read = Json::parse(bytes);
    if (readerReasons().contains(reason)) {
        QVERIFY(!read);
        QCOMPARE(read.error().code, reason);
        return;
    }
    QVERIFY_RESULT(read);

    // Bakong Gateway nests the payment, bayar.gg does not.
    const QJsonObject context = entry[u"context"].toObject();
    const bool nested = context[u"gateway"].toString() == u"bakong-gateway";
    const Json payment = nested ? read->member(u"data")->member(u"payment").value() : *read;
    const auto expectedPaid = entry[u"expect"].toObject().value(u"paid_minor");
    const QString member = payment.find(u"paid_amount") ? u"paid_amount"_s : nested ? u"amount"_s : u"final_amount"_s;
    const auto amount =
        money::moneyFromJson(payment.member(member).value(), *money::currencyFromCode(context[u"currency"].toString()));
    if (reason.startsWith(u"amount_"_s)) {
        QVERIFY(!amount);
        QCOMPARE(amount.error().code, reason);
    } else {
        QVERIFY_RESULT(amount);
        QCOMPARE(amount->minor(),
            expectedPaid.isUndefined() ? context[u"expected_final_minor"].toInteger() : expectedPaid.toInteger());
    }
    QCOMPARE(read->member(u"success")->asBool().has_value(), reason != u"schema");
}

void TestHostileJson::settlementFiles_data()
{
    QTest::addColumn<QJsonObject>("entry");
    const QJsonArray found = entries(u"settlement-json"_s);
    if (found.isEmpty())
        QSKIP("shared/data/hostile is not beside this checkout");
    for (const QJsonValue entry : found)
        QTest::newRow(qPrintable(entry[u"file"].toString())) << entry.toObject();
}

void TestHostileJson::settlementFiles()
{
    QFETCH(QJsonObject, entry);
    const QByteArray bytes =
        support::readFile(QStringLiteral(PAYDESK_SHARED_DATA "/hostile/") + entry[u"file"].toString());
    const QString reason = entry[u"reason"].toString();
    const auto read = Json::parse(bytes);
    if (readerReasons().contains(reason)) {
        QVERIFY(!read);
        QCOMPARE(read.error().code, reason);
        return;
    }
    QVERIFY_RESULT(read);
    QCOMPARE(read->kind() == Json::Kind::Array, reason != u"schema");

    QMap<qsizetype, QString> bad;
    for (const QJsonValue row : entry[u"bad_rows"].toArray())
        bad.insert(row[0].toInt() - 1, row[1].toString());
    qint64 sum = 0;
    for (qsizetype row = 0; row < read->size() && reason != u"schema"; ++row) {
        const Json record = read->at(row);
        const auto currency = money::currencyFromCode(record.member(u"currency")->asString().value());
        const auto amount = money::moneyFromJson(record.member(u"amount").value(), *currency);
        QCOMPARE(amount ? QString() : amount.error().code, bad.value(row));
        sum += amount ? amount->minor() : 0;
    }
    QCOMPARE(sum, entry[u"expect"].toObject().value(u"sum_minor").toInteger());
}

QTEST_GUILESS_MAIN(TestHostileJson)
#include "tst_hostilejson.moc"
