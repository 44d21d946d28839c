// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/totalsband.h"

#include "core/money/moneyformat.h"
#include "ui/common/appearance.h"
#include "ui/common/columntext.h"
#include "ui/common/figures.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pad = 16;
constexpr int largestPx = 28;
constexpr int smallestPx = 20;
constexpr int compactPx = 14;
constexpr int compactGap = 8;
constexpr int compactPad = 10;
constexpr int usualCell = 200; ///< a currency alone does not stretch over the page

QString amount(qint64 minor, money::Currency currency, money::CurrencyMark mark, money::Digits digits)
{
    if (const auto sum = money::Money::fromMinor(minor, currency))
        return money::format(*sum, mark, digits);
    return u"> "_s + money::format(*money::Money::fromMinor(money::Money::MaxMinor, currency), mark, digits);
}

QFont figureFont(int px)
{
    return typeFont(TypeRole::Total, Weight::Bold, px);
}

} // namespace

TotalsBand::TotalsBand(const Appearance& appearance, base::Scheduler& scheduler, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_scheduler(scheduler)
{
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &TotalsBand::arrange);
    arrange();
}

void TotalsBand::startAnew()
{
    m_isCounting = true;
    m_timer = m_scheduler.after(Patience, [this] {
        m_isKnown = false;
        arrange();
    });
    update();
}

void TotalsBand::setTotals(const ledger::Totals& totals)
{
    m_timer.cancel();
    m_totals = totals;
    m_isKnown = true;
    m_isCounting = !totals.complete;
    arrange();
}

void TotalsBand::setUnknown()
{
    m_timer.cancel();
    m_isKnown = false;
    m_isCounting = false;
    arrange();
}

TotalsBand::Cell TotalsBand::cellOf(const ledger::Totals::OfCurrency& of) const
{
    const money::Digits digits = m_appearance.digits();
    const QString code = money::spec(of.currency).code;
    Cell cell;
    //: Over the sum of a currency while it is counted; %1 is its code
    cell.label = m_isCounting ? tr("%1 · counting…").arg(code) : code;
    if (!m_isKnown)
        return cell;
    cell.figure = amount(of.received, of.currency, money::CurrencyMark::Symbol, digits);
    cell.note = of.paid == of.count
        //: Under the sum of a currency: %1 is how many sales were paid
        ? tr("%1 paid").arg(countText(of.paid, digits))
        //: Under the sum of a currency: %1 is how many sales were paid, %2 how many there are
        : tr("%1 of %2 paid").arg(countText(of.paid, digits), countText(of.count, digits));
    for (const ledger::Totals::Other& other : of.others)
        //: Under the sum of a currency: %1 is what stands there ("16 paid"), %2 an amount that came in another currency
        cell.note =
            tr("%1, plus %2")
                .arg(cell.note, amount(other.received, other.currency, money::CurrencyMark::SymbolAndCode, digits));
    const QString inFull = amount(of.received, of.currency, money::CurrencyMark::SymbolAndCode, money::Digits::Ascii);
    cell.spoken = inFull + u", "_s + cell.note;
    return cell;
}

QList<TotalsBand::Cell> TotalsBand::cells() const
{
    QList<Cell> cells;
    for (const ledger::Totals::OfCurrency& of : m_totals.currencies)
        cells << cellOf(of);
    if (!cells.isEmpty())
        return cells;
    Cell cell;
    cell.label = m_isCounting ? tr("Received · counting…") : tr("Received");
    if (m_isKnown && !m_isCounting) {
        cell.figure = countText(0, m_appearance.digits());
        cell.note = tr("No sales here");
        cell.spoken = cell.note;
    } else if (!m_isCounting) {
        cell.figure = u"—"_s;
        cell.note = tr("Not known");
        cell.spoken = cell.note;
    }
    return {cell};
}

QStringList TotalsBand::spoken() const
{
    QStringList all;
    for (const Cell& cell : cells())
        all << (cell.spoken.isEmpty() || m_isCounting
                ? cell.label + (cell.spoken.isEmpty() ? QString() : u", "_s + cell.spoken)
                : cell.spoken);
    return all;
}

void TotalsBand::setCompact(bool isCompact)
{
    if (std::exchange(m_isCompact, isCompact) != isCompact)
        arrange();
}

int TotalsBand::cellWidth(const Cell& cell, int px) const
{
    const double figure = columnTextWidth(cell.figure, figureFont(px));
    const double label = columnTextWidth(cell.label, typeFont(TypeRole::Small));
    const double note = columnTextWidth(cell.note, typeFont(TypeRole::Micro));
    const double content = m_isCompact ? label + figure + note + 2 * compactGap : std::max({figure, label, note});
    return static_cast<int>(std::ceil(content)) + 2 * (m_isCompact ? compactPad : pad);
}

void TotalsBand::arrange()
{
    const QList<Cell> all = cells();
    const auto widest = [&](int px) {
        int width = 0;
        for (const Cell& cell : all)
            width = std::max(width, cellWidth(cell, px));
        return width;
    };
    const int count = static_cast<int>(all.size());
    const int smallest = m_isCompact ? compactPx : smallestPx;
    m_px = m_isCompact ? smallestPx : largestPx;
    while (m_px > smallest && widest(m_px) * count > width())
        m_px -= 2;
    m_columns = std::clamp(width() / std::max(1, widest(m_px)), 1, count);
    // Rows of one length look designed, four and one do not.
    const int rows = (count + m_columns - 1) / m_columns;
    m_columns = (count + rows - 1) / rows;
    // On one line each may have what it needs.
    int together = 0;
    for (const Cell& cell : all)
        together += cellWidth(cell, m_px);
    m_isOneLine = m_isCompact && together <= width();
    if (m_isOneLine)
        m_columns = count;
    m_spare = (width() - together) / std::max(1, count);
    setFixedHeight((count + m_columns - 1) / m_columns * (m_isCompact ? CompactHeight : Height));
    const QString words = spoken().join(u". ");
    if (words != accessibleDescription()) {
        setAccessibleName(tr("Totals"));
        setAccessibleDescription(words);
    }
    update();
}

bool TotalsBand::fits() const
{
    const QList<Cell> all = cells();
    return m_isOneLine || std::all_of(all.begin(), all.end(), [this](const Cell& cell) {
        return cellWidth(cell, m_px) * m_columns <= width();
    });
}

QSize TotalsBand::sizeHint() const
{
    return {2 * usualCell, Height};
}

QSize TotalsBand::minimumSizeHint() const
{
    return {usualCell, Height};
}

void TotalsBand::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    paintBox(painter, rect(), {.fill = theme.surface, .edge = theme.line, .radius = cardRadius});
    const QList<Cell> all = cells();
    const double wide = static_cast<double>(width()) / m_columns;
    const int high = m_isCompact ? CompactHeight : Height;
    double left = 0;
    for (int i = 0; i < all.size(); ++i) {
        const int column = i % m_columns;
        const int top = i / m_columns * high;
        const double cellWide = m_isOneLine ? cellWidth(all.at(i), m_px) + m_spare : wide;
        const QRectF area(m_isOneLine ? left : column * wide, top, cellWide, high);
        left += cellWide;
        if (column > 0)
            paintLine(painter, QRectF(area.left(), top + 1, 1, high - 2), Qt::Vertical, theme.line);
        if (column == 0 && top > 0)
            paintLine(painter, QRectF(1, top, width() - 2, 1), Qt::Horizontal, theme.line);
        if (m_isCompact)
            paintCompact(painter, area.adjusted(compactPad, 0, -compactPad, 0), all.at(i));
        else
            paintTall(painter, area.adjusted(pad, 0, -pad, 0), all.at(i));
    }
}

void TotalsBand::paintTall(QPainter& painter, const QRectF& area, const Cell& cell) const
{
    const Theme& theme = m_appearance.theme();
    const auto line = [&area](double y, double height) {
        return QRectF(area.left(), area.top() + y, area.width(), height);
    };
    paintColumnText(painter, line(8, 22), cell.label, typeFont(TypeRole::Small), theme.text2);
    paintColumnText(painter, line(29, 38), cell.figure, figureFont(m_px), m_isCounting ? theme.text3 : theme.text);
    paintColumnText(painter, line(66, 20), cell.note, typeFont(TypeRole::Micro), theme.text2);
}

void TotalsBand::paintCompact(QPainter& painter, const QRectF& area, const Cell& cell) const
{
    const Theme& theme = m_appearance.theme();
    QRectF rest = area;
    const auto write = [&](const QString& text, const QFont& font, const QColor& color) {
        paintColumnText(painter, rest, text, font, color);
        rest.setLeft(rest.left() + columnTextWidth(text, font) + compactGap);
    };
    write(cell.label, typeFont(TypeRole::Small), theme.text2);
    write(cell.figure, figureFont(m_px), m_isCounting ? theme.text3 : theme.text);
    write(cell.note, typeFont(TypeRole::Micro), theme.text2);
}

void TotalsBand::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void TotalsBand::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        arrange();
    QFrame::changeEvent(event);
}

} // namespace ui
