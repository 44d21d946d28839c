// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "core/payments/payment.h"
#include "ui/common/state.h"

#include <QAbstractButton>
#include <QHash>
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
    PracticePaymentRow(const Appearance& appearance, const base::Clock& clock, QWidget* parent = nullptr);

    /// Tells the state as it is now: again where time has passed.
    void setPayment(const payments::Payment& payment);
    [[nodiscard]] const payments::Payment& payment() const { return m_payment; }
    /// As it is drawn: "S-2042" in the window's digits.
    [[nodiscard]] QString saleNumber() const;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retell();

    const Appearance& m_appearance;
    const base::Clock& m_clock;
    payments::Payment m_payment;
    State m_state = State::Preparing;
};

/// The last practice payments, newest first, and what their customers can be made to do. Those that are closed stay for
/// a while: money may come late, or twice.
class PracticePayments final : public QWidget {
    Q_OBJECT

public:
    static constexpr int MostRows = 5;

    PracticePayments(
        const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent = nullptr);

    /// New or different; those the gateway does not know yet are left out. What is chosen stays chosen, and stays.
    void paymentChanged(const payments::Payment& payment);
    /// That sale, however old; without one that the gateway knows, the newest that is still open, else the newest.
    void choose(const std::optional<payments::Payment>& payment);
    /// What the customer of a payment page would read out; `key` is the last part of the page's address.
    void setNumberOnPhone(const QString& key, const QString& number);

signals:
    /// Without an amount the price.
    void payWanted(const payments::Payment& sale, std::optional<money::Money> amount);
    void failWanted(const payments::Payment& sale);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

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
    void showNumber();
    /// A code's end is told when it comes.
    void awaitEnd();

    const Appearance& m_appearance;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    PlainLabel* m_title;
    PlainLabel* m_none;
    PlainLabel* m_number; ///< of the chosen sale
    QHash<QString, QString> m_numbers; ///< by key
    QVBoxLayout* m_rowColumn;
    QButtonGroup* m_group;
    QList<PracticePaymentRow*> m_rows; ///< newest first
    QList<Button*> m_deeds; ///< in the order of Deed
    base::TimerHandle m_endTimer; ///< the next code that ends, while shown
};

} // namespace ui
