// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/timelinewords.h"

#include "core/base/json.h"
#include "core/base/outsidetext.h"
#include "core/ledger/filter.h"
#include "core/ledger/prints.h"
#include "ui/common/paymentstate.h"
#include "ui/common/salefacts.h"

namespace ui {

using namespace Qt::StringLiterals;
using payments::Evidence;
using payments::Exception;

namespace {

constexpr qsizetype longText = 200;
constexpr auto program = "Paydesk"_L1; ///< the actor of what was seen without a person

/// A sum of money the detail names ("received", "refunded"); empty when it says nothing that can be read.
QString sumIn(const ledger::Event& event, const QString& member, money::Digits digits)
{
    const auto currency = money::currencyFromCode(ledger::textIn(event, QString(member + u"_currency"_s)));
    if (!currency)
        return {};
    const auto amount = money::Money::parse(ledger::textIn(event, member), *currency);
    return amount ? SaleFacts::amount(*amount, digits) : QString();
}

/// What a text column became; empty where the event did not change it.
QString changeIn(const ledger::Event& event, QStringView column)
{
    const auto detail = base::Json::parse(event.detail);
    const auto changes = detail ? detail->find(u"changes") : std::nullopt;
    const auto change = changes ? changes->find(column) : std::nullopt;
    const auto text = change ? change->asString() : base::Result<QString>(QString());
    return text ? *text : QString();
}

/// Whether the event changed the column at all, to whatever.
bool changes(const ledger::Event& event, QStringView column)
{
    const auto detail = base::Json::parse(event.detail);
    const auto changed = detail ? detail->find(u"changes") : std::nullopt;
    return changed && changed->find(column);
}

QString noteIn(const ledger::Event& event)
{
    return changeIn(event, u"note");
}

} // namespace

QString TimelineWords::paidTitle(const ledger::Event& event, const QString& received)
{
    switch (ledger::exceptionIn(event).value_or(Exception::None)) {
    case Exception::Late:
        return received.isEmpty() ? tr("Money arrived late") : tr("%1 arrived late").arg(received);
    case Exception::Short:
        return received.isEmpty() ? tr("Less arrived than was asked") : tr("Only %1 arrived").arg(received);
    case Exception::Over:
        return received.isEmpty() ? tr("More arrived than was asked")
                                  : tr("%1 arrived, more than was asked").arg(received);
    case Exception::Duplicate:
        return received.isEmpty() ? tr("Paid a second time") : tr("%1 arrived a second time").arg(received);
    case Exception::WrongAccount:
        return tr("The money went to another account");
    case Exception::WrongCurrency:
        return received.isEmpty() ? tr("The money came in another currency")
                                  : tr("%1 arrived, in another currency").arg(received);
    case Exception::Unverified:
        return tr("Said to be paid, not proven");
    case Exception::Manual:
    case Exception::None:
        break;
    }
    const auto state = ledger::stateIn(event);
    if (state == payments::State::Paid)
        return received.isEmpty() ? tr("Paid") : tr("Paid: %1 arrived").arg(received);
    if (state == payments::State::Processing)
        return tr("Payment reported, not proven yet");
    return ledger::evidenceIn(event) ? tr("The payment was proven again")
                                     : tr("Payment reported again, nothing changed");
}

QString TimelineWords::refundedTitle(const ledger::Event& event, const QString& refunded)
{
    if (!ledger::stateIn(event) && !changes(event, u"refunded"))
        return tr("A refund was reported, nothing changed");
    const bool isWhole = ledger::stateIn(event) == payments::State::Refunded;
    if (refunded.isEmpty())
        return isWhole ? tr("All the money was refunded") : tr("Money was refunded");
    //: %1 is an amount
    return isWhole ? tr("%1 was refunded, that was all of it").arg(refunded) : tr("%1 was refunded").arg(refunded);
}

QString TimelineWords::markedTitle(const ledger::Event& event)
{
    switch (ledger::stateIn(event).value_or(payments::State::Unknown)) {
    case payments::State::Paid:
        return tr("Marked as paid by hand");
    case payments::State::Failed:
        return tr("Marked as failed by hand");
    case payments::State::Cancelled:
        return tr("Marked as cancelled by hand");
    default:
        return tr("Marked by hand");
    }
}

QString TimelineWords::printedTitle(const ledger::Event& event, bool isPractice)
{
    const bool isPdf = ledger::textIn(event, u"medium") == ledger::toWord(ledger::Medium::Pdf);
    if (isPractice)
        return isPdf ? tr("Practice slip saved as PDF") : tr("Practice slip printed");
    if (ledger::textIn(event, u"slip") == "notice"_L1)
        return isPdf ? tr("A slip that is no receipt was saved as PDF") : tr("A slip that is no receipt was printed");
    const QString copy = ledger::textIn(event, u"copy");
    if (copy.isEmpty())
        return isPdf ? tr("Receipt saved as PDF") : tr("Receipt printed");
    //: %1 is the number of the copy, as it stands on the receipt: COPY 2
    return (isPdf ? tr("Receipt saved as PDF, copy %1") : tr("Receipt printed, copy %1")).arg(copy);
}

QString TimelineWords::decidedTitle(const ledger::Event& event)
{
    switch (payments::decisionFromWord(ledger::textIn(event, u"decision")).value_or(payments::Decision::None)) {
    case payments::Decision::Accepted:
        return tr("The money was accepted for this sale");
    case payments::Decision::Refund:
        return tr("The money is to be refunded");
    case payments::Decision::OtherSale:
        return tr("The money belongs to another sale");
    case payments::Decision::BothRight:
        return tr("Both payments are right");
    case payments::Decision::NothingArrived:
        return tr("Nothing arrived");
    case payments::Decision::LookedAt:
    case payments::Decision::None:
        break;
    }
    return tr("A person looked at it");
}

QString TimelineWords::title(const ledger::Event& event, const Manner& manner)
{
    namespace kind = ledger::kind;
    if (event.kind == kind::draft)
        return tr("Sale created");
    if (event.kind == kind::listed)
        return tr("Found in the list of the gateway");
    if (event.kind == kind::imported)
        return tr("Taken over from a file");
    if (event.kind == kind::created)
        return tr("The gateway made the code");
    if (event.kind == kind::refused)
        return tr("The gateway refused the sale");
    if (event.kind == kind::noAnswer)
        return tr("The gateway did not answer");
    if (event.kind == kind::open)
        return tr("Looked: no money yet");
    if (event.kind == kind::processing)
        return tr("The customer scanned the code");
    if (event.kind == kind::paid || event.kind == kind::arrived)
        return paidTitle(event, sumIn(event, u"received"_s, manner.digits));
    if (event.kind == kind::refunded)
        return refundedTitle(event, sumIn(event, u"refunded"_s, manner.digits));
    if (event.kind == kind::failed)
        return tr("The payment failed");
    if (event.kind == kind::expired)
        return ledger::stateIn(event) == payments::State::Unknown ? tr("The time is over, the outcome is not known")
                                                                  : tr("The code expired");
    if (event.kind == kind::cancelled)
        return tr("Sale cancelled");
    if (event.kind == kind::marked)
        return markedTitle(event);
    if (event.kind == kind::noted)
        return noteIn(event).isEmpty() ? tr("Note taken away") : tr("Note written");
    if (event.kind == kind::numbered)
        return changeIn(event, u"gateway_id").isEmpty() ? tr("The transaction number went to another sale")
                                                        : tr("The transaction number was typed in");
    if (event.kind == kind::printed)
        return printedTitle(event, manner.isPractice);
    if (event.kind == kind::unprinted)
        return tr("The slip could not be made, it does not count");
    if (event.kind == kind::acknowledged)
        return decidedTitle(event);
    if (event.kind == kind::rebuilt)
        return tr("The ledger was derived again");
    return base::oneLine(event.kind);
}

/// The program's own remarks are words; empty for any other.
QString TimelineWords::knownRemark(const QString& remark)
{
    constexpr auto amountTaken = "final_amount_taken "_L1;
    constexpr auto numberTo = "number_to "_L1;
    constexpr auto numberFrom = "number_from "_L1;
    constexpr auto byCode = "by_code "_L1;
    if (remark == "timed_out_or_wrong_amount"_L1) // BQ-R3
        return tr("Timed out or wrong amount: check the bKash statement before the customer pays again");
    if (remark.startsWith(amountTaken) && ledger::saleNumber(remark.sliced(amountTaken.size())))
        return tr("Sale %1 waits for the same amount: the code was not shown").arg(remark.sliced(amountTaken.size()));
    if (remark.startsWith(numberTo) && ledger::saleNumber(remark.sliced(numberTo.size())))
        return tr("It is at sale %1 now: no money came for it here").arg(remark.sliced(numberTo.size()));
    if (remark.startsWith(numberFrom) && ledger::saleNumber(remark.sliced(numberFrom.size())))
        return tr("It was at sale %1 before, where no money came").arg(remark.sliced(numberFrom.size()));
    if (remark.startsWith(byCode) && ledger::saleNumber(remark.sliced(byCode.size())))
        return tr("By the code of sale %1").arg(remark.sliced(byCode.size()));
    return {};
}

QStringList TimelineWords::more(const ledger::Event& event)
{
    QStringList lines;
    const auto add = [&lines](const QString& pattern, const QString& outside) {
        const QString shown = base::oneLine(outside, longText);
        if (!shown.isEmpty())
            lines.append(pattern.arg(base::isolated(shown)));
    };
    //: A line of the timeline: %1 is what the person wrote
    add(tr("Reason: %1"), ledger::textIn(event, u"reason"));
    const QString remark = ledger::textIn(event, u"remark");
    if (const QString known = knownRemark(remark); !known.isEmpty())
        lines.append(known);
    else
        //: A line of the timeline: %1 is a remark of a person or of the gateway
        add(tr("Remark: %1"), remark);
    if (event.kind == ledger::kind::noted)
        add(u"%1"_s, noteIn(event));
    if (event.kind == ledger::kind::numbered)
        add(u"%1"_s, changeIn(event, u"gateway_id"));
    if (ledger::textIn(event, u"receiver") == "another"_L1
        && ledger::exceptionIn(event).value_or(Exception::None) != Exception::WrongAccount)
        lines.append(tr("The money went to another account"));
    return lines;
}

QList<TimelineEntry> TimelineWords::entries(
    const QList<ledger::Event>& events, const payments::Payment& payment, const Manner& manner)
{
    QList<TimelineEntry> entries;
    payments::Payment then = payment;
    then.state = payments::State::Draft;
    then.exception = Exception::None;
    for (const ledger::Event& event : events) {
        const auto state = ledger::stateIn(event);
        const auto exception = ledger::exceptionIn(event);
        then.state = state.value_or(then.state);
        then.exception = exception.value_or(then.exception);
        TimelineEntry entry;
        entry.title = title(event, manner);
        QStringList when{SaleFacts::fullTime(event.at, manner.nowUtc, manner.language, manner.digits)};
        const auto evidence = payments::evidenceFromWord(ledger::textIn(event, u"evidence"));
        // That the code was made proves no money, whatever older ledgers wrote beside it.
        if (evidence && *evidence != Evidence::None && *evidence != Evidence::Manual
            && event.kind != ledger::kind::created)
            when.append(SaleFacts::evidence(*evidence));
        else if (event.kind == ledger::kind::expired)
            when.append(tr("By the clock of this computer"));
        if (!event.actor.isEmpty() && event.actor != program)
            when.append(base::oneLine(event.actor));
        entry.when = when.join(u" · "_s);
        entry.more = more(event);
        if ((state || exception) && event.kind != ledger::kind::draft)
            entry.shape = stateOf(then);
        entries.append(entry);
    }
    return entries;
}

} // namespace ui
