// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charge/localsale.h"
#include "ui/charge/pagemetrics.h"

#include <QWidget>

class QScrollArea;

namespace ui {

class Appearance;
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
    explicit EntryPanel(const Appearance& appearance, QWidget* parent = nullptr);

    void setShape(PageShape shape);
    void setShop(const ShopDetails& shop);
    /// Sales go to this account, which watches them, and the page shows its last sales where "what the payer sees"
    /// stands else. Empty: codes are made here.
    void setWatchedBy(const QString& account);
    /// Why no sale could be made, until it is nullopt: said at the amount. Whoever made room tries again: nothing is
    /// off.
    void setStopped(const std::optional<base::UserText>& why);
    /// What Enter asks for; or the sentence why there is nothing to ask for yet, shown in place.
    [[nodiscard]] std::optional<SaleRequest> request();
    void showError(const SaleError& error);
    /// The next customer: amount, reference and note empty; currency and method stay.
    void clear();
    /// The same, and the focus stays where it is.
    void empty();
    /// The same where exactly this stands here; what was changed meanwhile stays.
    void emptyOf(money::Money amount, const QString& reference, const QString& note);

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
    void focusAmount();
    void showPreview(const QRect& place);
    [[nodiscard]] money::Money shownAmount() const;
    /// What the payer's app will say; empty: the payer types it.
    [[nodiscard]] QString payersAmount() const;

    const Appearance& m_appearance;
    PageShape m_shape = PageShape::Wide;
    ShopDetails m_shop;
    bool m_watched = false;
    std::optional<base::UserText> m_stopped;
    MoneyField* m_amount;
    SaleOptions* m_options;
    QScrollArea* m_scroll;
    Keypad* m_keypad;
    KeypadKey* m_submit; ///< where there is no keypad
    PayerPreview* m_preview = nullptr; ///< once there is room for it
};

} // namespace ui
