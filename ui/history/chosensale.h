// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/staticcodereading.h"

#include <QObject>

namespace ui {

class DetailPane;

/// The sale that is chosen in the list, in its pane: asks the ledger for what happened to it. GUI thread.
class ChosenSale final : public QObject {
    Q_OBJECT

public:
    /// By reference, both outlive this.
    ChosenSale(ledger::Reading& reading, DetailPane& pane, QObject* parent);

    /// Empty before the first one.
    [[nodiscard]] QString id() const;
    void show(const payments::Payment& payment);
    /// It was committed anew. Where another one is chosen it may be what came in by that one's code.
    void changed(const payments::Payment& payment);
    /// A code's time is over.
    void refresh();

private:
    void askTimeline();

    ledger::Reading& m_reading;
    DetailPane& m_pane;
    StaticCodeReading m_staticCode;
    QString m_timelineAsked; ///< id of the question under way; empty: none
    bool m_timelineStale = false; ///< ask again when the answer is there
};

} // namespace ui
