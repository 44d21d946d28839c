// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/money.h"

#include <QWidget>
#include <optional>

namespace ui {

class Appearance;
class Button;
class PlainLabel;

/// Stands where a code would be, for customers who send the money to a number (OVO): the number as large as it fits,
/// the exact amount, and a button to copy the number (Ctrl+C).
class PayToCard final : public QWidget {
    Q_OBJECT

public:
    explicit PayToCard(const Appearance& appearance, QWidget* parent = nullptr);

    /// `number` in digits; empty: nothing is on show.
    void setNumber(const QString& number, const money::Money& due);
    [[nodiscard]] bool isEmpty() const { return m_number.isEmpty(); }
    [[nodiscard]] Button& copy() { return *m_copy; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void arrange();
    [[nodiscard]] int numberPx() const;

    const Appearance& m_appearance;
    QString m_number;
    std::optional<money::Money> m_due;
    bool m_copied = false;
    QRect m_figure; ///< where the number is painted
    PlainLabel* m_title;
    PlainLabel* m_exactly;
    PlainLabel* m_sentence;
    Button* m_copy;
};

} // namespace ui
