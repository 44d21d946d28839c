// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/matrix.h"

#include <QString>
#include <algorithm>
#include <cerrno>
#include <memory>
#include <qrencode.h>

namespace qr {

using namespace Qt::StringLiterals;

namespace {

struct FreeCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

QRecLevel toLibrary(Level level)
{
    return level == Level::M ? QR_ECLEVEL_M : QR_ECLEVEL_L;
}

} // namespace

Matrix::Matrix(int size, Level level, std::vector<std::uint8_t> dark)
    : m_size(size)
    , m_level(level)
    , m_dark(std::move(dark))
{
    Q_ASSERT(m_dark.size() == static_cast<std::size_t>(size) * static_cast<std::size_t>(size));
}

base::Result<Matrix> encode(QByteArrayView payload, Level level)
{
    if (payload.isEmpty()) {
        return base::failure(base::Category::Validation, u"qr_empty"_s,
            base::UserText(
                QT_TRANSLATE_NOOP("Sentence", "There is no text to draw as a QR code. Enter some text first.")));
    }
    if (payload.size() > capacity(level)) {
        return base::failure(base::Category::Validation, u"qr_too_long"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                               "Sentence", "The text has %1 bytes and a QR code holds at most %2. Use a shorter text."),
                {QString::number(payload.size()), QString::number(capacity(level))}),
            u"qr_too_long: %1 bytes"_s.arg(payload.size()));
    }
    // encodeData, not encodeString: the latter stops at a NUL byte.
    const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeData(
        static_cast<int>(payload.size()), reinterpret_cast<const unsigned char*>(payload.data()), 0, toLibrary(level)));
    if (!code) {
        return base::failure(base::Category::Internal, u"qr_not_drawn"_s,
            base::UserText(
                QT_TRANSLATE_NOOP("Sentence", "The QR code could not be drawn. Close other programs and try again.")),
            u"libqrencode: errno %1, %2 bytes"_s.arg(errno).arg(payload.size()));
    }
    const auto modules = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    std::vector<std::uint8_t> dark(modules);
    // The upper seven bits tell what a module is for.
    std::transform(
        code->data, code->data + modules, dark.begin(), [](unsigned char m) -> std::uint8_t { return m & 1U; });
    return Matrix(code->width, level, std::move(dark));
}

base::Result<Matrix> encodeToFit(QByteArrayView payload, int pixels)
{
    const bool fitsM = payload.size() <= capacity(Level::M);
    if (!fitsM)
        return encode(payload, Level::L);
    auto medium = encode(payload, Level::M);
    if (!medium || pixelsPerModule(*medium, pixels) >= ComfortablePixelsPerModule)
        return medium;
    auto low = encode(payload, Level::L);
    return low && pixelsPerModule(*low, pixels) > pixelsPerModule(*medium, pixels) ? low : medium;
}

int pixelsPerModule(const Matrix& matrix, int pixels)
{
    return matrix.size() > 0 && pixels > 0 ? pixels / matrix.sizeWithQuietZone() : 0;
}

} // namespace qr
