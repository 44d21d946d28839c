// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/ratewindow.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// Times as seconds; -1: none. The answer arrives at 1768359800 by our clock.
class TestRateWindow final : public QObject {
    Q_OBJECT

private slots:
    void windows_data();
    void windows();
    void waits_data();
    void waits();

private:
    static QDateTime received() { return QDateTime::fromSecsSinceEpoch(1768359800, Qt::UTC); }
};

void TestRateWindow::windows_data()
{
    QTest::addColumn<net::Headers>("headers");
    QTest::addColumn<int>("percent"); // -1: no window
    QTest::addColumn<int>("resetsIn");
    const auto row = [](const char* name, const QByteArray& limit, const QByteArray& remaining, const QByteArray& reset,
                         int percent, int resetsIn, const net::Headers& more = {}) {
        QTest::newRow(name) << net::Headers{{"x-ratelimit-limit", limit}, {"X-RATELIMIT-REMAINING", remaining},
                                   {"X-RateLimit-Reset", reset}}
                + more << percent
                            << resetsIn;
    };
    row("documented gauge", "60", "48", "1768359840", 80, 40);
    row("milliseconds", "60", "48", "1768359840000", 80, 40);
    row("seconds from now", "60", "48", "25", 80, 25);
    row("already over", "60", "0", "1768359700", 0, 0);
    row("server clock an hour ahead", "60", "30", "1768363440", 50, 40, {{"Date", "Wed, 14 Jan 2026 04:03:20 GMT"}});
    row("date unreadable: our clock", "60", "30", "1768359840", 50, 40, {{"Date", "yesterday"}});
    row("reset garbage", "60", "6", "soon", 10, -1);
    row("reset negative", "60", "6", "-5", 10, -1);
    row("reset beyond numbers", "60", "6", "99999999999999999999", 10, -1);
    row("more left than allowed", "60", "75", "10", 100, 10);
    row("none left", "60", "0", "10", 0, 10);
    row("rounded down", "7", "1", "10", 14, 10);
    row("limit zero", "0", "0", "10", -1, -1);
    row("limit beyond belief", "1000000000000", "1", "10", -1, -1);
    row("limit a fraction", "60.5", "1", "10", -1, -1);
    row("limit absent", "", "5", "10", -1, -1);
    row("remaining absent", "60", "", "10", -1, -1);
    row("remaining negative", "60", "-1", "10", -1, -1);
}

void TestRateWindow::windows()
{
    QFETCH(net::Headers, headers);
    QFETCH(int, percent);
    QFETCH(int, resetsIn);
    const auto window = gateways::readRateWindow(headers, received());
    QCOMPARE(window ? window->percentLeft() : -1, percent);
    QCOMPARE(window && window->resetsIn ? static_cast<int>(window->resetsIn->count()) : -1, resetsIn);
}

void TestRateWindow::waits_data()
{
    QTest::addColumn<net::Headers>("headers");
    QTest::addColumn<int>("seconds");
    const net::Header date("Date", "Wed, 14 Jan 2026 03:03:20 GMT");
    QTest::newRow("nothing said") << net::Headers() << 60;
    QTest::newRow("reset near") << net::Headers{{"X-RateLimit-Reset", "1768359820"}} << 20;
    QTest::newRow("reset past") << net::Headers{{"X-RateLimit-Reset", "1768359700"}} << 1;
    QTest::newRow("reset in an hour") << net::Headers{{"X-RateLimit-Reset", "1768363400"}} << 3600;
    QTest::newRow("reset far") << net::Headers{{"X-RateLimit-Reset", "1768363401"}} << 60;
    QTest::newRow("reset garbage") << net::Headers{{"X-RateLimit-Reset", "never"}} << 60;
    QTest::newRow("retry after") << net::Headers{{"Retry-After", "7"}, {"X-RateLimit-Reset", "1768359820"}} << 7;
    QTest::newRow("retry at once") << net::Headers{{"Retry-After", "0"}} << 1;
    QTest::newRow("retry date") << net::Headers{date, {"Retry-After", "Wed, 14 Jan 2026 03:03:50 GMT"}} << 30;
    QTest::newRow("retry next week, reset near")
        << net::Headers{{"Retry-After", "604800"}, {"X-RateLimit-Reset", "1768359820"}} << 20;
}

void TestRateWindow::waits()
{
    QFETCH(net::Headers, headers);
    QFETCH(int, seconds);
    QCOMPARE(static_cast<int>(gateways::waitWhenBusy(headers, received()).count()), seconds);
}

QTEST_GUILESS_MAIN(TestRateWindow)
#include "tst_ratewindow.moc"
