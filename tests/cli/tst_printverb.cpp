// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/prints.h"
#include "tests/cli/clirun.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// payments print, by the real program.
class PrintVerbTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void writesTheSlip();
    void countsNothingThatFailed();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] cli::Run run(const QStringList& arguments) const
    {
        return cli::run(
            QStringList{u"--json"_s, u"--practice"_s, u"--data"_s, m_folder->path(), u"payments"_s} + arguments);
    }
    [[nodiscard]] QJsonArray timeline(const QString& sale) const
    {
        return run({u"show"_s, sale}).answers().constLast()["timeline"_L1].toArray();
    }
    [[nodiscard]] QString pdf() const { return m_files->filePath(u"slip.pdf"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_files;
};

/// S-1 is paid, S-2 is open.
void PrintVerbTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_files = std::make_unique<QTemporaryDir>();
    const support::FakeClock clock(QDateTime(QDate(2026, 1, 10), QTime(5, 0), Qt::UTC));
    const auto ledger = ledger::Ledger::open(m_folder->filePath(u"practice.sqlite"_s), clock);
    QVERIFY_RESULT(ledger);
    QVERIFY_RESULT(sale::sell(**ledger, 1));
    QVERIFY_RESULT((*ledger)->draft(sale::draft(2), sale::clerk));
    QVERIFY_RESULT((*ledger)->record(sale::id(2), sale::created(2), sale::program));
}

void PrintVerbTest::writesTheSlip()
{
    for (int n = 0; n < 2; ++n) {
        const cli::Run printed = run({u"print"_s, u"S-1"_s, u"--pdf"_s, pdf(), u"--paper"_s, u"a5"_s});
        QVERIFY2(printed.exit == 0, printed.err.constData());
        QCOMPARE(printed.answers().constLast()["id"_L1].toString(), sale::id(1));
        QFile file(pdf());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        const QJsonObject last = timeline(u"S-1"_s).last().toObject();
        QCOMPARE(last["event"_L1].toString(), u"printed"_s);
        QCOMPARE(last["medium"_L1].toString(), u"pdf"_s);
        QCOMPARE(last["copy"_L1].toString(), n == 0 ? QString() : u"1"_s);
    }
    QCOMPARE(run({u"print"_s, u"S-2"_s, u"--pdf"_s, pdf()}).exit, 0);
    QCOMPARE(timeline(u"S-2"_s).last()["slip"_L1].toString(), u"notice"_s);
    QCOMPARE(cli::run({u"--practice"_s, u"--data"_s, m_folder->path(), u"ledger"_s, u"verify"_s}).exit, 0);
}

void PrintVerbTest::countsNothingThatFailed()
{
    const cli::Run failed = run({u"print"_s, u"S-1"_s, u"--pdf"_s, m_files->filePath(u"no/such/slip.pdf"_s)});
    QCOMPARE(failed.exit, 1);
    QCOMPARE(failed.answers().constLast()["error"_L1].toString(), u"export_place"_s);
    QCOMPARE(timeline(u"S-1"_s).last()["event"_L1].toString(), u"unprinted"_s);
    QCOMPARE(run({u"print"_s, u"S-1"_s, u"--pdf"_s, pdf()}).exit, 0);
    QCOMPARE(timeline(u"S-1"_s).last()["copy"_L1].toString(), QString());
}

void PrintVerbTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such sale") << QStringList{u"S-9"_s, u"--pdf"_s, u"F"_s} << 1 << u"payment_unknown"_s;
    QTest::newRow("no file") << QStringList{u"S-1"_s} << 2 << u"usage"_s;
    QTest::newRow("no such paper") << QStringList{u"S-1"_s, u"--pdf"_s, u"F"_s, u"--paper"_s, u"a4"_s} << 2
                                   << u"usage"_s;
    QTest::newRow("two sales") << QStringList{u"S-1"_s, u"S-2"_s, u"--pdf"_s, u"F"_s} << 2 << u"usage"_s;
    QTest::newRow("onto its own data") << QStringList{u"S-1"_s, u"--pdf"_s, u"LEDGER"_s} << 1 << u"export_onto_data"_s;
}

void PrintVerbTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    QFETCH(QString, code);
    arguments.replaceInStrings(u"F"_s, pdf());
    arguments.replaceInStrings(u"LEDGER"_s, m_folder->filePath(u"practice.sqlite"_s));
    const cli::Run refused = run(QStringList{u"print"_s} + arguments);
    QCOMPARE(refused.exit, exit);
    QCOMPARE(refused.answers().constLast()["error"_L1].toString(), code);
    QVERIFY(QDir(m_files->path()).isEmpty());
    QCOMPARE(timeline(u"S-1"_s).last()["event"_L1].toString(), u"paid"_s);
}

QTEST_APPLESS_MAIN(PrintVerbTest)
#include "tst_printverb.moc"
