// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"

#include <QObject>
#include <QString>
#include <atomic>
#include <memory>

namespace ui {
class ExchangesPart;
} // namespace ui

namespace app {

/// Reads the log of the requests for History's detail when it is wanted there, on a thread of the program's pool, and
/// stops when it no longer is. Belongs to the part.
class ExchangeSide final : public QObject {
    Q_OBJECT

public:
    /// `logs` is the folder of the log.
    ExchangeSide(ui::ExchangesPart& part, QString logs);
    ~ExchangeSide() override;

private:
    void read(const payments::Payment& payment);
    void stop();

    ui::ExchangesPart& m_part;
    const QString m_logs;
    std::shared_ptr<std::atomic<bool>> m_isStopped; ///< of the reading under way, or the last
};

} // namespace app
