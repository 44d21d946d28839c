// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/picturefile.h"

#include "core/qr/reader.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

namespace qr {

using namespace Qt::StringLiterals;

namespace {

/// The Qt format of the content by its first bytes, empty for all others. Not QImageReader's own detection: that asks
/// every installed plugin, SVG and TIFF among them, to look at the bytes.
QByteArray formatOf(const QByteArray& content)
{
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (content.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (content.startsWith("GIF87a") || content.startsWith("GIF89a"))
        return "gif";
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP")
        return "webp";
    if (content.startsWith("BM"))
        return "bmp";
    return {};
}

/// The size in a JPEG's frame header (ITU T.81 B.2.2), empty when there is none. Qt tells a size only after libjpeg has
/// gone through the whole header, and a picture cut there would be called damaged instead of too large.
QSize jpegFrameSize(const QByteArray& content)
{
    const auto byte = [&](qsizetype at) { return static_cast<int>(static_cast<uchar>(content.at(at))); };
    const auto word = [&](qsizetype at) { return byte(at) * 256 + byte(at + 1); };
    qsizetype at = 2; // after the start-of-image marker
    while (at + 9 <= content.size() && byte(at) == 0xff) {
        const int marker = byte(at + 1);
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame)
            return {word(at + 7), word(at + 5)};
        at += marker == 0xff ? 1 : 2 + word(at + 2); // markers may be padded with 0xff
    }
    return {};
}

bool hasTooManyPixels(QSize size)
{
    return static_cast<qint64>(size.width()) * size.height() > MaxPicturePixels;
}

auto tooLarge(const QString& log)
{
    return tl::unexpected(pictureTooLarge(log));
}

auto notReadable(const QString& log)
{
    return base::failure(base::Category::Validation, u"picture_not_readable"_s,
        base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "The picture is damaged and cannot be read. Save or photograph it again.")),
        u"picture_not_readable: "_s + log);
}

} // namespace

base::Error pictureTooLarge(const QString& log)
{
    return {base::Category::Validation, u"picture_too_large"_s,
        base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "The picture is too large. Use one of at most 10 MB and 25 million pixels.")),
        u"picture_too_large: "_s + log};
}

base::Result<LuminancePicture> decodePicture(const QByteArray& content)
{
    if (content.size() > MaxPictureBytes)
        return tooLarge(u"%1 bytes"_s.arg(content.size()));
    const QByteArray format = formatOf(content);
    if (format.isEmpty()) {
        return base::failure(base::Category::Validation, u"picture_type"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "This file is not a picture Paydesk can read. Use a PNG, JPEG, GIF, BMP or WebP file.")));
    }
    if (format == "jpeg" && hasTooManyPixels(jpegFrameSize(content)))
        return tooLarge(u"jpeg frame header"_s);
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty())
        return notReadable(u"%1 header: %2"_s.arg(QString::fromLatin1(format), reader.errorString()));
    if (hasTooManyPixels(size))
        return tooLarge(u"%1x%2 pixels"_s.arg(size.width()).arg(size.height()));
    const auto picture = LuminancePicture::fromImage(reader.read());
    if (picture.isNull())
        return notReadable(u"%1: %2"_s.arg(QString::fromLatin1(format), reader.errorString()));
    return picture;
}

base::Result<LuminancePicture> loadPicture(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::Category::NotFound, u"picture_not_found"_s,
            base::UserText(
                QT_TRANSLATE_NOOP("Sentence", "The file %1 cannot be opened. Check its name and folder."), {path}),
            u"picture_not_found: "_s + file.errorString());
    }
    return decodePicture(file.read(MaxPictureBytes + 1));
}

} // namespace qr
