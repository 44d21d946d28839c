// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/reading.h"
#include "ui/receipt/receiptdialog.h"
#include "ui/receipt/slipjob.h"

#include <QPointer>
#include <functional>

class QWidget;

namespace ui {

class Appearance;

/// Slips of sales, from the wish to the paper: the dialog with what will be printed, the job, and what is remembered of
/// printer and paper. A slow printer keeps no dialog open: what goes wrong after it was closed is told by `problem`.
class SlipPrinting final : public QObject {
    Q_OBJECT

public:
    struct Choice {
        QString printer;
        QString paper; ///< SlipPaper::word
        friend bool operator==(const Choice&, const Choice&) = default;
    };
    /// What the shop is at the moment of printing.
    struct Around {
        std::function<reports::ReceiptShop()> shop;
        std::function<QHash<QString, QString>()> accountNames;
        /// Whether a file may be written there.
        std::function<base::Result<>(const QString& place)> mayWrite;
        QString documents; ///< the folder that is offered
    };
    /// All by reference outlive this.
    SlipPrinting(const Appearance& appearance, const base::Clock& clock, till::Desk& desk, ledger::Reading& reading,
        std::shared_ptr<const Printers> printers, Around around, QObject* parent);

    void remember(const Choice& choice) { m_choice = choice; }
    /// Nothing without payments.
    ReceiptDialog* open(const QList<payments::Payment>& payments, QWidget* parent);

signals:
    void choiceChanged(const Choice& choice);
    void printed(int slips);
    void problem(const QString& sentence);

private:
    /// Of what is left: `printedBefore` of the order were printed by tries that failed; counted on.
    void make(SlipOrder order, const QPointer<ReceiptDialog>& dialog, const std::shared_ptr<qsizetype>& printedBefore);
    void keep(const ReceiptDialog& dialog);
    [[nodiscard]] SlipOrder orderOf(const QList<payments::Payment>& payments) const;
    [[nodiscard]] ReceiptDialog::Subject subjectOf(const SlipOrder& order) const;
    /// The slip that would be printed first.
    void showFirst(ReceiptDialog* dialog, const SlipOrder& order);

    const Appearance& m_appearance;
    const base::Clock& m_clock;
    till::Desk& m_desk;
    ledger::Reading& m_reading;
    const std::shared_ptr<const Printers> m_printers;
    const Around m_around;
    Choice m_choice;
};

} // namespace ui
