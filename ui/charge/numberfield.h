// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/usertext.h"

#include <QWidget>
#include <optional>

namespace ui {

class Appearance;
class Button;
class TextField;

/// Where the transaction number from the customer's phone goes: typed, pasted, or by a wedge scanner, which types fast
/// and ends with Enter. Digits of any script we know become ASCII. `focusMargin` larger than what is seen on each side.
class NumberField final : public QWidget {
    Q_OBJECT

public:
    explicit NumberField(const Appearance& appearance, QWidget* parent = nullptr);

    /// The number the sale has by now, and for another sale than before an empty field.
    void setSale(const QString& paymentId, const QString& number);
    /// Why the number was not taken; stays until something is typed.
    void showRefusal(const base::UserText& sentence);
    /// As if it was typed here.
    void type(const QString& text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] TextField& field() { return *m_field; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// Enter, without blanks at the ends; never empty.
    void given(const QString& number);
    /// Esc with nothing in the field.
    void escaped();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void give();
    void retranslate();
    void arrange();

    QString m_paymentId;
    QString m_number;
    std::optional<base::UserText> m_refusal;
    TextField* m_field;
    Button* m_check;
};

} // namespace ui
