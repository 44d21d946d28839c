// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/commandlinedesk.h"
#include "tests/support/fakedesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString sale = u"a"_s;

} // namespace

/// Who hears why a wish was refused.
class CommandLineDeskTest final : public QObject {
    Q_OBJECT

private slots:
    void tellsWhoWished_data();
    void tellsWhoWished();
    void handsOn();
};

void CommandLineDeskTest::tellsWhoWished_data()
{
    QTest::addColumn<QStringList>("story");
    QTest::addColumn<bool>("atTheWindow");
    QTest::addColumn<bool>("atTheCommandLine");
    const auto row = [](const char* story, bool atTheWindow, bool atTheCommandLine) {
        QTest::newRow(story) << QString::fromLatin1(story).split(u", "_s) << atTheWindow << atTheCommandLine;
    };
    row("nobody", true, false);
    row("window", true, false);
    row("script", false, true);
    row("window, script", true, true);
    row("script, window", true, true);
    row("window, answered, script", false, true);
    row("script, answered, window", true, false);
    row("window, changed, script", false, true);
    row("window, draft, script", true, true);
    row("window, asking, script", true, true);
    row("script, refused", true, false); // the next one nobody asked for
}

void CommandLineDeskTest::tellsWhoWished()
{
    QFETCH(QStringList, story);
    support::FakeDesk window;
    app::CommandLineDesk desk(window);
    QSignalSpy refused(&desk, &till::Desk::refused);
    const base::Error error{base::Category::Network, u"no_answer"_s, {}, {}};
    for (const QString& step : std::as_const(story)) {
        payments::Payment payment;
        payment.id = sale;
        till::Watching watching;
        watching.paymentId = sale;
        watching.asking = step == "asking"_L1;
        if (step == "window"_L1)
            desk.windowAsks(sale);
        else if (step == "script"_L1)
            desk.checkNow(sale);
        else if (step == "answered"_L1 || step == "asking"_L1)
            emit window.watching(watching);
        else if (step == "refused"_L1)
            QVERIFY(!desk.isForWindow(sale, error));
        else if (step == "changed"_L1 || step == "draft"_L1) {
            payment.state = step == "draft"_L1 ? payments::State::Draft : payments::State::Pending;
            emit window.changed(payment);
        }
    }
    refused.clear();
    QTEST(desk.isForWindow(sale, error), "atTheWindow");
    QTEST(refused.size() == 1, "atTheCommandLine");
}

void CommandLineDeskTest::handsOn()
{
    support::FakeDesk window;
    app::CommandLineDesk desk(window);
    till::Order order;
    order.id = sale;
    desk.charge(order);
    desk.checkNow(sale);
    desk.cancel(sale);
    desk.mark(sale, payments::State::Failed, u"left"_s);
    desk.acknowledge(sale, u"seen"_s, payments::Decision::Refund);
    desk.note(sale, u"text"_s);
    desk.setFront(sale);
    QCOMPARE(window.orders.size(), 1);
    QCOMPARE(window.checks, QStringList{sale});
    QCOMPARE(window.cancels, QStringList{sale});
    QCOMPARE(window.marks.size(), 1);
    QCOMPARE(window.acknowledgements.first(), std::pair(sale, u"seen"_s));
    QCOMPARE(window.decisions.first(), payments::Decision::Refund);
    QCOMPARE(window.notes.size(), 1);
    QCOMPARE(window.front, QString());

    // Lists and reports belong to accounts: both places hear of them.
    QSignalSpy fetched(&desk, &till::Desk::fetched);
    QSignalSpy reported(&desk, &till::Desk::reported);
    QSignalSpy answered(&desk, &till::Desk::answered);
    const gateways::ListFilter paid{.status = u"paid"_s};
    desk.fetchList(u"warung"_s, paid);
    desk.stopFetching(u"warung"_s);
    desk.askReport(u"warung"_s);
    desk.askService({u"warung"_s, till::PageQuestion{paid}});
    QCOMPARE(window.fetches.size(), 1);
    QCOMPARE(window.fetches.first().filter, paid);
    QCOMPARE(window.stoppedFetches, QStringList{u"warung"_s});
    QCOMPARE(window.reportQuestions, QStringList{u"warung"_s});
    QCOMPARE(window.serviceQuestions.size(), 1);
    emit window.fetched({});
    emit window.reported({});
    emit window.answered({});
    QCOMPARE(fetched.size(), 1);
    QCOMPARE(reported.size(), 1);
    QCOMPARE(answered.size(), 1);
}

QTEST_GUILESS_MAIN(CommandLineDeskTest)
#include "tst_commandlinedesk.moc"
