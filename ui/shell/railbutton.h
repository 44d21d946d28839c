// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/icons.h"

#include <QAbstractButton>

namespace ui {

class Appearance;

/// One way to a screen: icon, word, key. The narrow form shows icon and key, the word as its tooltip.
class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const Appearance& appearance, Icon icon, QString key, QWidget* parent = nullptr);

    void setWord(const QString& word);
    void setNarrow(bool narrow);
    /// How many things behind it need a person, on the icon's corner; 0: none.
    void setBadge(int count);
    /// Of the widget, its ring's room included.
    [[nodiscard]] QSize sizeHint() const override;
    /// What the whole word needs, chosen (bold) or not.
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Of the visible item alone.
    [[nodiscard]] static int itemHeight(bool narrow);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void retell();
    [[nodiscard]] QRectF box() const;
    void paintWide(QPainter& painter, const QColor& iconColor) const;
    void paintNarrow(QPainter& painter, const QColor& iconColor) const;
    void paintBadge(QPainter& painter, QPointF iconCorner) const;

    const Appearance& m_appearance;
    Icon m_icon;
    QString m_key;
    bool m_narrow = false;
    int m_badge = 0;
};

} // namespace ui
