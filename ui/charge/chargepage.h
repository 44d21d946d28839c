// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "ui/charge/localsale.h"

#include <QWidget>

class QStackedLayout;

namespace ui {

class Appearance;
class EntryPanel;
class QrPanel;

/// The home of the counter: an amount, Enter, a code; then the next amount. The amount has the focus whenever nothing
/// else needs it. Makes its codes on this computer; nobody watches them.
///
/// Brings its own margins at the sides and at the foot; the header of the page stands above it.
class ChargePage final : public QWidget {
    Q_OBJECT

public:
    ChargePage(
        const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent = nullptr);

    /// Codes made from now on pay this shop; a code on show stays as it is.
    void setShop(const ShopDetails& shop);
    /// The code on show, if any.
    [[nodiscard]] const std::optional<LocalSale>& sale() const;
    /// Puts the focus where typing belongs: the amount, or the page while a code is on show.
    void takeFocus();
    /// Away with the code on show, back to an empty amount.
    void startNextSale();

    [[nodiscard]] EntryPanel& entry() { return *m_entry; }
    [[nodiscard]] QrPanel& qr() { return *m_qr; }

signals:
    /// A code is on show.
    void codeShown();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void submit();
    void make(const SaleRequest& request);
    [[nodiscard]] bool isShowingCode() const;

    const base::Clock& m_clock;
    EntryPanel* m_entry;
    QrPanel* m_qr;
    QStackedLayout* m_stack;
    /// From Enter until its code is on show: a second Enter meanwhile asks for nothing (R8).
    bool m_making = false;
};

} // namespace ui
