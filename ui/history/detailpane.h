// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/ledger/event.h"
#include "core/people/role.h"
#include "ui/common/languages.h"
#include "ui/history/detailfacts.h"
#include "ui/history/saleoptions.h"

#include <QHash>
#include <QWidget>
#include <optional>

class QScrollArea;

namespace ui {

class AmountLine;
class Appearance;
class Banner;
class Button;
class CodePart;
class ExchangesPart;
class PlainLabel;
class ScrollPlace;
class StaticCodePart;
class StatusPill;
class TimelineView;

/// Everything known about one sale: figures, facts, the code again, what happened, and what a person may do. An entry
/// of what happened can be chosen: then everything stands as it was known right after it, under a banner that says so
/// and without a way to do anything, until Esc leads back to now.
class DetailPane final : public QWidget {
    Q_OBJECT

public:
    static constexpr int Width = 336;

    /// All by reference, all outlive this.
    DetailPane(
        const Appearance& appearance, const Languages& languages, const base::Clock& clock, QWidget* parent = nullptr);

    /// The timeline of another payment than the one before is empty until setTimeline().
    void setPayment(const payments::Payment& payment);
    /// As it is now, whatever is shown.
    [[nodiscard]] const std::optional<payments::Payment>& payment() const { return m_payment; }
    void setTimeline(const QList<ledger::Event>& events);
    /// Instead of the timeline: why it could not be read.
    void setTimelineProblem(const QString& sentence);
    void setAccountNames(const QHash<QString, QString>& names);
    /// On a low page: fewer buttons, as "More" has them all.
    void setLow(bool isLow);
    /// Of the person at the counter: what they may not do is off, and says so.
    void setRole(people::Role role);
    void setPractice(bool practice);

    /// SaleOptions::marksFor().
    [[nodiscard]] static QList<payments::State> marksFor(const payments::Payment& payment, const QDateTime& nowUtc)
    {
        return SaleOptions::marksFor(payment, nowUtc);
    }

    [[nodiscard]] const FactTable& facts() const { return *m_facts; }
    [[nodiscard]] const CodePart& code() const { return *m_code; }
    [[nodiscard]] StaticCodePart& staticCode() const { return *m_staticCode; }
    [[nodiscard]] TimelineView& timeline() const { return *m_timeline; }
    /// What the service was asked; not shown beside what was known at another time.
    [[nodiscard]] ExchangesPart& exchanges() const { return *m_exchanges; }
    /// "As we knew it at 14:32:10"; empty: it shows what is known now.
    [[nodiscard]] QString past() const;

signals:
    void checkWanted();
    void printWanted();
    void noteWanted();
    void markWanted();
    void refundWanted();
    void acknowledgeWanted();
    void showOnChargeWanted();
    void menuWanted(const QPoint& globalPosition); ///< of everything that can be done
    void backWanted(); ///< Esc

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* page();
    [[nodiscard]] QWidget* actions();
    void retranslate();
    void showSale();
    void showFacts(const payments::Payment& payment, const QDateTime& nowUtc);
    [[nodiscard]] QString whyNotToPay() const; ///< by the code that is shown
    [[nodiscard]] QString atThatTime(bool wasThere, const QDateTime& at) const;
    void showActions(const payments::Payment& payment);
    void showTimeline();
    void showThen(int entry);
    void keepChosenInView();
    void backToNow();
    [[nodiscard]] DetailFacts::Manner manner() const;

    const Appearance& m_appearance;
    const Languages& m_languages;
    const base::Clock& m_clock;
    bool m_isPractice = false;
    people::Role m_role = people::Role::Manager;
    std::optional<payments::Payment> m_payment;
    QList<ledger::Event> m_events;
    qint64 m_thenRow = 0; ///< the event after which the sale is shown; 0: now
    QHash<QString, QString> m_accountNames;

    PlainLabel* m_number;
    StatusPill* m_pill;
    Banner* m_past;
    Button* m_now; ///< of the banner
    QScrollArea* m_scroll;
    ScrollPlace* m_place;
    AmountLine* m_amount;
    PlainLabel* m_cause;
    FactTable* m_facts;
    CodePart* m_code;
    StaticCodePart* m_staticCode;
    PlainLabel* m_timelineTitle;
    PlainLabel* m_timelineHint;
    PlainLabel* m_timelineProblem;
    TimelineView* m_timeline;
    ExchangesPart* m_exchanges;
    bool m_isLow = false;
    QWidget* m_foot;
    Button* m_primary;
    Button* m_print; ///< in its place where there is nothing to do
    Button* m_check;
    Button* m_note;
    Button* m_change; ///< marks what is uncertain, gives back what is paid
    bool m_changesByRefund = false;
    Button* m_more;
    PlainLabel* m_whyNot;
};

} // namespace ui
