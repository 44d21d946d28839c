// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/charge/localsale.h"
#include "ui/charge/pagemetrics.h"
#include "ui/charge/salechoice.h"
#include "ui/charge/salewish.h"

#include <QHash>
#include <QWidget>
#include <functional>
#include <optional>

class QScrollArea;
class QShortcut;

namespace ui {

class Appearance;
class Button;
class Keypad;
class KeypadKey;
class MoneyField;
class PayerPreview;
class SaleOptions;

/// Charge while an amount is typed: amount card, options, keypad, and what the payer will see. Three columns, two where
/// it is narrow; in a small window (200 %) one, without the keypad, amount and primary button always in sight, and the
/// options beside the amount where no whole part of them has room under it.
class EntryPanel final : public QWidget {
    Q_OBJECT

public:
    EntryPanel(const Appearance& appearance, const base::Clock& clock, QWidget* parent = nullptr);

    void setShape(PageShape shape);
    void setShop(const ShopDetails& shop);
    /// Codes are made here, and the page shows what the payer sees.
    void setLocal();
    /// Sales go to one of these accounts from now on. What was chosen is kept where it still stands.
    void setOffers(const QList<till::AccountOffer>& offers);
    /// Why no sale could be made, until it is nullopt: said at the amount. Whoever made room tries again: nothing is
    /// off.
    void setStopped(const std::optional<base::UserText>& why);
    /// True: Enter asks for wish(); else for request().
    [[nodiscard]] bool isSold() const { return m_choice.isSold() || m_choice.isEmpty(); }
    /// What Enter asks for; or the sentence why there is nothing to ask for yet, shown in place.
    [[nodiscard]] std::optional<SaleRequest> request();
    [[nodiscard]] std::optional<SaleWish> wish();
    /// `action`, a child of amount(), stands beside an error there.
    void showError(const SaleError& error, QWidget* action = nullptr);
    /// The next customer: amount, reference, note and customer empty; currency, account and method stay.
    void clear();
    /// The same, and the focus stays where it is.
    void empty();
    /// The same where exactly this stands here; what was changed meanwhile stays.
    void emptyOf(const SaleWish& wish);

    [[nodiscard]] MoneyField& amount() { return *m_amount; }
    [[nodiscard]] SaleOptions& options() { return *m_options; }

signals:
    void submitted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void retranslate();
    void amountChanged();
    /// After account, method or what is on offer changed.
    void choiceChanged();
    void change(const std::function<void(SaleChoice&)>& how);
    [[nodiscard]] base::UserText hint() const;
    [[nodiscard]] std::optional<money::Money> checkedAmount();
    /// Says it, and offers the method that takes the amount, where there is one.
    void refuseAmount(money::Money amount, const base::UserText& problem);
    [[nodiscard]] SaleWish wishOf(money::Money amount) const;
    void focusAmount();
    void showPreview(const QRect& place);
    [[nodiscard]] money::Money shownAmount() const;
    /// What the payer's app will say; empty: the payer types it.
    [[nodiscard]] QString payersAmount() const;

    const Appearance& m_appearance;
    const base::Clock& m_clock;
    PageShape m_shape = PageShape::Wide;
    ShopDetails m_shop;
    SaleChoice m_choice;
    QString m_account; ///< the one `m_currencies` does not know yet
    QHash<QString, money::Currency> m_currencies; ///< account id -> the one last used there
    /// Typed in a currency that the account chosen since does not take; comes back with one that does.
    std::optional<money::Money> m_putAside;
    std::optional<base::UserText> m_stopped;
    MoneyField* m_amount;
    Button* m_useOther; ///< beside an amount that the chosen method does not take
    QShortcut* m_useOtherKey;
    QString m_other; ///< the method it chooses
    SaleOptions* m_options;
    QScrollArea* m_scroll;
    Keypad* m_keypad;
    KeypadKey* m_submit; ///< where there is no keypad
    PayerPreview* m_preview = nullptr; ///< once there is room for it
};

} // namespace ui
