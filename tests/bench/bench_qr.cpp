// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// QR drawing beside libqrencode and libpng, and reading beside ZXing's defaults (DESIGN.md section 4, "QR draw"; the
// bars for reading come with the reading cascade, so here its ratios are only told).
//
//     bench_qr [--benchmark_filter=REGEX]
//
// The drawing peers do what most programs do: libqrencode's 8-bit string call; then one byte a pixel into libpng's
// simplified writer with its defaults. Ours and theirs get the same payloads and draw the same whole pixels a module.

#include "core/qr/picture.h"
#include "core/qr/reader.h"
#include "core/qr/zxing.h"
#include "tests/bench/bars.h"

#include <QPainter>
#include <QRandomGenerator>
#include <algorithm>
#include <array>
#include <benchmark/benchmark.h>
#include <png.h>
#include <qrencode.h>
#include <vector>

namespace {

constexpr int PictureWidth = 400;

/// Texts of a dynamic KHQR's shape and length, enough of them that nothing can be cached.
const std::vector<QByteArray>& payloads()
{
    static const std::vector<QByteArray> texts = [] {
        std::vector<QByteArray> made;
        made.reserve(512);
        for (int i = 0; i < 512; ++i) {
            made.push_back(
                QString::asprintf("00020101021230460017lotus_coffee@devb0110%010d0207DevBank5204599953038405405"
                                  "%02d.%02d5802KH5912Lotus Coffee6010Phnom Penh62300110INV-%06d0305Lotus0703P%02d"
                                  "99340013%013lld0113%013lld6304%04X",
                    1000000 + i * 7919, 10 + i % 90, i % 100, i * 1237 % 1000000, i % 100,
                    1768000000000LL + i * 104729LL, 1768003600000LL + i * 104729LL, i * 40503U & 0xffffU)
                    .toLatin1());
        }
        return made;
    }();
    return texts;
}

const QByteArray& payload(const benchmark::State&)
{
    static std::size_t next = 0;
    return payloads()[next++ % payloads().size()];
}

void oursMatrix(benchmark::State& state)
{
    for ([[maybe_unused]] auto turn : state)
        benchmark::DoNotOptimize(qr::encode(payload(state), qr::Level::M));
}
BENCHMARK(oursMatrix);

void peerMatrix(benchmark::State& state)
{
    for ([[maybe_unused]] auto turn : state) {
        QRcode* code = QRcode_encodeString8bit(payload(state).constData(), 0, QR_ECLEVEL_M);
        benchmark::DoNotOptimize(code);
        QRcode_free(code);
    }
}
BENCHMARK(peerMatrix);

void oursPng(benchmark::State& state)
{
    for ([[maybe_unused]] auto turn : state) {
        const auto matrix = qr::encodeToFit(payload(state), PictureWidth);
        benchmark::DoNotOptimize(qr::toPng(*matrix, PictureWidth));
    }
}
BENCHMARK(oursPng);

void peerPng(benchmark::State& state)
{
    for ([[maybe_unused]] auto turn : state) {
        QRcode* code = QRcode_encodeString8bit(payload(state).constData(), 0, QR_ECLEVEL_M);
        const auto modules = static_cast<std::size_t>(code->width);
        const std::size_t pixels = PictureWidth / (modules + 8);
        const std::size_t side = (modules + 8) * pixels;
        std::vector<png_byte> grey(side * side, 255);
        for (std::size_t y = 0; y < modules * pixels; ++y) {
            png_byte* row = grey.data() + (y + 4 * pixels) * side + 4 * pixels;
            for (std::size_t x = 0; x < modules; ++x) {
                if ((code->data[y / pixels * modules + x] & 1) != 0)
                    std::fill_n(row + x * pixels, pixels, png_byte{0});
            }
        }
        QRcode_free(code);
        png_image image{};
        image.version = PNG_IMAGE_VERSION;
        image.width = static_cast<png_uint_32>(side);
        image.height = static_cast<png_uint_32>(side);
        image.format = PNG_FORMAT_GRAY;
        std::vector<png_byte> file(PNG_IMAGE_PNG_SIZE_MAX(image));
        png_alloc_size_t length = file.size();
        if (png_image_write_to_memory(&image, file.data(), &length, 0, grey.data(), 0, nullptr) == 0)
            state.SkipWithError(image.message);
        benchmark::DoNotOptimize(file.data());
    }
}
BENCHMARK(peerPng);

/// A 1280 x 720 frame: soft blotches and noise, with a code of a third of its height or without.
const qr::LuminancePicture& frame(bool withCode)
{
    static const auto make = [](bool code) {
        QImage image(1280, 720, QImage::Format_RGB32);
        image.fill(QColor(150, 150, 150));
        QPainter painter(&image);
        QRandomGenerator random(11);
        for (int i = 0; i < 400; ++i) {
            const int grey = random.bounded(256);
            painter.fillRect(random.bounded(1280), random.bounded(720), 10 + random.bounded(120),
                10 + random.bounded(80), QColor(grey, grey, grey));
        }
        if (code) {
            const auto matrix = qr::encode(payloads().front(), qr::Level::M);
            painter.drawImage(500, 220, qr::toImage(*matrix, 4));
        }
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                const int grey = std::clamp(qGray(line[x]) + random.bounded(-12, 13), 0, 255);
                line[x] = qRgb(grey, grey, grey);
            }
        }
        return qr::LuminancePicture::fromImage(image);
    };
    static const std::array frames{make(false), make(true)};
    return frames.at(withCode ? 1 : 0);
}

void oursRead(benchmark::State& state, bool withCode)
{
    const auto view = frame(withCode).view();
    for ([[maybe_unused]] auto turn : state) {
        if (qr::read(view).size() != (withCode ? 1 : 0))
            state.SkipWithError("not read as expected");
    }
}

void peerRead(benchmark::State& state, bool withCode)
{
    const auto view = frame(withCode).view();
    qr::ZXingOptions hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    const ZXing::ImageView picture(view.bits, view.width, view.height, ZXing::ImageFormat::Lum, view.stride);
    for ([[maybe_unused]] auto turn : state) {
        if (ZXing::ReadBarcodes(picture, hints).size() != (withCode ? 1U : 0U))
            state.SkipWithError("not read as expected");
    }
}

void oursReadCode(benchmark::State& state)
{
    oursRead(state, true);
}
BENCHMARK(oursReadCode);

void peerReadCode(benchmark::State& state)
{
    peerRead(state, true);
}
BENCHMARK(peerReadCode);

void oursReadNothing(benchmark::State& state)
{
    oursRead(state, false);
}
BENCHMARK(oursReadNothing);

void peerReadNothing(benchmark::State& state)
{
    peerRead(state, false);
}
BENCHMARK(peerReadNothing);

} // namespace

int main(int argc, char** argv)
{
    const std::vector<bench::Bar> bars{
        {"KHQR text to matrix / libqrencode", "oursMatrix", "peerMatrix", 1.1},
        {"KHQR text to 400 px PNG / libqrencode + libpng", "oursPng", "peerPng", 0.35},
        {"1280x720 frame with a code / ZXing defaults", "oursReadCode", "peerReadCode", 0},
        {"1280x720 frame without / ZXing defaults", "oursReadNothing", "peerReadNothing", 0},
    };
    return bench::run(argc, argv, bars);
}
