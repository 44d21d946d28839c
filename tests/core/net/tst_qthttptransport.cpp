// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/qthttptransport.h"
#include "tests/support/gzip.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/sentence.h"

#include <QElapsedTimer>
#include <QtEndian>
#include <QtTest>
#include <functional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::Script;
using support::ScriptedServer;

namespace {

constexpr auto Key = "bkg_live_0123456789abcdef";
constexpr auto Deadline = 700ms;
constexpr auto ConnectDeadline = 400ms;

net::HttpRequest post(const QUrl& url)
{
    return {"POST", url, {{"X-API-Key", Key}, {"Content-Type", "application/json"}}, R"({"md5":"00"})", Deadline};
}

/// What came back, in one word for comparing: "200", or "network/not_sent".
QString word(const base::Result<net::HttpResponse>& result)
{
    if (result)
        return QString::number(result->status);
    return base::toWord(result.error().category) + u'/' + result.error().code;
}

} // namespace

class QtHttpTransportTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void faults_data();
    void faults();
    void postsOnceOnAConnectionThatServedBefore();
    void postsOnceWithoutABody();
    void waitsForAReadThatIsOnItsWay();
    void sendsWhatWasAsked();
    void unpacksAnAnswer();
    void takesAnAnswerUpToTheLimit();
    void refusesBeforeSending_data();
    void refusesBeforeSending();
    void saysTheNameTheAccountHasNow();
    void answersNeverInsideSend();
    void dropsOpenCallsWhenDestroyed();
    void mayBeDestroyedByItsAnswer();

private:
    [[nodiscard]] base::Result<net::HttpResponse> exchange(const net::HttpRequest& request);

    base::EventLoopScheduler m_scheduler;
    std::unique_ptr<net::QtHttpTransport> m_transport;
};

void QtHttpTransportTest::init()
{
    net::QtHttpTransport::Options options;
    options.name = u"Bakong"_s;
    options.connectDeadline = ConnectDeadline;
    m_transport = std::make_unique<net::QtHttpTransport>(options, m_scheduler);
}

base::Result<net::HttpResponse> QtHttpTransportTest::exchange(const net::HttpRequest& request)
{
    std::optional<base::Result<net::HttpResponse>> result;
    int answers = 0;
    m_transport->send(request, [&](const base::Result<net::HttpResponse>& answer) {
        result = answer;
        ++answers;
    });
    constexpr int Longest = 5000;
    if (!QTest::qWaitFor([&] { return result.has_value(); }, Longest))
        return base::failure(base::Category::Internal, u"never_answered"_s, {});
    QTest::qWait(20);
    if (answers != 1)
        return base::failure(base::Category::Internal, u"answered_twice"_s, {});
    return *result;
}

/// The 27 network faults: what the transport calls each. The server says how often it was asked.
void QtHttpTransportTest::faults_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Script& script, const QString& expected) {
        QTest::newRow(name) << script << expected;
    };
    const QByteArray json = R"({"success":true,"data":{"status":"PENDING"}})";
    const auto limited = [&](const QByteArray& reset) {
        return Script::reply(429, json, {{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", reset}});
    };
    const auto movedTo = [](const QByteArray& where) { return Script::reply(307, "", {{"Location", where}}); };

    row("refused", {}, u"network/not_sent"_s);
    row("unknown host", {}, u"network/not_sent"_s);
    row("reset before the reply", Script().reset(), u"network/no_answer"_s);
    row("closed before the reply", Script().close(), u"network/no_answer"_s);
    row("reset in the reply", Script().send(Script::head(200, {}, 100) + json).wait(50ms).reset(),
        u"network/incomplete"_s);
    row("reset in the head", Script().send("HTTP/1.1 200 OK\r\nContent-Le").wait(50ms).reset(), u"network/no_answer"_s);
    row("reset after the reply", Script::reply(200, json).wait(100ms).reset(), u"200"_s);
    row("half body", Script().send(Script::head(200, {}, json.size() * 2) + json).close(), u"network/incomplete"_s);
    row("half of an error's body", Script().send(Script::head(500, {}, 100) + json).close(), u"network/incomplete"_s);
    row("half of a chunk", Script().send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n" + json).close(),
        u"network/incomplete"_s);
    row("no length", Script().send("HTTP/1.1 200 OK\r\n\r\n" + json).close(), u"200"_s);
    row("one byte a second", Script().trickle(Script::head(200, {}, 100) + json, 300ms),
        u"timeout_unknown/no_answer"_s);
    row("one byte of the body a second", Script().send(Script::head(200, {}, 100)).trickle(json, 300ms),
        u"timeout_unknown/no_answer"_s);
    row("silence", Script::silence(), u"timeout_unknown/no_answer"_s);
    row("500", Script::reply(500, json), u"500"_s);
    row("502", Script::reply(502, "<html>Bad gateway</html>", {{"Content-Type", "text/html"}}), u"502"_s);
    row("503", Script::reply(503, "", {{"Retry-After", "1"}}), u"503"_s);
    row("429, reset past", limited("1000000000"), u"429"_s);
    row("429, reset near", limited("20"), u"429"_s);
    row("429, reset far", limited("4102444800"), u"429"_s);
    row("429, no reset", Script::reply(429, json), u"429"_s);
    row("429, reset garbage", limited("soon"), u"429"_s);
    row("401", Script::reply(401, json, {{"WWW-Authenticate", "Basic realm=\"x\""}}), u"401"_s);
    row("403", Script::reply(403, json), u"403"_s);
    row("400", Script::reply(400, json), u"400"_s);
    row("408", Script::reply(408, json), u"408"_s);
    row("HTML with 200", Script::reply(200, "<html>Sign in</html>", {{"Content-Type", "text/html"}}), u"200"_s);
    row("wrong type", Script::reply(200, json, {{"Content-Type", "image/png"}}), u"200"_s);
    const QByteArray megabyte(1'000'000, ' ');
    row("100 MB", Script().send(Script::head(200, {}, 100'000'000)).repeat(megabyte, 100), u"protocol/too_large"_s);
    row("100 MB without a length", Script().send("HTTP/1.1 200 OK\r\n\r\n").repeat(megabyte, 100).close(),
        u"protocol/too_large"_s);
    row("100 MB with 500", Script().send(Script::head(500, {}, 100'000'000)).repeat(megabyte, 100),
        u"protocol/too_large"_s);
    const auto packed = [](const QByteArray& bytes) {
        return Script::reply(200, bytes, {{"Content-Encoding", "gzip"}});
    };
    row("gzip bomb", packed(support::gzipBomb()), u"protocol/unreadable"_s);
    row("5 MB in a small gzip", packed(support::fiveMegabytesPacked()), u"protocol/too_large"_s);
    row("broken gzip", packed(json), u"protocol/unreadable"_s);
    row("redirect to http", movedTo("http://%1/"), u"protocol/redirected"_s);
    row("redirect to another host", movedTo("https://localhost:%2/"), u"protocol/redirected"_s);
    row("redirect loop", movedTo("/"), u"protocol/redirected"_s);
    row("redirect without a target", Script::reply(302, ""), u"protocol/redirected"_s);
    const auto withHeaders = [&](int count) {
        net::Headers headers{{"Set-Cookie", "a=b"}, {"X-API-Key", "theirs"}, {"X-Long", QByteArray(4000, 'x')}};
        for (int i = 0; i < count; ++i)
            headers.emplaceBack("X-Extra-" + QByteArray::number(i), "1");
        return Script::reply(200, json, headers);
    };
    row("extra headers", withHeaders(90), u"200"_s);
    // Qt takes a hundred and then waits for ever without a word: our deadline ends it.
    row("more headers than Qt takes", withHeaders(110), u"timeout_unknown/no_answer"_s);
    row("no HTTP", Script().send("SSH-2.0-OpenSSH_9.2\r\n\r\n").close(), u"network/no_answer"_s);
}

void QtHttpTransportTest::faults()
{
    QFETCH(Script, script);
    QFETCH(QString, expected);
    const QLatin1StringView name(QTest::currentDataTag());
    ScriptedServer server;
    ScriptedServer other;
    server.always(script.with("%1", "127.0.0.1:" + QByteArray::number(other.url().port()))
                      .with("%2", QByteArray::number(other.url().port())));
    QUrl url = server.url(u"/api/v1/check"_s);
    if (name == "refused"_L1)
        url = ScriptedServer::refusingUrl();
    else if (name == "unknown host"_L1)
        url = QUrl(u"https://gateway.invalid/"_s);

    QElapsedTimer timer;
    timer.start();
    const auto result = exchange(post(url));
    QVERIFY2(
        std::chrono::milliseconds(timer.elapsed()) < Deadline + 600ms, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(word(result), expected);
    if (!result) {
        const QString sentence = result.error().person.english();
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
        QVERIFY2(!result.error().log.contains(QLatin1StringView(Key)), qPrintable(result.error().log));
    }
    // Whoever sends again does it at once.
    QTest::qWait(150);
    QCOMPARE(server.requests().size(), expected.endsWith("not_sent"_L1) ? 0 : 1);
    QCOMPARE(other.heard(), QByteArray());
}

/// The case Qt repeats silently: the server closes a kept connection just as the next request comes.
void QtHttpTransportTest::postsOnceOnAConnectionThatServedBefore()
{
    ScriptedServer server;
    QCOMPARE(word(exchange(post(server.url()))), u"200"_s);
    for (const Script& end : {Script().close(), Script().reset()}) {
        const qsizetype before = server.requests().size();
        server.once(end);
        QCOMPARE(word(exchange(post(server.url()))), u"network/no_answer"_s);
        QTest::qWait(150);
        QCOMPARE(server.requests().size(), before + 1);
        QCOMPARE(word(exchange(post(server.url()))), u"200"_s);
        QCOMPARE(server.requests().size(), before + 2);
    }
}

void QtHttpTransportTest::postsOnceWithoutABody()
{
    ScriptedServer server;
    server.always(Script().close());
    net::HttpRequest request = post(server.url());
    request.body.clear();
    QCOMPARE(word(exchange(request)), u"network/no_answer"_s);
    QTest::qWait(150);
    QCOMPARE(server.requests().size(), 1);
}

/// Without a body the end of connecting is known by other signs: the connect deadline must not cut the wait short.
void QtHttpTransportTest::waitsForAReadThatIsOnItsWay()
{
    ScriptedServer server;
    server.once(Script().wait(ConnectDeadline + 100ms).send(Script::head(200, {}, 2) + "{}"));
    net::HttpRequest request = post(server.url());
    request.method = "GET";
    request.body.clear();
    QCOMPARE(word(exchange(request)), u"200"_s);
    server.once(Script::silence());
    QCOMPARE(word(exchange(request)), u"timeout_unknown/no_answer"_s);
    request.url = ScriptedServer::refusingUrl();
    QCOMPARE(word(exchange(request)), u"network/not_sent"_s);
}

void QtHttpTransportTest::sendsWhatWasAsked()
{
    ScriptedServer server;
    server.once(Script::reply(200, "{}", {{"Set-Cookie", "session=1"}}));
    QVERIFY(exchange(post(server.url(u"/a/b/"_s))).has_value());
    QVERIFY(exchange(post(server.url(u"/c"_s))).has_value());
    const auto requests = server.requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0].method, QByteArray("POST"));
    QCOMPARE(requests[0].target, QByteArray("/a/b/"));
    QCOMPARE(requests[0].body, QByteArray(R"({"md5":"00"})"));
    QCOMPARE(net::headerValue(requests[0].headers, "x-api-key"), QByteArray(Key));
    QVERIFY(net::headerValue(requests[0].headers, "User-Agent").startsWith("paydesk/"));
    // What one answer sets does not come back with the next request.
    QCOMPARE(net::headerValue(requests[1].headers, "Cookie"), QByteArray());
}

void QtHttpTransportTest::unpacksAnAnswer()
{
    ScriptedServer server;
    const QByteArray packed = QByteArray::fromBase64("H4sIAAAAAAACA6tWKi5NTk4tLlayKikqTa0FAN/39mYQAAAA");
    server.always(Script::reply(200, packed, {{"Content-Encoding", "gzip"}}));
    const auto result = exchange(post(server.url()));
    QCOMPARE(word(result), u"200"_s);
    QCOMPARE(result->body, QByteArray(R"({"success":true})"));
}

void QtHttpTransportTest::takesAnAnswerUpToTheLimit()
{
    ScriptedServer server;
    const QByteArray most(qsizetype{1024} * 1024, ' ');
    server.once(Script::reply(200, most));
    const auto result = exchange(post(server.url()));
    QCOMPARE(word(result), u"200"_s);
    QCOMPARE(result->body.size(), most.size());
    server.once(Script::reply(200, most + ' '));
    QCOMPARE(word(exchange(post(server.url()))), u"protocol/too_large"_s);
}

void QtHttpTransportTest::refusesBeforeSending_data()
{
    QTest::addColumn<std::function<void(net::HttpRequest&)>>("spoil");
    QTest::addColumn<QString>("code");
    using Spoil = std::function<void(net::HttpRequest&)>;
    const auto header = [](const char* name, const char* label, const QByteArray& value) {
        QTest::newRow(label) << Spoil([name, value](net::HttpRequest& r) { r.headers.emplaceBack(name, value); })
                             << u"bad_header"_s;
    };
    header("X-Id", "line feed", "a\nX-Evil: 1");
    header("X-Id", "carriage return", "a\rb");
    header("X-Id", "NUL", QByteArray("a\0b", 3));
    header("X-Id", "tab", "a\tb");
    header("X-Id", "not ASCII", "a\xc3\xa9");
    header("X-Id", "blank in front", " a");
    header("X-Id", "blank behind", "a ");
    header("X-Id\r\nX-Evil", "line in the name", "a");
    header("", "no name", "a");
    header("X Id", "blank in the name", "a");
    header("Content-Length", "a second length", "3");
    header("transfer-encoding", "a coding", "chunked");
    header("Host", "another host", "example.org");

    const auto address = [](const char* url) {
        QTest::newRow(url) << Spoil([url](net::HttpRequest& r) {
            const quint16 port = static_cast<quint16>(r.url.port());
            r.url = QUrl(QString::fromLatin1(url));
            r.url.setPort(port);
        }) << u"bad_address"_s;
    };
    address("http://example.org/");
    address("http://10.0.0.1/");
    address("http://127.0.0.1.example.org/");
    address("http://localhost.example.org/");
    address("ftp://127.0.0.1/");
    address("file:///etc/passwd");
    address("http://user:word@127.0.0.1/");
    address("http://127.0.0.1/#part");
    address("https:///path");

    QTest::newRow("method") << Spoil([](net::HttpRequest& r) { r.method = "POST /x HTTP/1.1\r\nA:"; })
                            << u"bad_method"_s;
}

void QtHttpTransportTest::refusesBeforeSending()
{
    QFETCH(std::function<void(net::HttpRequest&)>, spoil);
    QFETCH(QString, code);
    ScriptedServer server;
    net::HttpRequest request = post(server.url());
    spoil(request);
    const auto result = exchange(request);
    QCOMPARE(word(result), u"protocol/"_s + code);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(result.error().person.english()));
    QCOMPARE(server.heard(), QByteArray());
}

/// A sentence about a line names the account as people call it when they read it.
void QtHttpTransportTest::saysTheNameTheAccountHasNow()
{
    ScriptedServer server;
    server.always(Script::silence());
    const net::HttpRequest request = post(server.url());
    std::optional<base::Result<net::HttpResponse>> result;
    m_transport->send(request, [&](const base::Result<net::HttpResponse>& answer) { result = answer; });
    m_transport->rename(u"Bakong at the door"_s);
    QTRY_VERIFY(result);
    QVERIFY(!*result);
    QCOMPARE(result->error().person.arguments(), QStringList(u"Bakong at the door"_s));
    m_transport->rename(u"Bakong"_s);
    const auto next = exchange(request);
    QVERIFY(!next);
    QCOMPARE(next.error().person.arguments(), QStringList(u"Bakong"_s));
}

void QtHttpTransportTest::answersNeverInsideSend()
{
    ScriptedServer server;
    bool inside = true;
    int answers = 0;
    const auto note = [&](const base::Result<net::HttpResponse>&) {
        QVERIFY(!inside);
        ++answers;
    };
    m_transport->send(post(server.url()), note);
    m_transport->send(post(QUrl(u"ftp://127.0.0.1/"_s)), note);
    m_transport->send(post(ScriptedServer::refusingUrl()), note);
    inside = false;
    QTRY_COMPARE(answers, 3);
}

void QtHttpTransportTest::dropsOpenCallsWhenDestroyed()
{
    ScriptedServer server;
    server.always(Script::silence());
    int answers = 0;
    m_transport->send(post(server.url()), [&](const auto&) { ++answers; });
    m_transport->send(post(QUrl(u"ftp://127.0.0.1/"_s)), [&](const auto&) { ++answers; });
    QTRY_COMPARE(server.requests().size(), 1);
    QCOMPARE(answers, 1);
    m_transport.reset();
    QTest::qWait(static_cast<int>(Deadline.count()) + 100);
    QCOMPARE(answers, 1);
}

void QtHttpTransportTest::mayBeDestroyedByItsAnswer()
{
    ScriptedServer server;
    for (const QUrl& url : {server.url(), QUrl(u"ftp://127.0.0.1/"_s)}) {
        init();
        bool answered = false;
        m_transport->send(post(url), [&](const auto&) {
            m_transport.reset();
            answered = true;
        });
        QTRY_VERIFY(answered);
        QTest::qWait(20);
    }
    QVERIFY(m_transport == nullptr);
}

QTEST_GUILESS_MAIN(QtHttpTransportTest)
#include "tst_qthttptransport.moc"
