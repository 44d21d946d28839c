// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/currency.h"

#include <QRectF>
#include <QWidget>
#include <vector>

namespace ui {

class Appearance;

/// The currencies side by side with the key that walks through them printed at the end: [KHR ៛ | USD $ | F8].
/// Takes no focus, so that the amount keeps it; F8 belongs to the amount field around it.
class CurrencySegment final : public QWidget {
    Q_OBJECT

public:
    explicit CurrencySegment(const Appearance& appearance, QWidget* parent = nullptr);

    void setCurrencies(std::vector<money::Currency> currencies);
    void setCurrent(money::Currency currency);
    [[nodiscard]] money::Currency next() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(money::Currency currency);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] std::vector<QRectF> cells() const;
    void retranslate();

    const Appearance& m_appearance;
    std::vector<money::Currency> m_currencies;
    money::Currency m_current = money::Currency::Khr;
};

} // namespace ui
