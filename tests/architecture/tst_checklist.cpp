// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/checklist.h"

#include <QFile>
#include <QSet>
#include <QtTest>

using namespace architecture;
using namespace Qt::StringLiterals;

/// First that the rules find what they are for, then that packaging/checklist.md keeps them.
class ChecklistTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void namesIds_data();
    void namesIds();
    void findsFaults_data();
    void findsFaults();

    void whatItNamesIsThere();
    void itIsTheContracts();

private:
    QList<SourceFile> m_files;
    SourceFile m_checklist;
};

void ChecklistTest::initTestCase()
{
    m_files = readTree(QStringLiteral(PAYDESK_SOURCE_DIR));
    for (const SourceFile& file : std::as_const(m_files))
        if (file.path == u"packaging/checklist.md"_s)
            m_checklist = file;
    QVERIFY2(rowIdsIn(QString::fromUtf8(m_checklist.text)).size() > 100, "packaging/checklist.md was not found");
}

void ChecklistTest::namesIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::newRow("none") << u"BG-R4, B-01, BG-1, ABG-01"_s << QString();
    QTest::newRow("two") << u"| BG-01 | BY-107"_s << u"BG-01 BY-107"_s;
    QTest::newRow("a range") << u"BY-98..101, PP-01"_s << u"BY-98 BY-99 BY-100 BY-101 PP-01"_s;
}

void ChecklistTest::namesIds()
{
    QFETCH(QString, text);
    QTEST(rowIdsIn(text).join(u' '), "ids");
}

void ChecklistTest::findsFaults_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("faults");
    const auto row = [](const char* name, const QString& where, const QString& shown, int faults) {
        QTest::newRow(name) << u"| BG-01 | %1 | %2 | – |"_s.arg(where, shown) << faults;
    };
    const QString place = u"`emv/khqr`"_s;
    const QString test = u"`tst_khqr::makes`"_s;
    row("good", place, test, 0);
    row("several", u"`other` `core/emv/`"_s, u"`tst_khqr::makes \"one\"` `check_bank::test_pay` `a.json`"_s, 0);
    row("a table beside its test", place, u"`tst_khqr::makes \"two\"`"_s, 0);
    row("no place", u"somewhere"_s, test, 1);
    row("no test", place, u"by hand"_s, 1);
    row("a file that is not there", u"`emv/gone`"_s, test, 1);
    row("only the end of a name", u"`hqr`"_s, test, 1);
    row("a test's file is no product", u"`tst_khqr`"_s, test, 1);
    row("a folder that is not there", u"`core/gone/`"_s, test, 1);
    row("a program that is not there", place, u"`tst_gone::makes`"_s, 1);
    row("a function that is not there", place, u"`tst_khqr::make`"_s, 1);
    row("a function that is only called", place, u"`tst_khqr::calls`"_s, 1);
    row("a row that is not there", place, u"`tst_khqr::makes \"three\"`"_s, 1);
    row("a row of another folder", place, u"`tst_khqr::makes \"elsewhere\"`"_s, 1);
    row("a fixture that is not there", place, u"`b.json`"_s, 1);
    row("turned round", test, place, 2);
    QTest::newRow("twice") << u"BG-01 and BG-01"_s << 1;
    QTest::newRow("in a range") << u"BG-01 BG-00..02"_s << 1;
    QTest::newRow("a row of ours") << u"| refunds | `emv/gone` | `tst_khqr::makes` | – |"_s << 1;
    QTest::newRow("a cell too few") << u"| BG-01 | `emv/khqr` | `tst_khqr::makes` |"_s << 1;
    QTest::newRow("only told") << u"- later: BG-01..09"_s << 0;
}

void ChecklistTest::findsFaults()
{
    QFETCH(QString, line);
    const QList<SourceFile> files{{u"core/emv/khqr.h"_s, {}}, {u"core/emv/khqr.cpp"_s, {}}, {u"app/other.cpp"_s, {}},
        {u"tests/core/tst_khqr.cpp"_s, "    void makes();\nvoid T::makes()\n{ row(\"one\"); calls(); }\n"},
        {u"tests/core/table.cpp"_s, "row(\"two\");"}, {u"tests/ui/table.cpp"_s, "row(\"elsewhere\");"},
        {u"tests/practice/check_bank.py"_s, "    def test_pay(self):\n"}, {u"tests/data/gateways/a.json"_s, {}}};
    const QList<Finding> found = checklistFaults({u"packaging/checklist.md"_s, line.toUtf8()}, files);
    QTEST(static_cast<int>(found.size()), "faults");
}

void ChecklistTest::whatItNamesIsThere()
{
    QByteArray report;
    for (const Finding& finding : checklistFaults(m_checklist, m_files))
        report += u"\n  %1:%2: %3"_s.arg(m_checklist.path).arg(finding.line).arg(finding.message).toUtf8();
    QVERIFY2(report.isEmpty(), report.constData());
}

/// The same rows, all of them, as the contracts have.
void ChecklistTest::itIsTheContracts()
{
    QFile file(QStringLiteral(PAYDESK_SHARED_CONTRACTS "/checklist.md"));
    if (!file.exists())
        QSKIP("shared/contracts/checklist.md is not beside this checkout");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> contract;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines)
        if (line.startsWith(u"| "_s))
            for (const QString& id : rowIdsIn(line.section(u'|', 1, 1)))
                contract.insert(id);
    QVERIFY(contract.size() > 100);
    const QStringList named = rowIdsIn(QString::fromUtf8(m_checklist.text));
    const QSet<QString> ours(named.cbegin(), named.cend());
    const QStringList unknown = (ours - contract).values();
    QVERIFY2(unknown.isEmpty(), qPrintable(u"not in the contracts: "_s + unknown.join(u' ')));
    const QStringList missing = (contract - ours).values();
    QVERIFY2(missing.isEmpty(), qPrintable(u"not in packaging/checklist.md: "_s + missing.join(u' ')));
}

QTEST_APPLESS_MAIN(ChecklistTest)
#include "tst_checklist.moc"
