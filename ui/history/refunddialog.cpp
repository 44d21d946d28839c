// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/refunddialog.h"

#include "core/money/pastedamount.h"
#include "core/payments/statetable.h"
#include "ui/common/appearance.h"
#include "ui/common/salefacts.h"
#include "ui/common/textfield.h"

#include <QLineEdit>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int longest = 500; ///< signs of a reason

} // namespace

RefundDialog::RefundDialog(const Appearance& appearance, const payments::Payment& payment, QWidget* parent)
    : Dialog(appearance, parent)
    , m_left(payments::refundable(payment).value_or(money::Money::zero(payment.amount.currency())))
    , m_amount(m_left)
    , m_isWholeOnly(payment.state != payments::State::Paid && payment.state != payments::State::PartiallyRefunded)
    , m_sum(new TextField(appearance, this))
    , m_reason(new TextField(appearance, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setTitle(tr("Write down a refund of %1?").arg(SaleFacts::number(payment, appearance.digits())));
    setSentence(payment.exception == payments::Exception::Duplicate
            ? tr("Paydesk sends no money: give it back in cash or in the app of the receiving account. Money that came "
                 "a second time is not counted here: for that, say that you have looked at the sale.")
            : tr("Paydesk sends no money: give it back in cash or in the app of the receiving account. Your name and "
                 "the reason stay on record."));
    m_sum->setLabel(tr("Refunded amount"));
    m_sum->setText(m_left.toDecimal());
    m_sum->edit().setMaxLength(40);
    m_reason->setLabel(tr("Reason"));
    m_reason->edit().setMaxLength(longest);
    addField(m_sum);
    addField(m_reason);
    connect(m_sum, &TextField::edited, this, &RefundDialog::showRest);
    connect(m_reason, &TextField::edited, m_reason, &TextField::clearMessage);
    connect(addButton(Button::Kind::Normal, tr("Cancel"), u"Esc"_s), &Button::clicked, this, &QDialog::reject);
    connect(addButton(Button::Kind::Primary, tr("Write it down"), u"Enter"_s), &Button::clicked, this,
        &RefundDialog::agree);
    showRest();
    m_sum->edit().selectAll();
    m_sum->setFocus();
}

QString RefundDialog::reason() const
{
    return m_reason->text().trimmed();
}

void RefundDialog::showRest()
{
    const auto all = SaleFacts::amount(m_left, appearance().digits());
    m_sum->setMessage(TextField::Message::Hint,
        m_isWholeOnly ? tr("All of it, %1, or first mark the sale as paid").arg(all) : tr("At most %1").arg(all));
}

std::optional<money::Money> RefundDialog::read()
{
    const auto pasted = money::readPasted(m_sum->text(), m_left.currency());
    if (!pasted || !pasted->certain) {
        m_sum->setMessage(TextField::Message::Problem,
            pasted ? tr("This can be read in two ways. Write it with a point, or without separators.")
                   : pasted.error().person.translated());
        return std::nullopt;
    }
    const money::Money amount = pasted->readings.front();
    if (amount.minor() <= 0 || amount.minor() > m_left.minor() || (m_isWholeOnly && amount != m_left)) {
        const auto all = SaleFacts::amount(m_left, appearance().digits());
        m_sum->setMessage(TextField::Message::Problem,
            m_isWholeOnly ? tr("This sale waits for a decision. Write all of it, %1.").arg(all)
                          : tr("This much cannot be refunded. Write an amount up to %1.").arg(all));
        return std::nullopt;
    }
    return amount;
}

void RefundDialog::agree()
{
    const auto amount = read();
    if (!amount) {
        m_sum->setFocus();
        return;
    }
    if (reason().isEmpty()) {
        m_reason->setMessage(TextField::Message::Problem, tr("A reason is needed. Write why in a few words."));
        m_reason->setFocus();
        return;
    }
    m_amount = *amount;
    emit agreed();
    accept();
}

} // namespace ui
