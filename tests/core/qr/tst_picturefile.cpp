// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/picturefile.h"
#include "core/qr/reader.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Own = QStringLiteral(PAYDESK_TEST_DATA "/qr/");

QByteArray png(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

QByteArray blankPng(int width, int height)
{
    QImage image(width, height, QImage::Format_Mono);
    image.fill(1);
    return png(image);
}

/// Start of image, an application segment, padding, then a frame header of 65535 x 65535: nothing more.
QByteArray endlessJpeg()
{
    return QByteArray::fromHex("ffd8ffe000044142ffffffc0001108ffffffff03012200021101031101ffd9");
}

} // namespace

class PictureFileTest final : public QObject {
    Q_OBJECT

private slots:
    void readsEveryKind_data();
    void readsEveryKind();
    void goesByContentNotName();
    void acceptsTheLargest();
    void refuses_data();
    void refuses();
    void refusesFiles_data();
    void refusesFiles();
    void damagedFilesNeverCrash_data();
    void damagedFilesNeverCrash();
    void hostilePictures_data();
    void hostilePictures();
};

// own.* were drawn by paydesk and turned into the other formats with ImageMagick. WebP needs Qt's image format plugins.
void PictureFileTest::readsEveryKind_data()
{
    QTest::addColumn<QString>("file");
    for (const char* kind : {"png", "jpg", "gif", "bmp", "webp"})
        QTest::newRow(kind) << Own + u"own."_s + QLatin1StringView(kind);
}

void PictureFileTest::readsEveryKind()
{
    QFETCH(QString, file);
    const auto picture = qr::loadPicture(file);
    QVERIFY_RESULT(picture);
    QCOMPARE(qr::read(picture->view()), QList<qr::Code>{{"paydesk reads pictures"}});
}

void PictureFileTest::goesByContentNotName()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"photo.svg"_s);
    QVERIFY(QFile::copy(Own + u"own.webp"_s, path));
    const auto picture = qr::loadPicture(path);
    QVERIFY_RESULT(picture);
    QCOMPARE(qr::read(picture->view()).size(), 1);
}

void PictureFileTest::acceptsTheLargest()
{
    QVERIFY_RESULT(qr::decodePicture(blankPng(5000, 5000)));
    QByteArray padded = support::readFile(Own + u"own.png"_s);
    padded.append(QByteArray(qr::MaxPictureBytes - padded.size(), 'x'));
    QVERIFY_RESULT(qr::decodePicture(padded));
}

void PictureFileTest::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const QByteArray good = support::readFile(Own + u"own.png"_s);
    const QString type = u"picture_type"_s;
    const QString large = u"picture_too_large"_s;
    const QString damaged = u"picture_not_readable"_s;
    QTest::newRow("empty") << QByteArray() << type;
    QTest::newRow("text") << QByteArray("00020101021130450016") << type;
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") << type;
    QTest::newRow("xml before svg") << QByteArray("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>")
                                    << type;
    QTest::newRow("icon") << QByteArray::fromHex("00000100010010100000010020006804") << type;
    QTest::newRow("tiff") << QByteArray("II*\0\x08\0\0\0", 8) << type;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7") << type;
    QTest::newRow("another RIFF") << QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16) << type;
    QTest::newRow("5000 x 5001") << blankPng(5000, 5001) << large;
    QTest::newRow("one long row") << blankPng(1'000'000, 26) << large;
    QTest::newRow("endless JPEG") << endlessJpeg() << large;
    QTest::newRow("10 MiB and a byte") << good + QByteArray(qr::MaxPictureBytes + 1 - good.size(), 'x') << large;
    QTest::newRow("cut PNG") << good.left(good.size() / 2) << damaged;
    QTest::newRow("signature alone") << good.left(8) << damaged;
    QTest::newRow("JPEG signature alone") << QByteArray::fromHex("ffd8ffe0") << damaged;
    QTest::newRow("bitmap without rest") << QByteArray("BM") << damaged;
    QTest::newRow("GIF without rest") << QByteArray("GIF89a") << damaged;
    QTest::newRow("WebP without rest") << QByteArray("RIFF\x24\0\0\0WEBPVP8 ", 16) << damaged;
}

void PictureFileTest::refuses()
{
    QFETCH(QByteArray, content);
    const auto picture = qr::decodePicture(content);
    QVERIFY(!picture);
    QTEST(picture.error().code, "code");
    QCOMPARE(picture.error().category, base::Category::Validation);
    const QString sentence = picture.error().person.english();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
}

void PictureFileTest::refusesFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << u"/nowhere/at/all.png"_s << u"picture_not_found"_s;
    QTest::newRow("folder") << QDir::tempPath() << u"picture_not_found"_s;
    QTest::newRow("empty name") << QString() << u"picture_not_found"_s;
    QTest::newRow("endless device") << u"/dev/zero"_s << u"picture_too_large"_s;
    QTest::newRow("empty device") << u"/dev/null"_s << u"picture_type"_s;
}

void PictureFileTest::refusesFiles()
{
    QFETCH(QString, path);
    const auto picture = qr::loadPicture(path);
    QVERIFY(!picture);
    QTEST(picture.error().code, "code");
    QVERIFY(!picture.error().person.english().isEmpty());
}

// One bit turned over at a time: whatever comes out, it comes out.
void PictureFileTest::damagedFilesNeverCrash_data()
{
    readsEveryKind_data();
}

void PictureFileTest::damagedFilesNeverCrash()
{
    QFETCH(QString, file);
    const QByteArray good = support::readFile(file);
    const qsizetype step = std::max<qsizetype>(1, good.size() / 150);
    int refused = 0;
    int tried = 0;
    for (qsizetype at = 0; at < good.size(); at += step, ++tried) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad.at(at) ^ (1 << (at % 8)));
        const auto picture = qr::decodePicture(bad);
        if (!picture)
            ++refused;
        else
            QVERIFY(qr::read(picture->view()).size() <= 1);
    }
    QVERIFY(refused > 0 && refused < tried + 1);
}

void PictureFileTest::hostilePictures_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("entry");
    PAYDESK_SHARED_OR_SKIP(index, "hostile/index.json");
    const QJsonArray entries = support::readJson(index).object()[u"entries"_s].toArray();
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        if (entry[u"kind"_s] != u"qr-image"_s)
            continue;
        const QString file = entry[u"file"_s].toString();
        QTest::newRow(qPrintable(file)) << QStringLiteral(PAYDESK_SHARED_DATA "/hostile/") + file << entry;
    }
}

// What the reason classes of the set mean to us. Codes that are no payment or have a wrong check sum are read here and
// refused by emv.
void PictureFileTest::hostilePictures()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, entry);
    const auto picture = qr::loadPicture(path);
    const QString verdict = entry[u"verdict"_s].toString();
    const QString reason = entry[u"reason"_s].toString();
    if (verdict == u"accept"_s) {
        QVERIFY_RESULT(picture);
        const QByteArray payload = entry[u"expect"_s][u"payload"_s].toString().toUtf8();
        QCOMPARE(qr::read(picture->view()), QList<qr::Code>{{payload}});
    } else if (verdict == u"ask"_s) {
        QVERIFY_RESULT(picture);
        QCOMPARE(qr::read(picture->view()).size(), entry[u"expect"_s][u"codes"_s].toInt());
    } else if (verdict == u"bounded"_s) {
        QVERIFY(!picture || qr::read(picture->view()).size() <= 1);
    } else if (reason == u"not_emv"_s || reason == u"crc"_s) {
        QVERIFY_RESULT(picture);
        QCOMPARE(qr::read(picture->view()).size(), 1);
    } else {
        QCOMPARE(verdict, u"reject"_s);
        QVERIFY(!picture);
        const QMap<QString, QString> codes{{u"too_large"_s, u"picture_too_large"_s},
            {u"image"_s, u"picture_not_readable"_s}, {u"image_type"_s, u"picture_type"_s}};
        QCOMPARE(picture.error().code, codes.value(reason));
    }
}

QTEST_GUILESS_MAIN(PictureFileTest)
#include "tst_picturefile.moc"
