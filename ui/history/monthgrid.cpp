// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/monthgrid.h"

#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 7;
constexpr int rows = 6;
constexpr double cellWidth = 40;
constexpr double cellHeight = 36;
constexpr double headHeight = 40;
constexpr double namesHeight = 28;
constexpr double arrowArm = 5;
constexpr double arrowStroke = 1.75;

} // namespace

MonthGrid::MonthGrid(const Appearance& appearance, const Languages& languages, const QDate& today,
    Qt::DayOfWeek weekStart, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_languages(languages)
    , m_today(today)
    , m_weekStart(weekStart)
    , m_current(today)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Days of a month"));
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void MonthGrid::setSpan(const DaySpan& span)
{
    m_span = span;
    if (span.last.isValid())
        m_current = span.last;
    else if (span.first.isValid())
        m_current = span.first;
    update();
}

QSize MonthGrid::sizeHint() const
{
    return {static_cast<int>(columns * cellWidth) + 2 * focusMargin,
        static_cast<int>(headHeight + namesHeight + rows * cellHeight) + 2 * focusMargin};
}

QDate MonthGrid::firstShown() const
{
    const QDate first(m_current.year(), m_current.month(), 1);
    return first.addDays(-((first.dayOfWeek() - m_weekStart + columns) % columns));
}

QRectF MonthGrid::cell(int column, int row) const
{
    return {focusMargin + column * cellWidth, focusMargin + headHeight + namesHeight + row * cellHeight, cellWidth,
        cellHeight};
}

QRectF MonthGrid::turner(bool next) const
{
    const double left = next ? width() - focusMargin - headHeight : focusMargin;
    return {left, static_cast<double>(focusMargin), headHeight, headHeight};
}

void MonthGrid::setCurrent(const QDate& day)
{
    if (!day.isValid() || day.year() < 1 || day.year() > 9999)
        return;
    m_current = day;
    setAccessibleDescription(dayText(day, m_today, m_languages.current(), money::Digits::Ascii));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void MonthGrid::turn(int months)
{
    setCurrent(m_current.addMonths(months));
}

bool MonthGrid::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Days of a month"));
    return QWidget::event(event);
}

void MonthGrid::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    const QLocale names(languageSpec(m_languages.current()).locale);
    QPainter painter(this);
    const auto write = [&](const QRectF& box, const QString& text, TypeRole role, Weight weight, const QColor& color) {
        painter.setFont(typeFont(role, weight));
        painter.setPen(color);
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
    };
    //: Over the days of a month: %1 its name, %2 the year
    const QString title = tr("%1 %2").arg(names.standaloneMonthName(m_current.month()),
        money::withDigits(QString::number(m_current.year()), m_appearance.digits()));
    write(QRectF(headHeight, focusMargin, width() - 2 * headHeight, headHeight), title, TypeRole::Body, Weight::Bold,
        theme.text);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.text2, arrowStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const bool next : {false, true}) {
        const QPointF middle = turner(next).center();
        const double tip = next ? arrowArm / 2 : -arrowArm / 2;
        painter.drawPolyline(
            QPolygonF({middle + QPointF(-tip, -arrowArm), middle + QPointF(tip, 0), middle + QPointF(-tip, arrowArm)}));
    }
    for (int column = 0; column < columns; ++column) {
        const int weekday = (m_weekStart - 1 + column) % columns + 1;
        const QRectF box = cell(column, 0).translated(0, -namesHeight);
        write(QRectF(box.left(), box.top(), box.width(), namesHeight),
            names.standaloneDayName(weekday, QLocale::ShortFormat), TypeRole::Micro, Weight::Regular, theme.text2);
    }
    QDate day = firstShown();
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column, day = day.addDays(1))
            paintDay(painter, day, cell(column, row));
}

void MonthGrid::paintDay(QPainter& painter, const QDate& day, const QRectF& box) const
{
    const Theme& theme = m_appearance.theme();
    const bool isEnd = day == m_span.first || day == m_span.last;
    const bool isInside = m_span.first.isValid() && m_span.last.isValid() && day >= m_span.first && day <= m_span.last;
    const QRectF inner = box.adjusted(2, 2, -2, -2);
    if (isInside && m_span.first != m_span.last) {
        QRectF band = inner.adjusted(-2, 0, 2, 0);
        if (day == m_span.first)
            band.setLeft(inner.center().x());
        if (day == m_span.last)
            band.setRight(inner.center().x());
        painter.fillRect(snapped(painter, band), theme.sel);
    }
    if (isEnd)
        paintBox(painter, inner, {.fill = theme.ink, .edge = QColor(), .radius = buttonRadius});
    else if (day == m_today)
        paintBox(painter, inner, {.fill = QColor(), .edge = theme.line2, .radius = buttonRadius});
    QColor color = day.month() == m_current.month() ? theme.text : theme.text3;
    if (isEnd)
        color = theme.inkText;
    painter.setFont(typeFont(TypeRole::Small, isEnd || day == m_today ? Weight::Bold : Weight::Regular));
    painter.setPen(color);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine,
        money::withDigits(QString::number(day.day()), m_appearance.digits()));
    if (day == m_current && hasFocus())
        paintBox(painter, box, {.fill = QColor(), .edge = theme.focus, .edgeWidth = 3, .radius = buttonRadius + 2});
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current.addDays(-1));
        return;
    case Qt::Key_Right:
        setCurrent(m_current.addDays(1));
        return;
    case Qt::Key_Up:
        setCurrent(m_current.addDays(-columns));
        return;
    case Qt::Key_Down:
        setCurrent(m_current.addDays(columns));
        return;
    case Qt::Key_PageUp:
        turn(-1);
        return;
    case Qt::Key_PageDown:
        turn(1);
        return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit chosen(m_current);
        return;
    default:
        event->ignore();
    }
}

void MonthGrid::mousePressEvent(QMouseEvent* event)
{
    for (const bool next : {false, true}) {
        if (turner(next).contains(event->position())) {
            turn(next ? 1 : -1);
            return;
        }
    }
    QDate day = firstShown();
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column, day = day.addDays(1)) {
            if (cell(column, row).contains(event->position())) {
                setCurrent(day);
                emit chosen(day);
                return;
            }
        }
    }
}

void MonthGrid::wheelEvent(QWheelEvent* event)
{
    if (event->angleDelta().y() != 0)
        turn(event->angleDelta().y() > 0 ? -1 : 1);
    event->accept();
}

void MonthGrid::focusInEvent(QFocusEvent*)
{
    update();
}

void MonthGrid::focusOutEvent(QFocusEvent*)
{
    update();
}

} // namespace ui
