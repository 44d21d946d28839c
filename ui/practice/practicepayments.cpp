// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/practicepayments.h"

#include "core/money/digits.h"
#include "core/money/moneyformat.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/paymentstate.h"
#include "ui/common/plainlabel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int rowHeight = 44;
constexpr int pad = 12;
constexpr int shapeSize = 16;

/// A tenth of the price, at least the smallest amount there is.
money::Money tenth(money::Money price)
{
    constexpr qint64 part = 10;
    return *money::Money::fromMinor(std::max<qint64>(1, price.minor() / part), price.currency());
}

/// Some gateways give a page and no number of theirs.
bool isAtGateway(const payments::Payment& payment)
{
    return !payment.gatewayId.isEmpty() || !payment.url.isEmpty();
}

} // namespace

PracticePaymentRow::PracticePaymentRow(const Appearance& appearance, const base::Clock& clock, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_clock(clock)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void PracticePaymentRow::setPayment(const payments::Payment& payment)
{
    m_payment = payment;
    m_state = stateAt(payment, m_clock.nowUtc());
    retell();
}

QString PracticePaymentRow::saleNumber() const
{
    return u"S-"_s + money::withDigits(QString::number(m_payment.number), m_appearance.digits());
}

QSize PracticePaymentRow::sizeHint() const
{
    return {320, rowHeight + 2 * focusMargin};
}

void PracticePaymentRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    const QColor& color = theme.color(stateTone(m_state));
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
    paintBox(painter, box,
        {.fill = isChecked() ? theme.sel : theme.surface,
            .edge = isChecked() ? theme.ink : theme.line,
            .edgeWidth = isChecked() ? 2.0 : 1.0,
            .radius = buttonRadius});
    QRectF inner = box.adjusted(pad, 0, -pad, 0);
    paintStateShape(painter, QRectF(inner.left(), inner.center().y() - shapeSize / 2.0, shapeSize, shapeSize), m_state,
        color, isChecked() ? theme.sel : theme.surface);
    painter.setFont(typeFont(TypeRole::Small, Weight::Bold));
    painter.setPen(color);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, stateWord(m_state));
    inner.adjust(shapeSize + 10.0, 0, 0, 0);
    const QFont figure = typeFont(TypeRole::Body, Weight::Bold);
    const QString amount = money::format(m_payment.due(), money::CurrencyMark::Symbol, m_appearance.digits());
    painter.setFont(figure);
    painter.setPen(theme.text);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, amount);
    inner.adjust(QFontMetrics(figure).horizontalAdvance(amount) + 10.0, 0, 0, 0);
    painter.setFont(typeFont(TypeRole::Small));
    painter.setPen(theme.text2);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, saleNumber());
    if (hasFocus())
        paintFocusRing(painter, box, buttonRadius, theme);
}

void PracticePaymentRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retell();
    QAbstractButton::changeEvent(event);
}

void PracticePaymentRow::retell()
{
    setAccessibleName(
        u"%1, S-%2, %3"_s.arg(money::format(m_payment.due()), QString::number(m_payment.number), stateWord(m_state)));
    update();
}

PracticePayments::PracticePayments(
    const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_none(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_number(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_rowColumn(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
{
    m_none->setWrap(true);
    m_number->setWrap(true);
    connect(m_group, &QButtonGroup::buttonToggled, this, &PracticePayments::showNumber);
    m_rowColumn->setSpacing(0);
    auto* flow = new FlowLayout(0, 0);
    for (const Deed deed : {Deed::Pay, Deed::PayLess, Deed::PayMore, Deed::PayTwice, Deed::Fail}) {
        auto* button = new Button(appearance, deed == Deed::Pay ? Button::Kind::Primary : Button::Kind::Normal, this);
        connect(button, &Button::clicked, this, [this, deed] { act(deed); });
        flow->addWidget(button);
        m_deeds.append(button);
    }
    for (PlainLabel* label : {m_title, m_none, m_number})
        label->setContentsMargins(focusMargin, 0, focusMargin, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_none);
    column->addLayout(m_rowColumn);
    column->addWidget(m_number);
    column->addLayout(flow);
    retranslate();
    showDeeds();
}

void PracticePayments::paymentChanged(const payments::Payment& payment)
{
    if (!isAtGateway(payment))
        return;
    if (PracticePaymentRow* known = rowOf(payment.id)) {
        known->setPayment(payment);
    } else {
        PracticePaymentRow* row = addRow(payment);
        if (!chosen())
            row->setChecked(true);
        dropOldest();
    }
    showDeeds();
    awaitEnd();
}

void PracticePayments::choose(const std::optional<payments::Payment>& payment)
{
    PracticePaymentRow* row = nullptr;
    if (payment && isAtGateway(*payment)) {
        row = rowOf(payment->id);
        if (!row)
            row = addRow(*payment);
    } else if (!m_rows.isEmpty()) {
        const auto open = std::find_if(m_rows.cbegin(), m_rows.cend(),
            [](const PracticePaymentRow* other) { return !payments::isClosed(other->payment().state); });
        row = open == m_rows.cend() ? m_rows.first() : *open;
    }
    if (row)
        row->setChecked(true);
    dropOldest();
    showDeeds();
    awaitEnd();
}

PracticePaymentRow* PracticePayments::addRow(const payments::Payment& payment)
{
    auto* row = new PracticePaymentRow(m_appearance, m_clock, this);
    row->setPayment(payment);
    m_group->addButton(row);
    const auto older = std::find_if(m_rows.cbegin(), m_rows.cend(),
        [&payment](const PracticePaymentRow* other) { return other->payment().number < payment.number; });
    const auto place = std::distance(m_rows.cbegin(), older);
    m_rowColumn->insertWidget(static_cast<int>(place), row);
    m_rows.insert(place, row);
    return row;
}

void PracticePayments::dropOldest()
{
    if (m_rows.size() > MostRows)
        delete m_rows.takeAt(m_rows.size() - (m_rows.last() == chosen() ? 2 : 1));
}

PracticePaymentRow* PracticePayments::rowOf(const QString& paymentId) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
        [&paymentId](const PracticePaymentRow* row) { return row->payment().id == paymentId; });
    return found == m_rows.cend() ? nullptr : *found;
}

PracticePaymentRow* PracticePayments::chosen() const
{
    return static_cast<PracticePaymentRow*>(m_group->checkedButton());
}

void PracticePayments::act(Deed deed)
{
    const PracticePaymentRow* row = chosen();
    if (!row)
        return;
    const payments::Payment& sale = row->payment();
    const money::Money price = sale.due();
    switch (deed) {
    case Deed::Pay:
        emit payWanted(sale, std::nullopt);
        break;
    case Deed::PayLess:
        if (const auto less = price.minus(tenth(price)))
            emit payWanted(sale, *less);
        break;
    case Deed::PayMore:
        if (const auto more = price.plus(tenth(price)))
            emit payWanted(sale, *more);
        break;
    case Deed::PayTwice:
        emit payWanted(sale, std::nullopt);
        emit payWanted(sale, std::nullopt);
        break;
    case Deed::Fail:
        emit failWanted(sale);
        break;
    }
}

void PracticePayments::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PracticePayments::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    awaitEnd();
}

void PracticePayments::hideEvent(QHideEvent* event)
{
    m_endTimer.cancel();
    QWidget::hideEvent(event);
}

void PracticePayments::awaitEnd()
{
    constexpr std::chrono::milliseconds longest = std::chrono::seconds(30); // the clock may be set meanwhile
    m_endTimer.cancel();
    if (!isVisible())
        return;
    std::optional<std::chrono::milliseconds> next;
    for (PracticePaymentRow* row : std::as_const(m_rows)) {
        row->setPayment(payments::Payment(row->payment()));
        const auto left = codeLeft(row->payment(), m_clock.nowUtc());
        if (left && left->count() > 0)
            next = std::min(next.value_or(longest), *left);
    }
    if (next)
        m_endTimer = m_scheduler.after(*next, [this] { awaitEnd(); });
}

void PracticePayments::retranslate()
{
    m_title->setText(tr("The customer"));
    m_none->setText(tr("No practice sale yet. Show a QR on the Charge screen first."));
    const QStringList words{tr("Pays now"), tr("Pays less"), tr("Pays more"), tr("Pays twice"), tr("Fails")};
    for (qsizetype i = 0; i < words.size(); ++i) {
        m_deeds.at(i)->setText(words.at(i));
        m_deeds.at(i)->updateGeometry();
    }
}

void PracticePayments::setNumberOnPhone(const QString& key, const QString& number)
{
    m_numbers.insert(key, number);
    showNumber();
}

void PracticePayments::showNumber()
{
    const PracticePaymentRow* row = chosen();
    const QString number = row ? m_numbers.value(row->payment().url.section(u'/', -1)) : QString();
    m_number->setText(number.isEmpty() ? QString() : tr("The phone shows the transaction number %1.").arg(number));
    m_number->setVisible(!number.isEmpty());
}

void PracticePayments::showDeeds()
{
    showNumber();
    m_none->setVisible(m_rows.isEmpty());
    for (Button* button : std::as_const(m_deeds))
        button->setEnabled(!m_rows.isEmpty());
}

} // namespace ui
