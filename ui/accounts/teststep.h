// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/setupstep.h"
#include "ui/accounts/testcard.h"

namespace ui {

/// The facts that the test is about, and the test.
class TestStep final : public SetupStep {
    Q_OBJECT

public:
    explicit TestStep(const Appearance& appearance, QWidget* parent = nullptr);

    void load(const AccountDraft& draft) override;
    bool take(AccountDraft& draft) override;
    void peek(AccountDraft& draft) const override;

    [[nodiscard]] TestCard& card() const { return *m_card; }

protected:
    void retranslate() override;

private:
    PlainLabel* m_title;
    PlainLabel* m_address;
    TestCard* m_card;
    QString m_host;
};

} // namespace ui
