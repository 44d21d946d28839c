// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/timelinewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::State;
using ui::TimelineWords;

class TimelineWordsTest final : public QObject {
    Q_OBJECT

private slots:
    void saysWhatHappened_data();
    void saysWhatHappened();
    void saysThatASlipWasPractice();
    void everyKindHasWords();
    void saysTheProgramsRemarksInWords();
    void keepsOutsideTextPlain();
    void showsTheStateAsItWasThen();
    void saysWhatItRestsOn_data();
    void saysWhatItRestsOn();
};

namespace {

ledger::Event made(const QString& kind, const QByteArray& detail, const QString& actor = u"Paydesk"_s)
{
    ledger::Event event;
    event.paymentId = u"1"_s;
    event.kind = kind;
    event.detail = detail;
    event.actor = actor;
    event.at = QDateTime(QDate(2026, 1, 15), QTime(3, 4, 5), Qt::UTC);
    return event;
}

TimelineWords::Manner manner()
{
    return {QDateTime(QDate(2026, 1, 15), QTime(4, 0), Qt::UTC), ui::Language::English, money::Digits::Ascii};
}

QList<ui::TimelineEntry> wordsOf(const QList<ledger::Event>& events)
{
    return TimelineWords::entries(events, payments::Payment(), manner());
}

} // namespace

void TimelineWordsTest::saysWhatHappened_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("shape"); // -1: none
    const auto row = [](const char* name, const QString& kind, const QByteArray& detail, const QString& title,
                         int shape) { QTest::newRow(name) << kind << detail << title << shape; };
    const auto shape = [](State state) { return static_cast<int>(state); };
    const QByteArray money = R"("received":"12.00","received_currency":"USD",)";

    row("draft", u"draft"_s, R"({"changes":{"state":"draft"}})", u"Sale created"_s, -1);
    row("created", u"created"_s, R"({"changes":{"state":"pending"}})", u"The gateway made the code"_s,
        shape(State::Waiting));
    row("refused", u"refused"_s, R"({"changes":{"state":"failed"}})", u"The gateway refused the sale"_s,
        shape(State::Failed));
    row("no answer", u"no_answer"_s, R"({"changes":{"state":"unknown"}})", u"The gateway did not answer"_s,
        shape(State::Unknown));
    row("open", u"open"_s, R"({"changes":{}})", u"Looked: no money yet"_s, -1);
    row("scanned", u"processing"_s, R"({"changes":{"state":"processing"}})", u"The customer scanned the code"_s,
        shape(State::Seen));
    row("paid", u"paid"_s, "{" + money + R"("changes":{"state":"paid"}})", u"Paid: $12.00 arrived"_s,
        shape(State::Paid));
    row("paid without amount", u"paid"_s, R"({"changes":{"state":"paid"}})", u"Paid"_s, shape(State::Paid));
    row("late", u"paid"_s, "{" + money + R"("changes":{"state":"paid","exception":"late"}})", u"$12.00 arrived late"_s,
        shape(State::Late));
    row("short", u"paid"_s, "{" + money + R"("changes":{"state":"processing","exception":"short"}})",
        u"Only $12.00 arrived"_s, shape(State::Short));
    row("over", u"paid"_s, "{" + money + R"("changes":{"state":"processing","exception":"over"}})",
        u"$12.00 arrived, more than was asked"_s, shape(State::Over));
    row("twice", u"paid"_s, "{" + money + R"("changes":{"exception":"duplicate"}})", u"$12.00 arrived a second time"_s,
        shape(State::PaidTwice));
    row("other account", u"paid"_s, "{" + money + R"("changes":{"exception":"wrong_account"}})",
        u"The money went to another account"_s, shape(State::WrongAccount));
    row("other currency", u"paid"_s, "{" + money + R"("changes":{"exception":"wrong_currency"}})",
        u"$12.00 arrived, in another currency"_s, shape(State::WrongCurrency));
    row("unverified", u"paid"_s, R"({"changes":{"exception":"unverified"}})", u"Said to be paid, not proven"_s,
        shape(State::Unverified));
    row("notice", u"paid"_s, R"({"changes":{"state":"processing"}})", u"Payment reported, not proven yet"_s,
        shape(State::Seen));
    row("known already", u"paid"_s, R"({"changes":{}})", u"Payment reported again, nothing changed"_s, -1);
    row("proven again", u"paid"_s, R"({"changes":{"evidence":"settlement_file"}})", u"The payment was proven again"_s,
        -1);
    row("failed", u"failed"_s, R"({"changes":{"state":"failed"}})", u"The payment failed"_s, shape(State::Failed));
    row("expired", u"expired"_s, R"({"changes":{"state":"expired"}})", u"The code expired"_s, shape(State::Expired));
    row("over, not known", u"expired"_s, R"({"changes":{"state":"unknown"}})",
        u"The time is over, the outcome is not known"_s, shape(State::Unknown));
    row("cancelled", u"cancelled"_s, R"({"changes":{"state":"cancelled"}})", u"Sale cancelled"_s,
        shape(State::Cancelled));
    row("marked paid", u"marked"_s, R"({"changes":{"state":"paid","exception":"manual"}})", u"Marked as paid by hand"_s,
        shape(State::Paid));
    row("marked failed", u"marked"_s, R"({"changes":{"state":"failed"}})", u"Marked as failed by hand"_s,
        shape(State::Failed));
    row("marked cancelled", u"marked"_s, R"({"changes":{"state":"cancelled"}})", u"Marked as cancelled by hand"_s,
        shape(State::Cancelled));
    row("given back", u"refunded"_s,
        R"({"evidence":"manual","refunded":"2.50","refunded_currency":"USD","reason":"Cold","changes":{"state":"partially_refunded","refunded":250}})",
        u"$2.50 was refunded"_s, shape(State::PartlyRefunded));
    row("more given back", u"refunded"_s, R"({"refunded":"1.00","refunded_currency":"USD","changes":{"refunded":350}})",
        u"$1.00 was refunded"_s, -1);
    row("all given back", u"refunded"_s,
        R"({"refunded":"9.00","refunded_currency":"USD","changes":{"state":"refunded","refunded":1250}})",
        u"$9.00 was refunded, that was all of it"_s, shape(State::Refunded));
    row("given back, no sum", u"refunded"_s, R"({"changes":{"state":"refunded"}})", u"All the money was refunded"_s,
        shape(State::Refunded));
    row("a refund told again", u"refunded"_s, R"({"refunded":"9.00","refunded_currency":"USD","changes":{}})",
        u"A refund was reported, nothing changed"_s, -1);
    row("noted", u"noted"_s, R"({"changes":{"note":"No sugar"}})", u"Note written"_s, -1);
    row("listed", u"listed"_s, R"({"evidence":"api","source":"list","changes":{"state":"paid"}})",
        u"Found in the list of the gateway"_s, shape(State::Paid));
    row("number", u"numbered"_s, R"({"changes":{"gateway_id":"TRX123456"}})", u"The transaction number was typed in"_s,
        -1);
    row("number away", u"numbered"_s, R"({"remark":"number_to S-12","changes":{"gateway_id":""}})",
        u"The transaction number went to another sale"_s, -1);
    row("printed", u"printed"_s, R"({"attempt":"a","medium":"paper","slip":"receipt","changes":{}})",
        u"Receipt printed"_s, -1);
    row("printed again", u"printed"_s, R"({"attempt":"a","medium":"paper","slip":"receipt","copy":"2","changes":{}})",
        u"Receipt printed, copy 2"_s, -1);
    row("saved", u"printed"_s, R"({"attempt":"a","medium":"pdf","slip":"receipt","copy":"1","changes":{}})",
        u"Receipt saved as PDF, copy 1"_s, -1);
    row("no receipt", u"printed"_s, R"({"attempt":"a","medium":"paper","slip":"notice","changes":{}})",
        u"A slip that is no receipt was printed"_s, -1);
    row("not printed", u"unprinted"_s, R"({"attempt":"a","changes":{}})",
        u"The slip could not be made, it does not count"_s, -1);
    row("note away", u"noted"_s, R"({"changes":{"note":""}})", u"Note taken away"_s, -1);
    row("looked at", u"acknowledged"_s, R"({"changes":{}})", u"A person looked at it"_s, -1);
    const std::vector<std::pair<const char*, QString>> decisions{
        {"looked_at", u"A person looked at it"_s},
        {"accepted", u"The money was accepted for this sale"_s},
        {"refund", u"The money is to be refunded"_s},
        {"other_sale", u"The money belongs to another sale"_s},
        {"both_right", u"Both payments are right"_s},
        {"nothing_arrived", u"Nothing arrived"_s},
    };
    for (const auto& [word, title] : decisions)
        row(word, u"acknowledged"_s, QByteArray(R"({"decision":")") + word + R"("})", title, -1);
    row("rebuilt", u"rebuilt"_s, "{}", u"The ledger was derived again"_s, -1);
    row("damaged detail", u"paid"_s, "{", u"Payment reported again, nothing changed"_s, -1);
}

void TimelineWordsTest::saysWhatHappened()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, detail);
    QFETCH(QString, title);
    QFETCH(int, shape);
    const auto entries = wordsOf({made(kind, detail)});
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().title, title);
    QCOMPARE(entries.first().shape ? static_cast<int>(*entries.first().shape) : -1, shape);
}

void TimelineWordsTest::saysWhatItRestsOn_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<QString>("words");
    QTest::newRow("paid") << u"paid"_s << QByteArray(R"({"evidence":"api","changes":{"state":"paid"}})")
                          << u"Asked the gateway"_s;
    QTest::newRow("paid by notice") << u"paid"_s
                                    << QByteArray(R"({"evidence":"webhook_signed","changes":{"state":"processing"}})")
                                    << u"Signed notification"_s;
    QTest::newRow("expired, says the gateway")
        << u"expired"_s << QByteArray(R"({"evidence":"api","changes":{"state":"expired"}})") << u"Asked the gateway"_s;
    QTest::newRow("expired, says the clock")
        << u"expired"_s << QByteArray(R"({"evidence":"none","changes":{"state":"expired"}})")
        << u"By the clock of this computer"_s;
}

void TimelineWordsTest::saysWhatItRestsOn()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, detail);
    QFETCH(QString, words);
    const QString when = wordsOf({made(kind, detail)}).value(0).when;
    QVERIFY2(when.endsWith(u" · "_s + words), qPrintable(when));
}

/// The ledger of practice counts receipts as the real one does; on the paper stands PRACTICE.
void TimelineWordsTest::saysThatASlipWasPractice()
{
    TimelineWords::Manner practice = manner();
    practice.isPractice = true;
    const auto titleOf = [&practice](const QByteArray& detail) {
        return TimelineWords::entries({made(u"printed"_s, detail)}, payments::Payment(), practice).first().title;
    };
    QCOMPARE(titleOf(R"({"attempt":"a","medium":"paper","slip":"receipt"})"), u"Practice slip printed"_s);
    QCOMPARE(titleOf(R"({"attempt":"a","medium":"pdf","slip":"receipt","copy":"1"})"), u"Practice slip saved as PDF"_s);
    QCOMPARE(titleOf(R"({"attempt":"a","medium":"paper","slip":"notice"})"), u"Practice slip printed"_s);
}

void TimelineWordsTest::everyKindHasWords()
{
    namespace kind = ledger::kind;
    for (const auto& each :
        {kind::draft, kind::created, kind::refused, kind::noAnswer, kind::open, kind::processing, kind::paid,
            kind::failed, kind::expired, kind::cancelled, kind::refunded, kind::marked, kind::noted, kind::numbered,
            kind::listed, kind::imported, kind::acknowledged, kind::printed, kind::unprinted, kind::rebuilt}) {
        const auto entries = wordsOf({made(each, R"({"changes":{}})")});
        QVERIFY2(entries.first().title != QString(each), qPrintable(QString(each)));
    }
    QCOMPARE(wordsOf({made(u"from_the_future"_s, "{}")}).first().title, u"from_the_future"_s);
}

void TimelineWordsTest::saysTheProgramsRemarksInWords()
{
    const auto lineOf = [](const QByteArray& remark) {
        return wordsOf({made(u"cancelled"_s, R"({"remark":")" + remark + R"(","changes":{}})")}).first().more.value(0);
    };
    QCOMPARE(lineOf("timed_out_or_wrong_amount"),
        u"Timed out or wrong amount: check the bKash statement before the customer pays again"_s);
    QCOMPARE(lineOf("final_amount_taken S-12"), u"Sale S-12 waits for the same amount: the code was not shown"_s);
    QCOMPARE(lineOf("number_to S-12"), u"It is at sale S-12 now: no money came for it here"_s);
    QCOMPARE(lineOf("number_from S-7"), u"It was at sale S-7 before, where no money came"_s);
    QVERIFY(lineOf("number_to <b>").startsWith(u"Remark: "_s));
    QVERIFY(lineOf("final_amount_taken <b>").startsWith(u"Remark: "_s));
}

void TimelineWordsTest::keepsOutsideTextPlain()
{
    const QByteArray detail =
        R"({"evidence":"webhook_signed","reason":"<b>cash</b>\n\u202epaid","remark":"%1 %2","changes":{}})";
    const auto entry = wordsOf({made(u"marked"_s, detail, u"Dara\u202e"_s)}).first();
    QCOMPARE(entry.more.size(), 2);
    QVERIFY(entry.more.first().contains(u"<b>cash</b>␊[U+202E]paid"_s));
    QVERIFY(entry.more.last().contains(u"%1 %2"_s));
    QVERIFY(entry.when.endsWith(u"Signed notification · Dara[U+202E]"_s));
    const QDateTime local = QDateTime(QDate(2026, 1, 15), QTime(3, 4, 5), Qt::UTC).toLocalTime();
    QVERIFY(entry.when.startsWith(local.toString(u"HH:mm:ss"_s)));
}

void TimelineWordsTest::showsTheStateAsItWasThen()
{
    const auto entries = wordsOf({made(u"draft"_s, R"({"changes":{"state":"draft"}})", u"Dara"_s),
        made(u"created"_s, R"({"changes":{"state":"pending"}})"),
        made(u"paid"_s, R"({"changes":{"state":"processing","exception":"short"}})"),
        made(u"marked"_s, R"({"changes":{"state":"paid"}})", u"Dara"_s)});
    QCOMPARE(*entries.at(1).shape, State::Waiting);
    QCOMPARE(*entries.at(2).shape, State::Short);
    QCOMPARE(*entries.at(3).shape, State::Short); // the exception stays in front
    QVERIFY(entries.at(0).when.endsWith(u"Dara"_s));
    QVERIFY(!entries.at(1).when.contains(u"Paydesk"_s));
}

QTEST_MAIN(TimelineWordsTest)
#include "tst_timelinewords.moc"
