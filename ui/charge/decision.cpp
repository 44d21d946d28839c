// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/decision.h"

#include "core/money/moneyformat.h"
#include "ui/charge/panelwords.h"
#include "ui/charge/saleactions.h"

namespace ui {

namespace {

using payments::Exception;

QString amountText(money::Money amount, money::Digits digits)
{
    return money::format(amount, money::CurrencyMark::Symbol, digits);
}

/// Without its sign: the words say which way it goes.
QString sizeOf(money::Money difference, money::Digits digits)
{
    const auto size = money::Money::fromMinor(std::abs(difference.minor()), difference.currency());
    return amountText(size.value_or(difference), digits);
}

} // namespace

std::optional<money::Money> differenceOf(const payments::Payment& payment)
{
    if (!payment.received)
        return std::nullopt;
    const base::Result<money::Money> difference = payment.received->minus(payment.due());
    return difference ? std::optional(*difference) : std::nullopt;
}

Decision DecisionWords::markByHand(const payments::Payment& payment, money::Digits digits)
{
    const QString amount = amountText(payment.received.value_or(payment.due()), digits);
    return {tr("Accept as paid"), tr("The sale counts %1. Your reason is kept with it.").arg(amount),
        Decision::Does::MarkPaid,
        {tr("Count %1 as paid?").arg(PanelWords::number(payment, digits)),
            tr("You say that %1 is yours. It stays marked as done by hand.").arg(amount), tr("Reason"), {},
            tr("Accept as paid")}};
}

Decision DecisionWords::note(const payments::Payment& payment, money::Digits digits)
{
    return {tr("Note"), {}, Decision::Does::Note,
        {tr("Note for %1").arg(PanelWords::number(payment, digits)), tr("It is kept in the timeline of the sale."),
            tr("Note"), {}, tr("Keep the note")}};
}

ReasonQuestion DecisionWords::secondQr(const payments::Payment& payment, money::Digits digits)
{
    return {tr("Make a second QR?"),
        tr("The first one of %1 may have been paid, and nobody knows yet. A customer who pays both pays twice.")
            .arg(PanelWords::number(payment, digits)),
        {}, {}, tr("Make a second QR")};
}

std::vector<Decision> DecisionWords::of(const payments::Payment& payment, money::Digits digits)
{
    if (!wantsDecision(payment))
        return {};
    const QString number = PanelWords::number(payment, digits);
    const QString received = amountText(payment.received.value_or(payment.due()), digits);
    const QString difference = sizeOf(differenceOf(payment).value_or(payment.due()), digits);
    const bool counts = payment.state == payments::State::Paid;

    const Decision refund{tr("Refund note"), tr("Write down that %1 goes back.").arg(received),
        counts ? Decision::Does::Acknowledge : Decision::Does::Note,
        {tr("Note that %1 goes back").arg(received), tr("Paydesk sends no money. Give it back yourself."), tr("Note"),
            tr("%1 goes back to the payer").arg(received), tr("Keep the note")},
        payments::Decision::Refund};
    const Decision notThis{tr("Not this sale"), tr("Close the sale as cancelled. The money stays on record."),
        Decision::Does::MarkCancelled,
        {tr("Close %1 as cancelled?").arg(number), tr("The money that arrived stays on record with it."), tr("Reason"),
            {}, tr("Close the sale")}};
    const auto looked = [&](const QString& title, const QString& sentence, const QString& remark,
                            payments::Decision decided) {
        return Decision{title, sentence, Decision::Does::Acknowledge,
            {tr("Close the alert of %1?").arg(number), tr("The exception stays on record."), tr("Remark"), remark,
                tr("Close the alert")},
            decided};
    };

    std::vector<Decision> options;
    switch (payment.exception) {
    case Exception::Short:
        options = {markByHand(payment, digits),
            {tr("Collect the rest"),
                tr("Ask for %1, in cash or as a sale of its own. The note is kept.").arg(difference),
                Decision::Does::Note,
                {tr("Note that %1 was collected").arg(difference), tr("The sale still waits for your decision."),
                    tr("Note"), tr("The rest of %1 was collected").arg(difference), tr("Keep the note")}},
            refund, notThis};
        break;
    case Exception::Over:
        options = {markByHand(payment, digits),
            {tr("Change given back"), tr("Write down that %1 went back in cash.").arg(difference), Decision::Does::Note,
                {tr("Note that %1 went back").arg(difference), tr("The sale still waits for your decision."),
                    tr("Note"), tr("%1 went back in cash").arg(difference), tr("Keep the note")}},
            refund, notThis};
        break;
    case Exception::Late:
        options = {looked(tr("Keep the money for this sale"), tr("%1 counts as income, marked as late.").arg(received),
                       tr("Accepted late"), payments::Decision::Accepted),
            refund,
            looked(tr("It belongs to another sale"), tr("Say which one. The alert closes, the record stays."), {},
                payments::Decision::OtherSale)};
        break;
    case Exception::Duplicate:
        options = {looked(tr("Both payments are right"), tr("The alert closes, the record stays."),
                       tr("Both payments are right"), payments::Decision::BothRight),
            {tr("Refund note"), tr("Write down that the second payment goes back."), Decision::Does::Acknowledge,
                {tr("Note that the second payment goes back"), tr("Paydesk sends no money. Give it back yourself."),
                    tr("Note"), tr("The second payment goes back to the payer"), tr("Keep the note")},
                payments::Decision::Refund}};
        break;
    case Exception::WrongAccount:
    case Exception::WrongCurrency:
        options = {markByHand(payment, digits), refund, notThis};
        break;
    case Exception::Unverified:
        options = {markByHand(payment, digits),
            looked(tr("Nothing arrived"), tr("The alert closes, the state stays as it is."), tr("Nothing arrived"),
                payments::Decision::NothingArrived)};
        break;
    case Exception::None:
    case Exception::Manual:
        break;
    }
    // What counts already needs no second word of a person; it wants to be looked at.
    if (counts && !options.empty() && options.front().does == Decision::Does::MarkPaid)
        options.front() = looked(tr("It is right as it is"), tr("The alert closes, the record stays."), tr("Looked at"),
            payments::Decision::LookedAt);
    return options;
}

} // namespace ui
