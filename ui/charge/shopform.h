// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charge/shopdetails.h"

#include <QWidget>
#include <array>

namespace ui {

class Appearance;
class Button;
class TextField;

/// The shop's details with their own button: asked once at first start, changed in the settings. Each field says what
/// is wrong with it below itself; nothing typed is ever lost.
class ShopForm final : public QWidget {
    Q_OBJECT

public:
    explicit ShopForm(const Appearance& appearance, QWidget* parent = nullptr);

    void setShop(const ShopDetails& shop);
    /// As typed, spaces at the ends left out.
    [[nodiscard]] ShopDetails shop() const;
    [[nodiscard]] TextField& field(ShopField field) { return *m_fields.at(static_cast<std::size_t>(field)); }
    /// Merchant id, bank, store and till: for shops whose bank gave them.
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

    const Appearance& m_appearance;
    std::array<TextField*, 7> m_fields{};
    std::array<bool, 7> m_judged{}; ///< a field is judged from the first try on, not while it is first typed
    QWidget* m_more;
    Button* m_moreButton;
    Button* m_save;
};

} // namespace ui
