// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/conversation.h"
#include "app/cli/paymentline.h"
#include "core/base/outsidetext.h"
#include "tests/support/fakedesk.h"

#include <QTest>
#include <QTimer>
#include <cstdio>
#include <functional>
#include <memory>

using namespace cli;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using payments::State;

namespace {

const QString Id = u"0f21c9e4d3b2a1908776655443322110"_s;

/// What the desk tells, in this order.
struct Told {
    QList<State> rows;
    QString refusal = {}; ///< code; empty: none
    QString ledger = {}; ///< code of ledgerFailed; empty: none
};

base::Error errorOf(const QString& code)
{
    return {base::Category::Server, code, base::UserText("It does not answer. Look again later."), code};
}

} // namespace

/// How one sale of the command line ends for a script: 1 means that it may charge again, 3 that it must not.
class TestConversation final : public QObject {
    Q_OBJECT

private slots:
    void refusedOnlyWhatCannotExist_data();
    void refusedOnlyWhatCannotExist();
    void passesOnWhatAPersonShouldKnow();
    void saysWhatToPayAndWhere_data();
    void saysWhatToPayAndWhere();
    void printsNoIsolates();
};

void TestConversation::refusedOnlyWhatCannotExist_data()
{
    QTest::addColumn<Told>("told");
    QTest::addColumn<Exit>("exit");
    const auto row = [](const char* name, const Told& told, Exit exit) { QTest::newRow(name) << told << exit; };
    row("refused before a draft", {.rows = {}, .refusal = u"busy"_s}, Exit::Refused);
    row("ledger locked", {.rows = {}, .ledger = u"ledger_locked"_s}, Exit::Refused);
    row("create refused", {.rows = {State::Draft, State::Failed}, .refusal = u"VALIDATION_ERROR"_s}, Exit::Refused);
    row("create without an answer", {.rows = {State::Draft, State::Unknown}, .refusal = u"no_answer"_s},
        Exit::NotConfirmed);
    row("ledger full after the draft", {.rows = {State::Draft}, .ledger = u"ledger_full"_s}, Exit::NotConfirmed);
    row("counter gone after the draft", {.rows = {State::Draft}, .ledger = u"counter_gone"_s}, Exit::NotConfirmed);
    row("counter gone before the draft was heard of", {.rows = {}, .ledger = u"counter_gone"_s}, Exit::NotConfirmed);
    row("counter gone while waiting", {.rows = {State::Draft, State::Pending}, .ledger = u"counter_gone"_s},
        Exit::NotConfirmed);
}

void TestConversation::refusedOnlyWhatCannotExist()
{
    QFETCH(Told, told);
    QFETCH(Exit, exit);
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> sink(std::tmpfile(), &std::fclose);
    Console console(sink.get(), sink.get());
    support::FakeDesk desk;
    Conversation conversation(desk, Id, console);
    conversation.beginsPayment();
    QTimer::singleShot(0, &desk, [&] {
        for (const State state : std::as_const(told.rows)) {
            payments::Payment payment;
            payment.id = Id;
            payment.state = state;
            payment.amount = money::Money::zero(money::Currency::Usd);
            emit desk.changed(payment);
        }
        if (!told.refusal.isEmpty())
            emit desk.refused(Id, errorOf(told.refusal));
        if (!told.ledger.isEmpty())
            emit desk.ledgerFailed(errorOf(told.ledger));
    });
    QCOMPARE(conversation.run(20s), exit);
}

/// No end and no refusal: a sentence beside the lines.
void TestConversation::passesOnWhatAPersonShouldKnow()
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> sink(std::tmpfile(), &std::fclose);
    Console console(sink.get(), sink.get());
    support::FakeDesk desk;
    Conversation conversation(desk, Id, console);
    conversation.decideBy([](const payments::Payment&) { return std::optional(Exit::Done); });
    QTimer::singleShot(0, &desk, [&] {
        emit desk.told(Id, base::UserText("This number was at sale %1.", {u"S-1"_s}));
        emit desk.told(u"another"_s, base::UserText("Nobody asked for this."));
        payments::Payment payment;
        payment.id = Id;
        emit desk.changed(payment);
    });
    QCOMPARE(conversation.run(20s), Exit::Done);
    QByteArray text(4096, '\0');
    std::rewind(sink.get());
    text.truncate(static_cast<qsizetype>(std::fread(text.data(), 1, 4096, sink.get())));
    QVERIFY2(text.contains("This number was at sale S-1."), text.constData());
    QVERIFY(!text.contains("Nobody"));
}

void TestConversation::saysWhatToPayAndWhere_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("finalAmount");
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("says"); ///< between the price and the time
    QTest::addColumn<bool>("saysWhere");
    const QString none;
    const auto row = [](const char* name, State state, const QString& final, const QString& received,
                         const QString& says,
                         bool saysWhere) { QTest::newRow(name) << state << final << received << says << saysWhere; };
    row("nothing there yet", State::Draft, none, none, none, false);
    row("the price", State::Pending, none, none, none, true);
    row("the price again", State::Pending, u"50000"_s, none, none, true);
    row("unique code", State::Pending, u"50680"_s, none, u"  to pay 50680 IDR (unique code 680)"_s, true);
    row("less than the price", State::Pending, u"49000"_s, none, u"  to pay 49000 IDR"_s, true);
    row("paid with its code", State::Paid, u"50680"_s, u"50680"_s, u"  received 50680 IDR"_s, false);
    row("paid", State::Paid, none, u"50000"_s, none, false);
    row("paid without its code", State::Paid, u"50680"_s, u"50000"_s,
        u"  asked 50680 IDR (unique code 680)  received 50000 IDR"_s, false);
    row("paid short", State::Paid, none, u"400"_s, u"  received 400 IDR"_s, false);
    row("expired", State::Expired, u"50680"_s, none, u"  asked 50680 IDR (unique code 680)"_s, false);
}

void TestConversation::saysWhatToPayAndWhere()
{
    QFETCH(State, state);
    QFETCH(QString, finalAmount);
    QFETCH(QString, received);
    QFETCH(QString, says);
    QFETCH(bool, saysWhere);
    const auto sum = [](const QString& text) {
        const auto money = money::Money::parse(text, money::Currency::Idr);
        return money ? std::optional(*money) : std::nullopt;
    };
    payments::Payment payment;
    payment.number = 1;
    payment.state = state;
    payment.amount = *sum(u"50000"_s);
    payment.finalAmount = sum(finalAmount);
    payment.received = sum(received);
    payment.createdAt = QDateTime(QDate(2026, 1, 15), QTime(8, 0), Qt::UTC);
    payment.url = u"https://pay.example/i?invoice=1"_s;
    payment.qr = u"000201\u202E6304ABCD"_s;
    const PaymentLine line(payment);
    const QString plain = QString::fromUtf8(line.plain());
    const QString begins = u"S-1  "_s + payments::toWord(state) + u"  50000 IDR"_s + says + u"  2026-01-15T08:00"_s;
    QVERIFY2(plain.startsWith(begins), qPrintable(plain));
    const QString where = u"\n  payment link: https://pay.example/i?invoice=1\n  QR text: 000201[U+202E]6304ABCD"_s;
    QCOMPARE(QString::fromUtf8(line.plainToPay()), plain + (saysWhere ? where : QString()));
    QCOMPARE(line.plain({}), line.plainToPay());
}

/// Windows need them around outside words; a terminal shows them as signs.
void TestConversation::printsNoIsolates()
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> out(std::tmpfile(), &std::fclose);
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> err(std::tmpfile(), &std::fclose);
    Console console(out.get(), err.get());
    console.setJson(true);
    base::Error error = errorOf(u"refused"_s);
    error.person = base::UserText("It says: %1.", {base::isolated(u"not\u202E found"_s)});
    console.refuse(error);
    const auto written = [](std::FILE* file) {
        QByteArray text(4096, '\0');
        std::rewind(file);
        text.truncate(static_cast<qsizetype>(std::fread(text.data(), 1, 4096, file)));
        return text;
    };
    QCOMPARE(written(err.get()), QByteArray("It says: not[U+202E] found.\n"));
    QVERIFY2(!written(out.get()).contains("\u2068") && !written(out.get()).contains("\\u2068"), "an isolate");
    QVERIFY(written(out.get()).contains("It says: not"));
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
