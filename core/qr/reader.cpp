// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/reader.h"

#include "core/qr/zxing.h"

#include <QStringDecoder>
#include <algorithm>
#include <exception>
#include <vector>

namespace qr {

namespace {

ZXingOptions qrOnly()
{
    ZXingOptions options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
#if ZXING_VERSION_MAJOR >= 2
    options.setTryInvert(false); // the retry below serves every version alike
#endif
    return options;
}

bool isSane(const LuminanceView& picture)
{
    return picture.bits != nullptr && picture.width > 0 && picture.height > 0 && picture.stride >= picture.width
        && static_cast<qint64>(picture.width) * picture.height <= MaxPicturePixels;
}

void look(const LuminanceView& picture, QList<Code>& codes)
{
    const ZXing::ImageView view(picture.bits, picture.width, picture.height, ZXing::ImageFormat::Lum, picture.stride);
    for (const auto& found : ZXing::ReadBarcodes(view, qrOnly())) {
        if (!found.isValid())
            continue;
        const auto& bytes = found.bytes();
        Code code{QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()))};
        if (!codes.contains(code))
            codes.append(std::move(code));
    }
}

std::vector<std::uint8_t> inverted(const LuminanceView& picture)
{
    const auto width = static_cast<std::size_t>(picture.width);
    std::vector<std::uint8_t> pixels(width * static_cast<std::size_t>(picture.height));
    auto out = pixels.begin();
    for (int y = 0; y < picture.height; ++y) {
        const std::uint8_t* row = picture.bits + static_cast<std::ptrdiff_t>(y) * picture.stride;
        out = std::transform(row, row + width, out, [](std::uint8_t v) -> std::uint8_t { return v ^ 0xFFU; });
    }
    return pixels;
}

} // namespace

QString Code::text() const
{
    // Stateless, or a sequence cut at the end is kept back for more input instead of counted as an error.
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : decoded;
}

QList<Code> read(LuminanceView picture)
{
    QList<Code> codes;
    if (!isSane(picture))
        return codes;
    try {
        look(picture, codes);
        if (codes.isEmpty()) {
            const std::vector<std::uint8_t> negative = inverted(picture);
            look({negative.data(), picture.width, picture.height, picture.width}, codes);
        }
    } catch (const std::exception&) { // NOLINT(bugprone-empty-catch)
        // ZXing throws on some damaged symbols; what was found until then still counts.
    }
    return codes;
}

} // namespace qr
