// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/childreader.h"
#include "core/qr/matrix.h"
#include "core/qr/picture.h"
#include "core/qr/picturefile.h"
#include "tests/support/sentence.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using qr::PictureKind;

/// Pictures from outside, decoded by a process of their own.
class TestChildReader final : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsOneShortAnswer_data();
    void readsOneShortAnswer();
};

namespace {

const QString khqr = u"00020101021229180014sokha_coffee@devb"_s;

qr::Matrix codeOf(const QString& text)
{
    return qr::encode(text.toUtf8(), qr::Level::M).value();
}

} // namespace

void TestChildReader::reads_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<PictureKind>("kind");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("PNG") << qr::toPng(codeOf(khqr), 300).value() << PictureKind::Photo << QStringList{khqr};
    QTest::newRow("SVG") << qr::toSvg(codeOf(khqr), 300).value() << PictureKind::Drawing << QStringList{khqr};
    QTest::newRow("SVG of another size") << qr::toSvg(codeOf(khqr), 2000).value() << PictureKind::Drawing
                                         << QStringList{khqr};
    QTest::newRow("an SVG without a code") << R"(<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"/>)"_ba
                                           << PictureKind::Drawing << QStringList();
}

void TestChildReader::reads()
{
    QFETCH(QByteArray, picture);
    QFETCH(PictureKind, kind);
    const auto texts = qr::readInChild(picture, kind);
    QVERIFY2(texts.has_value(), texts ? "" : qPrintable(texts.error().log));
    QTEST(*texts, "texts");
}

void TestChildReader::refuses_data()
{
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<PictureKind>("kind");
    const QByteArray png = qr::toPng(codeOf(khqr), 300).value();
    const QByteArray svg = qr::toSvg(codeOf(khqr), 300).value();
    QTest::newRow("nothing") << QByteArray() << PictureKind::Photo;
    QTest::newRow("cut off") << png.left(png.size() / 2) << PictureKind::Photo;
    QTest::newRow("a drawing for a photo") << svg << PictureKind::Photo;
    QTest::newRow("a photo for a drawing") << png << PictureKind::Drawing;
    QTest::newRow("words") << "hello"_ba << PictureKind::Drawing;
    QTest::newRow("a drawing with a script")
        << QByteArray(svg).replace("</svg>", "<script>alert(1)</script></svg>") << PictureKind::Drawing;
    QTest::newRow("too many bytes") << QByteArray(qr::MaxPictureBytes + 1, ' ') << PictureKind::Photo;
    QTest::newRow("a drawing that never ends") << svg.left(svg.size() - 20) << PictureKind::Drawing;
}

void TestChildReader::refuses()
{
    QFETCH(QByteArray, picture);
    QFETCH(PictureKind, kind);
    QElapsedTimer timer;
    timer.start();
    const auto texts = qr::readInChild(picture, kind);
    QVERIFY(!texts);
    QCOMPARE(texts.error().code, u"picture_not_readable"_s);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(texts.error().person.english()));
    QVERIFY(timer.elapsed() < 15'000);
}

void TestChildReader::readsOneShortAnswer_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("an answer") << R"(echo '{"texts":["a"]}')"_ba << true;
    QTest::newRow("in two steps") << R"(printf '{"texts":'; sleep 0.2; echo '["a"]}')"_ba << true;
    QTest::newRow("after many words for a person") << R"(yes | head -c 300000 >&2; echo '{"texts":["a"]}')"_ba << true;
    QTest::newRow("just too long") << R"(head -c 65600 /dev/zero | tr '\0' ' '; echo '{"texts":["a"]}')"_ba << false;
    QTest::newRow("without end") << "exec yes"_ba << false;
    QTest::newRow("closed, then silent") << "exec >&-; exec sleep 60"_ba << false;
}

void TestChildReader::readsOneShortAnswer()
{
    QFETCH(QByteArray, script);
    QFETCH(bool, isRead);
    const QTemporaryDir folder;
    QFile program(folder.filePath(u"reader"_s));
    QVERIFY(program.open(QIODevice::WriteOnly) && program.write("#!/bin/sh\n" + script + '\n') > 0);
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    QElapsedTimer timer;
    timer.start();
    const auto texts = qr::readWith(program.fileName(), "picture"_ba, PictureKind::Photo);
    QCOMPARE(texts.has_value(), isRead);
    if (isRead)
        QCOMPARE(*texts, QStringList{u"a"_s});
    else
        QCOMPARE(texts.error().code, u"picture_not_readable"_s);
    // What writes without end is stopped at once, not when its time is up.
    QVERIFY(timer.elapsed() < (script == "exec yes" ? 5'000 : 15'000));
}

QTEST_GUILESS_MAIN(TestChildReader)
#include "tst_childreader.moc"
