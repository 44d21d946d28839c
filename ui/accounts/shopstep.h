// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/setupstep.h"

#include <chrono>

namespace ui {

class Appearance;
class Button;
class ChipChoice;
class NetworkFields;
class TextField;

/// What the payer sees and what each sale of the account needs; the address, the time zone and the way through the
/// shop's network under "advanced".
class ShopStep final : public SetupStep {
    Q_OBJECT

public:
    explicit ShopStep(const Appearance& appearance, QWidget* parent = nullptr);

    void load(const AccountDraft& draft) override;
    bool take(AccountDraft& draft) override;
    void peek(AccountDraft& draft) const override;
    [[nodiscard]] bool hasNewKeys() const override;
    [[nodiscard]] bool keepsAll() const override;

    enum class Field : std::uint8_t {
        Receiver,
        ShopName,
        City,
        WalkInName,
        WalkInEmail,
        WalkInPhone,
        SuccessPage,
        CancelPage,
        OvoNumber,
    };
    [[nodiscard]] TextField& field(Field field) const { return *m_fields.at(static_cast<std::size_t>(field)); }
    [[nodiscard]] NetworkFields& network() const { return *m_network; }
    void setAdvancedShown(bool shown);

protected:
    void retranslate() override;

private:
    /// What is wrong with one field; empty: nothing.
    [[nodiscard]] QString problemOf(Field field) const;
    void judge(Field field);
    void remark(Field field);
    [[nodiscard]] bool isUsed(Field field) const;

    const Appearance& m_appearance;
    std::array<TextField*, 9> m_fields{};
    std::array<bool, 9> m_judged{}; ///< from the first try on, not while it is first typed
    ChipChoice* m_currency;
    Button* m_more;
    NetworkFields* m_network;
    const GatewayChoice* m_gateway = nullptr;
    accounts::AccountRecord m_record; ///< as it was loaded
};

} // namespace ui
