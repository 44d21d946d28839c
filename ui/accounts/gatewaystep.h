// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/setupstep.h"

class QButtonGroup;

namespace ui {

class Appearance;
class ChipChoice;
class PlainLabel;
class TextField;

/// Which gateway, and what kind of money; for a sandbox also its address, which no contract names.
class GatewayStep final : public SetupStep {
    Q_OBJECT

public:
    /// `gateways` outlives it.
    GatewayStep(const Appearance& appearance, const QList<GatewayChoice>& gateways, QWidget* parent = nullptr);

    void load(const AccountDraft& draft) override;
    bool take(AccountDraft& draft) override;
    void peek(AccountDraft& draft) const override;
    /// Seen only where the kind is a sandbox.
    [[nodiscard]] TextField& address() { return *m_address; }

protected:
    void retranslate() override;

private:
    class Offer;

    void say();
    [[nodiscard]] std::optional<accounts::Mode> mode() const;
    /// Where the account's requests go at first.
    [[nodiscard]] QUrl addressOf(const GatewayChoice& gateway, accounts::Mode mode) const;

    const QList<GatewayChoice>& m_gateways;
    PlainLabel* m_title;
    QButtonGroup* m_offers;
    PlainLabel* m_problem;
    ChipChoice* m_mode;
    TextField* m_address;
};

} // namespace ui
