// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/bayarggqris.h"

#include "core/emv/crc16.h"
#include "core/emv/emvdocument.h"
#include "core/emv/qris.h"
#include "core/practice/answervalue.h"
#include "core/practice/bayarggserver.h"
#include "core/practice/multipartform.h"
#include "core/qr/matrix.h"
#include "core/qr/picture.h"
#include "core/qr/picturefile.h"
#include "core/qr/reader.h"

#include <tl/expected.hpp>

namespace practice::bayar {

using namespace Qt::StringLiterals;

namespace {

constexpr int PictureWidth = 400;
constexpr QLatin1StringView Demo{"static-demo"};
constexpr QLatin1StringView ProvidersPicture{"https://www.bayar.gg/qris-info/api/qr.php?data="};

struct Merchant {
    QString domain;
    QString pan;
    QString number;
    QString nmid;
    QString name;
};

Merchant merchantOf(const QString& method)
{
    if (method == "gopay_qris"_L1)
        return {
            u"COM.GO-JEK.WWW"_s, u"936009140000000001"_s, u"G000000001"_s, u"ID1020000000001"_s, u"GOPAY MERCHANT"_s};
    if (method == "qris_user"_L1)
        return {u"ID.CO.BRI.WWW"_s, u"936000020000000002"_s, u"B000000002"_s, u"ID1020000000002"_s, u"BRI MERCHANT"_s};
    return {u"COM.PRACTICE.WWW"_s, u"936009990000000003"_s, u"A000000003"_s, u"ID1020000000003"_s, u"PRACTICE ADMIN"_s};
}

/// The QRIS of a request, or the answer that says why there is none.
using Source = tl::expected<QString, net::HttpResponse>;

Source refused(const QString& what)
{
    return tl::unexpected(refusal(400, what));
}

Source readPicture(const QByteArray& file)
{
    const auto picture = qr::decodePicture(file);
    if (!picture)
        return refused(u"Gambar tidak dapat dibaca"_s);
    const QList<qr::Code> codes = qr::read(picture->view());
    if (codes.size() != 1)
        return refused(u"QR tidak ditemukan pada gambar"_s);
    return codes.first().text();
}

Source readBase64(const QString& text)
{
    QByteArray plain = text.toLatin1();
    if (plain.startsWith("data:"))
        plain = plain.mid(plain.indexOf(',') + 1);
    const auto file = QByteArray::fromBase64Encoding(plain, QByteArray::AbortOnBase64DecodingErrors);
    if (!file)
        return refused(u"image bukan base64"_s);
    return readPicture(*file);
}

Source readAddress(const QString& address, const QUrl& origin)
{
    if (address == ProvidersPicture + Demo || address == pictureAddress(origin, Demo))
        return staticQris(u"gopay_qris"_s);
    return refused(u"image_url tidak dapat diambil"_s);
}

struct Conversion {
    QString nominal;
    Source source;
};

Conversion readForm(const net::IncomingRequest& request)
{
    const auto parts = readMultipart(request);
    if (!parts)
        return {{}, tl::unexpected(badRequest())};
    const auto nominal = parts->find("nominal");
    const auto image = parts->find("image");
    if (image == parts->end())
        return {{}, refused(u"image required"_s)};
    return {nominal == parts->end() ? QString() : QString::fromLatin1(nominal->second), readPicture(image->second)};
}

Conversion readJson(const net::IncomingRequest& request, const QUrl& origin)
{
    const auto fields = RequestFields::read(request);
    if (!fields)
        return {{}, tl::unexpected(badRequest())};
    const RequestFields::Value* nominal = fields->find(u"nominal"_s);
    const bool isNumber = nominal != nullptr && nominal->kind == RequestFields::Value::Kind::Number;
    const QString amount = isNumber ? nominal->text : QString();
    int given = 0;
    Source source = refused(u"qris, image or image_url required"_s);
    for (const QString& name : {u"qris"_s, u"image"_s, u"image_url"_s}) {
        const QString text = fields->text(name);
        if (fields->find(name) == nullptr)
            continue;
        ++given;
        if (text.isEmpty())
            source = tl::unexpected(badRequest());
        else if (name == "qris"_L1)
            source = text;
        else
            source = name == "image"_L1 ? readBase64(text) : readAddress(text, origin);
    }
    if (given > 1)
        source = refused(u"only one of qris, image and image_url"_s);
    return {amount, std::move(source)};
}

} // namespace

QString staticQris(const QString& method)
{
    const Merchant merchant = merchantOf(method);
    constexpr auto unit = emv::LengthUnit::CodePoints;
    const QString account =
        emv::toTlvText({{0, merchant.domain}, {1, merchant.pan}, {2, merchant.number}, {3, u"UMI"_s}}, unit);
    const QString national = emv::toTlvText({{0, u"ID.CO.QRIS.WWW"_s}, {2, merchant.nmid}, {3, u"UMI"_s}}, unit);
    QString text = emv::toTlvText({{0, u"01"_s}, {1, u"11"_s}, {26, account}, {51, national}, {52, u"5411"_s},
                                      {53, u"360"_s}, {58, u"ID"_s}, {59, merchant.name}, {60, u"JAKARTA"_s},
                                      {61, u"12190"_s}, {62, u"0703A01"_s}},
                       unit)
        + u"6304"_s;
    const auto crc = emv::crcDigits(emv::crc16(text.toUtf8()));
    return text.append(QStringView(crc.data(), static_cast<qsizetype>(crc.size())));
}

QString dynamicQris(const QString& method, money::Money amount)
{
    return emv::convertQris(staticQris(method), amount.toDecimal(), {}, money::Money::MaxMinor).value_or(QString());
}

QString pictureAddress(const QUrl& origin, const QString& text)
{
    return origin.toString() + BayarGgServer::PicturePath + u"?data="_s
        + QString::fromLatin1(QUrl::toPercentEncoding(text));
}

net::HttpResponse convertQris(const net::IncomingRequest& request, const QUrl& origin)
{
    const QByteArray type = net::headerValue(request.headers, "Content-Type").trimmed().toLower();
    const Conversion asked = type.startsWith("multipart/") ? readForm(request) : readJson(request, origin);
    if (!asked.source)
        return asked.source.error();
    const auto nominal = money::Money::parse(asked.nominal, money::Currency::Idr);
    if (!nominal || nominal->isZero())
        return refusal(400, u"nominal wajib berupa rupiah bulat");
    const auto converted = emv::convertQris(*asked.source, nominal->toDecimal(), {}, money::Money::MaxMinor);
    if (!converted)
        return refusal(400, u"QRIS tidak valid: "_s + converted.error().code);
    const auto document = emv::EmvDocument::read(*converted);
    base::JsonWriter out;
    out.beginObject().member(u"success", true).member(u"qris", *converted);
    out.member(u"qr_image_url", pictureAddress(origin, *converted));
    out.member(u"merchant_name", document ? document->name.value_or(QString()) : QString());
    writeAmount(out, u"amount", *nominal, Types::AsDocumented);
    return json(200, out.endObject().text());
}

net::HttpResponse qrisInfo(const net::IncomingRequest& request)
{
    const auto fields = request.method == "GET" ? RequestFields::readForm(request.query) : RequestFields::read(request);
    if (!fields)
        return badRequest();
    const QString text = fields->text(u"qris"_s);
    if (text.isEmpty())
        return refusal(400, u"qris required");
    const auto document = emv::EmvDocument::read(text);
    if (!document || document->scheme != emv::Scheme::Qris)
        return refusal(400, u"QRIS tidak valid");
    const auto amount = money::Money::parse(document->amount.value_or(u"0"_s), money::Currency::Idr);
    if (!amount)
        return refusal(400, u"QRIS tidak valid");
    base::JsonWriter out;
    out.beginObject().member(u"success", true).member(u"merchant_name", document->name.value_or(QString()));
    out.member(u"merchant_city", document->city.value_or(QString()));
    writeAmount(out, u"amount", *amount, Types::AsDocumented);
    out.member(u"is_dynamic", document->pointOfInitiation == emv::PointOfInitiation::Dynamic);
    return json(200, out.endObject().text());
}

net::HttpResponse qrPicture(const net::IncomingRequest& request)
{
    const auto query = RequestFields::readForm(request.query);
    const QString data = query ? query->text(u"data"_s) : QString();
    const QString text = data == Demo ? staticQris(u"gopay_qris"_s) : data;
    const auto matrix = qr::encodeToFit(text.toUtf8(), PictureWidth);
    const auto png = matrix ? qr::toPng(*matrix, PictureWidth) : base::Result<QByteArray>(QByteArray());
    if (!png || png->isEmpty())
        return badRequest();
    return {200, {{"Content-Type", "image/png"}}, *png};
}

} // namespace practice::bayar
