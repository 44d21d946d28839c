// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/bakonggatewayserver.h"
#include "tests/support/fakeclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using practice::BakongGatewayServer;
using practice::LineFault;
using practice::PracticeBank;

namespace {

/// Requests as values, a clock that moves when told.
class World {
public:
    support::FakeClock clock;
    support::FakeScheduler scheduler{clock};
    PracticeBank bank{clock, scheduler, 7};
    BakongGatewayServer server{bank};

    /// The answer's place, filled now or later.
    struct Pending {
        bool done = false;
        std::optional<net::HttpResponse> response;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(response->body).object(); }
        [[nodiscard]] QString status() const { return json()["data"_L1]["status"_L1].toString(); }
    };
    std::shared_ptr<Pending> post(const QByteArray& path, const QByteArray& body, const QByteArray& key = "bkg_test")
    {
        auto pending = std::make_shared<Pending>();
        net::IncomingRequest request{"POST", "/bakong-gateway/api/v1" + path, {},
            {{"X-API-Key", key}, {"Content-Type", "application/json"}}, body};
        server.handle(request, [pending](std::optional<net::HttpResponse> response) {
            pending->done = true;
            pending->response = std::move(response);
        });
        return pending;
    }
    QByteArray generate(const QByteArray& amount)
    {
        const auto made = post("/bakong/khqr/generate",
            R"({"bakongAccountId":"shop@bank","merchantName":"My Store","amount":)" + amount + "}");
        return made->json()["data"_L1]["md5"_L1].toString().toLatin1();
    }
    std::shared_ptr<Pending> check(const QByteArray& md5) { return post("/bakong/payment/check", asked(md5)); }
    std::shared_ptr<Pending> poll(const QByteArray& md5) { return post("/bakong/payment/check-with-poll", asked(md5)); }

private:
    static QByteArray asked(const QByteArray& md5) { return R"({"md5":")" + md5 + R"("})"; }
};

} // namespace

Q_DECLARE_METATYPE(practice::LineFault)

class TestBakongGatewayServer : public QObject {
    Q_OBJECT

private slots:
    void longPollAnswersTheMomentMoneyComes()
    {
        World world;
        const QByteArray md5 = world.generate("10.00");
        const auto poll = world.poll(md5);
        world.scheduler.advance(7999ms);
        QVERIFY(!poll->done);
        world.scheduler.advance(1ms);
        QVERIFY(poll->done);
        QCOMPARE(poll->status(), u"COMPLETED"_s);
        world.scheduler.advance(60s);
    }

    void longPollEndsAfterItsWindow_data()
    {
        QTest::addColumn<int>("windowMs");
        QTest::addColumn<int>("speed");
        QTest::addColumn<int>("endsAfterMs");
        QTest::newRow("30 s") << 30'000 << 1 << 30'000;
        QTest::newRow("adjusted") << 5'000 << 1 << 5'000;
        QTest::newRow("sped up") << 30'000 << 10 << 3'000;
    }
    void longPollEndsAfterItsWindow()
    {
        QFETCH(const int, windowMs);
        QFETCH(const int, speed);
        QFETCH(const int, endsAfterMs);
        World world;
        world.bank.clock().setSpeed(speed);
        world.server.setLongPollWindow(std::chrono::milliseconds(windowMs));
        const auto poll = world.poll(world.generate("10.01"));
        world.scheduler.advance(std::chrono::milliseconds(endsAfterMs - 1));
        QVERIFY(!poll->done);
        world.scheduler.advance(1ms);
        QVERIFY(poll->done);
        QCOMPARE(poll->response->status, 200);
        QCOMPARE(poll->status(), u"TIMEOUT"_s);
    }

    void longPollTimesOutTwiceInScenario11()
    {
        World world;
        const QByteArray md5 = world.generate("10.11");
        for (int i = 0; i < 2; ++i) {
            const auto poll = world.poll(md5);
            world.scheduler.advance(30s);
            QCOMPARE(poll->status(), u"TIMEOUT"_s);
        }
        QCOMPARE(world.poll(md5)->status(), u"COMPLETED"_s);
    }

    void firstTwoChecksFailInScenario09()
    {
        World world;
        const QByteArray md5 = world.generate("10.09");
        QCOMPARE(world.check(md5)->response->status, 502);
        QCOMPARE(world.check(md5)->json()["error"_L1]["code"_L1].toString(), u"BAKONG_API_ERROR"_s);
        QCOMPARE(world.check(md5)->status(), u"PENDING"_s);
        world.scheduler.advance(8s);
        QCOMPARE(world.check(md5)->status(), u"COMPLETED"_s);
    }

    void oneCheckIsLimitedInScenario10()
    {
        World world;
        const QByteArray md5 = world.generate("10.10");
        const auto limited = world.check(md5);
        QCOMPARE(limited->response->status, 429);
        QCOMPARE(net::headerValue(limited->response->headers, "X-RateLimit-Remaining"), QByteArray("0"));
        QCOMPARE(net::headerValue(limited->response->headers, "X-RateLimit-Reset"),
            QByteArray::number(world.clock.nowUtc().toSecsSinceEpoch() + 20));
        QCOMPARE(world.check(md5)->status(), u"PENDING"_s);
    }

    void checksTakeTwelveSecondsInScenario16()
    {
        World world;
        const QByteArray md5 = world.generate("10.16");
        const auto check = world.check(md5);
        world.scheduler.advance(11'999ms);
        QVERIFY(!check->done);
        world.scheduler.advance(1ms);
        QVERIFY(check->done);
        QCOMPARE(check->status(), u"COMPLETED"_s); // paid after 8 s
    }

    void failsLateAndShortAsTheDigitsSay()
    {
        World world;
        const QByteArray failed = world.generate("10.02");
        const QByteArray late = world.generate("10.07");
        const QByteArray shortPaid = world.generate("10.08");
        const QByteArray swapped = world.generate("10.15");
        world.scheduler.advance(8s);
        QCOMPARE(world.check(failed)->json()["error"_L1]["code"_L1].toInt(), 1);
        QCOMPARE(world.check(late)->status(), u"PENDING"_s);
        const auto payment = [](const auto& answer) { return answer->json()["data"_L1]["payment"_L1].toObject(); };
        const QJsonObject paidShort = payment(world.check(shortPaid));
        QCOMPARE(paidShort["amount"_L1].toVariant().toString(), u"9.08"_s);
        const QJsonObject paidSwapped = payment(world.check(swapped));
        QVERIFY(paidSwapped["amount"_L1].isString());
        QVERIFY(!paidSwapped["transactionId"_L1].isString());
        world.scheduler.advance(621s);
        QCOMPARE(world.check(late)->status(), u"PENDING"_s);
        world.scheduler.advance(1s);
        QCOMPARE(world.check(late)->status(), u"COMPLETED"_s);
    }

    void sameRequestInOneMomentMakesTwoCodes()
    {
        World world;
        QVERIFY(world.generate("10.00") != world.generate("10.00"));
    }

    void lineFaultsHitEveryRequest_data()
    {
        QTest::addColumn<LineFault>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("502") << LineFault::Upstream << 502 << u"BAKONG_API_ERROR"_s;
        QTest::newRow("500") << LineFault::ServerError << 500 << u"INTERNAL_ERROR"_s;
        QTest::newRow("429") << LineFault::RateLimit << 429 << u"RATE_LIMIT_EXCEEDED"_s;
        QTest::newRow("quota") << LineFault::Quota << 403 << u"QUOTA_EXCEEDED"_s;
        QTest::newRow("forbidden") << LineFault::Forbidden << 403 << u"FORBIDDEN"_s;
        QTest::newRow("page") << LineFault::ProxyPage << 502 << QString();
    }
    void lineFaultsHitEveryRequest()
    {
        QFETCH(const LineFault, fault);
        QFETCH(const int, status);
        QFETCH(const QString, code);
        World world;
        const QByteArray md5 = world.generate("10.00");
        world.server.line().setFault(fault);
        const auto check = world.check(md5);
        QCOMPARE(check->response->status, status);
        QCOMPARE(check->json()["error"_L1]["code"_L1].toString(), code);
        world.server.line().setFault(LineFault::None);
        QCOMPARE(world.check(md5)->response->status, 200);
    }

    void lostAnswersStillMakeThePayment()
    {
        World world;
        world.server.line().setFault(LineFault::Unreachable);
        const QByteArray order = R"({"bakongAccountId":"shop@bank","merchantName":"My Store","amount":5})";
        QVERIFY(!world.post("/bakong/khqr/generate", order)->response.has_value());
        QCOMPARE(world.bank.payments().size(), std::size_t{0});
        world.server.line().setFault(LineFault::AnswerLost);
        const auto lost = world.post("/bakong/khqr/generate", order);
        QVERIFY(lost->done && !lost->response.has_value());
        QCOMPARE(world.bank.payments().size(), std::size_t{1});
    }

    void monthlyQuotaIsCounted()
    {
        World world;
        world.server.budget().setPerMonth(1);
        QVERIFY(!world.generate("10.00").isEmpty());
        const auto over = world.check(QByteArray(32, 'a'));
        QCOMPARE(over->response->status, 403);
        QCOMPARE(over->json()["error"_L1]["code"_L1].toString(), u"QUOTA_EXCEEDED"_s);
    }

    void errorShapesChangeWithTheRoulette()
    {
        World world;
        world.server.budget().setPerMinute(1000);
        world.server.setShapeRoulette(true);
        QSet<QStringList> shapes;
        for (int i = 0; i < 60; ++i)
            shapes.insert(world.post("/bakong/payment/check", "{}")->json().keys());
        QCOMPARE(shapes,
            (QSet<QStringList>{{u"error"_s, u"success"_s}, {u"code"_s, u"message"_s, u"success"_s},
                {u"error"_s, u"message"_s, u"success"_s}, {u"data"_s, u"message"_s, u"success"_s}}));
    }

    void endsWithRequestsStillWaiting()
    {
        auto world = std::make_unique<World>();
        const auto poll = world->poll(world->generate("10.01"));
        world.reset();
        QVERIFY(!poll->done);
    }
};

QTEST_GUILESS_MAIN(TestBakongGatewayServer)
#include "tst_bakonggatewayserver.moc"
