// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/ledger.h"
#include "core/till/accountconnection.h"

#include <QObject>

namespace till {

/// Transaction numbers that a sale without money keeps from the sale they are for (PP-R4). The gateway is asked about
/// the first one more time: a payment that is found there settles that sale, one that failed there lets the number go.
/// Anything else that is no "paid" says nothing of the money (contracts/pakhi-pay.md section 3): then the number goes
/// over only where the gateway says that it paid the second sale, at a price that is not the first one's. One thread.
class NumberMoves final : public QObject {
    Q_OBJECT

public:
    struct Wish {
        payments::Payment claim; ///< Ledger::claimWithoutMoney
        QString paymentId;
        QString number;
        QString actor;
        base::Error used; ///< why it cannot be given as things are
    };
    /// Takes what was seen of a payment into the ledger; false: it could not be written.
    using Write = std::function<bool(const QString& paymentId, const payments::Observation& seen)>;

    NumberMoves(ledger::Ledger& ledger, Write write, QObject* parent = nullptr);

    /// `claims`: the connection of the claiming sale; nullptr: its account is not set up any more, and that of the
    /// other sale, `own`, is asked in its place. Both live until abandon(). A second wish for a payment takes the place
    /// of the first.
    void begin(const Wish& wish, AccountConnection* claims, AccountConnection& own);
    /// Another number was given.
    void drop(const QString& paymentId) { m_asked.erase(paymentId); }
    /// The account goes: what is asked there is refused.
    void abandon(const QString& accountId);

signals:
    void moved(const ledger::Moved& moved);
    /// transaction_id_used: its money is there. transaction_id_pending: the gateway has not made up its mind.
    /// transaction_id_unclear: it could not be asked, or says of neither sale that money came.
    void refused(const QString& paymentId, const base::Error& error);

private:
    struct Asked {
        Wish wish;
        AccountConnection* claims;
        AccountConnection* own;
        int round = 0;
    };
    using Heard = void (NumberMoves::*)(const Asked&, const base::Result<payments::Observation>&);
    void ask(const Asked& asked, AccountConnection& where, const payments::Payment& about, const QString& number,
        Heard heard);
    void aboutTheClaim(const Asked& asked, const base::Result<payments::Observation>& result);
    void aboutTheOther(const Asked& asked, const base::Result<payments::Observation>& result);
    void move(const Wish& wish);
    void refusePending(const Wish& wish);
    void refuseUnclear(const Wish& wish, base::Category category, const QString& why);

    ledger::Ledger& m_ledger;
    Write m_write;
    std::map<QString, Asked> m_asked; ///< by the payment that wants the number
    int m_lastRound = 0;
};

} // namespace till
