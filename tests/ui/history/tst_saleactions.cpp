// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sentence.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textfield.h"
#include "ui/history/refunddialog.h"
#include "ui/history/remarkdialog.h"
#include "ui/history/saleactions.h"
#include "ui/history/saleoptions.h"
#include "ui/history/workband.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using payments::Payment;
using payments::State;
using ui::SaleActions;
using Stage = till::RecheckProgress::Stage;

namespace {

Payment payment(qint64 n, State state = State::Expired)
{
    Payment made = sale::draft(n);
    made.number = n;
    made.state = state;
    made.gatewayId = u"md5-%1"_s.arg(n);
    made.createdAt = QDateTime(QDate(2026, 1, 15), QTime(3, 0), Qt::UTC);
    made.changedAt = made.createdAt;
    if (state == State::Paid) {
        made.received = made.amount;
        made.evidence = payments::Evidence::Api;
    }
    return made;
}

/// A ledger in memory that answers at once.
class Shelf final : public ledger::Reading {
public:
    QList<Payment> payments; ///< in the order of the list
    int pages = 0;

    void page(QObject*, const Page& page, Answer<QList<Payment>> answer) override
    {
        ++pages;
        lastFilter = page.list.filter;
        QList<Payment> rows;
        bool isAfter = !page.neighbour;
        for (const Payment& each : std::as_const(payments)) {
            const bool fits = page.list.filter.states.isEmpty() || page.list.filter.states.contains(each.state);
            if (isAfter && fits && rows.size() < page.count)
                rows.append(each);
            isAfter = isAfter || each.id == page.neighbour->id;
        }
        answer(rows);
    }
    void pageAt(QObject*, const List&, qint64, int, Answer<QList<Payment>>) override { }
    void count(QObject*, const List& list, Answer<ledger::Totals> answer) override
    {
        ledger::Totals totals;
        totals.count = std::count_if(payments.begin(), payments.end(), [&list](const Payment& each) {
            return list.filter.states.isEmpty() || list.filter.states.contains(each.state);
        });
        answer(totals);
    }
    void stopCounting(QObject*) override { }
    void totals(QObject*, const ledger::Filter&, Answer<ledger::Totals>) override { }
    void distribution(QObject*, Answer<ledger::Distribution>) override { }
    void timeline(QObject*, const QString&, Answer<QList<ledger::Event>>) override { }
    void byId(QObject*, const QString& id, Answer<std::optional<Payment>> answer) override
    {
        for (const Payment& each : std::as_const(payments))
            if (each.id == id)
                return answer(std::optional(each));
        answer(std::optional<Payment>());
    }

    ledger::Filter lastFilter;
};

} // namespace

class SaleActionsTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhyNot_data();
    void saysWhyNot();
    void offersEverythingInTheMenu();
    void offersACashierLess();
    void asksHowMuchWentBackAndWhy();
    void givesBackNoMoreThanIsLeft_data();
    void givesBackNoMoreThanIsLeft();
    void checksTheMarkedOnes();
    void checksAWholeListAHandfulAtATime();
    void tellsHowFarItIs();
    void marksManyWithOneReason();
    void notesMany();
    void printsOneAndMany();
    void copiesOneAndMany();
    void leavesTooManyAlone();
    void hidesClutterAndFetchesLists();

private:
    struct Refund {
        QString paymentId;
        money::Money amount;
        QString reason;
        QString attempt;
    };
    [[nodiscard]] std::shared_ptr<QList<Refund>> refunds()
    {
        auto list = std::make_shared<QList<Refund>>();
        connect(m_actions, &SaleActions::refundWanted, this,
            [list](const QString& id, const money::Money& amount, const QString& reason, const QString& attempt) {
                list->append({id, amount, reason, attempt});
            });
        return list;
    }
    [[nodiscard]] QStringList menuTexts() const
    {
        QStringList texts;
        if (m_actions->menu() != nullptr)
            for (const QAction* action : m_actions->menu()->actions())
                if (!action->isSeparator())
                    texts.append((action->isEnabled() ? QString() : u"off: "_s) + action->text().section(u'\t', 0, 0));
        return texts;
    }
    void choose(const QString& start)
    {
        for (QAction* action : m_actions->menu()->actions())
            if (action->text().startsWith(start))
                return action->trigger();
        QFAIL(qPrintable(start + u" not in "_s + menuTexts().join(u'|')));
    }
    template <class Kind>
    [[nodiscard]] static Kind* dialog()
    {
        return qobject_cast<Kind*>(QApplication::activeModalWidget());
    }
    static void press(ui::Dialog* dialog, const QString& word)
    {
        for (auto* each : dialog->findChildren<ui::Button*>())
            if (each->text() == word)
                return QTest::mouseClick(each, Qt::LeftButton);
        QFAIL(qPrintable(word));
    }
    void answerRecheck(int answered)
    {
        m_progress.answered += answered;
        m_actions->showRecheck(m_progress);
    }
    [[nodiscard]] ui::WorkBand* band() const { return qobject_cast<ui::WorkBand*>(m_actions->band()); }

    support::FakeClock m_clock;
    ui::Appearance m_appearance;
    ui::Languages m_languages;
    Shelf m_shelf;
    SaleActions::Chosen m_chosen;
    till::RecheckProgress m_progress;
    std::unique_ptr<QWidget> m_page;
    SaleActions* m_actions = nullptr;
};

void SaleActionsTest::init()
{
    m_shelf = {};
    for (qint64 n = 250; n > 0; --n)
        m_shelf.payments.append(payment(n));
    m_chosen = {.current = payment(1, State::Paid), .marks = {}, .list = {}, .count = m_shelf.payments.size()};
    m_progress = {};
    m_page = std::make_unique<QWidget>();
    m_page->resize(900, 600);
    m_actions = new SaleActions(
        m_appearance, m_languages, m_shelf, m_clock, [this] { return m_chosen; }, m_page.get());
    auto* column = new QVBoxLayout(m_page.get());
    column->addWidget(m_actions->band());
    column->addStretch(1);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void SaleActionsTest::cleanup()
{
    delete m_actions->menu();
    m_page.reset();
}

void SaleActionsTest::saysWhyNot_data()
{
    using people::Action;
    using people::Role;
    QTest::addColumn<Action>("action");
    QTest::addColumn<Payment>("sale");
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("may");
    Payment noNumber = payment(1, State::Unknown);
    noNumber.gatewayId.clear();
    Payment late = payment(1, State::Paid);
    late.exception = payments::Exception::Late;
    Payment shortOne = payment(1, State::Processing);
    shortOne.exception = payments::Exception::Short;
    shortOne.received = *money::Money::fromMinor(1000, money::Currency::Usd);
    const auto row = [](const char* name, Action action, const Payment& sale, Role role, bool may) {
        QTest::newRow(name) << action << sale << role << may;
    };
    row("check", Action::Check, payment(1), Role::Cashier, true);
    row("check without a number", Action::Check, noNumber, Role::Manager, false);
    row("refund a paid one", Action::Refund, payment(1, State::Paid), Role::Manager, true);
    row("refund by a cashier", Action::Refund, payment(1, State::Paid), Role::Cashier, false);
    row("refund an expired one", Action::Refund, payment(1), Role::Manager, false);
    row("refund one given back", Action::Refund, payment(1, State::Refunded), Role::Manager, false);
    row("refund a short one", Action::Refund, shortOne, Role::Manager, true);
    row("mark an expired one", Action::Mark, payment(1), Role::Manager, true);
    row("mark a paid one", Action::Mark, payment(1, State::Paid), Role::Manager, false);
    row("mark by a cashier", Action::Mark, payment(1), Role::Cashier, false);
    row("look at a late one", Action::Acknowledge, late, Role::Cashier, true);
    row("look at one as it should be", Action::Acknowledge, payment(1, State::Paid), Role::Manager, false);
    row("print by a cashier", Action::Print, payment(1, State::Paid), Role::Cashier, true);
    row("note", Action::Note, payment(1), Role::Cashier, true);
}

void SaleActionsTest::saysWhyNot()
{
    QFETCH(people::Action, action);
    QFETCH(Payment, sale);
    QFETCH(people::Role, role);
    QFETCH(bool, may);
    const QString why = ui::SaleOptions::whyNot(action, sale, role, m_clock.nowUtc());
    QVERIFY2(why.isEmpty() == may, qPrintable(why));
}

void SaleActionsTest::offersEverythingInTheMenu()
{
    m_actions->setListingAccounts({{u"bayar"_s, u"Toko & Co"_s}});
    m_actions->openMenu({10, 10});
    QCOMPARE(menuTexts(),
        (QStringList{u"Check now"_s, u"Print again …"_s, u"Note …"_s,
            u"off: Mark by hand … – This state is certain: nothing is left to mark by hand."_s,
            u"Write down a refund …"_s, u"Copy as a line"_s, u"Copy only"_s,
            u"Check all of this list that are not paid …"_s, u"Hide closed sales without money"_s,
            u"Fetch missing sales from Toko && Co"_s}));
    QSignalSpy checked(m_actions, &SaleActions::checkWanted);
    choose(u"Check now"_s);
    QCOMPARE(checked.takeFirst().first().toString(), sale::id(1));

    m_chosen.current = payment(2, State::Pending);
    m_chosen.current->exception = payments::Exception::Unverified;
    m_actions->openMenu({10, 10});
    QCOMPARE(menuTexts().mid(0, 2), (QStringList{u"I have looked at it"_s, u"Show on Charge"_s}));
    QSignalSpy shown(m_actions, &SaleActions::showOnChargeWanted);
    choose(u"Show on Charge"_s);
    QCOMPARE(shown.size(), 1);
}

void SaleActionsTest::offersACashierLess()
{
    m_actions->setRole(people::Role::Cashier);
    m_actions->setListingAccounts({{u"bayar"_s, u"Toko"_s}});
    m_actions->openMenu({10, 10});
    for (const QString& start :
        {u"Mark by hand"_s, u"Write down a refund"_s, u"Check all of this list"_s, u"Fetch missing sales"_s}) {
        const QStringList off = menuTexts().filter(u"off: "_s + start);
        QCOMPARE(off.size(), 1);
        QVERIFY2(off.first().endsWith(u"Only a manager may do this."_s), qPrintable(off.first()));
    }
    m_actions->refund();
    m_actions->mark();
    QVERIFY2(!QApplication::activeModalWidget(), "nor by another way");
    m_chosen.marks = {.wholeList = true, .ids = {}};
    QSignalSpy rechecked(m_actions, &SaleActions::recheckWanted);
    m_actions->check();
    QVERIFY(rechecked.isEmpty());
}

void SaleActionsTest::asksHowMuchWentBackAndWhy()
{
    const auto refunded = refunds();
    m_actions->refund();
    auto* question = dialog<ui::RefundDialog>();
    QVERIFY(question);
    const auto fields = question->findChildren<ui::TextField*>();
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields.at(0)->text(), u"12.50"_s);
    bool saysNothingIsSent = false;
    for (const auto* label : question->findChildren<ui::PlainLabel*>())
        saysNothingIsSent = saysNothingIsSent || label->text().contains(u"Paydesk sends no money"_s);
    QVERIFY(saysNothingIsSent);
    QTest::keyClick(&fields.at(0)->edit(), Qt::Key_Return); // no reason yet
    QVERIFY(refunded->isEmpty());
    QVERIFY(!fields.at(1)->message().isEmpty());
    QTest::keyClicks(&fields.at(1)->edit(), u"The coffee was cold"_s);
    fields.at(0)->edit().selectAll();
    QTest::keyClicks(&fields.at(0)->edit(), u"2.5"_s);
    QTest::keyClick(&fields.at(1)->edit(), Qt::Key_Return);
    QCOMPARE(refunded->size(), 1);
    QCOMPARE(refunded->first().paymentId, sale::id(1));
    QCOMPARE(refunded->first().amount.minor(), 250);
    QCOMPARE(refunded->first().reason, u"The coffee was cold"_s);
    QCOMPARE(refunded->first().attempt.size(), 32);
}

void SaleActionsTest::givesBackNoMoreThanIsLeft_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isShort"); // in review
    QTest::addColumn<qint64>("cents"); // 0: refused
    QTest::newRow("all of it") << u"12.50"_s << false << qint64(1250);
    QTest::newRow("a comma") << u"2,5"_s << false << qint64(250);
    QTest::newRow("Khmer digits") << u"២.៥០"_s << false << qint64(250);
    QTest::newRow("too much") << u"12.51"_s << false << qint64(0);
    QTest::newRow("nothing") << u"0"_s << false << qint64(0);
    QTest::newRow("no amount") << u"all"_s << false << qint64(0);
    QTest::newRow("empty") << QString() << false << qint64(0);
    QTest::newRow("two ways to read it") << u"1,250"_s << false << qint64(0);
    QTest::newRow("in review, a part") << u"1"_s << true << qint64(0);
    QTest::newRow("in review, everything") << u"10"_s << true << qint64(1000);
}

void SaleActionsTest::givesBackNoMoreThanIsLeft()
{
    QFETCH(QString, typed);
    QFETCH(bool, isShort);
    QFETCH(qint64, cents);
    if (isShort) {
        m_chosen.current = payment(1, State::Processing);
        m_chosen.current->exception = payments::Exception::Short;
        m_chosen.current->received = *money::Money::fromMinor(1000, money::Currency::Usd);
    }
    const auto refunded = refunds();
    m_actions->refund();
    auto* question = dialog<ui::RefundDialog>();
    QVERIFY(question);
    const auto fields = question->findChildren<ui::TextField*>();
    fields.at(0)->edit().setText(typed);
    fields.at(1)->edit().setText(u"Why"_s);
    press(question, u"Write it down"_s);
    QCOMPARE(refunded->size(), cents > 0 ? 1 : 0);
    if (cents > 0)
        QCOMPARE(refunded->first().amount.minor(), cents);
    else
        QVERIFY(!fields.at(0)->message().isEmpty());
}

void SaleActionsTest::checksTheMarkedOnes()
{
    QSignalSpy rechecked(m_actions, &SaleActions::recheckWanted);
    m_chosen.marks.ids = {sale::id(3), sale::id(7), sale::id(999)}; // one is gone
    m_actions->check();
    QCOMPARE(rechecked.size(), 1);
    QStringList ids = rechecked.first().at(0).toStringList();
    ids.sort();
    QCOMPARE(ids, (QStringList{sale::id(3), sale::id(7)}));
    QCOMPARE(rechecked.takeFirst().at(1).toBool(), true);
    m_progress.wished = 2;
    answerRecheck(0);
    QCOMPARE(rechecked.size(), 1); // no more follow
    QCOMPARE(rechecked.first().at(1).toBool(), false);
}

void SaleActionsTest::checksAWholeListAHandfulAtATime()
{
    for (qsizetype i = 0; i < 50; ++i)
        m_shelf.payments[i].state = State::Paid;
    QSignalSpy rechecked(m_actions, &SaleActions::recheckWanted);
    m_actions->checkList();
    auto* question = dialog<ui::Dialog>();
    QVERIFY(question);
    bool saysHowMany = false;
    for (const auto* label : question->findChildren<ui::PlainLabel*>())
        saysHowMany = saysHowMany || label->text().contains(u"200 sale"_s);
    QVERIFY(saysHowMany);
    QVERIFY(rechecked.isEmpty());
    press(question, u"Check them"_s);
    QCOMPARE(rechecked.size(), 1);
    m_progress.wished = rechecked.first().at(0).toStringList().size();
    QCOMPARE(m_progress.wished, 100);
    QVERIFY(!m_shelf.lastFilter.states.contains(State::Paid));
    answerRecheck(10);
    QCOMPARE(rechecked.size(), 1); // the till has enough to do
    answerRecheck(60);
    QCOMPARE(rechecked.size(), 2);
    m_progress.wished += rechecked.last().at(0).toStringList().size();
    QCOMPARE(m_progress.wished, 200);
    QCOMPARE(rechecked.last().at(1).toBool(), true);
    answerRecheck(120);
    QCOMPARE(rechecked.last().at(1).toBool(), false);
    m_progress.stage = Stage::Done;
    answerRecheck(10);
    QCOMPARE(band()->shown(), QStringList{u"Checked all 200 sales"_s});

    for (Payment& each : m_shelf.payments)
        each.state = State::Paid;
    m_chosen.list.filter.states = {State::Paid};
    m_actions->checkList();
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(band()->shown().join(u' ').contains(u"nothing to check"_s));
}

void SaleActionsTest::tellsHowFarItIs()
{
    QVERIFY(!band()->isVisible());
    QSignalSpy stopped(m_actions, &SaleActions::stopRecheckWanted);
    m_chosen.marks = {.wholeList = true, .ids = {}};
    m_actions->check();
    m_progress.wished = 100;
    m_progress.answered = 30;
    m_progress.changed = 2;
    m_progress.unanswered = 1;
    m_progress.waitsFor = base::UserText("No answer from the gateway. Check the line.");
    m_actions->showRecheck(m_progress);
    QVERIFY(band()->isVisible());
    QCOMPARE(band()->shown(),
        QStringList{
            u"Checked 31 of 250 sales 2 with news · 1 without an answer · No answer from the gateway. Check the line."_s});
    QTest::mouseClick(band()->button(u"check"_s), Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
    m_progress.stage = Stage::Stopped;
    m_actions->showRecheck(m_progress);
    QCOMPARE(band()->shown(), QStringList{u"Stopped after 31 of 250 sales 2 with news · 1 without an answer"_s});
    QTest::mouseClick(band()->button(u"check"_s), Qt::LeftButton);
    QVERIFY(!band()->isVisible());
    QCOMPARE(stopped.size(), 1);
    till::RecheckProgress elsewhere;
    elsewhere.stage = Stage::Done;
    elsewhere.wished = 3340;
    elsewhere.answered = 2;
    elsewhere.unanswered = 3338;
    elsewhere.withoutAccount = 3337;
    m_actions->showRecheck(elsewhere);
    QCOMPARE(band()->shown(),
        QStringList{
            u"Checked all 3,340 sales 1 without an answer · 3,337 not asked: their accounts are not set up here"_s});
    QTest::mouseClick(band()->button(u"check"_s), Qt::LeftButton);

    till::FetchProgress fetch;
    fetch.account = u"bayar"_s;
    fetch.rows = 300;
    fetch.added = 12;
    m_actions->setListingAccounts({{u"bayar"_s, u"Toko"_s}});
    m_actions->showFetch(fetch);
    QCOMPARE(
        band()->shown(), QStringList{u"Toko: reading its list of payments 300 read · 12 new here · 0 with news"_s});
    QSignalSpy stoppedFetch(m_actions, &SaleActions::stopFetchWanted);
    QTest::mouseClick(band()->button(u"fetch bayar"_s), Qt::LeftButton);
    QCOMPARE(stoppedFetch.first().first().toString(), u"bayar"_s);
}

void SaleActionsTest::marksManyWithOneReason()
{
    m_shelf.payments[0] = payment(250, State::Paid); // certain
    m_chosen.marks.ids = {sale::id(250), sale::id(249), sale::id(248)};
    QSignalSpy marked(m_actions, &SaleActions::markWanted);
    m_actions->mark();
    auto* question = dialog<ui::RemarkDialog>();
    QVERIFY(question);
    auto* field = question->findChild<QLineEdit*>();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(marked.isEmpty());
    QCOMPARE(question->findChildren<ui::Chip*>().size(), 3);
    QTest::keyClicks(field, u"Paid in cash"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(marked.size(), 2);
    for (const auto& each : marked) {
        QVERIFY(each.at(0).toString() != sale::id(250));
        QCOMPARE(each.at(1).value<State>(), State::Paid);
        QCOMPARE(each.at(2).toString(), u"Paid in cash"_s);
    }
    const QString said = band()->shown().join(u' ');
    QVERIFY2(said.contains(u"2 sale"_s) && said.contains(u"1 stayed"_s), qPrintable(said));
}

void SaleActionsTest::notesMany()
{
    m_shelf.payments.resize(20);
    m_chosen.count = 20;
    m_chosen.marks = {.wholeList = true, .ids = {sale::id(250)}};
    QSignalSpy noted(m_actions, &SaleActions::noteWanted);
    m_actions->note();
    auto* question = dialog<ui::RemarkDialog>();
    QVERIFY(question);
    auto* field = question->findChild<QLineEdit*>();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY2(noted.isEmpty(), "an empty note would wipe theirs");
    QTest::keyClicks(field, u"Market day"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(noted.size(), 19);
    QCOMPARE(noted.first().at(0).toString(), sale::id(249));
    QCOMPARE(noted.first().at(1).toString(), u"Market day"_s);
}

void SaleActionsTest::printsOneAndMany()
{
    QList<QStringList> wished;
    connect(m_actions, &SaleActions::printWanted, this, [&wished](const QList<Payment>& payments) {
        QStringList ids;
        for (const Payment& each : payments)
            ids.append(each.id);
        wished.append(ids);
    });
    m_actions->setRole(people::Role::Cashier); // the customer stands at the counter
    m_actions->print();
    QCOMPARE(wished, (QList<QStringList>{{sale::id(1)}}));
    m_chosen.marks = {.wholeList = false, .ids = {sale::id(3), sale::id(2)}};
    m_actions->printCurrent();
    QCOMPARE(wished.takeLast(), QStringList{sale::id(1)});
    m_actions->print();
    QCOMPARE(wished.last(), (QStringList{sale::id(2), sale::id(3)})); // as they were sold
    m_chosen.count = SaleActions::MostByHand + 1;
    m_chosen.marks = {.wholeList = true, .ids = {}};
    wished.clear();
    m_actions->print();
    QVERIFY(wished.isEmpty());
}

void SaleActionsTest::copiesOneAndMany()
{
    const QString time = payment(1).createdAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    m_actions->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"S-1\t%1\t12.50 USD\tPaid"_s.arg(time));
    m_shelf.payments.resize(3);
    m_chosen.count = 3;
    m_chosen.marks = {.wholeList = true, .ids = {}};
    m_actions->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(),
        u"S-250\t%1\t12.50 USD\tExpired\nS-249\t%1\t12.50 USD\tExpired\nS-248\t%1\t12.50 USD\tExpired"_s.arg(time));
    QVERIFY(band()->shown().join(u' ').contains(u"3 sale"_s));
}

void SaleActionsTest::leavesTooManyAlone()
{
    m_chosen.count = SaleActions::MostByHand + 1;
    m_chosen.marks = {.wholeList = true, .ids = {}};
    m_actions->openMenu({10, 10});
    QCOMPARE(menuTexts().filter(u"off: Mark by hand"_s).size(), 1);
    QVERIFY(menuTexts().filter(u"off: Mark by hand"_s).first().endsWith(u"At most 500 sales at once."_s));
    QVERIFY(menuTexts().contains(u"Check them"_s)); // in its own time
    m_actions->mark();
    m_actions->note();
    QVERIFY(!QApplication::activeModalWidget());
    m_chosen.marks.ids = {sale::id(1)};
    m_actions->openMenu({10, 10});
    QVERIFY(menuTexts().filter(u"off: Mark"_s).isEmpty());
}

void SaleActionsTest::hidesClutterAndFetchesLists()
{
    m_actions->setListingAccounts({{u"bayar"_s, u"Toko"_s}});
    m_actions->openMenu({10, 10});
    QSignalSpy hidden(m_actions, &SaleActions::clutterHiddenWanted);
    QSignalSpy fetched(m_actions, &SaleActions::fetchWanted);
    choose(u"Hide closed sales"_s);
    QCOMPARE(hidden.takeFirst().first().toBool(), true);
    m_actions->setClutterHidden(true);
    m_actions->openMenu({10, 10});
    choose(u"Hide closed sales"_s);
    QCOMPARE(hidden.takeFirst().first().toBool(), false);
    m_actions->openMenu({10, 10});
    choose(u"Fetch missing sales"_s);
    QCOMPARE(fetched.first().first().toString(), u"bayar"_s);
}

QTEST_MAIN(SaleActionsTest)
#include "tst_saleactions.moc"
