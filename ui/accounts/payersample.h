// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/setupstep.h"

namespace ui {

class Appearance;
class PlainLabel;
class QrView;

/// What a payer will see of the account: a sample code drawn here, or the page the customer is sent to.
class PayerSample final : public QWidget {
    Q_OBJECT

public:
    explicit PayerSample(const Appearance& appearance, QWidget* parent = nullptr);

    void setDraft(const AccountDraft& draft);
    /// The sample's payload; empty: none can be drawn yet, or the gateway's customers pay on a page.
    [[nodiscard]] QString payload() const { return m_payload; }
    [[nodiscard]] QString note() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void drawCode();

    const Appearance& m_appearance;
    PlainLabel* m_title;
    QWidget* m_frame;
    PlainLabel* m_name;
    PlainLabel* m_second;
    QrView* m_code;
    PlainLabel* m_amount;
    PlainLabel* m_note;
    accounts::AccountRecord m_record;
    QString m_service;
    bool m_known = false;
    bool m_isKhqr = false;
    bool m_addsCode = false; ///< the customer pays a little more than the price
    QString m_payload;
};

} // namespace ui
