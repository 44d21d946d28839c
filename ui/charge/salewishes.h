// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/charge/decision.h"
#include "ui/charge/saleactions.h"

#include <QObject>
#include <chrono>
#include <functional>
#include <optional>

class QWidget;

namespace ui {

class Appearance;

/// From a button to a wish about the sale on show: asks first what has to be asked, and says the wish once it is
/// answered. A cancel has to be asked for twice, a second QR for money that may be there already is confirmed, and what
/// is written to the ledger wants a sentence. GUI thread only.
class SaleWishes final : public QObject {
    Q_OBJECT

public:
    /// Dialogs stand over `over`, which owns this.
    SaleWishes(const Appearance& appearance, const base::Clock& clock, QWidget* over);

    /// The sale as it is on show now. An answer to a question about another sale comes to nothing.
    void setSale(const SaleFrame& frame);
    /// No sale is on show: every wish is ignored.
    void clear();

    /// One cancel was asked for and a second one would be meant.
    [[nodiscard]] bool isCancelArmed() const { return m_armedUntil.has_value(); }
    /// The sale changed: the next cancel is a first one again.
    void disarm() { m_armedUntil.reset(); }

    /// All but SaleAct::Decide, which needs to be told what: see decide().
    void want(SaleAct act);
    void decide(const Decision& option);

signals:
    void checkWanted();
    void newQrWanted();
    void cancelWanted();
    void acknowledgeWanted(const QString& remark, payments::Decision decision);
    void markWanted(payments::State state, const QString& reason);
    void noteWanted(const QString& text);
    /// This sale may leave: the next one, or "later".
    void doneWanted();
    /// By a person; where the time runs out or the sale changes, nothing is said.
    void cancelArmedChanged();
    /// A question is off the screen, whatever the answer.
    void questionClosed();

private:
    void cancel();
    void askForQr();
    void ask(const ReasonQuestion& question, std::function<void(const QString&)> then);

    const Appearance& m_appearance;
    const base::Clock& m_clock;
    QWidget* m_over;
    std::optional<SaleFrame> m_sale;
    std::optional<std::chrono::milliseconds> m_armedUntil; ///< monotonic: the second cancel counts till then
};

} // namespace ui
