// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/matrix.h"
#include "tests/support/shareddata.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using qr::Level;

class MatrixTest final : public QObject {
    Q_OBJECT

private slots:
    void takesTheSmallestSymbol_data();
    void takesTheSmallestSymbol();
    void choosesTheLevelThatFits_data();
    void choosesTheLevelThatFits();
    void refuses_data();
    void refuses();
    void pixelsPerModule_data();
    void pixelsPerModule();
};

// Byte-mode capacities of ISO/IEC 18004 table 7 at the edges of versions.
void MatrixTest::takesTheSmallestSymbol_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("size");
    const auto row = [](Level level, int bytes, int size) {
        QTest::addRow("%s %d bytes", level == Level::M ? "M" : "L", bytes) << level << bytes << size;
    };
    row(Level::M, 1, 21);
    row(Level::M, 14, 21);
    row(Level::M, 15, 25);
    row(Level::M, 152, 49);
    row(Level::M, 153, 53);
    row(Level::M, 2331, 177);
    row(Level::L, 17, 21);
    row(Level::L, 18, 25);
    row(Level::L, 154, 45);
    row(Level::L, 2953, 177);
}

void MatrixTest::takesTheSmallestSymbol()
{
    QFETCH(Level, level);
    QFETCH(int, bytes);
    // Digits too stay in byte mode: a numeric symbol would be smaller.
    const auto matrix = qr::encode(QByteArray(bytes, '7'), level);
    QVERIFY_RESULT(matrix);
    QTEST(matrix->size(), "size");
    QCOMPARE(matrix->sizeWithQuietZone(), matrix->size() + 8);
    QCOMPARE(matrix->level(), level);
    QCOMPARE(matrix->modules().size(), static_cast<std::size_t>(matrix->size() * matrix->size()));
    for (const auto module : matrix->modules())
        QVERIFY(module <= 1);
}

// 150 bytes: 57 modules with quiet zone at M, 53 at L.
void MatrixTest::choosesTheLevelThatFits_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<Level>("level");
    QTest::newRow("roomy") << 150 << 1080 << Level::M;
    QTest::newRow("M has just six pixels") << 150 << 342 << Level::M;
    QTest::newRow("M has five, L six") << 150 << 341 << Level::L;
    QTest::newRow("both have five") << 150 << 317 << Level::M;
    QTest::newRow("M has two, L three") << 150 << 160 << Level::L;
    QTest::newRow("only L fits at all") << 150 << 53 << Level::L;
    QTest::newRow("nothing fits") << 150 << 20 << Level::M;
    QTest::newRow("longest of M") << 2331 << 4000 << Level::M;
    QTest::newRow("too long for M") << 2332 << 4000 << Level::L;
    QTest::newRow("longest of L") << 2953 << 100 << Level::L;
}

void MatrixTest::choosesTheLevelThatFits()
{
    QFETCH(int, bytes);
    QFETCH(int, pixels);
    const auto matrix = qr::encodeToFit(QByteArray(bytes, 'x'), pixels);
    QVERIFY_RESULT(matrix);
    QTEST(matrix->level(), "level");
}

void MatrixTest::refuses_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("way"); // 0: level M, 1: level L, 2: to fit
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    const QString empty = u"There is no text to draw as a QR code. Enter some text first."_s;
    const QString tooLong = u"The text has %1 bytes and a QR code holds at most %2. Use a shorter text."_s;
    QTest::newRow("empty M") << 0 << 0 << u"qr_empty"_s << empty;
    QTest::newRow("empty L") << 0 << 1 << u"qr_empty"_s << empty;
    QTest::newRow("empty, to fit") << 0 << 2 << u"qr_empty"_s << empty;
    QTest::newRow("M") << 2332 << 0 << u"qr_too_long"_s << tooLong.arg(2332).arg(2331);
    QTest::newRow("L") << 2954 << 1 << u"qr_too_long"_s << tooLong.arg(2954).arg(2953);
    QTest::newRow("to fit") << 3000 << 2 << u"qr_too_long"_s << tooLong.arg(3000).arg(2953);
}

void MatrixTest::refuses()
{
    QFETCH(int, bytes);
    QFETCH(int, way);
    const QByteArray payload(bytes, 'x');
    const auto matrix = way == 2 ? qr::encodeToFit(payload, 400) : qr::encode(payload, way == 0 ? Level::M : Level::L);
    QVERIFY(!matrix);
    QCOMPARE(matrix.error().category, base::Category::Validation);
    QTEST(matrix.error().code, "code");
    QTEST(matrix.error().person.english(), "sentence");
}

void MatrixTest::pixelsPerModule_data()
{
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("perModule");
    QTest::newRow("exact") << 290 << 10;
    QTest::newRow("one short") << 289 << 9;
    QTest::newRow("one each") << 29 << 1;
    QTest::newRow("does not fit") << 28 << 0;
    QTest::newRow("nothing") << 0 << 0;
    QTest::newRow("negative") << -29 << 0;
}

void MatrixTest::pixelsPerModule()
{
    QFETCH(int, pixels);
    const auto matrix = qr::encode("x", Level::M); // 21 modules, 29 with quiet zone
    QVERIFY_RESULT(matrix);
    QTEST(qr::pixelsPerModule(*matrix, pixels), "perModule");
    QCOMPARE(qr::pixelsPerModule(qr::Matrix(), 400), 0);
}

QTEST_GUILESS_MAIN(MatrixTest)
#include "tst_matrix.moc"
