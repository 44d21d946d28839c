// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/timelineview.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int inset = TimelineView::Inset;
constexpr int textLeft = inset + 30;
constexpr int shapeSize = 16;

} // namespace

class TimelineView::Item final : public QWidget {
public:
    Item(const Appearance& appearance, const TimelineEntry& entry, bool isLast, TimelineView* parent)
        : QWidget(parent)
        , m_view(parent)
        , m_appearance(appearance)
        , m_shape(entry.shape)
        , m_isLast(isLast)
        , m_title(new PlainLabel(appearance, TypeRole::Body, this))
    {
        m_title->setWeight(Weight::Bold);
        m_title->setText(entry.title);
        m_title->setWrap(true);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(textLeft, 5, inset, 5);
        column->setSpacing(0);
        column->addWidget(m_title);
        for (const QString& line : QStringList(entry.when) + entry.more) {
            auto* label = new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this);
            label->setWrap(true);
            label->setMaximumLines(4);
            label->setText(line);
            column->addWidget(label);
        }
        setAccessibleName((QStringList{entry.title, entry.when} + entry.more).join(QStringLiteral(", ")));
        connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    }

    [[nodiscard]] QString title() const { return m_title->text(); }
    void setChosen(bool isChosen)
    {
        m_isChosen = isChosen;
        update();
    }
    std::function<void()> clicked;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_appearance.theme();
        QPainter painter(this);
        if (m_isChosen) {
            const QRectF ground = QRectF(rect()).adjusted(0, 1, 0, -1);
            paintBox(painter, ground,
                {.fill = theme.sel,
                    .edge = theme.isHighContrast() ? theme.text : QColor(),
                    .edgeWidth = 2,
                    .radius = 6});
            painter.fillRect(QRectF(0, ground.top() + 4, 3, ground.height() - 8), theme.ink);
            if (m_view->hasFocus())
                paintFocusRing(painter, ground.adjusted(5, 4, -5, -4), 2, theme);
        }
        const double middle = m_title->y() + lineHeight(TypeRole::Body, m_title->text()) / 2.0;
        const QPointF centre(inset + shapeSize / 2.0, middle);
        if (!m_isLast) {
            const double top = middle + shapeSize / 2.0 + 2;
            paintLine(painter, QRectF(centre.x() - 0.5, top, 1, height() - top), Qt::Vertical, theme.line2);
        }
        if (m_shape) {
            const QRectF box(inset, middle - shapeSize / 2.0, shapeSize, shapeSize);
            paintStateShape(
                painter, box, *m_shape, theme.color(stateTone(*m_shape)), m_isChosen ? theme.sel : theme.surface);
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.text3, 1.75));
        painter.drawEllipse(centre, 4, 4);
    }
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
            clicked();
    }

private:
    TimelineView* m_view;
    bool m_isChosen = false;
    const Appearance& m_appearance;
    std::optional<State> m_shape;
    bool m_isLast;
    PlainLabel* m_title;
};

TimelineView::TimelineView(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setFocusPolicy(Qt::StrongFocus);
}

void TimelineView::setEntries(const QList<TimelineEntry>& entries)
{
    qDeleteAll(m_items);
    m_items.clear();
    for (qsizetype i = entries.size() - 1; i >= 0; --i) {
        m_items.append(new Item(m_appearance, entries.at(i), i == 0, this));
        m_items.last()->setCursor(Qt::PointingHandCursor);
        m_items.last()->clicked = [this, entry = static_cast<int>(i)] {
            setFocus(Qt::MouseFocusReason);
            chooseByHand(entry == m_chosen ? -1 : entry);
        };
        m_column->addWidget(m_items.last());
    }
    choose(m_chosen < entries.size() ? m_chosen : -1);
}

TimelineView::Item* TimelineView::item(int entry) const
{
    return entry < 0 || entry >= m_items.size() ? nullptr : m_items.at(m_items.size() - 1 - entry);
}

void TimelineView::choose(int entry)
{
    if (Item* before = item(m_chosen); before != nullptr)
        before->setChosen(false);
    m_chosen = entry;
    if (Item* now = item(m_chosen); now != nullptr)
        now->setChosen(true);
}

void TimelineView::chooseByHand(int entry)
{
    if (entry == m_chosen)
        return;
    choose(entry);
    emit chosenChanged(entry);
}

QRect TimelineView::entryRect(int entry) const
{
    const Item* shown = item(entry);
    return shown == nullptr ? QRect() : shown->geometry();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_items.size()) - 1;
    const int key = event->key();
    if (last < 0 || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier
        || (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_Home && key != Qt::Key_End)) {
        QWidget::keyPressEvent(event);
        return;
    }
    // The newest stands on top; the way in leads there.
    if (key == Qt::Key_End)
        chooseByHand(0);
    else if (key == Qt::Key_Home || m_chosen < 0)
        chooseByHand(last);
    else
        chooseByHand(std::clamp(m_chosen + (key == Qt::Key_Up ? 1 : -1), 0, last));
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    for (Item* each : std::as_const(m_items))
        each->update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    for (Item* each : std::as_const(m_items))
        each->update();
}

QStringList TimelineView::shownTitles() const
{
    QStringList titles;
    for (const Item* item : m_items)
        titles.append(item->title());
    return titles;
}

} // namespace ui
