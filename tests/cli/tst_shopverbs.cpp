// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/backups.h"
#include "app/counter/backupsettings.h"
#include "app/counter/countersocket.h"
#include "app/counter/counterthread.h"
#include "core/ledger/folderlock.h"
#include "core/ledger/reader.h"
#include "tests/cli/clirun.h"
#include "tests/core/ledger/sale.h"
#include "tests/core/reports/listedpayments.h"
#include "tests/support/fakeclock.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

using namespace Qt::StringLiterals;

/// The verbs on a shop's data, by the real program: ledger, payments, charge.
class ShopVerbsTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void makesNothingByReading_data();
    void makesNothingByReading();
    void lists_data();
    void lists();
    void showsByEveryName_data();
    void showsByEveryName();
    void saysWhatEachEventRestsOn();
    void writesThePaymentLine();
    void listsWhatCameInByACode();
    void saysWhatTheLedgerHolds();
    void findsDamage();
    void backsUpAndRestores();
    void overwritesNoFile();
    void rehearsesARestore();
    void givesNoLostNumberAgain();
    void restoresNoOtherLedger();
    void rebuilds();
    void waitsForNobody_data();
    void waitsForNobody();
    void chargesUntilPaid();
    void chargesUntilTheCodeIsThere();
    void isNotConfirmedInTime();
    void closesWithoutMoney();
    void endsOnInterrupt();
    void aRehearsalEndsOnInterrupt_data();
    void aRehearsalEndsOnInterrupt();
    void saysWhenTheNextBackupIs();
    void refusesACharge_data();
    void refusesACharge();
    void refusesLessThanTheGatewayTakes();
    void marksByHand();
    void sellsThroughTheRunningPaydesk();
    void leavesTheOtherLedgerAlone();

private:
    [[nodiscard]] QStringList here(const QStringList& arguments, bool practice = true) const
    {
        QStringList all{u"--json"_s, u"--data"_s, m_folder->path()};
        if (practice)
            all.append(u"--practice"_s);
        return all + arguments;
    }
    [[nodiscard]] QString ledgerFile() const { return m_folder->filePath(u"practice.sqlite"_s); }
    /// Five sales, a day apart from 2026-01-10 on: 1 paid, 2 pending, 3 draft, 4 paid short, 5 paid.
    void fill();
    [[nodiscard]] static QJsonObject last(const cli::Run& run) { return run.answers().constLast(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ShopVerbsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ShopVerbsTest::fill()
{
    support::FakeClock clock(QDateTime(QDate(2026, 1, 10), QTime(5, 0), Qt::UTC));
    const auto ledger = ledger::Ledger::open(ledgerFile(), clock);
    QVERIFY_RESULT(ledger);
    for (int n = 1; n <= 5; ++n) {
        payments::Payment draft = sale::draft(n);
        draft.reference = n == 2 ? u"Table 100%_2"_s : u"Table %1"_s.arg(n);
        draft.amount = *money::Money::fromMinor(qint64{n} * 100, money::Currency::Usd);
        if (n == 5)
            draft.account = u"other"_s;
        QVERIFY_RESULT((*ledger)->draft(draft, sale::clerk));
        if (n != 3)
            QVERIFY_RESULT((*ledger)->record(sale::id(n), sale::created(n), sale::program));
        if (n == 1 || n == 5)
            QVERIFY_RESULT((*ledger)->record(sale::id(n), sale::paid(qint64{n} * 100), sale::program));
        if (n == 4)
            QVERIFY_RESULT((*ledger)->record(sale::id(n), sale::paid(300), sale::program));
        clock.advance(std::chrono::hours(24));
    }
}

void ShopVerbsTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const QStringList charge{u"charge"_s, u"--account"_s, u"practice"_s, u"--amount"_s, u"1.00"_s};
    QTest::newRow("charge without account") << QStringList{u"charge"_s, u"--amount"_s, u"1"_s} << u"--account"_s;
    QTest::newRow("charge without amount") << charge.mid(0, 3) << u"--amount"_s;
    for (const QString& amount : {u"12,50"_s, u"1e3"_s, u"-1"_s, u"1.005"_s, u"\u0661"_s, u""_s, u"1000000000000000"_s})
        QTest::newRow(qPrintable(u"amount "_s + amount))
            << QStringList{u"charge"_s, u"--account"_s, u"practice"_s, u"--amount="_s + amount} << u"amount"_s;
    QTest::newRow("amount zero") << QStringList{u"charge"_s, u"--account"_s, u"practice"_s, u"--amount=0.00"_s}
                                 << u"zero"_s;
    QTest::newRow("currency") << (charge + QStringList{u"--currency"_s, u"usd"_s}) << u"--currency"_s;
    QTest::newRow("method") << (charge + QStringList{u"--method="_s}) << u"--method"_s;
    QTest::newRow("reference") << (charge + QStringList{u"--reference"_s, QString(65, u'x')}) << u"reference"_s;
    for (const QString& wait : {u"0"_s, u"-1"_s, u"soon"_s, u"1.5"_s, u"86401"_s, u""_s})
        QTest::newRow(qPrintable(u"wait "_s + wait)) << (charge + QStringList{u"--wait="_s + wait}) << u"wait"_s;
    QTest::newRow("speed") << (charge + QStringList{u"--speed"_s, u"1001"_s}) << u"speed"_s;
    QTest::newRow("expiry") << (charge + QStringList{u"--expiry"_s, u"14"_s}) << u"expiry"_s;
    QTest::newRow("charge something") << (charge + QStringList{u"extra"_s}) << u"options"_s;
    for (const QString& verb : {u"show"_s, u"check"_s, u"cancel"_s}) {
        QTest::newRow(qPrintable(verb + u" nothing"_s)) << QStringList{u"payments"_s, verb} << u"one payment"_s;
        QTest::newRow(qPrintable(verb + u" two"_s))
            << QStringList{u"payments"_s, verb, u"1"_s, u"2"_s} << u"one payment"_s;
    }
    const QStringList mark{u"payments"_s, u"mark"_s, u"1"_s};
    QTest::newRow("mark without state") << (mark + QStringList{u"--reason"_s, u"r"_s}) << u"--state"_s;
    QTest::newRow("mark as refunded") << (mark + QStringList{u"--state"_s, u"refunded"_s, u"--reason"_s, u"r"_s})
                                      << u"--state"_s;
    QTest::newRow("mark without reason") << (mark + QStringList{u"--state"_s, u"paid"_s}) << u"--reason"_s;
    QTest::newRow("mark with a blank reason")
        << (mark + QStringList{u"--state"_s, u"paid"_s, u"--reason= "_s}) << u"--reason"_s;
    const QStringList list{u"payments"_s, u"list"_s};
    QTest::newRow("list something") << (list + QStringList{u"1"_s}) << u"options"_s;
    for (const QString& when : {u"yesterday"_s, u"2026-02-30"_s, u"2026-01-15T08:00:00"_s, u"15.01.2026"_s, u""_s}) {
        QTest::newRow(qPrintable(u"from "_s + when)) << (list + QStringList{u"--from="_s + when}) << u"--from"_s;
        QTest::newRow(qPrintable(u"to "_s + when)) << (list + QStringList{u"--to="_s + when}) << u"--to"_s;
    }
    QTest::newRow("list rich") << (list + QStringList{u"--state"_s, u"paid,rich"_s}) << u"--state"_s;
    QTest::newRow("list less than none") << (list + QStringList{u"--limit=-1"_s}) << u"limit"_s;
    QTest::newRow("list odd") << (list + QStringList{u"--exception"_s, u"odd"_s}) << u"--exception"_s;
    QTest::newRow("list dollars") << (list + QStringList{u"--currency"_s, u"dollars"_s}) << u"--currency"_s;
    QTest::newRow("list an amount of nothing") << (list + QStringList{u"--at-least"_s, u"2"_s}) << u"--currency"_s;
    QTest::newRow("list an amount of two")
        << (list + QStringList{u"--at-most"_s, u"2"_s, u"--currency"_s, u"USD,KHR"_s}) << u"--at-most"_s;
    QTest::newRow("list an amount in words")
        << (list + QStringList{u"--currency"_s, u"USD"_s, u"--at-least"_s, u"two"_s}) << u"--at-least"_s;
    QTest::newRow("list no account") << (list + QStringList{u"--account="_s}) << u"--account"_s;
    QTest::newRow("list the code of nobody") << (list + QStringList{u"--parent="_s}) << u"--parent"_s;
    QTest::newRow("list by beauty") << (list + QStringList{u"--sort"_s, u"beauty"_s}) << u"--sort"_s;
    for (const QString& verb : {u"info"_s, u"verify"_s, u"rebuild"_s})
        QTest::newRow(qPrintable(verb + u" a file"_s)) << QStringList{u"ledger"_s, verb, u"f"_s} << u"--data"_s;
    for (const QString& verb : {u"backup"_s, u"restore"_s})
        QTest::newRow(qPrintable(verb + u" nothing"_s)) << QStringList{u"ledger"_s, verb} << u"one"_s;
}

void ShopVerbsTest::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const cli::Run run = cli::run(here(arguments));
    QCOMPARE(run.exit, 2);
    QCOMPARE(run.answers().size(), 1);
    QCOMPARE(last(run)["error"_L1].toString(), u"usage"_s);
    QVERIFY2(last(run)["message"_L1].toString().contains(named), run.out.constData());
    QVERIFY(QDir(m_folder->path()).isEmpty());
    const cli::Run nowhere = cli::run(QStringList{u"--data="_s} + arguments);
    QCOMPARE(nowhere.exit, 2);
}

void ShopVerbsTest::makesNothingByReading_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QString& line : {u"ledger info"_s, u"ledger verify"_s, u"ledger backup x"_s, u"ledger rebuild"_s,
             u"payments list"_s, u"payments show 1"_s, u"payments check 1"_s, u"payments cancel 1"_s})
        QTest::newRow(qPrintable(line)) << line.split(u' ');
}

void ShopVerbsTest::makesNothingByReading()
{
    QFETCH(QStringList, arguments);
    QVERIFY(QDir(m_folder->path()).mkdir(u"shop"_s));
    for (const QString& folder : {m_folder->filePath(u"none"_s), m_folder->filePath(u"shop"_s)}) {
        const cli::Run run = cli::run(QStringList{u"--json"_s, u"--data"_s, folder} + arguments);
        QCOMPARE(run.exit, 1);
        QCOMPARE(last(run)["error"_L1].toString(), u"ledger_missing"_s);
        QCOMPARE(run.err.count('\n'), 1);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"shop"_s});
    QVERIFY(QDir(m_folder->filePath(u"shop"_s)).isEmpty());
}

void ShopVerbsTest::lists_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QList<int>>("found");
    const auto row = [](const char* name, const QString& options, const QList<int>& found) {
        QTest::newRow(name) << (options.isEmpty() ? QStringList() : options.split(u' ')) << found;
    };
    row("all, newest first", {}, {5, 4, 3, 2, 1});
    row("limit", u"--limit 2"_s, {5, 4});
    row("oldest first", u"--sort number --limit 2"_s, {1, 2});
    row("by amount", u"--sort amount"_s, {1, 2, 3, 4, 5});
    row("by amount, largest first", u"--sort -amount"_s, {5, 4, 3, 2, 1});
    row("by time of payment", u"--sort -paid --limit 2"_s, {5, 4});
    row("state", u"--state paid"_s, {5, 1});
    row("states", u"--state draft,processing"_s, {4, 3});
    row("account", u"--account other"_s, {5});
    row("method", u"--method khqr-static"_s, {});
    row("from a moment", u"--from 2026-01-13T05:00:00Z"_s, {5, 4});
    row("to a moment, without it", u"--to 2026-01-11T05:00:00Z"_s, {1});
    row("a day, whole", u"--from 2026-01-11 --to 2026-01-12"_s, {3, 2});
    row("zone", u"--from 2026-01-13T12:00:01+07:00"_s, {5});
    row("words", u"--search table"_s, {5, 4, 3, 2, 1});
    row("signs of LIKE are signs", u"--search 0%_"_s, {2});
    row("sale number", u"--search S-4"_s, {4});
    row("id", u"--search "_s + sale::id(3), {3});
    row("gateway's key", u"--search md5-2"_s, {2});
    row("payer", u"--search Dara --state paid --account practice"_s, {1});
    row("parts of words", u"--search abl_--state_paid"_s.replace(u'_', u' '), {5, 1});
    row("amount", u"--search 4.00"_s, {4});
    row("nothing found", u"--search nowhere"_s, {});
    row("no limit", u"--limit 0 --sort number"_s, {1, 2, 3, 4, 5});
    row("accounts", u"--account practice,other --state paid"_s, {5, 1});
    row("gateway", u"--gateway bakong-gateway --limit 1"_s, {5});
    row("another gateway", u"--gateway bayar-gg"_s, {});
    row("exception", u"--exception short,over"_s, {4});
    row("without exception", u"--exception none --state paid"_s, {5, 1});
    row("attention", u"--attention"_s, {4});
    row("cashier", u"--cashier "_s + sale::clerk + u" --limit 2"_s, {5, 4});
    row("another cashier", u"--cashier Dara"_s, {});
    row("paid another way", u"--paid-via aba"_s, {});
    row("currency", u"--currency KHR"_s, {});
    row("amounts", u"--currency USD --at-least 2 --at-most 4.00 --sort amount"_s, {2, 3, 4});
    row("noted", u"--noted"_s, {});
    row("by account", u"--sort account --limit 2"_s, {5, 1});
    row("by state", u"--sort state"_s, {3, 1, 5, 2, 4});
    row("by what came", u"--sort -received --limit 3"_s, {5, 4, 1});
}

void ShopVerbsTest::lists()
{
    QFETCH(QStringList, options);
    QFETCH(QList<int>, found);
    fill();
    const cli::Run run = cli::run(here(QStringList{u"payments"_s, u"list"_s} + options));
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.err, QByteArray());
    QStringList ids;
    for (const QJsonObject& answer : run.answers())
        ids.append(answer["id"_L1].toString());
    QStringList expected;
    for (const int n : found)
        expected.append(sale::id(n));
    QCOMPARE(ids, expected);
}

void ShopVerbsTest::showsByEveryName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("there");
    QTest::newRow("id") << sale::id(4) << true;
    QTest::newRow("id in capitals") << sale::id(4).toUpper() << true;
    QTest::newRow("sale number") << u"S-4"_s << true;
    QTest::newRow("in small letters") << u"s-4"_s << true;
    QTest::newRow("number") << u"4"_s << true;
    QTest::newRow("gateway's key") << u"md5-4"_s << true;
    QTest::newRow("another number") << u"S-44"_s << false;
    QTest::newRow("no number") << u"S-"_s << false;
    QTest::newRow("SQL") << u"' OR 1=1 --"_s << false;
}

void ShopVerbsTest::showsByEveryName()
{
    QFETCH(QString, name);
    QFETCH(bool, there);
    fill();
    const cli::Run run = cli::run(here({u"payments"_s, u"show"_s, u"--"_s, name}));
    QCOMPARE(run.exit, there ? 0 : 1);
    if (!there) {
        QCOMPARE(last(run)["error"_L1].toString(), u"payment_unknown"_s);
        return;
    }
    QCOMPARE(last(run)["id"_L1].toString(), sale::id(4));
    const QJsonArray timeline = last(run)["timeline"_L1].toArray();
    QCOMPARE(timeline.size(), 3);
    QCOMPARE(timeline[0]["event"_L1].toString(), u"draft"_s);
    QCOMPARE(timeline[0]["actor"_L1].toString(), u"Owner"_s);
    QCOMPARE(timeline[0]["at"_L1].toString(), u"2026-01-13T05:00:00.000Z"_s);
    QCOMPARE(timeline[2]["exception"_L1].toString(), u"short"_s);
}

void ShopVerbsTest::saysWhatEachEventRestsOn()
{
    using Said = payments::Observation::Said;
    support::FakeClock clock(QDateTime(QDate(2026, 1, 10), QTime(5, 0), Qt::UTC));
    {
        const auto opened = ledger::Ledger::open(ledgerFile(), clock);
        QVERIFY_RESULT(opened);
        ledger::Ledger& ledger = **opened;
        const auto begin = [&ledger](int n) {
            QVERIFY_RESULT(ledger.draft(sale::draft(n), sale::clerk));
            QVERIFY_RESULT(ledger.record(sale::id(n), sale::created(n), sale::program));
        };
        const auto record = [&ledger](int n, const ledger::News& news) {
            QVERIFY_RESULT(ledger.record(sale::id(n), news, sale::program));
        };
        const auto said = [](Said what, payments::Evidence evidence) {
            ledger::News news = sale::said(what);
            news.observation.evidence = evidence;
            return news;
        };
        for (int n = 1; n <= 6; ++n)
            begin(n);
        record(1, sale::paid());
        record(2, said(Said::Expired, payments::Evidence::None)); // by the clock, after a look
        record(3, said(Said::Failed, payments::Evidence::Api));
        QVERIFY_RESULT(ledger.record(sale::id(4), said(Said::Cancelled, payments::Evidence::Manual), sale::clerk));
        QVERIFY_RESULT(ledger.mark(sale::id(5), payments::State::Paid, u"cash"_s, sale::clerk));
        record(6, sale::paid(1000));
        QVERIFY_RESULT(
            ledger.acknowledge(sale::id(6), payments::Decision::Accepted, u"brings the rest"_s, sale::clerk));
    }
    const QList<std::pair<QString, QString>> expected{{u"paid"_s, u"api"_s}, {u"expired"_s, u"api"_s},
        {u"failed"_s, u"api"_s}, {u"cancelled"_s, u"manual"_s}, {u"marked"_s, u"manual"_s}, {u"paid"_s, u"api"_s}};
    for (int n = 1; n <= 6; ++n) {
        const QString name = QString::number(n);
        const QJsonArray timeline = last(cli::run(here({u"payments"_s, u"show"_s, name})))["timeline"_L1].toArray();
        QCOMPARE(timeline[1]["event"_L1].toString(), u"created"_s);
        QVERIFY(!timeline[1].toObject().contains(u"evidence"_s)); // making a code proves nothing about money
        QCOMPARE(timeline[2]["event"_L1].toString(), expected[n - 1].first);
        QCOMPARE(timeline[2]["evidence"_L1].toString(), expected[n - 1].second);
    }
    const cli::Run plain = cli::run({u"--practice"_s, u"--data"_s, m_folder->path(), u"payments"_s, u"show"_s, u"6"_s});
    QVERIFY2(
        plain.out.contains("acknowledged  Owner  decision: accepted  remark: brings the rest"), plain.out.constData());
    QVERIFY2(plain.out.contains("  evidence: api"), plain.out.constData());
}

void ShopVerbsTest::writesThePaymentLine()
{
    fill();
    const cli::Run run = cli::run(here({u"payments"_s, u"list"_s, u"--search"_s, u"S-4"_s}));
    // Every member in its order, of its kind: people script against it.
    const QByteArray line = "{\"id\":\"" + sale::id(4).toUtf8()
        + R"(","reference":"Table 4","gateway":"bakong-gateway","account":"practice","method":"khqr-dynamic",)"
          R"("state":"processing","exception":"short","evidence":"api","currency":"USD","amount":"4.00",)"
          R"("received":"3.00","final_amount":null,"created_at":"2026-01-13T05:00:00.000Z","expires_at":null,)"
          R"("paid_at":"2026-01-13T05:00:00.000Z","qr":"0002014","md5":")"
        + QCryptographicHash::hash("0002014", QCryptographicHash::Md5).toHex() + R"(","url":null})";
    QCOMPARE(run.lines().constFirst(), line);
}

void ShopVerbsTest::listsWhatCameInByACode()
{
    {
        const support::FakeClock clock(QDateTime(QDate(2026, 1, 10), QTime(5, 0), Qt::UTC));
        const auto ledger = ledger::Ledger::open(ledgerFile(), clock);
        QVERIFY_RESULT(ledger);
        payments::Payment sticker = sale::draft(1);
        sticker.amount = money::Money::zero(money::Currency::Usd);
        QVERIFY_RESULT((*ledger)->draft(sticker, sale::clerk));
        QVERIFY_RESULT((*ledger)->record(sale::id(1), sale::created(1), sale::program));
        QVERIFY_RESULT(sale::sell(**ledger, 2));
        for (int n = 3; n <= 5; ++n) {
            ledger::News news = sale::paid(qint64{n} * 100);
            news.observation.evidence = payments::Evidence::WebhookSigned;
            news.paidNeeds = payments::Evidence::WebhookSigned;
            news.sourceKey = u"evt-%1"_s.arg(n);
            QVERIFY_RESULT((*ledger)->addChild(sale::id(1), sale::id(n), news, sale::program));
        }
    }
    for (const QString& name : {u"S-1"_s, u"1"_s, sale::id(1), u"md5-1"_s}) {
        const cli::Run run = cli::run(here({u"payments"_s, u"list"_s, u"--parent"_s, name}));
        QCOMPARE(run.exit, 0);
        const QList<QJsonObject> answers = run.answers();
        QCOMPARE(answers.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(answers[i]["id"_L1].toString(), sale::id(5 - i));
            QCOMPARE(answers[i]["parent"_L1].toString(), sale::id(1));
            QCOMPARE(answers[i]["amount"_L1].toString(), u"%1.00"_s.arg(5 - i));
        }
    }
    const cli::Run some = cli::run(
        here({u"payments"_s, u"list"_s, u"--parent"_s, u"S-1"_s, u"--limit"_s, u"1"_s, u"--sort"_s, u"created"_s}));
    QCOMPARE(some.answers().size(), 1);
    QCOMPARE(some.answers().constFirst()["id"_L1].toString(), sale::id(3));
    QVERIFY(cli::run(here({u"payments"_s, u"list"_s, u"--parent"_s, u"S-2"_s})).out.isEmpty());
    const cli::Run nobody = cli::run(here({u"payments"_s, u"list"_s, u"--parent"_s, u"S-99"_s}));
    QCOMPARE(nobody.exit, 1);
    QCOMPARE(last(nobody)["error"_L1].toString(), u"payment_unknown"_s);

    const cli::Run shown = cli::run(here({u"payments"_s, u"show"_s, u"S-4"_s}));
    QCOMPARE(last(shown)["parent"_L1].toString(), sale::id(1));
    const QJsonObject arrived = last(shown)["timeline"_L1].toArray()[0].toObject();
    QCOMPARE(arrived["event"_L1].toString(), u"arrived"_s);
    QCOMPARE(arrived["evidence"_L1].toString(), u"webhook_signed"_s);
    QCOMPARE(arrived["remark"_L1].toString(), u"by_code S-1"_s);
    QVERIFY(!last(cli::run(here({u"payments"_s, u"show"_s, u"S-2"_s}))).contains("parent"_L1));
    const cli::Run plain = cli::run({u"--practice"_s, u"--data"_s, m_folder->path(), u"payments"_s, u"show"_s, u"4"_s});
    QVERIFY2(plain.out.contains("\n  by the code of: " + sale::id(1).toUtf8()), plain.out.constData());
}

void ShopVerbsTest::saysWhatTheLedgerHolds()
{
    fill();
    const cli::Run info = cli::run(here({u"ledger"_s, u"info"_s}));
    QCOMPARE(info.exit, 0);
    QCOMPARE(last(info)["payments"_L1].toInt(), 5);
    QCOMPARE(last(info)["events"_L1].toInt(), 12);
    QCOMPARE(last(info)["path"_L1].toString(), ledgerFile());
    QCOMPARE(last(info)["head"_L1].toString().size(), 64);
    QCOMPARE(last(info)["last_event_at"_L1].toString(), u"2026-01-14T05:00:00.000Z"_s);
    const cli::Run verify = cli::run(here({u"ledger"_s, u"verify"_s}));
    QCOMPARE(verify.exit, 0);
    QCOMPARE(last(verify)["sound"_L1].toBool(), true);
    const cli::Run plain = cli::run({u"--practice"_s, u"--data"_s, m_folder->path(), u"ledger"_s, u"verify"_s});
    QVERIFY2(plain.out.startsWith("Sound: 5 payments, 12 events.\n"), plain.out.constData());
}

void ShopVerbsTest::findsDamage()
{
    fill();
    {
        auto database = ledger::Database::open(ledgerFile(), ledger::Database::Access::ReadWrite);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(database->script("UPDATE payments SET amount = 9999 WHERE number = 3"));
    }
    const cli::Run run = cli::run(here({u"ledger"_s, u"verify"_s}));
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.err.count('\n'), 1);
    QCOMPARE(last(run)["sound"_L1].toBool(true), false);
    QCOMPARE(last(run)["findings"_L1].toArray()[0]["kind"_L1].toString(), u"payment"_s);
}

void ShopVerbsTest::backsUpAndRestores()
{
    fill();
    const QString file = m_folder->filePath(u"copy.sqlite"_s);
    QCOMPARE(cli::run(here({u"ledger"_s, u"backup"_s, file})).exit, 0);
    QCOMPARE(cli::run(here({u"ledger"_s, u"backup"_s, ledgerFile()})).exit, 1);
    QCOMPARE(cli::run(here({u"ledger"_s, u"backup"_s, m_folder->path()})).exit, 1);
    QCOMPARE(cli::run(here({u"ledger"_s, u"backup"_s, u"/nowhere/x"_s})).exit, 1);

    const cli::Run restored = cli::run(here({u"ledger"_s, u"restore"_s, file}));
    QCOMPARE(restored.exit, 0);
    QVERIFY(QFile::exists(last(restored)["set_aside"_L1].toString()));
    QCOMPARE(last(cli::run(here({u"ledger"_s, u"info"_s})))["payments"_L1].toInt(), 5);

    QVERIFY(QFile::exists(file));
    QFile rotten(m_folder->filePath(u"rotten"_s));
    QVERIFY(rotten.open(QIODevice::WriteOnly) && rotten.write(QByteArray(5000, 'x')) == 5000);
    rotten.close();
    const cli::Run refused = cli::run(here({u"ledger"_s, u"restore"_s, rotten.fileName()}));
    QCOMPARE(refused.exit, 1);
    QCOMPARE(last(refused)["error"_L1].toString(), u"backup_unsound"_s);
    QCOMPARE(
        last(cli::run(here({u"ledger"_s, u"restore"_s, u"/nowhere/x"_s})))["error"_L1].toString(), u"backup_missing"_s);
    QCOMPARE(last(cli::run(here({u"ledger"_s, u"verify"_s})))["sound"_L1].toBool(), true);
}

void ShopVerbsTest::overwritesNoFile()
{
    fill();
    QFile letter(m_folder->filePath(u"letter"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear shop") == 9);
    letter.close();
    QVERIFY(QFile::link(m_folder->filePath(u"nowhere"_s), m_folder->filePath(u"link"_s)));
    for (const QString& file : {letter.fileName(), m_folder->filePath(u"link"_s)}) {
        const cli::Run run = cli::run(here({u"ledger"_s, u"backup"_s, file}));
        QCOMPARE(run.exit, 1);
        QCOMPARE(run.err.count('\n'), 1);
        QCOMPARE(last(run)["error"_L1].toString(), u"backup_exists"_s);
    }
    QVERIFY(letter.open(QIODevice::ReadOnly));
    QCOMPARE(letter.readAll(), QByteArray("Dear shop"));
    QVERIFY(!QFile::exists(m_folder->filePath(u"nowhere"_s)));
}

void ShopVerbsTest::rehearsesARestore()
{
    fill();
    const QString file = m_folder->filePath(u"copy.sqlite"_s);
    QCOMPARE(cli::run(here({u"ledger"_s, u"backup"_s, file})).exit, 0);
    {
        const support::FakeClock clock(QDateTime(QDate(2026, 1, 20), QTime(5, 0), Qt::UTC));
        const auto ledger = ledger::Ledger::open(ledgerFile(), clock);
        QVERIFY_RESULT(ledger);
        QVERIFY_RESULT(sale::sell(**ledger, 6));
        QVERIFY_RESULT(sale::sell(**ledger, 7));
        QVERIFY_RESULT((*ledger)->refund(
            sale::id(7), *money::Money::fromMinor(450, money::Currency::Usd), u"cold"_s, sale::clerk, u"1"_s));
    }
    const cli::Run run = cli::run(here({u"ledger"_s, u"restore"_s, u"--rehearse"_s, file}));
    QCOMPARE(run.exit, 0);
    QCOMPARE(last(run)["rehearsed"_L1].toString(), file);
    QCOMPARE(last(run)["earlier_state"_L1].toBool(), true);
    QCOMPARE(last(run)["missing"_L1].toInt(), 2);
    QCOMPARE(last(run)["first_missing"_L1].toInt(), 6);
    QCOMPARE(last(run)["last_missing"_L1].toInt(), 7);
    const QJsonObject backup = last(run)["backup"_L1].toObject();
    const QJsonObject present = last(run)["present"_L1].toObject();
    QCOMPARE(backup["payments"_L1].toInt(), 5);
    QCOMPARE(present["payments"_L1].toInt(), 7);
    QCOMPARE(last(cli::run(here({u"ledger"_s, u"info"_s})))["payments"_L1].toInt(), 7);
    const auto usd = [](const QJsonObject& held) { return held["totals"_L1].toArray().first().toObject(); };
    QCOMPARE(usd(present)["currency"_L1].toString(), u"USD"_s);
    QCOMPARE(usd(present)["paid"_L1].toInt(), usd(backup)["paid"_L1].toInt() + 2);
    QCOMPARE(usd(backup)["refunded"_L1].toString(), u"0.00"_s);
    QCOMPARE(usd(present)["refunded"_L1].toString(), u"4.50"_s);
    // People read it too, and nothing is left behind.
    const cli::Run plain =
        cli::run({u"--practice"_s, u"--data"_s, m_folder->path(), u"ledger"_s, u"restore"_s, u"--rehearse"_s, file});
    QVERIFY2(plain.out.contains(", refunded 4.50\n"), plain.out.constData());
    QVERIFY2(plain.out.contains("2 payments would be missing, S-6 to S-7."), plain.out.constData());
    QVERIFY(QDir(m_folder->path()).entryList({u"rehearsal*"_s, u"*replaced*"_s}).isEmpty());
    // Money that was given back since is lost too, though every payment is there.
    QCOMPARE(cli::run(here({u"ledger"_s, u"backup"_s, m_folder->filePath(u"all.sqlite"_s)})).exit, 0);
    const auto plainly = [this] {
        return cli::run({u"--practice"_s, u"--data"_s, m_folder->path(), u"ledger"_s, u"restore"_s, u"--rehearse"_s,
                            m_folder->filePath(u"all.sqlite"_s)})
            .out;
    };
    QVERIFY(plainly().contains("Every payment of the ledger is in the backup."));
    {
        const support::FakeClock clock(QDateTime(QDate(2026, 1, 20), QTime(6, 0), Qt::UTC));
        const auto ledger = ledger::Ledger::open(ledgerFile(), clock);
        QVERIFY_RESULT(ledger);
        const auto refunded = (*ledger)->refund(
            sale::id(6), *money::Money::fromMinor(100, money::Currency::Usd), u"cold"_s, sale::clerk, u"once"_s);
        QVERIFY_RESULT(refunded);
    }
    const QByteArray changed = plainly();
    QVERIFY2(changed.contains("1 payments would be as they were before"), changed.constData());
    QVERIFY2(!changed.contains("Every payment"), changed.constData());
    QVERIFY2(cli::run({u"ledger"_s, u"restore"_s, u"--help"_s}).out.contains("[--rehearse] FILE"), "the usage line");
    const cli::Run missing =
        cli::run(here({u"ledger"_s, u"restore"_s, u"--rehearse"_s, m_folder->filePath(u"gone"_s)}));
    QCOMPARE(missing.exit, 1);
    QCOMPARE(last(missing)["error"_L1].toString(), u"backup_missing"_s);
}

void ShopVerbsTest::givesNoLostNumberAgain()
{
    fill();
    const QString file = m_folder->filePath(u"copy.sqlite"_s);
    QCOMPARE(cli::run(here({u"ledger"_s, u"backup"_s, file})).exit, 0);
    const support::FakeClock clock(QDateTime(QDate(2026, 1, 20), QTime(5, 0), Qt::UTC));
    {
        const auto ledger = ledger::Ledger::open(ledgerFile(), clock);
        QVERIFY_RESULT(ledger);
        QVERIFY_RESULT(sale::sell(**ledger, 6));
        QVERIFY_RESULT(sale::sell(**ledger, 7));
    }
    const auto missing = [this](const cli::Run& run) { return last(run)["lost_sales"_L1].toObject(); };
    const cli::Run restored = cli::run(here({u"ledger"_s, u"restore"_s, file}));
    QCOMPARE(restored.exit, 0);
    const QJsonObject lost{{u"first"_s, 6}, {u"last"_s, 7}, {u"certain"_s, true}};
    QCOMPARE(missing(restored), lost);
    // Once more: what was left out then is known now, and stays left out.
    QCOMPARE(missing(cli::run(here({u"ledger"_s, u"restore"_s, file}))), lost);
    QFile::remove(ledgerFile());
    for (const QString& aside : QDir(m_folder->path()).entryList({u"practice.sqlite.*"_s}))
        QFile::remove(m_folder->filePath(aside));
    const cli::Run blind = cli::run(here({u"ledger"_s, u"restore"_s, file}));
    QCOMPARE(missing(blind), (QJsonObject{{u"first"_s, 6}, {u"last"_s, 10'005}, {u"certain"_s, false}}));
    const auto ledger = ledger::Ledger::open(ledgerFile(), clock);
    QVERIFY_RESULT(ledger);
    QCOMPARE((*ledger)->draft(sale::draft(9), sale::clerk)->number, 10'006);
}

void ShopVerbsTest::restoresNoOtherLedger()
{
    fill();
    const QString practised = m_folder->filePath(u"practised"_s);
    QCOMPARE(cli::run(here({u"ledger"_s, u"backup"_s, practised})).exit, 0);
    const auto refused = [](const cli::Run& run) {
        return run.exit == 1 && run.err.count('\n') == 1 ? last(run)["error"_L1].toString() : QString();
    };
    const auto restore = [this](const QString& file, bool practice) {
        return cli::run(here({u"ledger"_s, u"restore"_s, file}, practice));
    };
    QCOMPARE(refused(restore(practised, false)), u"backup_practice"_s);
    QVERIFY(!QFile::exists(m_folder->filePath(u"ledger.sqlite"_s)));

    // A shop of its own, with real sales.
    const QTemporaryDir elsewhere;
    const support::FakeClock clock(QDateTime(QDate(2026, 1, 20), QTime(5, 0), Qt::UTC));
    const QString real = elsewhere.filePath(u"ledger.sqlite"_s);
    const auto sellAt = [&clock](const QString& path, const QString& account) {
        const auto ledger = ledger::Ledger::open(path, clock);
        QVERIFY_RESULT(ledger);
        payments::Payment draft = sale::draft(1);
        draft.account = account;
        QVERIFY_RESULT((*ledger)->draft(draft, sale::clerk));
    };
    sellAt(real, u"shop"_s);
    QCOMPARE(refused(restore(real, true)), u"backup_real"_s);
    QCOMPARE(refused(cli::run({u"--json"_s, u"--data"_s, elsewhere.path(), u"ledger"_s, u"restore"_s, practised})),
        u"backup_practice"_s);

    // A new computer takes the old one's backup; from then on only its own.
    QCOMPARE(restore(real, false).exit, 0);
    const QString other = elsewhere.filePath(u"other.sqlite"_s);
    sellAt(other, u"shop"_s);
    QCOMPARE(refused(restore(other, false)), u"backup_foreign"_s);
    QCOMPARE(restore(real, false).exit, 0);
    QCOMPARE(last(cli::run(here({u"ledger"_s, u"info"_s})))["payments"_L1].toInt(), 5);
}

void ShopVerbsTest::rebuilds()
{
    fill();
    {
        auto database = ledger::Database::open(ledgerFile(), ledger::Database::Access::ReadWrite);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(database->script("UPDATE payments SET amount = 9999 WHERE number = 3"));
    }
    const cli::Run run = cli::run(here({u"ledger"_s, u"rebuild"_s}));
    QCOMPARE(run.exit, 0);
    QCOMPARE(last(run)["payments"_L1].toInt(), 5);
    QCOMPARE(cli::run(here({u"ledger"_s, u"verify"_s})).exit, 0);
}

void ShopVerbsTest::waitsForNobody_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<int>("exit");
    for (const QString& verb : {u"charge --account practice --amount 1"_s, u"payments cancel S-2"_s,
             u"payments mark S-2 --state failed --reason gone"_s, u"ledger rebuild"_s, u"ledger restore copy"_s})
        QTest::newRow(qPrintable(verb)) << verb << 1;
    for (const QString& verb : {u"ledger info"_s, u"ledger verify"_s, u"payments list"_s, u"payments show 2"_s})
        QTest::newRow(qPrintable(verb)) << verb << 0;
}

void ShopVerbsTest::waitsForNobody()
{
    QFETCH(QString, verb);
    QFETCH(int, exit);
    fill();
    const QString copy = m_folder->filePath(u"copy"_s);
    QCOMPARE(cli::run(here({u"ledger"_s, u"backup"_s, copy})).exit, 0);
    const auto lock = ledger::FolderLock::take(m_folder->path());
    QVERIFY_RESULT(lock);
    const cli::Run run = cli::run(here(verb.replace(u" copy"_s, u' ' + copy).split(u' ')));
    QCOMPARE(run.exit, exit);
    if (exit == 1)
        QCOMPARE(last(run)["error"_L1].toString(), u"ledger_locked"_s);
}

void ShopVerbsTest::chargesUntilPaid()
{
    const cli::Run run = cli::run(here({u"charge"_s, u"--account"_s, u"practice"_s, u"--amount"_s, u"12.50"_s,
        u"--reference"_s, u"Table 7"_s, u"--wait"_s, u"25"_s, u"--speed"_s, u"20"_s}));
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.err, QByteArray());
    QStringList states;
    for (const QJsonObject& answer : run.answers())
        states.append(answer["state"_L1].toString());
    QCOMPARE(states, (QStringList{u"draft"_s, u"pending"_s, u"paid"_s}));
    QCOMPARE(last(run)["received"_L1].toString(), u"12.50"_s);
    QCOMPARE(last(run)["evidence"_L1].toString(), u"api"_s);
    QCOMPARE(last(run)["reference"_L1].toString(), u"Table 7"_s);
    QCOMPARE(cli::run(here({u"ledger"_s, u"verify"_s})).exit, 0);
}

void ShopVerbsTest::chargesUntilTheCodeIsThere()
{
    const cli::Run run = cli::run(
        here({u"charge"_s, u"--account"_s, u"practice"_s, u"--amount"_s, u"4000"_s, u"--currency"_s, u"KHR"_s}));
    QCOMPARE(run.exit, 0);
    QCOMPARE(last(run)["state"_L1].toString(), u"pending"_s);
    QCOMPARE(last(run)["amount"_L1].toString(), u"4000"_s);
    const QByteArray qr = last(run)["qr"_L1].toString().toUtf8();
    QCOMPARE(last(run)["md5"_L1].toString().toUtf8(), QCryptographicHash::hash(qr, QCryptographicHash::Md5).toHex());
}

void ShopVerbsTest::isNotConfirmedInTime()
{
    const cli::Run run =
        cli::run(here({u"charge"_s, u"--account"_s, u"practice"_s, u"--amount"_s, u"1.01"_s, u"--wait"_s, u"2"_s}));
    QCOMPARE(run.exit, 3);
    QCOMPARE(last(run)["state"_L1].toString(), u"pending"_s);
    QVERIFY2(run.err.contains("payments check " + last(run)["id"_L1].toString().toUtf8()), run.err.constData());
}

/// Real time: a minute after the code has ended the sale does (contracts/bakong-gateway.md section 3).
void ShopVerbsTest::closesWithoutMoney()
{
    struct Sale {
        QString amount;
        QString state;
        std::unique_ptr<QProcess> process = std::make_unique<QProcess>();
    };
    std::array<Sale, 2> sales{Sale{u"3.01"_s, u"expired"_s}, Sale{u"3.02"_s, u"failed"_s}};
    for (const Sale& sale : sales)
        sale.process->start(QStringLiteral(PAYDESK_CLI),
            {u"--json"_s, u"--practice"_s, u"--data"_s, m_folder->filePath(sale.state), u"charge"_s, u"--account"_s,
                u"practice"_s, u"--amount"_s, sale.amount, u"--wait"_s, u"110"_s, u"--speed"_s, u"20"_s, u"--expiry"_s,
                u"20"_s});
    for (const Sale& sale : sales) {
        QVERIFY(sale.process->waitForFinished(120'000));
        QCOMPARE(sale.process->exitCode(), 1);
        const cli::Run run{1, sale.process->readAllStandardOutput(), sale.process->readAllStandardError()};
        QCOMPARE(last(run)["state"_L1].toString(), sale.state);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.err.contains(sale.state.toUtf8()), run.err.constData());
    }
}

void ShopVerbsTest::endsOnInterrupt()
{
    for (const int signal : {SIGINT, SIGTERM}) {
        QProcess process;
        process.start(QStringLiteral(PAYDESK_CLI),
            here({u"charge"_s, u"--account"_s, u"practice"_s, u"--amount"_s, u"1.01"_s, u"--wait"_s, u"25"_s}));
        QByteArray out;
        while (!out.contains("pending") && process.waitForReadyRead(10'000))
            out += process.readAllStandardOutput();
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
    }
    QCOMPARE(cli::run(here({u"ledger"_s, u"verify"_s})).exit, 0);
}

void ShopVerbsTest::aRehearsalEndsOnInterrupt_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl-C") << SIGINT;
    QTest::newRow("the end of the session") << SIGTERM;
}

/// Nothing is left of it, and nothing was changed.
void ShopVerbsTest::aRehearsalEndsOnInterrupt()
{
    QFETCH(int, signal);
    fill();
    {
        const support::FakeClock clock;
        const auto opened = ledger::Ledger::open(ledgerFile(), clock);
        QVERIFY_RESULT(opened);
        for (int batch = 0; batch < 10; ++batch) {
            QList<payments::Payment> many;
            for (int i = 1; i <= 1000; ++i)
                many.append(listed::plain(1000 + batch * 1000 + i));
            QVERIFY_RESULT((*opened)->importBatch(many, {listed::id(900), u"Owner"_s, 20'000}));
        }
    }
    const QString copy = m_folder->filePath(u"copy"_s);
    QCOMPARE(cli::run(here({u"ledger"_s, u"backup"_s, copy})).exit, 0);
    const auto info = [this] {
        QJsonObject said = last(cli::run(here({u"ledger"_s, u"info"_s})));
        said.remove(u"next_backup_at"_s); // now, without any
        return said;
    };
    const QJsonObject before = info();
    const auto scratch = [this] { return QDir(m_folder->path()).entryList({u"rehearsal-*"_s}, QDir::Dirs); };
    QProcess process;
    process.start(QStringLiteral(PAYDESK_CLI), here({u"ledger"_s, u"restore"_s, u"--rehearse"_s, copy}));
    QVERIFY(QTest::qWaitFor([&] { return !scratch().isEmpty(); }, 10'000));
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    const cli::Run run{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    QCOMPARE(run.exit, 1);
    QCOMPARE(last(run)["error"_L1].toString(), u"cancelled"_s);
    QCOMPARE(run.err.count('\n'), 1);
    QCOMPARE(scratch(), QStringList());
    QCOMPARE(info(), before);
}

void ShopVerbsTest::saysWhenTheNextBackupIs()
{
    fill();
    const QJsonObject none = last(cli::run(here({u"ledger"_s, u"info"_s})));
    QVERIFY(none["last_backup"_L1].isNull());
    const QDateTime next = QDateTime::fromString(none["next_backup_at"_L1].toString(), Qt::ISODate);
    QVERIFY(std::abs(next.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    const auto plain = [this] {
        QStringList arguments = here({u"ledger"_s, u"info"_s});
        arguments.removeAll(u"--json"_s);
        return cli::run(arguments).out;
    };
    QVERIFY2(plain().contains("\nLast backup none\nNext backup when Paydesk is open\n"), plain().constData());
    // One of today, by the schedule, and every four hours as the settings say.
    const app::ShopFolder folder(m_folder->path());
    const base::SystemClock clock;
    const auto made = app::Backups(folder, true, clock).makeOfDay(QDate::currentDate());
    QVERIFY_RESULT(made);
    {
        base::Settings settings(folder.settings());
        app::storeBackupSchedule(settings, {ledger::BackupSchedule::Often::FourHours});
    }
    const QJsonObject some = last(cli::run(here({u"ledger"_s, u"info"_s})));
    const QJsonObject backup = some["last_backup"_L1].toObject();
    QCOMPARE(backup["file"_L1].toString(), *made);
    QCOMPARE(backup["bytes"_L1].toInteger(), QFileInfo(*made).size());
    const QDateTime at = QDateTime::fromString(backup["at"_L1].toString(), Qt::ISODate);
    const QDateTime then = QDateTime::fromString(some["next_backup_at"_L1].toString(), Qt::ISODate);
    QCOMPARE(at.secsTo(then), qint64{4} * 60 * 60);
    QVERIFY2(
        plain().contains("\nNext backup " + some["next_backup_at"_L1].toString().toUtf8() + "\n"), plain().constData());
    // Copied on another day, it is as old as before.
    QFile copied(*made);
    QVERIFY(copied.open(QIODevice::ReadWrite) && copied.setFileTime(at.addDays(3), QFileDevice::FileModificationTime));
    QCOMPARE(last(cli::run(here({u"ledger"_s, u"info"_s})))["last_backup"_L1].toObject(), backup);
}

void ShopVerbsTest::refusesACharge_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("practice");
    QTest::addColumn<QString>("code");
    QTest::newRow("account nobody set up") << QStringList{u"--account"_s, u"shop"_s} << true << u"account_unknown"_s;
    QTest::newRow("never practises unasked")
        << QStringList{u"--account"_s, u"practice"_s} << false << u"account_unknown"_s;
}

void ShopVerbsTest::refusesACharge()
{
    QFETCH(QStringList, options);
    QFETCH(bool, practice);
    QFETCH(QString, code);
    const cli::Run run =
        cli::run(here(QStringList{u"charge"_s, u"--amount"_s, u"1"_s, u"--wait"_s, u"9"_s} + options, practice));
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.err.count('\n'), 1);
    QCOMPARE(run.answers().size(), 1);
    QCOMPARE(last(run)["error"_L1].toString(), code);
    if (!practice)
        QVERIFY(!QFile::exists(m_folder->filePath(u"ledger.sqlite"_s)));
}

void ShopVerbsTest::refusesLessThanTheGatewayTakes()
{
    const cli::Run run = cli::run(here({u"charge"_s, u"--account"_s, u"practice"_s, u"--amount"_s, u"50"_s,
        u"--currency"_s, u"KHR"_s, u"--wait"_s, u"9"_s}));
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.answers().size(), 1); // no draft
    QCOMPARE(last(run)["error"_L1].toString(), u"amount_minimum"_s);
    QVERIFY2(run.err.contains("100 \u17DB"), run.err.constData());
    QCOMPARE(last(cli::run(here({u"ledger"_s, u"info"_s})))["payments"_L1].toInt(-1), 0);
}

void ShopVerbsTest::marksByHand()
{
    fill();
    const cli::Run marked = cli::run(
        here({u"payments"_s, u"mark"_s, u"S-4"_s, u"--state"_s, u"paid"_s, u"--reason"_s, u"paid the rest in cash"_s}));
    QCOMPARE(marked.exit, 0);
    QCOMPARE(last(marked)["state"_L1].toString(), u"paid"_s);
    QCOMPARE(last(marked)["evidence"_L1].toString(), u"manual"_s);
    const QJsonArray timeline = last(cli::run(here({u"payments"_s, u"show"_s, u"S-4"_s})))["timeline"_L1].toArray();
    QCOMPARE(timeline.last()["reason"_L1].toString(), u"paid the rest in cash"_s);

    const cli::Run cancelled = cli::run(here({u"payments"_s, u"cancel"_s, u"S-2"_s}));
    QCOMPARE(cancelled.exit, 0);
    QCOMPARE(last(cancelled)["state"_L1].toString(), u"cancelled"_s);
    const cli::Run again = cli::run(here({u"payments"_s, u"cancel"_s, u"S-2"_s}));
    QCOMPARE(again.exit, 1);
    QCOMPARE(last(again)["error"_L1].toString(), u"not_open"_s);
}

void ShopVerbsTest::sellsThroughTheRunningPaydesk()
{
    const app::ShopFolder folder(m_folder->path());
    app::CounterThread counter({.folder = folder,
        .practice = true,
        .merchant = {},
        .practiceOptions = {.seed = 1, .speed = 20, .expiry = std::chrono::hours(1), .port = 0},
        .looksAfterLedger = false});
    app::CounterSocket socket(counter.commandLine(), true);
    const QSignalSpy atTheWindow(&counter, &till::Desk::refused);
    connect(&counter, &app::CounterThread::ready, &socket, [&] { QVERIFY_RESULT(socket.listen(folder.socket())); });
    QSignalSpy opened(&counter, &till::Desk::opened);
    counter.start();
    QTRY_COMPARE(opened.size(), 1);
    // The program is another process; the counter needs our event loop meanwhile.
    const auto talk = [&](const QStringList& arguments, const std::function<void(const QByteArray&)>& heard = {}) {
        QProcess process;
        process.start(QStringLiteral(PAYDESK_CLI), here(arguments));
        cli::Run run;
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT((run.out += process.readAllStandardOutput(), heard ? heard(run.out) : void(),
                                         process.state() == QProcess::NotRunning),
                25'000);
        }();
        run.out += process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        run.exit = process.exitCode();
        return run;
    };
    const QStringList charge{u"charge"_s, u"--account"_s, u"practice"_s, u"--wait"_s, u"20"_s, u"--amount"_s};
    const cli::Run paid = talk(charge + QStringList{u"2.00"_s});
    QCOMPARE(paid.exit, 0);
    QCOMPARE(last(paid)["state"_L1].toString(), u"paid"_s);

    // Cancelled at the window while the script waits: closed without money.
    QString cancelled;
    const cli::Run closed = talk(charge + QStringList{u"2.01"_s}, [&](const QByteArray& out) {
        const QList<QByteArray> lines = out.split('\n');
        if (!cancelled.isEmpty() || !out.contains("pending"))
            return;
        cancelled = QJsonDocument::fromJson(lines.first())["id"_L1].toString();
        counter.cancel(cancelled);
    });
    QCOMPARE(closed.exit, 1);
    QCOMPARE(last(closed)["state"_L1].toString(), u"cancelled"_s);
    QCOMPARE(closed.err.count('\n'), 1);

    const cli::Run checked = talk({u"payments"_s, u"check"_s, last(paid)["id"_L1].toString()});
    QCOMPARE(checked.exit, 0);
    QCOMPARE(last(checked)["state"_L1].toString(), u"paid"_s);
    const cli::Run refused = talk({u"payments"_s, u"cancel"_s, last(paid)["id"_L1].toString()});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(last(refused)["error"_L1].toString(), u"not_open"_s);
    // A check that fails is the script's trouble, not the cashier's.
    QVERIFY(counter.practice() != nullptr);
    counter.practice()->setFault(practice::LineFault::Forbidden);
    const cli::Run failed = talk({u"payments"_s, u"check"_s, cancelled});
    QCOMPARE(failed.exit, 1);
    QCOMPARE(last(failed)["error"_L1].toString(), u"FORBIDDEN"_s);
    QCOMPARE(atTheWindow.size(), 0);
    counter.checkNow(cancelled);
    QTRY_COMPARE(atTheWindow.size(), 1);
    counter.practice()->setFault(practice::LineFault::None);
    const cli::Run own = talk(charge + QStringList{u"2.00"_s, u"--speed"_s, u"2"_s});
    QCOMPARE(last(own)["error"_L1].toString(), u"practice_running"_s);
    QVERIFY_RESULT(ledger::Reader::open(folder.ledger(true)));
}

void ShopVerbsTest::leavesTheOtherLedgerAlone()
{
    fill();
    const cli::Run run = cli::run(here({u"payments"_s, u"list"_s}, false));
    QCOMPARE(run.exit, 1);
    QCOMPARE(last(run)["error"_L1].toString(), u"ledger_missing"_s);
}

QTEST_GUILESS_MAIN(ShopVerbsTest)
#include "tst_shopverbs.moc"
