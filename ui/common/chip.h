// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/icons.h"

#include <QAbstractButton>

namespace ui {

class Appearance;

/// One of a row of choices, 36 high. Checkable; put a row into an exclusive QButtonGroup.
/// The bold width is reserved, so nothing moves when the choice changes.
class Chip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit Chip(const Appearance& appearance, QWidget* parent = nullptr);

    /// An unavailable chip stays focusable and looks dashed; say why in a line beside the row.
    void setAvailable(bool available);
    [[nodiscard]] bool isAvailable() const { return m_available; }
    void setSymbol(Icon icon);
    void setKeyCap(const QString& key);
    /// A ▾ at the end: pressing opens a menu.
    void setMenuMark(bool on);
    /// A × at the end: pressing takes the chip away, and Delete and Backspace press it.
    void setCloseMark(bool on);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void nextCheckState() override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;

private:
    void setEndMark(Icon mark);
    [[nodiscard]] QRectF box() const;
    [[nodiscard]] int textWidth() const;

    const Appearance& m_appearance;
    bool m_available = true;
    Icon m_endMark = Icon::None;
    Icon m_symbol = Icon::None;
    QString m_keyCap;
};

} // namespace ui
