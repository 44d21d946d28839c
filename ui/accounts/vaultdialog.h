// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/passphraseform.h"
#include "ui/common/dialog.h"

namespace ui {

/// PassphraseForm over the window. Closes by itself when it is done; accepted then.
class VaultDialog final : public Dialog {
    Q_OBJECT

public:
    VaultDialog(const Appearance& appearance, accounts::AccountBook& book, PassphraseForm::Task task, QWidget* parent);

    [[nodiscard]] PassphraseForm& form() { return *m_form; }

private:
    PassphraseForm* m_form;
};

} // namespace ui
