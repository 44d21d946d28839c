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
/// show, or across the top for one that is not. GUI thread only.
class SaleAnswers final : public QObject {
    Q_OBJECT

public:
    /// All outlive this.
    SaleAnswers(const Appearance& appearance, EntryPanel& entry, ShownSale& sale, CounterTop& top, QObject* parent);

    /// nullptr: nobody answers. Not owned; must live until the next call.
    void follow(SaleFlow* flow);

signals:
    /// A person wants what support should know about an error; with the sale it is about, if there is one.
    void supportDetailsWanted(const base::Error& error, const std::optional<payments::Payment>& payment);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeTaken(const SaleFlow::Wish& wish);
    void takeNotMade(const SaleFlow::NotMade& what);
    void takeRefusal(const QString& id, const base::Error& error);
    void takeStopped();
    void retranslate();

    const Appearance& m_appearance;
    EntryPanel& m_entry;
    ShownSale& m_sale;
    CounterTop& m_top;
    Button* m_copyDetails; ///< beside an error at the amount
    SaleFlow* m_flow = nullptr;
    std::optional<base::Error> m_notMade; ///< the one at the amount
};

} // namespace ui
