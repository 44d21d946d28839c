// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/listcount.h"
#include "ui/history/paymentwords.h"
#include "ui/history/rowwindow.h"

#include <QAbstractTableModel>
#include <optional>

namespace ui {

/// A list of payments in its true length, of which only the rows around what somebody looks at are loaded (RowWindow);
/// the others are placeholders until they are read. One question to the ledger is under way at a time; the newest wish
/// is asked next, and an answer nobody waits for any more is dropped. GUI thread.
class PaymentModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using Column = PaymentWords::Column;
    using enum PaymentWords::Column;
    static constexpr int LoadedRole = Qt::UserRole; ///< bool; false: the row is not read yet
    static constexpr int PageSize = RowWindow::Page;

    /// All by reference, all outlive this. `scheduler` runs on the GUI thread.
    PaymentModel(const Appearance& appearance, const Languages& languages, ledger::Reading& reading,
        const base::Clock& clock, base::Scheduler& scheduler, QObject* parent = nullptr);

    /// Reads the first page of another list and counts it; ends in loaded() or failed(). What was shown stays until
    /// then. The only thing that resets the rows.
    void setList(const ledger::Reading::List& list);
    /// What setList() was told last.
    [[nodiscard]] const ledger::Reading::List& list() const { return m_wanted; }
    [[nodiscard]] bool isLoading() const { return m_isLoading; } ///< the first page
    /// Payments came into the ledger that were not told one by one: reads what is loaded again, counts again.
    void refresh();
    /// After failed() nothing more is read until a person says so, or another list is set.
    void retry();
    /// Somebody looks at these rows, both included; may be said as often as they change.
    void want(int first, int last);
    /// A payment as committed: takes its place, leaves the list, or is counted, whatever is right.
    void take(const payments::Payment& payment);
    /// While nobody looks changes are not counted.
    void setWatched(bool watched) { m_count->setWatched(watched); }

    /// Of the list that is shown; zero payments and not complete before the first answer.
    [[nodiscard]] const ledger::Totals& totals() const { return m_totals; }
    [[nodiscard]] const payments::Payment* payment(int row) const; ///< nullptr: not loaded
    [[nodiscard]] int rowOf(const QString& id) const; ///< -1: not loaded
    [[nodiscard]] const RowWindow& window() const { return m_window; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const PaymentWords& words() const { return m_words; }
    [[nodiscard]] QString text(const payments::Payment& payment, Column column) const
    {
        return m_words.text(payment, column);
    }
    void setAccountNames(const QHash<QString, QString>& names);
    /// Until the next code of the loaded rows ends; nullopt: none does.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextEnd() const;
    /// Words or digits changed.
    void retranslate();
    /// A code's time is over.
    void refreshStates();

signals:
    void loaded(); ///< the first page of a list
    void moreRead(); ///< other rows of it
    void failed(const base::Error& error);
    void totalsChanged(const ledger::Totals& totals);

private:
    using Rows = QList<payments::Payment>;
    enum class Purpose : std::uint8_t { Open, Browse, Refresh };
    struct Reading {
        Purpose purpose = Purpose::Open;
        RowWindow::Question question;
        std::optional<payments::Payment> neighbour;
    };
    void ask(Reading reading);
    void askNext();
    void answered(const base::Result<Rows>& rows);
    void open(const Rows& rows);
    void browse(const Rows& rows);
    void reread(const Rows& rows);
    void shrinkTo(int rows);
    void showInstead(int position, const Rows& rows);
    void trim();
    void fit(qint64 count, bool isComplete);
    void setAbove(int rows);
    void setBelow(int rows);
    void counted(const ledger::Totals& totals);

    void place(const payments::Payment& payment, bool isNew);
    void changeAt(int at, const payments::Payment& payment);
    void insertAt(int at, const payments::Payment& payment);
    void removeAt(int at);
    [[nodiscard]] int loadedAt(const QString& id) const; ///< index into m_rows
    [[nodiscard]] bool standsAbove(const payments::Payment& payment) const;
    [[nodiscard]] bool standsBelow(const payments::Payment& payment) const;
    void tellLoaded(int first, int last);

    const base::Clock& m_clock;
    ledger::Reading& m_reading;
    PaymentWords m_words;
    ListCount* m_count;
    ledger::Reading::List m_wanted;
    ledger::Reading::List m_list; ///< that is shown
    Rows m_rows;
    RowWindow m_window; ///< its size is that of m_rows
    RowWindow::Wish m_wish;
    ledger::Totals m_totals;
    std::optional<qint64> m_expected; ///< rows as they were counted, and what was taken since
    std::optional<ledger::Totals> m_early; ///< counted before the first page was there
    std::optional<Reading> m_asked; ///< under way
    Rows m_news; ///< committed since then
    qint64 m_highest = 0; ///< sale number that was seen
    bool m_isOpen = false; ///< a first page was read
    bool m_isLoading = false;
    bool m_isAskedAnew = false; ///< what is under way is of a list before the wanted one
    bool m_isStale = false; ///< what is loaded has to be read again
    bool m_hasFailed = false;
    bool m_isChanging = false; ///< rows are being put in place
};

} // namespace ui
