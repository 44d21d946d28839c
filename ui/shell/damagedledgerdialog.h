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
};

} // namespace ui
