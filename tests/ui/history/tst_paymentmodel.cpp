// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/readingthread.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/history/heldreading.h"
#include "tests/ui/history/listreading.h"
#include "ui/common/appearance.h"
#include "ui/history/paymentmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using payments::Payment;
using Kind = ui::RowWindow::Question::Kind;

namespace {

const QDateTime opened(QDate(2026, 1, 15), QTime(3, 0), Qt::UTC);

Payment payment(qint64 n)
{
    Payment made = sale::draft(n);
    made.number = n;
    made.state = payments::State::Pending;
    made.gatewayId = u"md5"_s;
    made.createdAt = opened.addSecs(n * 60);
    made.changedAt = made.createdAt;
    return made;
}

QList<Payment> soldDown(qint64 newest, int count)
{
    QList<Payment> made;
    for (qint64 n = newest; n > newest - count && n > 0; --n)
        made.append(payment(n));
    return made;
}

ledger::Totals totalsOf(qint64 count, bool complete = true)
{
    ledger::Totals totals;
    totals.count = count;
    totals.complete = complete;
    return totals;
}

template <class Reading>
struct Bench {
    template <class... Arguments>
    explicit Bench(Arguments&&... arguments)
        : reading(std::forward<Arguments>(arguments)...)
        , scheduler(clock)
        , model(appearance, languages, reading, clock, scheduler)
    {
    }
    /// Looks at every row at each change: for short lists.
    void checkSignals()
    {
        checked =
            std::make_unique<QAbstractItemModelTester>(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    [[nodiscard]] qint64 number(int row) const { return model.payment(row) ? model.payment(row)->number : 0; }

    support::FakeClock clock;
    ui::Appearance appearance;
    ui::Languages languages;
    Reading reading;
    support::FakeScheduler scheduler;
    ui::PaymentModel model;
    std::unique_ptr<QAbstractItemModelTester> checked;
};
using HeldBench = Bench<support::HeldReading>;

/// 1,000 sales, newest first, the first page read and counted.
void openThousand(HeldBench& bench)
{
    bench.checkSignals();
    bench.model.setList({});
    bench.reading.pages.takeFirst().answer(soldDown(1000, ui::PaymentModel::PageSize));
    bench.reading.counts.takeFirst().answer(totalsOf(1000));
}

} // namespace

class PaymentModelTest final : public QObject {
    Q_OBJECT

private slots:
    void asksForWhatIsSeenFirst_data();
    void asksForWhatIsSeenFirst();
    void hasTheTrueLength();
    void keepsWhatWasShownUntilTheNewListIsThere();
    void theNewestWishWins();
    void readsFromBothEnds();
    void keepsFewRows();
    void findsTheEndsWherePositionsDrift();
    void aShorterListThanThoughtEnds();
    void takesNews_data();
    void takesNews();
    void takesNewsThatComeWhileAPageIsRead();
    void readsAgainWhereAnotherProgramSold();
    void countsOnceForManyNews();
    void aLongCountIsNotCutOff();
    void doesNotCountWhileNobodyLooks();
    void afterAFailureOnlyAPersonAsks();
    void staysTrueWhateverHappens_data();
    void staysTrueWhateverHappens();
    void readsARealLedger();
};

void PaymentModelTest::asksForWhatIsSeenFirst_data()
{
    QTest::addColumn<ui::RowWindow>("window");
    QTest::addColumn<ui::RowWindow::Wish>("wish");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("position");
    const ui::RowWindow middle{5000, 300, 4700, false, false};
    const ui::RowWindow start{0, 100, 9900, true, false};
    const auto row = [](const char* name, ui::RowWindow window, ui::RowWindow::Wish wish, Kind kind, int position = 0) {
        QTest::newRow(name) << window << wish << kind << position;
    };
    row("all there", middle, {5100, 5120}, Kind::None);
    row("soon at the lower edge", middle, {5240, 5260}, Kind::After);
    row("soon at the upper edge", middle, {5030, 5050}, Kind::Before);
    row("below the edge", middle, {5290, 5310}, Kind::After);
    row("above the edge", middle, {4990, 5010}, Kind::Before);
    row("a page further", middle, {5390, 5410}, Kind::After);
    row("far", middle, {8000, 8020}, Kind::At, 7950);
    row("near the start", middle, {20, 40}, Kind::First);
    row("at the start", middle, {0, 20}, Kind::First);
    row("at the end", middle, {9980, 9999}, Kind::Last);
    row("near the end", middle, {9950, 9970}, Kind::Last);
    row("beyond the end", middle, {20000, 20020}, Kind::Last);
    row("nothing above the start", start, {0, 20}, Kind::None);
    row("the end, from the start", start, {9980, 9999}, Kind::Last);
    row("a short list is whole", {0, 30, 0, true, true}, {0, 29}, Kind::None);
    row("an empty list", {0, 0, 0, true, true}, {0, 20}, Kind::None);
    row("nothing loaded", {4000, 0, 6000, false, false}, {4000, 4020}, Kind::At, 3950);
}

void PaymentModelTest::asksForWhatIsSeenFirst()
{
    QFETCH(ui::RowWindow, window);
    QFETCH(ui::RowWindow::Wish, wish);
    QFETCH(Kind, kind);
    QFETCH(int, position);
    const auto question = window.next(wish);
    QCOMPARE(question.kind, kind);
    QCOMPARE(question.position, position);
    QCOMPARE(question.count > 0, kind != Kind::None);
}

void PaymentModelTest::hasTheTrueLength()
{
    HeldBench bench;
    QSignalSpy told(&bench.model, &ui::PaymentModel::totalsChanged);
    bench.model.setList({});
    QCOMPARE(bench.reading.counts.size(), 1);
    bench.reading.counts.first().answer(totalsOf(40, false)); // before the first page
    QCOMPARE(bench.model.rowCount(), 0);
    QVERIFY(told.isEmpty());
    bench.reading.pages.takeFirst().answer(soldDown(10'000'000, ui::PaymentModel::PageSize));
    QCOMPARE(told.size(), 1);
    QCOMPARE(bench.model.rowCount(), ui::PaymentModel::PageSize + 1); // there may be more
    bench.reading.counts.first().answer(totalsOf(5'000'000, false));
    QCOMPARE(bench.model.rowCount(), 5'000'000);
    bench.reading.counts.first().answer(totalsOf(10'000'000));
    QCOMPARE(bench.model.rowCount(), 10'000'000);
    QVERIFY(bench.model.totals().complete);
    const QModelIndex far = bench.model.index(7'000'000, 0);
    QVERIFY(!far.data(ui::PaymentModel::LoadedRole).toBool());
    QVERIFY(!far.data(Qt::AccessibleTextRole).toString().isEmpty());
    QVERIFY(bench.model.index(0, 0).data(ui::PaymentModel::LoadedRole).toBool());
}

void PaymentModelTest::keepsWhatWasShownUntilTheNewListIsThere()
{
    HeldBench bench;
    openThousand(bench);
    QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
    ledger::Reading::List first;
    first.filter.text = u"a"_s;
    ledger::Reading::List second;
    second.filter.text = u"ab"_s;
    bench.model.setList(first);
    bench.model.setList(second);
    QCOMPARE(bench.model.rowCount(), 1000);
    QCOMPARE(bench.number(0), 1000);
    QCOMPARE(bench.reading.counts.size(), 1);
    QCOMPARE(bench.reading.counts.first().list, second);
    bench.reading.counts.takeFirst().answer(totalsOf(3)); // of the new one: not of what is shown
    QCOMPARE(bench.model.rowCount(), 1000);
    // One question at a time: the answer to the first is dropped, then the second is asked.
    QCOMPARE(bench.reading.pages.size(), 1);
    bench.reading.pages.takeFirst().answer(soldDown(7, 7));
    QCOMPARE(bench.number(0), 1000);
    QVERIFY(bench.model.isLoading());
    QCOMPARE(bench.reading.pages.first().page.list, second);
    bench.reading.pages.takeFirst().answer(soldDown(3, 3));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(bench.model.rowCount(), 3);
    QCOMPARE(bench.number(0), 3);
    QVERIFY(bench.reading.pages.isEmpty());
}

void PaymentModelTest::theNewestWishWins()
{
    HeldBench bench;
    openThousand(bench);
    bench.model.want(400, 420);
    QCOMPARE(bench.reading.places.size(), 1);
    QCOMPARE(bench.reading.places.first().position, 350);
    for (int row = 401; row < 700; ++row) // somebody drags the scroll bar
        bench.model.want(row, row + 20);
    QCOMPARE(bench.reading.places.size(), 1);
    bench.reading.places.takeFirst().answer(soldDown(1000 - 350, 121));
    QVERIFY(!bench.model.payment(400)); // nobody waits for it any more
    QCOMPARE(bench.reading.places.size(), 1);
    QCOMPARE(bench.reading.places.first().position, 649);
    bench.reading.places.takeFirst().answer(soldDown(1000 - 649, 121));
    QCOMPARE(bench.number(699), 301);
    QCOMPARE(bench.number(719), 281);
    QVERIFY(!bench.model.payment(0));
    QCOMPARE(bench.model.rowCount(), 1000);
}

void PaymentModelTest::readsFromBothEnds()
{
    HeldBench bench;
    openThousand(bench);
    bench.model.want(980, 999); // End
    QCOMPARE(bench.reading.pages.size(), 1);
    QVERIFY(bench.reading.pages.first().page.before);
    QVERIFY(!bench.reading.pages.first().page.neighbour);
    const int count = bench.reading.pages.first().page.count;
    bench.reading.pages.takeFirst().answer(soldDown(count, count));
    QCOMPARE(bench.number(999), 1);
    QCOMPARE(bench.number(980), 20);
    bench.model.want(0, 20); // Home
    QVERIFY(!bench.reading.pages.first().page.before);
    QVERIFY(!bench.reading.pages.first().page.neighbour);
    bench.reading.pages.takeFirst().answer(soldDown(1000, count));
    QCOMPARE(bench.number(0), 1000);
    QVERIFY(!bench.model.payment(999));
}

void PaymentModelTest::keepsFewRows()
{
    Bench<support::EndlessReading> bench(100'000, payment);
    bench.model.setList({});
    for (int row = 0; row < 5000; row += 15) {
        bench.model.want(row, row + 20);
        QVERIFY(bench.model.window().size <= ui::RowWindow::Most);
        for (int seen = row; seen <= row + 20; ++seen)
            QCOMPARE(bench.number(seen), 100'000 - seen);
    }
    for (int row = 5000; row > 0; row -= 15) {
        bench.model.want(row, row + 20);
        QVERIFY(bench.model.window().size <= ui::RowWindow::Most);
        QCOMPARE(bench.number(row), 100'000 - row);
    }
    QCOMPARE(bench.model.rowCount(), 100'000);
}

void PaymentModelTest::findsTheEndsWherePositionsDrift()
{
    HeldBench bench;
    openThousand(bench);
    // The place was counted before 30 sales came that nobody told of: the rows are 30 sales lower than they say.
    bench.model.want(280, 300);
    bench.reading.places.takeFirst().answer(soldDown(770 + 30, 121));
    QCOMPARE(bench.number(230), 800);
    bench.model.want(220, 240);
    QCOMPARE(bench.reading.pages.first().page.neighbour->number, 800);
    bench.reading.pages.takeFirst().answer(soldDown(900, 100));
    QCOMPARE(bench.number(130), 900);
    bench.model.want(120, 140);
    bench.reading.pages.takeFirst().answer(soldDown(1000, 100));
    QCOMPARE(bench.number(30), 1000);
    const QPersistentModelIndex kept = bench.model.index(60, 0);
    const qint64 number = bench.number(60);
    bench.model.want(45, 60);
    bench.reading.pages.takeFirst().answer(soldDown(1030, 30)); // less than was asked for: the first ones
    QCOMPARE(bench.number(0), 1030);
    QCOMPARE(bench.number(kept.row()), number);
    QVERIFY(bench.model.window().atStart);

    bench.model.want(950, 999);
    const int count = bench.reading.pages.first().page.count;
    bench.reading.pages.takeFirst().answer(soldDown(count, count));
    QCOMPARE(bench.number(bench.model.rowCount() - 1), 1);
    bench.reading.pages.clear();
}

void PaymentModelTest::aShorterListThanThoughtEnds()
{
    HeldBench bench;
    openThousand(bench);
    bench.model.want(700, 720);
    bench.reading.places.takeFirst().answer(QList<Payment>()); // nothing stands there any more
    QCOMPARE(bench.model.rowCount(), 650);
    QVERIFY(bench.reading.pages.first().page.before);
    const int count = bench.reading.pages.first().page.count;
    bench.reading.pages.takeFirst().answer(soldDown(count - 5, count - 5)); // and these are all
    QCOMPARE(bench.model.rowCount(), count - 5);
    QCOMPARE(bench.number(0), count - 5);

    bench.model.setList({});
    bench.reading.pages.takeFirst().answer(soldDown(1000, ui::PaymentModel::PageSize));
    bench.reading.counts.takeFirst().answer(totalsOf(1000));
    bench.model.want(980, 999);
    bench.reading.pages.takeFirst().answer(QList<Payment>()); // everything is gone
    QCOMPARE(bench.model.rowCount(), 0);
    QVERIFY(bench.reading.pages.isEmpty());
    QVERIFY(bench.reading.places.isEmpty());
}

void PaymentModelTest::takesNews_data()
{
    using By = ledger::Sort::By;
    QTest::addColumn<ledger::Sort>("sort");
    QTest::addColumn<Payment>("news");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("row"); ///< where it stands then; -1: not loaded
    const ledger::Sort newest{By::Created, true};
    const ledger::Sort byReference{By::Reference, false};
    const auto with = [](qint64 n, const QString& reference, payments::State state = payments::State::Pending) {
        Payment made = payment(n);
        made.reference = reference;
        made.state = state;
        made.changedAt = made.changedAt.addSecs(5);
        return made;
    };
    // Loaded are rows 400 to 520 of a thousand; only pending ones are in the list, referenced "row 0000" and on.
    QTest::newRow("in place") << newest << with(550, u"other"_s) << 1000 << 450;
    QTest::newRow("new, above") << newest << with(1001, u"x"_s) << 1001 << -1;
    QTest::newRow("old, above") << newest << with(900, u"x"_s) << 1000 << -1;
    QTest::newRow("old, below") << newest << with(20, u"x"_s) << 1000 << -1;
    QTest::newRow("does not match any more") << newest << with(550, u"x"_s, payments::State::Paid) << 999 << -1;
    QTest::newRow("never matched") << newest << with(1001, u"x"_s, payments::State::Paid) << 1000 << -1;
    QTest::newRow("down inside") << byReference << with(550, u"row 0500x"_s) << 1000 << 500;
    QTest::newRow("up inside") << byReference << with(550, u"row 0405x"_s) << 1000 << 406;
    QTest::newRow("up and out") << byReference << with(550, u"row 0001x"_s) << 1000 << -1;
    QTest::newRow("down and out") << byReference << with(550, u"row 0900x"_s) << 1000 << -1;
    QTest::newRow("new, inside") << byReference << with(1001, u"row 0450x"_s) << 1001 << 451;
    QTest::newRow("from elsewhere") << byReference << with(100, u"row 0450x"_s) << 1001 << 451; // until it is counted
    QTest::newRow("new, below") << byReference << with(1001, u"row 0900x"_s) << 1001 << -1;
}

void PaymentModelTest::takesNews()
{
    QFETCH(ledger::Sort, sort);
    QFETCH(Payment, news);
    QFETCH(int, rows);
    QFETCH(int, row);
    HeldBench bench;
    bench.checkSignals();
    ledger::Reading::List list{.filter = {}, .sort = sort};
    list.filter.states = {payments::State::Pending};
    const auto rowsFrom = [](int first, int count) {
        QList<Payment> made = soldDown(1000 - first, count);
        for (qsizetype i = 0; i < made.size(); ++i)
            made[i].reference = u"row %1"_s.arg(first + i, 4, 10, QChar(u'0'));
        return made;
    };
    bench.model.setList(list);
    bench.reading.pages.takeFirst().answer(rowsFrom(0, 100));
    bench.reading.counts.takeFirst().answer(totalsOf(1000));
    bench.model.want(450, 470);
    bench.reading.places.takeFirst().answer(rowsFrom(400, 121));

    const QPersistentModelIndex kept = bench.model.index(480, 0);
    const QPersistentModelIndex moved = bench.model.index(bench.model.rowOf(sale::id(550)), 0);
    QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
    bench.model.take(news);
    QCOMPARE(bench.model.rowCount(), rows);
    QCOMPARE(bench.model.rowOf(news.id), row);
    QCOMPARE(bench.number(kept.row()), 520); // whoever reads there does not lose the place
    if (row >= 0) {
        QCOMPARE(bench.model.payment(row)->reference, news.reference);
        if (news.number == 550)
            QCOMPARE(moved.row(), row);
    }
    QVERIFY(reset.isEmpty());
}

void PaymentModelTest::takesNewsThatComeWhileAPageIsRead()
{
    HeldBench bench;
    bench.model.setList({});
    Payment changed = payment(1000);
    changed.state = payments::State::Paid;
    bench.model.take(changed);
    bench.reading.pages.takeFirst().answer(soldDown(1000, 100)); // read before the change
    QCOMPARE(bench.model.payment(0)->state, payments::State::Paid);
    bench.reading.counts.takeFirst().answer(totalsOf(1000));

    bench.model.want(60, 80);
    changed = payment(850);
    changed.state = payments::State::Paid;
    bench.model.take(changed);
    bench.reading.pages.takeFirst().answer(soldDown(900, 100));
    QCOMPARE(bench.model.payment(150)->state, payments::State::Paid);
    QCOMPARE(bench.number(199), 801);
}

void PaymentModelTest::readsAgainWhereAnotherProgramSold()
{
    HeldBench bench;
    openThousand(bench);
    bench.model.take(payment(1004));
    QCOMPARE(bench.reading.pages.size(), 1);
    QVERIFY(!bench.reading.pages.first().page.neighbour);
    bench.reading.pages.takeFirst().answer(soldDown(1004, 200));
    for (int row = 0; row < 100; ++row)
        QCOMPARE(bench.number(row), 1004 - row);

    // All of a short list are loaded, and still the count says there are more.
    bench.model.setList({});
    bench.reading.pages.takeFirst().answer(soldDown(5, 5));
    bench.reading.counts.takeFirst().answer(totalsOf(6));
    QCOMPARE(bench.reading.pages.size(), 1);
    bench.reading.pages.takeFirst().answer(soldDown(6, 6));
    QCOMPARE(bench.model.rowCount(), 6);
    QCOMPARE(bench.number(0), 6);
    QVERIFY(bench.reading.pages.isEmpty());
}

void PaymentModelTest::countsOnceForManyNews()
{
    HeldBench bench;
    openThousand(bench);
    bench.scheduler.advance(10s);
    for (int i = 1; i <= 20; ++i)
        bench.model.take(payment(1000 + i));
    QVERIFY(bench.reading.counts.isEmpty());
    bench.scheduler.advance(299ms);
    QVERIFY(bench.reading.counts.isEmpty());
    bench.scheduler.advance(1ms);
    QCOMPARE(bench.reading.counts.size(), 1);
    QSignalSpy told(&bench.model, &ui::PaymentModel::totalsChanged);
    bench.reading.counts.first().answer(totalsOf(400, false)); // figures do not fall back to a part
    QVERIFY(told.isEmpty());
    bench.reading.counts.takeFirst().answer(totalsOf(1020));
    QCOMPARE(told.size(), 1);
    QCOMPARE(bench.model.rowCount(), 1020);

    // In a busy hour every two seconds, although nobody is silent for 300 ms.
    int counts = 0;
    for (int tenth = 0; tenth < 100; ++tenth) {
        bench.model.take(payment(1020));
        bench.scheduler.advance(100ms);
        if (!bench.reading.counts.isEmpty()) {
            ++counts;
            bench.reading.counts.takeFirst().answer(totalsOf(1020));
        }
    }
    QVERIFY2(counts >= 4 && counts <= 6, qPrintable(QString::number(counts)));
}

void PaymentModelTest::aLongCountIsNotCutOff()
{
    HeldBench bench;
    bench.model.setList({});
    bench.reading.pages.takeFirst().answer(soldDown(1000, 100));
    const auto answer = bench.reading.counts.first().answer;
    answer(totalsOf(500, false));
    bench.model.take(payment(1001));
    bench.scheduler.advance(20s);
    QCOMPARE(bench.reading.counts.size(), 1);
    bench.reading.counts.clear();
    answer(totalsOf(1000));
    bench.scheduler.advance(300ms);
    QCOMPARE(bench.reading.counts.size(), 1); // what changed meanwhile is counted then
}

void PaymentModelTest::doesNotCountWhileNobodyLooks()
{
    HeldBench bench;
    openThousand(bench);
    bench.model.setWatched(false);
    bench.scheduler.advance(10s);
    bench.model.take(payment(1001));
    bench.scheduler.advance(60s);
    QVERIFY(bench.reading.counts.isEmpty());
    bench.model.setWatched(true);
    bench.scheduler.advance(300ms);
    QCOMPARE(bench.reading.counts.size(), 1);
}

void PaymentModelTest::afterAFailureOnlyAPersonAsks()
{
    const base::Error error{base::Category::Storage, u"ledger_io"_s,
        base::UserText("The disk could not read the ledger. Check the disk."), u"disk"_s};
    HeldBench bench;
    QSignalSpy failed(&bench.model, &ui::PaymentModel::failed);
    bench.model.setList({});
    bench.reading.pages.takeFirst().answer(tl::unexpected(error));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!bench.model.isLoading());
    bench.model.want(0, 20);
    QVERIFY(bench.reading.pages.isEmpty());
    bench.model.retry();
    bench.reading.pages.takeFirst().answer(soldDown(1000, 100));
    bench.reading.counts.takeFirst().answer(totalsOf(1000));

    bench.model.want(60, 80);
    bench.reading.pages.takeFirst().answer(tl::unexpected(error));
    QCOMPARE(failed.size(), 2);
    bench.model.want(61, 81);
    QVERIFY(bench.reading.pages.isEmpty());
    QCOMPARE(bench.number(99), 901);
    bench.model.retry();
    bench.reading.pages.takeFirst().answer(soldDown(900, 100));
    QCOMPARE(bench.number(150), 850);
}

void PaymentModelTest::staysTrueWhateverHappens_data()
{
    using By = ledger::Sort::By;
    QTest::addColumn<ledger::Sort>("sort");
    QTest::addColumn<bool>("filtered");
    for (const auto& [name, by] : {std::pair{"created", By::Created}, {"reference", By::Reference},
             {"state", By::State}, {"changed", By::Changed}, {"received", By::Received}}) {
        for (const bool descending : {false, true}) {
            for (const bool filtered : {false, true})
                QTest::addRow("%s %s %s", name, descending ? "down" : "up", filtered ? "filtered" : "all")
                    << ledger::Sort{by, descending} << filtered;
        }
    }
}

void PaymentModelTest::staysTrueWhateverHappens()
{
    QFETCH(ledger::Sort, sort);
    QFETCH(bool, filtered);
    std::mt19937 dice(20261122);
    const auto throwDice = [&dice](int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); };
    Bench<support::ListReading> bench;
    if (filtered && sort.descending)
        bench.checkSignals();
    ledger::Reading::List list{.filter = {}, .sort = sort};
    if (filtered)
        list.filter.states = {payments::State::Pending, payments::State::Paid};
    constexpr std::array states{
        payments::State::Pending, payments::State::Paid, payments::State::Expired, payments::State::Failed};
    QDateTime now = opened.addDays(30);
    const auto change = [&](Payment& changed) {
        now = now.addSecs(throwDice(3));
        changed.changedAt = now;
        changed.state = states.at(static_cast<std::size_t>(throwDice(4)));
        changed.reference = u"Table %1"_s.arg(throwDice(40));
        changed.received = throwDice(2) == 0 ? std::nullopt : std::optional(changed.amount);
    };
    for (qint64 n = 1; n <= 800; ++n) {
        bench.reading.payments.append(payment(n));
        change(bench.reading.payments.last());
    }
    bench.model.setList(list);
    int checks = 0;
    for (int step = 0; step < 400; ++step) {
        const int what = throwDice(10);
        if (what == 0) {
            bench.reading.payments.append(payment(bench.reading.payments.size() + 1));
            change(bench.reading.payments.last());
            bench.model.take(bench.reading.payments.last());
        } else if (what < 4) {
            Payment& changed = bench.reading.payments[throwDice(int(bench.reading.payments.size()))];
            change(changed);
            bench.model.take(changed);
        } else if (what < 7) {
            const int rows = std::max(1, bench.model.rowCount());
            const int first = throwDice(4) == 0 ? (throwDice(2) == 0 ? 0 : rows) : throwDice(rows);
            bench.model.want(first, first + 20);
        } else if (what < 9) {
            bench.reading.deliver();
        } else {
            bench.scheduler.advance(std::chrono::milliseconds(throwDice(3000)));
            bench.reading.deliverCount();
        }
        if (step % 20 != 19)
            continue;
        // All that is under way comes to its end: then the rows are those of the ledger, without gaps or repeats.
        for (int turn = 0; turn < 200; ++turn) {
            const bool answered = bench.reading.deliver();
            bench.scheduler.advance(500ms);
            if (!bench.reading.deliverCount() && !answered && turn > 10)
                break;
        }
        const QList<Payment> truth = bench.reading.truth(list);
        const ui::RowWindow window = bench.model.window();
        QCOMPARE(bench.model.rowCount(), int(truth.size()));
        QVERIFY(window.size > 0 && window.size <= ui::RowWindow::Most);
        const auto start = std::find_if(truth.begin(), truth.end(),
            [&](const Payment& each) { return each.id == bench.model.payment(window.above)->id; });
        const auto offset = start - truth.begin();
        QVERIFY(offset + window.size <= truth.size());
        for (int i = 0; i < window.size; ++i) {
            const Payment& shown = *bench.model.payment(window.above + i);
            QCOMPARE(shown.number, truth.at(offset + i).number);
            QCOMPARE(shown.state, truth.at(offset + i).state);
            QCOMPARE(shown.reference, truth.at(offset + i).reference);
        }
        if (window.atStart)
            QCOMPARE(offset, 0);
        if (window.atEnd)
            QCOMPARE(offset + window.size, truth.size());
        QCOMPARE(window.atStart, window.above == 0);
        QCOMPARE(window.atEnd, window.below == 0);
        ++checks;
    }
    QCOMPARE(checks, 20);
}

void PaymentModelTest::readsARealLedger()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.sqlite"_s);
    support::FakeClock clock;
    auto ledger = ledger::Ledger::open(path, clock);
    QVERIFY(ledger);
    constexpr int sales = 700;
    QVERIFY((*ledger)->together([&]() -> base::Result<> {
        for (qint64 n = 1; n <= sales; ++n) {
            clock.advance(30s);
            if (auto sold = sale::sell(**ledger, n); !sold)
                return sold;
        }
        return {};
    }));
    Bench<ledger::ReadingThread> bench(path);
    bench.model.setList({});
    QTRY_COMPARE(bench.model.rowCount(), sales);
    for (const int row : {0, 690, 300, 10, 500, 350}) {
        bench.model.want(row, row + 9);
        QTRY_VERIFY(bench.model.payment(row) && bench.model.payment(row + 9));
        QCOMPARE(bench.number(row), sales - row);
        QCOMPARE(bench.number(row + 9), sales - row - 9);
    }
    clock.advance(30s);
    QVERIFY(sale::sell(**ledger, sales + 1));
    const auto sold = (*ledger)->records().byId(sale::id(sales + 1));
    QVERIFY(sold && *sold);
    bench.model.take(**sold);
    QCOMPARE(bench.model.rowCount(), sales + 1);
    bench.model.want(0, 9);
    QTRY_COMPARE(bench.number(0), sales + 1);
    bench.scheduler.advance(3s);
    QTRY_COMPARE(bench.model.totals().count, sales + 1);
    QCOMPARE(bench.model.rowCount(), sales + 1);
}

QTEST_MAIN(PaymentModelTest)
#include "tst_paymentmodel.moc"
