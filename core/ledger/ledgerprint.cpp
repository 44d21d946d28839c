// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Slips in the ledger: "printed" is there before anything is drawn, "unprinted" when nothing came of it. A crash
// between the two leaves a copy counted that nobody may have; the other order could leave two receipts that both look
// like the first.

#include "core/ledger/ledgerstep.h"
#include "core/ledger/prints.h"

#include <algorithm>

namespace ledger {

using namespace Qt::StringLiterals;
using payments::Payment;
using payments::State;

namespace {

constexpr auto receipt = "receipt"_L1; ///< "slip" of the detail
constexpr auto notice = "notice"_L1;

const Event* find(const QList<Event>& timeline, QLatin1StringView kind, const QString& attempt)
{
    const auto found = std::find_if(timeline.begin(), timeline.end(),
        [&](const Event& event) { return event.kind == kind && textIn(event, u"attempt") == attempt; });
    return found == timeline.end() ? nullptr : &*found;
}

base::Error withoutAttempt(const QString& paymentId)
{
    return {base::Category::Internal, u"print_attempt"_s,
        base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "The slip could not be written down. Print it again, nothing is lost.")),
        u"a print of %1 without its id"_s.arg(paymentId)};
}

} // namespace

QLatin1StringView toWord(Medium medium)
{
    return medium == Medium::Paper ? "paper"_L1 : "pdf"_L1;
}

std::optional<Medium> mediumFromWord(QStringView word)
{
    for (const Medium medium : {Medium::Paper, Medium::Pdf})
        if (word == toWord(medium))
            return medium;
    return std::nullopt;
}

bool isReceiptDue(const Payment& payment)
{
    return payment.state == State::Paid || payment.state == State::PartiallyRefunded;
}

int receiptsPrinted(const QList<Event>& timeline)
{
    return static_cast<int>(std::count_if(timeline.begin(), timeline.end(), [&timeline](const Event& event) {
        return event.kind == kind::printed && textIn(event, u"slip") == receipt
            && find(timeline, kind::unprinted, textIn(event, u"attempt")) == nullptr;
    }));
}

base::Result<Printed> Ledger::print(
    const QString& paymentId, Medium medium, const QString& actor, const QString& attempt)
{
    if (attempt.isEmpty())
        return tl::unexpected(withoutAttempt(paymentId));
    Printed printed;
    const auto all = together([&]() -> base::Result<> {
        const base::Result<Payment> payment = known(paymentId);
        if (!payment)
            return tl::unexpected(payment.error());
        const auto timeline = m_records.timeline(paymentId);
        if (!timeline)
            return tl::unexpected(timeline.error());
        if (const Event* before = find(*timeline, kind::printed, attempt)) {
            printed = {*payment, textIn(*before, u"copy").toInt()};
            return {};
        }
        const bool isReceipt = isReceiptDue(*payment);
        const int copy = isReceipt ? receiptsPrinted(*timeline) : 0;
        const Step step{kind::printed, actor, u"print "_s + attempt,
            {{u"attempt"_s, attempt}, {u"medium"_s, toWord(medium)}, {u"slip"_s, isReceipt ? receipt : notice},
                {u"copy"_s, copy == 0 ? QString() : QString::number(copy)}}};
        base::Result<Recorded> recorded = apply(toRow(*payment), *payment, step);
        if (!recorded)
            return tl::unexpected(recorded.error());
        printed = {std::move(recorded->payment), copy};
        return {};
    });
    if (!all)
        return tl::unexpected(all.error());
    return printed;
}

base::Result<Recorded> Ledger::takeBackPrint(const QString& paymentId, const QString& actor, const QString& attempt)
{
    std::optional<Recorded> done;
    const auto all = together([&]() -> base::Result<> {
        base::Result<Payment> payment = known(paymentId);
        if (!payment)
            return tl::unexpected(payment.error());
        const auto timeline = m_records.timeline(paymentId);
        if (!timeline)
            return tl::unexpected(timeline.error());
        if (find(*timeline, kind::printed, attempt) == nullptr
            || find(*timeline, kind::unprinted, attempt) != nullptr) {
            done = Recorded{std::move(*payment), false};
            return {};
        }
        const Step step{kind::unprinted, actor, u"unprint "_s + attempt, {{u"attempt"_s, attempt}}};
        base::Result<Recorded> recorded = apply(toRow(*payment), *payment, step);
        if (!recorded)
            return tl::unexpected(recorded.error());
        done = std::move(*recorded);
        return {};
    });
    if (!all)
        return tl::unexpected(all.error());
    return std::move(*done);
}

} // namespace ledger
