// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charge/shopdetails.h"

#include <QWidget>

namespace ui {

class Appearance;
class PlainLabel;

/// What a bank app will show of the sale being typed, to compare with the phone across the counter.
class PayerPreview final : public QWidget {
    Q_OBJECT

public:
    explicit PayerPreview(const Appearance& appearance, QWidget* parent = nullptr);

    void setShop(const ShopDetails& shop);
    /// As bank apps write it ("48,500 KHR"); empty: the payer types the amount.
    void setAmount(const QString& amount);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Appearance& m_appearance;
    PlainLabel* m_title;
    PlainLabel* m_name;
    PlainLabel* m_city;
    PlainLabel* m_amountTitle;
    PlainLabel* m_amount;
    PlainLabel* m_receiverTitle;
    PlainLabel* m_receiver;
    PlainLabel* m_sentence;
    QString m_amountText;
};

} // namespace ui
