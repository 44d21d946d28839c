// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/till/desk.h"

#include <QEventLoop>
#include <chrono>
#include <optional>

namespace cli {

/// What one command has to do with one payment at a desk: prints the payment's line at each committed change and ends
/// as soon as the command's question is answered, by a refusal, by an interrupt or when its time is over.
class Conversation final : public QObject {
    Q_OBJECT

public:
    /// nullopt: go on.
    using Decide = std::function<std::optional<Exit>(const payments::Payment&)>;

    /// Both outlive this. Make it before the desk starts anything with `paymentId`.
    Conversation(till::Desk& desk, QString paymentId, Console& console);

    /// Asked after each change.
    void decideBy(Decide decide) { m_decide = std::move(decide); }
    /// The payment is begun here: once it may be in the gateway's hands, nothing but its own end is a refusal. A script
    /// that reads "refused" charges again.
    void beginsPayment() { m_beginsPayment = true; }
    /// The end of a look is the answer too.
    void endAfterLook() { m_endsAfterLook = true; }

    /// At most `wait`; NotConfirmed then, and after an interrupt. Refused where the desk refused, with its sentence.
    [[nodiscard]] Exit run(std::chrono::milliseconds wait);
    void interrupt();
    /// The answer is there by another road than a change of the payment.
    void conclude(Exit exit) { end(exit); }
    void refuse(const base::Error& error);

    [[nodiscard]] bool isRefused() const { return m_refusal.has_value(); }
    /// The payment as last seen here.
    [[nodiscard]] const std::optional<payments::Payment>& payment() const { return m_payment; }

private:
    void onChanged(const payments::Payment& payment);
    void onWatching(const till::Watching& watching);
    void end(Exit exit);
    [[nodiscard]] Exit exitOfRefusal() const;
    /// After what is still on its way: a refusal and the change it belongs to come in either order.
    void endSoon(Exit exit);

    QString m_paymentId;
    Console& m_console;
    Decide m_decide = [](const payments::Payment&) { return std::optional<Exit>(); };
    bool m_beginsPayment = false;
    bool m_endsAfterLook = false;
    bool m_isLooking = false;
    QByteArray m_printed;
    std::optional<payments::Payment> m_payment;
    std::optional<base::Error> m_refusal;
    std::optional<Exit> m_exit;
    QEventLoop m_loop;
};

} // namespace cli
