// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountrow.h"

#include "ui/accounts/modepill.h"
#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/state.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int left = 44;
constexpr int right = 18;
constexpr int shapeSize = 16;
constexpr int dots = 3; ///< in each of two columns
constexpr int dotStep = 6;

} // namespace

AccountRow::AccountRow(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_name(new PlainLabel(appearance, TypeRole::Body, this))
    , m_second(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_mode(new ModePill(appearance, this))
    , m_state(new PlainLabel(appearance, TypeRole::Small, this))
    , m_key(new PlainLabel(appearance, TypeRole::Small, this))
{
    m_name->setWeight(Weight::Bold);
    m_key->setWrap(true);
    auto* first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_name, 1);
    first->addWidget(m_mode);
    auto* second = new QHBoxLayout;
    second->setSpacing(10);
    second->addWidget(m_second, 1);
    second->addWidget(m_state);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(left, 12, right, 12);
    column->setSpacing(2);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_key);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void AccountRow::set(const Shown& shown)
{
    m_shown = shown;
    m_name->setText(shown.name);
    m_second->setText(shown.second);
    m_mode->setMode(shown.mode);
    m_key->setText(shown.key.text);
    m_key->setTone(shown.key.tone);
    m_key->setVisible(!shown.key.text.isEmpty());
    setFocusPolicy(shown.readOnly ? Qt::NoFocus : Qt::StrongFocus);
    retranslate();
}

void AccountRow::retranslate()
{
    m_state->setText(m_shown.readOnly ? tr("Built in")
            : m_shown.begins          ? tr("On · sales begin here")
            : m_shown.enabled         ? tr("On")
                                      : tr("Off"));
    m_state->setTone(m_shown.enabled && !m_shown.readOnly ? Tone::Text : Tone::Text2);
    setAccessibleName(said());
    update();
}

QString AccountRow::said() const
{
    QStringList parts{m_shown.name, modeWord(m_shown.mode), m_state->text(), m_shown.second};
    if (!m_shown.key.text.isEmpty())
        parts << m_shown.key.text;
    return parts.join(QStringLiteral(", "));
}

void AccountRow::setChosen(bool chosen)
{
    m_isChosen = chosen;
    update();
}

void AccountRow::setFirst(bool first)
{
    m_isFirst = first;
    update();
}

void AccountRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = rect();
    if (m_isChosen) {
        // Of the lower corners of the first one nothing is to be seen.
        paintBox(painter, m_isFirst ? box.adjusted(0, 0, 0, 2 * cardRadius) : box,
            {.fill = theme.sel, .edge = QColor(), .radius = m_isFirst ? cardRadius - 1.0 : 0.0});
        painter.fillRect(QRectF(0, 8, 3, height() - 16), theme.ink);
    }
    paintLine(painter, QRectF(0, height() - 1, width(), 1), Qt::Horizontal, theme.line);
    const double middle = m_name->geometry().center().y() + 1;
    if (m_shown.readOnly) {
        // Neither on nor off: it comes and goes with practice.
    } else if (m_shown.begins) {
        paintStateShape(painter, QRectF(16, middle - shapeSize / 2.0, shapeSize, shapeSize), State::Seen, theme.text,
            theme.surface);
    } else if (!m_shown.enabled) {
        paintStateShape(painter, QRectF(16, middle - shapeSize / 2.0, shapeSize, shapeSize), State::Cancelled,
            theme.text3, theme.surface);
    } else {
        painter.setPen(QPen(theme.text, 2));
        painter.drawEllipse(QPointF(16 + shapeSize / 2.0, middle), 5.6, 5.6);
    }
    if (!m_shown.readOnly) {
        // Where to take hold of it.
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text3);
        for (int i = 0, row = 0; i < 2 * dots; ++i, row += i % 2 == 0 ? 1 : 0)
            painter.drawEllipse(QPointF(21 + dotStep * (i % 2), middle + 18 + dotStep * row), 1.4, 1.4);
    }
    if (hasFocus())
        paintFocusRing(
            painter, box.adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin), buttonRadius, theme);
}

void AccountRow::mousePressEvent(QMouseEvent* event)
{
    if (m_shown.readOnly)
        return QWidget::mousePressEvent(event);
    m_pressedAt = event->globalPosition().y();
    m_dragged = m_shown.id;
    emit chosen();
}

void AccountRow::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressedAt)
        return;
    const double moved = event->globalPosition().y() - *m_pressedAt;
    if (std::abs(moved) < height())
        return;
    const int by = moved < 0 ? -1 : 1;
    *m_pressedAt += by * height();
    emit moveWanted(m_dragged, by);
}

void AccountRow::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    m_pressedAt.reset();
}

void AccountRow::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!m_shown.readOnly && event->button() == Qt::LeftButton)
        emit openWanted();
}

void AccountRow::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (by != 0 && (event->modifiers() & Qt::AltModifier) != 0)
        emit moveWanted(m_shown.id, by);
    else if (by != 0)
        emit stepWanted(by);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit openWanted();
    else
        QWidget::keyPressEvent(event);
}

void AccountRow::focusInEvent(QFocusEvent* event)
{
    emit chosen();
    QWidget::focusInEvent(event);
    update();
}

void AccountRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void AccountRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
