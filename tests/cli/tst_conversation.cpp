// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/conversation.h"
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

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
