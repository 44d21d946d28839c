// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/rowdelegate.h"

#include "ui/common/appearance.h"
#include "ui/common/columntext.h"
#include "ui/common/type.h"
#include "ui/history/loadingbars.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ui {

using Column = PaymentModel::Column;

namespace {

QFont fontOf(Column column)
{
    return typeFont(TypeRole::Body, column == PaymentModel::Asked ? Weight::Bold : Weight::Regular);
}

/// Names end in the middle of nowhere; of a reference both ends count. Figures and times are never cut.
Qt::TextElideMode cutOf(Column column)
{
    switch (column) {
    case PaymentModel::Reference:
        return Qt::ElideMiddle;
    case PaymentModel::Payer:
    case PaymentModel::Account:
    case PaymentModel::Gateway:
    case PaymentModel::Method:
    case PaymentModel::PaidVia:
    case PaymentModel::Cashier:
    case PaymentModel::Note:
        return Qt::ElideRight;
    default:
        return Qt::ElideNone;
    }
}

bool isLoud(Column column)
{
    return column == PaymentModel::Number || column == PaymentModel::Reference || column == PaymentModel::Payer
        || column == PaymentModel::Asked || column == PaymentModel::Note;
}

QRectF contentOf(const QStyleOptionViewItem& option)
{
    using Position = QStyleOptionViewItem::ViewItemPosition;
    const Position position = option.viewItemPosition;
    const bool isFirst = position == Position::Beginning || position == Position::OnlyOne;
    const bool isLast = position == Position::End || position == Position::OnlyOne;
    return QRectF(option.rect)
        .adjusted(isFirst ? RowDelegate::Pad : 0, 0, isLast ? -RowDelegate::EndPad : -RowDelegate::Gap, -1);
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
    const auto column = static_cast<Column>(index.column());
    const QRectF area = contentOf(option);
    const payments::Payment* payment = m_model.payment(index.row());
    if (!payment) {
        // Of different lengths, as words are; the same at every look.
        constexpr int lengths = 5;
        const double share = 0.45 + 0.1 * ((index.row() * 7 + index.column() * 3) % lengths);
        paintLoadingBar(*painter, area, share, PaymentWords::isAmount(column) ? Qt::AlignRight : Qt::AlignLeft, theme);
        return;
    }
    QString text = m_model.text(*payment, column);
    if (text.isEmpty() && column != PaymentModel::Note)
        text = QChar(0x2014);
    if (column == PaymentModel::State) {
        const QString word = statusPillWidth(text) <= area.width() + 1 ? text : QString();
        const QRectF pill(area.left(), area.center().y() - statusPillHeight / 2.0,
            static_cast<double>(statusPillWidth(word)), statusPillHeight);
        paintStatusPill(*painter, pill, m_model.words().state(*payment), word, theme);
        return;
    }
    const QFont font = fontOf(column);
    const QColor& color = isLoud(column) ? theme.text : theme.text2;
    if (PaymentWords::isAmount(column)) {
        paintColumnText(*painter, area, text, font, color, Qt::AlignRight);
        return;
    }
    const Qt::TextElideMode cut = cutOf(column);
    const QString fitting =
        cut == Qt::ElideNone ? text : QFontMetricsF(font).elidedText(text, cut, std::max(0.0, area.width()));
    paintColumnText(*painter, area, fitting, font, color);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, RowHeight};
}

int RowDelegate::cellWidth(Column column, const QString& text)
{
    const double own = column == PaymentModel::State ? statusPillWidth(text) : columnTextWidth(text, fontOf(column));
    return static_cast<int>(std::ceil(own)) + Gap;
}

} // namespace ui
