// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/charge/shopdetails.h"

#include <QWidget>
#include <array>

class QStringListModel;

namespace ui {

class Appearance;
class Button;
class TextField;

/// The shop's details with their own button: asked once at first start, changed in the settings. Each field says what
/// is wrong with it below itself; nothing typed is ever lost.
class ShopForm final : public QWidget {
    Q_OBJECT

public:
    ShopForm(const Appearance& appearance, const base::Clock& clock, QWidget* parent = nullptr);

    void setShop(const ShopDetails& shop);
    /// As typed, spaces at the ends left out.
    [[nodiscard]] ShopDetails shop() const;
    [[nodiscard]] TextField& field(ShopField field) { return *m_fields.at(static_cast<std::size_t>(field)); }
    /// The kind of shop, searched for as it is typed (ISO 18245).
    [[nodiscard]] TextField& kind() { return *m_kind; }
    /// Riel for one dollar; saved, it is pinned to the clock.
    [[nodiscard]] TextField& rate() { return *m_rate; }
    /// Merchant id, bank, store, till, kind and rate: for shops that have them.
    void setMoreShown(bool shown);

signals:
    /// Only ever complete details.
    void saved(const ui::ShopDetails& shop);

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void retranslate();
    void judge(ShopField field);
    void remark(ShopField field);
    void remarkMore();
    /// Fills in kind and rate. False: one of them is wrong, says so and has the focus.
    [[nodiscard]] bool readMore(ShopDetails& shop);

    const Appearance& m_appearance;
    const base::Clock& m_clock;
    std::optional<money::ExchangeRate> m_pinned; ///< as it was set
    bool m_rateTyped = false; ///< the same again is pinned again
    std::array<TextField*, 7> m_fields{};
    std::array<bool, 7> m_judged{}; ///< a field is judged from the first try on, not while it is first typed
    QWidget* m_more;
    TextField* m_kind;
    QStringListModel* m_kinds;
    TextField* m_rate;
    Button* m_moreButton;
    Button* m_save;
};

} // namespace ui
