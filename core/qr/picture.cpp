// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/picture.h"

#include "core/qr/luminance.h"
#include "core/qr/reader.h"

#include <QBuffer>
#include <QImageWriter>
#include <algorithm>
#include <cstring>

namespace qr {

using namespace Qt::StringLiterals;

namespace {

/// zlib level 4 in Qt's scale of 0 to 100. Measured on a 400 px KHQR: the default level takes 1.4x the whole time
/// for 3 % fewer bytes, level 1 saves nothing and stores the pixels nearly raw.
constexpr int PngCompression = 50;

auto tooSmall(const Matrix& matrix)
{
    return base::failure(base::Category::Validation, u"qr_too_small"_s,
        base::UserText(QT_TRANSLATE_NOOP("Sentence", "The QR code needs at least %1 pixels. Choose a larger width."),
            {QString::number(matrix.sizeWithQuietZone())}));
}

void clearBits(uchar* row, int first, int count)
{
    for (int bit = first; bit < first + count; ++bit)
        row[bit / 8] = static_cast<uchar>(row[bit / 8] & ~(0x80U >> (bit % 8)));
}

/// Calls run(x, y, length) for every stretch of dark modules, row by row.
template <class Run>
void forEachDarkRun(const Matrix& matrix, Run run)
{
    for (int y = 0; y < matrix.size(); ++y) {
        for (int x = 0; x < matrix.size(); ++x) {
            if (!matrix.isDark(x, y))
                continue;
            const int start = x;
            while (x < matrix.size() && matrix.isDark(x, y))
                ++x;
            run(start, y, x - start);
        }
    }
}

} // namespace

QImage toImage(const Matrix& matrix, int pixelsPerModule)
{
    if (matrix.size() == 0 || pixelsPerModule < 1)
        return {};
    const int side = matrix.sizeWithQuietZone() * pixelsPerModule;
    QImage image(side, side, QImage::Format_Mono);
    if (image.isNull())
        return {};
    image.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    image.fill(1);
    forEachDarkRun(matrix, [&](int x, int y, int length) {
        clearBits(image.scanLine((QuietZone + y) * pixelsPerModule), (QuietZone + x) * pixelsPerModule,
            length * pixelsPerModule);
    });
    const auto bytes = static_cast<std::size_t>(image.bytesPerLine());
    for (int y = 0; y < matrix.size(); ++y) {
        const int top = (QuietZone + y) * pixelsPerModule;
        for (int copy = 1; copy < pixelsPerModule; ++copy)
            std::memcpy(image.scanLine(top + copy), image.constScanLine(top), bytes);
    }
    return image;
}

base::Result<QByteArray> toPng(const Matrix& matrix, int width)
{
    const QImage image = toImage(matrix, pixelsPerModule(matrix, width));
    if (image.isNull())
        return tooSmall(matrix);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(PngCompression);
    if (!writer.write(image)) {
        return base::failure(base::Category::Internal, u"picture_not_written"_s,
            base::UserText(
                QT_TRANSLATE_NOOP("Sentence", "The picture could not be made. Close other programs and try again.")),
            u"png: "_s + writer.errorString());
    }
    return png;
}

base::Result<QByteArray> toSvg(const Matrix& matrix, int width)
{
    const int pixels = pixelsPerModule(matrix, width);
    if (pixels < 1)
        return tooSmall(matrix);
    const QByteArray modules = QByteArray::number(matrix.sizeWithQuietZone());
    const QByteArray size = QByteArray::number(matrix.sizeWithQuietZone() * pixels);
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + size + "\" height=\"" + size
        + "\" viewBox=\"0 0 " + modules + ' ' + modules + "\" shape-rendering=\"crispEdges\">\n"
        + "<path fill=\"#fff\" d=\"M0 0h" + modules + 'v' + modules + "H0z\"/>\n<path fill=\"#000\" d=\"";
    svg.reserve(svg.size() + static_cast<qsizetype>(matrix.modules().size()) * 6);
    forEachDarkRun(matrix, [&](int x, int y, int length) {
        svg += 'M' + QByteArray::number(QuietZone + x) + ' ' + QByteArray::number(QuietZone + y) + 'h'
            + QByteArray::number(length) + "v1h-" + QByteArray::number(length) + 'z';
    });
    svg += "\"/>\n</svg>\n";
    return svg;
}

base::Result<> verifyScannable(const Matrix& matrix, int pixelsPerModule, QByteArrayView payload)
{
    const auto picture = LuminancePicture::fromImage(toImage(matrix, pixelsPerModule));
    if (picture.isNull())
        return tooSmall(matrix);
    const QList<Code> codes = read(picture.view());
    if (codes.size() != 1 || codes.front().bytes != payload) {
        return base::failure(base::Category::Internal, u"qr_unreadable"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "The QR code could not be read back, so it is not shown. Draw it larger and try again.")),
            u"verify: %1 codes read back from %2 modules at %3 px, %4 bytes"_s.arg(codes.size())
                .arg(matrix.size())
                .arg(pixelsPerModule)
                .arg(payload.size()));
    }
    return {};
}

} // namespace qr
