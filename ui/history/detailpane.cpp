// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/detailpane.h"

#include "core/ledger/asof.h"
#include "core/payments/statetable.h"
#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/paymentstate.h"
#include "ui/common/plainlabel.h"
#include "ui/common/salefacts.h"
#include "ui/common/statuspill.h"
#include "ui/history/amountline.h"
#include "ui/history/codepart.h"
#include "ui/history/exchangespart.h"
#include "ui/history/rule.h"
#include "ui/history/saleoptions.h"
#include "ui/history/scrollplace.h"
#include "ui/history/staticcodepart.h"
#include "ui/history/timelineview.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using payments::Payment;

constexpr int pad = 20;

} // namespace

DetailPane::DetailPane(
    const Appearance& appearance, const Languages& languages, const base::Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_languages(languages)
    , m_clock(clock)
    , m_number(new PlainLabel(appearance, TypeRole::Section, this))
    , m_pill(new StatusPill(appearance, State::Waiting, this))
    , m_past(new Banner(appearance, State::Expired, this)) // a clock
    , m_now(m_past->addAction({}, u"Esc"_s))
    , m_scroll(new QScrollArea(this))
    , m_place(new ScrollPlace(*m_scroll))
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
    auto* past = new QVBoxLayout;
    past->setContentsMargins(12, 0, 12, 0);
    past->addWidget(m_past);
    column->addLayout(past);
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(6, 6, 6, 6); // for the ring
    middle->addWidget(m_scroll);
    column->addLayout(middle, 1);
    m_foot = actions();
    column->addWidget(m_foot);
    setFocusProxy(m_scroll);

    connect(m_now, &Button::clicked, this, &DetailPane::backToNow);
    connect(m_timeline, &TimelineView::chosenChanged, this, &DetailPane::showThen);
    // The facts above it become longer and shorter with the moment.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_timeline->hasFocus())
            keepChosenInView();
    });
    connect(m_exchanges, &ExchangesPart::unfolded, this, [this] { m_place->reveal(*m_exchanges); });
    connect(m_code, &CodePart::unfolded, this, [this] { m_place->reveal(*m_code); });
    connect(m_check, &Button::clicked, this, &DetailPane::checkWanted);
    connect(m_note, &Button::clicked, this, &DetailPane::noteWanted);
    connect(m_change, &Button::clicked, this, [this] {
        if (m_changesByRefund)
            emit refundWanted();
        else
            emit markWanted();
    });
    connect(m_more, &Button::clicked, this,
        [this] { emit menuWanted(m_more->mapToGlobal(QPoint(focusMargin, m_more->height() - focusMargin))); });
    connect(m_print, &Button::clicked, this, &DetailPane::printWanted);
    connect(m_primary, &Button::clicked, this, [this] {
        if (m_payment && m_payment->needsAttention())
            emit acknowledgeWanted();
        else
            emit showOnChargeWanted();
    });
    connect(&appearance, &Appearance::changed, this, [this] {
        showSale();
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
    m_code = new CodePart(m_appearance, content);
    m_staticCode = new StaticCodePart(m_appearance, content);
    m_timelineTitle = new PlainLabel(m_appearance, TypeRole::Body, content);
    m_timelineTitle->setWeight(Weight::Bold);
    m_timelineHint = new PlainLabel(m_appearance, TypeRole::Small, Tone::Text2, content);
    m_timelineHint->setWrap(true);
    m_timelineProblem = new PlainLabel(m_appearance, TypeRole::Body, Tone::Text2, content);
    m_timelineProblem->setWrap(true);
    m_timelineProblem->hide();
    m_timeline = new TimelineView(m_appearance, content);
    m_exchanges = new ExchangesPart(m_appearance, content);

    // All stands `side` from the edge; what has room of its own around it for a ring or a ground, that much nearer.
    constexpr int side = pad - 7;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [column](QWidget* part, int own = 0) {
        auto* line = new QVBoxLayout;
        line->setContentsMargins(side - own, 0, side - own, 0);
        line->addWidget(part);
        column->addLayout(line);
    };
    add(m_amount);
    add(m_cause);
    column->addSpacing(8);
    add(m_facts);
    column->addSpacing(8);
    add(m_code, focusMargin);
    add(m_staticCode, focusMargin);
    add(new Rule(m_appearance, content));
    add(m_timelineTitle);
    add(m_timelineHint);
    column->addSpacing(4);
    add(m_timelineProblem);
    add(m_timeline, TimelineView::Inset);
    column->addSpacing(8);
    add(m_exchanges, focusMargin);
    column->addStretch(1);
    return content;
}

void DetailPane::setPayment(const Payment& payment)
{
    const bool isOther = !m_payment || m_payment->id != payment.id;
    m_payment = payment;
    if (isOther) {
        m_events.clear();
        m_thenRow = 0;
        showTimeline();
        m_code->fold();
        m_place->forget();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    showSale();
}

void DetailPane::setTimeline(const QList<ledger::Event>& events)
{
    m_events = events;
    showTimeline();
}

void DetailPane::setTimelineProblem(const QString& sentence)
{
    m_events.clear();
    m_thenRow = 0;
    showTimeline();
    showSale();
    m_timelineProblem->setText(sentence);
    m_timelineProblem->setVisible(!sentence.isEmpty());
}

void DetailPane::setAccountNames(const QHash<QString, QString>& names)
{
    m_accountNames = names;
    showSale();
}

void DetailPane::setRole(people::Role role)
{
    m_role = role;
    showSale();
}

void DetailPane::setPractice(bool practice)
{
    m_isPractice = practice;
    showTimeline();
}

DetailFacts::Manner DetailPane::manner() const
{
    return {m_clock.nowUtc(), m_languages.current(), m_appearance.digits(), m_accountNames};
}

QString DetailPane::past() const
{
    return m_past->isHidden() ? QString() : m_past->text();
}

void DetailPane::showSale()
{
    if (!m_payment)
        return;
    const auto then = std::find_if(
        m_events.begin(), m_events.end(), [this](const ledger::Event& event) { return event.row == m_thenRow; });
    const bool isPast = m_thenRow != 0 && then != m_events.end();
    m_foot->setVisible(!isPast);
    m_staticCode->setPayment(*m_payment, manner(), !isPast);
    m_exchanges->setVisible(!isPast);
    m_exchanges->setSale(*m_payment, {m_clock.nowUtc(), m_languages.current(), m_appearance.digits()});
    if (!isPast) {
        m_thenRow = 0;
        m_past->setText({});
        showFacts(*m_payment, m_clock.nowUtc());
        showActions(*m_payment);
        return;
    }
    const auto known = ledger::asOf(m_events, m_thenRow);
    const QString sentence = known ? atThatTime(known->has_value(), then->at) : known.error().person.translated();
    if (m_past->isHidden() || m_past->text() != sentence)
        m_past->setText(sentence);
    if (!known)
        return;
    showFacts(known->value_or(*m_payment), then->at);
    if (*known)
        return;
    m_pill->hide();
    m_cause->hide();
    m_facts->setFacts({});
    m_code->setCode({}, manner());
}

QString DetailPane::atThatTime(bool wasThere, const QDateTime& at) const
{
    const QString time = SaleFacts::fullTime(at, m_clock.nowUtc(), m_languages.current(), m_appearance.digits());
    return wasThere
        //: %1 is a time: "14:32:10"
        ? tr("As we knew it at %1").arg(time)
        //: %1 is a time: "14:32:10"
        : tr("This sale was not in the ledger from %1 on, as its import was undone.").arg(time);
}

void DetailPane::showFacts(const Payment& payment, const QDateTime& nowUtc)
{
    const money::Digits digits = m_appearance.digits();
    m_number->setText(SaleFacts::number(payment, digits));
    m_pill->setState(stateAt(payment, nowUtc));
    m_pill->show();
    m_amount->setAmount(SaleFacts::amount(payment.due(), digits));
    m_cause->setText(SaleFacts::exception(payment.exception));
    m_cause->setTone(payment.needsAttention() ? Tone::Amber : Tone::Text2);
    m_cause->setVisible(!m_cause->text().isEmpty());
    m_facts->setFacts(DetailFacts::ofSale(payment, manner()));
    m_code->setCode(payment.qr, manner());
    m_code->setWarning(whyNotToPay());
}

QString DetailPane::whyNotToPay() const
{
    // As it is now, also beside what was known before: the code can be paid today. A fixed code always can.
    if (m_payment->hasStaticCode() || !m_payment->parent.isEmpty())
        return {};
    switch (stateAt(*m_payment, m_clock.nowUtc())) {
    case State::Paid:
    case State::Late:
    case State::Over:
    case State::PaidTwice:
    case State::PartlyRefunded:
    case State::Refunded:
        return tr("Already paid. Nobody has to pay this again.");
    case State::Expired:
    case State::Failed:
    case State::Cancelled:
        return tr("This code is over. Make a new sale to be paid.");
    default:
        return {};
    }
}

void DetailPane::showTimeline()
{
    m_timelineProblem->hide();
    m_timeline->setEntries(m_payment ? TimelineWords::entries(m_events, *m_payment,
                               {m_clock.nowUtc(), m_languages.current(), m_appearance.digits(), m_isPractice})
                                     : QList<TimelineEntry>());
    m_timelineHint->setVisible(m_events.size() > 1);
    const auto chosen = std::find_if(
        m_events.begin(), m_events.end(), [this](const ledger::Event& event) { return event.row == m_thenRow; });
    m_timeline->choose(chosen == m_events.end() ? -1 : static_cast<int>(chosen - m_events.begin()));
}

void DetailPane::showThen(int entry)
{
    const qint64 before = std::exchange(m_thenRow, entry >= 0 && entry < m_events.size() ? m_events.at(entry).row : 0);
    if (before == 0)
        m_place->leave();
    showSale();
    if (m_thenRow == 0)
        m_place->comeBack();
    keepChosenInView();
}

void DetailPane::keepChosenInView()
{
    const QRect shown = m_timeline->entryRect(m_timeline->chosen());
    if (shown.isEmpty())
        return;
    const QPoint middle = m_timeline->mapTo(m_scroll->widget(), shown.center());
    m_scroll->ensureVisible(middle.x(), middle.y(), 0, shown.height() / 2 + 8);
}

void DetailPane::backToNow()
{
    const bool hadFocus = m_now->hasFocus();
    m_thenRow = 0;
    m_timeline->choose(-1);
    showSale();
    m_place->comeBack();
    if (hadFocus)
        m_timeline->setFocus(Qt::OtherFocusReason);
}

bool DetailPane::event(QEvent* event)
{
    // Esc here goes back to now, then to the list; only from there it goes home.
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress && m_thenRow != 0)
            backToNow();
        else if (event->type() == QEvent::KeyPress)
            emit backWanted();
        return true;
    }
    return QWidget::event(event);
}

void DetailPane::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_payment && m_thenRow == 0)
        emit menuWanted(
            event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(QPoint(pad, pad)) : event->globalPos());
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
    if (event->type() == QEvent::KeyPress) {
        QScrollBar& bar = *m_scroll->verticalScrollBar();
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Home || key == Qt::Key_End) {
            bar.setValue(key == Qt::Key_Home ? bar.minimum() : bar.maximum());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DetailPane::retranslate()
{
    m_scroll->setAccessibleName(tr("Everything about this sale"));
    m_timelineTitle->setText(tr("What happened"));
    m_timelineHint->setText(tr("Choose an entry to see the sale as it was known then."));
    m_timeline->setAccessibleName(tr("What happened, newest first"));
    m_now->setText(tr("Now"));
    m_print->setText(tr("Print again"));
    m_check->setText(tr("Check"));
    m_note->setText(tr("Note"));
    m_more->setText(tr("More"));
    showSale();
    showTimeline();
}

} // namespace ui
