// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reports/listedpayments.h"
#include "tests/support/sentence.h"
#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/history/countrows.h"
#include "ui/history/currencytable.h"
#include "ui/history/exportdialog.h"
#include "ui/history/formatrow.h"
#include "ui/history/importdialog.h"
#include "ui/history/workprogress.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using Kind = reports::ExportFormat::Kind;

namespace {

const QDateTime now(QDate(2026, 1, 15), QTime(3, 0), Qt::UTC);

/// What a dialog stands over.
struct Window {
    Window()
    {
        appearance.dress(*qApp);
        frame.resize(1232, 800);
        frame.show();
    }
    ui::Appearance appearance;
    QWidget frame;
};

/// A button that is seen and can be pressed; nullptr: none.
ui::Button* button(const QWidget& dialog, const QString& text)
{
    for (ui::Button* each : dialog.findChildren<ui::Button*>()) {
        if (each->isVisible() && each->isEnabled() && each->text() == text)
            return each;
    }
    return nullptr;
}

bool isSaid(const QWidget& dialog, const QString& words)
{
    const auto labels = dialog.findChildren<ui::PlainLabel*>();
    return std::any_of(labels.begin(), labels.end(),
        [&words](const ui::PlainLabel* label) { return label->isVisible() && label->text().contains(words); });
}

/// Where pictures are asked for, for people to look at.
void shoot(QWidget& widget, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("PAYDESK_SHOTS"); !folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
}

/// What is asked of the writer, which waits for `go`.
struct Writer {
    QSemaphore begun;
    QSemaphore go;
    reports::ExportWish wish;
    ledger::Reading::List list;
    QString place;
    QThread* thread = nullptr;
    base::Result<reports::ControlTotals> answer = reports::ControlTotals();

    ui::ExportDialog::Write function()
    {
        return [this](const ledger::Reading::List& asked, const reports::ExportWish& how, const QString& where,
                   const reports::RowProgress& progress) {
            list = asked;
            wish = how;
            place = where;
            thread = QThread::currentThread();
            const bool goesOn = progress(500, 2000);
            begun.release();
            go.acquire();
            if (!goesOn || !progress(1000, 2000))
                answer = base::failure(base::Category::Cancelled, u"cancelled"_s, base::UserText("Stopped. Again."));
            return answer;
        };
    }
};

reports::ControlTotals totals()
{
    reports::ControlTotals made;
    for (const payments::Payment& payment : listed::all())
        static_cast<void>(made.add(payment));
    return made;
}

} // namespace

class TestHistoryFiles final : public QObject {
    Q_OBJECT

private slots:
    void exportsWhatIsChosen();
    void sumsStandUnderEachOther();
    void offersAMarkForTablesAlone();
    void showsHowFarAndStops();
    void saysWhyNothingWasWritten();
    void asksForAPlaceWithTheRightName();
    void importsAfterAPreview();
    void saysThatAFileIsCutOff();
    void hasNothingToImport_data();
    void hasNothingToImport();
    void stopsReadingAFile();
    void saysWhatWentWrongWithAnImport();
    void endsWhileWorking();
};

void TestHistoryFiles::exportsWhatIsChosen()
{
    Window window;
    Writer writer;
    writer.answer = totals();
    ui::ExportDialog::Subject subject{.list = {}, .filter = u"Paid, today"_s, .rows = 2000, .place = u"/tmp"_s};
    subject.list.filter.states = {payments::State::Paid};
    ui::ExportDialog dialog(window.appearance, subject, writer.function(), now, &window.frame);
    const QSignalSpy written(&dialog, &ui::ExportDialog::written);
    dialog.show();
    QVERIFY(isSaid(dialog, u"Export these payments: 2,000"_s));
    QVERIFY(isSaid(dialog, u"Paid, today"_s));
    QCOMPARE(dialog.findChildren<ui::FormatRow*>().size(), 5); // four formats and the mark
    dialog.choose(Kind::Csv);
    dialog.setByteOrderMark(true);
    dialog.writeTo(u"/tmp/list.csv"_s);
    QVERIFY(writer.begun.tryAcquire(1, 5000));
    QVERIFY(dialog.isWriting());
    QVERIFY(writer.thread != QThread::currentThread());
    writer.go.release();
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(writer.wish.format, Kind::Csv);
    QVERIFY(writer.wish.byteOrderMark);
    QCOMPARE(writer.wish.filter, u"Paid, today"_s);
    QCOMPARE(writer.list, subject.list);
    QCOMPARE(writer.place, u"/tmp/list.csv"_s);
    QVERIFY(isSaid(dialog, u"The file is written"_s));
    QVERIFY(isSaid(dialog, u"list.csv"_s));
    QCOMPARE(dialog.findChild<ui::CountRows*>()->shown(), QStringList{u"Payments in the file: 6"_s});
    const QStringList table = dialog.findChild<ui::CurrencyTable*>()->shown();
    QCOMPARE(table.first(), u"Currency\tPayments\tAsked\tReceived\tRefunded"_s);
    QVERIFY2(table.filter(u"USD"_s).first().endsWith(u"\t35.00\t–"_s), qPrintable(table.join(u'\n')));
    QVERIFY2(table.filter(u"IDR"_s).first().endsWith(u"\t53"_s), qPrintable(table.join(u'\n')));
    QVERIFY2(
        table.contains(u"37.00 in all rows, also those not paid or priced otherwise"_s), qPrintable(table.join(u'\n')));
    shoot(dialog, u"export-written"_s);
    QVERIFY(button(dialog, u"Stop"_s) == nullptr);
    button(dialog, u"Close"_s)->click();
    QVERIFY(!dialog.isVisible());
    // Words of the paper are those of the pills.
    QCOMPARE(writer.wish.words.stateOf(listed::plain(1)), u"Paid"_s);
}

/// Figures of any size end at one place, grouped, without a word between them.
void TestHistoryFiles::sumsStandUnderEachOther()
{
    Window window;
    ui::CurrencyTable table(window.appearance, &window.frame);
    using OfCurrency = reports::ControlTotals::OfCurrency;
    const OfCurrency riel{.currency = money::Currency::Khr, .rows = 1'204'331, .asked = 98'765'432'100};
    const OfCurrency dollars{.currency = money::Currency::Usd,
        .rows = 7,
        .asked = 123'456'789,
        .received = 5'000'000'000'000'000'00,
        .receivedInRows = 5'000'000'000'000'000'00};
    const OfCurrency elsewhere{.currency = money::Currency::Idr, .receivedInRows = 5};
    table.setTotals({dollars, riel, elsewhere}, money::Digits::Ascii);
    table.resize(600, 200);
    table.show();
    QCOMPARE(table.shown().size(), 5);
    QCOMPARE(table.shown().at(1), u"USD\t7\t1,234,567.89\t5,000,000,000,000,000.00"_s);
    // Came for sales priced otherwise.
    QCOMPARE(table.shown().at(3), u"IDR\t0\t–\t–"_s);
    QCOMPARE(table.shown().at(4), u"5 in all rows, also those not paid or priced otherwise"_s);
    QVERIFY2(table.shown().at(2).startsWith(u"KHR\t1,204,331\t"_s), qPrintable(table.shown().at(2)));
    QTRY_VERIFY(table.isVisible());
    QHash<QString, int> ends; // of a figure
    for (const auto* label : table.findChildren<ui::PlainLabel*>()) {
        QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        ends.insert(label->text(), label->geometry().right());
    }
    QCOMPARE(ends[u"7"_s], ends[u"1,204,331"_s]);
    QCOMPARE(ends[u"7"_s], ends[u"Payments"_s]);
    table.setTotals({dollars}, money::Digits::Khmer);
    QCOMPARE(table.shown().size(), 2);
    QVERIFY2(table.shown().last().contains(u"១,២៣៤,៥៦៧.៨៩"_s), qPrintable(table.shown().last()));
}

void TestHistoryFiles::offersAMarkForTablesAlone()
{
    Window window;
    Writer writer;
    ui::ExportDialog dialog(window.appearance, {}, writer.function(), now, &window.frame);
    dialog.show();
    QVERIFY(isSaid(dialog, u"All payments."_s));
    const auto rows = dialog.findChildren<ui::FormatRow*>();
    QVERIFY(!rows.last()->isEnabled());
    dialog.choose(Kind::Csv);
    QVERIFY(rows.last()->isEnabled());
    rows.last()->click();
    dialog.choose(Kind::JsonLines);
    QVERIFY(!rows.last()->isEnabled());
    writer.go.release();
    dialog.writeTo(u"/tmp/x"_s);
    QTRY_VERIFY(!dialog.isWriting());
    QVERIFY(!writer.wish.byteOrderMark);
}

void TestHistoryFiles::showsHowFarAndStops()
{
    Window window;
    Writer writer;
    ui::ExportDialog dialog(window.appearance, {}, writer.function(), now, &window.frame);
    dialog.show();
    dialog.writeTo(u"/tmp/x"_s);
    QVERIFY(writer.begun.tryAcquire(1, 5000));
    QTRY_COMPARE(dialog.findChild<ui::WorkProgress*>()->words(), u"500 of 2,000 payments"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible()); // until the file is gone
    QVERIFY(isSaid(dialog, u"Stopping"_s));
    writer.go.release();
    QTRY_VERIFY(button(dialog, u"Choose the place"_s) != nullptr);
    QVERIFY(!dialog.findChild<ui::Banner*>()->isVisible()); // it was wanted
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestHistoryFiles::saysWhyNothingWasWritten()
{
    Window window;
    Writer writer;
    writer.answer = base::failure(base::Category::Storage, u"export_full"_s,
        base::UserText("There is no room for the file and nothing was saved. Make room."));
    ui::ExportDialog dialog(window.appearance, {}, writer.function(), now, &window.frame);
    dialog.show();
    writer.go.release();
    dialog.writeTo(u"/tmp/x"_s);
    QTRY_VERIFY(dialog.findChild<ui::Banner*>()->isVisible());
    QCOMPARE(
        dialog.findChild<ui::Banner*>()->text(), u"There is no room for the file and nothing was saved. Make room."_s);
    QVERIFY(button(dialog, u"Choose the place"_s) != nullptr);
    dialog.choose(Kind::Pdf);
    QVERIFY(!dialog.findChild<ui::Banner*>()->isVisible());
}

void TestHistoryFiles::asksForAPlaceWithTheRightName()
{
    Window window;
    Writer writer;
    ui::ExportDialog dialog(window.appearance, {.list = {}, .filter = {}, .rows = {}, .place = u"/tmp"_s},
        writer.function(), now, &window.frame);
    dialog.show();
    dialog.choose(Kind::Pdf);
    button(dialog, u"Choose the place"_s)->click();
    auto* files = dialog.findChild<QFileDialog*>();
    QVERIFY(files != nullptr);
    QCOMPARE(files->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(files->defaultSuffix(), u"pdf"_s);
    QCOMPARE(files->selectedFiles().value(0), u"/tmp/Payments 2026-01-15.pdf"_s);
    files->reject();
}

void TestHistoryFiles::importsAfterAPreview()
{
    Window window;
    QString asked;
    QString undone;
    const ui::ImportDialog::Work work{
        .preview = [&](const QString& file, const reports::ProblemSink& tell,
                       const reports::ByteProgress& /*progress*/) -> base::Result<reports::ImportPreview> {
            asked = file;
            for (qint64 line = 3; line < 15; ++line)
                tell({line, base::UserText("The line is no payment.")});
            return reports::ImportPreview{
                .counts = {.added = 1200, .renumbered = 4, .known = 30, .refused = 12}, .import = {u"ab12"_s, {}, 0}};
        },
        .import = [&](const QString& file, const ledger::Import& import, const reports::ProblemSink& tell,
                      const reports::ByteProgress& /*progress*/) -> base::Result<reports::ImportCounts> {
            asked = file + import.id;
            tell({3, base::UserText("The line is no payment.")});
            return reports::ImportCounts{.added = 1200, .renumbered = 4, .known = 30, .refused = 1};
        },
        .undo = [&](const QString& id,
                    const std::function<bool(int)>& /*progress*/) -> base::Result<ledger::Withdrawn> {
            undone = id;
            return ledger::Withdrawn{1199, 1};
        },
        .find = {}};
    ui::ImportDialog dialog(window.appearance, work, u"/tmp"_s, &window.frame);
    const QSignalSpy changed(&dialog, &ui::ImportDialog::changed);
    dialog.show();
    button(dialog, u"Choose a file"_s)->click();
    auto* files = dialog.findChild<QFileDialog*>();
    QVERIFY(files != nullptr);
    QCOMPARE(files->fileMode(), QFileDialog::ExistingFile);
    files->reject();
    dialog.read(u"/tmp/payments.jsonl"_s);
    QTRY_VERIFY(isSaid(dialog, u"Import these payments?"_s));
    QCOMPARE(asked, u"/tmp/payments.jsonl"_s);
    auto* counts = dialog.findChild<ui::CountRows*>();
    QCOMPARE(counts->shown(),
        (QStringList{u"New: 1,200"_s, u"Of these with another sale number, as theirs is taken or too high: 4"_s,
            u"Already here: 30"_s, u"Lines that cannot be read as a payment: 12"_s}));
    QVERIFY(isSaid(dialog, u"Line 3: The line is no payment."_s));
    QVERIFY(isSaid(dialog, u"And more lines like these: 7"_s));
    QCOMPARE(changed.size(), 0);

    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_VERIFY(isSaid(dialog, u"The payments are in the ledger"_s));
    QCOMPARE(asked, u"/tmp/payments.jsonlab12"_s);
    QCOMPARE(counts->shown().first(), u"Added: 1,200"_s);
    QVERIFY(!isSaid(dialog, u"And more lines like these"_s));
    QCOMPARE(changed.size(), 1);

    // It asks first, over the dialog.
    for (const QString& answer : {u"Not now"_s, u"Undo the import"_s}) {
        button(dialog, u"Undo this import"_s)->click();
        auto* question = dialog.findChild<ui::Dialog*>(u"undoQuestion"_s);
        QVERIFY(question != nullptr && question->isVisible());
        QVERIFY(isSaid(*question, u"payments.jsonl"_s));
        QVERIFY(undone.isEmpty());
        shoot(*question, u"import-undo-question"_s);
        QVERIFY(!button(*question, u"Undo the import"_s)->hasFocus()); // Enter agrees to nothing by accident
        button(*question, answer)->click();
        QTRY_VERIFY(dialog.findChild<ui::Dialog*>(u"undoQuestion"_s) == nullptr);
        if (answer == u"Not now"_s)
            QVERIFY(isSaid(dialog, u"The payments are in the ledger"_s));
    }
    QTRY_VERIFY(isSaid(dialog, u"The import is taken back"_s));
    QCOMPARE(undone, u"ab12"_s);
    QCOMPARE(counts->shown(),
        (QStringList{u"Payments taken back: 1,199"_s, u"Kept, as something happened to them since: 1"_s}));
    QCOMPARE(changed.size(), 2);
    QVERIFY(button(dialog, u"Undo this import"_s) == nullptr);
    button(dialog, u"Close"_s)->click();
    QVERIFY(!dialog.isVisible());
}

void TestHistoryFiles::saysThatAFileIsCutOff()
{
    Window window;
    auto said = reports::TotalsSaid::Missing;
    const ui::ImportDialog::Work work{
        .preview = [&said](const QString& /*file*/, const reports::ProblemSink& /*tell*/,
                       const reports::ByteProgress& /*progress*/) -> base::Result<reports::ImportPreview> {
            return reports::ImportPreview{.counts = {.added = 30, .totals = said}, .import = {}};
        },
        .import = {},
        .undo = {},
        .find = {}};
    ui::ImportDialog dialog(window.appearance, work, {}, &window.frame);
    dialog.show();
    dialog.read(u"/tmp/x"_s);
    QTRY_VERIFY(isSaid(dialog, u"Import these payments?"_s));
    auto* banner = dialog.findChild<ui::Banner*>();
    QVERIFY(isSaid(dialog, u"The file ends without its totals."_s));
    QVERIFY(banner->isVisible());
    QVERIFY(button(dialog, u"Import"_s) != nullptr); // what is there may be wanted all the same
    QVERIFY(dialog.findChild<ui::CountRows*>()->shown().contains(u"Lines that cannot be read as a payment: 0"_s));
    shoot(dialog, u"import-cut-off"_s);
    said = reports::TotalsSaid::Differ;
    dialog.read(u"/tmp/x"_s);
    QTRY_VERIFY(isSaid(dialog, u"The totals of the file do not agree with its payments."_s));
    said = reports::TotalsSaid::None;
    dialog.read(u"/tmp/x"_s);
    QTRY_VERIFY(isSaid(dialog, u"nothing tells whether it is whole."_s));
    QVERIFY(button(dialog, u"Import"_s) != nullptr);
    said = reports::TotalsSaid::Agree;
    dialog.read(u"/tmp/x"_s);
    QTRY_VERIFY(isSaid(dialog, u"Import these payments?"_s) && !banner->isVisible());
}

void TestHistoryFiles::hasNothingToImport_data()
{
    QTest::addColumn<int>("added"); ///< by the import of before; 0: there was none, the payments were made here
    QTest::addColumn<int>("gone");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("made here") << 0 << 0 << false;
    QTest::newRow("imported before") << 30 << 0 << true;
    QTest::newRow("partly taken back") << 30 << 10 << true;
    QTest::newRow("taken back, and imported otherwise") << 30 << 30 << false;
}

void TestHistoryFiles::hasNothingToImport()
{
    QFETCH(int, added);
    QFETCH(int, gone);
    QFETCH(bool, isOffered);
    Window window;
    QString undone;
    const ui::ImportDialog::Work work{
        .preview = [](const QString& /*file*/, const reports::ProblemSink& /*tell*/,
                       const reports::ByteProgress& /*progress*/) -> base::Result<reports::ImportPreview> {
            return reports::ImportPreview{.counts = {.known = 30}, .import = {.id = u"ab12"_s, .actor = {}}};
        },
        .import = {},
        .undo = [&](const QString& id,
                    const std::function<bool(int)>& /*progress*/) -> base::Result<ledger::Withdrawn> {
            undone = id;
            return ledger::Withdrawn{30, 0};
        },
        .find = [&](const QString& id) -> base::Result<std::optional<ledger::ImportRecord>> {
            if (added == 0)
                return std::nullopt;
            return ledger::ImportRecord{.id = id, .file = u"x"_s, .actor = {}, .at = now, .added = added, .gone = gone};
        }};
    ui::ImportDialog dialog(window.appearance, work, {}, &window.frame);
    dialog.show();
    dialog.read(u"/tmp/x"_s);
    QTRY_VERIFY(isSaid(dialog, u"Nothing to import"_s));
    QVERIFY(button(dialog, u"Import"_s) == nullptr);
    QCOMPARE(button(dialog, u"Undo that import"_s) != nullptr, isOffered);
    shoot(dialog, isOffered ? u"import-again"_s : u"import-nothing"_s);
    if (isOffered) {
        button(dialog, u"Undo that import"_s)->click();
        auto* question = dialog.findChild<ui::Dialog*>(u"undoQuestion"_s);
        QVERIFY(question != nullptr);
        button(*question, u"Undo the import"_s)->click();
        QTRY_VERIFY(isSaid(dialog, u"The import is taken back"_s));
        QCOMPARE(undone, u"ab12"_s);
        return;
    }
    QTest::keyClick(&dialog, Qt::Key_Return); // on "Back", which has the focus
    QVERIFY(!dialog.isWorking());
}

void TestHistoryFiles::stopsReadingAFile()
{
    Window window;
    QSemaphore begun;
    const ui::ImportDialog::Work work{
        .preview = [&begun](const QString& /*file*/, const reports::ProblemSink& /*tell*/,
                       const reports::ByteProgress& progress) -> base::Result<reports::ImportPreview> {
            begun.release();
            while (progress(1))
                QThread::msleep(1);
            return base::failure(base::Category::Cancelled, u"cancelled"_s, base::UserText("Stopped. Again."));
        },
        .import = {},
        .undo = {},
        .find = {}};
    ui::ImportDialog dialog(window.appearance, work, {}, &window.frame);
    dialog.show();
    dialog.read(u"/tmp/x"_s);
    QVERIFY(begun.tryAcquire(1, 5000));
    button(dialog, u"Stop"_s)->click();
    QTRY_VERIFY(button(dialog, u"Choose a file"_s) != nullptr);
    QVERIFY(!dialog.findChild<ui::Banner*>()->isVisible());
}

void TestHistoryFiles::saysWhatWentWrongWithAnImport()
{
    Window window;
    const ui::ImportDialog::Work work{
        .preview = [](const QString& /*file*/, const reports::ProblemSink& /*tell*/,
                       const reports::ByteProgress& /*progress*/) -> base::Result<reports::ImportPreview> {
            return reports::ImportPreview{.counts = {.added = 30}, .import = {u"ab"_s, {}, 0}};
        },
        .import = [](const QString& /*file*/, const ledger::Import& /*import*/, const reports::ProblemSink& /*tell*/,
                      const reports::ByteProgress& /*progress*/) -> base::Result<reports::ImportCounts> {
            return base::failure(
                base::Category::Storage, u"ledger_full"_s, base::UserText("The disk is full. Make room on the disk."));
        },
        .undo = {},
        .find = {}};
    ui::ImportDialog dialog(window.appearance, work, {}, &window.frame);
    dialog.show();
    dialog.read(u"/tmp/x"_s);
    QTRY_VERIFY(button(dialog, u"Import"_s) != nullptr);
    dialog.import();
    QTRY_VERIFY(dialog.findChild<ui::Banner*>()->isVisible());
    QCOMPARE(dialog.findChild<ui::Banner*>()->text(), u"The disk is full. Make room on the disk."_s);
    // What is in stays: it may be gone on with, or taken back.
    QVERIFY(button(dialog, u"Import"_s) != nullptr);
    QVERIFY(button(dialog, u"Undo this import"_s) != nullptr);
}

/// A window that closes waits for no file.
void TestHistoryFiles::endsWhileWorking()
{
    Window window;
    auto writer = std::make_unique<Writer>();
    auto dialog = std::make_unique<ui::ExportDialog>(
        window.appearance, ui::ExportDialog::Subject(), writer->function(), now, &window.frame);
    dialog->show();
    dialog->writeTo(u"/tmp/x"_s);
    QVERIFY(writer->begun.tryAcquire(1, 5000));
    dialog.reset();
    writer->go.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
    QCOMPARE(writer->answer.error().category, base::Category::Cancelled); // it was told to stop
    QCoreApplication::processEvents();
}

QTEST_MAIN(TestHistoryFiles)
#include "tst_historyfiles.moc"
