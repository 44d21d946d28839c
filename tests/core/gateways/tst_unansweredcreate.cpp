// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/gatewayclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"

#include <QUrlQuery>
#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::FakeTransport;
using Answers = QList<FakeTransport::Handler>;

namespace {

class ListLog final : public net::RequestLog {
public:
    void record(const net::RequestRecord& record) override { operations << record.operation; }
    QStringList operations;
};

FakeTransport::Handler says(const FakeTransport::Answer& answer)
{
    return [answer](const net::HttpRequest&) { return std::optional(answer); };
}

FakeTransport::Handler says(const QByteArray& body, int status = 200)
{
    return says(FakeTransport::json(body, status));
}

const FakeTransport::Handler Silence = [](const net::HttpRequest&) { return std::nullopt; };

QByteArray made(const QByteArray& invoice)
{
    return R"({"success":true,"payment":{"invoice_id":")" + invoice
        + R"(","amount":50000,"unique_code":347,"final_amount":50347,"payment_method":"gopay_qris","status":"pending"},)"
        + R"("payment_url":"https://gateway.example/pay?invoice=)" + invoice + R"("})";
}

QByteArray row(const QByteArray& invoice, const QByteArray& more = R"("status":"pending")")
{
    return R"({"invoice_id":")" + invoice + R"(","amount":50000,"final_amount":50347,"payment_method":"gopay_qris",)"
        + more + '}';
}

QByteArray list(const QByteArray& rows)
{
    return R"({"success":true,"data":[)" + rows + R"(],"pagination":{"page":1,"limit":100,"total_pages":1}})";
}

} // namespace

/// contracts/README.md section 9: never a second create unless the gateway's own list says the first is not there.
class TestUnansweredCreate final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void ends_data();
    void ends();
    void looksAfterTwoSeconds();
    void looksForOurNumberOfThisWeek();
    void dropsWhatIsUnderWay();

private:
    void create();
    [[nodiscard]] qsizetype count(const char* call) const;

    support::FakeClock m_clock;
    support::FakeScheduler m_scheduler{m_clock};
    gateways::BayarGg m_bayar;
    std::unique_ptr<FakeTransport> m_wire;
    std::unique_ptr<ListLog> m_log;
    std::unique_ptr<gateways::GatewayClient> m_client;
    Answers m_creates;
    Answers m_finds;
    std::optional<tl::expected<gateways::Created, gateways::NotCreated>> m_created;
};

void TestUnansweredCreate::init()
{
    m_client.reset();
    m_created.reset();
    m_creates.clear();
    m_finds.clear();
    m_log = std::make_unique<ListLog>();
    m_wire = std::make_unique<FakeTransport>(m_scheduler);
    m_wire->answerAlways([this](const net::HttpRequest& request) {
        Answers& answers = request.method == "POST" ? m_creates : m_finds;
        // The last one stays.
        return (answers.size() > 1 ? answers.takeFirst() : answers.constFirst())(request);
    });
    gateways::AccountProfile account;
    account.baseUrl = QUrl(u"https://gateway.example/api"_s);
    gateways::Credentials credentials;
    credentials.emplace(gateways::BayarApiKey, vault::Secret("practice_bayar_key"_ba));
    m_client = std::make_unique<gateways::GatewayClient>(m_bayar, account, std::move(credentials),
        gateways::GatewayClient::Surroundings{*m_wire, *m_wire, m_clock, m_scheduler, *m_log});
}

void TestUnansweredCreate::create()
{
    m_client->create({*money::Money::fromMinor(50'000, money::Currency::Idr), u"S-20"_s, u"gopay_qris"_s},
        [this](const auto& result) {
            QVERIFY(!m_created);
            m_created = result;
        });
    QVERIFY(!m_created);
}

qsizetype TestUnansweredCreate::count(const char* call) const
{
    const QList<net::HttpRequest>& requests = m_wire->requests();
    return std::count_if(requests.begin(), requests.end(),
        [call](const net::HttpRequest& request) { return request.url.path() == QLatin1StringView(call); });
}

void TestUnansweredCreate::ends_data()
{
    QTest::addColumn<Answers>("creates");
    QTest::addColumn<Answers>("finds");
    QTest::addColumn<qsizetype>("createCount");
    QTest::addColumn<qsizetype>("findCount");
    QTest::addColumn<QString>("end"); // the invoice, "unknown", or the category of a definite no
    const auto line = [](const char* name, const Answers& creates, const Answers& finds, int createCount, int findCount,
                          const QString& end) {
        QTest::newRow(name) << creates << finds << qsizetype{createCount} << qsizetype{findCount} << end;
    };
    const auto lost = says(FakeTransport::lost(u"no_answer"_s));
    const auto nothing = says(list({}));
    const auto there = says(list(row("PAY-1")));
    const QString unknown = u"unknown"_s;

    line("answered", {says(made("PAY-1"))}, {}, 1, 0, u"PAY-1"_s);
    line("refused", {says(R"({"success":false,"error":"Nominal minimal Rp 1.000"})", 400)}, {}, 1, 0, u"validation"_s);
    line("refused with 200", {says(R"({"success":false,"error":"Nominal minimal Rp 1.000"})")}, {}, 1, 0,
        u"validation"_s);
    line("busy", {says("{}", 429)}, {}, 1, 0, u"rate_limit"_s);
    line("never left this computer", {says(FakeTransport::lost(u"not_sent"_s))}, {}, 1, 0, u"network"_s);

    line("lost, there", {lost}, {there}, 1, 1, u"PAY-1"_s);
    line("silence, there", {Silence}, {there}, 1, 1, u"PAY-1"_s);
    line("500, there", {says("{}", 500)}, {there}, 1, 1, u"PAY-1"_s);
    line("unreadable, there", {says("<html>")}, {there}, 1, 1, u"PAY-1"_s);
    line("another price, there", {says(made("PAY-1").replace("50000", "5000"))}, {there}, 1, 1, u"PAY-1"_s);
    line("lost, not there", {lost, says(made("PAY-2"))}, {nothing}, 2, 1, u"PAY-2"_s);
    line("lost, not there, refused", {lost, says("{}", 403)}, {nothing}, 2, 1, u"permission"_s);
    line("lost, not there, lost, there", {lost, lost}, {nothing, there}, 2, 2, u"PAY-1"_s);
    line("lost for good, never there", {lost}, {nothing}, 2, 2, unknown);
    line("5xx storm", {says("{}", 503)}, {says("{}", 503)}, 1, 6, unknown);
    line("list comes late", {lost}, {says("{}", 503), lost, Silence, there}, 1, 4, u"PAY-1"_s);
    line("list has no access", {lost}, {says("{}", 401)}, 1, 1, unknown);
    line("list is busy", {lost}, {says("{}", 429)}, 1, 1, unknown);
    line("list unreadable", {lost}, {says("<html>")}, 1, 1, unknown);
    line("list has two", {lost}, {says(list(row("PAY-1") + ',' + row("PAY-2")))}, 1, 1, unknown);
    line("list has more pages", {lost},
        {says(list({}).replace("[]", "[" + row("PAY-1") + "]").replace(R"("total_pages":1)", R"("total_pages":2)"))}, 1,
        1, unknown);
    line("closed at an unknown time", {lost}, {says(list(row("PAY-1", R"("status":"paid")")))}, 1, 1, unknown);
}

void TestUnansweredCreate::ends()
{
    QFETCH(Answers, creates);
    QFETCH(Answers, finds);
    QFETCH(QString, end);
    m_creates = creates;
    m_finds = finds;
    create();
    m_scheduler.advance(10min);
    QVERIFY(m_created.has_value());
    QTEST(count("/api/create-payment.php"), "createCount");
    QTEST(count("/api/list-payments.php"), "findCount");
    const auto& created = *m_created;
    const QString ended = created  ? created->gatewayId
        : created.error().mayExist ? u"unknown"_s
                                   : QString(toWord(created.error().error.category));
    QCOMPARE(ended, end);
    if (created) {
        QCOMPARE(created->finalAmount->minor(), 50'347);
        QCOMPARE(created->url, u"https://gateway.example/pay?invoice="_s + end);
    }
    QCOMPARE(m_scheduler.pending(), std::size_t{0});
}

void TestUnansweredCreate::looksAfterTwoSeconds()
{
    m_creates = {says(FakeTransport::lost(u"reset"_s)), says(made("PAY-2"))};
    m_finds = {says(list({}))};
    create();
    m_scheduler.advance(1999ms);
    QCOMPARE(m_log->operations, (QStringList{u"create"_s}));
    m_scheduler.advance(2ms);
    QCOMPARE(m_log->operations, (QStringList{u"create"_s, u"find"_s, u"create"_s}));
    QVERIFY(m_created && m_created->has_value());
    QCOMPARE(m_wire->requests().first().body, m_wire->requests().last().body); // the same number: found again
}

void TestUnansweredCreate::looksForOurNumberOfThisWeek()
{
    m_creates = {says(FakeTransport::lost(u"reset"_s))};
    m_finds = {says("{}", 401)};
    create();
    m_scheduler.advance(3s);
    const QUrlQuery query(m_wire->requests().last().url);
    QCOMPARE(query.queryItemValue(u"search"_s), u"S-20"_s);
    QCOMPARE(query.queryItemValue(u"start_date"_s),
        m_clock.nowUtc().addSecs(qint64{7} * 3600).date().addDays(-7).toString(Qt::ISODate));
    QVERIFY(m_wire->requests().first().body.contains(R"("description":"S-20")"));
}

void TestUnansweredCreate::dropsWhatIsUnderWay()
{
    m_creates = {says(FakeTransport::lost(u"reset"_s))};
    m_finds = {says(list({}))};
    create();
    m_scheduler.advance(1s);
    m_client.reset();
    m_scheduler.advance(10min);
    QVERIFY(!m_created);
    QCOMPARE(m_wire->requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestUnansweredCreate)
#include "tst_unansweredcreate.moc"
