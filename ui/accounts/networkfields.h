// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/setupstep.h"

namespace ui {

class Appearance;
class ChipChoice;
class SecretField;
class TextField;

/// The address of the gateway, the zone of its times and the proxy on the way there.
class NetworkFields final : public SetupStep {
    Q_OBJECT

public:
    explicit NetworkFields(const Appearance& appearance, QWidget* parent = nullptr);

    void load(const AccountDraft& draft) override;
    /// Does not move the focus; see focusWrong().
    bool take(AccountDraft& draft) override;
    void peek(AccountDraft& draft) const override;
    [[nodiscard]] bool hasNewKeys() const override;
    void focusWrong();

    [[nodiscard]] TextField& address() const { return *m_address; }
    [[nodiscard]] ChipChoice& zone() const { return *m_zone; }
    [[nodiscard]] ChipChoice& proxyKind() const { return *m_kind; }
    [[nodiscard]] TextField& proxyHost() const { return *m_host; }
    [[nodiscard]] TextField& proxyPort() const { return *m_port; }
    [[nodiscard]] TextField& proxyUser() const { return *m_user; }
    [[nodiscard]] SecretField& proxyPassword() const { return *m_password; }

protected:
    void retranslate() override;

private:
    void showKind();
    void hint();

    TextField* m_address;
    ChipChoice* m_zone;
    ChipChoice* m_kind;
    TextField* m_host;
    TextField* m_port;
    TextField* m_user;
    SecretField* m_password;
    TextField* m_wrong = nullptr;
    std::optional<std::chrono::minutes> m_ownZone; ///< of the record, where it is none of those offered
};

} // namespace ui
