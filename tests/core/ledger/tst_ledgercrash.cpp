// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/reader.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

const QString writer = QStringLiteral(PAYDESK_LEDGER_WRITER);

/// What the writer acknowledged: the furthest state of each sale. A line cut off by the kill counts for nothing.
QHash<QString, QString> acknowledged(const QByteArray& output)
{
    QHash<QString, QString> states;
    QList<QByteArray> lines = output.split('\n');
    lines.removeLast();
    for (const QByteArray& line : lines) {
        const QString text = QString::fromUtf8(line);
        if (!text.startsWith("error"_L1))
            states[text.section(u' ', 0, 0)] = text.section(u' ', 1, 1);
    }
    return states;
}

int rank(const QString& state)
{
    return static_cast<int>(QStringList{u"draft"_s, u"pending"_s, u"paid"_s}.indexOf(state));
}

QByteArray lost(const ledger::Records& records, const QHash<QString, QString>& states)
{
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        const auto found = records.byId(it.key());
        if (!found)
            return found.error().log.toUtf8();
        if (!*found)
            return "not in the ledger: " + it.key().toUtf8();
        if (rank(payments::toWord((*found)->state)) < rank(it.value()))
            return it.key().toUtf8() + " was " + it.value().toUtf8() + ", is "
                + QByteArray(payments::toWord((*found)->state).data());
    }
    return {};
}

QByteArray firstFinding(ledger::Ledger& ledger)
{
    const auto verified = ledger.verify();
    if (!verified)
        return verified.error().log.toUtf8();
    return verified->isSound() ? QByteArray() : verified->findings.first().log.toUtf8();
}

} // namespace

class TestLedgerCrash final : public QObject {
    Q_OBJECT

private slots:
    void losesNothingAcknowledgedWhenKilled();
    void saysWhenTheDiskIsFull_data();
    void saysWhenTheDiskIsFull();
    void takesManyEventsASecond();
};

/// PAYDESK_KILLS sets how often (10,000 in the long run).
void TestLedgerCrash::losesNothingAcknowledgedWhenKilled()
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("PAYDESK_KILLS", &given);
    const int kills = given ? asked : 500;
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
        const auto states = acknowledged(output);
        total += states.size();
        const auto ledger = ledger::Ledger::open(path, clock);
        QVERIFY_RESULT(ledger);
        QCOMPARE(lost((*ledger)->records(), states), QByteArray());
        if (i % 100 == 99 || i == kills - 1)
            QCOMPARE(firstFinding(**ledger), QByteArray());
    }
    QVERIFY(total > kills / 2);
    qInfo("%d kills in %lld ms, %lld sales acknowledged and all there", kills, took.elapsed(),
        static_cast<long long>(total));
}

void TestLedgerCrash::saysWhenTheDiskIsFull_data()
{
    QTest::addColumn<qint64>("bytes");
    // From no room for the first page to room for some hundred sales.
    for (int i = 0; i < 20; ++i) {
        const qint64 bytes = i * 2'500LL + i * i * 1'400LL;
        QTest::addRow("%lld bytes", static_cast<long long>(bytes)) << bytes;
    }
}

void TestLedgerCrash::saysWhenTheDiskIsFull()
{
    QFETCH(const qint64, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.sqlite"_s);
    QProcess child;
    child.start(writer, {path, u"1"_s, u"100000"_s, QString::number(bytes)});
    QVERIFY(child.waitForFinished(60'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 1);
    const QByteArray output = child.readAllStandardOutput();
    for (const QByteArray& line : output.split('\n'))
        QVERIFY2(!line.startsWith("error") || line == "error ledger_full", line.constData());
    QVERIFY(output.contains("error ledger_full"));

    const support::FakeClock clock;
    const auto ledger = ledger::Ledger::open(path, clock);
    QVERIFY_RESULT(ledger);
    QCOMPARE(lost((*ledger)->records(), acknowledged(output)), QByteArray());
    QVERIFY_RESULT(sale::sell(**ledger, 999'999));
    QCOMPARE(firstFinding(**ledger), QByteArray());
}

void TestLedgerCrash::takesManyEventsASecond()
{
    const QTemporaryDir folder;
    const support::FakeClock clock;
    const auto ledger = ledger::Ledger::open(folder.filePath(u"ledger.sqlite"_s), clock);
    QVERIFY_RESULT(ledger);
    constexpr qint64 sales = 2000;
    constexpr qint64 group = 200;
    QElapsedTimer took;
    took.start();
    for (qint64 n = 1; n <= sales; n += group) {
        QVERIFY_RESULT((*ledger)->together([&]() -> base::Result<> {
            for (qint64 i = n; i < n + group; ++i) {
                if (const auto sold = sale::sell(**ledger, i); !sold)
                    return sold;
            }
            return {};
        }));
    }
    const qint64 grouped = sales * 3 * 1000 / qMax(took.elapsed(), 1);
    took.restart();
    constexpr qint64 single = 50;
    for (qint64 n = sales + 1; n <= sales + single; ++n)
        QVERIFY_RESULT(sale::sell(**ledger, n));
    const qint64 alone = single * 3 * 1000 / qMax(took.elapsed(), 1);
    qInfo("%lld events a second in groups of %lld, %lld one by one", grouped, group * 3, alone);
    QCOMPARE(*(*ledger)->records().paymentCount(), sales + single);
}

QTEST_GUILESS_MAIN(TestLedgerCrash)
#include "tst_ledgercrash.moc"
