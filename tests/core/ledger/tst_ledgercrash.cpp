// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ledger/aftermath.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/shareddata.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

const QString writer = QStringLiteral(PAYDESK_LEDGER_WRITER);
const QString dyingWriter = QStringLiteral(PAYDESK_DYING_WRITER);

} // namespace

class TestLedgerCrash final : public QObject {
    Q_OBJECT

private slots:
    void isPaidOnlyAfterTheCommit();
    void losesNothingAcknowledgedWhenKilled();
};

/// The gateway has answered "paid": whichever write the kill comes before, the sale is not paid; once the call has
/// returned, it is.
void TestLedgerCrash::isPaidOnlyAfterTheCommit()
{
    constexpr int most = 200;
    for (int writes = 0; writes < most; ++writes) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ledger.sqlite"_s);
        QProcess child;
        child.start(dyingWriter, {path, QString::number(writes)});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const bool isSaid = child.readAllStandardOutput() == "paid\n";
        const support::FakeClock clock;
        const auto ledger = ledger::Ledger::open(path, clock);
        QVERIFY_RESULT(ledger);
        const auto payment = (*ledger)->records().byId(sale::id(1));
        QVERIFY_RESULT(payment);
        QCOMPARE((*payment)->state, isSaid ? payments::State::Paid : payments::State::Pending);
        QCOMPARE((*ledger)->records().timeline(sale::id(1))->size(), isSaid ? 3 : 2);
        QCOMPARE(aftermath::firstFinding(**ledger), QByteArray());
        if (isSaid) {
            QVERIFY(writes > 2); // the log was written to before the commit was
            qInfo("killed before each of %d writes", writes);
            return;
        }
    }
    QFAIL("the call never came back");
}

/// PAYDESK_KILLS sets how often (10,000 in the long run).
void TestLedgerCrash::losesNothingAcknowledgedWhenKilled()
{
    const int kills = aftermath::times("PAYDESK_KILLS", 500);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.sqlite"_s);
    const support::FakeClock clock;
    auto* random = QRandomGenerator::global();
    qsizetype total = 0;
    QElapsedTimer took;
    took.start();
    for (int i = 0; i < kills; ++i) {
        QProcess child;
        child.start(writer, {path, QString::number(1 + i * 1'000'000LL), u"1000000"_s});
        QVERIFY(child.waitForStarted());
        // Mostly while it writes, now and then while it opens, recovers or begins the file.
        if (i % 5 != 0)
            QVERIFY2(child.waitForReadyRead(20'000), "the writer said nothing");
        QThread::usleep(random->bounded(40'000U));
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const QByteArray output = child.readAllStandardOutput();
        QVERIFY2(!output.contains("error"), output.right(200).constData());
        const auto states = aftermath::acknowledged(output);
        total += states.size();
        const auto ledger = ledger::Ledger::open(path, clock);
        QVERIFY_RESULT(ledger);
        QCOMPARE(aftermath::lost((*ledger)->records(), states), QByteArray());
        if (i % 100 == 99 || i == kills - 1)
            QCOMPARE(aftermath::firstFinding(**ledger), QByteArray());
    }
    QVERIFY(total > kills / 2);
    qInfo("%d kills in %lld ms, %lld sales acknowledged and all there", kills, took.elapsed(),
        static_cast<long long>(total));
}

QTEST_GUILESS_MAIN(TestLedgerCrash)
#include "tst_ledgercrash.moc"
