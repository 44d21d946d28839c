// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/picture.h"
#include "core/qr/reader.h"
#include "tests/support/shareddata.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QtTest/QTest>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <limits>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int Pixels = 5;

QImage drawn(const QByteArray& payload)
{
    const auto matrix = qr::encode(payload, qr::Level::M);
    return matrix ? qr::toImage(*matrix, Pixels).convertToFormat(QImage::Format_RGB32) : QImage();
}

/// Pictures one beside the other.
QImage beside(const QList<QImage>& images)
{
    QSize size;
    for (const QImage& image : images)
        size = QSize(size.width() + image.width(), std::max(size.height(), image.height()));
    QImage all(size, QImage::Format_RGB32);
    all.fill(Qt::white);
    QPainter painter(&all);
    int x = 0;
    for (const QImage& image : images) {
        painter.drawImage(x, 0, image);
        x += image.width();
    }
    return all;
}

QImage noise(QSize size)
{
    QImage image(size, QImage::Format_Grayscale8);
    QRandomGenerator random(5);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.scanLine(y)[x] = static_cast<uchar>(random.bounded(256));
    }
    return image;
}

QImage onClearGround(const QImage& drawn)
{
    QImage image(drawn.size(), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x) {
            if (drawn.pixel(x, y) == qRgb(0, 0, 0))
                image.setPixelColor(x, y, Qt::black);
        }
    }
    return image;
}

QImage inverted(QImage image)
{
    image.invertPixels();
    return image;
}

/// One of the symbols that are not QR, drawn by ZXing's writer.
QImage otherSymbol(ZXing::BarcodeFormat format)
{
    const ZXing::BitMatrix bits =
        ZXing::MultiFormatWriter(format).setMargin(10).encode(std::string("PAYDESK12"), 300, 150);
    QImage image(bits.width(), bits.height(), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.scanLine(y)[x] = bits.get(x, y) ? 0 : 255;
    }
    return image;
}

QList<QByteArray> payloadsIn(const QImage& image)
{
    const auto picture = qr::LuminancePicture::fromImage(image);
    QList<QByteArray> payloads;
    for (const qr::Code& code : qr::read(picture.view()))
        payloads.append(code.bytes);
    std::sort(payloads.begin(), payloads.end());
    return payloads;
}

} // namespace

class ReaderTest final : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void readsQrOnly_data();
    void readsQrOnly();
    void honoursTheStride();
    void ignoresImpossibleViews_data();
    void ignoresImpossibleViews();
    void text_data();
    void text();
    void readsOnSeveralThreads();
};

void ReaderTest::finds_data()
{
    QTest::addColumn<QImage>("image");
    QTest::addColumn<QList<QByteArray>>("payloads");
    const QImage one = drawn("first");
    const QList<QByteArray> first{"first"};
    QTest::newRow("one code") << one << first;
    QTest::newRow("light on dark") << inverted(one) << first;
    QTest::newRow("by a quarter") << one.transformed(QTransform().rotate(90)) << first;
    QTest::newRow("upside down") << one.transformed(QTransform().rotate(180)) << first;
    QTest::newRow("by three quarters") << one.transformed(QTransform().rotate(270)) << first;
    QTest::newRow("aslant") << beside({one}).transformed(QTransform().rotate(20), Qt::SmoothTransformation) << first;
    QTest::newRow("in a mirror") << one.mirrored(true, false) << first;
    QTest::newRow("grey on grey") << [&] {
        QImage image = one;
        QPainter(&image).fillRect(image.rect(), QColor(128, 128, 128, 150));
        return image;
    }() << first;
    QTest::newRow("clear background") << onClearGround(one) << first;
    QTest::newRow("16 bits a channel") << one.convertToFormat(QImage::Format_RGBA64) << first;
    QTest::newRow("two codes") << beside({one, drawn("second")}) << QList<QByteArray>{"first", "second"};
    QTest::newRow("four codes") << beside({drawn("d"), drawn("b"), drawn("c"), drawn("a")})
                                << QList<QByteArray>{"a", "b", "c", "d"};
    QTest::newRow("the same code twice") << beside({one, one}) << first;
    QTest::newRow("white") << inverted(QImage(200, 200, QImage::Format_Mono)).convertToFormat(QImage::Format_RGB32)
                           << QList<QByteArray>{};
    QTest::newRow("noise") << noise({400, 300}) << QList<QByteArray>{};
    QTest::newRow("one pixel") << noise({1, 1}) << QList<QByteArray>{};
    QTest::newRow("a line") << noise({600, 1}) << QList<QByteArray>{};
    QTest::newRow("cut in half") << one.copy(0, 0, one.width(), one.height() / 2) << QList<QByteArray>{};
    QTest::newRow("no picture") << QImage() << QList<QByteArray>{};
}

void ReaderTest::finds()
{
    QFETCH(QImage, image);
    QTEST(payloadsIn(image), "payloads");
}

void ReaderTest::readsQrOnly_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("Aztec") << static_cast<int>(ZXing::BarcodeFormat::Aztec);
    QTest::newRow("Data Matrix") << static_cast<int>(ZXing::BarcodeFormat::DataMatrix);
    QTest::newRow("PDF417") << static_cast<int>(ZXing::BarcodeFormat::PDF417);
    QTest::newRow("Code 128") << static_cast<int>(ZXing::BarcodeFormat::Code128);
    QTest::newRow("Code 39") << static_cast<int>(ZXing::BarcodeFormat::Code39);
}

void ReaderTest::readsQrOnly()
{
    QFETCH(int, format);
    const QImage symbol = otherSymbol(static_cast<ZXing::BarcodeFormat>(format));
    QVERIFY(symbol.width() >= 40);
    QCOMPARE(payloadsIn(symbol), QList<QByteArray>{});
    QCOMPARE(payloadsIn(beside({symbol, drawn("first")})), QList<QByteArray>{"first"});
}

void ReaderTest::honoursTheStride()
{
    const QImage grey = drawn("first").convertToFormat(QImage::Format_Grayscale8);
    const int stride = grey.width() + 13;
    for (const uchar flip : {uchar{0}, uchar{255}}) { // the inverted retry too
        std::vector<uchar> padded(static_cast<std::size_t>(stride * grey.height()), 77);
        for (int y = 0; y < grey.height(); ++y) {
            for (int x = 0; x < grey.width(); ++x)
                padded[static_cast<std::size_t>(y) * static_cast<std::size_t>(stride) + static_cast<std::size_t>(x)] =
                    grey.constScanLine(y)[x] ^ flip;
        }
        // The last row needs no padding, and nothing behind it may be touched.
        padded.resize(padded.size() - 13);
        padded.shrink_to_fit();
        const auto codes = qr::read({padded.data(), grey.width(), grey.height(), stride});
        QCOMPARE(codes, QList<qr::Code>{{"first"}});
    }
}

void ReaderTest::ignoresImpossibleViews_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("stride");
    constexpr int Most = std::numeric_limits<int>::max();
    QTest::newRow("no width") << 0 << 10 << 10;
    QTest::newRow("no height") << 10 << 0 << 10;
    QTest::newRow("negative") << -10 << -10 << 10;
    QTest::newRow("stride too short") << 10 << 10 << 9;
    QTest::newRow("negative stride") << 10 << 10 << -10;
    QTest::newRow("25 million pixels and one row") << 5000 << 5001 << 5000;
    QTest::newRow("product overflows") << Most << Most << Most;
}

void ReaderTest::ignoresImpossibleViews()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, stride);
    const std::vector<std::uint8_t> pixels(100, 255); // reading as told would run past the end: the sanitizer sees it
    QVERIFY(qr::read({pixels.data(), width, height, stride}).isEmpty());
    QVERIFY(qr::read({nullptr, 10, 10, 10}).isEmpty());
}

void ReaderTest::text_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << QByteArray("abc") << u"abc"_s;
    QTest::newRow("Khmer") << u"ភ្នំពេញ"_s.toUtf8() << u"ភ្នំពេញ"_s;
    QTest::newRow("ISO 8859-1") << QByteArray("caf\xe9") << u"café"_s;
    QTest::newRow("cut UTF-8") << QByteArray("\xe1\x9e") << u"\u00e1\u009e"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QString(u"a\0b"_s);
    QTest::newRow("empty") << QByteArray() << QString();
}

void ReaderTest::text()
{
    QFETCH(QByteArray, bytes);
    QTEST(qr::Code{bytes}.text(), "text");
}

void ReaderTest::readsOnSeveralThreads()
{
    std::vector<QList<QByteArray>> found(4);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < found.size(); ++i) {
        threads.emplace_back([&found, i] {
            for (int round = 0; round < 20; ++round)
                found[i] += payloadsIn(drawn(QByteArray::number(static_cast<int>(i) * 1000 + round)));
        });
    }
    for (auto& thread : threads)
        thread.join();
    for (std::size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].size(), 20);
        for (int round = 0; round < 20; ++round)
            QCOMPARE(found[i][round], QByteArray::number(static_cast<int>(i) * 1000 + round));
    }
}

QTEST_GUILESS_MAIN(ReaderTest)
#include "tst_reader.moc"
