// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/ledger.h"
#include "core/people/role.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakedesk.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"
#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/receipt/receiptdialog.h"
#include "ui/receipt/receiptwords.h"
#include "ui/receipt/slippreview.h"
#include "ui/receipt/slipprinting.h"

#include <QFileDialog>
#include <QMutex>
#include <QPainter>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using ui::ReceiptDialog;
using ui::SlipPrinting;

namespace {

/// The window's end of a till that only prints, on a real ledger.
class LedgerDesk final : public support::FakeDesk {
public:
    explicit LedgerDesk(ledger::Ledger& book)
        : m_book(book)
    {
    }
    void print(const QString& paymentId, ledger::Medium medium, const QString& attempt) override
    {
        QMetaObject::invokeMethod(
            this,
            [this, paymentId, medium, attempt] {
                emit printed({paymentId, attempt, m_book.print(paymentId, medium, sale::clerk, attempt)});
            },
            Qt::QueuedConnection);
    }
    void takeBackPrint(const QString& paymentId, const QString& attempt) override
    {
        taken += m_book.takeBackPrint(paymentId, sale::clerk, attempt)->changed ? 1 : 0;
    }

    int taken = 0;

private:
    ledger::Ledger& m_book;
};

/// Reads timelines where the desk writes.
class BookReading final : public ledger::Reading {
public:
    explicit BookReading(ledger::Ledger& book)
        : m_book(book)
    {
    }
    void page(QObject*, const Page&, Answer<QList<payments::Payment>>) override { }
    void pageAt(QObject*, const List&, qint64, int, Answer<QList<payments::Payment>>) override { }
    void count(QObject*, const List&, Answer<ledger::Totals>) override { }
    void stopCounting(QObject*) override { }
    void totals(QObject*, const ledger::Filter&, Answer<ledger::Totals>) override { }
    void distribution(QObject*, Answer<ledger::Distribution>) override { }
    void timeline(QObject*, const QString& id, Answer<QList<ledger::Event>> answer) override
    {
        answer(m_book.records().timeline(id));
    }
    void byId(QObject*, const QString&, Answer<std::optional<payments::Payment>>) override { }

private:
    ledger::Ledger& m_book;
};

/// Prints on nothing, and jams when told to.
class TestPrinters final : public ui::Printers {
public:
    QStringList known{u"Counter"_s, u"Kitchen & Bar"_s};
    int jamsAfter = 1000; ///< slips
    std::atomic<bool> isHeld = false;

    [[nodiscard]] QStringList names() const override { return known; }
    base::Result<> print(const QString& printer, const reports::Slip& slip, const reports::SlipPaper& paper,
        const QString&) const override
    {
        while (isHeld)
            QThread::msleep(1);
        const QMutexLocker lock(&m_mutex);
        isOffTheWindow = QThread::currentThread() != qApp->thread();
        if (printed.size() >= jamsAfter)
            return ui::printerFailed(u"jam"_s);
        printed.append(slip);
        on = printer + u' ' + paper.word;
        return {};
    }

    mutable QList<reports::Slip> printed;
    mutable QString on;
    mutable bool isOffTheWindow = false;

private:
    mutable QMutex m_mutex;
};

bool says(const reports::Slip& slip, const QString& text)
{
    return std::any_of(slip.lines.begin(), slip.lines.end(),
        [&text](const reports::SlipLine& line) { return line.left == text || line.right == text; });
}

} // namespace

/// From the wish to the paper.
class SlipsTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void printsAndCounts();
    void previewIsThePaper();
    void savesAsPdf();
    void takesBackWhatFailed_data();
    void takesBackWhatFailed();
    void stopsAtTheSlipThatJams();
    void savesWhatIsNotPrintedYet();
    void printsNothingUnseen();
    void refusesWhereTheLedgerDoes();
    void asksOnceForMany();
    void waitsForNoPrinter();
    void savesWithoutAPrinter();
    void remembersTheChoice();
    void neverWritesOntoItsOwnData();
    void saysNothingOfPrintersThatAreNone();
    void wordsAreTheWindows();

private:
    /// With its printers known.
    ReceiptDialog* open(const QList<payments::Payment>& payments)
    {
        ReceiptDialog* dialog = m_slips->open(payments, m_window.get());
        return QTest::qWaitFor([dialog] { return button(dialog, u"Print"_s)->isEnabled(); }) ? dialog : nullptr;
    }
    static ui::Button* button(const QWidget* dialog, const QString& text)
    {
        for (auto* each : dialog->findChildren<ui::Button*>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    [[nodiscard]] payments::Payment sold(qint64 n) const { return **m_book->records().byId(sale::id(n)); }
    [[nodiscard]] int receipts(qint64 n) const
    {
        return ledger::receiptsPrinted(*m_book->records().timeline(sale::id(n)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(15, 0), Qt::UTC)};
    std::unique_ptr<ledger::Ledger> m_book;
    std::unique_ptr<LedgerDesk> m_desk;
    std::unique_ptr<BookReading> m_reading;
    ui::Appearance m_appearance;
    std::shared_ptr<TestPrinters> m_printers;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<SlipPrinting> m_slips;
    QStringList m_problems;
};

void SlipsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_book = std::move(*ledger::Ledger::open(m_folder->filePath(u"ledger.sqlite"_s), m_clock));
    for (qint64 n = 1; n <= 3; ++n)
        QVERIFY_RESULT(sale::sell(*m_book, n));
    QVERIFY_RESULT(m_book->draft(sale::draft(4), sale::clerk));
    m_desk = std::make_unique<LedgerDesk>(*m_book);
    m_reading = std::make_unique<BookReading>(*m_book);
    m_printers = std::make_shared<TestPrinters>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 800);
    m_window->show();
    SlipPrinting::Around around;
    around.shop = [] { return reports::ReceiptShop{u"Sokha Coffee"_s, u"Phnom Penh"_s, QTimeZone(7 * 3600), false}; };
    around.accountNames = [] { return QHash<QString, QString>{{u"practice"_s, u"Counter account"_s}}; };
    around.mayWrite = [](const QString& place) -> base::Result<> {
        if (!place.endsWith(u".sqlite"_s))
            return {};
        return base::failure(base::Category::Storage, u"export_onto_data"_s,
            base::UserText("This is a file of Paydesk. Choose another place."), u"test"_s);
    };
    around.documents = m_folder->path();
    m_problems.clear();
    m_slips = std::make_unique<SlipPrinting>(m_appearance, m_clock, *m_desk, *m_reading, m_printers, around, nullptr);
    connect(m_slips.get(), &SlipPrinting::problem, this, [this](const QString& text) { m_problems.append(text); });
}

void SlipsTest::cleanup()
{
    m_window.reset();
    m_slips.reset();
    m_printers->isHeld = false;
    QThreadPool::globalInstance()->waitForDone();
    m_desk.reset();
    m_book.reset();
}

void SlipsTest::printsAndCounts()
{
    QSignalSpy printed(m_slips.get(), &SlipPrinting::printed);
    for (int copy = 0; copy < 3; ++copy) {
        QPointer<ReceiptDialog> dialog = open({sold(1)});
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_F9);
        QTRY_COMPARE(printed.size(), copy + 1);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(receipts(1), copy + 1);
        QCOMPARE(m_printers->printed.size(), copy + 1);
        QCOMPARE(says(m_printers->printed.last(), u"COPY %1"_s.arg(copy)), copy > 0);
        QVERIFY(says(m_printers->printed.last(), u"Counter account"_s));
    }
    QVERIFY2(m_printers->isOffTheWindow, "a printer may take its time");
    QCOMPARE(m_printers->on, u"Counter roll-80"_s);
    QVERIFY(m_problems.isEmpty());
}

void SlipsTest::previewIsThePaper()
{
    QVERIFY_RESULT(m_book->print(sale::id(1), ledger::Medium::Paper, sale::clerk, u"before"_s));
    ReceiptDialog* dialog = open({sold(1)});
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_F9);
    const QImage seen = dialog->preview().grab().toImage().convertToFormat(QImage::Format_RGB32);
    QTRY_COMPARE(m_printers->printed.size(), 1);
    // What went to the printer, drawn as small as the preview.
    ui::SlipPreview paper;
    paper.setLayoutOf(reports::laidOut(m_printers->printed.first(), reports::slipPapers().front()));
    QCOMPARE(seen, paper.grab().toImage().convertToFormat(QImage::Format_RGB32));
    QVERIFY(says(m_printers->printed.first(), u"COPY 1"_s));
}

void SlipsTest::savesAsPdf()
{
    QSignalSpy printed(m_slips.get(), &SlipPrinting::printed);
    ReceiptDialog* dialog = open({sold(1)});
    dialog->choosePaper(u"a5");
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    auto* files = dialog->findChild<QFileDialog*>();
    QVERIFY(files != nullptr);
    QVERIFY(!files->testOption(QFileDialog::DontConfirmOverwrite));
    const QString place = m_folder->filePath(u"Slip S-1.pdf"_s);
    emit files->fileSelected(place);
    QTRY_COMPARE(printed.size(), 1);
    QFile file(place);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(m_printers->printed.isEmpty());
    QCOMPARE(ledger::textIn((*m_book->records().timeline(sale::id(1))).constLast(), u"medium"), u"pdf"_s);
}

void SlipsTest::takesBackWhatFailed_data()
{
    QTest::addColumn<bool>("toPdf");
    QTest::newRow("the printer jams") << false;
    QTest::newRow("the file cannot be written") << true;
}

void SlipsTest::takesBackWhatFailed()
{
    QFETCH(bool, toPdf);
    m_printers->jamsAfter = 0;
    QPointer<ReceiptDialog> dialog = open({sold(1)});
    if (toPdf)
        emit dialog->saveWanted(m_folder->filePath(u"no/such/place.pdf"_s));
    else
        dialog->print();
    auto* problem = dialog->findChild<ui::Banner*>();
    QTRY_VERIFY(!problem->text().isEmpty());
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(problem->text()), qPrintable(problem->text()));
    QCOMPARE(m_desk->taken, 1);
    QCOMPARE(receipts(1), 0);
    // Nothing is lost: the same dialog prints on, and that is the first receipt.
    m_printers->jamsAfter = 1000;
    dialog->print();
    QTRY_COMPARE(m_printers->printed.size(), 1);
    QVERIFY(!says(m_printers->printed.first(), u"COPY 1"_s));
    QTRY_COMPARE(receipts(1), 1);
}

void SlipsTest::stopsAtTheSlipThatJams()
{
    m_printers->jamsAfter = 2;
    QPointer<ReceiptDialog> dialog = open({sold(1), sold(2), sold(3)});
    dialog->print();
    auto* problem = dialog->findChild<ui::Banner*>();
    QTRY_VERIFY(problem->text().contains(u"2 of 3"_s));
    QCOMPARE(receipts(1) * 100 + receipts(2) * 10 + receipts(3), 110);
    // Once more goes on with the third: nobody gets a copy of what came out.
    dialog->print();
    QTRY_VERIFY(problem->text().contains(u"2 of 3"_s));
    m_printers->jamsAfter = 1000;
    dialog->print();
    QTRY_COMPARE(m_printers->printed.size(), 3);
    QCOMPARE(receipts(1) * 100 + receipts(2) * 10 + receipts(3), 111);
    QVERIFY(says(m_printers->printed.last(), u"S-3"_s));
}

/// Nobody gets a copy of what came out of the printer before it jammed.
void SlipsTest::savesWhatIsNotPrintedYet()
{
    m_printers->jamsAfter = 2;
    QPointer<ReceiptDialog> dialog = open({sold(1), sold(2), sold(3)});
    dialog->print();
    auto* problem = dialog->findChild<ui::Banner*>();
    QTRY_VERIFY(problem->text().contains(u"2 of 3 slips are printed. Only the others are left here."_s));
    if (const QString folder = qEnvironmentVariable("PAYDESK_PICTURES"); !folder.isEmpty())
        QVERIFY(dialog->grab().save(folder + u"/slips-left.png"_s));
    // The dialog is about the third now.
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    auto* files = dialog->findChild<QFileDialog*>();
    QVERIFY(files != nullptr);
    QCOMPARE(files->selectedFiles().value(0).section(u'/', -1), u"Slip S-3.pdf"_s);
    const QImage seen = dialog->preview().grab().toImage().convertToFormat(QImage::Format_RGB32);
    ui::SlipPreview third;
    third.setLayoutOf(reports::laidOut(
        reports::receiptOf(sold(3), {u"Sokha Coffee"_s, u"Phnom Penh"_s, QTimeZone(7 * 3600), false},
            ui::ReceiptWords::inWindowLanguage({{u"practice"_s, u"Counter account"_s}}, money::Digits::Ascii), 0),
        reports::slipPapers().front()));
    QCOMPARE(seen, third.grab().toImage().convertToFormat(QImage::Format_RGB32));
    QSignalSpy printed(m_slips.get(), &SlipPrinting::printed);
    emit files->fileSelected(m_folder->filePath(u"rest.pdf"_s));
    QTRY_COMPARE(printed.size(), 1);
    QCOMPARE(printed.first().first().toInt(), 1);
    QCOMPARE(receipts(1) * 100 + receipts(2) * 10 + receipts(3), 111);
}

/// F9 opened the dialog and is held down still; or somebody went to Cancel before the printers were found.
void SlipsTest::printsNothingUnseen()
{
    ReceiptDialog* dialog = open({sold(1)});
    QVERIFY(dialog);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_F9, Qt::NoModifier, {}, true);
    QApplication::sendEvent(dialog, &held);
    button(dialog, u"Cancel"_s)->setFocus();
    dialog->setPrinters({u"Counter"_s});
    QVERIFY(button(dialog, u"Cancel"_s)->hasFocus());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
    QTest::qWait(20);
    QCOMPARE(receipts(1), 0);
    QVERIFY(m_printers->printed.isEmpty());
}

void SlipsTest::refusesWhereTheLedgerDoes()
{
    payments::Payment stranger = sold(2);
    stranger.id = sale::id(99);
    QPointer<ReceiptDialog> dialog = open({sold(1), stranger});
    dialog->print();
    auto* problem = dialog->findChild<ui::Banner*>();
    QTRY_VERIFY(!problem->text().isEmpty());
    QVERIFY2(m_printers->printed.isEmpty(), "what cannot be written down is not printed");
    QCOMPARE(receipts(1), 0);
}

void SlipsTest::asksOnceForMany()
{
    QList<payments::Payment> many;
    for (int i = 0; i < 12; ++i)
        many.append(sold(1 + i % 4));
    QPointer<ReceiptDialog> dialog = open(many);
    QVERIFY(m_printers->printed.isEmpty());
    QStringList texts;
    for (const auto* label : dialog->findChildren<QWidget*>())
        texts.append(label->property("text").toString());
    QVERIFY2(texts.join(u'|').contains(u"12 slip"_s), qPrintable(texts.join(u'|')));
    dialog->print();
    QTRY_COMPARE(m_printers->printed.size(), 12);
    QVERIFY(m_printers->printed[3].isFramed); // the draft, which nobody takes for a receipt
    QVERIFY(says(m_printers->printed[8], u"COPY 2"_s)); // the third of the same sale
}

void SlipsTest::waitsForNoPrinter()
{
    m_printers->isHeld = true;
    m_printers->jamsAfter = 0;
    QPointer<ReceiptDialog> dialog = open({sold(1)});
    dialog->print();
    QTRY_COMPARE(receipts(1), 1); // written down before
    dialog->reject();
    QTRY_VERIFY(!dialog);
    m_printers->isHeld = false;
    QTRY_COMPARE(m_problems.size(), 1); // the window says what became of it
    QCOMPARE(receipts(1), 0);
}

void SlipsTest::savesWithoutAPrinter()
{
    m_printers->known.clear();
    QPointer<ReceiptDialog> dialog = m_slips->open({sold(1)}, m_window.get());
    QTRY_VERIFY(dialog->findChildren<ui::Button*>().size() == 3);
    QTest::qWait(50);
    QVERIFY(!button(dialog, u"Print"_s)->isEnabled());
    QVERIFY(button(dialog, u"Save as PDF"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_F9);
    QVERIFY(m_printers->printed.isEmpty());
}

void SlipsTest::remembersTheChoice()
{
    QList<SlipPrinting::Choice> choices;
    connect(m_slips.get(), &SlipPrinting::choiceChanged, this,
        [&choices](const SlipPrinting::Choice& choice) { choices.append(choice); });
    m_slips->remember({u"Kitchen & Bar"_s, u"roll-58"_s});
    ReceiptDialog* dialog = open({sold(1)});
    dialog->print();
    QTRY_COMPARE(m_printers->on, u"Kitchen & Bar roll-58"_s);
    QVERIFY(choices.isEmpty());
    dialog = open({sold(1)});
    dialog->choosePaper(u"a5");
    dialog->print();
    QTRY_COMPARE(m_printers->on, u"Kitchen & Bar a5"_s);
    QCOMPARE(choices.size(), 1);
    QCOMPARE(choices.first().paper, u"a5"_s);
    QTRY_COMPARE(receipts(1), 2);
}

void SlipsTest::neverWritesOntoItsOwnData()
{
    QPointer<ReceiptDialog> dialog = open({sold(1)});
    emit dialog->saveWanted(m_folder->filePath(u"ledger.sqlite"_s));
    QVERIFY(!dialog->findChild<ui::Banner*>()->text().isEmpty());
    QCOMPARE(receipts(1), 0);
}

void SlipsTest::saysNothingOfPrintersThatAreNone()
{
    const ui::SystemPrinters printers;
    const reports::Slip slip = reports::receiptOf(sold(1), {}, {}, 0);
    for (const QString& name : {QString(), u"no such printer"_s}) {
        const auto failed = printers.print(name, slip, reports::slipPapers().front(), u"S-1"_s);
        QCOMPARE(failed.error().code, u"printer_failed"_s);
        QVERIFY(support::saysWhatIsWrongAndWhatToDo(failed.error().person.english()));
    }
}

void SlipsTest::wordsAreTheWindows()
{
    const reports::ReceiptWords words = ui::ReceiptWords::inWindowLanguage({}, money::Digits::Ascii);
    const reports::ReceiptWords english;
    // The same as the command line's.
    payments::Payment payment = sold(1);
    reports::ReceiptWords plain = words;
    plain.methodOf = {};
    plain.accountOf = {};
    QCOMPARE(reports::receiptOf(payment, {}, plain, 1).lines, reports::receiptOf(payment, {}, english, 1).lines);
    QVERIFY(says(reports::receiptOf(payment, {}, words, 1), u"KHQR"_s));
    payment.state = payments::State::Expired;
    QVERIFY(says(reports::receiptOf(payment, {}, words, 1), u"Expired"_s));
}

QTEST_MAIN(SlipsTest)
#include "tst_slips.moc"
