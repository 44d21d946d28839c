// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/doorcard.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/keycap.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int pad = 24;
constexpr int drawingSize = 32;
constexpr int gap = 16;
constexpr int titleGap = 6;
constexpr int least = 216; // as the mock-up has both
constexpr int usualWidth = 340;

} // namespace

DoorCard::DoorCard(const Appearance& appearance, Icon icon, Look look, QString key, QWidget* parent)
    : QAbstractButton(parent)
    , m_appearance(appearance)
    , m_icon(icon)
    , m_look(look)
    , m_key(std::move(key))
    , m_title(new PlainLabel(appearance, TypeRole::FunctionKey, this))
    , m_sentence(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
{
    m_sentence->setWrap(true);
    for (PlainLabel* label : {m_title, m_sentence})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void DoorCard::setTexts(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setText(title);
    setAccessibleName(u"%1, %2"_s.arg(title, m_key));
    setAccessibleDescription(sentence);
    updateGeometry();
}

QSize DoorCard::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

int DoorCard::heightForWidth(int width) const
{
    const int inner = width - 2 * (pad + focusMargin);
    const int text = drawingSize + gap + m_title->sizeHint().height() + titleGap + m_sentence->heightForWidth(inner);
    return std::max(least, text + 2 * pad) + 2 * focusMargin;
}

void DoorCard::resizeEvent(QResizeEvent*)
{
    const QRect inner = rect().adjusted(pad + focusMargin, pad + focusMargin, -pad - focusMargin, -pad - focusMargin);
    const int titleTop = inner.top() + drawingSize + gap;
    const int titleHeight = m_title->sizeHint().height();
    m_title->setGeometry(inner.left(), titleTop, inner.width(), titleHeight);
    const int sentenceTop = titleTop + titleHeight + titleGap;
    m_sentence->setGeometry(inner.left(), sentenceTop, inner.width(), m_sentence->heightForWidth(inner.width()));
}

void DoorCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    const bool practice = m_look == Look::Practice;
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
    const QColor resting = practice ? theme.violetSoft : theme.surface;
    paintBox(painter, box,
        {.fill = isDown() ? theme.sel : resting,
            .edge = practice ? theme.violet : theme.line,
            .edgeWidth = practice ? 2.0 : 1.0,
            .radius = cardRadius});
    paintIcon(painter, box.topLeft() + QPointF(pad, pad), m_icon, drawingSize, practice ? theme.violet : theme.text2);
    const QSize cap = keyCapSize(m_key);
    paintKeyCap(painter, QRectF(QPointF(box.right() - pad - cap.width(), box.top() + pad), cap), m_key, theme);
    if (hasFocus())
        paintFocusRing(painter, box, cardRadius, theme);
}

void DoorCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
