// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/ledger/reading.h"
#include "core/people/role.h"
#include "core/till/fetchprogress.h"
#include "core/till/recheckprogress.h"
#include "ui/common/languages.h"
#include "ui/history/marks.h"

#include <QList>
#include <QMenu>
#include <QObject>
#include <QPointer>
#include <functional>
#include <optional>

class QWidget;

namespace ui {

class Appearance;
class MarkedWalk;
class WorkBand;

/// What people do with the sales of History, one or many: the menu, the questions before each, and the work on many
/// with its progress. Asks the page what is chosen when it needs to know; wishes leave by the signals. GUI thread.
class SaleActions final : public QObject {
    Q_OBJECT

public:
    struct Chosen {
        std::optional<payments::Payment> current; ///< the one in the detail
        Marks marks; ///< empty: the current one alone is meant
        ledger::Reading::List list; ///< as it is shown now
        qint64 count = 0; ///< of the list
    };
    /// More than this many are marked or noted one by one no more: a person looks at smaller lists.
    static constexpr int MostByHand = 500;

    /// All by reference, all outlive this; `page` is under its dialogs and owns this.
    SaleActions(const Appearance& appearance, const Languages& languages, ledger::Reading& reading,
        const base::Clock& clock, std::function<Chosen()> chosen, QWidget* page);
    ~SaleActions() override;

    void setRole(people::Role role) { m_role = role; }
    [[nodiscard]] people::Role role() const { return m_role; }
    /// Accounts whose gateway lists its payments: id and what people call it.
    void setListingAccounts(const QList<std::pair<QString, QString>>& accounts) { m_listing = accounts; }
    /// For the menu's tick: closed sales without money are left out of the list.
    void setClutterHidden(bool isHidden) { m_isClutterHidden = isHidden; }

    /// Everything that can be done with what is chosen, at this place of the screen.
    void openMenu(const QPoint& globalPosition);
    /// The same for the current one alone, whatever is marked.
    void openMenuOfOne(const QPoint& globalPosition);
    /// The menu that is open; nullptr: none.
    [[nodiscard]] QMenu* menu() const { return m_menu; }

    /// One look; with marks at all of them. Also F5.
    void check();
    /// A slip of the current one, or of each marked. Also F9.
    void print();
    void printCurrent();
    void note();
    void acknowledge(); ///< the current one, as all that are named so
    void mark();
    void noteCurrent();
    void markCurrent();
    void refund();
    /// Number, time, amount and state of each, a line a sale. Also Ctrl+C.
    void copy();
    /// Asks, and looks at every sale of the list that is not certain.
    void checkList();

    /// Desk::rechecked() and Desk::fetched().
    void showRecheck(const till::RecheckProgress& progress);
    void showFetch(const till::FetchProgress& progress);
    /// Where progress stands, with its button to stop; hidden without any. The page puts it under its totals.
    [[nodiscard]] QWidget* band() const;

signals:
    void checkWanted(const QString& paymentId);
    void recheckWanted(const QStringList& paymentIds, bool moreFollow);
    void stopRecheckWanted();
    /// Slips of these, in this order.
    void printWanted(const QList<payments::Payment>& payments);
    void noteWanted(const QString& paymentId, const QString& text);
    void acknowledgeWanted(const QString& paymentId, const QString& remark);
    void markWanted(const QString& paymentId, payments::State state, const QString& reason);
    void refundWanted(
        const QString& paymentId, const money::Money& amount, const QString& reason, const QString& attempt);
    void showOnChargeWanted(const QString& paymentId);
    /// The list of the gateway, as far as the filter goes: invalid where it does not.
    void fetchWanted(const QString& account, const QDateTime& since, const QDateTime& until);
    void stopFetchWanted(const QString& account);
    /// Leave closed sales without money out of the list, or show them again: the filter changes, no sale does.
    void clutterHiddenWanted(bool isHidden);

private:
    void beginMenu();
    void fillForOne(const payments::Payment& payment);
    void fillForMany(qint64 count);
    void fillForList();
    void add(const QString& text, const QString& whyNot, const std::function<void()>& act, const QString& key = {});
    void copyMenu(const payments::Payment& payment);
    [[nodiscard]] Chosen chosen() const { return m_chosen(); }
    [[nodiscard]] QString whyNot(people::Action action, const payments::Payment& payment) const;
    [[nodiscard]] QString whyNotMany(people::Action action, qint64 count, bool byHand) const;
    [[nodiscard]] QString lineOf(const payments::Payment& payment) const;
    [[nodiscard]] QString counted(qint64 count) const;
    /// A sentence with %n, its figure as counted() writes it.
    [[nodiscard]] QString counted(const QString& sentence, qint64 count) const;
    void noteMany(const Chosen& chosen);
    void markMany(const Chosen& chosen);
    /// Goes through the marked ones and hands each on.
    void eachMarked(const Chosen& chosen, const std::function<void(const payments::Payment&)>& take,
        const std::function<void()>& atEnd = {});
    void recheckMarked(const Chosen& chosen);
    void say(const QString& sentence);

    const Appearance& m_appearance;
    const Languages& m_languages;
    ledger::Reading& m_reading;
    const base::Clock& m_clock;
    std::function<Chosen()> m_chosen;
    QWidget* m_page;
    people::Role m_role = people::Role::Manager; ///< the one person there is (core/people/role.h)
    QList<std::pair<QString, QString>> m_listing;
    bool m_isClutterHidden = false;
    QPointer<QMenu> m_menu;
    WorkBand* m_band;
    QPointer<MarkedWalk> m_walk; ///< the look at many that is under way reads on from here
    qint64 m_toCheck = 0; ///< of the look at many that is under way
};

} // namespace ui
