// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/readingthread.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sentence.h"
#include "tests/ui/history/heldreading.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/plainlabel.h"
#include "ui/common/qrview.h"
#include "ui/common/statuspill.h"
#include "ui/common/tablehead.h"
#include "ui/common/textfield.h"
#include "ui/common/toast.h"
#include "ui/history/detailpane.h"
#include "ui/history/filterpanel.h"
#include "ui/history/historypage.h"
#include "ui/history/listfoot.h"
#include "ui/history/loadingbars.h"
#include "ui/history/paymentmodel.h"
#include "ui/history/paymenttable.h"
#include "ui/history/remarkdialog.h"
#include "ui/history/saleactions.h"
#include "ui/history/savedfilterscard.h"
#include "ui/history/searchfield.h"
#include "ui/history/staticcodepart.h"
#include "ui/history/timelineview.h"
#include "ui/history/totalsband.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using payments::Payment;

namespace {

constexpr int sales = 500;

/// The page in a window of a counter, as the shell shows it.
struct Window {
    explicit Window(ledger::Reading& reading, QSize size = {1232, 800})
        : scheduler(clock)
        , page(new ui::HistoryPage(appearance, languages, reading, clock, scheduler, {.zone = QTimeZone::utc()}))
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

ledger::Totals totalsOf(qint64 count)
{
    ledger::Totals totals;
    totals.count = count;
    return totals;
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
    void takesChangesWhileScrolledDown();
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
    void saysWhyASaleCannotBeOpened();
    void showsBarsOnlyWhenReadingTakesLong();
    void staysAwakeOnASlowDisk();
    void goesByKeyboard();
    void leavesOtherKeysToTheWindow();
    void asksBeforeItMarks();
    void opensTheMenuOfOneAndOfMany();
    void takesNotesAndRemarks();
    void neverCutsAmounts_data();
    void neverCutsAmounts();
    void opensAtToday();
    void remembersWhatWasChosen();
    void todayEndsAtMidnight();
    void daysGoByLetters();
    void searchesFromAnywhere();
    void theKeyToThePageIsASearch();
    void arrowsStayOnThePage();
    void theFirstLookAtNothingIsASearch();
    void keepsTheKeysWhileItReads();
    void theWeekBeginsWhereTheShopSays();
    void saysWhatWentBack();
    void theListFollowsTheFilter();
    void saysThatNothingFits();
    void theLastOneLeavesTheFilter();
    void showsBarsForAnotherFilter();
    void totalsAreOfTheFilter();
    void exportsWhatIsFiltered();
    void goesToADay_data();
    void goesToADay();
    void asksForTheDay();
    void savesFilters();
    void fitsTheScreen_data();
    void fitsTheScreen();

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
    QTRY_COMPARE(window.rows(), sales);
    QCOMPARE(window.cell(0, ui::PaymentModel::Number), u"S-500"_s);
    QCOMPARE(window.cell(1, ui::PaymentModel::Number), u"S-499"_s);
    QCOMPARE(window.cell(0, ui::PaymentModel::Asked), u"$12.50"_s);
    QCOMPARE(window.cell(0, ui::PaymentModel::State), u"Paid"_s);
    QCOMPARE(window.cell(0, ui::PaymentModel::Method), u"KHQR"_s);
    QCOMPARE(window.cell(0, ui::PaymentModel::Time), m_clock.nowUtc().toLocalTime().toString(u"HH:mm:ss"_s));
    QCOMPARE(window.chosen(), u"S-500"_s);
    const QString spoken = window.table().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString& part : {u"S-500"_s, u"$12.50"_s, u"Paid"_s, u"Table 7"_s})
        QVERIFY2(spoken.contains(part), qPrintable(spoken));
}

void HistoryPageTest::takesChangesWhileScrolledDown()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(200, ui::PaymentModel::PageSize));
    reading.counts.takeFirst().answer(totalsOf(200));
    window.table().chooseRow(30);
    QCOMPARE(window.chosen(), u"S-170"_s);
    const QString top = window.top();
    QVERIFY(top != u"S-200"_s);

    window.page->paymentChanged(payment(201));
    QCOMPARE(window.rows(), 201);
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
    QCOMPARE(window.rows(), 201);

    // Older than what was read: its page brings it.
    window.page->paymentChanged(payment(50));
    QCOMPARE(window.rows(), 201);
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
}

void HistoryPageTest::saysWhyNoMoreCanBeRead()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(200, ui::PaymentModel::PageSize));
    QTest::keyClick(&window.table(), Qt::Key_End);
    QVERIFY(!reading.pages.isEmpty());
    while (!reading.pages.isEmpty())
        reading.pages.takeFirst().answer(tl::unexpected(diskError()));
    QVERIFY(window.shows(diskError().person.english()));
    QTest::keyClick(&window.table(), Qt::Key_Home);
    QTest::keyClick(&window.table(), Qt::Key_End);
    QVERIFY(reading.pages.isEmpty()); // not again and again
    QTest::mouseClick(window.button(u"Retry"_s), Qt::LeftButton);
    QVERIFY(!reading.pages.isEmpty());
    while (!reading.pages.isEmpty())
        reading.pages.takeFirst().answer(soldDown(100, ui::PaymentModel::PageSize));
    QVERIFY(!window.shows(diskError().person.english()));
}

/// One that is not in the list, by a way from the detail of another.
void HistoryPageTest::saysWhyASaleCannotBeOpened()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(50, 20));
    const QString place = u"1 of 20"_s;
    reading.counts.first().answer(totalsOf(20));
    QVERIFY(window.shows(place));
    emit window.page->detail().staticCode().saleWanted(sale::id(7));
    reading.sales.takeFirst().answer(tl::unexpected(diskError()));
    QVERIFY(window.shows(diskError().person.english()));
    QCOMPARE(window.page->detail().payment()->number, 50);

    QTest::mouseClick(window.button(u"Retry"_s), Qt::LeftButton);
    QVERIFY(!window.shows(diskError().person.english()));
    QCOMPARE(reading.sales.first().paymentId, sale::id(7));
    reading.sales.takeFirst().answer(std::optional<Payment>());
    QVERIFY(window.shows(u"This sale is not in the ledger any more. Choose another one."_s));
    if (const QString folder = qEnvironmentVariable("PAYDESK_PICTURES"); !folder.isEmpty())
        QVERIFY(window.frame.grab().save(folder + u"/not-opened.png"_s));

    QTest::mouseClick(window.button(u"Retry"_s), Qt::LeftButton);
    reading.sales.takeFirst().answer(std::optional(payment(7)));
    QCOMPARE(window.page->detail().payment()->number, 7);
    QVERIFY(window.shows(place));

    // Who chose another row meanwhile wants to hear nothing of it.
    emit window.page->detail().staticCode().saleWanted(sale::id(8));
    QTest::keyClick(&window.table(), Qt::Key_Down);
    reading.sales.takeFirst().answer(tl::unexpected(diskError()));
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
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"S-48\t"_s));
    QSignalSpy print(&window.page->actions(), &ui::SaleActions::printWanted);
    QTest::keyClick(&table, Qt::Key_F9);
    QCOMPARE(print.takeFirst().first().value<QList<payments::Payment>>().first().id, sale::id(48));

    QTest::keyClick(&table, Qt::Key_Return);
    QVERIFY(window.page->detail().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
    QCOMPARE(check.size(), 1);
    window.frame.resize(1232, 560);
    auto* all = qobject_cast<QScrollArea*>(QApplication::focusWidget());
    QTRY_VERIFY(all->verticalScrollBar()->maximum() > 0);
    QTest::keyClick(all, Qt::Key_End);
    QCOMPARE(all->verticalScrollBar()->value(), all->verticalScrollBar()->maximum());
    QTest::keyClick(all, Qt::Key_Home);
    QCOMPARE(all->verticalScrollBar()->value(), 0);
    QCOMPARE(window.chosen(), u"S-48"_s);
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
    QVERIFY2(!window.button(u"Mark"_s) && window.button(u"Refund"_s), "what is certain can go back alone");
    certain.state = payments::State::Refunded;
    window.page->paymentChanged(certain);
    QVERIFY(!window.button(u"Mark"_s)->isEnabled());
    QVERIFY(window.shows(u"nothing is left to mark"_s));
}

void HistoryPageTest::opensTheMenuOfOneAndOfMany()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(5, 5));
    const auto texts = [&] {
        QStringList shown;
        for (const QAction* action : window.page->actions().menu()->actions())
            shown.append(action->text());
        return shown.join(u'|');
    };
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&window.table(), &key);
    QVERIFY(window.page->actions().menu());
    QVERIFY2(texts().contains(u"Write down a refund"_s), qPrintable(texts()));
    QTest::keyClick(&window.table(), Qt::Key_Space);
    QTest::keyClick(&window.table(), Qt::Key_Down);
    QTest::keyClick(&window.table(), Qt::Key_Space);
    QApplication::sendEvent(&window.table(), &key);
    QVERIFY2(texts().contains(u"2 sale"_s), qPrintable(texts()));
    QTest::mouseClick(window.button(u"More"_s), Qt::LeftButton); // of the pane: its sale alone
    QVERIFY2(texts().contains(u"Write down a refund"_s), qPrintable(texts()));
    delete window.page->actions().menu();
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
    for (const auto column :
        {ui::PaymentModel::Time, ui::PaymentModel::Number, ui::PaymentModel::State, ui::PaymentModel::Asked})
        QVERIFY(!table.isColumnHidden(column));
    QCOMPARE(table.isColumnHidden(ui::PaymentModel::Received), width < 1000);
}

void HistoryPageTest::opensAtToday()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    QCOMPARE(reading.pages.size(), 1);
    const ledger::Reading::List& list = reading.pages.first().page.list;
    QCOMPARE(*list.filter.createdFrom, QDateTime(QDate(2026, 1, 15), QTime(0, 0), Qt::UTC));
    QCOMPARE(*list.filter.createdBefore, QDateTime(QDate(2026, 1, 16), QTime(0, 0), Qt::UTC));
    QVERIFY(list.sort == ledger::Sort());
    QCOMPARE(reading.counts.size(), 1);
    QVERIFY(reading.counts.first().list == list);
}

void HistoryPageTest::remembersWhatWasChosen()
{
    support::HeldReading reading;
    Window window(reading);
    ui::TableLayout layout = ui::TableLayout::usual();
    layout.sort = {ledger::Sort::By::Due, true};
    window.page->remember({.days = ui::Days::Kind::ThisWeek, .columns = layout.toText(), .saved = {}});
    QSignalSpy changed(window.page, &ui::HistoryPage::memoryChanged);
    window.show();
    QCOMPARE(reading.pages.size(), 1);
    QCOMPARE(reading.pages.first().page.list.filter.createdFrom->date(), QDate(2026, 1, 11));
    QVERIFY(reading.pages.first().page.list.sort == layout.sort);
    QCOMPARE(changed.size(), 0);
    reading.pages.takeFirst().answer(soldDown(5, 5));
    QTest::keyClick(&window.table(), Qt::Key_M);
    QCOMPARE(changed.size(), 1);
    const auto memory = changed.first().first().value<ui::HistoryMemory>();
    QCOMPARE(memory.days, ui::Days::Kind::ThisMonth);
    QCOMPARE(memory.columns, layout.toText());
    // Dates are of their day alone; a search is never kept.
    ui::HistoryFilter filter;
    filter.days = {ui::Days::Kind::Chosen, {2026, 1, 2}, {2026, 1, 3}};
    filter.conditions.text = u"secret"_s;
    window.page->filters().choose(filter);
    QCOMPARE(changed.size(), 1);
}

void HistoryPageTest::todayEndsAtMidnight()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(5, 5));
    window.scheduler.advance(20h + 59min);
    QVERIFY(reading.pages.isEmpty());
    window.scheduler.advance(1min);
    QCOMPARE(reading.pages.size(), 1);
    QCOMPARE(reading.pages.first().page.list.filter.createdFrom->date(), QDate(2026, 1, 16));
}

void HistoryPageTest::daysGoByLetters()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(5, 5));
    for (const auto& [key, from] : {std::pair(Qt::Key_Y, QDate(2026, 1, 14)), std::pair(Qt::Key_W, QDate(2026, 1, 11)),
             std::pair(Qt::Key_M, QDate(2026, 1, 1)), std::pair(Qt::Key_T, QDate(2026, 1, 15))}) {
        QTest::keyClick(&window.table(), key);
        QCOMPARE(reading.pages.size(), 1);
        QCOMPARE(reading.pages.first().page.list.filter.createdFrom->date(), from);
        reading.pages.takeFirst().answer(soldDown(5, 5));
        QVERIFY(window.table().hasFocus());
    }
}

void HistoryPageTest::searchesFromAnywhere()
{
    support::HeldReading reading;
    Window window(reading);
    int opened = 0;
    int home = 0;
    connect(new QShortcut(QKeySequence(Qt::Key_F2), &window.frame), &QShortcut::activated, this, [&] { ++opened; });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), &window.frame), &QShortcut::activated, this, [&] { ++home; });
    window.show();
    reading.pages.takeFirst().answer(soldDown(5, 5));
    QLineEdit& edit = window.page->filters().search().edit();
    QTest::keyClick(&window.table(), Qt::Key_Return); // in the detail
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    QVERIFY(edit.hasFocus());
    QCOMPARE(opened, 0);
    QTest::keyClicks(&edit, u"ty dara"_s);
    QVERIFY(reading.pages.isEmpty());
    window.scheduler.advance(150ms);
    QCOMPARE(reading.pages.size(), 1);
    QCOMPARE(reading.pages.first().page.list.filter.text, u"ty dara"_s);
    QVERIFY(reading.pages.first().page.list.filter.createdFrom); // of today still
    reading.pages.takeFirst().answer(soldDown(2, 2));
    QVERIFY(edit.hasFocus());
    QTest::keyClick(&edit, Qt::Key_Return);
    QVERIFY(window.table().hasFocus());
    QTest::keyClick(&window.table(), Qt::Key_F2);
    QVERIFY(edit.hasFocus());
    QCOMPARE(edit.selectedText(), u"ty dara"_s); // typed anew without a Backspace
    QTest::keyClick(&edit, Qt::Key_Escape);
    QVERIFY(edit.hasFocus());
    reading.pages.takeFirst().answer(soldDown(5, 5));
    QTest::keyClick(&edit, Qt::Key_Escape);
    QVERIFY(window.table().hasFocus());
    QCOMPARE(home, 0);
}

void HistoryPageTest::theKeyToThePageIsASearch()
{
    support::HeldReading reading;
    Window window(reading);
    int home = 0;
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), &window.frame), &QShortcut::activated, this, [&] { ++home; });
    window.show();
    window.page->startSearch();
    QLineEdit& edit = window.page->filters().search().edit();
    QVERIFY(edit.hasFocus());
    // Whoever only looked goes home as before.
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(home, 1);
    QTest::keyClicks(&edit, u"Room"_s); // before anything is read
    reading.pages.takeFirst().answer(soldDown(5, 5));
    QVERIFY(edit.hasFocus());
    QCOMPARE(edit.text(), u"Room"_s);
    QCOMPARE(window.page->filters().filter().days.kind, ui::Days::Kind::Today);
    window.scheduler.advance(200ms);
    reading.pages.takeFirst().answer(QList<Payment>());
    QVERIFY(edit.hasFocus());
    window.page->startSearch();
    QCOMPARE(edit.selectedText(), u"Room"_s);
    // Whoever typed is led back step by step.
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(edit.text(), QString());
    QTest::keyClicks(&edit, u"x"_s);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QTest::keyClick(&edit, Qt::Key_Escape);
    QVERIFY(!edit.hasFocus());
    QCOMPARE(home, 1);
}

void HistoryPageTest::arrowsStayOnThePage()
{
    support::HeldReading reading;
    Window window(reading);
    auto* stripe = new QPushButton(u"Leave practice"_s);
    auto* foot = new QPushButton(u"Status"_s);
    auto* column = qobject_cast<QVBoxLayout*>(window.frame.layout());
    column->insertWidget(0, stripe);
    column->addWidget(foot);
    window.show();
    const auto isHere = [&window] { return window.page->isAncestorOf(QApplication::focusWidget()); };
    // Nothing is there.
    window.page->startSearch();
    reading.pages.takeFirst().answer(QList<Payment>());
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY2(isHere(), qPrintable(QString::number(i)));
    }
    QCOMPARE(QApplication::focusWidget(), window.button(u"Clear all"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // the way out
    QVERIFY(!isHere());

    window.page->filters().choose({});
    reading.pages.takeFirst().answer(soldDown(5, 5));
    QVERIFY(window.page->detail().isVisible());
    int tried = 0;
    for (auto* button : window.page->findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || !button->isEnabled() || (button->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}) {
            button->setFocus();
            QTest::keyClick(button, key);
            QVERIFY2(isHere(), qPrintable(button->text()));
            ++tried;
        }
    }
    QVERIFY(tried > 40);
}

void HistoryPageTest::theFirstLookAtNothingIsASearch()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    window.page->setFocus(); // as the window does after F2
    window.scheduler.advance(200ms);
    reading.pages.takeFirst().answer(QList<Payment>());
    QVERIFY(window.page->filters().search().edit().hasFocus());
    // Sales that come now take nobody's keys away.
    window.page->paymentChanged(payment(1));
    QVERIFY(window.page->filters().search().edit().hasFocus());
}

void HistoryPageTest::keepsTheKeysWhileItReads()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(5, 5));
    QVERIFY(window.table().hasFocus());
    // The letters of the days go on, however long it takes and whatever is found.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y);
    window.scheduler.advance(200ms);
    QVERIFY(window.part<ui::LoadingBars>()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_W);
    QCOMPARE(window.page->filters().filter().days.kind, ui::Days::Kind::ThisWeek);
    const auto answerAll = [&reading](const QList<Payment>& rows) {
        while (!reading.pages.isEmpty())
            reading.pages.takeFirst().answer(rows);
    };
    answerAll({});
    QCOMPARE(QApplication::focusWidget(), window.button(u"Clear all"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T);
    QCOMPARE(window.page->filters().filter().days.kind, ui::Days::Kind::Today);
    window.scheduler.advance(200ms);
    answerAll(soldDown(5, 5));
    QVERIFY(window.table().hasFocus());
}

void HistoryPageTest::theWeekBeginsWhereTheShopSays()
{
    support::HeldReading reading;
    Window window(reading); // Thursday, 2026-01-15
    window.show();
    reading.pages.takeFirst().answer(soldDown(5, 5));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_W);
    const auto from = [&reading] {
        const QDate day = reading.pages.first().page.list.filter.createdFrom->date();
        reading.pages.takeFirst().answer(soldDown(5, 5));
        return day;
    };
    QCOMPARE(from(), QDate(2026, 1, 11));
    window.page->setWeekStart(Qt::Monday);
    QCOMPARE(from(), QDate(2026, 1, 12));
    window.page->setWeekStart(Qt::Saturday);
    QCOMPARE(from(), QDate(2026, 1, 10));
}

void HistoryPageTest::saysWhatWentBack()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    QList<Payment> list = soldDown(3, 3);
    list[0].state = payments::State::PartiallyRefunded;
    list[1].state = payments::State::Refunded;
    reading.pages.takeFirst().answer(list);
    QCOMPARE(window.cell(0, ui::PaymentModel::State), u"Partly refunded"_s);
    QCOMPARE(window.cell(1, ui::PaymentModel::State), u"Refunded"_s);
    QCOMPARE(window.page->detail().findChild<ui::StatusPill*>()->word(), u"Partly refunded"_s);
    QCoreApplication::processEvents();
    if (const QString folder = qEnvironmentVariable("PAYDESK_PICTURES"); !folder.isEmpty())
        QVERIFY(window.frame.grab().save(folder + u"/refunds.png"_s));
}

void HistoryPageTest::theListFollowsTheFilter()
{
    // In a ledger as it is: 500 sales, of which one has another reference.
    ledger::ReadingThread reading(m_path);
    Window window(reading);
    window.clock.setNowUtc(m_clock.nowUtc());
    window.show();
    QTRY_COMPARE(window.rows(), sales);
    ui::HistoryFilter filter = window.page->filters().filter();
    filter.conditions.text = u"S-123"_s;
    window.page->filters().choose(filter);
    QTRY_COMPARE(window.rows(), 1);
    QCOMPARE(window.chosen(), u"S-123"_s);
    QTRY_COMPARE(window.page->foot().text(), u"1 of 1"_s);
    QTRY_COMPARE(window.page->totals().spoken(), QStringList{u"$12.50 USD, 1 paid"_s});
    filter.conditions.text.clear();
    filter.conditions.states = {payments::State::Failed};
    window.page->filters().choose(filter);
    QTRY_VERIFY(window.shows(u"No sale fits"_s));
    QTest::mouseClick(&window.part<ui::EmptyState>()->button(), Qt::LeftButton);
    QTRY_COMPARE(window.rows(), sales);
}

void HistoryPageTest::saysThatNothingFits()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(5, 5));
    ui::HistoryFilter filter = window.page->filters().filter();
    filter.conditions.states = {payments::State::Paid};
    filter.conditions.text = u"<b>ស</b>"_s;
    window.page->filters().choose(filter);
    reading.pages.takeFirst().answer(QList<Payment>());
    auto* notice = window.part<ui::EmptyState>();
    QVERIFY(notice->isVisible());
    QString said = notice->sentence();
    QCOMPARE(said.remove(QChar(0x2068)).remove(QChar(0x2069)), u"You look for: Today · “<b>ស</b>” · Paid"_s);
    QVERIFY(window.page->detail().isHidden());
    QSignalSpy charge(window.page, &ui::HistoryPage::chargeWanted);
    QTest::mouseClick(window.button(u"Clear all"_s), Qt::LeftButton);
    QVERIFY(charge.isEmpty());
    QVERIFY(window.page->filters().filter().selectsAll());
    QCOMPARE(reading.pages.size(), 1);
    QVERIFY(reading.pages.first().page.list.filter == ledger::Filter());
    reading.pages.takeFirst().answer(soldDown(5, 5));
    QVERIFY(window.table().isVisible());

    // Nothing today, because nothing at all.
    QTest::keyClick(&window.table(), Qt::Key_T);
    reading.pages.takeFirst().answer(QList<Payment>());
    QVERIFY(window.shows(u"No sale fits"_s));
    while (!reading.distributions.isEmpty())
        reading.distributions.takeFirst()(ledger::Distribution());
    QVERIFY(window.shows(u"No sales yet"_s));
}

void HistoryPageTest::theLastOneLeavesTheFilter()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(5, 5));
    ui::HistoryFilter filter = window.page->filters().filter();
    filter.conditions.states = {payments::State::Pending};
    window.page->filters().choose(filter);
    reading.pages.takeFirst().answer(soldDown(1, 1));
    Payment paid = payment(1);
    paid.state = payments::State::Paid;
    window.page->paymentChanged(paid);
    QVERIFY(window.shows(u"No sale fits"_s));
    window.page->paymentChanged(payment(1)); // as it was
    QVERIFY(window.table().isVisible());
    QCOMPARE(window.rows(), 1);
}

void HistoryPageTest::showsBarsForAnotherFilter()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(5, 5));
    QTest::keyClick(&window.table(), Qt::Key_W);
    QVERIFY(window.table().isVisible());
    window.scheduler.advance(200ms);
    QVERIFY(window.part<ui::LoadingBars>()->isVisible());
    reading.pages.takeFirst().answer(tl::unexpected(diskError()));
    QCOMPARE(window.part<ui::EmptyState>()->sentence(), diskError().person.english());
    QTest::mouseClick(window.button(u"Retry"_s), Qt::LeftButton);
    reading.pages.takeFirst().answer(soldDown(2, 2));
    QVERIFY(window.table().isVisible());
    QCOMPARE(window.rows(), 2);
}

void HistoryPageTest::totalsAreOfTheFilter()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(3, 3));
    ledger::Totals totals;
    totals.currencies = {{.currency = money::Currency::Usd, .count = 3, .paid = 1, .received = 1250, .asked = 3750}};
    totals.count = 3;
    totals.complete = false;
    reading.counts.first().answer(totals);
    QCOMPARE(window.page->totals().spoken(), QStringList{u"USD · counting…, $12.50 USD, 1 of 3 paid"_s});
    QCOMPARE(window.page->foot().text(), u"1, counting…"_s);
    totals.complete = true;
    reading.counts.first().answer(totals);
    QCOMPARE(window.page->totals().spoken(), QStringList{u"$12.50 USD, 1 of 3 paid"_s});
    QCOMPARE(window.page->foot().text(), u"1 of 3"_s);
    QTest::keyClick(&window.table(), Qt::Key_Down);
    QCOMPARE(window.page->foot().text(), u"2 of 3"_s);
    QTest::keyClick(&window.table(), Qt::Key_Y);
    QVERIFY(window.page->totals().spoken().first().startsWith(u"USD · counting…"_s));
}

void HistoryPageTest::exportsWhatIsFiltered()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(3, 3));
    QSignalSpy wanted(window.page, &ui::HistoryPage::exportWanted);
    QTest::keyClick(&window.table(), Qt::Key_W);
    reading.pages.takeFirst().answer(soldDown(3, 3));
    QTest::keyClick(&window.table(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
    const auto list = wanted.first().first().value<ledger::Reading::List>();
    QCOMPARE(list.filter.createdFrom->date(), QDate(2026, 1, 11));
    QTest::mouseClick(window.button(u"Export these"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 2);
    QTest::keyClick(&window.table(), Qt::Key_Y);
    reading.pages.takeFirst().answer(QList<Payment>());
    QVERIFY(!window.button(u"Export these"_s)->isEnabled());
    QTest::keyClick(&window.frame, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 2);
}

void HistoryPageTest::goesToADay_data()
{
    QTest::addColumn<ledger::Sort>("sort");
    QTest::addColumn<bool>("isDescending");
    using By = ledger::Sort::By;
    QTest::newRow("newest first") << ledger::Sort{By::Created, true} << true;
    QTest::newRow("oldest first") << ledger::Sort{By::Created, false} << false;
    QTest::newRow("by amount, which knows no days") << ledger::Sort{By::Due, true} << true;
}

void HistoryPageTest::goesToADay()
{
    QFETCH(ledger::Sort, sort);
    QFETCH(bool, isDescending);
    support::HeldReading reading;
    Window window(reading);
    ui::TableLayout layout = ui::TableLayout::usual();
    layout.sort = sort;
    window.page->remember({.days = ui::Days::Kind::Today, .columns = layout.toText(), .saved = {}});
    window.show();
    reading.pages.takeFirst().answer(soldDown(50, 50));
    window.page->goToDay({2026, 1, 10}); // not a day of today's
    QVERIFY(window.page->filters().filter().selectsAll());
    QCOMPARE(reading.pages.last().page.list.sort, (ledger::Sort{ledger::Sort::By::Created, isDescending}));
    const auto question = std::find_if(reading.counts.begin(), reading.counts.end(),
        [](const auto& each) { return each.list.filter.createdFrom || each.list.filter.createdBefore; });
    QVERIFY(question != reading.counts.end());
    const ledger::Filter& before = question->list.filter;
    if (isDescending)
        QCOMPARE(*before.createdFrom, QDateTime(QDate(2026, 1, 11), QTime(0, 0), Qt::UTC));
    else
        QCOMPARE(*before.createdBefore, QDateTime(QDate(2026, 1, 10), QTime(0, 0), Qt::UTC));
    ledger::Totals totals;
    totals.count = 17;
    totals.complete = false;
    const auto answer = question->answer;
    answer(totals);
    totals.complete = true;
    totals.count = 37;
    answer(totals);
    reading.pages.takeLast().answer(soldDown(50, 50)); // the jump waits for its list
    QCOMPARE(window.table().chosenRow(), 37);
    QVERIFY(window.table().hasFocus());
}

void HistoryPageTest::asksForTheDay()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(50, 50));
    const qsizetype counts = reading.counts.size();
    QTest::keyClick(&window.table(), Qt::Key_G, Qt::ControlModifier);
    auto* dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    auto* field = dialog->findChild<ui::TextField*>();
    QTest::keyClicks(&field->edit(), u"soon"_s);
    QTest::keyClick(&field->edit(), Qt::Key_Return);
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(field->message()), qPrintable(field->message()));
    QCOMPARE(reading.counts.size(), counts);
    field->setText(u"15/1/2026"_s);
    QTest::keyClick(&field->edit(), Qt::Key_Return);
    QCOMPARE(reading.counts.size(), counts + 1);
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void HistoryPageTest::savesFilters()
{
    support::HeldReading reading;
    Window window(reading);
    window.show();
    reading.pages.takeFirst().answer(soldDown(5, 5));
    QSignalSpy changed(window.page, &ui::HistoryPage::memoryChanged);
    const auto saved = [&changed] { return changed.last().first().value<ui::HistoryMemory>().saved; };
    const auto open = [&window] { QTest::mouseClick(&window.page->filters().savedChip(), Qt::LeftButton); };
    auto* toast = window.part<ui::Toast>();
    open();
    auto* name = &window.page->filters().savedCard()->nameField().edit();
    name->setFocus();
    QTest::keyClicks(name, u"My day"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(saved(), uR"([{"name":"My day","days":"today","filter":{}}])"_s);
    QVERIFY(toast->isVisible());
    window.scheduler.advance(3900ms);
    QVERIFY(toast->isVisible());
    window.scheduler.advance(100ms);
    QVERIFY(!toast->isVisible());

    open();
    QTest::mouseClick(window.page->filters().savedCard()->deleting(u"My day"_s), Qt::LeftButton);
    QCOMPARE(saved(), u"[]"_s);
    QCOMPARE(toast->text(), u"“My day” is deleted."_s);
    toast->button().click();
    QCOMPARE(saved(), uR"([{"name":"My day","days":"today","filter":{}}])"_s);
    QVERIFY(!toast->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    QTest::keyClick(&window.table(), Qt::Key_M);
    reading.pages.takeFirst().answer(soldDown(5, 5));
    open();
    QTest::mouseClick(window.page->filters().savedCard()->row(u"My day"_s), Qt::LeftButton);
    QCOMPARE(window.page->filters().filter().days.kind, ui::Days::Kind::Today);
    QCOMPARE(reading.pages.first().page.list.filter.createdFrom->date(), QDate(2026, 1, 15));
}

void HistoryPageTest::fitsTheScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1440 x 900") << QSize(1232, 864);
    QTest::newRow("1024 x 768") << QSize(960, 696);
    QTest::newRow("1366 x 768 at 150 %") << QSize(847, 476);
    QTest::newRow("smallest") << QSize(836, 444);
}

void HistoryPageTest::fitsTheScreen()
{
    QFETCH(QSize, size);
    support::HeldReading reading;
    Window window(reading, size);
    window.show();
    reading.pages.takeFirst().answer(soldDown(50, 50));
    ledger::Totals totals;
    for (const auto currency : {money::Currency::Khr, money::Currency::Usd, money::Currency::Bdt, money::Currency::Idr})
        totals.currencies.append({.currency = currency, .count = 50, .paid = 42, .received = 1284500, .asked = 0});
    totals.count = 50;
    reading.counts.first().answer(totals);
    QCoreApplication::processEvents();
    if (const QString folder = qEnvironmentVariable("PAYDESK_PICTURES"); !folder.isEmpty())
        QVERIFY(window.frame.grab().save(folder + u"/page-%1.png"_s.arg(size.height())));
    QVERIFY(window.page->totals().fits());
    // Nothing stands over something else, and some rows are on show.
    const auto place = [&window](
                           const QWidget* part) { return QRect(part->mapTo(window.page, QPoint()), part->size()); };
    QVERIFY(place(&window.page->filters()).bottom() < place(&window.page->totals()).top());
    QVERIFY(place(&window.page->totals()).bottom() < place(&window.table()).top());
    QVERIFY2(window.table().viewport()->height() >= 2 * 44,
        qPrintable(QString::number(window.table().viewport()->height())));
    // And nothing asks for more than there is.
    QVERIFY2(window.page->minimumSizeHint().height() <= size.height(),
        qPrintable(QString::number(window.page->minimumSizeHint().height())));
    QVERIFY2(place(&window.page->detail()).bottom() < size.height(),
        qPrintable(QString::number(place(&window.page->detail()).bottom())));
}

QTEST_MAIN(HistoryPageTest)
#include "tst_historypage.moc"
