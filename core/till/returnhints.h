// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/till/accountconnection.h"

#include <QObject>
#include <QSet>

namespace till {

/// Transaction numbers that a browser brought back from a payment page (PP-R4, PP-R12). Whoever saw the page may have
/// written them, so none is kept with its sale before the gateway says that it paid this very sale: each is asked about
/// for a minute and then forgotten. One thread.
class ReturnHints final : public QObject {
    Q_OBJECT

public:
    /// More different ones of a sale are guesses, not hints.
    static constexpr qsizetype MostNumbers = 3;

    /// `scheduler` outlives this.
    explicit ReturnHints(base::Scheduler& scheduler, QObject* parent = nullptr);

    /// The newest number of a sale takes the place of the one before. `connection` lives until remove().
    void heed(const payments::Payment& payment, AccountConnection& connection, const QString& number);
    /// The sale needs none any more.
    void forget(const QString& paymentId) { m_sales.erase(paymentId); }
    void remove(const QString& accountId);

signals:
    void confirmed(const QString& paymentId, const QString& number, const payments::Observation& seen);

private:
    struct Sale {
        AccountConnection* connection = nullptr;
        std::optional<gateways::CheckRequest> question;
        QSet<QString> numbers; ///< all that were brought
        int looksLeft = 0;
        int round = 0;
        base::TimerHandle timer;
    };
    void look(const QString& paymentId);
    void finish(const QString& paymentId, int round, const base::Result<payments::Observation>& result);
    void lookLater(const QString& paymentId, Sale& sale);

    base::Scheduler& m_scheduler;
    std::map<QString, Sale> m_sales; ///< by payment id
    int m_lastRound = 0;
};

} // namespace till
