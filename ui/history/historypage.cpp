// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historypage.h"

#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/salefacts.h"
#include "ui/history/detailpane.h"
#include "ui/history/loadingbars.h"
#include "ui/history/paymentmodel.h"
#include "ui/history/paymenttable.h"
#include "ui/history/remarkdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using payments::Payment;

namespace {

constexpr int margin = 24;
constexpr int gap = 16;
constexpr int footHeight = 40;
constexpr auto patience = 150ms; ///< before bars say that something is read
constexpr int roomForHints = 620;

/// Under the list, with a line above it.
class Foot final : public QWidget {
public:
    Foot(const Appearance& appearance, QWidget* parent)
        : QWidget(parent)
        , m_appearance(appearance)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintLine(painter, QRectF(0, 0, width(), 1), Qt::Horizontal, m_appearance.theme().line);
    }

private:
    const Appearance& m_appearance;
};

} // namespace

HistoryPage::HistoryPage(const Appearance& appearance, const Languages& languages, ledger::Reading& reading,
    const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_languages(languages)
    , m_reading(reading)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_model(new PaymentModel(appearance, languages, reading, clock, this))
    , m_practice(new PlainLabel(appearance, TypeRole::Body, Tone::Violet, this))
    , m_stack(new QStackedLayout)
    , m_table(new PaymentTable(appearance, *m_model, this))
    , m_bars(new LoadingBars(appearance, this))
    , m_notice(new EmptyState(appearance, this))
    , m_nothing(new QWidget(this))
    , m_foot(new Foot(appearance, this))
    , m_count(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, m_foot))
    , m_hints(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, m_foot))
    , m_retry(new Button(appearance, Button::Kind::Normal, Button::Size::Small, m_foot))
    , m_detail(new DetailPane(appearance, languages, clock, this))
{
    for (QWidget* each : {static_cast<QWidget*>(m_nothing), static_cast<QWidget*>(m_table),
             static_cast<QWidget*>(m_bars), static_cast<QWidget*>(m_notice)})
        m_stack->addWidget(each);
    m_foot->setFixedHeight(footHeight);
    m_hints->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* footRow = new QHBoxLayout(m_foot);
    footRow->setContentsMargins(gap, 0, gap, 0);
    footRow->addWidget(m_count, 1);
    footRow->addWidget(m_retry);
    footRow->addWidget(m_hints);
    auto* card = new Card(appearance, this);
    auto* list = new QVBoxLayout(card);
    list->setContentsMargins(1, 6, 1, 1);
    list->setSpacing(0);
    list->addLayout(m_stack, 1);
    list->addWidget(m_foot);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(card, 1);
    row->addWidget(m_detail);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 0, margin, margin);
    column->setSpacing(8);
    column->addWidget(m_practice);
    column->addLayout(row, 1);
    m_practice->hide();
    m_detail->hide();
    setFocusProxy(m_table);

    connect(m_model, &PaymentModel::loaded, this, &HistoryPage::showLoaded);
    connect(m_model, &PaymentModel::moreRead, this, [this] {
        m_error.reset();
        showFoot();
        awaitEnd();
    });
    connect(m_model, &PaymentModel::failed, this, &HistoryPage::showFailed);
    connect(m_table, &PaymentTable::nearEnd, this, [this] {
        if (!m_error) // after a failure only a person asks again
            m_model->readMore();
    });
    connect(m_table, &PaymentTable::chosenChanged, this, &HistoryPage::showChosen);
    connect(m_table, &PaymentTable::detailWanted, this, [this] { m_detail->setFocus(Qt::TabFocusReason); });
    connect(&m_notice->button(), &Button::clicked, this, [this] {
        if (m_error)
            load();
        else
            emit chargeWanted();
    });
    connect(m_retry, &Button::clicked, this, [this] {
        m_error.reset();
        showFoot();
        m_model->readMore();
    });
    connect(&appearance, &Appearance::changed, m_table, &PaymentTable::measureAnew);
    connectDetail();
    retranslate();
}

void HistoryPage::connectDetail()
{
    connect(m_detail, &DetailPane::backWanted, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_detail, &DetailPane::checkWanted, this, [this] { emit checkWanted(chosenId()); });
    connect(m_detail, &DetailPane::showOnChargeWanted, this, [this] { emit showOnChargeWanted(chosenId()); });
    connect(m_detail, &DetailPane::noteWanted, this, &HistoryPage::askNote);
    connect(m_detail, &DetailPane::acknowledgeWanted, this, &HistoryPage::askRemark);
    connect(m_detail, &DetailPane::markWanted, this, &HistoryPage::askMark);
}

void HistoryPage::reload()
{
    if (m_wasRead)
        load();
}

void HistoryPage::load()
{
    m_error.reset();
    m_model->load();
    if (m_model->rowCount() > 0)
        return;
    setFocusProxy(m_table);
    m_stack->setCurrentWidget(m_nothing);
    m_foot->hide();
    m_barsTimer = m_scheduler.after(patience, [this] {
        if (m_model->isLoading())
            m_stack->setCurrentWidget(m_bars);
    });
}

void HistoryPage::awaitEnd()
{
    constexpr std::chrono::milliseconds longest = 30s; // the clock may be set meanwhile
    m_endTimer.cancel();
    const auto next = isVisible() ? m_model->nextEnd() : std::nullopt;
    if (!next)
        return;
    m_endTimer = m_scheduler.after(std::min(*next, longest), [this] {
        m_model->refreshStates();
        if (m_detail->payment())
            m_detail->setPayment(Payment(*m_detail->payment()));
        awaitEnd();
    });
}

void HistoryPage::showLoaded()
{
    m_barsTimer.cancel();
    m_wasRead = true;
    m_error.reset();
    if (m_model->rowCount() == 0) {
        showNotice();
        return;
    }
    const bool hadFocus = m_notice->button().hasFocus();
    m_stack->setCurrentWidget(m_table);
    m_detail->show();
    m_foot->show();
    setFocusProxy(m_table);
    if (hadFocus)
        m_table->setFocus(Qt::OtherFocusReason);
    if (m_table->chosenRow() < 0)
        m_table->chooseRow(std::max(0, m_model->rowOf(chosenId())));
    showFoot();
    awaitEnd();
}

void HistoryPage::showFailed(const base::Error& error)
{
    m_barsTimer.cancel();
    m_error = error;
    if (m_model->rowCount() == 0)
        showNotice();
    else
        showFoot();
}

void HistoryPage::showNotice()
{
    if (m_error) {
        m_notice->setTexts(Icon::Warning, tr("The sales cannot be read"), m_error->person.translated());
        m_notice->button().setText(tr("Retry"));
    } else {
        m_notice->setTexts(
            Icon::History, tr("No sales yet"), tr("Every sale stands here from the moment its code is shown."));
        m_notice->button().setText(tr("Charge"));
    }
    m_stack->setCurrentWidget(m_notice);
    m_foot->hide();
    m_detail->hide();
    setFocusProxy(&m_notice->button());
}

void HistoryPage::showFoot()
{
    const int count = m_model->rowCount();
    const QString shown = money::withDigits(QString::number(count), m_appearance.digits());
    m_count->setTone(m_error ? Tone::Red : Tone::Text2);
    if (m_error)
        m_count->setText(m_error->person.translated());
    else if (m_model->isComplete())
        m_count->setText(count == 1 ? tr("One sale, there are no others") : tr("All %1 sales").arg(shown));
    else
        m_count->setText(tr("The latest %1 sales").arg(shown));
    m_retry->setVisible(m_error.has_value());
    m_hints->setVisible(!m_error && m_table->width() >= roomForHints);
}

void HistoryPage::paymentChanged(const Payment& payment)
{
    if (!m_wasRead) {
        // Not looked at yet, or it could not be read; while it is read the model keeps what comes.
        if (m_model->isLoading())
            m_model->take(payment);
        else if (m_error && isVisible())
            load();
        return;
    }
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->take(payment);
    if (wasEmpty && m_model->rowCount() > 0)
        showLoaded();
    showFoot();
    awaitEnd();
    if (m_detail->payment() && m_detail->payment()->id == payment.id) {
        m_detail->setPayment(payment);
        askTimeline();
    }
}

void HistoryPage::setAccountNames(const QHash<QString, QString>& names)
{
    m_detail->setAccountNames(names);
}

void HistoryPage::setPractice(bool practice)
{
    m_practice->setVisible(practice);
}

void HistoryPage::choose(const QString& paymentId)
{
    m_table->chooseRow(m_model->rowOf(paymentId));
}

QString HistoryPage::chosenId() const
{
    return m_detail->payment() ? m_detail->payment()->id : QString();
}

void HistoryPage::showChosen()
{
    const int row = m_table->chosenRow();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const bool isOther = m_model->payment(row).id != chosenId();
    m_detail->setPayment(m_model->payment(row));
    if (isOther)
        askTimeline();
}

void HistoryPage::askTimeline()
{
    // One question at a time: moving through the list with a held key must not leave a queue behind it.
    if (!m_timelineAsked.isEmpty()) {
        m_timelineStale = true;
        return;
    }
    m_timelineAsked = chosenId();
    m_timelineStale = false;
    m_reading.timeline(this, m_timelineAsked, [this](const base::Result<QList<ledger::Event>>& events) {
        const bool isChosen = std::exchange(m_timelineAsked, {}) == chosenId();
        if (isChosen && events)
            m_detail->setTimeline(*events);
        else if (isChosen)
            m_detail->setTimelineProblem(events.error().person.translated());
        if (m_timelineStale)
            askTimeline();
    });
}

void HistoryPage::askNote()
{
    const QString id = chosenId();
    const Payment& payment = *m_detail->payment();
    auto* dialog = new RemarkDialog(m_appearance,
        {.title = tr("Note on %1").arg(SaleFacts::number(payment, m_appearance.digits())),
            .sentence = tr("Only people here see it."),
            .label = tr("Note"),
            .text = payment.note,
            .verb = tr("Keep the note"),
            .whenEmpty = {},
            .choices = {}},
        this);
    connect(dialog, &RemarkDialog::agreed, this, [this, dialog, id] { emit noteWanted(id, dialog->text()); });
    dialog->open();
}

void HistoryPage::askRemark()
{
    const QString id = chosenId();
    const Payment& payment = *m_detail->payment();
    auto* dialog = new RemarkDialog(m_appearance,
        {.title = tr("Have you settled %1?").arg(SaleFacts::number(payment, m_appearance.digits())),
            .sentence = SaleFacts::exception(payment.exception) + u' '
                + tr("It stays on record and no longer asks for attention."),
            .label = tr("What you did about it, if you like"),
            .text = {},
            .verb = tr("I have looked at it"),
            .whenEmpty = {},
            .choices = {}},
        this);
    connect(dialog, &RemarkDialog::agreed, this, [this, dialog, id] { emit acknowledgeWanted(id, dialog->text()); });
    dialog->open();
}

void HistoryPage::askMark()
{
    const QString id = chosenId();
    const Payment& payment = *m_detail->payment();
    auto* dialog = new RemarkDialog(m_appearance,
        {.title = tr("Mark %1 by hand?").arg(SaleFacts::number(payment, m_appearance.digits())),
            .sentence = tr("Your word then stands instead of the gateway's, with your reason beside it."),
            .label = tr("Reason"),
            .text = {},
            .verb = tr("Mark"),
            .whenEmpty = tr("A reason is needed. Write why in a few words."),
            .choices = DetailPane::marksFor(payment, m_clock.nowUtc())},
        this);
    connect(dialog, &RemarkDialog::agreed, this, [this, dialog, id] {
        if (const auto state = dialog->choice())
            emit markWanted(id, *state, dialog->text());
    });
    dialog->open();
}

void HistoryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_wasRead && !m_model->isLoading())
        load();
    m_model->refreshStates();
    awaitEnd();
}

void HistoryPage::hideEvent(QHideEvent* event)
{
    m_endTimer.cancel();
    QWidget::hideEvent(event);
}

void HistoryPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryPage::keyPressEvent(QKeyEvent* event)
{
    if (!m_detail->payment() || m_detail->isHidden()) {
        event->ignore();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(SaleFacts::number(*m_detail->payment()));
        return;
    }
    if (event->key() == Qt::Key_F5) {
        if (!m_detail->payment()->gatewayId.isEmpty())
            emit checkWanted(chosenId());
        return;
    }
    event->ignore();
}

void HistoryPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showFoot();
}

void HistoryPage::retranslate()
{
    m_practice->setText(tr("Practice sales: no real money moved."));
    m_table->setAccessibleName(tr("Sales, newest first"));
    m_hints->setText(tr("↑ ↓ move · Enter detail · Ctrl+C copy the number"));
    m_retry->setText(tr("Retry"));
    m_model->retranslate();
    m_table->measureAnew();
    if (m_stack->currentWidget() == m_notice)
        showNotice();
    showFoot();
}

} // namespace ui
