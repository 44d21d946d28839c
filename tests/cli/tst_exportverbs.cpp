// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/folderlock.h"
#include "tests/cli/clirun.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

/// export, ledger import and the end of payments list, by the real program.
class ExportVerbsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void writesEachFormat_data();
    void writesEachFormat();
    void writesToAPipe();
    void writesWhatIsSelected();
    void refusesAPlace();
    void neverReplacesItsOwnData_data();
    void neverReplacesItsOwnData();
    void tellsOfOtherValues();
    void takesAnExportIn_data();
    void takesAnExportIn();
    void tellsOfEachLine();
    void waitsForNobody();
    void undoesNothingUnknown();
    void looksBeforeThereIsALedger();
    void saysThatACsvHasNoTotals();
    void listsImports();
    void saysHowManyAreListed_data();
    void saysHowManyAreListed();

private:
    [[nodiscard]] static cli::Run inShop(const QTemporaryDir& shop, const QStringList& arguments)
    {
        return cli::run(QStringList{u"--json"_s, u"--data"_s, shop.path()} + arguments);
    }
    [[nodiscard]] static QJsonObject last(const cli::Run& run)
    {
        const auto answers = run.answers();
        return answers.isEmpty() ? QJsonObject() : answers.constLast();
    }
    [[nodiscard]] static QString digest(const QTemporaryDir& shop)
    {
        return last(inShop(shop, {u"ledger"_s, u"verify"_s}))["digest"_L1].toString();
    }
    [[nodiscard]] QString file(const QString& name) const { return m_files.filePath(name); }

    QTemporaryDir m_shop; ///< nine sales: 1 to 6 paid, the rest drafts
    QTemporaryDir m_files;
};

void ExportVerbsTest::initTestCase()
{
    support::FakeClock clock;
    const auto ledger = ledger::Ledger::open(m_shop.filePath(u"ledger.sqlite"_s), clock);
    QVERIFY(ledger);
    for (int n = 1; n <= 9; ++n) {
        if (n <= 6)
            QVERIFY(sale::sell(**ledger, n));
        else
            QVERIFY((*ledger)->draft(sale::draft(n), sale::clerk));
        clock.advance(std::chrono::hours(24));
    }
}

void ExportVerbsTest::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("no format") << u"export"_s << u"--csv"_s;
    QTest::newRow("two formats") << u"export --csv a --pdf b"_s << u"one format"_s;
    QTest::newRow("no file") << u"export --csv="_s << u"--csv"_s;
    QTest::newRow("a workbook in a pipe") << u"export --xlsx -"_s << u"standard output"_s;
    QTest::newRow("paper in a pipe") << u"export --pdf -"_s << u"standard output"_s;
    QTest::newRow("a mark in JSON") << u"export --jsonl a --bom"_s << u"--bom"_s;
    QTest::newRow("a filter") << u"export --csv a --state payed"_s << u"--state"_s;
    QTest::newRow("days turned round") << u"export --csv a --from 2026-01-16 --to 2026-01-14"_s << u"--from is after"_s;
    QTest::newRow("amounts turned round")
        << u"export --csv a --currency USD --at-least 5 --at-most 4.99"_s << u"--at-least is more"_s;
    QTest::newRow("an operand") << u"export --csv a b"_s << u"options only"_s;
    QTest::newRow("import of nothing") << u"ledger import"_s << u"one file"_s;
    QTest::newRow("import of two") << u"ledger import a b"_s << u"one file"_s;
    QTest::newRow("list of a file") << u"ledger import a --list"_s << u"--list"_s;
    QTest::newRow("list and undo") << u"ledger import --list --undo b"_s << u"--list"_s;
    QTest::newRow("undo of a file") << u"ledger import a --undo b"_s << u"--undo"_s;
}

void ExportVerbsTest::refusesWrongUsage()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const QStringList before = QDir::current().entryList();
    const cli::Run run = inShop(m_shop, line.split(u' '));
    QCOMPARE(run.exit, 2);
    QCOMPARE(last(run)["error"_L1].toString(), u"usage"_s);
    QVERIFY2(last(run)["message"_L1].toString().contains(named), run.out.constData());
    QCOMPARE(QDir::current().entryList(), before);
}

void ExportVerbsTest::writesEachFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("csv") << u"csv"_s << QByteArray("number,created_at,");
    QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
    QTest::newRow("jsonl") << u"jsonl"_s << QByteArray("{\"type\":\"payment\",\"number\":9,");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
}

void ExportVerbsTest::writesEachFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begins);
    const QString path = file(u"list."_s + format);
    const cli::Run run = inShop(m_shop, {u"export"_s, u"--"_s + format, path});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exit, 0);
    QCOMPARE(last(run)["rows"_L1].toInt(), 9);
    const QJsonObject usd = last(run)["currencies"_L1].toArray()[0].toObject();
    QCOMPARE(usd["currency"_L1].toString(), u"USD"_s);
    QCOMPARE(usd["asked"_L1].toString(), u"112.50"_s);
    QCOMPARE(usd["received"_L1].toString(), u"75.00"_s);
    QCOMPARE(usd["paid_rows"_L1].toInt(), 6);
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith(begins));
    QCOMPARE(written.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    const cli::Run plain = cli::run({u"--data"_s, m_shop.path(), u"export"_s, u"--"_s + format, path});
    QCOMPARE(plain.lines().value(0), "9 payments written to " + path.toUtf8() + '.');
    QCOMPARE(
        plain.lines().value(1), "USD  9 payments  asked 112.50  received 75.00 (in all rows 75.00)  refunded 0.00");
}

void ExportVerbsTest::writesToAPipe()
{
    const cli::Run run = cli::run({u"--data"_s, m_shop.path(), u"export"_s, u"--csv"_s, u"-"_s, u"--bom"_s});
    QCOMPARE(run.exit, 0);
    QVERIFY(run.out.startsWith("\xEF\xBB\xBFnumber,"));
    QCOMPARE(run.out.count('\n'), 10);
    QVERIFY(run.err.startsWith("9 payments written.\nUSD  9 payments"));
}

void ExportVerbsTest::writesWhatIsSelected()
{
    const cli::Run run = inShop(m_shop,
        {u"export"_s, u"--jsonl"_s, u"-"_s, u"--state"_s, u"paid"_s, u"--sort"_s, u"number"_s, u"--from"_s,
            u"2026-01-16T00:00:00Z"_s});
    QCOMPARE(run.exit, 0);
    const auto answers = run.answers();
    QCOMPARE(answers.size(), 6);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(answers[i]["number"_L1].toInt(), i + 2);
    QCOMPARE(answers[5]["type"_L1].toString(), u"totals"_s);
    QCOMPARE(answers[5]["rows"_L1].toInt(), 5);
}

void ExportVerbsTest::refusesAPlace()
{
    const cli::Run run = inShop(m_shop, {u"export"_s, u"--csv"_s, file(u"nowhere/list.csv"_s)});
    QCOMPARE(run.exit, 1);
    QCOMPARE(last(run)["error"_L1].toString(), u"export_place"_s);
    const QTemporaryDir none;
    const cli::Run missing = inShop(none, {u"export"_s, u"--csv"_s, file(u"list.csv"_s)});
    QCOMPARE(missing.exit, 1);
    QCOMPARE(last(missing)["error"_L1].toString(), u"ledger_missing"_s);
}

void ExportVerbsTest::neverReplacesItsOwnData_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isPractice");
    QTest::addColumn<QString>("error"); ///< empty: it is written
    const auto own = u"export_onto_data"_s;
    QTest::newRow("the ledger") << u"ledger.sqlite"_s << false << own;
    QTest::newRow("beside it") << u"ledger.sqlite-wal"_s << false << own;
    QTest::newRow("by another road") << u"backups/../ledger.sqlite"_s << false << own;
    QTest::newRow("by a link") << u"link"_s << false << own;
    QTest::newRow("the other ledger") << u"ledger.sqlite"_s << true << own;
    QTest::newRow("a backup") << u"backups/list.csv"_s << false << own;
    QTest::newRow("the settings") << u"settings.ini"_s << false << own;
    QTest::newRow("a pipe") << u"pipe"_s << false << u"export_place"_s;
    QTest::newRow("a file beside them") << u"list.csv"_s << false << QString();
}

void ExportVerbsTest::neverReplacesItsOwnData()
{
    QFETCH(QString, name);
    QFETCH(bool, isPractice);
    QFETCH(QString, error);
    const QTemporaryDir shop;
    QVERIFY(QDir(shop.path()).mkdir(u"backups"_s));
    QVERIFY(QFile::link(shop.filePath(u"ledger.sqlite"_s), shop.filePath(u"link"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(shop.filePath(u"pipe"_s)).constData(), 0600), 0);
    for (const QString& ledger : {u"ledger.sqlite"_s, u"practice.sqlite"_s})
        QVERIFY(QFile::copy(m_shop.filePath(u"ledger.sqlite"_s), shop.filePath(ledger)));
    const QString before = digest(shop);
    QVERIFY(!before.isEmpty());
    const QStringList practice = isPractice ? QStringList{u"--practice"_s} : QStringList();
    const cli::Run run = inShop(shop, practice + QStringList{u"export"_s, u"--csv"_s, shop.filePath(name)});
    QCOMPARE(run.exit, error.isEmpty() ? 0 : 1);
    QCOMPARE(last(run)["error"_L1].toString(), error);
    QCOMPARE(digest(shop), before);
}

/// A payment that stands in the ledger otherwise stays, and a script hears that the file was not taken in whole.
void ExportVerbsTest::tellsOfOtherValues()
{
    const cli::Run all = inShop(m_shop, {u"export"_s, u"--csv"_s, u"-"_s});
    QFile written(file(u"other.csv"_s));
    QVERIFY(written.open(QIODevice::WriteOnly));
    QByteArray changed = all.out;
    const QByteArray payer = ",khqr-dynamic,";
    changed.replace(changed.indexOf(payer), payer.size(), ",khqr-static,");
    QVERIFY(changed != all.out);
    written.write(changed);
    written.close();
    for (const QStringList& more : {QStringList{u"--dry-run"_s}, QStringList()}) {
        const cli::Run run = inShop(m_shop, QStringList{u"ledger"_s, u"import"_s, written.fileName()} + more);
        QCOMPARE(last(run)["differing"_L1].toInt(), 1);
        QCOMPARE(last(run)["refused"_L1].toInt(), 0);
        QCOMPARE(run.exit, 1);
    }
}

void ExportVerbsTest::takesAnExportIn_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("jsonl") << u"jsonl"_s;
    QTest::newRow("csv") << u"csv"_s;
}

void ExportVerbsTest::takesAnExportIn()
{
    QFETCH(QString, format);
    const QString path = file(u"all."_s + format);
    QCOMPARE(inShop(m_shop, {u"export"_s, u"--"_s + format, path}).exit, 0);
    const QTemporaryDir shop;
    const cli::Run taken = inShop(shop, {u"ledger"_s, u"import"_s, path});
    QCOMPARE(taken.err, QByteArray());
    QCOMPARE(taken.exit, 0);
    QCOMPARE(last(taken)["added"_L1].toInt(), 9);
    QCOMPARE(last(taken)["dry_run"_L1].toBool(), false);
    QVERIFY(!digest(m_shop).isEmpty());
    QCOMPARE(digest(shop), digest(m_shop));

    const cli::Run dry = inShop(shop, {u"ledger"_s, u"import"_s, path, u"--dry-run"_s});
    QCOMPARE(dry.exit, 0);
    QCOMPARE(last(dry)["added"_L1].toInt(), 0);
    QCOMPARE(last(dry)["known"_L1].toInt(), 9);
    QCOMPARE(last(dry)["import"_L1], last(taken)["import"_L1]);

    const cli::Run undone = inShop(shop, {u"ledger"_s, u"import"_s, u"--undo"_s, last(taken)["import"_L1].toString()});
    QCOMPARE(undone.exit, 0);
    QCOMPARE(last(undone)["gone"_L1].toInt(), 9);
    QCOMPARE(last(undone)["kept"_L1].toInt(), 0);
    QVERIFY(digest(shop) != digest(m_shop));
    QCOMPARE(inShop(shop, {u"payments"_s, u"list"_s}).out, QByteArray());
}

void ExportVerbsTest::tellsOfEachLine()
{
    const cli::Run all = inShop(m_shop, {u"export"_s, u"--jsonl"_s, u"-"_s});
    QFile written(file(u"bad.jsonl"_s));
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(QByteArray(all.out)
                      .replace("\"number\":8,", "\"number\":-8,")
                      .replace("\"state\":\"paid\"", "\"state\":\"payed\""));
    written.close();
    const QTemporaryDir shop;
    const cli::Run run = inShop(shop, {u"ledger"_s, u"import"_s, written.fileName()});
    QCOMPARE(run.exit, 1);
    const auto answers = run.answers();
    QCOMPARE(answers.size(), 8);
    QCOMPARE(answers[0]["line"_L1].toInt(), 2);
    QCOMPARE(answers[0]["message"_L1].toString(), u"number is no sale number: -8."_s);
    QCOMPARE(answers[1]["line"_L1].toInt(), 4);
    QCOMPARE(last(run)["added"_L1].toInt(), 2);
    QCOMPARE(last(run)["refused"_L1].toInt(), 7);
    const cli::Run plain = cli::run({u"--data"_s, shop.path(), u"ledger"_s, u"import"_s, written.fileName()});
    QVERIFY(plain.err.startsWith("line 2: number is no sale number: -8.\n"));
    QVERIFY(plain.out.contains("7  lines that are no payment"));

    QFile cut(file(u"cut.jsonl"_s));
    QVERIFY(cut.open(QIODevice::WriteOnly));
    cut.write(all.out.first(all.out.trimmed().lastIndexOf('\n') + 1));
    cut.close();
    const cli::Run dry = inShop(shop, {u"ledger"_s, u"import"_s, u"--dry-run"_s, cut.fileName()});
    QCOMPARE(dry.exit, 1);
    QCOMPARE(last(dry)["added"_L1].toInt(), 7);
    QCOMPARE(last(dry)["refused"_L1].toInt(), 0);
    QCOMPARE(last(dry)["totals"_L1].toString(), u"missing"_s);
    const cli::Run said =
        cli::run({u"--data"_s, shop.path(), u"ledger"_s, u"import"_s, u"--dry-run"_s, cut.fileName()});
    QVERIFY(said.out.contains("\nThe file ends without its totals.\n"));
    QVERIFY(said.out.contains(" 0  lines that are no payment"));

    const cli::Run other = inShop(shop, {u"ledger"_s, u"import"_s, QStringLiteral(PAYDESK_CLI)});
    QCOMPARE(other.exit, 1);
    QCOMPARE(last(other)["error"_L1].toString(), u"import_unknown"_s);
    const cli::Run missing = inShop(shop, {u"ledger"_s, u"import"_s, file(u"nowhere"_s)});
    QCOMPARE(last(missing)["error"_L1].toString(), u"file_not_found"_s);
}

void ExportVerbsTest::waitsForNobody()
{
    const QString path = file(u"all.jsonl"_s);
    QCOMPARE(inShop(m_shop, {u"export"_s, u"--jsonl"_s, path}).exit, 0);
    const auto lock = ledger::FolderLock::take(m_shop.path());
    QVERIFY(lock);
    for (const QStringList& arguments :
        {QStringList{u"ledger"_s, u"import"_s, path}, QStringList{u"ledger"_s, u"import"_s, u"--undo"_s, u"ab"_s}}) {
        const cli::Run run = inShop(m_shop, arguments);
        QCOMPARE(run.exit, 1);
        QCOMPARE(last(run)["error"_L1].toString(), u"ledger_locked"_s);
    }
    // Reading goes beside a running Paydesk.
    QCOMPARE(inShop(m_shop, {u"ledger"_s, u"import"_s, path, u"--dry-run"_s}).exit, 0);
    QCOMPARE(inShop(m_shop, {u"export"_s, u"--csv"_s, u"-"_s}).exit, 0);
}

void ExportVerbsTest::undoesNothingUnknown()
{
    const cli::Run run = inShop(m_shop, {u"ledger"_s, u"import"_s, u"--undo"_s, u"ab"_s});
    QCOMPARE(run.exit, 1);
    QCOMPARE(last(run)["error"_L1].toString(), u"import_unknown"_s);
}

void ExportVerbsTest::looksBeforeThereIsALedger()
{
    const QString path = file(u"all.jsonl"_s);
    QCOMPARE(inShop(m_shop, {u"export"_s, u"--jsonl"_s, path}).exit, 0);
    const QTemporaryDir shop;
    const cli::Run dry = inShop(shop, {u"ledger"_s, u"import"_s, path, u"--dry-run"_s});
    QCOMPARE(dry.err, QByteArray());
    QCOMPARE(dry.exit, 0);
    QCOMPARE(last(dry)["added"_L1].toInt(), 9);
    QCOMPARE(last(dry)["totals"_L1].toString(), u"agree"_s);
    QCOMPARE(QDir(shop.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void ExportVerbsTest::saysThatACsvHasNoTotals()
{
    const cli::Run all = inShop(m_shop, {u"export"_s, u"--csv"_s, u"-"_s});
    QFile cut(file(u"cut.csv"_s));
    QVERIFY(cut.open(QIODevice::WriteOnly));
    cut.write(all.out.first(all.out.trimmed().lastIndexOf('\n') + 1));
    cut.close();
    const QTemporaryDir shop;
    const cli::Run said =
        cli::run({u"--data"_s, shop.path(), u"ledger"_s, u"import"_s, u"--dry-run"_s, cut.fileName()});
    QCOMPARE(said.exit, 0);
    QVERIFY(said.out.contains("8  payments would be added"));
    QVERIFY(said.out.contains("\nA CSV file has no totals: whether it is whole cannot be told.\n"));
    const cli::Run run = inShop(shop, {u"ledger"_s, u"import"_s, cut.fileName()});
    QCOMPARE(run.exit, 0);
    QCOMPARE(last(run)["totals"_L1].toString(), u"none"_s);
}

void ExportVerbsTest::listsImports()
{
    const QString path = file(u"from the old\n shop.jsonl"_s);
    QCOMPARE(inShop(m_shop, {u"export"_s, u"--jsonl"_s, path}).exit, 0);
    const QTemporaryDir shop;
    const QStringList list{u"ledger"_s, u"import"_s, u"--list"_s};
    QCOMPARE(last(inShop(shop, list))["error"_L1].toString(), u"ledger_missing"_s);
    const QString id = last(inShop(shop, {u"ledger"_s, u"import"_s, path}))["import"_L1].toString();
    const auto lock = ledger::FolderLock::take(shop.path()); // beside a running Paydesk
    const cli::Run run = inShop(shop, list);
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.answers().size(), 1);
    const QJsonObject import = last(run);
    QCOMPARE(import["import"_L1].toString(), id);
    QCOMPARE(import["file"_L1].toString(), QFileInfo(path).fileName());
    QCOMPARE(import["actor"_L1].toString(), u"Owner"_s);
    QCOMPARE(import["added"_L1].toInt(), 9);
    QCOMPARE(import["gone"_L1].toInt(), 0);
    QCOMPARE(import["undone"_L1].toBool(), false);
    const QDateTime at = QDateTime::fromString(import["at"_L1].toString(), Qt::ISODate);
    QVERIFY(qAbs(at.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    const QStringList said{u"--data"_s, shop.path(), u"ledger"_s, u"import"_s, u"--list"_s};
    QCOMPARE(cli::run(said).lines().value(0),
        (id + u"  "_s + import["at"_L1].toString() + u"  9 payments  Owner  from the old␊ shop.jsonl"_s).toUtf8());
}

void ExportVerbsTest::saysHowManyAreListed_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* name, const QStringList& options, int lines, const QByteArray& said) {
        QTest::newRow(name) << options << lines << said;
    };
    row("all", {}, 9, {});
    row("just all", {u"--limit"_s, u"9"_s}, 9, {});
    row("no limit", {u"--limit"_s, u"0"_s}, 9, {});
    row("the highest limit", {u"--limit"_s, u"2147483647"_s}, 9, {});
    row("none", {u"--account"_s, u"foo"_s}, 0, "No payments fit.\n");
    row("the first", {u"--limit"_s, u"4"_s}, 4, "4 of 9 payments. --limit N lists more, --limit 0 all.\n");
    row("of a filter", {u"--state"_s, u"paid"_s, u"--limit"_s, u"4"_s}, 4,
        "4 of 6 payments. --limit N lists more, --limit 0 all.\n");
    row("not counted", {u"--search"_s, u"table"_s, u"--limit"_s, u"4"_s}, 4,
        "The first 4 payments; there are more. --limit N lists more, --limit 0 all.\n");
}

void ExportVerbsTest::saysHowManyAreListed()
{
    QFETCH(QStringList, options);
    QFETCH(int, lines);
    QFETCH(QByteArray, said);
    const QStringList list = QStringList{u"--data"_s, m_shop.path(), u"payments"_s, u"list"_s} + options;
    const cli::Run run = cli::run(list);
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.out.count('\n'), lines);
    QCOMPARE(run.err, said);
    const cli::Run json = cli::run(QStringList{u"--json"_s} + list);
    QCOMPARE(json.answers().size(), lines);
    QCOMPARE(json.err, QByteArray());
}

QTEST_GUILESS_MAIN(ExportVerbsTest)
#include "tst_exportverbs.moc"
