// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/setupstep.h"

namespace ui {

class Appearance;
class MethodChoice;
class PlainLabel;
class TickRow;

/// Whether the account is used, whether sales begin with it, and what else is to be seen to.
class FinishStep final : public SetupStep {
    Q_OBJECT

public:
    explicit FinishStep(const Appearance& appearance, QWidget* parent = nullptr);

    void load(const AccountDraft& draft) override;
    bool take(AccountDraft& draft) override;
    void peek(AccountDraft& draft) const override;

    [[nodiscard]] TickRow& enable() const { return *m_enable; }
    [[nodiscard]] TickRow& begins() const { return *m_begins; }
    [[nodiscard]] MethodChoice& method() const { return *m_method; }

protected:
    void retranslate() override;

private:
    const Appearance& m_appearance;
    PlainLabel* m_title;
    PlainLabel* m_why;
    TickRow* m_enable;
    TickRow* m_begins;
    MethodChoice* m_method;
    PlainLabel* m_listTitle;
    QWidget* m_list;
    QMap<QString, TickRow*> m_points;
    QString m_gateway;
    bool m_mayBeOn = false;
};

} // namespace ui
