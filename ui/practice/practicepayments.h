// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"

#include <QAbstractButton>
#include <optional>

class QButtonGroup;
class QVBoxLayout;

namespace ui {

class Appearance;
class Button;
class PlainLabel;

/// One practice payment to choose: shape, amount, number, word.
class PracticePaymentRow final : public QAbstractButton {
    Q_OBJECT

public:
    explicit PracticePaymentRow(const Appearance& appearance, QWidget* parent = nullptr);

    void setPayment(const payments::Payment& payment);
    [[nodiscard]] const payments::Payment& payment() const { return m_payment; }
    /// As it is drawn: "S-2042" in the window's digits.
    [[nodiscard]] QString saleNumber() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retell();

    const Appearance& m_appearance;
    payments::Payment m_payment;
};

/// The last practice payments, newest first, and what their customers can be made to do. Those that are closed stay for
/// a while: money may come late, or twice.
class PracticePayments final : public QWidget {
    Q_OBJECT

public:
    static constexpr int MostRows = 5;

    explicit PracticePayments(const Appearance& appearance, QWidget* parent = nullptr);

    /// New or different; those the gateway does not know yet are left out. What is chosen stays chosen, and stays.
    void paymentChanged(const payments::Payment& payment);
    /// That sale, however old; without one that the gateway knows, the newest that is still open, else the newest.
    void choose(const std::optional<payments::Payment>& payment);

signals:
    /// Without an amount the price.
    void payWanted(const QString& gatewayId, std::optional<money::Money> amount);
    void failWanted(const QString& gatewayId);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Deed : std::uint8_t { Pay, PayLess, PayMore, PayTwice, Fail };
    void act(Deed deed);
    PracticePaymentRow* addRow(const payments::Payment& payment);
    /// Never the chosen one.
    void dropOldest();
    [[nodiscard]] PracticePaymentRow* rowOf(const QString& paymentId) const;
    [[nodiscard]] PracticePaymentRow* chosen() const;
    void retranslate();
    void showDeeds();

    const Appearance& m_appearance;
    PlainLabel* m_title;
    PlainLabel* m_none;
    QVBoxLayout* m_rowColumn;
    QButtonGroup* m_group;
    QList<PracticePaymentRow*> m_rows; ///< newest first
    QList<Button*> m_deeds; ///< in the order of Deed
};

} // namespace ui
