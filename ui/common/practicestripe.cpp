// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/practicestripe.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/icons.h"
#include "ui/common/keycap.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int margin = 16;
constexpr int flask = 20;
constexpr int lineBelow = 2;
constexpr int buttonPad = 6;
constexpr int keyGap = 8;
constexpr double buttonCorner = 6;

QFont buttonFont()
{
    return typeFont(TypeRole::Small, Weight::Bold);
}

} // namespace

void paintPracticeStripe(QPainter& painter, const QRectF& box, const Theme& theme)
{
    painter.fillRect(box, theme.violetSoft);
    QColor stripe = theme.violet;
    stripe.setAlphaF(theme.isHighContrast() ? 0.45F : 0.14F);
    paintHatching(painter, box, 0, stripe);
    const QRectF line = snapped(painter, QRectF(box.left(), box.bottom() - lineBelow, box.width(), lineBelow));
    painter.fillRect(line, theme.violet);
}

StripeButton::StripeButton(const Appearance& appearance, QString key, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_key(std::move(key))
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StripeButton::sizeHint() const
{
    const int words = QFontMetrics(buttonFont()).horizontalAdvance(text());
    return {words + keyGap + keyCapSize(m_key).width() + 2 * (buttonPad + focusMargin), practiceStripeHeight};
}

void StripeButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse() || hasFocus() || theme.isHighContrast())
        paintBox(painter, box(),
            {.fill = isDown() ? theme.sel : theme.violetSoft, .edge = QColor(), .radius = buttonCorner});
    const QRectF inner = box().adjusted(buttonPad, 0, -buttonPad, 0);
    painter.setFont(buttonFont());
    painter.setPen(theme.violet);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    const QSize cap = keyCapSize(m_key);
    paintKeyCap(painter, QRectF(QPointF(inner.right() - cap.width(), inner.center().y() - cap.height() / 2.0), cap),
        m_key, theme);
    if (hasFocus())
        paintFocusRing(painter, box(), buttonCorner, theme);
}

QRectF StripeButton::box() const
{
    return QRectF(rect()).adjusted(focusMargin, focusMargin - 1, -focusMargin, -focusMargin - 1);
}

PracticeStripe::PracticeStripe(const Appearance& appearance, Side side, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_side(side)
    , m_title(new PlainLabel(appearance, TypeRole::Body, Tone::Violet, this))
    , m_note(new PlainLabel(appearance, TypeRole::Body, Tone::Violet, this))
    , m_panel(new StripeButton(appearance, u"Ctrl+Shift+D"_s, this))
    , m_leave(new StripeButton(appearance, u"Ctrl+Shift+P"_s, this))
{
    setFixedHeight(practiceStripeHeight);
    m_title->setWeight(Weight::Bold);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(margin + flask + 10, 0, margin - focusMargin, lineBelow);
    row->setSpacing(10);
    row->addWidget(m_title);
    row->addWidget(m_note, 1);
    row->addWidget(m_panel);
    row->addWidget(m_leave);
    m_panel->setVisible(side == Side::Cashier);
    m_leave->hide();
    connect(m_panel, &StripeButton::clicked, this, &PracticeStripe::panelWanted);
    connect(m_leave, &StripeButton::clicked, this, &PracticeStripe::leaveWanted);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void PracticeStripe::setCanLeave(bool can)
{
    m_leave->setVisible(can && m_side == Side::Cashier);
}

void PracticeStripe::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    paintPracticeStripe(painter, rect(), theme);
    // Keeps the strong lines of high contrast out of the letters.
    QRectF words(margin - 6.0, 3, m_title->geometry().right() + 8.0 - margin + 6, height() - lineBelow - 6.0);
    if (!m_note->shownText().isEmpty()) {
        const int note = QFontMetrics(typeFont(TypeRole::Body)).horizontalAdvance(m_note->shownText());
        words.setRight(m_note->geometry().left() + note + 8.0);
    }
    if (theme.isHighContrast())
        paintBox(painter, words, {.fill = theme.violetSoft, .edge = QColor(), .radius = buttonCorner});
    paintIcon(painter, QPointF(margin, (height() - lineBelow - flask) / 2.0), Icon::Practice, flask, theme.violet);
}

void PracticeStripe::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PracticeStripe::retranslate()
{
    m_title->setText(tr("Practice: nothing here is real money."));
    m_note->setText(m_side == Side::Cashier ? tr("Own ledger, loopback gateways.") : QString());
    m_panel->setText(tr("Practice controls"));
    m_leave->setText(tr("Leave practice"));
    for (StripeButton* button : {m_panel, m_leave}) {
        button->setAccessibleName(button->text());
        button->updateGeometry();
    }
    setAccessibleName(m_title->text());
    update();
}

} // namespace ui
