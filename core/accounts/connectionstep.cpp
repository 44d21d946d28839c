// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/connectionstep.h"

#include "core/net/requestcheck.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>
#include <array>

namespace accounts {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Category;
using base::UserText;
using Verdict = ConnectionStep::Verdict;
using What = ConnectionStep::What;

constexpr auto ClockWarning = 60s; // contracts/README.md section 7
constexpr auto ClockAllowed = 300s; // R33
constexpr auto ClockUnsure = 2s; // whole seconds in the header and the way of the answer
constexpr int CertificateDays = 14;

constexpr std::array Whats{std::pair(What::Name, "name"_L1), std::pair(What::Line, "line"_L1),
    std::pair(What::Clock, "clock"_L1), std::pair(What::Key, "key"_L1)};
constexpr std::array Verdicts{std::pair(Verdict::Passed, "passed"_L1), std::pair(Verdict::Warning, "warning"_L1),
    std::pair(Verdict::Failed, "failed"_L1), std::pair(Verdict::NotReached, "not_reached"_L1)};

template <class Table, class Value>
QLatin1StringView wordIn(const Table& table, Value value)
{
    return std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.first == value; })->second;
}

QString hostOf(const ConnectionFacts& facts)
{
    return facts.address.host(QUrl::EncodeUnicode);
}

/// An answer came, whatever it says: the host was found and the line held.
bool isAnswered(const ConnectionFacts& facts)
{
    return facts.response || (facts.trouble && facts.trouble->category == Category::Protocol);
}

ConnectionStep notReached(What what)
{
    return {what, Verdict::NotReached, {}, {}};
}

ConnectionStep nameStep(const ConnectionFacts& facts)
{
    ConnectionStep step = notReached(What::Name);
    if (facts.unknownHost) {
        step.verdict = Verdict::Failed;
        step.detail = UserText(QT_TRANSLATE_NOOP("Sentence", "%1 was not found"), {hostOf(facts)});
        step.advice = facts.unknownHost->person;
    } else if (facts.lookedUpIn) {
        step.verdict = Verdict::Passed;
        step.detail = UserText(QT_TRANSLATE_NOOP("Sentence", "%1 found in %2 ms"),
            {hostOf(facts), QString::number(facts.lookedUpIn->count())});
    } else if (isAnswered(facts)) {
        step.verdict = Verdict::Passed;
        step.detail = UserText(QT_TRANSLATE_NOOP("Sentence", "%1 found on the way"), {hostOf(facts)});
    }
    return step;
}

ConnectionStep certificateStep(const ConnectionFacts& facts, const net::LineFacts& line)
{
    const QString until = line.certificateUntil.date().toString(Qt::ISODate);
    ConnectionStep step{What::Line, Verdict::Passed,
        UserText(QT_TRANSLATE_NOOP("Sentence", "%1, certificate good until %2"), {line.protocol, until}), {}};
    if (facts.answeredAt.daysTo(line.certificateUntil) < CertificateDays) {
        step.verdict = Verdict::Warning;
        step.advice = UserText(
            QT_TRANSLATE_NOOP("Sentence", "The certificate of %1 ends on %2. Sales stop then unless %1 renews it."),
            {facts.service, until});
    }
    return step;
}

ConnectionStep lineStep(const ConnectionFacts& facts)
{
    if (facts.response && facts.response->line)
        return certificateStep(facts, *facts.response->line);
    ConnectionStep step = notReached(What::Line);
    if (isAnswered(facts)) {
        step.verdict = Verdict::Passed;
        step.detail = net::isLoopback(facts.address)
            ? UserText(QT_TRANSLATE_NOOP("Sentence", "On this computer, nothing goes out"))
            : UserText(QT_TRANSLATE_NOOP("Sentence", "The line is secure"));
        return step;
    }
    if (!facts.trouble)
        return step;
    step.verdict = Verdict::Failed;
    step.detail = facts.trouble->category == Category::Tls
        ? UserText(QT_TRANSLATE_NOOP("Sentence", "Not secure, nothing was sent"))
        : UserText(QT_TRANSLATE_NOOP("Sentence", "No answer in %1 ms"), {QString::number(facts.took.count())});
    step.advice = facts.trouble->person;
    return step;
}

ConnectionStep clockStep(const ConnectionFacts& facts)
{
    ConnectionStep step = notReached(What::Clock);
    const auto theirs = facts.response ? gateways::answerDate(facts.response->headers) : std::nullopt;
    if (!theirs)
        return step;
    const std::chrono::milliseconds apart(std::abs(theirs->msecsTo(facts.answeredAt)));
    if (apart <= ClockUnsure) {
        step.verdict = Verdict::Passed;
        step.detail = UserText(QT_TRANSLATE_NOOP("Sentence", "Less than %1 s apart, %2 s allowed"),
            {QString::number(ClockUnsure.count()), QString::number(ClockAllowed.count())});
        return step;
    }
    step.detail = UserText(QT_TRANSLATE_NOOP("Sentence", "%1 s apart, %2 s allowed"),
        {QString::number(std::chrono::round<std::chrono::seconds>(apart).count()),
            QString::number(ClockAllowed.count())});
    step.verdict = apart > ClockAllowed ? Verdict::Failed : apart > ClockWarning ? Verdict::Warning : Verdict::Passed;
    if (step.verdict != Verdict::Passed)
        step.advice = UserText(QT_TRANSLATE_NOOP("Sentence",
                                   "The clock of this computer and that of %1 differ. Let this computer set its clock "
                                   "by the internet."),
            {facts.service});
    return step;
}

ConnectionStep keyStep(const ConnectionFacts& facts)
{
    ConnectionStep step = notReached(What::Key);
    if (!isAnswered(facts))
        return step;
    const QString took = QString::number(facts.took.count());
    if (facts.response) {
        const QString status = QString::number(facts.response->status);
        step.detail = facts.rate ? UserText(QT_TRANSLATE_NOOP("Sentence", "%1 in %2 ms, %3 requests a minute"),
                          {status, took, QString::number(facts.rate->limit)})
                                 : UserText(QT_TRANSLATE_NOOP("Sentence", "%1 in %2 ms"), {status, took});
    }
    if (!facts.trouble) {
        step.verdict = Verdict::Passed;
        return step;
    }
    // Neither says that the key is wrong.
    const bool isUnsure =
        facts.trouble->category == Category::RateLimit || facts.trouble->category == Category::NotConfirmed;
    step.verdict = isUnsure ? Verdict::Warning : Verdict::Failed;
    step.advice = facts.trouble->person;
    return step;
}

} // namespace

QLatin1StringView toWord(ConnectionStep::What what)
{
    return wordIn(Whats, what);
}

QLatin1StringView toWord(ConnectionStep::Verdict verdict)
{
    return wordIn(Verdicts, verdict);
}

QList<ConnectionStep> judge(const ConnectionFacts& facts)
{
    return {nameStep(facts), lineStep(facts), clockStep(facts), keyStep(facts)};
}

} // namespace accounts
