// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/outsidetext.h"
#include "core/gateways/bakong_gateway/bakonggateway.h"
#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/practice/bayarggserver.h"
#include "core/till/till.h"
#include "tests/core/practice/practiceworld.h"
#include "tests/core/till/listrows.h"
#include "tests/core/till/warung.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace listrows;
using practice::BayarGgServer;
using Stage = till::FetchProgress::Stage;

/// What people ask of whole accounts at the desk.
class TestInquiries final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void reportsWhatTheGatewaySays();
    void saysWhatIsMissing();
    void asksNoFurtherWithAKeyThatIsRefused();
    void reportsNothingOfOthers();
    void passesOnNoSecret();
    void fetchesAtTheDesk();
    void findsTheMoneyOfASaleThatWasCancelledUnanswered();
    void endsWithTheAccount();

private:
    void addAccount();
    [[nodiscard]] QString fact(const QString& title, const QString& label) const;
    [[nodiscard]] QStringList titles() const;

    PracticeWorld<BayarGgServer> m_world;
    NoLog m_log;
    gateways::BayarGg m_bayar;
    gateways::BakongGateway m_bakong;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::unique_ptr<FakeTransport> m_wire;
    std::unique_ptr<till::Till> m_till;
    std::optional<till::AccountReport> m_report;
    QList<till::FetchProgress> m_progress;
    QList<payments::Payment> m_changed;
};

void TestInquiries::init()
{
    m_till.reset();
    m_ledger.reset();
    m_report.reset();
    m_progress.clear();
    m_changed.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = ledger::Ledger::open(m_folder->filePath(u"ledger.sqlite"_s), m_world.clock);
    QVERIFY_RESULT(opened);
    m_ledger = std::move(*opened);
    m_wire = std::make_unique<FakeTransport>(m_world.scheduler);
    warung::connectWire(*m_wire, m_world);
    m_till = std::make_unique<till::Till>(*m_ledger, m_world.clock, m_world.scheduler);
    connect(m_till.get(), &till::Desk::reported, this, [this](const till::AccountReport& report) {
        QVERIFY(!m_report);
        m_report = report;
    });
    connect(m_till.get(), &till::Desk::fetched, this,
        [this](const till::FetchProgress& progress) { m_progress.append(progress); });
    connect(m_till.get(), &till::Desk::changed, this,
        [this](const payments::Payment& payment) { m_changed.append(payment); });
    addAccount();
    m_till->addAccount(m_bakong, warung::bakong(), {}, {*m_wire, *m_wire, m_log});
}

void TestInquiries::addAccount()
{
    m_till->addAccount(m_bayar, warung::account(), warung::keys(), {*m_wire, *m_wire, m_log});
}

QString TestInquiries::fact(const QString& title, const QString& label) const
{
    for (const gateways::ReportSection& section : m_report->sections)
        for (const auto& fact : section.facts)
            if (section.title.english() == title && fact.label.english() == label)
                return fact.value.english().remove(QChar(0x2068)).remove(QChar(0x2069));
    return u"(no fact)"_s;
}

QStringList TestInquiries::titles() const
{
    QStringList titles;
    for (const gateways::ReportSection& section : m_report->sections)
        titles << section.title.english();
    return titles;
}

void TestInquiries::reportsWhatTheGatewaySays()
{
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_world
                     .send("POST", "/bayar-gg/api/create-payment.php",
                         {{"X-API-Key", "practice_bayar_key"}, {"Content-Type", "application/json"}},
                         R"({"payment_method":"gopay_qris","amount":50000})")
                     ->status(),
            200);
    m_world.advance(1min);
    m_till->askReport(u"warung"_s);
    m_till->askReport(u"warung"_s); // one at a time
    QVERIFY(!m_report);
    m_world.advance(1min);
    QVERIFY(m_report && !m_report->error);
    QCOMPARE(m_report->account, u"warung"_s);
    QCOMPARE(m_wire->requests().size(), 7);
    QCOMPARE(titles(),
        (QStringList{u"Account at bayar.gg"_s, u"Reported by bayar.gg, all times"_s, u"Reported by bayar.gg, today"_s,
            u"Reported by bayar.gg, this week"_s, u"Reported by bayar.gg, this month"_s,
            u"Reported by bayar.gg, this year"_s}));
    const QString account = titles().first();
    QVERIFY(!fact(account, u"User name"_s).isEmpty());
    const QString email = fact(account, u"E-mail"_s);
    QVERIFY2(QRegularExpression(u"^.…@[^@]+$"_s).match(email).hasMatch(), qPrintable(email));
    QCOMPARE(fact(account, u"Verified"_s), u"Yes"_s);
    QCOMPARE(fact(account, u"Subscription active"_s), u"Yes"_s);
    QVERIFY(fact(account, u"Connected"_s).contains(u"GoPay"_s));
    QCOMPARE(fact(titles().at(1), u"Paid payments"_s), u"3"_s);
    QCOMPARE(fact(titles().at(1), u"Paid by GoPay"_s), u"3"_s);
    QVERIFY(fact(titles().at(1), u"Amount (bayar.gg does not say of which payments)"_s).startsWith(u"Rp"_s));

    m_report.reset();
    m_till->askReport(u"warung"_s); // again, later
    m_world.advance(1min);
    QVERIFY(m_report);
}

void TestInquiries::saysWhatIsMissing()
{
    m_wire->answerOnce(FakeTransport::json(R"({"success":true,"account":{"username":"\u202e<b>","email":"nobody"}})"));
    m_wire->answerOnce(FakeTransport::json("{}", 403));
    m_wire->answerOnce(FakeTransport::json(R"({"success":true,"breakdown":{"<i>new":2}})"));
    m_wire->answerAlways([](const auto&) { return FakeTransport::json("<html>"); });
    m_till->askReport(u"warung"_s);
    m_world.advance(10min);
    QVERIFY(m_report && !m_report->error);
    const QString account = titles().first();
    QCOMPARE(fact(account, u"User name"_s), base::oneLine(u"\u202e<b>"_s));
    QCOMPARE(fact(account, u"E-mail"_s), u"…"_s); // what is no address is not shown
    QCOMPARE(fact(account, u"Verified"_s), u"Not told"_s);
    QCOMPARE(fact(account, u"Connected"_s), u"None"_s);
    QCOMPARE(fact(account, u"Subscription active"_s), u"(no fact)"_s);
    QCOMPARE(m_report->sections.at(1).facts.size(), 1);
    QVERIFY(m_report->sections.at(1).problem.isEmpty());
    for (qsizetype i = 2; i < 6; ++i) {
        const QString problem = m_report->sections.at(i).problem.english();
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(problem), qPrintable(problem));
    }
}

void TestInquiries::asksNoFurtherWithAKeyThatIsRefused()
{
    m_wire->answerAlways([](const auto&) { return FakeTransport::json(R"({"error":"Invalid API key"})", 401); });
    m_till->askReport(u"warung"_s);
    m_world.advance(10min);
    QCOMPARE(m_wire->requests().size(), 1);
    QVERIFY(m_report && m_report->error);
    QCOMPARE(m_report->error->category, base::Category::Auth);

    m_report.reset();
    m_wire->answerAlways([](const auto&) { return FakeTransport::lost(u"no_answer"_s); });
    m_till->askReport(u"warung"_s);
    m_world.advance(10min);
    QCOMPARE(m_report->error->category, base::Category::Network);
    QCOMPARE(m_wire->requests().size(), 7);
}

void TestInquiries::reportsNothingOfOthers()
{
    for (const auto& [account, category] :
        {std::pair(u"bakong"_s, base::Category::Unsupported), std::pair(u"nowhere"_s, base::Category::NotFound)}) {
        m_report.reset();
        m_progress.clear();
        m_till->askReport(account);
        m_till->fetchList(account, {});
        m_world.advance(1min);
        QVERIFY(m_report && m_report->error && m_report->account == account);
        QCOMPARE(m_report->error->category, category);
        QCOMPARE(m_progress.size(), 1);
        QCOMPARE(m_progress.first().stage, Stage::Failed);
        QCOMPARE(m_progress.first().account, account);
        QCOMPARE(m_progress.first().error->category, category);
        for (const base::Error& error : {*m_report->error, *m_progress.first().error})
            QVERIFY2(support::saysWhatIsWrongAndWhatToDo(error.person.english()), qPrintable(error.person.english()));
    }
    QCOMPARE(m_wire->requests().size(), 0);
}

/// A gateway that quotes the key in a refusal with 200.
void TestInquiries::passesOnNoSecret()
{
    const FakeTransport::Answer refusal =
        FakeTransport::json(R"({"success":false,"error":"no such key practice_bayar_key"})");
    m_wire->answerOnce(refusal);
    m_wire->answerOnce(FakeTransport::json(R"({"success":true,"methods":[]})"));
    m_wire->answerAlways([refusal](const auto&) { return std::optional(refusal); });
    m_till->askReport(u"warung"_s);
    m_world.advance(10min);
    m_till->fetchList(u"warung"_s, {});
    m_world.advance(10min);
    QVERIFY(m_report && !m_report->error);
    for (const gateways::ReportSection& section : m_report->sections)
        QVERIFY2(!section.problem.english().contains(u"bayar_key"_s), qPrintable(section.problem.english()));
    QVERIFY(m_progress.first().error);
    QVERIFY(!m_progress.first().error->person.english().contains(u"bayar_key"_s));
    QVERIFY(!m_progress.first().error->log.contains(u"bayar_key"_s));
}

void TestInquiries::fetchesAtTheDesk()
{
    m_wire->answerOnce(page({row("A", "paid"), row("B", "paid").replace("50347", "20000"), row("C", "expired")}));
    m_till->fetchList(u"warung"_s, {.since = QDateTime(QDate(2026, 1, 1), {}, Qt::UTC)});
    m_world.advance(1s);
    QVERIFY(m_wire->requests().first().url.query().contains(u"start_date=2026-01-01"_s));
    QVERIFY(!m_wire->requests().first().url.query().contains(u"end_date"_s));
    QCOMPARE(m_progress.size(), 1);
    QCOMPARE(m_progress.first().stage, Stage::Done);
    QCOMPARE(m_progress.first().added, 3);
    // Only what a person must look at is told as a change.
    QCOMPARE(m_changed.size(), 1);
    QCOMPARE(m_changed.first().exception, payments::Exception::Short);
}

/// The gateway made it, nobody here heard of it, the cashier gave up, and the customer paid all the same.
void TestInquiries::findsTheMoneyOfASaleThatWasCancelledUnanswered()
{
    const auto passOn = [this](const net::HttpRequest& request) -> std::optional<FakeTransport::Answer> {
        const QByteArray target = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        return m_world.send(request.method, target, request.headers, request.body)->response.value();
    };
    m_till->fetchList(u"warung"_s, {}); // what was there before
    m_world.advance(5s);
    const qint64 before = *m_ledger->records().paymentCount();
    m_wire->answerAlways([&](const net::HttpRequest& request) -> std::optional<FakeTransport::Answer> {
        static_cast<void>(passOn(request));
        return FakeTransport::lost(u"no_answer"_s);
    });
    QVERIFY_RESULT(m_till->resume());
    till::Order order;
    order.id = till::newPaymentId(m_world.clock.nowUtc());
    order.account = u"warung"_s;
    order.method = u"gopay_qris"_s;
    order.amount = rupiah(50'000);
    m_till->charge(order);
    m_world.advance(2min);
    const auto sale = [&] { return **m_ledger->records().byId(order.id); };
    QCOMPARE(sale().state, payments::State::Unknown);
    m_till->cancel(order.id);
    QCOMPARE(sale().state, payments::State::Cancelled);

    m_wire->answerAlways(passOn);
    m_world.advance(9min); // the customer of the practice bank has paid by now
    m_changed.clear();
    m_till->fetchList(u"warung"_s, {});
    m_world.advance(5s);
    QCOMPARE(m_progress.last().stage, Stage::Done);
    QCOMPARE(m_progress.last().added, 0);
    QCOMPARE(*m_ledger->records().paymentCount(), before + 1);
    QCOMPARE(sale().state, payments::State::Paid);
    QCOMPARE(sale().exception, payments::Exception::Late);
    QVERIFY(sale().needsAttention());
    QCOMPARE(m_changed.size(), 1);
    QCOMPARE(m_changed.first().id, order.id);
}

void TestInquiries::endsWithTheAccount()
{
    m_wire->setLatency(1s);
    m_wire->answerOnce(page({row("A", "paid")}));
    m_till->fetchList(u"warung"_s, {});
    m_till->askReport(u"warung"_s);
    m_world.advance(500ms);
    addAccount(); // with a new key
    m_world.advance(10min);
    QCOMPARE(m_progress.size(), 1);
    QCOMPARE(m_progress.first().stage, Stage::Stopped);
    QVERIFY(!m_report);

    m_progress.clear();
    m_till->fetchList(u"warung"_s, {});
    m_world.advance(500ms);
    m_till->stopFetching(u"warung"_s);
    m_world.advance(10min);
    QCOMPARE(m_progress.size(), 1);
    QCOMPARE(m_progress.first().stage, Stage::Stopped);
}

QTEST_GUILESS_MAIN(TestInquiries)
#include "tst_inquiries.moc"
