// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The questions before something is written down about a sale: note, acknowledgement, mark, refund.

#include "core/till/order.h"
#include "ui/common/appearance.h"
#include "ui/common/salefacts.h"
#include "ui/history/refunddialog.h"
#include "ui/history/remarkdialog.h"
#include "ui/history/saleactions.h"
#include "ui/history/saleoptions.h"

namespace ui {

using payments::Payment;

namespace {

RemarkDialog::Question reasonQuestion(const QString& title, const QString& sentence, const QString& reasonLabel,
    const QString& verb, const QString& whenEmpty, const QList<payments::State>& choices)
{
    return {.title = title,
        .sentence = sentence,
        .label = reasonLabel,
        .text = {},
        .verb = verb,
        .whenEmpty = whenEmpty,
        .choices = choices};
}

} // namespace

void SaleActions::note()
{
    const Chosen now = chosen();
    if (!now.marks.isEmpty()) {
        if (whyNotMany(people::Action::Note, now.marks.count(now.count), true).isEmpty())
            noteMany(now);
        return;
    }
    noteCurrent();
}

void SaleActions::noteCurrent()
{
    const auto current = chosen().current;
    if (!current)
        return;
    auto* dialog = new RemarkDialog(m_appearance,
        {.title = tr("Note on %1").arg(SaleFacts::number(*current, m_appearance.digits())),
            .sentence = tr("Only people here see it."),
            .label = tr("Note"),
            .text = current->note,
            .verb = tr("Keep the note"),
            .whenEmpty = {},
            .choices = {}},
        m_page);
    connect(
        dialog, &RemarkDialog::agreed, this, [this, dialog, id = current->id] { emit noteWanted(id, dialog->text()); });
    dialog->open();
}

void SaleActions::noteMany(const Chosen& chosen)
{
    const qint64 count = chosen.marks.count(chosen.count);
    auto* dialog = new RemarkDialog(m_appearance,
        {.title = tr("One note on %n sale(s)", nullptr, static_cast<int>(count)),
            .sentence = tr("It stands on each of them, in place of the note before."),
            .label = tr("Note"),
            .text = {},
            .verb = tr("Keep the note"),
            .whenEmpty = tr("There is no note to keep. Write it, or cancel."),
            .choices = {}},
        m_page);
    connect(dialog, &RemarkDialog::agreed, this, [this, chosen, text = QPointer(dialog)] {
        eachMarked(chosen, [this, note = text->text()](const Payment& payment) { emit noteWanted(payment.id, note); });
    });
    dialog->open();
}

void SaleActions::acknowledge()
{
    const auto current = chosen().current;
    if (!current || !whyNot(people::Action::Acknowledge, *current).isEmpty())
        return;
    auto* dialog = new RemarkDialog(m_appearance,
        {.title = tr("Have you settled %1?").arg(SaleFacts::number(*current, m_appearance.digits())),
            .sentence = SaleFacts::exception(current->exception) + u' '
                + tr("It stays on record and no longer asks for attention."),
            .label = tr("What you did about it, if you like"),
            .text = {},
            .verb = tr("I have looked at it"),
            .whenEmpty = {},
            .choices = {}},
        m_page);
    connect(dialog, &RemarkDialog::agreed, this,
        [this, dialog, id = current->id] { emit acknowledgeWanted(id, dialog->text()); });
    dialog->open();
}

void SaleActions::mark()
{
    const Chosen now = chosen();
    if (!now.marks.isEmpty()) {
        if (whyNotMany(people::Action::Mark, now.marks.count(now.count), true).isEmpty())
            markMany(now);
        return;
    }
    markCurrent();
}

void SaleActions::markCurrent()
{
    const auto current = chosen().current;
    if (!current || !whyNot(people::Action::Mark, *current).isEmpty())
        return;
    auto* dialog = new RemarkDialog(m_appearance,
        reasonQuestion(tr("Mark %1 by hand?").arg(SaleFacts::number(*current, m_appearance.digits())),
            tr("Your word then stands instead of the gateway's, with your reason beside it."), tr("Reason"), tr("Mark"),
            tr("A reason is needed. Write why in a few words."), SaleOptions::marksFor(*current, m_clock.nowUtc())),
        m_page);
    connect(dialog, &RemarkDialog::agreed, this, [this, dialog, id = current->id] {
        if (const auto state = dialog->choice())
            emit markWanted(id, *state, dialog->text());
    });
    dialog->open();
}

void SaleActions::markMany(const Chosen& chosen)
{
    using payments::State;
    auto* dialog = new RemarkDialog(m_appearance,
        reasonQuestion(tr("Mark %n sale(s) by hand?", nullptr, static_cast<int>(chosen.marks.count(chosen.count))),
            tr("Your word then stands on each of them, with your reason. Those whose state is certain stay as they "
               "are."),
            tr("Reason"), tr("Mark"), tr("A reason is needed. Write why in a few words."),
            {State::Paid, State::Failed, State::Cancelled}),
        m_page);
    connect(dialog, &RemarkDialog::agreed, this, [this, chosen, dialog] {
        const auto state = dialog->choice();
        const auto marked = std::make_shared<std::pair<int, int>>(0, 0); // and those left alone
        eachMarked(
            chosen,
            [this, state, marked, reason = dialog->text()](const Payment& payment) {
                const bool may = state && SaleOptions::marksFor(payment, m_clock.nowUtc()).contains(*state);
                ++(may ? marked->first : marked->second);
                if (may)
                    emit markWanted(payment.id, *state, reason);
            },
            [this, marked] {
                const QString done = tr("%n sale(s) marked.", nullptr, marked->first);
                say(marked->second == 0
                        ? done
                        : done + u' ' + tr("%n stayed as they are: their state is certain.", nullptr, marked->second));
            });
    });
    dialog->open();
}

void SaleActions::refund()
{
    const auto current = chosen().current;
    if (!current || !whyNot(people::Action::Refund, *current).isEmpty())
        return;
    auto* dialog = new RefundDialog(m_appearance, *current, m_page);
    // One wish, however often it is sent.
    connect(dialog, &RefundDialog::agreed, this,
        [this, dialog, id = current->id, attempt = till::newPaymentId(m_clock.nowUtc())] {
            emit refundWanted(id, dialog->amount(), dialog->reason(), attempt);
        });
    dialog->open();
}

} // namespace ui
