// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/passphraseform.h"

namespace ui {

class Button;
class PlainLabel;

/// The vault in place: shown while it is locked or has no passphrase yet, hidden otherwise.
class VaultCard final : public QWidget {
    Q_OBJECT

public:
    /// `withMissing`: also asks for a first passphrase, where keys are about to be kept.
    VaultCard(const Appearance& appearance, accounts::AccountBook& book, bool withMissing, QWidget* parent = nullptr);

    [[nodiscard]] PassphraseForm& form() { return *m_form; }
    [[nodiscard]] Button& button() { return *m_button; }

signals:
    void shownChanged();

private:
    void follow();
    void say();

    accounts::AccountBook& m_book;
    const bool m_withMissing;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
    PassphraseForm* m_form;
    Button* m_button;
};

} // namespace ui
