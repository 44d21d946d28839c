// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/practice/matrixshop.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using practice::LineFault;

namespace {

enum class Outcome {
    Paid,
    Expired,
    Failed,
    Cancelled,
    Late,
    Short,
    Over,
    Twice,
    AnswerLost,
    RequestLost,
    BusyLooks,
    BusyCreate,
    StormOverLooks,
    StormOverCreate
};

struct Row {
    Outcome outcome;
    const char* name;
    const char* expected; ///< state and exception
    int creates;
    const char* rule;
};

constexpr auto Life = 60s; // of a code, where the gateway lets it end
constexpr auto Day = 24h; // of a link at Pakhi Pay (PP-R10)

} // namespace

/// What becomes of a sale, whatever happens at the other end: the state of each gateway's contract, no second create by
/// itself, nothing paid without proof.
class GatewayMatrixTest final : public QObject {
    Q_OBJECT

private slots:
    void ends_data();
    void ends();

private:
    static void play(MatrixShop& shop, Outcome outcome);
};

void GatewayMatrixTest::ends_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("creates");
    QTest::addColumn<QString>("rule");
    const auto table = [](const char* gateway, std::initializer_list<Row> rows) {
        for (const Row& row : rows)
            QTest::addRow("%s: %s", gateway, row.name)
                << QString::fromLatin1(gateway) << row.outcome << QString::fromLatin1(row.expected) << row.creates
                << QString::fromUtf8(row.rule);
    };
    table("bakong-gateway",
        {{Outcome::Paid, "paid", "paid none", 1, "section 3: COMPLETED"},
            {Outcome::Expired, "expired", "expired none", 1, "section 3: expiresAt + 60 s, last check PENDING"},
            {Outcome::Failed, "failed", "failed none", 1, "BG-R6: at expiry"},
            {Outcome::Cancelled, "cancelled", "expired none", 1, "no cancelling: as nobody paying"},
            {Outcome::Late, "late", "paid late", 1, "README 8: looks at +2 min, +10 min"},
            {Outcome::Short, "short", "processing short", 1, "README 2: amounts agree, else review"},
            {Outcome::Over, "over", "processing over", 1, "README 2: amounts agree, else review"},
            {Outcome::Twice, "paid twice", "paid none", 1, "2.3: a check shows one payment"},
            {Outcome::AnswerLost, "answer lost", "unknown none", 1, "README 9: nothing to ask by"},
            {Outcome::RequestLost, "request lost", "unknown none", 1, "README 9: nothing to ask by"},
            {Outcome::BusyLooks, "429 at looks", "paid none", 1, "README 4.1: rate"},
            {Outcome::BusyCreate, "429 at create", "failed none", 1, "README 4.3: refused"},
            {Outcome::StormOverLooks, "5xx at looks", "paid none", 1, "README 4.1: exp"},
            {Outcome::StormOverCreate, "5xx at create", "unknown none", 1, "README 2: create unanswered"}});
    table("bdquickpay",
        {{Outcome::Paid, "paid", "paid none", 1, "section 4: completed"},
            {Outcome::Expired, "expired", "expired none", 1, "section 4: expires_at + 5 min"},
            {Outcome::Failed, "failed", "failed none", 1, "section 4: failed; BQ-R3"},
            {Outcome::Cancelled, "cancelled", "expired none", 1, "BQ-R4: the final word is expired"},
            {Outcome::Late, "late", "paid late", 1, "section 5: no looks after +5 min; a person's"},
            {Outcome::Short, "short", "processing short", 1, "README 2: amounts agree, else review"},
            {Outcome::Over, "over", "processing over", 1, "README 2: amounts agree, else review"},
            {Outcome::Twice, "paid twice", "paid none", 1, "section 3: one transaction"},
            {Outcome::AnswerLost, "answer lost", "unknown none", 1, "BQ-R11"},
            {Outcome::RequestLost, "request lost", "unknown none", 1, "BQ-R11"},
            {Outcome::BusyLooks, "429 at looks", "paid none", 1, "README 4.1: rate"},
            {Outcome::BusyCreate, "429 at create", "failed none", 1, "README 4.3: refused"},
            {Outcome::StormOverLooks, "5xx at looks", "paid none", 1, "README 4.1: exp"},
            {Outcome::StormOverCreate, "5xx at create", "unknown none", 1, "BQ-R11"}});
    table("bayar-gg",
        {{Outcome::Paid, "paid", "paid none", 1, "section 7: paid"},
            {Outcome::Expired, "expired", "expired none", 1, "section 7: expired"},
            {Outcome::Failed, "failed", "expired none", 1, "section 7: no such status; README 11: expired"},
            {Outcome::Cancelled, "cancelled", "cancelled none", 1, "section 7: cancelled"},
            {Outcome::Late, "late", "paid late", 1, "section 7: a check at +30 min"},
            {Outcome::Short, "short", "processing short", 1, "README 2: amounts agree, else review"},
            {Outcome::Over, "over", "processing over", 1, "README 2: amounts agree, else review"},
            {Outcome::Twice, "paid twice", "paid none", 1, "2.2: one paid_at"},
            {Outcome::AnswerLost, "answer lost", "pending none", 1, "README 9: found in the list"},
            {Outcome::RequestLost, "request lost", "pending none", 2, "README 9: not in the list, once more"},
            {Outcome::BusyLooks, "429 at looks", "paid none", 1, "README 4.1: rate"},
            {Outcome::BusyCreate, "429 at create", "failed none", 1, "README 4.3: refused"},
            {Outcome::StormOverLooks, "5xx at looks", "paid none", 1, "README 4.1: exp"},
            {Outcome::StormOverCreate, "5xx at create", "unknown none", 1, "README 9: the list does not answer"}});
    table("pakhi-pay",
        {{Outcome::Paid, "paid", "paid none", 1, "PP-R3: 1 and completed"},
            {Outcome::Expired, "expired", "expired none", 1, "PP-R10: 24 h"},
            {Outcome::Failed, "failed", "expired none", 1, "PP-R3: proves nothing; PP-R10"},
            {Outcome::Cancelled, "cancelled", "expired none", 1, "section 4: a note only; PP-R10"},
            {Outcome::Late, "late", "paid none", 1, "PP-R10: the day is ours, nothing to be later than"},
            {Outcome::Short, "short", "expired none", 1, "PP-R3: asked by exact amount, no amount back"},
            {Outcome::Over, "over", "expired none", 1, "PP-R3: asked by exact amount, no amount back"},
            {Outcome::Twice, "paid twice", "paid none", 1, "PP-R3: one number, one statement"},
            {Outcome::AnswerLost, "answer lost", "unknown none", 1, "README 9: never by itself"},
            {Outcome::RequestLost, "request lost", "unknown none", 1, "README 9: never by itself"},
            {Outcome::BusyLooks, "429 at looks", "paid none", 1, "README 4.1: rate"},
            {Outcome::BusyCreate, "429 at create", "failed none", 1, "README 4.3: refused"},
            {Outcome::StormOverLooks, "5xx at looks", "paid none", 1, "README 4.1: exp"},
            {Outcome::StormOverCreate, "5xx at create", "unknown none", 1, "README 9: never by itself"}});
}

void GatewayMatrixTest::play(MatrixShop& shop, Outcome outcome)
{
    // Longer than any policy waits (README 4.1).
    constexpr auto LongTrouble = 2min;
    const auto troubledCreate = [&](LineFault fault, std::chrono::milliseconds duration) {
        shop.servers().setFault(fault);
        shop.sell();
        shop.pass(duration);
        shop.servers().setFault(LineFault::None);
        shop.pass(30s);
    };
    const auto troubledLooks = [&](LineFault fault) {
        shop.sell();
        shop.servers().setFault(fault);
        shop.pay();
        shop.pass(20s);
        shop.servers().setFault(LineFault::None);
        shop.pass(LongTrouble);
    };
    switch (outcome) {
    case Outcome::AnswerLost:
        return troubledCreate(LineFault::AnswerLost, 0s);
    case Outcome::RequestLost:
        return troubledCreate(LineFault::Unreachable, 0s);
    case Outcome::BusyCreate:
        return troubledCreate(LineFault::RateLimit, 1s);
    case Outcome::StormOverCreate:
        return troubledCreate(LineFault::ServerError, LongTrouble);
    case Outcome::BusyLooks:
        return troubledLooks(LineFault::RateLimit);
    case Outcome::StormOverLooks:
        return troubledLooks(LineFault::Upstream);
    default:
        break;
    }
    shop.sell();
    shop.pass(8s);
    if (outcome == Outcome::Paid || outcome == Outcome::Twice)
        shop.pay();
    else if (outcome == Outcome::Short || outcome == Outcome::Over)
        shop.pay(outcome == Outcome::Over ? 1 : -1);
    else if (outcome == Outcome::Failed)
        shop.fail();
    else if (outcome == Outcome::Cancelled)
        shop.cancel();
    shop.pass(12s);
    if (outcome == Outcome::Twice)
        shop.pay();
    shop.passUntilClosed(shop.payment().exception == payments::Exception::None ? Day + 1min : 10min);
    if (outcome != Outcome::Late) {
        shop.pass(1min);
        return;
    }
    shop.pass(30s);
    shop.pay();
    shop.pass(40min);
    if (shop.payment().state != payments::State::Paid)
        shop.checkNow();
}

void GatewayMatrixTest::ends()
{
    QFETCH(QString, gateway);
    QFETCH(Outcome, outcome);
    QFETCH(QString, expected);
    QFETCH(int, creates);
    QFETCH(QString, rule);
    MatrixShop shop(gateway);
    shop.servers().bank().setExpiry(Life);
    play(shop, outcome);
    const auto& sale = shop.payment();
    const QString ended = payments::toWord(sale.state) + u' ' + payments::toWord(sale.exception);
    QVERIFY2(ended == expected, qPrintable(u"%1 in place of %2 (%3)\n%4"_s.arg(ended, expected, rule, shop.story())));
    QVERIFY2(shop.creates() == creates, qPrintable(u"%1 creates\n%2"_s.arg(shop.creates()).arg(shop.story())));
    QVERIFY2(shop.faults().isEmpty(), qPrintable(shop.faults()));
    // Nobody paid the price: at no time it may have looked so.
    QCOMPARE(shop.wasPaid(), expected.startsWith("paid"_L1));
}

QTEST_GUILESS_MAIN(GatewayMatrixTest)
#include "tst_gatewaymatrix.moc"
