// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/hostlookup.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sentence.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class HostLookupTest final : public QObject {
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
    void losesPatience();
    void endsQuietly();
};

void HostLookupTest::tells_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("known");
    QTest::newRow("a number") << u"127.0.0.1"_s << true;
    QTest::newRow("this computer") << u"localhost"_s << true;
    QTest::newRow("nobody (RFC 2606)") << u"gateway.invalid"_s << false;
}

void HostLookupTest::tells()
{
    QFETCH(QString, host);
    QFETCH(bool, known);
    base::EventLoopScheduler scheduler;
    net::QtHostLookup lookup(scheduler);
    std::optional<base::Result<>> answer;
    lookup.find(host, [&](const base::Result<>& told) { answer = told; });
    QVERIFY(!answer);
    QTRY_VERIFY_WITH_TIMEOUT(answer, 11'000);
    QCOMPARE(answer->has_value(), known);
    if (known)
        return;
    QCOMPARE(answer->error().code, u"host_unknown"_s);
    QCOMPARE(answer->error().category, base::Category::Network);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(answer->error().person.english()));
    QVERIFY(answer->error().person.english().contains(host));
}

/// Name servers that say nothing are asked for minutes by the system.
void HostLookupTest::losesPatience()
{
    support::FakeClock clock;
    support::FakeScheduler scheduler(clock);
    net::QtHostLookup lookup(scheduler);
    int answers = 0;
    lookup.find(u"gateway.invalid"_s, [&](const base::Result<>& told) { answers += told ? 10 : 1; });
    // No event loop runs: whatever the name servers say waits.
    scheduler.advance(net::QtHostLookup::Patience);
    QCOMPARE(answers, 1);
    QTest::qWait(50);
    QCOMPARE(answers, 1);
}

void HostLookupTest::endsQuietly()
{
    base::EventLoopScheduler scheduler;
    bool answered = false;
    {
        net::QtHostLookup lookup(scheduler);
        lookup.find(u"localhost"_s, [&](const base::Result<>&) { answered = true; });
    }
    QTest::qWait(100);
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(HostLookupTest)
#include "tst_hostlookup.moc"
