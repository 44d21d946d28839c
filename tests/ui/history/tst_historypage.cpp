// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/readingthread.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/history/heldreading.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/plainlabel.h"
#include "ui/common/qrview.h"
#include "ui/common/statuspill.h"
#include "ui/common/textfield.h"
#include "ui/history/detailpane.h"
#include "ui/history/historypage.h"
#include "ui/history/loadingbars.h"
#include "ui/history/paymentmodel.h"
#include "ui/history/paymenttable.h"
#include "ui/history/remarkdialog.h"
#include "ui/history/timelineview.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using payments::Payment;

namespace {

constexpr int sales = 500;

/// The page in a window of a counter, as the shell shows it.
struct Window {
    explicit Window(ledger::Reading& reading, QSize size = {1232, 800})
        : scheduler(clock)
        , page(new ui::HistoryPage(appearance, languages, reading, clock, scheduler))
    {
        auto* column = new QVBoxLayout(&frame);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(page);
        frame.resize(size);
    }
    void show()
    {
        frame.show();
        frame.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        page->setFocus();
    }
    [[nodiscard]] ui::PaymentTable& table() const { return page->table(); }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] QString cell(int row, ui::PaymentModel::Column column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString top() const { return cell(table().rowAt(0), ui::PaymentModel::Number); }
    [[nodiscard]] QString chosen() const { return cell(table().chosenRow(), ui::PaymentModel::Number); }
    template <class Part>
    [[nodiscard]] Part* part() const
    {
        return page->findChild<Part*>();
    }
    [[nodiscard]] ui::Button* button(const QString& text) const
    {
        for (auto* each : frame.findChildren<ui::Button*>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] bool shows(const QString& text) const
    {
        for (const auto* each : page->findChildren<ui::PlainLabel*>())
            if (each->isVisible() && each->text().contains(text))
                return true;
        return false;
    }
    [[nodiscard]] ui::RemarkDialog* dialog() const
    {
        return qobject_cast<ui::RemarkDialog*>(QApplication::activeModalWidget());
    }

    support::FakeClock clock;
    support::FakeScheduler scheduler;
    ui::Appearance appearance;
    ui::Languages languages;
    QWidget frame;
    ui::HistoryPage* page;
};

base::Error diskError()
{
    return {base::Category::Storage, u"ledger_io"_s,
        base::UserText("The disk could not read the ledger. Check the disk."), u"disk"_s};
}

Payment payment(qint64 n)
{
    Payment made = sale::draft(n);
    made.number = n;
    made.state = payments::State::Pending;
    made.gatewayId = u"md5"_s;
    made.createdAt = QDateTime(QDate(2026, 1, 15), QTime(3, 0), Qt::UTC);
    made.changedAt = made.createdAt;
    return made;
}

/// Sale numbers from `newest` down.
QList<Payment> soldDown(qint64 newest, int count)
{
    QList<Payment> made;
    for (qint64 n = newest; n > newest - count && n > 0; --n)
        made.append(payment(n));
    return made;
}

} // namespace

class HistoryPageTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void showsTheNewestFirst();
    void pagesToTheEndWithoutGapsOrRepeats();
    void takesChangesWhileScrolledDown();
    void takesChangesThatComeWhileAPageIsRead();
    void fillsTheGapOfAnotherProgram();
    void showsNewSalesAtTheTop();
    void tellsEverythingAboutASale();
    void speaksOfMoneyOnlyWhereItCame_data();
    void speaksOfMoneyOnlyWhereItCame();
    void aCodeThatRanOutIsNotCalledWaiting();
    void asksForOneTimelineAtATime();
    void keepsOutsideTextPlain();
    void invitesToTheFirstSale();
    void saysWhyNothingCanBeRead();
    void saysWhyNoMoreCanBeRead();
    void showsBarsOnlyWhenReadingTakesLong();
    void staysAwakeOnASlowDisk();
    void goesByKeyboard();
    void leavesOtherKeysToTheWindow();
    void asksBeforeItMarks();
    void takesNotesAndRemarks();
    void neverCutsAmounts_data();
    void neverCutsAmounts();

private:
    QTemporaryDir m_folder;
    QString m_path;
    support::FakeClock m_clock;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

void HistoryPageTest::initTestCase()
{
    m_path = m_folder.filePath(u"ledger.sqlite"_s);
    auto opened = ledger::Ledger::open(m_path, m_clock);
    QVERIFY(opened);
    m_ledger = std::move(*opened);
    const auto seeded = m_ledger->together([this]() -> base::Result<> {
        for (qint64 n = 1; n <= sales; ++n) {
            m_clock.advance(30s);
            if (auto sold = sale::sell(*m_ledger, n); !sold)
                return sold;
        }
        return {};
    });
    QVERIFY(seeded);
}

void HistoryPageTest::showsTheNewestFirst()
{
    ledger::ReadingThread reading(m_path);
    Window window(reading);
    window.clock.setNowUtc(m_clock.nowUtc());
    window.show();
    QTRY_COMPARE(window.rows(), ui::PaymentModel::PageSize);
    QCOMPARE(window.cell(0, ui::PaymentModel::Number), u"S-500"_s);
    QCOMPARE(window.cell(1, ui::PaymentModel::Number), u"S-499"_s);
    QCOMPARE(window.cell(0, ui::PaymentModel::Amount), u"$12.50"_s);
    QCOMPARE(window.cell(0, ui::PaymentModel::State), u"Paid"_s);
    QCOMPARE(window.cell(0, ui::PaymentModel::Method), u"KHQR"_s);
    QCOMPARE(window.cell(0, ui::PaymentModel::Time), m_clock.nowUtc().toLocalTime().toString(u"HH:mm:ss"_s));
    QCOMPARE(window.chosen(), u"S-500"_s);
    QVERIFY(window.shows(u"The latest 50 sales"_s));
    const QString spoken = window.table().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString& part : {u"S-500"_s, u"$12.50"_s, u"Paid"_s, u"Table 7"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

void HistoryPageTest::pagesToTheEndWithoutGapsOrRepeats()
{
    ledger::ReadingThread reading(m_path);
    Window window(reading);
    window.show();
    QTRY_VERIFY(window.rows() > 0);
    while (window.rows() < sales) {
        const int before = window.rows();
        QScrollBar& bar = *window.table().verticalScrollBar();
        bar.setValue(bar.maximum());
        QTRY_VERIFY(window.rows() > before);
    }
    for (int row = 0; row < sales; ++row)
        QCOMPARE(window.cell(row, ui::PaymentModel::Number), u"S-%1"_s.arg(sales - row));
    // A full last page does not tell yet that it was the last.
    QTest::keyClick(&window.table(), Qt::Key_End);
    QTRY_VERIFY(window.shows(u"All 500 sales"_s));
    QCOMPARE(window.rows(), sales);
    QCOMPARE(window.chosen(), u"S-1"_s);
}

void HistoryPageTest::takesChangesWhileScrolledDown()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(200, 50));
    window.table().chooseRow(30);
    QCOMPARE(window.chosen(), u"S-170"_s);
    const QString top = window.top();
    QVERIFY(top != u"S-200"_s);

    window.page->paymentChanged(payment(201));
    QCOMPARE(window.rows(), 51);
    QCOMPARE(window.cell(0, ui::PaymentModel::Number), u"S-201"_s);
    QCOMPARE(window.top(), top);
    QCOMPARE(window.chosen(), u"S-170"_s);

    Payment seen = payment(170);
    seen.state = payments::State::Paid;
    seen.received = seen.amount;
    window.page->paymentChanged(seen);
    QCOMPARE(window.cell(window.table().chosenRow(), ui::PaymentModel::State), u"Paid"_s);
    QCOMPARE(window.page->detail().payment()->state, payments::State::Paid);
    QCOMPARE(window.top(), top);

    Payment hidden = payment(199);
    hidden.state = payments::State::Failed;
    window.page->paymentChanged(hidden);
    QCOMPARE(window.cell(2, ui::PaymentModel::State), u"Failed"_s);
    QCOMPARE(window.rows(), 51);

    // Older than what was read: its page brings it.
    window.page->paymentChanged(payment(100));
    QCOMPARE(window.rows(), 51);
}

void HistoryPageTest::takesChangesThatComeWhileAPageIsRead()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    Payment changed = payment(200);
    changed.state = payments::State::Paid;
    window.page->paymentChanged(changed);
    reading.pages.takeFirst().answer(soldDown(200, 50)); // read before the change
    QCOMPARE(window.cell(0, ui::PaymentModel::State), u"Paid"_s);

    window.table().chooseRow(49);
    QCOMPARE(reading.pages.size(), 1);
    QCOMPARE(*reading.pages.first().before, 151);
    changed.number = 140;
    changed.id = sale::id(140);
    window.page->paymentChanged(changed);
    reading.pages.takeFirst().answer(soldDown(150, 50));
    QCOMPARE(window.rows(), 100);
    QCOMPARE(window.cell(60, ui::PaymentModel::Number), u"S-140"_s);
    QCOMPARE(window.cell(60, ui::PaymentModel::State), u"Paid"_s);
}

void HistoryPageTest::fillsTheGapOfAnotherProgram()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(200, 50));
    window.page->paymentChanged(payment(204));
    QCOMPARE(reading.pages.size(), 1);
    QCOMPARE(*reading.pages.first().before, 204);
    reading.pages.takeFirst().answer(soldDown(203, 50));
    QCOMPARE(window.rows(), 54);
    for (int row = 0; row < 54; ++row)
        QCOMPARE(window.cell(row, ui::PaymentModel::Number), u"S-%1"_s.arg(204 - row));
}

void HistoryPageTest::showsNewSalesAtTheTop()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(200, 50));
    window.page->paymentChanged(payment(201));
    QCOMPARE(window.top(), u"S-201"_s);
    QCOMPARE(window.chosen(), u"S-200"_s);
}

void HistoryPageTest::tellsEverythingAboutASale()
{
    ledger::ReadingThread reading(m_path);
    Window window(reading);
    window.page->setAccountNames({{u"practice"_s, u"Main KHQR"_s}});
    window.show();
    QTRY_VERIFY(window.rows() > 0);
    const QStringList facts = window.page->detail().facts().shown();
    for (const QString& fact : {u"Asked: $12.50"_s, u"Received: $12.50"_s, u"Account: Main KHQR"_s, u"Method: KHQR"_s,
             u"Reference: Table 7"_s, u"Payer: Sok Dara"_s, u"Proof: Asked the gateway"_s, u"Its number: md5-500"_s,
             u"Transaction: T-1"_s, u"Our ID: "_s + sale::id(500)})
        QVERIFY2(facts.contains(fact), qPrintable(fact + u" not in "_s + facts.join(u'|')));
    QTRY_COMPARE(window.page->detail().timeline().shownTitles(),
        (QStringList{u"Paid: $12.50 arrived"_s, u"The gateway made the code"_s, u"Sale created"_s}));
    QTRY_VERIFY(window.shows(sale::clerk));

    auto* code = window.part<ui::QrView>();
    QVERIFY(code->isHidden());
    QTest::mouseClick(window.button(u"Show the code"_s), Qt::LeftButton);
    QVERIFY(code->isVisibleTo(window.page));
    QVERIFY(!code->isEmpty());

    const auto shortPaid = [&] {
        Payment changed = window.page->detail().payment().value();
        changed.state = payments::State::Processing;
        changed.exception = payments::Exception::Short;
        changed.received = money::Money::fromMinor(1200, money::Currency::Usd);
        return changed;
    }();
    window.page->paymentChanged(shortPaid);
    QVERIFY(window.page->detail().facts().shown().contains(u"Difference: −$0.50"_s));
    QVERIFY(window.shows(u"Less money came than was asked."_s));
    QCOMPARE(window.cell(0, ui::PaymentModel::Received), u"$12.00"_s);
    QVERIFY(window.button(u"I have looked at it"_s));
}

void HistoryPageTest::speaksOfMoneyOnlyWhereItCame_data()
{
    using payments::Evidence;
    using payments::Exception;
    using payments::State;
    QTest::addColumn<State>("state");
    QTest::addColumn<Exception>("exception");
    QTest::addColumn<payments::Evidence>("evidence");
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("proof");
    const auto row = [](const char* name, State state, Exception exception, Evidence evidence, const QString& received,
                         const QString& proof) {
        QTest::newRow(name) << state << exception << evidence << received << proof;
    };
    const QString asked = u"Asked the gateway"_s;
    row("open", State::Pending, Exception::None, Evidence::Api, {}, {});
    row("unknown", State::Unknown, Exception::None, Evidence::Api, {}, {});
    row("expired", State::Expired, Exception::None, Evidence::Api, {}, {});
    row("failed", State::Failed, Exception::None, Evidence::Api, {}, {});
    row("paid", State::Paid, Exception::None, Evidence::Api, u"$12.50"_s, asked);
    row("refunded", State::Refunded, Exception::None, Evidence::Api, u"$12.50"_s, asked);
    row("paid, says a person", State::Paid, Exception::Manual, Evidence::Manual, {}, u"By hand"_s);
    row("said to be paid", State::Processing, Exception::Unverified, Evidence::Api, {}, asked);
}

void HistoryPageTest::speaksOfMoneyOnlyWhereItCame()
{
    QFETCH(payments::State, state);
    QFETCH(payments::Exception, exception);
    QFETCH(payments::Evidence, evidence);
    QFETCH(QString, received);
    QFETCH(QString, proof);
    support::HeldReading reading;
    Window window(reading);
    window.show();
    Payment sold = payment(1);
    sold.state = state;
    sold.exception = exception;
    sold.evidence = evidence;
    sold.amount = *money::Money::fromMinor(1250, money::Currency::Usd);
    sold.finalAmount = std::nullopt;
    sold.received = std::nullopt; // evidence that names no amount
    reading.pages.takeFirst().answer(QList<Payment>{sold});
    const QStringList facts = window.page->detail().facts().shown();
    QVERIFY(!facts.isEmpty());
    QCOMPARE(facts.filter(u"Received"_s), received.isEmpty() ? QStringList() : QStringList{u"Received: "_s + received});
    QCOMPARE(facts.filter(u"Proof: "_s), proof.isEmpty() ? QStringList() : QStringList{u"Proof: "_s + proof});
    QCOMPARE(window.cell(0, ui::PaymentModel::Received), received.isEmpty() ? u"—"_s : received);
}

void HistoryPageTest::aCodeThatRanOutIsNotCalledWaiting()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    Payment open = payment(1);
    open.expiresAt = window.clock.nowUtc().addSecs(2);
    reading.pages.takeFirst().answer(QList{open});
    QCOMPARE(window.cell(0, ui::PaymentModel::State), u"Waiting"_s);
    QSignalSpy told(window.table().model(), &QAbstractItemModel::dataChanged);
    window.scheduler.advance(2s);
    QCOMPARE(window.cell(0, ui::PaymentModel::State), u"Ran out, checking"_s);
    QVERIFY2(!told.isEmpty(), "the list is painted again at the code's end");
    const auto* pill = window.page->detail().findChild<ui::StatusPill*>();
    QCOMPARE(pill->accessibleName(), u"Ran out, checking"_s);
    open.state = payments::State::Expired;
    window.page->paymentChanged(open);
    QCOMPARE(window.cell(0, ui::PaymentModel::State), u"Expired"_s);
}

void HistoryPageTest::asksForOneTimelineAtATime()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(200, 50));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&window.table(), Qt::Key_Down);
    QCOMPARE(reading.timelines.size(), 1);
    QCOMPARE(reading.timelines.first().paymentId, sale::id(200));
    ledger::Event event;
    event.kind = ledger::kind::draft;
    event.detail = "{}";
    event.at = window.clock.nowUtc();
    reading.timelines.takeFirst().answer(QList{event});
    QVERIFY(window.page->detail().timeline().shownTitles().isEmpty()); // of a sale no longer chosen
    QCOMPARE(reading.timelines.size(), 1);
    QCOMPARE(reading.timelines.first().paymentId, sale::id(180));
    reading.timelines.takeFirst().answer(QList{event});
    QCOMPARE(window.page->detail().timeline().shownTitles(), QStringList{u"Sale created"_s});

    window.table().chooseRow(3);
    reading.timelines.takeFirst().answer(tl::unexpected(diskError()));
    QVERIFY(window.shows(diskError().person.english()));
}

void HistoryPageTest::keepsOutsideTextPlain()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    Payment nasty = payment(1);
    nasty.reference = u"<b>x</b>\n\u202e7"_s;
    nasty.payer = u"<img src=a>\u202e"_s;
    reading.pages.takeFirst().answer(QList{nasty});
    QCOMPARE(window.cell(0, ui::PaymentModel::Reference), u"<b>x</b>␊[U+202E]7"_s);
    QVERIFY(window.page->detail().facts().shown().contains(u"Payer: <img src=a>[U+202E]"_s));
}

void HistoryPageTest::invitesToTheFirstSale()
{
    const QTemporaryDir folder;
    const auto opened = ledger::Ledger::open(folder.filePath(u"ledger.sqlite"_s), m_clock);
    QVERIFY(opened);
    ledger::ReadingThread reading((*opened)->path());
    Window window(reading);
    window.show();
    QTRY_VERIFY(window.shows(u"No sales yet"_s));
    QVERIFY(window.page->detail().isHidden());
    QSignalSpy wanted(window.page, &ui::HistoryPage::chargeWanted);
    QTest::mouseClick(window.button(u"Charge"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);

    window.page->paymentChanged(payment(1));
    QVERIFY(window.table().isVisible());
    QVERIFY(window.page->detail().isVisible());
    QCOMPARE(window.chosen(), u"S-1"_s);
}

void HistoryPageTest::saysWhyNothingCanBeRead()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(tl::unexpected(diskError()));
    QCOMPARE(window.part<ui::EmptyState>()->sentence(), diskError().person.english());
    QVERIFY(!window.table().isVisible());
    QTest::mouseClick(window.button(u"Retry"_s), Qt::LeftButton);
    QCOMPARE(reading.pages.size(), 1);
    reading.pages.takeFirst().answer(soldDown(3, 3));
    QVERIFY(window.table().isVisible());
    QCOMPARE(window.rows(), 3);
    QVERIFY(window.shows(u"All 3 sales"_s));
}

void HistoryPageTest::saysWhyNoMoreCanBeRead()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(200, 50));
    window.table().chooseRow(49);
    reading.pages.takeFirst().answer(tl::unexpected(diskError()));
    QVERIFY(window.shows(diskError().person.english()));
    window.table().chooseRow(48);
    window.table().chooseRow(49);
    QVERIFY(reading.pages.isEmpty()); // not again and again
    QTest::mouseClick(window.button(u"Retry"_s), Qt::LeftButton);
    reading.pages.takeFirst().answer(soldDown(150, 50));
    QCOMPARE(window.rows(), 100);
    QVERIFY(!window.shows(diskError().person.english()));
}

void HistoryPageTest::showsBarsOnlyWhenReadingTakesLong()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    window.scheduler.advance(100ms);
    QVERIFY(!window.part<ui::LoadingBars>()->isVisible());
    window.scheduler.advance(100ms);
    QVERIFY(window.part<ui::LoadingBars>()->isVisible());
    reading.pages.takeFirst().answer(soldDown(2, 2));
    QVERIFY(!window.part<ui::LoadingBars>()->isVisible());
    QVERIFY(window.table().isVisible());
}

void HistoryPageTest::staysAwakeOnASlowDisk()
{
    ledger::ReadingThread quick(m_path);
    support::SlowReading reading(quick, 500ms);
    Window window(reading);
    window.show();
    QElapsedTimer turn;
    qint64 longest = 0;
    QElapsedTimer whole;
    whole.start();
    const auto watchUntil = [&](const auto& done) {
        while (!done() && whole.elapsed() < 8000) {
            turn.start();
            QTest::keyClick(&window.table(), Qt::Key_Down);
            QCoreApplication::processEvents();
            longest = std::max(longest, turn.elapsed());
            QTest::qWait(5);
        }
    };
    watchUntil([&] { return window.rows() >= 100; });
    QVERIFY(window.rows() >= 100);
    QVERIFY(whole.elapsed() >= 500);
    QVERIFY2(longest < 250, qPrintable(u"%1 ms"_s.arg(longest)));
}

void HistoryPageTest::goesByKeyboard()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(50, 50));
    auto& table = window.table();
    QVERIFY(table.hasFocus());
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(window.chosen(), u"S-49"_s);
    QTest::keyClick(&table, Qt::Key_End);
    QCOMPARE(window.chosen(), u"S-1"_s);
    QTest::keyClick(&table, Qt::Key_PageUp);
    QVERIFY(table.chosenRow() < 40);
    QTest::keyClick(&table, Qt::Key_Home);
    QCOMPARE(window.chosen(), u"S-50"_s);
    QTest::keyClick(&table, Qt::Key_PageDown);
    QVERIFY(table.chosenRow() > 5);
    table.chooseRow(2);

    QSignalSpy check(window.page, &ui::HistoryPage::checkWanted);
    QTest::keyClick(&table, Qt::Key_F5);
    QCOMPARE(check.takeFirst().first().toString(), sale::id(48));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"S-48"_s);

    QTest::keyClick(&table, Qt::Key_Return);
    QVERIFY(window.page->detail().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
    QCOMPARE(check.size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(window.page->detail().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(table.hasFocus());
    QCOMPARE(window.chosen(), u"S-48"_s);
}

void HistoryPageTest::leavesOtherKeysToTheWindow()
{
    class Keys final : public QObject {
    public:
        QString typed;

    protected:
        bool eventFilter(QObject*, QEvent* event) override
        {
            if (event->type() == QEvent::KeyPress)
                typed += static_cast<QKeyEvent*>(event)->text();
            return false;
        }
    } keys;
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(50, 50));
    window.frame.installEventFilter(&keys);
    QTest::keyClicks(&window.table(), u"12.5"_s);
    QCOMPARE(keys.typed, u"12.5"_s);
    QCOMPARE(window.chosen(), u"S-50"_s);

    int home = 0;
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), &window.frame), &QShortcut::activated, this, [&] { ++home; });
    QTest::keyClick(&window.table(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(home, 0);
    QTest::keyClick(&window.table(), Qt::Key_Escape);
    QCOMPARE(home, 1);
}

void HistoryPageTest::asksBeforeItMarks()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(5, 5));
    QSignalSpy marked(window.page, &ui::HistoryPage::markWanted);
    QTest::mouseClick(window.button(u"Mark"_s), Qt::LeftButton);
    auto* dialog = window.dialog();
    QVERIFY(dialog);
    auto* field = dialog->findChild<ui::TextField*>();
    QTest::keyClick(&field->edit(), Qt::Key_Return);
    QVERIFY(marked.isEmpty());
    QVERIFY(!field->message().isEmpty());
    const auto chips = dialog->findChildren<ui::Chip*>();
    QCOMPARE(chips.size(), 3);
    chips.at(2)->click();
    QTest::keyClicks(&field->edit(), u"He paid cash"_s);
    QTest::keyClick(&field->edit(), Qt::Key_Return);
    QCOMPARE(marked.size(), 1);
    QCOMPARE(marked.first().at(0).toString(), sale::id(5));
    QCOMPARE(marked.first().at(1).value<payments::State>(), payments::State::Cancelled);
    QCOMPARE(marked.first().at(2).toString(), u"He paid cash"_s);

    Payment certain = payment(5);
    certain.state = payments::State::Paid;
    certain.received = certain.amount;
    certain.evidence = payments::Evidence::Api;
    window.page->paymentChanged(certain);
    QVERIFY(!window.button(u"Mark"_s)->isEnabled());
    QVERIFY(window.shows(u"nothing is left to mark"_s));
}

void HistoryPageTest::takesNotesAndRemarks()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    QList<Payment> list = soldDown(2, 2);
    list[0].exception = payments::Exception::Late;
    list[0].state = payments::State::Paid;
    list[0].note = u"Old"_s;
    reading.pages.takeFirst().answer(list);

    QSignalSpy noted(window.page, &ui::HistoryPage::noteWanted);
    QTest::mouseClick(window.button(u"Note"_s), Qt::LeftButton);
    QVERIFY(window.dialog());
    auto* note = window.dialog()->findChild<QLineEdit*>();
    QCOMPARE(note->text(), u"Old"_s);
    note->setText(u"New"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.first().at(1).toString(), u"New"_s);
    QTRY_VERIFY(!window.dialog());

    QSignalSpy looked(window.page, &ui::HistoryPage::acknowledgeWanted);
    QTest::mouseClick(window.button(u"I have looked at it"_s), Qt::LeftButton);
    QVERIFY(window.dialog());
    QTest::keyClick(window.dialog()->findChild<QLineEdit*>(), Qt::Key_Return); // a remark need not be
    QCOMPARE(looked.size(), 1);
    QCOMPARE(looked.first().at(0).toString(), sale::id(2));

    QSignalSpy shown(window.page, &ui::HistoryPage::showOnChargeWanted);
    window.table().chooseRow(1);
    QTRY_VERIFY(!window.dialog());
    QTest::mouseClick(window.button(u"Show on Charge"_s), Qt::LeftButton);
    QCOMPARE(shown.first().first().toString(), sale::id(1));
}

void HistoryPageTest::neverCutsAmounts_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("counter PC") << 1232;
    QTest::newRow("1024 x 768") << 960;
    QTest::newRow("smallest window") << 836;
}

void HistoryPageTest::neverCutsAmounts()
{
    QFETCH(int, width);
    support::HeldReading reading;
    Window window(reading, QSize(width, 640));
    window.clock.advance(std::chrono::hours(24 * 40)); // the time column is at its widest with dates
    window.show();
    QList<Payment> list = soldDown(20, 20);
    list[3].amount = *money::Money::fromMinor(1'250'000, money::Currency::Khr);
    list[4].exception = payments::Exception::WrongCurrency;
    reading.pages.takeFirst().answer(list);
    auto& table = window.table();
    int used = 0;
    for (int column = 0; column < ui::PaymentModel::ColumnCount; ++column)
        used += table.isColumnHidden(column) ? 0 : table.columnWidth(column);
    QVERIFY2(used <= table.viewport()->width(), qPrintable(u"%1 of %2"_s.arg(used).arg(table.viewport()->width())));
    for (const auto column : {ui::PaymentModel::Time, ui::PaymentModel::State, ui::PaymentModel::Amount})
        QVERIFY(!table.isColumnHidden(column));
}

QTEST_MAIN(HistoryPageTest)
#include "tst_historypage.moc"
