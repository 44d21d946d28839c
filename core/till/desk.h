// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/payments/payment.h"
#include "core/till/accountoffer.h"
#include "core/till/accountreport.h"
#include "core/till/fetchprogress.h"
#include "core/till/order.h"
#include "core/till/printanswer.h"
#include "core/till/recheckprogress.h"
#include "core/till/service.h"
#include "core/till/watching.h"

#include <QList>
#include <QObject>

namespace till {

/// The till as windows see it: calls return at once and are answered by signals, both on the thread of the caller.
/// Whatever `changed` brings is committed to the ledger already (R5). Every call that cannot be done ends in `refused`
/// with the sentence why; nothing changed then.
class Desk : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Draft, create, watch. An order id that is known changes nothing.
    virtual void charge(const till::Order& order) = 0;
    /// One look now, outside the timetable.
    virtual void checkNow(const QString& paymentId) = 0;
    /// One look at each of many, in whatever state, with what the accounts' allowances leave beside open sales. Those
    /// of a second call come after the first's. While `moreFollow` it goes on waiting for them. Told by `rechecked`;
    /// what a look finds by `changed`.
    virtual void recheck(const QStringList& paymentIds, bool moreFollow) = 0;
    virtual void stopRecheck() = 0;
    /// Open sales only. The watch for late money goes on.
    virtual void cancel(const QString& paymentId) = 0;
    /// By hand, with a reason: paid, failed or cancelled.
    virtual void mark(const QString& paymentId, payments::State state, const QString& reason) = 0;
    /// So much of the money went back to the payer, in whatever way: written down with a reason, nothing is sent.
    /// `attempt` is a random id of this wish; asked twice it counts once. Refused: as Ledger::refund().
    virtual void refund(
        const QString& paymentId, const money::Money& amount, const QString& reason, const QString& attempt) = 0;
    /// A person has looked at the exception and decided; it stays on record with the decision.
    virtual void acknowledge(
        const QString& paymentId, const QString& remark, payments::Decision decision = payments::Decision::None) = 0;
    virtual void note(const QString& paymentId, const QString& text) = 0;
    /// A slip of the payment is to be drawn: written down first, told by `printed` and never by `refused`. `attempt` is
    /// a random id of this slip. What could not be drawn is taken back and counts as no copy; no answer to that.
    virtual void print(const QString& paymentId, ledger::Medium medium, const QString& attempt) = 0;
    virtual void takeBackPrint(const QString& paymentId, const QString& attempt) = 0;
    /// The number on the customer's phone, where the gateway finds a payment by nothing else (PP-R4): kept as the
    /// payment's gateway id, then looked up at once. A wrong one may be replaced while the sale is unpaid. One that
    /// another sale has got without money is taken from there, once the gateway has shown no money for that sale; told
    /// by `told`. Refused: transaction_id_used (it settles another sale), transaction_id_pending and
    /// transaction_id_unclear (it may settle another sale yet), transaction_id_text (no such number),
    /// transaction_id_unasked (the gateway names its payments itself), not_open (paid already).
    virtual void giveTransactionId(const QString& paymentId, const QString& transactionId) = 0;
    /// The sale in front of the customer is watched most closely; empty: none.
    virtual void setFront(const QString& paymentId) = 0;
    /// Takes in what the account's gateway lists of its payments. Told by `fetched`, also where it cannot be done
    /// (unsupported: there is no list). One at a time an account: nothing while one is under way. See ListFetch for
    /// what becomes of rows.
    virtual void fetchList(const QString& account, const gateways::ListFilter& filter) = 0;
    /// What was taken in stays.
    virtual void stopFetching(const QString& account) = 0;
    /// What the account's gateway says of it; told by `reported`, also where there is nothing (unsupported).
    virtual void askReport(const QString& account) = 0;
    /// What the account's service lists, counts or makes of a QRIS; changes nothing. Told by `answered`, also where it
    /// cannot be done; a newer question of the same kind at the same account takes the place of one under way.
    virtual void askService(const till::ServiceQuestion& question) = 0;

signals:
    /// Once at the start, newest first: sales that are still open or need a person, and the last ten.
    void opened(const QList<payments::Payment>& payments);
    /// A payment is new or different, as committed.
    void changed(const payments::Payment& payment);
    /// How the watch over a payment goes; at each start and end of a look and when the plan changes.
    void watching(const till::Watching& watching);
    void accountStands(const till::AccountStanding& standing);
    /// All accounts that can be sold at, the one a sale begins with first; at the start and at every change.
    void accountsOffered(const QList<till::AccountOffer>& offers);
    /// After each page of a list and at its end. Payments that were added are not told one by one by `changed`, but for
    /// those a person must look at: History has them.
    void fetched(const till::FetchProgress& progress);
    /// A few times a second at most, and at the end.
    void rechecked(const till::RecheckProgress& progress);
    void reported(const till::AccountReport& report);
    /// What the gateway drew of the sale's code, right after the sale that asked for it (Order::picture); once. Kept by
    /// nobody else.
    void pictured(const QString& paymentId, const gateways::ServicePicture& picture);
    void answered(const till::ServiceAnswer& answer);
    /// The slip of that attempt may be drawn now, or why it may not.
    void printed(const till::PrintAnswer& answer);
    /// What a person should know of a wish that was carried out.
    void told(const QString& paymentId, const base::UserText& sentence);
    /// Why a charge, check, cancel, mark, acknowledgement or note was not done. For a refused create the payment itself
    /// arrives by `changed` too.
    void refused(const QString& paymentId, const base::Error& error);
    /// The ledger cannot be written any more (disk full, damaged …): sales stop, with this sentence.
    void ledgerFailed(const base::Error& error);
};

} // namespace till
