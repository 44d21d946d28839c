// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "ui/display/customerpainting.h"
#include "ui/display/customerscene.h"

#include <QWidget>
#include <chrono>
#include <optional>

namespace ui {

class CustomerWords;

/// What the person before the counter sees: a pure view of the sale it is given, painted from one CustomerScene whose
/// texts are also its accessible description. Nothing private (PRODUCT.md 2.3). GUI thread only.
class CustomerView final : public QWidget {
    Q_OBJECT

public:
    /// All outlive this.
    CustomerView(
        const CustomerWords& words, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent = nullptr);
    ~CustomerView() override;

    /// The sale in front of the customer, at each of its changes. After its paid screen is over the same sale shows
    /// nothing more.
    void showSale(const payments::Payment& payment, const std::optional<till::Watching>& watching);
    void showIdle();

    /// Name as the payer's phone shows it.
    void setShop(const QString& name);
    void setPractice(bool on);
    /// Names of what can be paid with ("KHQR"), shown while idle.
    void setSchemes(const QStringList& schemes);
    /// For a second line under the amount, in the shop's other currency; nullopt: none.
    void setRate(const std::optional<money::ExchangeRate>& rate);
    /// Shown in place of a code.
    void setNumbers(const PayNumbers& numbers);
    /// How long the paid screen stays.
    void setPaidTime(std::chrono::seconds time) { m_paidTime = time; }

    [[nodiscard]] CustomerKind kind() const { return m_scene.kind; }
    [[nodiscard]] const CustomerScene& scene() const { return m_scene; }

signals:
    void kindChanged(ui::CustomerKind kind);
    /// Once for each code that comes up and each new size: the pixels of this widget were read back with our reader.
    /// `reachCm`: from how far a phone reads it on this monitor, 0 when it cannot be read.
    void codeRead(int reachCm);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Sale {
        payments::Payment payment;
        std::optional<till::Watching> watching;
        std::chrono::milliseconds shownAt;
    };
    void refresh();
    void present(const CustomerScene& scene);
    void followPaid();
    void planNext();
    void encode();
    void readBack();
    [[nodiscard]] CustomerScene currentScene() const;

    const CustomerWords& m_words;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    CustomerShop m_shop;
    std::chrono::seconds m_paidTime{10};
    std::optional<Sale> m_sale;
    QString m_paidId; ///< the sale whose paid screen runs or is over
    bool m_paidOver = false;
    CustomerScene m_scene;
    CustomerCodes m_codes;
    double m_turn = 0;
    base::TimerHandle m_paidTimer;
    base::TimerHandle m_nextTimer;
    base::TimerHandle m_readTimer;
};

} // namespace ui
