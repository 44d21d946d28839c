// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/practicepanel.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"
#include "ui/common/practicestripe.h"
#include "ui/practice/choiceblock.h"
#include "ui/practice/practicepayments.h"
#include "ui/practice/scenariolist.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <array>

namespace ui {

namespace {

using practice::LineFault;
using namespace std::chrono_literals;

constexpr int panelWidth = 440;
constexpr int panelHeight = 780;
constexpr int margin = 24;

// In the order of the chips.
constexpr std::array faults{LineFault::None, LineFault::Unreachable, LineFault::AnswerLost, LineFault::Upstream,
    LineFault::ServerError, LineFault::ProxyPage, LineFault::RateLimit, LineFault::Quota, LineFault::Forbidden};
constexpr std::array speeds{1, 5, 20};
constexpr std::array<std::chrono::seconds, 4> expiries{10min, 1min, 15s, 1h};
constexpr std::array<std::chrono::milliseconds, 5> offsets{0min, 5min, -5min, 1h, -1h};

template <class Values>
auto at(const Values& values, int index)
{
    return values.at(static_cast<std::size_t>(index));
}

bool closes(const QKeyEvent& event)
{
    const bool opensItToo = event.key() == Qt::Key_D && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    return opensItToo || event.key() == Qt::Key_Escape;
}

} // namespace

PracticePanel::PracticePanel(
    const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent)
    : QWidget(parent, Qt::Tool)
    , m_appearance(appearance)
    , m_payments(new PracticePayments(appearance, clock, scheduler, this))
    , m_worldTitle(new PlainLabel(appearance, TypeRole::Section, this))
    , m_customers(new ChoiceBlock(appearance, 2, this))
    , m_fault(new ChoiceBlock(appearance, static_cast<int>(faults.size()), this))
    , m_speed(new ChoiceBlock(appearance, static_cast<int>(speeds.size()), this))
    , m_expiry(new ChoiceBlock(appearance, static_cast<int>(expiries.size()), this))
    , m_clock(new ChoiceBlock(appearance, static_cast<int>(offsets.size()), this))
    , m_scenarios(new ScenarioList(appearance, this))
{
    auto* content = new QWidget;
    content->setProperty("page", true);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(margin - focusMargin, 16, margin - focusMargin, margin);
    column->setSpacing(12);
    m_worldTitle->setContentsMargins(focusMargin, 8, 0, 0);
    column->addWidget(m_payments);
    column->addWidget(m_worldTitle);
    for (ChoiceBlock* block : {m_customers, m_fault, m_speed, m_expiry, m_clock})
        column->addWidget(block);
    column->addSpacing(8);
    column->addWidget(m_scenarios);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(new PracticeStripe(appearance, PracticeStripe::Side::Customer, this));
    whole->addWidget(scroll, 1);
    resize(panelWidth, panelHeight);
    setMinimumWidth(panelWidth);

    connect(m_payments, &PracticePayments::payWanted, this, &PracticePanel::payWanted);
    connect(m_payments, &PracticePayments::failWanted, this, &PracticePanel::failWanted);
    connect(m_customers, &ChoiceBlock::picked, this, [this](int index) { emit customersPayWanted(index == 0); });
    connect(m_fault, &ChoiceBlock::picked, this, [this](int index) { emit faultWanted(at(faults, index)); });
    connect(m_speed, &ChoiceBlock::picked, this, [this](int index) { emit speedWanted(at(speeds, index)); });
    connect(m_expiry, &ChoiceBlock::picked, this, [this](int index) { emit expiryWanted(at(expiries, index)); });
    connect(m_clock, &ChoiceBlock::picked, this, [this](int index) { emit clockOffsetWanted(at(offsets, index)); });
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void PracticePanel::paymentChanged(const payments::Payment& payment)
{
    m_payments->paymentChanged(payment);
}

void PracticePanel::setPayments(const QList<payments::Payment>& payments)
{
    std::optional<payments::Payment> wanted = m_openedFor;
    for (const payments::Payment& payment : payments) {
        m_payments->paymentChanged(payment);
        if (!wanted && !payments::isClosed(payment.state))
            wanted = payment;
    }
    m_payments->choose(wanted);
}

void PracticePanel::setNumberOnPhone(const QString& key, const QString& number)
{
    m_payments->setNumberOnPhone(key, number);
}

void PracticePanel::open(const std::optional<payments::Payment>& onShow)
{
    m_openedFor = onShow;
    m_payments->choose(onShow);
    if (!isVisible()) {
        resize(width(), std::min(panelHeight, screen()->availableGeometry().height()));
        if (const QWidget* counter = parentWidget() ? parentWidget()->window() : nullptr) {
            // Over the last sales, clear of amount and QR.
            const QRect over = counter->geometry();
            move(over.right() - width() - margin, over.top() + practiceStripeHeight);
        }
    }
    show();
    raise();
    activateWindow();
    setFocus(Qt::OtherFocusReason);
    focusNextChild();
}

void PracticePanel::toggle(const std::optional<payments::Payment>& onShow)
{
    if (isVisible())
        leave();
    else
        open(onShow);
}

void PracticePanel::leave()
{
    hide();
    if (parentWidget())
        parentWidget()->window()->activateWindow();
}

bool PracticePanel::event(QEvent* event)
{
    // The shortcuts of the window beside it work in a tool window too, and would take these keys.
    if (event->type() == QEvent::ShortcutOverride && closes(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PracticePanel::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_appearance.theme().bg);
}

void PracticePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PracticePanel::keyPressEvent(QKeyEvent* event)
{
    if (closes(*event))
        leave();
    else
        QWidget::keyPressEvent(event);
}

void PracticePanel::retranslate()
{
    setWindowTitle(tr("Practice controls"));
    setAccessibleName(windowTitle());
    m_worldTitle->setText(tr("The world around"));
    m_customers->setWords(tr("Customers pay by themselves"), {tr("Yes"), tr("Only when told here")});
    m_fault->setWords(tr("What the line does to every request"),
        {tr("Works"), tr("Unreachable"), tr("Answer gets lost"), tr("Bank is down (502)"), tr("Gateway error (500)"),
            tr("Web page instead of an answer"), tr("Too many requests (429)"), tr("Quota used up (403)"),
            tr("Key refused (403)")});
    m_speed->setWords(tr("Speed of the simulation"), {tr("Normal"), tr("5 times"), tr("20 times")});
    m_expiry->setWords(tr("New codes expire after"), {tr("10 min"), tr("1 min"), tr("15 s"), tr("1 h")});
    m_clock->setWords(tr("Clock of the gateway"),
        {tr("Right"), tr("5 min ahead"), tr("5 min behind"), tr("1 h ahead"), tr("1 h behind")});
}

} // namespace ui
