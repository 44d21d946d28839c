// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "core/ledger/reader.h"
#include "core/money/jsonmoney.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using money::Currency;
using payments::Evidence;
using payments::Exception;
using payments::Payment;
using payments::State;

namespace {

const QString sticker = sale::id(1);
const QString examples = QStringLiteral(PAYDESK_SHARED_CONTRACTS "/examples/");

money::Money usd(qint64 cents)
{
    return *money::Money::fromMinor(cents, Currency::Usd);
}

/// A signed notice that so much came.
ledger::News notice(const QString& key, const money::Money& received = usd(350))
{
    ledger::News news;
    news.observation.said = payments::Observation::Said::Paid;
    news.observation.evidence = Evidence::WebhookSigned;
    news.observation.received = received;
    news.observation.transactionId = u"tx-"_s + key;
    news.observation.payer = u"Sok Dara"_s;
    news.observation.paidAt = QDateTime(QDate(2026, 1, 14), QTime(2, 30), Qt::UTC);
    news.paidNeeds = Evidence::WebhookSigned;
    news.sourceKey = u"bakong-gateway "_s + key;
    return news;
}

/// What the delivery of a contract fixture says of the money.
ledger::News delivered(const QString& fixture)
{
    QFile file(examples + fixture);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    const base::Json body = *base::Json::parse(file.readAll())->member(u"body");
    const base::Json data = *body.member(u"data");
    const Currency currency = *money::currencyFromCode(*data.member(u"currency")->asString());
    ledger::News news =
        notice(*body.member(u"id")->asString(), *money::moneyFromJson(*data.member(u"amount"), currency));
    news.observation.transactionId = *data.member(u"externalTransactionId")->asString();
    return news;
}

} // namespace

class LedgerChildrenTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void makesAPaymentOfItsOwn();
    void twoCustomersOfOneCodeAreTwoPayments();
    void countsADeliveryOnce();
    void countsADeliveryOnceThatWasImported_data();
    void countsADeliveryOnceThatWasImported();
    void holdsWhatDisagreesForAPerson_data();
    void holdsWhatDisagreesForAPerson();
    void refuses_data();
    void refuses();
    void isNoSaleThatWaitsForAnAnswer();
    void standsInALedgerDerivedFromTheEvents();
    void addsUpForOneCode();

private:
    [[nodiscard]] ledger::Ledger& ledger() { return *m_ledger; }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    [[nodiscard]] qint64 count() { return *ledger().records().paymentCount(); }
    /// Payments as they stand, without a way to miss one.
    [[nodiscard]] QList<Payment> all() { return *ledger().records().latest(100); }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeClock m_clock;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

/// S-1 has a static code in dollars, S-2 a code for one payment, S-3 came by the code of S-1.
void LedgerChildrenTest::init()
{
    m_ledger.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = ledger::Ledger::open(path(), m_clock);
    QVERIFY_RESULT(opened);
    m_ledger = std::move(*opened);
    Payment draft = sale::draft(1);
    draft.amount = usd(0);
    draft.method = u"khqr-static"_s;
    QVERIFY_RESULT(ledger().draft(draft, sale::clerk));
    QVERIFY_RESULT(ledger().record(sticker, sale::created(1), sale::program));
    QVERIFY_RESULT(ledger().draft(sale::draft(2), sale::clerk));
    QVERIFY_RESULT(ledger().record(sale::id(2), sale::created(2), sale::program));
    m_clock.advance(60s);
    QVERIFY_RESULT(ledger().addChild(sticker, sale::id(3), notice(u"evt-3"_s), sale::program));
    m_clock.advance(60s);
}

void LedgerChildrenTest::makesAPaymentOfItsOwn()
{
    const auto added = ledger().addChild(sticker, sale::id(4), notice(u"evt-4"_s, usd(1234)), sale::program);
    QVERIFY_RESULT(added);
    QVERIFY(added->changed);
    const Payment parent = **ledger().records().byId(sticker);
    Payment expected;
    expected.id = sale::id(4);
    expected.number = 4;
    expected.parent = sticker;
    expected.gateway = parent.gateway;
    expected.account = parent.account;
    expected.method = u"khqr-static"_s;
    expected.state = State::Paid;
    expected.evidence = Evidence::WebhookSigned;
    expected.amount = usd(1234);
    expected.received = usd(1234);
    expected.transactionId = u"tx-evt-4"_s;
    expected.payer = u"Sok Dara"_s;
    expected.cashier = sale::program;
    expected.createdAt = expected.changedAt = m_clock.nowUtc();
    expected.paidAt = QDateTime(QDate(2026, 1, 14), QTime(2, 30), Qt::UTC);
    QVERIFY(ledger::toRow(added->payment) == ledger::toRow(expected));
    QVERIFY(!added->payment.needsAttention());
    // The sale with the code waits for the next customer as before.
    QCOMPARE(parent.state, State::Pending);
    QVERIFY(!parent.received && !parent.paidAt);

    const auto timeline = ledger().records().timeline(sale::id(4));
    QVERIFY_RESULT(timeline);
    QCOMPARE(timeline->size(), 1);
    QCOMPARE(timeline->first().kind, u"arrived"_s);
    QCOMPARE(timeline->first().sourceKey, u"bakong-gateway evt-4"_s);
    QCOMPARE(ledger::textIn(timeline->first(), u"evidence"), u"webhook_signed"_s);
    QCOMPARE(ledger::textIn(timeline->first(), u"remark"), u"by_code S-1"_s);
    // Money of its own may go back.
    const auto refunded = ledger().refund(sale::id(4), usd(1234), u"Cold"_s, sale::clerk, u"a1"_s);
    QVERIFY_RESULT(refunded);
    QCOMPARE(refunded->payment.state, State::Refunded);
}

void LedgerChildrenTest::twoCustomersOfOneCodeAreTwoPayments()
{
    if (!QFile::exists(examples))
        QSKIP("shared/contracts is not beside this checkout");
    // One code, one amount, one moment.
    const auto first = delivered(u"bakong-gateway--webhook--payment-received-static-first.json"_s);
    const auto second = delivered(u"bakong-gateway--webhook--payment-received-static-second.json"_s);
    for (int round = 0; round < 2; ++round) { // every delivery may come again
        const auto one = ledger().addChild(sticker, sale::id(10 + round), first, sale::program);
        const auto other = ledger().addChild(sticker, sale::id(20 + round), second, sale::program);
        QVERIFY_RESULT(one);
        QVERIFY_RESULT(other);
        QCOMPARE(one->payment.id, sale::id(10));
        QCOMPARE(other->payment.id, sale::id(20));
        QCOMPARE(one->changed, round == 0);
        QCOMPARE(one->payment.transactionId, u"tx_static_0001"_s);
        QCOMPARE(other->payment.transactionId, u"tx_static_0002"_s);
        for (const Payment& child : {one->payment, other->payment}) {
            QCOMPARE(child.state, State::Paid);
            QVERIFY(child.received == usd(350));
        }
        QCOMPARE(count(), 5);
    }
}

void LedgerChildrenTest::countsADeliveryOnce()
{
    const auto again = ledger().addChild(sticker, sale::id(9), notice(u"evt-3"_s, usd(999)), sale::program);
    QVERIFY_RESULT(again);
    QVERIFY(!again->changed);
    QCOMPARE(again->payment.id, sale::id(3));
    QVERIFY(again->payment.received == usd(350));
    // The same wish under another key is no second payment either.
    const auto sameWish = ledger().addChild(sticker, sale::id(3), notice(u"evt-9"_s), sale::program);
    QVERIFY_RESULT(sameWish);
    QVERIFY(!sameWish->changed);
    QCOMPARE(count(), 3);
}

void LedgerChildrenTest::countsADeliveryOnceThatWasImported_data()
{
    QTest::addColumn<bool>("isOtherParent");
    QTest::newRow("with the sale of its code") << false;
    QTest::newRow("beside that sale under another id") << true;
}

void LedgerChildrenTest::countsADeliveryOnceThatWasImported()
{
    QFETCH(const bool, isOtherParent);
    const ledger::Import import{u"00000000000000000000000000000001"_s, sale::clerk};
    const auto opened = ledger::Ledger::open(m_folder->filePath(u"new.sqlite"_s), m_clock);
    QVERIFY_RESULT(opened);
    ledger::Ledger& other = **opened;
    QList<Payment> rows = all();
    for (Payment& row : rows)
        if (isOtherParent && !row.parent.isEmpty())
            row.parent = sale::id(99);
    QVERIFY_RESULT(other.importBatch(rows, import));
    // The gateway delivers again to the Paydesk that took over: what it knows is not counted twice.
    for (const qint64 n : {20, 21}) {
        const auto again = other.addChild(sticker, sale::id(n), notice(u"evt-3"_s), sale::program);
        QVERIFY_RESULT(again);
        QVERIFY(!again->changed);
        QCOMPARE(again->payment.id, sale::id(3));
        QCOMPARE(*other.records().paymentCount(), 3);
    }
    const auto timeline = *other.records().timeline(sale::id(3));
    QCOMPARE(timeline.size(), 2);
    QCOMPARE(timeline.last().sourceKey, u"bakong-gateway evt-3"_s);
    // What has its notice is not another one's as well, and another amount or code is other money.
    ledger::News same = notice(u"evt-4"_s);
    same.observation.transactionId = u"tx-evt-3"_s;
    QVERIFY((*other.addChild(sticker, sale::id(22), same, sale::program)).changed);
    QVERIFY((*other.addChild(sticker, sale::id(23), notice(u"evt-5"_s, usd(351)), sale::program)).changed);
    QCOMPARE(*other.records().paymentCount(), 5);
    // Undoing the import does not take back what a notice has proven here.
    QVERIFY_RESULT(other.undoImport(import.id, sale::clerk));
    QVERIFY((*other.records().byId(sale::id(3))).has_value());
    QVERIFY((*other.verify()).isSound());
}

void LedgerChildrenTest::holdsWhatDisagreesForAPerson_data()
{
    QTest::addColumn<ledger::News>("news");
    QTest::addColumn<Exception>("exception");
    QTest::newRow("another currency than the code's")
        << notice(u"evt-4"_s, *money::Money::fromMinor(4000, Currency::Khr)) << Exception::WrongCurrency;
    ledger::News elsewhere = notice(u"evt-4"_s);
    elsewhere.observation.receiverAgrees = false;
    QTest::newRow("another account") << elsewhere << Exception::WrongAccount;
}

void LedgerChildrenTest::holdsWhatDisagreesForAPerson()
{
    QFETCH(ledger::News, news);
    QFETCH(Exception, exception);
    const auto added = ledger().addChild(sticker, sale::id(4), news, sale::program);
    QVERIFY_RESULT(added);
    QCOMPARE(added->payment.state, State::Processing);
    QCOMPARE(added->payment.exception, exception);
    QVERIFY(added->payment.needsAttention());
    QVERIFY(added->payment.amount == *news.observation.received);
    QVERIFY(added->payment.received == news.observation.received);
    const auto decided = ledger().mark(sale::id(4), State::Paid, u"It is ours"_s, sale::clerk);
    QVERIFY_RESULT(decided);
    QCOMPARE(decided->payment.state, State::Paid);
}

void LedgerChildrenTest::refuses_data()
{
    QTest::addColumn<QString>("parent");
    QTest::addColumn<ledger::News>("news");
    QTest::addColumn<QString>("code");
    const auto row = [](
                         const char* name, const QString& parent, const QString& code,
                         const std::function<void(ledger::News&)>& change = [](ledger::News&) {}) {
        ledger::News news = notice(u"evt-4"_s);
        change(news);
        QTest::newRow(name) << parent << news << code;
    };
    row("no such sale", sale::id(99), u"payment_unknown"_s);
    row("a code for one payment", sale::id(2), u"child_without_code"_s);
    row("what came in by a code itself", sale::id(3), u"child_of_child"_s);
    row("no key", sticker, u"child_source"_s, [](ledger::News& news) { news.sourceKey.clear(); });
    for (const Evidence evidence :
        {Evidence::None, Evidence::Redirect, Evidence::WebhookUnverified, Evidence::WebhookToken})
        row(qPrintable(u"no proof: "_s + payments::toWord(evidence)), sticker, u"child_unproven"_s,
            [evidence](ledger::News& news) { news.observation.evidence = evidence; });
    row("a gateway that wants a check", sticker, u"child_unproven"_s,
        [](ledger::News& news) { news.paidNeeds = Evidence::Api; });
    row("no amount", sticker, u"child_unproven"_s, [](ledger::News& news) { news.observation.received.reset(); });
    row("nothing", sticker, u"child_unproven"_s, [](ledger::News& news) { news.observation.received = usd(0); });
    row("that the code ended", sticker, u"child_unproven"_s,
        [](ledger::News& news) { news.observation.said = payments::Observation::Said::Expired; });
}

void LedgerChildrenTest::refuses()
{
    QFETCH(QString, parent);
    QFETCH(ledger::News, news);
    QFETCH(QString, code);
    const qint64 event = (*ledger().records().lastEvent())->row;
    const auto added = ledger().addChild(parent, sale::id(4), news, sale::program);
    QVERIFY(!added);
    QCOMPARE(added.error().code, code);
    const QString sentence = added.error().person.translated();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
    QCOMPARE(count(), 3);
    QCOMPARE((*ledger().records().lastEvent())->row, event);
}

void LedgerChildrenTest::isNoSaleThatWaitsForAnAnswer()
{
    // Without a gateway id as a create that was never answered, and yet nothing of a gateway's list may be taken for
    // it.
    ledger::News elsewhere = notice(u"evt-4"_s);
    elsewhere.observation.receiverAgrees = false;
    const auto held = ledger().addChild(sticker, sale::id(4), elsewhere, sale::program);
    QVERIFY_RESULT(held);
    const auto waits = ledger().records().isUnanswered(held->payment);
    QVERIFY_RESULT(waits);
    QVERIFY(!*waits);
    const auto waiting = ledger().records().unanswered(u"practice"_s, {}, m_clock.nowUtc());
    QVERIFY_RESULT(waiting);
    QVERIFY(waiting->isEmpty());
}

void LedgerChildrenTest::standsInALedgerDerivedFromTheEvents()
{
    QVERIFY_RESULT(ledger().addChild(sticker, sale::id(4), notice(u"evt-4"_s), sale::program));
    const QList<Payment> before = all();
    QVERIFY((*ledger().verify()).isSound());
    QVERIFY_RESULT(ledger().rebuild(sale::clerk));
    const QList<Payment> after = all();
    QCOMPARE(after.size(), 4);
    for (qsizetype i = 0; i < after.size(); ++i)
        QVERIFY(ledger::toRow(after.at(i)) == ledger::toRow(before.at(i)));
    QVERIFY((*ledger().verify()).isSound());
}

void LedgerChildrenTest::addsUpForOneCode()
{
    for (int n = 4; n < 30; ++n)
        QVERIFY_RESULT(ledger().addChild(sticker, sale::id(n), notice(u"evt-%1"_s.arg(n), usd(n)), sale::program));
    const auto reader = ledger::Reader::open(path());
    QVERIFY_RESULT(reader);
    ledger::Filter filter;
    filter.parent = {sticker, 1};
    const auto totals = (*reader)->lists().totals(filter);
    QVERIFY_RESULT(totals);
    QVERIFY(totals->complete);
    QCOMPARE(totals->count, 27);
    QCOMPARE(totals->currencies.size(), 1);
    QCOMPARE(totals->currencies.first().received, 350 + (4 + 29) * 26 / 2);
    // Newest first, page after page.
    ledger::Reading::Page page;
    page.list = {filter, {ledger::Sort::By::Number, true}};
    page.count = 10;
    qint64 expected = 29;
    for (int pages = 0; pages < 3; ++pages) {
        const auto rows = (*reader)->lists().page(page);
        QVERIFY_RESULT(rows);
        for (const Payment& child : *rows) {
            QCOMPARE(child.number, expected--);
            QCOMPARE(child.parent, sticker);
        }
        page.neighbour = rows->last();
    }
    QCOMPARE(expected, 2);
}

QTEST_GUILESS_MAIN(LedgerChildrenTest)
#include "tst_ledgerchildren.moc"
