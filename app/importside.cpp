// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importside.h"

#include "app/ledgertransfer.h"
#include "ui/charge/offthread.h"
#include "ui/history/undoquestion.h"
#include "ui/ledger/ledgercard.h"

namespace app {

using ui::LedgerCard;

std::function<void()> joinImports(LedgerCard& card, const ui::Appearance& appearance, LedgerTransfer& transfer,
    QWidget& window, std::function<void()> changed)
{
    const auto list = [&card, &transfer] {
        ui::runOffThread(
            &card, [ledger = transfer.ledger()] { return LedgerTransfer::imports(ledger); },
            [&card](const base::Result<QList<ledger::ImportRecord>>& imports) {
                // The card's own check says what is wrong with a ledger.
                card.setImports(imports.value_or(QList<ledger::ImportRecord>()));
            });
    };
    const auto follow = [&card, list, changed = std::move(changed)](const ui::ImportDialog& dialog) {
        QObject::connect(&dialog, &ui::ImportDialog::changed, &card, [list, changed] {
            list();
            changed();
        });
    };
    QObject::connect(
        &card, &LedgerCard::importWanted, &window, [&transfer, &window, follow] { follow(transfer.import(&window)); });
    QObject::connect(&card, &LedgerCard::undoWanted, &window,
        [&appearance, &transfer, &window, follow](const ledger::ImportRecord& import) {
            QObject::connect(&ui::askToUndoImport(appearance, import.file, &window), &QDialog::accepted, &window,
                [&transfer, &window, follow, import] { follow(transfer.undo(import, &window)); });
        });
    list();
    return list;
}

} // namespace app
