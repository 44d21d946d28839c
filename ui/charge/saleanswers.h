// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charge/saleflow.h"

namespace ui {

class Appearance;
class Button;
class CounterTop;
class EntryPanel;
class ShownSale;

/// Brings what the desk answers to wishes where the cashier looks: beside the amount that was typed, to the sale on
/// show, or across the top for one that is not; and what support should know of an error to the clipboard. GUI thread
/// only.
class SaleAnswers final : public QObject {
    Q_OBJECT

public:
    /// All outlive this.
    SaleAnswers(const Appearance& appearance, const base::Clock& clock, EntryPanel& entry, ShownSale& sale,
        CounterTop& top, QObject* parent);

    /// nullptr: nobody answers. Not owned; must live until the next call.
    void follow(SaleFlow* flow);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeTaken(const SaleFlow::Wish& wish);
    void takeNotMade(const SaleFlow::NotMade& what);
    void takeRefusal(const QString& id, const base::Error& error);
    void takeTold(const QString& id, const base::UserText& sentence);
    void takeStopped();
    /// What support should know, as text on the clipboard.
    void copyDetails(
        const base::Error& error, const std::optional<payments::Payment>& payment, const QString& gateway = {}) const;
    [[nodiscard]] QString gatewayOf(const QString& account) const;
    void retranslate();

    const Appearance& m_appearance;
    const base::Clock& m_clock;
    EntryPanel& m_entry;
    ShownSale& m_sale;
    CounterTop& m_top;
    Button* m_copyDetails; ///< beside an error at the amount
    SaleFlow* m_flow = nullptr;
    std::optional<base::Error> m_notMade; ///< the one at the amount
    QString m_gateway; ///< that it came from
    bool m_copied = false;
};

} // namespace ui
