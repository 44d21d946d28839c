// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/setupstep.h"

class QGridLayout;

namespace ui {

class Appearance;
class Button;
class PlainLabel;
class SecretField;
class TextField;
class VaultCard;

/// What people call the account, and its keys.
class KeysStep final : public SetupStep {
    Q_OBJECT

public:
    KeysStep(const Appearance& appearance, accounts::AccountBook& book, QWidget* parent = nullptr);

    void load(const AccountDraft& draft) override;
    bool take(AccountDraft& draft) override;
    void peek(AccountDraft& draft) const override;
    /// The keys that were typed, whatever else is missing; the fields are empty afterwards.
    void takeTyped(AccountDraft& draft);
    [[nodiscard]] bool hasNewKeys() const override;

    [[nodiscard]] TextField& name() { return *m_name; }
    /// nullptr: the gateway has none of that name.
    [[nodiscard]] SecretField* key(const QString& credential) const { return m_keys.value(credential); }

signals:
    /// A person wants to see the gateway's page where keys are made.
    void linkWanted(const QUrl& page);

protected:
    void retranslate() override;

private:
    void judgeName();

    const Appearance& m_appearance;
    accounts::AccountBook& m_book;
    TextField* m_name;
    PlainLabel* m_help;
    Button* m_link;
    VaultCard* m_vault;
    QGridLayout* m_grid;
    QMap<QString, SecretField*> m_keys;
    QStringList m_order;
    const GatewayChoice* m_gateway = nullptr;
    bool m_judged = false;
};

} // namespace ui
