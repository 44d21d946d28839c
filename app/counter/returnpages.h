// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/scheduler.h"
#include "core/gateways/gateway.h"
#include "core/gateways/redirecthint.h"
#include "core/net/httplistener.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace app {

/// The pages on this computer that a payment page sends a browser back to, for accounts without pages of their own.
/// Whoever comes reads that the counter tells whether the money arrived; what the address says is a reason to ask the
/// gateway and nothing more (BQ-R7, PP-R12), and only where it is one of forSale(): any page in a browser on this
/// computer can call the others. Listens on loopback alone. Belongs to a thread with an event loop.
class ReturnPages final {
public:
    using Hint = std::function<void(const QString& paymentId, const gateways::RedirectHint&)>;

    /// More hints than this in ten seconds are no customers: the rest is answered and forgotten.
    static constexpr int MostHints = 10;
    /// Of more sales than this the oldest are forgotten, and all when Paydesk ends: they are watched all the same.
    static constexpr qsizetype MostSales = 1000;

    /// `clock` and `scheduler` outlive this. `tell` is called on this thread.
    ReturnPages(const base::Clock& clock, base::Scheduler& scheduler, Hint tell);
    ~ReturnPages();
    ReturnPages(const ReturnPages&) = delete;
    ReturnPages& operator=(const ReturnPages&) = delete;

    /// On a port of its own, or any other where that is taken. Error (network): listen_failed.
    base::Result<> start();
    /// Of an account; nothing is learnt from who comes there. Empty addresses while not started.
    [[nodiscard]] gateways::ReturnPages addresses() const;
    /// `ofAccount` with a secret of this sale behind those that are addresses(): 128 random bits that nobody can guess.
    /// The sale's page carries them, no log does.
    [[nodiscard]] gateways::ReturnPages forSale(const QString& paymentId, const gateways::ReturnPages& ofAccount);

private:
    void serve(const net::IncomingRequest& request, const net::PendingAnswer& answer);
    void heed(const QString& paymentId, const gateways::RedirectHint& hint);

    base::Scheduler& m_scheduler;
    Hint m_tell;
    QHash<QByteArray, QString> m_sales; ///< payment ids by secret
    QList<QByteArray> m_secrets; ///< the oldest first
    int m_hints = 0; ///< since m_period began
    base::TimerHandle m_period;
    QObject m_context; ///< the thread of everything above
    net::HttpListener m_listener;
};

} // namespace app
