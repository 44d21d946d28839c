// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QAbstractButton>

class QPainter;

namespace ui {

class Appearance;
class PlainLabel;

/// 34 px across the top of a window that shows practice: nothing below it is real money.
inline constexpr int practiceStripeHeight = 34;

/// Violet 45° hatching with a 2 px line below.
void paintPracticeStripe(QPainter& painter, const QRectF& box, const Theme& theme);

/// A word with its key at the right of the stripe.
class StripeButton final : public QAbstractButton {
    Q_OBJECT

public:
    StripeButton(const Appearance& appearance, QString key, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF box() const;

    const Appearance& m_appearance;
    QString m_key;
};

/// The stripe with flask and words. The customer's has no buttons and says only what concerns a customer.
class PracticeStripe final : public QWidget {
    Q_OBJECT

public:
    enum class Side : std::uint8_t { Cashier, Customer };

    PracticeStripe(const Appearance& appearance, Side side, QWidget* parent = nullptr);

    /// Leaving is offered only when there is somewhere to go (a real account). Cashier's side.
    void setCanLeave(bool can);

signals:
    void leaveWanted();
    void panelWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Appearance& m_appearance;
    const Side m_side;
    PlainLabel* m_title;
    PlainLabel* m_note;
    StripeButton* m_panel;
    StripeButton* m_leave;
};

} // namespace ui
