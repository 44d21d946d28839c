// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/pakhi_pay/pakhipay.h"
#include "core/till/statustracker.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/sentence.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using payments::Observation;
using payments::Payment;
using payments::State;
using std::chrono::milliseconds;
using support::FakeTransport;

namespace {

const QString SaleId = u"sale"_s;

gateways::AccountProfile shop()
{
    gateways::AccountProfile account;
    account.id = u"pakhi"_s;
    account.gateway = u"pakhi-pay"_s;
    account.baseUrl = QUrl(u"https://gateway.example"_s);
    account.currency = money::Currency::Bdt;
    return account;
}

gateways::Credentials keys()
{
    gateways::Credentials credentials;
    credentials.emplace(gateways::PakhiPay::ApiKey, vault::Secret(QByteArray("brand_key_0123456789")));
    return credentials;
}

class SilentLog final : public net::RequestLog {
public:
    void record(const net::RequestRecord&) override { }
};

const QByteArray NotFound = R"({"status":0,"message":"Transaction not found"})";
const QByteArray Pending = R"({"status":1,"message":"pending"})";
const QByteArray Completed = R"({"status":1,"message":"completed"})";

/// One sale at Pakhi Pay that is watched, its ledger a variable.
class Sale final {
public:
    Sale()
    {
        m_wire.answerAlways([this](const net::HttpRequest&) {
            looks.append(clock.monotonic() - m_asked);
            return std::optional(FakeTransport::json(answer));
        });
        payment.id = SaleId;
        payment.account = u"pakhi"_s;
        payment.gateway = u"pakhi-pay"_s;
        payment.state = State::Pending;
        payment.amount = money::Money::fromMinor(10000, money::Currency::Bdt).value();
        payment.createdAt = payment.changedAt = clock.nowUtc();
        QObject::connect(
            &tracker, &till::StatusTracker::watching, [this](const till::Watching& told) { watching = told; });
        QObject::connect(&tracker, &till::StatusTracker::refused,
            [this](const QString&, const base::Error& error) { refusals.append(error); });
        tracker.add(m_connection);
        tracker.follow(payment);
        tracker.setFront(SaleId);
    }

    /// As the cashier types it.
    void learn(const QString& number)
    {
        m_asked = clock.monotonic();
        looks.clear();
        payment.gatewayId = number;
        payment.changedAt = clock.nowUtc();
        tracker.follow(payment);
    }
    void wait(milliseconds duration) { scheduler.advance(duration); }

    support::FakeClock clock;
    support::FakeScheduler scheduler{clock};
    QByteArray answer = NotFound;
    Payment payment;
    bool takesWrites = true;
    QList<milliseconds> looks; ///< since the number was learnt
    till::Watching watching;
    QList<base::Error> refusals;

private:
    bool write(const Observation& seen)
    {
        if (!takesWrites)
            return false;
        if (const auto transition = payments::next(payment, seen, m_gateway.paidNeeds(false))) {
            payment = payments::applied(payment, seen, *transition);
            tracker.follow(Payment(payment));
        }
        return true;
    }

    gateways::PakhiPay m_gateway;
    FakeTransport m_wire{scheduler};
    SilentLog m_log;
    till::AccountConnection m_connection{m_gateway, shop(), keys(), {m_wire, m_wire, m_log}, clock, scheduler};
    milliseconds m_asked{0};

public:
    till::StatusTracker tracker{
        clock, scheduler, [this](const QString&, const Observation& seen) { return write(seen); }};
};

} // namespace

/// Sales that the gateway finds only by a number that comes late, if at all (PP-R4, PP-R10).
class TestLinkWatch final : public QObject {
    Q_OBJECT

private slots:
    void withoutItsNumberASaleExpiresAfterADay();
    void anEndThatWasNotWrittenComesAgain();
    void theNumberStartsTheLooks_data();
    void theNumberStartsTheLooks();
    void anotherNumberStartsThemAnew();
    void completedIsPaid();
    void moneyAfterADayStillCounts();
};

void TestLinkWatch::withoutItsNumberASaleExpiresAfterADay()
{
    Sale sale;
    sale.wait(1h);
    QVERIFY(sale.watching.notCheckable);
    QVERIFY(!sale.watching.nextLookAt);
    sale.tracker.lookNow(sale.payment);
    QCOMPARE(sale.refusals.size(), 1);
    QCOMPARE(sale.refusals.first().code, u"transaction_id_needed"_s);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(sale.refusals.first().person.english()));
    sale.wait(23h - 1s);
    QCOMPARE(sale.payment.state, State::Pending);
    sale.wait(2s);
    QCOMPARE(sale.payment.state, State::Expired);
    QCOMPARE(sale.looks.size(), 0);
    sale.wait(72h);
    QCOMPARE(sale.scheduler.pending(), std::size_t{0});
}

void TestLinkWatch::anEndThatWasNotWrittenComesAgain()
{
    Sale sale;
    sale.takesWrites = false;
    sale.wait(24h + 1min);
    QCOMPARE(sale.payment.state, State::Pending);
    sale.takesWrites = true;
    sale.wait(61s);
    QCOMPARE(sale.payment.state, State::Expired);
}

void TestLinkWatch::theNumberStartsTheLooks_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("not found") << NotFound;
    QTest::newRow("pending") << Pending;
}

void TestLinkWatch::theNumberStartsTheLooks()
{
    QFETCH(QByteArray, answer);
    Sale sale;
    sale.answer = answer;
    sale.wait(3h);
    sale.learn(u"TRX123456"_s);
    sale.wait(61s);
    QVERIFY(sale.looks.size() >= 11 && sale.looks.size() <= 13);
    QVERIFY(!sale.watching.notCheckable);
    QCOMPARE(sale.watching.problem.has_value(), answer == NotFound);
    sale.wait(30min);
    QVERIFY(sale.looks.size() >= 70 && sale.looks.size() <= 74);
    QVERIFY(sale.looks.last() <= 31min + 1s);
    const auto looked = sale.looks.size();
    sale.wait(5h);
    QCOMPARE(sale.looks.size(), looked);
    sale.tracker.lookNow(sale.payment);
    sale.wait(10min);
    QCOMPARE(sale.looks.size(), looked + 1);
    QCOMPARE(sale.payment.state, State::Pending);
    sale.wait(16h);
    QCOMPARE(sale.payment.state, State::Expired);
    QCOMPARE(sale.looks.size(), looked + 2);
}

void TestLinkWatch::anotherNumberStartsThemAnew()
{
    Sale sale;
    sale.learn(u"TRX12345"_s);
    sale.wait(2h);
    sale.learn(u"TRX123456"_s);
    sale.wait(31s);
    QVERIFY(sale.looks.size() >= 5);
    sale.answer = Completed;
    sale.wait(6s);
    QCOMPARE(sale.payment.state, State::Paid);
    QCOMPARE(sale.payment.transactionId, u"TRX123456"_s);
}

void TestLinkWatch::completedIsPaid()
{
    Sale sale;
    sale.answer = Completed;
    sale.wait(1min);
    QCOMPARE(sale.payment.state, State::Pending);
    sale.learn(u"TRX123456"_s);
    sale.wait(6s);
    QCOMPARE(sale.payment.state, State::Paid);
    QCOMPARE(sale.payment.exception, payments::Exception::None);
    QCOMPARE(sale.payment.received, std::optional(sale.payment.amount));
    QCOMPARE(sale.looks.size(), 1);
}

void TestLinkWatch::moneyAfterADayStillCounts()
{
    Sale sale;
    sale.wait(25h);
    QCOMPARE(sale.payment.state, State::Expired);
    sale.answer = Completed;
    sale.learn(u"TRX123456"_s);
    sale.tracker.lookNow(sale.payment);
    sale.wait(1s);
    QCOMPARE(sale.payment.state, State::Paid);
    // The day is ours; the gateway knows no end that it could be later than (PP-R10).
    QCOMPARE(sale.payment.exception, payments::Exception::None);
}

QTEST_GUILESS_MAIN(TestLinkWatch)
#include "tst_linkwatch.moc"
