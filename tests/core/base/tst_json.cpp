// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QtTest/QTest>
#include <clocale>

using namespace Qt::StringLiterals;
using base::Json;

class TestJson final : public QObject {
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void reads_data();
    void reads();
    void numbersKeepTheirText_data();
    void numbersKeepTheirText();
    void numbersKeepTheirTextInAnyLocale();
    void integersAreExact_data();
    void integersAreExact();
    void limitsAreThoseAskedFor();
    void membersKeepTheirOrder();
    void accessorsNeverConvert();
    void errorsNameThePlace();
    void partsOutliveTheWhole();
    void everyCutOfADocumentIsRefused();
};

namespace {

constexpr qsizetype MiB = qsizetype{1024} * 1024;

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

/// Compact text in document order, numbers as kept: what the reader understood.
QString shown(const Json& json)
{
    switch (json.kind()) {
    case Json::Kind::Null:
        return u"null"_s;
    case Json::Kind::Bool:
        return *json.asBool() ? u"true"_s : u"false"_s;
    case Json::Kind::Number:
        return *json.numberText();
    case Json::Kind::String:
        return u'<' + *json.asString() + u'>';
    case Json::Kind::Array:
    case Json::Kind::Object:
        break;
    }
    const bool object = json.kind() == Json::Kind::Object;
    QStringList parts;
    for (qsizetype i = 0; i < json.size(); ++i)
        parts << (object ? json.nameAt(i) + u':' : QString()) + shown(json.at(i));
    return (object ? u'{' : u'[') + parts.join(u',') + (object ? u'}' : u']');
}

} // namespace

void TestJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QByteArray& text, const QString& code) {
        QTest::newRow(name) << text << code;
    };

    row("empty", "", u"not_json"_s);
    row("blanks only", " \t\r\n", u"not_json"_s);
    row("mark only", "\xEF\xBB\xBF", u"not_json"_s);
    row("html", "<!doctype html><h1>502</h1>", u"not_json"_s);
    row("text after the end", "{}x", u"not_json"_s);
    row("second document", "{} {}", u"not_json"_s);
    row("comment after the end", "{}//", u"not_json"_s);
    row("comment", "{/**/}", u"not_json"_s);
    row("trailing comma", "[1,]", u"not_json"_s);
    row("trailing comma in object", R"({"a":1,})", u"not_json"_s);
    row("missing comma", "[1 2]", u"not_json"_s);
    row("missing colon", R"({"a" 1})", u"not_json"_s);
    row("name without quotes", "{a:1}", u"not_json"_s);
    row("single quotes", "['a']", u"not_json"_s);
    row("not closed", R"({"a":1)", u"not_json"_s);
    row("string not closed", R"(["abc)", u"not_json"_s);
    row("wrong bracket", "[1}", u"not_json"_s);
    row("NaN", "[NaN]", u"not_json"_s);
    row("Infinity", "[-Infinity]", u"not_json"_s);
    row("True", "[True]", u"not_json"_s);
    row("nul", "nul", u"not_json"_s);
    row("leading zero", "[01]", u"not_json"_s);
    row("plus", "[+1]", u"not_json"_s);
    row("point first", "[.5]", u"not_json"_s);
    row("point last", "[5.]", u"not_json"_s);
    row("exponent missing", "[1e]", u"not_json"_s);
    row("hexadecimal", "[0x10]", u"not_json"_s);
    row("minus alone", "[-]", u"not_json"_s);
    row("Khmer digits bare", "[\u17E5]", u"not_json"_s);
    row("unknown escape", R"(["\q"])", u"not_json"_s);
    row("short \\u", R"(["\u12"])", u"not_json"_s);
    row("two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBF{}", u"not_json"_s);
    row("no-break space between",
        "[1,\u00A0"
        "2]",
        u"not_json"_s);
    row("number beyond any double", "[1e999]", u"not_json"_s);

    row("twice", R"({"a":1,"a":1})", u"duplicate_key"_s);
    row("twice, once by \\u", R"({"a":1,"\u0061":2})", u"duplicate_key"_s);
    row("twice, far apart and deep", R"([{"x":{"a":1,"b":{"a":2},"a":3}}])", u"duplicate_key"_s);
    row("empty name twice", R"({"":1,"":2})", u"duplicate_key"_s);

    row("33 levels", nested(33), u"too_deep"_s);
    row("100,000 levels never closed", QByteArray(100'000, '['), u"too_deep"_s);
    row("100,000 objects never closed", QByteArray(R"({"a":)").repeated(100'000), u"too_deep"_s);

    row("raw tab in a string", "[\"a\tb\"]", u"control_character"_s);
    row("raw line end in a string", "[\"a\nb\"]", u"control_character"_s);
    row("raw carriage return in a name", "{\"a\r\":1}", u"control_character"_s);
    row("raw line end after a backslash", "[\"a\\\nb\"]", u"control_character"_s);
    row("raw NUL in a string", QByteArray("[\"a\0b\"]", 7), u"control_character"_s);
    row("raw NUL after the end", QByteArray("{}\0", 3), u"control_character"_s);
    row("raw escape sign", "[\"\x1b[2J\"]", u"control_character"_s);
    row("form feed between", "[1,\f2]", u"control_character"_s);
    row("NUL by \\u", R"(["A\u0000B"])", u"control_character"_s);
    row("NUL by \\u in a name", R"({"A\u0000":1})", u"control_character"_s);

    row("stray byte", "[\"\xCD\xF7\"]", u"encoding"_s);
    row("overlong", "[\"\xC0\xAF\"]", u"encoding"_s);
    row("surrogate in UTF-8", "[\"\xED\xA0\x80\"]", u"encoding"_s);
    row("above U+10FFFF", "[\"\xF4\x90\x80\x80\"]", u"encoding"_s);
    row("cut in a sign", "[\"\xE1\x9F", u"encoding"_s);
    row("bad byte outside strings", "{}\xFF", u"encoding"_s);
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), u"encoding"_s);
    row("high half alone", R"(["\ud800x"])", u"encoding"_s);
    row("high half at the end", R"(["\ud800"])", u"encoding"_s);
    row("low half alone", R"(["\udc00"])", u"encoding"_s);
    row("two high halves", R"(["\ud800\ud800"])", u"encoding"_s);
    row("high half, other escape", R"(["\ud800\n"])", u"encoding"_s);
    row("half in a name", R"({"\udfff":1})", u"encoding"_s);

    row("over 1 MiB", '"' + QByteArray(MiB, 'A') + '"', u"too_large"_s);
}

void TestJson::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    const auto read = Json::parse(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().category, base::Category::Protocol);
    QVERIFY(read.error().person.english().endsWith(u'.'));
    QVERIFY(read.error().log.startsWith("json: "_L1 + code));
}

void TestJson::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("understood");
    const auto row = [](const char* name, const QByteArray& text, const QString& understood) {
        QTest::newRow(name) << text << understood;
    };
    row("words", "[null,true,false]", u"[null,true,false]"_s);
    row("top-level string", R"("a")", u"<a>"_s);
    row("top-level number", "12", u"12"_s);
    row("top-level number, blank after", "-0.50 \n", u"-0.50"_s);
    row("empty containers", R"({"a":[],"b":{}})", u"{a:[],b:{}}"_s);
    row("blanks everywhere", " \t\r\n{ \"a\" : [ 1 , 2 ] } \n", u"{a:[1,2]}"_s);
    row("one byte order mark", "\xEF\xBB\xBF[1]", u"[1]"_s);
    row("escapes", R"(["\"\\\/\b\f\n\r\t\u00e9"])", u"[<\"\\/\b\f\n\r\té>]"_s);
    row("pair by \\u", R"(["\ud83d\ude00"])", u"[<😀>]"_s);
    row("escape sign by \\u is data", R"(["\u001b[2J\u202e"])", u"[<\u001b[2J\u202e>]"_s);
    row("byte order mark in a string is data",
        "[\"\xEF\xBB\xBF"
        "a\"]",
        u"[<\uFEFFa>]"_s);
    row("same name in two objects", R"([{"a":1},{"a":{"a":2}}])", u"[{a:1},{a:{a:2}}]"_s);
    row("names differing in case", R"({"a":1,"A":2})", u"{a:1,A:2}"_s);
    row("32 levels", nested(32), QString::fromLatin1(nested(32)));
    row("exactly 1 MiB", '"' + QByteArray(MiB - 2, 'A') + '"', u'<' + QString(MiB - 2, u'A') + u'>');
}

void TestJson::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, understood);
    const auto read = Json::parse(text);
    QVERIFY_RESULT(read);
    QVERIFY(shown(*read) == understood);
}

void TestJson::numbersKeepTheirText_data()
{
    QTest::addColumn<QString>("number");
    for (const char* number : {"0", "-0", "7", "-7", "10.00", "50347", "1e308", "1E+2", "2.50e-3", "9007199254740993",
             "9223372036854775807", "9223372036854775808", "-9223372036854775809", "18446744073709551616",
             "123456789012345678901234567890", "0.1000000000000000055511151231257827", "-0.0"})
        QTest::newRow(number) << QString::fromLatin1(number);
}

void TestJson::numbersKeepTheirText()
{
    QFETCH(QString, number);
    for (const QString& pattern :
        {u"%1"_s, u" %1 "_s, u"[%1]"_s, u"[0,%1,1]"_s, u"{\"a\":%1}"_s, u"{\"a\":%1,\"b\":2}"_s, u"[%1\n]"_s}) {
        const auto read = Json::parse(pattern.arg(number).toUtf8());
        QVERIFY_RESULT(read);
        QCOMPARE(shown(*read).remove(u' ').remove(u"a:"_s).remove(u"b:"_s),
            pattern.arg(number).remove(u' ').remove(u'\n').remove(u"\"a\":"_s).remove(u"\"b\":"_s));
    }
}

void TestJson::numbersKeepTheirTextInAnyLocale()
{
    // The library reads the decimal point of the C locale, and Qt sets that from the environment.
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    bool found = false;
    for (const char* name : {"id_ID.UTF-8", "de_DE.UTF-8", "km_KH.UTF-8", "fr_FR.UTF-8"})
        found = found || std::setlocale(LC_NUMERIC, name);
    const auto read = Json::parse("[10.50,-1.5e3]");
    std::setlocale(LC_NUMERIC, before.c_str());
    QVERIFY_RESULT(read);
    QCOMPARE(shown(*read), u"[10.50,-1.5e3]"_s);
    if (!found)
        QSKIP("no locale with a decimal comma is installed");
}

void TestJson::integersAreExact_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<qint64>("value");
    QTest::newRow("zero") << QByteArray("0") << true << qint64{0};
    QTest::newRow("minus zero") << QByteArray("-0") << true << qint64{0};
    QTest::newRow("2^53 + 1") << QByteArray("9007199254740993") << true << qint64{9007199254740993};
    QTest::newRow("largest") << QByteArray("9223372036854775807") << true << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest") << QByteArray("-9223372036854775808") << true << std::numeric_limits<qint64>::min();
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << false << qint64{0};
    QTest::newRow("point") << QByteArray("1.0") << false << qint64{0};
    QTest::newRow("exponent") << QByteArray("1e3") << false << qint64{0};
    QTest::newRow("string") << QByteArray("\"1\"") << false << qint64{0};
}

void TestJson::integersAreExact()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, whole);
    QFETCH(qint64, value);
    const auto read = Json::parse(text).value().asInteger();
    QCOMPARE(read.has_value(), whole);
    if (whole)
        QCOMPARE(*read, value);
    else
        QCOMPARE(read.error().code, u"schema"_s);
}

void TestJson::limitsAreThoseAskedFor()
{
    QVERIFY_RESULT(Json::parse("[[1]]", {5, 2}));
    QCOMPARE(Json::parse("[[1]] ", {5, 2}).error().code, u"too_large"_s);
    QCOMPARE(Json::parse("[[1]]", {5, 1}).error().code, u"too_deep"_s);
    QCOMPARE(Json::parse(R"({"a":{}})", {100, 1}).error().code, u"too_deep"_s);
    QVERIFY_RESULT(Json::parse("1", {5, 0}));
}

void TestJson::membersKeepTheirOrder()
{
    const auto read = Json::parse(R"({"z":1,"a":2,"m":[true]})");
    QVERIFY_RESULT(read);
    QCOMPARE(read->size(), 3);
    QCOMPARE((QStringList{read->nameAt(0), read->nameAt(1), read->nameAt(2)}), (QStringList{u"z"_s, u"a"_s, u"m"_s}));
    QCOMPARE(read->at(2).at(0).asBool().value(), true);
}

void TestJson::accessorsNeverConvert()
{
    const Json json = Json::parse(R"({"text":"false","number":1,"null":null,"list":[]})").value();
    QVERIFY(!json.member(u"text")->asBool());
    QVERIFY(!json.member(u"number")->asBool());
    QVERIFY(!json.member(u"number")->asString());
    QVERIFY(!json.member(u"text")->numberText());
    QVERIFY(!json.member(u"null")->asString());
    QVERIFY(!json.member(u"list")->member(u"x"));
    QVERIFY(json.find(u"null")->isNull());
    QVERIFY(!json.find(u"absent"));
    QVERIFY(!json.member(u"list")->find(u"x"));
    QCOMPARE(json.member(u"text")->size(), 0);
}

void TestJson::errorsNameThePlace()
{
    const Json json = Json::parse(R"({"data":{"items":[{"amount":1}]}})").value();
    const Json amount = json.member(u"data")->member(u"items")->at(0).member(u"amount").value();
    QCOMPARE(amount.path(), u"data.items[0].amount"_s);
    QCOMPARE(amount.asString().error().log, u"data.items[0].amount: expected string, found number"_s);
    QCOMPARE(json.member(u"data")->member(u"x").error().log, u"data: no member \"x\""_s);
    QCOMPARE(json.asBool().error().log, u"document: expected boolean, found object"_s);
    QCOMPARE(amount.schemaError(u"too late"_s).value().log, u"data.items[0].amount: too late"_s);
    QVERIFY(amount.asString().error().person.english().contains(u"data.items[0].amount"_s));
}

void TestJson::partsOutliveTheWhole()
{
    std::optional<Json> part;
    {
        const Json whole = Json::parse(R"({"a":{"b":"kept"}})").value();
        part = whole.member(u"a")->find(u"b");
    }
    QCOMPARE(part->asString().value(), u"kept"_s);
}

void TestJson::everyCutOfADocumentIsRefused()
{
    const QByteArray whole = "{\"a\":[1,-2.5e3,\"\\ud83d\\ude00\u17E5\"],\"b\":null}";
    QVERIFY_RESULT(Json::parse(whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!Json::parse(whole.first(length)), qPrintable(QString::number(length)));
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
