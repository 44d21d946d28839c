// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/dialog.h"

namespace ui {

class Banner;

/// The ledger cannot be read: a person decides how selling goes on. The damaged file is kept whatever is chosen, and an
/// empty ledger is begun only after a second question (R17).
class DamagedLedgerDialog final : public Dialog {
    Q_OBJECT

public:
    DamagedLedgerDialog(const Appearance& appearance, QWidget* parent);

    /// When the backup was made that would be restored, as people write it ("Fri 20 Nov 22:17"); empty: there is none.
    void setBackup(const QString& when);
    /// Where a person begins to look for a backup.
    void setBackupFolder(const QString& folder) { m_folder = folder; }
    /// No backup was restored, for the reason of this sentence: the question stands again.
    void refuse(const QString& sentence);

signals:
    /// The dialog waits from these two on: for refuse(), or accept() once it is done.
    void backupWanted();
    void backupFileWanted(const QString& file);
    void emptyLedgerWanted();

private:
    enum class Asks : std::uint8_t { HowToGoOn, EmptyReally, Nothing };
    void showFirstQuestion();
    void askAgain();
    void chooseBackup();
    void waitForBackup();
    void showButtons();

    Banner* m_refusal;
    Button* m_later;
    Button* m_empty;
    Button* m_choose;
    Button* m_restore;
    Asks m_asks = Asks::HowToGoOn;
    QString m_folder;
    QString m_backup;
    bool m_backupKnown = false;
};

} // namespace ui
