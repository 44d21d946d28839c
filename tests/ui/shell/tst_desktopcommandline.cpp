// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Outcome = app::CommandLine::Outcome;

class TestDesktopCommandLine final : public QObject {
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void takesWhatIsAsked();
    void startsAgainAsItWas();
};

void TestDesktopCommandLine::answers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList{} << int(Outcome::Run) << QString();
    QTest::newRow("help") << QStringList{u"--help"_s} << int(Outcome::Done) << u"--data DIR"_s;
    QTest::newRow("version") << QStringList{u"--version"_s} << int(Outcome::Done) << u"Paydesk 0"_s;
    QTest::newRow("unknown option") << QStringList{u"--fast"_s} << int(Outcome::WrongUsage) << u"fast"_s;
    QTest::newRow("a stray word") << QStringList{u"charge"_s} << int(Outcome::WrongUsage) << u"charge"_s;
    QTest::newRow("unknown language") << QStringList{u"--language"_s, u"fr"_s} << int(Outcome::WrongUsage)
                                      << u"fr is not a language"_s;
    QTest::newRow("unknown theme") << QStringList{u"--theme"_s, u"pink"_s} << int(Outcome::WrongUsage)
                                   << u"pink is not a theme"_s;
    QTest::newRow("no folder") << QStringList{u"--data"_s, u""_s} << int(Outcome::WrongUsage) << u"--data"_s;
}

void TestDesktopCommandLine::answers()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, outcome);
    QFETCH(QString, says);
    const app::CommandLine line = app::readCommandLine(QStringList{u"paydesk"_s} + arguments);
    QCOMPARE(int(line.outcome), outcome);
    QVERIFY2(line.answer.contains(says), qPrintable(line.answer));
    QCOMPARE(line.answer.isEmpty(), says.isEmpty());
}

void TestDesktopCommandLine::takesWhatIsAsked()
{
    const app::CommandLine line = app::readCommandLine(
        {u"paydesk"_s, u"--data"_s, u"/tmp/shop"_s, u"--language"_s, u"km"_s, u"--theme"_s, u"high-contrast"_s});
    QCOMPARE(line.dataFolder, u"/tmp/shop"_s);
    QVERIFY(line.start.language == ui::Language::Khmer);
    QVERIFY(line.start.theme == ui::ThemeName::HighContrast);
}

void TestDesktopCommandLine::startsAgainAsItWas()
{
    const QStringList arguments{u"paydesk"_s, u"--data"_s, u"/tmp/shop"_s, u"--practice"_s};
    QCOMPARE(app::optionsAgain(arguments, false), (QStringList{u"--data"_s, u"/tmp/shop"_s, u"--practice"_s}));
    QCOMPARE(app::optionsAgain(arguments, true), (QStringList{u"--data"_s, u"/tmp/shop"_s}));
}

QTEST_GUILESS_MAIN(TestDesktopCommandLine)
#include "tst_desktopcommandline.moc"
