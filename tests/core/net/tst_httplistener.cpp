// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/net/httplistener.h"
#include "tests/support/shareddata.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <atomic>
#include <deque>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A raw client: bytes in, bytes out, no HTTP library between.
class RawClient {
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        m_connected = m_socket.waitForConnected(3000);
    }
    [[nodiscard]] bool connected() const { return m_connected; }
    void send(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    /// Everything until the server closes.
    QByteArray readAll(int timeout = 5000)
    {
        while (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.waitForReadyRead(timeout)) { }
        return m_socket.readAll();
    }
    /// Waits for `text` to have come.
    bool sees(const QByteArray& text)
    {
        while (!m_seen.contains(text)) {
            if (!m_socket.waitForReadyRead(5000))
                return false;
            m_seen += m_socket.readAll();
        }
        m_seen.clear();
        return true;
    }
    bool closedByServer(int timeout)
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(timeout);
    }
    void reset() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
    QByteArray m_seen;
    bool m_connected = false;
};

QByteArray statusLine(const QByteArray& answer)
{
    return answer.left(12).mid(9);
}

/// Keeps what arrives; answers at once, or when told.
class Recorder {
public:
    bool later = false;

    net::HttpListener::Handler handler()
    {
        return [this](net::IncomingRequest request, net::PendingAnswer answer) {
            const std::scoped_lock lock(m_mutex);
            m_requests.push_back(std::move(request));
            if (later)
                m_waiting.push_back(std::move(answer));
            else
                answer.send({200, {{"X-Test", "yes"}}, "heard"});
        };
    }
    std::size_t count() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests.size();
    }
    net::IncomingRequest last() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests.back();
    }
    std::deque<net::PendingAnswer> takeWaiting()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_waiting, {});
    }

private:
    mutable std::mutex m_mutex;
    std::deque<net::IncomingRequest> m_requests;
    std::deque<net::PendingAnswer> m_waiting;
};

} // namespace

class TestHttpListener : public QObject {
    Q_OBJECT

private slots:
    void handsOverTheWholeRequest()
    {
        Recorder recorder;
        net::HttpListener listener(m_clock, recorder.handler());
        QVERIFY_RESULT(listener.start());
        QVERIFY(listener.port() != 0);
        RawClient client(listener.port());
        client.send("POST /a%20b/c?x=1&y=%3F HTTP/1.1\r\nHost: h\r\nX-Key: k\r\nContent-Length: 5\r\n\r\n"
            + QByteArray("a\0b\r\n", 5));
        const QByteArray answer = client.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
        QVERIFY(answer.contains("X-Test: yes\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\nheard"));
        const net::IncomingRequest got = recorder.last();
        QCOMPARE(got.method, QByteArray("POST"));
        QCOMPARE(got.path, QByteArray("/a%20b/c"));
        QCOMPARE(got.query, QByteArray("x=1&y=%3F"));
        QCOMPARE(net::headerValue(got.headers, "x-key"), QByteArray("k"));
        QCOMPARE(got.body, QByteArray("a\0b\r\n", 5));
    }

    void refusesWhatIsTooLargeOrAmbiguous_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        const QByteArray body256(qsizetype{256} * 1024, 'b');
        const auto post = [](const QByteArray& headers, const QByteArray& body) {
            return QByteArray("POST /p HTTP/1.1\r\nHost: h\r\n" + headers + "\r\n" + body);
        };
        QTest::newRow("largest body") << post("Content-Length: 262144\r\n", body256) << QByteArray("200");
        QTest::newRow("body too large") << post("Content-Length: 262145\r\n", {}) << QByteArray("413");
        QTest::newRow("length beyond all numbers")
            << post("Content-Length: 99999999999999999999999\r\n", {}) << QByteArray("413");
        QTest::newRow("two lengths") << post("Content-Length: 1\r\nContent-Length: 2\r\n", "ab") << QByteArray("400");
        QTest::newRow("the same length twice")
            << post("Content-Length: 1\r\nContent-Length: 1\r\n", "a") << QByteArray("400");
        QTest::newRow("length and chunks")
            << post("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", "1\r\na\r\n0\r\n\r\n") << QByteArray("400");
        QTest::newRow("chunks") << post("Transfer-Encoding: chunked\r\n", "1\r\na\r\n0\r\n\r\n") << QByteArray("411");
        QTest::newRow("negative length") << post("Content-Length: -1\r\n", {}) << QByteArray("400");
        QTest::newRow("length with a plus") << post("Content-Length: +1\r\n", "a") << QByteArray("400");
        QTest::newRow("request line too long")
            << QByteArray("GET /" + QByteArray(8192, 'x') + " HTTP/1.1\r\nHost: h\r\n\r\n") << QByteArray("414");
        QTest::newRow("longest request line")
            << QByteArray("GET /" + QByteArray(8192 - 16, 'x') + " HTTP/1.1\r\nHost: h\r\n\r\n") << QByteArray("200");
        QTest::newRow("headers too large")
            << post("X-Long: " + QByteArray(qsizetype{16} * 1024, 'x') + "\r\nContent-Length: 0\r\n", {})
            << QByteArray("431");
        QByteArray many;
        for (int i = 0; i < 64; ++i)
            many += "X-" + QByteArray::number(i) + ": 1\r\n";
        QTest::newRow("65 headers") << post(many, {}) << QByteArray("431");
    }
    void refusesWhatIsTooLargeOrAmbiguous()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, status);
        Recorder recorder;
        net::HttpListener listener(m_clock, recorder.handler());
        QVERIFY_RESULT(listener.start());
        RawClient client(listener.port());
        client.send(request);
        QCOMPARE(statusLine(client.readAll()), status);
        QCOMPARE(recorder.count(), status == "200" ? std::size_t{1} : std::size_t{0});
    }

    void closesAfterOneRequestUnlessKeptAlive_data()
    {
        QTest::addColumn<bool>("keepAlive");
        QTest::newRow("one request") << false;
        QTest::newRow("kept") << true;
    }
    void closesAfterOneRequestUnlessKeptAlive()
    {
        QFETCH(const bool, keepAlive);
        Recorder recorder;
        net::ListenerLimits limits;
        limits.keepAlive = keepAlive;
        net::HttpListener listener(m_clock, recorder.handler(), limits);
        QVERIFY_RESULT(listener.start());
        RawClient client(listener.port());
        client.send("GET /1 HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(client.sees("heard"));
        QCOMPARE(client.closedByServer(300), !keepAlive);
        if (!keepAlive)
            return;
        client.send("GET /2 HTTP/1.1\r\nHost: h\r\n\r\n");
        QVERIFY(client.sees("heard"));
        QCOMPARE(recorder.last().path, QByteArray("/2"));
    }

    void answersLaterFromAnotherThread()
    {
        Recorder recorder;
        recorder.later = true;
        net::HttpListener listener(m_clock, recorder.handler());
        QVERIFY_RESULT(listener.start());
        RawClient slow(listener.port());
        slow.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n");
        QTRY_COMPARE(recorder.count(), std::size_t{1});
        std::thread([waiting = recorder.takeWaiting()] {
            waiting.front().send({202, {}, "later"});
            waiting.front().send({500, {}, "too much"});
        }).join();
        const QByteArray answer = slow.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 202 ") && answer.endsWith("later"), answer.constData());
    }

    void answersForHandlersThatForget()
    {
        net::HttpListener listener(m_clock, [](const net::IncomingRequest&, const net::PendingAnswer&) {});
        QVERIFY_RESULT(listener.start());
        RawClient client(listener.port());
        client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(statusLine(client.readAll()), QByteArray("500"));
    }

    void dropsWithoutAWord()
    {
        net::HttpListener listener(
            m_clock, [](const net::IncomingRequest&, const net::PendingAnswer& answer) { answer.drop(); });
        QVERIFY_RESULT(listener.start());
        RawClient client(listener.port());
        client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(client.readAll(), QByteArray());
    }

    void survivesClientsThatLeaveWhileTheyWait()
    {
        Recorder recorder;
        recorder.later = true;
        net::HttpListener listener(m_clock, recorder.handler());
        QVERIFY_RESULT(listener.start());
        std::deque<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 60; ++i) {
            clients.push_back(std::make_unique<RawClient>(listener.port()));
            clients.back()->send("GET /wait HTTP/1.1\r\nHost: h\r\n\r\n");
        }
        QTRY_COMPARE(recorder.count(), std::size_t{60});
        for (std::size_t i = 0; i < clients.size(); i += 2)
            clients[i]->reset();
        auto waiting = recorder.takeWaiting();
        for (const net::PendingAnswer& answer : waiting)
            answer.send({200, {}, QByteArray(20000, 'x')});
        for (std::size_t i = 1; i < clients.size(); i += 2)
            QCOMPARE(statusLine(clients[i]->readAll()), QByteArray("200"));
        recorder.later = false;
        RawClient next(listener.port());
        next.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(statusLine(next.readAll()), QByteArray("200"));
    }

    void stopsWhileRequestsWait()
    {
        Recorder recorder;
        recorder.later = true;
        net::HttpListener listener(m_clock, recorder.handler());
        QVERIFY_RESULT(listener.start());
        const quint16 port = listener.port();
        RawClient stays(port);
        RawClient leaves(port);
        stays.send("GET /wait HTTP/1.1\r\nHost: h\r\n\r\n");
        leaves.send("GET /wait HTTP/1.1\r\nHost: h\r\n\r\n");
        QTRY_COMPARE(recorder.count(), std::size_t{2});
        leaves.reset();
        listener.stop();
        QCOMPARE(listener.port(), quint16{0});
        const QByteArray answer = stays.readAll();
        QVERIFY2(answer.isEmpty() || statusLine(answer) == "503", answer.constData());
        const auto tooLate = recorder.takeWaiting();
        QCOMPARE(tooLate.size(), std::size_t{2});
        for (const net::PendingAnswer& answerNow : tooLate)
            answerNow.send({200, {}, "too late"});
        QVERIFY(!RawClient(port).connected());
        QVERIFY_RESULT(listener.start(QHostAddress(QHostAddress::LocalHost), port));
        QVERIFY(RawClient(port).connected());
    }

    void cutsClientsThatDripTheirRequest()
    {
        Recorder recorder;
        net::ListenerLimits limits;
        limits.readTime = 500ms;
        limits.connections = 4;
        net::HttpListener listener(m_clock, recorder.handler(), limits);
        QVERIFY_RESULT(listener.start());
        std::deque<std::unique_ptr<RawClient>> drips;
        for (int i = 0; i < 4; ++i)
            drips.push_back(std::make_unique<RawClient>(listener.port()));
        drips[3]->send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\nabc");
        // One byte each 100 ms is no silence, but no request either.
        for (int i = 0; i < 12; ++i) {
            for (int k = 0; k < 3; ++k)
                drips[static_cast<std::size_t>(k)]->send("G");
            QTest::qWait(100);
        }
        for (const auto& drip : drips)
            QVERIFY(drip->closedByServer(100));
        RawClient next(listener.port());
        next.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        QCOMPARE(statusLine(next.readAll()), QByteArray("200"));
        QCOMPARE(recorder.count(), std::size_t{1});
    }

    void letsNoMoreInThanAllowed()
    {
        Recorder recorder;
        net::HttpListener listener(m_clock, recorder.handler());
        QVERIFY_RESULT(listener.start());
        std::deque<std::unique_ptr<RawClient>> idle;
        for (int i = 0; i < 64; ++i) {
            idle.push_back(std::make_unique<RawClient>(listener.port()));
            QVERIFY(idle.back()->connected());
        }
        RawClient more(listener.port());
        more.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
        QTest::qWait(300);
        QCOMPARE(recorder.count(), std::size_t{0});
        idle.clear();
        QTRY_COMPARE(recorder.count(), std::size_t{1});
    }

    void saysThatAPortIsTaken()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        Recorder recorder;
        net::HttpListener listener(m_clock, recorder.handler());
        const auto started = listener.start(QHostAddress(QHostAddress::LocalHost), holder.serverPort());
        QVERIFY(!started.has_value());
        QCOMPARE(started.error().code, u"listen_failed"_s);
        QCOMPARE(listener.port(), quint16{0});
    }

private:
    base::SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestHttpListener)
#include "tst_httplistener.moc"
