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
#include <optional>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pad = 16;
constexpr int closePad = 12; ///< where the currencies would need two rows otherwise
constexpr int largestPx = 28;
constexpr int partedPx = 24; ///< at most, over two lines
constexpr int smallestPx = 20;
constexpr int compactPx = 14;
constexpr int compactGap = 8;
constexpr int compactPad = 10;
constexpr int labelGap = 10;
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
    cell.paid = cell.note;
    for (const ledger::Totals::Other& other : of.others) {
        const QString more = amount(other.received, other.currency, money::CurrencyMark::SymbolAndCode, digits);
        //: Under the sum of a currency: %1 is what stands there ("16 paid"), %2 an amount that came in another currency
        cell.note = tr("%1, plus %2").arg(cell.note, more);
        //: On the line below "16 paid": %1 is an amount that came in another currency
        cell.plus = cell.plus.isEmpty() ? tr("plus %1").arg(more) : tr("%1, plus %2").arg(cell.plus, more);
    }
    if (of.refunded != 0) {
        const QString back = amount(of.refunded, of.currency, money::CurrencyMark::Symbol, digits);
        //: Under the sum of a currency: %1 is what stands there ("16 paid"), %2 an amount that went back to payers
        //: since
        cell.note = tr("%1, %2 refunded").arg(cell.note, back);
        //: Beside the code of a currency: %1 is an amount that went back to payers since
        cell.back = tr("%1 refunded").arg(back);
    }
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

int TotalsBand::cellWidth(const Cell& cell, const Form& form) const
{
    const double figure = columnTextWidth(cell.figure, figureFont(form.px));
    const auto noteWidth = [](const QString& note) { return columnTextWidth(note, typeFont(TypeRole::Micro)); };
    const double back = form.isParted && !cell.back.isEmpty() ? labelGap + noteWidth(cell.back) : 0;
    const double label = columnTextWidth(cell.label, typeFont(TypeRole::Small)) + back;
    const double note = form.isParted ? std::max(noteWidth(cell.paid), noteWidth(cell.plus)) : noteWidth(cell.note);
    const double content = m_isCompact ? label + figure + note + 2 * compactGap : std::max({figure, label, note});
    return static_cast<int>(std::ceil(content)) + 2 * form.pad;
}

int TotalsBand::rowWidth(const QList<Cell>& all, const Form& form) const
{
    int widest = 0;
    int together = 0;
    for (const Cell& cell : all) {
        const int needed = cellWidth(cell, form);
        widest = std::max(widest, needed);
        together += needed;
    }
    return form.isUneven ? together : widest * form.columns;
}

/// One row while that leaves every figure whole and legible: cells of one width first, then each as wide as it needs,
/// then what came in other currencies on a line of its own and what was refunded beside the code.
TotalsBand::Form TotalsBand::bestForm(const QList<Cell>& all) const
{
    const int count = static_cast<int>(all.size());
    const int largest = m_isCompact ? smallestPx : largestPx;
    const int smallest = m_isCompact ? compactPx : smallestPx;
    const auto fitting = [&](Form form) -> std::optional<Form> {
        for (form.px = form.isParted ? std::min(largest, partedPx) : largest; form.px >= smallest; form.px -= 2)
            if (rowWidth(all, form) <= width())
                return form;
        return std::nullopt;
    };
    if (m_isCompact) {
        if (const auto form = fitting({.pad = compactPad, .columns = count, .isUneven = true}))
            return *form;
    } else {
        for (const Form& each : {Form{.pad = pad, .columns = count}, Form{.pad = closePad, .columns = count},
                 Form{.pad = closePad, .columns = count, .isUneven = true},
                 Form{.pad = closePad, .columns = count, .isParted = true},
                 Form{.pad = closePad, .columns = count, .isUneven = true, .isParted = true}})
            if (const auto form = fitting(each))
                return *form;
    }
    // Rows of one length look designed, four and one do not.
    for (int rows = 2; rows <= count; ++rows) {
        Form form{.pad = m_isCompact ? compactPad : pad, .columns = (count + rows - 1) / rows};
        if (const auto whole = fitting(form))
            return *whole;
        form.isParted = !m_isCompact;
        if (const auto parted = fitting(form))
            return *parted;
    }
    return {.px = smallest, .pad = m_isCompact ? compactPad : pad, .columns = 1};
}

void TotalsBand::arrange()
{
    const QList<Cell> all = cells();
    m_form = bestForm(all);
    m_spare = m_form.isUneven ? (width() - rowWidth(all, m_form)) / std::max(1, m_form.columns) : 0;
    const int rows = (static_cast<int>(all.size()) + m_form.columns - 1) / m_form.columns;
    setFixedHeight(rows * (m_isCompact ? CompactHeight : Height));
    const QString words = spoken().join(u". ");
    if (words != accessibleDescription()) {
        setAccessibleName(tr("Totals"));
        setAccessibleDescription(words);
    }
    update();
}

bool TotalsBand::fits() const
{
    return rowWidth(cells(), m_form) <= width();
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
    const double wide = static_cast<double>(width()) / m_form.columns;
    const int high = m_isCompact ? CompactHeight : Height;
    double left = 0;
    for (int i = 0; i < all.size(); ++i) {
        const int column = i % m_form.columns;
        const int top = i / m_form.columns * high;
        const double cellWide = m_form.isUneven ? cellWidth(all.at(i), m_form) + m_spare : wide;
        const QRectF area(m_form.isUneven ? left : column * wide, top, cellWide, high);
        left += cellWide;
        if (column > 0)
            paintLine(painter, QRectF(area.left(), top + 1, 1, high - 2), Qt::Vertical, theme.line);
        if (column == 0 && top > 0)
            paintLine(painter, QRectF(1, top, width() - 2, 1), Qt::Horizontal, theme.line);
        const QRectF content = area.adjusted(m_form.pad, 0, -m_form.pad, 0);
        if (m_isCompact)
            paintCompact(painter, content, all.at(i));
        else
            paintTall(painter, content, all.at(i));
    }
}

void TotalsBand::paintTall(QPainter& painter, const QRectF& area, const Cell& cell) const
{
    const Theme& theme = m_appearance.theme();
    const auto line = [&area](double y, double height) {
        return QRectF(area.left(), area.top() + y, area.width(), height);
    };
    const QFont small = typeFont(TypeRole::Small);
    const QFont micro = typeFont(TypeRole::Micro);
    const QColor figureColor = m_isCounting ? theme.text3 : theme.text;
    if (!m_form.isParted) {
        paintColumnText(painter, line(8, 22), cell.label, small, theme.text2);
        paintColumnText(painter, line(29, 38), cell.figure, figureFont(m_form.px), figureColor);
        paintColumnText(painter, line(66, 20), cell.note, micro, theme.text2);
        return;
    }
    paintColumnText(painter, line(4, 20), cell.label, small, theme.text2);
    const double labelEnd = columnTextWidth(cell.label, small) + labelGap;
    paintColumnText(painter, line(4, 20).adjusted(labelEnd, 0, 0, 0), cell.back, micro, theme.text2);
    paintColumnText(painter, line(22, 32), cell.figure, figureFont(m_form.px), figureColor);
    paintColumnText(painter, line(53, 18), cell.paid, micro, theme.text2);
    paintColumnText(painter, line(71, 18), cell.plus, micro, theme.text2);
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
    write(cell.figure, figureFont(m_form.px), m_isCounting ? theme.text3 : theme.text);
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
