// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/picture.h"
#include "core/qr/reader.h"
#include "tests/support/shareddata.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QSvgRenderer>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using qr::Level;

namespace {

const QByteArray Khqr =
    "00020101021229180014shop.one@devbk52045999530384054041.505802KH5908Kofi Bar6010Phnom Penh6304ABCD";

QByteArray randomBytes(int length, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(length, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

QList<qr::Code> readImage(const QImage& image)
{
    return qr::read(qr::LuminancePicture::fromImage(image).view());
}

} // namespace

class PictureTest final : public QObject {
    Q_OBJECT

private slots:
    void readsBackWhatItDraws_data();
    void readsBackWhatItDraws();
    void readsBackEveryLength();
    void pngIsTheMatrix_data();
    void pngIsTheMatrix();
    void svgDrawsTheMatrix_data();
    void svgDrawsTheMatrix();
    void refusesTooSmall_data();
    void refusesTooSmall();
    void verifyRefusesAnotherPayload();
    void verifyRefusesADamagedSymbol();
    void verifyRefusesNothing();
};

void PictureTest::readsBackWhatItDraws_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("KHQR") << Khqr;
    QTest::newRow("digits only") << QByteArray("0123456789012345");
    QTest::newRow("capitals") << QByteArray("PAYDESK $%*+-./:");
    QTest::newRow("Khmer") << u"ហាងកាហ្វេ ភ្នំពេញ ៤,០០០ ៛"_s.toUtf8();
    QTest::newRow("Bengali and emoji") << u"চায়ের দোকান 🍵"_s.toUtf8();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("NUL bytes") << QByteArray("a\0b\0\0c", 6);
    QTest::newRow("only NUL") << QByteArray(40, '\0');
    QTest::newRow("line breaks") << QByteArray("a\r\nb\tc\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFtext");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80\xc0");
    QTest::newRow("looks like Shift JIS") << QByteArray("\x93\xfa\x96\x7b");
    QTest::newRow("every byte") << [] {
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte)
            all.append(static_cast<char>(byte));
        return all;
    }();
    QTest::newRow("longest of M") << randomBytes(2331, 1);
}

void PictureTest::readsBackWhatItDraws()
{
    QFETCH(QByteArray, payload);
    for (const Level level : {Level::M, Level::L}) {
        const auto matrix = qr::encode(payload, level);
        QVERIFY_RESULT(matrix);
        for (const int pixels : {3, 6, 8})
            QVERIFY_RESULT(qr::verifyScannable(*matrix, pixels, payload));
    }
}

void PictureTest::readsBackEveryLength()
{
    for (int length = 1; length <= qr::capacity(Level::M); length += length < 300 ? 1 : 53) {
        const QByteArray payload = randomBytes(length, static_cast<quint32>(length));
        const auto matrix = qr::encode(payload, Level::M);
        QVERIFY_RESULT(matrix);
        const auto verified = qr::verifyScannable(*matrix, 3, payload);
        QVERIFY2(verified, qPrintable(u"%1 bytes"_s.arg(length)));
    }
}

void PictureTest::pngIsTheMatrix_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("side"); // 21 modules and the quiet zone: 29
    QTest::newRow("exact") << 290 << 290;
    QTest::newRow("rounded down to whole pixels") << 400 << 377;
    QTest::newRow("one pixel a module") << 29 << 29;
}

void PictureTest::pngIsTheMatrix()
{
    QFETCH(int, width);
    QFETCH(int, side);
    const auto matrix = qr::encode("paydesk", Level::M);
    QVERIFY_RESULT(matrix);
    const auto png = qr::toPng(*matrix, width);
    QVERIFY_RESULT(png);
    QCOMPARE(png->at(24), '\1'); // bit depth, in the IHDR chunk that always stands first

    const QImage image = QImage::fromData(*png, "png");
    QCOMPARE(image.size(), QSize(side, side));
    const int pixels = side / matrix->sizeWithQuietZone();
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int column = x / pixels - qr::QuietZone;
            const int row = y / pixels - qr::QuietZone;
            const bool inside = column >= 0 && row >= 0 && column < matrix->size() && row < matrix->size();
            const QRgb wanted = inside && matrix->isDark(column, row) ? qRgb(0, 0, 0) : qRgb(255, 255, 255);
            QVERIFY2(image.pixel(x, y) == wanted, qPrintable(u"pixel %1, %2"_s.arg(x).arg(y)));
        }
    }
    QCOMPARE(readImage(image), QList<qr::Code>{{"paydesk"}});
}

void PictureTest::svgDrawsTheMatrix_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("KHQR") << Khqr;
    QTest::newRow("large") << randomBytes(900, 3);
}

void PictureTest::svgDrawsTheMatrix()
{
    QFETCH(QByteArray, payload);
    const auto matrix = qr::encode(payload, Level::M);
    QVERIFY_RESULT(matrix);
    const auto svg = qr::toSvg(*matrix, 700);
    QVERIFY_RESULT(svg);
    const int pixels = 700 / matrix->sizeWithQuietZone();
    const int side = pixels * matrix->sizeWithQuietZone();

    QSvgRenderer renderer(*svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.defaultSize(), QSize(side, side));
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::red); // whatever the page has behind it
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QCOMPARE(image, qr::toImage(*matrix, pixels).convertToFormat(QImage::Format_RGB32));
    QCOMPARE(readImage(image), QList<qr::Code>{{payload}});

    // One path of runs, not one element or one path cell a module.
    QCOMPARE(svg->count("<path"), 2);
    const auto dark = std::count(matrix->modules().begin(), matrix->modules().end(), 1);
    QVERIFY(svg->count('M') < dark * 7 / 10);
}

void PictureTest::refusesTooSmall_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("one pixel short") << 28;
    QTest::newRow("zero") << 0;
    QTest::newRow("negative") << -400;
}

void PictureTest::refusesTooSmall()
{
    QFETCH(int, width);
    const auto matrix = qr::encode("paydesk", Level::M);
    QVERIFY_RESULT(matrix);
    for (const auto& picture : {qr::toPng(*matrix, width), qr::toSvg(*matrix, width)}) {
        QVERIFY(!picture);
        QCOMPARE(picture.error().category, base::Category::Validation);
        QCOMPARE(picture.error().code, u"qr_too_small"_s);
        QCOMPARE(picture.error().person.english(), u"The QR code needs at least 29 pixels. Choose a larger width."_s);
    }
    const auto verified = qr::verifyScannable(*matrix, std::min(width / 29, 0), "paydesk");
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, u"qr_too_small"_s);
}

void PictureTest::verifyRefusesAnotherPayload()
{
    const auto matrix = qr::encode(Khqr, Level::M);
    QVERIFY_RESULT(matrix);
    QVERIFY_RESULT(qr::verifyScannable(*matrix, 6, Khqr));
    for (const QByteArray& other : {Khqr.chopped(1), Khqr + ' ', Khqr.toUpper(), QByteArray()}) {
        const auto verified = qr::verifyScannable(*matrix, 6, other);
        QVERIFY(!verified);
        QCOMPARE(verified.error().category, base::Category::Internal);
        QCOMPARE(verified.error().code, u"qr_unreadable"_s);
        QVERIFY(!verified.error().person.english().isEmpty());
        QVERIFY2(!verified.error().log.contains(QString::fromUtf8(Khqr)), "the payload does not go into the log");
    }
}

void PictureTest::verifyRefusesADamagedSymbol()
{
    const auto matrix = qr::encode(Khqr, Level::M);
    QVERIFY_RESULT(matrix);
    auto modules = matrix->modules();
    std::fill(modules.begin() + static_cast<int>(modules.size()) / 3,
        modules.begin() + static_cast<int>(modules.size()) * 2 / 3, std::uint8_t{0});
    const auto verified = qr::verifyScannable(qr::Matrix(matrix->size(), Level::M, modules), 6, Khqr);
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, u"qr_unreadable"_s);
}

void PictureTest::verifyRefusesNothing()
{
    QVERIFY(qr::toImage(qr::Matrix(), 6).isNull());
    QVERIFY(!qr::verifyScannable(qr::Matrix(), 6, "x"));
    QVERIFY(!qr::toPng(qr::Matrix(), 400));
    QVERIFY(!qr::toSvg(qr::Matrix(), 400));
}

QTEST_GUILESS_MAIN(PictureTest)
#include "tst_picture.moc"
