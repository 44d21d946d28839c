// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Totals and search stay in step with the payments, whatever happens to those.

#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/shareddata.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using payments::Observation;

namespace {

constexpr quint32 seed = 20261122;

QString differenceSql(const QString& one, const QString& other)
{
    return u"SELECT (SELECT count(*) FROM (SELECT * FROM %1 EXCEPT SELECT * FROM %2)) + (SELECT count(*) FROM (SELECT "
           u"* "
           "FROM %2 EXCEPT SELECT * FROM %1))"_s.arg(one, other);
}

} // namespace

class TestLedgerDerived final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void countsASaleThroughItsLife();
    void countsMoneyOfAnotherCurrencyNowhere();
    void countsWhatWentBack();
    void searchFindsWhatChanged_data();
    void searchFindsWhatChanged();
    void searchFollowsWhatCame();
    void staysInStep();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    /// What another connection sees.
    [[nodiscard]] qint64 ask(const QString& sql) const
    {
        auto database = ledger::Database::open(path(), ledger::Database::Access::ReadWrite);
        const auto value = database->single(sql.toUtf8());
        return value && std::holds_alternative<qint64>(*value) ? std::get<qint64>(*value) : -1;
    }
    [[nodiscard]] qint64 hits(const QString& trigram) const
    {
        return ask(u"SELECT count(*) FROM payment_search WHERE payment_search MATCH '\"%1\"'"_s.arg(trigram));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeClock m_clock;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

void TestLedgerDerived::init()
{
    m_ledger.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = ledger::Ledger::open(path(), m_clock);
    QVERIFY_RESULT(opened);
    m_ledger = std::move(*opened);
}

void TestLedgerDerived::countsASaleThroughItsLife()
{
    const auto rows = [this] { return ask(u"SELECT count(*) FROM rollups"_s); };
    const auto is = [this](const QString& state) {
        return ask(u"SELECT count(*) FROM rollups WHERE state = '%1' AND count = 1 AND amount = 1250"_s.arg(state));
    };
    QVERIFY_RESULT(m_ledger->draft(sale::draft(1), sale::clerk));
    QCOMPARE(is(u"draft"_s), 1);
    ledger::News created = sale::created(1);
    created.created->finalAmount = money::Money::fromMinor(1253, money::Currency::Usd);
    QVERIFY_RESULT(m_ledger->record(sale::id(1), created, sale::program));
    QCOMPARE(is(u"pending"_s), 1);
    QCOMPARE(rows(), 1);
    QCOMPARE(ask(u"SELECT due FROM rollups"_s), 1253);
    QCOMPARE(ask(u"SELECT received FROM rollups"_s), 0);
    QVERIFY_RESULT(m_ledger->record(sale::id(1), sale::paid(1253), sale::program));
    QCOMPARE(is(u"paid"_s), 1);
    QCOMPARE(rows(), 1);
    QCOMPARE(ask(u"SELECT received FROM rollups"_s), 1253);
    QVERIFY_RESULT(sale::sell(*m_ledger, 2));
    QCOMPARE(rows(), 1);
    QCOMPARE(ask(u"SELECT received FROM rollups WHERE count = 2 AND amount = 2500 AND due = 2503"_s), 2503);
}

void TestLedgerDerived::countsMoneyOfAnotherCurrencyNowhere()
{
    QVERIFY_RESULT(sale::sell(*m_ledger, 1));
    QCOMPARE(ask(u"SELECT sum(received) FROM rollups"_s), 1250);
    auto database = ledger::Database::open(path(), ledger::Database::Access::ReadWrite);
    QVERIFY_RESULT(database->script("UPDATE payments SET received = 50000, received_currency = 'KHR'"));
    QCOMPARE(ask(u"SELECT sum(received) FROM rollups"_s), 0);
    QCOMPARE(ask(u"SELECT count(*) FROM rollups"_s), 1);
}

void TestLedgerDerived::countsWhatWentBack()
{
    const auto refund = [this](qint64 minor, const QString& attempt) {
        return m_ledger->refund(
            sale::id(1), *money::Money::fromMinor(minor, money::Currency::Usd), u"cold"_s, sale::clerk, attempt);
    };
    const auto refunded = [this](const QString& state) {
        return ask(
            u"SELECT sum(refunded) FROM rollups WHERE count = 1 AND received = 1250 AND state = '%1'"_s.arg(state));
    };
    QVERIFY_RESULT(sale::sell(*m_ledger, 1));
    QCOMPARE(refunded(u"paid"_s), 0);
    QVERIFY_RESULT(refund(500, u"1"_s));
    QCOMPARE(refunded(u"partially_refunded"_s), 500);
    QVERIFY_RESULT(refund(250, u"2"_s)); // the state stays
    QCOMPARE(refunded(u"partially_refunded"_s), 750);
    QVERIFY_RESULT(refund(500, u"3"_s));
    QCOMPARE(refunded(u"refunded"_s), 1250);
    QCOMPARE(ask(u"SELECT count(*) FROM rollups"_s), 1);
    QCOMPARE(ask(differenceSql(u"rollups"_s, u"rollups_of_payments"_s)), 0);
}

void TestLedgerDerived::searchFindsWhatChanged_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("trigram");
    QTest::newRow("Latin") << u"TWO coffees"_s << u"two"_s;
    QTest::newRow("Khmer") << u"កាហ្វេ\u200bទឹកដោះគោ ៧៨៩"_s << u"វេទ"_s;
    QTest::newRow("Khmer digits") << u"កាហ្វេ ៧៨៩"_s << u"789"_s;
    QTest::newRow("Bengali") << u"টেবিল নয়"_s << u"টেব"_s;
}

void TestLedgerDerived::searchFindsWhatChanged()
{
    QFETCH(const QString, note);
    QFETCH(const QString, trigram);
    QVERIFY_RESULT(m_ledger->draft(sale::draft(1), sale::clerk));
    QCOMPARE(hits(trigram), 0);
    QVERIFY_RESULT(m_ledger->note(sale::id(1), note, sale::clerk));
    QCOMPARE(hits(trigram), 1);
    QVERIFY_RESULT(m_ledger->note(sale::id(1), u"other"_s, sale::clerk));
    QCOMPARE(hits(trigram), 0);
    QCOMPARE(hits(u"oth"_s), 1);
}

void TestLedgerDerived::searchFollowsWhatCame()
{
    QVERIFY_RESULT(sale::sell(*m_ledger, 1)); // at 12.50
    auto database = ledger::Database::open(path(), ledger::Database::Access::ReadWrite);
    const auto found = [this](const QString& amount) {
        return ask(u"SELECT count(*) FROM payment_text WHERE text LIKE '%\n%1'"_s.arg(amount));
    };
    const auto set = [&](const QByteArray& received) {
        return database->script("UPDATE payments SET (received, received_currency) = " + received);
    };
    QVERIFY_RESULT(set("(980, 'USD')"));
    QCOMPARE(found(u"9.80"_s), 1);
    QVERIFY_RESULT(set("(980, 'KHR')"));
    QCOMPARE(found(u"980"_s), 1);
    QVERIFY_RESULT(set("(1250, 'KHR')"));
    QCOMPARE(found(u"1250"_s), 1);
    QVERIFY_RESULT(set("(1250, 'USD')"));
    QCOMPARE(found(u"12.50"_s), 1);
    QVERIFY_RESULT(set("(981, 'USD')"));
    QCOMPARE(found(u"9.81"_s), 1);
    QVERIFY_RESULT(set("(NULL, NULL)"));
    QCOMPARE(found(u"12.50"_s), 1);
    // What came as it was asked changes no text.
    QVERIFY_RESULT(database->script("DELETE FROM search_changes"));
    QVERIFY_RESULT(set("(1250, 'USD')"));
    QCOMPARE(ask(u"SELECT count(*) FROM search_changes"_s), 0);
}

void TestLedgerDerived::staysInStep()
{
    QRandomGenerator random(seed);
    const auto some = [&random](int below) { return static_cast<int>(random.bounded(below)); };
    qint64 sales = 0;
    const auto oneThing = [&]() -> base::Result<> {
        m_clock.advance(std::chrono::minutes(some(200)));
        const auto done = [](const auto& result) -> base::Result<> {
            return result ? base::Result<>() : tl::unexpected(result.error());
        };
        if (sales == 0 || some(4) == 0) {
            payments::Payment draft = sale::draft(++sales);
            draft.reference = u"Table %1"_s.arg(some(9));
            draft.amount =
                *money::Money::fromMinor(some(9999), some(2) == 0 ? money::Currency::Khr : money::Currency::Usd);
            return done(m_ledger->draft(draft, some(2) == 0 ? sale::clerk : u"Dara"_s));
        }
        const qint64 one = 1 + some(static_cast<int>(sales));
        const QString id = sale::id(one);
        switch (some(9)) {
        case 0:
            return done(m_ledger->record(id, sale::created(one), sale::program));
        case 1:
            return done(m_ledger->record(id, sale::paid(some(9999)), sale::program));
        case 2:
            return done(m_ledger->record(id, sale::said(Observation::Said::Expired), sale::program));
        case 3:
            return done(m_ledger->note(id, QString::number(random.bounded(1000)), sale::clerk));
        case 4:
            return done(m_ledger->mark(id, payments::State::Cancelled, u"left"_s, sale::clerk));
        case 5:
            return done(m_ledger->acknowledge(id, payments::Decision::LookedAt, {}, sale::clerk));
        case 6:
            (void)m_ledger->giveNumber(id, u"N-%1"_s.arg(some(50)), sale::clerk); // may be refused
            return {};
        case 7:
            (void)m_ledger->refund(id, *money::Money::fromMinor(1 + some(99), money::Currency::Usd), u"cold"_s,
                sale::clerk, QString::number(random.generate())); // may be refused
            return {};
        default:
            return done(m_ledger->record(id, sale::said(Observation::Said::Processing), sale::program));
        }
    };
    for (int i = 0; i < 20; ++i) {
        QVERIFY_RESULT(m_ledger->together([&oneThing]() -> base::Result<> {
            for (int j = 0; j < 50; ++j) {
                if (auto done = oneThing(); !done)
                    return done;
            }
            return {};
        }));
        QCOMPARE(ask(differenceSql(u"rollups"_s, u"rollups_of_payments"_s)), 0);
        QCOMPARE(ask(differenceSql(u"payment_text"_s, u"text_of_payments"_s)), 0);
    }
    QCOMPARE(ask(u"SELECT count(*) FROM rollups WHERE count <= 0"_s), 0);
    QVERIFY(ask(u"SELECT count(*) FROM payments"_s) > 100);
    auto database = ledger::Database::open(path(), ledger::Database::Access::ReadWrite);
    QVERIFY_RESULT(database->script("INSERT INTO payment_search (payment_search, rank) VALUES ('integrity-check', 1)"));
    // What was taken out leaves nothing behind, once the ledger has written again.
    QVERIFY_RESULT(database->script("DELETE FROM payments"));
    QVERIFY_RESULT(m_ledger->skipNumbers(1000, sale::clerk));
    QCOMPARE(ask(u"SELECT count(*) FROM rollups"_s) + ask(u"SELECT count(*) FROM payment_text"_s), 0);
    QVERIFY_RESULT(database->script("INSERT INTO payment_search (payment_search, rank) VALUES ('integrity-check', 1)"));
    QCOMPARE(hits(u"tab"_s), 0);
}

QTEST_GUILESS_MAIN(TestLedgerDerived)
#include "tst_ledgerderived.moc"
