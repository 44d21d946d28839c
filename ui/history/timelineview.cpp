// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/timelineview.h"

#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int textLeft = 30;
constexpr int shapeSize = 16;

} // namespace

class TimelineView::Item final : public QWidget {
public:
    Item(const Appearance& appearance, const TimelineEntry& entry, bool isLast, QWidget* parent)
        : QWidget(parent)
        , m_appearance(appearance)
        , m_shape(entry.shape)
        , m_isLast(isLast)
        , m_title(new PlainLabel(appearance, TypeRole::Body, this))
    {
        m_title->setWeight(Weight::Bold);
        m_title->setText(entry.title);
        m_title->setWrap(true);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(textLeft, 0, 0, 10);
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

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_appearance.theme();
        QPainter painter(this);
        const double middle = m_title->y() + lineHeight(TypeRole::Body, m_title->text()) / 2.0;
        const QPointF centre(shapeSize / 2.0, middle);
        if (!m_isLast) {
            const double top = middle + shapeSize / 2.0 + 2;
            paintLine(painter, QRectF(centre.x() - 0.5, top, 1, height() - top), Qt::Vertical, theme.line2);
        }
        if (m_shape) {
            const QRectF box(0, middle - shapeSize / 2.0, shapeSize, shapeSize);
            paintStateShape(painter, box, *m_shape, theme.color(stateTone(*m_shape)), theme.surface);
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.text3, 1.75));
        painter.drawEllipse(centre, 4, 4);
    }

private:
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
}

void TimelineView::setEntries(const QList<TimelineEntry>& entries)
{
    qDeleteAll(m_items);
    m_items.clear();
    for (qsizetype i = entries.size() - 1; i >= 0; --i) {
        m_items.append(new Item(m_appearance, entries.at(i), i == 0, this));
        m_column->addWidget(m_items.last());
    }
}

QStringList TimelineView::shownTitles() const
{
    QStringList titles;
    for (const Item* item : m_items)
        titles.append(item->title());
    return titles;
}

} // namespace ui
