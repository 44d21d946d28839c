// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/salepanel.h"

#include "core/money/digits.h"
#include "ui/charge/actionbar.h"
#include "ui/charge/exceptionview.h"
#include "ui/charge/numberfield.h"
#include "ui/charge/paidview.h"
#include "ui/charge/panelwords.h"
#include "ui/charge/saleview.h"
#include "ui/charge/salewishes.h"
#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/paymentstate.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <algorithm>
#include <utility>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

constexpr int footHeight = 72;
constexpr int smallFootHeight = 60;
constexpr int bigFootHeight = 98;

} // namespace

SalePanel::SalePanel(
    const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_source(clock)
    , m_sale(new SaleView(appearance, this))
    , m_paid(new PaidView(appearance, this))
    , m_exception(new ExceptionView(appearance, this))
    , m_banner(new Banner(appearance, State::Failed, this))
    , m_copyDetails(m_banner->addAction({}))
    , m_bar(new ActionBar(appearance, this))
    , m_wishes(new SaleWishes(appearance, clock, this))
{
    connect(m_bar, &ActionBar::wanted, this, &SalePanel::act);
    connect(m_exception, &ExceptionView::chosen, this, &SalePanel::decide);
    connect(m_copyDetails, &QAbstractButton::clicked, this, [this] {
        if (!m_problem)
            return;
        emit supportDetailsWanted(*m_problem);
        m_copyDetails->setText(tr("Details copied"));
    });
    connect(m_sale, &SaleView::pictureWanted, this, &SalePanel::pictureWanted);
    connect(m_sale, &SaleView::pageWanted, this, &SalePanel::pageWanted);
    connect(&m_sale->number(), &NumberField::given, this, &SalePanel::transactionIdWanted);
    connect(&m_sale->number(), &NumberField::escaped, this, &SalePanel::doneWanted);
    connectWishes();
    const auto key = [this](const QKeySequence& keys, SaleAct wanted) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, wanted] {
            if (const Button* button = m_bar->button(wanted); button && button->isVisible())
                act(wanted);
        });
    };
    key(QKeySequence(Qt::Key_F5), SaleAct::CheckNow);
    key(QKeySequence(Qt::Key_F7), SaleAct::NewQr);
    key(QKeySequence(Qt::ALT | Qt::Key_N), SaleAct::Note);
    key(QKeySequence(Qt::ALT | Qt::Key_M), SaleAct::MarkByHand);
    connect(&appearance, &Appearance::changed, this, &SalePanel::refresh);
}

SalePanel::~SalePanel() = default;

void SalePanel::connectWishes()
{
    connect(m_wishes, &SaleWishes::checkWanted, this, &SalePanel::checkWanted);
    connect(m_wishes, &SaleWishes::newQrWanted, this, &SalePanel::newQrWanted);
    connect(m_wishes, &SaleWishes::cancelWanted, this, &SalePanel::cancelWanted);
    connect(m_wishes, &SaleWishes::acknowledgeWanted, this, &SalePanel::acknowledgeWanted);
    connect(m_wishes, &SaleWishes::markWanted, this, &SalePanel::markWanted);
    connect(m_wishes, &SaleWishes::noteWanted, this, &SalePanel::noteWanted);
    connect(m_wishes, &SaleWishes::doneWanted, this, &SalePanel::doneWanted);
    connect(m_wishes, &SaleWishes::cancelArmedChanged, this, &SalePanel::refresh);
    connect(m_wishes, &SaleWishes::questionClosed, this, [this] { setFocus(Qt::OtherFocusReason); });
}

void SalePanel::setShape(PageShape shape)
{
    m_shape = shape;
    m_sale->setShape(shape);
    m_paid->setShape(shape);
    m_exception->setShape(shape);
    arrange();
}

void SalePanel::setShop(const ShopDetails& shop)
{
    m_source.setShop(shop);
    refresh();
}

void SalePanel::present(const payments::Payment& payment)
{
    const bool same = m_payment && m_payment->id == payment.id;
    m_payment = payment;
    if (!same) {
        m_source.begin();
        m_picture = PictureOrigin::Here;
    }
    m_problem.reset();
    m_wishes->disarm();
    refresh();
    if (!same)
        m_cameUp = false;
    announce();
}

void SalePanel::update(const payments::Payment& payment)
{
    if (!m_payment || m_payment->id != payment.id)
        return;
    const SaleLook before = m_look;
    const State seenBefore = stateOf(*m_payment);
    m_payment = payment;
    m_problem.reset();
    m_wishes->disarm();
    refresh();
    if (m_look == SaleLook::Paid && before != SaleLook::Paid)
        m_paid->celebrate();
    if (stateOf(payment) != seenBefore)
        announce();
}

void SalePanel::setWatching(const till::Watching& watching)
{
    if (!m_payment || m_payment->id != watching.paymentId)
        return;
    m_source.setWatching(watching);
    refresh();
}

void SalePanel::setOffers(const QList<till::AccountOffer>& offers)
{
    m_source.setOffers(offers);
    refresh();
}

void SalePanel::setStanding(const till::AccountStanding& standing)
{
    m_source.setStanding(standing);
    if (m_payment && m_payment->account == standing.id)
        refresh();
}

void SalePanel::setProblem(const base::Error& error)
{
    if (error.code.startsWith("transaction_id"_L1) && m_payment && frame().asksTransactionId()) {
        m_sale->number().showRefusal(error.person);
        return;
    }
    m_problem = error;
    m_isGood = false;
    refresh();
}

void SalePanel::say(const base::UserText& sentence)
{
    m_problem = base::Error{base::Category::Internal, {}, sentence, {}};
    m_isGood = true;
    refresh();
}

void SalePanel::setPicture(PictureOrigin origin)
{
    m_picture = origin;
    refresh();
}

void SalePanel::clear()
{
    m_timer.cancel();
    m_payment.reset();
    m_source.begin();
    m_problem.reset();
    m_wishes->clear();
    m_sale->clear();
    m_banner->setText({});
}

bool SalePanel::takesDigits() const
{
    if (m_payment && m_look == SaleLook::Code && frame().asksTransactionId())
        return true;
    const QWidget* focus = window()->focusWidget();
    return m_payment && m_look == SaleLook::Exception && !m_exception->options().empty()
        && (!m_cameUp || (focus && m_exception->isAncestorOf(focus)));
}

SaleFrame SalePanel::frame() const
{
    SaleFrame frame = m_source.frame(*m_payment);
    frame.picture = m_picture;
    frame.banner = m_problem ? m_problem->person.translated() : QString();
    frame.amountTaken = m_problem && m_problem->code == "final_amount_taken"_L1;
    return frame;
}

QWidget* SalePanel::view(SaleLook look) const
{
    switch (look) {
    case SaleLook::Code:
        return m_sale;
    case SaleLook::Paid:
        return m_paid;
    case SaleLook::Exception:
        return m_exception;
    }
    Q_UNREACHABLE();
}

void SalePanel::refresh()
{
    if (!m_payment)
        return;
    const SaleFrame now = frame();
    const QWidget* focus = window()->focusWidget();
    const bool hadFocus = focus && (focus == this || isAncestorOf(focus));
    const SaleLook before = std::exchange(m_look, lookOf(now));
    m_cameUp |= m_look == SaleLook::Exception && before != SaleLook::Exception;
    m_wishes->setSale(now);

    // A code that is not on show is forgotten at once, whatever view covers it.
    if (m_look != SaleLook::Code)
        m_sale->clear();
    switch (m_look) {
    case SaleLook::Code:
        m_sale->show(now);
        break;
    case SaleLook::Paid:
        m_paid->show(now);
        break;
    case SaleLook::Exception:
        m_exception->show(now);
        break;
    }
    m_copyDetails->setText(tr("Copy support details"));
    m_copyDetails->setVisible(m_problem && !m_problem->code.isEmpty());
    m_banner->setState(m_isGood ? State::NotWatched : State::Failed);
    // Each time it is said to screen readers.
    if (const QString problem = m_problem ? m_problem->person.translated() : QString(); problem != m_banner->text())
        m_banner->setText(problem);
    m_bar->setCancelArmed(m_wishes->isCancelArmed());
    if (m_look == SaleLook::Exception && !m_exception->options().empty())
        m_bar->setDecision(m_exception->options().front().title);
    m_bar->setOffer(offerOf(now), m_look == SaleLook::Paid);
    m_bar->setRemark(m_look != SaleLook::Exception || !wantsDecision(now.payment) ? QString()
            : now.payment.state == payments::State::Paid ? tr("It stays on record whatever you choose.")
                                                         : tr("Nothing is shown as paid until you decide."));
    arrange();
    for (const SaleLook look : {SaleLook::Code, SaleLook::Paid, SaleLook::Exception})
        view(look)->setVisible(look == m_look);
    // The number is typed into its field from wherever the keys went before; and a button that went away must not send
    // them elsewhere.
    const bool asks = m_look == SaleLook::Code && now.asksTransactionId();
    const bool begins = asks && !focusProxy();
    setFocusProxy(asks ? &m_sale->number() : nullptr);
    if (hadFocus && (begins || !focus->isVisibleTo(this)))
        setFocus(Qt::OtherFocusReason);

    const QString said = m_look == SaleLook::Exception ? PanelWords::cause(now.payment, m_appearance.digits()).title
        : m_look == SaleLook::Paid                     ? QString()
                                                       : PanelWords::watch(now, m_appearance.digits()).title;
    setAccessibleName(QStringList{
        stateWord(stateOf(now.payment, now.codeLeft())), PanelWords::title(now.payment, m_appearance.digits())}
                          .join(u", "_s));
    setAccessibleDescription(said);
    QWidget::update();
    tick();
}

void SalePanel::tick()
{
    m_timer.cancel();
    if (!isVisible() || !m_payment)
        return;
    const milliseconds now = m_clock.monotonic();
    milliseconds wait{1000};
    // The ring counts whole seconds to the code's end, so everything steps with it.
    if (const auto end = frame().codeEndsAt; end && *end > now && m_look == SaleLook::Code) {
        if (const milliseconds part = (*end - now) % milliseconds(1000); part > milliseconds::zero())
            wait = part;
    }
    if (const milliseconds waited = now - m_source.shownAt();
        m_payment->state == payments::State::Draft && waited < FrameSource::Patience)
        wait = std::min(wait, FrameSource::Patience - waited);
    else if (m_look != SaleLook::Code)
        return; // nothing there grows older
    m_timer = m_scheduler.after(wait, [this] { refresh(); });
}

void SalePanel::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SalePanel::act(SaleAct wanted)
{
    if (wanted == SaleAct::Decide)
        decide(0);
    else
        m_wishes->want(wanted);
}

void SalePanel::decide(int option)
{
    const auto& options = m_exception->options();
    if (m_payment && m_look == SaleLook::Exception && option >= 0 && option < static_cast<int>(options.size()))
        m_wishes->decide(options[static_cast<std::size_t>(option)]);
}

std::optional<int> SalePanel::optionOf(const QKeyEvent& key) const
{
    if (m_look != SaleLook::Exception || !takesDigits() || key.text().size() != 1
        || (key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return std::nullopt;
    const std::optional<int> digit = money::typedDigit(key.text().at(0));
    if (!digit || *digit < 1 || *digit > static_cast<int>(m_exception->options().size()))
        return std::nullopt;
    return *digit - 1;
}

bool SalePanel::takes(const QKeyEvent& key) const
{
    if (!m_payment)
        return false;
    const SaleOffer offer = offerOf(frame());
    if (key.key() == Qt::Key_Escape)
        return offer.escape.has_value();
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        return offer.primary == SaleAct::NextSale || offer.primary == SaleAct::Decide;
    return optionOf(key).has_value() || isForNumber(key);
}

bool SalePanel::isForNumber(const QKeyEvent& key) const
{
    const auto held = key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier | Qt::GroupSwitchModifier);
    return m_look == SaleLook::Code && frame().asksTransactionId() && held == Qt::NoModifier && !key.text().isEmpty()
        && key.text().at(0).isPrint() && !key.text().at(0).isSpace();
}

bool SalePanel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && takes(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SalePanel::keyPressEvent(QKeyEvent* event)
{
    if (!takes(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    // A key held down was meant for the sale before.
    if (event->isAutoRepeat())
        return;
    const SaleOffer offer = offerOf(frame());
    if (const auto option = optionOf(*event))
        decide(*option);
    else if (isForNumber(*event))
        m_sale->number().type(event->text());
    else
        act(event->key() == Qt::Key_Escape ? *offer.escape : *offer.primary);
}

void SalePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    QColor edge = theme.line;
    if (m_payment && m_look == SaleLook::Paid)
        edge = theme.green;
    else if (m_payment && m_look == SaleLook::Exception && wantsDecision(*m_payment))
        edge = theme.amber;
    paintBox(painter, rect(),
        {.fill = theme.surface, .edge = edge, .edgeWidth = theme.isHighContrast() ? 2.0 : 1.0, .radius = cardRadius});
}

void SalePanel::resizeEvent(QResizeEvent*)
{
    arrange();
}

void SalePanel::showEvent(QShowEvent*)
{
    refresh();
}

void SalePanel::hideEvent(QHideEvent*)
{
    m_timer.cancel();
}

void SalePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void SalePanel::arrange()
{
    const bool small = m_shape == PageShape::Small;
    const int pad = small ? 16 : (m_look == SaleLook::Paid ? 40 : 28);
    const int foot = m_look == SaleLook::Paid ? (small ? 82 : bigFootHeight) : (small ? smallFootHeight : footHeight);
    const int side = pad - focusMargin;
    int bottom = height() - foot;
    m_bar->setGeometry(0, bottom, width(), foot);
    m_bar->setContentsMargins(side, 0, side, 0);
    if (!m_banner->text().isEmpty()) {
        const int wide = width() - 2 * pad;
        const int high = std::max(m_banner->minimumHeight(), m_banner->heightForWidth(wide));
        bottom -= high + 8;
        m_banner->setGeometry(pad, bottom, wide, high);
    }
    view(m_look)->setGeometry(0, 0, width(), bottom);
}

} // namespace ui
