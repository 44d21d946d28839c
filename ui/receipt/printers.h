// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/slippaper.h"

#include <QStringList>

namespace ui {

/// The printers of a computer. Every call may take as long as a print server takes to answer: on a thread of the pool.
class Printers {
public:
    Printers() = default;
    Printers(const Printers&) = delete;
    Printers& operator=(const Printers&) = delete;
    virtual ~Printers() = default;

    /// By name, the computer's usual one first.
    [[nodiscard]] virtual QStringList names() const = 0;
    /// Hands one slip over. Error: printer_failed.
    virtual base::Result<> print(const QString& printer, const reports::Slip& slip, const reports::SlipPaper& paper,
        const QString& title) const = 0;
};

/// Those the system knows, by Qt.
class SystemPrinters final : public Printers {
public:
    [[nodiscard]] QStringList names() const override;
    base::Result<> print(const QString& printer, const reports::Slip& slip, const reports::SlipPaper& paper,
        const QString& title) const override;
};

/// The one error of a printer, whatever is the matter with it. `log` is for the log.
[[nodiscard]] tl::unexpected<base::Error> printerFailed(const QString& log);

} // namespace ui
