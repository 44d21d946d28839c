// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bakong_gateway/generatedimage.h"

#include <QStringList>
#include <optional>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;

std::optional<ImageFormat> formatOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return ImageFormat::Png;
    const QByteArray text = bytes.trimmed();
    if (text.startsWith("<svg") || (text.startsWith("<?xml") && text.contains("<svg")))
        return ImageFormat::Svg;
    return std::nullopt;
}

std::optional<QByteArray> fromBase64(QStringView text)
{
    auto read = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return read ? std::optional(*read) : std::nullopt;
}

/// Bytes of a data URI, its media type checked.
std::optional<QByteArray> fromDataUri(QStringView text)
{
    const qsizetype comma = text.indexOf(u',');
    if (comma < 0)
        return std::nullopt;
    const QStringList head = text.first(comma).toString().toLower().split(u';');
    if (head.first() != "data:image/png"_L1 && head.first() != "data:image/svg+xml"_L1)
        return std::nullopt;
    const QStringView payload = text.sliced(comma + 1);
    return head.contains(u"base64"_s) ? fromBase64(payload) : QByteArray::fromPercentEncoding(payload.toUtf8());
}

} // namespace

base::Result<GeneratedImage> GeneratedImage::read(const base::Json& data)
{
    const auto member = data.member(u"qrImage");
    if (!member)
        return tl::unexpected(member.error());
    const auto text = member->asString();
    if (!text)
        return tl::unexpected(text.error());

    std::optional<QByteArray> bytes;
    if (text->startsWith("data:"_L1, Qt::CaseInsensitive))
        bytes = fromDataUri(*text);
    else if (text->trimmed().startsWith(u'<'))
        bytes = text->toUtf8();
    else
        bytes = fromBase64(*text);
    const auto format = bytes ? formatOf(*bytes) : std::nullopt;
    if (!format)
        return member->schemaError(u"not a picture"_s);
    return GeneratedImage{*format, *bytes};
}

} // namespace gateways
