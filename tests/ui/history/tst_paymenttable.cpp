// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/history/listreading.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/tablehead.h"
#include "ui/history/paymenttable.h"
#include "ui/history/rowdelegate.h"

#include <QAccessible>
#include <QFile>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <cmath>
#include <ctime>
#include <malloc.h>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using payments::Payment;
using Column = ui::PaymentModel::Column;

namespace {

constexpr int rowHeight = ui::TableHead::RowHeight;
constexpr qint64 tenMillion = 10'000'000;

/// Sales as a counter has them, in four scripts and all states.
Payment payment(qint64 n)
{
    static const std::array payers{u"សុខ ដារ៉ា"_s, u"S•• D•••"_s, u"রহিমা বেগম"_s, u"Budi Santoso"_s, u""_s};
    static const std::array references{u"Table 7"_s, u"តុ ៣"_s, u"INV-2026-11-0042/left window seat"_s, u""_s};
    using enum payments::State;
    static constexpr std::array states{Paid, Paid, Paid, Expired, Paid, Pending, Failed, Unknown};
    Payment made = sale::draft(n);
    made.number = n;
    made.state = states.at(static_cast<std::size_t>(n % 8));
    made.reference = references.at(static_cast<std::size_t>(n % 4));
    made.payer = made.state == Paid ? payers.at(static_cast<std::size_t>(n % 5)) : QString();
    made.gatewayId = u"md5"_s;
    made.cashier = u"Dara"_s;
    made.note = n % 6 == 0 ? u"Paid by the neighbour"_s : QString();
    made.amount =
        *money::Money::fromMinor(100 * (1 + n * 37 % 4800), n % 3 == 0 ? money::Currency::Usd : money::Currency::Khr);
    if (n % 11 == 0)
        made.exception = payments::Exception::Late;
    if (made.state == Paid)
        made.received = made.amount;
    made.createdAt = QDateTime(QDate(2026, 1, 15), QTime(3, 0), Qt::UTC).addSecs(n - tenMillion);
    made.changedAt = made.createdAt;
    return made;
}

struct Window {
    explicit Window(qint64 sales, QSize size = {1000, 640})
        : reading(sales, payment)
        , scheduler(clock)
        , model(appearance, languages, reading, clock, scheduler)
        , table(new ui::PaymentTable(appearance, model))
    {
        auto* column = new QVBoxLayout(&frame);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(table);
        frame.resize(size);
        appearance.dress(*qApp);
        QObject::connect(table, &ui::PaymentTable::sortWanted, &model, [this](const ledger::Sort& sort) {
            model.setList({model.list().filter, sort});
        });
    }
    void show()
    {
        frame.show();
        frame.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        table->setFocus();
        model.setList({});
        table->chooseRow(0);
    }
    [[nodiscard]] qint64 at(int row) const { return model.payment(row) ? model.payment(row)->number : 0; }
    [[nodiscard]] qint64 chosen() const { return table->chosen() ? table->chosen()->number : 0; }
    [[nodiscard]] int top() const { return table->rowAt(0); }
    [[nodiscard]] ui::TableHead* head() const { return table->findChild<ui::TableHead*>(); }
    void click(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect cell = table->visualRect(model.index(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, cell.center());
    }
    void clickHead(Column column) const
    {
        const int x = head()->sectionViewportPosition(column) + head()->sectionSize(column) / 2;
        QTest::mouseClick(head()->viewport(), Qt::LeftButton, {}, QPoint(x, ui::TableHead::Height / 2));
    }
    [[nodiscard]] QList<qint64> marked() const
    {
        QList<qint64> numbers;
        for (int row = 0; row < 200 && row < model.rowCount(); ++row) {
            if (model.payment(row) && table->marks().contains(model.payment(row)->id))
                numbers.append(at(row));
        }
        return numbers;
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}, int times = 1) const
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(table, static_cast<Qt::Key>(key), modifiers);
    }
    /// Looked at by people, when PAYDESK_PICTURES names a folder.
    void picture(const QString& name)
    {
        const QString folder = qEnvironmentVariable("PAYDESK_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(frame.grab().save(folder + u'/' + name + u".png"_s));
    }

    support::FakeClock clock;
    ui::Appearance appearance;
    ui::Languages languages;
    support::EndlessReading reading;
    support::FakeScheduler scheduler;
    ui::PaymentModel model;
    QWidget frame;
    ui::PaymentTable* table;
};

} // namespace

class PaymentTableTest final : public QObject {
    Q_OBJECT

private slots:
    void goesByKeyboardThroughTenMillion();
    void draggingShowsRowsAtOnce();
    void newSalesDoNotMoveWhatIsRead();
    void theChoiceStaysAPayments();
    void marksByKeyboard();
    void marksByMouse();
    void marksAWholeList();
    void escTakesMarksAwayBeforeItLeadsHome();
    void marksGoWithTheirFilter();
    void aRangeGrowsBeyondWhatIsLoaded();
    void opensTheDetail();
    void asksForAContextMenu();
    void sortsByTheHead();
    void columnsGiveWay_data();
    void columnsGiveWay();
    void columnsAndBarsAgreeAtEverySize_data();
    void columnsAndBarsAgreeAtEverySize();
    void whatIsLookedForStays_data();
    void whatIsLookedForStays();
    void columnsComeBackWithAnotherList();
    void columnsAreChosen();
    void columnsAreTickedOneAfterTheOther();
    void boxesToTickAreSeen_data();
    void boxesToTickAreSeen();
    void layoutsAsText_data();
    void layoutsAsText();
    void aTouchpadMovesByPixels();
    void isSpoken();
    void tenMillionCostNothing();
    void looks_data();
    void looks();
};

void PaymentTableTest::goesByKeyboardThroughTenMillion()
{
    Window window(tenMillion);
    window.show();
    QCOMPARE(window.model.rowCount(), int(tenMillion));
    QCOMPARE(window.chosen(), tenMillion);
    window.press(Qt::Key_Down, {}, 3);
    QCOMPARE(window.chosen(), tenMillion - 3);
    window.press(Qt::Key_PageDown);
    const int page = window.table->chosenRow() - 3;
    QVERIFY(page > 8 && page < 16);
    window.press(Qt::Key_PageDown, {}, 60);
    QCOMPARE(window.chosen(), tenMillion - window.table->chosenRow());
    QCOMPARE(window.table->chosenRow(), 3 + 61 * page);
    window.press(Qt::Key_End);
    QCOMPARE(window.chosen(), 1);
    QCOMPARE(window.table->chosenRow(), int(tenMillion) - 1);
    QVERIFY(window.table->viewport()->rect().contains(window.table->visualRect(window.table->currentIndex())));
    window.press(Qt::Key_Up);
    QCOMPARE(window.chosen(), 2);
    window.press(Qt::Key_Home);
    QCOMPARE(window.chosen(), tenMillion);
    QCOMPARE(window.top(), 0);
}

void PaymentTableTest::draggingShowsRowsAtOnce()
{
    Window window(tenMillion);
    window.show();
    window.reading.isHeld = true;
    QSignalSpy chosen(window.table, &ui::PaymentTable::chosenChanged);
    QScrollBar& bar = *window.table->verticalScrollBar();
    bar.setValue(bar.maximum() / 2);
    const int row = window.top();
    QVERIFY(std::abs(row - int(tenMillion) / 2) < 20);
    QVERIFY(!window.model.payment(row));
    window.picture(u"placeholders"_s);
    window.reading.deliver();
    QCOMPARE(window.at(row), tenMillion - row);
    QCOMPARE(window.at(row + 12), tenMillion - row - 12);
    QVERIFY(chosen.isEmpty()); // the chosen sale is still the first
    QCOMPARE(window.table->chosenRow(), 0);

    window.press(Qt::Key_End); // choosing a row that is not there yet tells of it when it is
    QCOMPARE(window.chosen(), 0);
    chosen.clear();
    window.reading.deliver();
    QCOMPARE(window.chosen(), 1);
    QCOMPARE(chosen.size(), 1);
}

void PaymentTableTest::newSalesDoNotMoveWhatIsRead()
{
    Window window(1000);
    window.show();
    window.model.take(payment(1001));
    QCOMPARE(window.top(), 0); // at the top a new sale is seen
    QCOMPARE(window.at(0), 1001);
    QCOMPARE(window.chosen(), 1000);
    window.table->verticalScrollBar()->setValue(10 * rowHeight + 7);
    const qint64 shown = window.at(window.top());
    for (qint64 n = 1002; n < 1030; ++n) {
        window.model.take(payment(n));
        QCOMPARE(window.at(window.top()), shown);
        QCOMPARE(window.table->visualRect(window.model.index(window.top(), 0)).top(), -7);
    }
    QCOMPARE(window.chosen(), 1000);

    ledger::Reading::List list;
    list.sort = {ledger::Sort::By::Changed, true};
    list.filter.exceptions = {payments::Exception::None};
    window.model.setList(list);
    window.table->verticalScrollBar()->setValue(10 * rowHeight);
    const qint64 read = window.at(window.top());
    Payment moved = *window.model.payment(40);
    moved.changedAt = moved.changedAt.addDays(1);
    window.model.take(moved); // from below to the top
    QCOMPARE(window.at(0), moved.number);
    QCOMPARE(window.at(window.top()), read);
    moved.exception = payments::Exception::Late;
    window.model.take(moved); // gone
    QCOMPARE(window.at(window.top()), read);
}

void PaymentTableTest::theChoiceStaysAPayments()
{
    Window window(tenMillion);
    window.show();
    window.table->goToRow(5'000'000);
    const qint64 number = window.chosen();
    QCOMPARE(window.top(), 5'000'000);
    QSignalSpy chosen(window.table, &ui::PaymentTable::chosenChanged);
    for (int i = 0; i < 40; ++i)
        window.model.take(payment(tenMillion + 1 + i));
    QCOMPARE(window.chosen(), number);
    QCOMPARE(window.table->chosenRow(), 5'000'040);
    QCOMPARE(window.top(), 5'000'040);
    QVERIFY(chosen.isEmpty());
}

void PaymentTableTest::marksByKeyboard()
{
    Window window(1000);
    window.show();
    QSignalSpy told(window.table, &ui::PaymentTable::marksChanged);
    window.press(Qt::Key_Space);
    window.press(Qt::Key_Down, {}, 2);
    window.press(Qt::Key_Space);
    QCOMPARE(window.marked(), (QList<qint64>{1000, 998}));
    QCOMPARE(told.size(), 2);
    window.press(Qt::Key_Space);
    QCOMPARE(window.marked(), QList<qint64>{1000});
    window.press(Qt::Key_Down, Qt::ShiftModifier, 3);
    QCOMPARE(window.marked(), (QList<qint64>{1000, 998, 997, 996, 995}));
    window.press(Qt::Key_Up, Qt::ShiftModifier, 4); // round the row it began with
    QCOMPARE(window.marked(), (QList<qint64>{1000, 999, 998}));
    window.press(Qt::Key_Down);
    window.press(Qt::Key_PageDown, Qt::ShiftModifier);
    QVERIFY(window.marked().size() > 8);
    QCOMPARE(window.table->marks().count(1000), qint64(window.marked().size()));
    window.table->setMarks({});
    QVERIFY(window.marked().isEmpty());
}

void PaymentTableTest::marksByMouse()
{
    Window window(1000);
    window.show();
    window.click(2);
    QCOMPARE(window.chosen(), 998);
    QVERIFY(window.marked().isEmpty());
    window.click(4, Qt::ControlModifier);
    QCOMPARE(window.marked(), (QList<qint64>{998, 996})); // the one that was chosen belongs to it
    window.click(6, Qt::ControlModifier);
    window.click(4, Qt::ControlModifier);
    QCOMPARE(window.marked(), (QList<qint64>{998, 994}));
    window.click(7, Qt::ShiftModifier);
    QCOMPARE(window.marked(), (QList<qint64>{998, 996, 995, 994, 993}));
    window.click(1);
    QVERIFY(window.marked().isEmpty());
    QCOMPARE(window.chosen(), 999);
}

void PaymentTableTest::marksAWholeList()
{
    Window window(tenMillion);
    window.show();
    window.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(window.table->marks().count(tenMillion), tenMillion);
    QVERIFY(window.table->marks().ids.isEmpty());
    window.press(Qt::Key_Space);
    QCOMPARE(window.table->marks().count(tenMillion), tenMillion - 1);
    QVERIFY(!window.table->marks().contains(sale::id(tenMillion)));
    QVERIFY(window.table->marks().contains(sale::id(3)));
    window.press(Qt::Key_A, Qt::ControlModifier); // whole again
    QVERIFY(window.table->marks().ids.isEmpty());
    window.press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(window.table->marks().isEmpty());
}

void PaymentTableTest::escTakesMarksAwayBeforeItLeadsHome()
{
    Window window(1000);
    window.show();
    int home = 0;
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), &window.frame), &QShortcut::activated, this, [&] { ++home; });
    window.press(Qt::Key_Space);
    window.press(Qt::Key_Escape);
    QCOMPARE(home, 0);
    QVERIFY(window.marked().isEmpty());
    window.press(Qt::Key_Escape);
    QCOMPARE(home, 1);
}

void PaymentTableTest::marksGoWithTheirFilter()
{
    Window window(1000);
    window.show();
    window.press(Qt::Key_Space);
    window.clickHead(Column::Reference);
    QCOMPARE(window.table->marks().ids, QSet<QString>{sale::id(1000)}); // another order, the same list
    ledger::Reading::List other;
    other.filter.text = u"Dara"_s;
    window.model.setList(other);
    QVERIFY(window.table->marks().isEmpty());
}

void PaymentTableTest::aRangeGrowsBeyondWhatIsLoaded()
{
    Window window(tenMillion);
    window.show();
    window.press(Qt::Key_PageDown, Qt::ShiftModifier, 120);
    const int last = window.table->chosenRow();
    QVERIFY(last > ui::RowWindow::Most);
    QCOMPARE(window.table->marks().ids.size(), last + 1); // none is left out
    window.press(Qt::Key_PageUp, Qt::ShiftModifier, 2);
    QCOMPARE(window.table->marks().ids.size(), window.table->chosenRow() + 1);
    // What is not read cannot be marked one by one: Ctrl+A marks all.
    window.press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(window.table->marks().ids.size(), window.table->chosenRow() + 1);
}

void PaymentTableTest::opensTheDetail()
{
    Window window(1000);
    window.show();
    QSignalSpy wanted(window.table, &ui::PaymentTable::detailWanted);
    window.press(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    const QRect cell = window.table->visualRect(window.model.index(3, 0));
    QTest::mouseDClick(window.table->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(wanted.size(), 2);
    QTest::mouseDClick(window.head()->viewport(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 2);
}

void PaymentTableTest::asksForAContextMenu()
{
    Window window(1000);
    window.show();
    QSignalSpy wanted(window.table, &ui::PaymentTable::contextWanted);
    const QPoint at = window.table->visualRect(window.model.index(5, 0)).center();
    const auto rightClick = [&](QContextMenuEvent::Reason reason) {
        QContextMenuEvent event(reason, at, window.table->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(window.table->viewport(), &event);
    };
    rightClick(QContextMenuEvent::Mouse);
    QCOMPARE(wanted.takeFirst().first().toPoint(), window.table->viewport()->mapToGlobal(at));
    QCOMPARE(window.chosen(), 995);
    window.press(Qt::Key_Space);
    window.press(Qt::Key_Down, Qt::ShiftModifier, 2);
    rightClick(QContextMenuEvent::Mouse); // on a marked row: for all of them
    QCOMPARE(window.marked().size(), 3);
    window.table->verticalScrollBar()->setValue(100 * rowHeight);
    rightClick(QContextMenuEvent::Keyboard); // for the chosen row, wherever the mouse is
    QVERIFY(window.table->viewport()->rect().contains(window.table->visualRect(window.table->currentIndex())));
    QCOMPARE(wanted.size(), 2);
}

void PaymentTableTest::sortsByTheHead()
{
    Window window(1000);
    window.show();
    QSignalSpy wanted(window.table, &ui::PaymentTable::sortWanted);
    QSignalSpy changed(window.table, &ui::PaymentTable::tableLayoutChanged);
    const auto sorted = [&] { return wanted.takeLast().first().value<ledger::Sort>(); };
    window.clickHead(Column::Asked);
    QCOMPARE(sorted(), (ledger::Sort{ledger::Sort::By::Due, true})); // the largest sums first
    QCOMPARE(window.head()->sortedSection(), int(Column::Asked));
    window.clickHead(Column::Asked);
    QCOMPARE(sorted(), (ledger::Sort{ledger::Sort::By::Due, false}));
    QCOMPARE(window.head()->sortedOrder(), Qt::AscendingOrder);
    window.clickHead(Column::Payer);
    QCOMPARE(sorted(), (ledger::Sort{ledger::Sort::By::Payer, false})); // names from the first letter on
    QCOMPARE(changed.size(), 3);
    QCOMPARE(window.model.list().sort.by, ledger::Sort::By::Payer);
}

void PaymentTableTest::columnsGiveWay_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("chosen");
    QTest::addColumn<bool>("all"); ///< no column gives way
    QTest::newRow("wide") << 1100 << false << true;
    QTest::newRow("counter PC") << 830 << false << false;
    QTest::newRow("narrow") << 500 << false << false;
    QTest::newRow("narrow, as a person wants it") << 500 << true << true;
}

void PaymentTableTest::columnsGiveWay()
{
    QFETCH(int, width);
    QFETCH(bool, chosen);
    QFETCH(bool, all);
    Window window(1000, QSize(width, 640));
    window.show();
    ui::TableLayout layout = ui::TableLayout::usual();
    for (ui::TableLayout::Place& each : layout.places)
        each.stays = chosen && each.isShown;
    window.table->setTableLayout(layout);
    const int room = window.table->viewport()->width();
    int used = 0;
    int shown = 0;
    for (int column = 0; column < Column::ColumnCount; ++column) {
        used += window.table->columnWidth(column);
        shown += window.table->isColumnHidden(column) ? 0 : 1;
    }
    QCOMPARE(shown == 8, all);
    for (const Column column : {Column::Time, Column::Number, Column::State, Column::Asked})
        QVERIFY(!window.table->isColumnHidden(column));
    // What arrived stays longer than how it came.
    QVERIFY(window.table->isColumnHidden(Column::Method) || !window.table->isColumnHidden(Column::Received));
    QScrollBar& bar = *window.table->horizontalScrollBar();
    QCOMPARE(bar.maximum(), std::max(0, used - room));
    QCOMPARE(bar.maximum() > 0, chosen);
    if (!chosen) {
        QCOMPARE(used, room);
        return;
    }
    window.press(Qt::Key_Right, {}, 50);
    QCOMPARE(bar.value(), bar.maximum());
    const QRect last = window.table->visualRect(window.model.index(0, Column::Asked));
    QCOMPARE(last.right() + 1, room);
    window.picture(u"sideways"_s);
}

void PaymentTableTest::columnsAndBarsAgreeAtEverySize_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("stay"); ///< no column gives way
    for (const int rows : {0, 3, 6, 1000}) {
        QTest::addRow("%d rows, some give way", rows) << rows << false;
        QTest::addRow("%d rows, all stay", rows) << rows << true;
    }
}

/// A bar takes room from the columns, and columns without room ask for a bar.
void PaymentTableTest::columnsAndBarsAgreeAtEverySize()
{
    QFETCH(int, rows);
    QFETCH(bool, stay);
    Window window(rows, QSize(1000, 400));
    window.show();
    ui::TableLayout layout = ui::TableLayout::usual();
    for (ui::TableLayout::Place& each : layout.places)
        each.stays = stay && each.isShown;
    window.table->setTableLayout(layout);
    const int exact = rows < 100 ? ui::TableHead::Height + rows * rowHeight : 400;
    const QScrollBar& across = *window.table->horizontalScrollBar();
    const QScrollBar& down = *window.table->verticalScrollBar();
    for (int width = 900; width >= 300; width -= 1) {
        window.frame.resize(width, exact + (width % 17) - 1);
        const QSize room = window.table->viewport()->size();
        const int wide = window.head()->length();
        const QString at = u"%1 x %2: %3 in %4 x %5"_s.arg(width)
                               .arg(window.frame.height())
                               .arg(wide)
                               .arg(room.width())
                               .arg(room.height());
        QVERIFY2(across.maximum() == std::max(0, wide - room.width()), qPrintable(at));
        QVERIFY2(down.maximum() == std::max(0, rows * rowHeight - room.height()), qPrintable(at));
    }
}

void PaymentTableTest::whatIsLookedForStays_data()
{
    QTest::addColumn<Column>("sorted");
    for (const Column column : {Column::Time, Column::Number, Column::Reference, Column::Payer, Column::Method,
             Column::State, Column::Received, Column::Asked})
        QTest::addRow("by %d", int(column)) << column;
}

/// On a screen of 1440 x 900 at 150 %, of sales of years ago: which sale it is, and what the list is in the order of.
void PaymentTableTest::whatIsLookedForStays()
{
    QFETCH(Column, sorted);
    Window window(1000, QSize(529, 400));
    window.clock.advance(std::chrono::hours(24 * 400));
    window.show();
    ui::TableLayout layout = window.table->tableLayout();
    layout.sort = {*ui::PaymentWords::sortedBy(sorted), true};
    window.table->setTableLayout(layout);
    window.model.setList({{}, layout.sort});
    window.picture(u"sorted-%1"_s.arg(int(sorted)));
    for (const Column column : {sorted, Column::Number, Column::State, Column::Asked})
        QVERIFY2(!window.table->isColumnHidden(column), qPrintable(ui::PaymentWords::head(column)));
    QCOMPARE(window.table->horizontalScrollBar()->maximum(), 0);
}

void PaymentTableTest::columnsComeBackWithAnotherList()
{
    Window window(tenMillion);
    window.show();
    const auto widthOfTime = [&window] { return window.table->columnWidth(Column::Time); };
    const int ofToday = widthOfTime();
    const bool hadPayers = !window.table->isColumnHidden(Column::Payer);
    window.press(Qt::Key_End); // of another year
    const int ofLastYear = widthOfTime();
    QVERIFY(ofLastYear > ofToday);
    window.press(Qt::Key_Home);
    QCOMPARE(widthOfTime(), ofLastYear); // the same list does not jump
    ledger::Reading::List other;
    other.filter.text = u"Dara"_s;
    window.model.setList(other);
    QCOMPARE(widthOfTime(), ofToday);
    QCOMPARE(!window.table->isColumnHidden(Column::Payer), hadPayers);
}

void PaymentTableTest::columnsAreChosen()
{
    Window window(1000, QSize(1232, 640));
    window.show();
    QSignalSpy changed(window.table, &ui::PaymentTable::tableLayoutChanged);
    auto* button = window.table->findChild<ui::Button*>();
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QVERIFY(!button->accessibleName().isEmpty());
    QTest::keyClick(button, Qt::Key_Space);
    QMenu* menu = window.table->columnMenu();
    QVERIFY(menu->isVisible());
    const auto entry = [menu](const QString& word) {
        for (QAction* each : menu->actions()) {
            if (each->text() == word)
                return each;
        }
        return static_cast<QAction*>(nullptr);
    };
    for (int column = 0; column < Column::ColumnCount; ++column) {
        QAction* action = entry(ui::PaymentWords::head(static_cast<Column>(column)));
        QVERIFY(action && action->isCheckable());
        QCOMPARE(action->isChecked(), !window.table->isColumnHidden(column));
    }
    entry(u"Cashier"_s)->trigger();
    QVERIFY(!window.table->isColumnHidden(Column::Cashier));
    QVERIFY(window.table->tableLayout().place(Column::Cashier).stays);
    QVERIFY(menu->isVisible());
    QCOMPARE(changed.size(), 1);
    menu->close();

    // Moved and widened by mouse.
    QHeaderView* head = window.head();
    head->moveSection(head->visualIndex(Column::State), 0);
    QCOMPARE(window.table->tableLayout().places.first().column, Column::State);
    head->resizeSection(Column::Reference, 222);
    QCOMPARE(window.table->tableLayout().place(Column::Reference).width, 222);
    QCOMPARE(window.table->columnWidth(Column::Reference), 222);
    QCOMPARE(changed.size(), 3);

    // And the same in another window, from its text.
    Window other(1000, QSize(1232, 640));
    other.show();
    other.table->setTableLayout(ui::TableLayout::fromText(window.table->tableLayout().toText()));
    QCOMPARE(other.table->columnWidth(Column::Reference), 222);
    QCOMPARE(other.head()->logicalIndex(0), int(Column::State));
    QVERIFY(!other.table->isColumnHidden(Column::Cashier));

    window.table->openColumnMenu();
    entry(u"Columns as they were"_s)->trigger();
    QCOMPARE(window.table->tableLayout().places, ui::TableLayout::usual().places);
    QVERIFY(window.table->isColumnHidden(Column::Cashier));
    // The last column cannot be taken away.
    ui::TableLayout single = ui::TableLayout::usual();
    for (ui::TableLayout::Place& each : single.places)
        each.isShown = each.column == Column::Time;
    window.table->setTableLayout(single);
    window.table->openColumnMenu();
    QVERIFY(!entry(u"Created"_s)->isEnabled());
    QVERIFY(entry(u"Sale"_s)->isEnabled());
}

void PaymentTableTest::columnsAreTickedOneAfterTheOther()
{
    Window window(1000, QSize(640, 560));
    window.show();
    QVERIFY(window.table->isColumnHidden(Column::Method));
    QTest::keyClick(window.table->findChild<ui::Button*>(), Qt::Key_Space);
    QMenu* menu = window.table->columnMenu();
    const auto entry = [menu](Column column) {
        for (QAction* each : menu->actions()) {
            if (each->data().isValid() && each->data().toInt() == int(column))
                return each;
        }
        return static_cast<QAction*>(nullptr);
    };
    // It is chosen, and has no room.
    QVERIFY(entry(Column::Method)->isChecked());
    QCOMPARE(entry(Column::Method)->text(), u"Method (no room at this width)"_s);
    QCOMPARE(entry(Column::Time)->text(), u"Created"_s);
    QCOMPARE(entry(Column::Cashier)->text(), u"Cashier"_s);
    QVERIFY(!entry(Column::Cashier)->isChecked());
    window.picture(u"columns"_s);
    if (const QString folder = qEnvironmentVariable("PAYDESK_PICTURES"); !folder.isEmpty())
        QVERIFY(menu->grab().save(folder + u"/columns-menu.png"_s));

    // By keyboard: Space ticks and the menu stays; the others make room, and are chosen still.
    menu->setActiveAction(entry(Column::Cashier));
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(menu->isVisible());
    QVERIFY(entry(Column::Cashier)->isChecked());
    QVERIFY(!window.table->isColumnHidden(Column::Cashier));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Space);
    QVERIFY(menu->isVisible());
    QVERIFY(!window.table->isColumnHidden(Column::Note));
    QVERIFY(window.table->tableLayout().place(Column::Payer).isShown);
    // By mouse.
    const QPoint note = menu->actionGeometry(entry(Column::Note)).center();
    QTest::mouseClick(menu, Qt::LeftButton, {}, note);
    QVERIFY(menu->isVisible());
    QVERIFY(window.table->isColumnHidden(Column::Note));
    // What had no room comes when it is asked for.
    entry(Column::Method)->trigger();
    QVERIFY(!window.table->tableLayout().place(Column::Method).isShown);
    entry(Column::Method)->trigger();
    QVERIFY(!window.table->isColumnHidden(Column::Method));
    QCOMPARE(entry(Column::Method)->text(), u"Method"_s);
    QTest::keyClick(menu, Qt::Key_Escape);
    QVERIFY(!menu->isVisible());

    // With room enough all that is chosen is there.
    window.frame.resize(1500, 560);
    QCoreApplication::processEvents();
    for (const ui::TableLayout::Place& each : window.table->tableLayout().places)
        QCOMPARE(window.table->isColumnHidden(each.column), !each.isShown);
}

void PaymentTableTest::boxesToTickAreSeen_data()
{
    QTest::addColumn<ui::ThemeName>("theme");
    QTest::newRow("light") << ui::ThemeName::Light;
    QTest::newRow("dark") << ui::ThemeName::Dark;
    QTest::newRow("high contrast") << ui::ThemeName::HighContrast;
}

void PaymentTableTest::boxesToTickAreSeen()
{
    QFETCH(ui::ThemeName, theme);
    Window window(10);
    window.appearance.setTheme(theme);
    window.show();
    window.table->openColumnMenu();
    QMenu* menu = window.table->columnMenu();
    menu->setActiveAction(nullptr);
    const QImage seen = menu->grab().toImage();
    if (const QString folder = qEnvironmentVariable("PAYDESK_PICTURES"); !folder.isEmpty())
        QVERIFY(seen.save(folder + u"/boxes-%1.png"_s.arg(int(theme))));
    const double scale = seen.devicePixelRatio();
    const auto luminance = [](const QColor& color) {
        const auto channel = [](double value) {
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
    };
    int unticked = 0;
    for (QAction* action : menu->actions()) {
        if (!action->isCheckable() || action->isChecked())
            continue;
        ++unticked;
        // Left of its words, from edge to edge: the ground, the box's left side, its inside, its right side.
        const QRect row = menu->actionGeometry(action);
        const int y = static_cast<int>(row.center().y() * scale);
        const double ground = luminance(seen.pixelColor(static_cast<int>((row.left() + 2) * scale), y));
        int clear = 0;
        for (int x = static_cast<int>((row.left() + 2) * scale); x < static_cast<int>((row.left() + 26) * scale); ++x) {
            const double here = luminance(seen.pixelColor(x, y));
            clear += (std::max(here, ground) + 0.05) / (std::min(here, ground) + 0.05) >= 3 ? 1 : 0;
        }
        QVERIFY2(clear >= 2, qPrintable(action->text() + u": "_s + QString::number(clear)));
    }
    QVERIFY(unticked >= 4);
}

void PaymentTableTest::layoutsAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); ///< what it means, written again
    const QString rest = u"-reference -payer -account -gateway -method -paid_via -state -asked -received -paid_at "
                         "-changed -cashier -note"_s;
    QTest::newRow("nothing") << QString() << ui::TableLayout::usual().toText();
    QTest::newRow("usual") << ui::TableLayout::usual().toText() << ui::TableLayout::usual().toText();
    QTest::newRow("own") << u"+sale:90 time chosen sort=payer+"_s << u"+sale:90 time "_s + rest + u" sort=payer+"_s;
    QTest::newRow("twice, unknown words")
        << u"sale sale:12 colour time sort=colour- sort=note+"_s << u"sale time "_s + rest + u" sort=time-"_s;
    QTest::newRow("nonsense") << u": -: sort= sort=- -1 ::"_s << ui::TableLayout::usual().toText();
    QTest::newRow("none is shown") << u"-time -sale"_s << ui::TableLayout::usual().toText();
    QTest::newRow("absurd widths") << u"sale:-5 time:999999999"_s << u"sale time:4000 "_s + rest + u" sort=time-"_s;
}

void PaymentTableTest::layoutsAsText()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const ui::TableLayout layout = ui::TableLayout::fromText(text);
    QCOMPARE(layout.toText(), read);
    QCOMPARE(ui::TableLayout::fromText(layout.toText()), layout);
    QCOMPARE(layout.places.size(), int(Column::ColumnCount));
}

void PaymentTableTest::aTouchpadMovesByPixels()
{
    Window window(1000);
    window.show();
    QScrollBar& bar = *window.table->verticalScrollBar();
    const auto wheel = [&](QPoint pixels, QPoint angle) {
        QWheelEvent event({50, 50}, window.table->viewport()->mapToGlobal(QPointF(50, 50)), pixels, angle, {}, {},
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(window.table->viewport(), &event);
    };
    wheel({0, -7}, {0, -10});
    QCOMPARE(bar.value(), 7);
    wheel({}, {0, -120});
    QVERIFY(bar.value() > rowHeight);
}

void PaymentTableTest::isSpoken()
{
    QAccessible::setActive(true);
    Window window(tenMillion);
    window.show();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(window.table);
    QVERIFY(spoken);
    QAccessibleTableInterface* table = spoken->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), int(tenMillion));
    QCOMPARE(table->columnCount(), int(Column::ColumnCount));
    QCOMPARE(table->columnDescription(Column::State), u"State"_s);
    QAccessibleInterface* first = table->cellAt(0, Column::Time);
    QVERIFY(first);
    const QString words = first->text(QAccessible::Name);
    for (const QString& part : {u"S-10000000"_s, u"Paid"_s, u"Table 7"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    QVERIFY(first->state().focused);
    QCOMPARE(table->cellAt(1, Column::Number)->text(QAccessible::Name), u"S-9999999"_s);
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Space);
    QVERIFY(table->isRowSelected(1));
    QVERIFY(!table->isRowSelected(0));
    QCOMPARE(table->cellAt(5'000'000, Column::Time)->text(QAccessible::Name), u"This sale is being read"_s);
}

void PaymentTableTest::tenMillionCostNothing()
{
    QAccessible::setActive(false);
    const auto used = [] {
        malloc_trim(0);
        return qint64(mallinfo2().uordblks) + qint64(mallinfo2().hblkhd);
    };
    // What this thread worked, in milliseconds: other programs on the machine do not count.
    const auto spent = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const QSize size(1232, 800);
    { // fonts, icons and style come once
        Window window(200, size);
        window.show();
        window.frame.grab();
    }
    QPixmap canvas(size);
    canvas.fill();
    auto plain = std::make_unique<QWidget>(); // any window has pixels of its own
    plain->resize(size);
    plain->show();
    QVERIFY(QTest::qWaitForWindowExposed(plain.get()));
    const qint64 before = used();
    plain.reset();
    Window window(tenMillion, size);
    window.show();
    std::mt19937 dice(7);
    QList<double> times;
    for (int i = 0; i < 200; ++i) {
        QScrollBar& bar = *window.table->verticalScrollBar();
        const double begun = spent();
        bar.setValue(static_cast<int>(dice() % static_cast<unsigned>(bar.maximum())));
        window.table->render(&canvas);
        times.append(spent() - begun);
        QCOMPARE(window.at(window.top()), tenMillion - window.top());
    }
    std::sort(times.begin(), times.end());
    qInfo("scrolled and painted in %.1f ms (p50), %.1f ms (p95)", times.at(100), times.at(190));
    QVERIFY2(times.at(100) < 16, qPrintable(QString::number(times.at(100))));
    window.press(Qt::Key_A, Qt::ControlModifier);
    window.press(Qt::Key_End);
    const qint64 grown = used() - before;
    qInfo("%lld kB more", static_cast<long long>(grown / 1024));
    QVERIFY2(grown < 5'000'000, qPrintable(QString::number(grown)));
}

void PaymentTableTest::looks_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<ui::ThemeName>("theme");
    QTest::addColumn<bool>("khmer");
    QTest::addColumn<int>("marks");
    QTest::newRow("full") << 832 << ui::ThemeName::Light << false << 0;
    QTest::newRow("wide") << 1232 << ui::ThemeName::Light << false << 0;
    QTest::newRow("marked") << 1000 << ui::ThemeName::Light << false << 5;
    QTest::newRow("dark khmer") << 832 << ui::ThemeName::Dark << true << 0;
    QTest::newRow("contrast") << 832 << ui::ThemeName::HighContrast << false << 4;
    QTest::newRow("narrow") << 480 << ui::ThemeName::Light << false << 0;
}

void PaymentTableTest::looks()
{
    QFETCH(int, width);
    QFETCH(ui::ThemeName, theme);
    QFETCH(bool, khmer);
    QFETCH(int, marks);
    Window window(tenMillion, QSize(width, 560));
    window.appearance.setTheme(theme);
    if (khmer) {
        window.languages.use(ui::Language::Khmer);
        window.appearance.setDigits(money::Digits::Khmer);
        window.table->measureAnew();
    }
    window.show();
    window.press(Qt::Key_Down, {}, 2);
    if (marks > 0) {
        window.press(Qt::Key_Space);
        window.press(Qt::Key_Down, Qt::ShiftModifier, marks);
        window.press(Qt::Key_Down);
    }
    QCOMPARE(window.marked().size(), marks > 0 ? marks + 1 : 0);
    QString name = QString::fromLatin1(QTest::currentDataTag());
    window.picture(name.replace(u' ', u'-'));
    window.languages.use(ui::Language::English);
    // No figure is cut: every amount fits its cell.
    for (int row = 0; row < 12; ++row) {
        for (const Column column : {Column::Time, Column::Asked, Column::Received}) {
            if (window.table->isColumnHidden(column))
                continue;
            const int needed =
                ui::RowDelegate::cellWidth(column, window.model.text(*window.model.payment(row), column));
            QVERIFY(window.table->columnWidth(column) >= needed);
        }
    }
}

QTEST_MAIN(PaymentTableTest)
#include "tst_paymenttable.moc"
