// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/support/sentence.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/plainlabel.h"
#include "ui/common/popupcard.h"
#include "ui/common/textfield.h"
#include "ui/history/amountbounds.h"
#include "ui/history/choicelist.h"
#include "ui/history/daterangepicker.h"
#include "ui/history/filterbar.h"
#include "ui/history/filterchips.h"
#include "ui/history/monthgrid.h"
#include "ui/history/paymentwords.h"
#include "ui/history/practicenote.h"
#include "ui/history/savedfilterscard.h"
#include "ui/history/searchfield.h"
#include "ui/history/totalsband.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::Days;
using ui::HistoryFilter;
using Menu = ui::FilterBar::Menu;

namespace {

ledger::Distribution distribution()
{
    ledger::Distribution known;
    known.payments = 71;
    known.accounts = {{u"main"_s, 50}, {u"qris"_s, 21}};
    known.methods = {{u"khqr-dynamic"_s, 50}, {u"qris"_s, 21}};
    known.gateways = {{u"bakong-gateway"_s, 50}, {u"bayar-gg"_s, 21}};
    known.paidVia = {{u"ABA & Co"_s, 7}};
    known.cashiers = {{u"Dara"_s, 60}, {u"Owner"_s, 11}};
    known.states = {{u"paid"_s, 42}, {u"refunded"_s, 2}, {u"partially_refunded"_s, 1}, {u"expired"_s, 26}};
    known.exceptions = {{u"none"_s, 68}, {u"late"_s, 3}};
    known.currencies = {{u"KHR"_s, 50}, {u"USD"_s, 21}};
    return known;
}

/// Bar and chips over something else that takes the focus, as on the page.
class Bench {
public:
    Bench()
        : words(appearance, languages, clock, rule)
        , bar(new ui::FilterBar(appearance, languages, clock, rule, words))
        , chips(new ui::FilterChips(appearance, words))
        , list(new QWidget)
        , field(new QLineEdit)
    {
        list->setFocusPolicy(Qt::StrongFocus);
        auto* column = new QVBoxLayout(&page);
        column->addWidget(bar);
        column->addWidget(chips);
        column->addWidget(list, 1);
        column->addWidget(field);
        bar->addKeys(&page);
        bar->setDistribution(distribution());
        words.setAccountNames({{u"main"_s, u"Main KHQR"_s}, {u"qris"_s, u"QRIS Melati"_s}});
        const auto use = [this](const HistoryFilter& wanted) {
            filter = wanted;
            bar->setFilter(filter);
            chips->setFilter(filter);
        };
        QObject::connect(bar, &ui::FilterBar::wanted, &page, use);
        QObject::connect(chips, &ui::FilterChips::wanted, &page, use);
        page.resize(1184, 640);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        list->setFocus();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    /// Of any script, as an input method types it.
    static void type(const QString& text)
    {
        for (const QChar sign : text) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, sign);
            QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
        }
    }
    void open(Menu menu) { QTest::mouseClick(&bar->chip(menu), Qt::LeftButton); }
    /// As a person does, in the menu that is open.
    void toggle(const QString& row)
    {
        for (auto* each : bar->card()->findChildren<ui::ChoiceList*>())
            if (each->toggle(row))
                return;
        QFAIL(qPrintable(u"no row "_s + row));
    }
    template <class Part>
    [[nodiscard]] Part* inCard() const
    {
        return bar->card()->findChild<Part*>();
    }
    [[nodiscard]] QString text() const
    {
        base::JsonWriter out;
        ui::SavedFilter{.name = u"f"_s, .filter = filter}.write(out);
        return QString::fromUtf8(out.text()).mid(12);
    }

    support::FakeClock clock; // Thursday, 2026-01-15 03:00 UTC
    support::FakeScheduler scheduler{clock};
    const ui::DayRule rule{.zone = QTimeZone(7 * 3600)};
    ui::Appearance appearance;
    ui::Languages languages;
    ui::FilterWords words;
    QWidget page;
    ui::FilterBar* bar;
    ui::FilterChips* chips;
    QWidget* list;
    QLineEdit* field;
    HistoryFilter filter;
};

using Act = std::function<void(Bench&)>;

} // namespace

Q_DECLARE_METATYPE(Act)

class FilterBarTest final : public QObject {
    Q_OBJECT

private slots:
    void becomesAFilter_data();
    void becomesAFilter();
    void leavesLettersToTextFields();
    void saysWhyDaysMakeNoSense_data();
    void saysWhyDaysMakeNoSense();
    void choosesDaysInTheMonth();
    void listsWhatOccursWithNumbers();
    void callsThingsAsTheColumnsDo();
    void theCalendarBeginsWhereTheShopSays();
    void aProblemWithTheDaysHasRoom();
    void keepsItsPlaceWhenNumbersCome();
    void closesItsMenu();
    void saysWhyAmountsMakeNoSense();
    void chipsAreTakenAwayOneByOne();
    void chipsGoByKeyboard();
    void saysWhatIsChosen();
    void searchesAfterAPause();
    void searchIsLeftByEscape();
    void totalsStandForTheList();
    void totalsAreMarkedWhileCounted();
    void practiceIsSaidWholeOrNotAtAll_data();
    void practiceIsSaidWholeOrNotAtAll();
    void totalsOfAShopTakeOneRow_data();
    void totalsOfAShopTakeOneRow();
    void totalsFitOnThePage_data();
    void totalsFitOnThePage();
    void savedFiltersAreTakenRenamedDeleted();
    void savedFiltersNeedAName();
};

void FilterBarTest::becomesAFilter_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("filter");
    const auto row = [](const char* name, const QString& filter, const Act& act) {
        QTest::newRow(name) << act << filter;
    };
    row("T", uR"("days":"today","filter":{}})"_s, [](Bench& b) { b.key(Qt::Key_T); });
    row("Y", uR"("days":"yesterday","filter":{}})"_s, [](Bench& b) { b.key(Qt::Key_Y); });
    row("W", uR"("days":"week","filter":{}})"_s, [](Bench& b) { b.key(Qt::Key_W); });
    row("M", uR"("days":"month","filter":{}})"_s, [](Bench& b) { b.key(Qt::Key_M); });
    row("T twice is today", uR"("days":"today","filter":{}})"_s, [](Bench& b) {
        b.key(Qt::Key_T);
        b.key(Qt::Key_T);
    });
    row("a press on the chosen day is every day", uR"("filter":{}})"_s, [](Bench& b) {
        b.key(Qt::Key_T);
        QTest::mouseClick(&b.bar->preset(Days::Kind::Today), Qt::LeftButton);
    });
    row("two dates", uR"("days":{"first":"2026-01-02","last":"2026-01-09"},"filter":{}})"_s, [](Bench& b) {
        b.open(Menu::Dates);
        b.type(u"2026-01-02"_s);
        b.key(Qt::Key_Return);
        b.type(u"9/1/2026"_s);
        b.key(Qt::Key_Return);
    });
    row("since a day, in Khmer digits", uR"("days":{"first":"2026-01-02"},"filter":{}})"_s, [](Bench& b) {
        b.open(Menu::Dates);
        b.type(u"២/១/២០២៦"_s);
        b.key(Qt::Key_Return);
        b.key(Qt::Key_Return);
    });
    row("until a day", uR"("days":{"last":"2026-01-02"},"filter":{}})"_s, [](Bench& b) {
        b.open(Menu::Dates);
        b.key(Qt::Key_Return);
        b.type(u"2.1"_s);
        b.key(Qt::Key_Return);
    });
    row("dates and Esc", uR"("filter":{}})"_s, [](Bench& b) {
        b.open(Menu::Dates);
        b.type(u"2026-01-02"_s);
        b.key(Qt::Key_Escape);
    });
    row("states by keyboard", uR"("filter":{"states":["draft","processing"]}})"_s, [](Bench& b) {
        b.bar->chip(Menu::States).setFocus();
        b.key(Qt::Key_Space);
        b.key(Qt::Key_Space);
        b.key(Qt::Key_Down);
        b.key(Qt::Key_Down);
        b.key(Qt::Key_Space);
        b.key(Qt::Key_Return);
    });
    row("late and paid", uR"("filter":{"states":["paid"],"exceptions":["late"]}})"_s, [](Bench& b) {
        b.open(Menu::States);
        b.toggle(u"exception:late"_s);
        b.toggle(u"state:paid"_s);
    });
    row("chosen and not", uR"("filter":{"exceptions":["none"]}})"_s, [](Bench& b) {
        b.open(Menu::States);
        b.toggle(u"state:paid"_s);
        b.toggle(u"exception:none"_s);
        b.toggle(u"state:paid"_s);
    });
    row("given back whole", uR"("filter":{"states":["refunded"]}})"_s, [](Bench& b) {
        b.open(Menu::States);
        b.toggle(u"state:refunded"_s);
    });
    row("given back in part", uR"("filter":{"states":["partially_refunded"]}})"_s, [](Bench& b) {
        b.open(Menu::States);
        b.toggle(u"state:partially_refunded"_s);
    });
    row("needs a look", uR"("filter":{"needs_attention":true}})"_s, [](Bench& b) {
        b.open(Menu::States);
        b.toggle(u"attention"_s);
    });
    row("an account on a day", uR"("days":"month","filter":{"accounts":["qris"]}})"_s, [](Bench& b) {
        b.open(Menu::Accounts);
        b.toggle(u"account:qris"_s);
        b.key(Qt::Key_Escape);
        b.list->setFocus();
        b.key(Qt::Key_M);
    });
    row("methods", uR"("filter":{"methods":["khqr-dynamic","qris"]}})"_s, [](Bench& b) {
        b.open(Menu::Methods);
        b.toggle(u"method:khqr-dynamic"_s);
        b.toggle(u"method:qris"_s);
    });
    row("more",
        uR"("filter":{"gateways":["bayar-gg"],"paid_via":["ABA & Co"],"cashiers":["Dara"],"currencies":["USD"],"has_note":true}})"_s,
        [](Bench& b) {
            b.open(Menu::More);
            for (const QString& key :
                {u"gateway:bayar-gg"_s, u"via:ABA & Co"_s, u"cashier:Dara"_s, u"currency:USD"_s, u"note"_s})
                b.toggle(key);
        });
    row("amounts",
        uR"("filter":{"at_least":{"amount":"4000","currency":"KHR"},"at_most":{"amount":"1250000","currency":"KHR"}}})"_s,
        [](Bench& b) {
            b.open(Menu::More);
            auto* bounds = b.inCard<ui::AmountBounds>();
            bounds->leastField().edit().setFocus();
            b.type(u"4,000"_s);
            b.key(Qt::Key_Tab);
            b.type(u"១,២៥០,០០០"_s);
            b.key(Qt::Key_Return);
        });
    row("amounts of another currency", uR"("filter":{"at_most":{"amount":"12.50","currency":"USD"}}})"_s, [](Bench& b) {
        b.open(Menu::More);
        auto* bounds = b.inCard<ui::AmountBounds>();
        for (auto* chip : bounds->findChildren<ui::Chip*>())
            if (chip->text() == u"USD"_s)
                chip->click();
        bounds->mostField().edit().setFocus();
        b.type(u"12.5"_s);
        b.key(Qt::Key_Escape);
    });
}

void FilterBarTest::becomesAFilter()
{
    QFETCH(Act, act);
    QFETCH(QString, filter);
    Bench bench;
    act(bench);
    QCOMPARE(bench.text(), filter);
}

void FilterBarTest::leavesLettersToTextFields()
{
    Bench bench;
    bench.field->setFocus();
    QTest::keyClicks(bench.field, u"tywmTYWM"_s);
    QCOMPARE(bench.field->text(), u"tywmTYWM"_s);
    QVERIFY(bench.filter.selectsAll());
}

void FilterBarTest::saysWhyDaysMakeNoSense_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<bool>("isAtLast");
    QTest::newRow("no day") << u"soon"_s << u""_s << false;
    QTest::newRow("no last day") << u"2026-01-02"_s << u"32/1/2026"_s << true;
    QTest::newRow("the wrong way round") << u"2026-01-09"_s << u"2026-01-02"_s << true;
    QTest::newRow("nothing") << u""_s << u""_s << false;
}

void FilterBarTest::saysWhyDaysMakeNoSense()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(bool, isAtLast);
    Bench bench;
    bench.open(Menu::Dates);
    auto* picker = bench.inCard<ui::DateRangePicker>();
    picker->firstField().edit().setFocus();
    bench.type(first);
    picker->lastField().edit().setFocus();
    bench.type(last);
    bench.key(Qt::Key_Return);
    QVERIFY(bench.filter.selectsAll());
    QVERIFY(bench.bar->card());
    ui::TextField& wrong = isAtLast ? picker->lastField() : picker->firstField();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(wrong.message()), qPrintable(wrong.message()));
    QVERIFY(wrong.edit().hasFocus());
}

void FilterBarTest::choosesDaysInTheMonth()
{
    Bench bench;
    bench.open(Menu::Dates);
    auto* picker = bench.inCard<ui::DateRangePicker>();
    ui::MonthGrid& month = picker->month();
    month.setFocus();
    QCOMPARE(month.current(), QDate(2026, 1, 15));
    bench.key(Qt::Key_Space);
    bench.key(Qt::Key_Up); // a week before
    bench.key(Qt::Key_PageUp);
    QCOMPARE(month.current(), QDate(2025, 12, 8));
    bench.key(Qt::Key_Space);
    QCOMPARE(picker->firstField().text(), u"2025-12-08"_s);
    QCOMPARE(picker->lastField().text(), u"2026-01-15"_s);
    for (auto* button : picker->findChildren<ui::Button*>())
        if (button->keyCap() == u"Enter"_s)
            button->click();
    QCOMPARE(bench.text(), uR"("days":{"first":"2025-12-08","last":"2026-01-15"},"filter":{}})"_s);
    QCOMPARE(bench.bar->chip(Menu::Dates).text(), u"8 Dec 2025 – 15 Jan"_s);
    QVERIFY(bench.bar->chip(Menu::Dates).isChecked());
}

void FilterBarTest::listsWhatOccursWithNumbers()
{
    Bench bench;
    const auto rows = [&bench](Menu menu) {
        bench.open(menu);
        QStringList all;
        for (auto* each : bench.bar->card()->findChildren<ui::ChoiceList*>())
            all << each->words();
        bench.key(Qt::Key_Escape);
        return all;
    };
    QCOMPARE(rows(Menu::Accounts), (QStringList{u"Main KHQR 50"_s, u"QRIS Melati 21"_s}));
    QCOMPARE(rows(Menu::Methods), (QStringList{u"KHQR 50"_s, u"QRIS 21"_s}));
    const QStringList states = rows(Menu::States);
    for (const QString& word :
        {u"Paid 42"_s, u"Refunded 2"_s, u"Partly refunded 1"_s, u"Expired 26"_s, u"Late 3"_s, u"Needs a look"_s})
        QVERIFY2(states.contains(word), qPrintable(states.join(u'|')));
    QCOMPARE(rows(Menu::More),
        (QStringList{u"Bakong Gateway 50"_s, u"bayar.gg 21"_s, u"ABA & Co 7"_s, u"KHR 50"_s, u"USD 21"_s, u"Dara 60"_s,
            u"Owner 11"_s, u"Has a note"_s}));
    // What the filter has stays on offer when the ledger has it no more.
    bench.filter.conditions.accounts = {u"gone"_s};
    bench.bar->setFilter(bench.filter);
    QCOMPARE(rows(Menu::Accounts), (QStringList{u"Main KHQR 50"_s, u"QRIS Melati 21"_s, u"gone 0"_s}));
}

void FilterBarTest::callsThingsAsTheColumnsDo()
{
    using Words = ui::PaymentWords;
    Bench bench;
    const QList<std::pair<Menu, QList<Words::Column>>> menus{
        {Menu::States, {Words::State}}, {Menu::More, {Words::Gateway, Words::PaidVia, Words::Cashier, Words::Note}}};
    for (const auto& [menu, columns] : menus) {
        bench.open(menu);
        QStringList titles;
        for (auto* list : bench.bar->card()->findChildren<ui::ChoiceList*>())
            for (auto* title : list->findChildren<ui::PlainLabel*>())
                titles << title->text();
        bench.key(Qt::Key_Escape);
        for (const Words::Column column : columns)
            QVERIFY2(titles.contains(Words::head(column)), qPrintable(titles.join(u'|')));
    }
    QCOMPARE(bench.bar->chip(Menu::Methods).text(), Words::head(Words::Method));
    QCOMPARE(bench.bar->chip(Menu::Accounts).text(), Words::head(Words::Account));
    HistoryFilter filter;
    filter.conditions.paidVia = {u"ABA"_s};
    filter.conditions.cashiers = {u"Dara"_s};
    QCOMPARE(bench.words.line(filter).remove(QChar(0x2068)).remove(QChar(0x2069)), u"Paid via ABA · Cashier Dara"_s);
}

void FilterBarTest::theCalendarBeginsWhereTheShopSays()
{
    Bench bench;
    const auto firstOfTheRow = [&bench] {
        bench.open(Menu::Dates);
        auto* picker = bench.inCard<ui::DateRangePicker>();
        ui::MonthGrid& month = picker->month();
        // The first cell of the second row: of January 2026.
        QTest::mouseClick(&month, Qt::LeftButton, {}, QPoint(3 + 20, 3 + 40 + 28 + 36 + 18));
        const QDate day = month.current();
        bench.key(Qt::Key_Escape);
        return day;
    };
    QCOMPARE(firstOfTheRow(), QDate(2026, 1, 4));
    bench.bar->setWeekStart(Qt::Monday);
    QCOMPARE(firstOfTheRow(), QDate(2026, 1, 5));
    bench.bar->setWeekStart(Qt::Saturday);
    QCOMPARE(firstOfTheRow(), QDate(2026, 1, 3));
}

void FilterBarTest::aProblemWithTheDaysHasRoom()
{
    Bench bench;
    bench.open(Menu::Dates);
    auto* picker = bench.inCard<ui::DateRangePicker>();
    picker->lastField().edit().setFocus();
    bench.type(u"soon"_s);
    bench.key(Qt::Key_Return);
    QVERIFY(!picker->lastField().message().isEmpty());
    const auto* scroll = bench.bar->card()->findChild<QScrollArea*>();
    QTest::qWait(50); // the line takes its room in several turns
    QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
    QVERIFY(picker->height() <= scroll->viewport()->height());
    if (const QString folder = qEnvironmentVariable("PAYDESK_PICTURES"); !folder.isEmpty())
        QVERIFY(bench.page.grab().save(folder + u"/dates-problem.png"_s));
}

void FilterBarTest::keepsItsPlaceWhenNumbersCome()
{
    Bench bench;
    QSignalSpy asked(bench.bar, &ui::FilterBar::distributionWanted);
    bench.open(Menu::Accounts);
    QCOMPARE(asked.size(), 1);
    bench.key(Qt::Key_Down);
    ledger::Distribution more = distribution();
    more.accounts.insert(u"third"_s, 99);
    bench.bar->setDistribution(more);
    QCOMPARE(
        bench.inCard<ui::ChoiceList>()->words(), (QStringList{u"third 99"_s, u"Main KHQR 50"_s, u"QRIS Melati 21"_s}));
    bench.key(Qt::Key_Space);
    QCOMPARE(bench.filter.conditions.accounts, QStringList{u"qris"_s});
}

void FilterBarTest::closesItsMenu()
{
    Bench bench;
    int home = 0;
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), &bench.page), &QShortcut::activated, this, [&] { ++home; });
    bench.open(Menu::States);
    QVERIFY(bench.bar->card());
    bench.key(Qt::Key_Escape);
    QVERIFY(!bench.bar->card() || bench.bar->card()->isHidden());
    QVERIFY(bench.bar->chip(Menu::States).hasFocus());
    QCOMPARE(home, 0);

    bench.open(Menu::States);
    QTest::mouseClick(&bench.bar->chip(Menu::States), Qt::LeftButton); // again
    QTRY_VERIFY(!bench.bar->card());

    bench.open(Menu::States);
    QTest::mouseClick(bench.list, Qt::LeftButton);
    QTRY_VERIFY(!bench.bar->card());
    QVERIFY(bench.filter.selectsAll());
    for (const Menu menu : {Menu::States, Menu::Accounts, Menu::Methods, Menu::More, Menu::Dates})
        QVERIFY(!bench.bar->chip(menu).isChecked());

    // Tab stays inside.
    bench.open(Menu::Accounts);
    for (int i = 0; i < 5; ++i) {
        bench.key(Qt::Key_Tab);
        QVERIFY(bench.bar->card()->isAncestorOf(QApplication::focusWidget()));
    }
}

void FilterBarTest::saysWhyAmountsMakeNoSense()
{
    Bench bench;
    bench.open(Menu::More);
    auto* bounds = bench.inCard<ui::AmountBounds>();
    bounds->leastField().edit().setFocus();
    bench.type(u"9000"_s);
    bounds->mostField().edit().setFocus();
    QVERIFY(bench.filter.conditions.atLeast);
    for (const QString& text : {u"100"_s, u"many"_s}) {
        bounds->mostField().setText(text);
        bench.key(Qt::Key_Return);
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(bounds->mostField().message()),
            qPrintable(bounds->mostField().message()));
        QVERIFY(!bench.filter.conditions.atMost);
    }
}

void FilterBarTest::chipsAreTakenAwayOneByOne()
{
    Bench bench;
    HistoryFilter& filter = bench.filter;
    filter.days.kind = Days::Kind::Today;
    bench.chips->setFilter(filter);
    QVERIFY2(bench.chips->isHidden(), "the days stand in the bar");
    filter.conditions.text = u"<b>ស</b>"_s;
    filter.conditions.states = {payments::State::Refunded, payments::State::PartiallyRefunded, payments::State::Paid};
    filter.conditions.exceptions = {payments::Exception::Late};
    filter.conditions.needsAttention = true;
    filter.conditions.accounts = {u"main"_s};
    filter.conditions.methods = {u"khqr-dynamic"_s};
    filter.conditions.gateways = {u"bakong-gateway"_s};
    filter.conditions.paidVia = {u"ABA & Co"_s};
    filter.conditions.cashiers = {u"Dara"_s};
    filter.conditions.currencies = {money::Currency::Usd};
    filter.conditions.atLeast = money::Money::fromMinor(150, money::Currency::Usd);
    filter.conditions.atMost = money::Money::fromMinor(2000, money::Currency::Usd);
    filter.conditions.hasNote = true;
    const HistoryFilter full = filter;
    bench.chips->setFilter(filter);
    QStringList plain;
    for (QString text : bench.chips->texts())
        plain << text.remove(QChar(0x2068)).remove(QChar(0x2069));
    QCOMPARE(plain,
        (QStringList{u"Today"_s, u"“<b>ស</b>”"_s, u"Needs a look"_s, u"Refunded"_s, u"Partly refunded"_s, u"Paid"_s,
            u"Late"_s, u"Main KHQR"_s, u"KHQR"_s, u"Bakong Gateway"_s, u"Paid via ABA && Co"_s, u"Cashier Dara"_s,
            u"USD"_s, u"At least $1.50 USD"_s, u"At most $20.00 USD"_s, u"Has a note"_s}));
    const auto press = [&bench](const QString& text) {
        for (auto* chip : bench.chips->findChildren<ui::Chip*>())
            if (chip->isVisible() && chip->text() == text)
                return QTest::mouseClick(chip, Qt::LeftButton);
        QFAIL(qPrintable(u"no chip "_s + text));
    };
    press(u"Refunded"_s);
    QCOMPARE(bench.filter.conditions.states, (QList{payments::State::PartiallyRefunded, payments::State::Paid}));
    press(u"Partly refunded"_s);
    press(u"Paid"_s);
    press(u"Late"_s);
    press(u"At least $1.50 USD"_s);
    HistoryFilter left = full;
    left.conditions.states.clear();
    left.conditions.exceptions.clear();
    left.conditions.atLeast.reset();
    QVERIFY(bench.filter == left);
    press(u"Clear all"_s);
    QVERIFY(bench.filter.selectsAll());
    QVERIFY(bench.chips->isHidden());
}

void FilterBarTest::chipsGoByKeyboard()
{
    Bench bench;
    QSignalSpy emptied(bench.chips, &ui::FilterChips::emptied);
    bench.filter.conditions.states = {payments::State::Paid, payments::State::Failed, payments::State::Expired};
    bench.chips->setFilter(bench.filter);
    bench.chips->findChildren<ui::Chip*>().at(1)->setFocus();
    const QString first = static_cast<ui::Chip*>(QApplication::focusWidget())->text();
    QCOMPARE(first, u"Paid"_s);
    bench.key(Qt::Key_Delete);
    QCOMPARE(bench.chips->texts(), (QStringList{u"Failed"_s, u"Expired"_s}));
    QCOMPARE(static_cast<ui::Chip*>(QApplication::focusWidget())->text(), u"Failed"_s);
    bench.key(Qt::Key_Tab);
    bench.key(Qt::Key_Backspace);
    QCOMPARE(bench.chips->texts(), QStringList{u"Failed"_s});
    QCOMPARE(emptied.size(), 0);
    bench.key(Qt::Key_Space);
    QVERIFY(bench.filter.selectsAll());
    QCOMPARE(emptied.size(), 1);
}

void FilterBarTest::saysWhatIsChosen()
{
    Bench bench;
    QCOMPARE(bench.words.line({}), QString());
    bench.filter.days = {Days::Kind::Chosen, {2026, 1, 2}, {2026, 1, 2}};
    bench.filter.conditions.states = {payments::State::Paid, payments::State::Failed};
    bench.filter.conditions.needsAttention = true;
    bench.bar->setFilter(bench.filter);
    QCOMPARE(bench.words.line(bench.filter), u"2 Jan · Needs a look · Paid · Failed"_s);
    QCOMPARE(bench.bar->chip(Menu::States).text(), u"State: 3"_s);
    QCOMPARE(bench.bar->chip(Menu::Dates).text(), u"2 Jan"_s);
    QCOMPARE(bench.bar->chip(Menu::Accounts).text(), u"Account"_s);
    bench.filter = HistoryFilter().withClutterHidden(true);
    bench.bar->setFilter(bench.filter);
    QCOMPARE(bench.words.line(bench.filter), u"Without closed sales that got no money"_s);
    QCOMPARE(bench.bar->chip(Menu::States).text(), u"State: 1"_s);
}

void FilterBarTest::searchesAfterAPause()
{
    Bench bench;
    ui::SearchField search(bench.appearance, bench.scheduler, &bench.page);
    search.show();
    QSignalSpy searched(&search, &ui::SearchField::searched);
    search.edit().setFocus();
    bench.type(u"ស"_s);
    bench.scheduler.advance(100ms);
    bench.type(u"ុខ "_s);
    bench.scheduler.advance(149ms);
    QCOMPARE(searched.size(), 0);
    bench.scheduler.advance(1ms);
    QCOMPARE(searched.size(), 1);
    QCOMPARE(searched.last().first().toString(), u"សុខ"_s);
    bench.type(u" "_s); // nothing else to look for
    bench.scheduler.advance(1s);
    QCOMPARE(searched.size(), 1);
    search.setText(u"x"_s);
    QCOMPARE(searched.size(), 1);
    bench.type(u"y"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(searched.last().first().toString(), u"xy"_s);
}

void FilterBarTest::searchIsLeftByEscape()
{
    Bench bench;
    int home = 0;
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), &bench.page), &QShortcut::activated, this, [&] { ++home; });
    ui::SearchField search(bench.appearance, bench.scheduler, &bench.page);
    search.show();
    QSignalSpy searched(&search, &ui::SearchField::searched);
    QSignalSpy left(&search, &ui::SearchField::left);
    search.edit().setFocus();
    bench.type(u"dara"_s);
    bench.scheduler.advance(1s);
    bench.key(Qt::Key_Escape);
    QCOMPARE(search.edit().text(), QString());
    QCOMPARE(searched.last().first().toString(), QString());
    QCOMPARE(left.size(), 0);
    bench.key(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QCOMPARE(home, 0);
}

namespace {

ledger::Totals totals()
{
    using money::Currency;
    ledger::Totals all;
    all.currencies = {{.currency = Currency::Khr, .count = 50, .paid = 42, .received = 1284500, .asked = 1300000},
        {.currency = Currency::Usd, .count = 16, .paid = 16, .received = 31275, .asked = 31275}};
    all.count = 66;
    return all;
}

} // namespace

void FilterBarTest::totalsStandForTheList()
{
    Bench bench;
    ui::TotalsBand band(bench.appearance, bench.scheduler);
    band.resize(1184, 94);
    band.setTotals(totals());
    QCOMPARE(band.spoken(), (QStringList{u"1,284,500 KHR, 42 of 50 paid"_s, u"$312.75 USD, 16 paid"_s}));
    // Riel that came for a price in dollars stand beside the dollars.
    ledger::Totals mixed = totals();
    mixed.currencies.last().others = {{money::Currency::Khr, 12000}, {money::Currency::Idr, 50347}};
    band.setTotals(mixed);
    QCOMPARE(band.spoken(),
        (QStringList{
            u"1,284,500 KHR, 42 of 50 paid"_s, u"$312.75 USD, 16 paid, plus 12,000 KHR, plus Rp50.347 IDR"_s}));
    QVERIFY(band.fits());
    if (const QString folder = qEnvironmentVariable("PAYDESK_PICTURES"); !folder.isEmpty())
        QVERIFY(band.grab().save(folder + u"/totals-others.png"_s));
    // What went back is said beside what came, which stays whole.
    mixed.currencies.first().refunded = 5000;
    mixed.currencies.last().refunded = 1250;
    band.setTotals(mixed);
    QCOMPARE(band.spoken(),
        (QStringList{u"1,284,500 KHR, 42 of 50 paid, 5,000 ៛ refunded"_s,
            u"$312.75 USD, 16 paid, plus 12,000 KHR, plus Rp50.347 IDR, $12.50 refunded"_s}));
    QVERIFY(band.fits());
    if (const QString folder = qEnvironmentVariable("PAYDESK_PICTURES"); !folder.isEmpty())
        QVERIFY(band.grab().save(folder + u"/totals-refunded.png"_s));
    band.setTotals({});
    QCOMPARE(band.spoken(), QStringList{u"No sales here"_s});
    band.setUnknown();
    QCOMPARE(band.spoken(), QStringList{u"Not known"_s});
}

void FilterBarTest::totalsAreMarkedWhileCounted()
{
    Bench bench;
    ui::TotalsBand band(bench.appearance, bench.scheduler);
    band.resize(1184, 94);
    band.setTotals(totals());
    const int height = band.height();
    band.startAnew();
    QVERIFY(band.spoken().first().startsWith(u"KHR · counting…"_s));
    QVERIFY(band.spoken().first().contains(u"1,284,500 KHR"_s)); // with the rows it stands for
    bench.scheduler.advance(150ms);
    QCOMPARE(band.spoken(), (QStringList{u"KHR · counting…"_s, u"USD · counting…"_s}));
    ledger::Totals part = totals();
    part.complete = false;
    part.currencies.first().received = 500;
    band.setTotals(part);
    QCOMPARE(band.spoken().first(), u"KHR · counting…, 500 KHR, 42 of 50 paid"_s);
    band.setTotals(totals());
    QCOMPARE(band.spoken().first(), u"1,284,500 KHR, 42 of 50 paid"_s);
    QCOMPARE(band.height(), height);
}

void FilterBarTest::practiceIsSaidWholeOrNotAtAll_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("word");
    QTest::newRow("English") << u"Practice sales: no real money moved."_s << u"Practice"_s;
    QTest::newRow("Indonesian") << u"Transaksi latihan: tidak ada uang sungguhan yang berpindah."_s << u"Latihan"_s;
    QTest::newRow("Bengali") << u"অনুশীলনের বিক্রি: আসল টাকার লেনদেন হয়নি।"_s << u"অনুশীলন"_s;
    QTest::newRow("Khmer") << u"ការលក់\u200Bហាត់\u200Bប្រើ៖ គ្មាន\u200Bប្រាក់\u200Bពិត\u200Bផ្ទេរ\u200Bទេ។"_s
                           << u"ហាត់\u200Bប្រើ"_s;
}

void FilterBarTest::practiceIsSaidWholeOrNotAtAll()
{
    QFETCH(QString, sentence);
    QFETCH(QString, word);
    const ui::Appearance appearance;
    ui::PracticeNote note(appearance);
    note.setTexts(sentence, word);
    note.show();
    QStringList seen;
    for (int width = 460; width >= 0; width -= 3) {
        note.resize(width, 50);
        QString shown = note.shown();
        QVERIFY2(shown.count(u'\n') <= 1, qPrintable(shown));
        for (const QString& line : shown.split(u'\n'))
            QVERIFY2(sentence.contains(line) || line == word, qPrintable(line));
        shown.remove(u'\n');
        QVERIFY2(shown == sentence || shown == word || shown.isEmpty(), qPrintable(shown));
        QCOMPARE(note.toolTip(), shown == sentence ? QString() : sentence);
        if (seen.isEmpty() || seen.last() != shown)
            seen.append(shown);
    }
    QCOMPARE(seen, (QStringList{sentence, word, QString()}));
}

void FilterBarTest::totalsOfAShopTakeOneRow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<qint64>("times"); ///< the sums of a shop of three years
    QTest::addColumn<money::Digits>("digits");
    QTest::newRow("1440 wide") << 1184 << qint64(1) << money::Digits::Ascii;
    QTest::newRow("1366 wide") << 1110 << qint64(1) << money::Digits::Ascii;
    QTest::newRow("1366 wide, Khmer digits") << 1110 << qint64(1) << money::Digits::Khmer;
    QTest::newRow("1366 wide, Bengali digits") << 1110 << qint64(1) << money::Digits::Bengali;
    QTest::newRow("1366 wide, a chain of shops") << 1110 << qint64(500) << money::Digits::Ascii;
    QTest::newRow("1280 wide") << 1024 << qint64(1) << money::Digits::Ascii;
    QTest::newRow("1024 wide") << 912 << qint64(1) << money::Digits::Ascii;
}

void FilterBarTest::totalsOfAShopTakeOneRow()
{
    using money::Currency;
    QFETCH(int, width);
    QFETCH(qint64, times);
    QFETCH(money::Digits, digits);
    Bench bench;
    bench.appearance.setDigits(digits);
    ui::TotalsBand band(bench.appearance, bench.scheduler);
    ledger::Totals all;
    const auto add = [&](Currency currency, qint64 count, qint64 paid, qint64 received, Currency other, qint64 more) {
        all.currencies.append({.currency = currency,
            .count = times * count,
            .paid = times * paid,
            .received = times * received,
            .refunded = times * received / 40,
            .others = {{other, times * more}}});
    };
    add(Currency::Khr, 3752, 3110, 156'720'900, Currency::Usd, 494'000);
    add(Currency::Usd, 6349, 5303, 36'684'532, Currency::Khr, 110'950);
    add(Currency::Bdt, 4941, 4122, 617'897'700, Currency::Usd, 1'505'000);
    add(Currency::Idr, 4863, 4046, 924'060'801, Currency::Usd, 2'447'074);
    band.resize(width, ui::TotalsBand::Height);
    band.setTotals(all);
    QCOMPARE(band.height(), ui::TotalsBand::Height);
    QVERIFY2(band.fits(), "no figure is cut");
    // While it counts the next list, and when that has fewer, nothing below moves.
    band.startAnew();
    QCOMPARE(band.height(), ui::TotalsBand::Height);
    if (const QString folder = qEnvironmentVariable("PAYDESK_PICTURES"); !folder.isEmpty()) {
        band.setTotals(all);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).remove(u',').replace(u' ', u'-');
        QVERIFY(band.grab().save(folder + u"/totals-"_s + name + u".png"_s));
    }
}

void FilterBarTest::totalsFitOnThePage_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1184, 912, 788, 400})
        QTest::newRow(qPrintable(QString::number(width))) << width;
}

void FilterBarTest::totalsFitOnThePage()
{
    QFETCH(int, width);
    Bench bench;
    ui::TotalsBand band(bench.appearance, bench.scheduler);
    ledger::Totals all;
    for (const auto& each : money::allCurrencies())
        all.currencies.append({.currency = each.currency,
            .count = 1'000'000,
            .paid = 999'999,
            .received = 99'999'999'999,
            .refunded = 99'999'999'999});
    band.resize(width, 94);
    band.setTotals(all);
    QVERIFY2(band.fits(), "no figure is cut");
}

void FilterBarTest::savedFiltersAreTakenRenamedDeleted()
{
    Bench bench;
    ui::SavedFilters saved;
    HistoryFilter late;
    late.days.kind = Days::Kind::ThisWeek;
    late.conditions.exceptions = {payments::Exception::Late};
    QVERIFY(saved.put({.name = u"Late ones"_s, .filter = late}));
    QVERIFY(saved.put({.name = u"Everything"_s, .filter = {}}));
    ui::SavedFiltersCard card(bench.appearance, bench.words, &bench.page);
    card.setFilters(saved, late);
    card.show();
    QSignalSpy taken(&card, &ui::SavedFiltersCard::taken);
    QSignalSpy renamed(&card, &ui::SavedFiltersCard::renameWanted);
    QSignalSpy deleted(&card, &ui::SavedFiltersCard::deleteWanted);
    QSignalSpy wanted(&card, &ui::SavedFiltersCard::saveWanted);
    QCOMPARE(card.row(u"Late ones"_s)->accessibleDescription(), u"This week · Late"_s);
    QCOMPARE(card.row(u"Everything"_s)->accessibleDescription(), u"All sales"_s);
    card.row(u"Everything"_s)->setFocus();
    for (int i = 0; i < 3; ++i) // past what can be done with it
        bench.key(Qt::Key_Tab);
    QVERIFY(card.row(u"Late ones"_s)->hasFocus());
    bench.key(Qt::Key_Return);
    QCOMPARE(taken.first().first().toString(), u"Late ones"_s);
    card.row(u"Late ones"_s)->setFocus();
    bench.key(Qt::Key_Delete);
    QCOMPARE(deleted.first().first().toString(), u"Late ones"_s);
    card.deleting(u"Everything"_s)->click();
    QCOMPARE(deleted.last().first().toString(), u"Everything"_s);

    card.renaming(u"Late ones"_s)->click();
    QVERIFY(card.nameField().edit().hasFocus());
    QCOMPARE(card.nameField().text(), u"Late ones"_s);
    card.nameField().setText(u"everything"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(renamed.size(), 0);
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(card.nameField().message()), qPrintable(card.nameField().message()));
    card.nameField().setText(u"Too late"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(renamed.first(), (QList<QVariant>{u"Late ones"_s, u"Too late"_s}));

    card.setFilters(saved, late);
    card.nameField().edit().setFocus();
    bench.type(u" Big "_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(wanted.first().first().toString(), u"Big"_s);
}

void FilterBarTest::savedFiltersNeedAName()
{
    Bench bench;
    ui::SavedFilters saved;
    HistoryFilter late;
    late.conditions.exceptions = {payments::Exception::Late};
    QVERIFY(saved.put({.name = u"Late"_s, .filter = late}));
    ui::SavedFiltersCard card(bench.appearance, bench.words, &bench.page);
    card.setFilters(saved, late);
    card.show();
    QSignalSpy wanted(&card, &ui::SavedFiltersCard::saveWanted);
    card.nameField().edit().setFocus();
    bench.type(u"  "_s);
    bench.key(Qt::Key_Return);
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(card.nameField().message()), qPrintable(card.nameField().message()));
    card.nameField().setText({});
    bench.type(u"LATE"_s);
    bench.key(Qt::Key_Return);
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(card.nameField().message()), qPrintable(card.nameField().message()));
    QCOMPARE(wanted.size(), 0);
    bench.key(Qt::Key_Return); // yes, in its place
    QCOMPARE(wanted.size(), 1);

    card.setFilters(saved, {});
    QVERIFY(!card.saveButton().isEnabled());
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(card.nameField().message()), qPrintable(card.nameField().message()));
}

QTEST_MAIN(FilterBarTest)
#include "tst_filterbar.moc"
