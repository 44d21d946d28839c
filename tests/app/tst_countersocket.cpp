// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/counterlink.h"
#include "app/counter/countersocket.h"
#include "core/base/clock.h"
#include "tests/support/fakedesk.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::CounterLink;
using payments::State;

namespace {

payments::Payment sale(const QString& id)
{
    payments::Payment payment;
    payment.id = id;
    payment.number = 12;
    payment.reference = u"Table 7 \u1780 \"quoted\"\n"_s;
    payment.note = u"no onions"_s;
    payment.gateway = u"bakong-gateway"_s;
    payment.account = u"practice"_s;
    payment.method = u"khqr-dynamic"_s;
    payment.state = State::Processing;
    payment.exception = payments::Exception::WrongCurrency;
    payment.acknowledgedAt = QDateTime(QDate(2026, 1, 15), QTime(3, 0, 1, 7), Qt::UTC);
    payment.evidence = payments::Evidence::Api;
    payment.amount = *money::Money::fromMinor(1250, money::Currency::Usd);
    payment.finalAmount = money::Money::fromMinor(1251, money::Currency::Usd);
    payment.received = money::Money::fromMinor(50'000, money::Currency::Khr);
    payment.gatewayId = u"md5"_s;
    payment.transactionId = u"T-1"_s;
    payment.payer = u"Sok \u202E Dara"_s;
    payment.qr = u"000201"_s;
    payment.url = u"https://example.com/?a=b"_s;
    payment.createdAt = QDateTime(QDate(2026, 1, 15), QTime(3, 0), Qt::UTC);
    payment.expiresAt = payment.createdAt.addSecs(600);
    payment.paidAt = payment.createdAt.addSecs(8);
    payment.changedAt = payment.createdAt.addSecs(9);
    return payment;
}

} // namespace

/// Both ends of the local socket, over a real one.
class CounterSocketTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void carriesWhatIsAsked();
    void bringsWhatHappensWhole();
    void tellsOthersNothing();
    void leavesListsAndReportsToTheWindow();
    void showsTheWindow();
    void saysWhenNobodyIsThere();
    void keepsTheTwoLedgersApart_data();
    void keepsTheTwoLedgersApart();
    void refusesAnotherVersion();
    void takesTheFileOfADeadOne();
    void isForItsOwnerAlone();
    void worksInADeepFolder();
    void endsWithWhoMakesNoSense_data();
    void endsWithWhoMakesNoSense();
    void takesNoMoreThanItCan();
    void noticesThatTheCounterIsGone();

private:
    void listen(bool practice = true)
    {
        m_socket = std::make_unique<app::CounterSocket>(m_desk, practice);
        QVERIFY_RESULT(m_socket->listen(m_shop.socket()));
    }
    [[nodiscard]] base::Result<std::unique_ptr<CounterLink>> link(bool practice = true) const
    {
        return CounterLink::connectTo(m_shop, practice);
    }
    /// A client that speaks as it likes.
    [[nodiscard]] std::unique_ptr<QLocalSocket> stranger() const
    {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(m_shop.socket());
        return socket;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    app::ShopFolder m_shop{u"/"_s};
    support::FakeDesk m_desk;
    std::unique_ptr<app::CounterSocket> m_socket;
};

void CounterSocketTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_shop = app::ShopFolder(m_folder->path());
    m_desk.orders.clear();
    m_desk.checks.clear();
    m_desk.cancels.clear();
    m_desk.marks.clear();
    m_desk.prints.clear();
    m_desk.takenBackPrints.clear();
}

void CounterSocketTest::cleanup()
{
    m_socket.reset();
}

void CounterSocketTest::carriesWhatIsAsked()
{
    listen();
    const auto desk = link();
    QVERIFY_RESULT(desk);
    till::Order order;
    order.id = till::newPaymentId(base::SystemClock().nowUtc());
    order.account = u"practice"_s;
    order.method = u"khqr-dynamic"_s;
    order.amount = *money::Money::parse(u"4000", money::Currency::Khr);
    order.reference = u"a \"b\" \n \u1780"_s;
    order.note = u"n"_s;
    (*desk)->charge(order);
    (*desk)->checkNow(u"a"_s);
    (*desk)->cancel(u"b"_s);
    (*desk)->mark(u"c"_s, State::Failed, u"left"_s);
    (*desk)->refund(u"f"_s, *money::Money::parse(u"2.50", money::Currency::Usd), u"cold \"x\""_s, u"attempt"_s);
    (*desk)->acknowledge(u"d"_s, u"seen"_s, payments::Decision::Refund);
    (*desk)->print(u"g"_s, ledger::Medium::Pdf, u"slip"_s);
    (*desk)->takeBackPrint(u"g"_s, u"slip"_s);
    (*desk)->note(u"e"_s, u"text"_s);
    QTRY_COMPARE(m_desk.notes.size(), 1);
    QCOMPARE(m_desk.orders.size(), 1);
    const till::Order& arrived = m_desk.orders.first();
    QCOMPARE(arrived.id, order.id);
    QCOMPARE(arrived.account, order.account);
    QCOMPARE(arrived.method, order.method);
    QCOMPARE(arrived.amount, order.amount);
    QCOMPARE(arrived.reference, order.reference);
    QCOMPARE(arrived.note, order.note);
    QCOMPARE(m_desk.checks, QStringList{u"a"_s});
    QCOMPARE(m_desk.cancels, QStringList{u"b"_s});
    QCOMPARE(m_desk.marks.first().paymentId, u"c"_s);
    QCOMPARE(m_desk.marks.first().state, State::Failed);
    QCOMPARE(m_desk.marks.first().reason, u"left"_s);
    QCOMPARE(m_desk.refunds.size(), 1);
    QCOMPARE(m_desk.refunds.first().paymentId, u"f"_s);
    QCOMPARE(m_desk.refunds.first().amount, *money::Money::parse(u"2.50", money::Currency::Usd));
    QCOMPARE(m_desk.refunds.first().reason, u"cold \"x\""_s);
    QCOMPARE(m_desk.refunds.first().attempt, u"attempt"_s);
    QCOMPARE(m_desk.acknowledgements.first(), std::pair(u"d"_s, u"seen"_s));
    QCOMPARE(m_desk.decisions.first(), payments::Decision::Refund);
    QCOMPARE(m_desk.notes.first(), std::pair(u"e"_s, u"text"_s));
    QCOMPARE(m_desk.prints.size(), 1);
    QCOMPARE(m_desk.prints.first().paymentId, u"g"_s);
    QCOMPARE(m_desk.prints.first().medium, ledger::Medium::Pdf);
    QCOMPARE(m_desk.prints.first().attempt, u"slip"_s);
    QCOMPARE(m_desk.takenBackPrints.first(), std::pair(u"g"_s, u"slip"_s));
}

void CounterSocketTest::bringsWhatHappensWhole()
{
    listen();
    const auto desk = link();
    QVERIFY_RESULT(desk);
    QSignalSpy changed(desk->get(), &till::Desk::changed);
    QSignalSpy watching(desk->get(), &till::Desk::watching);
    QSignalSpy refused(desk->get(), &till::Desk::refused);
    const payments::Payment sold = sale(till::newPaymentId(base::SystemClock().nowUtc()));
    (*desk)->checkNow(sold.id);
    QTRY_COMPARE(m_desk.checks.size(), 1);
    till::Watching look;
    look.paymentId = sold.id;
    look.asking = true;
    emit m_desk.watching(look);
    emit m_desk.changed(sold);
    QSignalSpy told(desk->get(), &till::Desk::told);
    QSignalSpy printed(desk->get(), &till::Desk::printed);
    emit m_desk.printed({sold.id, u"one"_s, ledger::Printed{sold, 3}});
    emit m_desk.printed({sold.id, u"two"_s,
        tl::unexpected(base::Error{base::Category::Storage, u"full"_s, base::UserText("Full. Empty it."), u"log"_s})});
    emit m_desk.told(sold.id, base::UserText("This number was at sale %1.", {u"S-1"_s}));
    emit m_desk.refused(sold.id,
        {base::Category::RateLimit, u"busy"_s, base::UserText("Wait %1 s. Then try again.", {u"20"_s}), u"log"_s});
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(watching.first().first().value<till::Watching>().asking);
    QCOMPARE(changed.size(), 1);
    const auto arrived = changed.first().first().value<payments::Payment>();
    QCOMPARE(arrived.id, sold.id);
    QCOMPARE(arrived.number, sold.number);
    QCOMPARE(arrived.reference, sold.reference);
    QCOMPARE(arrived.note, sold.note);
    QCOMPARE(arrived.gateway, sold.gateway);
    QCOMPARE(arrived.account, sold.account);
    QCOMPARE(arrived.method, sold.method);
    QCOMPARE(arrived.state, sold.state);
    QCOMPARE(arrived.exception, sold.exception);
    QCOMPARE(arrived.acknowledgedAt, sold.acknowledgedAt);
    QCOMPARE(arrived.evidence, sold.evidence);
    QCOMPARE(arrived.amount, sold.amount);
    QCOMPARE(*arrived.finalAmount, *sold.finalAmount);
    QCOMPARE(*arrived.received, *sold.received);
    QCOMPARE(arrived.gatewayId, sold.gatewayId);
    QCOMPARE(arrived.transactionId, sold.transactionId);
    QCOMPARE(arrived.payer, sold.payer);
    QCOMPARE(arrived.qr, sold.qr);
    QCOMPARE(arrived.url, sold.url);
    QCOMPARE(arrived.createdAt, sold.createdAt);
    QCOMPARE(arrived.expiresAt, sold.expiresAt);
    QCOMPARE(arrived.paidAt, sold.paidAt);
    QCOMPARE(arrived.changedAt, sold.changedAt);
    const auto error = refused.first().last().value<base::Error>();
    QCOMPARE(error.category, base::Category::RateLimit);
    QCOMPARE(error.code, u"busy"_s);
    QCOMPARE(error.person.english(), u"Wait 20 s. Then try again."_s);
    QCOMPARE(printed.size(), 2);
    const auto slip = printed.first().first().value<till::PrintAnswer>();
    QCOMPARE(slip.attempt, u"one"_s);
    QCOMPARE(slip.printed->copy, 3);
    QCOMPARE(slip.printed->payment.number, sold.number);
    QCOMPARE(printed.last().first().value<till::PrintAnswer>().printed.error().code, u"full"_s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), sold.id);
    QCOMPARE(told.first().last().value<base::UserText>().english(), u"This number was at sale S-1."_s);
}

void CounterSocketTest::tellsOthersNothing()
{
    listen();
    const auto one = link();
    const auto other = link();
    QVERIFY_RESULT(one);
    QVERIFY_RESULT(other);
    QSignalSpy heard(one->get(), &till::Desk::changed);
    QSignalSpy overheard(other->get(), &till::Desk::changed);
    const QString id = till::newPaymentId(base::SystemClock().nowUtc());
    (*one)->checkNow(id);
    QTRY_COMPARE(m_desk.checks.size(), 1);
    emit m_desk.changed(sale(id));
    QTRY_COMPARE(heard.size(), 1);
    QSignalSpy failed(other->get(), &till::Desk::ledgerFailed);
    emit m_desk.ledgerFailed({base::Category::Storage, u"ledger_full"_s, base::UserText("Full. Empty it."), u"log"_s});
    QTRY_COMPARE(failed.size(), 1); // sent after the change: what was to come is here
    QVERIFY(overheard.isEmpty());
}

void CounterSocketTest::leavesListsAndReportsToTheWindow()
{
    listen();
    const auto desk = link();
    QVERIFY_RESULT(desk);
    QSignalSpy fetched(desk->get(), &till::Desk::fetched);
    QSignalSpy reported(desk->get(), &till::Desk::reported);
    QSignalSpy answered(desk->get(), &till::Desk::answered);
    QSignalSpy rechecked(desk->get(), &till::Desk::rechecked);
    (*desk)->recheck({u"a"_s}, false);
    (*desk)->stopRecheck();
    (*desk)->fetchList(u"warung"_s, {});
    (*desk)->stopFetching(u"warung"_s);
    (*desk)->askReport(u"warung"_s);
    (*desk)->askService({u"warung"_s, till::FiguresQuestion{}});
    QVERIFY(
        fetched.isEmpty() && reported.isEmpty() && answered.isEmpty() && rechecked.isEmpty()); // never inside the call
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(reported.size(), 1);
    QCOMPARE(fetched.size(), 1);
    QCOMPARE(rechecked.size(), 1);
    const auto looks = rechecked.first().first().value<till::RecheckProgress>();
    QCOMPARE(looks.stage, till::RecheckProgress::Stage::Failed);
    const auto progress = fetched.first().first().value<till::FetchProgress>();
    QCOMPARE(progress.account, u"warung"_s);
    QCOMPARE(progress.stage, till::FetchProgress::Stage::Failed);
    const auto report = reported.first().first().value<till::AccountReport>();
    const auto answer = answered.first().first().value<till::ServiceAnswer>();
    for (const base::Error& error :
        {progress.error.value(), report.error.value(), answer.said.error(), looks.error.value()}) {
        QCOMPARE(error.code, u"counter_window"_s);
        QVERIFY(support::saysWhatIsWrongAndWhatToDo(error.person.english()));
    }
    QVERIFY(m_desk.fetches.isEmpty() && m_desk.reportQuestions.isEmpty() && m_desk.rechecks.isEmpty());
}

void CounterSocketTest::showsTheWindow()
{
    listen();
    QSignalSpy wanted(m_socket.get(), &app::CounterSocket::showWanted);
    QVERIFY(CounterLink::showRunning(m_shop));
    QCOMPARE(wanted.size(), 1);
}

void CounterSocketTest::saysWhenNobodyIsThere()
{
    const auto desk = link();
    QVERIFY(!desk);
    QCOMPARE(desk.error().code, u"counter_absent"_s);
    QVERIFY(!CounterLink::showRunning(m_shop));
}

void CounterSocketTest::keepsTheTwoLedgersApart_data()
{
    QTest::addColumn<bool>("practice");
    QTest::newRow("the window practises") << true;
    QTest::newRow("the window takes money") << false;
}

void CounterSocketTest::keepsTheTwoLedgersApart()
{
    QFETCH(bool, practice);
    listen(practice);
    const auto desk = link(!practice);
    QVERIFY(!desk);
    QCOMPARE(desk.error().code, u"counter_other"_s);
    QVERIFY2(
        support::saysWhatIsWrongAndWhatToDo(desk.error().person.english()), qPrintable(desk.error().person.english()));
}

void CounterSocketTest::refusesAnotherVersion()
{
    QLocalServer other;
    QVERIFY(other.listen(m_shop.socket()));
    connect(&other, &QLocalServer::newConnection, &other,
        [&] { other.nextPendingConnection()->write("{\"paydesk\":99,\"practice\":true}\n"); });
    const auto desk = link();
    QVERIFY(!desk);
    QCOMPARE(desk.error().code, u"counter_version"_s);
}

void CounterSocketTest::takesTheFileOfADeadOne()
{
    QFile dead(m_shop.socket());
    QVERIFY(dead.open(QIODevice::WriteOnly));
    dead.close();
    listen();
    QVERIFY_RESULT(link());
    m_socket.reset();
    QVERIFY(!QFile::exists(m_shop.socket()));
}

void CounterSocketTest::isForItsOwnerAlone()
{
    listen();
    const auto rights = QFile::permissions(m_shop.socket());
    QCOMPARE(
        rights & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
        QFileDevice::Permissions());
}

void CounterSocketTest::worksInADeepFolder()
{
    const QString deep = m_folder->path() + u'/' + QString(120, u'x');
    QVERIFY(QDir().mkpath(deep));
    m_shop = app::ShopFolder(deep);
    listen();
    QVERIFY_RESULT(link());
}

void CounterSocketTest::endsWithWhoMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("nothing wanted") << QByteArray("{}\n");
    QTest::newRow("unknown wish") << QByteArray(R"({"do":"empty the till","payment":"a"})"
                                                "\n");
    QTest::newRow("no payment") << QByteArray(R"({"do":"cancel"})"
                                              "\n");
    QTest::newRow("no order") << QByteArray(R"({"do":"charge"})"
                                            "\n");
    QTest::newRow("order without amount")
        << QByteArray(R"({"do":"charge","order":{"id":"a","account":"b","method":"c","currency":"USD"}})"
                      "\n");
    QTest::newRow("amount in signs of its own")
        << QByteArray(R"({"do":"charge","order":{"id":"a","account":"b","method":"c","currency":"USD","amount":"1e3",)"
                      R"("reference":"","note":""}})"
                      "\n");
    QTest::newRow("unknown currency") << QByteArray(
        R"({"do":"charge","order":{"id":"a","account":"b","method":"c","currency":"XXX","amount":"1",)"
        R"("reference":"","note":""}})"
        "\n");
    QTest::newRow("unknown state") << QByteArray(R"({"do":"mark","payment":"a","state":"rich","reason":"b"})"
                                                 "\n");
    QTest::newRow("line without an end") << QByteArray(100'000, 'x');
    QTest::newRow("too long a line") << R"({"do":"note","payment":"a","text":")" + QByteArray(60'000, 'x') + "\"}\n";
}

void CounterSocketTest::endsWithWhoMakesNoSense()
{
    QFETCH(QByteArray, said);
    listen();
    const auto client = stranger();
    QTRY_COMPARE(client->state(), QLocalSocket::ConnectedState);
    QTRY_VERIFY(client->canReadLine()); // the greeting
    client->write(said);
    QTRY_COMPARE(client->state(), QLocalSocket::UnconnectedState);
    QVERIFY(m_desk.orders.isEmpty() && m_desk.cancels.isEmpty() && m_desk.marks.isEmpty());
    QVERIFY_RESULT(link()); // the others are served
}

void CounterSocketTest::takesNoMoreThanItCan()
{
    listen();
    std::vector<std::unique_ptr<QLocalSocket>> crowd;
    for (int i = 0; i < app::CounterSocket::MostConnections; ++i) {
        crowd.push_back(stranger());
        QTRY_VERIFY(crowd.back()->canReadLine());
    }
    const auto tooMany = stranger();
    QTRY_COMPARE(tooMany->state(), QLocalSocket::UnconnectedState);
    crowd.pop_back();
    QTest::qWait(100); // until its end is noticed
    const auto next = stranger();
    QTRY_VERIFY(next->canReadLine());
}

void CounterSocketTest::noticesThatTheCounterIsGone()
{
    listen();
    const auto desk = link();
    QVERIFY_RESULT(desk);
    QSignalSpy failed(desk->get(), &till::Desk::ledgerFailed);
    m_socket.reset();
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<base::Error>();
    QCOMPARE(error.code, u"counter_gone"_s);
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(error.person.english()), qPrintable(error.person.english()));
}

QTEST_GUILESS_MAIN(CounterSocketTest)
#include "tst_countersocket.moc"
