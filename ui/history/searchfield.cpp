// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/searchfield.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/icons.h"
#include "ui/common/keycap.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace ui {

namespace {

constexpr int boxHeight = 40;
constexpr int usualWidth = 380;
constexpr int leastWidth = 200;
constexpr int pad = 12;
constexpr int symbolSize = 20;
constexpr int longest = 200; ///< signs; a payload pasted by mistake is not searched for

} // namespace

SearchField::SearchField(const Appearance& appearance, base::Scheduler& scheduler, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_scheduler(scheduler)
    , m_edit(new QLineEdit(this))
{
    m_edit->setProperty("bare", true);
    m_edit->setFont(typeFont(TypeRole::Body));
    m_edit->setFixedHeight(boxHeight - 4);
    m_edit->setMaxLength(longest);
    m_edit->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(focusMargin + pad + symbolSize + 8, focusMargin, focusMargin + pad, focusMargin);
    row->addWidget(m_edit);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        update();
        m_esc = Esc::Leaves;
        m_timer = m_scheduler.after(Patience, [this] { tell(); });
    });
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void SearchField::setText(const QString& text)
{
    m_timer.cancel();
    m_told = text;
    if (m_edit->text().trimmed() != text)
        m_edit->setText(text);
    update();
}

void SearchField::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text);
    m_edit->setAccessibleName(text);
}

void SearchField::setKeyCap(const QString& key)
{
    m_keyCap = key;
    const int room = keyCapSize(key).width() + 8;
    QMargins margins = layout()->contentsMargins();
    margins.setRight(focusMargin + pad + room);
    layout()->setContentsMargins(margins);
}

void SearchField::start(Esc esc)
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    m_esc = esc;
}

QSize SearchField::sizeHint() const
{
    return {usualWidth + 2 * focusMargin, boxHeight + 2 * focusMargin};
}

QSize SearchField::minimumSizeHint() const
{
    return {leastWidth + 2 * focusMargin, boxHeight + 2 * focusMargin};
}

void SearchField::tell()
{
    m_timer.cancel();
    const QString text = m_edit->text().trimmed();
    if (text == m_told)
        return;
    m_told = text;
    emit searched(text);
}

bool SearchField::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (m_edit->text().isEmpty()) {
            emit left();
        } else {
            m_edit->clear();
            update();
            tell();
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        tell();
        emit left();
        return true;
    default:
        return false;
    }
}

bool SearchField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::FocusOut)
        m_esc = Esc::Leaves;
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        if (m_esc == Esc::IsTheWindows && m_edit->text().isEmpty())
            event->ignore();
        else
            event->accept(); // not yet the window's
        return true;
    }
    if (event->type() == QEvent::KeyPress && keyPressed(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void SearchField::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    paintBox(painter, box(), {.fill = theme.surface, .edge = theme.line2, .radius = buttonRadius});
    const double middle = box().center().y();
    paintIcon(painter, QPointF(box().left() + pad, middle - symbolSize / 2.0), Icon::Search, symbolSize,
        m_edit->text().isEmpty() ? theme.text2 : theme.text);
    if (!m_keyCap.isEmpty()) {
        const QSize cap = keyCapSize(m_keyCap);
        paintKeyCap(painter, QRectF(QPointF(box().right() - pad - cap.width(), middle - cap.height() / 2.0), cap),
            m_keyCap, theme);
    }
    if (m_edit->hasFocus())
        paintFocusRing(painter, box(), buttonRadius, theme);
}

void SearchField::mousePressEvent(QMouseEvent*)
{
    m_edit->setFocus(Qt::MouseFocusReason);
}

QRectF SearchField::box() const
{
    return QRectF(rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
}

} // namespace ui
