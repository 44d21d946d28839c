// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/setupstep.h"

class QButtonGroup;

namespace ui {

class Appearance;
class ChipChoice;
class PlainLabel;

/// Which gateway, and what kind of money.
class GatewayStep final : public SetupStep {
    Q_OBJECT

public:
    /// `gateways` outlives it.
    GatewayStep(const Appearance& appearance, const QList<GatewayChoice>& gateways, QWidget* parent = nullptr);

    void load(const AccountDraft& draft) override;
    bool take(AccountDraft& draft) override;
    void peek(AccountDraft& draft) const override;

protected:
    void retranslate() override;

private:
    class Offer;

    void say();
    [[nodiscard]] std::optional<accounts::Mode> mode() const;

    const QList<GatewayChoice>& m_gateways;
    PlainLabel* m_title;
    QButtonGroup* m_offers;
    PlainLabel* m_problem;
    ChipChoice* m_mode;
};

} // namespace ui
