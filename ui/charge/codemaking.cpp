// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/codemaking.h"

#include "ui/charge/offthread.h"

namespace ui {

void CodeMaking::make(const SaleRequest& request, const QDateTime& now, int pixels)
{
    if (m_busy)
        return;
    m_busy = true;
    runOffThread(
        this, [request, now, pixels] { return makeScannableSale(request, now, pixels); },
        [this](const tl::expected<ScannableSale, SaleError>& sale) {
            m_busy = false;
            if (sale)
                emit made(*sale);
            else
                emit failed(sale.error());
        });
}

} // namespace ui
