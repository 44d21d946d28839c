// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/detailpane.h"

#include "core/base/outsidetext.h"
#include "core/payments/statetable.h"
#include "core/qr/matrix.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/paymentstate.h"
#include "ui/common/plainlabel.h"
#include "ui/common/qrview.h"
#include "ui/common/salefacts.h"
#include "ui/common/statuspill.h"
#include "ui/history/amountline.h"
#include "ui/history/timelineview.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using payments::Payment;

constexpr int pad = 20;
constexpr int codeSide = 280;

class Rule final : public QWidget {
public:
    Rule(const Appearance& appearance, QWidget* parent)
        : QWidget(parent)
        , m_appearance(appearance)
    {
        setFixedHeight(17);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintLine(painter, QRectF(0, 8, width(), 1), Qt::Horizontal, m_appearance.theme().line);
    }

private:
    const Appearance& m_appearance;
};

} // namespace

DetailPane::DetailPane(
    const Appearance& appearance, const Languages& languages, const base::Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_languages(languages)
    , m_clock(clock)
    , m_number(new PlainLabel(appearance, TypeRole::Section, this))
    , m_pill(new StatusPill(appearance, State::Waiting, this))
    , m_scroll(new QScrollArea(this))
{
    setFixedWidth(Width);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(pad, 0, pad, 0);
    head->addWidget(m_number, 1);
    head->addWidget(m_pill);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setWidget(page());
    m_scroll->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 14, 1, pad - focusMargin);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(8);
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(6, 6, 6, 6); // for the ring
    middle->addWidget(m_scroll);
    column->addLayout(middle, 1);
    column->addWidget(actions());
    setFocusProxy(m_scroll);

    connect(m_codeButton, &Button::clicked, this, &DetailPane::toggleCode);
    connect(m_code, &QrView::devicePixelsChanged, this, &DetailPane::drawCode);
    connect(m_check, &Button::clicked, this, &DetailPane::checkWanted);
    connect(m_note, &Button::clicked, this, &DetailPane::noteWanted);
    connect(m_mark, &Button::clicked, this, &DetailPane::markWanted);
    connect(m_copy, &Button::clicked, this, &DetailPane::openCopyMenu);
    connect(m_primary, &Button::clicked, this, [this] {
        if (m_payment && m_payment->needsAttention())
            emit acknowledgeWanted();
        else
            emit showOnChargeWanted();
    });
    connect(&appearance, &Appearance::changed, this, [this] {
        if (m_payment)
            showFacts(*m_payment);
        showTimeline();
        update();
    });
    retranslate();
}

QWidget* DetailPane::page()
{
    auto* content = new QWidget(m_scroll);
    content->setProperty("page", true);
    m_amount = new AmountLine(m_appearance, content);
    m_cause = new PlainLabel(m_appearance, TypeRole::Body, Tone::Amber, content);
    m_cause->setWrap(true);
    m_facts = new FactTable(m_appearance, content);
    m_codeButton = new Button(m_appearance, Button::Kind::Normal, content);
    m_code = new QrView(m_appearance, content);
    m_code->setFixedSize(codeSide, codeSide);
    m_code->hide();
    m_timelineTitle = new PlainLabel(m_appearance, TypeRole::Body, content);
    m_timelineTitle->setWeight(Weight::Bold);
    m_timelineProblem = new PlainLabel(m_appearance, TypeRole::Body, Tone::Text2, content);
    m_timelineProblem->setWrap(true);
    m_timelineProblem->hide();
    m_timeline = new TimelineView(m_appearance, content);

    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(pad - 7, 0, pad - 7, 0);
    column->setSpacing(0);
    column->addWidget(m_amount);
    column->addWidget(m_cause);
    column->addSpacing(8);
    column->addWidget(m_facts);
    column->addSpacing(8);
    auto* codeRow = new QHBoxLayout;
    codeRow->setContentsMargins(-focusMargin, 0, 0, 0); // its box stands under the facts
    codeRow->addWidget(m_codeButton);
    codeRow->addStretch(1);
    column->addLayout(codeRow);
    column->addWidget(m_code, 0, Qt::AlignHCenter);
    column->addWidget(new Rule(m_appearance, content));
    column->addWidget(m_timelineTitle);
    column->addSpacing(8);
    column->addWidget(m_timelineProblem);
    column->addWidget(m_timeline);
    column->addStretch(1);
    return content;
}

QWidget* DetailPane::actions()
{
    auto* foot = new QWidget(this);
    m_primary = new Button(m_appearance, Button::Kind::Primary, foot);
    m_check = new Button(m_appearance, Button::Kind::Normal, foot);
    m_check->setKeyCap(u"F5"_s);
    m_note = new Button(m_appearance, Button::Kind::Normal, foot);
    m_mark = new Button(m_appearance, Button::Kind::Normal, foot);
    m_copy = new Button(m_appearance, Button::Kind::Normal, foot);
    m_whyNot = new PlainLabel(m_appearance, TypeRole::Small, Tone::Text2, foot);
    m_whyNot->setWrap(true);
    m_whyNot->setContentsMargins(focusMargin, 0, focusMargin, 0);
    auto* grid = new QGridLayout(foot);
    grid->setContentsMargins(pad - focusMargin, 0, pad - focusMargin, 0);
    grid->setSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_primary, 0, 0, 1, 2);
    grid->addWidget(m_check, 1, 0);
    grid->addWidget(m_note, 1, 1);
    grid->addWidget(m_mark, 2, 0);
    grid->addWidget(m_copy, 2, 1);
    grid->addWidget(m_whyNot, 3, 0, 1, 2);
    return foot;
}

QList<payments::State> DetailPane::marksFor(const Payment& payment, const QDateTime& nowUtc)
{
    using Said = payments::Observation::Said;
    QList<payments::State> marks;
    for (const auto& [said, state] :
        {std::pair(Said::Paid, payments::State::Paid), std::pair(Said::Failed, payments::State::Failed),
            std::pair(Said::Cancelled, payments::State::Cancelled)}) {
        payments::Observation observation;
        observation.said = said;
        observation.evidence = payments::Evidence::Manual;
        observation.seenAt = nowUtc;
        if (payments::next(payment, observation, payments::Evidence::Manual))
            marks.append(state);
    }
    return marks;
}

void DetailPane::setPayment(const Payment& payment)
{
    const bool isOther = !m_payment || m_payment->id != payment.id;
    m_payment = payment;
    if (isOther) {
        m_events.clear();
        showTimeline();
        m_code->hide();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    showFacts(payment);
}

void DetailPane::setTimeline(const QList<ledger::Event>& events)
{
    m_events = events;
    showTimeline();
}

void DetailPane::setTimelineProblem(const QString& sentence)
{
    m_events.clear();
    showTimeline();
    m_timelineProblem->setText(sentence);
    m_timelineProblem->setVisible(!sentence.isEmpty());
}

void DetailPane::setAccountNames(const QHash<QString, QString>& names)
{
    m_accountNames = names;
    if (m_payment)
        showFacts(*m_payment);
}

void DetailPane::showFacts(const Payment& payment)
{
    const money::Digits digits = m_appearance.digits();
    m_number->setText(SaleFacts::number(payment, digits));
    m_pill->setState(stateAt(payment, m_clock.nowUtc()));
    m_amount->setAmount(SaleFacts::amount(payment.due(), digits));
    m_cause->setText(SaleFacts::exception(payment.exception));
    m_cause->setTone(payment.needsAttention() ? Tone::Amber : Tone::Text2);
    m_cause->setVisible(!m_cause->text().isEmpty());
    m_facts->setFacts(factsOf(payment));
    m_codeButton->setVisible(!payment.qr.isEmpty());
    m_codeButton->setText(m_code->isHidden() ? tr("Show the code") : tr("Hide the code"));
    if (payment.qr.isEmpty())
        m_code->hide();

    const bool isOpen = !payments::isClosed(payment.state);
    m_primary->setVisible(payment.needsAttention() || isOpen);
    m_primary->setText(payment.needsAttention() ? tr("I have looked at it") : tr("Show on Charge"));
    const bool isMarkable = !marksFor(payment, m_clock.nowUtc()).isEmpty();
    m_mark->setEnabled(isMarkable);
    m_whyNot->setText(isMarkable ? QString() : tr("This state is certain: nothing is left to mark by hand."));
    m_whyNot->setVisible(!isMarkable);
    const bool isCheckable = !payment.gatewayId.isEmpty();
    m_check->setEnabled(isCheckable);
    if (!isCheckable) {
        m_whyNot->setText(tr("The gateway gave no number for this sale: it cannot be asked about it."));
        m_whyNot->show();
    }
}

std::vector<FactTable::Fact> DetailPane::factsOf(const Payment& payment) const
{
    using Kind = FactTable::Fact::Kind;
    const money::Digits digits = m_appearance.digits();
    const auto amount = [digits](const std::optional<money::Money>& value) {
        return value ? SaleFacts::amount(*value, digits) : QString();
    };
    const auto time = [&](const std::optional<QDateTime>& value) {
        return value && value->isValid() ? SaleFacts::fullTime(*value, m_clock.nowUtc(), m_languages.current(), digits)
                                         : QString();
    };
    const auto difference = SaleFacts::difference(payment);
    const bool hasTwoPrices = payment.finalAmount && *payment.finalAmount != payment.amount;
    return {
        {tr("Price"), hasTwoPrices ? amount(payment.amount) : QString(), Kind::Amount},
        {tr("Asked"), SaleFacts::received(payment) ? amount(payment.due()) : QString(), Kind::Amount},
        {tr("Received"), amount(SaleFacts::received(payment)), Kind::Amount},
        {tr("Difference"), amount(difference), Kind::Amount},
        {tr("Account"), base::oneLine(m_accountNames.value(payment.account, payment.account))},
        {tr("Method"), SaleFacts::method(payment.method)},
        {tr("Paid via"), SaleFacts::method(payment.paidVia)},
        {tr("Reference"), base::oneLine(payment.reference, 200), Kind::Words},
        {tr("Note"), base::oneLine(payment.note, 500), Kind::Words},
        {tr("Payer"), base::oneLine(payment.payer)},
        {tr("Proof"), SaleFacts::proof(payment), Kind::Words},
        {tr("Created"), time(payment.createdAt)},
        {tr("Expires"), time(payment.expiresAt)},
        {tr("Paid"), time(payment.paidAt)},
        {tr("Last asked"), time(payment.lastCheckedAt)},
        {tr("Looked at"), time(payment.acknowledgedAt)},
        {tr("Gateway"), base::oneLine(payment.gateway)},
        {tr("Its number"), base::oneLine(payment.gatewayId, 200), Kind::Code},
        {tr("Transaction"), base::oneLine(payment.transactionId, 200), Kind::Code},
        {tr("Our ID"), payment.id, Kind::Code},
    };
}

void DetailPane::showTimeline()
{
    m_timelineProblem->hide();
    m_timeline->setEntries(m_payment ? TimelineWords::entries(
                               m_events, *m_payment, {m_clock.nowUtc(), m_languages.current(), m_appearance.digits()})
                                     : QList<TimelineEntry>());
}

void DetailPane::toggleCode()
{
    m_code->setVisible(m_code->isHidden());
    m_codeButton->setText(m_code->isHidden() ? tr("Show the code") : tr("Hide the code"));
    drawCode();
}

void DetailPane::drawCode()
{
    if (!m_payment || m_code->isHidden())
        return;
    const auto matrix = qr::encodeToFit(m_payment->qr.toUtf8(), m_code->devicePixels());
    m_code->setMatrix(matrix ? *matrix : qr::Matrix());
    m_code->setAccessibleName(tr("The code the customer scanned"));
}

void DetailPane::openCopyMenu()
{
    if (!m_payment)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString& words, const QString& text) {
        if (!text.isEmpty())
            connect(menu->addAction(words), &QAction::triggered, menu,
                [text] { QGuiApplication::clipboard()->setText(text); });
    };
    add(tr("Sale number"), SaleFacts::number(*m_payment));
    add(tr("Our ID"), m_payment->id);
    add(tr("The gateway's number"), m_payment->gatewayId);
    add(tr("Transaction number"), m_payment->transactionId);
    add(tr("Text of the code"), m_payment->qr);
    menu->popup(m_copy->mapToGlobal(QPoint(focusMargin, 0)) - QPoint(0, menu->sizeHint().height()));
}

bool DetailPane::event(QEvent* event)
{
    // Esc here goes back to the list; only from there it goes home.
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            emit backWanted();
        return true;
    }
    return QWidget::event(event);
}

void DetailPane::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    paintBox(painter, rect(),
        {.fill = theme.surface,
            .edge = theme.line,
            .edgeWidth = theme.isHighContrast() ? 2.0 : 1.0,
            .radius = cardRadius});
    if (m_scroll->hasFocus())
        paintFocusRing(painter, m_scroll->geometry(), 2, theme);
}

void DetailPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool DetailPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void DetailPane::retranslate()
{
    m_scroll->setAccessibleName(tr("Everything about this sale"));
    m_timelineTitle->setText(tr("What happened"));
    m_check->setText(tr("Check"));
    m_note->setText(tr("Note"));
    m_mark->setText(tr("Mark"));
    m_copy->setText(tr("Copy"));
    if (m_payment)
        showFacts(*m_payment);
    showTimeline();
}

} // namespace ui
