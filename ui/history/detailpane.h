// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/ledger/event.h"
#include "ui/common/languages.h"
#include "ui/history/facttable.h"

#include <QHash>
#include <QWidget>
#include <optional>

class QMenu;
class QScrollArea;

namespace ui {

class AmountLine;
class Appearance;
class Button;
class PlainLabel;
class QrView;
class StatusPill;
class TimelineView;

/// Everything known about one sale: figures, facts, the code again, what happened, and what a person may do.
class DetailPane final : public QWidget {
    Q_OBJECT

public:
    static constexpr int Width = 336;

    /// All by reference, all outlive this.
    DetailPane(
        const Appearance& appearance, const Languages& languages, const base::Clock& clock, QWidget* parent = nullptr);

    /// The timeline of another payment than the one before is empty until setTimeline().
    void setPayment(const payments::Payment& payment);
    [[nodiscard]] const std::optional<payments::Payment>& payment() const { return m_payment; }
    void setTimeline(const QList<ledger::Event>& events);
    /// Instead of the timeline: why it could not be read.
    void setTimelineProblem(const QString& sentence);
    void setAccountNames(const QHash<QString, QString>& names);

    /// What a person may mark this payment as; empty when its state is final.
    [[nodiscard]] static QList<payments::State> marksFor(const payments::Payment& payment, const QDateTime& nowUtc);

    [[nodiscard]] const FactTable& facts() const { return *m_facts; }
    [[nodiscard]] const TimelineView& timeline() const { return *m_timeline; }

signals:
    void checkWanted();
    void noteWanted();
    void markWanted();
    void acknowledgeWanted();
    void showOnChargeWanted();
    void backWanted(); ///< Esc

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* page();
    [[nodiscard]] QWidget* actions();
    void retranslate();
    void showFacts(const payments::Payment& payment);
    [[nodiscard]] std::vector<FactTable::Fact> factsOf(const payments::Payment& payment) const;
    void showTimeline();
    void toggleCode();
    void drawCode();
    void openCopyMenu();

    const Appearance& m_appearance;
    const Languages& m_languages;
    const base::Clock& m_clock;
    std::optional<payments::Payment> m_payment;
    QList<ledger::Event> m_events;
    QHash<QString, QString> m_accountNames;

    PlainLabel* m_number;
    StatusPill* m_pill;
    QScrollArea* m_scroll;
    AmountLine* m_amount;
    PlainLabel* m_cause;
    FactTable* m_facts;
    Button* m_codeButton;
    QrView* m_code;
    PlainLabel* m_timelineTitle;
    PlainLabel* m_timelineProblem;
    TimelineView* m_timeline;
    Button* m_primary;
    Button* m_check;
    Button* m_note;
    Button* m_mark;
    Button* m_copy;
    PlainLabel* m_whyNot;
};

} // namespace ui
