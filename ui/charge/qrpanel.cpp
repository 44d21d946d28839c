// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/qrpanel.h"

#include "core/base/outsidetext.h"
#include "core/money/digits.h"
#include "ui/charge/codepicture.h"
#include "ui/charge/expirednotice.h"
#include "ui/charge/factlist.h"
#include "ui/charge/heroamount.h"
#include "ui/charge/offthread.h"
#include "ui/charge/picturedialog.h"
#include "ui/charge/warningbox.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/countdownring.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/qrview.h"
#include "ui/common/statuspill.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

constexpr int footHeight = 72;
constexpr int smallFootHeight = 60;
constexpr int wideCard = 700; ///< px of height from which the figure stands above the code
constexpr int verifiedHeight = 32;
constexpr int iconSize = 20;

QString clockTime(const QDateTime& utc, money::Digits digits)
{
    return money::withDigits(utc.toLocalTime().time().toString(u"HH:mm:ss"_s), digits);
}

/// Screen readers say the widget's name at once.
void announce(QWidget* widget)
{
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace

QrPanel::QrPanel(const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_pill(new StatusPill(appearance, State::NotWatched, this))
    , m_reference(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_amount(new HeroAmount(appearance, this))
    , m_ring(new CountdownRing(appearance, this))
    , m_ringCaption(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_qr(new QrView(appearance, this))
    , m_expiredNotice(new ExpiredNotice(appearance, this))
    , m_verifiedLine(new PlainLabel(appearance, TypeRole::Small, this))
    , m_warning(new WarningBox(appearance, this))
    , m_facts(new FactList(appearance))
    , m_factScroll(new QScrollArea(this))
    , m_notice(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_newQr(new Button(appearance, Button::Kind::Normal, this))
    , m_copy(new Button(appearance, Button::Kind::Normal, this))
    , m_save(new Button(appearance, Button::Kind::Normal, this))
    , m_done(new Button(appearance, Button::Kind::Primary, this))
{
    m_ringCaption->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_ring->setTotal(qrLife);
    m_notice->setWrap(true);
    m_notice->setMaximumLines(2);
    m_notice->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_facts->setProperty("page", true);
    m_factScroll->setFrameShape(QFrame::NoFrame);
    m_factScroll->setWidgetResizable(true);
    m_factScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_factScroll->setFocusPolicy(Qt::NoFocus);
    m_factScroll->viewport()->setAutoFillBackground(false);
    m_factScroll->setWidget(m_facts);
    m_facts->setAutoFillBackground(false);
    m_newQr->setSymbol(Icon::Refresh);

    connect(m_newQr, &QAbstractButton::clicked, this, &QrPanel::newQrWanted);
    connect(m_done, &QAbstractButton::clicked, this, &QrPanel::doneWanted);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        if (!m_sale)
            return;
        QGuiApplication::clipboard()->setText(m_sale->text);
        say(base::UserText(QT_TRANSLATE_NOOP("Sentence", "The text of the code is on the clipboard.")), false);
    });
    connect(m_save, &QAbstractButton::clicked, this, &QrPanel::askWhereToSave);
    const auto key = [this](const QKeySequence& keys, QAbstractButton* button) {
        connect(new QShortcut(keys, this), &QShortcut::activated, button, [button] {
            if (button->isVisible() && button->isEnabled())
                button->click();
        });
    };
    key(QKeySequence(Qt::Key_F7), m_newQr);
    key(QKeySequence(QKeySequence::Copy), m_copy);
    key(QKeySequence(QKeySequence::Save), m_save);
    connect(m_qr, &QrView::devicePixelsChanged, this, &QrPanel::verifyAgain);
    connect(&appearance, &Appearance::changed, this, &QrPanel::retranslate);
    retranslate();
}

void QrPanel::setShape(PageShape shape)
{
    m_shape = shape;
    arrange();
}

int QrPanel::qrPixels() const
{
    return m_qr->devicePixels();
}

void QrPanel::present(const ScannableSale& made)
{
    m_sale = made.sale;
    m_expired = false;
    m_verified = true;
    m_pixels = m_qr->devicePixels();
    m_noticeText = {};
    m_deadline = m_clock.monotonic() + milliseconds(qrLife) - milliseconds(m_sale->createdAt.msecsTo(m_clock.nowUtc()));
    m_qr->setMatrix(made.matrix);
    retranslate();
    arrange();
    tick();
    announce(this);
}

void QrPanel::clear()
{
    m_timer.cancel();
    m_sale.reset();
    m_qr->clear();
}

void QrPanel::tick()
{
    m_timer.cancel();
    if (!m_sale || !m_sale->isDynamic() || m_expired)
        return;
    const milliseconds left = m_deadline - m_clock.monotonic();
    if (left <= milliseconds::zero() || m_clock.nowUtc() >= m_sale->expiresAt) {
        expire();
        return;
    }
    m_ring->setLeft(std::chrono::ceil<std::chrono::seconds>(left));
    if (!isVisible())
        return;
    const milliseconds part = left % std::chrono::seconds{1};
    m_timer = m_scheduler.after(part == milliseconds::zero() ? milliseconds{1000} : part, [this] { tick(); });
}

void QrPanel::expire()
{
    m_expired = true;
    m_qr->clear();
    m_noticeText = {};
    retranslate();
    arrange();
    announce(this);
}

void QrPanel::verifyAgain()
{
    const int pixels = m_qr->devicePixels();
    if (!m_sale || m_expired || pixels == m_pixels || pixels <= 0)
        return;
    m_pixels = pixels;
    m_verified = false;
    retranslate();
    const QByteArray payload = m_sale->text.toUtf8();
    runOffThread(
        this, [payload, pixels] { return scannableMatrix(payload, pixels); },
        [this, payload, pixels](const base::Result<qr::Matrix>& matrix) {
            // Another size or another sale may have come meanwhile; its own answer follows.
            if (!m_sale || m_expired || pixels != m_pixels || m_sale->text.toUtf8() != payload)
                return;
            m_verified = matrix.has_value();
            if (matrix)
                m_qr->setMatrix(*matrix);
            else
                say(matrix.error().person, true);
            retranslate();
        });
}

void QrPanel::askWhereToSave()
{
    if (!m_sale)
        return;
    const QString amount = m_sale->request.amount ? m_sale->request.amount->toDecimal() : u"sign"_s;
    QFileDialog* dialog = newPictureDialog(
        u"khqr-%1-%2"_s.arg(amount, QString(money::spec(m_sale->request.currency).code)), std::nullopt, this);
    connect(dialog, &QFileDialog::fileSelected, this, &QrPanel::savePicture);
    connect(dialog, &QDialog::finished, this, [this] { setFocus(); });
    dialog->open();
}

void QrPanel::savePicture(const QString& path)
{
    if (!m_sale)
        return;
    runOffThread(
        this, [text = m_sale->text, path] { return saveCodePicture(text, path); },
        [this, path](const base::Result<>& saved) {
            if (!saved) {
                say(saved.error().person, true);
                return;
            }
            say(base::UserText(QT_TRANSLATE_NOOP("Sentence", "Saved as %1."),
                    {base::isolated(base::oneLine(path.section(u'/', -1)))}),
                false);
        });
}

void QrPanel::say(const base::UserText& sentence, bool wrong)
{
    m_noticeText = sentence;
    m_noticeWrong = wrong;
    retranslate();
    announce(m_notice);
}

QString QrPanel::noticeText() const
{
    return m_notice->text();
}

QString QrPanel::verifiedText() const
{
    return m_verifiedLine->text();
}

QRect QrPanel::card() const
{
    const int margin = marginOf(m_shape);
    return rect().adjusted(margin, focusMargin, -margin, -margin);
}

QRect QrPanel::foot() const
{
    const int high = m_shape == PageShape::Small ? smallFootHeight : footHeight;
    return {card().left(), card().bottom() + 1 - high, card().width(), high};
}

void QrPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    paintBox(painter, card(),
        {.fill = theme.surface,
            .edge = theme.line,
            .edgeWidth = theme.isHighContrast() ? 2.0 : 1.0,
            .radius = cardRadius});
    paintLine(painter, foot(), Qt::Horizontal, theme.line);
    if (m_verified && !m_expired)
        paintIcon(painter,
            QPointF(m_qr->geometry().left(), m_verifiedLine->geometry().center().y() + 1 - iconSize / 2.0), Icon::Check,
            iconSize, theme.text);
}

void QrPanel::resizeEvent(QResizeEvent*)
{
    arrange();
}

void QrPanel::showEvent(QShowEvent*)
{
    tick();
}

void QrPanel::hideEvent(QHideEvent*)
{
    m_timer.cancel();
}

void QrPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QrPanel::arrange()
{
    const QRect box = card();
    const int pad = m_shape == PageShape::Small ? 16 : 28;
    const QRect area = box.adjusted(pad, pad - 4, -pad, -foot().height() - 12);
    if (area.height() >= wideCard - footHeight)
        arrangeTall(area);
    else
        arrangeBeside(area);
    m_expiredNotice->setGeometry(m_qr->geometry());
    m_qr->setVisible(!m_expired);
    m_expiredNotice->setVisible(m_expired);
    m_ring->setVisible(hasRing());
    m_ringCaption->setVisible(hasRing() && m_shape != PageShape::Small);
    placeButtons(foot().adjusted(pad - focusMargin, 0, focusMargin - pad, 0));
    update();
}

bool QrPanel::hasRing() const
{
    return m_sale && m_sale->isDynamic() && !m_expired;
}

void QrPanel::arrangeTall(const QRect& area)
{
    constexpr int ringSide = 132;
    constexpr int captionHeight = 28;
    constexpr int heroHeight = 120;
    const QSize pill = m_pill->sizeHint();
    m_pill->setGeometry(QRect(area.topLeft(), pill));
    m_ring->setGeometry(area.right() + 1 - ringSide, area.top(), ringSide, ringSide);
    m_ringCaption->setGeometry(
        m_ring->geometry().adjusted(-40, ringSide, 40, captionHeight).translated(0, 4).intersected(card()));
    const int headRight = hasRing() ? m_ring->geometry().left() - 24 : area.right() + 1;
    m_reference->setGeometry(
        m_pill->geometry().right() + 12, area.top(), headRight - m_pill->geometry().right() - 12, pill.height());
    m_amount->setLargest(104);
    m_amount->setGeometry(area.left(), area.top() + pill.height() + 10, headRight - area.left(), heroHeight);
    const int bodyTop = m_amount->geometry().bottom() + 1 + 14;
    const int side = std::min(area.bottom() + 1 - bodyTop - verifiedHeight, area.width() / 2 - 16);
    m_qr->setGeometry(area.left(), bodyTop, side, side);
    m_verifiedLine->setGeometry(
        area.left() + iconSize + 6, bodyTop + side + 4, side - iconSize - 6, verifiedHeight - 4);
    placeFacts({area.left() + side + 32, bodyTop, area.width() - side - 32, side});
}

void QrPanel::arrangeBeside(const QRect& area)
{
    const bool small = m_shape == PageShape::Small;
    const int side = std::min(area.height() - verifiedHeight, area.width() / 2 - 16);
    m_qr->setGeometry(area.left(), area.top(), side, side);
    m_verifiedLine->setGeometry(
        area.left() + iconSize + 6, area.top() + side + 4, side - iconSize - 6, verifiedHeight - 4);
    const int gap = small ? 20 : 32;
    const QRect column(area.left() + side + gap, area.top(), area.width() - side - gap, area.height());
    const int ringSide = small ? 88 : 132;
    m_ring->setGeometry(column.right() + 1 - ringSide, column.top(), ringSide, ringSide);
    m_ringCaption->setGeometry(m_ring->geometry().adjusted(-20, ringSide, 20, 28));
    const QSize pill = m_pill->sizeHint();
    m_pill->setGeometry(QRect(column.topLeft(), pill));
    const int headRight = hasRing() ? m_ring->geometry().left() - 16 : column.right() + 1;
    m_reference->setGeometry(m_pill->geometry().right() + 12, column.top(),
        std::max(0, headRight - m_pill->geometry().right() - 12), pill.height());
    m_amount->setLargest(small ? 64 : 88);
    m_amount->setGeometry(column.left(), column.top() + pill.height(), headRight - column.left(), small ? 76 : 108);
    const int below = std::max(m_amount->geometry().bottom() + 1, m_ring->geometry().bottom() + 1 + (small ? 0 : 28));
    const int top = below + (small ? 4 : 12);
    placeFacts({column.left(), top, column.width(), column.bottom() + 1 - top});
}

void QrPanel::placeFacts(QRect column)
{
    const int warning = m_warning->heightForWidth(column.width());
    m_warning->setGeometry(column.left(), column.top(), column.width(), warning);
    column.setTop(column.top() + warning + 12);
    const int notice = std::max(2 * lineHeight(TypeRole::Small, m_notice->text()), 1);
    m_notice->setGeometry(column.left(), column.bottom() + 1 - notice, column.width(), notice);
    // Whole rows only: half a row looks broken where it scrolls.
    const int room = column.height() - notice - 4;
    m_factScroll->setGeometry(column.left(), column.top(), column.width(), room - room % FactList::RowHeight);
}

void QrPanel::placeButtons(const QRect& bar)
{
    int x = bar.left();
    for (Button* button : {m_newQr, m_copy, m_save}) {
        const bool shown = button != m_newQr || (m_sale && m_sale->isDynamic());
        const bool usable = button == m_newQr || !m_expired;
        button->setVisible(shown && usable);
        if (!shown || !usable)
            continue;
        const QSize size = button->sizeHint();
        button->setGeometry(QRect(QPoint(x, bar.center().y() + 1 - size.height() / 2), size));
        x += size.width();
    }
    const QSize size = m_done->sizeHint();
    m_done->setGeometry(QRect(QPoint(bar.right() + 1 - size.width(), bar.center().y() + 1 - size.height() / 2), size));
}

void QrPanel::retranslate()
{
    const auto digits = m_appearance.digits();
    m_ringCaption->setText(tr("left on this QR"));
    const QString warning = m_expired ? tr("The payer may still have paid") : tr("Nobody checks this payment yet");
    m_warning->setTexts(warning,
        m_expired ? tr("Look at your bank app before you make a new QR.")
                  : tr("Look at your bank app before handing over goods."));
    m_newQr->setText(tr("New QR"));
    m_newQr->setKeyCap(u"F7"_s);
    m_copy->setText(tr("Copy code"));
    m_copy->setKeyCap(u"Ctrl+C"_s);
    m_save->setText(tr("Save picture"));
    m_save->setKeyCap(u"Ctrl+S"_s);
    m_done->setText(tr("Next sale"));
    m_done->setKeyCap(tr("Esc"));
    m_newQr->setKind(m_expired ? Button::Kind::Primary : Button::Kind::Normal);
    m_done->setKind(m_expired ? Button::Kind::Normal : Button::Kind::Primary);
    m_pill->setState(m_expired ? State::Expired : State::NotWatched);
    m_notice->setTone(!m_noticeText.isEmpty() && m_noticeWrong ? Tone::Red : Tone::Text2);
    m_notice->setText(m_noticeText.isEmpty() ? tr("Type the next amount any time: it starts the next sale.")
                                             : m_noticeText.translated());
    m_verifiedLine->setText(m_expired ? QString()
            : m_verified              ? tr("Verified scannable")
                                      : tr("Reading the picture back"));
    if (m_sale) {
        const SaleRequest& request = m_sale->request;
        m_reference->setText(base::oneLine(request.reference));
        m_amount->setAmount(request.amount, tr("The payer types the amount"));
        m_expiredNotice->setTexts(tr("This QR has run out"),
            tr("It was good until %1. A new one has the same amount.").arg(clockTime(m_sale->expiresAt, digits)));
        m_facts->setFacts({
            {tr("Payer sees"), base::oneLine(request.shop.name) + u", "_s + base::oneLine(request.shop.city), false,
                true},
            {tr("Receiver"), base::oneLine(request.shop.accountId), true},
            {tr("Created"), clockTime(m_sale->createdAt, digits)},
            {tr("Reference"), base::oneLine(request.reference)},
            {tr("Note"), base::oneLine(request.note)},
            {tr("Code"), base::oneLine(m_sale->text, 512), true},
        });
        setAccessibleName(m_expired ? tr("This QR has run out") : tr("QR code on show"));
        setAccessibleDescription(m_amount->accessibleName() + u". "_s + warning);
    }
    arrange();
}

} // namespace ui
