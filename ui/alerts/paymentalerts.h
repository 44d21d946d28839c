// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/soundevent.h"

#include <QHash>
#include <QObject>

namespace ui {

/// Watches what the till tells about payments and says when something happened that a person should hear of, and how
/// many payments are open or need a look. Connect `opened` and `changed` to till::Desk's signals.
class PaymentAlerts final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// What is so already: never a reason to make a noise.
    void opened(const QList<payments::Payment>& payments);
    void changed(const payments::Payment& payment);

    /// Codes that customers may still pay.
    [[nodiscard]] int waiting() const { return m_waiting; }
    /// Exceptions nobody has looked at.
    [[nodiscard]] int needALook() const { return m_needALook; }
    /// How many payments it keeps in mind: those that are open or need a look, however long it runs.
    [[nodiscard]] qsizetype kept() const { return m_known.size(); }

signals:
    void happened(ui::SoundEvent event, const payments::Payment& payment);
    void countsChanged(int waiting, int needALook);

private:
    void count();

    /// Open, or waiting for a look.
    QHash<QString, payments::Payment> m_known;
    int m_waiting = 0;
    int m_needALook = 0;
};

} // namespace ui
