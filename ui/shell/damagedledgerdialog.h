// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/dialog.h"

namespace ui {

/// The ledger cannot be read: a person decides how selling goes on. The damaged file is kept whatever is chosen, and an
/// empty ledger is begun only after a second question (R17).
class DamagedLedgerDialog final : public Dialog {
    Q_OBJECT

public:
    DamagedLedgerDialog(const Appearance& appearance, QWidget* parent);

    /// When the backup was made that would be restored, as people write it ("Fri 20 Nov 22:17"); empty: there is none.
    void setBackup(const QString& when);

signals:
    void backupWanted();
    void emptyLedgerWanted();

private:
    void showFirstQuestion();
    void askAgain();

    Button* m_later;
    Button* m_empty;
    Button* m_restore;
    bool m_askedAgain = false;
    QString m_backup;
    bool m_backupKnown = false;
};

} // namespace ui
