// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/salerows.h"

#include "core/base/outsidetext.h"
#include "core/money/moneyformat.h"
#include "ui/charge/sales.h"
#include "ui/charge/salewords.h"
#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/paymentstate.h"
#include "ui/common/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr double pad = 16;
constexpr double shapeSize = 20;
constexpr double shapeGap = 12;
constexpr double barWidth = 3;
constexpr double barHeight = 24;
constexpr int leastPad = 2;
constexpr int usualPad = 6;

void drawLine(QPainter& painter, const QRectF& line, Qt::Alignment side, const QFont& font, const QColor& color,
    const QString& text)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(line, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetricsF(font).elidedText(text, Qt::ElideRight, line.width()));
}

double widthOf(const QFont& font, const QString& text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

} // namespace

SaleRows::SaleRows(const Appearance& appearance, const base::Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_appearance(appearance)
    , m_clock(clock)
{
}

void SaleRows::setSales(const QList<payments::Payment>& sales, const Sales* from)
{
    m_from = from;
    // Same rows in the same places keep the current row and what a screen reader reads.
    const bool samePlaces = sales.size() == m_sales.size()
        && std::equal(sales.begin(), sales.end(), m_sales.begin(),
            [](const payments::Payment& a, const payments::Payment& b) { return a.id == b.id; });
    if (samePlaces) {
        m_sales = sales;
        refresh();
        return;
    }
    beginResetModel();
    m_sales = sales;
    endResetModel();
}

void SaleRows::refresh()
{
    if (!m_sales.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int SaleRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sales.size());
}

std::optional<std::chrono::seconds> SaleRows::left(const payments::Payment& payment) const
{
    return timeLeft(payment, m_from ? m_from->watching(payment.id) : std::nullopt, m_clock);
}

State SaleRows::state(const payments::Payment& payment) const
{
    return stateOf(payment, left(payment));
}

QString SaleRows::wordAndTime(const payments::Payment& payment) const
{
    const QDateTime moment = payment.paidAt ? *payment.paidAt
        : Sales::isOpen(payment)            ? payment.createdAt
                                            : payment.changedAt;
    return stateWord(state(payment)) + u" · "_s + shortMoment(moment, m_clock, m_appearance.digits());
}

QString SaleRows::amountText(const payments::Payment& payment) const
{
    return money::format(payment.due(), money::CurrencyMark::Symbol, m_appearance.digits());
}

QString SaleRows::accountOf(const payments::Payment& payment) const
{
    return m_from && m_from->offers().size() > 1 ? m_from->accountName(payment.account) : QString();
}

QVariant SaleRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const payments::Payment& payment = m_sales.at(index.row());
    QString text =
        saleNumber(payment, m_appearance.digits()) + u", "_s + amountText(payment) + u", "_s + wordAndTime(payment);
    for (const QString& more : {base::oneLine(payment.reference), accountOf(payment)}) {
        if (!more.isEmpty())
            text += u", "_s + more;
    }
    return text;
}

SaleRowDelegate::SaleRowDelegate(const Appearance& appearance, const SaleRows& rows, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_rows(rows)
{
}

int SaleRowDelegate::leastHeight(const QString& words)
{
    return 2 * leastPad + lineHeight(TypeRole::Section, {}) + lineHeight(TypeRole::Small, words);
}

QSize SaleRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), m_rowHeight};
}

void SaleRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const payments::Payment& payment = m_rows.sales().at(index.row());
    const Theme& theme = m_appearance.theme();
    const QRectF row = option.rect;
    const State state = m_rows.state(payment);
    const bool shown = payment.id == m_shown;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ground = shown ? theme.sel : theme.surface;
    painter->fillRect(row, ground);
    if (index.row() > 0)
        paintLine(*painter, row, Qt::Horizontal, theme.line);
    if (shown)
        painter->fillRect(QRectF(row.left(), row.center().y() - barHeight / 2, barWidth, barHeight), theme.ink);
    paintStateShape(*painter, {row.left() + pad, row.center().y() - shapeSize / 2, shapeSize, shapeSize}, state,
        theme.color(stateTone(state)), ground);

    const QFont bold = typeFont(TypeRole::Section, Weight::Bold);
    const QFont small = typeFont(TypeRole::Small);
    const QString amount = m_rows.amountText(payment);
    const QString words = m_rows.wordAndTime(payment);
    // Khmer lines are taller: each line has its part of what there is.
    const double upperLine = lineHeight(TypeRole::Section, {});
    const double lowerLine = lineHeight(TypeRole::Small, words);
    const double above = std::clamp((row.height() - upperLine - lowerLine) / 2, double(leastPad), double(usualPad));
    const QRectF text = row.adjusted(pad + shapeSize + shapeGap, above, -pad, -above);
    const double share = upperLine / (upperLine + lowerLine);
    const QRectF upper(text.left(), text.top(), text.width(), text.height() * share);
    const QRectF lower(text.left(), upper.bottom(), text.width(), text.bottom() - upper.bottom());
    drawLine(*painter, upper, Qt::AlignRight, bold, theme.text, amount);
    drawLine(*painter, lower, Qt::AlignRight, small, theme.text2, words);
    const QString account = m_rows.accountOf(payment);
    const QString reference = payment.reference.isEmpty() ? account : base::oneLine(payment.reference);
    const double numberRoom = upper.width() - widthOf(bold, amount) - shapeGap;
    const double referenceRoom = lower.width() - widthOf(small, words) - shapeGap;
    if (reference.isEmpty()) {
        drawLine(*painter, QRectF(text.left(), text.top(), std::min(numberRoom, referenceRoom), text.height()),
            Qt::AlignLeft, small, theme.text2, saleNumber(payment, m_appearance.digits()));
    } else {
        drawLine(*painter, QRectF(upper.topLeft(), QSizeF(numberRoom, upper.height())), Qt::AlignLeft, small,
            theme.text2, saleNumber(payment, m_appearance.digits()));
        drawLine(*painter, QRectF(lower.topLeft(), QSizeF(referenceRoom, lower.height())), Qt::AlignLeft, small,
            theme.text3, reference);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(
            *painter, row.adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin), buttonRadius, theme);
    painter->restore();
}

} // namespace ui
