// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/popupcard.h"

#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int pad = 8;
constexpr int roomAround = 8;
constexpr int below = 2; ///< the control has its focus margin besides

} // namespace

PopupCard::PopupCard(const Appearance& appearance, QWidget* anchor)
    : QFrame(anchor->window())
    , m_appearance(appearance)
    , m_anchor(anchor)
    , m_scroll(new QScrollArea(this))
{
    hide();
    setAutoFillBackground(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pad, pad, pad, pad);
    column->addWidget(m_scroll);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    // A message came that needs another line: the card grows rather than scrolls.
    connect(
        m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
        [this] {
            if (isVisible())
                place();
        },
        Qt::QueuedConnection);
    connect(anchor, &QObject::destroyed, this, &PopupCard::end);
}

PopupCard::~PopupCard()
{
    qApp->removeEventFilter(this);
}

void PopupCard::setContent(QWidget* content)
{
    content->setProperty("page", true);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    if (isVisible())
        place();
}

QWidget* PopupCard::content() const
{
    return m_scroll->widget();
}

void PopupCard::open()
{
    place();
    show();
    raise();
    focusNextPrevChild(true);
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        // A press gives the control the focus before it is a press.
        if (now && now != m_anchor && !holds(now))
            end();
    });
}

void PopupCard::dismiss()
{
    if (m_anchor)
        m_anchor->setFocus(Qt::PopupFocusReason);
    end();
}

void PopupCard::end()
{
    if (std::exchange(m_isEnding, true))
        return;
    qApp->removeEventFilter(this);
    hide();
    emit closed();
    deleteLater();
}

bool PopupCard::event(QEvent* event)
{
    // Esc belongs to the card, whatever the window does on it.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::LayoutRequest && isVisible())
        place();
    return QFrame::event(event);
}

bool PopupCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == window())
        end();
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType() && !holds(watched)) {
        // A press on the control would open the card again.
        const bool isControl = watched == m_anchor;
        end();
        return isControl;
    }
    return QFrame::eventFilter(watched, event);
}

bool PopupCard::focusNextPrevChild(bool next)
{
    QList<QWidget*> stops;
    for (QWidget* each = nextInFocusChain(); each != this; each = each->nextInFocusChain())
        if (holds(each) && (each->focusPolicy() & Qt::TabFocus) != 0 && each->isEnabled() && !each->focusProxy()
            && each->isVisibleTo(this))
            stops.append(each);
    if (stops.isEmpty())
        return false;
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype from = at < 0 ? (next ? -1 : 0) : at;
    QWidget* stop = stops.at((from + (next ? 1 : -1) + stops.size()) % stops.size());
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    m_scroll->ensureWidgetVisible(stop, 0, pad);
    return true;
}

void PopupCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    // Nothing typed here is for the page below.
    event->accept();
}

void PopupCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    paintBox(painter, rect(), {.fill = theme.surface, .edge = theme.line2, .radius = cardRadius});
}

void PopupCard::place()
{
    if (!m_anchor || !content())
        return;
    const QRect room = window()->rect().adjusted(roomAround, roomAround, -roomAround, -roomAround);
    QSize size = content()->sizeHint().expandedTo(content()->minimumSizeHint());
    if (content()->hasHeightForWidth())
        size.setHeight(std::max(content()->heightForWidth(size.width()), content()->minimumSizeHint().height()));
    size += QSize(2 * pad, 2 * pad);
    if (size.height() > room.height())
        size.rwidth() += m_scroll->verticalScrollBar()->sizeHint().width();
    size = size.boundedTo(room.size());
    QRect box(m_anchor->mapTo(window(), QPoint(0, m_anchor->height() + below)), size);
    box.moveLeft(std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - size.width() + 1)));
    box.moveTop(std::clamp(box.top(), room.top(), std::max(room.top(), room.bottom() - size.height() + 1)));
    setGeometry(box);
}

bool PopupCard::holds(const QObject* object) const
{
    const auto* widget = qobject_cast<const QWidget*>(object);
    return widget && (widget == this || isAncestorOf(widget));
}

} // namespace ui
