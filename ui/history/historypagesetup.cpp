// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the parts of the page stand and what joins them.

#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/focusring.h"
#include "ui/common/toast.h"
#include "ui/history/chosensale.h"
#include "ui/history/detailpane.h"
#include "ui/history/filterpanel.h"
#include "ui/history/historypage.h"
#include "ui/history/listfoot.h"
#include "ui/history/loadingbars.h"
#include "ui/history/paymentmodel.h"
#include "ui/history/paymenttable.h"
#include "ui/history/saleactions.h"
#include "ui/history/staticcodepart.h"
#include "ui/history/totalsband.h"

#include <QApplication>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <utility>

namespace ui {

namespace {

constexpr int margin = 24;
constexpr int gap = 16;
constexpr int lowGap = 6; ///< where every row counts

} // namespace

HistoryPage::HistoryPage(const Appearance& appearance, const Languages& languages, ledger::Reading& reading,
    const base::Clock& clock, base::Scheduler& scheduler, const DayRule& rule, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_reading(reading)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_rule(rule)
    , m_model(new PaymentModel(appearance, languages, reading, clock, scheduler, this))
    , m_toast(new Toast(appearance, scheduler, this))
    , m_filters(new FilterPanel(appearance, languages, clock, scheduler, rule, *m_toast, this))
    , m_totals(new TotalsBand(appearance, scheduler, this))
    , m_head(new QVBoxLayout)
    , m_body(new QVBoxLayout)
    , m_stack(new QStackedLayout)
    , m_table(new PaymentTable(appearance, *m_model, this))
    , m_bars(new LoadingBars(appearance, this))
    , m_notice(new EmptyState(appearance, this))
    , m_nothing(new QWidget(this))
    , m_foot(new ListFoot(appearance, this))
    , m_detail(new DetailPane(appearance, languages, clock, this))
    , m_chosen(new ChosenSale(reading, *m_detail, this))
    , m_actions(new SaleActions(
          appearance, languages, reading, clock,
          [this] {
              return SaleActions::Chosen{
                  m_detail->payment(), m_table->marks(), m_model->list(), m_model->totals().count};
          },
          this))
    , m_jumping(new QObject(this))
{
    arrange();
    connectFilters();
    connectList();
    connectDetail();
    connectActions();
    addKeys();
    remember({});
    retranslate();
}

void HistoryPage::arrange()
{
    m_notice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // the list needs less
    for (QWidget* each : {static_cast<QWidget*>(m_nothing), static_cast<QWidget*>(m_table),
             static_cast<QWidget*>(m_bars), static_cast<QWidget*>(m_notice)})
        m_stack->addWidget(each);
    auto* card = new Card(m_appearance, this);
    auto* list = new QVBoxLayout(card);
    list->setContentsMargins(2, 6, 2, 1);
    list->setSpacing(0);
    list->addLayout(m_stack, 1);
    list->addWidget(m_foot);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(card, 1);
    row->addWidget(m_detail);
    m_detail->hide();

    // The boxes of the panel stand at the margin, its focus rings beside them.
    m_head->addWidget(m_filters);
    m_body->addWidget(m_totals);
    m_body->addWidget(m_actions->band());
    m_body->addLayout(row, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
    space(false);
}

void HistoryPage::space(bool isLow)
{
    const int between = isLow ? lowGap : gap;
    m_head->setContentsMargins(margin - focusMargin, between - focusMargin, margin - focusMargin, 0);
    m_body->setContentsMargins(margin, between - focusMargin, margin, isLow ? lowGap : margin);
    m_body->setSpacing(between);
}

void HistoryPage::connectFilters()
{
    connect(m_filters, &FilterPanel::changed, this, &HistoryPage::listChanged);
    connect(m_filters, &FilterPanel::changed, this, &HistoryPage::tellMemory);
    connect(m_filters, &FilterPanel::savedChanged, this, &HistoryPage::tellMemory);
    connect(m_filters, &FilterPanel::distributionWanted, this, &HistoryPage::askDistribution);
    connect(m_filters, &FilterPanel::exportWanted, this, [this] { emit exportWanted(m_model->list()); });
    connect(m_filters, &FilterPanel::left, this, [this] { setFocus(Qt::OtherFocusReason); });
}

void HistoryPage::connectList()
{
    connect(m_model, &PaymentModel::loaded, this, &HistoryPage::showLoaded);
    connect(m_model, &PaymentModel::moreRead, this, [this] {
        m_error.reset();
        showFoot();
        awaitEnd();
    });
    connect(m_model, &PaymentModel::failed, this, &HistoryPage::showFailed);
    connect(m_model, &PaymentModel::totalsChanged, this, &HistoryPage::showTotals);
    connect(m_table, &PaymentTable::sortWanted, this, &HistoryPage::listChanged);
    connect(m_table, &PaymentTable::tableLayoutChanged, this, &HistoryPage::tellMemory);
    connect(m_table, &PaymentTable::chosenChanged, this, &HistoryPage::showChosen);
    connect(m_table, &PaymentTable::marksChanged, this, &HistoryPage::showFoot);
    connect(m_table, &PaymentTable::detailWanted, this, [this] { m_detail->setFocus(Qt::TabFocusReason); });
    connect(&m_notice->button(), &Button::clicked, this, [this] {
        if (m_error)
            load();
        else if (m_filters->filter().selectsAll() || m_payments == 0)
            emit chargeWanted();
        else
            m_filters->choose({});
    });
    connect(&m_foot->retry(), &Button::clicked, this, [this] {
        if (!m_error && !m_openProblem.isEmpty())
            return openSale(QString(m_saleToOpen));
        m_error.reset();
        showFoot();
        m_model->retry();
    });
    connect(&m_appearance, &Appearance::changed, m_table, &PaymentTable::measureAnew);
}

void HistoryPage::connectDetail()
{
    connect(m_detail, &DetailPane::backWanted, this, [this] {
        showChosen(); // a way may have led to another sale
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_detail->staticCode(), &StaticCodePart::saleWanted, this, &HistoryPage::openSale);
    connect(&m_detail->staticCode(), &StaticCodePart::listWanted, this, [this](const ledger::Filter::Parent& parent) {
        HistoryFilter filter;
        filter.conditions.parent = parent;
        m_table->setFocus(Qt::OtherFocusReason);
        m_filters->choose(filter);
    });
    // The pane's buttons mean the sale in the pane, whatever else is marked.
    connect(m_detail, &DetailPane::checkWanted, this, [this] { emit checkWanted(m_chosen->id()); });
    connect(m_detail, &DetailPane::showOnChargeWanted, this, [this] { emit showOnChargeWanted(m_chosen->id()); });
    connect(m_detail, &DetailPane::printWanted, m_actions, &SaleActions::printCurrent);
    connect(m_detail, &DetailPane::noteWanted, m_actions, &SaleActions::noteCurrent);
    connect(m_detail, &DetailPane::acknowledgeWanted, m_actions, &SaleActions::acknowledge);
    connect(m_detail, &DetailPane::markWanted, m_actions, &SaleActions::markCurrent);
    connect(m_detail, &DetailPane::refundWanted, m_actions, &SaleActions::refund);
    connect(m_detail, &DetailPane::menuWanted, m_actions, &SaleActions::openMenuOfOne);
}

void HistoryPage::connectActions()
{
    connect(m_table, &PaymentTable::contextWanted, m_actions, &SaleActions::openMenu);
    connect(m_actions, &SaleActions::checkWanted, this, &HistoryPage::checkWanted);
    connect(m_actions, &SaleActions::noteWanted, this, &HistoryPage::noteWanted);
    connect(m_actions, &SaleActions::acknowledgeWanted, this, &HistoryPage::acknowledgeWanted);
    connect(m_actions, &SaleActions::markWanted, this, &HistoryPage::markWanted);
    connect(m_actions, &SaleActions::showOnChargeWanted, this, &HistoryPage::showOnChargeWanted);
    connect(m_actions, &SaleActions::clutterHiddenWanted, m_filters,
        [this](bool isHidden) { m_filters->choose(m_filters->filter().withClutterHidden(isHidden)); });
    connect(m_filters, &FilterPanel::changed, m_actions,
        [this] { m_actions->setClutterHidden(m_filters->filter().hidesClutter()); });
}

void HistoryPage::addKeys()
{
    m_filters->addKeys(this);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this), &QShortcut::activated, this, [this] {
        if (m_stack->currentWidget() == m_table) // there is something to take away
            emit exportWanted(m_model->list());
    });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_G), this), &QShortcut::activated, this, &HistoryPage::askDay);
}

bool HistoryPage::focusNextPrevChild(bool next)
{
    // From button to button people also go by the arrows; out of the page only Tab leads.
    QWidget* before = QApplication::focusWidget();
    const bool isArrow = std::exchange(m_wasArrow, false);
    const bool isMoved = QWidget::focusNextPrevChild(next);
    if (!isArrow || !isMoved || before == nullptr || isAncestorOf(QApplication::focusWidget()))
        return isMoved;
    before->setFocus(Qt::OtherFocusReason);
    return false;
}

} // namespace ui
