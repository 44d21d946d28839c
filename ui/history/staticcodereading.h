// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/reading.h"

#include <QObject>

namespace ui {

class StaticCodePart;

/// Asks the ledger for what a StaticCodePart shows of the payment in the pane. GUI thread.
class StaticCodeReading final : public QObject {
    Q_OBJECT

public:
    /// By reference, both outlive this.
    StaticCodeReading(ledger::Reading& reading, StaticCodePart& part, QObject* parent);

    /// This payment is in the pane now.
    void show(const payments::Payment& payment);
    /// Some payment was committed: it may have come in by the code that is in the pane.
    void changed(const payments::Payment& payment);

private:
    void ask();
    void askParent();
    void askChildren();
    void answered();

    ledger::Reading& m_reading;
    StaticCodePart& m_part;
    QObject* m_asking; ///< the context of the questions about one payment
    payments::Payment m_payment;
    int m_awaited = 0; ///< answers to those
    bool m_isStale = false; ///< ask again when they are there
};

} // namespace ui
