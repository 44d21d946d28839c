// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/ledger/reading.h"
#include "ui/common/languages.h"
#include "ui/common/state.h"

#include <QAbstractTableModel>
#include <optional>

namespace ui {

class Appearance;

/// The sales of a ledger, newest first, as far as they were read: pages below the last sale number (keyset), and
/// whatever take() brings. Rows are ordered by sale number and never stand twice.
class PaymentModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { Time, Number, Reference, Method, State, Received, Amount, ColumnCount };
    static constexpr int PageSize = 50;

    /// All by reference, all outlive this.
    PaymentModel(const Appearance& appearance, const Languages& languages, ledger::Reading& reading,
        const base::Clock& clock, QObject* parent = nullptr);

    /// Reads the first page anew; ends in loaded() or failed(). What is shown stays until then.
    void load();
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool isComplete() const { return m_complete; } ///< nothing older is left to read
    /// Reads the next page unless one is on its way.
    void readMore();
    /// A payment as committed: a new row, or the row it has already. Older than what was read so far: left for its
    /// page.
    void take(const payments::Payment& payment);

    [[nodiscard]] const payments::Payment& payment(int row) const { return m_payments.at(row); }
    [[nodiscard]] int rowOf(const QString& id) const; ///< -1 when it was not read

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] ui::State state(const payments::Payment& payment) const;
    /// Until the next code of those that were read ends; nullopt: none does.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextEnd() const;
    /// As shown in one cell.
    [[nodiscard]] QString text(const payments::Payment& payment, Column column) const;
    /// Words or digits changed.
    void retranslate();
    /// A code's time is over.
    void refreshStates();

signals:
    void loaded();
    void moreRead();
    void failed(const base::Error& error);

private:
    using Page = base::Result<QList<payments::Payment>>;
    void firstRead(const Page& page);
    void nextRead(const Page& page);
    void merge(const QList<payments::Payment>& payments);
    void insertSorted(const payments::Payment& payment);
    void takeHeldBack();
    [[nodiscard]] int placeOf(const payments::Payment& payment) const;
    [[nodiscard]] bool isRead(const payments::Payment& payment) const;
    [[nodiscard]] QString spoken(const payments::Payment& payment) const;

    const Appearance& m_appearance;
    const Languages& m_languages;
    ledger::Reading& m_reading;
    const base::Clock& m_clock;
    QList<payments::Payment> m_payments;
    QList<payments::Payment> m_heldBack; ///< came while a page was read, which may be older than they are
    bool m_loading = false; ///< the first page
    bool m_readingMore = false;
    bool m_complete = false;
};

} // namespace ui
