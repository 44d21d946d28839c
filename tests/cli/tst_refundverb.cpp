// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/clirun.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/shareddata.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class RefundVerbTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void writesDownWhatWentBack();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] cli::Run run(const QStringList& arguments, bool json = true) const
    {
        QStringList all{u"--practice"_s, u"--data"_s, m_folder->path(), u"payments"_s};
        if (json)
            all.prepend(u"--json"_s);
        return cli::run(all + arguments);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// S-1 is paid, USD 12.50; S-2 is open.
void RefundVerbTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const support::FakeClock clock(QDateTime(QDate(2026, 1, 10), QTime(5, 0), Qt::UTC));
    const auto ledger = ledger::Ledger::open(m_folder->filePath(u"practice.sqlite"_s), clock);
    QVERIFY_RESULT(ledger);
    QVERIFY_RESULT(sale::sell(**ledger, 1));
    QVERIFY_RESULT((*ledger)->draft(sale::draft(2), sale::clerk));
    QVERIFY_RESULT((*ledger)->record(sale::id(2), sale::created(2), sale::program));
}

void RefundVerbTest::writesDownWhatWentBack()
{
    const cli::Run part =
        run({u"refund"_s, u"S-1"_s, u"--amount"_s, u"2.50"_s, u"--reason"_s, u"the coffee was cold"_s});
    QCOMPARE(part.exit, 0);
    const QJsonObject line = part.answers().constLast();
    QCOMPARE(line["state"_L1].toString(), u"partially_refunded"_s);
    QCOMPARE(line["refunded"_L1].toString(), u"2.50"_s);
    QCOMPARE(line["received"_L1].toString(), u"12.50"_s);
    QCOMPARE(line["evidence"_L1].toString(), u"api"_s);

    const cli::Run tooMuch = run({u"refund"_s, u"S-1"_s, u"--amount"_s, u"10.01"_s, u"--reason"_s, u"x"_s});
    QCOMPARE(tooMuch.exit, 1);
    QCOMPARE(tooMuch.answers().constLast()["error"_L1].toString(), u"refund_amount"_s);

    const cli::Run rest = run({u"refund"_s, u"S-1"_s, u"--amount"_s, u"10"_s, u"--reason"_s, u"he left"_s}, false);
    QCOMPARE(rest.exit, 0);
    QVERIFY2(rest.out.contains("refunded 12.50 USD"), rest.out.constData());

    const QJsonArray timeline = run({u"show"_s, u"S-1"_s}).answers().constLast()["timeline"_L1].toArray();
    QCOMPARE(timeline.last()["event"_L1].toString(), u"refunded"_s);
    QCOMPARE(timeline.last()["refunded"_L1].toString(), u"10.00"_s);
    QCOMPARE(timeline.last()["reason"_L1].toString(), u"he left"_s);
    QCOMPARE(timeline.last()["evidence"_L1].toString(), u"manual"_s);
    QCOMPARE(cli::run({u"--practice"_s, u"--data"_s, m_folder->path(), u"ledger"_s, u"verify"_s}).exit, 0);
}

void RefundVerbTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    const QStringList good{u"refund"_s, u"S-1"_s, u"--amount"_s, u"1"_s, u"--reason"_s, u"x"_s};
    const auto with = [&good](int place, const QString& word) {
        QStringList changed = good;
        changed[place] = word;
        return changed;
    };
    QTest::newRow("no money came") << with(1, u"S-2"_s) << 1 << u"refund_state"_s;
    QTest::newRow("no such sale") << with(1, u"S-9"_s) << 1 << u"payment_unknown"_s;
    QTest::newRow("nothing") << with(3, u"0"_s) << 1 << u"refund_amount"_s;
    QTest::newRow("no amount") << good.mid(0, 2) + good.mid(4) << 2 << u"usage"_s;
    QTest::newRow("no reason") << good.mid(0, 4) << 2 << u"usage"_s;
    QTest::newRow("blank reason") << with(5, u"  "_s) << 2 << u"usage"_s;
    QTest::newRow("no number") << with(3, u"1,50"_s) << 2 << u"usage"_s;
    QTest::newRow("more decimals than there are") << with(3, u"1.005"_s) << 2 << u"usage"_s;
    QTest::newRow("two sales") << with(1, u"S-1 S-2"_s).join(u' ').split(u' ') << 2 << u"usage"_s;
}

void RefundVerbTest::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    QFETCH(QString, code);
    const cli::Run refused = run(arguments);
    QCOMPARE(refused.exit, exit);
    QCOMPARE(refused.answers().constLast()["error"_L1].toString(), code);
    QCOMPARE(run({u"show"_s, u"S-1"_s}).answers().constLast()["state"_L1].toString(), u"paid"_s);
}

QTEST_APPLESS_MAIN(RefundVerbTest)
#include "tst_refundverb.moc"
