// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/ledger.h"
#include "core/till/accountconnection.h"
#include "core/till/order.h"

#include <QObject>

namespace till {

/// From an order to a sale that can be shown: the draft is on the disk before anything is sent (R6), one create is sent
/// however often the order comes (R8), and its outcome is recorded: created, refused or unknown. An outcome that cannot
/// be written is kept and written as soon as the ledger takes it; the code is not shown before. One thread.
///
/// What the gateway does not offer (AccountConnection::offers) is refused before anything is written: method_unknown,
/// method_unavailable, currency_unsupported. A sale that was asked to pay the same as another open one of its account,
/// where the amount alone tells them apart (contracts/bayar-gg.md section 9), is made and cancelled in one step: nobody
/// sees its code, and money for it would still be found.
class SaleStart final : public QObject {
    Q_OBJECT

public:
    /// All outlive this.
    SaleStart(ledger::Ledger& ledger, const base::Clock& clock, base::Scheduler& scheduler, QObject* parent = nullptr);
    ~SaleStart() override;

    /// Asked for each sale whose gateway sends the customer back; without it the account's pages stand.
    using ReturnPagesOf =
        std::function<gateways::ReturnPages(const QString& paymentId, const gateways::ReturnPages& ofAccount)>;
    void setReturnPages(ReturnPagesOf pages) { m_returnPages = std::move(pages); }
    /// `connection` lives until its creates are answered or abandon() was called.
    void begin(const Order& order, AccountConnection& connection, const QString& actor);
    /// The connection goes: creates under way there have an unknown outcome.
    void abandon(const QString& accountId);
    /// Ends a sale that still waits for the budget: failed, nothing was sent. False: its create is on its way.
    bool withdraw(const QString& paymentId);
    [[nodiscard]] bool isUnderway(const QString& paymentId) const { return m_underway.contains(paymentId); }

signals:
    /// The draft, then its outcome, each as just committed.
    void committed(const payments::Payment& payment);
    void refused(const QString& paymentId, const base::Error& error);
    /// After `committed`, where the order asked for a picture and its code may be shown.
    void pictured(const QString& paymentId, const gateways::ServicePicture& picture);
    void ledgerFailed(const base::Error& error);
    /// The gateway answered: key and line work.
    void answered(const QString& accountId, std::chrono::milliseconds began);
    void accountLearnt(const gateways::AccountProfile& profile);
    /// What the account offers may not be what it was.
    void offersDoubted(const QString& accountId);

private:
    struct Outcome;

    [[nodiscard]] base::Result<> judge(const Order& order, AccountConnection& connection);
    void send(const payments::Payment& draft, AccountConnection& connection);
    void end(const payments::Payment& draft, AccountConnection& connection,
        const tl::expected<gateways::Created, gateways::NotCreated>& created);
    void write(const Outcome& outcome);
    /// What ends a sale whose code nobody may see; nullopt: it may be shown.
    [[nodiscard]] base::Result<std::optional<Outcome>> closeUnseen(
        const payments::Payment& payment, const Outcome& outcome) const;
    void writeLater();

    ledger::Ledger& m_ledger;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    std::map<QString, Order> m_underway; ///< by payment id; what of it the payment does not keep goes out with it
    std::map<QString, base::TimerHandle> m_waiting; ///< for the budget, by payment id
    ReturnPagesOf m_returnPages;
    QList<Outcome> m_unwritten;
    int m_failedWrites = 0;
    base::TimerHandle m_writing;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
};

} // namespace till
