// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/qris.h"

#include "core/emv/acceptance.h"
#include "core/emv/crc16.h"
#include "core/money/moneyformat.h"

#include <QCoreApplication>
#include <algorithm>

namespace emv {

namespace {

using namespace Qt::StringLiterals;

tl::unexpected<base::Error> refused(const QString& code, const char* sentence, const QStringList& arguments = {})
{
    return base::failure(base::Category::Validation, code, base::UserText(sentence, arguments),
        arguments.isEmpty() ? code : code + u": "_s + arguments.join(u", "_s));
}

base::Result<> convertible(const EmvDocument& document)
{
    if (document.scheme != Scheme::Qris)
        return refused(u"NOT_QRIS"_s,
            QT_TRANSLATE_NOOP("Sentence", "This is not a QRIS. Scan or paste the static QRIS of the shop."));
    if (document.currency && document.currency != "360"_L1)
        return refused(u"WRONG_CURRENCY"_s,
            QT_TRANSLATE_NOOP("Sentence", "This QRIS is not in rupiah. Scan or paste one in rupiah."));
    if (document.pointOfInitiation == PointOfInitiation::Dynamic)
        return refused(u"ALREADY_DYNAMIC"_s,
            QT_TRANSLATE_NOOP("Sentence",
                "This QRIS was made for one order and cannot take another amount. Use the static QRIS of the shop."));
    for (const int tag : {52, 53, 58, 59, 60})
        if (findField(document.fields, tag) == nullptr)
            return refused(u"MISSING_FIELD"_s,
                QT_TRANSLATE_NOOP("Sentence", "This QRIS lacks the required field %1. Ask its bank for a new one."),
                {tagText(tag)});
    return {};
}

/// Whole rupiah above zero, or nothing. IDR has no decimals, so the one parser of amounts decides.
base::Result<QString> rupiah(const QString& amount, qint64 ceiling)
{
    const auto parsed = money::Money::parse(amount, money::Currency::Idr);
    const bool tooLarge = parsed ? parsed->minor() > ceiling : parsed.error().code == "amount_range"_L1;
    if (tooLarge) {
        const auto limit = money::Money::fromMinor(ceiling, money::Currency::Idr);
        return refused(u"AMOUNT_OVER_LIMIT"_s,
            QT_TRANSLATE_NOOP("Sentence", "One QRIS payment takes at most %1. Split the payment."),
            {limit ? money::format(*limit) : QString::number(ceiling)});
    }
    if (!parsed || parsed->isZero())
        return refused(u"BAD_AMOUNT"_s,
            QT_TRANSLATE_NOOP("Sentence", "A QRIS amount is whole rupiah above zero. Write it without decimals."));
    return parsed->toDecimal();
}

/// "2.50" is written "2.5", "10.0" is "10": the shortest form, as acquirers write it.
QString shortest(QString decimal)
{
    if (!decimal.contains(u'.'))
        return decimal;
    while (decimal.endsWith(u'0'))
        decimal.chop(1);
    if (decimal.endsWith(u'.'))
        decimal.chop(1);
    return decimal;
}

base::Result<QList<TlvField>> feeFields(const QrisFee& fee)
{
    const auto bad = [] {
        return refused(u"BAD_FEE"_s,
            QT_TRANSLATE_NOOP("Sentence",
                "A fee is whole rupiah above zero, or 0.01 to 99.99 percent with at most two decimals. Correct it."));
    };
    const bool percent = fee.kind == QrisFee::Kind::Percent;
    // Hundredths of a percent are counted as cents are.
    const auto value = money::Money::parse(fee.value, percent ? money::Currency::Usd : money::Currency::Idr);
    if (!value || value->isZero())
        return bad();
    if (percent) {
        if (value->minor() > 9999)
            return bad();
        return QList<TlvField>{{55, u"03"_s}, {57, shortest(value->toDecimal())}};
    }
    const QString text = value->toDecimal();
    if (text.size() > 13)
        return bad();
    return QList<TlvField>{{55, u"02"_s}, {56, text}};
}

bool isReplaced(int tag, bool withFee)
{
    return tag == 54 || tag == 63 || (withFee && tag >= 55 && tag <= 57);
}

/// Everything but the checksum, in the order of the original.
QList<TlvField> rebuilt(const EmvDocument& document, const QString& amount, const QList<TlvField>& fee)
{
    QList<TlvField> fields;
    for (const TlvField& field : document.fields) {
        if (isReplaced(field.tag, !fee.isEmpty()))
            continue;
        fields.append(field);
        if (field.tag == 0 && findField(document.fields, 1) == nullptr)
            fields.append({1, u"12"_s});
        if (field.tag == 1)
            fields.last().value = u"12"_s;
        if (field.tag == 53) {
            fields.append({54, amount});
            fields.append(fee);
        }
    }
    return fields;
}

} // namespace

base::Result<QString> convertQris(
    const QString& text, const QString& amount, const std::optional<QrisFee>& fee, qint64 ceiling)
{
    const auto document = readForUse(text, AmountUse::Replaced);
    if (!document)
        return tl::unexpected(document.error());
    if (auto fits = convertible(*document); !fits)
        return tl::unexpected(fits.error());
    const auto sum = rupiah(amount, ceiling);
    if (!sum)
        return tl::unexpected(sum.error());
    QList<TlvField> feeTags;
    if (fee) {
        auto fields = feeFields(*fee);
        if (!fields)
            return tl::unexpected(fields.error());
        feeTags = *std::move(fields);
    }

    QString result = toTlvText(rebuilt(*document, *sum, feeTags), document->unit) + u"6304"_s;
    const auto crc = crcDigits(crc16(result.toUtf8()));
    result += QStringView(crc.data(), static_cast<qsizetype>(crc.size()));
    // What leaves here is read again under the same rules, so that it is not longer than a payment code may be.
    if (auto again = readForUse(result, AmountUse::Kept); !again)
        return tl::unexpected(again.error());
    return result;
}

} // namespace emv
