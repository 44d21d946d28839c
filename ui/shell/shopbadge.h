// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

class Appearance;
class PlainLabel;

/// Whose counter this is: first letter on ink, name, and one more line. Data from outside, drawn plainly.
class ShopBadge final : public QWidget {
    Q_OBJECT

public:
    explicit ShopBadge(const Appearance& appearance, QWidget* parent = nullptr);

    void setShop(const QString& name, const QString& place);
    /// Only the letter.
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override { return {184, 40}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    const Appearance& m_appearance;
    PlainLabel* m_name;
    PlainLabel* m_place;
    QString m_letter;
    bool m_narrow = false;
};

} // namespace ui
