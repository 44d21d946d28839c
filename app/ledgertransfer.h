// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/shopfolder.h"
#include "core/base/clock.h"
#include "core/ledger/reading.h"
#include "ui/history/exportdialog.h"
#include "ui/history/importdialog.h"

namespace app {

class CounterThread;

/// Takes payments out of the ledger into files and files into the ledger, by the dialogs of History. Reads with
/// connections of its own; what is written goes to the till's thread batch by batch, so that selling goes on between.
/// Lives on the window's thread.
class LedgerTransfer final {
public:
    /// What is taken by reference outlives this, but for `folder`.
    LedgerTransfer(const ui::Appearance& appearance, const base::Clock& clock, CounterThread& counter,
        const ShopFolder& folder, bool practice, QString actor);
    ~LedgerTransfer();
    LedgerTransfer(const LedgerTransfer&) = delete;
    LedgerTransfer& operator=(const LedgerTransfer&) = delete;

    /// A dialog that is gone when it is closed. `filter` in words; `rows` where they are counted.
    ui::ExportDialog& exportList(
        const ledger::Reading::List& list, const QString& filter, const std::optional<qint64>& rows, QWidget* parent);
    ui::ImportDialog& import(QWidget* parent);
    /// Takes it back, as a person agreed to.
    ui::ImportDialog& undo(const ledger::ImportRecord& import, QWidget* parent);
    /// On whatever thread: what was imported so far, the newest first.
    [[nodiscard]] static base::Result<QList<ledger::ImportRecord>> imports(const QString& ledger);
    [[nodiscard]] const QString& ledger() const { return m_ledger; }

private:
    struct Door;
    [[nodiscard]] ui::ImportDialog::Work importing() const;

    const ui::Appearance& m_appearance;
    const base::Clock& m_clock;
    const ShopFolder m_folder;
    const QString m_ledger; ///< the file
    const QString m_actor;
    const std::shared_ptr<Door> m_door; ///< to the till's thread, for work that may outlast this
};

} // namespace app
