// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charge/localsale.h"

#include <QObject>

namespace ui {

/// Makes codes on this computer, one at a time and not on the GUI's thread: from Enter until its code is there a second
/// Enter asks for nothing (R8). GUI thread only.
class CodeMaking final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Ends in `made` or `failed`, unless one is being made. `pixels`: the room for the picture, in device pixels.
    void make(const SaleRequest& request, const QDateTime& now, int pixels);

signals:
    void made(const ui::ScannableSale& sale);
    void failed(const ui::SaleError& error);

private:
    bool m_busy = false;
};

} // namespace ui
