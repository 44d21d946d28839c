// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/clirun.h"
#include "tests/support/shareddata.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// What a script sees: exit status, sentences, lines.
class CommandLineTest final : public QObject {
    Q_OBJECT

private slots:
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void helps_data();
    void helps();
    void helpsWithAGroup_data();
    void helpsWithAGroup();
    void goesOnAfterABadLine_data();
    void goesOnAfterABadLine();
    void namesEveryKindItTakes();
    void echoesIdsOfAnyKind_data();
    void echoesIdsOfAnyKind();
    void takesCommonOptionsOnBothSides();
    void readsSeveralFiles();
    void saysWhatItCannotOpen();
    void failsWhenStandardInputCannotBeRead_data();
    void failsWhenStandardInputCannotBeRead();
    void drawsWhatItReads_data();
    void drawsWhatItReads();
    void drawsFromStandardInput();
    void countsAllOfAnInputTooLong();
    void readsAPictureFromStandardInput();
    void refusesToDraw_data();
    void refusesToDraw();
    void goesOnAfterABadPicture();
    void failsWhenNobodyTakesTheAnswers();
    void answersWhenNobodyReadsTheSentences();

private:
    [[nodiscard]] QString filled(const QString& name, const QByteArray& content) const;
    QTemporaryDir m_folder;
};

QString CommandLineTest::filled(const QString& name, const QByteArray& content) const
{
    QString path = m_folder.filePath(name);
    QFile file(path);
    [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size()); }();
    return path;
}

void CommandLineTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("nothing") << QStringList() << QByteArray("Name a verb");
    QTest::newRow("unknown verb") << QStringList{u"sell"_s} << QByteArray("sell");
    QTest::newRow("half a verb") << QStringList{u"khqr"_s} << QByteArray("khqr");
    QTest::newRow("verb in capitals") << QStringList{u"KHQR"_s, u"make"_s} << QByteArray("KHQR make");
    QTest::newRow("unknown option") << QStringList{u"--loud"_s, u"khqr"_s, u"make"_s, u"-"_s} << QByteArray("loud");
    QTest::newRow("unknown option of a verb") << QStringList{u"emv"_s, u"read"_s, u"--loud"_s} << QByteArray("loud");
    QTest::newRow("option of another verb")
        << QStringList{u"emv"_s, u"read"_s, u"--png"_s, u"f"_s} << QByteArray("png");
    QTest::newRow("option without value") << QStringList{u"--data"_s} << QByteArray("data");
    QTest::newRow("make without file") << QStringList{u"khqr"_s, u"make"_s} << QByteArray("file");
    QTest::newRow("read without picture") << QStringList{u"qr"_s, u"read"_s} << QByteArray("picture");
    QTest::newRow("draw without text") << QStringList{u"qr"_s, u"draw"_s, u"--png"_s, u"f"_s} << QByteArray("text");
    QTest::newRow("draw two texts") << QStringList{u"qr"_s, u"draw"_s, u"a"_s, u"b"_s, u"--png"_s, u"f"_s}
                                    << QByteArray("one text");
    QTest::newRow("draw nowhere") << QStringList{u"qr"_s, u"draw"_s, u"a"_s} << QByteArray("--png");
    for (const QString& width : {u"0"_s, u"-5"_s, u"4.5"_s, u"many"_s, u"10001"_s, u"99999999999"_s, u""_s}) {
        QTest::newRow(qPrintable(u"draw %1 wide"_s.arg(width))) << QStringList{u"qr"_s, u"draw"_s, u"a"_s, u"--png"_s,
            u"f"_s, u"--width="_s + width} << QByteArray("width");
    }
}

void CommandLineTest::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const cli::Run plain = cli::run(arguments);
    QCOMPARE(plain.exit, 2);
    QCOMPARE(plain.out, QByteArray());
    QVERIFY2(plain.err.split('\n').first().contains(named), plain.err.constData());
    QVERIFY2(plain.err.contains("\nUsage: paydesk-cli "), plain.err.constData());

    const cli::Run json = cli::run(QStringList{u"--json"_s} + arguments);
    QCOMPARE(json.exit, 2);
    QCOMPARE(json.answers().size(), 1);
    QCOMPARE(json.answers().first()["error"_L1].toString(), u"usage"_s);
}

void CommandLineTest::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("all") << QStringList{u"--help"_s} << QByteArray("qris convert");
    QTest::newRow("short") << QStringList{u"-h"_s} << QByteArray("qris convert");
    QTest::newRow("group") << QStringList{u"khqr"_s, u"--help"_s} << QByteArray("khqr verify");
    QTest::newRow("group, short") << QStringList{u"khqr"_s, u"-h"_s} << QByteArray("khqr verify");
    for (const QString& verb :
        {u"khqr make"_s, u"khqr verify"_s, u"emv read"_s, u"qris convert"_s, u"qr draw"_s, u"qr read"_s}) {
        QTest::newRow(qPrintable(verb)) << (verb.split(u' ') << u"--help"_s) << verb.toUtf8();
        QTest::newRow(qPrintable(u"%1, asked before"_s.arg(verb)))
            << (QStringList{u"--help"_s} + verb.split(u' ')) << verb.toUtf8();
    }
    QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("paydesk-cli ");
}

void CommandLineTest::helps()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const cli::Run run = cli::run(arguments);
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.err, QByteArray());
    QVERIFY2(run.out.contains(named), run.out.constData());
}

void CommandLineTest::helpsWithAGroup_data()
{
    QTest::addColumn<QStringList>("verbs");
    QTest::newRow("payments") << QStringList{
        u"list"_s, u"show"_s, u"check"_s, u"cancel"_s, u"mark"_s, u"refund"_s, u"print"_s};
    QTest::newRow("ledger") << QStringList{
        u"info"_s, u"verify"_s, u"backup"_s, u"restore"_s, u"rebuild"_s, u"import"_s};
}

void CommandLineTest::helpsWithAGroup()
{
    QFETCH(QStringList, verbs);
    const QString group = QString::fromLatin1(QTest::currentDataTag());
    const cli::Run helped = cli::run({group, u"--help"_s});
    QCOMPARE(helped.exit, 0);
    QStringList listed;
    for (const QByteArray& line : helped.out.split('\n')) {
        const QStringList words = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
        if (!line.startsWith("  "))
            continue;
        QCOMPARE(words.value(0), group);
        QVERIFY2(words.size() > 4, line.constData()); // a line about it
        listed.append(words.value(1));
    }
    QCOMPARE(listed, verbs);
    const cli::Run unknown = cli::run({group, u"dance"_s});
    QCOMPARE(unknown.exit, 2);
    QVERIFY(unknown.err.contains((group + u' ' + verbs.last()).toUtf8()) && !unknown.err.contains("khqr make"));
}

void CommandLineTest::goesOnAfterABadLine_data()
{
    QTest::addColumn<QString>("verb");
    for (const QString& verb : {u"khqr make"_s, u"khqr verify"_s, u"emv read"_s, u"qris convert"_s})
        QTest::newRow(qPrintable(verb)) << verb;
}

void CommandLineTest::goesOnAfterABadLine()
{
    QFETCH(QString, verb);
    struct Line {
        QByteArray text;
        QString code;
        QJsonValue id;
    };
    const QList<Line> lines{
        {"{\"id\":1", u"not_json"_s, QJsonValue::Null},
        {"{\"id\":1,\"id\":2}", u"duplicate_key"_s, QJsonValue::Null},
        {"{\"id\":1} {}", u"not_json"_s, QJsonValue::Null},
        {"\xff\xfe", u"encoding"_s, QJsonValue::Null},
        {QByteArray(40, '[') + QByteArray(40, ']'), u"too_deep"_s, QJsonValue::Null},
        {"{\"id\":\"" + QByteArray(2'000'000, 'x') + "\"}", u"too_large"_s, QJsonValue::Null},
        {"[1,2]", u"schema"_s, QJsonValue::Null},
        {"\"text\"", u"schema"_s, QJsonValue::Null},
        {"{\"id\":7,\"type\":5,\"qr\":5,\"payload\":5,\"qris\":5}", u"schema"_s, 7},
        {"{\"id\":8}", u"schema"_s, 8},
    };
    QByteArray input = "\n  \r\n"; // empty lines are no lines
    for (const Line& line : lines)
        input += line.text + "\r\n";
    input.chop(2); // the last line may end without an end

    const cli::Run run = cli::run(verb.split(u' ') << u"-"_s, input);
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.err, QByteArray());
    const QList<QJsonObject> answers = run.answers();
    QCOMPARE(answers.size(), lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonValue error = answers[i]["error"_L1];
        QCOMPARE(error.isObject() ? error["code"_L1].toString() : error.toString(), lines[i].code);
        QVERIFY(!(error.isObject() ? error["message"_L1] : answers[i]["message"_L1]).toString().isEmpty());
        QCOMPARE(answers[i]["id"_L1], lines[i].id);
    }
}

void CommandLineTest::namesEveryKindItTakes()
{
    const cli::Run run = cli::run({u"qris"_s, u"convert"_s, u"-"_s}, R"({"id":1,"qris":"x","amount":true})");
    const QString message = run.answers().first()["message"_L1].toString();
    QVERIFY2(message.contains(u"amount: expected string or number"_s), qPrintable(message));
}

void CommandLineTest::echoesIdsOfAnyKind_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char* id : {"1", "-0", "1.50", "9223372036854775808", "true", "null", "\"\"", "\"ចន្ទា\"", "[1,[2.0]]",
             "{\"a\":{\"b\":[]}}", "\"\\u202E\""})
        QTest::newRow(id) << QByteArray(id);
}

void CommandLineTest::echoesIdsOfAnyKind()
{
    QFETCH(QByteArray, id);
    const cli::Run run = cli::run({u"emv"_s, u"read"_s, u"-"_s}, "{\"payload\":\"x\",\"id\":" + id + "}\n");
    const QByteArray written = id == "\"\\u202E\"" ? QString(u"\"\u202E\""_s).toUtf8() : id;
    QVERIFY2(run.out.startsWith("{\"id\":" + written + ","), run.out.constData());
}

void CommandLineTest::takesCommonOptionsOnBothSides()
{
    const QByteArray line = "{\"id\":1,\"payload\":\"x\"}";
    const QStringList common{u"--data"_s, m_folder.path(), u"--practice"_s, u"--json"_s};
    const QStringList verb{u"emv"_s, u"read"_s, u"-"_s};
    const cli::Run before = cli::run(common + verb, line);
    const cli::Run behind = cli::run(verb + common, line);
    QCOMPARE(before.exit, 0);
    QCOMPARE(behind.exit, 0);
    QCOMPARE(before.out, behind.out);
    QVERIFY(QDir(m_folder.path()).isEmpty()); // codes need no data folder
}

void CommandLineTest::readsSeveralFiles()
{
    const QString first = filled(u"a.jsonl"_s, "{\"id\":1,\"payload\":\"x\"}\n{\"id\":2,\"payload\":\"x\"}");
    const QString second = filled(u"b.jsonl"_s, "{\"id\":3,\"payload\":\"x\"}\n");
    const cli::Run run = cli::run({u"emv"_s, u"read"_s, first, second});
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.answers().size(), 3);
    QCOMPARE(run.answers().last()["id"_L1].toInt(), 3);
}

void CommandLineTest::saysWhatItCannotOpen()
{
    const QString there = filled(u"c.jsonl"_s, "{\"id\":1,\"payload\":\"x\"}\n");
    const cli::Run run = cli::run({u"--json"_s, u"emv"_s, u"read"_s, u"/nowhere/x"_s, m_folder.path(), there});
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.err.count('\n'), 2);
    QVERIFY(run.err.contains("/nowhere/x"));
    const QList<QJsonObject> answers = run.answers();
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers.first()["error"_L1].toString(), u"file_not_found"_s);
    QCOMPARE(answers.last()["id"_L1].toInt(), 1);
}

void CommandLineTest::failsWhenStandardInputCannotBeRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("lines") << QStringList{u"emv"_s, u"read"_s, u"-"_s};
    QTest::newRow("picture") << QStringList{u"qr"_s, u"read"_s, u"-"_s};
    QTest::newRow("text to draw") << QStringList{u"qr"_s, u"draw"_s, u"-"_s, u"--png"_s, m_folder.filePath(u"x.png"_s)};
}

void CommandLineTest::failsWhenStandardInputCannotBeRead()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.setStandardInputFile(m_folder.path()); // a folder opens, and no byte can be read from it
    process.start(QStringLiteral(PAYDESK_CLI), QStringList{u"--json"_s} + arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
    QVERIFY(process.readAllStandardOutput().contains("\"error\":\"input_not_read\""));
}

void CommandLineTest::drawsWhatItReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ASCII") << u"00020101021129180014bopha_tea@demo6304ABCD"_s;
    QTest::newRow("Khmer") << u"ហាងកាហ្វេ"_s;
    QTest::newRow("spaces kept") << u"  two  spaces "_s;
    QTest::newRow("looks like an option") << u"--json"_s;
    QTest::newRow("long") << QString(900, u'7');
}

void CommandLineTest::drawsWhatItReads()
{
    QFETCH(QString, text);
    const QString png = m_folder.filePath(u"code.png"_s);
    const QString svg = m_folder.filePath(u"code.svg"_s);
    const cli::Run drawn = cli::run(
        {u"--json"_s, u"qr"_s, u"draw"_s, u"--png"_s, png, u"--svg"_s, svg, u"--width"_s, u"600"_s, u"--"_s, text});
    QCOMPARE(drawn.exit, 0);
    const int width = drawn.answers().first()["width"_L1].toInt();
    QVERIFY(width > 300 && width <= 600);
    QCOMPARE(QImage(png).width(), width);
    QVERIFY(support::readFile(svg).contains("<svg"));

    const cli::Run read = cli::run({u"qr"_s, u"read"_s, png});
    QCOMPARE(read.exit, 0);
    const QJsonObject answer = read.answers().first();
    QCOMPARE(answer["file"_L1].toString(), png);
    QCOMPARE(answer["texts"_L1].toArray(), QJsonArray{text});
    QVERIFY(answer["ms"_L1].toDouble() > 0);
}

void CommandLineTest::drawsFromStandardInput()
{
    const QString png = m_folder.filePath(u"input.png"_s);
    QCOMPARE(cli::run({u"qr"_s, u"draw"_s, u"-"_s, u"--png"_s, png}, "from a pipe\n").exit, 0);
    QCOMPARE(cli::run({u"qr"_s, u"read"_s, png}).answers().first()["texts"_L1].toArray(), QJsonArray{u"from a pipe"_s});
}

void CommandLineTest::countsAllOfAnInputTooLong()
{
    const cli::Run run =
        cli::run({u"qr"_s, u"draw"_s, u"-"_s, u"--png"_s, m_folder.filePath(u"x.png"_s)}, QByteArray(5'000, 'a'));
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.err.contains("5000"), run.err.constData());
}

void CommandLineTest::readsAPictureFromStandardInput()
{
    const QString png = m_folder.filePath(u"piped.png"_s);
    QCOMPARE(cli::run({u"qr"_s, u"draw"_s, u"piped"_s, u"--png"_s, png}).exit, 0);
    const cli::Run read = cli::run({u"qr"_s, u"read"_s, u"-"_s}, support::readFile(png));
    QCOMPARE(read.exit, 0);
    QCOMPARE(read.answers().first()["file"_L1].toString(), u"-"_s);
    QCOMPARE(read.answers().first()["texts"_L1].toArray(), QJsonArray{u"piped"_s});

    const cli::Run flood = cli::run({u"qr"_s, u"read"_s, u"-"_s}, QByteArray(11'000'000, 'x'));
    QCOMPARE(flood.exit, 1);
    QCOMPARE(flood.answers().first()["error"_L1].toString(), u"picture_too_large"_s);
}

void CommandLineTest::refusesToDraw_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("width");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << u""_s << u"400"_s << m_folder.path() << u"qr_empty"_s;
    QTest::newRow("3,000 characters") << QString(3000, u'a') << u"400"_s << m_folder.path() << u"qr_too_long"_s;
    QTest::newRow("20 pixels") << u"a"_s << u"20"_s << m_folder.path() << u"qr_too_small"_s;
    QTest::newRow("no such folder") << u"a"_s << u"400"_s << u"/nowhere"_s << u"file_not_written"_s;
}

void CommandLineTest::refusesToDraw()
{
    QFETCH(QString, text);
    QFETCH(QString, width);
    QFETCH(QString, folder);
    QFETCH(QString, code);
    const QString png = folder + u"/refused.png"_s;
    const cli::Run run = cli::run({u"--json"_s, u"qr"_s, u"draw"_s, text, u"--png"_s, png, u"--width"_s, width});
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.err.count('\n'), 1);
    QCOMPARE(run.answers().size(), 1);
    QCOMPARE(run.answers().first()["error"_L1].toString(), code);
    QVERIFY(!QFile::exists(png));
}

void CommandLineTest::goesOnAfterABadPicture()
{
    const QString good = m_folder.filePath(u"good.png"_s);
    QCOMPARE(cli::run({u"qr"_s, u"draw"_s, u"good"_s, u"--png"_s, good}).exit, 0);
    const QString blank = m_folder.filePath(u"blank.png"_s);
    QImage white(200, 200, QImage::Format_RGB32);
    white.fill(Qt::white);
    QVERIFY(white.save(blank));
    const QByteArray whole = support::readFile(good);
    const QStringList files{filled(u"text.png"_s, "this is no picture"), filled(u"cut.png"_s, whole.left(60)),
        filled(u"empty.png"_s, ""), u"/nowhere.png"_s, m_folder.path(), blank, good};

    const cli::Run run = cli::run(QStringList{u"--json"_s, u"qr"_s, u"read"_s} + files);
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.err.count('\n'), 5);
    const QList<QJsonObject> answers = run.answers();
    QCOMPARE(answers.size(), files.size());
    for (int i = 0; i < files.size(); ++i) {
        QCOMPARE(answers[i]["file"_L1].toString(), files[i]);
        QCOMPARE(answers[i].contains("error"_L1), i < 5);
        QCOMPARE(answers[i].contains("message"_L1), i < 5);
    }
    QVERIFY(answers[5]["texts"_L1].toArray().isEmpty());
    QCOMPARE(answers[6]["texts"_L1].toArray(), QJsonArray{u"good"_s});
    QCOMPARE(cli::run({u"qr"_s, u"read"_s, blank}).exit, 0);
}

void CommandLineTest::failsWhenNobodyTakesTheAnswers()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no /dev/full");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(PAYDESK_CLI), {u"emv"_s, u"read"_s, u"-"_s});
    process.write("{\"payload\":\"x\"}\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().count('\n'), 1); // the sentence that says why
}

void CommandLineTest::answersWhenNobodyReadsTheSentences()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no /dev/full");
    const QString there = filled(u"there.jsonl"_s, "{\"id\":1,\"payload\":\"x\"}\n");
    QProcess process;
    process.setStandardErrorFile(u"/dev/full"_s);
    process.start(QStringLiteral(PAYDESK_CLI), {u"emv"_s, u"read"_s, u"/nowhere/x"_s, there});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardOutput().startsWith("{\"id\":1,"));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
