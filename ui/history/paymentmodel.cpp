// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/paymentmodel.h"

#include "core/base/outsidetext.h"
#include "ui/common/appearance.h"
#include "ui/common/paymentstate.h"
#include "ui/common/salefacts.h"

#include <algorithm>

namespace ui {

using payments::Payment;

namespace {

constexpr QChar emDash(0x2014);

bool isNewer(const Payment& left, const Payment& right)
{
    return left.number > right.number;
}

} // namespace

PaymentModel::PaymentModel(const Appearance& appearance, const Languages& languages, ledger::Reading& reading,
    const base::Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_appearance(appearance)
    , m_languages(languages)
    , m_reading(reading)
    , m_clock(clock)
{
}

void PaymentModel::load()
{
    if (m_loading)
        return;
    m_loading = true;
    m_reading.latest(this, PageSize, std::nullopt, [this](const Page& page) { firstRead(page); });
}

void PaymentModel::readMore()
{
    if (m_loading || m_readingMore || m_complete || m_payments.isEmpty())
        return;
    m_readingMore = true;
    m_reading.latest(this, PageSize, m_payments.last().number, [this](const Page& page) { nextRead(page); });
}

void PaymentModel::firstRead(const Page& page)
{
    m_loading = false;
    if (!page) {
        m_heldBack.clear(); // committed: the next try reads them
        emit failed(page.error());
        return;
    }
    beginResetModel();
    m_payments = *page;
    m_complete = page->size() < PageSize;
    endResetModel();
    takeHeldBack();
    emit loaded();
}

void PaymentModel::nextRead(const Page& page)
{
    m_readingMore = false;
    if (!page) {
        takeHeldBack();
        emit failed(page.error());
        return;
    }
    merge(*page);
    m_complete = page->size() < PageSize;
    takeHeldBack();
    emit moreRead();
}

void PaymentModel::merge(const QList<Payment>& payments)
{
    QList<Payment> below;
    for (const Payment& payment : payments) {
        if (m_payments.isEmpty() || isNewer(m_payments.last(), payment))
            below.append(payment);
        else if (!isRead(payment))
            insertSorted(payment);
    }
    if (below.isEmpty())
        return;
    const int first = static_cast<int>(m_payments.size());
    beginInsertRows({}, first, first + static_cast<int>(below.size()) - 1);
    m_payments.append(below);
    endInsertRows();
}

void PaymentModel::take(const Payment& payment)
{
    if (m_loading || m_readingMore)
        m_heldBack.append(payment);
    if (m_loading)
        return;
    if (isRead(payment)) {
        const int row = placeOf(payment);
        m_payments[row] = payment;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    if (!m_complete && (m_payments.isEmpty() || isNewer(m_payments.last(), payment)))
        return;
    const bool leavesGap = !m_payments.isEmpty() && payment.number > m_payments.first().number + 1;
    insertSorted(payment);
    if (!leavesGap)
        return;
    // Another program has sold in between.
    m_reading.latest(this, PageSize, payment.number, [this](const Page& page) {
        if (page && !m_loading)
            merge(*page);
    });
}

void PaymentModel::insertSorted(const Payment& payment)
{
    const int row = placeOf(payment);
    beginInsertRows({}, row, row);
    m_payments.insert(row, payment);
    endInsertRows();
}

int PaymentModel::placeOf(const Payment& payment) const
{
    const auto place = std::lower_bound(m_payments.cbegin(), m_payments.cend(), payment, isNewer);
    return static_cast<int>(place - m_payments.cbegin());
}

bool PaymentModel::isRead(const Payment& payment) const
{
    const int place = placeOf(payment);
    return place < rowCount() && m_payments.at(place).number == payment.number;
}

void PaymentModel::takeHeldBack()
{
    const QList<Payment> heldBack = std::exchange(m_heldBack, {});
    for (const Payment& payment : heldBack)
        take(payment);
}

int PaymentModel::rowOf(const QString& id) const
{
    const auto found =
        std::find_if(m_payments.begin(), m_payments.end(), [&id](const Payment& each) { return each.id == id; });
    return found == m_payments.end() ? -1 : static_cast<int>(found - m_payments.begin());
}

int PaymentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_payments.size());
}

int PaymentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PaymentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Payment& payment = m_payments.at(index.row());
    if (role == Qt::DisplayRole)
        return text(payment, static_cast<Column>(index.column()));
    // The keyboard stays in the first column, so that a screen reader speaks the whole row there.
    if (role == Qt::AccessibleTextRole && index.column() == 0)
        return spoken(payment);
    return {};
}

QVariant PaymentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section >= Received ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time");
    case Number:
        return tr("Sale");
    case Reference:
        return tr("Reference");
    case Method:
        return tr("Method");
    case State:
        return tr("State");
    case Received:
        return tr("Received");
    case Amount:
        return tr("Amount");
    case ColumnCount:
        break;
    }
    return {};
}

QString PaymentModel::text(const Payment& payment, Column column) const
{
    const money::Digits digits = m_appearance.digits();
    switch (column) {
    case Time:
        return SaleFacts::listTime(payment.createdAt, m_clock.nowUtc(), m_languages.current(), digits);
    case Number:
        return SaleFacts::number(payment, digits);
    case Reference:
        return base::oneLine(payment.reference);
    case Method:
        return SaleFacts::method(payment.method);
    case State:
        return stateWord(state(payment));
    case Received:
        if (const auto received = SaleFacts::received(payment))
            return SaleFacts::amount(*received, digits);
        return QString(emDash);
    case Amount:
        return SaleFacts::amount(payment.due(), digits);
    case ColumnCount:
        break;
    }
    return {};
}

QString PaymentModel::spoken(const Payment& payment) const
{
    //: One sale as a screen reader speaks it: %1 sale number, %2 amount, %3 state, %4 time
    const QString sentence =
        tr("%1, %2, %3, %4")
            .arg(text(payment, Number), text(payment, Amount), text(payment, State), text(payment, Time));
    const QString reference = text(payment, Reference);
    const QString received = SaleFacts::received(payment) ? text(payment, Received) : QString();
    QStringList parts{sentence};
    if (!received.isEmpty())
        parts.append(tr("received %1").arg(received));
    if (!reference.isEmpty())
        parts.append(reference);
    return parts.join(QStringLiteral(", "));
}

ui::State PaymentModel::state(const Payment& payment) const
{
    return stateAt(payment, m_clock.nowUtc());
}

std::optional<std::chrono::milliseconds> PaymentModel::nextEnd() const
{
    std::optional<std::chrono::milliseconds> next;
    for (const Payment& payment : m_payments) {
        const auto left = codeLeft(payment, m_clock.nowUtc());
        if (left && left->count() > 0)
            next = std::min(next.value_or(*left), *left);
    }
    return next;
}

void PaymentModel::refreshStates()
{
    if (!m_payments.isEmpty())
        emit dataChanged(index(0, State), index(rowCount() - 1, State));
}

void PaymentModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_payments.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace ui
