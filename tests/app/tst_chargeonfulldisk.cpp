// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/counterthread.h"
#include "tests/support/fulldisk.h"
#include "ui/charge/saleflow.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using payments::State;

/// What the window does over the real till, ledger and threads when the disk is full.
class TestChargeOnFullDisk final : public QObject {
    Q_OBJECT

private slots:
    void sellsOnceThereIsRoomAgain();
};

void TestChargeOnFullDisk::sellsOnceThereIsRoomAgain()
{
    const QTemporaryDir folder;
    app::CounterThread::Options options{.folder = app::ShopFolder(folder.path()),
        .practice = true,
        .merchant = {},
        .practiceOptions = {},
        .looksAfterLedger = false};
    options.practiceOptions.expiry = std::chrono::hours(3);
    app::CounterThread counter(options);
    const base::SystemClock clock;
    ui::SaleFlow flow(counter, clock);
    QSignalSpy opened(&counter, &till::Desk::opened);
    QSignalSpy notMade(&flow, &ui::SaleFlow::notMade);
    counter.start();
    QTRY_COMPARE(opened.size(), 1);

    const ui::SaleFlow::Wish wish{.account = u"practice"_s,
        .method = u"khqr-dynamic"_s,
        .amount = *money::Money::parse(u"12.01"_s, money::Currency::Usd),
        .reference = u"Table 7"_s,
        .note = {}};
    {
        const support::FullDisk fullDisk;
        for (int tries = 1; tries <= 2; ++tries) {
            flow.charge(wish);
            QTRY_COMPARE(notMade.size(), tries);
            const auto what = notMade.last().first().value<ui::SaleFlow::NotMade>();
            QCOMPARE(what.error.code, u"ledger_full"_s);
            QVERIFY(what.begun && what.shown);
            QCOMPARE(what.wish.reference, wish.reference);
            QVERIFY(flow.stopped());
            QVERIFY(!flow.shown());
        }
    }
    flow.charge(wish);
    QTRY_VERIFY(flow.shown() && flow.shown()->state == State::Pending);
    QVERIFY(!flow.stopped());
    QCOMPARE(flow.shown()->number, 1);
    QCOMPARE(notMade.size(), 2);
}

QTEST_GUILESS_MAIN(TestChargeOnFullDisk)
#include "tst_chargeonfulldisk.moc"
