// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/export.h"
#include "core/reports/newfile.h"
#include "tests/core/ledger/sale.h"
#include "tests/core/reports/listedpayments.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fulldisk.h"
#include "tests/support/sentence.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using Kind = reports::ExportFormat::Kind;

Q_DECLARE_METATYPE(Kind)

namespace {

constexpr int Sales = 1200;

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

reports::ExportWish wishFor(Kind format)
{
    reports::ExportWish wish;
    wish.format = format;
    wish.at = QDateTime(QDate(2026, 1, 15), QTime(3, 0), Qt::UTC);
    return wish;
}

} // namespace

class TestExport final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void writesExactlyTheList_data();
    void writesExactlyTheList();
    void fileIsForItsOwnerAlone_data();
    void fileIsForItsOwnerAlone();
    void leavesNothingWhenStopped_data();
    void leavesNothingWhenStopped();
    void packingAWorkbookIsLeftAtOnce();
    void leavesNothingOnAFullDisk_data();
    void leavesNothingOnAFullDisk();
    void refusesPlaces_data();
    void refusesPlaces();
    void isOfOneMoment();
    void saysTheTotalsOfTheScreen();

private:
    QTemporaryDir m_folder;
    QString m_ledger = m_folder.filePath(u"ledger.sqlite"_s);
    support::FakeClock m_clock;
    std::unique_ptr<ledger::Ledger> m_writer;
    std::unique_ptr<ledger::Reader> m_reader;
};

void TestExport::initTestCase()
{
    auto opened = ledger::Ledger::open(m_ledger, m_clock);
    QVERIFY(opened);
    m_writer = std::move(*opened);
    QVERIFY(m_writer->together([this]() -> base::Result<> {
        for (int n = 1; n <= Sales; ++n) {
            if (auto sold = sale::sell(*m_writer, n); !sold)
                return sold;
            m_clock.advance(std::chrono::seconds(1));
        }
        return {};
    }));
    auto reader = ledger::Reader::open(m_ledger);
    QVERIFY(reader);
    m_reader = std::move(*reader);
}

void TestExport::writesExactlyTheList_data()
{
    using By = ledger::Sort::By;
    QTest::addColumn<ledger::Filter>("filter");
    QTest::addColumn<ledger::Sort>("sort");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("first");
    QTest::newRow("all") << ledger::Filter{} << ledger::Sort{By::Number, false} << Sales << 1;
    QTest::newRow("turned") << ledger::Filter{} << ledger::Sort{By::Created, true} << Sales << Sales;
    ledger::Filter some;
    some.text = u"s-77"_s;
    QTest::newRow("some") << some << ledger::Sort{By::Number, false} << 11 << 77;
    ledger::Filter none;
    none.states = {payments::State::Failed};
    QTest::newRow("none") << none << ledger::Sort{} << 0 << 0;
}

void TestExport::writesExactlyTheList()
{
    QFETCH(ledger::Filter, filter);
    QFETCH(ledger::Sort, sort);
    QFETCH(int, rows);
    QFETCH(int, first);
    const ledger::Reading::List list{filter, sort};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    qint64 last = -1;
    const auto totals = reports::exportStream(*m_reader, list, wishFor(Kind::Csv), buffer, [&](qint64 done, qint64 of) {
        last = done;
        return of == rows;
    });
    QVERIFY2(totals, totals ? "" : qPrintable(totals.error().log));
    QCOMPARE(totals->rows(), rows);
    QCOMPARE(last, rows);
    const QList<QByteArray> lines = buffer.data().split('\n');
    QCOMPARE(lines.size(), rows + 2);
    if (rows > 0) {
        QCOMPARE(lines[1].split(',').first().toInt(), first);
        QCOMPARE(reports::sumText(totals->currencies().first().received, money::Currency::Usd),
            reports::sumText(1250LL * rows, money::Currency::Usd));
    }
}

void TestExport::fileIsForItsOwnerAlone_data()
{
    QTest::addColumn<Kind>("format");
    for (const reports::ExportFormat& format : reports::exportFormats())
        QTest::newRow(format.suffix.data()) << format.kind;
}

void TestExport::fileIsForItsOwnerAlone()
{
    QFETCH(Kind, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY(old.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    const auto totals = reports::exportFile(*m_reader, {}, wishFor(format), path);
    QVERIFY2(totals, totals ? "" : qPrintable(totals.error().log));
    QCOMPARE(filesIn(folder), QStringList{u"list"_s});
    struct stat status { };
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(static_cast<int>(status.st_mode & 0777), 0600);
    QVERIFY(status.st_size > 10'000);
}

void TestExport::leavesNothingWhenStopped_data()
{
    fileIsForItsOwnerAlone_data();
}

void TestExport::leavesNothingWhenStopped()
{
    QFETCH(Kind, format);
    for (const qint64 after : {qint64{0}, qint64{500}, qint64{Sales}}) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const auto totals = reports::exportFile(
            *m_reader, {}, wishFor(format), path, [&](qint64 rows, qint64 /*of*/) { return rows < after; });
        QVERIFY(!totals);
        QCOMPARE(totals.error().code, u"cancelled"_s);
        QCOMPARE(totals.error().category, base::Category::Cancelled);
        QVERIFY(support::saysWhatIsWrongAndWhatToDo(totals.error().person.english()));
        QCOMPARE(filesIn(folder), QStringList{u"list"_s});
        QCOMPARE(contents(path), "old");
    }
}

/// Nobody waits for a file that is not wanted any more, and it goes when it is packed.
void TestExport::packingAWorkbookIsLeftAtOnce()
{
    const QTemporaryDir other;
    auto many = ledger::Ledger::open(other.filePath(u"ledger.sqlite"_s), m_clock);
    QVERIFY(many);
    for (int batch = 0; batch < 20; ++batch) {
        QList<payments::Payment> payments;
        for (int i = 0; i < 1000; ++i)
            payments.append(listed::plain(100 + batch * 1000 + i));
        QVERIFY((*many)->importBatch(payments, {listed::id(900), u"Owner"_s, 100'000}));
    }
    const auto reader = ledger::Reader::open(other.filePath(u"ledger.sqlite"_s));
    QVERIFY(reader);
    const QTemporaryDir folder;
    QElapsedTimer sinceStop;
    int atTheEnd = 0;
    const auto totals = reports::exportFile(
        **reader, {}, wishFor(Kind::Workbook), folder.filePath(u"list.xlsx"_s), [&](qint64 rows, qint64 of) {
            const bool goesOn = rows < of || ++atTheEnd <= 2; // those are before the packing
            if (!goesOn)
                sinceStop.start();
            return goesOn;
        });
    const qint64 left = sinceStop.elapsed();
    QVERIFY(!totals);
    QCOMPARE(totals.error().code, u"cancelled"_s);
    QCOMPARE(filesIn(folder).size(), 1); // it is still being packed
    QVERIFY2(left < 40, qPrintable(u"%1 ms"_s.arg(left)));
    QTRY_COMPARE_WITH_TIMEOUT(filesIn(folder), QStringList(), 20'000);
}

void TestExport::leavesNothingOnAFullDisk_data()
{
    fileIsForItsOwnerAlone_data();
}

void TestExport::leavesNothingOnAFullDisk()
{
    QFETCH(Kind, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list"_s);
    const base::Result<reports::ControlTotals> totals = [&] {
        const support::FullDisk full;
        return reports::exportFile(*m_reader, {}, wishFor(format), path);
    }();
    QVERIFY(!totals);
    QCOMPARE(totals.error().code, u"export_full"_s);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(totals.error().person.english()));
    QCOMPARE(filesIn(folder), QStringList());
}

void TestExport::refusesPlaces_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("a device") << u"/dev/null"_s;
    QTest::newRow("a link") << m_folder.filePath(u"link"_s);
    QTest::newRow("no such folder") << m_folder.filePath(u"nowhere/list.csv"_s);
}

void TestExport::refusesPlaces()
{
    QFETCH(QString, place);
    QFile::link(u"/dev/null"_s, m_folder.filePath(u"link"_s));
    const auto totals = reports::exportFile(*m_reader, {}, wishFor(Kind::Csv), place);
    QVERIFY(!totals);
    QCOMPARE(totals.error().code, u"export_place"_s);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(totals.error().person.english()));
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    QVERIFY(QFileInfo(m_folder.filePath(u"link"_s)).isSymLink());
}

/// Sales made while the file is written are not in it, and what was counted before is what is written.
void TestExport::isOfOneMoment()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    int n = Sales;
    const auto totals = reports::exportStream(*m_reader, {}, wishFor(Kind::Csv), buffer,
        [&](qint64 /*rows*/, qint64 /*of*/) { return sale::sell(*m_writer, ++n).has_value(); });
    QVERIFY(totals);
    QVERIFY(n > Sales + 2);
    QCOMPARE(totals->rows(), Sales);
}

/// One control total in the file and on the screen, for payments in all states and currencies.
void TestExport::saysTheTotalsOfTheScreen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.sqlite"_s);
    auto ledger = ledger::Ledger::open(path, m_clock);
    QVERIFY(ledger);
    QVERIFY((*ledger)->importBatch(listed::all(), {.id = u"ab"_s, .actor = u"Owner"_s}));
    const auto reader = ledger::Reader::open(path);
    QVERIFY(reader);
    const auto screen = (*reader)->lists().totals({});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto file = reports::exportStream(**reader, {}, wishFor(Kind::Csv), buffer);
    QVERIFY(screen && file);
    QCOMPARE(file->rows(), screen->count);
    int sameCurrencies = 0;
    for (const reports::ControlTotals::OfCurrency& written : file->currencies()) {
        for (const ledger::Totals::OfCurrency& shown : screen->currencies) {
            if (shown.currency != written.currency)
                continue;
            ++sameCurrencies;
            QCOMPARE(written.rows, shown.count);
            QCOMPARE(written.paidRows, shown.paid);
            QCOMPARE(written.asked, shown.asked);
            QCOMPARE(written.received, shown.received);
            QCOMPARE(written.refunded, shown.refunded);
        }
    }
    QCOMPARE(sameCurrencies, screen->currencies.size());
    QCOMPARE(sameCurrencies, 4);
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
