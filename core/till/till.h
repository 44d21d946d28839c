// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/ledger.h"
#include "core/people/role.h"
#include "core/till/accountconnection.h"
#include "core/till/desk.h"
#include "core/till/inquiries.h"
#include "core/till/numbermoves.h"
#include "core/till/offerquestions.h"
#include "core/till/recheck.h"
#include "core/till/returnhints.h"
#include "core/till/salestart.h"
#include "core/till/statustracker.h"

namespace till {

/// The engine behind Desk: one thread, which is the ledger's too. Answers may come inside the call.
///
/// What a person asks for is recorded with the person's name (setActor), what the program saw by itself with "Paydesk".
/// `changed` is sent after the ledger's call has returned, with the payment as committed (R5).
///
///     Till till(ledger, clock, scheduler);
///     till.addAccount(gateway, profile, std::move(credentials), wires);
///     till.resume();
class Till final : public Desk {
    Q_OBJECT

public:
    /// Everything given by reference outlives the till.
    Till(ledger::Ledger& ledger, const base::Clock& clock, base::Scheduler& scheduler, QObject* parent = nullptr);
    ~Till() override;

    /// Its payments are watched from resume() on, or at once when that was called before. A known id replaces the
    /// account (a new key): what was under way there is dropped, a create without answer becomes unknown.
    void addAccount(const gateways::Gateway& gateway, const gateways::AccountProfile& profile,
        gateways::Credentials credentials, const AccountConnection::Wires& wires);
    /// Nothing is asked there any more; its open payments stay as they are, unwatched, until the account is back. A
    /// create without answer becomes unknown. An unknown id changes nothing.
    void removeAccount(const QString& accountId);
    /// The accounts that are sold at, in the order to offer them; the others are watched alone: money for their codes
    /// may still come. Until the first call all are.
    void setOffered(const QStringList& accountIds);
    /// Takes over the names, the city and the default method where nothing else of a known account is different: all
    /// that is under way goes on. False: nothing was done, add it.
    bool renameAccount(const gateways::AccountProfile& profile);
    void setActor(const QString& name, people::Role role = people::Role::Manager)
    {
        m_actor = name;
        m_role = role;
    }

    /// Once, after the accounts: creates cut off by a crash become unknown, everything that may still bring money is
    /// watched, and `opened` is sent. Errors: the ledger's; nothing is watched then.
    base::Result<> resume();
    /// Payments came into the ledger past the till, or went out of it, as by an import: what may still bring money is
    /// watched from now on, what is no payment any more is not. Drafts wait for the next resume().
    void rewatch();

    void charge(const till::Order& order) override;
    void checkNow(const QString& paymentId) override;
    /// While the create is under way the wish is kept and carried out with its answer: the code is not shown. One that
    /// still waits for the budget is failed at once.
    void cancel(const QString& paymentId) override;
    void mark(const QString& paymentId, payments::State state, const QString& reason) override;
    void refund(
        const QString& paymentId, const money::Money& amount, const QString& reason, const QString& attempt) override;
    void acknowledge(const QString& paymentId, const QString& remark, payments::Decision decision) override;
    void note(const QString& paymentId, const QString& text) override;
    void print(const QString& paymentId, ledger::Medium medium, const QString& attempt) override;
    void takeBackPrint(const QString& paymentId, const QString& attempt) override;
    void giveTransactionId(const QString& paymentId, const QString& transactionId) override;
    void setFront(const QString& paymentId) override;
    void fetchList(const QString& account, const gateways::ListFilter& filter) override;
    void stopFetching(const QString& account) override;
    void recheck(const QStringList& paymentIds, bool moreFollow) override;
    void stopRecheck() override;
    void askReport(const QString& account) override;
    void askService(const till::ServiceQuestion& question) override;

    /// The pages that a payment page sends the customer back to, for each sale in place of the account's (PP-R12).
    void setReturnPages(SaleStart::ReturnPagesOf pages) { m_start.setReturnPages(std::move(pages)); }
    /// A browser came back from the payment page of an open sale: a reason to look and nothing more (BQ-R7, PP-R12). A
    /// transaction number it brought, or nothing, is tried at the gateway and kept only when it paid this sale. What
    /// cannot be done is not told: nobody at the counter asked.
    void heedReturn(const QString& paymentId, const QString& transactionId);

signals:
    /// What the gateway taught about an account (AccountProfile::acceptsBillNumber), to be kept over the next start.
    void accountLearnt(const gateways::AccountProfile& profile);

private:
    /// The payment; nullopt: the refusal was sent.
    [[nodiscard]] std::optional<payments::Payment> known(const QString& paymentId);
    [[nodiscard]] base::Result<QList<payments::Payment>> watched() const;
    /// Ends what is under way at the account; false: there is none.
    bool disconnect(const QString& accountId);
    void tellOffers();
    /// False: the refusal was sent.
    [[nodiscard]] bool isAllowed(people::Action action, const QString& paymentId);
    /// Why no transaction number can be given to this payment.
    [[nodiscard]] std::optional<base::Error> faultOfNumber(const payments::Payment& payment) const;
    void numberMoved(const ledger::Moved& moved);
    void returnConfirmed(const QString& paymentId, const QString& number, const payments::Observation& seen);
    bool observe(const QString& paymentId, const payments::Observation& seen);
    bool cancelOpen(const payments::Payment& payment);
    /// What a person decided; refused where the rules let it change nothing.
    bool byHand(const payments::Payment& before, const base::Result<ledger::Recorded>& result);
    bool recorded(const QString& paymentId, const base::Result<ledger::Recorded>& result);
    void committed(const payments::Payment& payment);
    void tellFetch(const FetchProgress& progress);
    void failed(const QString& paymentId, const base::Error& error);
    void ledgerStops(const base::Error& error);

    ledger::Ledger& m_ledger;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    QString m_actor;
    people::Role m_role = people::Role::Manager;
    std::map<QString, std::unique_ptr<AccountConnection>> m_accounts;
    std::optional<QStringList> m_offered;
    OfferQuestions m_questions;
    StatusTracker m_tracker;
    Recheck m_recheck;
    SaleStart m_start;
    Inquiries m_inquiries;
    NumberMoves m_numberMoves;
    ReturnHints m_returnHints;
    QStringList m_cancelWishes; ///< of payments whose create is under way
    bool m_isResumed = false;
    bool m_ledgerFails = false;
};

} // namespace till
