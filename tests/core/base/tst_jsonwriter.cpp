// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "core/base/jsonwriter.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QtTest/QTest>
#include <limits>

using namespace Qt::StringLiterals;
using base::Json;
using base::JsonWriter;

class TestJsonWriter final : public QObject {
    Q_OBJECT

private slots:
    void membersKeepTheirOrder();
    void nestingAndEmptyContainers();
    void numbersKeepTheirText();
    void stringsAreEscaped_data();
    void stringsAreEscaped();
    void everyStringComesBackExactly_data();
    void everyStringComesBackExactly();
};

void TestJsonWriter::membersKeepTheirOrder()
{
    JsonWriter line;
    line.beginObject()
        .member(u"id", u"z"_s)
        .member(u"valid", true)
        .member(u"crc", "6304"_L1)
        .member(u"n", 3)
        .endObject();
    QCOMPARE(line.text(), QByteArray(R"({"id":"z","valid":true,"crc":"6304","n":3})"));
}

void TestJsonWriter::nestingAndEmptyContainers()
{
    JsonWriter line;
    line.beginArray().beginObject().endObject().beginArray().endArray().null().beginObject().name(u"a");
    line.beginArray().value(1).value(false).endArray().member(u"b", u"x"_s).endObject().endArray();
    QCOMPARE(line.text(), QByteArray(R"([{},[],null,{"a":[1,false],"b":"x"}])"));
}

void TestJsonWriter::numbersKeepTheirText()
{
    JsonWriter line;
    line.beginArray()
        .number(u"10.50")
        .value(std::numeric_limits<qint64>::min())
        .value(std::numeric_limits<qint64>::max())
        .endArray();
    QCOMPARE(line.text(), QByteArray("[10.50,-9223372036854775808,9223372036854775807]"));
}

void TestJsonWriter::stringsAreEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("quote and backslash") << uR"(a"b\c)"_s << QByteArray(R"("a\"b\\c")");
    QTest::newRow("line ends") << u"a\r\nb\u2028c\u2029"_s << QByteArray(R"("a\u000d\u000ab\u2028c\u2029")");
    QTest::newRow("terminal escape") << u"\u001b[2J\u009b2J\u007f"_s << QByteArray(R"("\u001b[2J\u009b2J\u007f")");
    QTest::newRow("NUL") << QString(QChar(u'\0')) << QByteArray(R"("\u0000")");
    QTest::newRow("Khmer stays readable") << u"ហាង"_s << QByteArray("\"ហាង\"");
    QTest::newRow("emoji") << u"😀"_s << QByteArray("\"😀\"");
    QTest::newRow("half surrogate") << QString(QChar(0xD800)) + u'x' << QByteArray("\"\uFFFDx\"");
    QTest::newRow("slash stays") << u"a/b"_s << QByteArray("\"a/b\"");
}

void TestJsonWriter::stringsAreEscaped()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    JsonWriter line;
    line.value(text);
    QCOMPARE(line.text(), json);
}

void TestJsonWriter::everyStringComesBackExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("byte order mark is data") << u"\uFEFF\uFEFFx"_s;
    QTest::newRow("every sign up to U+2FFF but NUL") << [] {
        QString all;
        for (char16_t sign = 1; sign < 0x3000; ++sign)
            all += QChar(sign);
        return all;
    }();
    QTest::newRow("member name signs") << u"a.b[3]\"\\"_s;
}

void TestJsonWriter::everyStringComesBackExactly()
{
    QFETCH(QString, text);
    JsonWriter line;
    line.beginObject().member(text, text).endObject();
    const auto read = Json::parse(line.text());
    QVERIFY_RESULT(read);
    QCOMPARE(read->nameAt(0), text);
    QCOMPARE(read->member(text)->asString().value(), text);
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
