// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/currencytable.h"

#include "ui/common/figures.h"
#include "ui/common/plainlabel.h"
#include "ui/history/transferwords.h"

#include <QGridLayout>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using OfCurrency = reports::ControlTotals::OfCurrency;

namespace {

constexpr int rowHeight = 30;
constexpr int received = 3; ///< the column people look for

} // namespace

CurrencyTable::CurrencyTable(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 4, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
}

void CurrencyTable::setTotals(const QList<OfCurrency>& totals, money::Digits digits)
{
    qDeleteAll(m_parts);
    m_parts.clear();
    m_rows.clear();
    const bool hasRefunds =
        std::any_of(totals.begin(), totals.end(), [](const OfCurrency& each) { return each.refunded != 0; });
    QStringList head{tr("Currency"), tr("Payments"), tr("Asked"), tr("Received")};
    if (hasRefunds)
        head << tr("Refunded");
    if (!totals.isEmpty())
        addRow(head, head, true);
    for (const OfCurrency& each : totals) {
        const auto sum = [&each, digits](qint64 units, bool isNone) {
            return isNone ? u"–"_s : sumFigure(units, each.currency, digits);
        };
        QStringList texts{money::spec(each.currency).code, countText(each.rows, digits),
            sum(each.asked, each.rows == 0), sum(each.received, each.rows == 0)};
        if (hasRefunds)
            texts << sum(each.refunded, each.refunded == 0);
        addRow(head, texts, false);
        if (each.receivedInRows != each.received)
            //: Below the sums of a currency: %1 is what the whole column "received" of the file comes to
            addNote(tr("%1 in all rows, also those not paid or priced otherwise")
                        .arg(sumFigure(each.receivedInRows, each.currency, digits)));
    }
}

void CurrencyTable::addNote(const QString& text)
{
    auto* label = new PlainLabel(m_appearance, TypeRole::Small, Tone::Text2, this);
    label->setText(text);
    label->setWrap(true);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop); // it belongs to the row above
    label->setMinimumHeight(rowHeight);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, -1);
    m_parts.append(label);
    m_rows << text;
}

void CurrencyTable::addRow(const QStringList& head, const QStringList& texts, bool isHead)
{
    const int row = m_grid->rowCount();
    for (int column = 0; column < texts.size(); ++column) {
        auto* label = new PlainLabel(m_appearance, isHead ? TypeRole::Small : TypeRole::Body,
            isHead || column == 0 ? Tone::Text2 : Tone::Text, this);
        label->setText(texts.at(column));
        if (column > 0)
            label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (!isHead) {
            label->setWeight(column == received ? Weight::Bold : Weight::Regular);
            if (column > 0) // what a figure is, to who does not see its place
                label->setAccessibleName(u"%1, %2: %3"_s.arg(texts.first(), head.at(column), texts.at(column)));
        }
        label->setMinimumWidth(label->sizeHint().width());
        label->setMinimumHeight(std::max(rowHeight, label->sizeHint().height()));
        m_grid->addWidget(label, row, column);
        m_parts.append(label);
    }
    m_rows << texts.join(u'\t');
}

} // namespace ui
