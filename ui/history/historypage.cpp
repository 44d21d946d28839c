// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historypage.h"

#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/salefacts.h"
#include "ui/history/chosensale.h"
#include "ui/history/detailpane.h"
#include "ui/history/filterbar.h"
#include "ui/history/filterpanel.h"
#include "ui/history/jumpdialog.h"
#include "ui/history/listfoot.h"
#include "ui/history/loadingbars.h"
#include "ui/history/paymentmodel.h"
#include "ui/history/paymenttable.h"
#include "ui/history/saleactions.h"
#include "ui/history/totalsband.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QStackedLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using payments::Payment;

namespace {

constexpr auto patience = 150ms; ///< before bars say that something is read
constexpr int roomForTallTotals = 640; ///< of the page
constexpr int roomForWidePane = 1000;
constexpr int narrowPane = 300;
constexpr int roomForGaps = 560;

} // namespace

void HistoryPage::remember(const HistoryMemory& memory)
{
    m_memory = memory;
    m_filters->setSaved(memory.saved);
    m_table->setTableLayout(TableLayout::fromText(memory.columns));
    m_filters->choose({.days = {.kind = memory.days}, .conditions = {}});
}

void HistoryPage::tellMemory()
{
    HistoryMemory memory = m_memory;
    if (m_filters->filter().days.kind != Days::Kind::Chosen)
        memory.days = m_filters->filter().days.kind;
    memory.columns = m_table->tableLayout().toText();
    memory.saved = m_filters->saved();
    if (std::exchange(m_memory, memory) != memory)
        emit memoryChanged(memory);
}

void HistoryPage::reload()
{
    if (m_wasRead)
        m_model->refresh();
}

ledger::Reading::List HistoryPage::wanted() const
{
    return {m_filters->filter().at(m_clock.nowUtc(), m_rule), m_table->tableLayout().sort};
}

void HistoryPage::listChanged()
{
    if ((m_wasRead || m_isOpening) && wanted() != m_model->list())
        load();
}

void HistoryPage::load()
{
    m_error.reset();
    m_isOpening = true;
    m_jumpTo.reset();
    m_totals->startAnew();
    m_model->setList(wanted());
    askDistribution();
    if (!m_wasRead) {
        m_stack->setCurrentWidget(m_nothing);
        m_foot->hide();
    }
    m_barsTimer = m_scheduler.after(patience, [this] {
        if (!m_isOpening)
            return;
        const bool hadFocus = m_table->hasFocus() || m_notice->button().hasFocus();
        setFocusProxy(nullptr);
        if (hadFocus)
            setFocus(Qt::OtherFocusReason); // the letters of the days go on
        m_stack->setCurrentWidget(m_bars);
    });
}

void HistoryPage::askDistribution()
{
    if (std::exchange(m_isDistributionAsked, true))
        return;
    m_reading.distribution(this, [this](const base::Result<ledger::Distribution>& distribution) {
        m_isDistributionAsked = false;
        if (!distribution)
            return; // the list says that nothing can be read
        m_payments = distribution->payments;
        m_filters->setDistribution(*distribution);
        if (m_stack->currentWidget() == m_notice && !m_error)
            showNotice();
    });
}

void HistoryPage::awaitEnd()
{
    constexpr std::chrono::milliseconds longest = 30s; // the clock may be set meanwhile
    m_endTimer.cancel();
    if (!isVisible())
        return;
    const QDateTime midnight = startOf(dayOf(m_clock.nowUtc(), m_rule.zone).addDays(1), m_rule.zone);
    const std::chrono::milliseconds dayLeft(m_clock.nowUtc().msecsTo(midnight));
    const auto next = std::min({m_model->nextEnd().value_or(longest), dayLeft, longest});
    m_endTimer = m_scheduler.after(next, [this] {
        m_model->refreshStates();
        m_chosen->refresh();
        listChanged();
        awaitEnd();
    });
}

void HistoryPage::showLoaded()
{
    m_barsTimer.cancel();
    const bool isFirst = !std::exchange(m_wasRead, true);
    m_isOpening = false;
    m_error.reset();
    if (m_model->rowCount() == 0) {
        const bool isLooking = isFirst && QApplication::focusWidget() == this;
        showNotice();
        if (isLooking)
            startSearch();
        return;
    }
    const bool hadFocus = m_notice->button().hasFocus() || QApplication::focusWidget() == this;
    m_stack->setCurrentWidget(m_table);
    m_detail->show();
    m_foot->show();
    m_filters->setExportable(true);
    setFocusProxy(m_table);
    if (hadFocus)
        m_table->setFocus(Qt::OtherFocusReason);
    if (m_table->chosenRow() < 0)
        m_table->chooseRow(std::max(0, m_model->rowOf(m_chosen->id())));
    showFoot();
    awaitEnd();
    jump();
}

void HistoryPage::showFailed(const base::Error& error)
{
    m_barsTimer.cancel();
    m_error = error;
    if (!m_model->totals().complete)
        m_totals->setUnknown();
    if (m_isOpening || m_model->rowCount() == 0)
        showNotice();
    else
        showFoot();
    m_isOpening = false;
}

void HistoryPage::showNotice()
{
    const bool isEmpty = m_filters->filter().selectsAll() || m_payments == 0;
    if (m_error) {
        m_notice->setTexts(Icon::Warning, tr("The sales cannot be read"), m_error->person.translated());
        m_notice->button().setText(tr("Retry"));
    } else if (isEmpty) {
        m_notice->setTexts(
            Icon::History, tr("No sales yet"), tr("Every sale stands here from the moment its code is shown."));
        m_notice->button().setText(tr("Charge"));
    } else {
        //: Nothing is listed; %1 is the filter: "Today · Paid"
        m_notice->setTexts(
            Icon::Filter, tr("No sale fits"), tr("You look for: %1").arg(m_filters->words().line(m_filters->filter())));
        m_notice->button().setText(tr("Clear all"));
    }
    const bool hadFocus = m_table->hasFocus() || QApplication::focusWidget() == this;
    m_stack->setCurrentWidget(m_notice);
    m_foot->hide();
    m_detail->hide();
    m_filters->setExportable(false);
    setFocusProxy(&m_notice->button());
    if (hadFocus)
        m_notice->button().setFocus(Qt::OtherFocusReason);
    awaitEnd();
}

void HistoryPage::showTotals(const ledger::Totals& totals)
{
    m_totals->setTotals(totals);
    showFoot();
    jump();
}

void HistoryPage::showFoot()
{
    const ledger::Totals& totals = m_model->totals();
    if (m_error || !m_openProblem.isEmpty())
        m_foot->setProblem(m_error ? m_error->person.translated() : m_openProblem);
    else
        m_foot->setPlace({.row = m_table->chosenRow(),
            .count = totals.count,
            .marked = m_table->marks().count(totals.count),
            .isComplete = totals.complete});
}

void HistoryPage::askDay()
{
    auto* dialog = new JumpDialog(m_appearance, dayOf(m_clock.nowUtc(), m_rule.zone), this);
    connect(dialog, &JumpDialog::chosen, this, &HistoryPage::goToDay);
    dialog->open();
}

void HistoryPage::goToDay(const QDate& day)
{
    // Every day is in the list, and the list is in the order of days.
    HistoryFilter filter = m_filters->filter();
    const DaySpan span = spanOf(filter.days, dayOf(m_clock.nowUtc(), m_rule.zone), m_rule.weekStart);
    if ((span.first.isValid() && day < span.first) || (span.last.isValid() && day > span.last))
        filter.days = {};
    if (TableLayout layout = m_table->tableLayout(); layout.sort.by != ledger::Sort::By::Created) {
        layout.sort = {};
        m_table->setTableLayout(layout);
        tellMemory();
    }
    m_filters->choose(filter);
    listChanged();
    // As many stand before that day as there are later ones, or earlier ones.
    ledger::Reading::List before = m_model->list();
    if (before.sort.descending)
        before.filter.createdFrom = startOf(day.addDays(1), m_rule.zone);
    else
        before.filter.createdBefore = startOf(day, m_rule.zone);
    delete m_jumping;
    m_jumping = new QObject(this);
    m_reading.count(m_jumping, before, [this](const base::Result<ledger::Totals>& totals) {
        if (!totals || !totals->complete)
            return;
        m_jumpTo = totals->count;
        jump();
    });
}

void HistoryPage::jump()
{
    const int rows = m_model->rowCount();
    if (!m_jumpTo || m_isOpening || rows == 0 || (*m_jumpTo >= rows && !m_model->totals().complete))
        return;
    m_table->goToRow(static_cast<int>(std::min<qint64>(*m_jumpTo, rows - 1)));
    m_table->setFocus(Qt::OtherFocusReason);
    m_jumpTo.reset();
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
    if (m_payments == 0)
        m_payments.reset();
    const bool isEmpty = m_model->rowCount() == 0;
    if (wasEmpty && !isEmpty && !m_isOpening)
        showLoaded();
    else if (isEmpty && !wasEmpty && !m_isOpening)
        showNotice(); // the last one left the filter
    showFoot();
    awaitEnd();
    m_chosen->changed(payment);
}

void HistoryPage::setAccountNames(const QHash<QString, QString>& names)
{
    m_detail->setAccountNames(names);
    m_filters->setAccountNames(names);
    m_model->setAccountNames(names);
}

void HistoryPage::setWeekStart(Qt::DayOfWeek day)
{
    m_rule.weekStart = day;
    m_filters->bar().setWeekStart(day);
    listChanged();
}

void HistoryPage::setPractice(bool practice)
{
    m_filters->setPractice(practice);
    m_detail->setPractice(practice);
}

void HistoryPage::startSearch()
{
    m_filters->startSearch(SearchField::Esc::IsTheWindows);
}

void HistoryPage::choose(const QString& paymentId)
{
    m_table->chooseRow(m_model->rowOf(paymentId));
}

void HistoryPage::showChosen()
{
    m_saleToOpen.clear();
    m_openProblem.clear();
    if (const Payment* chosen = m_table->chosen())
        m_chosen->show(Payment(*chosen));
    showFoot();
}

void HistoryPage::openSale(const QString& paymentId)
{
    m_detail->setFocus(Qt::OtherFocusReason); // what was pressed goes away
    if (const int row = m_model->rowOf(paymentId); row >= 0) {
        m_table->chooseRow(row);
        showChosen(); // also where the row was chosen all the time
        return;
    }
    m_saleToOpen = paymentId;
    m_openProblem.clear();
    showFoot();
    m_reading.byId(this, paymentId, [this, paymentId](const base::Result<std::optional<Payment>>& payment) {
        // Whoever chose another row meanwhile has that one in the pane.
        if (m_saleToOpen != paymentId)
            return;
        if (payment && *payment)
            m_chosen->show(**payment);
        else
            m_openProblem = payment ? tr("This sale is not in the ledger any more. Choose another one.")
                                    : payment.error().person.translated();
        showFoot();
    });
}

bool HistoryPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        m_wasArrow = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
        // On the page that is open already the window's key to it means the search.
        if (key == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void HistoryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_wasRead && !m_isOpening)
        load();
    m_model->setWatched(true);
    m_model->refreshStates();
    awaitEnd();
}

void HistoryPage::hideEvent(QHideEvent* event)
{
    m_endTimer.cancel();
    m_model->setWatched(false);
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
    if (event->key() == Qt::Key_F2) {
        m_filters->startSearch();
        return;
    }
    if (!m_detail->payment() || m_detail->isHidden()) {
        event->ignore();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        m_actions->copy();
        return;
    }
    if (event->key() == Qt::Key_F5) {
        m_actions->check();
        return;
    }
    if (event->key() == Qt::Key_F9) {
        if (!event->isAutoRepeat() && m_stack->currentWidget() == m_table) // not a sale that is out of sight
            m_actions->print();
        return;
    }
    event->ignore();
}

void HistoryPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isLow = height() < roomForGaps;
    space(isLow);
    m_totals->setCompact(height() < roomForTallTotals);
    m_detail->setLow(isLow);
    m_detail->setFixedWidth(width() < roomForWidePane ? narrowPane : DetailPane::Width);
}

void HistoryPage::retranslate()
{
    m_table->setAccessibleName(tr("Sales"));
    m_filters->retranslate();
    m_foot->retranslate();
    m_model->retranslate();
    m_table->measureAnew();
    if (m_stack->currentWidget() == m_notice)
        showNotice();
    showFoot();
}

} // namespace ui
