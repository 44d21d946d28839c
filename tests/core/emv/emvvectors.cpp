// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/emv/emvvectors.h"

#include "tests/support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest/QTest>

namespace support {

using namespace Qt::StringLiterals;

namespace {

void addRows(const QString& path, const QByteArray& prefix, const QStringList& kinds)
{
    for (const QString& kind : kinds)
        for (const QJsonObject& vector : vectorsOf(path, kind)) {
            QJsonObject expected = vector["expected"_L1].toObject();
            expected["kind"_L1] = kind;
            QTest::newRow((prefix + vector["id"_L1].toString().toUtf8()).constData())
                << vector["input"_L1].toObject() << expected;
        }
}

void put(QJsonObject& object, QLatin1StringView name, const std::optional<QString>& value)
{
    if (value)
        object[name] = *value;
}

QJsonValue toJson(const emv::EmvTemplate& field)
{
    if (!field.isTemplate())
        return field.value;
    QJsonObject parts;
    for (const emv::TlvField& part : field.parts)
        parts[emv::tagText(part.tag)] = part.value;
    return parts;
}

QJsonObject toJson(const QList<emv::EmvTemplate>& fields)
{
    QJsonObject object;
    for (const emv::EmvTemplate& field : fields)
        object[emv::tagText(field.tag)] = toJson(field);
    return object;
}

} // namespace

QList<QJsonObject> vectorsOf(const QString& path, const QString& kind)
{
    QList<QJsonObject> found;
    const QJsonArray vectors = readJson(path)["vectors"_L1].toArray();
    for (const QJsonValue vector : vectors)
        if (vector["kind"_L1] == kind)
            found.append(vector.toObject());
    return found;
}

void addVectorRows(const QString& own, const QString& shared, const QStringList& kinds)
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QJsonObject>("expected");
    if (!own.isEmpty())
        addRows(QStringLiteral(PAYDESK_TEST_DATA "/emv/") + own, "own ", kinds);
    const QString sharedPath = QStringLiteral(PAYDESK_SHARED_DATA "/") + shared;
    if (shared.isEmpty() || !QFile::exists(sharedPath)) {
        if (!shared.isEmpty())
            qInfo("%s is not beside this checkout: own vectors only", qPrintable(shared));
        return;
    }
    addRows(sharedPath, "shared ", kinds);
}

emv::KhqrRequest khqrRequest(const QJsonObject& input)
{
    const auto text = [&input](QLatin1StringView name) { return input[name].toString(); };
    emv::KhqrRequest request;
    request.type = text("type"_L1) == "merchant"_L1 ? emv::KhqrType::Merchant : emv::KhqrType::Individual;
    request.bakongAccountId = text("bakongAccountId"_L1);
    request.merchantName = text("merchantName"_L1);
    request.merchantCity = text("merchantCity"_L1);
    request.merchantCategoryCode = text("merchantCategoryCode"_L1);
    request.currency = text("currency"_L1);
    if (input.contains("amountText"_L1))
        request.setAmountNumber(text("amountText"_L1));
    request.merchantId = text("merchantId"_L1);
    request.acquiringBank = text("acquiringBank"_L1);
    request.accountInformation = text("accountInformation"_L1);
    request.upiAccount = text("upiAccount"_L1);
    request.billNumber = text("billNumber"_L1);
    request.mobileNumber = text("mobileNumber"_L1);
    request.storeLabel = text("storeLabel"_L1);
    request.terminalLabel = text("terminalLabel"_L1);
    request.purposeOfTransaction = text("purposeOfTransaction"_L1);
    request.languagePreference = text("languagePreference"_L1);
    request.merchantNameAlternateLanguage = text("merchantNameAlternateLanguage"_L1);
    request.merchantCityAlternateLanguage = text("merchantCityAlternateLanguage"_L1);
    if (input.contains("expirationTimestamp"_L1))
        request.expirationTimestamp = input["expirationTimestamp"_L1].toInteger();
    return request;
}

QString numberText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    const QVariant number = value.toVariant();
    return number.typeId() == QMetaType::LongLong ? QString::number(number.toLongLong())
                                                  : QString::number(number.toDouble(), 'g', 15);
}

QJsonObject toJson(const emv::EmvDocument& document)
{
    QJsonObject object{{"valid"_L1, true}, {"scheme"_L1, emv::toWord(document.scheme)},
        {"pointOfInitiation"_L1, emv::toWord(document.pointOfInitiation)}, {"crc"_L1, document.crc},
        {"accounts"_L1, toJson(document.accounts)}, {"rootOrder"_L1, QJsonArray::fromStringList(document.rootOrder())},
        {"warnings"_L1, QJsonArray::fromStringList(document.warnings)}};
    put(object, "currency"_L1, document.currency);
    put(object, "country"_L1, document.country);
    put(object, "mcc"_L1, document.mcc);
    put(object, "name"_L1, document.name);
    put(object, "city"_L1, document.city);
    put(object, "postal"_L1, document.postal);
    put(object, "amount"_L1, document.amount);
    if (document.fee) {
        QJsonObject fee{{"type"_L1, emv::toWord(document.fee->kind)}};
        if (document.fee->kind != emv::EmvFee::Kind::Prompt)
            fee["value"_L1] = document.fee->value ? QJsonValue(*document.fee->value) : QJsonValue();
        object["fee"_L1] = fee;
    }
    if (document.additional)
        object["additional"_L1] = toJson(*document.additional);
    if (document.alternate)
        object["alternate"_L1] = toJson(*document.alternate);
    if (!document.unreserved.isEmpty())
        object["unreserved"_L1] = toJson(document.unreserved);
    if (document.qris) {
        QJsonObject payee;
        put(payee, "acquirer"_L1, document.qris->acquirer);
        put(payee, "pan"_L1, document.qris->pan);
        put(payee, "merchantId"_L1, document.qris->merchantId);
        put(payee, "criteria"_L1, document.qris->criteria);
        put(payee, "nmid"_L1, document.qris->nmid);
        object["qris"_L1] = payee;
    }
    return object;
}

} // namespace support
