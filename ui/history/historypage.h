// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "core/ledger/reading.h"
#include "ui/common/languages.h"
#include "ui/history/daterange.h"

#include <QHash>
#include <QWidget>

class QStackedLayout;
class QVBoxLayout;

namespace ui {

class Appearance;
class ChosenSale;
class DetailPane;
class EmptyState;
class FilterPanel;
class ListFoot;
class LoadingBars;
class PaymentModel;
class PaymentTable;
class SaleActions;
class Toast;
class TotalsBand;

/// What is kept of the page from one day to the next.
struct HistoryMemory {
    Days::Kind days = Days::Kind::Today; ///< never Chosen
    QString columns; ///< TableLayout::toText(); empty: the usual ones
    QString saved; ///< SavedFilters::toText()

    friend bool operator==(const HistoryMemory&, const HistoryMemory&) = default;
};

/// The sales of one ledger that a filter selects, what they come to, and everything known about the chosen one. Reads
/// when it is first shown and as far as somebody scrolls; whatever the till commits arrives by paymentChanged(). What a
/// person wants done to a sale leaves by the signals and comes back as a changed payment. GUI thread.
class HistoryPage final : public QWidget {
    Q_OBJECT

public:
    /// All by reference, all outlive this. `scheduler` runs on the GUI thread.
    HistoryPage(const Appearance& appearance, const Languages& languages, ledger::Reading& reading,
        const base::Clock& clock, base::Scheduler& scheduler, const DayRule& rule, QWidget* parent = nullptr);

    /// What a person had before; before the page is shown.
    void remember(const HistoryMemory& memory);
    /// A payment as committed: till::Desk::changed().
    void paymentChanged(const payments::Payment& payment);
    /// Payments came into the ledger that were not told one by one.
    void reload();
    /// What people call the accounts, by id.
    void setAccountNames(const QHash<QString, QString>& names);
    /// Where "this week" and the rows of the calendar begin, from now on.
    void setWeekStart(Qt::DayOfWeek day);
    /// Says above the list that these sales moved no money.
    void setPractice(bool practice);
    /// After the window's key to this page: what is typed is looked for, from the first letter on.
    void startSearch();
    /// Chooses the row if it is among those read.
    void choose(const QString& paymentId);

    [[nodiscard]] const PaymentModel& model() const { return *m_model; }
    [[nodiscard]] PaymentTable& table() { return *m_table; }
    [[nodiscard]] DetailPane& detail() { return *m_detail; }
    [[nodiscard]] FilterPanel& filters() { return *m_filters; }
    [[nodiscard]] TotalsBand& totals() { return *m_totals; }
    /// What people do with sales; what it cannot tell by the signals below, the look at many, lists and refunds, it
    /// tells by its own.
    [[nodiscard]] SaleActions& actions() { return *m_actions; }
    [[nodiscard]] ListFoot& foot() { return *m_foot; }
    /// To the latest sale of that day, or the one before it; to the earliest where the earliest stand first.
    void goToDay(const QDate& day);

signals:
    void checkWanted(const QString& paymentId);
    void noteWanted(const QString& paymentId, const QString& text);
    void acknowledgeWanted(const QString& paymentId, const QString& remark);
    void markWanted(const QString& paymentId, payments::State state, const QString& reason);
    void showOnChargeWanted(const QString& paymentId);
    /// From the empty page: a first sale.
    void chargeWanted();
    /// Exactly what is filtered, in the order on show.
    void exportWanted(const ledger::Reading::List& list);
    void memoryChanged(const HistoryMemory& memory);

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void arrange();
    void space(bool isLow);
    void connectFilters();
    void connectList();
    void connectDetail();
    void connectActions();
    void addKeys();
    [[nodiscard]] ledger::Reading::List wanted() const;
    void load();
    void listChanged();
    void showLoaded();
    /// A code's end is told when it comes; "today" ends at midnight.
    void awaitEnd();
    void showFailed(const base::Error& error);
    void showNotice();
    void showFoot();
    void showTotals(const ledger::Totals& totals);
    void showChosen();
    /// Into the pane, whether it is in the list or not.
    void openSale(const QString& paymentId);
    void askDistribution();
    void askDay();
    void jump();
    void tellMemory();
    void retranslate();

    const Appearance& m_appearance;
    ledger::Reading& m_reading;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    DayRule m_rule;
    PaymentModel* m_model;
    Toast* m_toast;
    FilterPanel* m_filters;
    TotalsBand* m_totals;
    QVBoxLayout* m_head;
    QVBoxLayout* m_body;
    QStackedLayout* m_stack;
    PaymentTable* m_table;
    LoadingBars* m_bars;
    EmptyState* m_notice;
    QWidget* m_nothing; ///< the first 150 ms of reading
    ListFoot* m_foot;
    DetailPane* m_detail;
    ChosenSale* m_chosen;
    SaleActions* m_actions;
    QObject* m_jumping; ///< the context of the count below; a new one a jump
    base::TimerHandle m_barsTimer;
    base::TimerHandle m_endTimer; ///< the next code or day that ends, while shown
    bool m_wasArrow = false; ///< the last key nobody in the page took before the others
    bool m_wasRead = false;
    bool m_isOpening = false; ///< another list is read
    std::optional<base::Error> m_error;
    std::optional<qint64> m_payments; ///< in the whole ledger
    bool m_isDistributionAsked = false;
    QString m_saleToOpen; ///< being read for the pane; empty: none
    QString m_openProblem; ///< why that could not be read
    std::optional<qint64> m_jumpTo; ///< position to go to as soon as it can be shown
    HistoryMemory m_memory;
};

} // namespace ui
