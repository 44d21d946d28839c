// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/charge/sales.h"
#include "ui/charge/salewish.h"

#include <chrono>

namespace ui {

/// The talk between the page and the desk about sales: what is handed over, which sale is on show, and which one stands
/// in front of the customer. Knows no widgets. GUI thread only.
///
/// The front is the sale last put on show while open. It stays when the cashier types the next amount (the customer may
/// still be scanning) and when an old sale is looked up; once it is closed it goes with the next change of what is on
/// show.
class SaleFlow final : public QObject {
    Q_OBJECT

public:
    using Wish = SaleWish;
    /// What may be a slip and is asked once (PRODUCT.md 2.1, 2.2, 3 #22).
    enum class Doubt : std::uint8_t {
        None,
        SameAgain, ///< the amount of the last charge, less than 10 s ago
        FarAboveUsual, ///< more than ten times the usual
    };

    /// An order that became no sale.
    struct NotMade {
        Wish wish;
        base::Error error;
        bool begun = false; ///< it is still the amount begun, so the box holds it
        bool shown = false; ///< it was on show; now the sale it should replace is, or none
    };

    /// Both must live as long.
    SaleFlow(till::Desk& desk, const base::Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] Sales& sales() { return m_sales; }
    [[nodiscard]] const Sales& sales() const { return m_sales; }

    /// Why no sale could be made: the ledger cannot be written. Until it is known to be written again; only the next
    /// order tells, so it stops none.
    [[nodiscard]] const std::optional<base::UserText>& stopped() const { return m_stopped; }

    [[nodiscard]] Doubt doubtAbout(const Wish& wish) const;
    /// A new amount is begun: what is charged from now on is another sale.
    void beginAmount();
    /// Hands the amount over, once: the same again for the amount begun only shows it, another wish is another sale.
    /// Comes on show at once.
    void charge(const Wish& wish);
    /// The same wish with a new code. The old sale, if it still waits, is cancelled when the new code
    /// is there and not before; the watch over it goes on. Nothing while `id` is not answered yet.
    void chargeAgain(const QString& id);
    [[nodiscard]] bool mayChargeAgain(const QString& id) const;

    /// Puts a known sale on show; an empty id none.
    void show(const QString& id);
    [[nodiscard]] const QString& shownId() const { return m_shown; }
    /// Also of a sale whose order has not been answered yet.
    [[nodiscard]] std::optional<payments::Payment> shown() const { return known(m_shown); }
    [[nodiscard]] std::optional<payments::Payment> front() const { return known(m_front); }

    void checkNow(const QString& id) { m_desk.checkNow(id); }
    void cancel(const QString& id) { m_desk.cancel(id); }
    void mark(const QString& id, payments::State state, const QString& reason) { m_desk.mark(id, state, reason); }
    void acknowledge(
        const QString& id, const QString& remark, payments::Decision decision = payments::Decision::LookedAt)
    {
        m_desk.acknowledge(id, remark, decision);
    }
    void note(const QString& id, const QString& text) { m_desk.note(id, text); }
    void giveTransactionId(const QString& id, const QString& number) { m_desk.giveTransactionId(id, number); }

signals:
    /// Another sale, or none, is on show.
    void shownChanged();
    /// The sale in front of the customer, its row or its watch is different.
    void frontChanged();
    /// The amount begun is a sale in the ledger now, and another is begun: the box may be emptied where it still holds
    /// this.
    void taken(const ui::SaleFlow::Wish& wish);
    /// Nothing was made of an order.
    void notMade(const ui::SaleFlow::NotMade& what);
    /// A wish about a sale that exists was refused.
    void refused(const QString& id, const base::Error& error);
    /// What a person should know of a wish that was carried out.
    void told(const QString& id, const base::UserText& sentence);
    /// What the service drew of a sale's code.
    void pictured(const QString& paymentId, const gateways::ServicePicture& picture);
    void stoppedChanged();
    void accountStands(const till::AccountStanding& standing);

private:
    /// An order no answer has come to.
    struct Handed {
        Wish wish;
        payments::Payment draft;
    };
    void handOver(const QString& id, const Wish& wish, const QString& replaces);
    void goOn();
    void take(const payments::Payment& payment);
    void takeRefusal(const QString& id, const base::Error& error);
    void replaceOld(const payments::Payment& payment);
    void setFront(const QString& id);
    void remember(const QString& id, const Wish& wish);
    [[nodiscard]] std::optional<payments::Payment> known(const QString& id) const;

    till::Desk& m_desk;
    const base::Clock& m_clock;
    Sales m_sales;
    QString m_next; ///< id of the amount being typed
    QHash<QString, Handed> m_handed;
    QHash<QString, Wish> m_made; ///< of sales that are still known: what a row does not say is asked again too
    QHash<QString, QString> m_replaces; ///< new sale -> the one whose code it takes the place of
    QString m_shown;
    QString m_front;
    std::optional<money::Money> m_lastAmount;
    std::chrono::milliseconds m_lastAt{0}; ///< monotonic
    std::optional<base::UserText> m_stopped;
};

} // namespace ui
