// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/listedmodel.h"

#include "core/base/outsidetext.h"
#include "ui/common/appearance.h"
#include "ui/common/paymentstate.h"
#include "ui/common/salefacts.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using Said = payments::Observation::Said;

namespace {

constexpr QChar emDash(0x2014);

} // namespace

ListedModel::ListedModel(
    const Appearance& appearance, const Languages& languages, const base::Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_appearance(appearance)
    , m_languages(languages)
    , m_clock(clock)
{
}

void ListedModel::setService(const QString& service)
{
    m_service = service;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ListedModel::setRows(const QList<Row>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ListedModel::countOf(Standing standing) const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [standing](const Row& row) { return row.standing == standing; }));
}

void ListedModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ListedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ListedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& shown = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return text(shown, static_cast<Column>(index.column()));
    // The keyboard stays in the first column, so that a screen reader speaks the whole row there.
    if (role == Qt::AccessibleTextRole && index.column() == 0)
        return spoken(shown);
    return {};
}

QVariant ListedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == Amount ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Made:
        return tr("Made");
    case Invoice:
        return tr("Invoice");
    case Method:
        return tr("Method");
    case There:
        //: Head of a column: the state of a payment there; %1 is a service, as "bayar.gg"
        return tr("At %1").arg(m_service);
    case Here:
        return tr("In Paydesk");
    case Amount:
        return tr("Amount");
    case ColumnCount:
        break;
    }
    return {};
}

QString ListedModel::text(const Row& row, Column column) const
{
    const money::Digits digits = m_appearance.digits();
    switch (column) {
    case Made:
        return row.theirs.createdAt
            ? SaleFacts::listTime(*row.theirs.createdAt, m_clock.nowUtc(), m_languages.current(), digits)
            : QString(emDash);
    case Invoice:
        return base::oneLine(row.theirs.gatewayId);
    case Method: {
        const QString& used = row.theirs.seen.paidVia.isEmpty() ? row.theirs.method : row.theirs.seen.paidVia;
        return used.isEmpty() ? QString(emDash) : base::oneLine(SaleFacts::method(used));
    }
    case There:
        return stateWord(theirState(row));
    case Here:
        if (row.ours)
            return SaleFacts::number(*row.ours, digits);
        if (row.standing == Standing::Missing)
            return tr("Missing");
        return row.standing == Standing::Open ? tr("Open elsewhere") : tr("No price told");
    case Amount: {
        const auto amount = row.theirs.finalAmount ? row.theirs.finalAmount : row.theirs.price;
        return amount ? SaleFacts::amount(*amount, digits) : QString(emDash);
    }
    case ColumnCount:
        break;
    }
    return {};
}

ui::State ListedModel::theirState(const Row& row)
{
    switch (row.theirs.seen.said) {
    case Said::Paid:
        return State::Paid;
    case Said::Expired:
        return State::Expired;
    case Said::Cancelled:
        return State::Cancelled;
    case Said::Failed:
    case Said::Refused:
        return State::Failed;
    case Said::Refunded:
        return State::Refunded;
    case Said::Processing:
        return State::Seen;
    case Said::Created:
    case Said::Open:
        return State::Waiting;
    case Said::NoAnswer:
        break;
    }
    return State::Unknown;
}

std::optional<ui::State> ListedModel::ourState(const Row& row) const
{
    return row.ours ? std::optional(stateAt(*row.ours, m_clock.nowUtc())) : std::nullopt;
}

QString ListedModel::spoken(const Row& row) const
{
    const QString here = row.ours ? text(row, Here) + u' ' + stateWord(*ourState(row)) : text(row, Here);
    //: One payment as a screen reader speaks it: %1 invoice, %2 amount, %3 service, %4 state there, %5 state here
    QString sentence = tr("%1, %2, at %3: %4, in Paydesk: %5")
                           .arg(text(row, Invoice), text(row, Amount), m_service, text(row, There), here);
    if (row.standing == Standing::News)
        sentence += u", "_s + tr("not taken over yet");
    return sentence;
}

} // namespace ui
