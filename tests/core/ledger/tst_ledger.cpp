// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/reader.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using payments::Evidence;
using payments::State;
using Said = payments::Observation::Said;

class TestLedger final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void numbersDraftsFromOne();
    void numbersAboveThoseSkipped();
    void keepsEveryColumn();
    void takesAKnownIdQuietly();
    void leadsASaleToPaid();
    void changesNothingForRepeatedNews();
    void countsAMessageOnce();
    void keepsAMessageThatChangesNothing();
    void leavesAGatewayIdToItsFirstPayment();
    void takesALateAnswerToTheCreate_data();
    void takesALateAnswerToTheCreate();
    void keepsTheFirstAnswerToTheCreate();
    void marksByHandWithAReason();
    void refusesMarks_data();
    void refusesMarks();
    void acknowledgesWithoutErasing();
    void keepsNotes();
    void takesANumberFromAPerson();
    void keepsANumberForOneSale_data();
    void keepsANumberForOneSale();
    void knowsWhenItWasChecked();
    void saysWhenASaleIsUnknown();
    void pagesFromTheNewest();
    void watchesOpenAndLatelyClosedSales();
    void doesAllOrNothingTogether();
    void keepsHostileText();
    void readsBesideTheWriter();

private:
    [[nodiscard]] ledger::Ledger& ledger() { return *m_ledger; }
    [[nodiscard]] payments::Payment stored(qint64 n)
    {
        const auto found = m_ledger->records().byId(sale::id(n));
        return found && *found ? **found : sale::draft(-1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeClock m_clock;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

void TestLedger::init()
{
    m_ledger.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = ledger::Ledger::open(m_folder->filePath(u"ledger.sqlite"_s), m_clock);
    QVERIFY_RESULT(opened);
    m_ledger = std::move(*opened);
}

void TestLedger::numbersAboveThoseSkipped()
{
    QVERIFY_RESULT(sale::sell(ledger(), 1));
    QVERIFY_RESULT(ledger().skipNumbers(40, sale::clerk));
    QVERIFY_RESULT(ledger().skipNumbers(7, sale::clerk)); // lower: nothing
    const auto drafted = ledger().draft(sale::draft(2), sale::clerk);
    QVERIFY_RESULT(drafted);
    QCOMPARE(drafted->number, 41);
    QCOMPARE(ledger().draft(sale::draft(3), sale::clerk)->number, 42);
    const auto verified = ledger().verify();
    QVERIFY_RESULT(verified);
    QVERIFY(verified->isSound());
    QVERIFY_RESULT(ledger().rebuild(sale::clerk));
    QCOMPARE(ledger().draft(sale::draft(4), sale::clerk)->number, 43);
}

void TestLedger::numbersDraftsFromOne()
{
    for (qint64 n = 1; n <= 3; ++n) {
        const auto drafted = ledger().draft(sale::draft(n + 40), sale::clerk);
        QVERIFY_RESULT(drafted);
        QCOMPARE(drafted->number, n);
        QCOMPARE(drafted->state, State::Draft);
        QCOMPARE(drafted->createdAt, m_clock.nowUtc());
    }
}

void TestLedger::keepsEveryColumn()
{
    payments::Payment full = sale::draft(1);
    full.note = u"two coffees"_s;
    full.finalAmount = money::Money::fromMinor(1253, money::Currency::Usd);
    full.received = money::Money::fromMinor(5'000, money::Currency::Khr);
    full.gatewayId = u"md5"_s;
    full.transactionId = u"T-9"_s;
    full.payer = u"សុខ ដារ៉ា"_s;
    full.paidVia = u"gopay_qris"_s;
    full.qr = u"000201"_s;
    full.url = u"https://pay.example/1"_s;
    full.exception = payments::Exception::Late;
    full.evidence = Evidence::Api;
    full.acknowledgedAt = m_clock.nowUtc().addSecs(5);
    full.expiresAt = m_clock.nowUtc().addSecs(300);
    full.paidAt = m_clock.nowUtc().addMSecs(1234);
    QVERIFY_RESULT(ledger().draft(full, sale::clerk));
    const payments::Payment kept = stored(1);
    QCOMPARE(kept.reference, full.reference);
    QCOMPARE(kept.note, full.note);
    QCOMPARE(kept.gateway, full.gateway);
    QCOMPARE(kept.account, full.account);
    QCOMPARE(kept.method, full.method);
    QVERIFY(kept.amount == full.amount);
    QVERIFY(kept.finalAmount == full.finalAmount);
    QVERIFY(kept.received == full.received);
    QCOMPARE(kept.gatewayId, full.gatewayId);
    QCOMPARE(kept.transactionId, full.transactionId);
    QCOMPARE(kept.payer, full.payer);
    QCOMPARE(kept.paidVia, full.paidVia);
    QCOMPARE(kept.qr, full.qr);
    QCOMPARE(kept.url, full.url);
    QCOMPARE(kept.exception, full.exception);
    QCOMPARE(kept.evidence, full.evidence);
    QVERIFY(kept.acknowledgedAt == full.acknowledgedAt);
    QVERIFY(kept.expiresAt == full.expiresAt);
    QVERIFY(kept.paidAt == full.paidAt);
    QCOMPARE(kept.expiresAt->timeSpec(), Qt::UTC);
}

void TestLedger::takesAKnownIdQuietly()
{
    QVERIFY_RESULT(ledger().draft(sale::draft(1), sale::clerk));
    payments::Payment again = sale::draft(1);
    again.reference = u"Table 8"_s;
    const auto drafted = ledger().draft(again, sale::clerk);
    QVERIFY_RESULT(drafted);
    QCOMPARE(drafted->number, 1);
    QCOMPARE(drafted->reference, u"Table 7"_s);
    QCOMPARE(ledger().records().timeline(sale::id(1))->size(), 1);
}

void TestLedger::leadsASaleToPaid()
{
    QVERIFY_RESULT(ledger().draft(sale::draft(1), sale::clerk));
    const auto pending = ledger().record(sale::id(1), sale::created(1), sale::program);
    QVERIFY_RESULT(pending);
    QVERIFY(pending->changed);
    QCOMPARE(pending->payment.state, State::Pending);
    QCOMPARE(pending->payment.gatewayId, u"md5-1"_s);
    QCOMPARE(pending->payment.qr, u"0002011"_s);
    m_clock.advance(10s);
    const auto paid = ledger().record(sale::id(1), sale::paid(), sale::program);
    QVERIFY_RESULT(paid);
    QVERIFY(paid->changed);
    QCOMPARE(paid->payment.state, State::Paid);
    QCOMPARE(paid->payment.evidence, Evidence::Api);
    QVERIFY(paid->payment.paidAt == m_clock.nowUtc());
    QCOMPARE(paid->payment.payer, u"Sok Dara"_s);

    const auto timeline = ledger().records().timeline(sale::id(1));
    QVERIFY_RESULT(timeline);
    QStringList words;
    for (const ledger::Event& event : *timeline)
        words.append(u"%1 by %2"_s.arg(event.kind, event.actor));
    QCOMPARE(words, (QStringList{u"draft by Owner"_s, u"created by Paydesk"_s, u"paid by Paydesk"_s}));
    QVERIFY(ledger::stateIn(timeline->last()) == State::Paid);
    QCOMPARE(ledger::textIn(timeline->last(), u"evidence"), u"api"_s);
    QCOMPARE(ledger::textIn(timeline->last(), u"received"), u"12.50"_s);
    const auto byGatewayId = ledger().records().byGatewayId(u"bakong-gateway"_s, u"practice"_s, u"md5-1"_s);
    QVERIFY_RESULT(byGatewayId);
    QVERIFY(*byGatewayId && (*byGatewayId)->id == sale::id(1));
}

void TestLedger::changesNothingForRepeatedNews()
{
    QVERIFY_RESULT(sale::sell(ledger(), 1));
    const auto again = ledger().record(sale::id(1), sale::paid(), sale::program);
    QVERIFY_RESULT(again);
    QVERIFY(!again->changed);
    QCOMPARE(again->payment.state, State::Paid);
    QCOMPARE(ledger().records().timeline(sale::id(1))->size(), 3);
}

void TestLedger::countsAMessageOnce()
{
    QVERIFY_RESULT(ledger().draft(sale::draft(1), sale::clerk));
    QVERIFY_RESULT(ledger().record(sale::id(1), sale::created(1), sale::program));
    ledger::News notice = sale::said(Said::Processing);
    notice.sourceKey = u"bakong-gateway:event-1"_s;
    QVERIFY(ledger().record(sale::id(1), notice, sale::program)->changed);
    const auto repeated = ledger().record(sale::id(1), notice, sale::program);
    QVERIFY_RESULT(repeated);
    QVERIFY(!repeated->changed);
    QCOMPARE(ledger().records().timeline(sale::id(1))->size(), 3);
}

void TestLedger::keepsAMessageThatChangesNothing()
{
    QVERIFY_RESULT(sale::sell(ledger(), 1));
    ledger::News notice = sale::said(Said::Processing);
    notice.sourceKey = u"bakong-gateway:event-1"_s;
    const auto kept = ledger().record(sale::id(1), notice, sale::program);
    QVERIFY_RESULT(kept);
    QVERIFY(!kept->changed);
    QCOMPARE(kept->payment.state, State::Paid);
    const auto timeline = ledger().records().timeline(sale::id(1));
    QCOMPARE(timeline->size(), 4);
    QVERIFY(!ledger::stateIn(timeline->last()));
    QVERIFY(ledger().verify()->isSound());
}

void TestLedger::leavesAGatewayIdToItsFirstPayment()
{
    QVERIFY_RESULT(sale::sell(ledger(), 1));
    QVERIFY_RESULT(ledger().draft(sale::draft(2), sale::clerk));
    const auto second = ledger().record(sale::id(2), sale::created(1), sale::program);
    QVERIFY_RESULT(second);
    QVERIFY(!second->changed);
    QCOMPARE(stored(2).state, State::Draft);
    QCOMPARE(stored(2).gatewayId, QString());
}

void TestLedger::takesALateAnswerToTheCreate_data()
{
    QTest::addColumn<QList<ledger::News>>("before");
    QTest::addColumn<QString>("state");
    const auto notice = [](Evidence evidence) {
        ledger::News news = sale::said(Said::Processing);
        news.observation.evidence = evidence;
        return news;
    };
    const ledger::News lost = [] {
        ledger::News news = sale::said(Said::NoAnswer);
        news.observation.evidence = Evidence::None;
        return news;
    }();
    QTest::newRow("nothing before") << QList<ledger::News>{} << u"pending"_s;
    QTest::newRow("after a notice") << QList{notice(Evidence::WebhookSigned)} << u"processing"_s;
    QTest::newRow("after silence") << QList{lost} << u"pending"_s;
    QTest::newRow("after silence and a notice") << QList{lost, notice(Evidence::WebhookToken)} << u"processing"_s;
    QTest::newRow("after silence and the money") << QList{lost, sale::paid()} << u"paid"_s;
    QTest::newRow("after wrong money") << QList{lost, sale::paid(100)} << u"processing"_s;
    QTest::newRow("after a refusal") << QList{sale::said(Said::Refused)} << u"failed"_s;
}

void TestLedger::takesALateAnswerToTheCreate()
{
    QFETCH(const QList<ledger::News>, before);
    QVERIFY_RESULT(ledger().draft(sale::draft(1), sale::clerk));
    for (const ledger::News& news : before)
        QVERIFY(ledger().record(sale::id(1), news, sale::program)->changed);
    m_clock.advance(2s);
    ledger::News answer = sale::created(1);
    answer.created->url = u"https://pay.example/1"_s;
    answer.created->expiresAt = m_clock.nowUtc().addSecs(300);
    answer.created->finalAmount = money::Money::fromMinor(1253, money::Currency::Usd);
    const auto recorded = ledger().record(sale::id(1), answer, sale::program);
    QVERIFY_RESULT(recorded);
    QVERIFY(recorded->changed);
    const auto isTaken = [&](const payments::Payment& payment) {
        return payment.gatewayId == u"md5-1"_s && payment.qr == u"0002011"_s && payment.url == answer.created->url
            && payment.expiresAt == answer.created->expiresAt && payment.finalAmount == answer.created->finalAmount
            && payment.changedAt == m_clock.nowUtc();
    };
    QVERIFY(isTaken(recorded->payment));
    QVERIFY(isTaken(stored(1)));
    QTEST(QString(payments::toWord(stored(1).state)), "state");
    const auto timeline = ledger().records().timeline(sale::id(1));
    QCOMPARE(timeline->size(), before.size() + 2);
    QCOMPARE(timeline->last().kind, QString(ledger::kind::created));
    QVERIFY((*ledger().records().byGatewayId(u"bakong-gateway"_s, u"practice"_s, u"md5-1"_s)).has_value());

    const auto again = ledger().record(sale::id(1), answer, sale::program);
    QVERIFY_RESULT(again);
    QVERIFY(!again->changed);
    QCOMPARE(ledger().records().timeline(sale::id(1))->size(), before.size() + 2);
    QVERIFY(ledger().verify()->isSound());
    QVERIFY_RESULT(ledger().rebuild(sale::clerk));
    QVERIFY(isTaken(stored(1)));
    QTEST(QString(payments::toWord(stored(1).state)), "state");
    QVERIFY(ledger().verify()->isSound());
}

void TestLedger::keepsTheFirstAnswerToTheCreate()
{
    QVERIFY_RESULT(ledger().draft(sale::draft(1), sale::clerk));
    QVERIFY_RESULT(ledger().record(sale::id(1), sale::created(1), sale::program));
    ledger::News other = sale::created(2);
    other.created->expiresAt = m_clock.nowUtc().addSecs(300);
    const auto ignored = ledger().record(sale::id(1), other, sale::program);
    QVERIFY_RESULT(ignored);
    QVERIFY(!ignored->changed);
    QCOMPARE(stored(1).gatewayId, u"md5-1"_s);
    QVERIFY(!stored(1).expiresAt);
    // The same payment told more fully fills the gap.
    ledger::News fuller = sale::created(1);
    fuller.created->qr = u"another"_s;
    fuller.created->expiresAt = m_clock.nowUtc().addSecs(300);
    QVERIFY(ledger().record(sale::id(1), fuller, sale::program)->changed);
    QVERIFY(stored(1).expiresAt == fuller.created->expiresAt);
    QCOMPARE(stored(1).qr, u"0002011"_s);
    QVERIFY(ledger().verify()->isSound());
}

void TestLedger::marksByHandWithAReason()
{
    QVERIFY_RESULT(ledger().draft(sale::draft(1), sale::clerk));
    QVERIFY_RESULT(ledger().record(sale::id(1), sale::created(1), sale::program));
    const auto marked = ledger().mark(sale::id(1), State::Paid, u"saw it on her phone"_s, sale::clerk);
    QVERIFY_RESULT(marked);
    QVERIFY(marked->changed);
    QCOMPARE(marked->payment.state, State::Paid);
    QCOMPARE(marked->payment.evidence, Evidence::Manual);
    const auto timeline = ledger().records().timeline(sale::id(1));
    QCOMPARE(timeline->last().kind, QString(ledger::kind::marked));
    QCOMPARE(timeline->last().actor, sale::clerk);
    QCOMPARE(ledger::textIn(timeline->last(), u"reason"), u"saw it on her phone"_s);
}

void TestLedger::refusesMarks_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("code");
    QTest::newRow("no reason") << State::Paid << u" "_s << u"mark_reason"_s;
    QTest::newRow("not a state for people") << State::Unknown << u"because"_s << u"mark_state"_s;
}

void TestLedger::refusesMarks()
{
    QFETCH(const State, state);
    QFETCH(const QString, reason);
    QVERIFY_RESULT(ledger().draft(sale::draft(1), sale::clerk));
    const auto marked = ledger().mark(sale::id(1), state, reason, sale::clerk);
    QVERIFY(!marked);
    QTEST(marked.error().code, "code");
    QCOMPARE(ledger().records().timeline(sale::id(1))->size(), 1);
}

void TestLedger::acknowledgesWithoutErasing()
{
    QVERIFY_RESULT(ledger().draft(sale::draft(1), sale::clerk));
    QVERIFY_RESULT(ledger().record(sale::id(1), sale::created(1), sale::program));
    QVERIFY_RESULT(ledger().record(sale::id(1), sale::paid(1000), sale::program));
    QCOMPARE(stored(1).exception, payments::Exception::Short);
    QVERIFY(stored(1).needsAttention());
    m_clock.advance(1min);
    const auto seen =
        ledger().acknowledge(sale::id(1), payments::Decision::Accepted, u"will pay the rest"_s, sale::clerk);
    QVERIFY_RESULT(seen);
    QVERIFY(seen->changed);
    QVERIFY(stored(1).acknowledgedAt == m_clock.nowUtc());
    QCOMPARE(stored(1).exception, payments::Exception::Short);
    const auto timeline = ledger().records().timeline(sale::id(1));
    QCOMPARE(ledger::textIn(timeline->last(), u"decision"), u"accepted"_s);
    QCOMPARE(ledger::textIn(timeline->last(), u"remark"), u"will pay the rest"_s);
    QVERIFY(!ledger().acknowledge(sale::id(1), payments::Decision::Refund, {}, sale::clerk)->changed);
}

void TestLedger::keepsNotes()
{
    QVERIFY_RESULT(ledger().draft(sale::draft(1), sale::clerk));
    QVERIFY(ledger().note(sale::id(1), u"came back later"_s, sale::clerk)->changed);
    QCOMPARE(stored(1).note, u"came back later"_s);
    QVERIFY(!ledger().note(sale::id(1), u"came back later"_s, sale::clerk)->changed);
}

void TestLedger::takesANumberFromAPerson()
{
    ledger::News page = sale::created(1);
    page.created->gatewayId.clear();
    QVERIFY_RESULT(ledger().draft(sale::draft(1), sale::clerk));
    QVERIFY_RESULT(ledger().record(sale::id(1), page, sale::program));
    m_clock.advance(5s);
    const auto given = ledger().giveNumber(sale::id(1), u"TRX-1"_s, sale::clerk);
    QVERIFY_RESULT(given);
    QVERIFY(given->changed);
    QCOMPARE(stored(1).gatewayId, u"TRX-1"_s);
    QCOMPARE(stored(1).changedAt, m_clock.nowUtc());
    QCOMPARE(stored(1).state, State::Pending);
    QVERIFY(!ledger().giveNumber(sale::id(1), u"TRX-1"_s, sale::clerk)->changed);
    QVERIFY(ledger().giveNumber(sale::id(1), u"TRX-2"_s, sale::clerk)->changed);
    const auto timeline = ledger().records().timeline(sale::id(1));
    QCOMPARE(timeline->size(), 4);
    QCOMPARE(timeline->last().kind, u"numbered"_s);
    QCOMPARE(timeline->last().actor, sale::clerk);
    QVERIFY(ledger().verify()->isSound());
    QVERIFY_RESULT(ledger().rebuild(sale::clerk));
    QCOMPARE(stored(1).gatewayId, u"TRX-2"_s);
}

void TestLedger::keepsANumberForOneSale_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<bool>("isFree");
    const QString bakong = u"bakong-gateway"_s;
    QTest::newRow("claimed") << u"MD5-1"_s << u"practice"_s << bakong << false;
    QTest::newRow("as people type") << u"md5-1"_s << u"practice"_s << bakong << false;
    QTest::newRow("it settled the other") << u"t-1"_s << u"practice"_s << bakong << false;
    QTest::newRow("at another account") << u"T-1"_s << u"second"_s << bakong << false;
    QTest::newRow("at another gateway") << u"T-1"_s << u"second"_s << u"pakhi-pay"_s << true;
    QTest::newRow("part of it") << u"T-"_s << u"practice"_s << bakong << true;
}

void TestLedger::keepsANumberForOneSale()
{
    QFETCH(QString, number);
    QFETCH(QString, account);
    QFETCH(QString, gateway);
    QFETCH(bool, isFree);
    QVERIFY_RESULT(sale::sell(ledger(), 1));
    payments::Payment second = sale::draft(2);
    second.account = account;
    second.gateway = gateway;
    QVERIFY_RESULT(ledger().draft(second, sale::clerk));
    const auto given = ledger().giveNumber(sale::id(2), number, sale::clerk);
    QCOMPARE(given.has_value(), isFree);
    if (isFree)
        return;
    QCOMPARE(given.error().code, u"transaction_id_used"_s);
    QVERIFY(given.error().person.arguments().contains(u"S-1"_s));
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(given.error().person.english()));
    QCOMPARE(stored(2).gatewayId, QString());
    QCOMPARE(ledger().records().timeline(sale::id(2))->size(), 1);
}

void TestLedger::knowsWhenItWasChecked()
{
    QVERIFY_RESULT(ledger().draft(sale::draft(1), sale::clerk));
    QVERIFY_RESULT(ledger().record(sale::id(1), sale::created(1), sale::program));
    QVERIFY(!stored(1).lastCheckedAt);
    m_clock.advance(3s);
    const auto looked = ledger().record(sale::id(1), sale::said(Said::Open), sale::program);
    QVERIFY_RESULT(looked);
    QVERIFY(!looked->changed);
    QVERIFY(looked->payment.lastCheckedAt == m_clock.nowUtc());
    QVERIFY(stored(1).lastCheckedAt == m_clock.nowUtc());
    QCOMPARE(ledger().records().timeline(sale::id(1))->size(), 2);
}

void TestLedger::saysWhenASaleIsUnknown()
{
    const auto recorded = ledger().record(sale::id(7), sale::paid(), sale::program);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().category, base::Category::NotFound);
    QCOMPARE(recorded.error().code, u"payment_unknown"_s);
    const auto found = ledger().records().byId(sale::id(7));
    QVERIFY_RESULT(found);
    QVERIFY(!*found);
}

void TestLedger::pagesFromTheNewest()
{
    for (qint64 n = 1; n <= 25; ++n)
        QVERIFY_RESULT(ledger().draft(sale::draft(n), sale::clerk));
    QList<qint64> numbers;
    std::optional<qint64> before;
    for (;;) {
        const auto page = ledger().records().latest(10, before);
        QVERIFY_RESULT(page);
        if (page->isEmpty())
            break;
        for (const payments::Payment& payment : *page)
            numbers.append(payment.number);
        before = page->last().number;
    }
    QList<qint64> expected;
    for (qint64 n = 25; n >= 1; --n)
        expected.append(n);
    QCOMPARE(numbers, expected);
}

void TestLedger::watchesOpenAndLatelyClosedSales()
{
    for (qint64 n = 1; n <= 4; ++n) {
        QVERIFY_RESULT(ledger().draft(sale::draft(n), sale::clerk));
        if (n > 1)
            QVERIFY_RESULT(ledger().record(sale::id(n), sale::created(n), sale::program));
    }
    QVERIFY_RESULT(ledger().record(sale::id(2), sale::paid(), sale::program));
    QVERIFY_RESULT(ledger().record(sale::id(3), sale::said(Said::Expired), sale::program));
    QCOMPARE(stored(3).state, State::Expired);
    const auto watched = [this](const QDateTime& since) {
        QList<qint64> numbers;
        const auto found = ledger().records().toWatch(since);
        for (const payments::Payment& payment : *found)
            numbers.append(payment.number);
        return numbers;
    };
    QCOMPARE(watched(m_clock.nowUtc().addDays(-1)), (QList<qint64>{1, 3, 4}));
    QCOMPARE(watched(m_clock.nowUtc().addSecs(1)), (QList<qint64>{1, 4}));
}

void TestLedger::doesAllOrNothingTogether()
{
    const auto done = ledger().together([this]() -> base::Result<> {
        if (auto sold = sale::sell(ledger(), 1); !sold)
            return sold;
        return sale::sell(ledger(), 1).and_then([this]() -> base::Result<> {
            const auto missing = ledger().record(sale::id(9), sale::paid(), sale::program);
            return tl::unexpected(missing.error());
        });
    });
    QVERIFY(!done);
    QCOMPARE(*ledger().records().paymentCount(), 0);
    QVERIFY_RESULT(ledger().together([this] { return sale::sell(ledger(), 1); }));
    QCOMPARE(stored(1).state, State::Paid);
    QVERIFY(ledger().verify()->isSound());
}

void TestLedger::keepsHostileText()
{
    payments::Payment hostile = sale::draft(1);
    hostile.reference = u"'; DROP TABLE payments; --\u202E\x1b[31m"_s;
    hostile.note = u"a"_s + QChar(u'\0') + u"b"_s + QChar(0xD800) + u"c\\\"\n"_s;
    hostile.payer = QString(20'000, u'ក');
    QVERIFY_RESULT(ledger().draft(hostile, sale::clerk));
    QCOMPARE(stored(1).reference, hostile.reference);
    QCOMPARE(stored(1).note, u"ab?c\\\"\n"_s);
    QCOMPARE(stored(1).payer, hostile.payer);
    QVERIFY(ledger().verify()->isSound());
    QVERIFY_RESULT(ledger().rebuild(sale::clerk));
    QCOMPARE(stored(1).reference, hostile.reference);
}

void TestLedger::readsBesideTheWriter()
{
    QVERIFY_RESULT(sale::sell(ledger(), 1));
    const auto reader = ledger::Reader::open(ledger().path());
    QVERIFY_RESULT(reader);
    QCOMPARE(*(*reader)->records().paymentCount(), 1);
    QVERIFY_RESULT(sale::sell(ledger(), 2));
    QCOMPARE((*reader)->records().latest(10)->size(), 2);
    QVERIFY((*reader)->verify()->isSound());
    const auto info = (*reader)->info();
    QVERIFY_RESULT(info);
    QCOMPARE(info->payments, 2);
    QCOMPARE(info->events, 6);
    QCOMPARE(info->schemaVersion, 3);
    QCOMPARE(info->head.size(), 32);
    QVERIFY(info->bytes > 0);
    // Read-only is read-only.
    QVERIFY(!(*reader)->database().script("DELETE FROM payments"));
    QCOMPARE(*(*reader)->records().paymentCount(), 2);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
