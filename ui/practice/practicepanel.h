// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "core/payments/payment.h"
#include "core/practice/practiceline.h"

#include <QWidget>
#include <chrono>
#include <optional>

namespace ui {

class Appearance;
class ChoiceBlock;
class PlainLabel;
class PracticePayments;
class ScenarioList;

/// A window beside the counter, not modal: what practice customers, line and gateway clock do. It only says what is
/// wanted; the practice servers live on another thread. At the start: no fault, customers pay, speed 1, codes live
/// 10 minutes, the clock is right.
class PracticePanel final : public QWidget {
    Q_OBJECT

public:
    PracticePanel(
        const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent = nullptr);

    void paymentChanged(const payments::Payment& payment);
    /// The sales of before, newest first. What it was opened for stays chosen, else the newest still open.
    void setPayments(const QList<payments::Payment>& payments);
    /// As PracticePayments::setNumberOnPhone.
    void setNumberOnPhone(const QString& key, const QString& number);
    /// Opens it, or brings it to the front, with the focus inside and the sale on show chosen; without one the newest
    /// a customer can still pay.
    void open(const std::optional<payments::Payment>& onShow = {});
    /// Opens it, or closes it where it is open; then the window beside it has the focus again. Esc and Ctrl+Shift+D in
    /// it close it too.
    void toggle(const std::optional<payments::Payment>& onShow = {});

signals:
    /// Without an amount the price.
    void payWanted(const payments::Payment& sale, std::optional<money::Money> amount);
    void failWanted(const payments::Payment& sale);
    /// For every request until told otherwise.
    void faultWanted(practice::LineFault fault);
    void speedWanted(int speed);
    /// The gateway's clock against this computer's.
    void clockOffsetWanted(std::chrono::milliseconds offset);
    void expiryWanted(std::chrono::seconds expiry);
    void customersPayWanted(bool pay);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void leave();
    void retranslate();

    const Appearance& m_appearance;
    PracticePayments* m_payments;
    std::optional<payments::Payment> m_openedFor;
    PlainLabel* m_worldTitle;
    ChoiceBlock* m_customers;
    ChoiceBlock* m_fault;
    ChoiceBlock* m_speed;
    ChoiceBlock* m_expiry;
    ChoiceBlock* m_clock;
    ScenarioList* m_scenarios;
};

} // namespace ui
