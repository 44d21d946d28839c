// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/setupview.h"

#include "core/base/outsidetext.h"
#include "ui/accounts/accountwords.h"
#include "ui/accounts/finishstep.h"
#include "ui/accounts/gatewaystep.h"
#include "ui/accounts/keysstep.h"
#include "ui/accounts/payersample.h"
#include "ui/accounts/secretfield.h"
#include "ui/accounts/shopstep.h"
#include "ui/accounts/stepsrail.h"
#include "ui/accounts/teststep.h"
#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int gap = 16;
constexpr int previewWidth = 280;
constexpr int narrowBelow = 1100; ///< then the rail shows numbers only
constexpr int noPreviewBelow = 860;
constexpr int leastWidth = 600;

} // namespace

SetupView::SetupView(const Appearance& appearance, const Languages& languages, const base::Clock& clock,
    accounts::AccountBook& book, const QList<GatewayChoice>& gateways, QWidget* parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_clock(clock)
    , m_book(book)
    , m_gateways(gateways)
    , m_left(new QWidget(this))
    , m_rail(new StepsRail(appearance, m_left))
    , m_stopNote(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, m_left))
    , m_trouble(new Banner(appearance, State::Failed, this))
    , m_stops(new Banner(appearance, State::Short, this))
    , m_steps(new QStackedWidget(this))
    , m_gateway(new GatewayStep(appearance, gateways, this))
    , m_keys(new KeysStep(appearance, book, this))
    , m_shop(new ShopStep(appearance, this))
    , m_test(new TestStep(appearance, this))
    , m_finish(new FinishStep(appearance, this))
    , m_card(new Card(appearance, this))
    , m_sample(new PayerSample(appearance, this))
    , m_stop(new Button(appearance, Button::Kind::Quiet, this))
    , m_back(new Button(appearance, Button::Kind::Normal, this))
    , m_next(new Button(appearance, Button::Kind::Primary, this))
    , m_again(new QShortcut(Qt::Key_F5, this))
{
    m_stopNote->setWrap(true);
    // Not what the wide rail asks for: that one gives way.
    setMinimumWidth(leastWidth);
    m_sample->setFixedWidth(previewWidth);
    buildSteps();

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(2);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(28 - focusMargin, 24, 28 - focusMargin, 20 - focusMargin);
    inside->setSpacing(12);
    for (Banner* banner : {m_trouble, m_stops}) {
        auto* inset = new QHBoxLayout;
        inset->setContentsMargins(focusMargin, 0, focusMargin, 0);
        inset->addWidget(banner);
        inside->addLayout(inset);
    }
    inside->addWidget(m_steps, 1);
    inside->addLayout(buttons);
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_rail);
    left->addStretch(1);
    auto* note = new QHBoxLayout;
    note->setContentsMargins(focusMargin, 0, focusMargin, 8);
    note->addWidget(m_stopNote);
    left->addLayout(note);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24 - focusMargin, 0, 24, 24);
    row->setSpacing(gap);
    row->addWidget(m_left);
    row->addWidget(m_card, 1);
    row->addWidget(m_sample);

    m_next->setKeyCap(u"Enter"_s);
    m_stop->setKeyCap(u"Esc"_s);
    connect(m_rail, &StepsRail::picked, this, &SetupView::pick);
    connect(m_next, &Button::clicked, this, &SetupView::goOn);
    connect(m_back, &Button::clicked, this, &SetupView::goBack);
    connect(m_stop, &Button::clicked, this, &SetupView::stop);
    connect(m_keys, &KeysStep::linkWanted, this, &SetupView::linkWanted);
    connect(&m_test->card(), &TestCard::againWanted, this, &SetupView::test);
    connect(m_again, &QShortcut::activated, this, [this] {
        if (m_step == Step::Test)
            test();
    });
    retranslate();
}

void SetupView::buildSteps()
{
    for (SetupStep* step : {static_cast<SetupStep*>(m_gateway), static_cast<SetupStep*>(m_keys),
             static_cast<SetupStep*>(m_shop), static_cast<SetupStep*>(m_test), static_cast<SetupStep*>(m_finish)}) {
        auto* scroll = new QScrollArea(m_steps);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        step->setProperty("page", true);
        scroll->setWidget(step);
        scroll->viewport()->setAutoFillBackground(false);
        m_steps->addWidget(scroll);
        connect(step, &SetupStep::edited, this, &SetupView::followDraft);
        // Later: the key event that brought it still goes on to this view.
        connect(step, &SetupStep::submitted, this, &SetupView::goOn, Qt::QueuedConnection);
    }
}

SetupStep& SetupView::shown() const
{
    return *std::array<SetupStep*, 5>{m_gateway, m_keys, m_shop, m_test, m_finish}.at(static_cast<std::size_t>(m_step));
}

void SetupView::beginNew()
{
    m_draft = {};
    m_farthest = Step::Gateway;
    m_trouble->setText({});
    enter(Step::Gateway);
}

void SetupView::load(const accounts::AccountRecord& record)
{
    m_draft = {};
    m_draft.begin(record);
    m_draft.begins = m_book.list().preferred == record.id;
    for (const GatewayChoice& gateway : m_gateways)
        if (gateway.id == record.gateway)
            m_draft.gateway = &gateway;
    m_farthest = Step::Finish;
    m_trouble->setText({});
    m_book.loadKeyFacts(record.id, [self = QPointer(this), id = record.id](const auto& facts) {
        if (!self || !facts || self->m_draft.record.id != id)
            return;
        self->m_draft.kept = *facts;
        for (auto fact = facts->cbegin(); fact != facts->cend(); ++fact)
            if (SecretField* field = self->m_keys->key(fact.key()); field != nullptr && field->isKept())
                field->setKept(fact->ending);
    });
}

void SetupView::edit(const QString& id, Step step)
{
    const accounts::AccountRecord* record = m_book.list().find(id);
    if (record == nullptr)
        return;
    load(*record);
    if (m_draft.gateway == nullptr)
        return emit closed();
    enter(step);
    if (step == Step::Test)
        test();
}

void SetupView::replaceKey(const QString& id, const QString& credential)
{
    edit(id, Step::Keys);
    if (SecretField* field = m_keys->key(credential))
        field->replace();
}

void SetupView::enter(Step step)
{
    m_step = step;
    m_stopRefused = false;
    m_farthest = std::max(m_farthest, step);
    ++m_asked;
    setBusy(false);
    if (m_draft.gateway != nullptr)
        m_draft.methods = m_methods.value(m_draft.record.id, m_draft.gateway->offers);
    shown().load(m_draft);
    m_steps->setCurrentIndex(static_cast<int>(step));
    static_cast<QScrollArea*>(m_steps->currentWidget())->verticalScrollBar()->setValue(0);
    retranslate();
    shown().setFocus(Qt::OtherFocusReason);
}

void SetupView::goOn()
{
    if (m_busy)
        return;
    if (!shown().take(m_draft))
        return showWrong();
    if (m_step == Step::Finish)
        return keep([this] { emit closed(); });
    m_draft.judge();
    const Step next = static_cast<Step>(static_cast<int>(m_step) + 1);
    if (m_step == Step::Gateway || m_step == Step::Test)
        return enter(next);
    keep([this, next] {
        enter(next);
        if (next == Step::Test && !m_draft.tested)
            test();
    });
}

void SetupView::showWrong()
{
    if (QWidget* wrong = focusWidget())
        static_cast<QScrollArea*>(m_steps->currentWidget())->ensureWidgetVisible(wrong, 0, 60);
}

void SetupView::goBack()
{
    if (m_busy)
        return;
    if (m_step == Step::Gateway)
        return stop();
    leave();
    enter(static_cast<Step>(static_cast<int>(m_step) - 1));
}

void SetupView::pick(int index)
{
    const auto step = static_cast<Step>(index);
    if (m_busy || step == m_step || step > m_farthest)
        return;
    if (step > m_step && !shown().take(m_draft))
        return showWrong();
    if (step < m_step)
        leave();
    m_draft.judge();
    enter(step);
}

void SetupView::leave()
{
    shown().peek(m_draft);
    if (m_step == Step::Keys)
        m_keys->takeTyped(m_draft);
    m_draft.judge();
}

void SetupView::stop()
{
    if (m_busy)
        return;
    if (!m_stopRefused && losesTyped()) {
        m_stopRefused = true;
        m_trouble->setText(tr("Not everything typed here can be kept. Complete it, or stop again to drop it."));
        return;
    }
    const accounts::AccountRecord before = m_draft.record;
    leave();
    if (!m_draft.mayBeKept())
        m_draft.record = before; // what cannot be an account yet
    m_draft.judge();
    if (!m_draft.mayBeKept() || m_stopRefused)
        return emit closed();
    m_stopRefused = true;
    keep([this] { emit closed(); });
}

void SetupView::keep(std::function<void()> next)
{
    if (m_draft.record.id.isEmpty())
        m_draft.record.id = m_book.list().freeId(m_draft.record.gateway);
    m_draft.settle();
    setBusy(true);
    m_book.save(m_draft.record, m_draft.copyOfTyped(),
        [self = QPointer(this), next = std::move(next)](const base::Result<>& result) {
            if (self)
                self->kept(result, next);
        });
}

void SetupView::kept(const base::Result<>& result, const std::function<void()>& next)
{
    setBusy(false);
    if (!result) {
        m_trouble->setText(result.error().person.translated());
        if (m_draft.isNew)
            m_draft.record.id.clear();
        return;
    }
    m_trouble->setText({});
    m_draft.isNew = false;
    m_draft.typed.clear();
    if (const accounts::AccountRecord* written = m_book.list().find(m_draft.record.id))
        m_draft.record.credentials = written->credentials;
    if (m_draft.begins != (m_book.list().preferred == m_draft.record.id))
        m_book.setPreferred(m_draft.begins ? m_draft.record.id : QString(), [](const base::Result<>&) {});
    m_book.loadKeyFacts(m_draft.record.id, [self = QPointer(this), id = m_draft.record.id](const auto& facts) {
        if (self && facts && self->m_draft.record.id == id)
            self->m_draft.kept = *facts;
    });
    next();
}

void SetupView::test()
{
    if (m_busy)
        return;
    m_test->card().setRunning();
    m_book.test(m_draft.record, m_draft.copyOfTyped(),
        [self = QPointer(this), asked = ++m_asked](const accounts::ConnectionTest::Report& report) {
            if (self && self->m_asked == asked)
                self->answered(report);
        });
}

void SetupView::answered(const accounts::ConnectionTest::Report& report)
{
    m_draft.answer(report.found.has_value());
    m_test->card().setReport(report, m_clock.nowUtc().toLocalTime().time());
    if (m_step == Step::Test)
        m_next->setFocus(Qt::OtherFocusReason);
    showSteps();
}

void SetupView::setBusy(bool busy)
{
    m_busy = busy;
    m_next->setEnabled(!busy);
}

void SetupView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool SetupView::event(QEvent* event)
{
    // Esc belongs to the window otherwise, which would leave the page.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void SetupView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return stop();
    QWidget* at = focusWidget();
    if ((event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) || qobject_cast<QLineEdit*>(at) != nullptr)
        return QWidget::keyPressEvent(event);
    if (auto* button = qobject_cast<QPushButton*>(at))
        return button->click();
    goOn();
}

void SetupView::resizeEvent(QResizeEvent* /*event*/)
{
    m_rail->setNarrow(width() < narrowBelow);
    m_left->setFixedWidth(m_rail->maximumWidth());
    m_stopNote->setVisible(width() >= narrowBelow);
    m_sample->setVisible(width() >= noPreviewBelow);
}

} // namespace ui
