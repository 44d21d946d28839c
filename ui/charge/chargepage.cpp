// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/chargepage.h"

#include "core/money/digits.h"
#include "core/money/moneyformat.h"
#include "ui/charge/codemaking.h"
#include "ui/charge/countertop.h"
#include "ui/charge/customerentry.h"
#include "ui/charge/entrypanel.h"
#include "ui/charge/lastsales.h"
#include "ui/charge/openstrip.h"
#include "ui/charge/qrpanel.h"
#include "ui/charge/saleanswers.h"
#include "ui/charge/saleoptions.h"
#include "ui/charge/salequestion.h"
#include "ui/charge/shownsale.h"
#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/moneyfield.h"

#include <QKeyEvent>
#include <QListView>
#include <QShortcut>
#include <QStackedLayout>
#include <utility>

namespace ui {

namespace {

constexpr int stripHeight = 64;
constexpr int lowStripHeight = 44;
constexpr int lowPage = 520; ///< px of height below which the strip is one line
constexpr int listedWidth = 1200; ///< px of width from which the last sales stand beside the page
constexpr int columnGap = 24;
constexpr int gap = 16;
constexpr int drawerWidth = 320;

bool startsAmount(const QKeyEvent& key)
{
    const auto held = key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier | Qt::GroupSwitchModifier);
    const QString text = key.text();
    return held == Qt::NoModifier && text.size() == 1 && money::typedDigit(text.front()).has_value();
}

} // namespace

ChargePage::ChargePage(
    const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_clock(clock)
    , m_body(new QWidget(this))
    , m_entry(new EntryPanel(appearance, clock, m_body))
    , m_qr(new QrPanel(appearance, clock, scheduler, m_body))
    , m_sale(new ShownSale(appearance, clock, scheduler, m_body))
    , m_top(new CounterTop(appearance, clock, scheduler, this))
    , m_last(new LastSales(appearance, clock, scheduler, this))
    , m_stack(new QStackedLayout(m_body))
    , m_making(new CodeMaking(this))
    , m_answers(new SaleAnswers(appearance, clock, *m_entry, *m_sale, *m_top, this))
{
    m_stack->addWidget(m_entry);
    m_stack->addWidget(m_qr);
    m_stack->addWidget(m_sale);
    m_top->hide();
    m_last->hide();
    // Whoever gives the page the focus means the amount, or what is on show.
    connect(m_stack, &QStackedLayout::currentChanged, this, [this] { setFocusProxy(m_stack->currentWidget()); });
    setFocusProxy(m_entry);
    connect(m_entry, &EntryPanel::submitted, this, &ChargePage::submit);
    connect(&m_entry->amount(), &MoneyField::changed, this, &ChargePage::amountChanged);
    connect(&m_entry->amount(), &MoneyField::escaped, this, &ChargePage::goBack);
    connect(m_qr, &QrPanel::doneWanted, this, &ChargePage::startNextSale);
    connect(m_qr, &QrPanel::newQrWanted, this, [this] {
        if (m_qr->sale())
            make(SaleRequest(m_qr->sale()->request));
    });
    connect(m_making, &CodeMaking::made, this, &ChargePage::showCode);
    connect(m_making, &CodeMaking::failed, this, [this](const SaleError& error) {
        m_stack->setCurrentWidget(m_entry);
        m_qr->clear();
        m_entry->showError(error);
    });
    connect(m_sale, &ShownSale::doneWanted, this, [this] { showSale({}); });
    connect(m_sale, &ShownSale::pageWanted, this, &ChargePage::pageWanted);
    connect(m_top, &CounterTop::showWanted, this, &ChargePage::showSale);
    connect(m_top, &CounterTop::newSaleWanted, this, [this] { showSale({}); });
    connect(m_top, &CounterTop::acknowledgeWanted, this, [this](const QString& id) { m_flow->acknowledge(id, {}); });
    connect(m_top, &CounterTop::linesChanged, this, &ChargePage::arrange);
    connect(m_last, &LastSales::chosen, this, &ChargePage::showSale);
    connect(m_last, &LastSales::left, this, [this] {
        setDrawerOpen(false);
        takeFocus();
    });
    addKeys();
}

ChargePage::~ChargePage()
{
    // Widgets go after members: they must not look at the flow any more.
    m_top->setFlow(nullptr);
    m_last->setSales(nullptr);
    m_sale->setFlow(nullptr);
}

void ChargePage::addKeys()
{
    const auto key = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, act] {
            if (m_flow)
                act();
        });
    };
    key(QKeySequence(Qt::Key_F6), [this] { toggleLast(); });
    const auto step = [this](int by) {
        return [this, by] {
            if (const QString id = m_top->strip().neighbour(by); !id.isEmpty())
                showSale(id);
        };
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Tab), step(1));
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), step(-1));
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), step(-1));
    constexpr int most = 9;
    for (int place = 0; place < most; ++place)
        key(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + place)), [this, place] {
            const auto open = m_flow->sales().open();
            if (place < open.size())
                showSale(open.at(place).id);
        });
}

void ChargePage::setShop(const ShopDetails& shop)
{
    m_entry->setShop(shop);
    m_sale->setShop(shop);
}

void ChargePage::setDesk(till::Desk* desk)
{
    m_top->setFlow(nullptr);
    m_last->setSales(nullptr);
    m_sale->setFlow(nullptr);
    m_answers->follow(nullptr);
    m_flow.reset();
    if (m_stack->currentWidget() == m_sale)
        m_stack->setCurrentWidget(m_entry);
    m_entry->setStopped(std::nullopt);
    if (desk) {
        m_flow = std::make_unique<SaleFlow>(*desk, m_clock);
        m_sale->setFlow(m_flow.get());
        connectFlow();
        m_top->setFlow(m_flow.get());
        m_last->setSales(&m_flow->sales());
    }
    takeOffers();
    tellAttention();
    tellFront();
    arrange();
}

void ChargePage::connectFlow()
{
    connect(m_flow.get(), &SaleFlow::shownChanged, this, &ChargePage::showFlow);
    connect(m_flow.get(), &SaleFlow::frontChanged, this, &ChargePage::tellFront);
    m_answers->follow(m_flow.get());
    connect(m_flow.get(), &SaleFlow::taken, this, [this](const SaleFlow::Wish& wish) {
        if (!customerText(wish.customer).isEmpty())
            emit customerUsed(wish.customer);
    });
    connect(&m_flow->sales(), &Sales::rearranged, this, [this] {
        arrange();
        tellAttention();
    });
    connect(&m_flow->sales(), &Sales::offersChanged, this, &ChargePage::takeOffers);
}

void ChargePage::setKnownCustomers(const QList<gateways::Customer>& customers)
{
    m_entry->options().setKnownCustomers(customers);
}

const std::optional<LocalSale>& ChargePage::sale() const
{
    return m_qr->sale();
}

bool ChargePage::isShowingCode() const
{
    return m_stack->currentWidget() == m_qr;
}

bool ChargePage::isShowingSale() const
{
    return m_stack->currentWidget() == m_sale;
}

void ChargePage::takeFocus()
{
    if (isShowingCode())
        m_qr->setFocus(Qt::OtherFocusReason);
    else if (isShowingSale())
        m_sale->setFocus(Qt::OtherFocusReason);
    else
        m_entry->amount().setFocus(Qt::OtherFocusReason);
}

void ChargePage::startNextSale()
{
    m_stack->setCurrentWidget(m_entry);
    if (m_flow)
        m_flow->show({});
    m_qr->clear();
    m_entry->clear();
}

void ChargePage::showSale(const QString& paymentId)
{
    if (!m_flow || (!paymentId.isEmpty() && !m_flow->sales().find(paymentId)))
        return;
    setDrawerOpen(false);
    // Also away from a code made here.
    m_qr->clear();
    m_stack->setCurrentWidget(paymentId.isEmpty() ? static_cast<QWidget*>(m_entry) : m_sale);
    m_flow->show(paymentId);
    takeFocus();
}

void ChargePage::showFlow()
{
    const bool payment = m_flow->shown().has_value();
    m_last->setShown(m_flow->shownId());
    if (payment) {
        m_qr->clear();
        m_stack->setCurrentWidget(m_sale);
    } else if (isShowingSale()) {
        m_stack->setCurrentWidget(m_entry);
    }
    if (isVisible())
        takeFocus();
}

void ChargePage::submit()
{
    if (m_making->isBusy())
        return;
    if (m_entry->isSold()) {
        if (const auto wish = m_entry->wish())
            charge(*wish);
    } else if (const auto request = m_entry->request()) {
        make(*request);
    }
}

void ChargePage::charge(const SaleWish& wish)
{
    const auto doubt = m_flow->doubtAbout(wish);
    if (doubt == SaleFlow::Doubt::None)
        return m_flow->charge(wish);
    const QString amount = money::format(wish.amount, money::CurrencyMark::Symbol, m_appearance.digits());
    auto* question = new SaleQuestion(m_appearance, SaleQuestion::wordsOf(doubt, amount), this);
    connect(question, &QDialog::accepted, this, [this, wish] {
        if (m_flow)
            m_flow->charge(wish);
    });
    question->open();
}

void ChargePage::setWithoutAccounts(bool without)
{
    if (std::exchange(m_withoutAccounts, without) != without)
        takeOffers();
}

void ChargePage::takeOffers()
{
    const QList<till::AccountOffer> offers = m_flow ? m_flow->sales().offers() : QList<till::AccountOffer>();
    if (!m_flow || (offers.isEmpty() && m_withoutAccounts))
        m_entry->setLocal();
    else
        m_entry->setOffers(offers);
    arrange();
}

bool ChargePage::isWatching() const
{
    if (!m_flow)
        return false;
    const Sales& sales = m_flow->sales();
    return !m_withoutAccounts || !sales.offers().isEmpty() || !sales.open().isEmpty() || !sales.attention().isEmpty();
}

void ChargePage::tellFront()
{
    const auto payment = m_flow ? m_flow->front() : std::nullopt;
    emit frontChanged(payment, payment ? m_flow->sales().watching(payment->id) : std::nullopt);
}

void ChargePage::tellAttention()
{
    const int count = m_flow ? static_cast<int>(m_flow->sales().attention().size()) : 0;
    if (std::exchange(m_attention, count) != count)
        emit attentionChanged(count);
}

void ChargePage::amountChanged()
{
    const bool wasEmpty = std::exchange(m_amountEmpty, m_entry->amount().entry().isEmpty());
    if (m_flow && wasEmpty && !m_amountEmpty)
        m_flow->beginAmount();
}

void ChargePage::make(const SaleRequest& request)
{
    // A page that was never on show has not been laid out; the code is read back at the size it will have.
    m_qr->resize(m_entry->size());
    m_qr->setShape(shape());
    m_making->make(request, m_clock.nowUtc(), m_qr->qrPixels());
}

void ChargePage::showCode(const ScannableSale& made)
{
    if (m_flow)
        m_flow->show({});
    m_qr->present(made);
    m_stack->setCurrentWidget(m_qr);
    takeFocus();
    emit codeShown();
}

bool ChargePage::event(QEvent* event)
{
    // Before a shortcut of the window takes them: these keys mean something while a sale is on show.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool onShow = isShowingCode() || isShowingSale();
        const bool escape = key->key() == Qt::Key_Escape && (onShow || !leftSale().isEmpty());
        if (escape || (onShow && startsAmount(*key))) {
            key->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

QString ChargePage::leftSale() const
{
    if (!m_flow || isShowingSale() || !m_entry->amount().entry().isEmpty())
        return {};
    const auto front = m_flow->front();
    return front && Sales::isOpen(*front) ? front->id : QString();
}

void ChargePage::goBack()
{
    if (const QString left = leftSale(); !left.isEmpty())
        showSale(left);
}

void ChargePage::startTyping(const QString& digits)
{
    if (isShowingCode() || isShowingSale())
        startNextSale();
    takeFocus();
    m_entry->amount().type(digits);
}

void ChargePage::keyPressEvent(QKeyEvent* event)
{
    const bool escape = event->key() == Qt::Key_Escape;
    if (escape && isShowingCode()) {
        startNextSale();
    } else if (escape && isShowingSale()) {
        // From a card of the strip: the sale has the next Esc.
        takeFocus();
    } else if (escape && !leftSale().isEmpty()) {
        goBack();
    } else if (event->key() == Qt::Key_F8 && (isShowingCode() || isShowingSale())) {
        startTyping({});
        m_entry->amount().chooseNextCurrency();
    } else if (startsAmount(*event)) {
        // From what is on show, or from a chip or button that was clicked last. Where digits choose, they start
        // nothing.
        if (!isShowingSale() || !m_sale->takesDigits())
            startTyping(event->text());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChargePage::toggleLast()
{
    const bool away = m_last->list().hasFocus();
    setDrawerOpen(!away);
    if (away)
        takeFocus();
    else
        m_last->takeFocus();
}

void ChargePage::setDrawerOpen(bool open)
{
    m_drawerOpen = open;
    arrange();
}

PageShape ChargePage::shape() const
{
    const int above = m_flow ? m_body->geometry().top() : 0;
    return pageShape({width(), height() - above});
}

void ChargePage::arrange()
{
    const bool watched = isWatching();
    const bool low = height() < lowPage;
    m_top->setPageWidth(width());
    const int strip = m_top->lines() * ((low ? lowStripHeight : stripHeight) + 2 * focusMargin);
    const int bodyTop = watched ? strip + (low ? gap / 2 : gap) - 2 * focusMargin : 0;
    const bool listed = watched && width() >= listedWidth;
    m_body->setGeometry(0, bodyTop, width() - (listed ? LastSales::Width + columnGap : 0), height() - bodyTop);
    const PageShape room = shape();
    const int margin = marginOf(room);
    m_entry->setShape(room);
    m_qr->setShape(room);
    m_sale->setShape(room);
    m_top->setGeometry(margin - focusMargin, 0, width() - 2 * (margin - focusMargin), strip);
    m_top->setVisible(watched);
    const int lastWidth = listed ? LastSales::Width : drawerWidth;
    const int lastTop = listed ? bodyTop + focusMargin : focusMargin;
    m_last->setGeometry(width() - margin - lastWidth, lastTop, lastWidth, height() - margin - lastTop);
    m_last->setDrawer(!listed);
    m_last->setVisible(watched && (listed || m_drawerOpen));
    m_last->raise();
}

void ChargePage::resizeEvent(QResizeEvent*)
{
    arrange();
}

void ChargePage::showEvent(QShowEvent*)
{
    takeFocus();
}

} // namespace ui
