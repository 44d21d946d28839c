// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "core/ledger/reading.h"
#include "ui/common/languages.h"

#include <QHash>
#include <QWidget>

class QStackedLayout;

namespace ui {

class Appearance;
class Button;
class DetailPane;
class EmptyState;
class LoadingBars;
class PaymentModel;
class PaymentTable;
class PlainLabel;

/// The sales of one ledger, newest first, with everything known about the chosen one. Reads when it is first shown and
/// as far as somebody scrolls; whatever the till commits arrives by paymentChanged(). What a person wants done to a
/// sale leaves by the signals and comes back as a changed payment. GUI thread.
class HistoryPage final : public QWidget {
    Q_OBJECT

public:
    /// All by reference, all outlive this. `scheduler` runs on the GUI thread.
    HistoryPage(const Appearance& appearance, const Languages& languages, ledger::Reading& reading,
        const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent = nullptr);

    /// A payment as committed: till::Desk::changed().
    void paymentChanged(const payments::Payment& payment);
    /// Payments came into the ledger that were not told one by one.
    void reload();
    /// What people call the accounts, by id.
    void setAccountNames(const QHash<QString, QString>& names);
    /// Says above the list that these sales moved no money.
    void setPractice(bool practice);
    /// Chooses the row if it is among those read.
    void choose(const QString& paymentId);

    [[nodiscard]] PaymentTable& table() { return *m_table; }
    [[nodiscard]] DetailPane& detail() { return *m_detail; }

signals:
    void checkWanted(const QString& paymentId);
    void noteWanted(const QString& paymentId, const QString& text);
    void acknowledgeWanted(const QString& paymentId, const QString& remark);
    void markWanted(const QString& paymentId, payments::State state, const QString& reason);
    void showOnChargeWanted(const QString& paymentId);
    /// From the empty page: a first sale.
    void chargeWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectDetail();
    void load();
    void showLoaded();
    /// A code's end is told when it comes.
    void awaitEnd();
    void showFailed(const base::Error& error);
    void showNotice();
    void showFoot();
    void showChosen();
    void askTimeline();
    void retranslate();
    void askNote();
    void askRemark();
    void askMark();
    [[nodiscard]] QString chosenId() const;

    const Appearance& m_appearance;
    const Languages& m_languages;
    ledger::Reading& m_reading;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    PaymentModel* m_model;
    PlainLabel* m_practice;
    QStackedLayout* m_stack;
    PaymentTable* m_table;
    LoadingBars* m_bars;
    EmptyState* m_notice;
    QWidget* m_nothing; ///< the first 150 ms of reading
    QWidget* m_foot;
    PlainLabel* m_count;
    PlainLabel* m_hints;
    Button* m_retry;
    DetailPane* m_detail;
    base::TimerHandle m_barsTimer;
    base::TimerHandle m_endTimer; ///< the next code that ends, while shown
    bool m_wasRead = false;
    std::optional<base::Error> m_error;
    QString m_timelineAsked; ///< id of the question under way; empty: none
    bool m_timelineStale = false; ///< ask again when the answer is there
};

} // namespace ui
