// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/zonecalibration.h"
#include "core/ledger/ledger.h"
#include "core/till/accountconnection.h"
#include "core/till/fetchprogress.h"

#include <QSet>

namespace till {

/// Takes what a gateway's list of payments says into the ledger, page after page, with what the account's allowance
/// leaves beside looks. Each page is one transaction: after an error or stop() all pages before it stay.
///
/// - A payment of ours is observed as by a look; the rows decide nothing that the state table does not.
/// - A sale of ours whose create got no answer is found by its number in the description, at the same price and method
///   and within a day, or within a quarter of an hour where it or the row is over: it gets the gateway's id and what
///   the row says. That it was closed meanwhile changes nothing: its money is late. While its create is under way
///   its row is left alone.
/// - Where the list tells no description, a closed one is found by the rest, if it and the row are the only ones that
/// fit
///   each other. While one that fits is open, or where the filter or the end of a page may hide another row that fits,
///   the row is left alone: a later fetch decides. Of several closed ones none is guessed.
/// - Any other payment that is paid, expired or cancelled is added (Ledger::adopt). One that is still pending is not:
///   it is somebody's open sale, perhaps another counter's, and would be watched and shown here as ours. The list tells
///   of it again when it is over.
/// - Rows that name no payment, a status nobody knows, or no price that makes sense are counted only.
///
/// One thread. Everything given by reference outlives it; destroying it drops what is under way.
class ListFetch final {
public:
    struct Told {
        std::function<void(const FetchProgress&)> progress; ///< after each page and at the end
        /// Payments of ours that are different, and added ones that a person must look at; as committed.
        std::function<void(const payments::Payment&)> changed;
    };

    ListFetch(AccountConnection& connection, ledger::Ledger& ledger, const base::Clock& clock,
        base::Scheduler& scheduler, Told told);

    /// Nothing while one is under way. The last news has a `stage` other than Underway; errors:
    /// Gateway::paymentsRequest (unsupported), HttpTransport's, Gateway::readPayments, the ledger's.
    void start(const gateways::ListFilter& filter);
    /// Ends it, with a last news; nothing where none is under way.
    void stop();
    [[nodiscard]] bool isUnderway() const { return m_isUnderway; }

private:
    /// What one page did, told once it is committed.
    struct Taken {
        qint64 rows = 0;
        qint64 added = 0;
        qint64 changed = 0;
        qint64 leftOut = 0;
        QSet<QString> ids;
        QList<payments::Payment> payments;
    };

    void askPage();
    void havePage(const base::Result<net::HttpResponse>& answer);
    [[nodiscard]] base::Result<Taken> takeIn(const gateways::PaymentsPage& page);
    /// What a row that is no known payment's may be.
    struct Meaning {
        std::optional<payments::Payment> sale; ///< that it surely is
        bool isOpen = false; ///< nobody can say yet
    };
    base::Result<> take(const gateways::ListedPayment& row, const Meaning& meaning, Taken& taken);
    [[nodiscard]] base::Result<Meaning> byDescription(const gateways::ListedPayment& row) const;
    /// Where there is none, by all else. `strangers`: all such rows of the page.
    [[nodiscard]] base::Result<Meaning> byTheRest(const gateways::ListedPayment& row,
        const QList<gateways::ListedPayment>& strangers, const gateways::PaymentsPage& page) const;
    /// Whether every row of one time with this one is on the page.
    [[nodiscard]] bool showsAllAround(const gateways::ListedPayment& row, const gateways::PaymentsPage& page) const;
    base::Result<> observe(const payments::Payment& payment, const gateways::ListedPayment& row, Taken& taken);
    base::Result<> answer(const payments::Payment& unanswered, const gateways::ListedPayment& row, Taken& taken);
    base::Result<> add(const gateways::ListedPayment& row, Taken& taken);
    void finish(FetchProgress::Stage stage, std::optional<base::Error> error = std::nullopt);

    AccountConnection& m_connection;
    ledger::Ledger& m_ledger;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    Told m_told;
    gateways::ListFilter m_filter;
    FetchProgress m_progress;
    bool m_isUnderway = false;
    QSet<QString> m_seen; ///< gateway ids of the pages before
    gateways::ZoneCalibration m_zone; ///< of times as read in the account's zone
    int m_page = 1;
    int m_busy = 0; ///< 429 in a row
    int m_round = 0; ///< answers to a fetch that was stopped are none to the next
    base::TimerHandle m_timer;
    std::shared_ptr<int> m_alive = std::make_shared<int>(); ///< expires with this object
};

} // namespace till
