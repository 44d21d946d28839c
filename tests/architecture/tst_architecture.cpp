// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/rules.h"

#include <QtTest>

using namespace architecture;
using namespace Qt::StringLiterals;

namespace {

using Checker = QList<Finding> (*)(const SourceFile&);

QByteArray report(const QList<SourceFile>& files, Checker check)
{
    QByteArray text;
    for (const SourceFile& file : files) {
        for (const Finding& finding : check(file))
            text += u"\n  %1:%2: %3"_s.arg(file.path).arg(finding.line).arg(finding.message).toUtf8();
    }
    return text;
}

} // namespace

/// First that each rule finds what it is for (and leaves alone what it is not for), then that the project keeps it.
class ArchitectureTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void blanksCommentsAndStrings_data();
    void blanksCommentsAndStrings();
    void findsTurnedArrows_data();
    void findsTurnedArrows();
    void findsForbiddenWords_data();
    void findsForbiddenWords();
    void findsMissingLicences();
    void findsOverlongFiles();

    void arrowsPointOneWay();
    void noForbiddenWords();
    void everyFileCarriesItsLicence();
    void noFileHoldsTwoIdeas();

private:
    QList<SourceFile> m_files;
};

void ArchitectureTest::initTestCase()
{
    m_files = readTree(QStringLiteral(PAYDESK_SOURCE_DIR));
    const auto product = std::count_if(m_files.cbegin(), m_files.cend(), [](const auto& f) { return f.isProduct(); });
    QVERIFY2(product > 20, "the sources were not found, so nothing below would have been checked");
}

void ArchitectureTest::blanksCommentsAndStrings_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("noComments");
    QTest::addColumn<QByteArray>("neither");
    const auto row = [](const char* name, const char* code, const char* noComments, const char* neither) {
        QTest::newRow(name) << QByteArray(code) << QByteArray(noComments) << QByteArray(neither);
    };
    row("line comment", "a; // b\nc", "a;     \nc", "a;     \nc");
    row("block comment", "a /* b\nc */ d", "a     \n     d", "a     \n     d");
    row("string", "f(\"a//b\");", "f(\"a//b\");", "f(\"    \");");
    row("escaped quote", "\"\\\"x\" y", "\"\\\"x\" y", "\"   \" y");
    row("raw string", "R\"(a\"b)\" c", "R\"(a\"b)\" c", "R\"       c");
    row("character", "'\"' x", "'\"' x", "' ' x");
    row("digit separator", "1'000 x \"s\"", "1'000 x \"s\"", "1'000 x \" \"");
}

void ArchitectureTest::blanksCommentsAndStrings()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, noComments);
    QFETCH(QByteArray, neither);
    QCOMPARE(withoutComments(code), noComments);
    QCOMPARE(withoutCommentsAndStrings(code), neither);
}

void ArchitectureTest::findsTurnedArrows_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("wrong");
    const auto row = [](const char* name, const char* path, const char* text, bool wrong) {
        QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(text) << wrong;
    };
    row("core uses core below", "core/money/a.h", "#include \"core/base/result.h\"\n", false);
    row("core uses its own folder", "core/emv/a.cpp", "#include \"core/emv/b.h\"\n", false);
    row("core uses core above", "core/base/a.h", "#include \"core/money/money.h\"\n", true);
    row("gateways use no ledger", "core/gateways/pakhi_pay/a.cpp", "#include \"core/ledger/ledger.h\"\n", true);
    row("ledger uses payments", "core/ledger/a.cpp", "#include \"core/payments/payment.h\"\n", false);
    row("a folder nobody designed", "core/misc/a.cpp", "#include \"core/base/result.h\"\n", true);
    row("core uses ui", "core/qr/a.cpp", "#include \"ui/common/theme.h\"\n", true);
    row("ui uses core", "ui/charge/a.cpp", "#include \"core/till/till.h\"\n", false);
    row("ui uses app", "ui/charge/a.cpp", "#include \"app/services.h\"\n", true);
    row("app uses ui", "app/desktop/main.cpp", "#include \"ui/shell/mainwindow.h\"\n", false);
    row("product uses tests", "app/cli/main.cpp", "#include \"tests/support/fakeclock.h\"\n", true);
    row("tests use all", "tests/ui/a.cpp", "#include \"tests/support/fakeclock.h\"\n#include \"ui/x/y.h\"\n", false);
    row("include from beside", "core/money/a.cpp", "#include \"money.h\"\n", true);
    row("include from above", "core/money/a.cpp", "#include \"../base/result.h\"\n", true);
    row("generated", "tests/core/a.cpp", "#include \"tst_a.moc\"\n", false);
    row("widget in core", "core/qr/a.cpp", "#include <QWidget>\n", true);
    row("widget in core, long form", "core/qr/a.cpp", "# include <QtWidgets/QApplication>\n", true);
    row("picture in core/qr", "core/qr/a.cpp", "#include <QImage>\n", false);
    row("picture in core/money", "core/money/a.cpp", "#include <QImage>\n", true);
    row("QtCore in core", "core/base/a.cpp", "#include <QString>\n#include <vector>\n", false);
    row("QtNetwork in core", "core/net/a.cpp", "#include <QNetworkReply>\n", false);
    row("QtSql in core", "core/ledger/a.cpp", "#include <QtSql/QSqlQuery>\n", true);
    row("widget in ui", "ui/shell/a.cpp", "#include <QWidget>\n", false);
    row("only a comment", "core/base/a.cpp", "// #include \"ui/x/y.h\"\n", false);
}

void ArchitectureTest::findsTurnedArrows()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    QFETCH(bool, wrong);
    QCOMPARE(turnedArrows({path, text}).isEmpty(), !wrong);
}

void ArchitectureTest::findsForbiddenWords_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line"); // of the only finding; 0 for none
    const auto row = [](const char* name, const char* path, const char* text, int line) {
        QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(text) << line;
    };
    row("ignoreSslErrors", "core/net/a.cpp", "\nreply->ignoreSslErrors();", 2);
    row("ignoreSslErrors in tests", "tests/core/net/a.cpp", "reply->ignoreSslErrors();", 1);
    row("VerifyNone", "core/net/a.cpp", "c.setPeerVerifyMode(QSslSocket::VerifyNone);", 1);
    row("double in money", "core/money/a.cpp", "int a;\ndouble b;", 2);
    row("float in the ledger", "core/ledger/a.cpp", "float b;", 1);
    row("double in pictures", "core/qr/a.cpp", "double b;", 0);
    row("double in a comment", "core/money/a.cpp", "// no double here", 0);
    row("double in a sentence", "core/money/a.cpp", "f(\"double entry\");", 0);
    row("mac compared", "core/webhooks/a.cpp", "if (hmac == given) {}", 1);
    row("signature compared, right side", "core/webhooks/a.cpp", "return given != m_signature;", 1);
    row("expectedMac() compared", "core/webhooks/a.cpp", "return expectedMac() == given;", 1);
    row("category named signature", "core/webhooks/a.cpp", "if (e.category == Category::Signature) {}", 0);
    row("setHtml", "ui/x/a.cpp", "browser.setHtml(text);", 1);
    row("RichText", "ui/x/a.cpp", "label.setTextFormat(Qt::RichText);", 1);
    row("system()", "app/x/a.cpp", "system(\"ls\");", 1);
    row("popen()", "core/base/a.cpp", "FILE* f = popen(\"ls\", \"r\");", 1);
    row("QLocale::system()", "ui/x/a.cpp", "const QLocale l = QLocale::system();", 0);
    row("QRandomGenerator::system()", "app/x/a.cpp", "QRandomGenerator::system()->generate();", 0);
    row("systemFont()", "ui/x/a.cpp", "f = QFontDatabase::systemFont(QFontDatabase::FixedFont);", 0);
    row("QLabel", "ui/x/a.h", "class QLabel;", 1);
    row("QLabel in its wrapper", "ui/common/plainlabel.h", "class PlainLabel final : public QLabel {};", 0);
    row("toDouble", "core/gateways/a.cpp", "text.toDouble();", 1);
    row("QJsonDocument", "core/gateways/a.cpp", "QJsonDocument::fromJson(bytes);", 1);
    row("QJsonDocument in tests", "tests/core/a.cpp", "QJsonDocument::fromJson(bytes);", 0);
    row("http", "core/gateways/a.cpp", "url = u\"http://api.example\"_s;", 1);
    row("https", "core/gateways/a.cpp", "url = u\"https://api.example\"_s;", 0);
    row("XML namespace", "core/qr/a.cpp", "x = \"http://www.w3.org/2000/svg\";", 0);
    row("http in tests", "tests/core/a.cpp", "url = u\"http://127.0.0.1\"_s;", 0);
    row("wall clock", "core/emv/a.cpp", "QDateTime::currentDateTimeUtc();", 1);
    row("wall clock in milliseconds", "app/cli/a.cpp", "QDateTime::currentMSecsSinceEpoch();", 1);
    row("chrono's clock", "core/till/a.cpp", "std::chrono::system_clock::now();", 1);
    row("wall clock in the clock", "core/base/clock.cpp", "QDateTime::currentDateTimeUtc();", 0);
    row("colour", "ui/charge/a.cpp", "QColor(u\"#1A73E8\"_s);", 1);
    row("short colour", "ui/charge/a.cpp", "c = \"#fff\";", 1);
    row("colour in the theme", "ui/common/theme.cpp", "QColor(u\"#1a73e8\"_s);", 0);
    row("number sign", "ui/charge/a.cpp", "t = \"#12\"; u = \"Sale #123456 done\";", 0);
    row("singleton", "core/x/a.h", "static Till& instance();", 1);
    row("using Qt's", "app/x/a.cpp", "QCoreApplication::instance();", 0);
    row("Manager", "core/x/a.h", "class PaymentManager final {", 1);
    row("ordinary noun", "core/x/a.h", "class Management final {", 0);
}

void ArchitectureTest::findsForbiddenWords()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const QList<Finding> findings = forbiddenWords({path, text});
    QCOMPARE(findings.size(), line == 0 ? 0 : 1);
    if (line != 0)
        QCOMPARE(findings.first().line, line);
}

void ArchitectureTest::findsMissingLicences()
{
    const QByteArray head =
        "SPDX-FileCopyrightText: 2026 The Paydesk developers\nSPDX-License-Identifier: GPL-3.0-or-later\n";
    QVERIFY(missingLicence({u"core/a.cpp"_s, head}).isEmpty());
    QVERIFY(!missingLicence({u"core/a.cpp"_s, "int a;\n"}).isEmpty());
    QVERIFY(!missingLicence({u"core/a.cpp"_s, QByteArray(500, ' ') + head}).isEmpty());
    QVERIFY(!missingLicence({u"core/CMakeLists.txt"_s, "project(x)\n"}).isEmpty());
    QVERIFY(!missingLicence({u"packaging/run"_s, "#!/bin/sh\n"}).isEmpty());
    QVERIFY(missingLicence({u"resources/picture.png"_s, "\x89PNG"}).isEmpty());
}

void ArchitectureTest::findsOverlongFiles()
{
    QVERIFY(overlong({u"core/a.cpp"_s, QByteArray(450, '\n')}).isEmpty());
    QVERIFY(!overlong({u"core/a.cpp"_s, QByteArray(451, '\n')}).isEmpty());
    QVERIFY(overlong({u"tests/a.cpp"_s, QByteArray(451, '\n')}).isEmpty());
}

void ArchitectureTest::arrowsPointOneWay()
{
    const QByteArray found = report(m_files, turnedArrows);
    QVERIFY2(found.isEmpty(), found.constData());
}

void ArchitectureTest::noForbiddenWords()
{
    const QByteArray found = report(m_files, forbiddenWords);
    QVERIFY2(found.isEmpty(), found.constData());
}

void ArchitectureTest::everyFileCarriesItsLicence()
{
    const QByteArray found = report(m_files, missingLicence);
    QVERIFY2(found.isEmpty(), found.constData());
}

void ArchitectureTest::noFileHoldsTwoIdeas()
{
    const QByteArray found = report(m_files, overlong);
    QVERIFY2(found.isEmpty(), found.constData());
}

QTEST_APPLESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
