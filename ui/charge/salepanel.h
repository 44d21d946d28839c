// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "core/payments/payment.h"
#include "core/till/watching.h"
#include "ui/charge/pagemetrics.h"
#include "ui/charge/shopdetails.h"

#include <QHash>
#include <QWidget>
#include <chrono>
#include <optional>

namespace ui {

class ActionBar;
class Appearance;
class Banner;
class ExceptionView;
class PaidView;
class SaleView;
enum class SaleAct : std::uint8_t;

/// Everything the cashier sees of one watched sale, from the question to the gateway until it is decided (PRODUCT.md
/// 2.3). It shows the row it was given and nothing else: "paid" and green are there only while `payment().state` is
/// paid. The code leaves at Watching::codeEndsAt, by the monotonic clock. GUI thread only; no timer runs while hidden.
///
/// Keys, while the focus is in the panel: Enter the primary button, Esc what is printed on a button, 1 to 4 the options
/// of an exception. It takes these before shortcuts of the window do and leaves all others to its parent; the page asks
/// `takesDigits()` before a digit starts the next amount. F5, F7 and Alt+N work from the whole window while it is
/// shown.
class SalePanel final : public QWidget {
    Q_OBJECT

public:
    SalePanel(
        const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent = nullptr);
    ~SalePanel() override;

    void setShape(PageShape shape);
    /// "Payer sees" and "Receiver" where the code itself does not say them.
    void setShop(const ShopDetails& shop);
    /// Another sale comes on show.
    void present(const payments::Payment& payment);
    using QWidget::update;
    /// A newer row of the sale on show; of another sale: ignored.
    void update(const payments::Payment& payment);
    /// Of another sale: ignored.
    void setWatching(const till::Watching& watching);
    /// Of any account; kept, so the order of calls does not matter.
    void setStanding(const till::AccountStanding& standing);
    /// Why the last wish was refused, or that the ledger failed. Stays until the next change.
    void setProblem(const base::UserText& sentence);
    void clear();

    [[nodiscard]] const std::optional<payments::Payment>& payment() const { return m_payment; }
    /// True while the digits 1 to 4 choose an option, so that typing one must not start the next sale.
    [[nodiscard]] bool takesDigits() const;

signals:
    void checkWanted();
    void newQrWanted();
    void cancelWanted();
    void acknowledgeWanted(const QString& remark);
    void markWanted(payments::State state, const QString& reason);
    void noteWanted(const QString& text);
    /// This sale may leave: the next one, or "later".
    void doneWanted();

private:
    const Appearance& m_appearance;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    std::optional<payments::Payment> m_payment;
};

} // namespace ui
