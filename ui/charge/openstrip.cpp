// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/openstrip.h"

#include "core/base/outsidetext.h"
#include "core/money/moneyformat.h"
#include "ui/charge/opencard.h"
#include "ui/charge/plaincard.h"
#include "ui/charge/sales.h"
#include "ui/charge/salewords.h"
#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/paymentstate.h"
#include "ui/common/type.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

constexpr int narrowest = 190; ///< of a card people see
constexpr int widest = 500;
constexpr int newWidth = 136;
constexpr seconds ending{60};

} // namespace

OpenStrip::OpenStrip(
    const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_more(new PlainCard(appearance, this))
    , m_new(new PlainCard(appearance, this))
{
    m_new->setPlus(true);
    connect(m_new, &QAbstractButton::clicked, this, &OpenStrip::newSaleWanted);
    connect(m_more, &QAbstractButton::clicked, this, &OpenStrip::openMore);
    connect(&appearance, &Appearance::changed, this, &OpenStrip::arrange);
    arrange();
}

void OpenStrip::setSales(const Sales* sales)
{
    if (m_sales)
        disconnect(m_sales, nullptr, this, nullptr);
    m_sales = sales;
    if (m_sales) {
        connect(m_sales, &Sales::rearranged, this, &OpenStrip::rebuild);
        connect(m_sales, &Sales::watchingChanged, this, &OpenStrip::fillFaces);
        connect(m_sales, &Sales::offersChanged, this, &OpenStrip::fillFaces);
    }
    rebuild();
}

void OpenStrip::setShown(const QString& id)
{
    m_shown = id;
    arrange();
}

void OpenStrip::setElsewhere(const QString& id)
{
    if (id == m_elsewhere)
        return;
    m_elsewhere = id;
    arrange();
}

QStringList OpenStrip::ids() const
{
    QStringList ids;
    for (const payments::Payment& payment : m_open)
        ids << payment.id;
    return ids;
}

QString OpenStrip::neighbour(int step) const
{
    if (m_open.isEmpty())
        return {};
    const qsizetype at = ids().indexOf(m_shown);
    if (at < 0)
        return step > 0 ? m_open.first().id : m_open.last().id;
    return m_open.at((at + step + m_open.size()) % m_open.size()).id;
}

void OpenStrip::rebuild()
{
    arrange();
    tick();
}

int OpenStrip::room() const
{
    return m_new->geometry().left();
}

void OpenStrip::arrange()
{
    m_new->setText(tr("New sale"));
    const int words = std::max(m_new->sizeHint().width(), newWidth + 2 * focusMargin);
    m_new->setGeometry(width() - words, 0, words, height());

    m_open = m_sales ? m_sales->open() : QList<payments::Payment>();
    m_open.removeIf([this](const payments::Payment& payment) { return payment.id == m_elsewhere; });
    const auto all = static_cast<int>(m_open.size());
    constexpr int slot = narrowest + 2 * focusMargin;
    int fit = std::min(all, std::max(room() / slot, 1));
    int left = room();
    if (fit < all) {
        m_more->setText(tr("+%n more", nullptr, all - fit));
        left -= m_more->sizeHint().width();
        fit = std::clamp(left / slot, 1, all);
    }
    m_more->setVisible(fit < all);
    m_more->setText(money::withDigits(tr("+%n more", nullptr, all - fit), m_appearance.digits()));
    m_more->setGeometry(left, 0, m_more->sizeHint().width(), height());

    // The sale on show has its card in sight, whatever its place.
    if (const qsizetype at = ids().indexOf(m_shown); at >= fit)
        m_open.move(at, fit - 1);

    while (m_cards.size() < static_cast<std::size_t>(fit)) {
        auto* card = new OpenCard(m_appearance, this);
        const auto at = static_cast<int>(m_cards.size());
        connect(card, &QAbstractButton::clicked, this, [this, card] { emit chosen(card->objectName()); });
        connect(card, &OpenCard::stepWanted, this, [this, at](int step) { moveFocus(at, step); });
        m_cards.push_back(card);
        setTabOrder(at == 0 ? this : static_cast<QWidget*>(m_cards[static_cast<std::size_t>(at) - 1]), card);
    }
    const int wide = fit > 0 ? std::min(left / fit, widest + 2 * focusMargin) : 0;
    for (std::size_t at = 0; at < m_cards.size(); ++at) {
        m_cards[at]->setVisible(at < static_cast<std::size_t>(fit));
        m_cards[at]->setGeometry(static_cast<int>(at) * wide, 0, wide, height());
    }
    fillFaces();
}

QString OpenStrip::detailOf(const payments::Payment& payment) const
{
    const QString number = saleNumber(payment, m_appearance.digits());
    if (payment.needsAttention())
        return tr("%1 · needs you").arg(number);
    const QString name = base::oneLine(payment.reference.isEmpty() ? number : payment.reference);
    const QString account = m_sales ? m_sales->accountName(payment.account) : QString();
    return account.isEmpty() ? name : name + u" · "_s + account;
}

void OpenStrip::fillFaces()
{
    const auto digits = m_appearance.digits();
    for (qsizetype at = 0; at < m_open.size() && static_cast<std::size_t>(at) < m_cards.size(); ++at) {
        const payments::Payment& payment = m_open.at(at);
        OpenCard* card = m_cards[static_cast<std::size_t>(at)];
        const auto watching = m_sales ? m_sales->watching(payment.id) : std::nullopt;
        const auto left = payment.needsAttention() ? std::nullopt : timeLeft(payment, watching, m_clock);
        CardFace face;
        face.state = stateOf(payment, left);
        face.amount = money::format(payment.due(), money::CurrencyMark::Symbol, digits);
        face.detail = detailOf(payment);
        face.ring =
            left.has_value() && left->count() > 0 && (face.state == State::Waiting || face.state == State::Seen);
        face.time = face.ring ? tr("%1 left").arg(minutesAndSeconds(*left, digits))
                              : agoText(payment.changedAt, m_clock, digits);
        face.part = partLeft(payment, left);
        face.ending = face.ring && *left <= ending;
        face.chosen = payment.id == m_shown;
        card->setObjectName(payment.id);
        card->setFace(face);
    }
    update();
}

void OpenStrip::tick()
{
    m_timer.cancel();
    if (m_open.isEmpty() || !isVisible())
        return;
    fillFaces();
    m_timer = m_scheduler.after(seconds{1}, [this] { tick(); });
}

void OpenStrip::openMore()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto shown = std::count_if(m_cards.begin(), m_cards.end(), [](OpenCard* card) { return !card->isHidden(); });
    for (const payments::Payment& payment : m_open.mid(shown)) {
        const auto watching = m_sales ? m_sales->watching(payment.id) : std::nullopt;
        const State state = stateOf(payment, timeLeft(payment, watching, m_clock));
        const QString line = money::format(payment.due(), money::CurrencyMark::Symbol, m_appearance.digits()) + u" · "_s
            + detailOf(payment) + u" · "_s + stateWord(state);
        menu->addAction(base::withoutAccessKeys(line), this, [this, id = payment.id] { emit chosen(id); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(focusMargin, m_more->height())));
}

void OpenStrip::moveFocus(int from, int step)
{
    const auto count = static_cast<int>(
        std::count_if(m_cards.begin(), m_cards.end(), [](OpenCard* card) { return !card->isHidden(); }));
    const int to = from + step;
    if (to >= 0 && to < count)
        m_cards[static_cast<std::size_t>(to)]->setFocus(Qt::OtherFocusReason);
    else if (to >= count)
        (m_more->isVisible() ? m_more : m_new)->setFocus(Qt::OtherFocusReason);
}

void OpenStrip::paintEvent(QPaintEvent*)
{
    if (!m_open.isEmpty() || !m_elsewhere.isEmpty())
        return;
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    const QRectF box(focusMargin, focusMargin, room() - 2 * focusMargin, height() - 2 * focusMargin);
    paintBox(painter, box, {.fill = {}, .edge = theme.line, .edgeWidth = 1, .radius = cardRadius});
    painter.setFont(typeFont(TypeRole::Small));
    painter.setPen(theme.text3);
    const QString words = m_sales && m_sales->isLoaded() ? tr("No sale is open.") : QString();
    painter.drawText(box.adjusted(cardRadius + 4, 0, 0, 0), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), words);
}

void OpenStrip::resizeEvent(QResizeEvent*)
{
    arrange();
}

void OpenStrip::showEvent(QShowEvent*)
{
    tick();
}

void OpenStrip::hideEvent(QHideEvent*)
{
    m_timer.cancel();
}

void OpenStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace ui
