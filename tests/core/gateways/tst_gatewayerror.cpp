// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/gatewayerror.h"
#include "tests/support/sentence.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using base::Category;
using gateways::Refusal;

class TestGatewayError final : public QObject {
    Q_OBJECT

private slots:
    void bodies_data();
    void bodies();
    void classes_data();
    void classes();
    void unreadableAnswersAreNotQuoted();
    void logsAreOneBoundedLine();
    void logsNameTheRequest_data();
    void logsNameTheRequest();
};

void TestGatewayError::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char* name, const char* body, const char* code, const char* message = "",
                         const char* fields = "") {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(code) << QString::fromUtf8(message)
                            << QString::fromUtf8(fields);
    };
    row("error.code", R"({"error":{"code":"A","message":"m"},"code":"B"})", "A", "m");
    row("error.code a number", R"({"error":{"code":2}})", "2");
    row("error a word", R"({"error":"A","code":"B","message":"m"})", "A", "m");
    row("error a sentence is no code", R"({"error":"Not allowed","code":"B"})", "B", "Not allowed");
    row("error a sentence beside a message", R"({"error":"Not allowed","message":"m"})", "", "m");
    row("code", R"({"code":"B","errorCode":"C"})", "B");
    row("errorCode", R"({"errorCode":1,"data":{"errorCode":2}})", "1");
    row("data.errorCode", R"({"data":{"errorCode":"2","code":"E"}})", "2");
    row("data.code", R"({"data":{"code":"E"}})", "E");
    row("errorMessage", R"({"errorMessage":"m"})", "", "m");
    row("error_description", R"({"error":"invalid_grant","error_description":"m"})", "invalid_grant", "m");
    row("errors, texts", R"({"errors":["m","n"]})", "", "m");
    row("errors, objects", R"({"errors":[{"message":"m"}]})", "", "m");
    row("errors by field", R"({"errors":{"amount":["too large"],"width":"x"}})", "", "too large", "amount,width");
    row("details", R"({"error":{"code":"A","details":{"billNumber":"unknown"}}})", "A", "", "billNumber");
    row("null and objects", R"({"error":null,"code":{},"message":[]})", "");
    row("a code that is text", R"({"code":"<b>x</b>"})", "");
    row("no object", "[]", "");
    row("no JSON", "<html>", "");
    row("empty", "", "");
}

void TestGatewayError::bodies()
{
    QFETCH(QByteArray, body);
    const Refusal refusal = Refusal::read(net::HttpResponse{400, {}, body});
    QTEST(refusal.code, "code");
    QTEST(refusal.message, "message");
    QTEST(refusal.fields.join(u','), "fields");
}

void TestGatewayError::classes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("category");
    const auto row = [](int status, const char* category) {
        QTest::addRow("%d", status) << status << QString::fromLatin1(category);
    };
    row(200, "server");
    row(301, "protocol");
    row(307, "protocol");
    row(400, "validation");
    row(401, "auth");
    row(403, "permission");
    row(404, "not_found");
    row(405, "protocol");
    row(408, "timeout_unknown");
    row(413, "protocol");
    row(418, "protocol");
    row(422, "validation");
    row(429, "rate_limit");
    row(500, "server");
    row(502, "server");
    row(503, "server");
    row(504, "server");
    row(599, "server");
}

void TestGatewayError::classes()
{
    QFETCH(int, status);
    const base::Error error = gateways::errorByStatus(u"Some Gateway"_s, {status, {}, {}});
    QTEST(QString(toWord(error.category)), "category");
    QCOMPARE(error.code, u"http_%1"_s.arg(status));
    if (status < 300) {
        const Refusal refusal{u"X"_s, {}, {}};
        QCOMPARE(gateways::errorByStatus(u"Some Gateway"_s, {status, {}, {}}, refusal).category, Category::Validation);
    }
    const QString sentence = error.person.english();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
}

void TestGatewayError::unreadableAnswersAreNotQuoted()
{
    const net::HttpResponse response{200, {}, "<html>bkg_live_secret</html>"};
    const auto read = gateways::readJsonAnswer(u"Some Gateway"_s, response);
    QVERIFY(!read);
    QCOMPARE(read.error().category, Category::Protocol);
    QCOMPARE(read.error().code, u"not_json"_s);
    QVERIFY(!read.error().log.contains(u"bkg_live_secret"_s));
    QVERIFY(read.error().log.contains(u"bytes=28"_s));
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(read.error().person.english()));
}

void TestGatewayError::logsAreOneBoundedLine()
{
    Refusal refusal{u"X"_s, u"two\nlines \u202E"_s + QString(5000, u'a'), {}};
    for (int i = 0; i < 8; ++i)
        refusal.fields << QString(1000, u'b') + u'\n';
    const base::Error error = gateways::errorByStatus(u"Some Gateway"_s, {422, {}, {}}, refusal);
    QVERIFY(!error.log.contains(u'\n'));
    QVERIFY(!error.log.contains(QChar(0x202E)));
    QVERIFY2(error.log.size() < 1000, qPrintable(error.log));
    QVERIFY(error.log.startsWith(u"http=422 code=X cat=validation fields="_s));
    QVERIFY(!error.person.english().contains(u"aaa"_s)); // R40: our own words
}

void TestGatewayError::logsNameTheRequest_data()
{
    QTest::addColumn<net::Headers>("headers");
    QTest::addColumn<QString>("log");
    const QString plain = u"http=502 code=X cat=server"_s;
    QTest::newRow("none") << net::Headers{} << plain;
    QTest::newRow("a request") << net::Headers{{"x-request-id", "7d-3.F_"}} << plain + u" corr=7d-3.F_"_s;
    QTest::newRow("a correlation") << net::Headers{{"X-Correlation-ID", "7d"}} << plain + u" corr=7d"_s;
    QTest::newRow("a proxy's") << net::Headers{{"cf-ray", "8c1-SIN"}} << plain + u" corr=8c1-SIN"_s;
    QTest::newRow("no word") << net::Headers{{"X-Request-Id", "a b"}, {"CF-Ray", "8c1"}} << plain + u" corr=8c1"_s;
    QTest::newRow("endless") << net::Headers{{"X-Request-Id", QByteArray(65, 'a')}} << plain;
}

void TestGatewayError::logsNameTheRequest()
{
    QFETCH(net::Headers, headers);
    QTEST(gateways::errorByStatus(u"Some Gateway"_s, {502, headers, {}}, {u"X"_s, {}, {}}).log, "log");
}

QTEST_GUILESS_MAIN(TestGatewayError)
#include "tst_gatewayerror.moc"
