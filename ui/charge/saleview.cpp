// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/saleview.h"

#include "core/base/outsidetext.h"
#include "ui/charge/answerbox.h"
#include "ui/charge/factlist.h"
#include "ui/charge/heroamount.h"
#include "ui/charge/localsale.h"
#include "ui/charge/numberfield.h"
#include "ui/charge/offthread.h"
#include "ui/charge/pagelink.h"
#include "ui/charge/panelwords.h"
#include "ui/charge/paytocard.h"
#include "ui/charge/saleactions.h"
#include "ui/charge/statenotice.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/countdownring.h"
#include "ui/common/focusring.h"
#include "ui/common/icons.h"
#include "ui/common/paintbox.h"
#include "ui/common/paymentstate.h"
#include "ui/common/plainlabel.h"
#include "ui/common/qrview.h"
#include "ui/common/statuspill.h"

#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

constexpr int tallArea = 500; ///< px of height from which the figure stands above the code
constexpr int verifiedHeight = 32;
constexpr int iconSize = 20;
constexpr int hintIcon = 18;

std::chrono::seconds lifeOf(const payments::Payment& payment)
{
    if (!payment.expiresAt || !payment.createdAt.isValid())
        return qrLife;
    return std::chrono::seconds(std::max<qint64>(1, payment.createdAt.secsTo(*payment.expiresAt)));
}

} // namespace

SaleView::SaleView(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_pill(new StatusPill(appearance, State::Preparing, this))
    , m_title(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_amount(new HeroAmount(appearance, this))
    , m_ring(new CountdownRing(appearance, this))
    , m_ringCaption(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_qr(new QrView(appearance, this))
    , m_notice(new StateNotice(appearance, this))
    , m_verifiedLine(new PlainLabel(appearance, TypeRole::Small, this))
    , m_save(new Button(appearance, Button::Kind::Quiet, Button::Size::Small, this))
    , m_breakdown(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_payTo(new PayToCard(appearance, this))
    , m_link(new PageLink(appearance, this))
    , m_number(new NumberField(appearance, this))
    , m_answer(new AnswerBox(appearance, this))
    , m_facts(new FactList(appearance))
    , m_factScroll(new QScrollArea(this))
    , m_hint(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
{
    m_ringCaption->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_hint->setWrap(true);
    m_hint->setMaximumLines(2);
    m_facts->setProperty("page", true);
    m_factScroll->setFrameShape(QFrame::NoFrame);
    m_factScroll->setWidgetResizable(true);
    m_factScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_factScroll->setFocusPolicy(Qt::NoFocus);
    m_factScroll->viewport()->setAutoFillBackground(false);
    m_factScroll->setWidget(m_facts);
    m_facts->setAutoFillBackground(false);
    connect(m_qr, &QrView::devicePixelsChanged, this, &SaleView::verify);
    m_save->setSymbol(Icon::Picture);
    m_save->setKeyCap(u"Ctrl+S"_s);
    connect(m_save, &QAbstractButton::clicked, this, &SaleView::pictureWanted);
    connect(new QShortcut(QKeySequence(QKeySequence::Save), this), &QShortcut::activated, m_save, [this] {
        if (m_save->isVisible())
            m_save->click();
    });
    connect(m_link, &PageLink::openWanted, this, &SaleView::pageWanted);
}

void SaleView::setShape(PageShape shape)
{
    m_shape = shape;
    arrange();
}

void SaleView::clear()
{
    m_code.clear();
    m_read.clear();
    m_qr->clear();
}

void SaleView::show(const SaleFrame& frame)
{
    const payments::Payment& payment = frame.payment;
    const auto digits = m_appearance.digits();
    const State seen = stateOf(payment, frame.codeLeft());
    m_silent = payment.state == payments::State::Draft && frame.patient;
    m_pill->setState(seen);
    m_pill->setWord(seen == State::Waiting ? tr("Waiting for payment") : QString());
    m_pill->setVisible(!m_silent);
    m_title->setText(PanelWords::title(payment, digits));
    m_amount->setAmount(
        payment.due().isZero() ? std::nullopt : std::optional(payment.due()), tr("The payer types the amount"));

    m_breakdown->setText(PanelWords::breakdown(payment, digits));
    m_link->setAddress(frame.codeLives && payment.qr.isEmpty() ? payment.url : QString());
    m_payTo->setNumber(frame.codeLives ? frame.payTo() : QString(), payment.due());
    m_link->setCopyOffered(m_payTo->isEmpty());
    m_asksNumber = frame.asksTransactionId();
    m_number->setSale(payment.id, payment.gatewayId);

    m_hasRing = frame.codeLives && frame.codeEndsAt;
    if (m_hasRing) {
        m_ring->setTotal(
            std::max(lifeOf(payment), std::chrono::ceil<std::chrono::seconds>(*frame.codeEndsAt - frame.now)));
        m_ring->setLeft(
            std::chrono::ceil<std::chrono::seconds>(std::max(*frame.codeEndsAt - frame.now, milliseconds::zero())));
        m_ring->setTone(stateTone(seen));
    }
    m_ringCaption->setText(frame.payTo().isEmpty() ? tr("left on this QR") : tr("left to pay"));

    const PanelWords::Box watch = PanelWords::watch(frame, digits);
    m_answer->setWords(watch);
    m_answer->setAccessibleName(watch.title + u". "_s + watch.sentence);
    m_hint->setText(m_asksNumber
            ? tr("Esc goes to the next amount: this sale moves to the strip above and goes on being watched.")
            : isOpen(payment.state)
            ? tr("Type the next amount any time: this sale moves to the strip above and goes on being watched.")
            : tr("Type the next amount any time."));
    showFacts(frame);

    const QString code = frame.codeLives && m_payTo->isEmpty() ? frame.code() : QString();
    if (code != m_code) {
        m_code = code;
        m_unreadable = {};
        m_pixels = 0;
        m_read.clear();
        m_qr->clear();
    }
    m_notice->setTurn(frame.turn);
    m_notice->setWords(m_unreadable.isEmpty()
            ? PanelWords::insteadOfCode(frame, digits)
            : PanelWords::Box{tr("This QR cannot be shown"), m_unreadable.translated(), State::Failed, false});
    arrange();
    verify();
}

void SaleView::showFacts(const SaleFrame& frame)
{
    const payments::Payment& payment = frame.payment;
    const PanelWords::Receiver receiver = PanelWords::receiver(payment, frame.shop);
    const QString account = frame.account.isEmpty() ? payment.account : frame.account;
    QStringList payerSees{receiver.name, receiver.city};
    payerSees.removeAll(QString());
    m_facts->setFacts({
        {tr("Account"), base::oneLine(account)},
        {tr("Payer sees"), payerSees.join(u", "_s), false, true},
        {tr("Receiver"), receiver.account, true},
        {tr("Created"), PanelWords::timeOfDay(payment.createdAt, m_appearance.digits())},
        {tr("Reference"), base::oneLine(payment.reference)},
        {tr("Note"), base::oneLine(payment.note)},
        {tr("Picture"), PanelWords::picture(frame.picture)},
    });
}

void SaleView::verify()
{
    const int pixels = m_qr->devicePixels();
    if (m_code.isEmpty() || pixels == m_pixels || pixels <= 0)
        return;
    m_pixels = pixels;
    const QByteArray payload = m_code.toUtf8();
    runOffThread(
        this, [payload, pixels] { return scannableMatrix(payload, pixels); },
        [this, code = m_code, pixels](const base::Result<qr::Matrix>& matrix) {
            // Another size or another sale may have come meanwhile; its own answer follows.
            if (code == m_code && pixels == m_pixels)
                verified(matrix);
        });
}

void SaleView::verified(const base::Result<qr::Matrix>& matrix)
{
    if (matrix) {
        m_unreadable = {};
        m_read = m_code;
        m_qr->setMatrix(*matrix);
    } else {
        m_unreadable = matrix.error().person;
        m_notice->setWords({tr("This QR cannot be shown"), m_unreadable.translated(), State::Failed, false});
    }
    arrange();
}

void SaleView::showCode()
{
    const bool lives = !m_code.isEmpty() && m_unreadable.isEmpty();
    m_qr->setVisible(lives);
    m_qr->setAccessibleName(tr("QR code on show"));
    m_payTo->setVisible(!m_payTo->isEmpty() && !m_silent);
    m_notice->setVisible(!lives && !m_silent && m_payTo->isEmpty());
    m_answer->setVisible(!m_silent);
    const bool isRead = lives && m_read == m_code;
    m_save->setVisible(isRead);
    m_verifiedLine->setText(!lives ? QString() : isRead ? tr("Verified scannable") : tr("Reading the picture back"));
}

void SaleView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    if (m_qr->isVisibleTo(this) && m_read == m_code)
        paintIcon(painter,
            QPointF(m_qr->geometry().left(), m_verifiedLine->geometry().center().y() + 1 - iconSize / 2.0), Icon::Check,
            iconSize, theme.text);
    if (m_hint->isVisibleTo(this))
        paintIcon(painter,
            QPointF(m_hint->geometry().left() - hintIcon - 8, m_hint->geometry().center().y() + 1 - hintIcon / 2.0),
            Icon::Plus, hintIcon, theme.text2);
}

void SaleView::resizeEvent(QResizeEvent*)
{
    arrange();
}

void SaleView::arrange()
{
    const int pad = m_shape == PageShape::Small ? 16 : 28;
    const QRect area = rect().adjusted(pad, pad - 4, -pad, -12);
    showCode();
    if (area.height() >= tallArea)
        arrangeTall(area);
    else
        arrangeBeside(area);
    m_notice->setGeometry(m_qr->geometry());
    // Nothing is written below it.
    m_payTo->setGeometry(m_qr->geometry().adjusted(0, 0, 0, verifiedHeight));
    m_ring->setVisible(m_hasRing);
    update();
}

void SaleView::arrangeTall(const QRect& area)
{
    constexpr int ringSide = 132;
    constexpr int captionHeight = 28;
    constexpr int heroHeight = 120;
    const QSize pill = m_pill->sizeHint();
    m_pill->setGeometry(QRect(area.topLeft(), pill));
    m_ring->setGeometry(area.right() + 1 - ringSide, area.top(), ringSide, ringSide);
    m_ringCaption->setGeometry(
        m_ring->geometry().left() - 40, m_ring->geometry().bottom() + 5, ringSide + 68, captionHeight);
    m_ringCaption->setVisible(m_hasRing);
    const int headRight = m_hasRing ? m_ring->geometry().left() - 24 : area.right() + 1;
    const int titleLeft = m_silent ? area.left() : m_pill->geometry().right() + 13;
    m_title->setGeometry(titleLeft, area.top(), headRight - titleLeft, pill.height());
    m_amount->setLargest(104);
    m_amount->setGeometry(area.left(), area.top() + pill.height() + 10, headRight - area.left(), heroHeight);
    const int bodyTop = placeBreakdown(m_amount->geometry()) + 14;
    const int side = std::min(area.bottom() + 1 - bodyTop - verifiedHeight, area.width() / 2 - 16);
    placeCode({area.left(), bodyTop, side, side});
    placeWords({area.left() + side + 32, bodyTop, area.width() - side - 32, side + verifiedHeight});
}

void SaleView::arrangeBeside(const QRect& area)
{
    const bool small = m_shape == PageShape::Small || area.height() < 330;
    const int side = std::min(area.height() - verifiedHeight, area.width() / 2 - 16);
    placeCode({area.left(), area.top(), side, side});
    const int gap = small ? 20 : 32;
    const QRect column(area.left() + side + gap, area.top(), area.width() - side - gap, area.height());
    const int ringSide = small ? 88 : 132;
    m_ring->setGeometry(column.right() + 1 - ringSide, column.top(), ringSide, ringSide);
    m_ringCaption->setGeometry(m_ring->geometry().left() - 28, m_ring->geometry().bottom() + 1, ringSide + 56, 28);
    m_ringCaption->setVisible(m_hasRing && !small);
    const QSize pill = m_pill->sizeHint();
    m_pill->setGeometry(QRect(column.topLeft(), pill));
    const int headRight = m_hasRing ? m_ring->geometry().left() - 16 : column.right() + 1;
    const int titleLeft = m_silent ? column.left() : m_pill->geometry().right() + 13;
    m_title->setGeometry(titleLeft, column.top(), std::max(0, headRight - titleLeft), pill.height());
    m_amount->setLargest(small ? 64 : 88);
    m_amount->setGeometry(column.left(), column.top() + pill.height(), headRight - column.left(), small ? 66 : 108);
    int below = placeBreakdown(m_amount->geometry());
    if (m_hasRing)
        below = std::max(below, m_ring->geometry().bottom() + 1 + (small ? 0 : 28));
    const int top = below + (small ? 4 : 12);
    placeWords({column.left(), top, column.width(), column.bottom() + 1 - top});
}

int SaleView::placeBreakdown(const QRect& amount)
{
    m_breakdown->setVisible(!m_breakdown->text().isEmpty());
    if (m_breakdown->text().isEmpty())
        return amount.bottom() + 1;
    constexpr int lines = 26;
    m_breakdown->setGeometry(amount.left(), amount.bottom() + 3, amount.width(), lines);
    return m_breakdown->geometry().bottom() + 1;
}

void SaleView::placeCode(const QRect& square)
{
    m_qr->setGeometry(square);
    const QString words = tr("Save picture");
    m_save->setAccessibleName(words);
    m_save->setToolTip(words);
    m_save->setText(words);
    const int line = square.width() - iconSize - 6;
    if (m_verifiedLine->sizeHint().width() + m_save->sizeHint().width() > line)
        m_save->setText({});
    const QSize save = m_save->isVisibleTo(this) ? m_save->sizeHint() : QSize(0, 0);
    m_verifiedLine->setGeometry(
        square.left() + iconSize + 6, square.bottom() + 5, line - save.width(), verifiedHeight - 4);
    m_save->setGeometry(square.right() + 1 - save.width() + focusMargin,
        m_verifiedLine->geometry().center().y() + 1 - save.height() / 2, save.width(), save.height());
}

void SaleView::placeWords(QRect column)
{
    const int answer = m_answer->heightForWidth(column.width());
    m_answer->setGeometry(column.left(), column.top(), column.width(), answer);
    column.setTop(column.top() + answer + 12);
    const auto place = [this, &column](QWidget* part, bool wanted) {
        part->setVisible(wanted);
        if (!wanted)
            return;
        const int wide = column.width() + 2 * focusMargin;
        const int high = part->heightForWidth(wide);
        if (high > column.height()) {
            part->hide();
            return;
        }
        part->setGeometry(column.left() - focusMargin, column.top(), wide, high);
        column.setTop(column.top() + high + 10);
    };
    place(m_number, m_asksNumber && !m_silent);
    place(m_link, !m_link->isEmpty() && !m_silent);
    const int hint = m_hint->heightForWidth(column.width() - hintIcon - 8);
    // Facts before the hint: where both have no room, one may type without being told.
    const bool hinted = column.height() - hint - 8 >= 3 * FactList::RowHeight && !m_silent;
    m_hint->setVisible(hinted);
    m_hint->setGeometry(column.left() + hintIcon + 8, column.bottom() + 1 - hint, column.width() - hintIcon - 8, hint);
    // Whole rows only: half a row looks broken where it scrolls.
    const int room = std::max(0, column.height() - (hinted ? hint + 8 : 0));
    m_factScroll->setGeometry(column.left(), column.top(), column.width(), room - room % FactList::RowHeight);
}

} // namespace ui
