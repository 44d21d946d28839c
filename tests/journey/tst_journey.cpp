// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/counterthread.h"
#include "tests/journey/counter.h"
#include "tests/journey/ledgerhold.h"

#include <QSignalSpy>
#include <QTest>
#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using payments::Evidence;
using payments::Exception;
using payments::State;

namespace {

/// Not paid for a minute after its expiry is over (contracts/bakong-gateway.md section 3), and what a slow computer
/// needs.
constexpr auto endPatience = 150s;
constexpr auto patience = 40s;

struct Ending {
    const char* tag;
    const char* amount; ///< its last two digits say what the customer does
    Counter::Practice practice;
    State state;
    Exception exception;
    const char* said; ///< by the cashier's window
    const char* watch;
    const char* customer; ///< what the customer's window is about
    const char* received; ///< empty: nothing
};

const Counter::Practice brief{2, 15s};
const Counter::Practice lasting{2, 600s};

const std::vector<Ending>& endings()
{
    static const std::vector<Ending> all{
        {"short", "12.08", lasting, State::Processing, Exception::Short, "Short, S-1", "Less money arrived than asked",
            "see cashier", "11.08"},
        {"over", "0.08", lasting, State::Processing, Exception::Over, "Over, S-1", "More money arrived than asked",
            "see cashier", "1.08"},
        {"late", "12.07", brief, State::Paid, Exception::Late, "Late, S-1", "Late money: $12.07 for S-1 arrived",
            "idle", "12.07"},
        {"failed", "12.02", brief, State::Failed, Exception::None, "Failed, S-1", "The payment did not go through",
            "failed", ""},
        {"expired", "12.01", brief, State::Expired, Exception::None, "Expired, S-1", "Watching goes on", "expired", ""},
    };
    return all;
}

QString figure(const std::optional<money::Money>& amount)
{
    return amount ? amount->toDecimal() : QString();
}

} // namespace

/// Sales that end, each in front of both windows of its own counter; all of them go on at once.
class TestJourney final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void comesBackPaidAfterTheKill();
    void comesBackOpenAfterTheKill();
    void isPaidTwice();
    void saysNothingBeforeItIsCommitted();
    void forgetsNothingItSaid_data();
    void forgetsNothingItSaid();
    void sellsOnceAFolder();
    void ends_data();
    void ends();

private:
    std::map<QByteArray, std::unique_ptr<Counter>> m_counters;
    std::map<QByteArray, QString> m_sales;
};

void TestJourney::initTestCase()
{
    for (auto ending = endings().crbegin(); ending != endings().crend(); ++ending) {
        auto& counter = m_counters[ending->tag];
        counter = std::make_unique<Counter>(ending->practice);
        QVERIFY2(counter->start(), counter->why());
        m_sales[ending->tag] = counter->sell(QString::fromLatin1(ending->amount));
        QVERIFY2(!m_sales[ending->tag].isEmpty(), counter->why());
    }
}

void TestJourney::comesBackPaidAfterTheKill()
{
    Counter counter;
    QVERIFY2(counter.start(), counter.why());
    const QString sale = counter.sell(u"12.50"_s);
    QVERIFY2(!sale.isEmpty(), counter.why());
    counter.grab(u"waiting"_s);
    VERIFY_SEES(counter, patience,
        now.sale == sale && now.said == "Paid, S-1"_L1 && now.customer == "paid"_L1
            && now.customerTitle == "Paid. Thank you."_L1 && now.paintedForCashier == 1 && now.paintedForCustomer == 1);
    counter.grab(u"paid"_s);
    counter.kill();

    const auto check = [&] {
        const payments::Payment paid = counter.payment(sale);
        QCOMPARE(paid.state, State::Paid);
        QCOMPARE(paid.exception, Exception::None);
        QCOMPARE(paid.evidence, Evidence::Api);
        QCOMPARE(figure(paid.received), u"12.50"_s);
        QVERIFY(!paid.transactionId.isEmpty());
        QCOMPARE(counter.story(sale).section(u' ', -1), u"paid"_s);
        QVERIFY(counter.isLedgerSound());
    };
    check();
    QVERIFY2(counter.start(), counter.why());
    check();
    VERIFY_SEES(
        counter, patience, now.last.contains("Paid"_L1) && now.last.contains("12.50"_L1) && now.strip.isEmpty());
    counter.show(sale);
    VERIFY_SEES(counter, patience, now.said == "Paid, S-1"_L1 && now.window.contains("Gateway asked"_L1));
    counter.press(u"F2"_s);
    VERIFY_SEES(counter, patience, now.window.contains("Asked the gateway"_L1) && now.sale.isEmpty());
    counter.grab(u"history"_s);
    QVERIFY(counter.close());
}

/// Nobody paid meanwhile: the sale waits on, with its own code.
void TestJourney::comesBackOpenAfterTheKill()
{
    Counter counter(lasting);
    QVERIFY2(counter.start(), counter.why());
    const QString sale = counter.sell(u"12.01"_s);
    QVERIFY2(!sale.isEmpty(), counter.why());
    const QString qr = counter.payment(sale).qr;
    counter.kill();
    QCOMPARE(counter.payment(sale).state, State::Pending);

    QVERIFY2(counter.start(), counter.why());
    VERIFY_SEES(counter, patience, now.strip == QStringList{sale} && now.sale.isEmpty() && now.code.isEmpty());
    counter.press(u"Alt+1"_s);
    VERIFY_SEES(counter, patience, now.sale == sale && now.customer == "waiting"_L1 && now.code == qr);
    // Looked at by this start: before it there was nothing to tell how long ago.
    VERIFY_SEES(counter, patience, now.said == "Waiting, S-1"_L1 && now.watch.startsWith("Checked"_L1));
    QCOMPARE(counter.payment(sale).state, State::Pending);
    QCOMPARE(counter.requests(u"create"_s), 1);
}

/// Nothing asks about a paid sale by itself; a person's look finds the second transfer.
void TestJourney::isPaidTwice()
{
    Counter counter;
    QVERIFY2(counter.start(), counter.why());
    const QString sale = counter.sell(u"12.50"_s);
    QVERIFY2(!sale.isEmpty(), counter.why());
    VERIFY_SEES(counter, patience, now.said == "Paid, S-1"_L1);
    const QString first = counter.payment(sale).transactionId;
    counter.pay(counter.payment(sale).gatewayId);
    counter.press(u"F2"_s);
    VERIFY_SEES(counter, patience, now.window.contains("Asked the gateway"_L1));
    counter.press(u"F5"_s);
    QTRY_COMPARE_WITH_TIMEOUT(counter.payment(sale).exception, Exception::Duplicate, 20'000);
    const payments::Payment twice = counter.payment(sale);
    QCOMPARE(twice.state, State::Paid);
    QCOMPARE(twice.transactionId, first);
    counter.press(u"Escape"_s);
    counter.show(sale);
    VERIFY_SEES(counter, patience,
        now.said == "Paid twice, S-1"_L1 && now.watch == "A second payment arrived for this sale"_L1
            && now.customer != "paid"_L1);
    counter.grab(u"twice"_s);
    counter.kill();

    QVERIFY2(counter.start(), counter.why());
    QCOMPARE(counter.payment(sale).exception, Exception::Duplicate);
    QCOMPARE(counter.payment(sale).evidence, Evidence::Api);
    counter.show(sale);
    VERIFY_SEES(counter, patience, now.said == "Paid twice, S-1"_L1);
}

/// The gateway has said paid, the row is not in the ledger yet: nobody may hear of it, and after a kill it is as if the
/// gateway had not been asked.
void TestJourney::saysNothingBeforeItIsCommitted()
{
    Counter counter(lasting);
    QVERIFY2(counter.start(), counter.why());
    const QString sale = counter.sell(u"12.01"_s);
    QVERIFY2(!sale.isEmpty(), counter.why());
    {
        const LedgerHold hold(counter.ledger());
        QVERIFY(hold.holds());
        const int answered = counter.requests(u"check"_s, u"200"_s);
        counter.pay(counter.payment(sale).gatewayId);
        QTRY_VERIFY_WITH_TIMEOUT(counter.requests(u"check"_s, u"200"_s) > answered, 60'000);
        for (int looks = 0; looks < 10; ++looks) {
            const Look seen = counter.look();
            QCOMPARE(seen.said, u"Waiting, S-1"_s);
            QCOMPARE(seen.customer, u"waiting"_s);
            QVERIFY(!seen.last.contains("Paid"_L1));
            QCOMPARE(seen.lies, QString());
            QTest::qWait(50);
        }
        QCOMPARE(counter.payment(sale).state, State::Pending);
        counter.kill();
    }
    QCOMPARE(counter.payment(sale).state, State::Pending);
    QVERIFY(!counter.story(sale).contains("paid"_L1));
    QVERIFY2(counter.start(), counter.why());
    VERIFY_SEES(counter, patience, now.strip == QStringList{sale} && !now.last.contains("Paid"_L1));
    QVERIFY(counter.isLedgerSound());
}

void TestJourney::forgetsNothingItSaid_data()
{
    QTest::addColumn<QString>("moment");
    QTest::newRow("as the windows are told") << u"told"_s;
    QTest::newRow("as paid is painted") << u"painted"_s;
}

/// Killed at the very moment paid is said: it is in the ledger.
void TestJourney::forgetsNothingItSaid()
{
    QFETCH(QString, moment);
    Counter counter(lasting);
    QVERIFY2(counter.start(), counter.why());
    const QString sale = counter.sell(u"12.01"_s);
    QVERIFY2(!sale.isEmpty(), counter.why());
    (void)counter.ask(u"die "_s + moment);
    counter.pay(counter.payment(sale).gatewayId);
    QVERIFY2(counter.dies(60s), counter.why());
    QCOMPARE(counter.payment(sale).state, State::Paid);
    QCOMPARE(counter.payment(sale).evidence, Evidence::Api);
    QVERIFY(counter.isLedgerSound());
    QVERIFY2(counter.start(), counter.why());
    VERIFY_SEES(counter, patience, now.last.contains("Paid"_L1) && now.strip.isEmpty());
}

void TestJourney::sellsOnceAFolder()
{
    Counter counter;
    QVERIFY2(counter.start(), counter.why());
    app::CounterThread::Options options{
        .folder = app::ShopFolder(counter.folder()), .practice = true, .merchant = {}, .practiceOptions = {}};
    app::CounterThread second(options);
    QSignalSpy failed(&second, &till::Desk::ledgerFailed);
    QSignalSpy ready(&second, &app::CounterThread::ready);
    second.start();
    QVERIFY(failed.wait());
    const auto error = failed.first().first().value<base::Error>();
    QCOMPARE(error.code, u"ledger_locked"_s);
    QCOMPARE(
        error.person.translated(), u"Another Paydesk is using this data folder. Go to its window or close it first."_s);
    QVERIFY(ready.isEmpty());
    QVERIFY2(!counter.sell(u"12.50"_s).isEmpty(), counter.why());
}

void TestJourney::ends_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t row = 0; row < endings().size(); ++row)
        QTest::newRow(endings()[row].tag) << static_cast<int>(row);
}

void TestJourney::ends()
{
    QFETCH(int, row);
    const Ending& ending = endings()[static_cast<std::size_t>(row)];
    Counter& counter = *m_counters.at(ending.tag);
    const QString sale = m_sales.at(ending.tag);
    VERIFY_SEES(counter, endPatience,
        now.sale == sale && now.said == QLatin1String(ending.said) && now.customer == QLatin1String(ending.customer));
    VERIFY_SEES(counter, patience, now.watch.startsWith(QLatin1String(ending.watch)) && now.code.isEmpty());
    const bool isPaid = ending.state == State::Paid && ending.exception == Exception::None;
    QCOMPARE(counter.look().paintedForCashier + counter.look().paintedForCustomer, isPaid ? 2 : 0);
    counter.grab(QString::fromLatin1(ending.tag));
    counter.kill();

    QVERIFY2(counter.start(), counter.why());
    const payments::Payment after = counter.payment(sale);
    QCOMPARE(payments::toWord(after.state), payments::toWord(ending.state));
    QCOMPARE(payments::toWord(after.exception), payments::toWord(ending.exception));
    QCOMPARE(after.evidence, Evidence::Api);
    QCOMPARE(figure(after.received), QString::fromLatin1(ending.received));
    QCOMPARE(counter.requests(u"create"_s), 1);
    QVERIFY(counter.isLedgerSound());
    counter.show(sale);
    VERIFY_SEES(counter, patience, now.said == QLatin1String(ending.said));
}

QTEST_GUILESS_MAIN(TestJourney)
#include "tst_journey.moc"
