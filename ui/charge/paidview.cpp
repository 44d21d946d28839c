// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/paidview.h"

#include "core/base/outsidetext.h"
#include "ui/charge/factlist.h"
#include "ui/charge/heroamount.h"
#include "ui/charge/paidtick.h"
#include "ui/charge/panelwords.h"
#include "ui/common/appearance.h"
#include "ui/common/icons.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/state.h"
#include "ui/common/type.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <algorithm>

namespace ui {

namespace {

constexpr int hintIcon = 18;
constexpr int leastField = 150;
constexpr int tickSide = 200;

} // namespace

PaidView::PaidView(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_tick(new PaidTick(appearance, this))
    , m_word(new PlainLabel(appearance, TypeRole::Headline, Tone::Green, this))
    , m_amount(new HeroAmount(appearance, this))
    , m_facts(new FactList(appearance))
    , m_factScroll(new QScrollArea(this))
    , m_stays(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
{
    m_stays->setWrap(true);
    m_stays->setMaximumLines(2);
    m_facts->setProperty("page", true);
    m_factScroll->setFrameShape(QFrame::NoFrame);
    m_factScroll->setWidgetResizable(true);
    m_factScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_factScroll->setFocusPolicy(Qt::NoFocus);
    m_factScroll->viewport()->setAutoFillBackground(false);
    m_factScroll->setWidget(m_facts);
    m_facts->setAutoFillBackground(false);
}

void PaidView::setShape(PageShape shape)
{
    m_shape = shape;
    arrange();
}

void PaidView::celebrate()
{
    m_tick->draw();
}

void PaidView::show(const SaleFrame& frame)
{
    const payments::Payment& payment = frame.payment;
    const auto digits = m_appearance.digits();
    m_word->setText(stateWord(State::Paid));
    m_amount->setAmount(payment.received.value_or(payment.due()), {});
    QString when;
    if (payment.paidAt) {
        when = PanelWords::timeOfDay(*payment.paidAt, digits);
        const qint64 after = payment.createdAt.secsTo(*payment.paidAt);
        if (payment.createdAt.isValid() && after >= 0)
            when = tr("%1, %2 after the QR").arg(when, PanelWords::duration(std::chrono::seconds(after), digits));
    }
    const QString account = frame.standing && !frame.standing->name.isEmpty() ? frame.standing->name : payment.account;
    m_facts->setFacts({
        {tr("Paid at"), when},
        {tr("Payer"), PanelWords::maskedPayer(payment.payer)},
        {tr("Reference"), PanelWords::title(payment, digits)},
        {tr("Account"), base::oneLine(account)},
        {tr("Transaction"), base::oneLine(payment.transactionId), true},
        {tr("Proof"), PanelWords::proof(payment)},
        {tr("Note"), base::oneLine(payment.note)},
    });
    m_stays->setText(tr("Stays here until your next sale"));
    arrange();
}

void PaidView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_appearance.theme();
    const double edge = snappedWidth(painter, 2);
    // Inside the card's edge, round where the card is.
    const QRectF field = QRectF(m_field).adjusted(edge, edge, -edge, 0);
    QPainterPath rounded;
    rounded.addRoundedRect(field.adjusted(0, 0, 0, cardRadius), cardRadius - edge, cardRadius - edge);
    painter.setClipRect(field);
    painter.fillPath(rounded, theme.greenSoft);
    painter.setClipping(false);
    paintLine(painter, QRectF(field.left(), field.bottom(), field.width(), 1), Qt::Horizontal, theme.green);
    if (m_stays->isVisibleTo(this))
        paintIcon(painter,
            QPointF(m_stays->geometry().left() - hintIcon - 10, m_stays->geometry().center().y() + 1 - hintIcon / 2.0),
            Icon::Clock, hintIcon, theme.text2);
}

void PaidView::resizeEvent(QResizeEvent*)
{
    arrange();
}

void PaidView::arrange()
{
    const bool small = m_shape == PageShape::Small;
    const int pad = small ? 16 : 40;
    const int air = small ? 12 : 24;
    // The field takes all height the facts leave; whole rows of facts only.
    const int room = std::max(0, height() - leastField - 2 * air);
    const int facts = std::min(m_facts->minimumHeight(), room - room % FactList::RowHeight);
    m_field = QRect(0, 0, width(), height() - facts - (facts > 0 ? air + air / 3 : 0));
    const int factTop = m_field.bottom() + 1 + air;
    const int staysWidth = std::min(220, width() / 4);
    const bool staysShown = facts > 0 && width() >= 640;
    const int factWidth = width() - 2 * pad - (staysShown ? staysWidth + hintIcon + 34 : 0);
    m_factScroll->setVerticalScrollBarPolicy(
        facts >= m_facts->minimumHeight() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_factScroll->setGeometry(pad, factTop, factWidth, facts);
    m_stays->setVisible(staysShown);
    m_stays->setGeometry(width() - pad - staysWidth, factTop, staysWidth, m_stays->heightForWidth(staysWidth));

    const int side = std::min({tickSide, m_field.height() - 2 * air, width() / 4});
    const int wordHeight = lineHeight(TypeRole::Headline, m_word->text());
    const int gap = small ? 24 : 40;
    const int left = pad + (small ? 0 : 10);
    m_tick->setGeometry(left, m_field.center().y() + 1 - side / 2, side, side);
    const int wordsLeft = left + side + gap;
    const int wordsWidth = width() - pad - wordsLeft;
    const int heroHeight = std::clamp(m_field.height() - wordHeight - 2 * air, 64, 150);
    m_amount->setLargest(std::min(128, heroHeight * 7 / 8));
    const int top = m_field.center().y() - (wordHeight + heroHeight) / 2;
    m_word->setGeometry(wordsLeft, top, wordsWidth, wordHeight);
    m_amount->setGeometry(wordsLeft, top + wordHeight, wordsWidth, heroHeight);
    update();
}

} // namespace ui
