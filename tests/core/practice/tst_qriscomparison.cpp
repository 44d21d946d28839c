// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bayar_gg/qriscomparison.h"
#include "core/practice/bayarggserver.h"
#include "tests/core/practice/practiceworld.h"
#include "tests/support/faketransport.h"
#include "tests/support/inventedqris.h"
#include "tests/support/sentence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using gateways::QrisComparison;
using practice::BayarGgServer;
using support::FakeTransport;
using Verdict = QrisComparison::Verdict;
using namespace inventedqris;

namespace {

money::Money rupiah(qint64 amount)
{
    return money::Money::fromMinor(amount, money::Currency::Idr).value();
}

FakeTransport::Answer made(const QString& qris)
{
    return FakeTransport::json(R"({"success":true,"qris":")" + qris.toUtf8() + R"("})");
}

class NoLog final : public net::RequestLog {
public:
    void record(const net::RequestRecord& /*record*/) override { }
};

} // namespace

/// A static QRIS converted here and by bayar.gg.
class TestQrisComparison final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void agreesWithThePracticeServer();
    void comparesTheServicesCode_data();
    void comparesTheServicesCode();
    void comparesWhatTheServiceReads_data();
    void comparesWhatTheServiceReads();
    void sendsNothingThatCannotBeConverted_data();
    void sendsNothingThatCannotBeConverted();
    void passesOnNoSecret();

private:
    void compare(const QString& source, money::Money nominal = rupiah(18'500), const QByteArray& picture = {});

    PracticeWorld<BayarGgServer> m_world;
    NoLog m_log;
    gateways::BayarGg m_bayar;
    std::unique_ptr<FakeTransport> m_wire;
    std::unique_ptr<gateways::GatewayClient> m_client;
    std::optional<QrisComparison> m_result;
};

void TestQrisComparison::init()
{
    m_wire = std::make_unique<FakeTransport>(m_world.scheduler);
    m_wire->answerAlways([this](const net::HttpRequest& request) -> std::optional<FakeTransport::Answer> {
        const QByteArray target = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        return m_world.send(request.method, target, request.headers, request.body)->response.value();
    });
    gateways::AccountProfile account;
    account.id = u"warung"_s;
    account.name = u"Warung"_s;
    account.baseUrl = QUrl(u"http://127.0.0.1:8080/bayar-gg/api"_s);
    gateways::Credentials keys;
    keys[gateways::BayarApiKey] = vault::Secret(BayarGgServer::ApiKey.toByteArray());
    m_client = std::make_unique<gateways::GatewayClient>(m_bayar, account, std::move(keys),
        gateways::GatewayClient::Surroundings{*m_wire, *m_wire, m_world.clock, m_world.scheduler, m_log});
}

void TestQrisComparison::compare(const QString& source, money::Money nominal, const QByteArray& picture)
{
    m_result.reset();
    gateways::askAboutQris(*m_client, source, picture, nominal, [this](const QrisComparison& comparison) {
        QVERIFY(!m_result);
        m_result = comparison;
    });
    QVERIFY(!m_result); // never inside the call
    m_world.advance(10min);
    QVERIFY(m_result);
    const QString sentence = m_result->sentence().english();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
}

void TestQrisComparison::agreesWithThePracticeServer()
{
    compare(Static);
    QCOMPARE(m_result->verdict, Verdict::Same);
    QCOMPARE(m_result->ours, Converted);
    QCOMPARE(m_result->theirs, Converted);
    QCOMPARE(m_result->tags, QStringList());
    QVERIFY(m_result->facts);
    QCOMPARE(m_result->facts->merchantName, u"WARUNG B&B + KOPI"_s);
    QCOMPARE(m_result->infoTags, QStringList());
    QCOMPARE(m_wire->requests().size(), 2);

    // As a picture, which the service reads by itself: its own drawing of the code.
    const auto drawn = m_world.browse(u"http://127.0.0.1:8080/bayar-gg/qris-info/api/qr.php?data="_s
        + QString::fromLatin1(QUrl::toPercentEncoding(Static)));
    QCOMPARE(drawn->status(), 200);
    compare(Static, rupiah(18'500), drawn->body());
    QCOMPARE(m_result->verdict, Verdict::Same);
    QCOMPARE(m_result->theirs, Converted);
    QVERIFY(m_wire->requests().at(2).body.contains(drawn->body().toBase64().left(40)));
    // A picture of another code.
    const auto other = m_world.browse(u"http://127.0.0.1:8080/bayar-gg/qris-info/api/qr.php?data="_s
        + QString::fromLatin1(
            QUrl::toPercentEncoding(QString(Static).replace(u"BANDUNG"_s, u"BANDONG"_s).chopped(4) + u"D679"_s)));
    compare(Static, rupiah(18'500), other->body());
    QCOMPARE(m_result->verdict, Verdict::Differs);
    QCOMPARE(m_result->tags, QStringList{u"60"_s});
}

void TestQrisComparison::comparesTheServicesCode_data()
{
    QTest::addColumn<FakeTransport::Handler>("answer");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("tags");
    const auto row = [](const char* name, const FakeTransport::Answer& answer, Verdict verdict, const char* tags = "") {
        QTest::newRow(name) << FakeTransport::Handler([answer](const auto&) { return answer; }) << verdict
                            << QString::fromLatin1(tags);
    };
    row("the same", made(Converted), Verdict::Same);
    row("another account", made(Stranger), Verdict::Differs, "26");
    row("another city", made(Moved), Verdict::Differs, "60");
    row("still static", made(StillStatic), Verdict::Differs, "01");
    row("the amount in another form", made(Decimals), Verdict::Differs, "54");
    row("another order", made(OtherOrder), Verdict::Differs);
    row("not converted at all", made(Static), Verdict::Differs, "01 54");
    row("a broken checksum", made(Converted.chopped(1) + u'0'), Verdict::ServiceRefused);
    row("no code", made(u"hello"_s), Verdict::ServiceRefused);
    row("nothing", FakeTransport::json(R"({"success":true})"), Verdict::ServiceRefused);
    row("no, with 200", FakeTransport::json(R"({"success":false,"error":"QR tidak valid"})"), Verdict::ServiceRefused);
    row("400", FakeTransport::json(R"({"success":false,"error":"QR tidak valid"})", 400), Verdict::ServiceRefused);
    row("401", FakeTransport::json("{}", 401), Verdict::ServiceRefused);
    row("lost", FakeTransport::lost(u"not_sent"_s), Verdict::ServiceRefused);
}

void TestQrisComparison::comparesTheServicesCode()
{
    QFETCH(FakeTransport::Handler, answer);
    m_wire->answerOnce(answer);
    m_wire->answerAlways(answer);
    compare(Static);
    QTEST(m_result->verdict, "verdict");
    QTEST(m_result->tags.join(u' '), "tags");
    QCOMPARE(m_result->ours, Converted); // whatever the service says
    QCOMPARE(m_result->serviceError.has_value(), m_result->verdict == Verdict::ServiceRefused);
}

void TestQrisComparison::comparesWhatTheServiceReads_data()
{
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QString>("tags");
    const auto row = [](const char* name, const char* info, const char* tags) {
        QTest::newRow(name) << QByteArray(info) << QString::fromLatin1(tags);
    };
    row("the same",
        R"({"success":true,"merchant_name":"WARUNG B&B + KOPI","merchant_city":"BANDUNG","amount":0,"is_dynamic":false})",
        "");
    row("nothing told", R"({"success":true})", "");
    row("another name", R"({"success":true,"merchant_name":"TOKO"})", "59");
    row("all", R"({"success":true,"merchant_name":"A","merchant_city":"B","amount":5,"is_dynamic":true})",
        "01 54 59 60");
    row("refused", R"({"success":false,"error":"no"})", "");
}

void TestQrisComparison::comparesWhatTheServiceReads()
{
    QFETCH(QByteArray, info);
    m_wire->answerOnce(made(Converted));
    m_wire->answerOnce(FakeTransport::json(info));
    compare(Static);
    QCOMPARE(m_result->verdict, Verdict::Same);
    QTEST(m_result->infoTags.join(u' '), "tags");
}

void TestQrisComparison::sendsNothingThatCannotBeConverted_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<qint64>("nominal");
    QTest::newRow("no code") << QString() << qint64{18'500};
    QTest::newRow("dynamic already") << Converted << qint64{18'500};
    QTest::newRow("a broken checksum") << Static.chopped(1) + u'0' << qint64{18'500};
    QTest::newRow("no amount") << Static << qint64{0};
    QTest::newRow("too much") << Static << qint64{10'000'001};
}

void TestQrisComparison::sendsNothingThatCannotBeConverted()
{
    QFETCH(QString, source);
    QFETCH(qint64, nominal);
    compare(source, rupiah(nominal));
    QCOMPARE(m_result->verdict, Verdict::LocalRefused);
    QVERIFY(m_result->localError && m_result->ours.isEmpty());
    QCOMPARE(m_wire->requests().size(), 0);
}

void TestQrisComparison::passesOnNoSecret()
{
    m_wire->answerAlways([](const auto&) {
        return FakeTransport::json(R"({"success":false,"error":"no such key practice_bayar_key"})");
    });
    compare(Static);
    QCOMPARE(m_result->verdict, Verdict::ServiceRefused);
    for (const QString& text : m_result->serviceError->person.arguments() + QStringList{m_result->serviceError->log})
        QVERIFY2(!text.contains(u"bayar_key"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestQrisComparison)
#include "tst_qriscomparison.moc"
