// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/scheduler.h"
#include "ui/charge/framesource.h"
#include "ui/charge/pagemetrics.h"
#include "ui/charge/saleactions.h"

#include <QWidget>
#include <chrono>
#include <optional>

class QUrl;

namespace ui {

class ActionBar;
class Appearance;
class Banner;
class Button;
class ExceptionView;
class PaidView;
class SaleView;
class SaleWishes;

/// Everything the cashier sees of one watched sale, from the question to the gateway until it is decided (PRODUCT.md
/// 2.3). It shows the row it was given and nothing else: "paid" and green are there only while `payment().state` is
/// paid. The code leaves at Watching::codeEndsAt, by the monotonic clock. GUI thread only; no timer runs while hidden.
/// The card fills the widget; margins are the page's.
///
/// Keys, while the focus is in the panel: Enter "Next sale" or the first option, Esc what is printed on a button, 1 to
/// 4 the options of an exception. It takes these before shortcuts of the window do and leaves all others to its parent;
/// the page asks `takesDigits()` before a digit starts the next amount. F5, F7, Alt+N and Alt+M work from the whole
/// window while it is shown.
class SalePanel final : public QWidget {
    Q_OBJECT

public:
    SalePanel(
        const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent = nullptr);
    ~SalePanel() override;

    void setShape(PageShape shape);
    /// "Payer sees" and "Receiver" where the code itself does not say them.
    void setShop(const ShopDetails& shop);
    /// Another sale comes on show.
    void present(const payments::Payment& payment);
    using QWidget::update;
    /// A newer row of the sale on show; of another sale: ignored.
    void update(const payments::Payment& payment);
    /// Of another sale: ignored.
    void setWatching(const till::Watching& watching);
    /// Accounts that can be sold at, for their names and what their methods need.
    void setOffers(const QList<till::AccountOffer>& offers);
    /// Of any account; kept, so the order of calls does not matter.
    void setStanding(const till::AccountStanding& standing);
    /// Why the last wish was refused, or that the ledger failed. Stays until the next change; about the number of the
    /// transaction it stands at its field.
    void setProblem(const base::Error& error);
    /// In the same place, that something was done.
    void say(const base::UserText& sentence);
    void setPicture(PictureOrigin origin);
    void clear();

    [[nodiscard]] const std::optional<payments::Payment>& payment() const { return m_payment; }
    /// True while the digits 1 to 4 choose an option or what is typed goes into the field of the transaction number, so
    /// that typing one must not start the next sale. Not where the exception came up under the fingers of somebody who
    /// may be typing the next amount: there a person goes to the options first, by Tab or by opening the sale again.
    [[nodiscard]] bool takesDigits() const;

signals:
    void checkWanted();
    void newQrWanted();
    void cancelWanted();
    void acknowledgeWanted(const QString& remark, payments::Decision decision);
    void markWanted(payments::State state, const QString& reason);
    void noteWanted(const QString& text);
    /// A person wants what support should know about the problem on show.
    void supportDetailsWanted(const base::Error& error);
    void transactionIdWanted(const QString& number);
    /// A person wants the picture of the code on show as a file.
    void pictureWanted();
    /// A person clicked to open the page that the QR opens.
    void pageWanted(const QUrl& url);
    /// This sale may leave: the next one, or "later".
    void doneWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] SaleFrame frame() const;
    [[nodiscard]] QWidget* view(SaleLook look) const;
    [[nodiscard]] bool takes(const QKeyEvent& key) const;
    /// A sign that goes into the field of the transaction number.
    [[nodiscard]] bool isForNumber(const QKeyEvent& key) const;
    [[nodiscard]] std::optional<int> optionOf(const QKeyEvent& key) const;
    void connectWishes();
    void refresh();
    void tick();
    void arrange();
    void announce();
    void act(SaleAct wanted);
    void decide(int option);

    const Appearance& m_appearance;
    const base::Clock& m_clock;
    base::Scheduler& m_scheduler;
    PageShape m_shape = PageShape::Wide;
    std::optional<payments::Payment> m_payment;
    FrameSource m_source;
    std::optional<base::Error> m_problem;
    bool m_isGood = false; ///< `m_problem` is none: something was done
    PictureOrigin m_picture = PictureOrigin::Here;
    SaleLook m_look = SaleLook::Code;
    bool m_cameUp = false; ///< the exception came while this sale was on show
    base::TimerHandle m_timer; ///< the only one: rings, ages and ends

    SaleView* m_sale;
    PaidView* m_paid;
    ExceptionView* m_exception;
    Banner* m_banner;
    Button* m_copyDetails; ///< on the banner
    ActionBar* m_bar;
    SaleWishes* m_wishes;
};

} // namespace ui
