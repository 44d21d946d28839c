// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/readingthread.h"
#include "tests/core/ledger/randomledger.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ledger::Filter;
using ledger::ReadingThread;
using payments::Payment;
using support::RandomLedger;

class ReadingThreadTest final : public QObject {
    Q_OBJECT

private slots:
    void answersOnTheCallersThread();
    void opensAFileThatCameLater();
    void callsNobodyWhoIsGone();
    void endsWithQuestionsWaiting();
    void countsBesideThePages();
    void findsAnyPlace();
    void givesUpWhatNobodyWaitsFor();
    void tellsOfADamagedFile();
    void knowsNewWords();
};

namespace {

ledger::Reading::Page newest(int count, const std::optional<Payment>& neighbour = std::nullopt)
{
    return {.list = {.filter = {}, .sort = {.by = ledger::Sort::By::Number}}, .neighbour = neighbour, .count = count};
}

QList<qint64> numbers(const QList<Payment>& payments)
{
    QList<qint64> all;
    for (const Payment& payment : payments)
        all.append(payment.number);
    return all;
}

std::unique_ptr<ledger::Ledger> opened(const QString& path, const base::Clock& clock)
{
    auto made = ledger::Ledger::open(path, clock);
    return made ? std::move(*made) : nullptr;
}

} // namespace

void ReadingThreadTest::answersOnTheCallersThread()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.sqlite"_s);
    const support::FakeClock clock;
    const auto writer = opened(path, clock);
    QVERIFY(writer);
    for (qint64 n = 1; n <= 7; ++n)
        QVERIFY(sale::sell(*writer, n));

    ReadingThread reading(path);
    QObject window;
    QStringList answers;
    const auto noted = [&answers](const QString& text) {
        QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
        answers.append(text);
    };
    Payment sixth;
    sixth.number = 6;
    reading.page(&window, newest(3, sixth), [&](const base::Result<QList<Payment>>& page) {
        QVERIFY(page);
        QStringList numbers;
        for (const Payment& payment : *page)
            numbers.append(QString::number(payment.number));
        noted(numbers.join(u' '));
    });
    reading.timeline(&window, sale::id(2), [&](const base::Result<QList<ledger::Event>>& events) {
        QVERIFY(events);
        QStringList kinds;
        for (const ledger::Event& event : *events)
            kinds.append(event.kind);
        noted(kinds.join(u' '));
    });
    reading.byId(&window, sale::id(4), [&](const base::Result<std::optional<Payment>>& payment) {
        QVERIFY(payment && *payment);
        noted(QString::number((*payment)->number));
    });
    reading.byId(&window, sale::id(99), [&](const base::Result<std::optional<Payment>>& payment) {
        QVERIFY(payment);
        noted(payment->has_value() ? u"found"_s : u"none"_s);
    });
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(answers, (QStringList{u"5 4 3"_s, u"draft created paid"_s, u"4"_s, u"none"_s}));
}

void ReadingThreadTest::opensAFileThatCameLater()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.sqlite"_s);
    ReadingThread reading(path);
    QString answer;
    const auto take = [&answer](const base::Result<QList<Payment>>& page) {
        answer = page ? QString::number(page->size()) : page.error().code;
    };
    reading.page(this, newest(10), take);
    QTRY_COMPARE(answer, u"ledger_unopened"_s);

    const support::FakeClock clock;
    const auto writer = opened(path, clock);
    QVERIFY(writer);
    QVERIFY(sale::sell(*writer, 1));
    reading.page(this, newest(10), take);
    QTRY_COMPARE(answer, u"1"_s);
}

void ReadingThreadTest::callsNobodyWhoIsGone()
{
    const QTemporaryDir folder;
    ReadingThread reading(folder.filePath(u"ledger.sqlite"_s));
    int calls = 0;
    auto window = std::make_unique<QObject>();
    reading.page(window.get(), newest(10), [&calls](const auto&) { ++calls; });
    reading.page(this, newest(10), [&calls](const auto&) { calls += 10; });
    window.reset();
    QTRY_COMPARE(calls, 10);
}

void ReadingThreadTest::endsWithQuestionsWaiting()
{
    const QTemporaryDir folder;
    int calls = 0;
    {
        ReadingThread reading(folder.filePath(u"ledger.sqlite"_s));
        for (int i = 0; i < 1000; ++i)
            reading.page(this, newest(10), [&calls](const auto&) { ++calls; });
    }
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

void ReadingThreadTest::countsBesideThePages()
{
    RandomLedger ledger(3);
    ledger.add(120);
    ReadingThread reading(ledger.path());
    Filter noted;
    noted.hasNote = true; // counted row by row
    Filter paid;
    paid.states = {payments::State::Paid};
    for (const Filter& filter : {Filter(), noted, paid}) {
        const auto expected = ledger.expected(filter, {});
        std::optional<ledger::Totals> totals;
        reading.count(this, {filter, {}}, [&totals](const base::Result<ledger::Totals>& sofar) {
            QVERIFY(sofar);
            QVERIFY(!totals || !totals->complete); // nothing more is to be said
            totals = *sofar;
        });
        QTRY_VERIFY(totals && totals->complete);
        QCOMPARE(totals->count, expected.size());
    }
}

void ReadingThreadTest::findsAnyPlace()
{
    RandomLedger ledger(4);
    ledger.add(2300);
    ReadingThread reading(ledger.path());
    Filter filter;
    filter.currencies = {money::Currency::Khr, money::Currency::Usd};
    const ledger::Reading::List list{filter, {ledger::Sort::By::Payer, false}};
    const QList<Payment> expected = ledger.expected(list.filter, list.sort);
    QVERIFY(expected.size() > 1200);
    int answers = 0;
    const auto look = [&] {
        for (const qsizetype position : {0, 1, 998, 999, 1000, 1001, 1150, int(expected.size()) - 3, 100'000}) {
            reading.pageAt(this, list, position, 7, [&, position](const base::Result<QList<Payment>>& page) {
                QVERIFY(page);
                QCOMPARE(numbers(*page), numbers(expected.mid(position, 7)));
                ++answers;
            });
        }
    };
    look();
    QTRY_COMPARE(answers, 9);
    // From the places that were noted on the way.
    bool counted = false;
    reading.count(
        this, list, [&](const base::Result<ledger::Totals>& totals) { counted = totals && totals->complete; });
    QTRY_VERIFY(counted);
    look();
    QTRY_COMPARE(answers, 18);
    reading.count(this, list, [&](const auto&) { ++answers; });
    look();
    QTRY_COMPARE(answers, 28);
}

void ReadingThreadTest::givesUpWhatNobodyWaitsFor()
{
    RandomLedger ledger(5);
    ledger.add(50);
    ReadingThread reading(ledger.path());
    QStringList answers;
    const auto noted = [&answers](
                           const QString& what) { return [&answers, what](const auto&) { answers.append(what); }; };
    Filter other;
    other.hasNote = true;
    QObject pane;
    reading.page(this, {.list = {}, .neighbour = {}}, noted(u"the list before"_s));
    reading.page(&pane, {.list = {}, .neighbour = {}}, noted(u"somebody else's"_s));
    reading.pageAt(this, {other, {}}, 0, 5, noted(u"the list now"_s));
    reading.count(this, {{}, {}}, noted(u"counted before"_s));
    reading.count(this, {other, {}}, noted(u"stopped"_s));
    reading.stopCounting(this);
    reading.count(&pane, {{}, {}}, noted(u"counted"_s));
    QTRY_COMPARE(answers.size(), 3);
    QTest::qWait(50);
    answers.sort();
    QCOMPARE(answers, (QStringList{u"counted"_s, u"somebody else's"_s, u"the list now"_s}));
}

void ReadingThreadTest::tellsOfADamagedFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'x')) == 8192);
    file.close();
    ReadingThread reading(path);
    QStringList codes;
    const auto noted = [&codes](const auto& answer) { codes.append(answer ? u"read"_s : answer.error().code); };
    reading.page(this, newest(1), noted);
    reading.pageAt(this, newest(1).list, 3, 5, noted);
    reading.count(this, {}, noted);
    reading.distribution(this, noted);
    QTRY_COMPARE(codes, QStringList(4, u"ledger_damaged"_s));
}

void ReadingThreadTest::knowsNewWords()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.sqlite"_s);
    const support::FakeClock clock;
    const auto writer = opened(path, clock);
    QVERIFY(writer);
    QVERIFY(sale::sell(*writer, 1));
    ReadingThread reading(path);
    QMap<QString, qint64> accounts;
    const auto take = [&accounts](const base::Result<ledger::Distribution>& words) {
        QVERIFY(words);
        accounts = words->accounts;
    };
    reading.distribution(this, take);
    QTRY_COMPARE(accounts, (QMap<QString, qint64>{{u"practice"_s, 1}}));
    Payment other = sale::draft(2);
    other.account = u"other"_s;
    QVERIFY(writer->draft(other, sale::clerk));
    reading.distribution(this, take);
    QTRY_COMPARE(accounts, (QMap<QString, qint64>{{u"other"_s, 1}, {u"practice"_s, 1}}));
}

QTEST_GUILESS_MAIN(ReadingThreadTest)
#include "tst_readingthread.moc"
