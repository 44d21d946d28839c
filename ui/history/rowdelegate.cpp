// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/rowdelegate.h"

#include "ui/common/appearance.h"
#include "ui/common/columntext.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <cmath>

namespace ui {

namespace {

constexpr int barWidth = 3;

QFont fontOf(PaymentModel::Column column)
{
    return typeFont(TypeRole::Body, column == PaymentModel::Amount ? Weight::Bold : Weight::Regular);
}

} // namespace

RowDelegate::RowDelegate(const Appearance& appearance, const PaymentModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
    , m_model(model)
{
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = m_appearance.theme();
    const QRectF cell = option.rect;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const auto column = static_cast<PaymentModel::Column>(index.column());
    painter->fillRect(cell, isChosen ? theme.sel : theme.surface);
    if (isChosen && index.column() == 0)
        painter->fillRect(QRectF(cell.left(), cell.top(), barWidth, cell.height()), theme.ink);
    paintLine(*painter, QRectF(cell.left(), cell.bottom() - snappedWidth(*painter, 1), cell.width(), 1), Qt::Horizontal,
        theme.line);

    const payments::Payment& payment = m_model.payment(index.row());
    const QString text = m_model.text(payment, column);
    const bool isLast = column == PaymentModel::Amount;
    const QRectF area = cell.adjusted(column == PaymentModel::Time ? Pad : 0, 0, isLast ? -Pad : -Gap, -1);
    const QFont font = fontOf(column);
    switch (column) {
    case PaymentModel::State: {
        const QRectF pill(area.left(), area.center().y() - statusPillHeight / 2.0,
            static_cast<double>(statusPillWidth(text)), statusPillHeight);
        paintStatusPill(*painter, pill, m_model.state(payment), text, theme);
        break;
    }
    case PaymentModel::Reference:
        paintColumnText(
            *painter, area, QFontMetricsF(font).elidedText(text, Qt::ElideMiddle, area.width()), font, theme.text);
        break;
    case PaymentModel::Method:
        paintColumnText(
            *painter, area, QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width()), font, theme.text2);
        break;
    case PaymentModel::Time:
        paintColumnText(*painter, area, text, font, theme.text2);
        break;
    case PaymentModel::Received:
        paintColumnText(*painter, area, text, font, theme.text2, Qt::AlignRight);
        break;
    case PaymentModel::Amount:
        paintColumnText(*painter, area, text, font, theme.text, Qt::AlignRight);
        break;
    case PaymentModel::Number:
    case PaymentModel::ColumnCount:
        paintColumnText(*painter, area, text, font, theme.text);
        break;
    }
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, RowHeight};
}

int RowDelegate::cellWidth(PaymentModel::Column column, const QString& text)
{
    const int ends = (column == PaymentModel::Time ? Pad : 0) + (column == PaymentModel::Amount ? Pad : Gap);
    const double own = column == PaymentModel::State ? statusPillWidth(text) : columnTextWidth(text, fontOf(column));
    return static_cast<int>(std::ceil(own)) + ends;
}

} // namespace ui
