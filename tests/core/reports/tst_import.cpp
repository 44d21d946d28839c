// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/export.h"
#include "core/reports/paymentimport.h"
#include "tests/core/ledger/aftermath.h"
#include "tests/core/ledger/sale.h"
#include "tests/core/reports/listedpayments.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QBuffer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using Kind = reports::ExportFormat::Kind;
using payments::Payment;

Q_DECLARE_METATYPE(Kind)

namespace {

/// A ledger in a folder of its own.
class Shop final {
public:
    Shop()
    {
        auto opened = ledger::Ledger::open(path(), m_clock);
        if (opened)
            m_ledger = std::move(*opened);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"ledger.sqlite"_s); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    ledger::Ledger* operator->() { return m_ledger.get(); }
    ledger::Ledger& operator*() { return *m_ledger; }

    /// Everything in it, as a file would have it.
    [[nodiscard]] QByteArray exported(Kind format) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        reports::ExportWish wish;
        wish.format = format;
        const auto reader = ledger::Reader::open(path());
        const auto totals = reader ? reports::exportStream(**reader, {}, wish, buffer)
                                   : base::Result<reports::ControlTotals>(tl::unexpected(reader.error()));
        return totals ? buffer.data() : "failed: " + totals.error().log.toUtf8();
    }

    base::Result<reports::ImportPreview> preview(QByteArray bytes, QStringList* problems = nullptr)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return reports::previewImport(buffer, m_ledger->records(), u"Owner"_s, sinkFor(problems));
    }

    base::Result<reports::ImportCounts> import(
        QByteArray bytes, QStringList* problems = nullptr, const reports::ByteProgress& progress = {})
    {
        const auto previewed = preview(bytes);
        if (!previewed)
            return tl::unexpected(previewed.error());
        m_import = previewed->import;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return reports::importFile(
            buffer, m_ledger->records(), m_import,
            [this](const QList<Payment>& batch, const ledger::Import& import) {
                return m_ledger->importBatch(batch, import);
            },
            sinkFor(problems), progress);
    }
    [[nodiscard]] const QString& importId() const { return m_import.id; }

    [[nodiscard]] QByteArray digest()
    {
        const auto verified = m_ledger->verify();
        return verified && verified->isSound() ? verified->digest.toHex() : aftermath::firstFinding(*m_ledger);
    }

private:
    static reports::ProblemSink sinkFor(QStringList* problems)
    {
        return [problems](const reports::ImportProblem& problem) {
            if (problems != nullptr)
                problems->append(u"%1: %2"_s.arg(problem.line).arg(problem.why.english()));
        };
    }

    QTemporaryDir m_folder;
    support::FakeClock m_clock;
    std::unique_ptr<ledger::Ledger> m_ledger;
    ledger::Import m_import;
};

/// Every trouble of listed::all(), sales made here, and enough for several batches.
void fill(Shop& shop, int plain)
{
    QVERIFY(shop->importBatch(listed::all(), {listed::id(900), u"Owner"_s, 6}));
    for (int n = 7; n <= 9; ++n)
        QVERIFY(sale::sell(*shop, n));
    QList<Payment> more;
    for (int n = 100; n < 100 + plain; ++n) {
        more.append(listed::plain(n));
        if (more.size() == ledger::Ledger::mostImported || n == 99 + plain) {
            QVERIFY(shop->importBatch(more, {listed::id(901), u"Owner"_s, 100 + plain}));
            more.clear();
        }
    }
}

/// Where the payment stands in JSON lines.
qsizetype lineOf(const QByteArray& bytes, const QString& id)
{
    return bytes.left(bytes.indexOf("\"id\":\"" + id.toUtf8())).count('\n') + 1;
}

} // namespace

class TestImport final : public QObject {
    Q_OBJECT

private slots:
    void givesTheSamePayments_data();
    void givesTheSamePayments();
    void takesBackTheHighestNumbersOfItsOwn();
    void tellsTheEndOfAFileFromItsLines_data();
    void tellsTheEndOfAFileFromItsLines();
    void knowsNothingOfTheEndOfACsv();
    void remembersTheFile();
    void tellsWhatItWouldDo();
    void countsAPaymentThatIsThereTwice();
    void goesOnAfterAStop();
    void aStoppedPreviewSaysThatNothingIsIn();
    void isUndone();
    void idFollowsFromTheFile();
    void outlivesBeingKilled();
};

void TestImport::givesTheSamePayments_data()
{
    QTest::addColumn<Kind>("format");
    QTest::newRow("JSON lines") << Kind::JsonLines;
    QTest::newRow("CSV") << Kind::Csv;
}

void TestImport::givesTheSamePayments()
{
    QFETCH(Kind, format);
    Shop from;
    fill(from, 2500);
    const QByteArray bytes = from.exported(format);
    Shop to;
    QVERIFY(to.digest() != from.digest());
    QStringList problems;
    const auto counts = to.import(bytes, &problems);
    QVERIFY2(counts, counts ? "" : qPrintable(counts.error().log));
    QCOMPARE(problems, QStringList());
    QCOMPARE(counts->added, 2509);
    const auto said = format == Kind::Csv ? reports::TotalsSaid::None : reports::TotalsSaid::Agree;
    QVERIFY((*counts == reports::ImportCounts{.added = 2509, .totals = said}));
    QCOMPARE(to.digest(), from.digest());
    QCOMPARE(to.exported(format), bytes);
    // Once more changes nothing.
    const auto again = to.import(bytes, &problems);
    QVERIFY(again);
    QVERIFY((*again == reports::ImportCounts{.known = 2509, .totals = said}));
    QCOMPARE(to.digest(), from.digest());
}

/// Sales that were made after somebody imported the highest number there is: the own export comes back whole.
void TestImport::takesBackTheHighestNumbersOfItsOwn()
{
    Shop from;
    Payment high = listed::plain(1);
    high.number = ledger::highestImportedNumber - 1;
    QVERIFY(from->importBatch({high}, {listed::id(900), u"Owner"_s, high.number}));
    for (const int n : {7, 8, 9})
        QVERIFY(sale::sell(*from, n));
    const QByteArray bytes = from.exported(Kind::JsonLines);
    QVERIFY(bytes.contains("\"number\":1000000000001,"));
    Shop to;
    QStringList told;
    const auto preview = to.preview(bytes, &told);
    QVERIFY(preview);
    const reports::ImportCounts expected{.added = 4, .renumbered = 2};
    QVERIFY2(preview->counts == expected, qPrintable(told.join(u'\n')));
    const auto counts = to.import(bytes);
    QVERIFY(counts);
    QVERIFY(*counts == expected);
    for (const qint64 above : {-1, 0, 1, 2})
        QVERIFY(to->records().byNumber(ledger::highestImportedNumber + above)->has_value());
    QCOMPARE(*to->lastNumber(), ledger::highestImportedNumber + 2);
    const auto again = to.import(from.exported(Kind::JsonLines));
    QVERIFY(again && again->known == 4);
}

void TestImport::tellsTheEndOfAFileFromItsLines_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<int>("dropped"); ///< lines at the end
    QTest::addColumn<reports::ImportCounts>("counts");
    using Counts = reports::ImportCounts;
    using Said = reports::TotalsSaid;
    QTest::newRow("whole") << QByteArray() << QByteArray() << 0 << Counts{.added = 12};
    QTest::newRow("cut off") << QByteArray() << QByteArray() << 1 << Counts{.added = 12, .totals = Said::Missing};
    QTest::newRow("cut off further") << QByteArray() << QByteArray() << 3
                                     << Counts{.added = 10, .totals = Said::Missing};
    QTest::newRow("another sum") << QByteArray("12.50") << QByteArray("11.50") << 0
                                 << Counts{.added = 12, .totals = Said::Differ};
    QTest::newRow("a line that is none") << QByteArray("\"number\":2,") << QByteArray("\"number\":-2,") << 0
                                         << Counts{.added = 11, .refused = 1};
    QTest::newRow("both") << QByteArray("\"number\":2,") << QByteArray("\"number\":-2,") << 1
                          << Counts{.added = 11, .refused = 1, .totals = Said::Missing};
}

void TestImport::tellsTheEndOfAFileFromItsLines()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QFETCH(int, dropped);
    QFETCH(reports::ImportCounts, counts);
    Shop from;
    fill(from, 3);
    QList<QByteArray> lines = from.exported(Kind::JsonLines).trimmed().split('\n');
    lines.resize(lines.size() - dropped);
    QByteArray bytes = lines.join('\n') + '\n';
    if (const qsizetype at = was.isEmpty() ? -1 : bytes.indexOf(was); at >= 0)
        bytes.replace(at, was.size(), is);
    Shop to;
    QStringList told;
    const auto preview = to.preview(bytes, &told);
    QVERIFY(preview);
    QVERIFY2(preview->counts == counts, qPrintable(told.join(u'\n')));
    QCOMPARE(told.size(), counts.refused + (counts.totals == reports::TotalsSaid::Agree ? 0 : 1));
    const auto imported = to.import(bytes);
    QVERIFY(imported);
    QVERIFY(*imported == counts);
}

/// Nobody can tell that a CSV is cut off: it is not said to be whole.
void TestImport::knowsNothingOfTheEndOfACsv()
{
    Shop from;
    fill(from, 3);
    QByteArray bytes = from.exported(Kind::Csv);
    bytes.truncate(bytes.trimmed().lastIndexOf('\n') + 1);
    Shop to;
    const auto preview = to.preview(bytes);
    QVERIFY(preview);
    QCOMPARE(preview->counts.totals, reports::TotalsSaid::None);
    QCOMPARE(preview->counts.refused, 0);
    QCOMPARE(preview->counts.added, 11);
    QCOMPARE(to.import(bytes)->totals, reports::TotalsSaid::None);
}

void TestImport::remembersTheFile()
{
    Shop from;
    fill(from, 3);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ចាស់ 2023.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(from.exported(Kind::JsonLines));
    file.seek(0);
    Shop to;
    const auto preview = reports::previewImport(file, to->records(), u"Owner"_s);
    QVERIFY(preview);
    QCOMPARE(preview->import.file, u"ចាស់ 2023.jsonl"_s);
}

void TestImport::tellsWhatItWouldDo()
{
    Shop from;
    fill(from, 3);
    const QByteArray all = from.exported(Kind::JsonLines);
    Shop to;
    // Here already: S-1 as it is, S-3 with a note; S-4's number and S-100's gateway id are another payment's.
    QVERIFY(to->importBatch({listed::all()[0], listed::all()[2]}, {listed::id(900), u"Owner"_s, 6}));
    QVERIFY(to->note(listed::id(3), u"of our own"_s, u"Owner"_s));
    Payment other = listed::plain(4);
    other.id = listed::id(400);
    other.gatewayId = u"ours"_s;
    Payment same = listed::plain(50);
    same.gatewayId = listed::plain(100).gatewayId;
    QVERIFY(to->importBatch({other, same}, {listed::id(901), u"Owner"_s, 50}));
    const QByteArray before = to.digest();

    QByteArray bytes = all;
    bytes.replace("\"number\":101,", "\"number\":-101,");
    QStringList told;
    const auto preview = to.preview(bytes, &told);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().log));
    QCOMPARE(to.digest(), before);
    const reports::ImportCounts expected{
        .added = 8, .renumbered = 1, .known = 1, .differing = 1, .conflicting = 1, .refused = 1};
    QVERIFY2(preview->counts == expected, qPrintable(told.join(u'\n')));
    QCOMPARE(preview->import.highestNumber, 102);
    // The export's first line is the newest sale.
    QVERIFY2(told.contains(u"%1: The ledger has this payment as S-3 with other values, and keeps those."_s.arg(
                 lineOf(all, listed::id(3)))),
        qPrintable(told.join(u'\n')));
    QVERIFY(told.contains(u"%1: The ledger has the payment \u2068md5-100\u2069 of this account as S-50 already."_s.arg(
        lineOf(all, listed::id(100)))));
    QVERIFY(told.contains(u"%1: number is no sale number: \u2068-101\u2069."_s.arg(lineOf(all, listed::id(101)))));
    QCOMPARE(told.size(), 3);

    // What was foretold happens, and is told the same way.
    QStringList done;
    const auto counts = to.import(bytes, &done);
    QVERIFY(counts);
    QVERIFY(*counts == expected);
    QCOMPARE(done, told);
    const auto kept = to->records().byId(listed::id(3));
    QCOMPARE((*kept)->note, u"of our own"_s);
    const auto moved = to->records().byId(listed::id(4));
    QVERIFY((*moved)->number > 102);
}

void TestImport::countsAPaymentThatIsThereTwice()
{
    Shop from;
    fill(from, 0);
    QList<QByteArray> lines = from.exported(Kind::JsonLines).split('\n');
    lines.remove(lines.size() - 2); // without totals
    const QByteArray twice = lines.join('\n') + lines.first() + '\n';
    Shop to;
    const auto preview = to.preview(twice);
    QVERIFY(preview);
    QCOMPARE(preview->counts.added, 9);
    QCOMPARE(preview->counts.known, 1);
    const auto counts = to.import(twice);
    QVERIFY(counts);
    QVERIFY(*counts == preview->counts);
}

void TestImport::goesOnAfterAStop()
{
    Shop from;
    fill(from, 5000);
    const QByteArray bytes = from.exported(Kind::JsonLines);
    Shop to;
    int stops = 0;
    for (; stops < 20; ++stops) {
        int steps = 0;
        const auto counts = to.import(
            bytes, nullptr, [&](qint64 position) { return position < bytes.size() && ++steps < 5 + 3 * stops; });
        if (counts)
            break;
        QCOMPARE(counts.error().category, base::Category::Cancelled);
        QVERIFY(support::saysWhatIsWrongAndWhatToDo(counts.error().person.english()));
        QVERIFY(*to->records().paymentCount() % 1000 == 0); // whole batches
    }
    QVERIFY(stops > 1);
    QCOMPARE(to.digest(), from.digest());
    // All of it is one import.
    const auto withdrawn = to->undoImport(to.importId(), u"Owner"_s);
    QVERIFY2(withdrawn, withdrawn ? "" : qPrintable(withdrawn.error().log));
    QCOMPARE(withdrawn->gone, 5009);
}

void TestImport::aStoppedPreviewSaysThatNothingIsIn()
{
    Shop from;
    fill(from, 600);
    Shop to;
    QByteArray bytes = from.exported(Kind::JsonLines);
    QBuffer file(&bytes);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto preview =
        reports::previewImport(file, to->records(), u"Owner"_s, {}, [](qint64 position) { return position == 0; });
    QVERIFY(!preview);
    QCOMPARE(preview.error().category, base::Category::Cancelled);
    const QString said = preview.error().person.english();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(said), qPrintable(said));
    QVERIFY2(said.contains(u"nothing was imported"_s), qPrintable(said));
}

void TestImport::isUndone()
{
    Shop from;
    fill(from, 1500);
    const QByteArray bytes = from.exported(Kind::Csv);
    Shop to;
    const QByteArray empty = to.digest();
    QVERIFY(to.import(bytes));
    QVERIFY(to->note(listed::id(100), u"seen"_s, u"Owner"_s));
    const auto withdrawn = to->undoImport(to.importId(), u"Owner"_s);
    QVERIFY2(withdrawn, withdrawn ? "" : qPrintable(withdrawn.error().log));
    QCOMPARE(withdrawn->gone, 1508);
    QCOMPARE(withdrawn->kept, 1);
    QCOMPARE(*to->records().paymentCount(), 1);
    QVERIFY(to.digest() != empty);
    // And in again, under the same numbers.
    const auto again = to.import(bytes);
    QVERIFY(again);
    QCOMPARE(again->added, 1508);
    QCOMPARE(again->renumbered, 0);
    QCOMPARE(again->differing, 1);
}

void TestImport::idFollowsFromTheFile()
{
    Shop shop;
    fill(shop, 0);
    const QByteArray bytes = shop.exported(Kind::Csv);
    Shop other;
    QCOMPARE(other.preview(bytes)->import.id, shop.preview(bytes)->import.id);
    QCOMPARE(other.preview(bytes)->import.id.size(), 32);
    QVERIFY(other.preview(bytes + "\r\n")->import.id != shop.preview(bytes)->import.id);
}

/// PAYDESK_IMPORT_KILLS sets how often (50 in the long run).
void TestImport::outlivesBeingKilled()
{
    const int kills = aftermath::times("PAYDESK_IMPORT_KILLS", 10);
    Shop from;
    fill(from, 6000);
    const QString path = from.file(u"payments.jsonl"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = from.exported(Kind::JsonLines);
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    constexpr int killsOfOne = 4;
    int cutOff = 0;
    for (int imports = 0; cutOff < kills; ++imports) {
        QVERIFY(imports < 10 * kills); // else they end before they are killed
        const QTemporaryDir folder;
        const QString ledger = folder.filePath(u"ledger.sqlite"_s);
        const support::FakeClock clock;
        // Killed again and again until it gets through by itself.
        for (int tries = 0;; ++tries) {
            QProcess child;
            child.start(QStringLiteral(PAYDESK_IMPORTER), {ledger, path});
            QVERIFY(child.waitForStarted());
            if (tries < killsOfOne) {
                QVERIFY2(child.waitForReadyRead(60'000), child.readAllStandardError().constData());
                QThread::usleep(QRandomGenerator::global()->bounded(150'000U));
                child.kill();
            }
            QVERIFY(child.waitForFinished(120'000));
            if (child.exitStatus() == QProcess::NormalExit) {
                QVERIFY2(child.exitCode() == 0, child.readAllStandardError().constData());
                break;
            }
            ++cutOff;
            const auto opened = ledger::Ledger::open(ledger, clock);
            QVERIFY_RESULT(opened);
            QVERIFY(*(*opened)->records().paymentCount() % 1000 == 0); // whole batches or none
        }
        const auto whole = ledger::Ledger::open(ledger, clock);
        QVERIFY_RESULT(whole);
        const auto verified = (*whole)->verify();
        QVERIFY_RESULT(verified);
        QVERIFY(verified->isSound());
        QCOMPARE(verified->digest.toHex(), from.digest());
    }
    qInfo("%d imports were killed and gone on with", cutOff);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
