// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/lastsales.h"

#include "ui/charge/salerows.h"
#include "ui/charge/sales.h"
#include "ui/common/appearance.h"
#include "ui/common/icons.h"
#include "ui/common/keycap.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/state.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <algorithm>
#include <chrono>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int headHeight = 44;
constexpr int footHeight = 48;
constexpr int pad = 16;
constexpr int tallestRow = 59;
constexpr int iconSize = 40;

QString focusKey()
{
    return u"F6"_s;
}

QString historyKey()
{
    return u"F2"_s;
}

} // namespace

LastSales::LastSales(
    const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_rows(new SaleRows(appearance, clock, this))
    , m_delegate(new SaleRowDelegate(appearance, *m_rows, this))
    , m_list(new QListView(this))
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_emptyTitle(new PlainLabel(appearance, TypeRole::Section, this))
    , m_emptySentence(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_foot(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
{
    m_list->setModel(m_rows);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    connect(m_list, &QAbstractItemView::clicked, this, &LastSales::choose);
    m_emptyTitle->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_emptySentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_emptySentence->setWrap(true);
    connect(&appearance, &Appearance::changed, this, [this] {
        m_rows->refresh();
        update();
    });
    retranslate();
}

void LastSales::setSales(const Sales* sales)
{
    if (m_sales) {
        disconnect(m_sales, nullptr, this, nullptr);
        disconnect(m_sales, nullptr, m_rows, nullptr);
    }
    m_sales = sales;
    m_slow = false;
    if (m_sales) {
        connect(m_sales, &Sales::rearranged, this, &LastSales::refill);
        connect(m_sales, &Sales::offersChanged, m_rows, &SaleRows::refresh);
        connect(m_sales, &Sales::watchingChanged, this, &LastSales::tick);
        m_loading = m_scheduler.after(150ms, [this] {
            m_slow = true;
            update();
        });
    }
    refill();
}

void LastSales::setShown(const QString& id)
{
    m_shown = id;
    m_delegate->setShown(id);
    m_list->viewport()->update();
}

void LastSales::setDrawer(bool drawer)
{
    m_drawer = drawer;
    update();
}

void LastSales::takeFocus()
{
    int row = 0;
    for (int at = 0; at < m_rows->rowCount(); ++at) {
        if (m_rows->sales().at(at).id == m_shown)
            row = at;
    }
    m_list->setCurrentIndex(m_rows->index(row));
    m_list->setFocus(Qt::OtherFocusReason);
}

bool LastSales::isLoading() const
{
    return m_sales && !m_sales->isLoaded();
}

void LastSales::refill()
{
    const QModelIndex current = m_list->currentIndex();
    const QString id = current.isValid() ? m_rows->sales().at(current.row()).id : QString();
    m_rows->setSales(m_sales ? m_sales->last() : QList<payments::Payment>(), m_sales);
    // The row under the person's finger stays the same sale when another one comes in above it.
    for (int at = 0; at < m_rows->rowCount(); ++at) {
        if (m_rows->sales().at(at).id == id)
            m_list->setCurrentIndex(m_rows->index(at));
    }
    arrange();
    tick();
}

void LastSales::choose(const QModelIndex& index)
{
    if (index.isValid())
        emit chosen(m_rows->sales().at(index.row()).id);
}

QRect LastSales::body() const
{
    return rect().adjusted(1, headHeight + 1, -1, -footHeight);
}

void LastSales::arrange()
{
    m_title->setGeometry(pad, 0, width() - 2 * pad - keyCapSize(focusKey()).width(), headHeight);
    m_foot->setGeometry(
        pad, height() - footHeight, width() - 2 * pad - keyCapSize(historyKey()).width() - 8, footHeight);
    const QRect room = body();
    const bool empty = m_rows->rowCount() == 0;
    // Ten rows where they fit, else as many whole ones as do: the rest is scrolled to, no row is cut.
    const int leastRow = SaleRowDelegate::leastHeight(stateWord(State::Paid));
    const int rows = std::clamp(room.height() / leastRow, 1, Sales::LastCount);
    const int rowHeight = std::clamp(room.height() / rows, leastRow, std::max(leastRow, tallestRow));
    m_delegate->setRowHeight(rowHeight);
    m_list->setGeometry(QRect(room.topLeft(), QSize(room.width(), std::min(room.height(), rows * rowHeight))));
    m_list->setVisible(!empty);
    m_list->doItemsLayout();
    m_emptyTitle->setVisible(empty && !isLoading());
    m_emptySentence->setVisible(empty && !isLoading());
    const int line = lineHeight(TypeRole::Section, m_emptyTitle->text());
    const int middle = room.center().y();
    m_emptyTitle->setGeometry(pad, middle, width() - 2 * pad, line);
    m_emptySentence->setGeometry(2 * pad, middle + line + 4, width() - 4 * pad,
        std::max(0, std::min(m_emptySentence->heightForWidth(width() - 4 * pad), room.bottom() - middle - line - 4)));
    update();
}

void LastSales::retranslate()
{
    m_title->setText(tr("Last sales"));
    m_foot->setText(tr("Older sales are in History"));
    m_emptyTitle->setText(tr("No sales yet"));
    m_emptySentence->setText(tr("The last ten sales and how they went stand here."));
    m_list->setAccessibleName(m_title->text());
    m_rows->refresh();
    arrange();
}

void LastSales::tick()
{
    m_timer.cancel();
    if (!isVisible())
        return;
    m_rows->refresh();
    // A code's end is told when it comes, everything else grows old slowly.
    std::chrono::seconds wait = 10s;
    for (const payments::Payment& payment : m_rows->sales())
        if (const auto left = m_rows->left(payment); left && left->count() > 0)
            wait = std::min(wait, *left);
    m_timer = m_scheduler.after(wait, [this] { tick(); });
}

void LastSales::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    paintBox(painter, rect(),
        {.fill = theme.surface,
            .edge = m_drawer ? theme.line2 : theme.line,
            .edgeWidth = theme.isHighContrast() ? 2.0 : 1.0,
            .radius = cardRadius});
    const QRectF inner = QRectF(rect()).adjusted(1, 0, -1, 0);
    paintLine(painter, QRectF(inner.left(), headHeight, inner.width(), 1), Qt::Horizontal, theme.line);
    paintLine(painter, QRectF(inner.left(), height() - footHeight, inner.width(), 1), Qt::Horizontal, theme.line);
    const auto key = [&](const QString& text, double middle) {
        const QSize cap = keyCapSize(text);
        paintKeyCap(
            painter, QRectF(QPointF(width() - pad - cap.width(), middle - cap.height() / 2.0), cap), text, theme);
    };
    key(focusKey(), headHeight / 2.0);
    key(historyKey(), height() - footHeight / 2.0);
    if (m_rows->rowCount() > 0)
        return;
    const QRect room = body();
    if (!isLoading()) {
        paintIcon(painter, QPointF(width() / 2.0 - iconSize / 2.0, room.center().y() - iconSize - 8), Icon::History,
            iconSize, theme.text3);
        return;
    }
    if (!m_slow)
        return;
    constexpr int bar = 14;
    for (int top = room.top(); top + tallestRow <= room.bottom(); top += tallestRow) {
        const QRectF row(pad, top + (tallestRow - bar) / 2.0, width() - 2 * pad, bar);
        paintBox(painter, row.adjusted(0, 0, -row.width() * 0.6, 0), {.fill = theme.sunken, .edge = {}, .radius = 4});
        paintBox(painter, row.adjusted(row.width() * 0.7, 0, 0, 0), {.fill = theme.sunken, .edge = {}, .radius = 4});
    }
}

void LastSales::resizeEvent(QResizeEvent*)
{
    arrange();
}

void LastSales::showEvent(QShowEvent*)
{
    tick();
}

void LastSales::hideEvent(QHideEvent*)
{
    m_timer.cancel();
}

void LastSales::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool LastSales::eventFilter(QObject* watched, QEvent* event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if (watched != m_list || (!press && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (press && !key->isAutoRepeat())
            choose(m_list->currentIndex());
        break;
    case Qt::Key_Escape:
        if (press)
            emit left();
        break;
    default:
        // A list would look for a row that starts with what is typed; here a digit is the next amount.
        if (press && !key->text().isEmpty() && key->text().front().isPrint()) {
            key->ignore();
            return true;
        }
        return false;
    }
    event->accept();
    return true;
}

} // namespace ui
