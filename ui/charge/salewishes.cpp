// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/salewishes.h"

#include "ui/charge/reasondialog.h"
#include "ui/common/appearance.h"

#include <utility>

namespace ui {

namespace {

constexpr std::chrono::milliseconds armed{3000}; ///< for the second cancel

} // namespace

SaleWishes::SaleWishes(const Appearance& appearance, const base::Clock& clock, QWidget* over)
    : QObject(over)
    , m_appearance(appearance)
    , m_clock(clock)
    , m_over(over)
{
}

void SaleWishes::setSale(const SaleFrame& frame)
{
    m_sale = frame;
    if (m_armedUntil && frame.now >= *m_armedUntil)
        disarm();
}

void SaleWishes::clear()
{
    m_sale.reset();
    disarm();
}

void SaleWishes::want(SaleAct act)
{
    if (!m_sale)
        return;
    switch (act) {
    case SaleAct::CheckNow:
        emit checkWanted();
        return;
    case SaleAct::NewQr:
        askForQr();
        return;
    case SaleAct::Note:
        decide(DecisionWords::note(m_sale->payment, m_appearance.digits()));
        return;
    case SaleAct::MarkByHand:
        decide(DecisionWords::markByHand(m_sale->payment, m_appearance.digits()));
        return;
    case SaleAct::Cancel:
        cancel();
        return;
    case SaleAct::Later:
    case SaleAct::NextSale:
        emit doneWanted();
        return;
    case SaleAct::Decide:
        return;
    }
}

void SaleWishes::cancel()
{
    const bool second = isCancelArmed();
    if (second)
        disarm();
    else
        m_armedUntil = m_clock.monotonic() + armed;
    emit cancelArmedChanged();
    if (second)
        emit cancelWanted();
}

void SaleWishes::askForQr()
{
    // Nobody knows whether the first one was paid: a second may be paid too.
    const payments::State state = m_sale->payment.state;
    const bool mayBePaid = state == payments::State::Unknown || state == payments::State::Processing
        || (m_sale->watching && m_sale->watching->silentSince && isOpen(state));
    if (!mayBePaid) {
        emit newQrWanted();
        return;
    }
    ask(DecisionWords::secondQr(m_sale->payment, m_appearance.digits()),
        [this](const QString&) { emit newQrWanted(); });
}

void SaleWishes::decide(const Decision& option)
{
    ask(option.question, [this, does = option.does, decided = option.decided](const QString& reason) {
        switch (does) {
        case Decision::Does::MarkPaid:
            emit markWanted(payments::State::Paid, reason);
            return;
        case Decision::Does::MarkCancelled:
            emit markWanted(payments::State::Cancelled, reason);
            return;
        case Decision::Does::Acknowledge:
            emit acknowledgeWanted(reason, decided);
            return;
        case Decision::Does::Note:
            emit noteWanted(reason);
            return;
        }
    });
}

void SaleWishes::ask(const ReasonQuestion& question, std::function<void(const QString&)> then)
{
    if (!m_sale)
        return;
    auto* dialog = new ReasonDialog(m_appearance, question, m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The answer is about the sale it was asked for, even if another came on show behind the dialog.
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = m_sale->payment.id, then = std::move(then)] {
        if (m_sale && m_sale->payment.id == id)
            then(dialog->reason());
    });
    connect(dialog, &QDialog::finished, this, &SaleWishes::questionClosed);
    dialog->open();
}

} // namespace ui
