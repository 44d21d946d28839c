// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/receipt.h"
#include "core/till/desk.h"
#include "ui/receipt/printers.h"

#include <QObject>
#include <memory>

namespace base {
class Clock;
}

namespace ui {

/// Slips to be made: of which sales, on what, in which words.
struct SlipOrder {
    QList<payments::Payment> payments;
    reports::ReceiptShop shop;
    reports::ReceiptWords words;
    reports::SlipPaper paper = reports::slipPapers().front();
    QString title; ///< of the print job, or the document
    QString printer; ///< its name, or
    QString place; ///< of a PDF
};

/// Makes the slips of one order: has each written down in the ledger, draws them on a thread of the pool, and has those
/// taken back of which nothing came. A slip that cannot be written down is not drawn, nor is any other of the order.
/// Destroying it stops nothing that is being drawn, and what fails then keeps its count. GUI thread.
class SlipJob final : public QObject {
    Q_OBJECT

public:
    /// All by reference outlive this.
    SlipJob(till::Desk& desk, const base::Clock& clock, std::shared_ptr<const Printers> printers, SlipOrder order,
        QObject* parent);

    /// Once.
    void start();

signals:
    /// All of them.
    void done(int slips);
    /// So many were printed before.
    void failed(const base::Error& error, int slips);

private:
    struct Drawn {
        int slips = 0;
        base::Result<> result = {};
    };
    struct Slot {
        QString attempt;
        std::optional<ledger::Printed> printed;
    };
    void ask();
    void take(const till::PrintAnswer& answer);
    void draw();
    void end(const Drawn& drawn);
    /// From that one on.
    void takeBack(qsizetype first);

    till::Desk& m_desk;
    const base::Clock& m_clock;
    const std::shared_ptr<const Printers> m_printers;
    const SlipOrder m_order;
    QList<Slot> m_slots; ///< one a payment
    qsizetype m_asked = 0; ///< the first so many
    qsizetype m_answered = 0;
    bool m_isAnswered = false;
    std::optional<base::Error> m_refusal; ///< the first: no more are asked then
};

} // namespace ui
