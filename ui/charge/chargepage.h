// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "ui/charge/localsale.h"
#include "ui/charge/pagemetrics.h"
#include "ui/charge/saleflow.h"

#include <QWidget>
#include <memory>

class QStackedLayout;
class QUrl;

namespace ui {

class Appearance;
class CodeMaking;
class CounterTop;
class EntryPanel;
class LastSales;
class QrPanel;
class SaleAnswers;
class ShownSale;

/// The home of the counter: an amount, Enter, a code; then the next amount. The amount has the focus whenever nothing
/// else needs it.
///
/// With a desk, what Enter asks for is a sale at one of the desk's accounts: watched, in the strip while open, among
/// the last ten. Printable signs, and everything without a desk, are codes made on this computer that nobody watches.
///
/// Keys of its own: Enter, Esc, digits; with a desk F6 last sales, Alt+1 to Alt+9 the open sales in the order of the
/// strip, Ctrl+Tab and Ctrl+Shift+Tab the next and the one before. Ctrl+digit belongs to the rail.
///
/// Brings its own margins at the sides and at the foot; the header of the page stands above it.
class ChargePage final : public QWidget {
    Q_OBJECT

public:
    ChargePage(
        const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent = nullptr);
    ~ChargePage() override;

    /// Codes made from now on pay this shop; a code on show stays as it is.
    void setShop(const ShopDetails& shop);
    /// Sales go to `desk` from now on, at the accounts of its accountsOffered. The page starts empty and fills with
    /// Desk::opened, so connect before the desk says either. nullptr: codes are made here. The desk is not owned and
    /// must live until the next call or the page's end.
    void setDesk(till::Desk* desk);
    /// The shop has no accounts to sell at: with a desk too, codes are made here until it offers one.
    void setWithoutAccounts(bool without);

    /// Offered where the customer of a sale is typed, in this order.
    void setKnownCustomers(const QList<gateways::Customer>& customers);

    /// The code made here that is on show, if any.
    [[nodiscard]] const std::optional<LocalSale>& sale() const;
    /// How much room the panels have; the header of the page keeps the same margin.
    [[nodiscard]] PageShape shape() const;
    /// Puts the focus where typing belongs: the amount, or the sale on show.
    void takeFocus();
    /// Away with what is on show, back to an empty amount. An open sale goes on in the strip.
    void startNextSale();
    /// Puts a sale of the strip or of the last ten on show; others are ignored.
    void showSale(const QString& paymentId);

    [[nodiscard]] EntryPanel& entry() { return *m_entry; }
    [[nodiscard]] QrPanel& qr() { return *m_qr; }
    [[nodiscard]] ShownSale& shown() { return *m_sale; }
    [[nodiscard]] CounterTop& top() { return *m_top; }
    [[nodiscard]] LastSales& lastSales() { return *m_last; }

signals:
    /// A code made here is on show.
    void codeShown();
    /// What the customer's screen is to show: the sale in front of the customer with each of its rows and each word of
    /// its watch, or none. See SaleFlow for which sale that is; a sale that is only looked up never comes here.
    void frontChanged(const std::optional<payments::Payment>& payment, const std::optional<till::Watching>& watching);
    /// How many sales need a person: the badge of the rail.
    void attentionChanged(int count);
    /// A sale was taken for whom the cashier typed as its customer.
    void customerUsed(const gateways::Customer& customer);
    /// A person clicked to open the page that a customer pays on. Nothing else ever opens one.
    void pageWanted(const QUrl& url);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addKeys();
    void connectFlow();
    void submit();
    void make(const SaleRequest& request);
    void showCode(const ScannableSale& made);
    void charge(const SaleWish& wish);
    void showFlow();
    void takeOffers();
    /// Sales of a desk are made or still open here: the strip and the last sales stand beside the page.
    [[nodiscard]] bool isWatching() const;
    void tellFront();
    void tellAttention();
    void amountChanged();
    void toggleLast();
    void setDrawerOpen(bool open);
    void arrange();
    /// To the sale that was left by typing, if it is still open.
    void goBack();
    void startTyping(const QString& digits);
    [[nodiscard]] bool isShowingCode() const;
    [[nodiscard]] bool isShowingSale() const;
    /// The sale Esc at an empty amount goes back to; empty: none.
    [[nodiscard]] QString leftSale() const;

    const Appearance& m_appearance;
    const base::Clock& m_clock;
    QWidget* m_body;
    EntryPanel* m_entry;
    QrPanel* m_qr;
    ShownSale* m_sale;
    CounterTop* m_top;
    LastSales* m_last;
    QStackedLayout* m_stack;
    CodeMaking* m_making;
    SaleAnswers* m_answers;
    std::unique_ptr<SaleFlow> m_flow; ///< with a desk
    int m_attention = 0;
    bool m_withoutAccounts = false;
    bool m_amountEmpty = true;
    bool m_drawerOpen = false;
};

} // namespace ui
